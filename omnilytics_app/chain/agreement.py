"""What several endpoints say alike.

A single endpoint can answer anything, and a chain's state carries no proof. Where two are configured, something that
cannot be taken back may be made to rest on both: a liar would have to be at both.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from omnilytics_app.chain.endpoint import Endpoint
from omnilytics_app.chain.failover import FailoverProvider
from omnilytics_app.errors import ChainUnavailable, EndpointsDisagree, TransactionRejected, clause

log = logging.getLogger(__name__)
T = TypeVar("T")


async def agreed(
    provider: FailoverProvider, read: Callable[[], Awaitable[T]], subject: str, *, or_alone: bool = False
) -> T:
    """What `read` gives at two endpoints; of three and more, the first two that agree.

    `read` must be about a fixed block. Raises `EndpointsDisagree` where all that answer differ, and `ChainUnavailable`
    where fewer than two answer; `or_alone` takes the word of a single one then. One that says the chain refused the
    question has not answered it and keeps no other from being asked; where none answers, `TransactionRejected`.
    """
    refusal: TransactionRejected | None = None
    said: list[tuple[Endpoint, T]] = []
    for endpoint in provider.endpoints:
        if endpoint.trouble and endpoint.avoided:
            continue
        try:
            with provider.only(endpoint):
                value = await read()
        except (ChainUnavailable, TransactionRejected) as error:
            refusal = error if isinstance(error, TransactionRejected) else refusal
            continue
        if any(value == other for _, other in said):
            for odd, other in said:
                if other != value:
                    odd.avoid(clause(f"gives another {subject} than the others"))
            return value
        said.append((endpoint, value))
    if len(said) > 1:
        raise _disagreement(said, subject)
    if said and or_alone:
        log.warning("the endpoint %s alone tells of the %s", said[0][0].name, subject)
        return said[0][1]
    if refusal is not None and not said:
        raise refusal
    raise ChainUnavailable(
        f"Two chain endpoints have to give the same {subject} and {len(said)} of {len(provider.endpoints)} can be "
        "used; they are asked again."
    )


def _disagreement(said: Sequence[tuple[Endpoint, object]], subject: str) -> EndpointsDisagree:
    """Where no two say the same; all but the preferred endpoint are asked last from now on."""
    for odd, _ in said[1:]:
        odd.avoid(clause(f"gives another {subject} than {said[0][0].name}"))
    names = ", ".join(e.name for e, _ in said)
    return EndpointsDisagree(
        f"The chain endpoints {names} differ about the {subject}; replace the one that is wrong, nothing is built on "
        "either meanwhile."
    )
