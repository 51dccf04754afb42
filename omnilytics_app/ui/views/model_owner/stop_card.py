"""Asks once more before a job is stopped, and says what that means."""

from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_costs import amount_of, budget_of
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel


class StopCard(Card):
    """Seen while `presenter.asks_to_stop`."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        self._text = PlainLabel("", wrap=True)
        self.stop_button = Button(theme, tr("&Stop the job"), "stop", "danger")
        self.keep_button = Button(theme, tr("&Let it run"))
        super().__init__(
            PlainLabel(tr("Stop this job?"), "title"),
            self._text,
            row(self.stop_button, self.keep_button, None),
            spacing=10,
        )
        self.stop_button.clicked.connect(presenter.stop_job)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self._presenter = presenter

    def show_job(self, progress: JobProgress) -> None:
        """Say what stopping a job would mean."""
        self._text.setText(stop_sentence(progress))

    def _on_keep_clicked(self) -> None:
        self._presenter.ask_to_stop(asks=False)


def stop_sentence(progress: JobProgress) -> str:
    """What returns, and when."""
    job, held = progress.job, budget_of(progress).held
    if job.phase in {Phase.REGISTER, Phase.ARMED}:
        return tr(
            "It has not begun: it is cancelled, all of {held} comes back to you and every stake to its owner.",
            held=amount_of(held, progress.token),
        )
    return tr(
        "The round that runs is played to its end and paid. Then the job closes, and what is left of {held} comes back "
        "to you. The model as it is then stays yours. This cannot be undone.",
        held=amount_of(held, progress.token),
    )
