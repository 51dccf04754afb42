"""Where the window is measured: a chain of its own, a funded profile, the real services, the real window."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.scale.cast import Cast, fund, make_cast
from omnilytics_app.app import DEFAULT_FORM
from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.review import ApprovingReviewer
from omnilytics_app.paths import Paths, resources_directory
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.desk import Desk, open_desk
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, find_anvil, free_port, start_devnet
from omnilytics_app.services.gateway import open_gateway
from omnilytics_app.services.identity import unlocked
from omnilytics_app.settings import Settings, resolve_settings
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.profile import open_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.main_window import MainWindow, Page

WORKERS = 2


@dataclass(frozen=True)
class Theatre:
    """A chain with a market, and whoever has coin on it."""

    root: Path
    url: str
    deployment: Deployment
    cast: Cast

    @property
    def profile(self) -> Path:
        """Whose window is measured: the model owner's."""
        return self.cast.model_owner.profile

    @property
    def address(self) -> Address:
        """Its account."""
        return self.cast.model_owner.address

    @property
    def paths(self) -> Paths:
        """Its files."""
        return Paths.of_profile(self.profile)


@asynccontextmanager
async def theatre(root: Path, owners: int) -> AsyncIterator[Theatre]:
    """A market on a chain of its own with so many data owners, a multiple of five."""
    artifact = load_artifact(resources_directory())
    devnet = await start_devnet(DevnetOptions(find_anvil(resources_directory().parent), free_port()), artifact)
    try:
        connection = await open_connection(devnet.url, CHAIN_ID, artifact)
        sender = TransactionSender(connection, development_signer())
        market = await deploy_market(sender, artifact, LOCAL_WINDOWS_S)
        settings: dict[str, object] = {"rpc_url": devnet.url, "market": market, "workers": WORKERS}
        cast = await asyncio.to_thread(make_cast, root, owners, settings)
        await fund(cast, sender)
        await connection.close()
        gateway = await open_gateway(Settings(rpc_url=devnet.url, market=market), artifact, root / "watch.db")
        deployment = gateway.deployment
        await gateway.close()
        yield Theatre(root, devnet.url, deployment, cast)
    finally:
        await devnet.stop()


@asynccontextmanager
async def desk_of(place: Theatre, folder: Path | None = None) -> AsyncIterator[Desk]:
    """The real services of the profile that is measured, the model owner's unless another one is named."""
    profile = await asyncio.to_thread(open_profile, folder or place.profile)
    identity = await asyncio.to_thread(unlocked, profile, PassphraseProtector(place.cast.passphrase))
    settings = resolve_settings({}, {}, profile.settings)
    with exclusive(profile.paths):
        async with open_desk((profile, identity), settings, ApprovingReviewer()) as desk:
            yield desk


@asynccontextmanager
async def window_on(
    desk: Desk, theme: Theme, page: Page, *, ahead: bool = True
) -> AsyncIterator[tuple[MainWindow, Presenters]]:
    """The main window, shown; it builds its pages `ahead` as it does for people."""
    presenters = presenters_of(desk, DEFAULT_FORM)
    window = MainWindow(presenters, theme, "Measured", page)
    window.show()
    if ahead:
        window.build_ahead()
    try:
        yield window, presenters
    finally:
        await presenters.close()
        window.hide()
        window.deleteLater()


def theme_of(application: QApplication) -> Theme:
    """The look."""
    return Theme(application, resources_directory(), Mode.LIGHT)
