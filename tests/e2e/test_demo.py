"""`omnilytics demo`: a whole market with two windows, and its report."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.e2e.conftest import Program, only_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

ROUNDS, OWNERS, GROUPS = 2, 9, 3
REPORT = {
    "dataset": str,
    "owners": int,
    "groups": int,
    "key_bits": int,
    "metric": str,
    "initial_score": float,
    "final_score": float,
    "pooled_score": float,
    "malicious_groups": list,
    "evicted_groups": list,
    "rounds": list,
    "escrow_wei": int,
    "bond_wei": int,
    "stakes_wei": int,
    "payouts_wei": dict,
    "stakes_returned_wei": dict,
    "model_owner_returned_wei": int,
    "sink_wei": int,
    "contract_balance_wei": int,
    "ui_stall_ms": dict,
}
ROUND = {
    "round": int,
    "kind": str,
    "score": float,
    "filtered_groups": list,
    "rejected_groups": list,
    "opened": bool,
    "seconds": dict,
    "gas": dict,
}
SECONDS = ("publish", "owner_compute_max", "settle", "total")
GAS = ("publish", "submit_max", "settle")


@dataclass(frozen=True)
class Shown:
    """What a demonstration left behind."""

    report: dict[str, Any]
    pictures: Path
    output: str


@pytest.fixture(scope="module")
def shown(omnilytics: Program, tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """One demonstration on the smallest data set, with nobody malicious."""
    folder = tmp_path_factory.mktemp("demo")
    arguments = ["demo", "--auto", "--offscreen", "--dataset", "diabetes", "--owners", OWNERS, "--malicious", 0]
    arguments += ["--rounds", ROUNDS, "--report", folder / "report.json", "--screenshots", folder / "shots"]
    finished = omnilytics(*arguments)
    assert finished.returncode == 0, finished.stderr
    assert finished.stderr == ""
    return Shown(json.loads((folder / "report.json").read_text("utf-8")), folder / "shots", finished.stdout)


def require_shape(value: dict[str, Any], shape: dict[str, type]) -> None:
    assert list(value) == list(shape)
    assert {name: type(v) for name, v in value.items()} == shape


def test_the_report_has_every_field_and_no_other(shown: Shown) -> None:
    report = shown.report
    require_shape(report, REPORT)
    assert (report["dataset"], report["owners"], report["groups"]) == ("diabetes", OWNERS, GROUPS)
    assert (report["key_bits"], report["metric"]) == (2048, "r2")
    assert [entry["round"] for entry in report["rounds"]] == list(range(1, ROUNDS + 1))
    for entry in report["rounds"]:
        require_shape(entry, ROUND)
        require_shape(entry["seconds"], dict.fromkeys(SECONDS, float))
        require_shape(entry["gas"], dict.fromkeys(GAS, int))
        assert 0 < entry["seconds"]["total"] < 40
    require_shape(report["ui_stall_ms"], {"max": float, "p99": float})
    assert 0 < report["ui_stall_ms"]["p99"] <= report["ui_stall_ms"]["max"]


def test_nothing_is_opened_where_nobody_is_malicious(shown: Shown) -> None:
    report = shown.report
    assert report["malicious_groups"] == report["evicted_groups"] == []
    for entry in report["rounds"]:
        assert (entry["opened"], entry["rejected_groups"]) == (False, [])


def test_the_money_is_exact(shown: Shown) -> None:
    report = shown.report
    reward = report["escrow_wei"] // (ROUNDS * OWNERS)
    assert report["escrow_wei"] == ROUNDS * OWNERS * reward > 0
    assert list(report["payouts_wei"].values()) == [ROUNDS * reward] * OWNERS
    assert report["payouts_wei"].keys() == report["stakes_returned_wei"].keys()
    paid_in = report["escrow_wei"] + report["bond_wei"] + report["stakes_wei"]
    paid_out = sum(report["payouts_wei"].values()) + sum(report["stakes_returned_wei"].values())
    assert paid_in == paid_out + report["model_owner_returned_wei"] + report["sink_wei"]
    assert (report["sink_wei"], report["contract_balance_wei"]) == (0, 0)


def test_the_output_tells_the_story(shown: Shown) -> None:
    for sentence in ("9 of 9 data owners have joined", "Round 2: settled, everybody paid", "The job is closed"):
        assert sentence in shown.output


def test_the_pictures_show_something(shown: Shown) -> None:
    names = {path.name for path in shown.pictures.glob("*.png")}
    moments = ("finished", "before-withdrawal", "withdrawn")
    expected = {f"{role}-{moment}.png" for role in ("model-owner", "data-owner") for moment in moments}
    assert expected | {"model-owner-form.png", "data-owner-jobs.png"} <= names
    for name in sorted(names):
        image = QImage(str(shown.pictures / name))
        assert image.width() >= 800
        assert image.height() >= 500
        grid = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(grid) > 20, name


def test_a_port_that_is_taken_is_one_sentence(omnilytics: Program, chain_url: str) -> None:
    port = chain_url.rpartition(":")[2]
    sentence = only_sentence(omnilytics("demo", "--auto", "--offscreen", "--port", port))
    assert sentence.startswith(f"Port {port} on 127.0.0.1 cannot be used")
    assert "--port" in sentence


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--dataset", "weather"), "There is no data set 'weather'"),
        (("--owners", 10), "10 owners do not make 3 to 32 whole groups of 3"),
        (("--owners", 9, "--malicious", 1), "tolerate at most 0 malicious owners"),
        (("--key-bits", 1024), "2048 or 3072"),
    ],
)
def test_an_impossible_choice_is_one_sentence(omnilytics: Program, arguments: tuple[object, ...], words: str) -> None:
    assert words in only_sentence(omnilytics("demo", "--auto", "--offscreen", *arguments))
