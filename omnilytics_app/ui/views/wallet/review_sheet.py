"""What a person sees before anything is signed: decoded from the very bytes, with the worst that it can cost.

Nothing can be approved within half a second of being shown or of the window coming to the front, so that a click meant
for something else signs nothing; whatever is typed meanwhile, and a key that is held down, begin that half second anew.
What comes with a warning is never approved by Return alone. Closing it declines.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPlainTextEdit, QWidget

from omnilytics_app.domain.review import Caution, Review
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.cautions import caution_sentence
from omnilytics_app.ui.models.reviews import (
    costs_of,
    deadline_of,
    deadline_words,
    heading,
    lines_of,
    refund_sentence,
    technical_lines,
)
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.lines import Lines
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.surfaces import line
from omnilytics_app.ui.widgets.text import PlainLabel

DELAY_MS = 500
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_TICK_MS = 1_000
_MANY_BYTES = 4_096


class ReviewSheet(Sheet):
    """One review. `approved` and `declined` are emitted once, one of them."""

    approved = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, reviewing: Reviewing, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(theme, heading(review), parent, width=740)
        self._theme, self._reviewing, self._review = theme, reviewing, review
        self._decided = False
        self.approve_button = Button(theme, tr("&Sign and send"), "lock", "primary")
        self.decline_button = Button(theme, tr("&Decline"))
        self.approve_button.clicked.connect(self._on_approve_clicked)
        self.decline_button.clicked.connect(self.reject)
        self.rejected.connect(self._on_rejected)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._on_delay_timeout)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.lines = Lines(lines_of(review, reviewing.names, time.time()))
        self.costs = Lines(costs_of(review), strong=True)
        for part in (self.lines, self.costs):
            part.align(max(self.lines.label_width, self.costs.label_width))
        self.refund = PlainLabel(refund_sentence(review), "secondary", wrap=True)
        self.refund.setVisible(bool(self.refund.text()))
        self.warnings = [_warning(theme, caution) for caution in review.warnings]
        self.understood = QCheckBox(tr("I &have read this and want to sign all the same"))
        self.understood.setVisible(any(caution.strong for caution in review.warnings))
        self.understood.toggled.connect(self._render_approve)
        self.details_button = Button(theme, tr("Show de&tails"), "chevron-right", "quiet")
        self.details_button.setCheckable(True)
        self.details = self._make_details()
        self.details_button.toggled.connect(self._on_details_toggled)
        self._lay_out()
        self._render_queue()
        reviewing.changed.connect(self._render_queue)
        self._tick()

    def _lay_out(self) -> None:
        raised = PlainLabel(
            tr("If it waits for long, more is offered for gas by itself, up to the highest gas price in the settings."),
            "caption",
            wrap=True,
        )
        card = QFrame()
        card.setProperty("role", "card")
        card.setLayout(
            column(self.lines, self.refund, line(), self.costs, raised, spacing=12, margins=(18, 14, 18, 14))
        )
        self.compose(
            card,
            row(self.details_button, None),
            self.details,
            above=(*self.warnings, self.understood),
            buttons=(self.decline_button, self.approve_button),
        )
        cautious = bool(self._review.warnings) or not self._review.known
        self.approve_button.setAutoDefault(not cautious)
        self.approve_button.setDefault(not cautious)
        self.details_button.setAutoDefault(False)
        self.decline_button.setDefault(cautious)
        self.approve_button.setEnabled(False)
        if cautious:
            self.decline_button.setFocus()

    def _make_details(self) -> QWidget:
        payload = self._review.payload
        self.payload = QPlainTextEdit()
        self.payload.setReadOnly(True)
        self.payload.setTabChangesFocus(True)
        self.payload.setAccessibleName(tr("The bytes that are signed, in hexadecimal"))
        shown = payload[:_MANY_BYTES].hex()
        self.payload.setPlainText(f"0x{shown}" + ("\N{HORIZONTAL ELLIPSIS}" if len(payload) > _MANY_BYTES else ""))
        self.payload.setFixedHeight(96)
        self.copy_payload = CopyButton(self._theme, tr("Copy all bytes"), "0x" + payload.hex())
        top = row(PlainLabel(tr("The bytes that are signed"), "caption"), None, self.copy_payload)
        details = holder(column(Lines(technical_lines(self._review)), top, self.payload, spacing=8))
        details.hide()
        return details

    def showEvent(self, event: QShowEvent) -> None:
        """Wait before anything can be approved."""
        super().showEvent(event)
        self._wait()
        self._clock.start()
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        (self.decline_button if self.decline_button.isDefault() else self.approve_button).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew with keys that come too early, or again and again because somebody leans on them."""
        is_key = event.type() in _KEYS and isinstance(event, QKeyEvent) and self._holds(watched)
        if is_key and (self._delay.isActive() or event.isAutoRepeat()):  # type: ignore[attr-defined]  # a key event
            self._wait()
        return super().eventFilter(watched, event)

    def _holds(self, watched: QObject) -> bool:
        return watched is self or (isinstance(watched, QWidget) and self.isAncestorOf(watched))

    def changeEvent(self, event: QEvent) -> None:
        """Wait again when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._wait()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing declines."""
        super().closeEvent(event)
        self._on_rejected()

    def withdraw(self) -> None:
        """Close without an answer: nobody waits for one any more."""
        self._decided = True
        self.close()

    def _wait(self) -> None:
        self.approve_button.setEnabled(False)
        self._delay.start()

    def _render_approve(self) -> None:
        agreed = self.understood.isHidden() or self.understood.isChecked()
        self.approve_button.setEnabled(agreed and not self._delay.isActive())

    def _on_delay_timeout(self) -> None:
        self._render_approve()
        if self.approve_button.isDefault():
            self.approve_button.setFocus()

    def _tick(self) -> None:
        deadline = deadline_of(self._review)
        if deadline is not None:
            self.lines.replace(tr("Registration ends"), deadline_words(deadline, time.time()))

    def _render_queue(self) -> None:
        waiting, review = self._reviewing.waiting, self._review
        said = [tr("Read back from the very bytes that your key will sign.")]
        if review.steps > 1:
            said.insert(0, tr("Step {step} of {steps}.", step=review.step, steps=review.steps))
        if waiting:
            said.append(tr("%n more to decide on after this.", n=waiting))
        self.show_caption(" ".join(said))

    def _on_details_toggled(self, shown: bool) -> None:  # noqa: FBT001 - of Qt
        self.details.setVisible(shown)
        self.details_button.set_icon("chevron-down" if shown else "chevron-right")
        self.fit()

    def _on_approve_clicked(self) -> None:
        if not self._decided and self.approve_button.isEnabled():
            self._decided = True
            self.approved.emit()
            self.accept()

    def _on_rejected(self) -> None:
        if not self._decided:
            self._decided = True
            self.declined.emit()


