"""The life of the program: a profile is found or made, unlocked, opened, shown, and another one after it.

One window serves everything before the main window and between two of them. Where a `protector` was given nobody is
asked, and what goes wrong with it ends the program with its sentence, as for every command.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.onboarding import Protection
from omnilytics_app.domain.review import ApprovingReviewer, Reviewer
from omnilytics_app.errors import KeyStoreError, ProfileInUse, UserFacingError
from omnilytics_app.services.demo.villains import casting_of
from omnilytics_app.services.desk import open_desk
from omnilytics_app.services.identity import Identity, signer_of
from omnilytics_app.services.job_runners import HONEST
from omnilytics_app.services.local_network import LocalNetwork
from omnilytics_app.services.onboarding import Onboarding
from omnilytics_app.services.opening import (
    Found,
    connected,
    find,
    held,
    needs_imported_key,
    protection_of,
    unlock_with,
)
from omnilytics_app.services.profiles import last_used, list_profiles, note_used
from omnilytics_app.ui.language import Language, tr
from omnilytics_app.ui.life.asking import first_of
from omnilytics_app.ui.life.at_work import AtWork, Key
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.ports import Desk
from omnilytics_app.ui.ports.onboarding import OnboardingService
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter, RecoveryPresenter
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.presenters.unlocking import UnlockPresenter
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.start.chooser import ChooserView
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.views.start.start_window import StartWindow
from omnilytics_app.ui.views.start.startup import ProblemView, Trouble
from omnilytics_app.ui.views.start.unlock import UnlockView
from omnilytics_app.ui.wishes import Wish

log = logging.getLogger(__name__)

OpenDesk = Callable[[Found, Identity, Reviewer, LocalNetwork | None], AbstractAsyncContextManager[Desk]]
MakeOnboarding = Callable[[Path, Path | None], OnboardingService]


class _Given(Exception):
    """The person wants something else than this profile now."""

    def __init__(self, wish: Wish) -> None:
        super().__init__(wish)
        self.wish = wish


@dataclass(slots=True)
class _Known:
    """What is known of a profile's key while the program runs: how it was just locked, or who it is."""

    folder: Path | None = None
    passphrase: str = field(default="", repr=False)
    identity: Identity | None = None


