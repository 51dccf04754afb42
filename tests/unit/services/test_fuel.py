import json
import logging
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.fees import GWEI, PRIORITY_FEE, opening_fees
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.services import fuel
from omnilytics_app.services.fuel import (
    CLAIM_GAS,
    DISPUTE_GAS,
    WITHDRAW_GAS,
    FuelGauge,
    fuel_needed,
    fuel_warning,
    gas_left,
    opening_gas,
    payload_gas,
)
from tests.unit.domain.builders import MODEL_OWNER, address, make_job, make_terms

SNAPSHOTS = Path(__file__).resolve().parents[3] / "contracts/snapshots"
GAS = {name: int(value) for name, value in json.loads((SNAPSHOTS / "gas.json").read_text()).items()}
BUDGETS = {name: int(value) for name, value in json.loads((SNAPSHOTS / "budgets.json").read_text()).items()}
OWNER, STRANGER = address(0), address(99)


def playing(number: int, phase: Phase = Phase.SUBMIT, **changes: Any) -> Job:
    """A job of eight rounds in round `number`."""
    return make_job(phase=phase, round=number, **changes)


@pytest.mark.parametrize(
    ("bound", "measured"),
    [
        (fuel.SETTLE_GAS, ("settle quiet, 512 owners", "settle by default, 512 owners")),
        (fuel.SEED_GAS, ("store seed",)),
        (fuel.CLOSE_ROUND_GAS, ("close, 512 owners present",)),
        (fuel.CLOSE_JOB_GAS, ("close job", "stop")),
        (fuel.BEGIN_GAS, ("start, 30 owners",)),
        (DISPUTE_GAS, ("dispute, first vote", "dispute, 512 owners, the vote that voids")),
        (CLAIM_GAS, ("claim, one round", "claim, rest and stake")),
        (CLAIM_GAS + 256 * fuel.CLAIM_ROUND_GAS, ("claim, 256 rounds",)),
        (WITHDRAW_GAS, ("withdraw", "withdraw, token")),
        (opening_gas(10, 21), ("settle open, 10 groups x 21 lanes",)),
        (opening_gas(10, 66), ("settle open, 10 groups x 66 lanes",)),
        (opening_gas(32, 66), ("settle open, 32 groups x 66 lanes",)),
        (opening_gas(32, 126), ("settle open, 32 groups x 126 lanes",)),
    ],
)
def test_what_is_counted_covers_what_was_measured(bound: int, measured: tuple[str, ...]) -> None:
    assert all(bound >= GAS[name] for name in measured)
    assert bound <= 4 * max(GAS[name] for name in measured)


