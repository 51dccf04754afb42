"""Integers with probability proportional to exp(-z^2 / 2 sigma^2), exactly.

After Canonne, Kamath and Steinke, The discrete Gaussian for differential privacy (NeurIPS 2020), algorithms 1 to 3:
rejection from a discrete Laplace distribution, all of it in integers, so that no rounding of floating-point numbers can
tell which of two data sets a sum came from (Mironov, On significance of the least significant bits for differential
privacy, CCS 2012). Randomness comes from a callable that gives bytes, in practice the system's generator.

With the standard deviations used here (2^30 and more) a value differs from a rounded normal one with probability below
1 / 8 sigma^2 < 2^-60, so the accounting of continuous noise holds for it.
"""

import os
from collections.abc import Callable

RandomBytes = Callable[[int], bytes]

_BLOCK = 4096


class DiscreteGaussian:
    """Draws with an integer standard deviation `sigma` of at least 1."""

    def __init__(self, sigma: int, random_bytes: RandomBytes = os.urandom) -> None:
        if sigma < 1:
            raise ValueError("the standard deviation must be a whole number from 1 on")
        self._variance = sigma * sigma
        self._scale = sigma + 1
        self._random_bytes = random_bytes
        self._pool = b""
        self._at = 0

    def draw(self) -> int:
        """One value."""
        variance, scale = self._variance, self._scale
        while True:
            value = self._laplace()
            # accepted with probability exp(-(|value| - variance / scale)^2 / 2 variance)
            distance = abs(value) * scale - variance
            if self._falls_out(distance * distance, 2 * variance * scale * scale):
                return value

    def _laplace(self) -> int:
        """A value with probability proportional to exp(-|z| / scale)."""
        scale = self._scale
        while True:
            low = self._below(scale)
            if not self._falls_out_fraction(low, scale):
                continue
            high = 0
            while self._falls_out_fraction(1, 1):
                high += 1
            value = low + scale * high
            negative = self._below(2)
            if not (negative and value == 0):
                return -value if negative else value

    def _falls_out(self, numerator: int, denominator: int) -> bool:
        """True with probability exp(-numerator / denominator)."""
        whole, rest = divmod(numerator, denominator)
        for _ in range(whole):
            if not self._falls_out_fraction(1, 1):
                return False
        return self._falls_out_fraction(rest, denominator)

    def _falls_out_fraction(self, numerator: int, denominator: int) -> bool:
        """True with probability exp(-numerator / denominator), which is at most 1: von Neumann's alternating series."""
        k = 1
        while self._below(denominator * k) < numerator:
            k += 1
        return k % 2 == 1

    def _below(self, bound: int) -> int:
        """A uniform number from 0 to bound - 1."""
        bits = (bound - 1).bit_length()
        size = (bits + 7) // 8
        while True:
            if len(self._pool) - self._at < size:
                self._pool, self._at = self._random_bytes(max(_BLOCK, size)), 0
            value = int.from_bytes(self._pool[self._at : self._at + size], "little") >> (8 * size - bits)
            self._at += size
            if value < bound:
                return value
