"""The comparison with other solutions: one task for all, and a table of what was measured."""

import numpy as np
import pytest

from benchmarks.experiments import peers
from benchmarks.experiments.peer_tasks import problem
from benchmarks.experiments.result import Notebook, Size
from omnilytics_app.learning.statistics import compute_statistics, weights_to_int


def test_the_task_is_the_gradient_of_the_squared_loss() -> None:
    given = problem(4, 3, 20, 512, 1)

    def loss(weights: np.ndarray) -> float:
        return float(((given.phi @ weights.T - given.y) ** 2).sum() / 2 / len(given.phi))

    step = np.zeros_like(given.weights)
    step[1, 2] = 1e-6
    slope = (loss(given.weights + step) - loss(given.weights - step)) / 2e-6
    assert given.gradient[1, 2] == pytest.approx(slope, abs=1e-6)


def test_our_error_is_that_of_rounded_statistics() -> None:
    given = problem(9, 2, 50, 512, 1)
    error = peers.error_of(
        compute_statistics(given.phi, given.y), weights_to_int(given.weights, peers.WEIGHT_BITS), given.gradient
    )
    assert 0 < error < 9 * np.abs(given.weights).max() * 2.0**-15


def test_without_the_libraries_one_is_told_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "PYTHON", peers.ROOT / "nowhere" / "python")
    with pytest.raises(SystemExit, match="make peers"):
        peers.theirs("phe", [])


def test_commands_of_libraries_are_those_that_were_run() -> None:
    notebook = Notebook("peers", Size.FULL, 7)
    axes = {"features": 65, "classes": 10, "rows": 100}
    notebook.point({"solution": "omnilytics", **axes, "key_bits": 2048}, dict)
    notebook.point({"solution": "flower", **axes}, dict)
    assert "peer_tasks flower 65 10 100 2048 7" in peers.blocks(notebook.result())["commands"]
