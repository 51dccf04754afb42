"""A market of quadratics: groups whose exact answers, and the minimum of the model owner's objective, are known."""

import numpy as np

from omnilytics_app.domain.training import OptimiserName
from omnilytics_app.learning.history import History
from omnilytics_app.learning.optimisers.choice import propose_weights
from omnilytics_app.learning.optimisers.objective import Blend, Objective, objective_of
from omnilytics_app.learning.own_samples import OwnSamples

THREES = Blend(3)


class Quadratic:
    """Groups with exact mean gradients `W A_a - B_a`, and the minimum of the model owner's objective over them."""

    def __init__(self, seed: int, outputs: int, dimension: int, groups: int) -> None:
        rng = np.random.default_rng(seed)
        phi = rng.uniform(-1, 1, (groups, 80, dimension))
        self.A = phi.transpose(0, 2, 1) @ phi / 80
        self.B = rng.normal(0, 0.3, (groups, outputs, dimension))
        self.own = OwnSamples.of(rng.uniform(-1, 1, (40, dimension)), rng.uniform(-1, 1, (40, outputs)))
        self.history = History.empty(groups, outputs, dimension)
        self.rng = rng
        self.asked = 0
        self.model = self.own.start.weights

    def ask(self, point: np.ndarray, *, is_audit: bool = False, absent: tuple[int, ...] = ()) -> None:
        gradients = np.stack([point @ a - b for a, b in zip(self.A, self.B, strict=True)])
        gradients[list(absent)] = np.nan
        self.asked += 1
        self.history = self.history.record(self.asked, point, gradients, is_audit=is_audit)

    def minimum(self, trusted: frozenset[int], size: int = 3) -> np.ndarray:
        members = len(trusted) * size
        a = (self.A[sorted(trusted)].sum(axis=0) * size + self.own.A) / (members + 1)
        b = (self.B[sorted(trusted)].sum(axis=0) * size + self.own.B) / (members + 1)
        penalty = self.own.start.penalty / (members + 1)
        return np.linalg.solve(a + penalty * np.eye(len(a)), b.T).T

    def objective(self, trusted: frozenset[int], blend: Blend = THREES) -> Objective:
        return objective_of(self.history, trusted, self.own, blend, self.model)

    def propose(self, name: OptimiserName, trusted: frozenset[int], blend: Blend = THREES) -> np.ndarray:
        return propose_weights(name, self.objective(trusted, blend))
