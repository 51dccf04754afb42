"""Automatic joining: the rules that a job has to meet, a switch, and what was decided by them."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from omnilytics_app.domain.decisions import Decision
from omnilytics_app.domain.policy import MAX_UNITS, MOST_TRUSTED, NO_LIMIT, Range, TokenBounds
from omnilytics_app.domain.privacy import EPSILONS, Accepted, PrivacyChoice
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.format import epsilon, tooltip, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.decisions import decision_columns
from omnilytics_app.ui.models.money import addresses, editable, names_apart
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters.auto_join import AutoJoinPresenter
from omnilytics_app.ui.presenters.data_sets import DataSetsPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.typed_numbers import parse_money
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Chooser, Field, NumberEdit
from omnilytics_app.ui.widgets.layouts import column, field_grid, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Segments
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import Pill, PlainLabel

NOISES: tuple[float | None, ...] = (*EPSILONS, None)
"""Epsilons to join with; None for what the program proposes, noise unless enough trusted members are certain."""


class AutoJoinView(QWidget):
    """Renders `AutoJoinPresenter`; the data sets to join with are those registered."""

    def __init__(self, presenter: AutoJoinPresenter, data_sets: DataSetsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.switch = QCheckBox(tr("&Join jobs by itself while this window is open"))
        self.state = Pill()
        self.problem = Line(theme)
        self.rules = RulesForm(presenter, theme)
        self.data = DataChoice(presenter, data_sets)
        self.save_button = Button(theme, tr("&Save rules"), "check", "primary")
        self.revert_button = Button(theme, tr("&Discard changes"))
        self.obstacle = PlainLabel("", "caption", "warning", wrap=True)
        foot = row(self.obstacle, self.revert_button, self.save_button, spacing=12)
        foot.setStretch(0, 1)
        self.decisions = RowsModel[Decision](theme, decision_columns(), self)
        self.log = RowsView(self.decisions, row_height=32, most_rows=10)
        self.log.setAccessibleName(tr("Decisions"))
        for position, pixels in ((0, 190), (1, 210), (2, 136)):
            self.log.fix_width(position, pixels)
        self._no_log = EmptyState(
            theme,
            "logs",
            tr("No decision yet"),
            tr("Every open job is decided on, and why it was not joined is said here."),
        )
        heading = row(self.switch, None, self.state)
        explained = PlainLabel(
            tr("A job is joined only if it meets every rule and if this program would let you join it by hand. The "
               "stake is paid without asking you again; nothing is ever withdrawn by itself."), "caption", wrap=True,
        )  # fmt: skip
        self.setLayout(
            column(
                Card(heading, explained, self.problem, self.rules, self.data, foot, spacing=14),
                Card(self.log, self._no_log, title=tr("Decisions"), spacing=6),
                spacing=16,
            )
        )
        self.switch.clicked.connect(self._on_switch_clicked)
        self.save_button.clicked.connect(presenter.save)
        self.revert_button.clicked.connect(presenter.revert)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        presenter = self._presenter
        state, draft = presenter.state, presenter.draft
        self.switch.setChecked(draft.on)
        self.switch.setEnabled(draft.on or not presenter.keyless)
        self.switch.setToolTip(tooltip(presenter.keyless))
        self.state.show_state(tr("On") if state.running else tr("Off"), "success" if state.running else "")
        self.problem.setVisible(bool(state.problem))
        self.problem.say("alert", state.problem)
        self.obstacle.setText(presenter.obstacle or presenter.keyless)
        self.save_button.setEnabled(presenter.edited and not presenter.obstacle and not presenter.busy)
        self.revert_button.setEnabled(presenter.edited and not presenter.busy)
        self.decisions.set_rows(state.decisions)
        self.log.setVisible(bool(state.decisions))
        self._no_log.setVisible(not state.decisions)

    def _on_switch_clicked(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._presenter.switch(on=on)


class RulesForm(QWidget):
    """The rules that most people want; others that stand in the file stay as they are."""

    def __init__(self, presenter: AutoJoinPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._token = presenter, COIN
        self.money = Chooser(tr("Bounds for jobs paid in"))
        self.leave_out = Button(theme, tr("Join none of th&ese"), "close", "quiet")
        self._covers = PlainLabel("", "caption", wrap=True)
        self.reward, self.stake, self.risk = QLineEdit(), QLineEdit(), QLineEdit()
        self._amounts = {"min_reward": self.reward, "max_stake": self.stake, "max_stake_at_risk": self.risk}
        for edit in self._amounts.values():
            edit.setMaxLength(40)
            edit.setPlaceholderText(tr("no limit") if edit is self.risk else "")
        self.rounds, self.jobs = NumberEdit(1, 256), NumberEdit(1, 1_000)
        self.trusted = NumberEdit(0, MOST_TRUSTED)
        self.noise = Segments(tuple(tr("Proposed") if e is None else epsilon(e) for e in NOISES))
        self.fields = {
            "min_reward": Field("", self.reward),
            "max_stake": Field("", self.stake, tr("Needed while this is on.")),
            "max_stake_at_risk": Field("", self.risk, tr("Empty for no limit.")),
            "rounds": Field(tr("Most rounds"), self.rounds),
            "max_jobs": Field(tr("Most jobs at once"), self.jobs),
            "min_trusted": Field(
                tr("Trusted owners in it"), self.trusted, tr("Of those on your list, before it is joined.")
            ),
        }
        grid = field_grid()
        for position, field in enumerate(self.fields.values()):
            grid.addWidget(field, position // 3, position % 3)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        noise = Field(tr("Noise on what leaves"), self.noise, tr("A smaller epsilon hides more and teaches less."))
        self._chosen = holder(
            row(PlainLabel(tr("Bounds for jobs paid in")), self.money, self.leave_out, None, spacing=8)
        )
        self.setLayout(column(column(self._chosen, self._covers, spacing=6), grid, noise, spacing=14))
        self._connect()
        presenter.changed.connect(self._render)
        self._render()

    def _connect(self) -> None:
        self.money.chosen.connect(self._on_money_chosen)
        self.leave_out.clicked.connect(self._on_leave_out_clicked)
        for name, edit in self._amounts.items():
            edit.textEdited.connect(lambda text, n=name: self._on_amount_edited(n, text))  # each its own
        self.rounds.valueChanged.connect(self._on_rounds_changed)
        self.jobs.valueChanged.connect(lambda value: self._presenter.edit(max_jobs=value))  # one field, one rule
        self.trusted.valueChanged.connect(lambda value: self._presenter.edit(min_trusted=value))  # the same
        self.noise.chosen.connect(self._on_noise_chosen)

    def _render_money(self) -> None:
        """Which money the amounts are of, and in which of it jobs are joined at all."""
        self._follow_token()
        offered, covered = self._presenter.money, self._presenter.covered
        names = dict(zip(offered, names_apart(offered, self._presenter.accepted_tokens), strict=True))
        self.money.show_choices(tuple(enumerate(names.values())), offered.index(self._token), addresses(offered))
        self._chosen.setVisible(len(offered) > 1)
        self.leave_out.setVisible(not self._token.is_coin and self._token in covered)
        name = names[self._token]
        self.fields["min_reward"].show_label(tr("Least reward per round ({money})", money=name))
        self.fields["max_stake"].show_label(tr("Highest stake in one job ({money})", money=name))
        self.fields["max_stake_at_risk"].show_label(tr("Highest stakes together ({money})", money=name))
        self._covers.setText(
            tr(
                "Joins jobs paid in {money} alone. Jobs paid in another token are joined only once that token has "
                "bounds of its own here; accept it in Settings first.",
                money=", ".join(names[token] for token in covered),
            )
        )
        self._covers.setToolTip(tooltip(", ".join(filter(None, addresses(covered)))))

    def _follow_token(self) -> None:
        """The chosen money as it describes itself by now; with one that is gone goes what was typed of it."""
        address = self._token.address.lower()
        found = next((token for token in self._presenter.money if token.address.lower() == address), None)
        if found is None:
            self._presenter.forget_wrong()
            for edit in self._amounts.values():
                edit.clear()
        before, self._token = self._token, found or COIN
        if self._token != before:
            for name in self._presenter.wrong & set(self._amounts):  # it may be an amount by now
                self._on_amount_edited(name, self._amounts[name].text())

    def _render_amounts(self) -> None:
        bounds = self._presenter.draft.policy.bounds(self._token.address) or TokenBounds()
        for name, edit in self._amounts.items():
            if name in self._presenter.wrong:
                continue  # what a person types stays as it is typed
            self.fields[name].show_problem("")
            amount = getattr(bounds, name)
            if _meant(self._token, name, edit.text()) != amount:
                shown = editable(self._token, amount)
                edit.setText("" if amount == _empty(self._token, name) and name != "min_reward" else shown)

    def _render(self) -> None:
        self._render_money()
        self._render_amounts()
        policy = self._presenter.draft.policy
        for box, value in (
            (self.rounds, policy.rounds.high),
            (self.jobs, policy.max_jobs),
            (self.trusted, policy.min_trusted),
        ):
            with QSignalBlocker(box):
                box.setValue(value)
        noise = policy.privacy.epsilon
        self.noise.choose(NOISES.index(noise) if noise in NOISES else len(NOISES) - 1)

    def _on_amount_edited(self, name: str, text: str) -> None:
        """An empty limit is none; what is no amount is marked."""
        try:
            amount = _typed(self._token, name, text)
        except ValueError as error:
            self.fields[name].show_problem(str(error))
            self._presenter.mark(name, wrong=True)
            return
        self.fields[name].show_problem("")
        self._presenter.mark(name, wrong=False)
        self._presenter.edit_bounds(self._token, **{name: amount})

    def _on_leave_out_clicked(self) -> None:
        self._presenter.leave_out(self._token)

    def _on_money_chosen(self, number: int) -> None:
        self._token = self._presenter.money[number]
        self._presenter.forget_wrong()
        self._render()

    def _on_rounds_changed(self, most: int) -> None:
        low = min(self._presenter.draft.policy.rounds.low, most)
        self._presenter.edit(rounds=Range(low, most))

    def _on_noise_chosen(self, index: int) -> None:
        accepted: frozenset[Accepted] = self._presenter.draft.policy.privacy.accepted
        self._presenter.edit(privacy=PrivacyChoice(epsilon=NOISES[index], accepted=accepted))


def _empty(token: Token, name: str) -> int:
    """What an empty field means: no reward, or no limit."""
    if name == "min_reward":
        return 0
    return NO_LIMIT if token.is_coin else MAX_UNITS


def _typed(token: Token, name: str, text: str) -> int:
    """The amount in a field. Raises `ValueError` with a sentence."""
    if not text.strip():
        return _empty(token, name)
    amount = parse_money(token, text)
    if not token.is_coin and amount > MAX_UNITS:
        raise ValueError(tr("That is more than any job can hold."))
    return amount


def _meant(token: Token, name: str, text: str) -> int | None:
    """The same; None for what is no amount."""
    try:
        return _typed(token, name, text)
    except ValueError:
        return None


class DataChoice(QWidget):
    """The registered data sets to join with; a job is joined with the first that fits."""

    def __init__(self, presenter: AutoJoinPresenter, data_sets: DataSetsPresenter) -> None:
        super().__init__()
        self._presenter, self._data_sets = presenter, data_sets
        self.boxes: dict[str, QCheckBox] = {}
        self._none = PlainLabel(tr("Add a data set first; then it can be chosen here."), "caption", wrap=True)
        self._boxes = column(spacing=6)
        self.setLayout(
            column(PlainLabel(tr("Data sets to join with"), "secondary"), self._boxes, self._none, spacing=6)
        )
        presenter.changed.connect(self._render)
        data_sets.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        chosen = self._presenter.draft.data_sets
        known = [data.name for data in self._data_sets.sets or ()]
        names = [*known, *(name for name in chosen if name not in known)]
        if list(self.boxes) != names:
            self._rebuild(names)
        for name, box in self.boxes.items():
            box.setChecked(name in chosen)
        self._none.setVisible(not names)

    def _rebuild(self, names: list[str]) -> None:
        for box in self.boxes.values():
            self._boxes.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        for name in names:
            box = QCheckBox(visible_text(name).replace("&", "&&"))
            box.clicked.connect(self._on_box_clicked)
            self.boxes[name] = box
            self._boxes.addWidget(box)

    def _on_box_clicked(self) -> None:
        self._presenter.choose_data_sets(tuple(name for name, box in self.boxes.items() if box.isChecked()))
