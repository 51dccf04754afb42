"""`omnilytics job`: create, list, show, stop, cancel and export jobs."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnilytics_app.cli.export import write_model
from omnilytics_app.cli.online import changing_options, looking_options, with_look, with_session
from omnilytics_app.cli.options import Commands, read_profile_of
from omnilytics_app.cli.output import Output, record, table
from omnilytics_app.errors import ProfileInUse

if TYPE_CHECKING:
    from omnilytics_app.domain.progress import Work
    from omnilytics_app.services.gateway import Gateway
    from omnilytics_app.services.list_jobs import ListedJob
    from omnilytics_app.services.session import Session
    from omnilytics_app.storage.profile import Profile

Command = Callable[[argparse.Namespace], int]


def add_job(commands: Commands) -> None:
    """Add `omnilytics job` and what belongs to it."""
    job = commands.add_parser("job", help="create, list, show, stop, cancel or export jobs")
    actions = job.add_subparsers(title="actions", metavar="ACTION", required=True)

    def add(name: str, command: Command, sentence: str) -> argparse.ArgumentParser:
        parser = actions.add_parser(name, help=sentence, description=sentence, argument_default=argparse.SUPPRESS)
        parser.set_defaults(command=command)
        return parser

    create = add(
        "create", _create, "escrow and open the job of a file; a file makes one job, however often it is asked"
    )
    create.add_argument("file", type=Path, metavar="FILE", help="the job, TOML; see docs/operating.md")
    listing = add("list", _list, "list the jobs of the market")
    listing.add_argument(
        "--all", action="store_true", default=False, help="also your own that are over, and the last of others"
    )
    looking_options(listing)
    show = add("show", _show, "show one job")
    stop = add("stop", _stop, "end a job of your own at the next publish, or cancel it if it has not started")
    cancel = add("cancel", _cancel, "cancel a job of your own that has not started")
    export = add("export", _export, "write the model of a job of your own to a file")
    for parser in (show, stop, cancel, export):
        parser.add_argument("number", type=int, metavar="N", help="number of the job")
    looking_options(show)
    export.add_argument("--format", metavar="NAME", help="safetensors or onnx; by default what the file's name says")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    looking_options(export)
    for parser in (create, stop, cancel):
        changing_options(parser)


def _create(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.domain.job_file import read_job_file  # noqa: PLC0415
    from omnilytics_app.services.create_once import create_once  # noqa: PLC0415

    file = read_job_file(options.file)

    async def use(session: "Session") -> tuple[int, bool, int]:
        job_id, new = await create_once(file, session.gateway, session.account, session.pool, _say_work)
        terms = (await session.gateway.watcher.refresh(job_id)).terms
        return job_id, new, terms.escrow + terms.bond

    number, new, escrow = with_session(options, use)
    body = {"job": number, "created": new, "title": file.form.title, "escrow_wei": str(escrow)}
    how = f"created with an escrow of {ether_unit(escrow)}" if new else "was created from this file before"
    after = "Run it with omnilytics agent --role model-owner, or in the window."
    Output(as_json=options.as_json).result(body, [f"Job {number} {how}.", after])
    return 0


def _say_work(work: "Work") -> None:
    if work.done in (0, work.total):
        sys.stderr.write(f"{work.label}: {work.done} of {work.total}\n")


def _list(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.services.list_jobs import list_jobs  # noqa: PLC0415

    async def use(gateway: "Gateway", profile: "Profile") -> "tuple[ListedJob, ...]":
        return list_jobs(gateway, profile, closed=options.all)

    listed = with_look(options, use)
    header = ("job", "title", "task", "phase", "round", "owners", "reward", "stake", "yours")
    rows = [
        (
            *(e.job.job_id, e.card.title, e.card.task, _phase(e), f"{e.job.round}/{e.job.terms.rounds}"),
            *(f"{e.job.member_count}/{e.job.terms.seats}", ether_unit(e.job.terms.reward)),
            *(ether_unit(e.job.terms.stake), e.role.value if e.role else ""),
        )
        for e in listed
    ]
    lines = table(header, rows) if rows else ["There are no jobs on this market that are not over."]
    Output(as_json=options.as_json).result({"jobs": [_body(entry) for entry in listed]}, lines)
    return 0


def _show(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.services.list_jobs import show_job  # noqa: PLC0415

    listed = with_look(options, lambda gateway, profile: show_job(gateway, profile, JobId(options.number)))
    job, terms = listed.job, listed.job.terms
    pairs: dict[str, object] = {
        "job": job.job_id,
        "title": listed.card.title,
        "task": listed.card.task,
        "model owner": job.model_owner,
        "yours": listed.role.value if listed.role else "no",
        "phase": _phase(listed),
        "round": f"{job.round} of {terms.rounds}",
        "data owners": f"{job.member_count} of {terms.seats}, in groups of {terms.group_size}",
        "reward": f"{ether_unit(terms.reward)} a round",
        "stake": ether_unit(terms.stake),
        "in escrow": ether_unit(job.escrow),
        "not joined because": listed.card.refused or "nothing speaks against it",
    }
    if listed.seat is not None:
        pairs |= {"your stake": ether_unit(listed.seat.stake), "owed to you": ether_unit(listed.seat.owed)}
    rounds = [f"round {r.number}: {r.outcome.name.lower()}" for r in job.rounds]
    Output(as_json=options.as_json).result(_body(listed), [*record(pairs), *rounds])
    return 0


def _stop(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.services.end_job import Ending, note_stop, stop_job  # noqa: PLC0415
    from omnilytics_app.services.export_model import files_of_job  # noqa: PLC0415

    job_id = JobId(options.number)
    try:
        ending = with_session(options, lambda session: stop_job(job_id, session.gateway, session.account))
    except ProfileInUse:
        profile, settings = read_profile_of(options)
        note_stop(files_of_job(profile.paths.jobs, settings.chain_id, settings.market, job_id), job_id)
        ending = Ending.NOTED
    _say_ending(options, ending)
    return 0


def _cancel(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.services.end_job import cancel_job  # noqa: PLC0415

    job_id = JobId(options.number)
    _say_ending(options, with_session(options, lambda session: cancel_job(job_id, session.gateway, session.account)))
    return 0


def _say_ending(options: argparse.Namespace, ending: Any) -> None:
    sentences = {
        "cancelled": f"Job {options.number} is cancelled; what it held is credited, omnilytics withdraw pays it out.",
        "stopped": f"Job {options.number} is over; what was not spent is credited, omnilytics withdraw pays it out.",
        "noted": f"Job {options.number} ends at the next publish, by the agent or the window that runs it.",
    }
    body = {"job": options.number, "ending": ending.value}
    Output(as_json=options.as_json).result(body, [sentences[ending.value]])


def _export(options: argparse.Namespace) -> int:
    options.job = options.number
    number = write_model(options)
    body = {"job": options.number, "of_round": number, "file": str(options.out)}
    of_round = f"of round {number}" if number else "it started with"
    line = f"The model {of_round} of job {options.number} is in {options.out}."
    Output(as_json=options.as_json).result(body, [line])
    return 0


def _phase(listed: "ListedJob") -> str:
    return "voided" if listed.job.voided else listed.job.phase.name.lower()


def _body(listed: "ListedJob") -> dict[str, object]:
    job, terms = listed.job, listed.job.terms
    return {
        "job": job.job_id,
        "title": listed.card.title,
        "task": listed.card.task,
        "model_owner": job.model_owner,
        "role": listed.role.value if listed.role else None,
        "refused": listed.card.refused,
        "phase": job.phase.name.lower(),
        "voided": job.voided,
        "round": job.round,
        "rounds": terms.rounds,
        "members": job.member_count,
        "seats": terms.seats,
        "group_size": terms.group_size,
        "deadline": job.deadline,
        "reward_wei": str(terms.reward),
        "stake_wei": str(terms.stake),
        "escrow_wei": str(job.escrow),
        "bond_wei": str(job.bond),
        "held_stake_wei": str(listed.seat.stake) if listed.seat else None,
        "owed_wei": str(listed.seat.owed) if listed.seat else None,
        "outcomes": [r.outcome.name.lower() for r in job.rounds],
    }
