"""A participant in a process of its own that kills itself, with SIGKILL, at its k-th point of no return.

Points are counted where a crash can matter: just before and just after a file gets its name, and just before and just
after a transaction is handed to the endpoint. Run as a program by `test_kill_points`; the program itself knows nothing
of it. With k = 0 it lives, and says at the end how many points it passed.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from omnilytics_app.chain import upkeep
from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.broadcast import Answer
from omnilytics_app.chain.connection import Connection
from omnilytics_app.domain.job_file import JobFile
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.paths import Paths, resources_directory
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.gateway import open_account, open_gateway
from omnilytics_app.services.participant import Participant
from omnilytics_app.settings import Settings
from omnilytics_app.storage import data_ledger, job_files
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.secret import Secret
from omnilytics_app.workers.pool import WorkerPool

WRITES = ((job_files, "replace_file"), (job_files, "create_file"), (data_ledger, "replace_files"))


class Countdown:
    """Dies at a point."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.passed = 0

    def tick(self) -> None:
        """One more point."""
        self.passed += 1
        if self.passed == self.last:
            os.kill(os.getpid(), signal.SIGKILL)


def booby_trap(countdown: Countdown) -> None:
    """Count every durable write and every send."""

    def trapped(write: Callable[..., None]) -> Callable[..., None]:
        def writing(*arguments: Any, **more: Any) -> None:
            countdown.tick()
            write(*arguments, **more)
            countdown.tick()

        return writing

    for module, name in WRITES:
        setattr(module, name, trapped(getattr(module, name)))
    send = upkeep.broadcast

    async def broadcast(connection: Connection, raw: bytes) -> Answer:
        countdown.tick()
        answer = await send(connection, raw)
        countdown.tick()
        return answer

    upkeep.broadcast = broadcast


async def take_part(order: dict[str, Any], countdown: Countdown) -> None:
    """Create the job or join it, unless that was done, and see it through."""
    settings = Settings(rpc_url=order["url"], market=order["market"], poll_interval_s=0.1)
    folder = Path(order["folder"])
    gateway = await open_gateway(settings, load_artifact(resources_directory()), folder / "cache.db")
    pool = WorkerPool(lambda: ThreadPoolExecutor(1), 1)
    account = open_account(Secret(Entropy(bytes.fromhex(order["entropy"]))), Paths.of_profile(folder), gateway)
    checks = SettlementChecks(gateway, pool)
    participant = Participant(gateway, account, pool, checks)
    await participant.start()
    job_id = order["job"]
    if order["form"] is not None:
        job_id, _ = await participant.create_job_once(JobFile(JobForm(**order["form"]), "f" * 64))
    else:
        await participant.join_job(job_id, order["data"], PUBLIC_DATA)
    await participant.finished(job_id)
    await participant.withdraw()
    await participant.close()
    await checks.close()
    pool.close()
    await gateway.close()
    sys.stdout.write(json.dumps({"points": countdown.passed}))


def main() -> None:
    """The order is one argument, JSON."""
    order = json.loads(sys.argv[1])
    countdown = Countdown(order["die_at"])
    booby_trap(countdown)
    asyncio.run(take_part(order, countdown))


if __name__ == "__main__":
    main()
