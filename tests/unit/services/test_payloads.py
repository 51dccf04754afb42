"""Where a payload comes from, and that nothing but what the chain committed to gets through."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.chain.events import MarketEvent, Posted
from omnilytics_app.crypto.abi import JobScope, keccak256
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.availability import contest_end
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import InvalidOpening, InvalidPayload, PayloadUnavailable
from omnilytics_app.services import payloads as module
from omnilytics_app.services.gateway import NoStores, address_bytes
from omnilytics_app.services.payloads import (
    arrived_groups,
    committed_model,
    external_members,
    fetch_bundle,
    fetch_gradient,
    fetch_groups,
    fetch_model,
    group_payloads,
    known_payloads,
)
from omnilytics_app.services.watcher import MarketView
from omnilytics_app.storage.payload_cache import PayloadCache
from tests.unit.chain.test_calls import MARKET
from tests.unit.domain.builders import MODEL_OWNER, NOW, address, contested, flagged, groups, make_job, make_terms

SIZE, COUNT = 16, 3
LAYOUT = cast("Any", SimpleNamespace(model_ciphertexts=COUNT))
ROUND = RoundNumber(2)
SCOPE = JobScope(31_337, address_bytes(MARKET), 1)
OWNER = address(0)
URI = "dir:there"
Answers = list[MarketEvent]


def payload_of(owner: Address, salt: int = 0) -> bytes:
    return b"".join(keccak256(address_bytes(owner) + bytes([i, salt]))[:SIZE] for i in range(COUNT))


def digest_of(owner: Address, payload: bytes) -> Digest:
    return Digest(payload_digest(payload_context(SCOPE, ROUND, address_bytes(owner)), payload, SIZE))


@dataclass
class World:
    """A chain that has digests and addresses alone, a store with what a test puts there, and a cache."""

    cache: PayloadCache | None = None
    store: dict[str, bytes] = field(default_factory=dict)
    inline: set[Address] = field(default_factory=set)
    answered: dict[Address, dict[int, bytes]] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)
    elsewhere: str = ""
    """Where all payloads lie, if not under their owners' names."""
    drips: str = ""
    drips_after: int = 0
    """This URI is never done, after so many requests for it."""

    @property
    def gateway(self) -> Any:
        watcher = SimpleNamespace(view=MarketView())
        return SimpleNamespace(scope=lambda _: SCOPE, reader=self, stores=self, downloads=self.cache, watcher=watcher)

    def posted(self, owner: Address) -> Posted:
        payload = payload_of(owner)
        data = payload if owner in self.inline else b""
        return Posted(digest_of(owner, payload), data, "" if data else self.elsewhere or f"dir:{owner}")

    async def model(self, *_: object) -> Posted:
        return self.posted(MODEL_OWNER)

    async def submission(self, _: JobId, __: RoundNumber, owner: Address) -> Posted:
        return self.posted(owner)

    async def answers(self, _: JobId, __: RoundNumber, accused: Address) -> Answers:
        leaves = [{"index": i, "ciphertext": c} for i, c in self.answered.get(accused, {}).items()]
        return [MarketEvent("Answered", {"leaves": [leaf]}, 1, b"", 0, "0x") for leaf in leaves]

    async def get(self, uri: str, size_bytes: int) -> bytes:
        self.asked.append((uri, size_bytes))
        if uri == self.drips and sum(uri == asked for asked, _ in self.asked) > self.drips_after:
            await asyncio.sleep(3_600)
        if uri not in self.store:
            raise PayloadUnavailable("The store has no such thing.")
        return self.store[uri]

    def serve(self, *owners: Address) -> None:
        self.store |= {f"dir:{owner}": payload_of(owner) for owner in owners}


def job_in(phase: Phase, change: Callable[[Job], Job] = lambda job: job) -> Job:
    job = make_job(phase, terms=make_terms(ciphertext_bytes=SIZE, inline_only=False))
    last = replace(job.rounds[-1], complete=groups(0, 1), model_digest=digest_of(MODEL_OWNER, payload_of(MODEL_OWNER)))
    return change(replace(job, rounds=(*job.rounds[:-1], last)))


async def gradient(world: World, job: Job) -> bytes:
    return (await fetch_gradient(world.gateway, job, ROUND, OWNER, COUNT)).payload


async def test_a_payload_in_call_data_is_never_looked_for_in_a_store() -> None:
    world = World(inline={OWNER})
    assert await gradient(world, job_in(Phase.SETTLE)) == payload_of(OWNER)
    assert world.asked == []


async def test_a_payload_of_a_store_is_asked_for_by_its_exact_size_and_kept(tmp_path: Path) -> None:
    world = World(PayloadCache(tmp_path))
    world.serve(OWNER)
    assert await gradient(world, job_in(Phase.SETTLE)) == payload_of(OWNER)
    assert world.asked == [(f"dir:{OWNER}", COUNT * SIZE)]
    world.store.clear()
    assert await gradient(world, job_in(Phase.SETTLE)) == payload_of(OWNER)
    assert len(world.asked) == 1


