"""The commands a person would type, one after another, on a chain of their own."""

import asyncio
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.services.devnet import free_port
from omnilytics_app.services.gateway import open_gateway
from omnilytics_app.settings import Settings
from omnilytics_app.storage.entropy import entropy_of
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import create_profile, open_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.secret import Secret
from omnilytics_app.workers.pool import WorkerPool
from tests.e2e.conftest import Program, command, environment, only_sentence
from tests.integration.marketplace import FUNDS, REWARD, Marketplace, Person, form_for
from tests.processes import ending

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

PASSPHRASE = "correct horse battery staple"
CHEAP_SCRYPT = 2**15
START_S = 90


@contextmanager
def devnet(profile: Path, port: int) -> Iterator["subprocess.Popen[str]"]:
    """The local chain of a profile, ended as Ctrl-C ends it."""
    process = subprocess.Popen(
        command("devnet", "--profile", profile, "--port", port),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(),
    )  # fmt: skip
    with ending(process, signal.SIGINT, START_S):
        assert process.stdout is not None
        assert f"http://127.0.0.1:{port}" in process.stdout.readline()
        yield process


@contextmanager
def agent(arguments: list[object], log: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Data owners without a window; killed if they still run at the end."""
    with log.open("ab") as output:
        words = command("agent", "--public-data", *arguments)
        process = subprocess.Popen(words, stdout=output, stderr=output, env=environment())
        with process:
            try:
                yield process
            finally:
                process.kill()


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    file.chmod(0o600)
    return file


def test_a_market_set_up_by_hand_survives_a_killed_agent(
    omnilytics: Program, artifact: MarketArtifact, pool: WorkerPool, tmp_path: Path, passphrase_file: Path
) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    host, mine = tmp_path / "host", tmp_path / "mine"
    unlock = ("--passphrase-file", passphrase_file)
    made = omnilytics("init", "--profile", host, "--rpc-url", url, *unlock)
    assert made.returncode == 0, made.stderr
    words = made.stdout.strip().splitlines()[-1]
    assert len(entropy_of(words)) == 32
    with devnet(host, port):
        deployed = omnilytics("deploy", "--dev", "--profile", host)
        assert deployed.returncode == 0, deployed.stderr
        assert open_profile(host).settings["market"] in deployed.stdout
    with devnet(host, port):  # the chain has kept its state
        market = str(open_profile(host).settings["market"])
        joined = omnilytics("init", "--profile", mine, "--rpc-url", url, "--market", market, *unlock)
        assert joined.returncode == 0, joined.stderr
        account = re.search(r"Account (0x[0-9a-fA-F]{40})", joined.stdout)
        assert account is not None
        stage = Stage(url, market, artifact, pool, tmp_path)
        asyncio.run(stage.play(mine, Address(account[1]), ["--passphrase-file", passphrase_file]))


class Stage:
    """A model owner in this process, nine data owners in an agent's."""

    def __init__(self, url: str, market: str, artifact: MarketArtifact, pool: WorkerPool, root: Path) -> None:
        self.settings = Settings(rpc_url=url, market=market, poll_interval_s=0.1)  # type: ignore[arg-type]
        self.artifact, self.pool, self.root = artifact, pool, root

    async def play(self, mine: Path, account: Address, unlock: list[object]) -> None:
        """A job of two rounds; the agent is killed in the first and started again."""
        gateway = await open_gateway(self.settings, self.artifact, self.root / "cache.db")
        market = Marketplace(gateway, self.pool, self.root)
        try:
            person, people, shares = await market.cast("diabetes", 9)
            await market.give(account, FUNDS)
            arguments = unlock + await self._owners(people, mine)
            model_owner = await market.sit(person)
            job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
            log = self.root / "agent.log"
            with agent(arguments, log):
                await market.until(job_id, lambda job: any(m.submitted for m in job.members))
            with agent(arguments, log) as process:
                await market.finish(job_id, [model_owner])
                status = await asyncio.to_thread(process.wait, START_S)
            assert status == 0, log.read_text("utf-8")
            await self._require_paid(market, job_id)
        finally:
            await market.close()

    async def _owners(self, people: list[Person], mine: Path) -> list[object]:
        """Eight profiles made here and the one made by hand, with the data of nine people."""
        arguments: list[object] = []
        for person in people[:-1]:
            settings = {"rpc_url": self.settings.rpc_url, "market": self.settings.market, "poll_interval_s": 0.2}
            profile = create_profile(person.directory / "profile", person.name, settings)
            await asyncio.to_thread(
                create, profile.paths.keystore, Secret(person.entropy), PassphraseProtector(PASSPHRASE, CHEAP_SCRYPT)
            )
            arguments += ["--owner", profile.paths.profile, person.data_file]
        arguments += ["--owner", mine, people[-1].data_file]
        return arguments

    async def _require_paid(self, market: Marketplace, job_id: JobId) -> None:
        job: Job = await market.gateway.watcher.refresh(job_id)
        assert job.phase is Phase.CLOSED
        assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
        assert {m.misses for m in job.members} == {0}
        books = await market.settled_books()
        assert list(books.rewards.values()) == [2 * REWARD] * 9


def test_a_person_is_told_in_one_sentence_what_is_wrong(
    omnilytics: Program, chain_url: str, tmp_path: Path, passphrase_file: Path
) -> None:
    profile = create_profile(tmp_path / "me", "Me", {"rpc_url": chain_url})
    create(profile.paths.keystore, None, PassphraseProtector(PASSPHRASE, CHEAP_SCRYPT))
    data = tmp_path / "data.csv"
    me = ("--owner", profile.paths.profile, data, "--passphrase-file", passphrase_file)
    market = ("--market", "0x00000000000000000000000000000000000000AA")
    nowhere = f"http://127.0.0.1:{free_port()}"
    assert "No market is configured" in only_sentence(omnilytics("agent", *me))
    assert "There is no market at" in only_sentence(omnilytics("agent", *me, *market))
    assert f"{nowhere} does not answer" in only_sentence(omnilytics("agent", *me, *market, "--rpc-url", nowhere))
    assert "serves chain 31337" in only_sentence(omnilytics("agent", *me, *market, "--chain-id", 5))
    passphrase_file.write_text("something else", encoding="utf-8")
    assert "The passphrase is wrong" in only_sentence(omnilytics("agent", *me, *market))
    assert "There is no profile in" in only_sentence(omnilytics("agent", "--owner", tmp_path / "nobody", data))
    port = chain_url.rpartition(":")[2]
    assert f"Port {port}" in only_sentence(omnilytics("devnet", "--profile", tmp_path / "host", "--port", port))
