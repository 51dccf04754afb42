"""What a URI from the chain may be. Every line of the hostile table was refused by nobody before there was a policy."""

import string
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from yarl import URL

from omnilytics_app.errors import InvalidPayload
from omnilytics_app.storage.stores.cids import DAG_PB, RAW, Cid
from omnilytics_app.storage.stores.uris import BlobUri, DirectoryUri, HttpUri, IpfsUri, S3Uri, parse_uri

DIGEST = "0123456789abcdef" * 4
CID = str(Cid(RAW, bytes.fromhex(DIGEST)))
HTTPS = f"https://store.example.org/job-7/{DIGEST}"

ALWAYS_REFUSED = [
    "",
    " ",
    DIGEST,
    "file:///etc/passwd",
    f"file:///{DIGEST}",
    f"file://store.example.org/{DIGEST}",
    f"FILE:///{DIGEST}",
    f"local://{DIGEST}",
    f"memory://{DIGEST}",
    f"ftp://store.example.org/{DIGEST}",
    f"sftp://store.example.org/{DIGEST}",
    f"gopher://store.example.org/{DIGEST}",
    f"data:;base64,{DIGEST}",
    f"javascript:{DIGEST}",
    # chains of protocols
    f"simplecache::https://store.example.org/{DIGEST}",
    f"zip://x::https://store.example.org/{DIGEST}",
    f"https://store.example.org/x::file:///{DIGEST}",
    f"s3://bucket/x::file:///{DIGEST}",
    f"filecache::s3://bucket/{DIGEST}",
    # credentials, queries, fragments
    f"https://user@store.example.org/{DIGEST}",
    f"https://user:password@store.example.org/{DIGEST}",
    f"https://store.example.org@127.0.0.1/{DIGEST}",
    f"https://store.example.org#@127.0.0.1/{DIGEST}",
    f"https://store.example.org\\@127.0.0.1/{DIGEST}",
    f"s3://key:secret@bucket/{DIGEST}",
    f"https://store.example.org/{DIGEST}?x=1",
    f"https://store.example.org/{DIGEST}#x",
    f"https://store.example.org/?x=/{DIGEST}",
    # paths
    f"https://store.example.org/../{DIGEST}",
    f"https://store.example.org/./{DIGEST}",
    f"https://store.example.org/.git/{DIGEST}",
    f"https://store.example.org/%2e%2e/{DIGEST}",
    f"https://store.example.org//{DIGEST}",
    f"https://store.example.org/a\\b/{DIGEST}",
    f"https://store.example.org/a b/{DIGEST}",
    f"https://store.example.org/{DIGEST}/",
    f"https://store.example.org/{DIGEST[:-1]}",
    f"https://store.example.org/{DIGEST}0",
    f"https://store.example.org/{DIGEST.upper()}",
    "https://store.example.org/payload",
    "https://store.example.org/",
    "https://store.example.org",
    f"https:///{DIGEST}",
    f"https:{DIGEST}",
    f"//store.example.org/{DIGEST}",
    # characters that parsers see differently
    f"https://store.example.org/{DIGEST}\n",
    f"https://store.example.org/{DIGEST}\r\nHost: other",
    f"https://store.example.org/\t{DIGEST}",
    f"\x00https://store.example.org/{DIGEST}",
    f" https://store.example.org/{DIGEST}",
    f"HTTPS://store.example.org/{DIGEST}",
    f"https://störe.example.org/{DIGEST}",
    f"https://store.example.org\u3002evil.org/{DIGEST}",
    f"https://１27.0.0.1/{DIGEST}",  # noqa: RUF001  # a full-width digit
    f"https://store.exa\u00admple.org/{DIGEST}",
    # hosts
    f"https://-store.example.org/{DIGEST}",
    f"https://store-.example.org/{DIGEST}",
    f"https://store..example.org/{DIGEST}",
    f"https://.example.org/{DIGEST}",
    f"https://store.example.org./{DIGEST}",
    f"https://sto_re.example.org/{DIGEST}",
    f"https://{'a' * 64}.org/{DIGEST}",
    f"https://*/{DIGEST}",
    f"https://store.example.org:/{DIGEST}",
    f"https://store.example.org:0/{DIGEST}",
    f"https://store.example.org:080/{DIGEST}",
    f"https://store.example.org:65536/{DIGEST}",
    f"https://store.example.org:-1/{DIGEST}",
    # addresses that are none in plain notation
    f"https://2130706433/{DIGEST}",
    f"https://0x7f000001/{DIGEST}",
    f"https://0x7f.1/{DIGEST}",
    f"https://0177.0.0.1/{DIGEST}",
    f"https://127.1/{DIGEST}",
    f"https://127.0.1/{DIGEST}",
    f"https://127.0.0.01/{DIGEST}",
    f"https://127.0.0.0x1/{DIGEST}",
    f"https://0/{DIGEST}",
    f"https://[::1]/{DIGEST}",
    f"https://[::ffff:127.0.0.1]/{DIGEST}",
    f"https://[::ffff:7f00:1]/{DIGEST}",
    f"https://[fe80::1%25eth0]/{DIGEST}",
    f"https://[2606:4700::1111]/{DIGEST}",
    # S3
    f"s3://{DIGEST}",
    f"s3:///{DIGEST}",
    f"s3://Bucket/{DIGEST}",
    f"s3://b/{DIGEST}",
    f"s3://127.0.0.1/{DIGEST}",
    f"s3://a..b/{DIGEST}",
    f"s3://a.-b/{DIGEST}",
    f"s3://bucket/../{DIGEST}",
    f"s3://bucket/{DIGEST}?versionId=1",
    f"s3://arn:aws:s3:us-east-1:123456789012:accesspoint/x/{DIGEST}",
    "s3://bucket/key",
    # IPFS
    "ipfs://",
    f"ipfs://{CID}/",
    f"ipfs://{CID}/file",
    f"ipfs://{CID[:-1]}",
    f"ipfs://{CID[:-1]}7",  # bits behind the end
    f"ipfs://{CID.upper()}",
    "ipfs://QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n",
    "ipfs://bafkqaaa",  # identity: the content is the name
    f"ipfs://{Cid(0x71, bytes.fromhex(DIGEST))}",  # DAG-CBOR
    f"ipns://{CID}",
    f"/ipfs/{CID}",
    # a folder is the reader's own business
    "dir:",
    "dir:/etc/passwd",
    f"dir:/{DIGEST}",
    f"dir:../{DIGEST}",
    f"dir://{DIGEST}",
    f"dir:{DIGEST}/..",
    f"dir:{DIGEST[:-2]}..",
    # blobs
    "blob:",
    f"blob:{DIGEST}",
    f"blob:0x{'ab' * 20}/{DIGEST}",
    f"blob:{'AB' * 20}/{DIGEST}",
    f"blob:{'ab' * 19}/{DIGEST}",
    f"https://store.example.org/{'a' * 40}/{DIGEST}",  # one byte longer than may be
]
REFUSED_ON_PUBLIC_NETWORKS = [
    f"http://store.example.org/{DIGEST}",
    f"http://127.0.0.1:8080/{DIGEST}",
    f"https://127.0.0.1/{DIGEST}",
    f"https://10.0.0.1/{DIGEST}",
    f"https://169.254.169.254/{DIGEST}",
    f"https://8.8.8.8/{DIGEST}",
    f"https://localhost/{DIGEST}",
    f"https://LOCALHOST:8443/{DIGEST}",
    f"https://intranet/{DIGEST}",
    f"https://metadata.google.internal/{DIGEST}",
    f"https://printer.local/{DIGEST}",
    f"https://printer.LOCAL/{DIGEST}",
    f"https://app.localhost/{DIGEST}",
    f"https://nas.lan/{DIGEST}",
    f"https://router.home.arpa/{DIGEST}",
    f"https://x.onion/{DIGEST}",
]


