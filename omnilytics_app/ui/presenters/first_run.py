"""State of the first run: which page is shown, what was entered on it, and what is wrong with that.

A page is left forwards only when what it asks for is there and holds; going back changes nothing that was entered.
Words are asked for at places drawn anew each time they are shown.
"""

import secrets
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import (
    Draft,
    ImportedKey,
    Protection,
    Way,
)
from omnilytics_app.domain.phrases import (
    LEAST_LETTERS,
    PhraseVerdict,
    Strength,
    passphrase_strength,
    phrase_verdict,
    split_phrase,
    wrong_answers,
)
from omnilytics_app.errors import KeyStoreError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports.onboarding import OnboardingService
from omnilytics_app.ui.presenters.archive_step import ArchiveStep
from omnilytics_app.ui.presenters.network_step import OWN_NETWORK

__all__ = ["OWN_NETWORK", "PAGES", "FirstRunPresenter", "Page", "RecoveryPresenter"]

ASKED = 4
"""How many of the words are asked for."""


class Page(StrEnum):
    """The pages of the first run."""

    WELCOME = "welcome"
    WORDS = "words"
    CHECK = "check"
    RESTORE = "restore"
    ARCHIVE = "archive"
    KEY = "key"
    ADDRESS = "address"
    PROTECTION = "protection"
    NETWORK = "network"


PAGES = {
    Way.CREATE: (Page.WELCOME, Page.WORDS, Page.CHECK, Page.PROTECTION, Page.NETWORK),
    Way.RESTORE: (Page.WELCOME, Page.RESTORE, Page.PROTECTION, Page.NETWORK),
    Way.ARCHIVE: (Page.WELCOME, Page.ARCHIVE),
    Way.IMPORT: (Page.WELCOME, Page.KEY, Page.WORDS, Page.CHECK, Page.PROTECTION, Page.NETWORK),
    Way.WATCH: (Page.WELCOME, Page.ADDRESS, Page.NETWORK),
}


