"""The left side of the main window: the pages, and at its foot what is at work, whose profile this is, the network.

Narrow, it shows icons alone; their words are tool tips and accessible names.
"""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QProgressBar, QWidget

from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.ui.format import integer, short_hex, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.navigation import Page
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.theme.theme import BASE_PIXELS
from omnilytics_app.ui.widgets.buttons import Button, IconButton, StatusDot
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.surfaces import Segments
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

WIDE, NARROW = 212, 64
AROUND_NAMES = 96
"""Margins, icon and paddings beside the name of a page."""
MODES = (Mode.SYSTEM, Mode.LIGHT, Mode.DARK)
_MODE_ICONS = ("system", "sun", "moon")


class _Entry(NamedTuple):
    title: str
    icon: str


def entries() -> dict[Page, _Entry]:
    """Every page's name and icon."""
    return {
        Page.WALLET: _Entry(tr("Wallet"), "wallet"),
        Page.MARKET: _Entry(tr("Market"), "market"),
        Page.MODEL_OWNER: _Entry(tr("Model owner"), "model"),
        Page.DATA_OWNER: _Entry(tr("Data owner"), "data"),
        Page.ACTIVITY: _Entry(tr("Activity"), "activity"),
        Page.SETTINGS: _Entry(tr("Settings"), "settings"),
    }


class Sidebar(QFrame):
    """`page_chosen` carries the `Page`; the other signals come from the buttons below the pages and at the foot."""

    page_chosen = Signal(object)
    practice_chosen = Signal()
    profiles_chosen = Signal()
    lock_chosen = Signal()
    help_chosen = Signal()

    def __init__(self, theme: Theme, profile: str) -> None:
        super().__init__()
        self._theme = theme
        self._is_narrow = False
        self.setProperty("role", "sidebar")
        logo = QLabel()
        logo.setPixmap(theme.logo().pixmap(QSize(28, 28)))
        self._name = PlainLabel("OmniLytics", "title")
        self.group = QButtonGroup(self)
        self.buttons = [self._make_entry(page) for page in Page]
        self.busy = BusyLine()
        self.account = ElidedLabel(profile, "strong")
        self.address = ElidedLabel("", "caption")
        self.network = NetworkState()
        self.mode = Segments(("", "", ""))
        self.practice = Button(theme, tr("Practice"), "flask", "nav")
        self.practice.setAccessibleName(tr("Practice"))
        self.practice.setToolTip(tr("Practice participants on the local chain"))
        self.practice.setIconSize(QSize(18, 18))
        self.practice.hide()
        self.profiles = IconButton(theme, "user", tr("Show other profiles"))
        self.lock = IconButton(theme, "lock", tr("Lock the window (Ctrl+L)"))
        self.help = IconButton(theme, "help", tr("Keyboard and help (F1)"))
        self._whose = holder(column(self.account, self.address, spacing=1, margins=(8, 0, 0, 4)))
        self._tools = row(self.mode, None, self.profiles, self.lock, self.help, spacing=0)
        heading = row(logo, self._name, None, spacing=10, margins=(6, 2, 0, 14))
        foot = (self.busy, self._whose, self.network, self._tools)
        self.setLayout(column(heading, *self.buttons, self.practice, None, *foot, spacing=4, margins=(12, 18, 12, 14)))
        self.practice.clicked.connect(self.practice_chosen)
        self.profiles.clicked.connect(self.profiles_chosen)
        self.lock.clicked.connect(self.lock_chosen)
        self.help.clicked.connect(self.help_chosen)
        self._name_modes()
        theme.changed.connect(self._render_mode)
        self._render_mode()
        self._render_width()

    def show_page(self, page: Page) -> None:
        """Mark a page."""
        self.buttons[page].setChecked(True)

    def show_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or words beside them."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._render_width()

    def show_wallet(self, wallet: WalletSnapshot | None) -> None:
        """Show whose account this is and how the network is; None before the first snapshot."""
        self.network.show_wallet(wallet)
        self.address.setText("" if wallet is None else short_hex(wallet.address))
        self.address.setToolTip("" if wallet is None else tooltip(wallet.address))

    def _make_entry(self, page: Page) -> Button:
        entry = entries()[page]
        button = Button(self._theme, entry.title, entry.icon, "nav")
        button.setCheckable(True)
        button.setAccessibleName(entry.title)
        button.setToolTip(tr("{page} (Ctrl+{number})", page=entry.title, number=page + 1))
        button.setIconSize(QSize(18, 18))
        self.group.addButton(button, page)
        button.clicked.connect(self._on_entry_clicked)
        return button

    def _name_modes(self) -> None:
        names = (tr("Colours as the system"), tr("Light colours"), tr("Dark colours"))
        for button, name in zip(self.mode.buttons, names, strict=True):
            button.setProperty("kind", "icon")
            button.setToolTip(name)
            button.setAccessibleName(name)

    def _render_mode(self) -> None:
        self.mode.choose(MODES.index(self._theme.mode))
        for button, icon in zip(self.mode.buttons, _MODE_ICONS, strict=True):
            button.setIcon(QIcon(self._theme.icon(icon, "secondary", 16)))

    def _render_width(self) -> None:
        narrow = self._is_narrow
        self.setFixedWidth(NARROW if narrow else self._wide())
        for button, entry in zip(self.buttons, entries().values(), strict=True):
            button.setText("" if narrow else entry.title)
        self.practice.setText("" if narrow else tr("Practice"))
        for part in (self._name, self._whose, self.mode):
            part.setHidden(narrow)
        self._tools.setContentsMargins(6 if narrow else 0, 0, 0, 0)  # below the icons of the pages
        self._tools.setDirection(self._tools.Direction.TopToBottom if narrow else self._tools.Direction.LeftToRight)
        self.busy.show_narrow(narrow=narrow)
        self.network.show_narrow(narrow=narrow)

    def _wide(self) -> int:
        """Room for the longest name in the language of the window."""
        metrics = QFontMetrics(self._theme.font(BASE_PIXELS, QFont.Weight.DemiBold))
        return max(WIDE, AROUND_NAMES + max(metrics.horizontalAdvance(entry.title) for entry in entries().values()))

    def _on_entry_clicked(self) -> None:
        self.page_chosen.emit(Page(self.group.checkedId()))


