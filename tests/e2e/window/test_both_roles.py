"""Both roles whole, by mouse and keyboard: a real display, a real keyring, a real chain, from first run to payout.

The data owner's path, with all four rounds of a practice job, and the paths on which windows are killed are for
`make test-all`, which sets WINDOW_PATHS=all.
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

LONGER = pytest.mark.skipif(os.environ.get("WINDOW_PATHS") != "all", reason="a longer path; WINDOW_PATHS=all plays it")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """With the program of the chain in place."""
    find_anvil(ROOT)
    with opened_desktop(tmp_path) as opened:
        yield opened


def test_a_model_owner_from_nothing_to_a_trained_model_and_back(desktop: Desktop) -> None:
    desktop.plays("model-owner")
    desktop.plays("model-owner-again")


@LONGER
def test_a_data_owner_from_nothing_to_a_withdrawn_payout(desktop: Desktop) -> None:
    desktop.plays("data-owner")


@LONGER
def test_a_data_owner_whose_window_is_killed_twice_is_paid_for_every_round_once(desktop: Desktop) -> None:
    desktop.plays_until_killed("owner-dies-asked")
    desktop.plays_until_killed("owner-dies-sending")
    desktop.plays("owner-goes-on")
    assert desktop.programs() == []


@LONGER
def test_a_model_owner_whose_window_is_killed_twice_publishes_and_settles_once(desktop: Desktop) -> None:
    desktop.plays_until_killed("model-owner-dies-asked")
    desktop.plays_until_killed("model-owner-dies-sending")
    desktop.plays("model-owner-goes-on")
    assert desktop.programs() == []
