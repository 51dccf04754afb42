"""A whole job with all of its participants in this process, while something is done to the chain or the way to it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from benchmarks.faults.evidence import Expected, all_honest, complaints, watching
from benchmarks.faults.ground import Ground
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.errors import ChainUnavailable
from omnilytics_app.services.demo.cast import Actor
from omnilytics_app.services.job_runners import Casting
from omnilytics_app.services.participant import Participant
from omnilytics_app.services.session import open_participants
from omnilytics_app.settings import Settings
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.profile import open_profile
from omnilytics_app.storage.protectors import PassphraseProtector

POLL_S = 0.05
AGAIN_S = 1.0
OPENED = frozenset({Outcome.OPEN, Outcome.FINAL, Outcome.VOID})
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Moment:
    """When something is done: the first time that a job is in a phase of a round, with so many owners that are done.

    Or, where `opened` names a round, the first time that the settlement of that one lies open to disputes.
    """

    name: str
    phase: Phase = Phase.NONE
    round: int = 0
    owners: int = 0
    opened: int = 0

    def has_come(self, job: Job) -> bool:
        """Whether it is now, or later already."""
        if self.opened:
            return len(job.rounds) >= self.opened and job.rounds[self.opened - 1].outcome in OPENED
        if (job.round, job.phase) != (self.round, self.phase):
            return (job.round, job.phase) > (self.round, self.phase)
        count = job.member_count if self.phase is Phase.REGISTER else sum(m.submitted for m in job.members)
        return count >= self.owners


MOMENTS = (
    Moment("registration", Phase.REGISTER, 0, 3),
    Moment("draw", Phase.ARMED),
    Moment("publication", Phase.PUBLISH, 1),
    Moment("submissions", Phase.SUBMIT, 1, 4),
    Moment("settlement", Phase.SETTLE, 1),
    Moment("second publication", Phase.PUBLISH, 2),
    Moment("second settlement", Phase.SETTLE, 2),
    Moment("end", Phase.CLOSED, 3),
)


@dataclass(frozen=True)
class Script:
    """Who plays something else than the program's own runners, by profile, and what is due to everybody at the end."""

    casting: Mapping[Path, Casting] = field(default_factory=dict)
    due: Expected = all_honest


HONEST = Script()


async def play(
    ground: Ground,
    url: str,
    confirmations: int,
    limit_s: float,
    trouble: Callable[[Moment], Awaitable[None]],
    moments: tuple[Moment, ...] = MOMENTS,
    script: Script = HONEST,
) -> dict[str, Any]:
    """One job through `url`, with `trouble` at each of the moments; what came of it."""
    began = monotonic()
    troubled: list[str] = []
    wrong: list[str] = []
    seats = _participants(ground, url, confirmations, script.casting)
    async with seats as (model_owner, *owners), watching(ground) as onlooker:
        making = asyncio.create_task(_make_trouble(ground, moments, trouble, troubled))
        try:
            async with asyncio.timeout(limit_s):
                await _play(ground, model_owner, owners)
        except TimeoutError:
            job = await ground.job()
            wrong.append(f"not over after {limit_s:.0f} s: {job and (job.phase.name, job.round)}")
            wrong += [str(p.problem) for _, p in model_owner.runners.latest.values()]
        finally:
            making.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await making
        onlooker.look_at_disks()
        await onlooker.read_chain()
    wrong += [] if wrong else await complaints(ground, script.due)
    return {
        "moments": troubled,
        "complete": not wrong and troubled == [m.name for m in moments],
        "wrong": wrong,
        "double_submissions": onlooker.seen.doubles,
        "reused_masks": onlooker.seen.reused,
        "seconds": round(monotonic() - began, 1),
    }


async def _play(ground: Ground, model_owner: Participant, owners: list[Participant]) -> None:
    job_id = await _insist(lambda: model_owner.create_job(ground.form))

    async def take_part(owner: Participant, actor: Actor) -> None:
        await _insist(lambda: owner.join_job(job_id, str(actor.data_file), PUBLIC_DATA, actor.attack))
        await owner.finished(job_id)
        await _insist(owner.withdraw)

    playing = [take_part(owner, actor) for owner, actor in zip(owners, ground.cast.owners, strict=True)]
    await asyncio.gather(*playing, model_owner.finished(job_id))
    await _insist(model_owner.withdraw)


async def _insist(attempt: Callable[[], Awaitable[Kept]]) -> Kept:
    """Try again while the endpoint does not answer, as a person or an agent would."""
    while True:
        try:
            return await attempt()
        except ChainUnavailable:
            await asyncio.sleep(AGAIN_S)


async def _make_trouble(
    ground: Ground, moments: tuple[Moment, ...], trouble: Callable[[Moment], Awaitable[None]], troubled: list[str]
) -> None:
    for moment in moments:
        while (job := await ground.job()) is None or not moment.has_come(job):  # noqa: ASYNC110 - in another process
            await asyncio.sleep(POLL_S)
        await trouble(moment)
        troubled.append(moment.name)


@contextlib.asynccontextmanager
async def _participants(
    ground: Ground, url: str, confirmations: int, casting: Mapping[Path, Casting]
) -> AsyncIterator[list[Participant]]:
    """The model owner and its data owners, started, on one gateway through `url`."""
    profiles = [open_profile(actor.profile) for actor in (ground.cast.model_owner, *ground.cast.owners)]
    protector = PassphraseProtector(ground.cast.passphrase)
    unlocked = [(p, await asyncio.to_thread(unlock, p.paths.keystore, protector)) for p in profiles]
    known = {f.name for f in fields(Settings)}
    kept = {name: value for name, value in profiles[0].settings.items() if name in known}
    settings = Settings(**kept | {"rpc_url": url, "confirmations": confirmations, "workers": 2})  # type: ignore[arg-type]
    async with open_participants(unlocked, settings, casting) as participants:
        yield participants
