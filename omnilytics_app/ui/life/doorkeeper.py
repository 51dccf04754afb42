"""How a profile's key is come by: it was just locked, it is asked for, or it is made anew from its words."""

import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

from omnilytics_app.domain.onboarding import Protection
from omnilytics_app.errors import KeyStoreError, ProfileInUse, UserFacingError
from omnilytics_app.services.identity import Identity
from omnilytics_app.services.opening import Found, find, held, needs_imported_key, protection_of, unlock_with
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.life.lobby import Left, Lobby
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.ports.onboarding import OnboardingService
from omnilytics_app.ui.presenters.first_run import RecoveryPresenter
from omnilytics_app.ui.presenters.unlocking import UnlockPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.startup import Trouble
from omnilytics_app.ui.views.start.unlock import UnlockView
from omnilytics_app.ui.wishes import Wish

MakeOnboarding = Callable[[Path, Path | None], OnboardingService]


@dataclass(slots=True)
class Known:
    """What is known of a profile's key while the program runs: how it was just locked, or who it is."""

    folder: Path | None = None
    passphrase: str = field(default="", repr=False)
    identity: Identity | None = None


class Doorkeeper:
    """Opens profiles for the person in the lobby."""

    def __init__(self, options: WindowOptions, theme: Theme, lobby: Lobby, make_onboarding: MakeOnboarding) -> None:
        self._options, self._theme, self._lobby = options, theme, lobby
        self._make_onboarding = make_onboarding
        self._passphrase = ""

    async def find(self, folder: Path) -> Found:
        """A profile and its settings, as soon as they can be read."""
        while True:
            try:
                return await find(folder, self._options.flags)
            except UserFacingError as error:
                await self._lobby.tell(folder.name, error, Trouble.PROFILE)

    @contextlib.asynccontextmanager
    async def hold(self, found: Found) -> AsyncIterator[None]:
        """The profile's lock, as soon as it is free."""
        async with contextlib.AsyncExitStack() as stack:
            while True:
                try:
                    await stack.enter_async_context(held(found.profile))
                    break
                except UserFacingError as error:
                    kind = Trouble.IN_USE if isinstance(error, ProfileInUse) else Trouble.PROFILE
                    await self._lobby.tell(found.profile.label, error, kind)
            yield

    async def identify(self, found: Found, known: Known) -> Identity:
        """Whose profile it is: as it is known, by what was given on the command line, or by whoever sits there."""
        if known.identity is not None:
            return known.identity
        profile, self._passphrase = found.profile, known.passphrase
        if self._options.protector is not None:
            return await unlock_with(profile, self._options.protector)
        while True:
            try:
                kind = await protection_of(profile)
                if kind is None or self._passphrase:
                    return await unlock_with(profile, None, self._passphrase)
                if (opened := await self._ask(found, kind)) is not None:
                    return opened
            except KeyStoreError as error:
                self._passphrase = ""
                if await self._lobby.tell(profile.label, error, Trouble.KEY):
                    await self._recover(found)

    async def _ask(self, found: Found, kind: Protection) -> Identity | None:
        """Who it is; None where the key file was made anew."""
        profile = found.profile
        opened: list[Identity] = []

        async def open_key(passphrase: str) -> None:
            opened.append(await unlock_with(profile, None, passphrase))

        presenter = UnlockPresenter(profile.label, kind, open_key)
        view = UnlockView(presenter, self._theme)
        if kind is Protection.KEYRING:
            presenter.unlock()
        try:
            name, _ = await self._lobby.ask(
                view, unlocked=presenter.unlocked, phrase=presenter.phrase_wished, others=presenter.profile_wished
            )
        finally:
            await presenter.close()
        if name == "others":
            raise Left(Wish.SWITCH_PROFILE)
        if name == "phrase":
            await self._recover(found)
        return opened[-1] if opened else None

    async def _recover(self, found: Found) -> None:
        """A new key file, if the person has the words; the old one stays else."""
        folder = found.profile.paths.profile
        service = self._make_onboarding(self._options.root, folder)
        presenter = RecoveryPresenter(service, str(folder), imported=await needs_imported_key(found.profile))
        presenter.begin()
        try:
            view = FirstRunView(presenter, self._theme, tr("&Back"))
            name, _ = await self._lobby.ask_in_private(view, created=presenter.created, left=presenter.left)
            self._passphrase = presenter.passphrase_used if name == "created" else ""
        finally:
            await presenter.close()
