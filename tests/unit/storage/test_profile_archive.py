"""A profile goes through a file whole and secret, and nothing that is wrong with the file gets past it."""

import io
import json
import os
import stat
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.errors import ArchiveError, ConfigurationError, StorageFull
from omnilytics_app.paths import Paths
from omnilytics_app.storage import archive_contents, atomic, profile_import, sealed_stream, tar_stream
from omnilytics_app.storage.archive_contents import KEY_FILE, MANIFEST, Contents, check_archive, require_passphrase
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.keystore import Secret, create, seal_key, unlock
from omnilytics_app.storage.profile import create_profile, exclusive, open_profile
from omnilytics_app.storage.profile_export import export_profile
from omnilytics_app.storage.profile_import import import_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.sealed_stream import CHUNK_BYTES, MAGIC, SealedWriter
from omnilytics_app.storage.tar_stream import BLOCK, end_archive, entries, require_plain, write_entry
from tests.unit.storage.cheap import CheapProtector

ENTROPY = Entropy(bytes.fromhex("9c41e0d7352fb86a1b7c40e995d3f2a8660e5b19c7d48f3a20b1e6f45d97c803"))


SECRET = Secret(ENTROPY)


def address_of(secret: Secret) -> str:
    """The account a key has."""
    return LocalSigner(secret.signing_key).address


