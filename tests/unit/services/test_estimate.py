"""How long a round takes here: measured in a real worker task, and by the engine's cost model."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.estimate import FEW_ROUNDS, JoinEstimate
from omnilytics_app.domain.explain import NO_RECORD, Record
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.services import estimate as module
from omnilytics_app.services.estimate import Calibration, Speed, round_seconds
from omnilytics_app.services.fuel import gas_left, gas_of_seat
from omnilytics_app.workers.calibration_tasks import measure_speed
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.domain.builders import address, make_job, make_terms

from .scripted import thread_pool

SPEED = Speed(3.3e-6, 10.7e-3)


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    made = thread_pool()
    yield made
    made.close()


def test_the_primitives_are_measured_at_the_size_of_the_key() -> None:
    small, large = measure_speed(512), measure_speed(2048)
    assert 0 < small[0] < large[0]
    assert 0 < small[1] < large[1]


async def test_a_computer_is_measured_once_for_each_key_size(
    pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Calibration(tmp_path / "speed.json", pool)
    measured = await first.speed(512)
    monkeypatch.setattr(module, "measure_speed", lambda bits: (float(bits), 1.0))
    assert await first.speed(512) == measured
    again = Calibration(tmp_path / "speed.json", pool)
    assert await again.speed(512) == measured
    assert await again.speed(768) == Speed(768.0, 1.0)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b'{"format": 2}', b"other machine", b'{"512": [0, 1]}', b'{"512": ["NaN", 1]}'],
    ids=["empty", "list", "format", "machine", "zero", "nan"],
)
async def test_what_another_computer_or_nobody_measured_is_measured_anew(
    body: bytes, pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "measure_speed", lambda _: (2.0, 3.0))
    file = tmp_path / "speed.json"
    if body.startswith(b'{"512"'):
        body = json.dumps({"format": 1, "machine": module.machine(), "seconds": json.loads(body)}).encode()
    elif body == b"other machine":
        body = json.dumps({"format": 1, "machine": "abacus", "seconds": {"512": [1, 1]}}).encode()
    file.write_bytes(body)
    assert await Calibration(file, pool).speed(512) == Speed(2.0, 3.0)


async def test_a_disk_that_is_full_costs_a_measurement_and_nothing_else(pool: WorkerPool, tmp_path: Path) -> None:
    assert (await Calibration(tmp_path / "none" / "speed.json", pool).speed(512)).nth_power_s > 0


def test_more_features_take_longer_and_more_workers_less() -> None:
    small, large = (LaneLayout.derive(2048, 10, features, 3, 2) for features in (65, 257))
    assert 0.1 < round_seconds(small, SPEED, 1) < round_seconds(large, SPEED, 1)
    assert round_seconds(large, SPEED, 4) < round_seconds(large, SPEED, 1) / 3
    twice = Speed(2 * SPEED.short_product_s, 2 * SPEED.nth_power_s)
    assert round_seconds(small, twice, 1) == pytest.approx(2 * round_seconds(small, SPEED, 1))


@pytest.mark.parametrize(("seconds", "in_time"), [(29.0, True), (31.0, False)])
def test_a_computer_needs_room_to_spare(seconds: float, *, in_time: bool) -> None:
    assert JoinEstimate(make_terms(submit_window=60), seconds, Wei(0), NO_RECORD).in_time == in_time


def test_earnings_are_expected_by_the_own_record_once_that_says_something() -> None:
    terms = make_terms(rounds=8, reward=Wei(1_000))
    few = JoinEstimate(terms, 1.0, Wei(9_000), Record(accepted=FEW_ROUNDS - 1))
    assert (few.most, few.expected, few.gain) == (8_000, None, -1_000)
    usual = JoinEstimate(terms, 1.0, Wei(0), Record(accepted=5, voided=1, missed=2))
    assert usual.expected == 6_000


def test_gas_is_counted_from_joining_to_the_withdrawal() -> None:
    job = make_job(Phase.REGISTER)
    assert gas_of_seat(job.terms) == 150_000 + gas_left(job, address(0))
