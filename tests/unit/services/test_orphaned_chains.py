"""What a process was started with, which decides whether a chain that was left running is ended."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from omnilytics_app.services import local_network


@pytest.mark.skipif(not Path("/bin/ps").is_file(), reason="needs ps (procps)")
def test_a_process_is_listed_by_the_program_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted = tmp_path / "ps"
    planted.write_text("#!/bin/sh\necho planted\n")
    planted.chmod(0o700)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f".{os.pathsep}{tmp_path}")
    with subprocess.Popen([sys.executable, "-c", "input()", "a-word"], stdin=subprocess.PIPE) as process:
        words = local_network._listed(process.pid)
        assert words[1:] == ["-c", "input()", "a-word"]
        assert [word for word in local_network._command_line(process.pid) if word] == words
        process.communicate(b"\n")


def test_windows_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    own = os.getpid()
    assert local_network._command_line(own)
    monkeypatch.setattr(os, "name", "nt")
    words = local_network._command_line(own)
    monkeypatch.undo()
    assert words == []
