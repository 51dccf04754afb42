"""What several endpoints say alike.

A single endpoint can answer anything, and a chain's state carries no proof. Where two are configured, something that
cannot be taken back may be made to rest on both: a liar would have to be at both.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from omnilytics_app.chain.endpoint import Endpoint
from omnilytics_app.chain.failover import FailoverProvider
from omnilytics_app.errors import ChainUnavailable, EndpointsDisagree

log = logging.getLogger(__name__)
T = TypeVar("T")


async def agreed(
    provider: FailoverProvider, read: Callable[[], Awaitable[T]], subject: str, *, or_alone: bool = False
) -> T:
    """What `read` gives at two endpoints; of three and more, the first two that agree.

    `read` must be about a fixed block. Raises `EndpointsDisagree` where all that answer differ, and `ChainUnavailable`
    where fewer than two answer; `or_alone` takes the word of a single one then.
    """
    said: list[tuple[Endpoint, T]] = []
    for endpoint in provider.endpoints:
        if endpoint.trouble and endpoint.avoided:
            continue
        try:
            with provider.only(endpoint):
                value = await read()
        except ChainUnavailable:
            continue
        if any(value == other for _, other in said):
            for odd, other in said:
                if other != value:
                    odd.avoid(f"gives another {subject} than the others")
            return value
        said.append((endpoint, value))
    if len(said) > 1:
        for odd, _ in said[1:]:
            odd.avoid(f"gives another {subject} than {said[0][0].name}")
        names = " and ".join(e.name for e, _ in said)
        raise EndpointsDisagree(
            f"The chain endpoints {names} differ about the {subject}; replace the one that is wrong, nothing is built "
            "on either meanwhile."
        )
    if said and or_alone:
        log.warning("the endpoint %s alone tells of the %s", said[0][0].name, subject)
        return said[0][1]
    raise ChainUnavailable(
        f"Two chain endpoints have to give the same {subject} and {len(said)} of {len(provider.endpoints)} can be "
        "used; they are asked again."
    )
