"""The wizard's fourth page: what data owners are offered, how many there are, and how long everything may take."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.format import duration
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import money_name
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.presenters.job_rules import (
    DURATIONS_S,
    GROUP_SIZE,
    GROUPS,
    ROUNDS,
    most_faults,
    preset_of,
    usual_course_s,
)
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.steps.step import StepView
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.durations import DurationEdit
from omnilytics_app.ui.widgets.fields import Chooser, EtherEdit, Field, NumberEdit
from omnilytics_app.ui.widgets.layouts import column, field_grid, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, Segments
from omnilytics_app.ui.widgets.text import PlainLabel

KEY_SIZES = (2048, 3072)


def window_names() -> dict[str, str]:
    """What the windows are called."""
    return {
        "register_window": tr("Registration"),
        "publish_window": tr("Publish"),
        "submit_window": tr("Submit"),
        "settle_window": tr("Settle"),
        "dispute_window": tr("Dispute"),
    }


def place_hint(*, in_stores: bool) -> str:
    """What it means where payloads lie."""
    if not in_stores:
        return tr("Everybody has what is on the chain.")
    return tr("Cheaper where models are large; name one with omnilytics profile set store.")


def faults_hint(groups: int, *, follows: bool) -> str:
    """Where the number of tolerated bad groups comes from, and how large it may be."""
    if follows:
        return tr("Follows the number of groups until you choose.")
    return tr("As you chose; {groups} groups can outvote at most {most}.", groups=groups, most=most_faults(groups))


class TermsStep(StepView):
    """Edits rounds, groups, reward, key and windows."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter)
        self.numbers = {
            "rounds": NumberEdit(*ROUNDS),
            "groups": NumberEdit(*GROUPS),
            "group_size": NumberEdit(*GROUP_SIZE),
            "faults": NumberEdit(0, most_faults(GROUPS[1])),
        }
        self.reward = EtherEdit()
        self.token = Chooser(tr("Paid in"))
        self.key_bits = Segments(tuple(tr("{bits} bit", bits=bits) for bits in KEY_SIZES))
        self.payloads = Segments((tr("Call data"), tr("Store")))
        self.windows = {name: DurationEdit() for name in window_names()}
        self.presets = Segments((*(tr(name) for name in DURATIONS_S), tr("Custom")))
        self.advanced = Button(theme, tr("Set &windows one by one"), "chevron-right", "quiet")
        self._course = PlainLabel("", "caption", wrap=True)
        self.fields = self._make_fields()
        self._windows_panel = self._make_windows_panel()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> dict[str, Field]:
        fields = {
            "rounds": Field(tr("Rounds"), self.numbers["rounds"]),
            "reward": Field(tr("Reward per round"), self.reward, tr("For every data owner whose group is accepted.")),
            "token": Field(tr("Paid in"), self.token, tr("Tokens are those that you accept yourself; see Settings.")),
            "groups": Field(tr("Groups"), self.numbers["groups"]),
            "group_size": Field(
                tr("Owners in a group"), self.numbers["group_size"], tr("You only ever see the sum of a group.")
            ),
            "faults": Field(tr("Bad groups tolerated"), self.numbers["faults"]),
            "key_bits": Field(tr("Encryption key"), self.key_bits),
            "in_stores": Field(tr("Payloads"), self.payloads, place_hint(in_stores=False)),
        }
        return fields | {name: Field(label, self.windows[name]) for name, label in window_names().items()}

    def _make_windows_panel(self) -> QWidget:
        grid = field_grid()
        for position, name in enumerate(self.windows):
            grid.addWidget(self.fields[name], position // 2, position % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        panel = holder(grid)
        panel.hide()
        return panel

    def _lay_out(self) -> None:
        grid = field_grid()
        for position, name in enumerate(("rounds", "reward", "groups", "group_size", "faults", "key_bits", "token")):
            grid.addWidget(self.fields[name], position // 2, position % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        market = Card(grid, self.fields["in_stores"], title=tr("Terms for data owners"), spacing=14)
        pace = Field(tr("How long the job takes"), self.presets)
        time = Card(pace, self._course, row(self.advanced, None), self._windows_panel, title=tr("Time"), spacing=14)
        self.setLayout(column(market, time, spacing=16))

    def _connect(self) -> None:
        for name, number in self.numbers.items():
            number.valueChanged.connect(self.setter(name))
        for name, window in self.windows.items():
            window.value_changed.connect(self.setter(name))
        self.token.chosen.connect(self._on_token_chosen)
        self.reward.amount_changed.connect(self.setter("reward"))
        self.reward.amount_refused.connect(self.refuser("reward"))
        self.key_bits.chosen.connect(self._on_key_bits_chosen)
        self.payloads.chosen.connect(self._on_payloads_chosen)
        self.presets.chosen.connect(self._on_preset_chosen)
        self.advanced.clicked.connect(self._on_advanced_clicked)

    def render_form(self) -> None:
        """Of `StepView`."""
        form = self.wizard.form
        for name, editor in (self.numbers | self.windows).items():
            if editor.value() != getattr(form, name):
                editor.setValue(getattr(form, name))
        self._render_token()
        self.fields["faults"].show_hint(faults_hint(form.groups, follows=self.wizard.follows_groups))
        if "reward" not in self.wizard.problems or form.reward <= 0:
            self.reward.show_amount(form.reward)
        self.key_bits.choose(KEY_SIZES.index(form.key_bits))
        self.fields["in_stores"].show_hint(place_hint(in_stores=form.in_stores))
        self.payloads.choose(int(form.in_stores))
        preset = preset_of(form)
        self.presets.choose(list(DURATIONS_S).index(preset) if preset else len(DURATIONS_S))
        self._course.setText(
            tr(
                "Data owners have {registration} to join; {rounds} then take at most {rest}, {total} in all, if "
                "nothing is contested. Where groups are rejected, owners have {dispute} more to object.",
                registration=duration(form.register_window),
                rounds=tr("%n round(s)", n=form.rounds),
                rest=duration(usual_course_s(form) - form.register_window),
                total=duration(usual_course_s(form)),
                dispute=duration(form.dispute_window),
            )
        )

    def _render_token(self) -> None:
        """Seen only where there is a choice."""
        choices, token = self.wizard.choices, self.wizard.token
        self.fields["token"].setVisible(len(choices) > 1)
        named = tuple((number, money_name(choice)) for number, choice in enumerate(choices))
        self.token.show_choices(named, [choice.address for choice in choices].index(token.address))
        self.reward.show_token(token)
        hint = tr("In {money}, for every data owner whose group is accepted.", money=money_name(token))
        self.fields["reward"].show_hint(hint)

    def render_problems(self) -> None:
        """Of `StepView`; windows with a problem are shown."""
        super().render_problems()
        if any(name in self.wizard.problems for name in self.windows):
            self._show_windows(shown=True)

    def _show_windows(self, *, shown: bool) -> None:
        self._windows_panel.setVisible(shown)
        self.advanced.set_icon("chevron-down" if shown else "chevron-right")

    def _on_token_chosen(self, number: int) -> None:
        self.wizard.choose_token(self.wizard.choices[number].address)

    def _on_key_bits_chosen(self, index: int) -> None:
        self.wizard.update_form(key_bits=KEY_SIZES[index])

    def _on_payloads_chosen(self, index: int) -> None:
        self.wizard.update_form(in_stores=bool(index))

    def _on_preset_chosen(self, index: int) -> None:
        if index < len(DURATIONS_S):
            self.wizard.update_form(**list(DURATIONS_S.values())[index])
        else:
            self._show_windows(shown=True)

    def _on_advanced_clicked(self) -> None:
        self._show_windows(shown=self._windows_panel.isHidden())
