"""The profiles of this user as accounts."""

from PySide6.QtWidgets import QFrame

from omnilytics_app.domain.wallet import WalletAccount
from omnilytics_app.ui.format import ether_unit, short_hex, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.wallet_words import account_kind_words, exact
from omnilytics_app.ui.presenters import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, line
from omnilytics_app.ui.widgets.text import ElidedLabel, Pill, PlainLabel


class AccountsCard(Card):
    """One row an account; "Switch" asks whoever owns the window for another one."""

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        self._rows = column(spacing=10)
        self.add_button = Button(theme, tr("Add an acco&unt\N{HORIZONTAL ELLIPSIS}"), "plus")
        self.waiting = PlainLabel(tr("Looking for profiles\N{HORIZONTAL ELLIPSIS}"), "caption")
        super().__init__(self._rows, self.waiting, title=tr("Accounts"), aside=self.add_button, spacing=10)
        self._presenter, self._theme = presenter, theme
        self.entries: list[AccountEntry] = []
        self._shown: tuple[WalletAccount, ...] = ()
        self.add_button.clicked.connect(presenter.profile_add_requested)
        presenter.details_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        accounts = self._presenter.details.accounts
        self.waiting.setVisible(not accounts)
        if accounts == self._shown:
            return
        self._shown = accounts
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.entries = [AccountEntry(self._theme, self._presenter, account) for account in accounts]
        for number, entry in enumerate(self.entries):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(entry)


class AccountEntry(QFrame):
    """One of them."""

    def __init__(self, theme: Theme, presenter: WalletPresenter, account: WalletAccount) -> None:
        super().__init__()
        self._presenter, self._account = presenter, account
        name = ElidedLabel(account.label, "strong")
        kind = Pill(account_kind_words(account.kind))
        address = account.address or ""
        shown = ElidedLabel(short_hex(address, 10, 8) if address else tr("Not used yet"), "caption")
        shown.setToolTip(tooltip(address))
        self.copy = CopyButton(theme, tr("Copy address of {name}", name=account.label), address)
        self.copy.setVisible(bool(address))
        balance = PlainLabel(ether_unit(account.balance) if account.balance is not None else "\N{EN DASH}", "strong")
        balance.setToolTip(exact(account.balance) if account.balance is not None else tr("Not known now"))
        self.switch = Button(theme, tr("Switch\N{HORIZONTAL ELLIPSIS}"))
        self.switch.setAccessibleName(tr("Switch to {name}", name=account.label))
        self.switch.setVisible(not account.current)
        self.switch.clicked.connect(self._on_switch_clicked)
        current = Pill(tr("Open now"), "accent")
        current.setVisible(account.current)
        words = holder(column(row(name, kind, None, spacing=8), row(shown, self.copy, None, spacing=2), spacing=0))
        layout = row(words, balance, current, self.switch, spacing=14)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _on_switch_clicked(self) -> None:
        self._presenter.profile_switch_requested.emit(self._account.directory)
