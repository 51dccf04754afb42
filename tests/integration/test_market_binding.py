"""The typed binding against the real contract: what is written is what is read, and both sides hash alike."""

import asyncio
from dataclasses import astuple, dataclass, replace

import pytest
from eth_abi.abi import encode
from eth_utils.crypto import keccak

from omnilytics_app.chain.events import Posted
from omnilytics_app.crypto.abi import JobScope, document_digest
from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.masks import x25519_public_key
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase, Terms
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import TransactionRejected, UserFacingError
from omnilytics_app.services.gateway import Account, address_bytes
from tests.integration.marketplace import Marketplace, one_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

DOCUMENT = '{"title": "Überraschung"}'.encode()
TERMS_ABI = (
    "(address,uint64,uint32,uint96,uint128,uint32,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8,uint16,uint16,"
    "uint16,uint16,uint64,bool,bool,uint32,uint32,uint32,uint32,uint96,bytes32,bytes32,bytes32)"
)
MODULUS_DIGEST = Digest(keccak(b"modulus"))
FIRST = RoundNumber(1)
BYTES = 512
MODEL = bytes(range(256)) * 4
GRADIENT = bytes(reversed(range(256))) * 2


def digest_named(document: bytes) -> Digest:
    """What terms name of a document, under the modulus of all jobs here."""
    return Digest(document_digest(MODULUS_DIGEST, document))


def terms_at(now: int) -> Terms:
    """Terms in which no two numbers are alike, so that no two fields can be mistaken for each other."""
    return Terms(
        token=NATIVE_COIN,
        register_until=now + 3_000,
        start_window=401,
        reward=Wei(1_001),
        bond=Wei(999_983),
        publish_window=402,
        rounds=7,
        seats=10,
        group_size=3,
        faults=0,
        allowed_misses=2,
        max_openings=5,
        lanes=31,
        gradient_bits=53,
        model_leaves=2,
        gradient_leaves=1,
        ciphertext_bytes=BYTES,
        tau_percent=307,
        score_floor=987_654_321,
        inline_only=True,
        by_invitation=False,
        submit_window=403,
        settle_window=404,
        answer_window=406,
        dispute_window=405,
        answer_fee=Wei(211),
        allow_root=Digest(bytes(32)),
        audit_root=Digest(keccak(b"root")),
        document_digest=digest_named(DOCUMENT),
    )


@dataclass(frozen=True)
class Created:
    """A job and the accounts around it."""

    job_id: JobId
    terms: Terms
    scope: JobScope
    model_owner: Account
    owners: tuple[Account, ...]


@pytest.fixture
async def created(market: Marketplace) -> Created:
    """A job over opaque payloads: the contract knows nothing of what is in a ciphertext."""
    model_owner = market.account(await market.person("model-owner"))
    people = [await market.person(f"owner-{i}") for i in range(10)]
    terms = terms_at((await market.gateway.connection.head()).timestamp)
    receipt = await model_owner.sender.send(market.gateway.calls.create_job(terms, MODULUS_DIGEST, DOCUMENT))
    [event] = market.gateway.reader.decode_all(receipt.logs)
    assert event.name == "JobCreated"
    job = await market.gateway.watcher.learn(event)
    owners = tuple(market.account(person) for person in people)
    return Created(job.job_id, terms, market.gateway.scope(job.job_id), model_owner, owners)


def public_key_of(account: Account, scope: JobScope) -> bytes:
    return x25519_public_key(derive_x25519(account.entropy, scope))


async def register(market: Marketplace, created: Created, account: Account) -> None:
    job = await market.gateway.market.job(created.job_id)
    key = public_key_of(account, created.scope)
    await account.sender.send(market.gateway.calls.register(job.job_id, job.terms, job.terms_hash, key))


async def started(market: Marketplace, created: Created) -> Job:
    """All ten register one after another, and the groups are drawn."""
    for account in created.owners:
        await register(market, created, account)
    await created.model_owner.sender.send(market.gateway.calls.arm(created.job_id))
    armed = await market.gateway.watcher.refresh(created.job_id)
    assert armed.phase is Phase.ARMED
    await market.until(created.job_id, lambda job: job.block > armed.start_target)
    await created.model_owner.sender.send(market.gateway.calls.start(created.job_id))
    return await market.gateway.watcher.refresh(created.job_id)


