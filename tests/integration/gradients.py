"""An encrypted gradient to compute, and what comes out."""

from dataclasses import dataclass

import numpy as np
from gmpy2 import mpz

from omnilytics_app.crypto.gradient import encrypted_gradient as in_one_piece
from omnilytics_app.crypto.gradient import plan_gradient, tile_exponents
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.services.encrypted_gradient import encrypted_gradient
from omnilytics_app.workers.gradient_tasks import Tile
from omnilytics_app.workers.pool import Report, WorkerPool

N = (2**521 - 1) * (2**607 - 1)
WATCH = ("Gradient", None)


@dataclass(frozen=True)
class Gradient:
    """A model and an owner's statistics."""

    layout: LaneLayout
    model: list[mpz]
    statistics: Statistics
    expected: list[mpz]

    @classmethod
    def of(cls, outputs: int, features: int) -> "Gradient":
        """Random ones of this size."""
        layout, random = LaneLayout.derive(N.bit_length(), outputs, features, 3, 3), np.random.default_rng(1)
        A = random.integers(-(2**14), 2**14, (features, features), endpoint=True)
        B = random.integers(-(2**38), 2**38, (outputs, features), endpoint=True)
        model = fresh_randomisers(N, features)
        return cls(layout, model, Statistics(A, B, 100), in_one_piece(N, model, A, B, layout))

    async def on(self, pool: WorkerPool, watch: tuple[str, Report | None] = WATCH) -> list[mpz]:
        """As a data owner computes it."""
        frozen = self.statistics.to_bytes(), self.statistics.digest
        return await encrypted_gradient(pool, self.model, frozen, N, self.layout, watch)

    def tile(self) -> Tile:
        """A single tile of it."""
        tiling = plan_gradient(self.layout, 30)
        _, bases = tiling.tiles()[0]
        exponents = tile_exponents(self.statistics.A, tiling, self.layout)[0]
        return Tile(self.model[bases.start : bases.stop], exponents, tiling.blocks)
