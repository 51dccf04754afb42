"""Opens a profile step by step, so that a window can ask in between and say what is in the way."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import OpeningStep, Protection
from omnilytics_app.errors import KeyStoreError
from omnilytics_app.logs import register_address, setup_logging
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.devnet import find_anvil
from omnilytics_app.services.identity import Identity, unlocked
from omnilytics_app.services.local_network import FOLDER, LocalNetwork
from omnilytics_app.services.onboarding import protector_of
from omnilytics_app.settings import Settings, resolve_settings
from omnilytics_app.storage.disk import disk_faults
from omnilytics_app.storage.keystore import has_imported_key, protection
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.profile import Profile, open_profile, save_settings
from omnilytics_app.storage.protectors import Protector

Tell = Callable[[OpeningStep], None]


@dataclass(frozen=True, slots=True)
class Found:
    """A profile that can be opened, and the settings of this run."""

    profile: Profile
    settings: Settings


async def find(folder: Path, flags: Mapping[str, object]) -> Found:
    """The profile in a folder, brought to the present format; its log is written from now on.

    Raises `ConfigurationError`, `StorageFault`.
    """
    return await asyncio.to_thread(_find, folder, flags)


def _find(folder: Path, flags: Mapping[str, object]) -> Found:
    profile = open_profile(folder)
    settings = resolve_settings(flags, os.environ, profile.settings)
    places = (settings.rpc_url, settings.store, settings.s3_endpoint, settings.beacon_url)
    for address in (*places, *settings.rpc_fallbacks, *settings.ipfs_gateways):
        register_address(address)
    with disk_faults(profile.paths.logs):
        setup_logging(settings.log_level, profile.paths.logs)
    return Found(profile, settings)


@contextlib.asynccontextmanager
async def held(profile: Profile) -> AsyncIterator[None]:
    """The profile's lock; raises `ProfileInUse`."""
    with contextlib.ExitStack() as stack:
        await asyncio.to_thread(stack.enter_context, exclusive(profile.paths))
        yield


async def protection_of(profile: Profile) -> Protection | None:
    """What locks the key of a profile, None where there is none; raises `KeyStoreError` for a damaged key file."""
    if profile.watch_only:
        return None
    return Protection(await asyncio.to_thread(protection, profile.paths.keystore))


async def needs_imported_key(profile: Profile) -> bool | None:
    """Whether a lost key file has to be made of an imported key too; None where the file does not tell any more."""
    try:
        return await asyncio.to_thread(has_imported_key, profile.paths.keystore)
    except KeyStoreError:
        return None


async def unlock_with(profile: Profile, protector: Protector | None, passphrase: str = "") -> Identity:
    """The identity of a profile, by a protector, or else by the keyring or a passphrase; raises `KeyStoreError`."""
    if protector is None:
        kind = await protection_of(profile) or Protection.PASSPHRASE
        paths = profile.paths
        return await asyncio.to_thread(lambda: unlocked(profile, protector_of(paths, kind, passphrase or " ")))
    return await asyncio.to_thread(unlocked, profile, protector)


@contextlib.asynccontextmanager
async def connected(found: Found, account: Address, tell: Tell) -> AsyncIterator[tuple[Found, LocalNetwork | None]]:
    """The profile with the network it is on: a local one is run, or shared, for as long as this is open.

    Raises what `LocalNetwork.start` raises.
    """
    if not found.settings.local_network:
        yield found, None
        return
    resources = resources_directory()
    folder = found.profile.paths.profile.parent / FOLDER
    network = LocalNetwork(folder, load_artifact(resources), lambda: find_anvil(resources.parent))
    try:
        place = await network.start(tell)
        if not found.profile.watch_only:
            tell(OpeningStep.FUNDS)
            await network.fund(account)
        known = {"rpc_url": place.url, "market": place.market}
        profile = found.profile
        if {name: profile.settings.get(name) for name in known} != known:
            profile = await asyncio.to_thread(save_settings, profile, dict(profile.settings) | known)
        settings = replace(found.settings, rpc_url=place.url, market=Address(place.market))
        yield Found(profile, settings), network
    finally:
        await network.stop()
