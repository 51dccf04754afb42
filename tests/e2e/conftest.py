"""The program as a person starts it: sub-processes only. Chain and workers as for the integration tests."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # tests share `tests.integration`

from tests.integration.conftest import anvil, artifact, chain_url, pool  # noqa: E402

__all__ = ["anvil", "artifact", "chain_url", "pool"]

LIMIT_S = 420
Finished = subprocess.CompletedProcess[str]
Program = Callable[..., Finished]


def command(*arguments: object) -> list[str]:
    """The command line of the program."""
    return [sys.executable, "-m", "omnilytics_app", *map(str, arguments)]


def environment() -> dict[str, str]:
    """That of the tests, in which the home is empty, without a display."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="session")
def omnilytics() -> Program:
    """Runs the program to its end."""

    def run(*arguments: object) -> Finished:
        return subprocess.run(
            command(*arguments),
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            env=environment(),
            cwd=ROOT,
            check=False,
        )

    return run


def only_sentence(finished: Finished) -> str:
    """What a failed run says: exactly one sentence, and exit status 1."""
    assert finished.returncode == 1, finished.stderr
    lines = finished.stderr.strip().splitlines()
    assert len(lines) == 1, finished.stderr
    assert lines[0].startswith("omnilytics: ")
    assert lines[0].endswith(".")
    return lines[0].removeprefix("omnilytics: ")
