"""The whole examination, in the order in which things depend on each other."""

import asyncio
import time
from collections.abc import AsyncIterator

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.errors import UserFacingError
from omnilytics_app.paths import Paths
from omnilytics_app.services.doctor.environment import (
    Clock,
    check_clock,
    check_native_libraries,
    check_packages,
    check_python,
)
from omnilytics_app.services.doctor.findings import Finding, awaited, checked, fail
from omnilytics_app.services.doctor.network import (
    check_endpoint,
    check_market,
    check_money,
    check_scheduler,
    check_store,
    open_any,
)
from omnilytics_app.services.doctor.profile_checks import (
    check_backup,
    check_disk,
    check_key,
    check_keyring,
    check_permissions,
    check_profile,
)
from omnilytics_app.settings import Settings
from omnilytics_app.storage.profile import read_profile
from omnilytics_app.storage.protectors import Protector


async def examine(paths: Paths, settings: Settings, keyring: Protector) -> AsyncIterator[Finding]:
    """Everything, one finding after the other; never raises for what it finds."""
    began = Clock.read()
    for name, check in (
        ("python", check_python),
        ("packages", check_packages),
        ("libraries", check_native_libraries),
        ("profile", lambda: check_profile(paths)),
        ("permissions", lambda: check_permissions(paths)),
        ("keyring", lambda: check_keyring(paths)),
        ("key", lambda: check_key(paths, keyring)),
        ("backup", lambda: check_backup(paths)),
        ("disk", lambda: check_disk(paths, settings, time.time())),
    ):
        yield await asyncio.to_thread(checked, name, check)
    artifact = load_artifact(paths.resources)
    urls = dict.fromkeys((settings.rpc_url, *settings.rpc_fallbacks))
    looked = await asyncio.gather(*(check_endpoint(url, settings, artifact) for url in urls))
    for finding, _ in looked:
        yield finding
    yield check_clock(began, Clock.read(), max((t for _, t in looked if t is not None), default=None))
    async for finding in _of_chain(paths, settings):
        yield finding
    yield await awaited("store", lambda: check_store(settings, paths))
    yield await awaited("compute", lambda: check_scheduler(settings))


async def _of_chain(paths: Paths, settings: Settings) -> AsyncIterator[Finding]:
    """What only a chain that answers can tell."""
    try:
        connection = await open_any(settings, load_artifact(paths.resources))
    except UserFacingError as error:
        yield fail("market", f"It cannot be looked at: {error}", "").safe()
        return
    try:
        account = read_profile(paths.profile).account if paths.profile_file.exists() else None
        yield await awaited("market", lambda: check_market(connection, settings))
        yield await awaited("money", lambda: check_money(connection, account))
    finally:
        await connection.close()
