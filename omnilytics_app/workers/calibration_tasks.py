"""How fast this machine is at what a data owner's round is made of: measured on the real primitives.

Nothing is kept of the numbers used; they are random, of the size that a job's key has.
"""

import secrets
from collections.abc import Callable
from time import perf_counter

import numpy as np
from gmpy2 import gcd, mpz

from omnilytics_app.crypto.gradient import EXPONENT_BITS
from omnilytics_app.crypto.multiexp import power_products
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.crypto.tiling import best_blocks, tile_cost
from omnilytics_app.workers.exposure import trusted_task

SIDE = 16
"""Bases and outputs of the tile that is measured."""
RUNS = 3
"""Of which the fastest counts: what else the machine does is no part of its speed."""


@trusted_task
def measure_speed(key_bits: int) -> tuple[float, float]:
    """Seconds of a short product, what tiles are counted in, and of an n-th power modulo n^2."""
    n = secrets.randbits(key_bits) | 1 << key_bits - 1 | 1
    bases = [_unit(n) for _ in range(SIDE)]
    exponents = np.random.default_rng(0).integers(-(2**14), 2**14, (SIDE, SIDE), dtype=np.int16)
    blocks = best_blocks(SIDE, SIDE, EXPONENT_BITS)
    tile = _fastest(lambda: power_products(n, bases, exponents, blocks))
    return tile / tile_cost(SIDE, SIDE, EXPONENT_BITS, blocks), _fastest(lambda: fresh_randomisers(n, 1))


def _fastest(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return min(times)


def _unit(n: int) -> mpz:
    """A random unit modulo n^2; n is random and may have small factors."""
    while True:
        x = mpz(secrets.randbelow(n * n))
        if gcd(x, n) == 1:
            return x
