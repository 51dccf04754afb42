"""Binary Merkle trees over keccak256 leaves, as the market contract computes them.

Leaves are hashed with the prefix 0x00 and inner nodes with 0x01, so neither passes for the other (after RFC 6962). An
odd node at the end of a level is promoted unchanged: it has no sibling there, and a path has no element for that level.
The audit tree holds the probe seeds of rounds 1..R.
"""

from collections.abc import Iterable, Sequence

from omnilytics_app.crypto.abi import keccak256, require_word
from omnilytics_app.errors import InvalidOpening, InvalidPayload


def hash_leaf(content: bytes) -> bytes:
    """`keccak256(0x00 || content)`."""
    return keccak256(b"\x00" + content)


def hash_node(left: bytes, right: bytes) -> bytes:
    """`keccak256(0x01 || left || right)`."""
    return keccak256(b"\x01" + left + right)


def merkle_root(leaves: Sequence[bytes]) -> bytes:
    """The root over leaf hashes, of which there must be at least one."""
    return _levels(leaves)[-1][0]


def merkle_path(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The siblings from leaf `index` up to the root."""
    return merkle_paths(leaves, [index])[0]


def merkle_paths(leaves: Sequence[bytes], indices: Iterable[int]) -> list[list[bytes]]:
    """The paths of several leaves; the tree is hashed once."""
    levels = _levels(leaves)[:-1]
    return [_siblings(levels, len(leaves), index) for index in indices]


def verify_path(root: bytes, count: int, index: int, leaf: bytes, path: Sequence[bytes]) -> None:
    """Accepts leaf hash `leaf` as number `index` of the `count` under `root`.

    Raises `InvalidPayload` otherwise.
    """
    if not 0 <= index < count:
        raise InvalidPayload(f"A tree of {count} leaves has no leaf {index}.")
    node, siblings = leaf, list(path)
    while count > 1:
        if index ^ 1 < count:
            if not siblings:
                raise InvalidPayload("A Merkle path is too short.")
            sibling = siblings.pop(0)
            node = hash_node(sibling, node) if index & 1 else hash_node(node, sibling)
        index, count = index // 2, (count + 1) // 2
    if siblings:
        raise InvalidPayload("A Merkle path is too long.")
    if node != root:
        raise InvalidPayload("A Merkle path does not lead to the root.")


def audit_root(seeds: Sequence[bytes]) -> bytes:
    """The root over the probe seeds of rounds 1..R, in this order."""
    return merkle_root(_audit_leaves(seeds))


def audit_path(seeds: Sequence[bytes], round_number: int) -> list[bytes]:
    """The siblings that prove the seed of a round."""
    return merkle_path(_audit_leaves(seeds), round_number - 1)


def verify_audit_path(root: bytes, rounds: int, round_number: int, seed: bytes, path: Sequence[bytes]) -> None:
    """Accepts `seed` as the probe seed of a round.

    Raises `InvalidOpening` otherwise.
    """
    try:
        verify_path(root, rounds, round_number - 1, _audit_leaf(round_number, seed), path)
    except InvalidPayload as error:
        raise InvalidOpening(f"The probe seed of round {round_number} is not the one fixed at the start.") from error


def _audit_leaf(round_number: int, seed: bytes) -> bytes:
    return hash_leaf(round_number.to_bytes(32) + require_word(seed))


def _audit_leaves(seeds: Sequence[bytes]) -> list[bytes]:
    return [_audit_leaf(number, seed) for number, seed in enumerate(seeds, start=1)]


def _siblings(levels: Sequence[Sequence[bytes]], count: int, index: int) -> list[bytes]:
    if not 0 <= index < count:
        raise ValueError(f"there is no leaf {index}")
    places = ((level, index >> height ^ 1) for height, level in enumerate(levels))
    return [level[sibling] for level, sibling in places if sibling < len(level)]


def _levels(leaves: Sequence[bytes]) -> list[list[bytes]]:
    """All levels of the tree, the leaves first and the root last."""
    if not leaves:
        raise ValueError("a tree needs at least one leaf")
    levels = [list(leaves)]
    while len(level := levels[-1]) > 1:
        parents = [hash_node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        levels.append(parents + level[len(parents) * 2 :])
    return levels
