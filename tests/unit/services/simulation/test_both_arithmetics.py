"""A job in plaintexts and the same job really encrypted: every decision and every model the same, bit by bit."""

from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.services.simulation.run import simulate
from tests.unit.services.simulation.jobs import job, pool_here, write_table


@pytest.mark.parametrize(
    "attack", ["none", "sign_flip", "gaussian", "alie", "copy", "lane_overflow", "inconsistent_masks"]
)
async def test_encryption_changes_nothing(tmp_path: Path, attack: str) -> None:
    options = job(write_table(tmp_path), attack=attack)
    plain = await simulate(options)
    encrypted = await simulate(replace(options, crypto="paillier"), make_pool=pool_here)
    assert encrypted.rounds == plain.rounds  # sessions' digests among them
    assert replace(encrypted, options=options) == plain
    assert len(plain.rounds) == 3


async def test_groups_are_rejected_in_both_for_their_sketches_and_for_their_range(tmp_path: Path) -> None:
    for attack, undecodable in (("sign_flip", False), ("inconsistent_masks", True)):
        options = job(write_table(tmp_path), attack=attack, crypto="paillier")
        outcome = await simulate(options, make_pool=pool_here)
        audit = outcome.rounds[1]
        assert audit.kind == "audit"
        assert audit.rejected == audit.claimed == outcome.malicious_groups
        assert bool(audit.undecodable) == undecodable


async def test_progress_is_told_round_by_round(tmp_path: Path) -> None:
    told: list[str] = []
    await simulate(job(write_table(tmp_path)), told.append)
    assert [line.split(":")[0] for line in told] == [f"round {r} of 3" for r in (1, 2, 3)]
