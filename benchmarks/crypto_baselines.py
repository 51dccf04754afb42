"""What the engine is compared with: a Paillier library value by value, CKKS, and the count of a textbook method."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from gmpy2 import mpz, mpz_random, random_state
from numpy.typing import NDArray
from phe import EncodedNumber, EncryptedNumber, PaillierPublicKey

from omnilytics_app.crypto.lanes import LaneLayout

Array = NDArray[np.float64]
RING = 8192
PERIOD = 16
"""Classes a slot group holds, a power of two so that 256 features fill the 4096 slots."""


def least_s(function: Callable[[], Any], repeats: int, times: int = 1) -> float:
    """The least seconds of one call, over so many repetitions of so many calls."""
    best = float("inf")
    for _ in range(repeats):
        started = time.perf_counter()
        for _ in range(times):
            function()
        best = min(best, (time.perf_counter() - started) / times)
    return best


def unit_costs(n: int, repeats: int = 25) -> dict[str, float]:
    """Seconds of the modular products of gmpy2 at the size of a key."""
    state = random_state(1)
    modulus, square = mpz(n), mpz(n) ** 2
    x, y, a, b = (mpz_random(state, m) for m in (square, square, modulus, modulus))
    return {
        "product": least_s(lambda: x * y % square, repeats, 200),
        "squaring": least_s(lambda: x * x % square, repeats, 200),
        "short_product": least_s(lambda: x * a % square, repeats, 200),
        "product_modulo_n": least_s(lambda: a * b % modulus, repeats, 200),
    }


# ---------------------------------------------------------------- phe


@dataclass
class PheOwner:
    """An owner's round written with phe: one ciphertext a class and feature, one process."""

    public: PaillierPublicKey
    model: list[list[EncryptedNumber]]
    A: Array
    B: Array

    @classmethod
    def of(cls, public: PaillierPublicKey, W: Array, A: Array, B: Array) -> "PheOwner":
        """With the model encrypted."""
        return cls(public, [[public.encrypt(float(w)) for w in row] for row in W], A, B)

    def gradient(self) -> tuple[list[EncryptedNumber], float]:
        """`W A - B` value by value, and the seconds it took."""
        started = time.perf_counter()
        columns, targets = self.A.T.tolist(), self.B.tolist()
        values = []
        for row, target in zip(self.model, targets, strict=True):
            for column, constant in zip(columns, target, strict=True):
                total = row[0] * column[0]
                for weight, a in zip(row[1:], column[1:], strict=True):
                    total += weight * a
                values.append(total - constant)
        return values, time.perf_counter() - started

    def masked(self, gradient: Sequence[EncryptedNumber], masks: Sequence[int]) -> tuple[list[EncryptedNumber], float]:
        """With a full-range mask added to every value, and the seconds it took."""
        started = time.perf_counter()
        pairs = zip(gradient, masks, strict=True)
        values = [g + EncodedNumber(self.public, mask, g.exponent) for g, mask in pairs]
        return values, time.perf_counter() - started

    def rerandomised(self, values: Sequence[EncryptedNumber]) -> float:
        """The seconds of a fresh n-th power on every value."""
        started = time.perf_counter()
        for value in values:
            value.obfuscate()
        return time.perf_counter() - started


# ---------------------------------------------------------------- the count of the textbook method


class CountedProducts:
    """Products modulo a small prime, each counted, squarings too; those with one are not made."""

    MODULUS = (1 << 61) - 1

    def __init__(self) -> None:
        self.count = 0

    def product(self, x: int, y: int) -> int:
        """One modular product."""
        if x == 1 or y == 1:
            return x * y
        self.count += 1
        return x * y % self.MODULUS


