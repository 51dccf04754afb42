"""The wizard's steps with what was chosen on each, and what the job takes: always in sight."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from omnilytics_app.domain.ids import Wei
from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_costs import money
from omnilytics_app.ui.models.money import exact_money
from omnilytics_app.ui.models.money import money as money_of
from omnilytics_app.ui.models.wizard_steps import step_names, step_summary
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.presenters.job_rules import WizardStep, cost_of
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card, line
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

WIDTH = 268


class StepEntry(QWidget):
    """One step: its number or a tick, its name, and a line about it."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, step: WizardStep) -> None:
        super().__init__()
        self._theme, self._step = theme, step
        self._icon = ""
        self.button = QPushButton()
        self.button.setProperty("kind", "step")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._on_clicked)
        self.summary = ElidedLabel("", "caption")
        self.setLayout(column(self.button, row(self.summary, margins=(8, 0, 0, 0)), spacing=0))
        theme.changed.connect(self._on_theme_changed)

    def show_step(self, name: str, summary: str, *, current: bool, done: bool, wrong: bool) -> None:
        """Show how a step stands; a sign beside the colour tells it too."""
        self.button.setText(f"{self._step + 1}  {name}")
        state = tr("done") if done else tr("to be corrected") if wrong else tr("to do")
        self.button.setAccessibleName(
            tr("Step {number}, {name}: {state}", number=self._step + 1, name=name, state=state)
        )
        self.button.setChecked(current)
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self._icon = "check" if done else "alert" if wrong else ""
        self._on_theme_changed()

    def _on_clicked(self) -> None:
        self.button.setChecked(True)
        self.chosen.emit(int(self._step))

    def _on_theme_changed(self) -> None:
        tone = "success" if self._icon == "check" else "warning"
        icon = self._theme.icon(self._icon, tone, 14) if self._icon else self._theme.icon("chevron-right", "muted", 14)
        self.button.setIcon(icon)


class SummaryRail(Card):
    """Renders `presenter.wizard`; a step that is clicked is asked for."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        self._presenter, self._wizard = presenter, presenter.wizard
        self.entries = {step: StepEntry(theme, step) for step in WizardStep}
        self.escrow, self.bond, self.fees = (PlainLabel("", "strong") for _ in range(3))
        self.total = PlainLabel("", "figure")
        self.balance_note = PlainLabel("", "caption", wrap=True)
        promise = PlainLabel(
            tr(
                "The contract holds the money. Data owners are paid round by round; what is not spent comes back to "
                "you."
            ),
            "caption",
            wrap=True,
        )
        super().__init__(
            column(*self.entries.values(), spacing=4),
            line(),
            row(PlainLabel(tr("Escrow")), None, self.escrow),
            row(PlainLabel(tr("Bond, comes back")), None, self.bond),
            row(PlainLabel(tr("Gas, likely")), None, self.fees),
            row(PlainLabel(tr("To pay now"), "strong"), None, self.total),
            self.balance_note,
            promise,
            title=tr("Your job"),
            spacing=8,
        )
        self.setFixedWidth(WIDTH)
        for entry in self.entries.values():
            entry.chosen.connect(self._on_step_chosen)
        self._wizard.form_changed.connect(self.render_wizard)
        self._wizard.step_changed.connect(self.render_wizard)
        self._wizard.costs_changed.connect(self.render_wizard)
        self._wizard.rehearsing.changed.connect(self.render_wizard)
        self.render_wizard()

    def render_wizard(self) -> None:
        """Show how everything stands."""
        wizard, names = self._wizard, step_names()
        shown = frozenset(wizard.shown_problems)
        for step, entry in self.entries.items():
            wrong = bool(shown & frozenset(wizard.problems_of(step)))
            entry.show_step(
                names[step],
                step_summary(step, wizard.form, wizard.look, wizard.rehearsal, wizard.token),
                current=step is wizard.step,
                done=wizard.is_done(step),
                wrong=wrong,
            )
        cost = cost_of(wizard.form)
        self._show(self.escrow, cost.escrow)
        self._show(self.bond, cost.bond)
        self._show(self.total, cost.total)
        self.fees.setText(money(wizard.costs.likely_fees) if wizard.costs and wizard.costs.gas else "\N{EN DASH}")
        self._show_balance(cost.total)

    def _show_balance(self, total: Wei) -> None:
        balance, token = self._wizard.holds, self._wizard.token
        if balance is None:
            self.balance_note.setText("")
        elif balance < total:
            self.balance_note.setText(
                tr("Your wallet holds {balance}, which is not enough.", balance=money_of(token, balance))
            )
        else:
            rest = money_of(token, balance - total)
            self.balance_note.setText(tr("Leaves {rest} in your wallet, before fees.", rest=rest))
        self.balance_note.set_tone("danger" if balance is not None and balance < total else "")

    def _show(self, label: PlainLabel, amount: Wei) -> None:
        label.setText(money_of(self._wizard.token, amount))
        label.setToolTip(tooltip(exact_money(self._wizard.token, amount)))

    def _on_step_chosen(self, step: int) -> None:
        self._wizard.go_to(WizardStep(step))
        self.render_wizard()
