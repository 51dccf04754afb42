"""The sections that hold preferences of the window: language and look, lock, notifications."""

from PySide6.QtWidgets import QCheckBox, QWidget

from omnilytics_app.domain.notifications import NoticeKind
from omnilytics_app.ui.language import LANGUAGES, tr
from omnilytics_app.ui.models.setting_fields import Section, section_title
from omnilytics_app.ui.presenters import SettingsPresenter
from omnilytics_app.ui.widgets.editors import Selector
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel

_MINUTES = (0, 1, 5, 15, 30, 60, 240)


class LookSection(QWidget):
    """Language, colours, sidebar."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.language, self.theme, self.sidebar = Selector(), Selector(), Selector()
        language = Field(
            tr("Language"), self.language, tr("Used for all texts when the window is opened again; numbers follow it.")
        )
        fields = (language, Field(tr("Colours"), self.theme), Field(tr("Sidebar"), self.sidebar))
        self.setLayout(column(Card(*fields, title=section_title(Section.APPEARANCE), spacing=16), None, spacing=0))
        self.language.chosen.connect(self._on_language_chosen)
        self.theme.chosen.connect(self._on_theme_chosen)
        self.sidebar.chosen.connect(self._on_sidebar_chosen)
        presenter.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        liked = self._presenter.preferences
        self.language.show_choices((("", tr("As the system")), *LANGUAGES.items()), liked.language)
        themes = (("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark")))
        self.theme.show_choices(themes, liked.theme)
        sidebars = (("auto", tr("Narrow in a narrow window")), ("wide", tr("Wide")), ("narrow", tr("Icons alone")))
        self.sidebar.show_choices(sidebars, liked.sidebar)

    def _on_language_chosen(self, code: str) -> None:
        self._presenter.prefer(language=code)

    def _on_theme_chosen(self, mode: str) -> None:
        self._presenter.prefer(theme=mode)

    def _on_sidebar_chosen(self, sidebar: str) -> None:
        self._presenter.prefer(sidebar=sidebar)


class SecuritySection(QWidget):
    """When the window locks itself."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.lock = Selector()
        hint = tr("Locked, the window shows nothing and signs nothing new; jobs go on. Ctrl+L locks it at once.")
        field = Field(tr("Lock the window"), self.lock, hint)
        self.setLayout(column(Card(field, title=section_title(Section.SECURITY), spacing=16), None, spacing=0))
        self.lock.chosen.connect(self._on_lock_chosen)
        presenter.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        kept = self._presenter.preferences.lock_minutes
        minutes = sorted({*_MINUTES, kept})
        self.lock.show_choices(tuple((number, _after(number)) for number in minutes), kept)

    def _on_lock_chosen(self, minutes: int) -> None:
        self._presenter.prefer(lock_minutes=minutes)


class NotificationsSection(QWidget):
    """What is told while the window is in the background."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.boxes = {kind: QCheckBox(words) for kind, words in _kinds().items()}
        hint = PlainLabel(
            tr("Shown by the desktop where it can, otherwise in the window. The activity page lists everything."),
            "caption",
            wrap=True,
        )
        card = Card(hint, *self.boxes.values(), title=section_title(Section.NOTIFICATIONS), spacing=14)
        self.setLayout(column(card, None, spacing=0))
        for box in self.boxes.values():
            box.clicked.connect(self._on_box_clicked)
        presenter.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        muted = self._presenter.preferences.muted
        for kind, box in self.boxes.items():
            box.setChecked(kind.value not in muted)

    def _on_box_clicked(self) -> None:
        known = {kind.value for kind in self.boxes}
        others = tuple(kind for kind in self._presenter.preferences.muted if kind not in known)
        off = tuple(kind.value for kind, box in self.boxes.items() if not box.isChecked())
        self._presenter.prefer(muted=others + off)


def _after(minutes: int) -> str:
    if minutes == 0:
        return tr("Never by itself")
    if minutes % 60 == 0:
        return tr("After %n hour(s) without input", n=minutes // 60)
    return tr("After %n minute(s) without input", n=minutes)


def _kinds() -> dict[NoticeKind, str]:
    """Kinds of notices with their words."""
    return {
        NoticeKind.JOB_FITS: tr("A job opened that fits your data"),
        NoticeKind.ROUND_DUE: tr("A round is due"),
        NoticeKind.PAID: tr("You were paid"),
        NoticeKind.PENALISED: tr("You were penalised"),
        NoticeKind.DISPUTED: tr("A settlement is disputed"),
        NoticeKind.LOW_GAS: tr("Money for gas runs low"),
    }
