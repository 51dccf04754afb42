"""Payloads of web servers, over real connections, from servers that mean well and from those that do not."""

import random
import socket
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from omnilytics_app.errors import InvalidPayload, PayloadUnavailable
from omnilytics_app.paths import Paths
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.downloads import Downloads
from omnilytics_app.storage.stores.opening import TOKEN_VARIABLE, open_stores
from omnilytics_app.storage.stores.router import Stores
from omnilytics_app.storage.stores.uris import HttpUri
from omnilytics_app.storage.stores.web import public_session
from omnilytics_app.storage.stores.web_server import WebReader
from tests.integration.stores.file_server import FileServer, Manner, file_server

PAYLOAD = random.Random(1).randbytes(300_000)  # noqa: S311  # a fixed example
SIZE = len(PAYLOAD)
LARGE = PAYLOAD * 7


@pytest.fixture
async def server() -> AsyncIterator[FileServer]:
    async with file_server() as running:
        yield running


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of_profile(tmp_path)


@pytest.fixture
async def stores(paths: Paths) -> AsyncIterator[Stores]:
    opened = open_stores(Settings(), paths, local=True)
    yield opened
    await opened.close()


async def test_reads_what_another_profile_wrote(server: FileServer, stores: Stores, tmp_path: Path) -> None:
    settings = Settings(store=server.base + "/p/")
    theirs = open_stores(settings, Paths.of_profile(tmp_path / "other"), local=True, environment={TOKEN_VARIABLE: "t0"})
    assert theirs.own is not None
    uri = await theirs.own.put(PAYLOAD)
    assert uri == await theirs.own.uri_of(PAYLOAD) == f"{server.base}/p/{sha256(PAYLOAD).hexdigest()}"
    assert await stores.get(uri, SIZE) == PAYLOAD
    assert [r.headers.get("authorization") for r in server.requests] == ["Bearer t0", None]
    assert await stores.get(await theirs.own.put(LARGE), len(LARGE)) == LARGE
    await theirs.close()


async def test_what_was_fetched_once_is_not_fetched_again(server: FileServer, stores: Stores, paths: Paths) -> None:
    uri = server.add(PAYLOAD)
    for _ in range(2):
        assert await stores.get(uri, SIZE) == PAYLOAD
    assert server.served == SIZE
    kept = paths.downloads / sha256(uri.encode()).hexdigest()
    kept.write_bytes(bytes(SIZE))
    assert await stores.get(uri, SIZE) == PAYLOAD
    assert server.served == 2 * SIZE


async def test_an_interrupted_download_goes_on_where_it_was(server: FileServer, stores: Stores) -> None:
    uri = server.add(PAYLOAD)
    server.manners = [Manner(stop_after=100_000), Manner(stop_after=100_000)]
    assert await stores.get(uri, SIZE) == PAYLOAD
    first, *later = server.requests
    assert "range" not in first.headers
    tag = f'"{sha256(PAYLOAD).hexdigest()[:16]}"'
    assert [r.headers["if-range"] for r in later] == [tag] * len(later)
    starts = [int(r.headers["range"].removeprefix("bytes=").removesuffix("-")) for r in later]
    assert starts == sorted(starts)
    assert 0 < starts[0] <= 100_000
    assert server.served <= SIZE + 2 * 100_000 - starts[-1] + 1


async def test_another_process_goes_on_with_it(server: FileServer, paths: Paths) -> None:
    uri = server.add(PAYLOAD)
    server.manners = [Manner(stop_after=200_000), Manner(status=503)]
    first = open_stores(Settings(), paths, local=True)
    with pytest.raises(PayloadUnavailable):
        await first.get(uri, SIZE)
    await first.close()
    before = server.served
    second = open_stores(Settings(), paths, local=True)
    assert await second.get(uri, SIZE) == PAYLOAD
    await second.close()
    part = server.served - before
    assert part < SIZE / 2
    assert server.requests[-1].headers["range"] == f"bytes={SIZE - part}-"


async def test_a_server_without_ranges_begins_anew(server: FileServer, stores: Stores) -> None:
    uri = server.add(PAYLOAD)
    server.manners = [Manner(stop_after=100_000), Manner(ranges=False)]
    assert await stores.get(uri, SIZE) == PAYLOAD
    assert server.served == SIZE + 100_000


async def test_another_version_begins_anew_by_its_tag(server: FileServer, stores: Stores) -> None:
    uri = server.add(PAYLOAD)
    server.manners = [Manner(stop_after=100_000, body=bytes(SIZE))]
    assert await stores.get(uri, SIZE) == PAYLOAD
    assert len(server.requests) == 2


@pytest.mark.parametrize("tag", ["", 'W/"weak"', '"' + "x" * 500 + '"'])
async def test_a_wrong_part_is_thrown_away_and_begun_anew(tag: str, server: FileServer, stores: Stores) -> None:
    uri = server.add(PAYLOAD)
    server.manners = [Manner(stop_after=100_000, body=bytes(SIZE), headers={"ETag": tag})]
    assert await stores.get(uri, SIZE) == PAYLOAD
    assert [("range" in r.headers, "if-range" in r.headers) for r in server.requests] == [
        (False, False),
        (True, False),
        (False, False),
    ]


async def test_a_part_on_disk_that_is_too_long_is_thrown_away(server: FileServer, stores: Stores, paths: Paths) -> None:
    uri = server.add(PAYLOAD)
    paths.downloads.mkdir(parents=True)
    (paths.downloads / (sha256(uri.encode()).hexdigest() + ".part")).write_bytes(PAYLOAD + b"more")
    assert await stores.get(uri, SIZE) == PAYLOAD


