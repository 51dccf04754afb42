"""The preview of costs, held against what the contract was measured to use."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.drafting import Expense, JobCosts, ModelSize
from omnilytics_app.domain.ids import Wei
from omnilytics_app.services.create_job import WEIGHT_BITS
from omnilytics_app.services.fuel import fuel_needed
from omnilytics_app.services.job_costs import PUBLISH_GAS, STORE_GAS, costs_of
from omnilytics_app.services.job_costs import _carrying as carrying

from .test_create_job import FORM

ROOT = Path(__file__).resolve().parents[3]
GAS = {name: int(gas) for name, gas in json.loads((ROOT / "contracts/snapshots/gas.json").read_text()).items()}
SIZE = ModelSize(65, 10, 3_204)
PRICE = Wei(10 * 10**9)
DIGITS = replace(FORM, rounds=8, groups=5, group_size=3, faults=1, reward=Wei(10**15), key_bits=3072, in_stores=False)


def likely(costs: JobCosts, expense: Expense) -> int:
    return next(line.likely for line in costs.gas if line.expense is expense)


@pytest.mark.parametrize("size", [512, 16_896, 119_808])
def test_publishing_in_call_data_costs_what_was_measured(size: int) -> None:
    assert carrying(PUBLISH_GAS, size) == pytest.approx(GAS[f"publish inline, {size} bytes"], rel=0.12)


def test_what_does_not_depend_on_sizes_is_near_the_measured_figures() -> None:
    costs = costs_of(DIGITS, SIZE, PRICE)
    assert likely(costs, Expense.BEGIN) == pytest.approx(GAS["arm"] + GAS["start, 30 owners"], rel=0.15)
    a_round = GAS["settle quiet, 512 owners"] + GAS["close, 512 owners present"]
    assert likely(costs, Expense.SETTLE) / 8 == pytest.approx(a_round, rel=0.05)
    assert likely(costs, Expense.END) == pytest.approx(GAS["close job"] + GAS["withdraw"], rel=0.5)
    assert pytest.approx(GAS["publish external, 8192 ciphertexts"], rel=0.05) == STORE_GAS


def test_the_worst_is_never_less_than_what_is_likely_and_offers_more() -> None:
    costs = costs_of(DIGITS, SIZE, PRICE)
    assert all(line.worst >= line.likely for line in costs.gas)
    assert costs.worst_fees > costs.likely_fees > 0
    assert costs.offered == fuel_needed(1, PRICE)
    assert costs.likely_fees == costs.likely_gas * PRICE


def test_money_and_sizes_follow_the_terms() -> None:
    costs = costs_of(DIGITS, SIZE, PRICE)
    assert (costs.escrow, costs.bond) == (8 * 15 * 10**15, 15 * 10**15)
    assert costs.deposit == costs.escrow + costs.bond
    assert costs.likely_total == costs.escrow + costs.likely_fees
    assert costs.most == costs.deposit + costs.worst_fees
    layout = LaneLayout.derive(3072, 10, 65, 3, WEIGHT_BITS)
    assert costs.sizes is not None
    assert costs.sizes.model == 65 * 768
    assert costs.sizes.gradient == layout.gradient_ciphertexts * 768
    assert costs.sizes.total == 8 * (costs.sizes.model + 15 * costs.sizes.gradient)
    assert costs.problem == ""


def test_a_store_makes_publishing_cheap_and_lets_models_be_large() -> None:
    large = ModelSize(400, 3, 9_000)
    inline, stored = costs_of(DIGITS, large, PRICE), costs_of(replace(DIGITS, in_stores=True), large, PRICE)
    assert (inline.field, stored.field) == ("in_stores", "")
    assert "307,200 bytes" in inline.problem
    assert likely(stored, Expense.PUBLISH) == 8 * STORE_GAS


def test_what_fits_no_ciphertext_or_no_transaction_is_told_by_field() -> None:
    lanes = costs_of(replace(DIGITS, key_bits=2048), ModelSize(65, 60, 3_000), PRICE)
    assert lanes.field == "key_bits"
    assert "do not fit" in lanes.problem
    assert (lanes.gas, lanes.sizes) == ((), None)
    wide = costs_of(replace(DIGITS, in_stores=True), ModelSize(3_000, 1, 90_000), PRICE)
    assert wide.field == "left_out"
    assert "description" in wide.problem
