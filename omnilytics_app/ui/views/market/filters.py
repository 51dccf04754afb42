"""What is looked for in the market: words, a state, a data set that fits, and bounds."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.market import ANY, Availability, JobQuery, Range
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.format import tooltip, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.market_words import availability_words, kind_words
from omnilytics_app.ui.models.money import editable, money_name, names_apart
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.typed_numbers import parse_money
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
        self.bounds.show_tokens(self._presenter.tokens, self._presenter.accepted_tokens)
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
        self._money: dict[str, Token] = {}
        self._names = PlainLabel("", "caption"), PlainLabel("", "caption")
        self.least_reward = _AmountEdit(tr("Least reward a round"), tr("any"))
        self.most_reward = _AmountEdit(tr("Most reward a round"), tr("any"))
        self.most_stake = _AmountEdit(tr("Largest stake"), tr("any"))
        self.least_rounds = _CountEdit(tr("Fewest rounds"), 256)
        self.most_rounds = _CountEdit(tr("Most rounds"), 256)
        self.least_group = _CountEdit(tr("Smallest group"), 16)
        reward, stake = self._names
        bounds = (
            (PlainLabel(tr("Paid in"), "caption"), self.token),
            (reward, _pair(self.least_reward, self.most_reward)),
            (stake, self.most_stake),
            (PlainLabel(tr("Rounds"), "caption"), _pair(self.least_rounds, self.most_rounds)),
            (PlainLabel(tr("Groups of at least"), "caption"), self.least_group),
            (PlainLabel(tr("Task"), "caption"), self.kind),
        )
        grid = QGridLayout()
        grid.setContentsMargins(*NO_MARGINS)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number, (label, editor) in enumerate(bounds):
            grid.addWidget(_labelled(label, editor), *divmod(number, _BOUNDS_A_LINE))
        self.setLayout(grid)
        self.kind.activated.connect(self._on_changed)
        self.token.activated.connect(self._on_token_chosen)
        for edit in self._edits():
            edit.changed.connect(self.changed)
        self.show_tokens(())

    def show_tokens(self, tokens: tuple[Token, ...], accepted: frozenset[Address] = frozenset()) -> None:
        """Offer the chain's coin and these tokens, some of which the profile accepts."""
        chosen = self.token.currentData() or ""
        self._money = {str(token.address): token for token in (COIN, *tokens)}
        if chosen and chosen not in self._money:
            self._money[chosen] = Token(Address(chosen))
        self.token.clear()
        self.token.addItem(tr("Any money"), "")
        for name, token in zip(names_apart(self._money.values(), accepted), self._money.values(), strict=True):
            self._offer(token, name)
        self._choose_token(chosen)

    def _offer(self, token: Token, name: str) -> None:
        self.token.addItem(name, str(token.address))
        self.token.setItemData(self.token.count() - 1, _whole_address(token), Qt.ItemDataRole.ToolTipRole)

    def _choose_token(self, address: str) -> None:
        """Amounts are in the units of one money; without it there is nothing to hold them against."""
        if address and address not in self._money:
            self._money[address] = Token(Address(address))
            self._offer(self._money[address], money_name(self._money[address]))
        self.token.setCurrentIndex(max(0, self.token.findData(address)))
        token, name = self._money.get(address), self.token.currentText()
        for edit in (self.least_reward, self.most_reward, self.most_stake):
            edit.show_token(token)
        for labelled in (self.token, *self._names):
            labelled.setToolTip(_whole_address(token))
        reward, stake = self._names
        if token is None:
            reward.setText(tr("Reward: choose the money first"))
            stake.setText(tr("Stake: choose the money first"))
        else:
            reward.setText(tr("Reward, {money}", money=name))
            stake.setText(tr("Stake up to, {money}", money=name))

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
        self._choose_token(query.token or "")
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

    def _on_token_chosen(self, _: int) -> None:
        self._choose_token(self.token.currentData())
        self.changed.emit()

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
        before = self.value
        self._take_text()
        if self.value != before:
            self.changed.emit()

    def _take_text(self) -> None:
        try:
            value = self._read(self.text().strip()) if self.text().strip() else None
        except ValueError as error:
            value, problem = None, str(error)
        else:
            problem = ""
        self._mark(problem)
        self.value = value

    def _mark(self, problem: str) -> None:
        set_property(self, "invalid", "true" if problem else "false")
        self.setToolTip(tooltip(problem))

    def _read(self, text: str) -> int:
        raise NotImplementedError

    def _written(self, value: int) -> str:
        raise NotImplementedError


class _AmountEdit(_BoundEdit):
    """An amount of one money, as long as one is chosen."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        self._token: Token | None = COIN

    def show_token(self, token: Token | None) -> None:
        """Read what is typed as an amount of other money; of none there are no amounts.

        A bound stays what it is where the same money describes itself in another way; its text follows.
        """
        if token is not None and self._token is not None and token.address == self._token.address:
            self._follow(token)
        elif token != self._token:
            self._token = token
            self.setEnabled(token is not None)
            if token is None:
                self.clear()
            self._take_text()
        if token is None:
            self.setToolTip(tooltip(tr("Amounts of different money cannot be compared; choose the money first.")))

    def _follow(self, token: Token) -> None:
        taken = self.value is not None and self._means(self.value)
        before, self._token = self._token, token
        if taken and token != before and self.value is not None:
            self.setText(self._written(self.value))

    def _means(self, value: int) -> bool:
        try:
            return self._read(self.text().strip()) == value
        except ValueError:
            return False  # it is being typed

    def _read(self, text: str) -> int:
        return parse_money(self._token or COIN, text)

    def _written(self, value: int) -> str:
        return editable(self._token or COIN, value)


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


def _whole_address(token: Token | None) -> str:
    return "" if token is None or token.is_coin else tooltip(token.address)


def _pair(low: QLineEdit, high: QLineEdit) -> QWidget:
    return holder(row(low, PlainLabel("\N{EN DASH}", "secondary"), high, spacing=5))


def _labelled(name: PlainLabel, editor: QWidget) -> QWidget:
    name.setBuddy(editor)
    return holder(column(name, editor, spacing=4))
