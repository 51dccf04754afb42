"""Payloads on web servers: read anywhere by GET, written by PUT to one place of this profile.

A payload's address ends in its SHA-256, so that a server, or a cache before it, can at worst not have it.
"""

from hashlib import sha256
from io import BytesIO

from aiohttp import ClientSession

from omnilytics_app.errors import ConfigurationError, InvalidPayload
from omnilytics_app.storage.stores.downloads import Downloads, Wanted
from omnilytics_app.storage.stores.uris import HttpUri, parse_uri
from omnilytics_app.storage.stores.web import WebFile, host_of, require_ok, timeout_for, web_faults


class WebReader:
    """Reads `https://HOST/PATH/SHA256`. The session decides which addresses can be reached."""

    def __init__(self, session: ClientSession, downloads: Downloads) -> None:
        self._session = session
        self._downloads = downloads

    async def read(self, uri: HttpUri, size_bytes: int) -> bytes:
        """The file's bytes, as long and with the hash that they must have."""
        wanted = Wanted(uri.url, uri.sha256, size_bytes)
        return await self._downloads.fetch(wanted, WebFile(self._session, uri.url))


class WebWriter:
    """Writes below one address. `token`, if any, goes to that address alone, as a bearer token (RFC 6750)."""

    def __init__(self, session: ClientSession, base: str, token: str = "") -> None:
        self._session = session
        self._base = base.rstrip("/")
        self._headers = {"Content-Type": "application/octet-stream"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"

    async def uri_of(self, payload: bytes) -> str:
        """The base and the payload's hash."""
        return f"{self._base}/{sha256(payload).hexdigest()}"

    async def put(self, payload: bytes) -> str:
        """Upload it; again is the same upload of the same bytes."""
        uri = await self.uri_of(payload)
        body, timeout = BytesIO(payload), timeout_for(len(payload))
        request = self._session.put(uri, data=body, headers=self._headers, timeout=timeout, allow_redirects=False)
        async with web_faults(host_of(uri)), request as response:
            require_ok(response)
        return uri


def require_base(place: str, *, local: bool) -> None:
    """An address that payloads can lie below and others can read; raises `ConfigurationError`."""
    try:
        parse_uri(f"{place.rstrip('/')}/{'0' * 64}", local=local)
    except InvalidPayload as error:
        raise ConfigurationError(
            f"The store {place!r} is no web address that others could read payloads from, {error}; "
            "name one of at most 63 characters without a query, on a public host."
        ) from error