async def test_a_download_that_was_complete_when_the_process_died_is_not_asked_for(
    server: FileServer, stores: Stores, paths: Paths
) -> None:
    uri = server.add(PAYLOAD)
    paths.downloads.mkdir(parents=True)
    (paths.downloads / (sha256(uri.encode()).hexdigest() + ".part")).write_bytes(PAYLOAD)
    assert await stores.get(uri, SIZE) == PAYLOAD
    assert server.requests == []


LIES = {
    "a longer file": Manner(body=PAYLOAD + b"x"),
    "a shorter file": Manner(body=PAYLOAD[:-1]),
    "a length of terabytes": Manner(declared=10**13),
    "other bytes": Manner(body=bytes(SIZE)),
    "more bytes than may be, of no declared length": Manner(body=PAYLOAD + bytes(4_000_000), length=False),
    "a compressed body": Manner(headers={"Content-Encoding": "gzip"}),
    "a part that nobody asked for": Manner(status=206, headers={"Content-Range": "bytes 7-8/9"}),
    "a later part": Manner(status=206, headers={"Content-Range": f"bytes 5-{SIZE - 1}/{SIZE}"}),
}


@pytest.mark.parametrize("lie", LIES)
async def test_no_lie_is_believed_or_fills_the_disk(lie: str, server: FileServer, stores: Stores, paths: Paths) -> None:
    uri = server.add(PAYLOAD)
    server.usual = LIES[lie]
    with pytest.raises(InvalidPayload):
        await stores.get(uri, SIZE)
    assert list(paths.downloads.iterdir()) == []
    assert len(server.requests) == 1
    server.usual = Manner()
    assert await stores.get(uri, SIZE) == PAYLOAD


@pytest.mark.parametrize(
    "manner",
    [
        Manner(status=404),
        Manner(status=410),
        Manner(status=429),
        Manner(status=500),
        Manner(status=416),
        Manner(stop_after=0),
        Manner(status=301, headers={"Location": "http://127.0.0.1:1/secret"}),
    ],
    ids=lambda m: str(m.status or "cut"),
)
async def test_what_may_pass_is_unavailable(manner: Manner, server: FileServer, stores: Stores) -> None:
    uri = server.add(PAYLOAD)
    server.usual = manner
    with pytest.raises(PayloadUnavailable) as told:
        await stores.get(uri, SIZE)
    assert str(told.value).endswith(".")
    assert len(server.requests) == 1
    server.usual = Manner()
    assert await stores.get(uri, SIZE) == PAYLOAD


async def test_a_server_that_drips_is_asked_only_so_often(server: FileServer, stores: Stores) -> None:
    uri = server.add(PAYLOAD)
    server.usual = Manner(stop_after=10)
    with pytest.raises(PayloadUnavailable):
        await stores.get(uri, SIZE)
    assert len(server.requests) <= 4


async def test_redirects_are_not_followed_even_at_home(server: FileServer, stores: Stores) -> None:
    async with file_server() as other:
        secret = other.add(PAYLOAD)
        server.usual = Manner(status=302, headers={"Location": secret})
        with pytest.raises(PayloadUnavailable, match="lead elsewhere"):
            await stores.get(server.add(PAYLOAD), SIZE)
        assert other.requests == []


async def test_nobody_listening_is_one_sentence(stores: Stores) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        uri = f"http://127.0.0.1:{taken.getsockname()[1]}/{'ab' * 32}"
        with pytest.raises(PayloadUnavailable, match="connection failed"):
            await stores.get(uri, SIZE)


class Rebinding(AbstractResolver):
    """A name server of somebody who has read how this is done: public at first, loopback when it matters."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        kind = {True: socket.AF_INET6, False: socket.AF_INET}
        return [
            ResolveResult(hostname=host, host=a, port=port, family=kind[":" in a], proto=0, flags=0)
            for a in self.answers
        ]

    async def close(self) -> None:
        pass


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.1.2.3", "169.254.169.254"])
async def test_a_public_name_of_a_private_address_is_not_connected_to(
    address: str, server: FileServer, tmp_path: Path
) -> None:
    server.add(PAYLOAD)
    uri = f"http://store.example.org:{server.port}/p/{sha256(PAYLOAD).hexdigest()}"
    async with public_session(Rebinding(address)) as session:
        reader = WebReader(session, Downloads(tmp_path))
        with pytest.raises(PayloadUnavailable, match="connection failed"):
            await reader.read(HttpUri(uri, sha256(PAYLOAD).digest()), SIZE)
    assert server.requests == []


async def test_an_address_that_the_grammar_would_refuse_is_not_connected_to_either(
    server: FileServer, tmp_path: Path
) -> None:
    uri = server.add(PAYLOAD)
    async with public_session() as session:
        with pytest.raises(PayloadUnavailable):
            await WebReader(session, Downloads(tmp_path)).read(HttpUri(uri, sha256(PAYLOAD).digest()), SIZE)
    assert server.requests == []


async def test_an_upload_that_the_server_does_not_take_is_unavailable(server: FileServer, tmp_path: Path) -> None:
    stores = open_stores(Settings(store=server.base), Paths.of_profile(tmp_path), local=True, environment={})
    assert stores.own is not None
    for status in (403, 507, 302):
        server.usual = Manner(status=status)
        with pytest.raises(PayloadUnavailable):
            await stores.own.put(PAYLOAD)
    await stores.close()


async def test_a_full_or_forbidden_disk_is_one_sentence(server: FileServer, stores: Stores, paths: Paths) -> None:
    paths.profile.mkdir(exist_ok=True)
    paths.downloads.write_text("in the way")
    with pytest.raises(PayloadUnavailable, match="cannot be kept in the profile's downloads"):
        await stores.get(server.add(PAYLOAD), SIZE)
