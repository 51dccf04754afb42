import json
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

import pytest
from eth_abi.abi import encode
from eth_utils.abi import collapse_if_tuple
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.crypto.abi import JobScope, document_digest
from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec, serialise_document
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import JobRefused
from omnilytics_app.learning.multi_krum import DEFAULT_SCORE_FLOOR, DEFAULT_TAU_PERCENT
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.job_terms import (
    ANSWER_GAS,
    LEAF_FEE,
    LEAF_GAS,
    LOCAL_CHAIN_ID,
    MOST_LEAF_FEE,
    check_job,
    layout_of,
    require_answers_pay,
    require_store_terms,
    terms_hash,
)
from omnilytics_app.services.payloads import MAX_CALL_DATA_BYTES
from tests.unit.domain.builders import MODEL_OWNER, make_job, make_terms

MAINNET = 1
VECTORS = Path(__file__).parents[2] / "vectors"
PROVEN = json.loads((VECTORS / "modulus_proof.json").read_text(encoding="utf-8"))[0]
"""A sound 2048-bit modulus, for a job of `MODEL_OWNER` on the local chain."""
DOCUMENT = JobDocument(
    title="Digits",
    task=TaskSpec("classification", "digit", tuple("0123456789")),
    features=FeatureMapSpec(tuple(f"p{i}" for i in range(64)), (0.0,) * 64, (1.0,) * 64),
    key_bits=2048,
    modulus=int(PROVEN["modulus"], 16),
    salt=bytes.fromhex(json.loads((VECTORS / "crypto_keys.json").read_text(encoding="utf-8"))["salt"]),
    weight_bits=3,
    proof=bytes.fromhex(PROVEN["proof"]),
)
RAW = serialise_document(DOCUMENT)
LAYOUT = layout_of(DOCUMENT, 3)


def digest_of(raw: bytes, modulus: int = DOCUMENT.modulus) -> bytes:
    return document_digest(keccak(modulus.to_bytes(256)), raw)


def job(raw: bytes = RAW, **changes: Any) -> Job:
    fitting = make_terms(
        lanes=LAYOUT.lanes,
        gradient_bits=LAYOUT.gradient_bits,
        model_leaves=LAYOUT.model_ciphertexts,
        gradient_leaves=LAYOUT.gradient_ciphertexts,
        ciphertext_bytes=LAYOUT.ciphertext_bytes,
        submit_window=600,
        answer_window=600,
        dispute_window=600,
        tau_percent=DEFAULT_TAU_PERCENT,
        score_floor=DEFAULT_SCORE_FLOOR,
        document_digest=digest_of(raw),
    )
    return replace(make_job(Phase.REGISTER), terms=replace(fitting, **changes))


def test_a_job_whose_terms_and_document_agree_is_understood() -> None:
    checked = check_job(job(), RAW, MAINNET)
    assert checked.document == DOCUMENT
    assert checked.layout == LAYOUT


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("lanes", "lanes a ciphertext"),
        ("gradient_bits", "bits a gradient"),
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
    with pytest.raises(JobRefused, match="not in the form"):
        check_job(job(b"nonsense"), b"nonsense", MAINNET)


def test_classes_that_do_not_fit_a_ciphertext_are_refused() -> None:
    crowded = replace(DOCUMENT, task=TaskSpec("classification", "label", tuple(f"c{i}" for i in range(64))))
    raw = serialise_document(crowded)
    with pytest.raises(JobRefused, match="do not fit"):
        check_job(job(raw), raw, MAINNET)


@pytest.mark.parametrize("raw", [RAW[:-1] + b"1", serialise_document(replace(DOCUMENT, title="Figures"))], ids=len)
def test_a_document_that_the_terms_do_not_name_is_refused(raw: bytes) -> None:
    with pytest.raises(JobRefused, match="document is not the one its terms name"):
        check_job(job(), raw, MAINNET)


def test_terms_that_name_the_document_under_another_modulus_are_refused() -> None:
    """Otherwise the contract would hold another number for the key, and nobody could answer for a ciphertext."""
    with pytest.raises(JobRefused, match="document is not the one its terms name"):
        check_job(job(document_digest=digest_of(RAW, DOCUMENT.modulus + 2)), RAW, MAINNET)
    check_job(job(document_digest=digest_of(RAW, DOCUMENT.modulus)), RAW, MAINNET)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"by_invitation": True}, "invited data owners only"),
        ({"allow_root": bytes(31) + b"\x01"}, "data owners on its list only"),
    ],
    ids=str,
)
def test_jobs_of_a_kind_this_client_does_not_take_part_in_are_refused_in_one_sentence(
    changes: dict[str, Any], said: str
) -> None:
    with pytest.raises(JobRefused, match=said) as caught:
        check_job(job(**changes), RAW, MAINNET)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_whoever_answers_earns_at_least_a_tenth_of_the_reward_a_leaf() -> None:
    check_job(job(reward=1_000, answer_fee=100), RAW, MAINNET)
    for reward, fee in ((1_000, 99), (1_001, 100)):
        with pytest.raises(JobRefused, match=f"pays {fee} wei for showing a ciphertext .* less than a 10th"):
            check_job(job(reward=reward, answer_fee=fee), RAW, MAINNET)


