"""Payloads in buckets of S3 or of what speaks its protocol, through s3fs.

An object's key ends in the SHA-256 of its bytes. Buckets of others are read without credentials, so they must be
readable by everybody; this profile's own bucket with the credentials that the AWS tools use (environment, files),
which are never in a setting. Where no endpoint is set it is Amazon's, and no region is ever named: it follows from the
bucket.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from omnilytics_app.errors import ConfigurationError, InvalidPayload, PayloadUnavailable
from omnilytics_app.storage.stores.downloads import CHUNK_BYTES, Downloads, Partial, Wanted
from omnilytics_app.storage.stores.uris import S3Uri, parse_uri

CLIENT_OPTIONS = {
    "connect_timeout": 15,
    "read_timeout": 30,
    "retries": {"max_attempts": 2},
    "request_checksum_calculation": "when_required",
    "response_checksum_validation": "when_required",
}
"""Seconds. Checksums that S3 has added of late are unknown to other services, and the key is one already."""
_ABSENT = frozenset({"NoSuchKey", "NoSuchBucket", "404"})
_CONTENT_RANGE = re.compile(r"bytes [0-9]+-[0-9]+/([0-9]{1,12})")


class Bucket:
    """A connection to an endpoint, opened when it is first used: what it needs takes long to import."""

    def __init__(self, endpoint: str, *, anonymous: bool) -> None:
        self._endpoint = endpoint
        self._anonymous = anonymous
        self._client: Any = None

    async def client(self) -> Any:
        """The S3 client of aiobotocore, as s3fs sets it up."""
        if self._client is None:
            from s3fs import S3FileSystem  # noqa: PLC0415  # half a second, only where S3 is used

            files = S3FileSystem(
                anon=self._anonymous,
                endpoint_url=self._endpoint or None,
                config_kwargs=dict(CLIENT_OPTIONS),
                asynchronous=True,
                skip_instance_cache=True,
            )
            self._client = await files.set_session()
        return self._client

    async def close(self) -> None:
        """End the connection."""
        if self._client is not None:
            await self._client.close()
            self._client = None


@dataclass(frozen=True, slots=True)
class S3Object:
    """An object of a bucket, as a source of a download."""

    bucket: Bucket
    uri: S3Uri

    async def copy_to(self, partial: Partial) -> None:
        """Continue where the download stands, by a range request."""
        async with s3_faults(self.uri.bucket):
            client = await self.bucket.client()
            start = {"Range": f"bytes={partial.size}-"} if partial.size else {}
            answer = await client.get_object(Bucket=self.uri.bucket, Key=self.uri.key, **start)
            async with answer["Body"] as body:
                partial.expect(_whole_size(answer))
                if not start:
                    partial.restart()
                while chunk := await body.read(CHUNK_BYTES):
                    partial.append(chunk)


class S3Reader:
    """Reads `s3://BUCKET/PATH/SHA256` at one endpoint: `own`, if given, for its bucket, else without credentials."""

    def __init__(self, anyone: Bucket, downloads: Downloads, own: "S3Writer | None" = None) -> None:
        self._anyone = anyone
        self._downloads = downloads
        self._own = own

    async def read(self, uri: S3Uri, size_bytes: int) -> bytes:
        """The object's bytes, as long and with the hash that they must have."""
        ours = self._own is not None and self._own.bucket_name == uri.bucket
        bucket = self._own.bucket if self._own is not None and ours else self._anyone
        wanted = Wanted(f"s3://{uri.bucket}/{uri.key}", uri.sha256, size_bytes)
        return await self._downloads.fetch(wanted, S3Object(bucket, uri))


class S3Writer:
    """Writes below `s3://BUCKET/PREFIX`."""

    def __init__(self, bucket: Bucket, place: str) -> None:
        self.bucket = bucket
        self._place = place.rstrip("/")
        self.bucket_name = self._place.removeprefix("s3://").partition("/")[0]

    async def uri_of(self, payload: bytes) -> str:
        """The prefix and the payload's hash."""
        return f"{self._place}/{sha256(payload).hexdigest()}"

    async def put(self, payload: bytes) -> str:
        """Upload it; again is the same upload of the same bytes."""
        uri = await self.uri_of(payload)
        key = uri.removeprefix(f"s3://{self.bucket_name}/")
        async with s3_faults(self.bucket_name):
            client = await self.bucket.client()
            await client.put_object(Bucket=self.bucket_name, Key=key, Body=payload)
        return uri


def require_bucket(place: str) -> None:
    """A setting such as s3://bucket/prefix; raises `ConfigurationError`."""
    try:
        parse_uri(f"{place.rstrip('/')}/{'0' * 64}", local=False)
    except InvalidPayload as error:
        raise ConfigurationError(
            f"The store {place!r} is not s3:// with a bucket and a prefix of together at most 58 characters; "
            "correct the setting."
        ) from error


@asynccontextmanager
async def s3_faults(bucket: str) -> AsyncIterator[None]:
    """Translate what a request for a bucket may raise."""
    from aiobotocore.httpsession import HTTPClientError  # noqa: PLC0415  # with s3fs
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

    try:
        yield
    except ClientError as error:
        code = str(error.response.get("Error", {}).get("Code", ""))
        if code in _ABSENT:
            sentence = f"The bucket {bucket} does not have the payload; it may not be there yet."
        else:
            sentence = f"The bucket {bucket} refuses the request ({code}); check its permissions, or your credentials."
        raise PayloadUnavailable(sentence) from error
    except (BotoCoreError, HTTPClientError, TimeoutError, OSError) as error:
        raise PayloadUnavailable(
            f"The S3 service of bucket {bucket} does not answer ({type(error).__name__}); it is tried again while "
            "there is time."
        ) from error


def _whole_size(answer: Any) -> int | None:
    """How long the whole object is, of the answer to a range request or to none; None where a chunked one hides it."""
    match = _CONTENT_RANGE.fullmatch(answer.get("ContentRange", ""))
    size = match[1] if match else answer.get("ContentLength")
    return None if size is None else int(size)
