"""The first run: a page after the other, with Back and Next, until there is a profile."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from omnilytics_app.domain.onboarding import Way
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter, Page
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.archive_page import ArchivePage
from omnilytics_app.ui.views.start.key_pages import AddressPage, KeyPage
from omnilytics_app.ui.views.start.network_page import NetworkPage
from omnilytics_app.ui.views.start.phrase_pages import CheckPage, RestorePage, WordsPage
from omnilytics_app.ui.views.start.protection_page import ProtectionPage
from omnilytics_app.ui.views.start.sheet import Heading, sheet
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.choices import Option, Options
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.text import PlainLabel

_WAYS = (Way.CREATE, Way.RESTORE, Way.ARCHIVE, Way.IMPORT, Way.WATCH)


class WelcomePage(QWidget):
    """Where the keys come from."""

    def __init__(self, presenter: FirstRunPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.options = Options(
            (
                Option(tr("&Create a new profile"), tr("New keys, and words that bring them back.")),
                Option(
                    tr("&Restore one from its words"),
                    tr("You have the 12 to 24 words of a profile; jobs and money are found again."),
                ),
                Option(
                    tr("Bring one &from another computer"),
                    tr("You have the file that another computer wrote of a profile, and its passphrase."),
                ),
                Option(
                    tr("&Import a key"),
                    tr("You have a key file of another wallet, or a private key; that key signs here."),
                ),
                Option(tr("&Watch an account"), tr("Look at an account without its key; nothing can be signed.")),
            )
        )
        self.options.chosen.connect(lambda index: presenter.choose_way(_WAYS[index]))  # as a name
        self.setLayout(column(self.options))
        self.render_state()

    def render_state(self) -> None:
        """What the presenter says now."""
        self.options.choose(_WAYS.index(self._presenter.way))


class FirstRunView(QWidget):
    """Renders `FirstRunPresenter`."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme, leave: str = "") -> None:
        super().__init__()
        self._presenter = presenter
        self._leave = leave or tr("&Quit")
        self.heading = Heading(theme)
        self.banner = Banner(theme)
        self.place = PlainLabel("", "caption")
        self.back = Button(theme, tr("&Back"))
        self.next = Button(theme, tr("&Next"), "", "primary")
        self.next.setDefault(True)
        self.welcome = WelcomePage(presenter)
        self.words = WordsPage(presenter, theme)
        self.check = CheckPage(presenter, theme)
        self.restore = RestorePage(presenter, theme)
        self.archive = ArchivePage(presenter, theme)
        self.key = KeyPage(presenter, theme)
        self.address = AddressPage(presenter, theme)
        self.protection = ProtectionPage(presenter, theme)
        self.network = NetworkPage(presenter, theme)
        self._pages: dict[Page, QWidget] = {
            Page.WELCOME: self.welcome, Page.WORDS: self.words, Page.CHECK: self.check, Page.RESTORE: self.restore,
            Page.ARCHIVE: self.archive, Page.KEY: self.key, Page.ADDRESS: self.address,
            Page.PROTECTION: self.protection, Page.NETWORK: self.network,
        }  # fmt: skip
        self._renders = {
            Page.WELCOME: self.welcome.render_state, Page.WORDS: self.words.render_state,
            Page.CHECK: self.check.render_state, Page.RESTORE: self.restore.render_state,
            Page.ARCHIVE: self.archive.render_state, Page.KEY: self.key.render_state,
            Page.ADDRESS: self.address.render_state, Page.PROTECTION: self.protection.render_state,
            Page.NETWORK: self.network.render_state,
        }  # fmt: skip
        self.body = holder(column(*self._pages.values(), spacing=0))
        foot = row(self.place, None, self.back, self.next, spacing=10)
        self.setLayout(column(sheet(self.heading, self.banner, self.body, foot=foot), spacing=0))
        self._connect()
        self._on_page_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from a choice as it does from a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QRadioButton):
            self._presenter.go_on()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        presenter = self._presenter
        self.back.clicked.connect(presenter.go_back)
        self.next.clicked.connect(presenter.go_on)
        self.banner.dismissed.connect(presenter.dismiss_problem)
        presenter.page_changed.connect(self._on_page_changed)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        presenter.problem_raised.connect(self._render)
        presenter.problem_dismissed.connect(self._render)

    def _on_page_changed(self) -> None:
        presenter = self._presenter
        for page, view in self._pages.items():  # a stack would be as high as its highest page
            view.setVisible(page is presenter.page)
        self.heading.show_words(*_words(presenter))
        number, count = presenter.position
        self.place.setText(tr("Step {number} of {count}", number=number, count=count))
        self._render()
        QTimer.singleShot(0, self, self._focus_first)

    def _render(self) -> None:
        presenter = self._presenter
        self._renders[presenter.page]()
        problem = presenter.problem
        self.banner.show_problem(sentence(problem.text) if problem else "", problem.details if problem else "")
        self.back.setText(self._leave if presenter.position[0] == 1 else tr("&Back"))
        self.back.setEnabled(not presenter.busy)
        self.next.setEnabled(not presenter.busy)
        self.body.setEnabled(not presenter.busy)
        self.next.setText(f"{presenter.action}\N{HORIZONTAL ELLIPSIS}" if presenter.busy else self._of_next())

    def _of_next(self) -> str:
        if not self._presenter.is_last:
            return tr("&Next")
        return tr("&Finish")

    def _focus_first(self) -> None:
        page = self._pages[self._presenter.page]
        target = {
            Page.WELCOME: self.welcome.options.buttons[max(0, self.welcome.options.index)],
            Page.CHECK: self.check.editors[0], Page.RESTORE: self.restore.editor, Page.KEY: self.key.file.button,
            Page.ARCHIVE: self.archive.passphrase if self._presenter.archive else self.archive.file.button,
            Page.ADDRESS: self.address.editor, Page.NETWORK: self.network.label,
            Page.PROTECTION: self.protection.options.buttons[max(0, self.protection.options.index)],
        }.get(self._presenter.page, self.next)  # fmt: skip
        if page.isVisible():
            target.setFocus()


def _words(presenter: FirstRunPresenter) -> tuple[str, str]:
    """Heading and sentence of a page."""
    return {
        Page.WELCOME: (
            tr("Welcome to OmniLytics"),
            tr("A market for training models on private data. A profile holds your keys and your jobs."),
        ),
        Page.WORDS: (
            tr("Words for the keys of jobs") if presenter.way is Way.IMPORT else tr("Your recovery phrase"),
            "",
        ),
        Page.CHECK: (tr("Have you got them?"), tr("Enter these words from your note.")),
        Page.RESTORE: (tr("Enter your recovery phrase"), tr("Every word is looked at as you type.")),
        Page.ARCHIVE: (
            tr("Bring a profile from another computer"),
            tr("Its file holds the key, the jobs, the records and the settings, all of it encrypted."),
        ),
        Page.KEY: _key_words(presenter),
        Page.ADDRESS: (tr("Watch an account"), ""),
        Page.PROTECTION: (
            tr("How is the key locked?"),
            tr("The key file lies encrypted on this computer; this is what opens it."),
        ),
        Page.NETWORK: (tr("Where is the market?"), ""),
    }[presenter.page]


def _key_words(presenter: FirstRunPresenter) -> tuple[str, str]:
    if not presenter.recovering:
        return tr("Import a key"), tr("From a key store of another wallet, or as digits.")
    return (
        tr("Import the key again"),
        tr(
            "These words give the keys of jobs; this profile signs with a key that was imported. If the words are of "
            "another profile, go back."
        ),
    )
