"""A section of the settings that has fields: their editors, and trying out what is typed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from omnilytics_app.domain.configuration import Check, Verdict
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.setting_fields import (
    FIELDS,
    LISTS,
    LOG_LEVELS,
    Section,
    section_title,
    words_of,
)
from omnilytics_app.ui.presenters import SettingsPresenter
from omnilytics_app.ui.presenters.settings import PARTS
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.editors import LinesEdit, Selector
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import Item, column, row
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel

_LONGEST = 4_000
_TONES = {Verdict.OK: "success", Verdict.WARN: "warning", Verdict.FAIL: "danger"}
_ICONS = {Verdict.OK: "check", Verdict.WARN: "alert", Verdict.FAIL: "close"}


class SettingEditor(QWidget):
    """The field of one setting."""

    def __init__(self, presenter: SettingsPresenter, name: str) -> None:
        super().__init__()
        self._presenter, self._name = presenter, name
        self._words = words_of(name)
        self.editor = self._make_editor()
        self.field = Field(self._words.label, self.editor, self._words.hint)
        self.setLayout(column(self.field, spacing=0))
        presenter.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        text = self._presenter.text(self._name)
        if isinstance(self.editor, LinesEdit):
            self.editor.show_text(text)
        elif isinstance(self.editor, Selector):
            self.editor.show_choices(tuple((level, level) for level in LOG_LEVELS), text)
        elif text != self.editor.text():
            self.editor.setText(text)
        self.field.show_problem(self._presenter.problem_of(self._name))
        if self._presenter.value(self._name).overridden:
            self.field.show_hint(tr("A flag or the environment sets another value for this run."))

    def _make_editor(self) -> LinesEdit | Selector | QLineEdit:
        if self._name in LISTS:
            lines = LinesEdit()
            lines.setPlaceholderText(self._words.placeholder)
            lines.edited.connect(self._on_edited)
            return lines
        if self._name == "log_level":
            choice = Selector(self._words.label)
            choice.chosen.connect(self._on_edited)
            return choice
        line = QLineEdit()
        line.setMaxLength(_LONGEST)
        line.setPlaceholderText(self._words.placeholder)
        line.textEdited.connect(self._on_edited)
        return line

    def _on_edited(self, text: str) -> None:
        self._presenter.edit(self._name, text)


class CheckLine(QWidget):
    """What trying something out found: a sign, what, how it is, and what to do."""

    def __init__(self, theme: Theme, check: Check) -> None:
        super().__init__()
        sign = PlainLabel()
        sign.setPixmap(theme.icon(_ICONS[check.verdict], _TONES[check.verdict], 16).pixmap(16, 16))
        words = " ".join(part for part in (sentence(check.says), sentence(check.advice)) if part)
        said = PlainLabel(words, "secondary", wrap=True)
        self.setAccessibleName(f"{check.name}: {words}")
        layout = row(sign, column(PlainLabel(check.name, "strong"), said, spacing=1), spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)


class FormSection(QWidget):
    """All fields of a section in a card, with a button that tries them out where that is possible."""

    def __init__(self, presenter: SettingsPresenter, theme: Theme, section: Section) -> None:
        super().__init__()
        self._presenter, self._theme = presenter, theme
        self.part = PARTS.get(section)
        self.editors = {name: SettingEditor(presenter, name) for name in FIELDS[section]}
        self.try_button = Button(theme, tr("&Test"), "play")
        self.try_button.setVisible(self.part is not None)
        self.try_button.clicked.connect(self._on_try_clicked)
        self._state = PlainLabel("", "caption", wrap=True)
        self._found = column(spacing=10)
        self._shown: tuple[Check, ...] = ()
        testing = row(self.try_button, self._state, spacing=12)
        testing.setStretch(1, 1)
        items: list[Item] = [*self.editors.values()]
        if section is Section.NETWORK and presenter.value("local_network").value:
            local = tr("This profile runs a chain of its own; node and market are set whenever it starts.")
            items.insert(0, PlainLabel(local, "caption", wrap=True))
        if self.part is not None:
            items += [testing, self._found]
        self.setLayout(column(Card(*items, title=section_title(section), spacing=16), None, spacing=0))
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        theme.changed.connect(self._render_again)
        self._render()

    def _render(self) -> None:
        if self.part is None:
            return
        trying = self._presenter.trying is self.part
        wrong = any(self._presenter.problem_of(name) for name in self.editors)
        self.try_button.setEnabled(not self._presenter.busy and not wrong)
        state = tr("Asking…") if trying else tr("Tries what is typed here; nothing is kept.")
        self._state.setText(state)
        if (checks := self._presenter.checks(self.part)) != self._shown:
            self._show(checks)

    def _render_again(self) -> None:
        self._show(self._shown)

    def _show(self, checks: tuple[Check, ...]) -> None:
        self._shown = checks
        while (item := self._found.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for check in checks:
            self._found.addWidget(CheckLine(self._theme, check))

    def _on_try_clicked(self) -> None:
        if self.part is not None:
            self._presenter.try_out(self.part)
