"""The cluster bench computes its figures from the times it took; its quick form runs in tests/integration."""

import pytest

from benchmarks import cluster

FOUND = {
    64: {"local_s": 1.0, "cluster_s": 9.0, "check_s": 1.0, "compute_s": 1.0},
    512: {"local_s": 4.0, "cluster_s": 5.0, "check_s": 1.0, "compute_s": 4.0},
}


def test_bars_are_of_the_largest_model() -> None:
    ratio, share = cluster.bars_of(FOUND)
    assert (ratio.value, ratio.ok) == (pytest.approx(1.25), True)
    assert (share.value, share.ok) == (pytest.approx(0.25), False)
    assert "512 features" in ratio.name