class NetworkState(QWidget):
    """The connection at the foot of the sidebar."""

    def __init__(self) -> None:
        super().__init__()
        self.name = StatusDot()
        self.block = PlainLabel("", "caption")
        self._block_row = holder(row(self.block, margins=(17, 0, 0, 0)))
        self._lines = column(self.name, self._block_row, spacing=1, margins=(8, 0, 0, 8))
        self.setLayout(self._lines)
        self.show_wallet(None)

    def show_wallet(self, wallet: WalletSnapshot | None) -> None:
        """Show the state of a snapshot; None before the first one."""
        if wallet is None:
            self.name.show_state(tr("Connecting…"), "warning")
            self.block.setText("")
        else:
            self.name.show_state(sentence(wallet.network), "success" if wallet.connected else "danger")
            block = tr("Block {number}", number=integer(wallet.block)) if wallet.connected else tr("Not connected")
            self.block.setText(block)
        said = f"{self.name.text} {self.block.text()}".strip()
        self.setToolTip(tooltip(said))
        self.setAccessibleName(said)

    def show_narrow(self, *, narrow: bool) -> None:
        """Show the dot alone."""
        self._lines.setContentsMargins(0 if narrow else 8, 0, 0, 8)  # the dot alone stands in the middle
        self.name.show_word(shown=not narrow)
        self._block_row.setHidden(narrow)


class BusyLine(QWidget):
    """What is being signed or sent; takes no room while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ElidedLabel("", "caption")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self.words, self._bar, spacing=5, margins=(8, 0, 8, 8)))
        self.show_action("")

    def show_action(self, action: str) -> None:
        """Show an action; empty hides it."""
        self.words.setText(action)
        self.setToolTip(tooltip(action))
        self._bar.setAccessibleName(action)
        self.setVisible(bool(action))

    def show_narrow(self, *, narrow: bool) -> None:
        """Show the bar alone."""
        self.words.setHidden(narrow)
