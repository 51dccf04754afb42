from collections.abc import Callable
from math import gcd
from typing import Any

import pytest
from gmpy2 import is_prime

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import _derive_prime, derive_private_key, derive_probe_seed, derive_x25519, key_context
from omnilytics_app.crypto.masks import x25519_public_key

Vectors = Callable[[str], dict[str, Any]]


def context_of(vector: dict[str, Any], bits: int, **changes: Any) -> bytes:
    fields = {name: bytes.fromhex(vector[name]) for name in ("market", "model_owner", "salt")}
    return key_context(**{"chain_id": vector["chain_id"], "bits": bits, **fields, **changes})


@pytest.mark.parametrize("index", range(4))
def test_paillier_keys_and_probe_seeds_match_the_vectors(vectors: Vectors, index: int) -> None:
    vector = vectors("keys")
    expected, entropy = vector["paillier"][index], bytes.fromhex(vector["entropy"])
    context = context_of(vector, expected["bits"])
    key = derive_private_key(entropy, context, expected["bits"])
    assert context.hex() == expected["context"]
    assert {key.p, key.q} == {int(expected["p"], 16), int(expected["q"], 16)}
    for number, seed in expected["probe_seeds"].items():
        assert derive_probe_seed(entropy, context, int(number)).hex() == seed


def test_x25519_key_matches_the_vector(vectors: Vectors, scope: JobScope) -> None:
    vector = vectors("keys")
    secret = derive_x25519(bytes.fromhex(vector["entropy"]), scope)
    assert secret.hex() == vector["x25519"]["private"]
    assert x25519_public_key(secret).hex() == vector["x25519"]["public"]


@pytest.mark.parametrize("bits", [512, 1024])
def test_the_modulus_is_a_blum_integer_of_full_length_prime_to_its_totient(vectors: Vectors, bits: int) -> None:
    for salt in range(10):
        key = derive_private_key(b"entropy", context_of(vectors("keys"), bits, salt=salt.to_bytes(32)), bits)
        p, q, n = key.p, key.q, key.public_key.n
        assert n == p * q
        assert n.bit_length() == bits
        assert is_prime(p)
        assert is_prime(q)
        assert p % 4 == q % 4 == 3
        assert gcd(n, (p - 1) * (q - 1)) == 1


def test_every_part_of_the_context_changes_the_modulus(vectors: Vectors) -> None:
    vector = vectors("keys")
    changes = ({}, {"chain_id": 1}, {"market": bytes(20)}, {"model_owner": bytes(20)}, {"salt": bytes(32)})
    moduli = {derive_private_key(b"e", context_of(vector, 512, **change), 512).public_key.n for change in changes}
    moduli.add(derive_private_key(b"f", context_of(vector, 512), 512).public_key.n)
    assert len(moduli) == len(changes) + 1


def test_context_fields_cannot_run_into_each_other() -> None:
    for market, owner, salt in ((21, 19, 32), (20, 20, 31), (20, 21, 31)):
        with pytest.raises(ValueError, match="bytes"):
            key_context(1, bytes(market), bytes(owner), 2048, bytes(salt))


def test_refuses_sizes_whose_primes_are_no_whole_bytes() -> None:
    with pytest.raises(ValueError, match="whole bytes"):
        derive_private_key(b"e", b"", 520)


def test_a_second_prime_equal_to_the_first_is_skipped() -> None:
    first = _derive_prime(b"e", b"info", 512)
    second = _derive_prime(b"e", b"info", 512, excluded=first)
    assert second != first
    assert is_prime(second)
