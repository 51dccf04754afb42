from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.domain.ids import Digest, RoundNumber
from omnilytics_app.domain.job import Outcome
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.owner_records import TIMES_FILE, OwnerRecords, Question
from omnilytics_app.storage.job_files import JobFiles
from tests.unit.domain.builders import groups, make_round

FIRST, SECOND = RoundNumber(1), RoundNumber(2)
MODEL, OTHER_MODEL = b"\x01" * 32, b"\x02" * 32
GROUP, OTHER_GROUP = b"\x03" * 32, b"\x04" * 32
SETTLED = make_round(
    1, Outcome.OPEN, complete=groups(0, 1, 2), rejected=groups(2), dispute_until=99, model_digest=MODEL, seed_hash=MODEL
)


@pytest.fixture
def files(tmp_path: Path) -> JobFiles:
    return JobFiles(tmp_path)


def question(number: int = 1, model: bytes = MODEL, roster: bytes = GROUP) -> Question:
    return Question(RoundNumber(number), Digest(model), Digest(roster))


async def test_a_payload_is_found_again_with_the_model_it_answers(files: JobFiles) -> None:
    records = OwnerRecords(files)
    assert not records.answers(question())
    await records.store_draft(question(), b"payload", 1.5)
    assert not records.has_payload(FIRST)
    await records.release(question())
    for again in (records, OwnerRecords(files)):
        assert again.has_payload(FIRST)
        assert again.answers(question())
        assert not again.has_payload(SECOND)
        assert not again.answers(question(2))
        assert await again.payload(FIRST) == (MODEL, b"payload")
        assert again.seconds == {"1": 1.5}
    assert files.names() == ("roster.bin", "round-001.payload", TIMES_FILE)


@pytest.mark.parametrize("changes", [{"model": OTHER_MODEL}, {"roster": OTHER_GROUP}], ids=str)
async def test_a_draft_answers_one_question_and_may_be_given_up_for_another(
    files: JobFiles, changes: dict[str, bytes]
) -> None:
    """As after a reorganised draw or publication: nobody has seen anything under the masks of the first."""
    await OwnerRecords(files).store_draft(question(), b"payload", 1.5)
    for records in (OwnerRecords(files), OwnerRecords(files)):
        assert records.answers(question())
        assert not records.answers(question(**changes))
        with pytest.raises(FileNotFoundError):
            await records.release(question(**changes))
    records = OwnerRecords(files)
    await records.store_draft(question(**changes), b"another", 2.5)
    assert not records.answers(question())
    await records.release(question(**changes))
    assert await records.payload(FIRST) == (changes.get("model", MODEL), b"another")


async def test_what_was_released_is_never_computed_again(files: JobFiles) -> None:
    records = OwnerRecords(files)
    await records.store_draft(question(), b"payload", 1.5)
    await records.release(question())
    for again in (records, OwnerRecords(files)):
        assert again.answers(question(model=OTHER_MODEL))
        with pytest.raises(FileExistsError, match="may have left"):
            await again.store_draft(question(model=OTHER_MODEL), b"another", 2.5)
        await again.release(question(model=OTHER_MODEL))
        assert await again.payload(FIRST) == (MODEL, b"payload")


async def test_a_release_that_was_cut_short_is_finished(files: JobFiles) -> None:
    """A draft left beside its payload is removed; the payload stays as it was."""
    await OwnerRecords(files).store_draft(question(), b"payload", 1.5)
    draft = files.read("round-001.draft")
    await OwnerRecords(files).release(question())
    files.replace("round-001.draft", draft)
    await OwnerRecords(files).release(question())
    assert not files.exists("round-001.draft")
    assert await OwnerRecords(files).payload(FIRST) == (MODEL, b"payload")


async def test_a_damaged_draft_answers_nothing(files: JobFiles) -> None:
    await OwnerRecords(files).store_draft(question(), b"payload", 1.5)
    files.replace("round-001.draft", files.read("round-001.draft")[:40])
    assert not OwnerRecords(files).answers(question())


