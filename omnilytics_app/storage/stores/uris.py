"""URIs of payloads: the grammar of what the chain may say, and nothing beside it.

Whoever publishes a payload chooses its URI, and every other client reads it. So a URI is parsed here, once, into one of
five forms, and only the parsed form goes on to an adapter. None of them names a path of a reader's disk, chains one
protocol to another, or carries credentials, a query or a fragment. All but blobs name the hash of what they lead to:

    https://HOST[:PORT]/PATH/SHA256      http:// on the local network preset alone
    s3://BUCKET/PATH/SHA256              at the reader's own S3 endpoint
    ipfs://CID                           version 1, SHA-256, a raw block or a UnixFS file
    dir:SHA256                           in the folder that the reader has configured
    blob:SENDER/SHA256                   of the versioned hashes of an account's blobs (EIP-4844), see `chain.blobs`

SHA256 is 64 lower-case hexadecimal digits, SENDER 40. PATH is made of letters, digits and ._~- in segments that begin
with no dot.
"""

import re
from dataclasses import dataclass

from omnilytics_app.errors import InvalidPayload
from omnilytics_app.storage.stores.cids import Cid, parse_cid
from omnilytics_app.storage.stores.hosts import require_host

MAX_URI_BYTES = 128
_SHA256 = "[0-9a-f]{64}"
_PATH = r"(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*"
_HTTP = re.compile(rf"(https?)://([A-Za-z0-9.-]+)(?::([1-9][0-9]{{0,4}}))?{_PATH}/({_SHA256})")
_S3 = re.compile(rf"s3://([a-z0-9][a-z0-9.-]{{1,61}}[a-z0-9])({_PATH}/({_SHA256}))")
_IPFS = re.compile(r"ipfs://([a-z2-7]+)")
_DIRECTORY = re.compile(f"dir:({_SHA256})")
_BLOB = re.compile(f"blob:([0-9a-f]{{40}})/({_SHA256})")
_NUMERIC_BUCKET = re.compile(r"[0-9.]+")


@dataclass(frozen=True, slots=True)
class HttpUri:
    """A file of a web server, named by its hash."""

    url: str
    sha256: bytes


@dataclass(frozen=True, slots=True)
class S3Uri:
    """An object of a bucket, named by its hash. `key` has no leading slash."""

    bucket: str
    key: str
    sha256: bytes


@dataclass(frozen=True, slots=True)
class IpfsUri:
    """A block or a file of IPFS."""

    cid: Cid


@dataclass(frozen=True, slots=True)
class DirectoryUri:
    """A file of a folder that participants share."""

    sha256: bytes


@dataclass(frozen=True, slots=True)
class BlobUri:
    """Consecutive blobs of one account. `hashes_sha256` is the hash of their versioned hashes, joined."""

    sender: str
    hashes_sha256: bytes


PayloadUri = HttpUri | S3Uri | IpfsUri | DirectoryUri | BlobUri


def parse_uri(text: str, *, local: bool) -> PayloadUri:
    """The only way from a URI on chain to a store; raises `InvalidPayload` with a clause that says what is wrong.

    `local` is true on the local network preset, where plain HTTP and private hosts are allowed.
    """
    if not text.isascii() or len(text) > MAX_URI_BYTES:
        raise InvalidPayload(f"its URI is not ASCII of at most {MAX_URI_BYTES} bytes")
    scheme = text.partition(":")[0]
    if scheme in ("https", "http"):
        return _http(text, local=local)
    if match := _S3.fullmatch(text):
        return _s3(match)
    if match := _IPFS.fullmatch(text):
        return IpfsUri(parse_cid(match[1]))
    if match := _DIRECTORY.fullmatch(text):
        return DirectoryUri(bytes.fromhex(match[1]))
    if match := _BLOB.fullmatch(text):
        return BlobUri("0x" + match[1], bytes.fromhex(match[2]))
    raise InvalidPayload("its URI has none of the forms that a payload may have")


def _http(text: str, *, local: bool) -> HttpUri:
    match = _HTTP.fullmatch(text)
    if match is None:
        raise InvalidPayload("its URI is not a plain address that ends in the hash of the payload")
    scheme, host, port, digest = match.groups()
    if scheme == "http" and not local:
        raise InvalidPayload("its URI is plain http, which is for the local network alone")
    if port is not None and int(port) > 65_535:
        raise InvalidPayload("its URI has no valid port")
    require_host(host, local=local)
    return HttpUri(text, bytes.fromhex(digest))


def _s3(match: re.Match[str]) -> S3Uri:
    bucket, path, digest = match.groups()
    if ".." in bucket or ".-" in bucket or "-." in bucket or _NUMERIC_BUCKET.fullmatch(bucket):
        raise InvalidPayload("its URI names no bucket")
    return S3Uri(bucket, path.removeprefix("/"), bytes.fromhex(digest))
