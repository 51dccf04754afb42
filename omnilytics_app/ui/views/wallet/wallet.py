"""The wallet: what the account holds, what the market owes it, and what was paid."""

from PySide6.QtCore import Qt

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import Payout, WalletSnapshot
from omnilytics_app.ui.format import ether, ether_exact, ether_unit, local_time, short_hex
from omnilytics_app.ui.models.rows import Column, RowsModel
from omnilytics_app.ui.presenters import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.widgets.buttons import Button, CopyButton, StatusDot
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure, line
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel


def payout_columns() -> tuple[Column[Payout], ...]:
    """Columns of the payouts table."""
    return (
        Column("Job", lambda p: f"Job {p.job_id}"),
        Column("When", lambda p: local_time(p.time)),
        Column("Earned", lambda p: ether_unit(p.reward), lambda p: f"{ether_exact(p.reward)} ETH", right=True),
        Column("Returned", lambda p: ether_unit(p.stake), lambda p: f"{ether_exact(p.stake)} ETH", right=True),
        Column("Transaction", lambda p: short_hex(p.transaction, 8, 6), lambda p: p.transaction, right=True),
    )


class WalletView(PageView):
    """Renders `WalletPresenter`."""

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, "Wallet")
        self._presenter = presenter
        self._theme = theme
        self.balance = PlainLabel("\N{EN DASH}", "hero")
        self.address = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.copy_address = CopyButton(theme, "Copy address")
        self.network = StatusDot()
        self.withdrawable = PlainLabel("\N{EN DASH}", "hero")
        self.claimable = Figure("Owed by jobs")
        self.credit = Figure("Credited in the market")
        self.withdraw_button = Button(theme, "Withdraw", "withdraw", "primary")
        self.withdraw_note = ElidedLabel("", "caption")
        self.payouts = RowsModel(theme, payout_columns(), self)
        self.payouts_table = RowsView(self.payouts)
        for position, pixels in ((0, 84), (1, 162), (4, 168)):
            self.payouts_table.fix_width(position, pixels)
        self.no_payouts = EmptyState(
            theme, "coins", "No payouts yet", "Rewards and returned stakes appear here once you withdraw them."
        )
        self._lay_out()
        self.withdraw_button.clicked.connect(presenter.withdraw)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render_button)
        self._render()

    def _lay_out(self) -> None:
        address = row(self.address, self.copy_address, None, spacing=4)
        address.setStretch(0, 0)
        account = Card(ElidedLabel("Balance", "caption"), self.balance, line(), address, self.network, None, spacing=10)
        button = row(self.withdraw_note, self.withdraw_button)
        button.setStretch(0, 1)
        market = Card(
            ElidedLabel("Ready to withdraw", "caption"),
            self.withdrawable,
            line(),
            row(self.claimable, self.credit, spacing=16),
            button,
            spacing=10,
        )
        cards = row(account, market, spacing=16)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        history = Card(self.payouts_table, self.no_payouts, title="Payouts", spacing=6)
        self.compose(cards, history, subtitle="Your account on the chain, and what the market owes it.")

    def _render(self) -> None:
        wallet = self._presenter.wallet
        self._render_button()
        if wallet is None:
            self.network.show_state("Connecting to the chain\N{HORIZONTAL ELLIPSIS}", "warning")
            self.payouts_table.hide()
            self.copy_address.hide()
            return
        self.copy_address.show()
        self._show_amounts(wallet)
        self.address.setText(wallet.address)
        self.copy_address.text_to_copy = wallet.address
        self.network.show_state(*network_state(wallet))
        self.payouts.set_rows(wallet.payouts)
        self.payouts_table.setVisible(bool(wallet.payouts))
        self.no_payouts.setVisible(not wallet.payouts)
        self.show_state_problem(wallet.problem)

    def _show_amounts(self, wallet: WalletSnapshot) -> None:
        self.balance.setText(f"{ether(wallet.balance)} ETH")
        self.balance.setToolTip(f"{ether_exact(wallet.balance)} ETH")
        total = Wei(wallet.credit + wallet.claimable)
        self.withdrawable.setText(f"{ether(total)} ETH")
        self.withdrawable.setToolTip(f"{ether_exact(total)} ETH")
        self.claimable.show_value(ether_unit(wallet.claimable), exact=f"{ether_exact(wallet.claimable)} ETH")
        self.credit.show_value(ether_unit(wallet.credit), exact=f"{ether_exact(wallet.credit)} ETH")

    def _render_button(self) -> None:
        presenter = self._presenter
        self.withdraw_button.setEnabled(presenter.can_withdraw)
        self.withdraw_button.setText("Withdrawing\N{HORIZONTAL ELLIPSIS}" if presenter.busy else "Withdraw")
        if presenter.wallet is None or not presenter.wallet.connected:
            note = "Waiting for the chain."
        elif presenter.withdrawable:
            note = "Goes to your account above."
        else:
            note = "Nothing to withdraw yet."
        self.withdraw_note.setText(note)


def network_state(wallet: WalletSnapshot) -> tuple[str, str]:
    """The connection in words, and its tone."""
    if not wallet.connected:
        return f"{wallet.network} \N{MIDDLE DOT} not connected", "danger"
    return f"{wallet.network} \N{MIDDLE DOT} chain {wallet.chain_id} \N{MIDDLE DOT} block {wallet.block:,}", "success"
