"""What goes wrong outside the program: one clear sentence each, and nothing is lost."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.ids import Digest, RoundNumber
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.errors import (
    ChainUnavailable,
    ConfigurationError,
    ContractMissing,
    DataFileError,
    InsufficientFunds,
    UserFacingError,
    WrongChain,
)
from omnilytics_app.services.devnet import Devnet, DevnetOptions, free_port, start_devnet
from omnilytics_app.services.gateway import address_bytes, open_gateway
from omnilytics_app.settings import Settings
from omnilytics_app.workers.pool import WorkerPool
from tests.integration.conftest import BLOCK_TIME_S
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import (
    FUNDS,
    REWARD,
    Marketplace,
    Seat,
    form_for,
    one_sentence,
    open_marketplace,
)

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

MARKET = "0x5FbDB2315678afecb367f032d93F642f64180aa3"

# ------------------------------------------------------------------------------ endpoint


@pytest.fixture
async def web_page() -> AsyncIterator[str]:
    """A server that is no Ethereum node."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    await server.wait_closed()


async def refusal(settings: Settings, artifact: MarketArtifact, folder: Path) -> UserFacingError:
    with pytest.raises(UserFacingError) as caught:
        await open_gateway(settings, artifact, folder / "cache.db")
    one_sentence(caught.value)
    return caught.value


def at(url: str, chain_id: int = 31_337) -> Settings:
    return Settings(rpc_url=url, chain_id=chain_id, market=MARKET)  # type: ignore[arg-type]


async def test_another_chain_than_expected(chain_url: str, artifact: MarketArtifact, tmp_path: Path) -> None:
    error = await refusal(at(chain_url, chain_id=1), artifact, tmp_path)
    assert isinstance(error, WrongChain)
    assert f"{chain_url} serves chain 31337, this profile is for chain 1" in str(error)