class FirstRunPresenter(ArchiveStep):
    """Leads from nothing to a profile. `created` carries its folder; `page_changed` says that another page is shown."""

    recovering = False
    """Whether the profile is there already, and only its key file is made anew."""
    page_changed = Signal()
    created = Signal(str)
    left = Signal()

    def __init__(self, service: OnboardingService, pages: dict[Way, tuple[Page, ...]] | None = None) -> None:
        super().__init__(service)
        self._pages = pages or PAGES
        self.way = next(iter(self._pages))
        self._position = 0
        self.words: tuple[str, ...] = ()
        self.asked: tuple[int, ...] = ()
        self.answers: list[str] = [""] * ASKED
        self.noted = False
        self.known_words: frozenset[str] = frozenset()
        self.phrase = ""
        self.key_from_file = True
        self.key_path, self.key_password, self.key_digits = "", "", ""
        self.imported: ImportedKey | None = None
        self.address = ""
        self.watched: Address | None = None
        self.keyring_problem: str | None = None
        self.protection = Protection.PASSPHRASE
        self._protection_chosen = False
        self.passphrase, self.repeated = "", ""
        self.passphrase_used = ""
        """Of the profile that was made, so that its person is not asked for it at once."""
        self.label = ""
        self._enter()

    def begin(self) -> None:
        """Look at once for what takes its time: the words that exist, and whether the keyring can be used."""
        self._scope.start(self._learn_words())
        self._scope.start(self._probe_keyring())

    @property
    def page(self) -> Page:
        """The page shown."""
        return self._pages[self.way][self._position]

    @property
    def position(self) -> tuple[int, int]:
        """Which page of how many this is, from 1 on."""
        return self._position + 1, len(self._pages[self.way])

    @property
    def is_last(self) -> bool:
        """Whether the next step makes the profile."""
        return self._position == len(self._pages[self.way]) - 1

    @property
    def verdict(self) -> PhraseVerdict:
        """What is to be said of the phrase typed so far."""
        return phrase_verdict(self.phrase, self.known_words)

    @property
    def strength(self) -> Strength:
        """Of the passphrase typed so far."""
        return passphrase_strength(self.passphrase)

    def choose_way(self, way: Way) -> None:
        """Where the keys come from."""
        if way is not self.way:
            self.way = way
            self._forget_secrets()
            self.changed.emit()

    def take_archive(self, path: str) -> None:
        """Begin with the file of a profile that somebody opened."""
        self.choose_way(Way.ARCHIVE)
        self._position = self._pages[self.way].index(Page.ARCHIVE)
        self._enter()
        self.choose_archive(path)

    def set_answer(self, number: int, answer: str) -> None:
        """One of the words asked for."""
        self.answers[number] = answer

    def set_phrase(self, text: str) -> None:
        """The phrase as it is typed."""
        self.phrase = text
        self.changed.emit()

    def choose_key_source(self, *, from_file: bool) -> None:
        """A key store, or digits."""
        self.key_from_file = from_file
        self.changed.emit()

    def choose_protection(self, protection: Protection) -> None:
        """What the key is locked with."""
        self._protection_chosen = True
        self.protection = protection
        self.changed.emit()

    def set_passphrase(self, text: str) -> None:
        """The passphrase as it is typed."""
        self.passphrase = text
        self.changed.emit()

    def go_back(self) -> None:
        """The page before; on the first one, leave."""
        if self.busy:
            return
        self.dismiss_problem()
        if self._position == 0:
            self.left.emit()
            return
        self._position -= 1
        self._enter()

    def go_on(self) -> None:
        """Check this page and show the next, or make the profile."""
        last = tr("Importing the profile") if self.way is Way.ARCHIVE else tr("Creating the profile")
        self._act(last if self.is_last else tr("Checking"), self._leave_page())

    def do_it_later(self) -> None:
        """Go on without having been asked for the words; the wallet reminds of them until they were."""
        self.noted = False
        self.dismiss_problem()
        self._position = self._pages[self.way].index(Page.CHECK)
        self._forward()

    def draft(self) -> Draft:
        """What was entered so far."""
        watching = self.way is Way.WATCH
        return Draft(
            way=self.way,
            label=self.label.strip() or tr("My profile"),
            network=self._network_choice(),
            protection=self.protection,
            passphrase=self.passphrase if self.protection is Protection.PASSPHRASE else "",
            words=() if watching else self.words,
            noted=self.noted,
            imported=self.imported,
            watched=self.watched,
        )

    async def _leave_page(self) -> None:
        checks: dict[Page, Callable[[], object]] = {
            Page.WORDS: self._draw_places,
            Page.CHECK: self._check_answers,
            Page.PROTECTION: self._check_protection,
        }
        if check := checks.get(self.page):
            check()
        elif self.page is Page.RESTORE:
            await self._take_phrase()
        elif self.page is Page.KEY:
            self.imported = await self._read_key()
        elif self.page is Page.ADDRESS:
            self.watched = await self._onboarding.read_address(self.address)
        elif self.page is Page.NETWORK:
            await self._check_network()
        if not self._pages[self.way][self._position + 1 :]:
            await self._finish()
            return
        self._forward()
        if self.page is Page.WORDS and not self.words:
            self.words = await self._onboarding.words()
            self.changed.emit()

    async def _finish(self) -> None:
        if self.way is Way.ARCHIVE:
            folder, used = await self._import_archive(), self.archive_passphrase
        else:
            draft = self.draft()
            folder, used = await self._onboarding.create(draft), draft.passphrase
        self._forget_secrets()
        self.passphrase_used = used
        self.created.emit(folder)

    def _forward(self) -> None:
        self._position += 1
        self._enter()

    def _enter(self) -> None:
        if self.page is Page.CHECK and not self.asked:
            self._draw_places()
        self.page_changed.emit()
        self.changed.emit()

    def _draw_places(self) -> None:
        if not self.words:
            raise KeyStoreError(tr("The words are not there yet; wait a moment."))
        self.asked = tuple(sorted(secrets.SystemRandom().sample(range(len(self.words)), ASKED)))
        self.answers = [""] * ASKED

    def _check_answers(self) -> None:
        wrong = wrong_answers(self.asked, self.answers, self.words)
        if wrong:
            raise KeyStoreError(
                tr("Word {number} is not what it was; look at your note, or go back to see it.", number=wrong[0] + 1)
            )
        self.noted = True

    async def _take_phrase(self) -> None:
        words = split_phrase(self.phrase)
        await self._onboarding.check_phrase(words)
        self.words, self.noted = words, True

    async def _read_key(self) -> ImportedKey:
        if not self.key_from_file:
            return await self._onboarding.read_private_key(self.key_digits)
        if not self.key_path:
            raise KeyStoreError(tr("Choose the key file first."))
        return await self._onboarding.read_key_file(self.key_path, self.key_password)

    def _check_protection(self) -> None:
        if self.protection is Protection.KEYRING:
            if self.keyring_problem is None:
                raise KeyStoreError(tr("The system keyring has not answered yet; wait a moment or take a passphrase."))
            if self.keyring_problem:
                raise KeyStoreError(self.keyring_problem)
            return
        if self.strength is Strength.SHORT:
            raise KeyStoreError(tr("The passphrase has to have at least {number} characters.", number=LEAST_LETTERS))
        if self.passphrase != self.repeated:
            raise KeyStoreError(tr("The two passphrases differ; type the second again."))

    async def _learn_words(self) -> None:
        self.known_words = await self._onboarding.word_list()
        self.changed.emit()

    async def _probe_keyring(self) -> None:
        self.keyring_problem = await self._onboarding.probe_keyring()
        if not self._protection_chosen and not self.keyring_problem:
            self.protection = Protection.KEYRING
        self.changed.emit()

    def _forget_secrets(self) -> None:
        self.words, self.asked, self.noted, self.phrase, self.imported = (), (), False, "", None
        self.key_password = self.key_digits = self.passphrase = self.repeated = self.archive_passphrase = ""


class RecoveryPresenter(FirstRunPresenter):
    """Gives a profile a new key file: its words, its imported key if it has one, and new protection.

    Where nobody knows any more whether a key was `imported` (None), it is asked for if the words are not the account's.
    """

    recovering = True

    def __init__(self, service: OnboardingService, folder: str, *, imported: bool | None) -> None:
        self._folder, self._imported = folder, imported
        super().__init__(service, _recovery_pages(imported=bool(imported)))

    async def _take_phrase(self) -> None:
        await super()._take_phrase()
        if self._imported is None:
            suffice = await self._onboarding.words_suffice(self._folder, self.words)
            self._pages = _recovery_pages(imported=not suffice)
            self.imported = None

    async def _finish(self) -> None:
        draft = self.draft()
        await self._onboarding.recover(self._folder, draft)
        self._forget_secrets()
        self.passphrase_used = draft.passphrase
        self.created.emit(self._folder)


def _recovery_pages(*, imported: bool) -> dict[Way, tuple[Page, ...]]:
    return {Way.RESTORE: (Page.RESTORE, *((Page.KEY,) if imported else ()), Page.PROTECTION)}
