"""The bench of data sets measures what it says, and tells a missed bar from a failure to measure."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks import datasets
from benchmarks.datasets import Measured, bars_of
from omnilytics_app.learning.statistics import Statistics

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


def test_a_small_run_measures_every_bar(tmp_path: Path) -> None:
    assert datasets.main(["--rows", "20000", "--json", str(tmp_path / "report.json")]) == 0
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    bars = {bar["name"]: bar for bar in report["bars"]}
    assert bars["statistics of the two forms that differ"]["value"] == 0
    assert bars["entries of A beside those in plain float64, largest difference"]["value"] <= 1
    assert 50 < bars["20,000 rows x 10 columns: peak memory of all processes, Parquet"]["value"] < 1_000
    for way in report["details"]["ways"].values():
        assert 30 < way["largest_process_mb"] <= way["peak_mb"]


def test_too_much_memory_silence_and_difference_miss_their_bars() -> None:
    frozen = Statistics(np.zeros((1, 1), np.int64), np.zeros((1, 1), np.int64), 1).to_bytes()
    good = Measured(10.0, 500.0, 200.0, [1.0, 2.0, 9.0], "same", frozen)
    ways = {"Parquet": good, "CSV": good, "Parquet, whole in memory": good}
    assert good.longest_silence == pytest.approx(0.7)
    even = replace(good, reports=[float(t) for t in range(10)])
    assert all(bar.ok for bar in bars_of(9, {**ways, "Parquet": even}))
    worse = {**ways, "Parquet": replace(good, peak_mb=1_001.0), "CSV": replace(good, digest="other")}
    assert [bar.ok for bar in bars_of(9, worse)] == [False, True, True, False, False, True]
