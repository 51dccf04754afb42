"""Practice participants, so that one person alone can walk both roles on the local network.

Data owners that join a person's job, or a model owner with a job and all of its data owners but one. They are agents
like any other, in processes of their own that give way to everything, with profiles beside the local chain and coin of
that chain; their data are real samples that the person's own files are no part of. They end with the window,
also where that is killed, and go on when it is opened again, for as long as their job does.
"""

import asyncio
import contextlib
import json
import logging
import re
import secrets
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.document import JobDocument, parse_document
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.practice import PracticeKind, PracticeState, Troupe
from omnilytics_app.errors import ConfigurationError, JobRefused
from omnilytics_app.learning.demo_data import DATASETS
from omnilytics_app.paths import Paths
from omnilytics_app.services.demo.cast import DEMO_SCRYPT_COST, TITLES, WINDOWS_S
from omnilytics_app.services.demo.crew import Crew
from omnilytics_app.services.local_network import LocalNetwork
from omnilytics_app.services.profile_keys import make_profile
from omnilytics_app.services.session import Session
from omnilytics_app.storage.atomic import create_file, make_directory, replace_file
from omnilytics_app.storage.profile import Profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.workers.practice_tasks import SHARES, known_columns, write_samples, write_shares

log = logging.getLogger(__name__)

MOST_OWNERS = SHARES - 1
PRACTICE_GROUPS, PRACTICE_GROUP_SIZE, PRACTICE_ROUNDS = 3, 3, 4
REGISTER_S = 1_800
MAX_BYTES = 100_000
POLICY = """[job]
model_owners = ["{model_owner}"]

[schema]
targets = ["{target}"]

[privacy]
accept = ["public"]
"""
JOB = """title = "Practice: {title}"
data_file = "model-owner.csv"
task = "{task}"
target = "{target}"
rounds = {rounds}
groups = {groups}
group_size = {group_size}
reward = "0.001 ETH"
key_bits = 2048
register_window = {register}
publish_window = {publish}
submit_window = {submit}
settle_window = {settle}
dispute_window = {dispute}
"""
JOB_FILE, POLICY_FILE, MODEL_OWNER = "job.toml", "policy.toml", "model-owner"
_NAME = re.compile("(owners|job)-[0-9a-f]{8}")
TASKS = {"digits": "classification", "breast_cancer": "binary", "diabetes": "regression"}


@dataclass(frozen=True, slots=True)
class _Engagement:
    """A troupe as it is written down, and for whom. What its processes are started with is never read from a file."""

    troupe: Troupe
    model_owner: str
    target: str


