"""A shared folder, whose other users are not believed."""

import os
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from omnilytics_app.errors import ConfigurationError, InvalidPayload, PayloadUnavailable
from omnilytics_app.storage.stores.directory import DirectoryStore, open_directory
from omnilytics_app.storage.stores.uris import DirectoryUri

PAYLOAD = bytes(range(256)) * 8
DIGEST = sha256(PAYLOAD).digest()
URI = DirectoryUri(DIGEST)


@pytest.fixture
def store(tmp_path: Path) -> DirectoryStore:
    return DirectoryStore(tmp_path)


async def test_gives_back_what_was_put(store: DirectoryStore) -> None:
    assert await store.put(PAYLOAD) == await store.uri_of(PAYLOAD) == "dir:" + DIGEST.hex()
    assert await store.read(URI, len(PAYLOAD)) == PAYLOAD


async def test_the_others_may_read_it_whatever_the_umask(store: DirectoryStore, tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        await store.put(PAYLOAD)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / DIGEST.hex()).stat().st_mode) == 0o644


async def test_putting_again_changes_nothing_but_repairs_a_wrong_file(store: DirectoryStore, tmp_path: Path) -> None:
    await store.put(PAYLOAD)
    first = (tmp_path / DIGEST.hex()).stat().st_ino
    await store.put(PAYLOAD)
    assert (tmp_path / DIGEST.hex()).stat().st_ino == first
    (tmp_path / DIGEST.hex()).write_bytes(PAYLOAD[:-1])
    await store.put(PAYLOAD)
    assert await store.read(URI, len(PAYLOAD)) == PAYLOAD


async def test_what_is_not_there_is_unavailable(store: DirectoryStore) -> None:
    with pytest.raises(PayloadUnavailable, match="may not be written yet"):
        await store.read(URI, len(PAYLOAD))


@pytest.mark.parametrize("size", [len(PAYLOAD) - 1, len(PAYLOAD) + 1])
async def test_another_length_is_refused(store: DirectoryStore, size: int) -> None:
    await store.put(PAYLOAD)
    with pytest.raises(InvalidPayload, match="of its length"):
        await store.read(URI, size)


async def test_other_bytes_of_the_same_length_are_refused(store: DirectoryStore, tmp_path: Path) -> None:
    (tmp_path / DIGEST.hex()).write_bytes(bytes(len(PAYLOAD)))
    with pytest.raises(InvalidPayload, match="another hash"):
        await store.read(URI, len(PAYLOAD))


async def test_follows_no_link_and_waits_for_no_pipe(store: DirectoryStore, tmp_path: Path) -> None:
    name = tmp_path / DIGEST.hex()
    secret = tmp_path / "secret"
    secret.write_bytes(PAYLOAD)
    name.symlink_to(secret)
    with pytest.raises(PayloadUnavailable):
        await store.read(URI, len(PAYLOAD))
    name.unlink()
    os.mkfifo(name)
    with pytest.raises(InvalidPayload):
        await store.read(URI, len(PAYLOAD))
    name.unlink()
    name.mkdir()
    with pytest.raises(InvalidPayload):
        await store.read(URI, len(PAYLOAD))


async def test_a_folder_that_went_away_is_one_clear_sentence(tmp_path: Path) -> None:
    store = DirectoryStore(tmp_path / "unmounted")
    with pytest.raises(PayloadUnavailable, match="check that it is mounted"):
        await store.put(PAYLOAD)


@pytest.mark.parametrize("place", ["dir:", "dir:relative", "dir:/does/not/exist", f"dir:{__file__}"])
def test_the_setting_names_a_folder_that_exists(place: str) -> None:
    with pytest.raises(ConfigurationError, match="create it, or correct the path"):
        open_directory(place)
