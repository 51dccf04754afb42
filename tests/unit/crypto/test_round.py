"""Rounds on a model: what the model owner reads in the sum of a group, and what it cannot read in less."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from gmpy2 import mpz
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import mask_and_rerandomise, mask_values
from omnilytics_app.crypto.opening import open_ciphertext
from omnilytics_app.crypto.paillier import decrypt, fresh_randomisers
from omnilytics_app.crypto.payload import unpack
from omnilytics_app.crypto.prf import KeyStream

from .simulation import GROUP_SIZE, Group, honest_gradient, publish, read
from .strategies import Matrix, random_matrix, random_owner

LAYOUT = LaneLayout.derive(1024, 3, 20, GROUP_SIZE, 3)


@pytest.fixture(scope="module")
def weights() -> Matrix:
    return random_matrix(KeyStream(b"w" * 32), LAYOUT.outputs, LAYOUT.features, LAYOUT.weight_bound)


@pytest.fixture(scope="module")
def model(key1024: PaillierPrivateKey, weights: Matrix) -> bytes:
    return publish(key1024, LAYOUT, weights)


@pytest.fixture(scope="module")
def group(scope: JobScope) -> Group:
    stream = KeyStream(b"d" * 32)
    return Group.create(scope, 0, [random_owner(stream, LAYOUT) for _ in range(GROUP_SIZE)])


@pytest.fixture(scope="module")
def payloads(key1024: PaillierPrivateKey, model: bytes, group: Group) -> list[list[mpz]]:
    return group.submit_all(key1024.public_key.n, LAYOUT, model)


def agree_nowhere(seen: Matrix, true: Matrix) -> bool:
    return not any(a == b for a, b in zip(itertools.chain(*seen), itertools.chain(*true), strict=True))


@pytest.mark.parametrize(("bits", "outputs", "features"), [(512, 1, 6), (512, 4, 9), (1024, 3, 20), (2048, 10, 17)])
def test_the_decrypted_sum_equals_the_integer_reference(
    key_of: Callable[[int], PaillierPrivateKey], scope: JobScope, bits: int, outputs: int, features: int
) -> None:
    key, stream = key_of(bits), KeyStream(bytes([bits % 251]) * 32)
    layout = LaneLayout.derive(bits, outputs, features, GROUP_SIZE, 3)
    W = random_matrix(stream, outputs, features, layout.weight_bound)
    group = Group.create(scope, 0, [random_owner(stream, layout) for _ in range(GROUP_SIZE)])
    total, in_range = read(key, layout, group.submit_all(key.public_key.n, layout, publish(key, layout, W)))
    assert total == group.reference(W)
    assert in_range


@pytest.mark.parametrize("members", [(0,), (1,), (2,), (0, 1), (0, 2), (1, 2)])
def test_less_than_the_whole_group_decrypts_to_nothing_related_to_its_gradient(
    key1024: PaillierPrivateKey,
    weights: Matrix,
    group: Group,
    payloads: list[list[mpz]],
    members: tuple[int, ...],
) -> None:
    seen, in_range = read(key1024, LAYOUT, [payloads[i] for i in members])
    part = replace(group, factors=[int(i in members) for i in range(GROUP_SIZE)])
    assert not in_range
    assert agree_nowhere(seen, part.reference(weights))


def test_a_masked_ciphertext_spreads_over_all_residues_whatever_the_gradient(
    key1024: PaillierPrivateKey, group: Group
) -> None:
    n, encryptions_of_zero = key1024.public_key.n, [mpz(1)] * 4
    octants = set()
    for number in range(16):
        masks = mask_values(replace(group.context, round_number=number), 0, group.secrets[0], n, 4)
        masked = mask_and_rerandomise(n, encryptions_of_zero, masks, fresh_randomisers(n, 4))
        octants |= {8 * decrypt(key1024, c) // n for c in masked}
    assert octants == set(range(8))


def test_what_is_sent_hides_the_randomness_of_what_was_computed(
    key1024: PaillierPrivateKey, model: bytes, group: Group, payloads: list[list[mpz]]
) -> None:
    n = key1024.public_key.n
    bare = honest_gradient(n, LAYOUT, model, group.owners[0])
    again = unpack(group.submit(n, LAYOUT, model, 0), n, len(bare))
    seen = [open_ciphertext(key1024, c).rho for c in (*bare, *payloads[0], *again)]
    assert len(set(seen)) == 3 * len(bare)
    assert [decrypt(key1024, c) for c in payloads[0]] == [decrypt(key1024, c) for c in again]


@pytest.mark.parametrize("deceived", range(GROUP_SIZE))
def test_masks_fail_to_cancel_when_two_owners_saw_different_models(
    key1024: PaillierPrivateKey, weights: Matrix, group: Group, payloads: list[list[mpz]], deceived: int
) -> None:
    n = key1024.public_key.n
    assert read(key1024, LAYOUT, payloads) == (group.reference(weights), True)
    same_weights_other_ciphertexts = publish(key1024, LAYOUT, weights)
    mixed = list(payloads)
    mixed[deceived] = unpack(group.submit(n, LAYOUT, same_weights_other_ciphertexts, deceived), n, len(mixed[0]))
    seen, in_range = read(key1024, LAYOUT, mixed)
    assert not in_range
    assert agree_nowhere(seen, group.reference(weights))
