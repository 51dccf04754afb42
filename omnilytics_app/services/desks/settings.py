"""What the settings page asks for: the profile's settings, tried out, checked and kept, and a report to copy.

A run keeps the settings it began with: what is kept here is used when the profile is opened again.
"""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.domain.configuration import Check, Part, SettingValue, Verdict
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.logs import register_address
from omnilytics_app.services.diagnostics import diagnostics
from omnilytics_app.services.doctor import Finding, Level, examine
from omnilytics_app.services.doctor.findings import awaited
from omnilytics_app.services.doctor.network import (
    check_endpoint,
    check_market,
    check_scheduler,
    check_store,
    open_any,
)
from omnilytics_app.settings import LOCAL_CHAIN_ID, Settings, check_stored, check_value, resolve_settings, stored_form
from omnilytics_app.storage.preferences import read_preferences, write_preferences
from omnilytics_app.storage.profile import Profile, read_profile, save_settings
from omnilytics_app.storage.protectors import KeyringProtector
from omnilytics_app.storage.stores.opening import require_store

_ADDRESSES = ("rpc_url", "rpc_fallbacks", "store", "s3_endpoint", "beacon_url", "compute", "ipfs_gateways")


class SettingsDesk:
    """Serves the settings page of one profile whose lock the caller holds; `settings` are those of this run.

    `told` hears the names of settings that are kept with another value.
    """

    def __init__(self, profile: Profile, settings: Settings, told: Callable[[str], None] = lambda _: None) -> None:
        self._told = told
        self._profile = profile
        self._settings = settings
        self._began = stored_form(resolve_settings({}, {}, profile.settings))
        self._values = self._read_values()
        self._preferences, self._were_damaged = read_preferences(profile.paths.preferences)

    @property
    def preferences(self) -> Preferences:
        """How the window is liked."""
        return self._preferences

    @property
    def preferences_were_damaged(self) -> bool:
        """There were preferences that could not be read; the defaults are used."""
        return self._were_damaged

    @property
    def logs(self) -> Path:
        """The folder of the log."""
        return self._profile.paths.logs

    @property
    def values(self) -> dict[str, SettingValue]:
        """Every setting by its name, as the profile keeps it."""
        return self._values

    def check(self, name: str, value: object) -> object:
        """A value as it would be kept; raises `ConfigurationError` with a sentence for the field."""
        return check_value(name, value)

    async def save(self, changes: Mapping[str, object]) -> None:
        """Keep other values; they are used when the profile is opened again. Raises `ConfigurationError`."""
        self._profile = await asyncio.to_thread(self._saved, dict(changes))
        before, self._values = self._values, self._read_values()
        for name in changes:
            if self._values[name].value != before[name].value:
                self._told(name)

    async def keep_preferences(self, preferences: Preferences) -> None:
        """Keep how the window is liked, on disk when this ends, however it ends; raises `StorageFault`."""
        path = self._profile.paths.preferences
        writing = asyncio.create_task(asyncio.to_thread(write_preferences, path, preferences))
        try:
            await asyncio.shield(writing)
        except asyncio.CancelledError:
            await asyncio.wait([writing])
            raise
        self._preferences = preferences

    async def try_out(self, part: Part, values: Mapping[str, object]) -> tuple[Check, ...]:
        """Whether something works with values that are not kept yet; raises `ConfigurationError` for wrong ones."""
        settings = await asyncio.to_thread(_resolved, {**self._profile.settings, **values})
        if part is Part.STORE:
            found = [await awaited("store", lambda: check_store(settings, self._profile.paths))]
        elif part is Part.COMPUTE:
            found = [await awaited("compute", lambda: check_scheduler(settings))]
        else:
            found = await self._try_network(settings)
        return tuple(_check(finding) for finding in found)

    async def diagnostics(self) -> str:
        """Versions, settings, what an examination finds, and the end of the log; without secrets."""
        paths = self._profile.paths
        keyring = KeyringProtector("omnilytics", str(paths.profile))
        findings = [finding async for finding in examine(paths, self._settings, keyring)]
        return await asyncio.to_thread(diagnostics, paths, self._settings, findings)

    async def _try_network(self, settings: Settings) -> list[Finding]:
        artifact = await asyncio.to_thread(load_artifact, self._profile.paths.resources)
        urls = dict.fromkeys((settings.rpc_url, *settings.rpc_fallbacks))
        answers = await asyncio.gather(*(check_endpoint(url, settings, artifact) for url in urls))
        found = [finding for finding, _ in answers]
        if any(finding.level is not Level.FAIL for finding in found):
            found.append(await awaited("market", lambda: _look_at_market(settings, artifact)))
        return found

    def _read_values(self) -> dict[str, SettingValue]:
        kept = stored_form(resolve_settings({}, {}, self._profile.settings))
        used, default = stored_form(self._settings), stored_form(Settings())
        return {
            name: SettingValue(name, value, value == default[name], used[name] != self._began[name])
            for name, value in kept.items()
        }

    def _saved(self, changes: dict[str, object]) -> Profile:
        profile = read_profile(self._profile.paths.profile)  # the account may have been noted meanwhile
        checked, default = check_stored(changes), Settings()
        other = {name: value for name, value in checked.items() if value != getattr(default, name)}
        stored = {name: value for name, value in profile.settings.items() if name not in checked} | other
        settings = _resolved(stored)
        require_store(settings.store, local=settings.chain_id == LOCAL_CHAIN_ID, blobs=bool(settings.beacon_url))
        return save_settings(profile, stored)


async def _look_at_market(settings: Settings, artifact: MarketArtifact) -> Finding:
    connection = await open_any(settings, artifact)
    try:
        return await check_market(connection, settings)
    finally:
        await connection.close()


def _resolved(stored: Mapping[str, object]) -> Settings:
    """Settings made of what is stored; tokens in their addresses are never written from now on."""
    settings = resolve_settings({}, {}, stored)
    for name in _ADDRESSES:
        value = getattr(settings, name)
        for address in (value,) if isinstance(value, str) else value:
            register_address(address)
    return settings


def _check(finding: Finding) -> Check:
    return Check(finding.name, Verdict(finding.level.value), finding.says, finding.advice)
