"""Agents as a server runs them: a model owner with a job file, data owners with a policy, stopped in the middle."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.crypto.keys import derive_private_key, derive_probe_seed, derive_x25519, key_context
from omnilytics_app.domain.document import JobDocument, parse_document
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.secret import Secret
from tests.e2e.conftest import environment
from tests.integration.conftest import market
from tests.integration.known_secrets import leaked_in, of_profile
from tests.integration.marketplace import REWARD, Marketplace, Person

__all__ = ["market"]

pytestmark = pytest.mark.anvil

PASSPHRASE = "correct horse battery staple"
CHEAP_SCRYPT = 2**15
PATIENCE_S = 240
POLICY = """
[job]
min_reward = "0.001 ETH"
max_stake = "0.1 ETH"
key_bits = [2048]

[schema]
tasks = ["regression"]

[privacy]
accept = ["public"]

[payout]
withdraw_above = "0.001 ETH"
"""
JOB = """
title = "Diabetes progression"
task = "regression"
target = "{target}"
data_file = "model-owner/data.csv"
reward = "0.001 ETH"
rounds = 1
groups = 3
key_bits = 2048
register_window = "50 min"
publish_window = 600
submit_window = "10 min"
settle_window = 600
dispute_window = 600
"""


class Agent:
    """A running `omnilytics agent --json`, and every event it has told."""

    def __init__(self, process: "subprocess.Popen[str]", log: Path) -> None:
        self.process = process
        self.log = log

    @property
    def events(self) -> list[dict[str, Any]]:
        """What was printed so far."""
        lines = self.log.read_text("utf-8").splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]

    async def told(self, event: str, wanted: Callable[[dict[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """The first event of a name that is as wanted, once it was told."""
        async with asyncio.timeout(PATIENCE_S):
            while not (found := [e for e in self.events if e["event"] == event and wanted(e)]):
                assert self.process.poll() is None, self.log.with_suffix(".err").read_text("utf-8")
                await asyncio.sleep(0.1)
        return found[0]

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """The exit status after a signal."""
        self.process.send_signal(number)
        return await self.ended()

    async def ended(self) -> int:
        """The exit status."""
        return await asyncio.to_thread(self.process.wait, PATIENCE_S)


@contextmanager
def agent(log: Path, *arguments: object, program: Sequence[str] = ("-m", "omnilytics_app")) -> Iterator[Agent]:
    """An agent; killed if it still runs at the end."""
    words = [sys.executable, *program, "agent", "--json", *map(str, arguments)]
    with log.open("ab") as output, log.with_suffix(".err").open("ab") as errors:
        told = environment() | {"OMNILYTICS_LOG_LEVEL": "DEBUG"}
        process = subprocess.Popen(words, stdout=output, stderr=errors, env=told, text=True)
        with process:
            try:
                yield Agent(process, log)
            finally:
                process.kill()


class Server:
    """Profiles on the test's market, each unlocked by one passphrase file."""

    def __init__(self, market: Marketplace, url: str, root: Path) -> None:
        self.settings = {"rpc_url": url, "market": market.gateway.market.address, "poll_interval_s": 0.1, "workers": 1}
        self.passphrase = root / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\n", "utf-8")
        self.passphrase.chmod(0o600)

    def profile(self, person: Person) -> Path:
        """A profile with a person's secret."""
        made = create_profile(person.directory / "profile", person.name, self.settings)
        create(made.paths.keystore, Secret(person.entropy), PassphraseProtector(PASSPHRASE, CHEAP_SCRYPT))
        return made.paths.profile

    @property
    def unlock(self) -> tuple[object, ...]:
        return "--passphrase-file", self.passphrase


