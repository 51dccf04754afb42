"""The life of the program: a profile is found or made, unlocked, opened, shown, and another one after it.

One window serves everything before the main window and between two of them. Where a `protector` was given nobody is
asked, and what goes wrong with it ends the program with its sentence, as for every command.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

from omnilytics_app.domain.review import ApprovingReviewer, Reviewer
from omnilytics_app.errors import UserFacingError
from omnilytics_app.services.demo.villains import casting_of
from omnilytics_app.services.desk import open_desk
from omnilytics_app.services.diagnostics import report_on
from omnilytics_app.services.identity import Identity, signer_of
from omnilytics_app.services.job_runners import HONEST
from omnilytics_app.services.local_network import LocalNetwork
from omnilytics_app.services.onboarding import Onboarding
from omnilytics_app.services.opening import (
    Found,
    connected,
    protection_of,
    unlock_with,
)
from omnilytics_app.services.profiles import list_profiles
from omnilytics_app.storage.last_profile import last_used, note_used
from omnilytics_app.storage.preferences import read_preferences
from omnilytics_app.ui.crash import Crashes, installed
from omnilytics_app.ui.language import Language, tr
from omnilytics_app.ui.life.at_work import AtWork, Key
from omnilytics_app.ui.life.doorkeeper import Doorkeeper, Known, MakeOnboarding
from omnilytics_app.ui.life.front import Front
from omnilytics_app.ui.life.idle import Moment
from omnilytics_app.ui.life.lobby import Left, Lobby
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.ports import Desk
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.start.chooser import ChooserView
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.views.start.startup import Trouble
from omnilytics_app.ui.wishes import Wish

log = logging.getLogger(__name__)

OpenDesk = Callable[[Found, Identity, Reviewer, LocalNetwork | None], AbstractAsyncContextManager[Desk]]


class Life:
    """Made once. `run` returns the exit status. It goes on in the window of `front`, if one was shown."""

    def __init__(
        self,
        options: WindowOptions,
        theme: Theme,
        language: Language,
        make_onboarding: MakeOnboarding = Onboarding,
        open_desk_of: OpenDesk | None = None,
        front: Front | None = None,
    ) -> None:
        self._options = options
        self._theme = theme
        self._language = language
        self._make_onboarding = make_onboarding
        self._open_desk = open_desk_of or self._real_desk
        self._front = front
        self._lobby = Lobby(options, theme) if front is None else front.lobby
        self._door = Doorkeeper(options, theme, self._lobby, make_onboarding)
        self._known = Known()
        self._wanted: Path | None = None

    async def run(self) -> int:
        """From the first window to the last."""
        wish: Wish | None = None
        folder: Path | None = None
        try:
            while wish is not Wish.QUIT:
                try:
                    if wish is not Wish.REOPEN or folder is None:
                        self._known = Known()  # whoever leaves a profile has to unlock it to come back
                        folder = await self._chosen(wish)
                    wish = await self._live(folder)
                except Left as given:
                    wish = given.wish
        finally:
            self._lobby.close()
        return 0

    async def _chosen(self, wish: Wish | None) -> Path:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            return wanted
        named = self._options.folder if wish is None else None
        if wish is None and self._options.archive is not None:
            cards = await asyncio.to_thread(list_profiles, self._options.root)
            return await self._made(named, others=bool(cards), archive=self._options.archive)
        if named is not None:
            return named if (named / "profile.json").exists() or self._options.script else await self._made(named)
        root = self._options.root
        cards = await asyncio.to_thread(list_profiles, root)
        if not cards or wish is Wish.NEW_PROFILE:
            return await self._made(None, others=bool(cards))
        if len(cards) == 1 and wish is None:
            return Path(cards[0].folder)
        view = ChooserView(self._theme, cards, await asyncio.to_thread(last_used, root))
        name, folder = await self._lobby.ask(view, chosen=view.chosen, new=view.new_wished)
        if name == "new":
            return await self._made(None, others=True)
        return Path(str(folder))

    async def _made(self, folder: Path | None, *, others: bool = False, archive: Path | None = None) -> Path:
        """The folder of a profile that a person made, or brought as the `archive` that was opened."""
        presenter = FirstRunPresenter(self._make_onboarding(self._options.root, folder))
        presenter.begin()
        if archive is not None:
            presenter.take_archive(str(archive))
        try:
            view = FirstRunView(presenter, self._theme, tr("Show &other profiles") if others else tr("&Quit"))
            name, made = await self._lobby.ask_in_private(view, created=presenter.created, left=presenter.left)
            if name == "left":
                raise Left(Wish.SWITCH_PROFILE if others else Wish.QUIT)
            self._known = Known(Path(str(made)), presenter.passphrase_used)
            return Path(str(made))
        finally:
            await presenter.close()

    async def _live(self, folder: Path) -> Wish:
        """A profile, from its files to what its person wants next."""
        if folder != self._known.folder:
            self._known = Known(folder)
        found = await self._door.find(folder)
        self._tell_first_paint()
        async with self._door.hold(found):
            await self._suit(found)
            identity = await self._door.identify(found, self._known)
            self._known = Known(folder, identity=identity)
            await asyncio.to_thread(note_used, self._options.root, found.profile.paths.profile)
            describe = partial(report_on, found.profile.paths, found.settings)
            with installed(self._theme, found.profile.paths.logs, describe, asyncio.get_running_loop()) as crashes:
                return await self._at_work(found, identity, crashes)

    def _tell_first_paint(self) -> None:
        """Once, as soon as there is a log to tell it to."""
        front, self._front = self._front, None
        if front is not None and front.painted_s is not None:
            log.info("first paint %.3f s after the program started", front.painted_s)

    async def _suit(self, found: Found) -> None:
        """Look and speak as the person likes it; a demonstration's windows look as it says."""
        if self._options.script is not None:
            return
        path = found.profile.paths.preferences
        preferences, _ = await asyncio.to_thread(read_preferences, path, set_aside=False)
        self._theme.set_mode(Mode(preferences.theme))
        self._language.use(preferences.language)

    async def _at_work(self, found: Found, identity: Identity, crashes: Crashes) -> Wish:
        while True:
            try:
                async with contextlib.AsyncExitStack() as opened:
                    reviewing = Reviewing()
                    opened.callback(reviewing.close)
                    ready, desk = await self._opened(opened, found, identity, reviewing)
                    self._lobby.close()
                    key = await self._key_of(ready)
                    at_work = AtWork(self._options, self._theme, ready.profile.label, key, self._lobby.ending, crashes)
                    try:
                        return await at_work.show(desk, reviewing)
                    finally:
                        self._wanted = at_work.wanted
            except UserFacingError as error:
                left_at = Moment.now()
                await self._lobby.tell(found.profile.label, error, Trouble.MARKET)
                if left_at.is_past(await self._lock_minutes(found)):
                    identity = await self._door.identify(found, Known(found.profile.paths.profile))

    async def _lock_minutes(self, found: Found) -> int:
        """After how long without a person a profile is unlocked again; 0 for never."""
        preferences, _ = await asyncio.to_thread(read_preferences, found.profile.paths.preferences, set_aside=False)
        return preferences.lock_minutes

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
        waiting = asyncio.create_task(self._lobby.ask(view, cancelled=view.cancelled))
        await asyncio.wait({working, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            waiting.cancel()
            with contextlib.suppress(asyncio.CancelledError, Left):
                await waiting
            return await working
        working.cancel()
        with contextlib.suppress(asyncio.CancelledError, UserFacingError):
            await working
        await waiting
        raise Left(Wish.SWITCH_PROFILE)

    async def _key_of(self, found: Found) -> Key:
        profile = found.profile
        kind = None if self._options.script is not None else await protection_of(profile)

        async def verify(passphrase: str) -> Identity:
            return await unlock_with(profile, None, passphrase)

        return Key(kind, verify)

    def _real_desk(
        self, found: Found, identity: Identity, reviewer: Reviewer, network: LocalNetwork | None
    ) -> AbstractAsyncContextManager[Desk]:
        script = self._options.script
        casting = casting_of(script.villain) if script is not None else HONEST
        return open_desk((found.profile, identity), found.settings, reviewer, casting, network)
