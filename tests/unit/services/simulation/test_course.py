from dataclasses import replace
from pathlib import Path

from omnilytics_app.services.simulation.run import simulate
from tests.unit.services.simulation.jobs import job, write_table


async def test_a_second_rejection_evicts_from_the_publication_after_the_next(tmp_path: Path) -> None:
    outcome = await simulate(replace(job(write_table(tmp_path), attack="scale"), rounds=8))
    (bad,) = outcome.malicious_groups
    second = [record.number for record in outcome.rounds if bad in record.rejected][1]
    assert outcome.evicted == {bad: second + 2}
    assert [record.number for record in outcome.rounds if bad in record.groups] == list(range(1, second + 2))
    assert outcome.honest_rejections == 0


async def test_without_attackers_their_groups_take_no_part(tmp_path: Path) -> None:
    outcome = await simulate(job(write_table(tmp_path), attack="scale", without_attackers=True))
    (bad,) = outcome.malicious_groups
    assert all(bad not in record.groups and len(record.groups) == 4 for record in outcome.rounds)
    assert outcome.evicted == {}


async def test_poison_costs_the_model_nothing_beside_the_job_without_it(tmp_path: Path) -> None:
    table = write_table(tmp_path)
    reference = await simulate(job(table, attack="scale", without_attackers=True))
    for attack in ("scale", "ipm_large", "alie"):
        assert (await simulate(job(table, attack=attack))).final > reference.final - 0.01


async def test_what_is_written_down_is_json_and_names_everything(tmp_path: Path) -> None:
    body = (await simulate(job(write_table(tmp_path), attack="zero"))).as_json()
    assert body["options"]["attack"] == "zero"
    assert body["metric"] == "r2"
    assert len(body["rounds"]) == 3
    assert {"final", "initial", "pooled", "malicious_groups", "evicted", "honest_rejections", "largest_weight"} < set(
        body
    )
