"""What the account holds, and what the market holds ready for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.domain.tokens import TokenMoney
from omnilytics_app.ui.format import ether, ether_exact, ether_unit, grouped_address, integer, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import shown
from omnilytics_app.ui.presenters import WalletPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button, CopyButton, StatusDot
from omnilytics_app.ui.widgets.layouts import clear, column, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, Figure, line
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_DASH = "\N{EN DASH}"
_PLACES = 6


class BalanceCard(Card):
    """Coin and tokens of the account, its address, and how to be paid and to pay."""

    receive_requested = Signal()
    send_requested = Signal()

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        self._presenter = presenter
        self.balance = PlainLabel(_DASH, "hero")
        self.tokens = column(spacing=6)
        self.address = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.copy_address = CopyButton(theme, tr("Copy address"))
        self.network = StatusDot()
        self.receive_button = Button(theme, tr("&Receive"), "qr")
        self.send_button = Button(theme, tr("&Send"), "send", "primary")
        address = row(self.address, self.copy_address, None, spacing=4)
        super().__init__(
            ElidedLabel(tr("Balance"), "caption"),
            self.balance,
            self.tokens,
            line(),
            address,
            self.network,
            None,
            row(self.receive_button, self.send_button, None),
            spacing=10,
        )
        self.receive_button.clicked.connect(self.receive_requested)
        self.send_button.clicked.connect(self.send_requested)
        presenter.changed.connect(self._render)
        self._shown: tuple[TokenMoney, ...] = ()
        self._render()

    def _render(self) -> None:
        wallet = self._presenter.wallet
        self.copy_address.setVisible(wallet is not None)
        self.receive_button.setEnabled(wallet is not None)
        self.send_button.setEnabled(self._presenter.can_send)
        self.send_button.setToolTip(tr("This profile has no key to sign with.") if self._presenter.watch_only else "")
        if wallet is None:
            self.network.show_state(tr("Connecting to the chain\N{HORIZONTAL ELLIPSIS}"), "warning")
            return
        if wallet.known:
            self.balance.setText(f"{ether(wallet.balance)} ETH")
            self.balance.setToolTip(f"{ether_exact(wallet.balance)} ETH")
        self.address.setText(grouped_address(wallet.address))
        self.address.setAccessibleName(grouped_address(wallet.address))
        self.copy_address.text_to_copy = wallet.address
        self.network.show_state(*network_state(wallet))
        self._render_tokens(wallet.tokens)

    def _render_tokens(self, tokens: tuple[TokenMoney, ...]) -> None:
        if tokens == self._shown:
            return
        self._shown = tokens
        clear(self.tokens)
        for money in tokens:
            self.tokens.addWidget(_token_line(money, money.balance))


class MarketCard(Card):
    """What the market owes the account, of each kind of money."""

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        self._presenter, self._theme = presenter, theme
        self.withdrawable = PlainLabel(_DASH, "hero")
        self.claimable = Figure(tr("Owed by jobs"))
        self.credit = Figure(tr("Credited in the market"))
        self.withdraw_button = Button(theme, tr("&Withdraw"), "withdraw", "primary")
        self.withdraw_note = ElidedLabel("", "caption")
        self.tokens = column(spacing=6)
        self.token_buttons: list[Button] = []
        button = row(self.withdraw_note, self.withdraw_button)
        button.setStretch(0, 1)
        super().__init__(
            ElidedLabel(tr("Ready to withdraw"), "caption"),
            self.withdrawable,
            line(),
            row(self.claimable, self.credit, spacing=16),
            self.tokens,
            None,
            button,
            spacing=10,
        )
        self.withdraw_button.clicked.connect(presenter.withdraw)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render_button)
        self._shown: tuple[TokenMoney, ...] = ()
        self._render()

    def _render(self) -> None:
        self._render_button()
        wallet = self._presenter.wallet
        if wallet is None:
            return
        if wallet.known:
            self.credit.show_value(ether_unit(wallet.credit), exact=f"{ether_exact(wallet.credit)} ETH")
        self._render_owed(wallet)
        self._render_tokens(wallet)

    def _render_owed(self, wallet: WalletSnapshot) -> None:
        """A sum of what is not read yet would be a wrong one."""
        if not wallet.owed_known:
            self.withdrawable.setText(_DASH)
            self.withdrawable.setToolTip("")
            self.claimable.show_value(tr("Reading\N{HORIZONTAL ELLIPSIS}"), exact=tr("Your jobs are being read."))
            return
        total = Wei(wallet.credit + wallet.claimable)
        self.withdrawable.setText(f"{ether(total)} ETH")
        self.withdrawable.setToolTip(f"{ether_exact(total)} ETH")
        self.claimable.show_value(ether_unit(wallet.claimable), exact=f"{ether_exact(wallet.claimable)} ETH")

    def _render_button(self) -> None:
        presenter = self._presenter
        self.withdraw_button.setEnabled(presenter.can_withdraw)
        busy = tr("Withdrawing\N{HORIZONTAL ELLIPSIS}") if presenter.withdrawing else tr("&Withdraw")
        self.withdraw_button.setText(busy)
        keyless = tr("This profile has no key to withdraw with.") if presenter.watch_only else ""
        self.withdraw_button.setToolTip(tooltip(keyless))
        for button in self.token_buttons:
            button.setEnabled(presenter.can_send and not presenter.busy)
            button.setToolTip(tooltip(keyless))
        if presenter.wallet is None or not presenter.wallet.connected:
            note = tr("Waiting for the chain.")
        elif presenter.watch_only:
            note = keyless
        elif not presenter.wallet.owed_known:
            note = tr("Your jobs are being read.")
        elif presenter.withdrawable:
            note = tr("Goes to your account.")
        else:
            note = tr("Nothing to withdraw yet.")
        self.withdraw_note.setText(note)

    def _render_tokens(self, wallet: WalletSnapshot) -> None:
        tokens = tuple(money for money in wallet.tokens if money.credit or money.claimable)
        if tokens == self._shown:
            return
        self._shown = tokens
        clear(self.tokens)
        self.token_buttons = []
        for money in tokens:
            button = Button(self._theme, tr("Withdraw"), "withdraw")
            button.setAccessibleName(tr("Withdraw {token}", token=money.token.label))
            button.clicked.connect(
                lambda _, token=money.token.address: self._presenter.withdraw_token(token)  # which of them
            )
            self.token_buttons.append(button)
            layout = row(_token_line(money, money.credit + money.claimable), button)
            layout.setStretch(0, 1)
            self.tokens.addWidget(holder(layout))
        self._render_button()


def network_state(wallet: WalletSnapshot) -> tuple[str, str]:
    """The connection in words, and its tone."""
    if not wallet.connected:
        return tr("{network} \N{MIDDLE DOT} not connected", network=sentence(wallet.network)), "danger"
    words = tr(
        "{network} \N{MIDDLE DOT} chain {chain} \N{MIDDLE DOT} block {block}",
        network=sentence(wallet.network),
        chain=wallet.chain_id,
        block=integer(wallet.block),
    )
    return words, "success"


def _token_line(money: TokenMoney, amount: int) -> QFrame:
    """A token's amount, with its address as the tool tip: its name proves nothing."""
    frame = QFrame()
    value = ElidedLabel(f"{shown(money.token, amount, _PLACES)} {money.token.label}", "strong")
    value.setToolTip(tooltip(f"{shown(money.token, amount)} {money.token.label}, {money.token.address}"))
    layout = row(value, ElidedLabel(money.token.name, "caption"), None)
    frame.setLayout(layout)
    return frame
