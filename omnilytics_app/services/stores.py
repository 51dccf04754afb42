"""All payload stores of a participant: those of `storage.stores`, and the blobs of its chain."""

import logging

from omnilytics_app.chain.beacon import BeaconNode
from omnilytics_app.chain.blob_publisher import BlobPublisher, Sender
from omnilytics_app.chain.blobs import BlobReader, Runner, name_of
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.fees import GWEI
from omnilytics_app.paths import Paths
from omnilytics_app.services.job_terms import LOCAL_CHAIN_ID
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.opening import BLOBS, open_stores, require_store
from omnilytics_app.storage.stores.router import Stores
from omnilytics_app.storage.stores.uris import BlobUri

log = logging.getLogger(__name__)

RETENTION_DAYS = 18
RETENTION_S = RETENTION_DAYS * 24 * 3600
"""What consensus nodes have to keep blobs for, 4096 epochs. No job is entered that could take longer."""


class BlobStore:
    """Reads everybody's blobs and publishes those of one account: an adapter of `storage.stores.router`."""

    def __init__(self, reader: BlobReader, publisher: BlobPublisher, beacon: BeaconNode) -> None:
        self._reader = reader
        self._publisher = publisher
        self._beacon = beacon

    async def read(self, uri: BlobUri, size_bytes: int) -> bytes:
        """The payload in the blobs that a URI names."""
        return await self._reader.get(uri.sender, uri.hashes_sha256, size_bytes)

    async def uri_of(self, payload: bytes) -> str:
        """The account, and the name of the blobs."""
        name = name_of(await self._publisher.commitments(payload))
        return f"blob:{self._publisher.address.lower().removeprefix('0x')}/{name.hex()}"

    async def put(self, payload: bytes) -> str:
        """Publish, unless the chain has it already."""
        await self._publisher.publish(payload)
        return await self.uri_of(payload)

    async def close(self) -> None:
        """End the connection to the consensus node."""
        await self._beacon.close()


def open_payload_stores(
    settings: Settings, paths: Paths, connection: Connection, sender: Sender, runner: Runner
) -> Stores:
    """The stores of a participant; inside a running event loop, ended with `close`. Raises `ConfigurationError`.

    `runner` is a pool of worker processes: commitments of blobs are heavy arithmetic.
    """
    local = settings.chain_id == LOCAL_CHAIN_ID
    require_store(settings.store, local=local, blobs=bool(settings.beacon_url))
    blobs = None
    if settings.store == BLOBS:
        log.warning("payloads go into blobs of the chain; nodes keep them for about %d days", RETENTION_DAYS)
    if settings.beacon_url:
        beacon = BeaconNode(settings.beacon_url)
        publisher = BlobPublisher(connection, sender, runner, settings.max_fee_gwei * GWEI)
        blobs = BlobStore(BlobReader(connection, beacon, runner), publisher, beacon)
    return open_stores(settings, paths, local=local, blobs=blobs)
