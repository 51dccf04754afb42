from dataclasses import replace

from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.progress import JobProgress, RoundKind, RoundProgress
from omnilytics_app.services.agent.news import Event, JobNews, News
from tests.unit.domain.builders import make_job

PROGRESS = JobProgress(make_job(Phase.SUBMIT), "Digits", "Submitted")


def ended(*outcomes: Outcome) -> tuple[RoundProgress, ...]:
    return tuple(RoundProgress(RoundNumber(i), RoundKind.UNKNOWN, o) for i, o in enumerate(outcomes, start=1))


def test_an_activity_is_told_when_it_changes_and_for_each_job_by_itself() -> None:
    told: list[News] = []
    news = JobNews("0xme", told.append)
    other = replace(PROGRESS, job=replace(PROGRESS.job, job_id=9))
    for progress in (PROGRESS, other, PROGRESS, other, replace(PROGRESS, activity="Waiting")):
        news.on_participation(progress)
    news.on_model_owner_job(None)
    assert [(n.event, n.fields["job"], n.fields["activity"]) for n in told] == [
        (Event.ACTIVITY, PROGRESS.job.job_id, "Submitted"),
        (Event.ACTIVITY, 9, "Submitted"),
        (Event.ACTIVITY, PROGRESS.job.job_id, "Waiting"),
    ]
    assert {n.fields["role"] for n in told} == {"data-owner"}
    assert {n.fields["account"] for n in told} == {"0xme"}


def test_a_round_is_told_when_it_has_ended_for_good() -> None:
    told: list[News] = []
    news = JobNews("0xme", told.append)
    quiet = replace(PROGRESS, activity="")
    for rounds in (
        ended(Outcome.QUIET, Outcome.PENDING),  # round 1 had ended before this run
        ended(Outcome.QUIET, Outcome.OPEN),
        ended(Outcome.QUIET, Outcome.FINAL, Outcome.PENDING),
        ended(Outcome.QUIET, Outcome.FINAL, Outcome.PENDING),
    ):
        news.on_model_owner_job(replace(quiet, rounds=rounds))
    assert [(n.event, n.fields["round"], n.fields["outcome"]) for n in told] == [(Event.ROUND_ENDED, 2, "final")]


def test_a_problem_is_told_once_until_it_comes_again() -> None:
    told: list[News] = []
    news = JobNews("0xme", told.append)
    quiet = replace(PROGRESS, activity="")
    for problem in ("", "No coin.", "No coin.", "", "No coin."):
        news.on_participation(replace(quiet, problem=problem))
    assert [(n.event, n.fields["problem"]) for n in told] == [(Event.PROBLEM, "No coin.")] * 2


def test_a_warning_is_told_once_though_it_stands_with_every_job() -> None:
    told: list[News] = []
    news = JobNews("0xme", told.append)
    quiet = replace(PROGRESS, activity="")
    other = replace(quiet, job=replace(PROGRESS.job, job_id=9))
    for warning in ("", "Send coin.", "Send coin.", "Send more coin.", "", "Send coin."):
        news.on_participation(replace(quiet, warning=warning))
        news.on_model_owner_job(replace(other, warning=warning))
    assert [(n.event, n.fields["job"], n.fields["warning"]) for n in told] == [
        (Event.WARNING, PROGRESS.job.job_id, warning) for warning in ("Send coin.", "Send more coin.", "Send coin.")
    ]