async def test_a_created_job_reads_back_field_by_field(market: Marketplace, created: Created) -> None:
    job = await market.gateway.market.job(created.job_id)
    assert job.terms == created.terms
    assert (job.job_id, job.phase, job.round, job.voided) == (1, Phase.REGISTER, 0, False)
    assert job.model_owner == created.model_owner.address
    assert (job.escrow, job.bond) == (created.terms.escrow, created.terms.bond)
    assert job.deadline == created.terms.register_until
    assert (job.rounds, job.members, job.live) == ((), (), frozenset())
    assert await market.gateway.connection.balance(market.gateway.market.address) == job.escrow + job.bond
    assert await market.gateway.market.job_count() == 1


async def test_the_terms_hash_is_the_one_of_the_protocol(market: Marketplace, created: Created) -> None:
    chain_id, owner = market.gateway.deployment.chain_id, created.model_owner.address
    values = (chain_id, market.gateway.market.address, created.job_id, owner, astuple(created.terms))
    expected = keccak(encode(["uint256", "address", "uint256", "address", TERMS_ABI], values))
    assert (await market.gateway.market.job(created.job_id)).terms_hash == expected


async def test_the_document_arrives_in_the_event_and_in_the_watched_market(
    market: Marketplace, created: Created
) -> None:
    [event] = [e for e in await market.events() if e.name == "JobCreated"]
    assert bytes(event.arguments["document"]) == DOCUMENT
    assert event.arguments["modelOwner"] == created.model_owner.address
    assert Terms(*event.arguments["terms"].values()) == created.terms
    assert bytes(event.arguments["modulusDigest"]) == MODULUS_DIGEST
    assert market.gateway.watcher.view.documents == {created.job_id: DOCUMENT}


async def test_a_revert_is_one_sentence_with_the_name_of_its_error(market: Marketplace, created: Created) -> None:
    owner = created.owners[0]
    await register(market, created, owner)
    balance = await market.gateway.connection.balance(owner.address)
    with pytest.raises(TransactionRejected) as caught:
        await register(market, created, owner)
    assert caught.value.error == "AlreadyRegistered"
    assert one_sentence(caught.value) == "This account already holds a seat in this job."
    assert await market.gateway.connection.balance(owner.address) == balance
    with pytest.raises(TransactionRejected) as caught:
        await owner.sender.send(
            market.gateway.calls.create_job(replace(created.terms, lanes=43), MODULUS_DIGEST, DOCUMENT)
        )
    assert caught.value.error == "InvalidTerms"
    assert "lanes" in one_sentence(caught.value)
    with pytest.raises(TransactionRejected) as caught:
        await owner.sender.send(market.gateway.calls.create_job(created.terms, MODULUS_DIGEST, DOCUMENT + b" "))
    assert caught.value.error == "WrongDocument"
    one_sentence(caught.value)


async def test_members_and_groups_are_those_of_the_protocol(market: Marketplace, created: Created) -> None:
    job = await started(market, created)
    count, size = len(created.owners), created.terms.group_size
    block_hash = await market.gateway.connection.block_hash(job.start_target)
    scope = created.scope
    words = (scope.chain_id, market.gateway.market.address, scope.job_id, block_hash)
    seed = keccak(encode(["uint256", "address", "uint256", "bytes32"], words))
    order = [account.address for account in created.owners]
    for i in range(count - 1, 0, -1):
        j = int.from_bytes(keccak(encode(["bytes32", "uint256"], (seed, i)))) % (i + 1)
        order[i], order[j] = order[j], order[i]
    assert (job.groups, job.member_count, job.live) == (3, 10, frozenset({0, 1, 2}))
    assert [m.owner for m in job.members] == order
    assert [m.group for m in job.members] == [0] * size + [1] * size + [2] * size + [None]
    assert [m.index_in_group for m in job.members[:9]] == [0, 1, 2] * 3
    keys = {account.address: public_key_of(account, scope) for account in created.owners}
    assert {m.owner: m.x25519_key for m in job.members} == keys
    stake = 2 * (size - 1) * 1_001
    assert created.terms.stake == stake
    assert {m.stake for m in job.members} == {stake}
    assert [m.owed for m in job.members] == [0] * 9 + [stake]
    [event] = [e for e in await market.events() if e.name == "Started"]
    assert (event.arguments["groups"], bytes(event.arguments["seed"])) == (3, seed)