class Practice:
    """Of one profile on the local network. `start` before use, `close` at the end."""

    def __init__(self, network: LocalNetwork, profile: Profile, session: Session) -> None:
        self._network = network
        self._profile = profile
        self._gateway, self._pool = session.gateway, session.pool
        self._root = network.folder / "practice" / profile.paths.profile.name
        self._engaged: list[_Engagement] = []
        self._crews: dict[str, Crew] = {}
        self._samples = ""
        self._one = asyncio.Lock()

    @property
    def state(self) -> PracticeState:
        """Who takes part now."""
        troupes = (replace(e.troupe, problem=self._problem_of(e.troupe)) for e in self._engaged)
        return PracticeState(self._samples, tuple(troupes))

    async def start(self) -> None:
        """Take up what went on when the window was closed, as far as its jobs still do."""
        await asyncio.to_thread(make_directory, self._root)
        await asyncio.to_thread(make_directory, self._profile.paths.data)
        await self.write_samples()
        while self._gateway.watcher.view.head is None:
            await self._gateway.watcher.changed()
        for engagement in await asyncio.to_thread(self._read):
            if self._goes_on(engagement):
                self._engaged.append(engagement)
                await self._begin(engagement)

    async def write_samples(self) -> str:
        """Files for a person to create a job with, and to join one; the folder they are in."""
        folder = str(self._profile.paths.data)
        await self._pool.run(write_samples, folder)
        self._samples = folder
        return folder

    async def start_owners(self, job_id: JobId) -> int:
        """Have practice data owners join a job until it is full; how many were asked.

        Raises `JobRefused` where there is no room, or nobody has such data.
        """
        async with self._one:
            job, dataset, target = await self._job_with_data(job_id)
            missing = job.terms.seats - job.member_count
            if job.phase is not Phase.REGISTER or missing < 1:
                raise JobRefused(f"Job {job_id} takes no more data owners; practice owners join a job that is open.")
            people = min(missing, MOST_OWNERS)
            troupe = Troupe(f"owners-{secrets.token_hex(4)}", PracticeKind.OWNERS, dataset, people, job_id)
            await self._make_owners(troupe, job.model_owner, target)
            await self._engage(_Engagement(troupe, job.model_owner, target))
            return people

    async def start_job(self, dataset: str = "digits") -> None:
        """Have a practice model owner open a job, and practice data owners take all of its seats but one."""
        if dataset not in DATASETS:
            raise ConfigurationError(f"There is no data set {dataset!r}; choose one of {', '.join(DATASETS)}.")
        async with self._one:
            people = PRACTICE_GROUPS * PRACTICE_GROUP_SIZE - 1
            troupe = Troupe(f"job-{secrets.token_hex(4)}", PracticeKind.JOB, dataset, people)
            _, target = await self._pool.run(known_columns, dataset)
            model_owner = await self._make_model_owner(troupe, dataset, target)
            await self._make_owners(troupe, model_owner, target)
            await self._engage(_Engagement(troupe, model_owner, target))

    async def stop(self) -> None:
        """Send everybody home, for good."""
        async with self._one:
            await self._end_all()
            self._engaged.clear()
            await asyncio.to_thread(self._write)

    async def close(self) -> None:
        """End the processes; they are taken up again at the next start."""
        await self._end_all()

    async def _end_all(self) -> None:
        crews, self._crews = self._crews, {}
        await asyncio.gather(*(crew.end() for crew in crews.values()))

    async def _job_with_data(self, job_id: JobId) -> tuple[Job, str, str]:
        """A job, and the data set that fits it."""
        view = self._gateway.watcher.view
        if job_id not in view.jobs or job_id not in view.documents:
            raise JobRefused(f"Job {job_id} is not in sight yet; try again in a moment.")
        document = parse_document(view.documents[job_id])
        for dataset in DATASETS:
            if await self._fits(dataset, document):
                return view.jobs[job_id], dataset, document.task.target
        raise JobRefused(
            f"No practice data owner has what job {job_id} asks for; create the job with one of the sample files in "
            f"{self._profile.paths.data}."
        )

    async def _fits(self, dataset: str, document: JobDocument) -> bool:
        columns, target = await self._pool.run(known_columns, dataset)
        return document.task.target == target and frozenset(document.features.columns) <= columns

    async def _make_owners(self, troupe: Troupe, model_owner: str, target: str) -> None:
        folder = self._root / troupe.name
        profiles = owner_profiles(folder, troupe.people)
        await self._make_profiles(profiles)
        files = [str(samples_of(profile)) for profile in profiles]
        await self._pool.run(write_shares, troupe.dataset, "", files)
        text = POLICY.format(model_owner=model_owner, target=target)
        await asyncio.to_thread(replace_file, folder / POLICY_FILE, text.encode())

    async def _make_model_owner(self, troupe: Troupe, dataset: str, target: str) -> str:
        folder = self._root / troupe.name
        [account] = await self._make_profiles([folder / MODEL_OWNER])
        await self._pool.run(write_shares, dataset, str(folder / "model-owner.csv"), [])
        text = JOB.format(
            title=TITLES[dataset].lower(), task=TASKS[dataset], target=target, rounds=PRACTICE_ROUNDS,
            groups=PRACTICE_GROUPS, group_size=PRACTICE_GROUP_SIZE, register=REGISTER_S, **WINDOWS_S,
        )  # fmt: skip
        if dataset == "digits":
            text += "image_shape = [8, 8]\n"
        await asyncio.to_thread(replace_file, folder / JOB_FILE, text.encode())
        return account

    async def _make_profiles(self, folders: list[Path]) -> list[str]:
        """Profiles with coin; their accounts."""
        passphrase = await asyncio.to_thread(self._passphrase)
        settings = {
            "rpc_url": self._gateway.connection.url,
            "chain_id": self._gateway.deployment.chain_id,
            "market": self._gateway.deployment.market,
        }
        accounts = []
        for folder in folders:
            protector = PassphraseProtector(passphrase, DEMO_SCRYPT_COST)
            keys = await asyncio.to_thread(make_profile, Paths.of_profile(folder), folder.name, settings, protector)
            await self._network.fund(keys.account)
            accounts.append(str(keys.account))
        return accounts

    async def _engage(self, engagement: _Engagement) -> None:
        self._engaged.append(engagement)
        await asyncio.to_thread(self._write)
        await self._begin(engagement)

    async def _begin(self, engagement: _Engagement) -> None:
        folder = self._root / engagement.troupe.name
        crew = Crew(folder, await asyncio.to_thread(self._passphrase), offscreen=True)
        self._crews[engagement.troupe.name] = crew
        place = ["--rpc-url", self._gateway.connection.url, "--market", str(self._gateway.deployment.market)]
        for name, arguments in processes_of(engagement.troupe, folder).items():
            await crew.start(name, [*arguments, *place])

    def _goes_on(self, engagement: _Engagement) -> bool:
        """Whether a job of its model owner is not over, or is still to come."""
        jobs = [j for j in self._gateway.watcher.view.jobs.values() if j.model_owner == engagement.model_owner]
        return not jobs or any(job.phase is not Phase.CLOSED for job in jobs)

    def _problem_of(self, troupe: Troupe) -> str:
        crew = self._crews.get(troupe.name)
        return next(iter(crew.failures().values()), "") if crew is not None else ""

    def _passphrase(self) -> str:
        """Of all practice profiles; their coin is worthless, and their keys are nobody's."""
        path = self._root / "passphrase"
        if not path.exists():
            make_directory(self._root)
            create_file(path, f"{secrets.token_urlsafe(24)}\n".encode())
        return read_up_to(path, MAX_BYTES).decode("utf-8").strip()

    def _write(self) -> None:
        body = {"format": 1, "engaged": [asdict(engagement) for engagement in self._engaged]}
        replace_file(self._root / "practice.json", (json.dumps(body, indent=2) + "\n").encode())

    def _read(self) -> list[_Engagement]:
        try:
            raw = read_up_to(self._root / "practice.json", MAX_BYTES)
            body = read_bounded(raw) if len(raw) <= MAX_BYTES else {}
            return [_engagement(entry) for entry in body["engaged"]]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, KeyError) as error:
            log.warning("what practice went on cannot be read, and ends: %s", error)
            return []


