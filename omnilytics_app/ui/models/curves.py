"""What a job's chart draws round by round: its score, its loss or the size of its updates, and marks beside them."""

from enum import IntEnum

from omnilytics_app.domain.drafting import Reference
from omnilytics_app.domain.progress import JobProgress, Metric, RoundKind
from omnilytics_app.ui.format import score
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.widgets.score_chart import ScorePoint, ScoreSeries


class Curve(IntEnum):
    """Which of them is drawn."""

    SCORE = 0
    LOSS = 1
    UPDATE = 2


def series_of(curve: Curve, progress: JobProgress, reference: Reference | None) -> ScoreSeries:
    """The points of a curve and its marks."""
    rounds = progress.job.terms.rounds
    values = {
        Curve.SCORE: [(r, r.score) for r in progress.rounds],
        Curve.LOSS: [(r, r.loss) for r in progress.rounds],
        Curve.UPDATE: [(r, r.update_norm) for r in progress.rounds],
    }[curve]
    points = tuple(ScorePoint(r.number, v, r.kind is RoundKind.AUDIT) for r, v in values if v is not None)
    if curve is Curve.SCORE:
        pooled = reference.pooled if reference is not None else None
        return ScoreSeries(points, progress.initial_score, rounds, progress.metric is Metric.ACCURACY, pooled)
    if curve is Curve.LOSS:
        waiting = tr("The loss is known where held-out data was chosen")
        return ScoreSeries(points, progress.initial_loss, rounds, bounded=False, waiting=waiting)
    waiting = tr("The first update appears when a round's sums were decrypted")
    return ScoreSeries(points, None, rounds, bounded=False, waiting=waiting)


def legend(curve: Curve, progress: JobProgress, reference: Reference | None) -> str:
    """What the lines are, in a sentence; honest about where a mark comes from."""
    if curve is Curve.UPDATE:
        return tr("The norm of every round's averaged gradient: it shrinks as the model settles.")
    if curve is Curve.LOSS:
        return tr("Mean loss on your held-out rows; dashed, that of the start.")
    said = []
    if progress.initial_score is not None:
        said.append(tr("Dashed: the start, {score}.", score=score(progress.initial_score)))
    if reference is not None:
        said.append(
            tr(
                "Dotted: ridge regression on your {own} rows and {held_out} held-out ones, {score}.",
                own=reference.rows,
                held_out=reference.held_out_rows,
                score=score(reference.pooled),
            )
        )
    elif progress.initial_score is None:
        said.append(tr("On your own rows, as no held-out data was chosen: read it with care."))
    return " ".join(said)