DAMAGED = [b"", b'{"1": 1.5', b"\xff\xfe\x00", b"[1, 2]", b"null", b"3", b"[[]]", b'{"1": "1.5", "2": true}']


@pytest.mark.parametrize("damaged", DAMAGED)
async def test_damaged_times_start_anew_and_cost_no_payload(files: JobFiles, damaged: bytes) -> None:
    await OwnerRecords(files).store_draft(question(), b"payload", 1.5)
    await OwnerRecords(files).release(question())
    files.replace(TIMES_FILE, damaged)
    records = OwnerRecords(files)
    assert records.seconds == {}
    await records.store_draft(question(2), b"payload", 2.5)
    assert OwnerRecords(files).seconds == {"2": 2.5}
    assert records.has_payload(FIRST)


@pytest.mark.parametrize("verdict", ["", "The lanes differ."])
async def test_a_verdict_is_found_again_whatever_happens_to_the_vote(files: JobFiles, verdict: str) -> None:
    records = OwnerRecords(files)
    assert records.verdict(SETTLED) is None
    await records.store_verdict(SETTLED, verdict)
    later = [SETTLED, replace(SETTLED, votes=3), replace(SETTLED, outcome=Outcome.FINAL)]
    for again in (records, OwnerRecords(files)):
        assert [again.verdict(r) for r in later] == [verdict] * 3
        assert again.verdicts([SETTLED, make_round(2)]) == {FIRST: verdict}


@pytest.mark.parametrize(
    "changes",
    [
        {"number": SECOND},
        {"model_digest": OTHER_MODEL},
        {"seed_hash": OTHER_MODEL},
        {"complete": groups(0, 1, 2, 3)},
        {"rejected": groups(1)},
        {"dispute_until": 100},
    ],
    ids=lambda changes: next(iter(changes)),
)
async def test_a_verdict_is_not_taken_for_one_on_another_settlement(files: JobFiles, changes: dict[str, Any]) -> None:
    records = OwnerRecords(files)
    await records.store_verdict(SETTLED, "")
    other = replace(SETTLED, **changes)
    assert records.verdict(other) is None
    await records.store_verdict(other, "The lanes differ.")
    assert (records.verdict(SETTLED), records.verdict(other)) == ("", "The lanes differ.")


async def test_a_verdict_that_cannot_be_read_is_given_again(files: JobFiles) -> None:
    await OwnerRecords(files).store_verdict(SETTLED, "The lanes differ.")
    (name,) = (n for n in files.names() if n.endswith(".checked"))
    files.replace(name, b"\xff\xfe")
    records = OwnerRecords(files)
    assert records.verdict(SETTLED) is None
    await records.store_verdict(SETTLED, "The lanes differ.")
    assert OwnerRecords(files).verdict(SETTLED) == "The lanes differ."


async def test_the_own_group_is_fixed_with_the_first_release(files: JobFiles) -> None:
    records = OwnerRecords(files)
    await records.store_draft(question(), b"payload", 1.5)
    await records.release(question())
    await records.store_draft(question(2, roster=OTHER_GROUP), b"payload", 1.5)
    for again in (records, OwnerRecords(files)):
        again.require_roster(GROUP)
        with pytest.raises(JobRefused, match="another group than before"):
            again.require_roster(OTHER_GROUP)
        with pytest.raises(JobRefused, match="another group than before"):
            await again.release(question(2, roster=OTHER_GROUP))
    assert not records.has_payload(SECOND)


async def test_a_group_fixed_by_a_release_that_was_cut_short_binds_nobody(files: JobFiles) -> None:
    await OwnerRecords(files).store_draft(question(), b"payload", 1.5)
    files.write_once("roster.bin", GROUP)  # the last thing written before the crash
    records = OwnerRecords(files)
    records.require_roster(OTHER_GROUP)
    await records.store_draft(question(roster=OTHER_GROUP), b"another", 1.5)
    await records.release(question(roster=OTHER_GROUP))
    assert files.read("roster.bin") == OTHER_GROUP