async def test_a_round_reads_back_as_it_was_played(market: Marketplace, created: Created) -> None:
    """Two groups submit, one misses a member: digests, bitmaps, outcome, penalty."""
    calls, scope = market.gateway.calls, created.scope
    job = await started(market, created)
    accounts = {account.address: account for account in created.owners}
    sender = created.model_owner.sender
    model_digest = digest_of(scope, created.model_owner, MODEL)
    with pytest.raises(TransactionRejected) as caught:
        await sender.send(calls.publish(job.job_id, FIRST, model_digest, flipped(MODEL)))
    assert caught.value.error == "WrongDigest"
    with pytest.raises(TransactionRejected) as caught:
        await sender.send(calls.publish(job.job_id, FIRST, model_digest, MODEL[:-1]))
    assert caught.value.error == "WrongLength"
    await sender.send(calls.publish(job.job_id, FIRST, model_digest, MODEL))
    assert await market.gateway.reader.model(job.job_id, FIRST) == Posted(model_digest, MODEL, "")

    async def submit(account: Account, payload: bytes, digest: Digest) -> None:
        await account.sender.send(calls.submit(job.job_id, FIRST, model_digest, digest, payload))

    present = [accounts[m.owner] for m in job.members[:8]]
    one, other = present[:2]
    for wrong, digest in (
        (flipped(GRADIENT), digest_of(scope, one, GRADIENT)),
        (GRADIENT, digest_of(scope, other, GRADIENT)),
        (GRADIENT, digest_of(scope, one, GRADIENT, number=2)),
    ):
        with pytest.raises(TransactionRejected) as caught:
            await submit(one, wrong, digest)
        assert caught.value.error == "WrongDigest"
    await asyncio.gather(*(submit(a, GRADIENT, digest_of(scope, a, GRADIENT)) for a in present))
    stored = await market.gateway.reader.submission(job.job_id, FIRST, one.address)
    assert stored == Posted(digest_of(scope, one, GRADIENT), GRADIENT, "")
    await market.pass_deadline(job.job_id)
    await sender.send(calls.of_round("closeRound", job.job_id, FIRST))
    closed = await market.gateway.watcher.refresh(job.job_id)
    current = closed.rounds[0]
    assert (closed.phase, current.complete, current.outcome) == (Phase.SETTLE, frozenset({0, 1}), Outcome.PENDING)
    assert (current.model_digest, current.seeded, current.seed_hash) == (model_digest, False, bytes(32))
    assert closed.members[8].misses == 1
    assert closed.members[8].stake == created.terms.absence_penalty
    await market.until(job.job_id, lambda j: j.block > current.seed_target)
    await sender.send(calls.of_round("storeSeed", job.job_id, FIRST))
    await sender.send(calls.of_round("settleQuiet", job.job_id, FIRST))
    settled = await market.gateway.watcher.refresh(job.job_id)
    assert (settled.phase, settled.round, len(settled.rounds)) == (Phase.PUBLISH, 2, 2)
    assert settled.rounds[0].outcome is Outcome.QUIET
    assert settled.rounds[0].accepted == frozenset({GroupIndex(0), GroupIndex(1)})
    assert settled.rounds[0].seed_hash == await market.gateway.connection.block_hash(current.seed_target)
    assert [m.owed for m in settled.members[:9]] == [1_001] * 8 + [0]


def digest_of(scope: JobScope, account: Account, payload: bytes, number: int = 1) -> Digest:
    return Digest(payload_digest(payload_context(scope, number, address_bytes(account.address)), payload, BYTES))


def flipped(payload: bytes) -> bytes:
    """One bit of the last byte changed."""
    return payload[:-1] + bytes([payload[-1] ^ 1])


async def test_a_credit_is_what_the_market_says_and_a_view_of_no_block_is_told_in_words(market: Marketplace) -> None:
    reader, head = market.gateway.market, await market.gateway.connection.head()
    nobody = Address("0x0000000000000000000000000000000000000011")
    assert await reader.credit(nobody) == await reader._contract.functions.credit(NATIVE_COIN, nobody).call() == 0
    with pytest.raises(UserFacingError, match=r"\.$"):
        await reader.job(JobId(1), replace(head, number=head.number + 100_000))
