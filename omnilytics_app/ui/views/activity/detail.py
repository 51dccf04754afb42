"""The entry that is chosen, in full, with the ways to its job and its transaction."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from omnilytics_app.domain.activity import Entry
from omnilytics_app.ui.format import local_time, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.activity import TokenOf, exact_amount, sentence, standing, tone
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel


class Detail(Card):
    """Shows an entry. `job_wanted` and `transaction_wanted` carry the entry whose link was followed."""

    job_wanted = Signal(object)
    transaction_wanted = Signal(object)

    def __init__(self, theme: Theme, token: TokenOf) -> None:
        self._token = token
        self._entry: Entry | None = None
        self.words = PlainLabel("", "strong", wrap=True)
        self.state = PlainLabel("", "caption")
        self.facts = ElidedLabel("", "caption")
        self.transaction = ElidedLabel("", "caption", mode=Qt.TextElideMode.ElideMiddle)
        self.copy_transaction = CopyButton(theme, tr("Copy transaction hash"))
        self.copy_entry = Button(theme, tr("&Copy"), "copy", "quiet")
        self.show_job = Button(theme, tr("Show &job"), "model", "quiet")
        self.show_transaction = Button(theme, tr("Show &transaction"), "link", "quiet")
        heading = row(self.words, self.state, spacing=12)
        heading.setStretch(0, 1)
        hash_line = row(self.transaction, self.copy_transaction, None, spacing=4)
        links = row(self.show_job, self.show_transaction, self.copy_entry, spacing=4)
        below = row(column(self.facts, hash_line, spacing=2), links, spacing=12)
        below.setStretch(0, 1)
        super().__init__(heading, below, spacing=6, margins=(18, 12, 14, 10))
        self.show_job.clicked.connect(self._on_show_job_clicked)
        self.show_transaction.clicked.connect(self._on_show_transaction_clicked)
        self.copy_entry.clicked.connect(self._on_copy_clicked)
        self.show_entry(None)

    @property
    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; None hides the card."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        self.words.setText(sentence(entry))
        self.state.setText(standing(entry))
        self.state.set_tone(tone(entry))
        self.facts.setText(_facts(entry, self._token))
        self.transaction.setText(entry.transaction)
        self.copy_transaction.text_to_copy = entry.transaction
        self.copy_transaction.setVisible(bool(entry.transaction))
        self.transaction.setVisible(bool(entry.transaction))
        self.show_transaction.setEnabled(bool(entry.transaction))
        self.show_job.setEnabled(entry.job is not None)

    def _on_show_job_clicked(self) -> None:
        self.job_wanted.emit(self._entry)

    def _on_show_transaction_clicked(self) -> None:
        self.transaction_wanted.emit(self._entry)

    def _on_copy_clicked(self) -> None:
        if self._entry is not None:
            QGuiApplication.clipboard().setText(entry_text(self._entry, self._token))


def entry_text(entry: Entry, token: TokenOf) -> str:
    """An entry on a few lines, to be pasted somewhere."""
    lines = (sentence(entry), _facts(entry, token), entry.transaction)
    return "\n".join(visible_text(line) for line in lines if line)


def _facts(entry: Entry, token: TokenOf) -> str:
    title = visible_text(entry.text("title"))
    job = "" if entry.job is None else tr("Job {number}", number=entry.job)
    named = tr("{job}, {title}", job=job, title=title) if job and title else job
    facts = (local_time(entry.time), named, exact_amount(entry, token))
    return "  \N{MIDDLE DOT}  ".join(fact for fact in facts if fact)
