"""What is signed and in no block yet, with a way to hurry it and a way to take it back."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from omnilytics_app.domain.wallet import PendingTransaction
from omnilytics_app.ui.format import duration, ether_unit, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.reviews import gwei
from omnilytics_app.ui.models.wallet_words import exact, pending_words
from omnilytics_app.ui.presenters import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, line
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_SHOWN = 20
_TICK_MS = 5_000


class PendingCard(Card):
    """Hidden while nothing waits."""

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        self._rows = column(spacing=10)
        self.more = PlainLabel("", "caption")
        super().__init__(self._rows, self.more, title=tr("Waiting to be mined"), spacing=10)
        self._presenter, self._theme = presenter, theme
        self.entries: list[PendingEntry] = []
        self._shown: tuple[PendingTransaction, ...] = ()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        presenter.details_changed.connect(self._render)
        presenter.busy_changed.connect(self._render_buttons)
        presenter.changed.connect(self._render_buttons)
        self._render()

    def _render(self) -> None:
        details = self._presenter.details
        self.setVisible(bool(details.pending))
        if details.pending != self._shown:
            self._shown = details.pending
            while (item := self._rows.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            self.entries = [PendingEntry(self._theme, self._presenter, p) for p in details.pending[:_SHOWN]]
            for number, entry in enumerate(self.entries):
                if number:
                    self._rows.addWidget(line())
                self._rows.addWidget(entry)
            left = len(details.pending) - len(self.entries)
            self.more.setText(tr("%n more wait behind these.", n=left) if left else "")
            self.more.setVisible(bool(left))
        (self._clock.start if details.pending else self._clock.stop)()
        self._render_buttons()

    def _render_buttons(self) -> None:
        for entry in self.entries:
            entry.render_buttons()

    def _tick(self) -> None:
        for entry in self.entries:
            entry.tick()
        self._presenter.refresh()


class PendingEntry(QFrame):
    """One of them."""

    def __init__(self, theme: Theme, presenter: WalletPresenter, pending: PendingTransaction) -> None:
        super().__init__()
        self._presenter, self._pending = presenter, pending
        words = pending_words(pending, presenter.details.names)
        self.what = ElidedLabel(words, "strong")
        amount = PlainLabel(ether_unit(pending.value) if pending.value else "", "strong")
        amount.setToolTip(exact(pending.value))
        self.facts = ElidedLabel("", "caption")
        self.held = PlainLabel(pending.held, "caption", "warning", wrap=True)
        self.held.setVisible(bool(pending.held))
        self.speed_up = Button(theme, tr("Speed up"), "fast")
        self.cancel = Button(theme, tr("Cancel it"), "close", "danger")
        self.speed_up.setAccessibleName(tr("Speed up: {what}", what=words))
        self.cancel.setAccessibleName(tr("Cancel: {what}", what=words))
        self.cancel.setVisible(not pending.cancelling)
        self.speed_up.clicked.connect(self._on_speed_up_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        text = holder(column(row(self.what, amount, None, spacing=10), self.facts, self.held, spacing=2))
        layout = row(text, self.speed_up, self.cancel, spacing=8)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.tick()
        self.render_buttons()

    def tick(self) -> None:
        """Say how long it waits by now."""
        pending = self._pending
        facts = [
            tr("Nonce {nonce}", nonce=pending.nonce),
            tr("waits since {time}", time=duration(max(0.0, time.time() - pending.signed_at))),
            tr("offers {fee}", fee=gwei(pending.max_fee)),
        ]
        if pending.versions > 1:
            facts.append(tr("version {number}", number=pending.versions))
        self.facts.setText(" \N{MIDDLE DOT} ".join(facts))

    def render_buttons(self) -> None:
        """Enabled where something can be signed."""
        possible = self._presenter.can_send and not self._presenter.busy
        self.speed_up.setEnabled(possible)
        self.cancel.setEnabled(possible)
        keyless = tr("This profile has no key to sign with.") if self._presenter.watch_only else ""
        for button in (self.speed_up, self.cancel):
            button.setToolTip(tooltip(keyless))

    def _on_speed_up_clicked(self) -> None:
        self._presenter.speed_up(self._pending.nonce)

    def _on_cancel_clicked(self) -> None:
        self._presenter.cancel(self._pending.nonce)
