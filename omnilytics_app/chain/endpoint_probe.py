"""Looks at an endpoint before anything relies on it: which chain it serves, and how far that is."""

import asyncio

import aiohttp
from web3 import AsyncWeb3
from web3.exceptions import Web3Exception

from omnilytics_app.chain.endpoint import shown
from omnilytics_app.chain.provider import HttpProvider
from omnilytics_app.domain.onboarding import EndpointFound
from omnilytics_app.errors import ChainUnavailable

PROBE_TIMEOUT_S = 10.0


async def probe_endpoint(url: str) -> EndpointFound:
    """The chain and the newest block of an endpoint; raises `ChainUnavailable` with what is wrong."""
    provider = HttpProvider(url, PROBE_TIMEOUT_S)
    web3 = AsyncWeb3(provider)
    try:
        async with asyncio.timeout(PROBE_TIMEOUT_S):
            return EndpointFound(int(await web3.eth.chain_id), int(await web3.eth.block_number))
    except (TimeoutError, aiohttp.ClientError, OSError):
        raise ChainUnavailable(f"Nothing answers at {shown(url)}; check the address and the connection.") from None
    except (Web3Exception, ValueError, TypeError):
        raise ChainUnavailable(f"What answers at {shown(url)} is no Ethereum node; check the address.") from None
    finally:
        await provider.disconnect()
