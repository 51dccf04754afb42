"""A whole job of ten participants, and what must be true of its money, its sums and its masks.

The job is played once; every test looks at what it left on the chain and on the disks.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from gmpy2 import mpz

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.gradient import decode_gradient, encrypted_gradient
from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext
from omnilytics_app.crypto.paillier import CrtKey, add_ciphertexts, decrypt, fresh_randomisers
from omnilytics_app.crypto.payload import payload_context, unpack
from omnilytics_app.domain.drafting import Expense, JobCosts, ModelSize
from omnilytics_app.domain.ids import Address, GroupIndex
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.learning.statistics import Ints, Statistics
from omnilytics_app.services.create_job import start_request
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.job_costs import costs_of
from omnilytics_app.services.owner_records import DIGEST_BYTES
from omnilytics_app.services.spending import Spending
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.workers.drafting_tasks import rehearse_start
from omnilytics_app.workers.owner_tasks import MaskInput, seal
from omnilytics_app.workers.pool import WorkerPool
from tests.integration.books import Ledger
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import REWARD, Marketplace, Person, form_for, open_marketplace

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

ROUNDS = (1, 2)


@dataclass(frozen=True)
class Played:
    """A finished job: the chain's side, and everybody's directory."""

    job: Job
    scope: JobScope
    layout: LaneLayout
    key: CrtKey
    books: Ledger
    events: Sequence[MarketEvent]
    own: JobFiles
    people: dict[Address, Person]
    files: dict[Address, JobFiles]
    costs: JobCosts

    def payload(self, number: int, owner: Address) -> bytes:
        """As it lies on its owner's disk."""
        return self.files[owner].read(f"round-{number:03}.payload")[DIGEST_BYTES:]

    def ciphertexts(self, payload: bytes) -> list[mpz]:
        """A gradient, every ciphertext checked."""
        return unpack(payload, int(self.key.n), self.layout.gradient_ciphertexts)

    def decrypted(self, ciphertexts: Sequence[mpz]) -> list[int]:
        """What the model owner's key makes of them."""
        return [decrypt(self.key, c) for c in ciphertexts]

    def weights(self, number: int) -> Ints:
        """What the model owner published, from the session it stored before the round."""
        return ModelOwnerLearner.from_bytes(self.own.read(f"learner-{number - 1:03}.bin")).next_weights()

    def gradient(self, number: int, owner: Address) -> Ints:
        """An owner's gradient in plain integers, from the statistics it froze on joining."""
        return Statistics.from_bytes(self.files[owner].read("statistics.bin")).gradient(self.weights(number))

    def groups(self) -> list[list[Address]]:
        """The roster."""
        return [[m.owner for m in self.job.group_members(g)] for g in sorted(self.job.live)]


@pytest.fixture(scope="module")
def played(
    chain_url: str, artifact: MarketArtifact, pool: WorkerPool, tmp_path_factory: pytest.TempPathFactory
) -> Played:
    """One model owner, nine data owners in three groups, two rounds."""
    return asyncio.run(play(chain_url, artifact, pool, tmp_path_factory.mktemp("whole-job")))


async def play(url: str, artifact: MarketArtifact, pool: WorkerPool, root: Path) -> Played:
    market: Marketplace = await open_marketplace(url, artifact, pool, root)
    try:
        person, people, shares = await market.cast("diabetes", 9)
        model_owner = await market.sit(person)
        form = form_for(person, shares, groups=3, rounds=len(ROUNDS))
        job_id = await model_owner.participant.create_job(form)
        owners = await market.join(people, job_id)
        await market.finish(job_id, [model_owner, *owners])
        assert [seat.diary.problems for seat in (model_owner, *owners)] == [[]] * 10
        known = await HandModelOwner.of(market, person, job_id)
        rehearsal = await pool.run(rehearse_start, start_request(form))
        size = ModelSize(rehearsal.features, rehearsal.outputs, rehearsal.description)
        return Played(
            job=await market.gateway.watcher.refresh(job_id),
            scope=market.gateway.scope(job_id),
            layout=known.checked.layout,
            key=known.key.private(),
            books=await market.settled_books(),
            events=await market.gateway.reader.everything(job_id),
            own=person.files(market, job_id),
            people={p.address: p for p in people},
            files={p.address: p.files(market, job_id) for p in people},
            costs=costs_of(form, size, await market.gateway.connection.gas_price()),
        )
    finally:
        await market.close()


def test_every_round_is_paid_and_every_wei_accounted_for(played: Played) -> None:
    job, books = played.job, played.books
    assert job.phase is Phase.CLOSED
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
    assert [r.accepted for r in job.rounds] == [frozenset({0, 1, 2})] * 2
    assert books.paid_in == job.terms.escrow + job.terms.bond + 9 * job.terms.stake
    assert books.rewards == dict.fromkeys(played.people, 2 * REWARD)
    assert books.stakes == dict.fromkeys(played.people, job.terms.stake)
    assert books.returned == job.terms.bond
    assert books.sunk == 0


