"""Tasks of who asks for leaves of a payload and of who shows them.

Both start from the payload that was committed to: another one raises `InvalidPayload` and proves nothing.
"""

from collections.abc import Set

from omnilytics_app.crypto.payload import ProvenLeaf, malformed_leaves, prove_leaves, verify_payload
from omnilytics_app.errors import InvalidPayload
from omnilytics_app.workers.exposure import trusted_task
from omnilytics_app.workers.owner_tasks import CommittedPayload


@trusted_task
def find_malformed(committed: CommittedPayload, n: int) -> tuple[int, ...]:
    """The leaves of a payload that are no ciphertexts, ascending."""
    _require_whole(committed, n)
    return malformed_leaves(committed.payload, n)


@trusted_task
def show_leaves(committed: CommittedPayload, wanted: Set[int], n: int) -> tuple[ProvenLeaf, ...]:
    """Those of the wanted leaves that are ciphertexts, ready to be shown; no others can be."""
    _require_whole(committed, n)
    sound = wanted & frozenset(range(committed.count)) - frozenset(malformed_leaves(committed.payload, n))
    return prove_leaves(committed.context, committed.payload, 2 * n.bit_length() // 8, sound)


def _require_whole(committed: CommittedPayload, n: int) -> None:
    size = 2 * n.bit_length() // 8
    if len(committed.payload) != committed.count * size:
        raise InvalidPayload(f"A payload has {len(committed.payload)} bytes instead of {committed.count * size}.")
    verify_payload(committed.digest, committed.context, committed.payload, size)
