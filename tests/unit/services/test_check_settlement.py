import asyncio
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.chain.calls import OpeningEvidence, RangeClaim
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.ids import Address, GroupIndex, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import (
    ChainUnavailable,
    InvalidCiphertext,
    InvalidOpening,
    InvalidPayload,
    PayloadUnavailable,
)
from omnilytics_app.services import check_settlement as module
from omnilytics_app.services.check_settlement import SettlementChecks
from tests.unit.domain.builders import NOW, address, in_dispute, make_job, make_terms

NOTHING = cast("Any", None)
JOB = in_dispute(make_job(Phase.PUBLISH), NOW + 9)
ROUND = RoundNumber(1)
LAYOUT = LaneLayout.derive(512, 2, 5, 3, 1)


class Recomputation:
    """Stands for the arithmetic: ends with what a test says, and counts."""

    def __init__(self) -> None:
        self.outcomes: list[Exception | None] = []
        self.runs = 0

    async def __call__(self, *_: object) -> None:
        self.runs += 1
        await asyncio.sleep(0)
        outcome = self.outcomes.pop(0) if self.outcomes else None
        if outcome is not None:
            raise outcome


@pytest.fixture
def recomputation(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recomputation]:
    made = Recomputation()
    monkeypatch.setattr(module, "check_settlement", made)
    yield made
    assert made.outcomes == []


async def verdict(checks: SettlementChecks, job: Job = JOB) -> str:
    return await checks.verdict(job, ROUND, NOTHING)


async def test_a_settlement_that_holds_has_nothing_wrong_with_it(recomputation: Recomputation) -> None:
    assert await verdict(SettlementChecks(NOTHING, NOTHING)) == ""


async def test_an_opening_that_does_not_verify_is_a_mismatch(recomputation: Recomputation) -> None:
    recomputation.outcomes = [InvalidOpening("The lanes of group 2 differ.")]
    assert await verdict(SettlementChecks(NOTHING, NOTHING)) == "The lanes of group 2 differ."


async def test_a_ciphertext_that_no_opening_can_belong_to_is_a_mismatch(recomputation: Recomputation) -> None:
    recomputation.outcomes = [InvalidCiphertext("value 3 is no unit")]
    found = await verdict(SettlementChecks(NOTHING, NOTHING))
    assert found == "A payload that cannot be used was settled with openings (value 3 is no unit)"


@pytest.mark.parametrize("error", [InvalidPayload("it does not have it"), ChainUnavailable("Gone."), KeyError("x")])
async def test_what_could_not_be_fetched_is_no_verdict_and_is_tried_again(
    recomputation: Recomputation, error: Exception
) -> None:
    checks = SettlementChecks(NOTHING, NOTHING)
    recomputation.outcomes = [error, error, None]
    for _ in range(2):
        with pytest.raises(type(error)):
            await verdict(checks)
    assert await verdict(checks) == ""
    assert recomputation.runs == 3


async def test_participants_share_one_check_whatever_the_votes(recomputation: Recomputation) -> None:
    checks = SettlementChecks(NOTHING, NOTHING)
    recomputation.outcomes = [InvalidOpening("Wrong.")]
    voted = replace(JOB, rounds=(replace(JOB.rounds[0], votes=2), *JOB.rounds[1:]), now=NOW + 5)
    assert await asyncio.gather(verdict(checks), verdict(checks), verdict(checks, voted)) == ["Wrong."] * 3
    assert recomputation.runs == 1


@pytest.mark.parametrize(
    "changes", [{"dispute_until": NOW + 10}, {"seed_hash": b"\x01" * 32}, {"rejected": frozenset()}]
)
async def test_a_settlement_that_was_replaced_is_checked_anew(
    recomputation: Recomputation, changes: dict[str, Any]
) -> None:
    checks = SettlementChecks(NOTHING, NOTHING)
    recomputation.outcomes = [None, InvalidOpening("Wrong."), None]
    replaced = replace(JOB, rounds=(replace(JOB.rounds[0], **changes), *JOB.rounds[1:]))
    assert [await verdict(checks), await verdict(checks, replaced)] == ["", "Wrong."]
    assert await verdict(checks, replace(JOB, job_id=JobId(2))) == ""
    assert [await verdict(checks), await verdict(checks, replaced)] == ["", "Wrong."]