async def test_what_was_kept_and_is_damaged_is_fetched_again(tmp_path: Path) -> None:
    cache = PayloadCache(tmp_path)
    cache.keep(digest_of(OWNER, payload_of(OWNER)), payload_of(OWNER, salt=1))
    world = World(cache)
    world.serve(OWNER)
    assert await gradient(world, job_in(Phase.SETTLE)) == payload_of(OWNER)
    assert cache.get(digest_of(OWNER, payload_of(OWNER)), COUNT * SIZE) == payload_of(OWNER)


@pytest.mark.parametrize(
    "served", [None, payload_of(OWNER, salt=1), payload_of(address(1))], ids=["none", "wrong", "other"]
)
async def test_a_store_without_the_very_payload_has_none(tmp_path: Path, served: bytes | None) -> None:
    world = World(PayloadCache(tmp_path))
    if served is not None:
        world.store[f"dir:{OWNER}"] = served
    with pytest.raises(PayloadUnavailable, match=f"gradient of {OWNER} of round 2 cannot be had from its store") as e:
        await gradient(world, job_in(Phase.SETTLE))
    assert str(e.value).count(".") == 1
    assert world.cache is not None
    assert world.cache.get(digest_of(OWNER, payload_of(OWNER)), COUNT * SIZE) is None


@pytest.mark.parametrize("phase", [Phase.ANSWER, Phase.SETTLE])
async def test_leaves_that_were_all_shown_are_the_payload(phase: Phase) -> None:
    payload = payload_of(OWNER)
    world = World(answered={OWNER: {i: payload[i * SIZE : (i + 1) * SIZE] for i in range(COUNT)}})
    job = job_in(phase, flagged)
    assert await gradient(world, job) == payload
    del world.answered[OWNER][1]
    with pytest.raises(PayloadUnavailable):
        await gradient(world, job)
    assert world.asked == [(f"dir:{OWNER}", COUNT * SIZE)] * 2


async def test_a_contested_model_is_put_together_from_what_was_shown() -> None:
    payload = payload_of(MODEL_OWNER)
    world = World(answered={MODEL_OWNER: {i: payload[i * SIZE : (i + 1) * SIZE] for i in range(COUNT)}})
    with pytest.raises(PayloadUnavailable, match="model of round 2"):
        await committed_model(world.gateway, job_in(Phase.SUBMIT), ROUND, COUNT)  # nobody has asked for it
    job = job_in(Phase.SUBMIT, lambda job: contested(job, NOW + 9, unanswered=0))
    assert (await committed_model(world.gateway, job, ROUND, COUNT)).payload == payload


async def test_answers_that_do_not_make_the_payload_up_are_the_endpoints_fault() -> None:
    world = World(answered={OWNER: {i: bytes(SIZE) for i in range(COUNT)}})
    with pytest.raises(InvalidPayload):
        await gradient(world, job_in(Phase.ANSWER, flagged))


async def test_a_model_of_which_the_endpoint_has_another_event_is_not_taken() -> None:
    job = job_in(Phase.SUBMIT)
    other = replace(job, rounds=(*job.rounds[:-1], replace(job.rounds[-1], model_digest=Digest(bytes(32)))))
    with pytest.raises(InvalidPayload, match="another one than the chain's"):
        await committed_model(World(inline={MODEL_OWNER}).gateway, other, ROUND, COUNT)


async def test_groups_come_whole_and_who_is_missing_is_named() -> None:
    job, world = job_in(Phase.SETTLE), World(inline={address(5)})
    world.serve(*(address(i) for i in (0, 1, 2, 4)))
    fetched = await fetch_groups(world.gateway, job, job.rounds[-1], COUNT)
    assert fetched.groups.keys() == {0}
    assert [p.payload for p in fetched.groups[GroupIndex(0)]] == [payload_of(address(i)) for i in range(3)]
    assert fetched.missing == (address(3),)
    with pytest.raises(PayloadUnavailable, match=address(3)):
        await group_payloads(world.gateway, job, job.rounds[-1], COUNT)


async def test_what_is_on_its_way_is_looked_for_a_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BETWEEN_LOOKS_S", 0.001)
    job, world = job_in(Phase.SETTLE), World()
    world.serve(*(address(i) for i in range(5)))
    fetched = await arrived_groups(world.gateway, job, job.rounds[-1], COUNT)
    assert fetched.missing == (address(5),)
    assert sum(uri == f"dir:{address(5)}" for uri, _ in world.asked) == module.LOOKS
    world.serve(address(5))
    world.asked.clear()
    assert (await arrived_groups(world.gateway, job, job.rounds[-1], COUNT)).missing == ()
    assert len(world.asked) == 6


