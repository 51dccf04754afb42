from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.ids import Address, Digest, JobId
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.job_files import JobFiles, JobStore

DEPLOYMENT = Deployment(Digest(b"\x11" * 32), 31337, Address("0x" + "Ab" * 20))
SALT = bytes(range(32))


@pytest.fixture
def store(tmp_path: Path) -> JobStore:
    return JobStore(tmp_path / "jobs", DEPLOYMENT)


@pytest.fixture
def files(store: JobStore) -> JobFiles:
    return store.job(JobId(1))


def test_what_is_written_once_is_written_for_good(files: JobFiles) -> None:
    files.write_once("round-1.payload", b"masked")
    files.write_once("round-1.payload", b"masked")
    with pytest.raises(FileExistsError, match="differs"):
        files.write_once("round-1.payload", b"masked otherwise")
    assert files.read("round-1.payload") == b"masked"


def test_what_is_replaced_is_new(files: JobFiles) -> None:
    files.replace("optimiser", b"1")
    files.replace("optimiser", b"2")
    assert files.read("optimiser") == b"2"


def test_knows_what_was_written(files: JobFiles) -> None:
    assert not files.exists("a")
    with pytest.raises(FileNotFoundError):
        files.read("a")
    files.replace("a", b"")
    (files.directory / ".tmp-left-over").write_bytes(b"")
    assert files.exists("a")
    assert files.names() == ("a",)


def test_json_is_canonical(files: JobFiles) -> None:
    files.write_json_once("facts.json", {"b": 1, "a": [1.5, None]})
    files.write_json_once("facts.json", {"a": [1.5, None], "b": 1})
    assert files.read("facts.json") == b'{"a":[1.5,null],"b":1}'
    files.replace_json("state.json", {"round": 3})
    assert files.read_json("state.json") == {"round": 3}
    with pytest.raises(ValueError, match="JSON compliant"):
        files.replace_json("state.json", {"score": float("nan")})


@given(st.text(max_size=8).filter(lambda name: not set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789._-")))
def test_names_cannot_leave_the_directory(name: str) -> None:
    with pytest.raises(ValueError, match="not a file name"):
        JobFiles(Path("nowhere")).replace(name, b"")


@pytest.mark.parametrize("name", ["", ".", "..", ".hidden", "-x", "a/b", "a\\b", "../a", "a\n", "x" * 101])
def test_names_are_plain(files: JobFiles, name: str) -> None:
    with pytest.raises(ValueError, match="not a file name"):
        files.write_once(name, b"")


def test_a_pending_job_moves_to_its_number(store: JobStore) -> None:
    store.pending(SALT).write_once("terms.json", b"{}")
    assert store.pending_salts() == (SALT,)
    assert store.job_ids() == ()
    assert store.adopt(SALT, JobId(7)).read("terms.json") == b"{}"
    assert store.pending_salts() == ()
    assert store.job_ids() == (7,)
    assert store.job(JobId(7)).read("terms.json") == b"{}"


def test_adopting_twice_changes_nothing(store: JobStore) -> None:
    store.pending(SALT).write_once("a", b"1")
    assert store.adopt(SALT, JobId(7)) == store.adopt(SALT, JobId(7))


def test_adopting_takes_the_place_of_an_empty_directory(store: JobStore) -> None:
    store.pending(SALT).write_once("a", b"1")
    store.job(JobId(7))
    assert store.adopt(SALT, JobId(7)).read("a") == b"1"


def test_adopting_never_mixes_two_jobs(store: JobStore) -> None:
    store.pending(SALT).write_once("a", b"1")
    store.job(JobId(7)).write_once("a", b"2")
    with pytest.raises(FileExistsError, match="another job"):
        store.adopt(SALT, JobId(7))
    assert store.job(JobId(7)).read("a") == b"2"
    assert store.pending(SALT).read("a") == b"1"


def test_an_unknown_job_cannot_be_adopted(store: JobStore) -> None:
    with pytest.raises(FileNotFoundError, match="no pending job"):
        store.adopt(SALT, JobId(7))


@pytest.mark.parametrize(
    "other",
    [
        Deployment(Digest(b"\x22" * 32), DEPLOYMENT.chain_id, DEPLOYMENT.market),
        Deployment(DEPLOYMENT.genesis, 1, DEPLOYMENT.market),
        Deployment(DEPLOYMENT.genesis, DEPLOYMENT.chain_id, Address("0x" + "cd" * 20)),
    ],
    ids=["new genesis", "other chain", "other market"],
)
def test_job_1_of_another_deployment_is_another_job(store: JobStore, other: Deployment) -> None:
    store.job(JobId(1)).write_once("round-1.payload", b"here")
    elsewhere = JobStore(store.root, other)
    assert elsewhere.job_ids() == ()
    elsewhere.job(JobId(1)).write_once("round-1.payload", b"there")
    assert store.job(JobId(1)).read("round-1.payload") == b"here"


def test_jobs_are_listed_by_number(store: JobStore) -> None:
    for number in (10, 9, 100):
        store.job(JobId(number))
    assert store.job_ids() == (9, 10, 100)
