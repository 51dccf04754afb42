"""The part of the join sheet on which noise is chosen and what it does not cover is accepted in words."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from omnilytics_app.domain.privacy import Accepted
from omnilytics_app.ui.format import epsilon
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.joining import LEVELS, Joining
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Segments
from omnilytics_app.ui.widgets.text import PlainLabel

_MOST_LINES = 5


class Protection(QWidget):
    """Levels of noise side by side, what the chosen one means, and boxes to tick."""

    def __init__(self, theme: Theme, joining: Joining) -> None:
        super().__init__()
        self._joining = joining
        self.levels = Segments(tuple(tr("No noise") if e is None else epsilon(e) for e in LEVELS))
        self.levels.chosen.connect(self._on_level_chosen)
        self.lines = [Line(theme) for _ in range(_MOST_LINES)]
        self.boxes = {accepted: Consent() for accepted in Accepted}
        for accepted, box in self.boxes.items():
            box.check.clicked.connect(lambda on, a=accepted: joining.accept(a, yes=on))  # each box knows what it is for
        self.obstacle = PlainLabel("", "caption", "warning", wrap=True)
        self.setLayout(
            column(
                PlainLabel(tr("Noise on what leaves (differential privacy)"), "strong"),
                self.levels,
                self.obstacle,
                *self.lines,
                *self.boxes.values(),
                None,
                spacing=10,
            )
        )
        joining.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        joining = self._joining
        self.levels.choose(LEVELS.index(joining.noise))
        self.levels.setEnabled(joining.report is not None)
        self.obstacle.setText(joining.obstacle)
        self.obstacle.setVisible(bool(joining.obstacle))
        self.obstacle.set_tone("warning" if joining.report is not None or joining.problem else "")
        said = joining.sentences
        for position, line in enumerate(self.lines):
            line.setVisible(position < len(said))
            if position < len(said):
                line.say(*said[position])
        asked = dict(joining.boxes)
        for accepted, box in self.boxes.items():
            box.setVisible(accepted in asked)
            box.show_state(asked.get(accepted, ""), ticked=accepted in joining.choice.accepted)

    def _on_level_chosen(self, index: int) -> None:
        self._joining.choose_noise(LEVELS[index])


class Consent(QWidget):
    """A box to tick beside a sentence that wraps, in the first person."""

    def __init__(self) -> None:
        super().__init__()
        self.check = QCheckBox()
        self.check.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = PlainLabel("", "secondary", wrap=True)
        self._text.installEventFilter(self)
        layout = row(self.check, self._text, spacing=8)
        layout.setAlignment(self.check, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_state(self, sentence: str, *, ticked: bool) -> None:
        """Show what is accepted by ticking, without telling anybody."""
        self._text.setText(sentence)
        self.check.setAccessibleName(sentence)
        self.check.setChecked(ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the sentence ticks the box."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self._text:
            self.check.click()
        return False
