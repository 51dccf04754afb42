"""Why the round that is looked at paid, or did not."""

from omnilytics_app.domain.explain import Explanation
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.reasons import reason_sentences, reason_title, reason_tone
from omnilytics_app.ui.presenters.reasons import ReasonsPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import ElidedLabel, Pill, PlainLabel

_MOST_LINES = 7


class ReasonCard(Card):
    """Renders the round that `ReasonsPresenter` looks at; hidden while nothing is decided."""

    def __init__(self, presenter: ReasonsPresenter, theme: Theme) -> None:
        self.title = ElidedLabel("", "title")
        self.verdict = Pill()
        self.lines = [Line(theme) for _ in range(_MOST_LINES)]
        hint = PlainLabel(tr("Choose a round in the table to see what became of it."), "caption", wrap=True)
        heading = row(self.title, self.verdict, None, spacing=10)
        super().__init__(heading, *self.lines, hint, spacing=10)
        self._presenter = presenter
        presenter.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        told = self._presenter.shown
        self.setVisible(told is not None)
        if told is not None:
            self._show(told)

    def _show(self, told: Explanation) -> None:
        self.title.setText(tr("Round {number}", number=told.number))
        self.verdict.show_state(reason_title(told), reason_tone(told))
        said = reason_sentences(told)
        for position, line in enumerate(self.lines):
            line.setVisible(position < len(said))
            if position < len(said):
                line.say(*said[position])
