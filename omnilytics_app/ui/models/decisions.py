"""What automatic joining decided, as table columns."""

from omnilytics_app.domain.decisions import Decision, Verdict
from omnilytics_app.ui.format import local_time, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.sentences import sentence

_TONES = {Verdict.JOINED: "success", Verdict.REFUSED: "muted", Verdict.POSTPONED: "warning", Verdict.TROUBLE: "danger"}


def decision_columns() -> tuple[Column[Decision], ...]:
    """Columns of the log, the newest first."""
    return (
        Column(tr("Time"), lambda d: local_time(d.time)),
        Column(tr("Job"), _job, lambda d: d.title),
        Column(tr("Decision"), verdict_text, tone=lambda d: _TONES[d.verdict]),
        Column(tr("Why"), reason_text, reason_text),
    )


def _job(decision: Decision) -> str:
    if decision.job_id is None:
        return "\N{EN DASH}"
    return f"{decision.job_id}  {visible_text(decision.title, 60)}"


def verdict_text(decision: Decision) -> str:
    """The decision in a word or two."""
    return {
        Verdict.JOINED: tr("Joined"),
        Verdict.REFUSED: tr("Not joined"),
        Verdict.POSTPONED: tr("Not joined now"),
        Verdict.TROUBLE: tr("Trouble"),
    }[decision.verdict]


def reason_text(decision: Decision) -> str:
    """Why, in one sentence; what it was joined with, for a job that was joined."""
    if decision.verdict is Verdict.JOINED:
        return tr("With {data}", data=visible_text(decision.data_set))
    return visible_text(sentence(decision.reason))
