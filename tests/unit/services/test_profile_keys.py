"""A key file that is damaged, gone or locked for good is made anew in place; nothing else of the profile changes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from omnilytics_app.errors import KeyStoreError, StorageFull
from omnilytics_app.paths import Paths
from omnilytics_app.services import profile_keys
from omnilytics_app.services.profile_keys import Keys, make_profile, restore_key
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.profile import open_profile
from omnilytics_app.storage.protectors import PassphraseProtector

OLD, NEW = PassphraseProtector("the old one", 2**15), PassphraseProtector("the new one", 2**15)
OTHER = "legal winner thank year wave sausage worth useful legal winner thank yellow"


@pytest.fixture
def made(tmp_path: Path) -> tuple[Paths, Keys]:
    paths = Paths.of_profile(tmp_path / "profile")
    keys = make_profile(paths, "Mine", {}, OLD)
    (paths.jobs / "31337-ab-cd-1").mkdir()
    (paths.jobs / "31337-ab-cd-1" / "round-001.payload").write_bytes(b"precious")
    return paths, keys


def truncate(keystore: Path) -> None:
    keystore.write_bytes(keystore.read_bytes()[:-40])


def empty(keystore: Path) -> None:
    keystore.write_bytes(b"")


def other_json(keystore: Path) -> None:
    keystore.write_text('{"wrong": true}')


def zeros(keystore: Path) -> None:
    keystore.write_bytes(bytes(keystore.stat().st_size))


def remove(keystore: Path) -> None:
    keystore.unlink()


def a_directory(keystore: Path) -> None:
    keystore.unlink()
    keystore.mkdir()


@pytest.mark.parametrize("damage", [truncate, empty, other_json, zeros, remove, a_directory])
def test_a_damaged_key_file_is_told_with_the_way_to_restore_it_and_that_way_works(
    damage: Callable[[Path], None], made: tuple[Paths, Keys]
) -> None:
    paths, keys = made
    before = unlock(paths.keystore, OLD)
    damage(paths.keystore)
    with pytest.raises(KeyStoreError, match=r"^[^\n]+ omnilytics keys restore and the recovery phrase\.$"):
        unlock(paths.keystore, OLD)
    was_there = paths.keystore.exists()
    restored = restore_key(paths, NEW, keys.phrase)
    assert restored.account == keys.account == open_profile(paths.profile).account
    assert unlock(paths.keystore, NEW) == before
    assert (paths.jobs / "31337-ab-cd-1" / "round-001.payload").read_bytes() == b"precious"
    assert len(list(paths.profile.glob("keystore-*.json"))) == was_there
    assert backed_up_at(paths.backup_note) is not None


def test_a_forgotten_passphrase_is_replaced_and_the_old_file_kept(made: tuple[Paths, Keys]) -> None:
    paths, keys = made
    before = paths.keystore.read_bytes()
    restore_key(paths, NEW, keys.phrase)
    [aside] = paths.profile.glob("keystore-*.json")
    assert aside.read_bytes() == before
    assert re.fullmatch(r"keystore-\d{8}-\d{6}-\d{6}\.json", aside.name)


def test_the_phrase_of_another_account_changes_nothing(made: tuple[Paths, Keys]) -> None:
    paths, _ = made
    before = paths.keystore.read_bytes()
    with pytest.raises(KeyStoreError, match="nothing was changed"):
        restore_key(paths, NEW, OTHER)
    assert paths.keystore.read_bytes() == before


def test_a_disk_that_fills_up_leaves_the_old_file_in_its_place(
    made: tuple[Paths, Keys], monkeypatch: pytest.MonkeyPatch
) -> None:
    paths, keys = made
    before = paths.keystore.read_bytes()

    def full(*_: object) -> None:
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(profile_keys, "create", full)
    with pytest.raises(StorageFull):
        restore_key(paths, NEW, keys.phrase)
    assert paths.keystore.read_bytes() == before
    assert list(paths.profile.glob("keystore-*.json")) == []
