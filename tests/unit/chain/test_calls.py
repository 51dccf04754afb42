from dataclasses import astuple
from typing import Any

import pytest
from eth_abi.abi import decode
from eth_utils.abi import abi_to_signature, collapse_if_tuple
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.calls import (
    Call,
    LeafEvidence,
    MarketCalls,
    OpeningEvidence,
    RangeClaim,
    deployment,
)
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.tokens import NATIVE_COIN
from tests.unit.domain.builders import make_terms

from .endpoint import artifact

MARKET = Address("0x5FbDB2315678afecb367f032d93F642f64180aa3")
OWNER = Address("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
JOB, ROUND = JobId(7), RoundNumber(3)
TERMS = make_terms()
DIGEST, MODEL = Digest(b"\x01" * 32), Digest(b"\x02" * 32)
calls = MarketCalls(MARKET, artifact())
words = st.binary(min_size=32, max_size=32)


def arguments_of(call: Call) -> tuple[Any, ...]:
    """The arguments a call's data decodes to, its selector checked."""
    entry = artifact().entries("function")[call.name]
    assert call.data[:4] == keccak(text=abi_to_signature(entry))[:4]  # type: ignore[arg-type]
    return decode([collapse_if_tuple(i) for i in entry["inputs"]], call.data[4:])


@pytest.mark.parametrize(
    ("call", "name", "arguments"),
    [
        (calls.leave(JOB), "leave", (7,)),
        (calls.arm(JOB), "arm", (7,)),
        (calls.start(JOB), "start", (7,)),
        (calls.cancel(JOB), "cancel", (7,)),
        (calls.stop(JOB), "stop", (7,)),
        (calls.close_job(JOB), "closeJob", (7,)),
        (calls.publish(JOB, ROUND, DIGEST, b"payload"), "publish", (7, 3, (DIGEST, b"payload", ""))),
        (calls.submit(JOB, ROUND, MODEL, DIGEST, b"payload"), "submit", (7, 3, MODEL, (DIGEST, b"payload", ""))),
        (calls.claim(JOB, [OWNER, MARKET]), "claim", (7, (OWNER.lower(), MARKET.lower()))),
        (calls.withdraw(OWNER), "withdraw", (NATIVE_COIN, OWNER.lower())),
        (calls.withdraw_sink(), "withdrawSink", (NATIVE_COIN,)),
        *(
            (calls.of_round(name, JOB, ROUND), name, (7, 3))
            for name in ("closeRound", "storeSeed", "closeAnswers", "abort", "settleQuiet", "settleByDefault")
        ),
        *((calls.of_round(name, JOB, ROUND), name, (7, 3)) for name in ("dispute", "finalize")),
        (
            calls.answer(
                JOB, ROUND, OWNER, [LeafEvidence(2, b"c", (DIGEST, MODEL)), LeafEvidence(4, b"d", ())], b"n", MODEL
            ),
            "answer",
            (7, 3, OWNER.lower(), ((2, b"c", (DIGEST, MODEL)), (4, b"d", ())), b"n", MODEL),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_call_carries_its_arguments_to_the_market_and_no_coin(
    call: Call, name: str, arguments: tuple[Any, ...]
) -> None:
    assert (call.name, call.to, call.value) == (name, MARKET, 0)
    assert arguments_of(call) == arguments


def test_creating_a_job_pays_escrow_and_bond_and_sends_the_terms_field_by_field() -> None:
    call = calls.create_job(TERMS, DIGEST, b"document")
    assert call.value == TERMS.escrow + TERMS.bond
    assert arguments_of(call) == (astuple(TERMS), DIGEST, b"document", "")


def test_registering_pays_the_stake_and_shows_no_admission() -> None:
    call = calls.register(JOB, TERMS, Digest(b"\x03" * 32), b"\x04" * 32)
    assert call.value == TERMS.stake
    assert arguments_of(call) == (7, b"\x03" * 32, b"\x04" * 32, ((), 0, b""))


def test_asking_for_leaves_pays_the_deposit_of_each() -> None:
    contest = calls.contest(JOB, ROUND, [3, 5], Wei(11))
    assert (contest.value, arguments_of(contest)) == (22, (7, 3, (3, 5)))
    flag = calls.flag(JOB, ROUND, [(OWNER, [0, 2]), (MARKET, [1])], Wei(11))
    assert (flag.value, arguments_of(flag)) == (33, (7, 3, ((OWNER.lower(), (0, 2)), (MARKET.lower(), (1,)))))


evidence = st.builds(
    OpeningEvidence,
    claimed=st.frozensets(st.integers(0, 31).map(GroupIndex)),
    shift=st.integers(0, 255),
    probe_seed=words,
    probe_path=st.lists(words, max_size=8).map(tuple),
    lanes=st.binary(max_size=100),
    openings=st.binary(max_size=100),
    ranges=st.lists(
        st.builds(
            RangeClaim,
            st.integers(0, 31).map(GroupIndex),
            st.integers(0, 2**16 - 1),
            st.integers(0, 42),
            st.integers(-(2**255), 2**255 - 1),
        ),
        max_size=3,
    ).map(tuple),
)


@given(evidence)
def test_evidence_survives_encoding(some: OpeningEvidence) -> None:
    job, number, (claimed, *rest) = arguments_of(calls.settle_open(JOB, ROUND, some))
    assert (job, number) == (7, 3)
    assert frozenset(g for g in range(32) if claimed >> g & 1) == some.claimed
    ranges = tuple(astuple(claim) for claim in some.ranges)
    bundle = (keccak(some.openings), some.openings, "")
    assert rest == [some.shift, some.probe_seed, some.probe_path, some.lanes, ranges, bundle]


def test_a_deployment_is_the_code_with_the_windows_behind_it_and_no_receiver() -> None:
    call = deployment(artifact(), 3, 600)
    code = bytes.fromhex(artifact().bytecode[2:])
    assert call.to is None
    assert call.data[: len(code)] == code
    assert decode(["uint32", "uint32"], call.data[len(code) :]) == (3, 600)


def test_in_a_job_paid_in_a_token_no_coin_travels_with_any_call() -> None:
    terms = make_terms(token=OWNER)
    assert calls.create_job(terms, DIGEST, b"document").value == 0
    assert calls.register(JOB, terms, DIGEST, MODEL).value == 0
    assert calls.contest(JOB, ROUND, [1, 2], Wei(250), OWNER).value == 0
    assert calls.flag(JOB, ROUND, [(OWNER, [1])], Wei(250), OWNER).value == 0
    assert arguments_of(calls.withdraw(OWNER, MARKET)) == (MARKET.lower(), OWNER.lower())
    assert arguments_of(calls.withdraw_sink(MARKET)) == (MARKET.lower(),)
