from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Outcome
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.owner_records import TIMES_FILE, OwnerRecords
from omnilytics_app.storage.job_files import JobFiles
from tests.unit.domain.builders import groups, make_round

FIRST, SECOND = RoundNumber(1), RoundNumber(2)
MODEL, OTHER_MODEL = b"\x01" * 32, b"\x02" * 32
SETTLED = make_round(
    1, Outcome.OPEN, complete=groups(0, 1, 2), rejected=groups(2), dispute_until=99, model_digest=MODEL, seed_hash=MODEL
)


@pytest.fixture
def files(tmp_path: Path) -> JobFiles:
    return JobFiles(tmp_path)


async def test_a_payload_is_found_again_with_the_model_it_answers(files: JobFiles) -> None:
    records = OwnerRecords(files)
    assert not records.has_payload(FIRST)
    await records.store_payload(FIRST, MODEL, b"payload", 1.5)
    for again in (records, OwnerRecords(files)):
        assert again.has_payload(FIRST)
        assert not again.has_payload(SECOND)
        assert await again.payload(FIRST) == (MODEL, b"payload")
        assert again.seconds == {"1": 1.5}


@pytest.mark.parametrize(("model", "payload"), [(MODEL, b"another"), (OTHER_MODEL, b"payload")])
async def test_a_payload_is_written_once(files: JobFiles, model: bytes, payload: bytes) -> None:
    await OwnerRecords(files).store_payload(FIRST, MODEL, b"payload", 1.5)
    records = OwnerRecords(files)
    await records.store_payload(FIRST, MODEL, b"payload", 2.5)
    with pytest.raises(FileExistsError):
        await records.store_payload(FIRST, model, payload, 3.5)
    assert await records.payload(FIRST) == (MODEL, b"payload")
    assert records.seconds == {"1": 2.5}


@pytest.mark.parametrize("damaged", [b"", b'{"1": 1.5', b"\xff\xfe\x00", b"[1, 2]", b"null", b"3", b"[[]]"])
async def test_damaged_times_start_anew_and_cost_no_payload(files: JobFiles, damaged: bytes) -> None:
    await OwnerRecords(files).store_payload(FIRST, MODEL, b"payload", 1.5)
    files.replace(TIMES_FILE, damaged)
    records = OwnerRecords(files)
    assert records.seconds == {}
    await records.store_payload(SECOND, MODEL, b"payload", 2.5)
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


async def test_the_own_group_is_fixed_for_good(files: JobFiles) -> None:
    await OwnerRecords(files).fix_roster(b"group")
    await OwnerRecords(files).fix_roster(b"group")
    with pytest.raises(JobRefused, match="another group than before"):
        await OwnerRecords(files).fix_roster(b"another")
    await OwnerRecords(files).fix_roster(b"group")
