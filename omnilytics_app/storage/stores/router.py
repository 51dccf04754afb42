"""Leads a URI to the adapter that reads it, and a payload to the one store that this profile writes to."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from omnilytics_app.errors import InvalidPayload, PayloadUnavailable
from omnilytics_app.storage.stores.uris import PayloadUri, parse_uri

MAX_PAYLOAD_BYTES = 8_192 * 1_024
"""The contract's most ciphertexts of the longest key, 4096 bits."""
GET_S = 20.0
LEAST_BYTES_S = 262_144
"""One call of `Stores.get` ends after so long and a second for so many bytes: whoever calls has deadlines."""


class Reader(Protocol):
    """An adapter that reads one form of URI. Errors as in `domain.ports.PayloadStore`."""

    async def read(self, uri: Any, size_bytes: int) -> bytes:
        """Exactly so many bytes, checked against what the URI promises."""
        ...


class Writer(Protocol):
    """An adapter that writes. Errors as in `domain.ports.PayloadStore`."""

    async def uri_of(self, payload: bytes) -> str:
        """Where the payload will lie."""
        ...

    async def put(self, payload: bytes) -> str:
        """Put it there."""
        ...


class Connection(Protocol):
    """What adapters share and `Stores.close` ends."""

    async def close(self) -> None:
        """End it."""
        ...


class Adapter(Reader, Writer, Connection, Protocol):
    """An adapter that is all of these."""


class Stores:
    """All stores of a profile. `own` writes, and is None where the profile has no store.

    Made with `open_stores`, ended with `close`.
    """

    def __init__(
        self,
        readers: Mapping[type[PayloadUri], Reader],
        writer: Writer | None = None,
        connections: Sequence[Connection] = (),
        *,
        local: bool,
    ) -> None:
        self._readers = readers
        self._connections = connections
        self._local = local
        self.own = None if writer is None else OwnStore(self, writer, local=local)

    async def get(self, uri: str, size_bytes: int) -> bytes:
        """Exactly so many bytes from a URI of the chain.

        Raises `InvalidPayload` where the URI or what it leads to cannot be right, which no later try will change, and
        `PayloadUnavailable` where it cannot be had now or comes too slowly, whatever pace its store keeps up. The
        caller checks the digest on chain.
        """
        parsed = parse_uri(uri, local=self._local)
        if not 0 < size_bytes <= MAX_PAYLOAD_BYTES:
            raise InvalidPayload(f"a payload of {size_bytes} bytes cannot be")
        try:
            async with asyncio.timeout(GET_S + size_bytes / LEAST_BYTES_S):
                payload = await self._readers[type(parsed)].read(parsed, size_bytes)
        except TimeoutError as error:
            raise PayloadUnavailable(
                "The payload's store is too slow; the download goes on at the next try."
            ) from error
        if len(payload) != size_bytes:
            raise InvalidPayload("its store gave another number of bytes")
        return payload

    async def close(self) -> None:
        """End all connections."""
        await asyncio.gather(*(connection.close() for connection in self._connections))


class OwnStore:
    """Where this profile puts payloads: the port `domain.ports.PayloadStore`."""

    def __init__(self, stores: Stores, writer: Writer, *, local: bool) -> None:
        self._stores = stores
        self._writer = writer
        self._local = local

    async def uri_of(self, payload: bytes) -> str:
        """Where it will lie. Never a URI that others would refuse: raises `InvalidPayload` instead."""
        uri = await self._writer.uri_of(payload)
        parse_uri(uri, local=self._local)
        return uri

    async def put(self, payload: bytes) -> str:
        """Put it where `uri_of` says; again changes nothing. Raises `PayloadUnavailable` where the store does not."""
        await self.uri_of(payload)
        return await self._writer.put(payload)

    async def get(self, uri: str, size_bytes: int) -> bytes:
        """As `Stores.get`: from wherever the URI leads, not from this store alone."""
        return await self._stores.get(uri, size_bytes)


class Unconfigured:
    """Stands where a setting is missing: says which, instead of reading."""

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence

    async def read(self, uri: PayloadUri, size_bytes: int) -> bytes:
        """Raises `PayloadUnavailable`."""
        raise PayloadUnavailable(self._sentence)
