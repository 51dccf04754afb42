"""Content identifiers of IPFS: version 1, SHA-256, a raw block or a UnixFS node, in base32.

A CID is the multibase letter b and the base32 (RFC 4648, lower case, no padding) of
`0x01 || codec || 0x12 0x20 || SHA-256 of the block` (https://github.com/multiformats/cid). Other versions, hashes and
bases are refused: one payload has one name.
"""

import base64
import binascii
from dataclasses import dataclass
from hashlib import sha256

from omnilytics_app.errors import InvalidPayload

RAW = 0x55
DAG_PB = 0x70
_TEXT_LENGTH = 59


@dataclass(frozen=True, slots=True)
class Cid:
    """The name of one block. `codec` is `RAW` or `DAG_PB`."""

    codec: int
    sha256: bytes

    @property
    def packed(self) -> bytes:
        """As links hold it, 36 bytes."""
        return bytes([1, self.codec, 0x12, 0x20]) + self.sha256

    def __str__(self) -> str:
        return "b" + base64.b32encode(self.packed).decode().lower().rstrip("=")


def cid_of(block: bytes, codec: int) -> Cid:
    """The name of a block."""
    return Cid(codec, sha256(block).digest())


def parse_cid(text: str) -> Cid:
    """A CID as people write it; raises `InvalidPayload` for any but the one canonical spelling of a known kind."""
    try:
        cid = unpack_cid(base64.b32decode(text[1:].upper() + "======"))
    except (binascii.Error, ValueError):
        raise InvalidPayload("its URI names no content that can be checked") from None
    if len(text) != _TEXT_LENGTH or str(cid) != text:
        raise InvalidPayload("its URI names its content in another than the canonical way")
    return cid


def unpack_cid(packed: bytes) -> Cid:
    """A CID as links hold it; raises `InvalidPayload`."""
    cid = Cid(packed[1] if len(packed) > 1 else -1, packed[4:])
    if cid.codec not in (RAW, DAG_PB) or len(packed) != 36 or cid.packed != packed:
        raise InvalidPayload("its content has a name of an unknown kind")
    return cid
