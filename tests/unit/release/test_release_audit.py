import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import audit
import pytest
from shipped import locked_for


def answering(answers: dict[str, tuple[int, str, str]]) -> audit.Run:
    """Programs that say what they are told to, by a word of their command."""

    def run(command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
        status, out, err = next(answer for word, answer in answers.items() if word in command)
        return subprocess.CompletedProcess(list(command), status, out, err)

    return run


def report(**packages: dict[str, object]) -> str:
    return json.dumps({"dependencies": [{"name": name, "version": "1.0", **said} for name, said in packages.items()]})


CLEAN: dict[str, object] = {"vulns": []}
SKIPPED: dict[str, object] = {"skip_reason": "not found"}
DOWN = (1, "", "Traceback\nrequests.exceptions.ConnectionError: no route")


def test_a_known_vulnerability_is_found(lock: Callable[..., Path]) -> None:
    said = report(one={"vulns": [{"id": "CVE-1"}]})
    outcome = audit.advisories(lock("one==1.0"), answering({"pypi": (1, said, ""), "osv": DOWN}))
    assert (outcome.found, outcome.unchecked, outcome.status) == (["one 1.0: CVE-1"], [], 1)


def test_no_service_means_not_checked(lock: Callable[..., Path]) -> None:
    outcome = audit.advisories(lock("one==1.0"), answering({"pypi": DOWN, "osv": (127, "", "")}))
    assert outcome.status == 3
    assert "not reachable: not checked" in outcome.unchecked[0]
    assert "no route" in outcome.unchecked[0]


def test_a_package_that_no_service_knows_is_not_checked(lock: Callable[..., Path]) -> None:
    known_by_one = {"pypi": (0, report(one=SKIPPED, two=SKIPPED), "No known vulnerabilities found"), "osv": DOWN}
    outcome = audit.advisories(lock("one==1.0"), answering(known_by_one))
    assert outcome.status == 3
    assert "2 packages" in outcome.unchecked[0]
    known_by_one["osv"] = (0, report(one=CLEAN, two=SKIPPED), "")
    assert "1 packages" in audit.advisories(lock("one==1.0"), answering(known_by_one)).unchecked[0]
    known_by_one["osv"] = (0, report(one=CLEAN, two=CLEAN), "")
    assert audit.advisories(lock("one==1.0"), answering(known_by_one)).status == 0


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ((0, "", "Resolved 1 package"), 0),
        ((0, "", "warning: `one==1.0` is yanked (reason: broken)"), 1),
        ((2, "", "error: dns"), 3),
    ],
)
def test_yanked_releases_are_found(lock: Callable[..., Path], answer: tuple[int, str, str], status: int) -> None:
    assert audit.yanked(lock("one==1.0"), answering({"compile": answer})).status == status


def test_a_lock_without_hashes_is_found(tmp_path: Path, lock: Callable[..., Path]) -> None:
    good = lock("one==1.0")
    assert audit.without_hashes([good]) == []
    bad, empty, odd = tmp_path / "bad.txt", tmp_path / "empty.txt", tmp_path / "odd.txt"
    bad.write_text(good.read_text() + "two==2.0\n    # via x\n")
    empty.write_text("# nothing\n")
    odd.write_text("two>=2\n")
    faults = audit.without_hashes([good, bad, empty, odd])
    assert faults[:2] == ["bad.txt: two has no hash", "empty.txt is empty"]
    assert faults[2].startswith("odd.txt: ")


def test_a_package_from_an_address_is_found(site: Path, distribution: Callable[..., Path]) -> None:
    distribution("one")
    distribution("two", **{"INFO__direct_url.json": json.dumps({"url": "https://example.org/two.whl"})})
    assert audit.from_elsewhere(site, ["one", "two", "gone"]) == ["two was installed from https://example.org/two.whl"]


def test_strangers_in_a_bundle_are_found(
    tmp_path: Path, site: Path, distribution: Callable[..., Path], lock: Callable[..., Path]
) -> None:
    distribution("one", **{"one.libs__libx-1.so": "x", "_one.abi3.so": "x"})
    distribution("test-tool")
    inside = tmp_path / "omnilytics" / "_internal"
    for name in ("one", "one.libs", "one-1.0.dist-info", "lib-dynload", "licenses", "omnilytics_app"):
        (inside / name).mkdir(parents=True)
    for name in ("_one.abi3.so", "libcrypto.so.3", "base_library.zip"):
        (inside / name).write_text("")
    locked = locked_for([lock("one==1.0")])
    assert audit.strangers(inside.parent, site, locked) == []
    (inside / "test_tool").mkdir()
    (inside / "test_tool-1.0.dist-info").mkdir()
    (inside / "nobodys").mkdir()
    faults = audit.strangers(inside.parent, site, locked)
    assert [fault.split()[0] for fault in faults] == ["nobodys", "test_tool", "test_tool-1.0.dist-info"]


def test_the_locks_of_the_repository_have_hashes() -> None:
    assert audit.without_hashes(sorted((audit.ROOT / "requirements").glob("*.txt"))) == []


def test_what_the_builders_system_gave_is_told_with_its_version(tmp_path: Path) -> None:
    (tmp_path / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.7\n")
    inside = tmp_path / "omnilytics" / "_internal"
    inside.mkdir(parents=True)
    (inside / "libcrypto.so.3").write_bytes(b"\x7fELF\0OpenSSL \0OpenSSL 3.0.19 27 Jan 2026\0")
    assert audit.by_hand(tmp_path, inside.parent) == ["CPython 3.11.7", "OpenSSL 3.0.19 (libcrypto.so.3)"]


def test_the_lock_of_the_loader_that_is_shipped_is_asked_about() -> None:
    names = {entry.name for path in audit.ASKED_LOCKS for entry in audit.read_lock(path.read_text("utf-8"))}
    assert {"web3", "torch", "pyinstaller"} <= names