def test_what_was_submitted_is_what_is_on_disk(played: Played) -> None:
    submitted = [e for e in played.events if e.name == "Submitted"]
    assert len(submitted) == 9 * len(ROUNDS)
    for event in submitted:
        assert event.owner is not None
        assert event.round is not None
        assert bytes(event.arguments["payload"]["data"]) == played.payload(event.round, event.owner)


@pytest.mark.parametrize("number", ROUNDS)
def test_a_decrypted_group_sum_equals_the_integer_reference(played: Played, number: int) -> None:
    n = int(played.key.n)
    for members in played.groups():
        payloads = [played.ciphertexts(played.payload(number, owner)) for owner in members]
        total = decode_gradient(
            played.layout, n, played.decrypted(add_ciphertexts(n, payloads)), played.layout.gradient_bound
        )
        reference = np.sum([played.gradient(number, owner) for owner in members], axis=0)
        assert total.in_range
        assert total.values == tuple(tuple(int(v) for v in row) for row in reference)
        assert np.abs(reference).max() > 2**30


def test_the_two_rounds_asked_different_questions(played: Played) -> None:
    assert not np.array_equal(played.weights(1), played.weights(2))


@pytest.mark.parametrize("number", ROUNDS)
def test_one_owners_ciphertext_decrypts_to_nothing_of_its_gradient(played: Played, number: int) -> None:
    n = int(played.key.n)
    for owner in played.people:
        [plaintext] = played.decrypted(played.ciphertexts(played.payload(number, owner)))
        seen = decode_gradient(played.layout, n, [plaintext], played.layout.gradient_bound)
        own = played.gradient(number, owner).tolist()
        assert not seen.in_range
        same = [a == b for row, known in zip(seen.values, own, strict=True) for a, b in zip(row, known, strict=True)]
        assert not any(same)
        assert abs(plaintext.bit_count() - n.bit_length() // 2) < 200  # ten standard deviations of fair coins


@pytest.mark.parametrize("same_model", [True, False])
def test_masks_cancel_only_if_all_members_answered_the_same_model(played: Played, same_model: bool) -> None:
    """One member's payload is made once more from its disk, for the published model or as if shown another one."""
    n, layout, number = int(played.key.n), played.layout, 1
    [first, *others] = played.groups()[0]
    digest = played.job.rounds[0].model_digest if same_model else bytes(32)
    again = resealed(played, number, first, digest)
    assert again != played.payload(number, first)  # fresh randomness
    payloads = [played.ciphertexts(p) for p in (again, *(played.payload(number, o) for o in others))]
    total = decode_gradient(layout, n, played.decrypted(add_ciphertexts(n, payloads)), layout.gradient_bound)
    reference = np.sum([played.gradient(number, owner) for owner in (first, *others)], axis=0).tolist()
    assert total.in_range is same_model
    assert (total.values == tuple(map(tuple, reference))) is same_model


def resealed(played: Played, number: int, owner: Address, model_digest: bytes) -> bytes:
    n, layout = int(played.key.n), played.layout
    [published] = [e for e in played.events if e.name == "Published" and e.round == number]
    model = unpack(bytes(published.arguments["payload"]["data"]), n, layout.model_ciphertexts)
    statistics = Statistics.from_bytes(played.files[owner].read("statistics.bin"))
    gradient = encrypted_gradient(n, model, statistics.A, statistics.B, layout)
    members = played.job.group_members(GroupIndex(0))
    roster = tuple((address_bytes(m.owner), m.x25519_key) for m in members)
    masks = MaskInput(
        context=MaskContext(played.scope, number, model_digest, roster),
        own_index=[m.owner for m in members].index(owner),
        secret=derive_x25519(played.people[owner].entropy, played.scope),
        payload_context=payload_context(played.scope, number, address_bytes(owner)),
    )
    payload, _ = seal(gradient, fresh_randomisers(n, layout.gradient_ciphertexts), masks, n)
    return payload


def test_the_preview_of_costs_was_about_right(played: Played) -> None:
    spent = {cost.function: cost for cost in Spending(played.own).spent}
    paid = sum(cost.gas for cost in spent.values())
    likely = {line.expense: line.likely for line in played.costs.gas}
    assert spent["publish"].count == len(ROUNDS)
    assert spent["createJob"].gas == pytest.approx(likely[Expense.CREATE], rel=0.15)
    assert spent["publish"].gas == pytest.approx(likely[Expense.PUBLISH], rel=0.15)
    assert 0.5 * played.costs.likely_gas < paid < 1.1 * played.costs.likely_gas
    assert paid < played.costs.worst_gas
    assert 0 < sum(cost.fee for cost in spent.values()) < played.costs.worst_fees
    assert played.costs.escrow == played.job.terms.escrow
    assert played.costs.sizes is not None
    assert played.costs.sizes.gradient == len(played.payload(1, next(iter(played.people))))