@pytest.mark.parametrize("uri", ALWAYS_REFUSED)
@pytest.mark.parametrize("local", [False, True])
def test_refuses_what_could_mean_something_else(uri: str, local: bool) -> None:
    with pytest.raises(InvalidPayload):
        parse_uri(uri, local=local)


@pytest.mark.parametrize("uri", REFUSED_ON_PUBLIC_NETWORKS)
def test_private_places_are_for_the_local_network_alone(uri: str) -> None:
    with pytest.raises(InvalidPayload):
        parse_uri(uri, local=False)
    parsed = parse_uri(uri, local=True)
    assert isinstance(parsed, HttpUri)
    assert parsed.url == uri


def test_reads_each_form() -> None:
    digest = bytes.fromhex(DIGEST)
    assert parse_uri(HTTPS, local=False) == HttpUri(HTTPS, digest)
    assert parse_uri(f"s3://a-bucket.of-us/job/7/{DIGEST}", local=False) == S3Uri(
        "a-bucket.of-us", f"job/7/{DIGEST}", digest
    )
    assert parse_uri(f"ipfs://{CID}", local=False) == IpfsUri(Cid(RAW, digest))
    assert parse_uri(f"ipfs://{Cid(DAG_PB, digest)}", local=False) == IpfsUri(Cid(DAG_PB, digest))
    assert parse_uri(f"dir:{DIGEST}", local=False) == DirectoryUri(digest)
    assert parse_uri(f"blob:{'ab' * 20}/{DIGEST}", local=False) == BlobUri("0x" + "ab" * 20, digest)


def test_takes_a_uri_of_exactly_the_length_that_the_contract_takes() -> None:
    uri = f"https://store.example.org/{'a' * (127 - 26 - 64)}/{DIGEST}"
    assert len(uri) == 128
    parse_uri(uri, local=False)


PIECES = ["https://", "http://", "s3://", "ipfs://", "dir:", "blob:", "::", "@", "#", "?", "\\", "/", ".", "..", "%2e"]
PIECES += [":", "[", "]", "file://", "127.0.0.1", "0x7f", "localhost", "store.example.org", "443", DIGEST, CID, "\t"]


@given(
    st.lists(st.sampled_from(PIECES) | st.text(string.printable, max_size=3), max_size=8).map("".join), st.booleans()
)
@example(HTTPS, False)
@example(f"http://localhost:1/{DIGEST}", True)
def test_what_is_accepted_means_the_same_to_every_parser(uri: str, local: bool) -> None:
    try:
        parsed = parse_uri(uri, local=local)
    except InvalidPayload:
        return
    assert len(uri.encode()) <= 128
    assert "::" not in uri
    if isinstance(parsed, HttpUri):
        one, other = urlsplit(uri), URL(uri)
        assert one.hostname == other.host
        assert (one.port or {"https": 443, "http": 80}[one.scheme]) == other.port
        assert one.path == other.path == other.raw_path
        assert one.path.endswith("/" + parsed.sha256.hex())
        assert {one.username, one.password, one.query, one.fragment, other.user, other.query_string} <= {None, ""}


@given(st.binary(min_size=32, max_size=32), st.sampled_from([RAW, DAG_PB]))
def test_the_name_of_a_block_is_read_as_it_is_written(digest: bytes, codec: int) -> None:
    assert parse_uri(f"ipfs://{Cid(codec, digest)}", local=False) == IpfsUri(Cid(codec, digest))