async def test_agents_run_a_job_from_its_file_to_the_payouts_although_both_are_stopped_in_the_middle(
    market: Marketplace, chain_url: str, tmp_path: Path
) -> None:
    server = Server(market, chain_url, tmp_path)
    owner, people, shares = await market.cast("diabetes", 9)
    (tmp_path / "policy.toml").write_text(POLICY, "utf-8")
    (tmp_path / "job.toml").write_text(JOB.format(target=shares.target), "utf-8")
    mine, *others = people
    pairs = [word for p in others for word in ("--owner", server.profile(p), p.data_file)]
    by_policy = ("--policy", tmp_path / "policy.toml", *server.unlock)
    alone = ("--profile", server.profile(mine), "--dataset", mine.data_file, *by_policy)
    model = tmp_path / "model.safetensors"
    job = ("--role", "model-owner", "--profile", server.profile(owner), "--job", tmp_path / "job.toml")
    runs = (*job, "--export", model, *server.unlock)

    with agent(tmp_path / "others.log", *pairs, *by_policy) as group:
        with agent(tmp_path / "first.log", *runs) as first, agent(tmp_path / "alone.log", *alone) as single:
            created = await first.told("job_created")
            assert created["escrow_wei"] == str(2 * 9 * REWARD)
            assert created["title"] == "Diabetes progression"
            job_id = JobId(created["job"])
            joined = await single.told("joined")
            assert (joined["job"], joined["data"]) == (job_id, str(mine.data_file))
            await market.until(job_id, lambda job: any(m.submitted for m in job.members))
            assert await asyncio.gather(first.stop(), single.stop()) == [0, 0]
            ending = [e["event"] for e in first.events]
            ending = ending[ending.index("stopping") :]
            assert (ending[-1], set(ending) - {"activity"}) == ("stopped", {"stopping", "stopped"})
        with agent(tmp_path / "second.log", *runs) as second, agent(tmp_path / "again.log", *alone) as again:
            assert (await second.told("job_resumed"))["job"] == job_id
            assert await second.ended() == 0
            assert [e["event"] for e in second.events if e["event"] in ("job_finished", "exported", "withdrawn")] == [
                "job_finished", "exported", "withdrawn",
            ]  # fmt: skip
            stake = market.gateway.watcher.view.jobs[job_id].terms.stake
            assert (await again.told("withdrawn"))["amount_wei"] == str(stake + REWARD)
            assert await again.stop(signal.SIGINT) == 0
        async with asyncio.timeout(PATIENCE_S):
            while len([e for e in group.events if e["event"] == "withdrawn"]) < 8:  # noqa: ASYNC110 - nothing tells of a line
                await asyncio.sleep(0.1)
        assert await group.stop() == 0

    closed = await market.gateway.watcher.refresh(job_id)
    assert closed.phase is Phase.CLOSED
    assert [r.outcome for r in closed.rounds] == [Outcome.QUIET]
    assert {m.misses for m in closed.members} == {0}
    assert list((await market.settled_books()).rewards.values()) == [REWARD] * 9
    assert len(market.gateway.watcher.view.jobs) == 1
    assert model.stat().st_size > 0
    assert model.stat().st_mode & 0o077 == 0

    files = _written(tmp_path)
    assert any(json.loads(line).get("job") == job_id for line in _lines(owner))
    document = parse_document(market.gateway.watcher.view.documents[job_id])
    for person in (owner, *people):
        assert leaked_in(_secrets(person, market, job_id, document), *files) == {}


def _written(folder: Path) -> list[Path]:
    """What agents wrote down: in their profiles, to standard output and error."""
    return [*folder.glob("*.log"), *folder.glob("*.err"), *folder.rglob("profile/logs/*")]


def _lines(person: Person) -> list[str]:
    """What a person's agent wrote down."""
    return (person.directory / "profile" / "logs" / "omnilytics.jsonl").read_text("utf-8").splitlines()


def _secrets(person: Person, market: Marketplace, job_id: JobId, document: JobDocument) -> set[str]:
    """Everything that belongs to a person alone, for the model owner and for data owners alike."""
    scope = market.gateway.scope(job_id)
    context = key_context(scope.chain_id, scope.market, address_bytes(person.address), document.key_bits, document.salt)
    private = derive_private_key(person.entropy, context, document.key_bits) if person.name == "model-owner" else None
    others = [derive_x25519(person.entropy, scope), derive_probe_seed(person.entropy, context, 1)]
    return of_profile(person.entropy, (PASSPHRASE,), [*others, *((private.p, private.q) if private else ())])


LEAN = """
import json, sys
from omnilytics_app.cli import run
from omnilytics_app.storage.secret import Secret
status = run(sys.argv[1:])
heavy = {"PySide6", "qasync", "torch", "sklearn", "pandas", "pyarrow", "onnx", "distributed", "s3fs", "PIL"}
lines = open("/proc/self/status").readlines() if sys.platform == "linux" else []
kib = [int(line.split()[1]) for line in lines if line.startswith("VmRSS")]
print(json.dumps({"event": "left", "status": status, "heavy": sorted(heavy & set(sys.modules)), "kib": kib}))
"""


async def test_an_agent_loads_no_window_and_nothing_that_only_workers_need(
    market: Marketplace, chain_url: str, tmp_path: Path
) -> None:
    server = Server(market, chain_url, tmp_path)
    person = await market.person("idle")
    person.data_file.write_text("a,y\n1,0\n", "utf-8")
    (tmp_path / "policy.toml").write_text(POLICY, "utf-8")
    words = ("--profile", server.profile(person), "--dataset", person.data_file, "--policy", tmp_path / "policy.toml")
    with agent(tmp_path / "lean.log", *words, *server.unlock, program=("-c", LEAN)) as idle:
        await idle.told("started")
        await asyncio.sleep(1.0)
        assert await idle.stop() == 0
    left = idle.events[-1]
    assert (left["status"], left["heavy"]) == (0, [])
    assert all(kib < 150 * 1024 for kib in left["kib"])  # a library too many shows; benchmarks.scale measures it