@contextlib.asynccontextmanager
async def practising(
    network: LocalNetwork | None, profile: Profile, session: Session
) -> AsyncIterator[Practice | None]:
    """Practice on a local network, ended with the window; None elsewhere, and for whoever can only look."""
    if network is None or profile.watch_only:
        yield None
        return
    practice = Practice(network, profile, session)
    starting = asyncio.create_task(practice.start(), name="practice")
    try:
        yield practice
    finally:
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await practice.close()


def _engagement(entry: dict[str, object]) -> _Engagement:
    """One that was written down; raises ValueError, TypeError or KeyError."""
    troupe = entry["troupe"]
    if not isinstance(troupe, dict):
        raise TypeError("no engagement")
    kind = PracticeKind(troupe["kind"])
    job_id = JobId(int(troupe["job_id"])) if troupe["job_id"] is not None else None
    name, people = str(troupe["name"]), int(troupe["people"])
    if not _NAME.fullmatch(name) or not 0 < people <= MOST_OWNERS:
        raise ValueError("a troupe that this program does not make")
    made = Troupe(name, kind, str(troupe["dataset"]), people, job_id)
    return _Engagement(made, str(entry["model_owner"]), str(entry["target"]))


def owner_profiles(folder: Path, people: int) -> list[Path]:
    """Where the practice data owners of a troupe in a folder have their profiles."""
    return [folder / f"owner-{i + 1:02}" for i in range(people)]


def samples_of(profile: Path) -> Path:
    """The data of a practice data owner."""
    return profile / "data" / "samples.csv"


def processes_of(troupe: Troupe, folder: Path) -> dict[str, list[str]]:
    """What a troupe's processes are started with, by their names: its own profiles in its folder, and nothing else."""
    owners = ["agent", "--policy", str(folder / POLICY_FILE), "--workers", "1"]
    for profile in owner_profiles(folder, troupe.people):
        owners += ["--owner", str(profile), str(samples_of(profile))]
    if troupe.kind is PracticeKind.OWNERS:
        return {"owners": owners}
    job = ["agent", "--role", "model-owner", "--job", str(folder / JOB_FILE), "--profile", str(folder / MODEL_OWNER)]
    return {MODEL_OWNER: [*job, "--workers", "1"], "owners": owners}
