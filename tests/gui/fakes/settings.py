"""A stand-in for what the settings page asks for."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

from omnilytics_app.domain.configuration import Check, Part, SettingValue
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.settings import Settings, check_value, stored_form


class FakeSettings:
    """Implements `SettingsService`. `failure` is raised by the next action; `gate` holds actions until it is set."""

    def __init__(self) -> None:
        self.stored = stored_form(Settings(workers=2)) | {"rpc_url": "https://node.example/v3/0123456789abcdef"}
        self.overridden: set[str] = set()
        self.preferences = Preferences()
        self.preferences_were_damaged = False
        self.logs = Path("/home/ada/.local/share/omnilytics/default/logs")
        self.kept: list[Preferences] = []
        self.calls: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.found: tuple[Check, ...] = ()
        self.report = "OmniLytics 0.1.0\n"

    @property
    def values(self) -> Mapping[str, SettingValue]:
        default = stored_form(Settings(workers=2))
        return {
            name: SettingValue(name, value, value == default[name], name in self.overridden)
            for name, value in self.stored.items()
        }

    def check(self, name: str, value: object) -> object:
        return check_value(name, value)

    async def save(self, changes: Mapping[str, object]) -> None:
        await self._act("save", dict(changes))
        self.stored |= {name: check_value(name, value) for name, value in changes.items()}

    async def keep_preferences(self, preferences: Preferences) -> None:
        self.preferences = preferences
        self.kept.append(preferences)

    async def try_out(self, part: Part, values: Mapping[str, object]) -> tuple[Check, ...]:
        await self._act("try", part, dict(values))
        return self.found

    async def diagnostics(self) -> str:
        await self._act("diagnostics")
        return self.report

    async def _act(self, *call: object) -> None:
        self.calls.append(call)
        await self.gate.wait()
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure
