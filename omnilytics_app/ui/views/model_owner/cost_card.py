"""What creating a job takes from the wallet, and the button that does it."""

from omnilytics_app.domain.ids import Wei
from omnilytics_app.ui.format import ether_exact, ether_unit, plural, tooltip
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card, line
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_WIDTH = 280
_MULTIPLY = "\N{MULTIPLICATION SIGN}"


class CostCard(Card):
    """A live preview of `presenter.cost`."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        self.escrow, self.bond, self.total = (PlainLabel("", "strong") for _ in range(3))
        self.total.setProperty("role", "figure")
        self._escrow_note = ElidedLabel("", "caption")
        self._bond_note = ElidedLabel("", "caption")
        self.balance_note = PlainLabel("", "caption", wrap=True)
        self.create_button = Button(theme, "Create job", "lock", "primary")
        promise = PlainLabel(
            "The contract holds the money. Data owners are paid round by round; what is not spent comes back to you.",
            "caption",
            wrap=True,
        )
        super().__init__(
            column(row(PlainLabel("Escrow"), None, self.escrow), self._escrow_note, spacing=2),
            column(row(PlainLabel("Bond"), None, self.bond), self._bond_note, spacing=2),
            line(),
            row(PlainLabel("Total", "strong"), None, self.total),
            self.balance_note,
            self.create_button,
            promise,
            title="What you pay",
        )
        self.setFixedWidth(_WIDTH)
        self._presenter = presenter
        self.create_button.clicked.connect(presenter.create_job)
        presenter.form_changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        presenter, form, cost = self._presenter, self._presenter.form, self._presenter.cost
        self._show(self.escrow, cost.escrow)
        self._show(self.bond, cost.bond)
        self._show(self.total, cost.total)
        each = ether_unit(form.reward)
        self._escrow_note.setText(f"{plural(form.rounds, 'round')} {_MULTIPLY} {cost.seats} owners {_MULTIPLY} {each}")
        self._bond_note.setText(f"{cost.seats} owners {_MULTIPLY} {each}, comes back")
        self._show_balance(cost.total)
        self.create_button.setEnabled(presenter.can_create)
        waiting = f"{presenter.action}\N{HORIZONTAL ELLIPSIS}"
        self.create_button.setText(waiting if presenter.busy else "Create job")

    def _show_balance(self, total: Wei) -> None:
        balance = self._presenter.balance
        if balance is None:
            self.balance_note.setText("")
        elif balance < total:
            self.balance_note.setText(f"Your wallet holds {ether_unit(balance)}, which is not enough.")
        else:
            self.balance_note.setText(f"Leaves {ether_unit(Wei(balance - total))} in your wallet, before fees.")
        self.balance_note.set_tone("danger" if balance is not None and balance < total else "")

    @staticmethod
    def _show(label: PlainLabel, amount: Wei) -> None:
        label.setText(ether_unit(amount))
        label.setToolTip(tooltip(f"{ether_exact(amount)} ETH"))
