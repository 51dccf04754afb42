"""The wallet: what the account holds and is owed, what waits, what happened, accounts and contacts."""

from omnilytics_app.domain.wallet import Contact, HistoryRow
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.navigation import Place
from omnilytics_app.ui.presenters import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.views.wallet.accounts_card import AccountsCard
from omnilytics_app.ui.views.wallet.address_book_card import AddressBookCard
from omnilytics_app.ui.views.wallet.backup_sheet import BackupSheet
from omnilytics_app.ui.views.wallet.contact_sheet import ContactSheet
from omnilytics_app.ui.views.wallet.history_card import HistoryCard
from omnilytics_app.ui.views.wallet.money_cards import BalanceCard, MarketCard
from omnilytics_app.ui.views.wallet.pending_card import PendingCard
from omnilytics_app.ui.views.wallet.receive_sheet import ReceiveSheet
from omnilytics_app.ui.views.wallet.reminder import Reminder
from omnilytics_app.ui.views.wallet.send_sheet import SendSheet
from omnilytics_app.ui.views.wallet.transaction_sheet import TransactionSheet
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.surfaces import Segments

HISTORY, ACCOUNTS, CONTACTS = range(3)


class WalletView(PageView):
    """Renders `WalletPresenter`, and opens the sheets over it."""

    def __init__(self, presenter: WalletPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Wallet"))
        self._presenter, self._theme = presenter, theme
        self.backup = Reminder(theme, "key", tr("Show the w&ords\N{HORIZONTAL ELLIPSIS}"))
        self.watching = Reminder(theme, "eye")
        self.money, self.market = BalanceCard(presenter, theme), MarketCard(presenter, theme)
        self.pending = PendingCard(presenter, theme)
        self.history = HistoryCard(presenter, theme)
        self.accounts = AccountsCard(presenter, theme)
        self.book = AddressBookCard(presenter, theme)
        self.parts = Segments((tr("History"), tr("Accounts"), tr("Address book")))
        self._lay_out()
        self._connect()
        self._show_part(HISTORY)
        self._render()

    def _lay_out(self) -> None:
        cards = row(self.money, self.market, spacing=16)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        self.compose(
            self.backup,
            self.watching,
            cards,
            self.pending,
            row(self.parts, None),
            self.history,
            self.accounts,
            self.book,
            subtitle=tr("Your account on the chain, and what the market owes it."),
        )

    def _connect(self) -> None:
        presenter = self._presenter
        self.money.receive_requested.connect(self.open_receive)
        self.money.send_requested.connect(self.open_send)
        self.backup.asked.connect(self.open_backup)
        self.book.add_requested.connect(self.open_contact)
        self.book.edit_requested.connect(self.open_contact)
        self.history.row_activated.connect(self.open_transaction)
        self.parts.chosen.connect(self._show_part)
        presenter.changed.connect(self._render)
        presenter.details_changed.connect(self._render)
        presenter.history_exported.connect(self._on_history_exported)

    def show_place(self, place: Place) -> None:
        """Look for a transaction."""
        if place.transaction:
            self.parts.choose(HISTORY)
            self._show_part(HISTORY)
            self.history.show_transaction(place.transaction)

    def focus_search(self) -> None:
        """Search the history."""
        self.parts.choose(HISTORY)
        self._show_part(HISTORY)
        self.history.search.setFocus()

    def refresh(self) -> None:
        """Read everything again."""
        self._presenter.refresh()

    # -- sheets

    def open_receive(self) -> ReceiveSheet | None:
        """How to be paid."""
        if (wallet := self._presenter.wallet) is None:
            return None
        sheet = ReceiveSheet(self._theme, wallet, self.window())
        sheet.open()
        return sheet

    def open_send(self) -> SendSheet:
        """Write a payment down."""
        sending = self._presenter.prepare_sending()
        sheet = SendSheet(self._theme, sending, self._presenter.details.contacts, self.window())
        sending.setParent(sheet)
        sending.begin()
        sheet.open()
        return sheet

    def open_contact(self, contact: Contact | None = None) -> ContactSheet:
        """A line of the address book."""
        sheet = ContactSheet(self._theme, self._presenter.payment_of, contact, self.window())
        sheet.saved.connect(self._presenter.save_contact)
        sheet.open()
        return sheet

    def open_backup(self) -> BackupSheet:
        """The recovery phrase."""
        backing_up = self._presenter.prepare_backup()
        sheet = BackupSheet(self._theme, backing_up, self.window())
        backing_up.setParent(sheet)
        sheet.open()
        return sheet

    def open_transaction(self, line: HistoryRow) -> TransactionSheet:
        """A line of the history in full."""
        sheet = TransactionSheet(self._theme, line, self._presenter.details.names, self.window())
        sheet.job_requested.connect(self.navigator.show_job)
        sheet.open()
        return sheet

    # -- rendering

    def _show_part(self, part: int) -> None:
        for number, card in enumerate((self.history, self.accounts, self.book)):
            card.setVisible(number == part)

    def _render(self) -> None:
        presenter = self._presenter
        if (wallet := presenter.wallet) is not None:
            self.show_state_problem(wallet.problem)
        backup = presenter.details.backup
        asks = backup is not None and backup.has_phrase and backup.done_at is None
        self.backup.show_text(
            tr(
                "Nobody has your recovery phrase yet. If this computer breaks, your money and your jobs are gone with "
                "it: write the words down."
            )
            if asks
            else ""
        )
        self.watching.show_text(
            tr(
                "This profile only watches its account: it has no key, so it can neither send nor withdraw nor take "
                "part in jobs."
            )
            if presenter.watch_only
            else ""
        )

    def _on_history_exported(self, count: int, file: str) -> None:
        text = tr("%n row(s) are in {file}.", n=count, file=file)
        self.banner.show_problem(text, tone="success")
