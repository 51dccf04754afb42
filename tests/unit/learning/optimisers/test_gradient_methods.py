"""Plain descent and momentum: one step by hand, and the rates their papers promise."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.training import OptimiserName
from omnilytics_app.learning.optimisers import momentum, plain
from omnilytics_app.learning.optimisers.objective import Objective
from tests.unit.learning.optimisers.quadratic import Quadratic

DESCENTS = [OptimiserName.PLAIN, OptimiserName.MOMENTUM]


def objective(points: list[list[float]], gradients: list[list[float]], models: tuple[int, ...]) -> Objective:
    """One output; the own curvature is diag(1, 4)."""
    shape = (len(points), 1, 2)
    return Objective(
        np.reshape(points, shape), np.reshape(gradients, shape), models, np.diag([1.0, 4.0]), np.array([[7.0, 7.0]])
    )


def test_plain_takes_one_step_of_the_inverse_of_the_largest_curvature() -> None:
    found = plain.propose(objective([[1.0, 2.0]], [[4.0, -8.0]], (0,)))
    assert found.tolist() == [[0.0, 4.0]]


def test_a_larger_curvature_that_is_observed_shortens_the_step() -> None:
    # from (0, 0) to (1, 0) the gradient changes by (8, 0): curvature 8, twice what the own samples say
    found = plain.propose(objective([[0.0, 0.0], [1.0, 0.0]], [[0.0, 0.0], [8.0, 0.0]], (0, 1)))
    assert found.tolist() == [[0.0, 0.0]]


def test_what_is_observed_shortens_the_step_at_most_four_times() -> None:
    wild = objective([[0.0, 0.0], [1.0, 0.0]], [[0.0, 0.0], [800.0, 0.0]], (0, 1))
    assert wild.largest_curvature() == 16.0


def test_momentum_adds_a_share_of_the_last_step() -> None:
    # beta = (1 - sqrt(1 / 4))^2 = 1/4; gradient (4, 4) over L = 4; last step (4, 0)
    found = momentum.propose(objective([[0.0, 0.0], [4.0, 0.0]], [[0.0, 4.0], [4.0, 4.0]], (0, 1)))
    assert momentum.damping(1.0, 4.0) == 0.25
    assert found.tolist() == [[4.0 - 1.0 + 1.0, -1.0]]


@pytest.mark.parametrize("propose", [plain.propose, momentum.propose])
def test_a_probe_is_no_place_to_go_on_from(propose: object) -> None:
    model_then_probe = objective([[1.0, 2.0], [0.0, 0.0]], [[4.0, -8.0], [0.0, 0.0]], (0,))
    assert propose(model_then_probe).tolist() == [[0.0, 4.0]]  # type: ignore[operator]
    probes_only = objective([[0.0, 0.0]], [[4.0, -8.0]], ())
    assert propose(probes_only).tolist() == [[7.0, 7.0]]  # type: ignore[operator]


def distances(job: Quadratic, name: OptimiserName, rounds: int) -> list[float]:
    """How far the model is from the minimum, round by round."""
    trusted = frozenset({0, 1, 2})
    best, weights, found = job.minimum(trusted), job.own.start.weights, []
    for _ in range(rounds):
        found.append(float(np.linalg.norm(weights - best)))
        job.ask(weights)
        weights = job.propose(name, trusted)
    return found


@pytest.mark.parametrize("name", DESCENTS)
@settings(max_examples=15)
@given(seed=st.integers(0, 2**32 - 1))
def test_descent_converges(name: OptimiserName, seed: int) -> None:
    found = distances(Quadratic(seed, 2, 6, 3), name, 60)
    assert found[-1] < 0.02 * found[0]


@settings(max_examples=15)
@given(seed=st.integers(0, 2**32 - 1))
def test_plain_descent_never_moves_away_from_the_minimum(seed: int) -> None:
    found = distances(Quadratic(seed, 1, 6, 3), OptimiserName.PLAIN, 12)
    assert all(later <= before * (1 + 1e-9) for before, later in pairwise(found[1:]))


def test_the_slowest_direction_shrinks_as_the_papers_say() -> None:
    """Curvatures 1 and 1/25: by 1 - 1/25 a round plainly, by nearly 1 - 1/5 with momentum."""
    hessian, ends = np.diag([1.0, 0.04]), {}
    for propose in (plain.propose, momentum.propose):
        points = [np.array([[1.0, 1.0]])]
        for _ in range(30):
            models = tuple(range(len(points)))
            seen = Objective(np.stack(points), np.stack([p @ hessian for p in points]), models, hessian, points[-1])
            points.append(propose(seen))
        ends[propose] = abs(float(points[-1][0, 1]))
    assert ends[plain.propose] == pytest.approx(0.96**30)
    assert 0.8**30 < ends[momentum.propose] < 10 * 0.8**30
