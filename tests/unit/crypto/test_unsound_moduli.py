"""What data owners lose under a modulus that has a factor in common with its totient, and keep under any other.

These are the reasons for the proof of the modulus: not one of them is an attack on Paillier.
"""

import itertools
from math import gcd

import pytest
from gmpy2 import mpz, powmod

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening, verify_opening
from omnilytics_app.crypto.paillier import add_plain, fresh_randomisers
from omnilytics_app.crypto.range_claim import find_excess
from omnilytics_app.errors import InvalidOpening

from .cheating_prover import cofactor, cofactor_over, prime

SQUARED = prime(3 * 2**168)


def accepted(n: int, ciphertext: int, x: int, rho: int) -> bool:
    try:
        verify_opening(n, ciphertext, Opening(x, rho))
    except InvalidOpening:
        return False
    return True


def openings_of(n: int) -> dict[int, list[tuple[int, int]]]:
    """Every opening there is, by the ciphertext it opens."""
    units = [rho for rho in range(1, n) if gcd(rho, n) == 1]
    found: dict[int, list[tuple[int, int]]] = {}
    for x, rho in itertools.product(range(n), units):
        found.setdefault((1 + n * x) * pow(rho, n, n * n) % (n * n), []).append((x, rho))
    return found


@pytest.mark.parametrize("n", [5 * 7, 7 * 11, 3 * 5 * 17])
def test_under_a_sound_modulus_every_ciphertext_has_exactly_one_opening(n: int) -> None:
    """All ciphertexts and all openings of small moduli; whether they are products of two primes does not matter."""
    found = openings_of(n)
    assert sorted(found) == [c for c in range(1, n * n) if gcd(c, n) == 1]
    assert {len(openings) for openings in found.values()} == {1}
    for ciphertext, [(x, rho)] in list(found.items())[::97]:
        assert accepted(n, ciphertext, x, rho)
        assert not any(accepted(n, ciphertext, other, rho) for other in range(n) if other != x)


@pytest.mark.parametrize(("n", "each"), [(3 * 7, 3), (5 * 11, 5), (9 * 5, 3), (27, 9)])
def test_under_any_other_some_have_several_and_some_have_none(n: int, each: int) -> None:
    found = openings_of(n)
    assert {len(openings) for openings in found.values()} == {each}
    assert len(found) * each == sum(gcd(c, n) == 1 for c in range(1, n * n))


def test_with_a_square_factor_an_honest_sum_is_opened_to_a_value_that_convicts_its_group() -> None:
    """n = p^2 q: (1 + p q)^n = 1 + p q n modulo n^2, so a multiple of p q moves between x and rho."""
    n, pq = SQUARED**2 * cofactor(SQUARED**2), SQUARED * cofactor(SQUARED**2)
    layout = LaneLayout.derive(512, 2, 5, 3, 1)
    honest, rho = 12345, mpz(3**200) % n
    ciphertext = add_plain(n, powmod(rho, n, mpz(n) ** 2), honest)
    forged = Opening(honest + pq, int(rho * powmod(1 + pq, -1, n) % n))
    verify_opening(n, ciphertext, Opening(honest, int(rho)))
    verify_opening(n, ciphertext, forged)
    assert find_excess(honest, layout, n) is None
    assert find_excess(forged.x, layout, n) is not None


@pytest.mark.parametrize("factor", [7, 65543])
def test_with_a_factor_below_another_one_a_residue_survives_mask_and_randomiser(factor: int) -> None:
    """n = l Q with l | Q - 1: raising to (Q - 1) / l modulo Q ends mask and randomiser, and leaves a value modulo l."""
    beside = cofactor_over(factor)
    n, secret = factor * beside, 5
    model = mpz(2)
    while _character(model, beside, factor) == 1:
        model += 1
    seen = {_character(_submitted(n, model, secret, mask), beside, factor) for mask in (0, 12345, n // 3)}
    assert seen == {powmod(_character(model, beside, factor), secret, beside)}


def test_with_a_sound_modulus_no_such_character_is_left() -> None:
    """The randomiser alone takes every value of every small character of both factors."""
    p, q = prime(2**100 + 1, 28, 15), prime(2**101 + 1, 12, 7)  # 7 | p - 1, 3 | q - 1
    n, model = p * q, mpz(5)
    assert gcd(n, (p - 1) * (q - 1)) == 1
    for prime_factor, order in ((p, 7), (q, 3)):
        seen = {_character(_submitted(n, model, 5, 7), prime_factor, order) for _ in range(60)}
        assert len(seen) == order


def _submitted(n: int, model: mpz, secret: int, mask: int) -> mpz:
    """What an owner sends: the model to the power of a statistic, masked and re-randomised."""
    square = mpz(n) ** 2
    [randomiser] = fresh_randomisers(n, 1)
    return add_plain(n, powmod(model, secret, square), mask) * randomiser % square


def _character(ciphertext: mpz, modulus: int, order: int) -> mpz:
    return powmod(ciphertext, (modulus - 1) // order, modulus)
