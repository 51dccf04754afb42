"""Files of IPFS, against the names that helia 7.1 gave them (CID version 1, raw leaves, chunks of 1 MiB)."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import InvalidPayload
from omnilytics_app.storage.stores.cids import DAG_PB, RAW, Cid, cid_of
from omnilytics_app.storage.stores.unixfs import MAX_LINKS, Leaf, cid_of_file, decode_node, encode_node

MIB = 1 << 20
NAMES = {
    0: "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
    1: "bafkreiekgmp53zydf4z2ohq3fysx3aawny2i4ah4wf4rj5el3nl2drrqa4",
    1_000: "bafkreihufkneco7t5mm5gbxgwk7uzjpzxjak7wkw5a3u5yd3iauuqgvc4a",
    MIB: "bafkreiglzzhdc22b5hdbycurdhnywbxixjxv7x7iws4qdzdus2335l2mh4",
    MIB + 1: "bafybeidbnktb4bqoavmujby4l3mqjapyknhjaxy2bhsgfnx5smxecd2nr4",
    3 * MIB: "bafybeihjkawaueecclgiz2luhir2e2bieux44w3m5b4r6sysr4t5eo6qau",
    6_303_801: "bafybeibmqs33cin4sveqfcknqkur63up54wak6f3x75koszyosenxzirqa",
    8 * MIB: "bafybeidj75o7lsndox64b6cc7oicgbyw5zwa7lhd3fdyopagqv7evs543u",
}
NODE = bytes.fromhex(
    "122c0a24015512208307e5c7d1be5f1440e10ee96190e54d5cd7394ade4362127f812c4f32a9a3c5120018808040122a0a24015512209be3"
    "799f24592e94e1f7991e5f312648a509ce2fb1edbafa50a66b65c916539a120018010a0c080218818040208080402001"
)
"""Helia's node of the file of one byte more than a chunk."""
leaves = st.lists(
    st.builds(Leaf, st.binary(min_size=32, max_size=32).map(lambda d: Cid(RAW, d)), st.integers(1, 2 * MIB)),
    min_size=1,
    max_size=MAX_LINKS,
)


@pytest.mark.parametrize("size", NAMES)
def test_names_a_file_as_helia_does(size: int) -> None:
    assert str(cid_of_file(random.Random(size).randbytes(size))) == NAMES[size]  # noqa: S311  # fixed examples


def test_reads_the_node_that_helia_wrote() -> None:
    assert str(cid_of(NODE, DAG_PB)) == NAMES[MIB + 1]
    assert [leaf.size_bytes for leaf in decode_node(NODE, MIB + 1)] == [MIB, 1]


@given(leaves)
def test_a_node_is_read_as_it_is_written(listed: list[Leaf]) -> None:
    assert decode_node(encode_node(listed), sum(leaf.size_bytes for leaf in listed)) == tuple(listed)


@given(st.data())
def test_a_node_with_any_byte_changed_is_refused_or_names_other_blocks(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(NODE) - 1))
    changed = NODE[:at] + bytes([NODE[at] ^ data.draw(st.integers(1, 255))]) + NODE[at + 1 :]
    try:
        read = decode_node(changed, MIB + 1)
    except InvalidPayload:
        return
    assert read != decode_node(NODE, MIB + 1)
    assert encode_node(read) == changed


@given(st.binary(max_size=200) | st.integers(0, len(NODE)).map(lambda n: NODE[:n]) | st.binary().map(NODE.__add__))
def test_nothing_but_the_one_form_is_read(node: bytes) -> None:
    try:
        read = decode_node(node, MIB + 1)
    except InvalidPayload:
        return
    assert encode_node(read) == node


@pytest.mark.parametrize(
    ("listed", "size"),
    [
        ([], 0),
        ([Leaf(Cid(RAW, bytes(32)), 0)], 0),
        ([Leaf(Cid(RAW, bytes(32)), 5), Leaf(Cid(RAW, bytes(32)), 0)], 5),
        ([Leaf(Cid(RAW, bytes(32)), 2 * MIB + 1)], 2 * MIB + 1),
        ([Leaf(Cid(DAG_PB, bytes(32)), 7)], 7),
        ([Leaf(Cid(RAW, bytes(32)), 7)], 8),
        ([Leaf(Cid(RAW, bytes(32)), 1)] * (MAX_LINKS + 1), MAX_LINKS + 1),
    ],
    ids=["nothing", "empty block", "empty last block", "long block", "deeper node", "other length", "many blocks"],
)
def test_refuses_a_node_that_lists_something_else(listed: list[Leaf], size: int) -> None:
    with pytest.raises(InvalidPayload):
        decode_node(encode_node(listed), size)
