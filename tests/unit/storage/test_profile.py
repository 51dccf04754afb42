import json
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import Paths
from omnilytics_app.storage.profile import create_profile, exclusive, open_profile, save_settings

NETWORK = {"rpc_url": "http://127.0.0.1:8545", "chain_id": 31337}


def test_a_created_profile_opens_as_it_was_made(tmp_path: Path) -> None:
    created = create_profile(tmp_path / "a" / "b", "  Alice ", NETWORK)
    assert open_profile(tmp_path / "a" / "b") == created
    assert created.label == "Alice"
    assert created.settings == NETWORK
    assert created.paths.jobs.is_dir()
    assert created.paths.data.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_a_profile_is_for_its_owner_alone(tmp_path: Path) -> None:
    create_profile(tmp_path / "p", "Alice", NETWORK)
    assert stat.S_IMODE((tmp_path / "p").stat().st_mode) == 0o700
    (tmp_path / "p").chmod(0o755)
    open_profile(tmp_path / "p")
    assert stat.S_IMODE((tmp_path / "p").stat().st_mode) == 0o700


def test_an_existing_profile_is_not_overwritten(tmp_path: Path) -> None:
    create_profile(tmp_path, "Alice", NETWORK)
    with pytest.raises(ConfigurationError, match="already"):
        create_profile(tmp_path, "Bob", {})
    assert open_profile(tmp_path).label == "Alice"


def test_a_profile_cannot_be_made_beneath_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="cannot be created"):
        create_profile(tmp_path / "file" / "p", "Alice", {})


def test_changed_settings_are_kept(tmp_path: Path) -> None:
    profile = create_profile(tmp_path, "Alice", NETWORK)
    changed = save_settings(profile, NETWORK | {"market": "0x" + "ab" * 20})
    assert open_profile(tmp_path) == changed
    assert changed.settings["market"].lower() == "0x" + "ab" * 20


def test_wrong_settings_are_not_written(tmp_path: Path) -> None:
    profile = create_profile(tmp_path, "Alice", NETWORK)
    with pytest.raises(ConfigurationError, match="chain_id"):
        save_settings(profile, {"chain_id": 0})
    assert open_profile(tmp_path) == profile


def test_a_missing_profile_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigurationError,
        match=r"^There is no profile in .*; create one with omnilytics init, or name another directory\.$",
    ):
        open_profile(tmp_path / "nowhere")


BROKEN: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda b: b.pop("label"), "damaged"),
    (lambda b: b.update(extra=1), "damaged"),
    (lambda b: b.update(version="1"), "damaged"),
    (lambda b: b.update(version=3), "up to 2"),
    (lambda b: b.update(version=0), "damaged"),
    (lambda b: b.update(version=True), "damaged"),
    (lambda b: b.update(account="0x12"), "damaged"),
    (lambda b: b.update(account=7), "damaged"),
    (lambda b: b.pop("account"), "damaged"),
    (lambda b: b.update(label=""), "label"),
    (lambda b: b.update(label="x" * 61), "label"),
    (lambda b: b.update(label="a\u202eb"), "label"),
    (lambda b: b.update(label=7), "label"),
    (lambda b: b.update(settings=[]), "not an object"),
    (lambda b: b["settings"].update(colour="red"), "unknown setting 'colour'"),
    (lambda b: b["settings"].update(chain_id="x"), "chain_id of the profile must be"),
]


@pytest.mark.parametrize(("change", "complaint"), BROKEN)
def test_a_broken_profile_is_one_sentence(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], complaint: str
) -> None:
    file = create_profile(tmp_path, "Alice", NETWORK).paths.profile_file
    body = json.loads(file.read_text())
    change(body)
    file.write_text(json.dumps(body))
    with pytest.raises(ConfigurationError, match=complaint):
        open_profile(tmp_path)


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_profile_file_that_is_no_json_is_one_sentence(tmp_path: Path, raw: bytes) -> None:
    create_profile(tmp_path, "Alice", NETWORK).paths.profile_file.write_bytes(raw)
    with pytest.raises(ConfigurationError, match="damaged"):
        open_profile(tmp_path)


def test_one_program_at_a_time_uses_a_profile(tmp_path: Path) -> None:
    paths = create_profile(tmp_path, "Alice", {}).paths
    with exclusive(paths), pytest.raises(ConfigurationError, match="in use"), exclusive(paths):
        pass
    with exclusive(paths):
        assert paths.lock_file.exists()


def test_a_killed_program_does_not_keep_the_profile(tmp_path: Path) -> None:
    paths = create_profile(tmp_path, "Alice", {}).paths
    script = (
        "import sys, pathlib\n"
        "from omnilytics_app.paths import Paths\n"
        "from omnilytics_app.storage.profile import exclusive\n"
        "with exclusive(Paths.of_profile(pathlib.Path(sys.argv[1]))): print('locked', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"locked"
        with pytest.raises(ConfigurationError, match="in use"), exclusive(paths):
            pass
        other.kill()
        other.wait()
        with exclusive(paths):
            assert paths.lock_file.exists()


def test_the_files_of_a_profile_lie_inside_it(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path)
    for path in (paths.keystore, paths.cache, paths.jobs, paths.data, paths.anvil_state, paths.logs, paths.lock_file):
        assert path.parent == tmp_path
