import hashlib
import json
import tarfile
from pathlib import Path

import pytest
import sources
from licences import Part
from shipped import Locked, Unfit

ARCHIVE = b"the code"
DIGEST = hashlib.sha256(ARCHIVE).hexdigest()
WHEEL = "f" * 64
INDEX = "https://index.example/simple"


class Index:
    """Answers as PEP 691 says, with one package."""

    def __init__(self) -> None:
        self.served = ARCHIVE
        self.asked: list[str] = []

    def __call__(self, address: str, accept: str) -> bytes:
        self.asked.append(address)
        files = [
            {"filename": "one-1.0-py3-none-any.whl", "url": "/one.whl", "hashes": {"sha256": WHEEL}},
            {"filename": "one-0.9.tar.gz", "url": "/old", "hashes": {"sha256": "0" * 64}},
            {"filename": "one-1.0.tar.gz", "url": "../../files/one-1.0.tar.gz", "hashes": {"sha256": DIGEST}},
        ]
        if address == f"{INDEX}/one/" and "json" in accept:
            return json.dumps({"files": files}).encode()
        if address == "https://index.example/files/one-1.0.tar.gz":
            return self.served
        raise Unfit(f"{address}: not found")


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index()
    monkeypatch.setattr(sources, "_asked", made)
    return made


def locked(*hashes: str) -> Locked:
    return Locked("one", "1.0", "", hashes)


def test_the_archive_that_the_lock_accepts_is_fetched_once(index: Index, tmp_path: Path) -> None:
    for _ in range(2):
        made = sources.fetched(locked(WHEEL, DIGEST), INDEX, tmp_path)
    assert (made.name, made.read_bytes()) == ("one-1.0.tar.gz", ARCHIVE)
    assert sum(address.endswith(".tar.gz") for address in index.asked) == 1


def test_other_bytes_than_the_locks_are_refused(index: Index, tmp_path: Path) -> None:
    index.served = b"other code"
    with pytest.raises(Unfit, match="not what the lock says"):
        sources.fetched(locked(DIGEST), INDEX, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("index")
def test_what_has_no_archive_or_cannot_be_had_is_told(tmp_path: Path) -> None:
    kinds = [("one", "python"), ("two", "python"), ("x", "library")]
    parts = [Part(name, "1.0", kind, "MIT", ()) for name, kind in kinds]
    locks = {"one": locked(WHEEL), "two": Locked("two", "1.0", "", (DIGEST,))}
    faults = sources.collect(parts, locks, tmp_path, INDEX, ())
    assert [fault.split()[0] for fault in faults] == ["one", f"{INDEX}/two/:"]
    assert sources.collect([Part("torch", "1", "python", "MIT", ())], {}, tmp_path, INDEX, ()) == []


def test_an_address_of_the_index_may_not_be_a_file(tmp_path: Path) -> None:
    with pytest.raises(Unfit, match="no web address"):
        sources.fetched(locked(DIGEST), f"file://{tmp_path}", tmp_path)


def test_the_programs_own_sources_hold_what_builds_it(tmp_path: Path) -> None:
    with tarfile.open(sources.own(tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "Makefile", "packaging/bundle/bundle.py", "contracts/src/Market.sol"} <= names
