"""The blobs of a block, from a consensus node (https://ethereum.github.io/beacon-APIs, `getBlobs`).

A node is not trusted: whoever asks checks what comes against the versioned hashes of the chain.
"""

import json
from collections.abc import Sequence

import aiohttp

from omnilytics_app.chain.kzg import BLOB_BYTES
from omnilytics_app.domain.bounded_json import Bounds, require_bounded
from omnilytics_app.errors import PayloadUnavailable

MAX_BLOBS = 128
"""More than any block may have."""
MAX_ANSWER_BYTES = MAX_BLOBS * (2 * BLOB_BYTES + 16) + 4_096
TIMEOUT = aiohttp.ClientTimeout(total=120, sock_connect=15, sock_read=30)
_BOUNDS = Bounds(4, MAX_BLOBS + 64, 64)


class BeaconNode:
    """A consensus node. Made inside a running event loop, ended with `close`."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._session = aiohttp.ClientSession(timeout=TIMEOUT, auto_decompress=False, trust_env=False)

    async def blobs(self, block: str, hashes: Sequence[bytes]) -> list[bytes]:
        """Blobs of a block, among them those with the versioned hashes if the node has them; yet to be checked.

        `block` is the root of a beacon block, or a number where a development chain has no such thing. Raises
        `PayloadUnavailable`.
        """
        names = "&".join(f"versioned_hashes=0x{name.hex()}" for name in hashes)
        address = f"{self._url}/eth/v1/beacon/blobs/{block}?{names}"
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        try:
            async with self._session.get(address, headers=headers, allow_redirects=False) as response:
                if response.status != 200:
                    raise PayloadUnavailable(
                        f"The consensus node answers with status {response.status} for a payload; blobs are kept "
                        "for about 18 days, and not all nodes hand them out."
                    )
                return _read(await _bounded(response))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise PayloadUnavailable(
                "The consensus node does not answer; check beacon_url and that it runs, it is asked again."
            ) from error
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise PayloadUnavailable("The consensus node's answer cannot be read; check beacon_url.") from error

    async def close(self) -> None:
        """End the connections."""
        await self._session.close()


async def _bounded(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > MAX_ANSWER_BYTES:
            raise ValueError("it is too long")
    return bytes(body)


def _read(raw: bytes) -> list[bytes]:
    require_bounded(raw, _BOUNDS)
    blobs = [bytes.fromhex(text.removeprefix("0x")) for text in json.loads(raw)["data"]]
    return [blob for blob in blobs if len(blob) == BLOB_BYTES]
