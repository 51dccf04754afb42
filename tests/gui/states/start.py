"""What is shown before the main window, and what covers it while it is locked."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import EndpointFound, OpeningStep, ProfileCard, ProfileKind, Protection, Way
from omnilytics_app.ui.presenters.first_run import OWN_NETWORK, PAGES, FirstRunPresenter, Page, RecoveryPresenter
from omnilytics_app.ui.presenters.presenter import Problem
from omnilytics_app.ui.presenters.unlocking import UnlockPresenter
from omnilytics_app.ui.views.start.chooser import ChooserView
from omnilytics_app.ui.views.start.covered import CoveredView
from omnilytics_app.ui.views.start.first_run import FirstRunView
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.views.start.start_window import StartWindow
from omnilytics_app.ui.views.start.startup import ProblemView, Trouble
from omnilytics_app.ui.views.start.unlock import UnlockView
from tests.gui import sample
from tests.gui.fakes.onboarding import KNOWN, WORDS, FakeOnboarding
from tests.gui.states.catalogue import SMALL, State, Studio

NO_KEYRING = (
    "There is no system keyring on this machine that OmniLytics trusts; unlock or start it, or protect the profile "
    "with a passphrase instead."
)
WRONG = "The passphrase is wrong or the key file is damaged; try again or restore from the recovery phrase."
DISMISSED = "The system keyring failed; unlock or start it, or protect the profile with a passphrase instead."
IN_USE = "The profile /home/ada/profiles/default is in use by another OmniLytics; close that one first."


def _shown(studio: Studio, view: QWidget) -> StartWindow:
    window = StartWindow(studio.theme)
    window.show_page(view)
    return window


def _page(
    studio: Studio, way: Way, page: Page, prepare: Callable[[FirstRunPresenter], object] | None = None
) -> StartWindow:
    presenter = FirstRunPresenter(FakeOnboarding())
    presenter.way, presenter.known_words, presenter.keyring_problem = way, KNOWN, ""
    presenter.words = WORDS if page in (Page.WORDS, Page.CHECK) else ()
    presenter._position = PAGES[way].index(page)
    if prepare is not None:
        prepare(presenter)
    view = FirstRunView(presenter, studio.theme)
    presenter.asked, presenter.answers = (7, 11, 14, 17), [""] * 4  # otherwise drawn by chance
    presenter._enter()
    window = _shown(studio, view)
    window.kept = presenter  # type: ignore[attr-defined] - as long as the window
    return window


def _key_again(studio: Studio) -> StartWindow:
    presenter = RecoveryPresenter(FakeOnboarding(), "/p/ada", imported=True)
    presenter._position = 1
    window = _shown(studio, FirstRunView(presenter, studio.theme))
    window.kept = presenter  # type: ignore[attr-defined] - as long as the window
    return window


def _set(**values: object) -> Callable[[FirstRunPresenter], object]:
    def prepare(presenter: FirstRunPresenter) -> None:
        for name, value in values.items():
            setattr(presenter, name, value)

    return prepare


def _unlock(
    studio: Studio,
    protection: Protection,
    problem: str = "",
    prepare: Callable[[UnlockPresenter], object] | None = None,
    *,
    locked: bool = False,
) -> StartWindow:
    async def never(_: str) -> None:
        return None

    presenter = UnlockPresenter("Ada", protection, never, locked=locked)
    view = UnlockView(presenter, studio.theme)
    if prepare is not None:
        prepare(presenter)
    if problem:
        view.passphrase.setText("correct horse")
        presenter._raise_problem(Problem(problem))
    presenter.changed.emit()
    window = _shown(studio, view)
    window.kept = presenter  # type: ignore[attr-defined] - as long as the window
    return window


def _pause(presenter: UnlockPresenter) -> None:
    presenter.wrong, presenter.seconds_left = 8, 8


def _profiles() -> tuple[ProfileCard, ...]:
    other = Address("0x52908400098527886E0F7030069857D2E4169EE7")
    return (
        ProfileCard("/p/default", "Ada", ProfileKind.OWN, sample.ME),
        ProfileCard("/p/clinic", "Clinic & Co " + sample.HOSTILE, ProfileKind.IMPORTED, other, in_use=True),
        ProfileCard("/p/watch", "The model owner", ProfileKind.WATCH, other),
        ProfileCard("/p/broken", "broken", ProfileKind.DAMAGED),
    )


def _opening(studio: Studio, step: OpeningStep) -> StartWindow:
    view = OpeningView(studio.theme, "Ada")
    view.show_step(step)
    return _shown(studio, view)


def _problem(studio: Studio, sentence: str, trouble: Trouble) -> StartWindow:
    return _shown(studio, ProblemView(studio.theme, "Ada", sentence, trouble))


def _fail(presenter: FirstRunPresenter) -> None:
    presenter._problem = Problem("Word 7 is not what it was; look at your note, or go back to see it.")


_NO_ARCHIVE = _set(
    archive=f"/media/ada/stick/{sample.LONG}.omnilytics",
    archive_passphrase="a secret",
    archive_problem="The file is no exported profile; name one that omnilytics profile export has written.",
)
_WRONG_WORD = _set(phrase="legal winner thank yeer wave ")
_PUBLIC = _set(network=1, rpc_url="https://sepolia.node.example/v3/ada", endpoint=EndpointFound(11_155_111, 6_418_223))
_OTHER_CHAIN = _set(
    network=1, rpc_url="https://node.example/v3/ada", endpoint=EndpointFound(1, 21_418_223),
    endpoint_problem="The endpoint serves chain 1, and Sepolia is chain 11155111; choose another endpoint.",
)  # fmt: skip
_NO_ENDPOINT = _set(
    network=OWN_NETWORK, rpc_url="http://10.0.0.7:8545",
    endpoint_problem="Nothing answers at http://10.0.0.7:8545; check the address and the connection.",
)  # fmt: skip
_WEAK = _set(protection=Protection.PASSPHRASE, passphrase="passw0rd", repeated="passx", keyring_problem=NO_KEYRING)

STATES = (
    State("start-welcome", lambda s: _page(s, Way.CREATE, Page.WELCOME)),
    State("start-welcome-small", lambda s: _page(s, Way.CREATE, Page.WELCOME), SMALL),
    State("start-words", lambda s: _page(s, Way.CREATE, Page.WORDS)),
    State("start-words-small", lambda s: _page(s, Way.IMPORT, Page.WORDS), SMALL),
    State("start-words-waiting", lambda s: _page(s, Way.CREATE, Page.WORDS, _set(words=()))),
    State("start-check", lambda s: _page(s, Way.CREATE, Page.CHECK)),
    State("start-check-wrong", lambda s: _page(s, Way.CREATE, Page.CHECK, _fail)),
    State("start-restore", lambda s: _page(s, Way.RESTORE, Page.RESTORE)),
    State("start-restore-wrong", lambda s: _page(s, Way.RESTORE, Page.RESTORE, _WRONG_WORD)),
    State("start-restore-full", lambda s: _page(s, Way.RESTORE, Page.RESTORE, _set(phrase=" ".join(WORDS) + " "))),
    State("start-archive", lambda s: _page(s, Way.ARCHIVE, Page.ARCHIVE)),
    State("start-archive-wrong", lambda s: _page(s, Way.ARCHIVE, Page.ARCHIVE, _NO_ARCHIVE), SMALL),
    State("start-key-file", lambda s: _page(s, Way.IMPORT, Page.KEY)),
    State("start-key-digits", lambda s: _page(s, Way.IMPORT, Page.KEY, _set(key_from_file=False))),
    State("start-address", lambda s: _page(s, Way.WATCH, Page.ADDRESS)),
    State("start-protection", lambda s: _page(s, Way.CREATE, Page.PROTECTION, _set(protection=Protection.KEYRING))),
    State("start-protection-passphrase", lambda s: _page(s, Way.CREATE, Page.PROTECTION, _WEAK)),
    State("start-protection-small", lambda s: _page(s, Way.CREATE, Page.PROTECTION, _WEAK), SMALL),
    State("start-protection-waiting", lambda s: _page(s, Way.CREATE, Page.PROTECTION, _set(keyring_problem=None))),
    State("start-network", lambda s: _page(s, Way.CREATE, Page.NETWORK)),
    State("start-network-public", lambda s: _page(s, Way.CREATE, Page.NETWORK, _PUBLIC)),
    State("start-network-public-small", lambda s: _page(s, Way.CREATE, Page.NETWORK, _PUBLIC), SMALL),
    State("start-network-unserved", lambda s: _page(s, Way.CREATE, Page.NETWORK, _set(network=1))),
    State("start-network-unserved-small", lambda s: _page(s, Way.CREATE, Page.NETWORK, _set(network=1)), SMALL),
    State("start-network-other-chain", lambda s: _page(s, Way.CREATE, Page.NETWORK, _OTHER_CHAIN)),
    State("start-network-wrong", lambda s: _page(s, Way.CREATE, Page.NETWORK, _NO_ENDPOINT)),
    State("start-unlock", lambda s: _unlock(s, Protection.PASSPHRASE)),
    State("start-unlock-wrong", lambda s: _unlock(s, Protection.PASSPHRASE, WRONG)),
    State("start-unlock-pause", lambda s: _unlock(s, Protection.PASSPHRASE, WRONG, _pause), SMALL),
    State("start-unlock-keyring", lambda s: _unlock(s, Protection.KEYRING, "", lambda p: p._set_action("Asking"))),
    State("start-unlock-keyring-dismissed", lambda s: _unlock(s, Protection.KEYRING, DISMISSED)),
    State("start-locked", lambda s: _unlock(s, Protection.PASSPHRASE, locked=True)),
    State("start-profiles", lambda s: _shown(s, ChooserView(s.theme, _profiles(), "/p/watch"))),
    State("start-opening", lambda s: _opening(s, OpeningStep.MARKET)),
    State("start-unreachable", lambda s: _problem(s, sample.OFFLINE, Trouble.MARKET)),
    State("start-in-use", lambda s: _problem(s, IN_USE, Trouble.IN_USE)),
    State("start-key-damaged", lambda s: _problem(s, WRONG, Trouble.KEY), SMALL),
    State("start-profile-damaged", lambda s: _problem(s, sample.HOSTILE + sample.LONG, Trouble.PROFILE)),
    State("start-covered", lambda s: _shown(s, CoveredView(s.theme))),
    State("start-key-again", _key_again),
)
