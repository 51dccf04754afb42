"""State of the sheet on which a data owner decides how its rows are protected before it joins a job."""

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.privacy import EPSILONS, PROPOSED_EPSILON, Accepted, DataReport, PrivacyChoice
from omnilytics_app.domain.privacy_words import budget_sentence, cost_sentence, promise, rows_sentence, trust_sentence
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.sentences import sentence

LEVELS: tuple[float | None, ...] = (*reversed(EPSILONS), None)
"""What may be chosen: the epsilon of the noise, or None for no noise."""


class Joining(QObject):
    """One job and one data file. Until the file was looked at, `report` is None and nothing can be confirmed."""

    changed = Signal()

    def __init__(self, job_id: JobId, data_file: str) -> None:
        super().__init__()
        self.job_id, self.data_file = job_id, data_file
        self.report: DataReport | None = None
        self.problem = ""
        self.noise: float | None = PROPOSED_EPSILON
        self._accepted: frozenset[Accepted] = frozenset()

    def show_report(self, report: DataReport) -> None:
        """The file was looked at; what is proposed is chosen."""
        self.report = report
        self.noise = PrivacyChoice().noise(report.trust)
        self.changed.emit()

    def show_problem(self, problem: str) -> None:
        """The file cannot be used for the job."""
        self.problem = problem
        self.changed.emit()

    def choose_noise(self, noise: float | None) -> None:
        """Choose one of `LEVELS`. What was accepted for another one is not accepted any more."""
        if noise != self.noise:
            self.noise, self._accepted = noise, frozenset()
            self.changed.emit()

    def accept(self, accepted: Accepted, *, yes: bool) -> None:
        """Tick a box or clear it."""
        self._accepted = self._accepted | {accepted} if yes else self._accepted - {accepted}
        self.changed.emit()

    @property
    def choice(self) -> PrivacyChoice:
        """What is decided."""
        return PrivacyChoice(epsilon=self.noise, accepted=self._accepted)

    @property
    def boxes(self) -> tuple[tuple[Accepted, str], ...]:
        """What has to be accepted in words, and the words."""
        asked = self.report.asked(self.noise) if self.report is not None else frozenset[Accepted]()
        return tuple((accepted, sentence(promise(accepted))) for accepted in Accepted if accepted in asked)

    @property
    def obstacle(self) -> str:
        """Why one cannot join like this, as one sentence; empty if one can."""
        if self.report is None:
            return sentence(self.problem) or tr("Looking through your data\N{HORIZONTAL ELLIPSIS}")
        if not self.report.possible(self.noise):
            if self.noise is None:
                return tr("No row is left to be used without noise; add noise, or use more rows.")
            return tr("Your budget does not allow that much; choose a smaller epsilon, or other data.")
        return ""

    @property
    def ready(self) -> bool:
        """Whether one can join now."""
        return not self.obstacle and all(accepted in self._accepted for accepted, _ in self.boxes)

    @property
    def sentences(self) -> tuple[tuple[str, str], ...]:
        """What the choice means: the icon and the text of every line."""
        report = self.report
        if report is None:
            return ()
        lines = [("data", rows_sentence(report, self.noise))]
        if report.concern:
            lines.append(("alert", report.concern))
        if self.noise is not None and report.cost is not None:
            lines.append(("model", cost_sentence(report.cost, self.noise)))
        if self.noise is not None:
            lines.append(("shield", budget_sentence(report, self.noise)))
        lines.append(("users", trust_sentence(report)))
        return tuple((icon, sentence(words)) for icon, words in lines)
