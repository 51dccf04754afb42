from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.masks import (
    MaskContext,
    mask_and_rerandomise,
    mask_values,
    pair_key,
    roster_digest,
    x25519_public_key,
)

Vectors = Callable[[str], dict[str, Any]]
N = (1 << 511) + 187
LOW_ORDER_KEYS = [
    "00" * 32,
    "01" + "00" * 31,
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ec" + "ff" * 30 + "7f",
    "ed" + "ff" * 30 + "7f",
    "ee" + "ff" * 30 + "7f",
]


def members_of(pairs: list[list[str]]) -> tuple[tuple[bytes, bytes], ...]:
    return tuple((bytes.fromhex(address), bytes.fromhex(key)) for address, key in pairs)


def group_of(secrets: list[bytes]) -> MaskContext:
    members = tuple((bytes([i]) * 20, x25519_public_key(secret)) for i, secret in enumerate(secrets))
    return MaskContext(JobScope(1, bytes(20), 2), 3, bytes(32), members)


def secrets_of(count: int) -> list[bytes]:
    return [bytes([i + 1]) * 32 for i in range(count)]


def test_roster_pair_keys_and_masks_match_the_vectors(vectors: Vectors, scope: JobScope) -> None:
    vector = vectors("masks")
    members, secrets = members_of(vector["members"]), [bytes.fromhex(s) for s in vector["secrets"]]
    context = MaskContext(scope, vector["round"], bytes.fromhex(vector["model_digest"]), members)
    assert roster_digest(members).hex() == vector["roster_digest"]
    for pair, key in vector["pair_keys"].items():
        i, j = map(int, pair.split("-"))
        assert pair_key(context, i, j, secrets[i]).hex() == pair_key(context, j, i, secrets[j]).hex() == key
    for index, masks in enumerate(vector["masks"]):
        expected = [int(mask, 16) for mask in masks]
        assert mask_values(context, index, secrets[index], int(vector["n"], 16), len(masks)) == expected


def test_an_all_zero_shared_secret_is_thirty_two_zero_bytes(vectors: Vectors, scope: JobScope) -> None:
    vector = vectors("masks")
    low = vector["low_order"]
    context = MaskContext(scope, vector["round"], bytes.fromhex(vector["model_digest"]), members_of(low["members"]))
    own = low["own_index"]
    key = pair_key(context, own, low["peer_index"], bytes.fromhex(vector["secrets"][own]))
    assert key.hex() == low["pair_key"]


@pytest.mark.parametrize("peer_key", LOW_ORDER_KEYS)
def test_a_peer_with_a_low_order_key_silences_nobody(peer_key: str) -> None:
    secrets = secrets_of(3)
    context = group_of(secrets)
    poisoned = replace(context, members=(context.members[0], (bytes(20), bytes.fromhex(peer_key)), context.members[2]))
    masks = mask_values(poisoned, 0, secrets[0], N, 4)
    assert len(set(masks)) == 4
    assert 0 not in masks


@settings(max_examples=15, deadline=None)
@given(st.integers(3, 16), st.integers(1, 6), st.binary(min_size=32, max_size=32))
def test_masks_of_a_group_cancel(size: int, count: int, model_digest: bytes) -> None:
    secrets = secrets_of(size)
    context = replace(group_of(secrets), model_digest=model_digest)
    masks = [mask_values(context, i, secret, N, count) for i, secret in enumerate(secrets)]
    assert [sum(column) % N for column in zip(*masks, strict=True)] == [0] * count
    assert len({value for mask in masks for value in mask}) == size * count


@pytest.mark.parametrize(
    "change",
    [
        {"scope": JobScope(2, bytes(20), 2)},
        {"scope": JobScope(1, bytes([1]) * 20, 2)},
        {"scope": JobScope(1, bytes(20), 3)},
        {"round_number": 4},
        {"model_digest": bytes([1]) * 32},
    ],
)
def test_masks_do_not_cancel_where_two_members_disagree(change: dict[str, Any]) -> None:
    secrets = secrets_of(3)
    context = group_of(secrets)
    masks = [mask_values(context, i, secret, N, 3) for i, secret in enumerate(secrets[:2])]
    masks.append(mask_values(replace(context, **change), 2, secrets[2], N, 3))
    assert all(sum(column) % N for column in zip(*masks, strict=True))


def test_masks_do_not_cancel_under_another_roster() -> None:
    secrets = secrets_of(3)
    context = group_of(secrets)
    renamed = replace(context, members=((bytes([9]) * 20, context.members[0][1]), *context.members[1:]))
    masks = [mask_values(renamed if i == 2 else context, i, secret, N, 3) for i, secret in enumerate(secrets)]
    assert all(sum(column) % N for column in zip(*masks, strict=True))


def test_two_members_with_one_key_still_get_different_pair_keys() -> None:
    secrets = secrets_of(2)
    context = group_of([*secrets, secrets[1]])
    assert pair_key(context, 0, 1, secrets[0]) != pair_key(context, 0, 2, secrets[0])


def test_the_roster_digest_depends_on_the_order() -> None:
    first, second = (bytes(20), bytes(32)), (bytes([1]) * 20, bytes([1]) * 32)
    assert roster_digest([first, second]) != roster_digest([second, first])


def test_refuses_a_secret_that_is_not_the_rosters() -> None:
    secrets = secrets_of(3)
    with pytest.raises(ValueError, match="roster"):
        mask_values(group_of(secrets), 0, secrets[1], N, 1)
    with pytest.raises(ValueError, match="itself"):
        pair_key(group_of(secrets), 1, 1, secrets[1])


def test_every_ciphertext_needs_its_own_mask_and_randomiser() -> None:
    for masks, randomisers in (([1], [1, 1]), ([1, 2], [1])):
        with pytest.raises(ValueError, match="argument"):
            mask_and_rerandomise(15, [1, 1], masks, randomisers)