def test_a_job_whose_answers_cost_more_gas_than_they_earn_is_not_joined() -> None:
    terms = job(reward=10**15, answer_fee=10**14).terms
    require_answers_pay(terms, Wei(10**14 // ANSWER_GAS))
    with pytest.raises(JobRefused, match=f"pays {10**14} wei for showing .* costs about") as caught:
        require_answers_pay(terms, Wei(10**14 // ANSWER_GAS + 1))
    assert str(caught.value).endswith("choose another job.")


@pytest.mark.parametrize(
    "changes", [{"tau_percent": DEFAULT_TAU_PERCENT - 1}, {"score_floor": DEFAULT_SCORE_FLOOR - 1}, {"score_floor": 0}]
)
def test_terms_that_reject_honest_groups_too_easily_are_refused(changes: dict[str, int]) -> None:
    with pytest.raises(JobRefused, match=r"reject groups too easily; .* Choose another job\.$"):
        check_job(job(**changes), RAW, MAINNET)


@pytest.mark.parametrize(
    "changes",
    [
        {"tau_percent": DEFAULT_TAU_PERCENT + 1, "score_floor": 2**200},
        {"seats": 15, "faults": 1, "max_openings": 2},
        {"seats": 17, "faults": 1, "max_openings": 0},
        {"seats": 9, "faults": 0, "max_openings": 0},
        {"seats": 21, "faults": 2, "max_openings": 4},
    ],
    ids=str,
)
def test_terms_under_which_only_faulty_groups_can_be_rejected_are_accepted(changes: dict[str, int]) -> None:
    check_job(job(**changes), RAW, MAINNET)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"seats": 15, "faults": 2}, "2 groups to be rejected in 2 audits, more than 1 of"),
        ({"seats": 12, "faults": 1}, "more than 0 of"),
        ({"seats": 6, "faults": 1}, "more than 0 of"),
        ({"seats": 15, "faults": 1, "max_openings": 3}, "1 groups to be rejected in 3 audits"),
        ({"seats": 15, "faults": 0, "max_openings": 1}, "0 groups to be rejected in 1 audits"),
    ],
    ids=str,
)
def test_terms_that_allow_more_rejections_than_groups_can_be_faulty_are_refused(
    changes: dict[str, int], said: str
) -> None:
    with pytest.raises(JobRefused, match=rf"{said}.* Choose another job\.$"):
        check_job(job(**changes), RAW, MAINNET)


NUMBERS = ("seats", "group_size", "faults", "max_openings", "tau_percent", "submit_window", "answer_fee", "lanes")


@given(st.dictionaries(st.sampled_from(NUMBERS), st.integers(0, 2**32 - 1) | st.integers(0, 40)))
def test_whatever_the_terms_say_a_job_is_understood_or_refused_in_a_sentence(changes: dict[str, int]) -> None:
    try:
        check_job(job(**changes), RAW, MAINNET)
    except JobRefused as error:
        assert str(error).endswith(".")  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize("field", ["submit_window", "answer_window", "dispute_window"])
def test_windows_too_short_to_answer_in_are_refused_on_a_public_chain(field: str) -> None:
    with pytest.raises(JobRefused, match="599 seconds"):
        check_job(job(**{field: 599}), RAW, MAINNET)


def test_the_local_chain_may_be_quick_but_not_quicker_than_a_gradient() -> None:
    check_job(job(submit_window=20, answer_window=3, dispute_window=3), RAW, LOCAL_CHAIN_ID)
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


LEAVES = max(LAYOUT.model_ciphertexts, LAYOUT.gradient_ciphertexts)
AFFORDABLE = {"inline_only": False, "reward": LEAVES * 1_000, "answer_fee": 2_000}
"""In groups of three a missed round costs two rewards: as much as asking for the longest payload."""


def test_in_a_job_with_stores_asking_for_a_whole_payload_never_costs_more_than_an_absence() -> None:
    check_job(job(**AFFORDABLE), RAW, MAINNET)
    with pytest.raises(
        JobRefused, match=f"would cost {2_001 * LEAVES} wei in this job, more than the {2_000 * LEAVES} wei"
    ):
        check_job(job(**AFFORDABLE | {"answer_fee": 2_001}), RAW, MAINNET)
    check_job(job(**AFFORDABLE | {"answer_fee": 1}), RAW, MAINNET)


def test_in_a_job_with_stores_an_answer_earns_its_gas_and_not_much_more() -> None:
    terms = job(inline_only=False, reward=10**18, answer_fee=10**14).terms
    least, most = Wei(10**14 // (MOST_LEAF_FEE * LEAF_GAS)), Wei(10**14 // LEAF_GAS)
    for price in (Wei(least + 1), most):
        require_answers_pay(terms, price)
    with pytest.raises(JobRefused, match="costs about"):
        require_answers_pay(terms, Wei(most + 1))
    with pytest.raises(JobRefused, match="holding payloads back would be a business"):
        require_answers_pay(terms, Wei(least - 1))
    assert MOST_LEAF_FEE >= LEAF_FEE > 1


def test_without_a_store_a_gradient_must_fit_into_call_data() -> None:
    terms = make_terms(ciphertext_bytes=512, gradient_leaves=MAX_CALL_DATA_BYTES // 512, inline_only=False)
    require_store_terms(terms, has_store=False)
    longer = replace(terms, gradient_leaves=terms.gradient_leaves + 1)
    require_store_terms(longer, has_store=True)
    with pytest.raises(JobRefused, match=r"has 100352 bytes.*this profile has no store"):
        require_store_terms(longer, has_store=False)


def test_evidence_longer_than_anything_that_is_fetched_is_refused_before_the_job_begins() -> None:
    terms = make_terms(ciphertext_bytes=512, gradient_leaves=8_192, seats=3, inline_only=False)
    with pytest.raises(JobRefused, match="evidence of an audit could have"):
        require_store_terms(terms, has_store=True)
