"""The settings page: sections at the left, one of them at the right, and a bar while something is not saved."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QStackedWidget, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.setting_fields import Section, section_icon, section_of, section_title
from omnilytics_app.ui.navigation import Place
from omnilytics_app.ui.presenters import SettingsPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.views.settings.form import FormSection
from omnilytics_app.ui.views.settings.liking import LookSection, NotificationsSection, SecuritySection
from omnilytics_app.ui.views.settings.logs import LogsSection
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.text import PlainLabel


class SettingsView(PageView):
    """Renders `SettingsPresenter`."""

    def __init__(self, presenter: SettingsPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Settings"))
        self._presenter, self._theme = presenter, theme
        self.sections: dict[Section, QWidget] = {
            Section.NETWORK: FormSection(presenter, theme, Section.NETWORK),
            Section.STORES: FormSection(presenter, theme, Section.STORES),
            Section.COMPUTE: FormSection(presenter, theme, Section.COMPUTE),
            Section.APPEARANCE: LookSection(presenter),
            Section.SECURITY: SecuritySection(presenter),
            Section.NOTIFICATIONS: NotificationsSection(presenter),
            Section.LOGS: LogsSection(presenter, theme),
            Section.EXPERT: FormSection(presenter, theme, Section.EXPERT),
        }
        self.stack = QStackedWidget()
        self.entries = QButtonGroup(self)
        buttons = [self._make_entry(number, section) for number, section in enumerate(self.sections)]
        for widget in self.sections.values():
            self.stack.addWidget(widget)
        index = holder(column(*buttons, None, spacing=4))
        index.setMinimumWidth(max(button.sizeHint().width() for button in buttons) + 4)
        body = row(index, self.stack, spacing=20)
        body.setStretch(1, 1)
        body.setAlignment(index, Qt.AlignmentFlag.AlignTop)
        self.compose(body, widest=980)
        self.bar = SaveBar(presenter, theme)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made by compose
        layout.addWidget(self.bar)
        presenter.changed.connect(self._render)
        self.show_section(Section.NETWORK)
        if presenter.preferences_were_damaged:
            self.show_state_problem(
                tr("The preferences of the window could not be read; they are the usual ones again."), "warning"
            )
        self._render()

    @property
    def section(self) -> Section:
        """The section shown."""
        return list(self.sections)[self.stack.currentIndex()]

    def show_section(self, section: Section) -> None:
        """Show a section."""
        number = list(self.sections).index(section)
        self.entries.button(number).setChecked(True)
        self._bring_up(number)

    def show_place(self, place: Place) -> None:
        """Show the section that a place names."""
        if place.section:
            self.show_section(Section(place.section))

    def _make_entry(self, number: int, section: Section) -> Button:
        button = Button(self._theme, section_title(section), section_icon(section), "nav")
        button.setCheckable(True)
        button.setIconSize(QSize(16, 16))
        self.entries.addButton(button, number)
        button.clicked.connect(self._on_entry_clicked)
        return button

    def _on_entry_clicked(self) -> None:
        self._bring_up(self.entries.checkedId())

    def _bring_up(self, number: int) -> None:
        """The stack is as high as the section shown, not as the highest of all."""
        policy = QSizePolicy.Policy
        for other, widget in enumerate(self.sections.values()):
            widget.setSizePolicy(policy.Preferred, policy.Preferred if other == number else policy.Ignored)
        self.stack.setCurrentIndex(number)

    def _render(self) -> None:
        unsaved = {section_of(name) for name in self._presenter.unsaved}
        for number, section in enumerate(self.sections):
            mark = " \N{BULLET}" if section in unsaved else ""
            button = self.entries.button(number)
            button.setText(section_title(section) + mark)
            title = section_title(section)
            button.setAccessibleName(tr("{section}, not saved", section=title) if mark else title)


class SaveBar(QFrame):
    """Below the page while something is not saved, or saved and not used yet."""

    def __init__(self, presenter: SettingsPresenter, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._presenter = presenter
        self.words = PlainLabel("", "secondary", wrap=True)
        self.discard = Button(theme, tr("&Discard"), "", "quiet")
        self.save = Button(theme, tr("&Save"), "check", "primary")
        self.reopen = Button(theme, tr("&Open again now"), "refresh", "primary")
        layout = row(self.words, self.discard, self.save, self.reopen, spacing=8, margins=(28, 10, 28, 10))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.discard.clicked.connect(presenter.discard)
        self.save.clicked.connect(presenter.save)
        self.reopen.clicked.connect(presenter.reopen)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        presenter = self._presenter
        count = len(presenter.unsaved)
        self.setVisible(bool(count) or presenter.must_reopen)
        self.save.setVisible(bool(count))
        self.discard.setVisible(bool(count))
        self.reopen.setVisible(not count)
        self.save.setEnabled(presenter.can_save)
        self.discard.setEnabled(not presenter.busy)
        if not count:
            self.words.setText(tr("Saved. It is used when the profile is opened again; jobs go on by themselves."))
        elif any(presenter.problem_of(name) for name in presenter.unsaved):
            self.words.setText(tr("Something typed here cannot be used yet; it is marked."))
        else:
            self.words.setText(tr("%n change(s) not saved.", n=count))
