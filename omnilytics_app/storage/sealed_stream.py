"""A stream of bytes under a passphrase: written once, read from the front, believed only after it was checked.

    magic | length of the header, 4 bytes | header, JSON | chunk | chunk | ... | last chunk

The key is scrypt of a passphrase (RFC 7914; see `protectors`). Chunks of `CHUNK_BYTES` are sealed with AES-256-GCM in
the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizar, CRYPTO 2015): the nonce is a random prefix of 7 bytes,
the chunk's number in 4, and 1 for the last chunk, so that none can be left out, added, exchanged or cut off. The
associated data is the digest of everything before the chunks. A key and a prefix are used for one stream.
"""

import hashlib
import json
import secrets
from collections.abc import Iterator
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import ArchiveError
from omnilytics_app.storage.formats import ARCHIVE
from omnilytics_app.storage.protectors import PassphraseProtector

MAGIC = b"OmniLytics profile\n"
CHUNK_BYTES = 1 << 20
MAX_HEADER = 10_000
_TAG_BYTES = 16
_PREFIX_BYTES = 7
_LENGTH_BYTES = 4
CIPHER = "AES-256-GCM-STREAM"


class SealedWriter:
    """Seals what is written; `close` writes the last chunk and leaves the file open."""

    def __init__(self, file: BinaryIO, protector: PassphraseProtector) -> None:
        parameters, key = protector.new_key()
        prefix = secrets.token_bytes(_PREFIX_BYTES)
        header = {"format": ARCHIVE, "cipher": CIPHER, "prefix": prefix.hex(), "key": parameters}
        front = _front(json.dumps(header, sort_keys=True).encode())
        file.write(front)
        self._file, self._chunks, self._buffer = file, _Chunks(key, prefix, front), bytearray()

    def write(self, data: bytes) -> int:
        """Take more bytes. The buffer always keeps one, so that the last chunk is never an empty surplus."""
        self._buffer += data
        while len(self._buffer) > CHUNK_BYTES:
            self._file.write(self._chunks.seal(bytes(self._buffer[:CHUNK_BYTES]), last=False))
            del self._buffer[:CHUNK_BYTES]
        return len(data)

    def close(self) -> None:
        """Write what is left."""
        self._file.write(self._chunks.seal(bytes(self._buffer), last=True))


class SealedReader:
    """Opens a sealed stream. Raises `ArchiveError` for a wrong passphrase and for anything that was changed or cut.

    What `read` gives is authentic, but only a stream read to its end is known to be whole.
    """

    def __init__(self, file: BinaryIO, protector: PassphraseProtector) -> None:
        front, header = read_front(file)
        try:
            prefix = bytes.fromhex(header["prefix"])
            key = protector.key(header["key"])
        except (ValueError, TypeError, KeyError, AttributeError):
            raise ArchiveError(_DAMAGED) from None
        if len(prefix) != _PREFIX_BYTES or header["cipher"] != CIPHER:
            raise ArchiveError(_DAMAGED)
        self._pieces = self._opened(file, _Chunks(key, prefix, front))
        if (first := next(self._pieces, None)) is None:  # a wrong passphrase is told at once
            raise ArchiveError(_DAMAGED)
        self._buffer = bytearray(first)

    def read(self, size: int) -> bytes:
        """The next bytes, fewer than `size` only at the end."""
        while len(self._buffer) < size and (piece := next(self._pieces, b"")):
            self._buffer += piece
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    @staticmethod
    def _opened(file: BinaryIO, chunks: "_Chunks") -> Iterator[bytes]:
        sealed = file.read(CHUNK_BYTES + _TAG_BYTES)
        while sealed:
            following = file.read(CHUNK_BYTES + _TAG_BYTES)
            yield chunks.open(sealed, last=not following)
            sealed = following


class _Chunks:
    """Seals or opens the chunks of one stream, in order."""

    def __init__(self, key: bytes, prefix: bytes, front: bytes) -> None:
        self._cipher, self._prefix, self._number = AESGCM(key), prefix, 0
        self._associated = hashlib.sha256(front).digest()

    def seal(self, piece: bytes, *, last: bool) -> bytes:
        return self._cipher.encrypt(self._nonce(last=last), piece, self._associated)

    def open(self, sealed: bytes, *, last: bool) -> bytes:
        first = self._number == 0
        try:
            return self._cipher.decrypt(self._nonce(last=last), sealed, self._associated)
        except InvalidTag:
            raise ArchiveError(_WRONG if first else _DAMAGED) from None

    def _nonce(self, *, last: bool) -> bytes:
        nonce = self._prefix + self._number.to_bytes(4) + bytes([last])
        self._number += 1
        return nonce


_WRONG = "The passphrase is wrong or the archive is damaged; try again, or use another copy of it."
_DAMAGED = "The archive is damaged or incomplete; use another copy of it, nothing was written."


def _front(header: bytes) -> bytes:
    return MAGIC + len(header).to_bytes(_LENGTH_BYTES) + header


def read_front(file: BinaryIO) -> tuple[bytes, dict[str, Any]]:
    """What stands before the chunks, and the header in it; raises `ArchiveError` for what is no such stream."""
    if file.read(len(MAGIC)) != MAGIC:
        raise ArchiveError("The file is no exported profile; name one that omnilytics profile export has written.")
    length = int.from_bytes(file.read(_LENGTH_BYTES))
    raw = file.read(length) if length <= MAX_HEADER else b""
    try:
        header = read_bounded(raw)
    except ValueError:
        header = None
    if len(raw) != length or not isinstance(header, dict) or type(header.get("format")) is not int:
        raise ArchiveError(_DAMAGED)
    if header["format"] != ARCHIVE:
        raise ArchiveError(
            f"The archive has format {header['format']}, this program reads {ARCHIVE}; use the version that wrote it."
        )
    if not {"prefix", "key", "cipher"} <= set(header):
        raise ArchiveError(_DAMAGED)
    return _front(raw), header
