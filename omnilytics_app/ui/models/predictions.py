"""Predictions of a model on a file, as table columns and sentences."""

from omnilytics_app.domain.drafting import Prediction, Trial
from omnilytics_app.ui.format import integer, percent, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rows import Column


def prediction_columns(trial: Trial | None) -> tuple[Column[Prediction], ...]:
    """The columns for what a trial knows: confidences of classes, the truth where the file has it."""
    columns: list[Column[Prediction]] = [
        Column(tr("Row"), lambda p: integer(p.row), right=True),
        Column(tr("Predicted"), lambda p: visible_text(p.predicted, 60)),
    ]
    if trial is not None and trial.head and trial.head[0].confidence is not None:
        columns.append(Column(tr("Confidence"), lambda p: percent(p.confidence or 0), right=True))
    if trial is not None and trial.score is not None:
        columns.append(Column(tr("In the file"), lambda p: visible_text(p.truth, 60)))
    if trial is not None and trial.wrong is not None:
        columns.append(Column(tr("Found"), _verdict, tone=lambda p: "success" if p.predicted == p.truth else "danger"))
    return tuple(columns)


def _verdict(prediction: Prediction) -> str:
    return tr("right") if prediction.predicted == prediction.truth else tr("wrong")


def trial_sentence(trial: Trial) -> str:
    """What was predicted with what."""
    rows = tr("%n row(s)", n=trial.rows)
    model = tr("the model of round {number}", number=trial.round) if trial.round else tr("the model the job began with")
    shown = len(trial.head)
    said = tr("{rows} predicted with {model}.", rows=rows, model=model)
    if shown < trial.rows:
        said += " " + tr("The first {shown} are shown; saving writes all.", shown=shown)
    if trial.score is None:
        said += " " + tr("The file has no column {name}, so there is no score.", name=visible_text(trial.target, 60))
    return said


def confidence_note(trial: Trial) -> str:
    """What a confidence is; empty where there are none."""
    if not trial.head or trial.head[0].confidence is None:
        return ""
    if trial.chances:
        return tr("Confidence is a chance to first order, which is cautious: good for ranking.")
    return tr("Confidence is the winning label's share of the scores: good for ranking, not a chance.")
