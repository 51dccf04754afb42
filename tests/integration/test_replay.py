"""Whole jobs, every transaction of which is compared: events tell all that the contract knows.

The same comparison holds the program's own accounting (`domain.accounting`) against what the contract says it owes.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.calls import MarketCalls
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.events import EventReader
from omnilytics_app.chain.market import open_market
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, free_port, start_devnet
from omnilytics_app.services.job_terms import ANSWER_GAS
from tests.integration.hand_job import HandJob, Table
from tests.integration.replay import Replay

pytestmark = pytest.mark.anvil

LAST = GroupIndex(4)
"""The group that is rejected."""


@pytest.fixture
async def table(anvil: Path, artifact: MarketArtifact) -> AsyncIterator[Table]:
    """A market on a chain of its own that mines a block for every transaction."""
    devnet = await start_devnet(DevnetOptions(anvil, free_port()), artifact)
    connection = await open_connection(devnet.url, CHAIN_ID, artifact)
    await connection.request("evm_setIntervalMining", 0)
    await connection.request("evm_setAutomine", True)
    try:
        deployer = TransactionSender(connection, development_signer())
        address = await deploy_market(deployer, artifact, LOCAL_WINDOWS_S)
        market = await open_market(connection, address)
        replay = Replay(connection.chain_id, address)
        yield Table(connection, market, EventReader(market), MarketCalls(address, artifact), replay)
    finally:
        await connection.close()
        await devnet.stop()


async def test_a_job_with_everything_that_does_not_end_it(table: Table) -> None:
    """Leaving, a left-over owner, unfilled seats, a contest and a flag, absences, two audits, an eviction, a drop."""
    game = await HandJob.create(table, seats=18, rounds=6)
    await register_sixteen(game)
    await game.begin()
    [left_over] = [game.owners[m.owner] for m in game.job.members if m.group is None]
    await game.claim(left_over)
    await contested_round(game, stranger=left_over)
    await audit(game)
    await flagged_round(game)
    await audit_that_evicts(game)
    await round_without_anybody(game)
    assert [r.outcome for r in game.job.rounds] == [
        Outcome.QUIET,
        Outcome.FINAL,
        Outcome.DEFAULT,
        Outcome.FINAL,
        Outcome.QUIET,
        Outcome.INCOMPLETE,
    ]
    assert (game.job.evicted, len(game.job.dropped)) == ({LAST}, 3)
    await game.send(left_over, table.calls.close_job(game.job_id))
    assert game.job.phase is Phase.CLOSED
    await game.empty()
    assert table.compared > 120


async def register_sixteen(game: HandJob) -> None:
    """Of eighteen seats; the first to come leaves and comes back last."""
    first, *others = list(game.owners.values())[:16]
    for owner in (first, *others[:3]):
        await game.register(owner)
    await game.send(first, game.table.calls.leave(game.job_id))
    assert [m.owner for m in game.job.members] == [others[2].address, others[0].address, others[1].address]
    for owner in (*others[3:], first):
        await game.register(owner)
    await game.pass_deadline()


async def contested_round(game: HandJob, stranger: TransactionSender) -> None:
    """Two members ask for leaves of the model, the model owner and a stranger show them; one member is absent."""
    await game.publish()
    asking, other, absent = game.group(0)
    await game.submit_one(other)
    await game.contest(asking, [2])
    await game.contest(other, [0, 1])
    assert game.job.deadline > game.job.rounds[0].answer_until > 0
    await game.answer(stranger, game.model_owner.address, [1])
    await game.answer(game.model_owner, game.model_owner.address, [0, 2])
    await game.submit(absent, other)
    await game.pass_deadline()
    await game.close_and_seed()
    await game.step("settleQuiet")
    await game.claim(asking, absent, other)
    assert game.job.member(absent.address).misses == 1  # type: ignore[union-attr]


async def audit(game: HandJob) -> None:
    """Rejects the last group for good, before the next round is published."""
    await game.publish()
    await game.submit()
    await game.close_and_seed()
    await game.settle_open(LAST)
    await game.table.pass_time(game.job.terms.dispute_window + 1)
    await game.step("finalize", number=game.round - 1)
    assert game.job.struck == {LAST}


async def flagged_round(game: HandJob) -> None:
    """Three payloads are asked for; one is shown by its owner, one in part, one not at all; nobody settles."""
    await game.publish()
    await game.submit()
    await game.close_and_seed()
    shown, in_part, silent = game.group(1)[0], game.group(2)[1], game.group(3)[2]
    await game.flag((shown, [1]), (in_part, [0, 1]), (silent, [0]))
    await game.answer(shown, shown.address, [1])
    await game.answer(shown, in_part.address, [1])
    await game.pass_deadline()
    await game.step("closeAnswers", sender=shown)
    assert game.job.rounds[-1].complete == {0, 1, LAST}
    assert [game.job.member(o.address).misses for o in (shown, in_part, silent)] == [0, 1, 1]  # type: ignore[union-attr]
    await game.pass_deadline()
    await game.step("settleByDefault", sender=shown)


async def audit_that_evicts(game: HandJob) -> None:
    """The second rejection of the last group becomes final while it takes part in the next round, which pays it."""
    await game.publish()
    await game.submit()
    await game.close_and_seed()
    await game.settle_open(LAST)
    await game.publish()
    await game.submit_one(game.group(LAST)[0])
    await game.table.pass_time(game.job.terms.dispute_window + 1)
    await game.step("finalize", number=game.round - 1)
    assert (game.job.evicted, LAST in game.job.live) == ({LAST}, False)
    assert game.table.replay.owed(game.group(LAST)[0].address).stake == 0
    await game.submit(game.group(LAST)[0])
    await game.close_and_seed()
    await game.step("settleQuiet")
    assert game.table.replay.owed(game.group(LAST)[0].address).stake == game.job.terms.stake
    await game.claim(*game.group(LAST))


async def round_without_anybody(game: HandJob) -> None:
    """But for one owner everybody is absent; whoever was absent before is at its last miss."""
    await game.publish()
    await game.submit_one(game.group(1)[0])
    await game.pass_deadline()
    await game.step("closeRound")


async def test_a_job_whose_false_settlement_is_voided_while_the_next_round_runs(table: Table) -> None:
    game = await HandJob.create(table, seats=15, rounds=4)
    for owner in game.owners.values():
        await game.register(owner)
    await game.send(game.model_owner, table.calls.arm(game.job_id))
    await table.mine(300)  # the block that was to draw the groups is out of reach
    await game.send(game.model_owner, table.calls.arm(game.job_id))
    await table.mine(3)
    await game.send(game.model_owner, table.calls.start(game.job_id))
    await game.publish()
    await game.submit()
    await game.step("closeRound")
    lost = game.job.rounds[0].seed_target
    await table.mine(300)
    await game.step("storeSeed")
    assert game.job.rounds[0].seed_target > lost
    await table.mine(3)
    await game.step("storeSeed")
    await game.settle_open(LAST)
    await game.publish()
    voters = [o for g in range(3) for o in game.group(g)][:8]
    for voter in voters:
        await game.step("dispute", sender=voter, number=1)
    assert (game.job.voided, game.job.rounds[0].outcome, game.job.bond) == (True, Outcome.VOID, 0)
    await game.submit(game.group(0)[1], game.group(0)[2], *game.group(3))
    await game.pass_deadline()
    await game.step("closeRound")
    assert game.job.rounds[1].complete == {1, 2, LAST}
    await game.step("settleByDefault", sender=voters[0])
    await game.send(voters[0], table.calls.close_job(game.job_id))
    await game.empty()


async def test_a_job_whose_contested_model_is_not_shown(table: Table) -> None:
    """One leaf is shown, the deposits for the others go back to those who asked, and nobody is penalised."""
    game = await HandJob.create(table, seats=9, rounds=3)
    await game.fill()
    await game.publish()
    await game.submit(game.group(2)[0])
    await game.pass_deadline()
    await game.close_and_seed()
    await game.step("settleQuiet")
    await game.publish()
    one, other = game.group(0)[:2]
    await game.contest(one, [0, 2])
    await game.contest(other, [1])
    await game.submit_one(one)
    await game.answer(other, game.model_owner.address, [2])
    await table.pass_time(2 * game.job.terms.answer_window)
    await game.step("abort", sender=other)
    assert (game.job.phase, game.job.rounds[1].outcome) == (Phase.CLOSED, Outcome.ABORTED)
    fee = game.job.terms.answer_fee
    assert [table.replay.owed(o.address).fees for o in game.group(0)] == [fee, fee, 0]
    assert [m.misses for m in game.job.members] == [0] * 6 + [1, 0, 0]
    await game.claim(one)
    await game.empty()


@pytest.mark.parametrize(("leaf_bytes", "model_leaves"), [(512, 234), (768, 156)])
async def test_the_gas_of_an_answer_is_what_clients_reckon_with(
    table: Table, leaf_bytes: int, model_leaves: int
) -> None:
    """One ciphertext of the longest model that fits into call data, by somebody who has no part in the job."""
    game = await HandJob.create(table, seats=9, rounds=1, leaf_bytes=leaf_bytes, model_leaves=model_leaves)
    await game.fill()
    await game.publish()
    await game.contest(game.group(0)[0], [model_leaves // 2])
    stranger = await table.account("stranger")
    receipt = await game.answer(stranger, game.model_owner.address, [model_leaves // 2])
    assert ANSWER_GAS // 2 < receipt.gas_used <= ANSWER_GAS


async def test_jobs_that_end_early(table: Table) -> None:
    """Cancelled with owners registered; stopped after a round; closed because the model owner fell silent."""
    cancelled = await HandJob.create(table, seats=9, rounds=2)
    for owner in list(cancelled.owners.values())[:4]:
        await cancelled.register(owner)
    await cancelled.send(cancelled.model_owner, table.calls.cancel(cancelled.job_id))
    await cancelled.empty()
    for silent in (False, True):
        game = await HandJob.create(table, seats=9, rounds=3)
        await game.fill()
        await game.publish()
        await game.submit()
        await game.close_and_seed()
        await game.step("settleQuiet")
        if silent:
            await game.pass_deadline()
            await game.send(game.group(0)[0], table.calls.close_job(game.job_id))
        else:
            await game.send(game.model_owner, table.calls.stop(game.job_id))
        assert game.job.phase is Phase.CLOSED
        await game.empty()
