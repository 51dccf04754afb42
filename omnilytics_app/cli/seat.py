"""`omnilytics join`, `leave`, `claim` and `withdraw`: a data owner's seat in a job, and its money."""

import argparse
import sys
from typing import TYPE_CHECKING

from omnilytics_app.cli.online import changing_options, with_session
from omnilytics_app.cli.options import Commands, open_profile_of
from omnilytics_app.cli.output import Output
from omnilytics_app.cli.privacy import choice_of, privacy_options

if TYPE_CHECKING:
    from omnilytics_app.domain.progress import Work
    from omnilytics_app.services.session import Session
    from omnilytics_app.services.withdraw import Paid


def add_join(commands: Commands) -> None:
    """Add `omnilytics join`."""
    join = commands.add_parser(
        "join", help="take a seat in a job with a data set, paying the stake", argument_default=argparse.SUPPRESS
    )
    join.set_defaults(command=_join)
    join.add_argument("number", type=int, metavar="N", help="number of the job")
    join.add_argument(
        "--dataset", required=True, metavar="D", help="the name of a registered data set, or a file or folder"
    )
    privacy_options(join).add_argument(
        "--preview", action="store_true", default=False, help="only say what joining would mean for the data"
    )
    changing_options(join)


def add_leave(commands: Commands) -> None:
    """Add `omnilytics leave`."""
    leave = commands.add_parser(
        "leave", help="give a seat back while the registration is open", argument_default=argparse.SUPPRESS
    )
    leave.set_defaults(command=_leave)
    leave.add_argument("number", type=int, metavar="N", help="number of the job")
    changing_options(leave)


def add_claim(commands: Commands) -> None:
    """Add `omnilytics claim`."""
    claim = commands.add_parser(
        "claim", help="have what jobs owe you credited in the market", argument_default=argparse.SUPPRESS
    )
    claim.set_defaults(command=_claim)
    claim.add_argument("number", type=int, nargs="?", default=None, metavar="N", help="one job only")
    changing_options(claim)


def add_withdraw(commands: Commands) -> None:
    """Add `omnilytics withdraw`."""
    withdraw = commands.add_parser(
        "withdraw", help="claim everything and have it paid out to your account", argument_default=argparse.SUPPRESS
    )
    withdraw.set_defaults(command=_withdraw)
    changing_options(withdraw)


def _join(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.services.data_sets import find_data  # noqa: PLC0415
    from omnilytics_app.services.join_job import JoinRequest, join_job  # noqa: PLC0415

    if options.preview:
        return _preview(options)
    profile, _ = open_profile_of(options)
    data_file = find_data(profile.paths, options.dataset)
    job_id = JobId(options.number)

    async def use(session: "Session") -> int:
        seen = session.gateway.watcher.view.jobs.get(job_id)
        request = JoinRequest(job_id, str(data_file), choice_of(options), looked_at=seen)
        await join_job(request, session.gateway, session.account, session.pool, _say_work)
        return (await session.gateway.watcher.refresh(job_id)).terms.stake

    stake = with_session(options, use)
    body = {"job": job_id, "data": options.dataset, "stake_wei": str(stake)}
    line = f"Joined job {job_id} with {options.dataset} and a stake of {ether_unit(stake)}."
    after = "An agent or the window of this profile has to run until it is over, or the stake is lost."
    Output(as_json=options.as_json).result(body, [line, after])
    return 0


def _preview(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.domain.privacy_words import said  # noqa: PLC0415
    from omnilytics_app.services.data_sets import find_data  # noqa: PLC0415
    from omnilytics_app.services.join_job import JoinRequest, report_on_data  # noqa: PLC0415

    profile, _ = open_profile_of(options)
    choice, job_id = choice_of(options), JobId(options.number)
    request = JoinRequest(job_id, str(find_data(profile.paths, options.dataset)), choice)
    report = with_session(
        options, lambda session: report_on_data(request, session.gateway, session.account, session.pool, _say_work)
    )
    sentences = said(report, choice)
    body = {"job": job_id, "data": options.dataset, "rows": report.rows, "sentences": sentences}
    Output(as_json=options.as_json).result(body, sentences)
    return 0


def _say_work(work: "Work") -> None:
    if work.done in (0, work.total):
        sys.stderr.write(f"{work.label}: {work.done} of {work.total}\n")


def _leave(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.services.leave_job import leave_job  # noqa: PLC0415

    job_id = JobId(options.number)
    stake = with_session(options, lambda session: leave_job(job_id, session.gateway, session.account))
    line = f"Left job {job_id}; {ether_unit(stake)} are credited, omnilytics withdraw pays them out."
    Output(as_json=options.as_json).result({"job": job_id, "credited_wei": str(stake)}, [line])
    return 0


def _claim(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.domain.ids import JobId, Wei  # noqa: PLC0415
    from omnilytics_app.services.claim import claim_everything, claim_job  # noqa: PLC0415

    async def use(session: "Session") -> dict[JobId, Wei]:
        if options.number is None:
            return await claim_everything(session.gateway, session.account)
        job_id = JobId(options.number)
        return {job_id: await claim_job(job_id, session.gateway, session.account)}

    credited = with_session(options, use)
    body = {"credited": [{"job": job_id, "amount_wei": str(amount)} for job_id, amount in credited.items()]}
    lines = [f"Job {job_id} credited {ether_unit(amount)}." for job_id, amount in credited.items()]
    Output(as_json=options.as_json).result(body, lines or ["No job owes this account anything yet."])
    return 0


def _withdraw(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.domain.tokens import NATIVE_COIN  # noqa: PLC0415
    from omnilytics_app.services.withdraw import withdraw  # noqa: PLC0415

    async def use(session: "Session") -> "tuple[Paid, str]":
        return await withdraw(session.gateway, session.account), session.account.address

    paid, account = with_session(options, use)
    coin = paid.pop(NATIVE_COIN, 0)
    body = {"account": account, "amount_wei": str(coin), "tokens": {token: str(n) for token, n in paid.items()}}
    lines = [f"Withdrew {ether_unit(coin)} to {account}."] if coin else []
    lines += [f"Withdrew {amount} units of the token {token} to {account}." for token, amount in paid.items()]
    Output(as_json=options.as_json).result(body, lines)
    return 0
