"""A profile that comes from another computer, through a real file: where it goes, and what it must not do."""

from pathlib import Path

import pytest

from omnilytics_app.domain.onboarding import Draft, Way
from omnilytics_app.errors import ArchiveError, ConfigurationError, KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.services.identity import own_secret, signer_of, unlocked
from omnilytics_app.services.onboarding import Onboarding
from omnilytics_app.storage.archive_contents import require_passphrase
from omnilytics_app.storage.profile import note_moved, open_profile
from omnilytics_app.storage.profile_export import export_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.sealed_stream import MAGIC

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
HERE, THERE = "orbit lantern velvet cactus", "seven quiet rivers"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PassphraseProtector.__init__, "__defaults__", (2**15,))


@pytest.fixture
async def archive(tmp_path: Path) -> Path:
    """The file of a profile of another computer."""
    draft = Draft(Way.RESTORE, "Ada", passphrase=HERE, words=tuple(PHRASE.split()))
    folder = await Onboarding(tmp_path / "there").create(draft)
    profile = open_profile(Path(folder))
    secret = own_secret(profile, PassphraseProtector(HERE))
    file = tmp_path / "Ada at work.omnilytics"
    export_profile(profile.paths, (secret, signer_of(secret).address), file, require_passphrase(THERE))
    return file


def left_in(root: Path) -> list[Path]:
    return sorted(root.rglob("*")) if root.exists() else []


async def test_it_opens_with_the_passphrase_of_its_file(archive: Path, tmp_path: Path) -> None:
    service = Onboarding(tmp_path / "here")
    await service.look_at_archive(str(archive))
    folder = Path(await service.import_archive(str(archive), THERE))
    assert folder == tmp_path / "here" / "default"
    profile = open_profile(folder)
    assert profile.label == "Ada"
    assert signer_of(unlocked(profile, PassphraseProtector(THERE))).address == profile.account


async def test_beside_other_profiles_its_folder_is_called_as_its_file(archive: Path, tmp_path: Path) -> None:
    root = tmp_path / "here"
    (root / "default").mkdir(parents=True)
    assert await Onboarding(root).import_archive(str(archive), THERE) == str(root / "ada-at-work")


async def test_it_goes_where_a_profile_was_asked_for_unless_something_is_there(archive: Path, tmp_path: Path) -> None:
    wanted = tmp_path / "mine"
    assert await Onboarding(tmp_path / "here", wanted).import_archive(str(archive), THERE) == str(wanted)
    with pytest.raises(ConfigurationError, match="There is something in"):
        await Onboarding(tmp_path / "here", wanted).import_archive(str(archive), THERE)


async def test_a_copy_of_a_profile_that_can_be_opened_here_is_refused(archive: Path, tmp_path: Path) -> None:
    root = tmp_path / "here"
    first = Path(await Onboarding(root).import_archive(str(archive), THERE))
    before = left_in(root)
    with pytest.raises(ConfigurationError, match=r"The profile Ada of this computer has the same account"):
        await Onboarding(root).import_archive(str(archive), THERE)
    assert left_in(root) == before
    note_moved(Paths.of_profile(first))  # it comes back from where it went
    assert await Onboarding(root).import_archive(str(archive), THERE) != str(first)


def spoiled(archive: Path, wrong: str) -> str:
    """Make something wrong with the file, or with the passphrase that is tried."""
    content, header = archive.read_bytes(), b'{"format": 999}'
    if wrong == "passphrase":
        return "seven quiet lakes"
    archive.unlink()
    if wrong == "folder":
        archive.mkdir()
    elif wrong != "missing":
        newer = MAGIC + len(header).to_bytes(4) + header
        archive.write_bytes({"cut": content[:-1], "newer": newer, "other": b"%PDF-1.7 " + content}[wrong])
    return THERE


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("passphrase", "The passphrase is wrong or the archive is damaged"),
        ("cut", "damaged"),
        ("newer", "The archive has format 999"),
        ("other", "The file is no exported profile"),
        ("missing", "There is no file"),
        ("folder", "cannot be read"),
    ],
)
async def test_what_is_wrong_with_a_file_is_one_sentence_and_leaves_nothing(
    archive: Path, tmp_path: Path, wrong: str, said: str
) -> None:
    passphrase = spoiled(archive, wrong)
    service = Onboarding(tmp_path / "here")
    with pytest.raises(ArchiveError, match=said) as caught:
        await service.import_archive(str(archive), passphrase)
    assert "\n" not in str(caught.value)
    assert left_in(tmp_path / "here") == []
    if wrong not in {"passphrase", "cut"}:  # those are known only with the passphrase
        with pytest.raises(ArchiveError, match=said):
            await service.look_at_archive(str(archive))


async def test_no_passphrase_is_one_sentence(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyStoreError, match="empty"):
        await Onboarding(tmp_path / "here").import_archive(str(archive), "")