class Life:
    """Made once. `run` returns the exit status."""

    def __init__(
        self,
        options: WindowOptions,
        theme: Theme,
        language: Language,
        make_onboarding: MakeOnboarding = Onboarding,
        open_desk_of: OpenDesk | None = None,
    ) -> None:
        self._options = options
        self._theme = theme
        self._language = language
        self._make_onboarding = make_onboarding
        self._open_desk = open_desk_of or self._real_desk
        self._known = _Known()
        self._window: StartWindow | None = None

    @property
    def window(self) -> StartWindow | None:
        """The window before the main one, while it is open."""
        return self._window

    async def run(self) -> int:
        """From the first window to the last."""
        wish: Wish | None = None
        folder: Path | None = None
        try:
            while wish is not Wish.QUIT:
                try:
                    if wish is not Wish.REOPEN or folder is None:
                        folder = await self._chosen(wish)
                    wish = await self._live(folder)
                except _Given as given:
                    wish = given.wish
        finally:
            self._close_window()
        return 0

    async def _chosen(self, wish: Wish | None) -> Path:
        named = self._options.folder if wish is None else None
        if named is not None:
            return named if (named / "profile.json").exists() or self._options.script else await self._made(named)
        root = self._options.root
        cards = await asyncio.to_thread(list_profiles, root)
        if not cards or wish is Wish.NEW_PROFILE:
            return await self._made(None, others=bool(cards))
        if len(cards) == 1 and wish is None:
            return Path(cards[0].folder)
        view = ChooserView(self._theme, cards, await asyncio.to_thread(last_used, root))
        name, folder = await self._asked(view, chosen=view.chosen, new=view.new_wished)
        if name == "new":
            return await self._made(None, others=True)
        return Path(str(folder))

    async def _made(self, folder: Path | None, *, others: bool = False) -> Path:
        """The folder of a profile that a person made."""
        presenter = FirstRunPresenter(self._make_onboarding(self._options.root, folder))
        presenter.begin()
        try:
            view = FirstRunView(presenter, self._theme, tr("&Other profiles") if others else tr("&Quit"))
            name, made = await self._asked(view, created=presenter.created, left=presenter.left)
            if name == "left":
                raise _Given(Wish.SWITCH_PROFILE if others else Wish.QUIT)
            self._known = _Known(Path(str(made)), presenter.passphrase_used)
            return Path(str(made))
        finally:
            await presenter.close()

    async def _live(self, folder: Path) -> Wish:
        """A profile, from its files to what its person wants next."""
        if folder != self._known.folder:
            self._known = _Known(folder)
        found = await self._found(folder)
        async with self._held(found):
            identity = self._known.identity or await self._unlocked(found)
            self._known = _Known(folder, identity=identity)
            await asyncio.to_thread(note_used, self._options.root, found.profile)
            return await self._at_work(found, identity)

    async def _found(self, folder: Path) -> Found:
        while True:
            try:
                return await find(folder, self._options.flags)
            except UserFacingError as error:
                await self._troubled(folder.name, error, Trouble.PROFILE)

    @contextlib.asynccontextmanager
    async def _held(self, found: Found) -> AsyncIterator[None]:
        async with contextlib.AsyncExitStack() as stack:
            while True:
                try:
                    await stack.enter_async_context(held(found.profile))
                    break
                except UserFacingError as error:
                    kind = Trouble.IN_USE if isinstance(error, ProfileInUse) else Trouble.PROFILE
                    await self._troubled(found.profile.label, error, kind)
            yield

    async def _unlocked(self, found: Found) -> Identity:
        given, profile = self._options.protector, found.profile
        if given is not None:
            return await unlock_with(profile, given)
        while True:
            try:
                kind = await protection_of(profile)
                if kind is None:
                    return await unlock_with(profile, None)
                if self._known.passphrase:
                    return await unlock_with(profile, None, self._known.passphrase)
                return await self._asked_for_key(found, kind)
            except KeyStoreError as error:
                self._known.passphrase = ""
                await self._troubled(profile.label, error, Trouble.KEY, found)

    async def _asked_for_key(self, found: Found, kind: Protection) -> Identity:
        profile = found.profile
        presenter = UnlockPresenter(profile.label, kind, lambda passphrase: unlock_with(profile, None, passphrase))
        view = UnlockView(presenter, self._theme)
        if kind is Protection.KEYRING:
            presenter.unlock()
        try:
            name, opened = await self._asked(
                view, unlocked=presenter.unlocked, phrase=presenter.phrase_wished, others=presenter.profile_wished
            )
        finally:
            await presenter.close()
        if name == "others":
            raise _Given(Wish.SWITCH_PROFILE)
        if name == "phrase":
            await self._recovered(found)
            return await self._unlocked(found)
        return opened  # type: ignore[return-value]

    async def _recovered(self, found: Found) -> None:
        """A new key file, if the person has the words; the old one else."""
        folder = found.profile.paths.profile
        service = self._make_onboarding(self._options.root, folder)
        presenter = RecoveryPresenter(service, str(folder), imported=await needs_imported_key(found.profile))
        presenter.begin()
        try:
            view = FirstRunView(presenter, self._theme, tr("&Back"))
            name, _ = await self._asked(view, created=presenter.created, left=presenter.left)
            self._known.passphrase = presenter.passphrase_used if name == "created" else ""
        finally:
            await presenter.close()

    async def _at_work(self, found: Found, identity: Identity) -> Wish:
        while True:
            try:
                async with contextlib.AsyncExitStack() as opened:
                    reviewing = Reviewing()
                    opened.callback(reviewing.close)
                    ready, desk = await self._opened(opened, found, identity, reviewing)
                    self._close_window()
                    self._like(desk)
                    at_work = AtWork(self._options, self._theme, ready.profile.label, await self._key_of(ready))
                    return await at_work.show(desk, reviewing)
            except UserFacingError as error:
                if self._options.alone:
                    raise
                await self._troubled(found.profile.label, error, Trouble.MARKET)

    async def _opened(
        self, opened: contextlib.AsyncExitStack, found: Found, identity: Identity, reviewing: Reviewing
    ) -> tuple[Found, Desk]:
        """The desk of a profile; a person may give up waiting for it."""
        reviewer = ApprovingReviewer() if self._options.alone else reviewing
        account = (await asyncio.to_thread(signer_of, identity)).address
        view = OpeningView(self._theme, found.profile.label)

        async def work() -> tuple[Found, Desk]:
            ready, network = await opened.enter_async_context(connected(found, account, view.show_step))
            return ready, await opened.enter_async_context(self._open_desk(ready, identity, reviewer, network))

        if self._options.script is not None:
            return await work()
        working = asyncio.create_task(work())
        waiting = asyncio.create_task(self._asked(view, cancelled=view.cancelled))
        await asyncio.wait({working, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            waiting.cancel()
            with contextlib.suppress(asyncio.CancelledError, _Given):
                await waiting
            return await working
        working.cancel()
        with contextlib.suppress(asyncio.CancelledError, UserFacingError):
            await working
        await waiting
        raise _Given(Wish.SWITCH_PROFILE)

    async def _key_of(self, found: Found) -> Key:
        profile = found.profile
        kind = None if self._options.script is not None else await protection_of(profile)

        async def verify(passphrase: str) -> Identity:
            return await unlock_with(profile, None, passphrase)

        return Key(kind, verify)

    async def _troubled(self, label: str, error: UserFacingError, trouble: Trouble, found: Found | None = None) -> None:
        """Say what is in the way; comes back to try again."""
        given = self._options.protector is not None and trouble is not Trouble.MARKET
        if self._options.alone or given:
            raise error
        view = ProblemView(self._theme, label, str(error), trouble)
        name, _ = await self._asked(view, retried=view.retried, phrase=view.phrase_wished, others=view.profile_wished)
        if name == "others":
            raise _Given(Wish.SWITCH_PROFILE)
        if name == "phrase" and found is not None:
            await self._recovered(found)

    async def _asked(self, view: QWidget, **signals: SignalInstance) -> tuple[str, object]:
        """Show a page until one of its signals comes; closing the window ends the program."""
        if self._window is None:
            self._window = StartWindow(self._theme)
        window = self._window
        window.show_page(view)
        name, carried = await first_of(closed=window.closed, **signals)
        if name == "closed":
            raise _Given(Wish.QUIT)
        return name, carried

    def _like(self, desk: Desk) -> None:
        """The language and the colours of the profile, unless a demonstration chose its own."""
        if self._options.script is None:
            preferences = desk.settings.preferences
            self._language.use(preferences.language)
            self._theme.set_mode(Mode(preferences.theme))

    def _close_window(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def _real_desk(
        self, found: Found, identity: Identity, reviewer: Reviewer, network: LocalNetwork | None
    ) -> AbstractAsyncContextManager[Any]:
        script = self._options.script
        casting = casting_of(script.villain) if script is not None else HONEST
        return open_desk((found.profile, identity), found.settings, reviewer, casting, network)
