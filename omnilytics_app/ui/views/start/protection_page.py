"""The page that says what the key file is locked with."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.onboarding import Protection
from omnilytics_app.domain.phrases import Strength
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.choices import Option, Options
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, holder
from omnilytics_app.ui.widgets.secret_edit import SecretEdit
from omnilytics_app.ui.widgets.surfaces import Card

_ORDER = (Protection.KEYRING, Protection.PASSPHRASE)
TONES = {Strength.SHORT: "", Strength.WEAK: "warning", Strength.FAIR: "", Strength.GOOD: "success"}


class ProtectionPage(QWidget):
    """The system keyring, or a passphrase."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.options = Options(
            (
                Option(tr("System &keyring"), _of_keyring()),
                Option(
                    tr("&Passphrase"),
                    tr("You type it whenever the window opens or was locked; it works on any computer."),
                ),
            )
        )
        self.passphrase = SecretEdit(theme, tr("Show the passphrase"))
        self.repeated = SecretEdit(theme, tr("Show the passphrase"))
        self.first = Field(tr("P&assphrase"), self.passphrase)
        self.second = Field(tr("The &same again"), self.repeated)
        self.fields = holder(column(self.first, self.second, spacing=14))
        self.options.chosen.connect(lambda index: presenter.choose_protection(_ORDER[index]))  # as a name
        self.passphrase.textEdited.connect(presenter.set_passphrase)
        self.repeated.textEdited.connect(self._on_repeated_edited)
        self.passphrase.returnPressed.connect(self.repeated.setFocus)
        self.repeated.returnPressed.connect(presenter.go_on)
        self.card = Card(self.fields)
        self.setLayout(column(self.options, self.card, spacing=14))
        self.render_state()

    def render_state(self) -> None:
        """What the presenter says now."""
        presenter = self._presenter
        self.options.choose(_ORDER.index(presenter.protection))
        problem = presenter.keyring_problem
        if problem is None:
            self.options.explain(0, tr("Looking whether there is one\N{HORIZONTAL ELLIPSIS}"))
        elif problem:
            self.options.explain(0, sentence(problem), "warning", possible=False)
        else:
            self.options.explain(0, _of_keyring())
        with_passphrase = presenter.protection is Protection.PASSPHRASE
        self.card.setVisible(with_passphrase)
        self.passphrase.show_text(presenter.passphrase)
        self.repeated.show_text(presenter.repeated)
        self.first.show_hint(_said(presenter.strength) if presenter.passphrase else _advice())
        self._render_repeated()

    def _on_repeated_edited(self, text: str) -> None:
        self._presenter.repeated = text
        self._render_repeated()

    def _render_repeated(self) -> None:
        presenter = self._presenter
        started = presenter.passphrase.startswith(presenter.repeated)
        self.second.show_problem("" if started else tr("This differs from the first."))


def _of_keyring() -> str:
    return tr("The system keeps the key and opens it while you are logged in; there is nothing to type.")


def _advice() -> str:
    return tr("Four or five words drawn at random are easy to type and hard to guess.")


def _said(strength: Strength) -> str:
    return {
        Strength.SHORT: tr("Too short: it has to have at least 8 characters."),
        Strength.WEAK: tr("Weak: whoever copies the key file may guess it in days."),
        Strength.FAIR: tr("Fair: it would take whoever copies the key file years."),
        Strength.GOOD: tr("Good: whoever copies the key file will not guess it."),
    }[strength]
