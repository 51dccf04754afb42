"""State of the settings page: the profile's settings as they are and as they are being changed.

A draft is kept for every field whose text means something else than what the profile keeps; the page may be left and
come back to. Settings are used when the profile is opened again, preferences of the window at once.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from omnilytics_app.domain.configuration import Check, Part, SettingValue
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.setting_fields import FIELDS, Section, text_of, value_of
from omnilytics_app.ui.ports import ParticipantService, SettingsService
from omnilytics_app.ui.presenters.presenter import Presenter

PARTS = {Section.NETWORK: Part.NETWORK, Section.STORES: Part.STORE, Section.COMPUTE: Part.COMPUTE}
"""What can be tried out in a section."""


class SettingsPresenter(Presenter):
    """Drafts, their problems, and what trying them out found.

    `preferences_changed` carries `Preferences`, `diagnostics_made` a report to copy; `reopen_requested` asks whoever
    opened the profile to open it again.
    """

    preferences_changed = Signal(object)
    diagnostics_made = Signal(str)
    reopen_requested = Signal()

    def __init__(self, participant: ParticipantService, service: SettingsService) -> None:
        self._settings = service
        self._drafts: dict[str, str] = {}
        self._problems: dict[str, str] = {}
        self._checks: dict[Part, tuple[Check, ...]] = {}
        self._trying: Part | None = None
        self._must_reopen = False
        self._preferences = service.preferences
        self._opened_in = service.preferences.language
        self._keeping = False
        super().__init__(participant)

    @property
    def preferences(self) -> Preferences:
        """How the window is liked."""
        return self._preferences

    @property
    def preferences_were_damaged(self) -> bool:
        """There were others, which could not be read."""
        return self._settings.preferences_were_damaged

    @property
    def logs(self) -> Path:
        """The folder of the log."""
        return self._settings.logs

    @property
    def unsaved(self) -> tuple[str, ...]:
        """Names of settings whose drafts are not kept, in the order of the page."""
        return tuple(name for names in FIELDS.values() for name in names if name in self._drafts)

    @property
    def can_save(self) -> bool:
        """There are drafts, none of them wrong."""
        return bool(self._drafts) and not self._problems and not self.busy

    @property
    def must_reopen(self) -> bool:
        """Something was kept that is used when the profile is opened again."""
        return self._must_reopen or self.preferences.language != self._opened_in

    @property
    def trying(self) -> Part | None:
        """What is being tried out."""
        return self._trying

    def value(self, name: str) -> SettingValue:
        """A setting as it is kept."""
        return self._settings.values[name]

    def text(self, name: str) -> str:
        """What the editor of a setting shows."""
        return self._drafts.get(name, text_of(name, self.value(name).value))

    def problem_of(self, name: str) -> str:
        """What is wrong with a draft; empty if nothing is."""
        return self._problems.get(name, "")

    def checks(self, part: Part) -> tuple[Check, ...]:
        """What trying something out found."""
        return self._checks.get(part, ())

    def edit(self, name: str, text: str) -> None:
        """Take what a person typed."""
        self._drafts.pop(name, None)
        self._problems.pop(name, None)
        try:
            meant: object = self._settings.check(name, value_of(name, text))
        except (UserFacingError, ValueError) as error:
            self._drafts[name], self._problems[name] = text, str(error)
        else:
            if meant != self.value(name).value:
                self._drafts[name] = text
        self._checks.clear()
        self.changed.emit()

    def discard(self) -> None:
        """Forget all drafts."""
        self._drafts.clear()
        self._problems.clear()
        self._checks.clear()
        self.changed.emit()

    def save(self) -> None:
        """Keep all drafts."""
        if self.can_save:
            self._act(tr("Saving the settings"), self._save(dict(self._drafts)))

    def reopen(self) -> None:
        """Ask for the profile to be opened again with what was kept."""
        self.reopen_requested.emit()

    def try_out(self, part: Part) -> None:
        """See whether something works with what is typed."""
        if not self._problems:
            self._act(tr("Trying it out"), self._try_out(part))

    def make_diagnostics(self) -> None:
        """Gather what a report needs; ends in `diagnostics_made`."""
        self._act(tr("Looking everything over"), self._make_diagnostics())

    def prefer(self, **changes: Any) -> None:
        """Like the window otherwise, from now on."""
        preferences = replace(self._preferences, **changes)
        if preferences == self._preferences:
            return
        self._preferences = preferences
        self.preferences_changed.emit(preferences)
        self.changed.emit()
        if not self._keeping:
            self._scope.start(self._keep_preferences())

    def remember(self, **changes: Any) -> None:
        """Like the window otherwise; kept with the next preference, or when the window closes."""
        before, self._preferences = self._preferences, replace(self._preferences, **changes)
        if replace(before, geometry="") != replace(self._preferences, geometry=""):
            self.changed.emit()

    async def close(self) -> None:
        """End every action; what a person liked last is kept."""
        await super().close()
        await self._keep_preferences()

    async def _save(self, drafts: dict[str, str]) -> None:
        await self._settings.save({name: value_of(name, text) for name, text in drafts.items()})
        self._drafts = {name: text for name, text in self._drafts.items() if drafts.get(name) != text}
        self._must_reopen = True
        self.changed.emit()

    async def _try_out(self, part: Part) -> None:
        self._trying = part
        self.changed.emit()
        try:
            values = {name: value_of(name, text) for name, text in self._drafts.items()}
            self._checks[part] = await self._settings.try_out(part, values)
        finally:
            self._trying = None
            self.changed.emit()

    async def _make_diagnostics(self) -> None:
        self.diagnostics_made.emit(await self._settings.diagnostics())

    async def _keep_preferences(self) -> None:
        """One after the other, so that the last one stays."""
        self._keeping = True
        try:
            while (latest := self._preferences) != self._settings.preferences:
                await self._settings.keep_preferences(latest)
        finally:
            self._keeping = False
