"""What attacks on the market's own code give: every bar is met, and every attack works where its protection is off.

The experiments run once, in their quick form; the tests look at what was found.
"""

import json
from typing import Any

import pytest

from benchmarks.leakage.__main__ import EXPERIMENTS, main

Found = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Any:
    file = tmp_path_factory.mktemp("leakage") / "report.json"
    assert main(["--quick", "--json", str(file)]) == 0
    return json.loads(file.read_text("utf-8"))


@pytest.fixture
def found(report: dict[str, Any], request: pytest.FixtureRequest) -> Found:
    """The findings of one experiment, by name."""
    return {f["name"]: f for f in report["details"]["findings"] if f["experiment"] == request.param}


def of(experiment: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("found", [experiment], indirect=True)


def value(found: Found, *words: str) -> float:
    """The value of the one finding whose name has all these words."""
    (match,) = [f["value"] for name, f in found.items() if all(word in name for word in words)]
    return float(match)


def test_every_experiment_is_in_the_report(report: dict[str, Any]) -> None:
    assert report["details"]["seconds"].keys() == EXPERIMENTS.keys()
    assert len({f["experiment"] for f in report["details"]["findings"]}) == len(EXPERIMENTS)


def test_every_bar_is_met(report: dict[str, Any]) -> None:
    assert [bar["name"] for bar in report["bars"] if not bar["ok"]] == []


@of("openings")
def test_openings_of_probes_do_not_depend_on_the_model_and_openings_of_the_model_would(found: Found) -> None:
    for owner in ("planting", "passive"):
        assert value(found, "probes opened", owner, "secret") <= 0.13
    assert value(found, "model gradients opened", "planting") >= 0.39
    assert value(found, "model gradients opened", "passive") >= 0.15
    assert value(found, "agreement with that probe") >= 0.25


@of("openings")
def test_an_owner_that_replays_an_earlier_model_in_an_audit_reads_it(found: Found) -> None:
    assert value(found, "replaying owner") >= 0.39


@of("public view")
def test_openings_tell_the_public_more_of_the_groups_differences_each_time(found: Found) -> None:
    one, two, four = (value(found, f" {count} opening") for count in (1, 2, 4))
    assert 0.2 < one < two < four < 0.95


@of("group sums")
def test_group_sums_are_read_to_the_last_bit_in_an_ordinary_job(found: Found) -> None:
    assert value(found, "ordinary job") == value(found, "exactly, crafted") == value(found, "d / K + 1") == 1.0
    assert value(found, "one random model less") < 0.5


@of("single members")
def test_nothing_finer_than_a_group_is_seen_unless_a_step_is_left_out(found: Found) -> None:
    assert value(found, "told apart", "full protocol") <= 0.45
    assert value(found, "told apart", "no masks") == value(found, "told apart", "not re-randomised") == 1.0
    assert value(found, "explained", "full protocol") <= 0.05 < value(found, "explained", "no masks")
    assert value(found, "open differently") == 0.0
    assert value(found, "uniform", "full protocol") <= 1.63 < value(found, "uniform", "no masks")


@of("isolated rows")
def test_the_leverage_rule_keeps_isolated_images_out_of_group_sums(found: Found) -> None:
    assert value(found, "digits, no leverage rule") >= 1.5
    assert value(found, "digits, leverage rule") == 0.0
    assert value(found, "keeps") >= 0.95


@of("crafted map")
def test_a_map_made_to_spy_reads_half_a_table_and_is_refused(found: Found) -> None:
    assert value(found, "no guard") >= 0.4
    assert value(found, "refuse the map") == value(found, "refuse a single step") == 1.0
    assert value(found, "refuse the honest map") == 0.0


@of("regrouping")
def test_new_groups_of_the_same_owners_isolate_each_of_them(found: Found) -> None:
    assert value(found, "first owner", "no ledger") <= 6
    assert value(found, "last bit", "no ledger") == 1.0
    assert value(found, "second job gets", "rows that") == 0.0
    assert value(found, "second job gets", "rows added") == 1.0


@of("changed rows")
def test_a_row_that_changes_between_rounds_would_be_read_and_is_refused(found: Found) -> None:
    assert value(found, "one replaced") == value(found, "two added") == 1.0
    assert value(found, "one row more") == 0.0
    assert value(found, "with frozen statistics") == 1.0


@of("perturbation scheme")
def test_one_labelled_row_or_none_undoes_the_perturbation_of_a_network(found: Found) -> None:
    for noise in (" 1 times", " 100 times"):
        assert value(found, "as it is", noise) <= 0.5
        assert min(value(found, "one labelled row", noise), value(found, "no label", noise)) >= 0.97


@of("lonely class")
def test_the_only_row_of_a_class_is_read_unless_it_is_held_back(found: Found) -> None:
    assert value(found, "leverage alone") >= 0.15
    assert value(found, "whole rule") == 0.0
