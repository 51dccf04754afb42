"""Who uses a profile, asked from outside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage import lock
from omnilytics_app.storage.lock import Holder, exclusive, holder
from omnilytics_app.storage.profile import create_profile

ASK = (
    "import pathlib, sys\n"
    "from omnilytics_app.paths import Paths\n"
    "from omnilytics_app.storage.lock import holder\n"
    "print(holder(Paths.of_profile(pathlib.Path(sys.argv[1]))))"
)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="what is locked cannot be read there")


def test_nobody_uses_a_profile_that_nobody_uses(tmp_path: Path) -> None:
    paths = create_profile(tmp_path, "Alice", {}).paths
    assert holder(paths) is None
    with exclusive(paths):
        pass
    assert holder(paths) is None


def test_another_process_sees_who_uses_it(tmp_path: Path) -> None:
    paths = create_profile(tmp_path, "Alice", {}).paths
    with exclusive(paths):
        seen = subprocess.run([sys.executable, "-c", ASK, str(tmp_path)], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == str(Holder(os.getpid()))


def test_looking_does_not_keep_a_program_out(tmp_path: Path) -> None:
    import fcntl  # noqa: PLC0415
    import threading  # noqa: PLC0415

    paths = create_profile(tmp_path, "Alice", {}).paths
    with exclusive(paths):
        pass
    with paths.lock_file.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_SH)
        looked = threading.Timer(0.1, lambda: fcntl.flock(file, fcntl.LOCK_UN))
        looked.start()
        with exclusive(paths):
            assert holder(paths) == Holder(os.getpid())
        looked.join()


def test_a_disk_without_locks_is_told_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = create_profile(tmp_path, "Alice", {}).paths

    def none(*_: object, **__: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(lock, "_lock", none)
    with pytest.raises(ConfigurationError, match="knows no locks"), exclusive(paths):
        pass
