"""Puts the market on a chain."""

import asyncio

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.chain.calls import deployment
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import ConfigurationError, TransactionRejected
from omnilytics_app.services.devnet import CHAIN_ID, DEV_MNEMONIC
from omnilytics_app.services.identity import own_secret
from omnilytics_app.settings import Settings
from omnilytics_app.storage.entropy import entropy_of, ethereum_key
from omnilytics_app.storage.profile import Profile, save_settings
from omnilytics_app.storage.protectors import Protector

PUBLIC_WINDOWS_S = (600, 30 * 24 * 3600)
"""Shortest and longest window of a market meant for people: ten minutes to thirty days."""
LOCAL_WINDOWS_S = (3, 30 * 24 * 3600)
"""The same for a local demonstration, where seconds are enough."""


async def deploy_market(sender: TransactionSender, artifact: MarketArtifact, windows_s: tuple[int, int]) -> Address:
    """Deploy a market whose windows last between the two bounds; its address."""
    receipt = await sender.send(deployment(artifact, *windows_s))
    if receipt.contract is None:
        raise TransactionRejected("The chain mined the deployment but named no contract address; try again.")
    return receipt.contract


def development_signer() -> LocalSigner:
    """The first account of every development chain: its key is public, its coin worthless."""
    return LocalSigner(ethereum_key(entropy_of(DEV_MNEMONIC)))


async def deploy_for_profile(profile: Profile, settings: Settings, protector: Protector | None) -> Address:
    """Deploy a market and write its address into the profile.

    The profile's account pays, or without a protector the development account, on the local chain only.
    """
    local = settings.chain_id == CHAIN_ID
    if protector is None and not local:
        raise ConfigurationError(f"The development account exists on chain {CHAIN_ID} only; leave --dev out.")
    if protector is None:
        signer = development_signer()
    else:
        signer = LocalSigner((await asyncio.to_thread(own_secret, profile, protector)).signing_key)
    artifact = load_artifact(profile.paths.resources)
    connection = await open_connection(settings.rpc_url, settings.chain_id, artifact)
    try:
        sender = TransactionSender(connection, signer)
        address = await deploy_market(sender, artifact, LOCAL_WINDOWS_S if local else PUBLIC_WINDOWS_S)
    finally:
        await connection.close()
    save_settings(profile, dict(profile.settings) | {"market": address})
    return address
