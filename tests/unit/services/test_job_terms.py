from dataclasses import astuple, replace
from typing import Any

import pytest
from eth_abi.abi import encode
from eth_utils.abi import collapse_if_tuple
from eth_utils.crypto import keccak

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec, serialise_document
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import JobRefused
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.job_terms import LOCAL_CHAIN_ID, check_job, layout_of, terms_hash
from tests.unit.domain.builders import MODEL_OWNER, make_job, make_terms

MAINNET = 1
DOCUMENT = JobDocument(
    title="Digits",
    task=TaskSpec("classification", "digit", tuple("0123456789")),
    features=FeatureMapSpec(tuple(f"p{i}" for i in range(64)), (0.0,) * 64, (1.0,) * 64),
    key_bits=2048,
    modulus=1 << 2047 | 1,
    salt=bytes(32),
    weight_bits=3,
)
RAW = serialise_document(DOCUMENT)
LAYOUT = layout_of(DOCUMENT, 3)


def job(**changes: Any) -> Job:
    fitting = make_terms(
        lanes=LAYOUT.lanes,
        model_leaves=LAYOUT.model_ciphertexts,
        gradient_leaves=LAYOUT.gradient_ciphertexts,
        ciphertext_bytes=LAYOUT.ciphertext_bytes,
        submit_window=600,
        dispute_window=600,
    )
    return replace(make_job(Phase.REGISTER), terms=replace(fitting, **changes))


def test_a_job_whose_terms_and_document_agree_is_understood() -> None:
    checked = check_job(job(), RAW, MAINNET)
    assert checked.document == DOCUMENT
    assert checked.layout == LAYOUT


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("lanes", "lanes"),
        ("model_leaves", "model ciphertexts"),
        ("gradient_leaves", "gradient ciphertexts"),
        ("ciphertext_bytes", "bytes a ciphertext"),
    ],
)
@pytest.mark.parametrize("difference", [-1, 1])
def test_terms_that_contradict_the_document_are_refused_by_name_and_number(
    field: str, said: str, difference: int
) -> None:
    value = getattr(job().terms, field) + difference
    with pytest.raises(JobRefused, match=f"{value} {said}, its document gives {value - difference}"):
        check_job(job(**{field: value}), RAW, MAINNET)


def test_another_size_of_groups_gives_other_lanes_and_is_refused() -> None:
    with pytest.raises(JobRefused):
        check_job(job(group_size=16, lanes=LAYOUT.lanes + 1), RAW, MAINNET)


def test_a_document_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(JobRefused, match="JSON"):
        check_job(job(), b"nonsense", MAINNET)


def test_classes_that_do_not_fit_a_ciphertext_are_refused() -> None:
    crowded = replace(DOCUMENT, task=TaskSpec("classification", "label", tuple(f"c{i}" for i in range(64))))
    with pytest.raises(JobRefused, match="do not fit"):
        check_job(job(), serialise_document(crowded), MAINNET)


@pytest.mark.parametrize("field", ["submit_window", "dispute_window"])
def test_windows_too_short_to_answer_in_are_refused_on_a_public_chain(field: str) -> None:
    with pytest.raises(JobRefused, match="599 seconds"):
        check_job(job(**{field: 599}), RAW, MAINNET)


def test_the_local_chain_may_be_quick_but_not_quicker_than_a_gradient() -> None:
    check_job(job(submit_window=20, dispute_window=3), RAW, LOCAL_CHAIN_ID)
    with pytest.raises(JobRefused, match="19 seconds"):
        check_job(job(submit_window=19), RAW, LOCAL_CHAIN_ID)


def test_the_hash_of_the_terms_is_that_of_their_solidity_encoding() -> None:
    entry = load_artifact(resources_directory()).entries("function")["hashTerms"]
    struct = collapse_if_tuple(entry["inputs"][2])
    market, terms = "0x5fbdb2315678afecb367f032d93f642f64180aa3", make_terms(reward=123, audit_root=b"\x07" * 32)
    encoded = encode(
        ["uint256", "address", "uint256", "address", struct], [31_337, market, 9, MODEL_OWNER, astuple(terms)]
    )
    scope = JobScope(31_337, bytes.fromhex(market[2:]), 9)
    assert terms_hash(scope, MODEL_OWNER, terms) == keccak(encoded)
    assert terms_hash(scope, MODEL_OWNER, replace(terms, dispute_window=61)) != keccak(encoded)