def subset_products(bases: Sequence[int], exponents: NDArray[np.int64], width: int) -> tuple[list[int], int]:
    """Products of powers by tables of subset products made once for all outputs, and the modular products it took.

    Exponents are non-negative; columns are outputs.
    """
    counted, tables = CountedProducts(), []
    for start in range(0, len(bases), width):
        table = [1]
        for base in bases[start : start + width]:
            table += [counted.product(base, entry) for entry in table]
        tables.append(table)
    bits, results = int(exponents.max()).bit_length(), []
    for column in exponents.T:
        result = 1
        for shift in reversed(range(bits)):
            result = counted.product(result, result)
            row = (column >> shift & 1).tolist()
            for table, start in zip(tables, range(0, len(bases), width), strict=True):
                index = sum(bit << place for place, bit in enumerate(row[start : start + width]))
                result = counted.product(result, table[index])
        results.append(result)
    return results, counted.count


def packing_products(columns: Sequence[int], layout: LaneLayout) -> tuple[list[int], int]:
    """Columns packed by Horner's rule, and the modular products it took: squarings, columns, a constant each."""
    counted, packed = CountedProducts(), []
    for ciphertext in range(layout.gradient_ciphertexts):
        result = 1
        for feature in reversed(layout.features_of(ciphertext)):
            for _ in range(layout.lane_bits):
                result = counted.product(result, result)
            result = counted.product(result, columns[feature])
        packed.append(counted.product(result, 2))
    return packed, counted.count


def textbook_products(layout: LaneLayout, widths: Sequence[int] = range(5, 13)) -> tuple[int, int]:
    """The products of a packed gradient with signed 14-bit statistics at the best block size, and that size."""
    features = layout.features
    rng = np.random.default_rng(features)
    exponents = rng.integers(0, 2**15, (features, features))  # offset by 2^14 as signed ones have to be
    bases = rng.integers(2, CountedProducts.MODULUS, features).tolist()
    runs = {width: subset_products(bases, exponents, width) for width in widths if width <= features}
    best = min(runs, key=lambda width: runs[width][1])
    return runs[best][1] + packing_products(runs[best][0], layout)[1], best


# ---------------------------------------------------------------- CKKS


@dataclass(frozen=True)
class CkksTimes:
    """Seconds of `W A` for all classes, and the largest error of a value."""

    seconds: float
    error: float


def tenseal_mm(W: Array, A: Array) -> CkksTimes:
    """One `mm` a class: TenSEAL's product of an encrypted vector and a matrix."""
    import tenseal  # noqa: PLC0415 - of the benches alone

    context = _tenseal_context(tenseal)
    vectors, matrix = [tenseal.ckks_vector(context, row.tolist()) for row in W], A.tolist()
    started = time.perf_counter()
    results = [vector.mm(matrix) for vector in vectors]
    seconds = time.perf_counter() - started
    return CkksTimes(seconds, _error([r.decrypt() for r in results], W @ A))


def tenseal_packed(W: Array, A: Array) -> CkksTimes:
    """All classes in one ciphertext: TenSEAL's product of an encrypted matrix and a vector, a column at a time."""
    import tenseal  # noqa: PLC0415 - of the benches alone

    context = _tenseal_context(tenseal)
    encrypted = tenseal.enc_matmul_encoding(context, W.tolist())
    columns = A.T.tolist()
    started = time.perf_counter()
    results = [encrypted.enc_matmul_plain(column, len(W)) for column in columns]
    seconds = time.perf_counter() - started
    return CkksTimes(seconds, _error([r.decrypt()[: len(W)] for r in results], (W @ A).T))


