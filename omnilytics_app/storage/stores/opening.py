"""Opens the stores that the settings name."""

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import Paths
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.directory import open_directory
from omnilytics_app.storage.stores.router import Reader, Stores, Unconfigured, Writer
from omnilytics_app.storage.stores.uris import BlobUri, DirectoryUri, HttpUri, IpfsUri, PayloadUri, S3Uri

KINDS = "dir:/path, https://host/path, s3://bucket/path, ipfs+http://127.0.0.1:5001 or blob:"


class BlobAdapter(Reader, Writer):
    """What reads and writes blobs of the chain; see `chain.blobs`."""


def open_stores(settings: Settings, paths: Paths, *, local: bool) -> Stores:
    """All stores of a profile; inside a running event loop. Raises `ConfigurationError` for a store that cannot be.

    `local` is true on the local network preset, where URIs may lead to this machine and its network.
    """
    missing = {
        HttpUri: "Payloads of web servers cannot be read yet.",
        S3Uri: "Payloads of S3 cannot be read yet.",
        IpfsUri: "Payloads of IPFS cannot be read: no gateway is configured; set ipfs_gateways.",
        DirectoryUri: "The payload lies in a shared folder, and this profile has none; set store to dir: and its path.",
        BlobUri: "The payload lies in blobs of the chain, and no consensus node is configured; set beacon_url.",
    }
    readers: dict[type[PayloadUri], Reader] = {form: Unconfigured(sentence) for form, sentence in missing.items()}
    writer: Writer | None = None
    if settings.store.startswith("dir:"):
        readers[DirectoryUri] = writer = open_directory(settings.store)
    elif settings.store:
        raise ConfigurationError(f"The store {settings.store!r} is none of {KINDS}; correct the setting.")
    return Stores(readers, writer, local=local)
