"""An audit as a stranger checks it: from the public half of settlement.json alone, with the protocol's text in hand."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from gmpy2 import mpz

from omnilytics_app.crypto.abi import JobScope, keccak256
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.merkle import audit_root, verify_audit_path
from omnilytics_app.crypto.opening import (
    PublishedLanes,
    unpack_bundle,
    unpack_lanes,
    verify_opening,
    verify_published_lanes,
)
from omnilytics_app.crypto.paillier import add_ciphertexts
from omnilytics_app.crypto.payload import payload_context, unpack, verify_payload
from omnilytics_app.crypto.probe import derive_probe, verify_probe
from omnilytics_app.crypto.range_claim import verify_excess
from omnilytics_app.crypto.sketch import group_sketches, round_seed, sketch_coefficients, sketch_difference
from omnilytics_app.errors import InvalidOpening
from tests.vectors.settlement import Settlement

VECTOR = json.loads((Path(__file__).parents[2] / "vectors" / "settlement.json").read_text(encoding="utf-8"))
N = int(VECTOR["modulus"], 16)
LAYOUT = LaneLayout.derive(512, VECTOR["outputs"], VECTOR["features"], VECTOR["group_size"], VECTOR["weight_bits"])
SCOPE = JobScope(VECTOR["chain_id"], bytes.fromhex(VECTOR["market"]), VECTOR["job_id"])
ROUND, SIZE = VECTOR["round"], LAYOUT.ciphertext_bytes
SEED = bytes.fromhex(VECTOR["probe_seeds"][ROUND - 1])
CLAIMED = set(VECTOR["claimed"])


@pytest.fixture(scope="module")
def groups() -> list[list[list[mpz]]]:
    """The checked payloads of the five groups."""
    checked = []
    for owner, digest, payload in zip(VECTOR["owners"], VECTOR["digests"], VECTOR["payloads"], strict=True):
        raw = bytes.fromhex(payload)
        verify_payload(bytes.fromhex(digest), payload_context(SCOPE, ROUND, bytes.fromhex(owner)), raw, SIZE)
        checked.append(unpack(raw, N, LAYOUT.gradient_ciphertexts))
    return [checked[i : i + LAYOUT.group_size] for i in range(0, len(checked), LAYOUT.group_size)]


def test_the_file_is_what_is_computed_here() -> None:
    assert Settlement().content() == VECTOR


def test_the_audit_root_is_that_of_the_seeds_and_proves_the_one_revealed() -> None:
    root = bytes.fromhex(VECTOR["audit_root"])
    assert audit_root([bytes.fromhex(seed) for seed in VECTOR["probe_seeds"]]) == root
    path = [bytes.fromhex(node) for node in VECTOR["probe_path"]]
    verify_audit_path(root, len(VECTOR["probe_seeds"]), ROUND, SEED, path)
    with pytest.raises(InvalidOpening):
        verify_audit_path(root, len(VECTOR["probe_seeds"]), ROUND + 1, SEED, path)


def test_the_published_model_is_the_probe_of_that_seed() -> None:
    raw = bytes.fromhex(VECTOR["model"])
    context = payload_context(SCOPE, ROUND, bytes.fromhex(VECTOR["model_owner"]))
    verify_payload(bytes.fromhex(VECTOR["model_digest"]), context, raw, SIZE)
    probe = derive_probe(SEED, LAYOUT.outputs, LAYOUT.features, N)
    assert [list(row) for row in probe.weights] == VECTOR["probe_weights"]
    verify_probe(unpack(raw, N, LAYOUT.features), probe, LAYOUT, N, range(LAYOUT.features))


def test_the_openings_are_those_of_the_sketches_of_the_payloads(groups: list[list[list[mpz]]]) -> None:
    seed = round_seed(SCOPE, ROUND, bytes.fromhex(VECTOR["seed_hash"]), SEED)
    assert seed.hex() == VECTOR["sketch_seed"]
    coefficients = sketch_coefficients(seed, LAYOUT.gradient_ciphertexts)
    assert [list(row) for row in coefficients] == VECTOR["coefficients"]
    sketches = [group_sketches(N, group, coefficients) for group in groups]
    assert [b"".join(int(s).to_bytes(SIZE) for s in row).hex() for row in sketches] == VECTOR["sketches"]
    by_definition = [[by_powers(group, row) for row in coefficients] for group in groups]
    assert sketches == by_definition

    bundle = unpack_bundle(bytes.fromhex(VECTOR["bundle"]), range(1, 5), 1, LAYOUT)
    for group, openings in bundle.sketches.items():
        for difference, opening in zip(sketch_difference(N, sketches[group], sketches[0]), openings, strict=True):
            verify_opening(N, int(difference), opening)
            assert pow(1 + N, opening.x, N**2) * pow(opening.rho, N, N**2) % N**2 == difference
    lanes = unpack_lanes(bytes.fromhex(VECTOR["lanes"]), range(1, 5), LAYOUT)
    verify_published_lanes(PublishedLanes(VECTOR["shift"], lanes), bundle.sketches, LAYOUT, N, CLAIMED)


def by_powers(group: Sequence[Sequence[mpz]], row: Sequence[int]) -> int:
    """A sketch as the protocol writes it."""
    product = 1
    for payload in group:
        for ciphertext, coefficient in zip(payload, row, strict=True):
            product = product * pow(int(ciphertext), coefficient, N**2) % N**2
    return product


def test_the_range_claim_is_about_a_value_of_the_claimed_groups_sum(groups: list[list[list[mpz]]]) -> None:
    [claim] = VECTOR["range_claims"]
    [opening] = unpack_bundle(bytes.fromhex(VECTOR["bundle"]), range(1, 5), 1, LAYOUT).ranges
    total = add_ciphertexts(N, groups[claim["group"]])
    verify_opening(N, total[claim["leaf"]], opening)
    verify_excess(opening.x, LAYOUT, N, claim["lane"], claim["value"])
    honest = add_ciphertexts(N, groups[0])
    with pytest.raises(InvalidOpening):
        verify_opening(N, honest[claim["leaf"]], opening)


def test_one_digest_names_the_bundle() -> None:
    raw = bytes.fromhex(VECTOR["bundle"])
    assert len(raw) == (4 * 3 + 1) * SIZE
    assert keccak256(raw) != keccak256(raw[:-1] + bytes([raw[-1] ^ 1]))
