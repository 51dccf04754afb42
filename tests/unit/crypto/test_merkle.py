from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.crypto.merkle import (
    audit_path,
    audit_root,
    hash_leaf,
    hash_node,
    merkle_path,
    merkle_paths,
    merkle_root,
    verify_audit_path,
    verify_path,
)
from omnilytics_app.errors import InvalidOpening, InvalidPayload


def leaves_of(count: int) -> list[bytes]:
    return [hash_leaf(i.to_bytes(4)) for i in range(count)]


def test_an_odd_node_is_promoted_unchanged() -> None:
    a, b, c = leaves_of(3)
    assert merkle_root([a]) == a
    assert merkle_root([a, b]) == hash_node(a, b)
    assert merkle_root([a, b, c]) == hash_node(hash_node(a, b), c)
    assert merkle_path([a, b, c], 2) == [hash_node(a, b)]


@given(st.integers(1, 70), st.data())
def test_every_leaf_verifies_in_its_own_place_only(count: int, data: st.DataObject) -> None:
    leaves = leaves_of(count)
    index = data.draw(st.integers(0, count - 1))
    root, path = merkle_root(leaves), merkle_path(leaves, index)
    verify_path(root, count, index, leaves[index], path)
    other = data.draw(st.integers(0, count))
    if other != index:
        with pytest.raises(InvalidPayload):
            verify_path(root, count, other, leaves[index], path)


@pytest.mark.parametrize("count", [1, 2, 5, 8, 13])
def test_the_paths_of_several_leaves_all_lead_to_the_root(count: int) -> None:
    leaves, indices = leaves_of(count), list(reversed(range(count)))
    paths = merkle_paths(leaves, indices)
    assert merkle_paths(leaves, []) == []
    for index, path in zip(indices, paths, strict=True):
        verify_path(merkle_root(leaves), count, index, leaves[index], path)


@given(st.integers(1, 40), st.data())
def test_a_path_of_wrong_length_or_content_is_refused(count: int, data: st.DataObject) -> None:
    leaves = leaves_of(count)
    index = data.draw(st.integers(0, count - 1))
    root, path = merkle_root(leaves), merkle_path(leaves, index)
    with pytest.raises(InvalidPayload, match="too long"):
        verify_path(root, count, index, leaves[index], [*path, bytes(32)])
    with pytest.raises(InvalidPayload, match="root"):
        verify_path(root, count, index, hash_leaf(b"other"), path)
    if path:
        with pytest.raises(InvalidPayload, match="too short"):
            verify_path(root, count, index, leaves[index], path[:-1])
        with pytest.raises(InvalidPayload, match="root"):
            verify_path(root, count, index, leaves[index], [bytes(32), *path[1:]])


def test_an_inner_node_does_not_pass_for_a_leaf() -> None:
    a, b, c, d = leaves_of(4)
    root = merkle_root([a, b, c, d])
    with pytest.raises(InvalidPayload, match="too short"):
        verify_path(root, 4, 0, hash_node(a, b), [hash_node(c, d)])
    assert hash_leaf(a + b) != hash_node(a, b)


def test_there_is_no_tree_without_leaves() -> None:
    with pytest.raises(ValueError, match="at least one"):
        merkle_root([])
    with pytest.raises(ValueError, match="no leaf 2"):
        merkle_path(leaves_of(2), 2)


@pytest.mark.parametrize("index", range(5))
def test_audit_roots_match_the_vectors(vectors: Callable[[str], dict[str, Any]], index: int) -> None:
    vector = vectors("payload")["audits"][index]
    seeds, root = [bytes.fromhex(s) for s in vector["seeds"]], bytes.fromhex(vector["root"])
    assert audit_root(seeds) == root
    for number, seed in enumerate(seeds, start=1):
        verify_audit_path(root, len(seeds), number, seed, audit_path(seeds, number))


def test_the_seed_of_another_round_is_refused() -> None:
    seeds = [bytes([r]) * 32 for r in range(1, 7)]
    root, path = audit_root(seeds), audit_path(seeds, 2)
    for number, seed in ((1, seeds[1]), (2, seeds[0]), (0, seeds[1]), (7, seeds[1])):
        with pytest.raises(InvalidOpening, match=f"round {number}"):
            verify_audit_path(root, len(seeds), number, seed, path)
