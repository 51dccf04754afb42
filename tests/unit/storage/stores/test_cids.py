"""Names of IPFS blocks, against names that other implementations gave."""

import pytest

from omnilytics_app.errors import InvalidPayload
from omnilytics_app.storage.stores.cids import DAG_PB, RAW, cid_of, parse_cid, unpack_cid

# Of an empty raw block and of an empty UnixFS directory, as every IPFS node has them.
KNOWN = [
    (b"", RAW, "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"),
    (bytes.fromhex("0a020801"), DAG_PB, "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354"),
]


@pytest.mark.parametrize(("block", "codec", "name"), KNOWN)
def test_names_blocks_as_others_do(block: bytes, codec: int, name: str) -> None:
    assert str(cid_of(block, codec)) == name
    assert parse_cid(name) == cid_of(block, codec)
    assert unpack_cid(parse_cid(name).packed) == cid_of(block, codec)


@pytest.mark.parametrize("packed", [b"", b"\x01", b"\x01\x55\x12\x20" + bytes(31), b"\x01\x55\x12\x20" + bytes(33)])
def test_refuses_a_name_of_another_length(packed: bytes) -> None:
    with pytest.raises(InvalidPayload):
        unpack_cid(packed)


@pytest.mark.parametrize("head", ["00551220", "01711220", "01551320", "01551221"])
def test_refuses_another_version_codec_or_hash(head: str) -> None:
    with pytest.raises(InvalidPayload):
        unpack_cid(bytes.fromhex(head) + bytes(32))