ACCOUNT = address_of(SECRET)
LOCK = CheapProtector("of the archive")
OWN = CheapProtector("of the profile")
NAMES = ("jobs/31337-ab-cd-1/round-001.payload", "jobs/31337-ab-cd-1/join.json", "ledger/31337-ab-cd-1.rows")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A profile with a little and a lot of everything."""
    paths = create_profile(
        tmp_path / "profile", "Mine", {"rpc_url": "https://node.example/v3/secret-token-000001"}
    ).paths
    create(paths.keystore, SECRET, OWN)
    for name, size in zip(NAMES, (3 * CHUNK_BYTES + 17, 10, 0), strict=True):
        (paths.profile / name).parent.mkdir(parents=True, exist_ok=True)
        (paths.profile / name).write_bytes(os.urandom(size))
    for name in (
        *("cache.db", "anvil.json", "lock", "transactions.db", "backup.json"),
        ".tmp-half",
        "downloads/a",
        "logs/b.jsonl",
    ):
        (paths.profile / name).write_bytes(name.encode())
    (paths.profile / "profile-backup-20261127-183005").mkdir()
    (paths.profile / "profile-backup-20261127-183005" / "profile.json").write_text("old")
    (paths.profile / "data" / "link").symlink_to("/etc/passwd")
    return paths


def import_profile_of(archive: Path, directory: Path, protector: PassphraseProtector) -> Contents:
    return import_profile(archive, directory, protector, address_of)


def exported(paths: Paths, archive: Path, *, move: bool = False) -> Contents:
    return export_profile(paths, (SECRET, ACCOUNT), archive, LOCK, move=move)


def test_a_profile_comes_out_as_it_went_in(paths: Paths, tmp_path: Path) -> None:
    contents = exported(paths, tmp_path / "archive")
    before = (tmp_path / "archive").read_bytes()
    assert import_profile_of(tmp_path / "archive", tmp_path / "new" / "place", LOCK) == contents
    found = {p.relative_to(tmp_path / "new" / "place").as_posix(): p for p in (tmp_path / "new" / "place").rglob("*")}
    files = {name for name, path in found.items() if path.is_file()}
    assert files == {*NAMES, "profile.json", KEY_FILE, "transactions.db", "backup.json"}
    for name in files - {KEY_FILE}:
        assert found[name].read_bytes() == (paths.profile / name).read_bytes()
    assert contents.files == len(files)
    assert contents.size_bytes == sum(found[name].stat().st_size for name in files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in found.values()} == {0o600, 0o700}
    opened = open_profile(tmp_path / "new" / "place")
    assert unlock(opened.paths.keystore, LOCK) == SECRET
    assert unlock(paths.keystore, OWN) == SECRET
    assert (tmp_path / "archive").read_bytes() == before


def test_the_file_tells_nothing_and_is_for_its_owner_alone(paths: Paths, tmp_path: Path) -> None:
    exported(paths, tmp_path / "archive")
    raw = (tmp_path / "archive").read_bytes()
    for told in (b"node.example", b"round-001", b"ledger", ENTROPY, ENTROPY.hex().encode(), ACCOUNT.encode()):
        assert told not in raw
    assert stat.S_IMODE((tmp_path / "archive").stat().st_mode) == 0o600


def test_nothing_is_overwritten(paths: Paths, tmp_path: Path) -> None:
    exported(paths, tmp_path / "archive")
    before = (tmp_path / "archive").read_bytes()
    with pytest.raises(ArchiveError, match="not overwritten"):
        exported(paths, tmp_path / "archive")
    assert (tmp_path / "archive").read_bytes() == before
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "precious").touch()
    for place in ("full", "full/precious", "profile"):
        with pytest.raises(ConfigurationError, match="already"):
            import_profile_of(tmp_path / "archive", tmp_path / place, LOCK)
    (tmp_path / "empty").mkdir()
    import_profile_of(tmp_path / "archive", tmp_path / "empty", LOCK)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["archive", "empty", "full", "profile"]


def test_a_moved_profile_is_not_opened_here_any_more_but_there(paths: Paths, tmp_path: Path) -> None:
    exported(paths, tmp_path / "archive", move=True)
    with pytest.raises(ConfigurationError, match=r"was moved to another computer; use it there.*remove .*moved\.json"):
        open_profile(paths.profile)
    import_profile_of(tmp_path / "archive", tmp_path / "new", LOCK)
    assert open_profile(tmp_path / "new").label == "Mine"
    paths.moved.unlink()
    assert open_profile(paths.profile).label == "Mine"


def test_a_profile_in_use_is_not_exported(paths: Paths, tmp_path: Path) -> None:
    with exclusive(paths), pytest.raises(ConfigurationError, match="in use"):
        exported(paths, tmp_path / "archive", move=True)
    assert not paths.moved.exists()
    assert not (tmp_path / "archive").exists()


def test_a_wrong_passphrase_is_told_at_once(paths: Paths, tmp_path: Path) -> None:
    exported(paths, tmp_path / "archive")
    with pytest.raises(ArchiveError, match="passphrase is wrong"):
        import_profile_of(tmp_path / "archive", tmp_path / "new", CheapProtector("guessed wrongly"))
    assert not (tmp_path / "new").exists()


def test_a_passphrase_that_is_tried_out_quickly_is_refused() -> None:
    with pytest.raises(ArchiveError, match="10 characters"):
        require_passphrase("ninechars")


def damaged(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """What may have happened to an archive of several chunks."""
    start = raw.index(b"}", raw.index(b'"prefix"')) + 1
    size = CHUNK_BYTES + 16
    for place in (len(MAGIC) + 5, len(MAGIC) + 200, start + 5, start + size + 5, len(raw) - 1):
        yield f"a bit at {place}", raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
    yield "cut in a chunk", raw[:-100]
    yield "the last chunk left out", raw[: start + (len(raw) - start) // size * size]
    yield "a chunk left out", raw[:start] + raw[start + size :]
    yield (
        "chunks exchanged",
        raw[:start] + raw[start + size : start + 2 * size] + raw[start : start + size] + raw[start + 2 * size :],
    )
    yield "a chunk twice", raw[: start + size] + raw[start:]
    yield "something behind it", raw + b"x"
    yield "nothing behind the header", raw[:start]
    yield "cut in the header", raw[: len(MAGIC) + 20]
    yield "empty", b""
    yield "something else", b"PK\x03\x04" + raw
    yield "an endless header", MAGIC + b"\xff\xff\xff\xff" + raw
    yield "another format", raw.replace(b'"format": 1', b'"format": 2', 1)


def test_whatever_was_changed_nothing_is_written(paths: Paths, tmp_path: Path) -> None:
    exported(paths, tmp_path / "archive")
    raw = (tmp_path / "archive").read_bytes()
    for name, changed in damaged(raw):
        assert changed != raw, name
        (tmp_path / "changed").write_bytes(changed)
        with pytest.raises(ArchiveError):
            import_profile_of(tmp_path / "changed", tmp_path / "new", LOCK)
        assert sorted(p.name for p in tmp_path.iterdir()) == ["archive", "changed", "profile"], name


PROFILE = b'{"version": 2, "label": "Mine", "account": null, "settings": {}}'


def sealed(path: Path, files: list[tuple[str, bytes]], manifest: bytes | None = None) -> Path:
    """An archive by somebody who knows the passphrase and holds to no rule."""
    size = sum(len(raw) for _, raw in files)
    named = manifest if manifest is not None else Contents(ACCOUNT, len(files), size, 0).manifest()
    with path.open("wb") as file:
        writer = SealedWriter(file, LOCK)
        for name, raw in ((MANIFEST, named), *files):
            info = tarfile.TarInfo(name)
            info.size = len(raw)
            writer.write(info.tobuf(tarfile.USTAR_FORMAT) + raw + bytes(-len(raw) % BLOCK))
        end_archive(writer)
        writer.close()
    return path


def honest() -> list[tuple[str, bytes]]:
    return [(KEY_FILE, seal_key(SECRET, LOCK)), ("profile.json", PROFILE)]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "../evil",
            "jobs/../../evil",
            "/etc/evil",
            "jobs//evil",
            "jobs/./evil",
            ".hidden",
            "a/.ssh",
            "c:evil",
            "a\\b",
        ),
        *("a/b/c/d/e", "jobs/", "x" * 99 + "/" + "", "nul\x00", "evil\n", "name.", "name ", " name", "*", "\u202eevil"),
        *("jobs/NUL", "aux.rows", "Com1", "lpt9 .txt", "con/a", "COM\u00b2"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        require_plain(name)
    if "\x00" not in name:
        archive = sealed(tmp_path / "archive", [*honest(), (name, b"evil")])
        with pytest.raises(ArchiveError):
            import_profile_of(archive, tmp_path / "new", LOCK)
        assert [p.name for p in tmp_path.iterdir()] == ["archive"]


@pytest.mark.parametrize(
    "kind",
    [
        *(tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.CONTTYPE),
        *(tarfile.GNUTYPE_SPARSE, tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.AREGTYPE),
    ],
)
def test_what_is_no_plain_file_is_refused(kind: bytes) -> None:
    info = tarfile.TarInfo("jobs/thing")
    info.type, info.linkname = kind, "/etc/passwd"
    with pytest.raises(ArchiveError, match="not a plain file"):
        list(entries(io.BytesIO(info.tobuf(tarfile.USTAR_FORMAT) + bytes(2 * BLOCK))))


@pytest.mark.parametrize("tail", [b"", bytes(BLOCK), bytes(3 * BLOCK), bytes(BLOCK) + b"x" * BLOCK, b"x" * BLOCK])
def test_an_end_that_is_none_is_refused(tail: bytes) -> None:
    with pytest.raises(ArchiveError):
        list(entries(io.BytesIO(tail)))


OTHER = "0x5FbDB2315678afecb367f032d93F642f64180aa3"
OTHER_JSON = f'"{OTHER}"'.encode()
LIES: list[tuple[str, Callable[[list[tuple[str, bytes]]], tuple[list[tuple[str, bytes]], bytes | None]]]] = [
    ("fewer files than said", lambda f: (f, Contents(ACCOUNT, 3, sum(len(r) for _, r in f), 0).manifest())),
    ("more files than said", lambda f: ([*f, ("a", b"")], Contents(ACCOUNT, 2, 10**6, 0).manifest())),
    ("more bytes than said", lambda f: (f, Contents(ACCOUNT, 2, 10, 0).manifest())),
    ("fewer bytes than said", lambda f: (f, Contents(ACCOUNT, 2, 10**6, 0).manifest())),
    ("a file twice", lambda f: ([*f, ("a", b"1"), ("a", b"2")], None)),
    ("a manifest twice", lambda f: ([*f, (MANIFEST, b"1")], None)),
    ("no key", lambda f: (f[1:], None)),
    ("no profile", lambda f: (f[:1], None)),
    ("a key under another passphrase", lambda f: ([(KEY_FILE, seal_key(SECRET, OWN)), f[1]], None)),
    ("no key in the key file", lambda f: ([(KEY_FILE, b"{}"), f[1]], None)),
    ("another account than the key's", lambda f: (f, Contents(OTHER, 2, sum(len(r) for _, r in f), 0).manifest())),
    ("an account that is none", lambda f: (f, Contents("\x1b[2J", 2, sum(len(r) for _, r in f), 0).manifest())),
    ("another account in profile.json", lambda f: ([f[0], (f[1][0], PROFILE.replace(b"null", OTHER_JSON))], None)),
    *(
        (f"files that no profile has together: {names}", lambda f, n=names: ([*f, *((name, b"1") for name in n)], None))
        for names in (("a", "a/b"), ("a/b", "A"), ("ledger/x", "ledger/X"), ("\u00e9", "e\u0301"), ("Keystore.json",))
    ),
    *(
        (f"{name}, which is left out", lambda f, n=name: ([*f, (n, b"1")], None))
        for name in ("lock", "Lock", "moved.json", "cache.db", "cache.db-wal", "logs/a", "downloads/a", "anvil.json")
    ),
    ("a set aside key", lambda f: ([*f, ("keystore-20260101.json", b"1")], None)),
    ("a back-up", lambda f: ([*f, ("profile-backup-20260101-000000/profile.json", b"1")], None)),
    ("another manifest", lambda f: ([*f, ("Manifest.json", b"1")], None)),
    ("a manifest that is none", lambda f: (f, b"[]")),
    ("a manifest of another format", lambda f: (f, json.dumps({"format": 2}).encode())),
    ("a manifest with a negative size", lambda f: (f, Contents(ACCOUNT, 2, -1, 0).manifest())),
    ("a huge manifest", lambda f: (f, b" " * 20_000)),
    ("a huge profile.json", lambda f: ([f[0], ("profile.json", PROFILE + b" " * 20_000)], None)),
]


@pytest.mark.parametrize("lie", [lie for _, lie in LIES], ids=[name for name, _ in LIES])
def test_an_archive_that_does_not_hold_what_it_says_is_refused(
    lie: Callable[[list[tuple[str, bytes]]], tuple[list[tuple[str, bytes]], bytes | None]], tmp_path: Path
) -> None:
    archive = sealed(tmp_path / "archive", *lie(honest()))
    with pytest.raises(ArchiveError):
        import_profile_of(archive, tmp_path / "new", LOCK)
    assert [p.name for p in tmp_path.iterdir()] == ["archive"]


def test_a_profile_of_a_newer_format_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    newer = [honest()[0], ("profile.json", PROFILE.replace(b"2", b"9", 1))]
    with pytest.raises(ConfigurationError, match="has format 9"):
        import_profile_of(sealed(tmp_path / "archive", newer), tmp_path / "new", LOCK)
    assert [p.name for p in tmp_path.iterdir()] == ["archive"]


def test_the_honest_archive_of_these_tests_is_taken(tmp_path: Path) -> None:
    import_profile_of(sealed(tmp_path / "archive", honest()), tmp_path / "new", LOCK)
    assert unlock(open_profile(tmp_path / "new").paths.keystore, LOCK) == SECRET


def test_a_disk_too_small_is_told_before_anything_is_written(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported(paths, tmp_path / "archive")
    monkeypatch.setattr(profile_import, "free_bytes", lambda _: 1_000)
    with pytest.raises(StorageFull, match="free some space"):
        import_profile_of(tmp_path / "archive", tmp_path / "new", LOCK)
    assert not (tmp_path / "new").exists()


def test_an_import_that_fails_half_way_leaves_nothing(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported(paths, tmp_path / "archive")
    real, count = os.fsync, iter(range(100))

    def full(descriptor: int) -> None:
        if next(count) == 3:
            raise OSError(28, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFull):
        import_profile_of(tmp_path / "archive", tmp_path / "new", LOCK)
    monkeypatch.undo()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["archive", "profile"]
    import_profile_of(tmp_path / "archive", tmp_path / "new", LOCK)


def test_an_archive_that_does_not_read_back_is_not_kept(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sealed_stream._Chunks.seal

    def flip(chunks: sealed_stream._Chunks, piece: bytes, *, last: bool) -> bytes:
        good = real(chunks, piece, last=last)
        return good[:-1] + bytes([good[-1] ^ 1]) if last else good

    monkeypatch.setattr(sealed_stream._Chunks, "seal", flip)
    with pytest.raises(ArchiveError):
        exported(paths, tmp_path / "archive", move=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["profile"]
    assert not paths.moved.exists()


def test_a_file_that_grows_meanwhile_is_told(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="changed while it was read"):
        write_entry(io.BytesIO(), "jobs/a", 3, io.BytesIO(b"1234"))
    with pytest.raises(ArchiveError, match="changed while it was read"):
        write_entry(io.BytesIO(), "jobs/a", 3, io.BytesIO(b"12"))


def test_reading_needs_no_more_memory_than_a_few_pieces(paths: Paths, tmp_path: Path) -> None:
    import tracemalloc  # noqa: PLC0415

    (paths.profile / NAMES[0]).write_bytes(bytes(24 * CHUNK_BYTES))
    exported(paths, tmp_path / "archive")
    with (tmp_path / "archive").open("rb") as file:
        tracemalloc.start()
        check_archive(file, LOCK, address_of)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 8 * CHUNK_BYTES


def test_all_modules_agree_on_the_small_files() -> None:
    assert Paths.of_profile(Path("p")).keystore.name == archive_contents.KEY_FILE
    assert Paths.of_profile(Path("p")).profile_file.name == archive_contents.PROFILE_FILE
    assert tar_stream.BLOCK == tarfile.BLOCKSIZE


@pytest.mark.parametrize("there", [False, True])
def test_no_archive_has_its_name_before_its_profile_is_marked_as_moved(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    """The mark is taken back where no archive comes of it, and stays where the disk fails after the naming."""
    marked: list[bool] = []

    def failing(temporary: Path, path: Path) -> None:
        marked.append(paths.moved.exists())
        if there:
            temporary.rename(path)
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(atomic, "_name_new", failing)
    with pytest.raises(StorageFull):
        exported(paths, tmp_path / "archive", move=True)
    assert marked == [True]
    assert paths.moved.exists() == there
    paths.moved.unlink(missing_ok=True)
    with pytest.raises(StorageFull if not there else ArchiveError):
        exported(paths, tmp_path / "archive")
    assert not paths.moved.exists()
