"""What the settings page asks for: the profile's settings, tried out, checked and kept, and a report to copy."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.configuration import Check, Part, SettingValue
from omnilytics_app.domain.preferences import Preferences


class SettingsService(Protocol):
    """Settings are used when the profile is opened again, preferences at once."""

    @property
    def values(self) -> Mapping[str, SettingValue]:
        """Every setting by its name, as the profile keeps it."""
        ...

    @property
    def preferences(self) -> Preferences:
        """How the window is liked."""
        ...

    @property
    def preferences_were_damaged(self) -> bool:
        """There were preferences that could not be read; the defaults are used."""
        ...

    @property
    def logs(self) -> Path:
        """The folder of the log."""
        ...

    def check(self, name: str, value: object) -> object:
        """A value as it would be kept; raises `UserFacingError` with a sentence for the field."""
        ...

    async def save(self, changes: Mapping[str, object]) -> None:
        """Keep other values, by the names of their settings."""
        ...

    async def keep_preferences(self, preferences: Preferences) -> None:
        """Keep how the window is liked."""
        ...

    async def try_out(self, part: Part, values: Mapping[str, object]) -> tuple[Check, ...]:
        """Whether something works with values that are not kept yet."""
        ...

    async def diagnostics(self) -> str:
        """Versions, settings, what an examination finds, and the end of the log; without secrets."""
        ...
