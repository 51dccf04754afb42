"""How a profile is doing, seen from outside: beside a running agent, without its key, without changing anything.

What the files say is always there; what only the chain says is None where no endpoint answers, and `chain.problem`
says why. docs/troubleshooting.md describes the JSON form field by field.
"""

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import UserFacingError
from omnilytics_app.logs import redact
from omnilytics_app.logs.reading import last_problems
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.fuel import fuel_warning
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.join_job import JOIN_FILE
from omnilytics_app.services.list_jobs import ListedJob, list_jobs
from omnilytics_app.services.session import look_only
from omnilytics_app.settings import Settings
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.job_files import FINISHED_FILE, PENDING, JobFiles
from omnilytics_app.storage.lock import holder
from omnilytics_app.storage.profile import Profile

FORMAT = 1
PROBLEMS = 10
_DIRECTORY = re.compile(r"(?P<chain>\d+)-[0-9a-f]{8}-(?P<market>[0-9a-f]{16})-(?P<job>\d+)")


@dataclass(frozen=True, slots=True)
class JobStatus:
    """A job of the profile. `deadline` is in seconds since the epoch, `seconds_left` counts from the newest block.

    What follows `finished`, which is whether nothing more is to be done, is None without a chain. With a `token`, stake
    and what is owed are in its smallest units.
    """

    job: int
    role: str
    finished: bool
    title: str | None = None
    phase: str | None = None
    round: int | None = None
    rounds: int | None = None
    deadline: int | None = None
    seconds_left: int | None = None
    stake_wei: str | None = None
    owed_wei: str | None = None
    token: str | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the chain says."""

    block: int
    time: int
    balance: int | None
    credit: int | None
    warning: str
    jobs: tuple[ListedJob, ...]


async def status_of(profile: Profile, settings: Settings) -> dict[str, Any]:
    """Everything, as JSON can hold it; never raises because a chain cannot be reached."""
    problem, seen = "", None
    try:
        async with look_only(profile, settings) as gateway:
            seen = await _look(gateway, profile)
    except UserFacingError as error:
        problem = redact(str(error))
    jobs = _jobs(profile, settings, seen)
    used = holder(profile.paths)
    return {
        "format": FORMAT,
        "profile": str(profile.paths.profile),
        "label": profile.label,
        "profile_format": profile.format,
        "moved": profile.paths.moved.exists(),
        "account": profile.account,
        "backed_up": backed_up_at(profile.paths.backup_note),
        "agent": {"running": used is not None, "process": used.process if used else None},
        "chain": {
            "id": settings.chain_id,
            "market": settings.market,
            "reachable": seen is not None,
            "block": seen.block if seen else None,
            "time": seen.time if seen else None,
            "problem": problem,
        },
        "balance_wei": _text(seen.balance if seen else None),
        "credit_wei": _text(seen.credit if seen else None),
        "owed_wei": _text(sum(int(job.owed_wei or 0) for job in jobs if job.token is None) if seen else None),
        "warning": redact(seen.warning) if seen else None,
        "jobs": [asdict(job) for job in jobs],
        "unmined_jobs": len(list(profile.paths.jobs.glob(f"*-{PENDING}*"))),
        "problems": last_problems(profile.paths.logs, PROBLEMS),
    }


async def _look(gateway: Gateway, profile: Profile) -> _Seen:
    head = await gateway.connection.head()
    known = profile.account
    balance = await gateway.connection.balance(known) if known else None
    credit = await gateway.market.credit(known) if known else None
    listed = tuple(entry for entry in list_jobs(gateway, profile, closed=True) if entry.role is not None)
    warning = gateway.connection.complaint
    if known and balance is not None:
        price = await gateway.connection.gas_price()
        lacking = fuel_warning(tuple(gateway.watcher.view.jobs.values()), known, balance, price)
        warning = " ".join(filter(None, (lacking, warning)))
    return _Seen(head.number, head.timestamp, balance, credit, warning, listed)


def _jobs(profile: Profile, settings: Settings, seen: _Seen | None) -> list[JobStatus]:
    """The jobs of the profile on its market: by its files, and, seen on chain, also those whose files are gone."""
    kept = {job.job: job for job in _on_disk(profile, settings)}
    for entry in seen.jobs if seen else ():
        number = int(entry.job.job_id)
        kept[number] = _with_chain(entry, seen.time if seen else 0, finished=number in kept and kept[number].finished)
    return [kept[number] for number in sorted(kept)]


def _on_disk(profile: Profile, settings: Settings) -> list[JobStatus]:
    market = (settings.market or "").removeprefix("0x").lower()[:16]
    found: dict[int, JobStatus] = {}
    for directory in sorted(profile.paths.jobs.glob("*")):
        name = _DIRECTORY.fullmatch(directory.name)
        if name and int(name["chain"]) == settings.chain_id and name["market"] == market and (role := _role(directory)):
            number = int(name["job"])
            found[number] = JobStatus(number, role.value, JobFiles(directory).exists(FINISHED_FILE))
    return list(found.values())


def _role(directory: Path) -> Role | None:
    files = JobFiles(directory)
    if files.exists(JOB_FILE):
        return Role.MODEL_OWNER
    return Role.DATA_OWNER if files.exists(JOIN_FILE) else None


def _with_chain(entry: ListedJob, now: int, *, finished: bool) -> JobStatus:
    job, seat = entry.job, entry.seat
    deadline = job.deadline if job.phase is not Phase.CLOSED and job.deadline else None
    return JobStatus(
        job=int(job.job_id),
        role=entry.role.value if entry.role else "",
        finished=finished,
        title=entry.card.title,
        phase=job.phase.name.lower(),
        round=job.round,
        rounds=job.terms.rounds,
        deadline=deadline,
        seconds_left=None if deadline is None else max(0, deadline - now),
        stake_wei=_text(seat.stake if seat else None),
        owed_wei=_text(seat.owed if seat else None),
        token=None if job.terms.token == NATIVE_COIN else job.terms.token,
    )


def _text(amount: int | None) -> str | None:
    return None if amount is None else str(amount)
