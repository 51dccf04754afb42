"""Writes ciphertexts.json: which numbers are ciphertexts under a modulus, for the contract and for the client.

Run `python -m tests.vectors.ciphertexts` after a change of the rule. Numbers are hex, big-endian, as long as a modulus
or a ciphertext. `units` are ciphertexts for both, `refused` for neither. `betraying` are multiples of one factor alone:
only who factors the modulus finds one, the contract cannot tell and takes them, the client does not.
"""

import json
from hashlib import shake_256
from pathlib import Path
from typing import Any

from gmpy2 import mpz, next_prime

FILE = Path(__file__).with_suffix(".json")


def cases() -> list[dict[str, Any]]:
    """All cases, the same at every run."""
    return [_case(2048, 1024), _case(3072, 1536), _case(2048, 24)]


def _case(bits: int, factor_bits: int) -> dict[str, Any]:
    p, q = _prime(factor_bits, f"{bits}/{factor_bits}/p"), _prime(bits - factor_bits, f"{bits}/{factor_bits}/q")
    n = p * q
    square, k = n * n, _number(bits - 8, f"{bits}/k")
    units = [1, 2, n - 1, n + 1, 2 * n + 1, n * (n - 1) - 1, n * (n - 1) + 1, k * n + 1, k * n - 1, square - 1]
    refused = [0, n, 2 * n, k * n, n * (n - 1), square, square + 1, square + n, square + n - 1, (1 << 2 * bits) - 1]
    betraying = [p, q, k * p, k * q, square - p, square - q, p * p, (q - 1) * q]
    size = bits // 8
    return {
        "name": f"{bits} bits, a factor of {factor_bits}",
        "modulus": _hex(n, size),
        "square": _hex(square, 2 * size),
        "units": [_hex(c, 2 * size) for c in units],
        "refused": [_hex(c, 2 * size) for c in refused],
        "betraying": [_hex(c, 2 * size) for c in betraying],
    }


def _number(bits: int, seed: str) -> int:
    return int.from_bytes(shake_256(f"omnilytics/{seed}".encode()).digest(bits // 8))


def _prime(bits: int, seed: str) -> int:
    """The two top bits are set, so that a product of two has its full length."""
    return int(next_prime(mpz(3 << bits - 2 | _number(bits, seed) % (1 << bits - 2))))


def _hex(number: int, size: int) -> str:
    return "0x" + int(number).to_bytes(size).hex()


def main() -> None:
    """Write the file."""
    FILE.write_text(json.dumps(cases(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
