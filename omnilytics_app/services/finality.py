"""What a job was some blocks ago: what a reorganisation of fewer blocks cannot change any more.

How many blocks is `Gateway.confirmations`. A local chain has no one to reorganise it, so it waits for none.
"""

from omnilytics_app.chain.connection import Head
from omnilytics_app.domain.job import Job
from omnilytics_app.errors import TransactionRejected
from omnilytics_app.services.gateway import Gateway


async def buried(gateway: Gateway, job: Job) -> Job | None:
    """The job as of `confirmations` blocks before it was read; None where it did not exist yet.

    Two endpoints have to show the same, where two are configured and answer. Raises `ChainUnavailable`. Its `now` is
    that of the later look: deadlines do not move back.
    """
    if gateway.confirmations == 0:
        return job
    number = job.block - gateway.confirmations
    if number < 0:
        return None

    async def read() -> Job | None:
        """None is an answer like any other, so that it takes two endpoints as well."""
        try:
            return await gateway.market.job(job.job_id, Head(number, job.now, b""))
        except TransactionRejected as error:
            if error.error != "UnknownJob":
                raise
            return None

    return await gateway.connection.agreeing(read, f"state of job {job.job_id}", or_alone=True)
