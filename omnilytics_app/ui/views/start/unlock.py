"""The page that asks for the passphrase of a profile, or waits for the keyring; also what covers a locked window."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.onboarding import Protection
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.unlocking import UnlockPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.sheet import Heading, sheet
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.secret_edit import SecretEdit
from omnilytics_app.ui.widgets.surfaces import Card


class UnlockView(QWidget):
    """Renders `UnlockPresenter`. A wrong passphrase stays, selected, so that typing replaces it."""

    def __init__(self, presenter: UnlockPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.heading = Heading(theme, presenter.label, _purpose(presenter))
        self.banner = Banner(theme)
        self.passphrase = SecretEdit(theme, tr("Show the passphrase"))
        self.field = Field(tr("&Passphrase"), self.passphrase)
        self.card = Card(self.field)
        self.unlock = Button(theme, tr("&Unlock"), "", "primary")
        self.phrase = Button(theme, tr("Use the &recovery phrase"), "", "quiet")
        self.others = Button(theme, tr("Show &other profiles"), "", "quiet")
        foot = row(self.phrase, self.others, None, self.unlock, spacing=8)
        self.setLayout(column(sheet(self.heading, self.banner, self.card, foot=foot), spacing=0))
        self.unlock.clicked.connect(self._on_unlock_clicked)
        self.passphrase.returnPressed.connect(self._on_unlock_clicked)
        self.phrase.clicked.connect(presenter.phrase_wished)
        self.others.clicked.connect(presenter.profile_wished)
        self.banner.dismissed.connect(presenter.dismiss_problem)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        presenter.problem_raised.connect(self._render)
        presenter.problem_dismissed.connect(self._render)
        presenter.refused.connect(self._on_refused)
        presenter.unlocked.connect(self._on_unlocked)
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to be typed into."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus)

    def _focus(self) -> None:
        (self.passphrase if self.card.isVisible() else self.unlock).setFocus()

    def _on_unlock_clicked(self) -> None:
        self._presenter.unlock(self.passphrase.text())

    def _on_refused(self) -> None:
        self.passphrase.selectAll()
        self._focus()

    def _on_unlocked(self) -> None:
        self.passphrase.clear()
        self.passphrase.hide_letters()

    def _render(self) -> None:
        presenter = self._presenter
        by_keyring = presenter.protection is Protection.KEYRING
        self.card.setVisible(not by_keyring)
        self.others.setVisible(not presenter.locked)
        self.phrase.setVisible(not presenter.locked)
        problem = presenter.problem
        self.banner.show_problem(sentence(problem.text) if problem else "", problem.details if problem else "")
        self.unlock.setEnabled(presenter.can_try)
        if presenter.busy:
            self.unlock.setText(f"{presenter.action}\N{HORIZONTAL ELLIPSIS}")
        elif presenter.seconds_left:
            self.unlock.setText(tr("Wait %n second(s)", n=presenter.seconds_left))
        else:
            self.unlock.setText(tr("&Try again") if by_keyring and problem else tr("&Unlock"))


def _purpose(presenter: UnlockPresenter) -> str:
    if presenter.locked:
        return tr("The window is locked. Jobs go on behind it; nothing is missed.")
    if presenter.protection is Protection.KEYRING:
        return tr("The system keyring holds the key of this profile; it may ask you to unlock it.")
    return tr("Enter the passphrase that opens the key of this profile.")
