"""A whole job on a real node costs what its transactions do, one by one."""

import pytest

from benchmarks.experiments.chain_course import Setting
from benchmarks.experiments.job_gas import quiet_job
from contracts import measure

OWNERS = 9


@pytest.mark.anvil
async def test_a_job_costs_what_its_transactions_do() -> None:
    short, long = [await quiet_job(Setting(parameters=100, owners=OWNERS), rounds, 1) for rounds in (1, 2)]
    snapshot = measure.read_values(measure.SNAPSHOTS / measure.GAS)
    more = (long["owners_gas"] - short["owners_gas"]) / OWNERS
    assert 1.0 < more / snapshot["submit external, 1 ciphertext"] < 1.1  # a submission more, and a round more to claim
    assert short["owners_gas"] < short["gas"]
    model_owner = [cost["gas"] - cost["owners_gas"] for cost in (short, long)]
    assert model_owner[1] - model_owner[0] > snapshot["publish external, 1 ciphertext"]