class ReviewSheets:
    """Shows the sheet of whatever is to be decided over the window; nothing is shown while the window is locked."""

    def __init__(
        self, theme: Theme, reviewing: Reviewing, window: QWidget, is_locked: Callable[[], bool] = lambda: False
    ) -> None:
        self._theme, self._reviewing, self._window, self._is_locked = theme, reviewing, window, is_locked
        self.sheet: ReviewSheet | None = None
        self._shown: Review | None = None
        self._later = QTimer(window)
        self._later.setSingleShot(True)
        self._later.setInterval(DELAY_MS)
        self._later.timeout.connect(self._render)
        reviewing.changed.connect(self._render)
        self._render()

    def close(self) -> None:
        """Show no more of them."""
        self._later.stop()
        self._reviewing.changed.disconnect(self._render)
        self._take_away()

    def _render(self) -> None:
        review = self._reviewing.current
        if review is self._shown:
            return
        self._take_away()
        if review is None:
            return
        if self._is_locked():
            self._later.start()
            return
        self._shown = review
        self.sheet = ReviewSheet(self._theme, self._reviewing, review, self._window)
        self.sheet.approved.connect(lambda: self._reviewing.approve(review))  # which one the sheet showed
        self.sheet.declined.connect(lambda: self._reviewing.decline(review))  # likewise
        self.sheet.open()
        self.sheet.raise_()

    def _take_away(self) -> None:
        self._shown = None
        if self.sheet is not None:
            old, self.sheet = self.sheet, None
            old.withdraw()


def _warning(theme: Theme, caution: Caution) -> Banner:
    banner = Banner(theme)
    banner.show_problem(caution_sentence(caution), tone="danger" if caution.strong else "warning", dismissible=False)
    return banner
