"""The bench of the engine runs, counts right, and can miss each of its bars."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from phe import PaillierPrivateKey, PaillierPublicKey

from benchmarks import crypto
from benchmarks import crypto_baselines as baselines
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.paillier import CrtKey
from omnilytics_app.workers.audit_tasks import KeyPair

P, Q = 2**521 - 1, 2**607 - 1
SIZES = crypto.Sizes((2048, 3072), 10, (64, 65, 512), (65,), (64, 512), 65, 65)
UNITS = {"product": 8e-6, "squaring": 7e-6, "short_product": 4e-6, "product_modulo_n": 2e-6}


def measured() -> crypto.Measured:
    """A run in which every bar is met."""
    sizes = [(bits, d) for bits in SIZES.keys for d in SIZES.features]
    seconds = {"encrypt": 0.5, "pack": 0.001, "randomise": 0.1, "seal": 0.01}
    return crypto.Measured(
        units=dict.fromkeys(SIZES.keys, UNITS),
        gradients={(bits, d): {**seconds, "multiply": 1e-6 * d**1.9} for bits, d in sizes},
        longest={size: {"multiply_tile": 0.15} for size in sizes},
        textbook={(bits, d): (2 * d * d, 8) for bits, d in sizes},
        key_seconds=dict.fromkeys(SIZES.keys, 2.0),
        encryption={bits: {"phe": 0.012, "ours": 0.003} for bits in SIZES.keys},
        library={"gradient": 20.0, "gradient of integers": 9.0, "masks": 0.1, "randomise": 8.0},
        ckks={name: baselines.CkksTimes(9.0, 1e-6) for name in ("one mm a class", "packed")},
        peak_memory_bytes=10**9,
    )


def missed(figures: crypto.Measured) -> set[str]:
    return {bar.name for bar in crypto.bars_of(SIZES, figures) if not bar.ok}


def test_every_bar_can_be_met_and_missed() -> None:
    good = measured()
    assert missed(good) == set()
    slow = {size: {**seconds, "multiply": seconds["multiply"] * 1000} for size, seconds in good.gradients.items()}
    names = missed(replace(good, gradients=slow))
    for part in ("beside phe", "beside TenSEAL", "in stock", "textbook's", "our own"):
        assert any(part in name for name in names), part
    steep = {size: {**seconds, "multiply": 1e-9 * size[1] ** 3} for size, seconds in good.gradients.items()}
    assert any("growth" in name for name in missed(replace(good, gradients=steep)))
    assert missed(replace(good, peak_memory_bytes=2 * 10**9)) == {"peak memory, d = 512, 3072 bit"}
    assert missed(replace(good, longest={(2048, 65): {"seal": 0.21}})) == {"longest task of all sizes"}
    assert len(missed(replace(good, encryption={bits: {"phe": 0.012, "ours": 0.007} for bits in SIZES.keys}))) == 2


def test_the_better_of_two_ways_of_tenseal_counts() -> None:
    good = measured()
    fast = {**good.ckks, "packed": baselines.CkksTimes(0.01, 1e-6)}
    assert any("TenSEAL" in name for name in missed(replace(good, ckks=fast)))


def test_a_table_of_a_block_costs_a_product_for_each_subset_of_two_and_more() -> None:
    bases, width = [3, 5, 7, 11], 2
    exponents = np.array([[1, 3], [2, 0], [3, 1], [0, 2]])
    results, products = baselines.subset_products(bases, exponents, width)
    prime = baselines.CountedProducts.MODULUS
    assert results == [3 * 5**2 * 7**3 % prime, 3**3 * 7 * 11**2 % prime]
    # Two tables of one product each. First output: 5 * 7 for the high bit, a squaring, 3 and 7 for the low one; the
    # second likewise.
    assert products == 2 + 4 + 4


def test_a_squaring_counts_as_a_product_and_a_factor_of_one_does_not() -> None:
    assert baselines.subset_products([3], np.array([[4]]), 1) == ([81], 2)
    assert baselines.subset_products([3, 5], np.array([[0], [0]]), 2) == ([1], 1)


def test_the_best_block_size_is_the_one_with_the_fewest_products() -> None:
    layout = LaneLayout.derive(1024, 2, 40, 3, 3)
    best, width = baselines.textbook_products(layout, range(2, 10))
    assert 3 <= width <= 8
    assert best == min(baselines.textbook_products(layout, [w])[0] for w in range(2, 10))


def test_packing_costs_the_squarings_of_a_lane_for_every_feature_but_one_of_a_ciphertext() -> None:
    layout = LaneLayout.derive(512, 2, 5, 3, 1)
    assert (layout.features_per_ciphertext, layout.gradient_ciphertexts) == (4, 2)
    packed, products = baselines.packing_products([2, 3, 5, 7, 11], layout)
    prime = baselines.CountedProducts.MODULUS
    first = [pow(c, 1 << layout.lane_bits * f, prime) for f, c in enumerate((2, 3, 5, 7))]
    assert packed == [2 * first[0] * first[1] * first[2] * first[3] % prime, 22]
    assert products == 3 * (layout.lane_bits + 1) + 1 + 1


def test_our_own_floor_grows_with_every_kind_of_product() -> None:
    layout = LaneLayout.derive(2048, 10, 65, 3, 3)
    floor = crypto.own_floor_s(layout, UNITS)
    for kind, seconds in UNITS.items():
        assert crypto.own_floor_s(layout, {**UNITS, kind: 2 * seconds}) > floor


def test_the_round_written_with_phe_computes_the_gradient() -> None:
    key = CrtKey.of(KeyPair(P, Q))
    rng = np.random.default_rng(3)
    W, A, B = rng.uniform(-1, 1, (2, 4)), rng.uniform(-1, 1, (4, 4)), rng.uniform(-1, 1, (2, 4))
    owner = baselines.PheOwner.of(PaillierPublicKey(int(key.n)), W, A, B)
    gradient, _ = owner.gradient()
    masked, _ = owner.masked(gradient, [5] * 8)
    private = PaillierPrivateKey(owner.public, P, Q)
    np.testing.assert_allclose([private.decrypt(g) for g in gradient], (W @ A - B).ravel(), atol=1e-12)
    shifted = [
        private.decrypt_encoded(m).encoding - private.decrypt_encoded(g).encoding
        for m, g in zip(masked, gradient, strict=True)
    ]
    assert [s % int(key.n) for s in shifted] == [5] * 8


def test_the_quick_form_measures_every_bar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.json"
    assert crypto.main(["--quick", "--json", str(file)]) == 0
    report = json.loads(file.read_text("utf-8"))
    assert report["bench"] == "crypto"
    names = " ".join(bar["name"] for bar in report["bars"])
    for part in ("beside phe", "in stock", "textbook's", "our own", "encryption", "memory", "growth", "longest"):
        assert part in names
    assert {(row["key_bits"], row["features"]) for row in report["details"]["seconds_of_an_owner"]} == {
        (bits, d) for bits in crypto.QUICK.keys for d in crypto.QUICK.features
    }
    assert "longest" in capsys.readouterr().out
