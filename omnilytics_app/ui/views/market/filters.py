"""What is looked for in the market: words, a state, a data set that fits, and bounds."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from omnilytics_app.domain.market import ANY, Availability, JobQuery, Range
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.ui.format import ether_exact, tooltip, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.market_words import availability_words, kind_words
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.typed_numbers import parse_ether
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import NO_MARGINS, column, holder, row
from omnilytics_app.ui.widgets.surfaces import Segments
from omnilytics_app.ui.widgets.text import PlainLabel, set_property

TYPING_MS = 150
"""After the last letter, before a search begins."""
_SHOWN: tuple[Availability | None, ...] = (None, *Availability)
_BOUNDS_A_LINE = 3
_KINDS = ("classification", "binary", "regression")


class Filters(QWidget):
    """Renders the query of `MarketPresenter` and changes it."""

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._theme = presenter, theme
        self.search = QLineEdit()
        self.search.setMaxLength(100)
        self.search.setPlaceholderText(tr("Search: title, target, class, #number, model owner"))
        self.search.setAccessibleName(tr("Search jobs"))
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self.search)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.stage = Segments(tuple(availability_words(shown) for shown in _SHOWN))
        self.fits = _chooser(tr("Fits my data"))
        self.more = Button(theme, tr("Show more &filters"), "filter", "quiet")
        self.more.setCheckable(True)
        self.clear = Button(theme, tr("Show &all"), "close", "quiet")
        self.bounds = Bounds()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._lay_out()
        self._connect()
        self._render_data()
        self._render()
        self._on_theme_changed()

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self._typing.stop()
        self._presenter.clear()

    def _lay_out(self) -> None:
        first = row(self.search, self.fits, spacing=8)
        first.setStretch(0, 1)
        second = row(self.stage, None, self.clear, self.more, spacing=8)
        self.setLayout(column(first, second, self.bounds, spacing=10))
        self.bounds.hide()

    def _connect(self) -> None:
        self.search.textEdited.connect(self._on_text_edited)
        self.search.textChanged.connect(self._on_text_changed)
        self.search.returnPressed.connect(self._ask)
        self._typing.timeout.connect(self._ask)
        self.stage.chosen.connect(self._on_stage_chosen)
        self.fits.activated.connect(self._on_data_chosen)
        self.more.toggled.connect(self.bounds.setVisible)
        self.clear.clicked.connect(self.show_all)
        self.bounds.changed.connect(self._ask)
        self._presenter.query_changed.connect(self._render)
        self._presenter.data_changed.connect(self._render_data)
        self._theme.changed.connect(self._on_theme_changed)

    def _on_text_edited(self, _: str) -> None:
        self._typing.start()

    def _on_text_changed(self, text: str) -> None:
        """The button in the field empties it without editing."""
        if not text and self._presenter.query.text:
            self._ask()

    def _on_stage_chosen(self, _: int) -> None:
        self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        shown = _SHOWN[self.stage.index]
        stages = frozenset() if shown is None else frozenset({shown})
        self._presenter.ask(self.bounds.in_query(JobQuery(text=self.search.text(), availability=stages)))

    def _on_data_chosen(self, index: int) -> None:
        self._presenter.choose_data(self.fits.itemData(index) or "")

    def _render(self) -> None:
        query = self._presenter.query
        if not self._typing.isActive() and self.search.text() != query.text:
            self.search.setText(query.text)
        self.stage.choose(_SHOWN.index(next(iter(query.availability), None)))
        self.bounds.show_query(query)
        name = self._presenter.fitting.name if self._presenter.fitting else ""
        self.fits.setCurrentIndex(max(0, self.fits.findData(name)))
        self.clear.setEnabled(query.filters)

    def _render_data(self) -> None:
        self.fits.clear()
        self.fits.addItem(tr("Any data"), "")
        for data in self._presenter.data_sets:
            self.fits.addItem(tr("Fits {name}", name=visible_text(data.name)), data.name)
        none = tr("Add a data set on the data owner's page first.")
        self.fits.setEnabled(bool(self._presenter.data_sets))
        self.fits.setToolTip(tooltip("" if self._presenter.data_sets else none))
        self._render()

    def _on_theme_changed(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "muted", 16))


class Bounds(QWidget):
    """Kind of task, money, rounds, size of a group and coin. `changed` says that one of them is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = _chooser(tr("Task"), 8)
        self.kind.addItem(tr("Any task"), "")
        for kind in _KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.token = _chooser(tr("Paid in"), 8)
        self.token.addItem(tr("Any money"), "")
        self.token.addItem(tr("The chain's coin"), NATIVE_COIN)
        self.least_reward = _AmountEdit(tr("Least reward a round"), tr("any"))
        self.most_reward = _AmountEdit(tr("Most reward a round"), tr("any"))
        self.most_stake = _AmountEdit(tr("Largest stake"), tr("any"))
        self.least_rounds = _CountEdit(tr("Fewest rounds"), 256)
        self.most_rounds = _CountEdit(tr("Most rounds"), 256)
        self.least_group = _CountEdit(tr("Smallest group"), 16)
        amounts = (
            (tr("Reward, ETH"), _pair(self.least_reward, self.most_reward)),
            (tr("Stake up to, ETH"), self.most_stake),
            (tr("Rounds"), _pair(self.least_rounds, self.most_rounds)),
            (tr("Groups of at least"), self.least_group),
            (tr("Task"), self.kind),
            (tr("Paid in"), self.token),
        )
        grid = QGridLayout()
        grid.setContentsMargins(*NO_MARGINS)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number, (label, editor) in enumerate(amounts):
            grid.addWidget(_labelled(label, editor), *divmod(number, _BOUNDS_A_LINE))
        self.setLayout(grid)
        self.kind.activated.connect(self._on_changed)
        self.token.activated.connect(self._on_changed)
        for edit in self._edits():
            edit.changed.connect(self.changed)

    def in_query(self, query: JobQuery) -> JobQuery:
        """A query with these bounds."""
        kind, token = self.kind.currentData(), self.token.currentData()
        return JobQuery(
            text=query.text,
            availability=query.availability,
            kinds=frozenset({kind} if kind else ()),
            reward=Range(self.least_reward.value, self.most_reward.value),
            stake=Range(None, self.most_stake.value),
            rounds=Range(self.least_rounds.value, self.most_rounds.value),
            group_size=Range(self.least_group.value, None),
            token=token or None,
        )

    def show_query(self, query: JobQuery) -> None:
        """Show the bounds of a query."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(next(iter(query.kinds), ""))))
        self.token.setCurrentIndex(max(0, self.token.findData(query.token or "")))
        self.least_reward.show_value(query.reward.low)
        self.most_reward.show_value(query.reward.high)
        self.most_stake.show_value(query.stake.high)
        self.least_rounds.show_value(query.rounds.low)
        self.most_rounds.show_value(query.rounds.high)
        self.least_group.show_value(query.group_size.low)

    @property
    def used(self) -> bool:
        """Whether anything is bounded."""
        return self.in_query(JobQuery()) != JobQuery(reward=ANY)

    def _edits(self) -> "tuple[_BoundEdit, ...]":
        amounts = (self.least_reward, self.most_reward, self.most_stake)
        return (*amounts, self.least_rounds, self.most_rounds, self.least_group)

    def _on_changed(self, _: int) -> None:
        self.changed.emit()


class _BoundEdit(QLineEdit):
    """A number or nothing, told when the editing ends; what is no number bounds nothing and is marked."""

    changed = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.value: int | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(40)
        self.setMinimumWidth(62)
        self.editingFinished.connect(self._on_editing_finished)

    def show_value(self, value: int | None) -> None:
        """Show a bound unless that is what the text already means."""
        if value != self.value:
            self.value = value
            self.setText("" if value is None else self._written(value))
            self._mark("")

    def _on_editing_finished(self) -> None:
        try:
            value = self._read(self.text().strip()) if self.text().strip() else None
        except ValueError as error:
            value, problem = None, str(error)
        else:
            problem = ""
        self._mark(problem)
        if value != self.value:
            self.value = value
            self.changed.emit()

    def _mark(self, problem: str) -> None:
        set_property(self, "invalid", "true" if problem else "false")
        self.setToolTip(tooltip(problem))

    def _read(self, text: str) -> int:
        raise NotImplementedError

    def _written(self, value: int) -> str:
        raise NotImplementedError


class _AmountEdit(_BoundEdit):
    """An amount of ether."""

    def _read(self, text: str) -> int:
        return parse_ether(text)

    def _written(self, value: int) -> str:
        return ether_exact(value)


class _CountEdit(_BoundEdit):
    """A count from 1 to `most`."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__(name, tr("any"))
        self._most = most
        self.setMinimumWidth(48)

    def _read(self, text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text[:6]) <= self._most:
            raise ValueError(tr("Enter a number from 1 to {most}.", most=self._most))
        return int(text[:6])

    def _written(self, value: int) -> str:
        return str(value)


def _chooser(name: str, letters: int = 12) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    return box


def _pair(low: QLineEdit, high: QLineEdit) -> QWidget:
    return holder(row(low, PlainLabel("\N{EN DASH}", "secondary"), high, spacing=5))


def _labelled(label: str, editor: QWidget) -> QWidget:
    name = PlainLabel(label, "caption")
    name.setBuddy(editor)
    return holder(column(name, editor, spacing=4))