async def test_only_who_is_missing_is_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BETWEEN_LOOKS_S", 0.001)
    job, world = job_in(Phase.SETTLE), World()
    world.serve(*(address(i) for i in range(5)))
    await arrived_groups(world.gateway, job, job.rounds[-1], COUNT)
    assert len(world.asked) == 5 + module.LOOKS


async def test_looks_end_however_slow_a_store_is_and_what_came_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BETWEEN_LOOKS_S", 0.001)
    monkeypatch.setattr(module, "LOOKS_S", 0.1)
    job, world = job_in(Phase.SETTLE), World()
    world.serve(*(address(i) for i in range(5)))
    world.drips, world.drips_after = f"dir:{address(5)}", 1
    async with asyncio.timeout(30):
        fetched = await arrived_groups(world.gateway, job, job.rounds[-1], COUNT)
    assert (fetched.groups.keys(), fetched.missing) == ({0}, (address(5),))


async def test_a_model_that_drips_is_given_up_while_it_can_be_contested() -> None:
    world = World(drips=f"dir:{MODEL_OWNER}")
    job = job_in(Phase.SUBMIT)
    job = replace(job, now=contest_end(job) - 2)
    with pytest.raises(PayloadUnavailable, match="did not come within 1 s"):
        async with asyncio.timeout(30):
            await fetch_model(world.gateway, cast("Any", None), job, ROUND, LAYOUT, 1)


async def test_evidence_carries_what_does_not_travel_in_call_data_and_nothing_else() -> None:
    world = World(inline={address(0), address(2), address(4)})
    job = job_in(Phase.SETTLE)
    external = await external_members(world.gateway, job, ROUND, [GroupIndex(0), GroupIndex(1)])
    assert external == [(0, address(1)), (1, address(3)), (1, address(5))]
    inline_job = replace(job, terms=replace(job.terms, inline_only=True))
    assert await external_members(world.gateway, inline_job, ROUND, [GroupIndex(0)]) == []
    carried = {owner: payload_of(owner) for _, owner in external}
    both = [GroupIndex(0), GroupIndex(1)]
    known = await known_payloads(world.gateway, job, job.rounds[-1], both, carried, COUNT)
    assert [[p.payload for p in known[g]] for g in both] == [
        [payload_of(address(3 * g + i)) for i in range(3)] for g in range(2)
    ]
    assert world.asked == []  # no store of a data owner decides about a verdict
    carried[address(3)] = payload_of(address(3), salt=1)
    with pytest.raises(InvalidOpening, match="not the one that its owner committed to"):
        await known_payloads(world.gateway, job, job.rounds[-1], both, carried, COUNT)


async def test_a_bundle_is_what_its_keccak_names(tmp_path: Path) -> None:
    bundle = b"openings and gradients"
    digest = Digest(keccak256(bundle))
    world = World(PayloadCache(tmp_path))
    assert await fetch_bundle(world.gateway, Posted(digest, bundle, ""), 3, MODEL_OWNER) == bundle
    with pytest.raises(InvalidPayload):
        await fetch_bundle(world.gateway, Posted(digest, bundle + b"!", ""), 3, MODEL_OWNER)
    said = Posted(digest, b"", URI)
    for wrong in (None, b"something else"):
        if wrong is not None:
            world.store[URI] = wrong
        with pytest.raises(PayloadUnavailable, match="evidence of a settlement"):
            await fetch_bundle(world.gateway, said, len(bundle), MODEL_OWNER)
    world.store[URI] = bundle
    assert await fetch_bundle(world.gateway, said, len(bundle), MODEL_OWNER) == bundle
    world.store.clear()
    assert await fetch_bundle(world.gateway, said, len(bundle), MODEL_OWNER) == bundle


async def test_blobs_are_looked_for_under_the_account_of_their_publisher_alone() -> None:
    """So that nobody makes all others read through the history of an exchange."""
    bundle, job = b"openings", job_in(Phase.SETTLE)
    mine, others = (f"blob:{a.lower().removeprefix('0x')}/{'ab' * 32}" for a in (OWNER, address(1)))
    world = World(elsewhere=others)
    world.store |= {mine: payload_of(OWNER), others: payload_of(OWNER)}
    with pytest.raises(PayloadUnavailable, match="another account"):
        await gradient(world, job)
    with pytest.raises(PayloadUnavailable, match="another account"):
        await fetch_bundle(world.gateway, Posted(Digest(keccak256(bundle)), b"", mine), len(bundle), MODEL_OWNER)
    assert world.asked == []
    world.elsewhere = mine
    assert await gradient(world, job) == payload_of(OWNER)


async def test_without_stores_a_client_says_that_it_reads_none() -> None:
    with pytest.raises(PayloadUnavailable, match="this client reads none"):
        await cast("Any", NoStores()).get(URI, 5)
