"""What is looked for on the activity page: words, a group of kinds, a job, a time."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from omnilytics_app.domain.activity import Group
from omnilytics_app.domain.ids import JobId
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.activity import group_words
from omnilytics_app.ui.presenters.activity import ActivityPresenter, Span
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row

TYPING_MS = 150
"""After the last letter, before a search begins."""
MOST_LETTERS = 200
_LISTED_JOBS = 500


class Filters(QWidget):
    """Renders the query of `ActivityPresenter` and changes it. `cleared` asks for everything."""

    cleared = Signal()

    def __init__(self, presenter: ActivityPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._theme = presenter, theme
        self.search = QLineEdit()
        self.search.setMaxLength(MOST_LETTERS)
        self.search.setPlaceholderText(tr("Search: job, title, address, transaction"))
        self.search.setAccessibleName(tr("Search what happened"))
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self.search)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.group = _choice(tr("Kind"))
        self.job = _choice(tr("Job"))
        self.span = _choice(tr("Time"))
        self.clear = Button(theme, tr("Show &all"), "close", "quiet")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._fill()
        layout = row(self.search, self.group, self.job, self.span, self.clear, spacing=8)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._connect()
        self._on_theme_changed()
        self._render()

    def show_all(self) -> None:
        """Look at everything again."""
        self._typing.stop()
        self._presenter.clear()

    def _fill(self) -> None:
        self.group.addItem(tr("All kinds"), None)
        for group in Group:
            self.group.addItem(group_words(group), group.value)
        self.span.addItem(tr("Any time"), Span.ALL.value)
        self.span.addItem(tr("Last 24 hours"), Span.DAY.value)
        self.span.addItem(tr("Last 7 days"), Span.WEEK.value)
        self.span.addItem(tr("Last 30 days"), Span.MONTH.value)
        self._render_jobs()

    def _connect(self) -> None:
        self.search.textEdited.connect(self._on_text_edited)
        self.search.textChanged.connect(self._on_text_changed)
        self.search.returnPressed.connect(self._on_typed)
        self._typing.timeout.connect(self._on_typed)
        self.group.activated.connect(self._on_group_chosen)
        self.job.activated.connect(self._on_job_chosen)
        self.span.activated.connect(self._on_span_chosen)
        self.clear.clicked.connect(self.show_all)
        self._presenter.query_changed.connect(self._render)
        self._presenter.jobs_changed.connect(self._render_jobs)
        self._theme.changed.connect(self._on_theme_changed)

    def _on_text_edited(self, _: str) -> None:
        self._typing.start()

    def _on_text_changed(self, text: str) -> None:
        """The clear button edits nothing."""
        if not text and self._presenter.text:
            self._on_typed()

    def _on_typed(self) -> None:
        self._typing.stop()
        if self.search.text() != self._presenter.text:
            self._presenter.search(self.search.text())

    def _on_group_chosen(self, index: int) -> None:
        value = self.group.itemData(index)
        self._presenter.choose_group(None if value is None else Group(value))

    def _on_job_chosen(self, index: int) -> None:
        value = self.job.itemData(index)
        self._presenter.choose_job(None if value is None else JobId(value))

    def _on_span_chosen(self, index: int) -> None:
        self._presenter.choose_span(Span(self.span.itemData(index)))

    def _render_jobs(self) -> None:
        """At most the newest ones; any other is found by its number."""
        numbers = list(self._presenter.jobs[:_LISTED_JOBS])
        chosen = self._presenter.query.job
        if chosen is not None and chosen not in numbers:
            numbers.insert(0, chosen)
        self.job.clear()
        self.job.addItem(tr("All jobs"), None)
        for number in numbers:
            self.job.addItem(tr("Job {number}", number=number), number)
        self._render()

    def _render(self) -> None:
        presenter = self._presenter
        if not self._typing.isActive() and self.search.text() != presenter.text:
            self.search.setText(presenter.text)
        group = presenter.query.group
        self.group.setCurrentIndex(self.group.findData(None if group is None else group.value))
        self.job.setCurrentIndex(max(0, self.job.findData(presenter.query.job)))
        self.span.setCurrentIndex(self.span.findData(presenter.span.value))
        self.clear.setEnabled(presenter.filtered)

    def _on_theme_changed(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "muted", 16))


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaxVisibleItems(16)
    return box
