"""Files of IPFS as this program writes and reads them: one raw block, or one node that lists raw blocks.

A file of at most `CHUNK_BYTES` is one raw block. A longer one is cut into chunks of that size, the last one shorter,
and named by a DAG-PB node that links them in order: what `add` of Kubo makes of it with CID version 1, raw leaves and
this chunk size (https://specs.ipfs.tech/unixfs, https://ipld.io/specs/codecs/dag-pb). So its name is known before any
node has seen it. Files with chunks of other sizes are read too, but no trees of more than two levels: no payload needs
one.

    node  = (12 len link)* 0a len data
    link  = 0a 24 cid  12 00  18 varint(size)
    data  = 08 02  18 varint(size of the file)  (20 varint(size of a chunk))*
"""

from collections.abc import Sequence
from dataclasses import dataclass

from omnilytics_app.errors import InvalidPayload
from omnilytics_app.storage.stores.cids import DAG_PB, RAW, Cid, cid_of, unpack_cid

CHUNK_BYTES = 1 << 20
MAX_BLOCK_BYTES = 2 << 20
"""The longest block that IPFS nodes exchange."""
MAX_LINKS = 174
"""As many as common writers put into a node before they begin another level."""
MAX_NODE_BYTES = MAX_LINKS * 64 + 1_024
_LINK, _DATA, _HASH, _NAME, _SIZE = 0x12, 0x0A, 0x0A, 0x12, 0x18
_MAX_VARINT_BYTES = 5


@dataclass(frozen=True, slots=True)
class Leaf:
    """A raw block of a file."""

    cid: Cid
    size_bytes: int


def cid_of_file(payload: bytes) -> Cid:
    """The name of a file; of a payload that is at most `MAX_LINKS` chunks long."""
    chunks = [payload[i : i + CHUNK_BYTES] for i in range(0, len(payload), CHUNK_BYTES)] or [b""]
    leaves = [Leaf(cid_of(chunk, RAW), len(chunk)) for chunk in chunks]
    return leaves[0].cid if len(leaves) == 1 else cid_of(encode_node(leaves), DAG_PB)


def encode_node(leaves: Sequence[Leaf]) -> bytes:
    """The node that lists the blocks of a file, in the one form that writers give it."""
    links = b"".join(_field(_LINK, _link(leaf)) for leaf in leaves)
    total = sum(leaf.size_bytes for leaf in leaves)
    data = b"\x08\x02\x18" + _varint(total) + b"".join(b"\x20" + _varint(leaf.size_bytes) for leaf in leaves)
    return links + _field(_DATA, data)


def decode_node(node: bytes, size_bytes: int) -> tuple[Leaf, ...]:
    """The blocks of a file of so many bytes, none empty or longer than `MAX_BLOCK_BYTES`; raises `InvalidPayload`.

    Whatever is read leniently here is written again and compared, so there is one form only.
    """
    leaves: list[Leaf] = []
    at = 0
    while at < len(node) and node[at] == _LINK and len(leaves) < MAX_LINKS:
        body, at = _take(node, at + 1)
        leaves.append(_leaf(body))
    if not leaves or encode_node(leaves) != node or sum(leaf.size_bytes for leaf in leaves) != size_bytes:
        raise InvalidPayload("its IPFS node is no file of its length")
    if any(leaf.cid.codec != RAW or not 0 < leaf.size_bytes <= MAX_BLOCK_BYTES for leaf in leaves):
        raise InvalidPayload("its IPFS node lists something else than the blocks of a file")
    return tuple(leaves)


def _link(leaf: Leaf) -> bytes:
    return _field(_HASH, leaf.cid.packed) + bytes([_NAME, 0, _SIZE]) + _varint(leaf.size_bytes)


def _leaf(link: bytes) -> Leaf:
    packed, at = _take(link, 1)
    size, _ = _read_varint(link, at + 3)
    return Leaf(unpack_cid(packed), size)


def _field(key: int, body: bytes) -> bytes:
    return bytes([key]) + _varint(len(body)) + body


def _take(message: bytes, at: int) -> tuple[bytes, int]:
    length, at = _read_varint(message, at)
    return message[at : at + length], at + length


def _varint(value: int) -> bytes:
    groups = [value >> shift & 0x7F for shift in range(0, max(value.bit_length(), 1), 7)]
    return bytes([group | 0x80 for group in groups[:-1]] + groups[-1:])


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    value = 0
    for position, byte in enumerate(message[at : at + _MAX_VARINT_BYTES]):
        value |= (byte & 0x7F) << 7 * position
        if byte < 0x80:
            return value, at + position + 1
    raise InvalidPayload("its IPFS node cannot be read")
