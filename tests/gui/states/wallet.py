"""The wallet page and its sheets."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.domain.tokens import TokenMoney
from omnilytics_app.domain.wallet import AccountKind, BackupState, Contact, HistoryKind, HistoryRow, WalletAccount
from omnilytics_app.ui.presenters.backing_up import BackingUp
from omnilytics_app.ui.presenters.sending import Sending
from omnilytics_app.ui.presenters.wallet_details import WalletDetails
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.views.wallet.backup_sheet import BackupSheet
from omnilytics_app.ui.views.wallet.send_sheet import SendSheet
from omnilytics_app.ui.views.wallet.wallet import ACCOUNTS, CONTACTS
from tests.gui import sample, sample_wallet
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio
from tests.gui.states.start import WRONG

Act = Callable[[Studio, MainWindow], None]


def _wallet(
    studio: Studio,
    snapshot: WalletSnapshot | None = None,
    details: WalletDetails | None = None,
    rows: tuple[HistoryRow, ...] = (),
    act: Act | None = None,
    *,
    watch_only: bool = False,
) -> QWidget:
    desk = FakeDesk()
    desk.wallet.watch_only = watch_only
    desk.participant.publish(wallet=snapshot)
    window, presenters = studio.main_window(desk, Page.WALLET)
    if details is not None:
        presenters.wallet.show_details(details)
    window.show()
    window.wallet.history.model.begin(len(rows), rows[:64])
    if act is not None:
        act(studio, window)
    return window


def _usual(studio: Studio, act: Act | None = None, **changes: object) -> QWidget:
    snapshot = sample.wallet(tokens=sample_wallet.TOKENS)
    return _wallet(studio, snapshot, sample_wallet.details(**changes), sample_wallet.history(), act)


def _hostile() -> WalletDetails:
    text = (sample.HOSTILE + sample.LONG)[:120]
    return sample_wallet.details(
        accounts=(WalletAccount(text, "/x", sample_wallet.BOB, AccountKind.PHRASE, current=True),) * 3,
        contacts=(Contact(sample_wallet.BOB, text[:60], text * 2), Contact(sample_wallet.CAROL, "Carol")),
        pending=tuple(replace(p, held=sample.HOSTILE) for p in sample_wallet.pending()),
        backup=BackupState(has_phrase=True),
    )


def _reading() -> WalletSnapshot:
    """Connected, with jobs of the account still to be read."""
    return sample.wallet(claimable=Wei(0), payouts=(), owed_known=False)


def _hostile_snapshot() -> WalletSnapshot:
    token = replace(sample_wallet.DATA, symbol=sample.HOSTILE[:16], name=sample.HOSTILE[:48])
    return sample.wallet(tokens=(TokenMoney(token, 2**255, 2**200),))


def _part(part: int) -> Act:
    return lambda _, window: window.wallet.parts.buttons[part].click()


def _filtered(_: Studio, window: MainWindow) -> None:
    pages = window.wallet.history._pages
    pages._query = replace(pages.query, kind=HistoryKind.SEAT, text="0xbeef")
    pages.changed.emit()
    window.wallet.history.search.setText("0xbeef")
    window.wallet.history.model.begin(0, ())


def _sending(fill: Callable[[Sending], None]) -> Act:
    def act(studio: Studio, window: MainWindow) -> None:
        service = FakeDesk().wallet
        sending = Sending(service, lambda coro: coro.close(), (sample_wallet.DATA,))
        sending.quotes = sample_wallet.quotes()
        sheet = SendSheet(studio.theme, sending, sample_wallet.details().contacts, window)
        sending.setParent(sheet)
        fill(sending)
        sheet.open()

    return act


def _valid(sending: Sending) -> None:
    sending.write_recipient(sample_wallet.BOB)
    sending.write_amount("0.5")
    sending.plan = sample_wallet.plan(sample_wallet.BOB)
    sending.changed.emit()


def _invalid(sending: Sending) -> None:
    sending.write_recipient(sample_wallet.BOB[:-1] + "9")
    sending.write_amount("0.5.5")
    sending.choose_speed(None)
    sending.write_fees("900", "1000000")


def _backup(*, words: bool) -> Act:
    def act(studio: Studio, window: MainWindow) -> None:
        state = BackingUp(FakeDesk().wallet, lambda coro: coro.close(), asks_passphrase=True)
        sheet = BackupSheet(studio.theme, state, window)
        state.setParent(sheet)
        state.problem = "" if words else WRONG
        state.words = ("abandon", "ability", "able", "about") * 6 if words else ()
        state.changed.emit()
        sheet.reveal_button.setChecked(words)
        sheet.open()

    return act


_NOT_BACKED_UP = BackupState(has_phrase=True, asks_passphrase=True)
STATES = (
    State("wallet", _usual),
    State("wallet-small", _usual, SMALL),
    State("wallet-empty", lambda s: _wallet(s, sample.empty_wallet(), WalletDetails())),
    State("wallet-offline", lambda s: _wallet(s, sample.wallet(connected=False, problem=sample.OFFLINE))),
    State("wallet-waiting", lambda s: _wallet(s, None), SMALL),
    State("wallet-pending", lambda s: _usual(s, pending=sample_wallet.pending(), backup=_NOT_BACKED_UP)),
    State("wallet-pending-small", lambda s: _usual(s, pending=sample_wallet.pending(), backup=_NOT_BACKED_UP), SMALL),
    State("wallet-watch-only", lambda s: _wallet(s, sample.wallet(), sample_wallet.details(), watch_only=True)),
    State(
        "wallet-hostile-small", lambda s: _wallet(s, _hostile_snapshot(), _hostile(), sample_wallet.history()), SMALL
    ),
    State("wallet-history-nothing-fits", lambda s: _usual(s, _filtered)),
    State("wallet-history-end-small", _usual, SMALL, scroll=2_000),
    State("wallet-accounts", lambda s: _usual(s, _part(ACCOUNTS))),
    State("wallet-accounts-hostile", lambda s: _wallet(s, _hostile_snapshot(), _hostile(), act=_part(ACCOUNTS)), SMALL),
    State("wallet-contacts", lambda s: _usual(s, _part(CONTACTS))),
    State("wallet-contacts-empty", lambda s: _usual(s, _part(CONTACTS), contacts=())),
    State("wallet-contacts-hostile", lambda s: _wallet(s, _hostile_snapshot(), _hostile(), act=_part(CONTACTS)), SMALL),
    State("wallet-contact", lambda s: _usual(s, lambda _, w: w.wallet.open_contact() and None)),
    State("wallet-receive", lambda s: _usual(s, lambda _, w: w.wallet.open_receive() and None)),
    State("wallet-receive-small", lambda s: _usual(s, lambda _, w: w.wallet.open_receive() and None), SMALL),
    State("wallet-send", lambda s: _usual(s, _sending(_valid))),
    State("wallet-send-wrong-small", lambda s: _usual(s, _sending(_invalid)), SMALL),
    State("wallet-transaction", lambda s: _usual(s, lambda _, w: _open_row(w))),
    State("wallet-backup-locked", lambda s: _usual(s, _backup(words=False))),
    State("wallet-backup-words", lambda s: _usual(s, _backup(words=True))),
    State("wallet-reading", lambda s: _wallet(s, _reading())),
)


def _open_row(window: MainWindow) -> None:
    window.wallet.open_transaction(sample_wallet.history()[3])
