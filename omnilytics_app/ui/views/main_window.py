"""The main window: pages at the right of a sidebar, and what the keyboard does everywhere."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.activity.activity import ActivityView
from omnilytics_app.ui.views.data_owner.data_owner import DataOwnerView
from omnilytics_app.ui.views.help_sheet import HelpSheet
from omnilytics_app.ui.views.market.market import MarketView
from omnilytics_app.ui.views.model_owner.model_owner import ModelOwnerView
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.views.practice_sheet import PracticeSheet
from omnilytics_app.ui.views.settings.settings import SettingsView
from omnilytics_app.ui.views.sidebar import MODES, Sidebar
from omnilytics_app.ui.views.wallet.wallet import WalletView
from omnilytics_app.ui.widgets.later import Later, OneByOne
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.wishes import Wish

__all__ = ["MainWindow", "Page"]

V = TypeVar("V", bound=PageView)
NARROW_BELOW = 1_100
"""Pixels of the window's width."""
_PAUSE_MS = 50
"""Between two pages that are built ahead: whatever a person does meanwhile comes first."""


class MainWindow(QMainWindow):
    """The product's window. `closed` is emitted when the person closes it; the application decides what follows.

    `wished` carries a `Wish` for the application: to lock the window, or to open its profile again.
    """

    closed = Signal()
    wished = Signal(object)

    def __init__(self, presenters: Presenters, theme: Theme, profile: str, initial_page: Page = Page.WALLET) -> None:
        super().__init__()
        self._presenters, self._theme = presenters, theme
        self.setWindowTitle(f"OmniLytics \N{EM DASH} {profile}")
        self.setMinimumSize(QSize(860, 520))
        self.resize(1_240, 840)
        self.sidebar = Sidebar(theme, profile)
        self.pages = QStackedWidget()
        self._places = {page: Later() for page in Page}
        for place in self._places.values():
            self.pages.addWidget(place)
        body = QWidget()
        body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        body.setLayout(row(self.sidebar, self.pages, spacing=0))
        self.setCentralWidget(body)
        body.setFocus()
        self._connect()
        self._add_shortcuts()
        self._render_wallet()
        self.show_page(initial_page)
        theme.style(self.sidebar)
        self._like(presenters.settings.preferences)
        self.restoreGeometry(QByteArray.fromBase64(presenters.settings.preferences.geometry.encode()))

    @cached_property
    def wallet(self) -> WalletView:
        """The wallet; this page and the others are built when they are first wanted."""
        return self._put(Page.WALLET, WalletView(self._presenters.wallet, self._theme))

    @cached_property
    def market(self) -> MarketView:
        """The market."""
        return self._put(Page.MARKET, MarketView(self._presenters.market, self._theme))

    @cached_property
    def model_owner(self) -> ModelOwnerView:
        """The model owner's page."""
        return self._put(Page.MODEL_OWNER, ModelOwnerView(self._presenters.model_owner, self._theme))

    @cached_property
    def data_owner(self) -> DataOwnerView:
        """The data owner's page."""
        return self._put(Page.DATA_OWNER, DataOwnerView(self._presenters.data_owner, self._theme))

    @cached_property
    def activity(self) -> ActivityView:
        """What happened."""
        return self._put(Page.ACTIVITY, ActivityView(self._presenters.activity, self._theme))

    @cached_property
    def settings(self) -> SettingsView:
        """The settings."""
        return self._put(Page.SETTINGS, SettingsView(self._presenters.settings, self._theme))

    def build_ahead(self) -> None:
        """Build the other pages before they are wanted, so that coming to one is no more than showing it."""
        OneByOne(self, [(page.name.lower(),) for page in Page], _PAUSE_MS).start()

    @property
    def page(self) -> Page:
        """The page shown."""
        return Page(self.pages.currentIndex())

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self.sidebar.show_page(page)
        self.view_of(page)
        self.pages.setCurrentIndex(page)

    def view_of(self, page: Page) -> PageView:
        """A page."""
        view: PageView = getattr(self, page.name.lower())
        return view

    def show_place(self, place: Place) -> None:
        """Show a page and what a place names on it."""
        page = self._home_of(place) if place.page is None else place.page
        self.show_page(page)
        self.view_of(page).show_place(place)

    def show_help(self) -> None:
        """Say what the keyboard does."""
        HelpSheet(self._theme, self).open()

    def show_practice(self) -> None:
        """Offer practice participants; on the local network alone."""
        if self._presenters.practice is not None:
            PracticeSheet(self._theme, self._presenters.practice, self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application."""
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the sidebar as there is room for it."""
        super().resizeEvent(event)
        self._like(self._presenters.settings.preferences)
        self._remember_place()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Of Qt."""
        super().moveEvent(event)
        self._remember_place()

    def _put(self, page: Page, view: V) -> V:
        view.navigator.requested.connect(self.show_place)
        self._places[page].fill(view)
        self._theme.style(view)  # in its place: what is styled before is styled again when it is put there
        return view

    def _home_of(self, place: Place) -> Page:
        if any(job.job.job_id == place.job_id for job in self._presenters.model_owner.jobs):
            return Page.MODEL_OWNER
        if any(job.job.job_id == place.job_id for job in self._presenters.data_owner.participations):
            return Page.DATA_OWNER
        return Page.MARKET

    def _connect(self) -> None:
        presenters = self._presenters
        self.sidebar.page_chosen.connect(self.show_page)
        self.sidebar.mode.chosen.connect(self._on_mode_chosen)
        self.sidebar.lock_chosen.connect(self._on_lock_chosen)
        self.sidebar.profiles_chosen.connect(self._on_profiles_chosen)
        self.sidebar.practice_chosen.connect(self.show_practice)
        self.sidebar.practice.setVisible(presenters.practice is not None)
        self.sidebar.help_chosen.connect(self.show_help)
        presenters.wallet.changed.connect(self._render_wallet)
        presenters.settings.preferences_changed.connect(self._on_preferences_changed)
        presenters.settings.reopen_requested.connect(self._on_reopen_requested)
        for presenter in presenters.all:
            presenter.busy_changed.connect(self._render_busy)

    def _add_shortcuts(self) -> None:
        page_keys = {f"Ctrl+{page + 1}": partial(self._go_to, page) for page in Page}
        shortcuts: dict[str, Callable[[], object]] = {
            **page_keys,
            "Ctrl+Q": self.close,
            "Ctrl+K": self._focus_search,
            "/": self._focus_search,
            "F1": self.show_help,
            "F5": self._refresh,
        }
        for keys, slot in shortcuts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _go_to(self, page: Page) -> None:
        """Show a page by the keyboard, which is then at the page's name and not at that of the one before."""
        self.show_page(page)
        self.sidebar.buttons[page].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_search(self) -> None:
        self.view_of(self.page).focus_search()

    def _refresh(self) -> None:
        self.view_of(self.page).refresh()

    def _on_mode_chosen(self, index: int) -> None:
        self._theme.set_mode(MODES[index])
        self._presenters.settings.remember(theme=MODES[index].value)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        self._theme.set_mode(Mode(preferences.theme))
        self._like(preferences)

    def _on_lock_chosen(self) -> None:
        self.wished.emit(Wish.LOCK)

    def _on_profiles_chosen(self) -> None:
        self.wished.emit(Wish.SWITCH_PROFILE)

    def _on_reopen_requested(self) -> None:
        self.wished.emit(Wish.REOPEN)

    def _like(self, preferences: Preferences) -> None:
        narrow = self.width() < NARROW_BELOW if preferences.sidebar == "auto" else preferences.sidebar == "narrow"
        self.sidebar.show_narrow(narrow=narrow)

    def _remember_place(self) -> None:
        if self.isVisible():
            geometry = self.saveGeometry().toBase64().toStdString()
            self._presenters.settings.remember(geometry=geometry)

    def _render_wallet(self) -> None:
        self.sidebar.show_wallet(self._presenters.wallet.wallet)

    def _render_busy(self) -> None:
        actions = [presenter.action for presenter in self._presenters.all if presenter.busy]
        self.sidebar.busy.show_action(tr("{action}…", action=actions[0]) if actions else "")