@pytest.mark.parametrize(("bytes_", "name"), [(512, "512"), (16_896, "16896"), (119_808, "119808")])
def test_payloads_are_counted_by_the_contracts_own_budget(bytes_: int, name: str) -> None:
    terms = make_terms(ciphertext_bytes=512)
    assert payload_gas(terms, bytes_ // 512) == BUDGETS[f"submit inline, {name} bytes"]
    assert payload_gas(terms, 8_192) == BUDGETS["submit external, 8192 ciphertexts"]


def test_an_owner_needs_less_with_every_round_and_in_the_end_what_the_claim_costs() -> None:
    left = [gas_left(playing(number), OWNER) for number in range(1, 9)]
    steps = {one - next_one for one, next_one in pairwise(left)}
    assert steps == {payload_gas(make_terms(), make_terms().gradient_leaves)}
    after_the_last = gas_left(playing(8, Phase.SETTLE), OWNER)
    assert left[-1] - after_the_last == steps.pop()
    assert after_the_last > DISPUTE_GAS + CLAIM_GAS + WITHDRAW_GAS
    assert gas_left(playing(3, Phase.SETTLE), OWNER) == gas_left(playing(4, Phase.PUBLISH), OWNER)


def test_before_the_start_all_rounds_are_counted() -> None:
    waiting = replace(playing(0, Phase.REGISTER), rounds=())
    assert gas_left(waiting, OWNER) == gas_left(playing(1), OWNER)
    assert gas_left(waiting, MODEL_OWNER) > gas_left(playing(1, Phase.PUBLISH), MODEL_OWNER)


def test_nobody_needs_anything_for_a_job_without_a_part_in_it_or_one_that_is_over() -> None:
    assert gas_left(playing(1), STRANGER) == 0
    assert gas_left(playing(8, Phase.CLOSED), MODEL_OWNER) == 0


def test_a_voided_job_only_has_to_be_closed_and_claimed() -> None:
    assert gas_left(replace(playing(2), voided=True), OWNER) < gas_left(playing(8, Phase.SETTLE), OWNER)
    assert gas_left(replace(playing(2), voided=True), MODEL_OWNER) == fuel.CLOSE_JOB_GAS + WITHDRAW_GAS


def test_a_model_owner_answers_contests_too() -> None:
    quiet = replace(playing(1), voided=True)
    a_round = payload_gas(make_terms(), make_terms().model_leaves) + fuel.SEED_GAS + fuel.SETTLE_GAS
    rounds = 8 * (a_round + fuel.CLOSE_ROUND_GAS)
    openings = min(8, make_terms().max_openings) * opening_gas(len(playing(1).live), make_terms().lanes)
    assert gas_left(playing(1), MODEL_OWNER) == gas_left(quiet, MODEL_OWNER) + rounds + openings + fuel.ANSWER_GAS


def test_blobs_are_counted_where_payloads_go_into_them() -> None:
    terms = replace(make_terms(ciphertext_bytes=768), gradient_leaves=8_192, model_leaves=3)
    job = replace(playing(1), terms=terms)
    assert fuel.blobs_left(job, OWNER) == 8 * 50  # 6 MiB, 126,976 bytes a blob
    assert fuel.blobs_left(replace(job, phase=Phase.SETTLE), OWNER) == 7 * 50
    assert [fuel.blobs_left(job, who) for who in (MODEL_OWNER, STRANGER)] == [0, 0]  # call data takes three ciphertexts
    assert [fuel.blobs_left(replace(job, voided=True), who) for who in (OWNER, MODEL_OWNER)] == [0, 0]
    blob_price = 5 * GWEI
    least = fuel_needed(gas_left(job, OWNER), GWEI) + 400 * 131_072 * blob_price
    assert fuel_warning([job], OWNER, Wei(least), GWEI) == ""
    assert "send it" in fuel_warning([job], OWNER, Wei(least), GWEI, blob_price)
    needed = least + 6 * 131_072 * 3 * blob_price + fuel_needed(67 * 21_000, GWEI)  # six are offered four times that
    assert fuel_warning([job], OWNER, Wei(needed), GWEI, blob_price) == ""
    assert "send it" in fuel_warning([job], OWNER, Wei(needed - 10**14), GWEI, blob_price)


@given(st.integers(0, 10**13), st.integers(1, 10**8))
def test_what_is_needed_is_what_transactions_have_to_offer(price: int, gas: int) -> None:
    fees = opening_fees(price, 10**15)
    assert fees is not None
    assert fuel_needed(gas, price) >= gas * fees.most


def test_the_warning_names_account_jobs_and_both_amounts() -> None:
    jobs = [replace(playing(1), job_id=JobId(7)), replace(playing(2), job_id=JobId(3)), playing(1)]
    jobs[2] = replace(jobs[2], members=(), job_id=JobId(9))
    gas = sum(gas_left(job, OWNER) for job in jobs)
    needed = gas * (2 * 10 * GWEI + PRIORITY_FEE)
    sentence = fuel_warning(jobs, OWNER, Wei(needed - 10**16), 10 * GWEI)
    assert sentence.startswith(f"Account {OWNER} holds {(needed - 10**16) / 10**18:.4f} ETH and needs about ")
    assert "until the end of job 3, 7 at 10 gwei; send it 0.0100 ETH." in sentence
    assert fuel_warning(jobs, OWNER, Wei(needed), 10 * GWEI) == ""
    assert fuel_warning(jobs, STRANGER, Wei(0), 10 * GWEI) == ""


async def test_a_warning_keeps_its_words_while_its_figures_are_about_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuel, "LOOK_EVERY_S", 0.0)
    chain = Chain(playing(1))
    chain.coin = Wei(10**15)
    gauge = FuelGauge(chain, type("Own", (), {"address": OWNER, "pays_for_blobs": False}))  # type: ignore[arg-type]
    await gauge.look()
    first = gauge.warning
    chain.coin = Wei(95 * 10**13)
    await gauge.look()
    assert gauge.warning == first != ""
    chain.coin = Wei(89 * 10**13)
    await gauge.look()
    assert gauge.warning not in ("", first)


class Chain:
    """A connection and a watcher that know one job, one balance and one price."""

    def __init__(self, job: Job) -> None:
        self.jobs = {job.job_id: job}
        self.coin = Wei(0)
        self.asked = 0

    @property
    def connection(self) -> "Chain":
        return self

    @property
    def watcher(self) -> "Chain":
        return self

    @property
    def view(self) -> "Chain":
        return self

    async def balance(self, _: str) -> Wei:
        self.asked += 1
        return self.coin

    async def gas_price(self) -> Wei:
        return Wei(GWEI)

    async def blob_base_fee(self) -> Wei:
        return Wei(3 * GWEI)


async def test_the_gauge_looks_once_a_minute_and_logs_when_the_warning_begins(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = Chain(playing(1))
    gauge = FuelGauge(chain, type("Own", (), {"address": OWNER, "pays_for_blobs": False}))  # type: ignore[arg-type]
    with caplog.at_level(logging.WARNING):
        await gauge.look()
        await gauge.look()
        assert (chain.asked, [r.message for r in caplog.records]) == (1, [gauge.warning])
        monkeypatch.setattr(fuel, "LOOK_EVERY_S", 0.0)
        await gauge.look()
        assert len(caplog.records) == 1
        chain.coin = Wei(10**18)
        await gauge.look()
    assert gauge.warning == ""


async def test_the_gauge_asks_for_the_price_of_blobs_where_they_are_paid_for() -> None:
    chain = Chain(replace(playing(1), terms=replace(make_terms(ciphertext_bytes=768), gradient_leaves=8_192)))
    chain.coin = Wei(10**17)
    for pays in (False, True):
        gauge = FuelGauge(chain, type("Own", (), {"address": OWNER, "pays_for_blobs": pays}))  # type: ignore[arg-type]
        await gauge.look()
        assert bool(gauge.warning) is pays
