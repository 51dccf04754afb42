"""The wizard's steps in words: what they are called, and what was chosen on each in a line."""

from pathlib import PurePath

from omnilytics_app.domain.drafting import DataLook, Rehearsal
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.format import duration, score
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import money
from omnilytics_app.ui.models.rounds import metric_name
from omnilytics_app.ui.presenters.job_rules import WizardStep, usual_course_s


def step_names() -> dict[WizardStep, str]:
    """What the steps are called."""
    return {
        WizardStep.DATA: tr("Data and columns"),
        WizardStep.MODEL: tr("Task and model"),
        WizardStep.START: tr("Start"),
        WizardStep.TERMS: tr("Terms"),
        WizardStep.REVIEW: tr("Review"),
    }


def task_names() -> dict[str, str]:
    """What the kinds of task are called."""
    return {
        "classification": tr("Classification"),
        "binary": tr("Binary"),
        "regression": tr("Regression"),
    }


def step_summary(
    step: WizardStep, form: JobForm, look: DataLook | None, rehearsal: Rehearsal | None, token: Token = COIN
) -> str:
    """A line about what was chosen; empty where nothing was."""
    match step:
        case WizardStep.DATA:
            return _data(form, look)
        case WizardStep.MODEL:
            head = tr("backbone and head") if form.backbone else tr("head")
            kind, loss = (
                task_names().get(form.task, form.task),
                tr("logistic") if form.loss == "logistic" else tr("squared"),
            )
            return f"{kind}, {head}, {loss}"
        case WizardStep.START:
            return _start(rehearsal)
        case WizardStep.TERMS:
            return tr(
                "{rounds}, {groups} x {size}, {reward}, {time}",
                rounds=tr("%n round(s)", n=form.rounds),
                groups=form.groups,
                size=form.group_size,
                reward=money(token, form.reward),
                time=duration(usual_course_s(form)),
            )
        case WizardStep.REVIEW:
            return ""


def _data(form: JobForm, look: DataLook | None) -> str:
    if not form.data_file:
        return ""
    name = PurePath(form.data_file).name
    return name if look is None else tr("{file}, {rows}", file=name, rows=tr("%n row(s)", n=look.rows))


def _start(rehearsal: Rehearsal | None) -> str:
    if rehearsal is None:
        return ""
    reached = rehearsal.own_score if rehearsal.score is None else rehearsal.score
    return tr("{metric} {score}", metric=metric_name(rehearsal.metric), score=score(reached))