async def test_no_node_at_the_address(artifact: MarketArtifact, tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    error = await refusal(at(url), artifact, tmp_path)
    assert isinstance(error, ChainUnavailable)
    assert f"{url} does not answer" in str(error)


async def test_a_server_that_is_no_node(web_page: str, artifact: MarketArtifact, tmp_path: Path) -> None:
    error = await refusal(at(web_page), artifact, tmp_path)
    assert isinstance(error, ChainUnavailable)
    assert web_page in str(error)


async def test_no_market_at_the_address(chain_url: str, artifact: MarketArtifact, tmp_path: Path) -> None:
    settings = Settings(rpc_url=chain_url, market="0x00000000000000000000000000000000000000AA")  # type: ignore[arg-type]
    error = await refusal(settings, artifact, tmp_path)
    assert isinstance(error, ContractMissing)
    assert "omnilytics deploy" in str(error)


async def test_a_port_that_is_taken(chain_url: str, artifact: MarketArtifact, anvil: Path) -> None:
    port = int(chain_url.rpartition(":")[2])
    with pytest.raises(ConfigurationError, match=f"Port {port} .* --port") as caught:
        await start_devnet(DevnetOptions(anvil, port), artifact)
    one_sentence(caught.value)


async def test_the_chain_is_restarted_in_the_middle_of_a_job(
    anvil: Path, artifact: MarketArtifact, pool: WorkerPool, tmp_path: Path
) -> None:
    options = DevnetOptions(anvil, free_port(), tmp_path / "chain.json", BLOCK_TIME_S)
    devnet = await start_devnet(options, artifact)
    try:
        market = await open_marketplace(devnet.url, artifact, pool, tmp_path)
        try:
            devnet = await play_through_a_restart(market, devnet, options, artifact)
        finally:
            await market.close()
    finally:
        await devnet.stop()


async def play_through_a_restart(
    market: Marketplace, devnet: Devnet, options: DevnetOptions, artifact: MarketArtifact
) -> Devnet:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
    owners = await market.join(people, job_id)
    await market.until(job_id, lambda job: any(m.submitted for m in job.members))
    await devnet.stop()
    for seat in (model_owner, *owners):
        assert options.url in one_sentence(await seat.diary.complained("does not answer"))
    wallet = model_owner.diary.wallet
    assert wallet is not None
    assert not wallet.connected
    devnet = await start_devnet(options, artifact)
    await market.finish(job_id, [model_owner, *owners])
    job = await market.gateway.watcher.refresh(job_id)
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
    assert {m.misses for m in job.members} == {0}
    books = await market.settled_books()
    assert books.rewards == {p.address: 2 * REWARD for p in people}
    assert all(s.diary.progress is not None and not s.diary.progress.problem for s in owners)
    return devnet


# ------------------------------------------------------------------------- people and data


async def test_a_wrong_file_and_an_empty_account_can_be_mended(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner, joiner = await market.sit(person), await market.sit(people[0])
    form = form_for(person, shares, groups=3, rounds=1)

    await market.give(person.address, form.reward)
    with pytest.raises(InsufficientFunds) as short:
        await model_owner.participant.create_job(form)
    assert person.address in one_sentence(short.value)
    assert await market.gateway.market.job_count() == 0
    await market.give(person.address, FUNDS)
    job_id = await model_owner.participant.create_job(form)

    text = people[0].data_file.read_text()
    wrong = people[0].directory / "wrong.csv"
    wrong.write_text(text.replace("bmi", "weight", 1))
    with pytest.raises(DataFileError) as lacking:
        await joiner.participant.join_job(job_id, str(wrong), PUBLIC_DATA)
    assert one_sentence(lacking.value).startswith("wrong.csv lacks the column 'bmi'")

    await market.give(people[0].address, 10**12)
    with pytest.raises(InsufficientFunds) as short:
        await joiner.participant.join_job(job_id, str(people[0].data_file), PUBLIC_DATA)
    assert people[0].address in one_sentence(short.value)
    assert (await market.gateway.watcher.refresh(job_id)).members == ()

    await market.give(people[0].address, FUNDS)
    await joiner.participant.join_job(job_id, str(people[0].data_file), PUBLIC_DATA)
    assert [m.owner for m in (await market.gateway.watcher.refresh(job_id)).members] == [people[0].address]


# -------------------------------------------------------------------------------- payloads


async def test_a_payload_that_would_give_the_key_away_is_left_out(market: Marketplace) -> None:
    """Zero, then a multiple of n, from one owner: that is an absence, the second one too many; the others go on."""
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
    *owners, vandal = await market.join(people, job_id)
    await market.stand_up(vandal)
    known = await HandModelOwner.of(market, person, job_id)
    for number, value in ((1, 0), (2, known.checked.document.modulus)):
        await vandalise(market, known, vandal, number, value)
        sentence = one_sentence(await model_owner.diary.complained(f"Round {number}: "))
        assert vandal.person.address in sentence
        assert "cannot be used or had" in sentence
        await market.until(job_id, lambda j: j.phase is Phase.ANSWER)
        await market.pass_deadline(job_id)  # nobody can show a ciphertext that is none
    await market.finish(job_id, [model_owner, *owners])
    job = await market.gateway.watcher.refresh(job_id)
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
    out = job.member(vandal.person.address)
    assert out is not None
    assert (out.misses, out.dropped, job.dropped) == (2, True, {out.group})
    assert {p for seat in owners for p in seat.diary.problems} == set()
    books = await market.settled_books()
    assert vandal.person.address not in books.rewards
    others = {m.owner for m in job.members if m.group == out.group} - {out.owner}
    assert {books.rewards[owner] for owner in others} == {2 * REWARD}  # all of the vandal's stake


async def vandalise(market: Marketplace, known: HandModelOwner, seat: Seat, number: int, value: int) -> None:
    job = await market.until(known.job_id, lambda j: j.round == number and j.phase is Phase.SUBMIT)
    payload = value.to_bytes(job.terms.ciphertext_bytes) * job.terms.gradient_leaves
    context = payload_context(market.gateway.scope(job.job_id), number, address_bytes(seat.person.address))
    digest = Digest(payload_digest(context, payload, job.terms.ciphertext_bytes))
    model_digest = job.rounds[number - 1].model_digest
    call = market.gateway.calls.submit(job.job_id, RoundNumber(number), model_digest, digest, payload)
    await seat.account.sender.send(call)


async def test_a_model_with_an_invalid_ciphertext_is_not_answered(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    vandal = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=1))
    owners = await market.join(people, vandal.job_id)
    await vandal.begin()
    size = vandal.checked.layout.ciphertext_bytes
    good = b"".join(int(c).to_bytes(size) for c in await vandal.encrypted_model())
    await vandal.publish_bytes(1, good[:-size] + bytes(size))
    for seat in owners:
        sentence = await seat.diary.complained("holds an invalid ciphertext")
        assert sentence.startswith("The model of round 1 ")
        assert sentence.endswith("your data and keys are untouched.")
        assert not seat.person.files(market, vandal.job_id).exists("round-001.payload")
        await seat.diary.heard("Round 1 is skipped: its model cannot be used")
    job = await market.gateway.watcher.refresh(vandal.job_id)
    assert not any(m.submitted for m in job.members)
