"""Payloads on IPFS: read block by block from gateways, written through the RPC of a Kubo node.

A gateway is asked for raw blocks (https://specs.ipfs.tech/http-gateways/trustless-gateway), each checked by its hash
before it is kept, so that no gateway is trusted and one that lies is merely useless: the next one is asked. What is
kept is whole blocks and the part of one that was interrupted.
"""

import json
from collections.abc import Awaitable, Callable, Sequence
from hashlib import sha256
from io import BytesIO
from typing import TypeVar

from aiohttp import ClientSession, FormData

from omnilytics_app.errors import ConfigurationError, InvalidPayload, PayloadUnavailable
from omnilytics_app.storage.stores.cids import RAW, Cid
from omnilytics_app.storage.stores.downloads import Downloads, Wanted
from omnilytics_app.storage.stores.unixfs import (
    CHUNK_BYTES,
    MAX_BLOCK_BYTES,
    MAX_NODE_BYTES,
    Leaf,
    cid_of_file,
    decode_node,
)
from omnilytics_app.storage.stores.uris import IpfsUri
from omnilytics_app.storage.stores.web import (
    WebFile,
    bounded_body,
    host_of,
    read_small,
    require_ok,
    timeout_for,
    web_faults,
)

T = TypeVar("T")
ACCEPT = {"Accept": "application/vnd.ipld.raw"}
ADD_OPTIONS = f"cid-version=1&raw-leaves=true&chunker=size-{CHUNK_BYTES}&pin=true&quieter=true"
MAX_RPC_ANSWER_BYTES = 65_536


class IpfsReader:
    """Reads `ipfs://CID` through the gateways of the settings, in their order."""

    def __init__(self, session: ClientSession, gateways: Sequence[str], downloads: Downloads) -> None:
        self._session = session
        self._gateways = tuple(gateway.rstrip("/") for gateway in gateways)
        self._downloads = downloads

    async def read(self, uri: IpfsUri, size_bytes: int) -> bytes:
        """The bytes of the block or file, every block with the hash that it must have."""
        if uri.cid.codec == RAW:
            if size_bytes > MAX_BLOCK_BYTES:
                raise InvalidPayload("its URI names a block that is too long for IPFS")
            return await self._block(Leaf(uri.cid, size_bytes))
        node = await self._any_gateway(lambda gateway: self._node(gateway, uri.cid))
        return b"".join([await self._block(leaf) for leaf in decode_node(node, size_bytes)])

    async def _block(self, leaf: Leaf) -> bytes:
        wanted = Wanted(f"ipfs://{leaf.cid}", leaf.cid.sha256, leaf.size_bytes)

        def fetch(gateway: str) -> Awaitable[bytes]:
            return self._downloads.fetch(wanted, WebFile(self._session, _address(gateway, leaf.cid), ACCEPT))

        return await self._any_gateway(fetch)

    async def _node(self, gateway: str, cid: Cid) -> bytes:
        node = await read_small(self._session, _address(gateway, cid), MAX_NODE_BYTES, ACCEPT)
        if sha256(node).digest() != cid.sha256:
            raise PayloadUnavailable(f"The gateway {host_of(gateway)} gives a wrong block; configure another one.")
        return node

    async def _any_gateway(self, ask: Callable[[str], Awaitable[T]]) -> T:
        """The first good answer. A gateway's wrong bytes say nothing about whoever published the payload."""
        last: Exception | None = None
        for gateway in self._gateways:
            try:
                return await ask(gateway)
            except (PayloadUnavailable, InvalidPayload) as error:
                last = error
        raise PayloadUnavailable(
            f"None of {len(self._gateways)} IPFS gateways gives the payload; it may not be there yet, or ipfs_gateways "
            "have to name others."
        ) from last


class IpfsWriter:
    """Writes through the RPC of a Kubo node, which goes on serving the payload as long as it runs."""

    def __init__(self, session: ClientSession, api: str) -> None:
        self._session = session
        self._api = api.rstrip("/")

    async def uri_of(self, payload: bytes) -> str:
        """The CID, computed here; what the node says must agree with it."""
        return f"ipfs://{cid_of_file(payload)}"

    async def put(self, payload: bytes) -> str:
        """Add and pin; again is the same blocks."""
        uri = await self.uri_of(payload)
        form = FormData()
        form.add_field("file", BytesIO(payload), filename="payload", content_type="application/octet-stream")
        address = f"{self._api}/api/v0/add?{ADD_OPTIONS}"
        request = self._session.post(address, data=form, timeout=timeout_for(len(payload)), allow_redirects=False)
        async with web_faults(host_of(self._api)), request as response:
            require_ok(response)
            answer = await bounded_body(response, MAX_RPC_ANSWER_BYTES)
        if _name_in(answer) != uri:
            raise PayloadUnavailable(
                f"The IPFS node at {host_of(self._api)} names the payload otherwise than expected; use a current Kubo."
            )
        return uri


def rpc_address(place: str) -> str:
    """The RPC address in a setting such as ipfs+http://127.0.0.1:5001; raises `ConfigurationError`."""
    address = place.removeprefix("ipfs+")
    scheme, _, rest = address.partition("://")
    if scheme not in ("http", "https") or not rest or set("?#@ ") & set(rest):
        raise ConfigurationError(
            f"The store {place!r} is not ipfs+ and the address of a Kubo node's RPC, such as "
            "ipfs+http://127.0.0.1:5001; correct the setting."
        )
    return address


def _address(gateway: str, cid: Cid) -> str:
    return f"{gateway}/ipfs/{cid}?format=raw"


def _name_in(answer: bytes) -> str:
    """The URI of what was added, from the last line of the answer; empty if there is none."""
    try:
        return f"ipfs://{json.loads(answer.splitlines()[-1])['Hash']}"
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