def seal_diagonals(W: Array, A: Array) -> CkksTimes:
    """All classes in one ciphertext, diagonals in baby and giant steps, written on SEAL's evaluator by hand.

    The diagonals are encoded beforehand, which a frozen A allows. (Halevi and Shoup, CRYPTO 2014 and 2018.)
    """
    import tenseal.sealapi as seal  # noqa: PLC0415 - of the benches alone

    features, slots = W.shape[1], RING // 2
    if features * PERIOD != slots:
        raise ValueError(f"the slots hold {slots // PERIOD} features, not {features}")
    baby = 1 << (features.bit_length() // 2)
    kit = _SealKit(seal, [PERIOD * i for i in (*range(1, baby), *range(baby, features, baby))])
    x = np.zeros(slots)
    for k, row in enumerate(W):
        x[k::PERIOD] = row
    index = np.arange(features)
    diagonals = []
    for giant in range(0, features, baby):
        for step in range(baby):
            diagonal = A[(index + giant + step) % features, index]  # of output j, input j + giant + step
            diagonals.append(kit.encode(np.repeat(np.roll(diagonal, giant), PERIOD)))
    encrypted = kit.encrypt(x)
    started = time.perf_counter()
    result = kit.product(encrypted, diagonals, baby)
    seconds = time.perf_counter() - started
    values = np.array(kit.decrypt(result))
    return CkksTimes(seconds, _error([values[k::PERIOD] for k in range(len(W))], W @ A))


class _SealKit:
    """Keys and steps of one computation on SEAL's own interface."""

    SCALE = 2.0**40

    def __init__(self, seal: Any, rotations: list[int]) -> None:
        parameters = seal.EncryptionParameters(seal.SCHEME_TYPE.CKKS)
        parameters.set_poly_modulus_degree(RING)
        parameters.set_coeff_modulus(seal.CoeffModulus.Create(RING, [60, 40, 60]))
        self.seal, context = seal, seal.SEALContext(parameters, True, seal.SEC_LEVEL_TYPE.TC128)  # noqa: FBT003
        generator = seal.KeyGenerator(context)
        public = seal.PublicKey()
        generator.create_public_key(public)
        self.galois = seal.GaloisKeys()
        # This overload wants the automorphisms: a rotation by s slots is x -> x^(3^s).
        generator.create_galois_keys([pow(3, steps, 2 * RING) for steps in rotations], self.galois)
        self.encoder, self.evaluator = seal.CKKSEncoder(context), seal.Evaluator(context)
        self.encryptor = seal.Encryptor(context, public)
        self.decryptor = seal.Decryptor(context, generator.secret_key())

    def encode(self, values: Array) -> Any:
        plain = self.seal.Plaintext()
        self.encoder.encode(values.tolist(), self.SCALE, plain)
        return plain

    def encrypt(self, values: Array) -> Any:
        encrypted = self.seal.Ciphertext()
        self.encryptor.encrypt(self.encode(values), encrypted)
        return encrypted

    def decrypt(self, encrypted: Any) -> list[float]:
        plain = self.seal.Plaintext()
        self.decryptor.decrypt(encrypted, plain)
        return list(self.encoder.decode_double(plain))

    def product(self, x: Any, diagonals: list[Any], baby: int) -> Any:
        """The sum over giant steps of the rotated sums over baby steps."""
        rotated = [x, *(self._rotate(x, PERIOD * step) for step in range(1, baby))]
        total = None
        for giant in range(0, len(diagonals), baby):
            products = [self._multiply(x, d) for x, d in zip(rotated, diagonals[giant : giant + baby], strict=True)]
            inner = self.seal.Ciphertext()
            self.evaluator.add_many(products, inner)
            if giant:
                inner = self._rotate(inner, PERIOD * giant)
            if total is None:
                total = inner
            else:
                self.evaluator.add_inplace(total, inner)
        return total

    def _rotate(self, x: Any, steps: int) -> Any:
        turned = self.seal.Ciphertext()
        self.evaluator.rotate_vector(x, steps, self.galois, turned)
        return turned

    def _multiply(self, x: Any, plain: Any) -> Any:
        product = self.seal.Ciphertext()
        self.evaluator.multiply_plain(x, plain, product)
        return product


def _tenseal_context(tenseal: Any) -> Any:
    context = tenseal.context(tenseal.SCHEME_TYPE.CKKS, RING, coeff_mod_bit_sizes=[60, 40, 60])
    context.global_scale = 2**40
    context.generate_galois_keys()
    return context


def _error(found: Any, expected: Array) -> float:
    return float(np.abs(np.array(found)[:, : expected.shape[1]] - expected).max())
