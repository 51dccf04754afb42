"""Puts the market on a chain."""

import asyncio
from dataclasses import dataclass

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.chain.calls import deployment
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.fee_market import FeeMarket
from omnilytics_app.chain.fees import GWEI, opening_fees
from omnilytics_app.chain.market import open_market
from omnilytics_app.chain.preparation import gas_limit, surveyed_gas, too_dear
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.domain.ids import Address, Wei
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


@dataclass(frozen=True, slots=True)
class DeploymentCost:
    """What deploying would take now: gas, wei at the present base fee, and the most that would be offered for it.

    `balance` is what the account that would pay has, None where the profile does not know its account yet.
    """

    gas: int
    base_fee: Wei
    likely: Wei
    most: Wei
    balance: Wei | None


async def deploy_market(sender: TransactionSender, artifact: MarketArtifact, windows_s: tuple[int, int]) -> Address:
    """Deploy a market whose windows last between the two bounds; its address."""
    receipt = await sender.send(deployment(artifact, *windows_s))
    if receipt.contract is None:
        raise TransactionRejected("The chain mined the deployment but named no contract address; try again.")
    return receipt.contract


async def deployment_cost(
    connection: Connection, payer: Address | None, windows_s: tuple[int, int], ceiling: Wei
) -> DeploymentCost:
    """What deploying would cost, without a key and without sending anything.

    Raises `FeesTooHigh` where gas costs more than `ceiling` by now, or `ChainUnavailable`.
    """
    call = deployment(connection.artifact, *windows_s)
    async with connection.faults():
        gas = await surveyed_gas(call, payer, connection)
        block = await connection.web3.eth.get_block("latest")
        priority = await FeeMarket(connection).priority()
    base_fee = block["baseFeePerGas"]
    offered = opening_fees(base_fee, ceiling, priority)
    if offered is None:
        raise too_dear(call.name, base_fee, ceiling)
    balance = None if payer is None else await connection.balance(payer)
    likely, most = gas * (base_fee + offered.priority), gas_limit(call, gas) * offered.most
    return DeploymentCost(gas, Wei(base_fee), Wei(likely), Wei(most), balance)


async def estimate_for_profile(profile: Profile, settings: Settings, *, dev: bool) -> DeploymentCost:
    """The same for a profile's account or, on the local chain, the development account."""
    local = _require_local(settings) if dev else settings.chain_id == CHAIN_ID
    payer = development_signer().address if dev else profile.account
    connection = await open_connection(settings.rpc_url, settings.chain_id, load_artifact(profile.paths.resources))
    try:
        return await deployment_cost(connection, payer, _windows(local), _ceiling(settings))
    finally:
        await connection.close()


def _windows(local: bool) -> tuple[int, int]:  # noqa: FBT001
    return LOCAL_WINDOWS_S if local else PUBLIC_WINDOWS_S


def _ceiling(settings: Settings) -> Wei:
    return Wei(settings.max_fee_gwei * GWEI)


def _require_local(settings: Settings) -> bool:
    if settings.chain_id != CHAIN_ID:
        raise ConfigurationError(f"The development account exists on chain {CHAIN_ID} only; leave --dev out.")
    return True


def development_signer() -> LocalSigner:
    """The first account of every development chain: its key is public, its coin worthless."""
    return LocalSigner(ethereum_key(entropy_of(DEV_MNEMONIC)))


async def deploy_for_profile(profile: Profile, settings: Settings, protector: Protector | None) -> Address:
    """Deploy a market, look at the code that the chain has now, and write its address into the profile.

    The profile's account pays, or without a protector the development account, on the local chain only. Raises
    `ContractMissing` where the code is another than what was sent; the profile then stays as it is.
    """
    local = _require_local(settings) if protector is None else settings.chain_id == CHAIN_ID
    if protector is None:
        signer = development_signer()
    else:
        signer = LocalSigner((await asyncio.to_thread(own_secret, profile, protector)).signing_key)
    artifact = load_artifact(profile.paths.resources)
    connection = await open_connection(settings.rpc_url, settings.chain_id, artifact)
    try:
        sender = TransactionSender(connection, signer, policy=SendingPolicy(_ceiling(settings)))
        address = await deploy_market(sender, artifact, _windows(local))
        await open_market(connection, address)
    finally:
        await connection.close()
    save_settings(profile, dict(profile.settings) | {"market": address})
    return address
