"""Both roles whole, by mouse and keyboard: a real display, a real keyring, a real chain, from first run to payout.

The data owner's path, with all four rounds of a practice job, is for `make test-all`, which sets WINDOW_PATHS=all.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from omnilytics_app.services.devnet import find_anvil
from tests.e2e.window.desktop import MISSING, ROOT, Desktop, opened_desktop

pytestmark = [
    pytest.mark.anvil,
    pytest.mark.torch,
    pytest.mark.timeout(900),
    pytest.mark.skipif(bool(MISSING) and not os.environ.get("CI"), reason=f"not installed: {', '.join(MISSING)}"),
]


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """With the program of the chain in place."""
    find_anvil(ROOT)
    with opened_desktop(tmp_path) as opened:
        yield opened


def test_a_model_owner_from_nothing_to_a_trained_model_and_back(desktop: Desktop) -> None:
    desktop.plays("model-owner")
    desktop.plays("model-owner-again")


@pytest.mark.skipif(os.environ.get("WINDOW_PATHS") != "all", reason="the longer path; WINDOW_PATHS=all plays it")
def test_a_data_owner_from_nothing_to_a_withdrawn_payout(desktop: Desktop) -> None:
    desktop.plays("data-owner")