async def test_one_participant_that_gives_up_does_not_end_the_check_of_the_others(
    recomputation: Recomputation,
) -> None:
    checks = SettlementChecks(NOTHING, NOTHING)
    impatient, patient = asyncio.create_task(verdict(checks)), asyncio.create_task(verdict(checks))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await patient == ""
    assert recomputation.runs == 1


class Absent:
    """A gateway whose bundle is in no store, and whose gradients are all outside of call data."""

    async def members(self, *_: object) -> list[tuple[GroupIndex, Address]]:
        return [(GroupIndex(1), address(3))]

    async def bundle(self, _: object, __: object, size_bytes: int, publisher: Address) -> bytes:
        assert publisher == JOB.model_owner
        assert size_bytes == LAYOUT.ciphertext_bytes * (3 * 2 + 1 + LAYOUT.gradient_ciphertexts)
        raise PayloadUnavailable("It is not there.")


SHOWN = OpeningEvidence(
    claimed=frozenset({GroupIndex(2)}),
    shift=0,
    probe_seed=bytes(32),
    probe_path=(),
    lanes=b"lanes",
    openings=b"",
    ranges=(RangeClaim(GroupIndex(2), 0, 0, 2**60),),
)


@pytest.mark.parametrize(
    ("left_s", "expected"),
    [(60, PayloadUnavailable), (31, PayloadUnavailable), (30, InvalidOpening), (1, InvalidOpening)],
)
async def test_evidence_that_is_not_served_is_waited_for_during_half_of_the_window(
    monkeypatch: pytest.MonkeyPatch, left_s: int, expected: type[Exception]
) -> None:
    absent = Absent()
    monkeypatch.setattr(module, "external_members", absent.members)
    monkeypatch.setattr(module, "fetch_bundle", absent.bundle)
    job = in_dispute(make_job(Phase.PUBLISH), NOW + left_s)
    checked = cast("Any", SimpleNamespace(layout=LAYOUT))
    with pytest.raises(expected):
        await module._with_bundle(NOTHING, job, job.rounds[0], checked, SHOWN, NOTHING)


async def test_a_store_that_drips_evidence_holds_the_vote_back_no_longer_than_one_that_is_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def drip(*_: object) -> bytes:
        await asyncio.sleep(3_600)
        raise AssertionError

    monkeypatch.setattr(module, "external_members", Absent().members)
    monkeypatch.setattr(module, "fetch_bundle", drip)
    job = in_dispute(make_job(Phase.PUBLISH, terms=make_terms(dispute_window=2)), NOW + 2)
    checked = cast("Any", SimpleNamespace(layout=LAYOUT))
    with pytest.raises(InvalidOpening, match="does not serve"):
        async with asyncio.timeout(30):
            await module._with_bundle(NOTHING, job, job.rounds[0], checked, SHOWN, NOTHING)


async def test_evidence_of_another_length_is_a_mismatch(monkeypatch: pytest.MonkeyPatch) -> None:
    """In call data it has its digest, whatever its length."""

    async def longer(_: object, __: object, size_bytes: int, ___: object) -> bytes:
        return bytes(size_bytes + 1)

    monkeypatch.setattr(module, "external_members", Absent().members)
    monkeypatch.setattr(module, "fetch_bundle", longer)
    checked = cast("Any", SimpleNamespace(layout=LAYOUT))
    with pytest.raises(InvalidOpening, match="another length"):
        await module._with_bundle(NOTHING, JOB, JOB.rounds[0], checked, SHOWN, NOTHING)
