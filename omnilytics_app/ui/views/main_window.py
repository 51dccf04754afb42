"""The main window: pages on the left, the network and the theme below them."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QMainWindow, QStackedWidget, QWidget

from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.activity.activity import ActivityView
from omnilytics_app.ui.views.data_owner.data_owner import DataOwnerView
from omnilytics_app.ui.views.market.market import MarketView
from omnilytics_app.ui.views.model_owner.model_owner import ModelOwnerView
from omnilytics_app.ui.views.settings.settings import SettingsView
from omnilytics_app.ui.views.wallet.wallet import WalletView
from omnilytics_app.ui.widgets.buttons import Button, StatusDot
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Segments
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

__all__ = ["MainWindow", "Page"]

_SIDEBAR_WIDTH = 212
_MODES = (Mode.SYSTEM, Mode.LIGHT, Mode.DARK)


class _Entry(NamedTuple):
    title: str
    icon: str


def _entries() -> dict[Page, _Entry]:
    return {
        Page.WALLET: _Entry(tr("Wallet"), "wallet"),
        Page.MARKET: _Entry(tr("Market"), "market"),
        Page.MODEL_OWNER: _Entry(tr("Model owner"), "model"),
        Page.DATA_OWNER: _Entry(tr("Data owner"), "data"),
        Page.ACTIVITY: _Entry(tr("Activity"), "activity"),
        Page.SETTINGS: _Entry(tr("Settings"), "settings"),
    }


class MainWindow(QMainWindow):
    """The product's window. `closed` is emitted when the person closes it; the application decides what follows."""

    closed = Signal()

    def __init__(self, presenters: Presenters, theme: Theme, profile: str, initial_page: Page = Page.WALLET) -> None:
        super().__init__()
        self._presenters, self._theme = presenters, theme
        self.setWindowTitle(f"OmniLytics \N{EM DASH} {profile}")
        self.setMinimumSize(QSize(960, 560))
        self.resize(1_240, 840)
        self.wallet = WalletView(presenters.wallet, theme)
        self.market = MarketView(presenters.market, theme)
        self.model_owner = ModelOwnerView(presenters.model_owner, theme)
        self.data_owner = DataOwnerView(presenters.data_owner, theme)
        self.activity = ActivityView(presenters.activity, theme)
        self.settings = SettingsView(presenters.settings, theme)
        self._views = (self.wallet, self.market, self.model_owner, self.data_owner, self.activity, self.settings)
        self.pages = QStackedWidget()
        for view in self._views:
            self.pages.addWidget(view)
            view.navigator.requested.connect(self.show_place)
        self._entries = QButtonGroup(self)
        self.network = NetworkState()
        self.mode = Segments(("", "", ""))
        self._sidebar = self._make_sidebar(profile)
        body = QWidget()
        body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        body.setLayout(row(self._sidebar, self.pages, spacing=0))
        self.setCentralWidget(body)
        body.setFocus()
        presenters.wallet.changed.connect(self._render_network)
        theme.changed.connect(self._render_mode)
        self._render_network()
        self._render_mode()
        self.show_page(initial_page)
        for part in (self._sidebar, *self._views):
            theme.style(part)

    @property
    def page(self) -> Page:
        """The page shown."""
        return Page(self.pages.currentIndex())

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self._entries.button(page).setChecked(True)
        self.pages.setCurrentIndex(page)

    def show_place(self, place: Place) -> None:
        """Show a page and what a place names on it."""
        page = self._home_of(place) if place.page is None else place.page
        self.show_page(page)
        self._views[page].show_place(place)

    def _home_of(self, place: Place) -> Page:
        if any(job.job.job_id == place.job_id for job in self._presenters.model_owner.jobs):
            return Page.MODEL_OWNER
        if any(job.job.job_id == place.job_id for job in self._presenters.data_owner.participations):
            return Page.DATA_OWNER
        return Page.MARKET

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application."""
        super().closeEvent(event)
        self.closed.emit()

    def _make_sidebar(self, profile: str) -> QWidget:
        logo = QLabel()
        logo.setPixmap(self._theme.logo().pixmap(QSize(28, 28)))
        name = column(PlainLabel("OmniLytics", "title"), ElidedLabel(profile, "caption"), spacing=0)
        buttons = [self._make_entry(page) for page in Page]
        sidebar = QFrame()
        sidebar.setProperty("role", "sidebar")
        sidebar.setFixedWidth(_SIDEBAR_WIDTH)
        heading = row(logo, name, spacing=10, margins=(8, 2, 0, 14))
        heading.setStretch(1, 1)
        sidebar.setLayout(column(heading, *buttons, None, self.network, self.mode, spacing=4, margins=(12, 18, 12, 14)))
        self.mode.chosen.connect(self._on_mode_chosen)
        for button, mode, icon in zip(self.mode.buttons, _MODES, ("system", "sun", "moon"), strict=True):
            button.setProperty("kind", "icon")
            button.setToolTip({"system": "Follow the system", "sun": "Light", "moon": "Dark"}[icon])
            button.setAccessibleName(f"Theme: {mode.value}")
        return sidebar

    def _make_entry(self, page: Page) -> Button:
        entry = _entries()[page]
        button = Button(self._theme, f" {entry.title}", entry.icon, "nav")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(18, 18))
        self._entries.addButton(button, page)
        button.clicked.connect(self._on_entry_clicked)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key(Qt.Key.Key_1 + page)), self)
        shortcut.activated.connect(button.click)
        return button

    def _on_entry_clicked(self) -> None:
        self.pages.setCurrentIndex(self._entries.checkedId())

    def _on_mode_chosen(self, index: int) -> None:
        self._theme.set_mode(_MODES[index])

    def _render_mode(self) -> None:
        self.mode.choose(_MODES.index(self._theme.mode))
        for button, icon in zip(self.mode.buttons, ("system", "sun", "moon"), strict=True):
            button.setIcon(QIcon(self._theme.icon(icon, "secondary", 16)))

    def _render_network(self) -> None:
        self.network.show_wallet(self._presenters.wallet.wallet)


class NetworkState(QWidget):
    """The connection at the foot of the sidebar."""

    def __init__(self) -> None:
        super().__init__()
        self.name = StatusDot()
        self.block = PlainLabel("", "caption")
        self.setLayout(column(self.name, row(self.block, margins=(17, 0, 0, 0)), spacing=1, margins=(4, 0, 0, 8)))
        self.show_wallet(None)

    def show_wallet(self, wallet: WalletSnapshot | None) -> None:
        """Show the state of a snapshot; None before the first one."""
        if wallet is None:
            self.name.show_state("Connecting\N{HORIZONTAL ELLIPSIS}", "warning")
            self.block.setText("")
        else:
            self.name.show_state(wallet.network, "success" if wallet.connected else "danger")
            self.block.setText(f"Block {wallet.block:,}" if wallet.connected else "Not connected")
