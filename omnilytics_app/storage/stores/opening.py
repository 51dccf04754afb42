"""Opens the stores that the settings name."""

import os
from collections.abc import Mapping

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import Paths
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.directory import open_directory
from omnilytics_app.storage.stores.downloads import Downloads
from omnilytics_app.storage.stores.ipfs import IpfsReader, IpfsWriter, rpc_address
from omnilytics_app.storage.stores.router import Adapter, Reader, Stores, Unconfigured, Writer
from omnilytics_app.storage.stores.s3 import Bucket, S3Reader, S3Writer, require_bucket
from omnilytics_app.storage.stores.uris import BlobUri, DirectoryUri, HttpUri, IpfsUri, PayloadUri, S3Uri
from omnilytics_app.storage.stores.web import own_session, public_session
from omnilytics_app.storage.stores.web_server import WebReader, WebWriter, require_base

BLOBS = "blob:"
TOKEN_VARIABLE = "OMNILYTICS_STORE_TOKEN"  # noqa: S105  # its name
KINDS = "dir:/path, https://host/path, s3://bucket/path, ipfs+http://127.0.0.1:5001 and blob:"
NO_FOLDER = Unconfigured(
    "The payload lies in a shared folder, and this profile has none; set store to dir: and the folder's path."
)
NO_GATEWAY = Unconfigured("The payload lies on IPFS, and no gateway is configured; set ipfs_gateways.")
NO_BEACON = Unconfigured("The payload lies in blobs of the chain, and no consensus node is configured; set beacon_url.")


def open_stores(
    settings: Settings,
    paths: Paths,
    *,
    local: bool,
    blobs: Adapter | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Stores:
    """All stores of a profile; inside a running event loop.

    `local` is true on the local network preset, where URIs may lead to this machine and its network. `blobs` reads and
    writes blobs of the chain, where there are any. Raises `ConfigurationError` for a store that cannot be.
    """
    require_store(settings.store, local=local, blobs=blobs is not None)
    place, downloads = settings.store, Downloads(paths.downloads)
    ours = own_session()
    theirs = own_session() if local else public_session()
    anyone, credited = Bucket(settings.s3_endpoint, anonymous=True), Bucket(settings.s3_endpoint, anonymous=False)
    folder = open_directory(place) if place.startswith("dir:") else None
    bucket = S3Writer(credited, place) if place.startswith("s3:") else None
    readers: dict[type[PayloadUri], Reader] = {
        HttpUri: WebReader(theirs, downloads),
        S3Uri: S3Reader(anyone, downloads, bucket),
        IpfsUri: IpfsReader(ours, settings.ipfs_gateways, downloads) if settings.ipfs_gateways else NO_GATEWAY,
        DirectoryUri: folder or NO_FOLDER,
        BlobUri: blobs or NO_BEACON,
    }
    writer: Writer | None = folder or bucket
    if place.startswith("ipfs+"):
        writer = IpfsWriter(ours, rpc_address(place))
    elif place.startswith("http"):
        writer = WebWriter(theirs, place, environment.get(TOKEN_VARIABLE, ""))
    elif place == BLOBS:
        writer = blobs
    connections = (ours, theirs, anyone, credited, *([blobs] if blobs else ()))
    return Stores(readers, writer, connections, local=local)


def require_store(place: str, *, local: bool, blobs: bool) -> None:
    """A store that this profile can write to, or none; raises `ConfigurationError`. Touches no network."""
    scheme = place.partition(":")[0]
    if scheme == "dir":
        open_directory(place)
    elif scheme in ("http", "https"):
        require_base(place, local=local)
    elif scheme == "s3":
        require_bucket(place)
    elif scheme in ("ipfs+http", "ipfs+https"):
        rpc_address(place)
    elif place == BLOBS and not blobs:
        raise ConfigurationError("The store blob: needs a consensus node to read from; set beacon_url as well.")
    elif place not in ("", BLOBS):
        raise ConfigurationError(f"The store {place!r} is none of {KINDS}; correct the setting.")
