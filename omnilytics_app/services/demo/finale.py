"""The end of a demonstration: burn what is in the sink, add everything up, write the report, and say how it went."""

import asyncio
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from omnilytics_app.chain.market import SINK
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.document import JobDocument, parse_document
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.errors import DemoFailed
from omnilytics_app.learning.datasets import open_dataset, read_all
from omnilytics_app.learning.evaluation import pooled_reference
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets
from omnilytics_app.services.demo.cast import Actor, Cast
from omnilytics_app.services.demo.endings import ending_of
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.demo.report import Evidence, build_report, write_report
from omnilytics_app.services.demo.villains import Villain
from omnilytics_app.services.deploy import development_signer
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.owner_records import TIMES_FILE
from omnilytics_app.services.round_log import RoundLog
from omnilytics_app.storage.job_files import JobFiles, JobStore

_UNPAID = {Outcome.PENDING, Outcome.INCOMPLETE, Outcome.VOID, Outcome.ABORTED}
"""A whole demonstration has no such round; voiding one pays everybody, but ends the job."""
Xy = tuple["np.ndarray[Any, np.dtype[np.float64]]", "np.ndarray[Any, np.dtype[np.float64]]"]


async def finale(options: DemoOptions, root: Path, cast: Cast, gateway: Gateway) -> None:
    """Report on the newest job; raises `DemoFailed` if an automatic run did not end as it must."""
    jobs = gateway.watcher.view.jobs
    if not jobs:
        if options.auto:
            raise DemoFailed("No job was created; run it with --keep and look at the logs.")
        return
    job_id = max(jobs)
    if await gateway.market.credit(SINK) > 0:
        sender = TransactionSender(gateway.connection, development_signer())
        await sender.send(gateway.calls.withdraw_sink())
    report = build_report(await _evidence(options, root, cast, gateway, job_id))
    if options.report is not None:
        await asyncio.to_thread(write_report, options.report, report)
    sys.stdout.write(summary(report))
    job = await gateway.watcher.refresh(job_id)
    if options.villain:
        guilty = next((actor.address for actor in cast.owners if actor.villain), None)
        require_exact_money(report)
        sys.stdout.write(ending_of(Villain(options.villain), report, job, guilty) + "\n")
    elif options.auto:
        require_success(report, job)


async def _evidence(options: DemoOptions, root: Path, cast: Cast, gateway: Gateway, job_id: JobId) -> Evidence:
    job = await gateway.watcher.refresh(job_id)
    events = await gateway.reader.everything(job_id)
    hashes = {e.transaction_hash for e in events}
    document = parse_document(gateway.watcher.view.documents[job_id])

    def files(actor: Actor) -> JobFiles:
        return JobStore(actor.profile / "jobs", gateway.deployment).job(job_id)

    times = (files(owner) for owner in cast.owners)
    stalls = (root / f"{role}.outcome.json" for role in ("model-owner", "data-owner"))
    return Evidence(
        options=options,
        cast=cast,
        job=job,
        events=tuple(events),
        gas={h: await gateway.connection.gas_used(h) for h in hashes},
        log=RoundLog(files(cast.model_owner)),
        seconds=tuple(f.read_json(TIMES_FILE) for f in times if f.exists(TIMES_FILE)),
        pooled_score=await asyncio.to_thread(_pooled, cast, document),
        stalls=tuple(json.loads(path.read_text("utf-8")) for path in stalls if path.exists()),
        contract_balance=await gateway.connection.balance(gateway.market.address),
    )


def _pooled(cast: Cast, document: JobDocument) -> float:
    """What one party with all honest samples would reach on the held-out quarter."""
    honest = [cast.model_owner, *(owner for owner in cast.owners if not owner.attack)]
    parts = [_encoded(actor.data_file, document) for actor in honest]
    train = np.concatenate([phi for phi, _ in parts]), np.concatenate([y for _, y in parts])
    return pooled_reference(document.task, train, _encoded(cast.held_out_file, document))


def _encoded(path: Path, document: JobDocument) -> Xy:
    data = read_all(open_dataset(path), document.features, document.task)
    return apply_feature_map(document.features, data.x), encode_targets(document.task, data.y)


def require_success(report: Mapping[str, Any], job: Job) -> None:
    """Raise `DemoFailed` with the first thing that is not as it must be after an automatic run."""
    if job.phase is not Phase.CLOSED:
        raise DemoFailed("The job did not reach its end; run it with --keep and look at the logs.")
    unpaid = [r.number for r in job.rounds if r.outcome in _UNPAID]
    played = [r.number for r in job.rounds if r.number <= job.terms.rounds]
    if len(played) < job.terms.rounds or any(n <= job.terms.rounds for n in unpaid):
        raise DemoFailed("Not every round was settled and paid; run it with --keep and look at the logs.")
    require_exact_money(report)


def require_exact_money(report: Mapping[str, Any]) -> None:
    """Raise `DemoFailed` unless every wei that went in came out, and none is left."""
    paid_in = report["escrow_wei"] + report["bond_wei"] + report["stakes_wei"]
    paid_out = (
        sum(report["payouts_wei"].values())
        + sum(report["stakes_returned_wei"].values())
        + report["model_owner_returned_wei"]
        + report["sink_wei"]
    )
    if paid_in != paid_out or report["contract_balance_wei"] != 0:
        raise DemoFailed(
            f"The money does not add up: {paid_in} wei in, {paid_out} wei out, "
            f"{report['contract_balance_wei']} wei left in the contract."
        )


def summary(report: Mapping[str, Any]) -> str:
    """A table of the rounds and three lines below it."""
    lines = [f"{'round':>5}  {'kind':<6} {report['metric']:>8}  {'filtered':<9} {'rejected':<9} {'seconds':>7}"]
    for entry in report["rounds"]:
        total, score = entry["seconds"]["total"], entry["score"]
        lines.append(
            f"{entry['round']:>5}  {entry['kind']:<6} {'' if score is None else f'{score:.3f}':>8}  "
            f"{_groups(entry['filtered_groups']):<9} {_groups(entry['rejected_groups']):<9} "
            f"{'' if total is None else f'{total:.1f}':>7}"
        )
    shown = {name: report[f"{name}_score"] for name in ("initial", "final", "pooled")}
    lines.append(", ".join(f"{name} {'-' if value is None else f'{value:.3f}'}" for name, value in shown.items()))
    lines.append(f"malicious groups {_groups(report['malicious_groups'])}, evicted {_groups(report['evicted_groups'])}")
    stall = report["ui_stall_ms"]["max"]
    lines.append(f"longest stall of a window {'-' if stall is None else f'{stall:.0f} ms'}")
    return "\n".join(lines) + "\n"


def _groups(groups: list[int]) -> str:
    return ",".join(str(g + 1) for g in groups) or "-"
