from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.errors import ConfigurationError, DataFileError
from omnilytics_app.services.simulation.options import ATTACKS
from tests.unit.services.simulation.jobs import job, people, write_table


def test_every_attack_is_on_the_same_groups_and_none_on_none(tmp_path: Path) -> None:
    table = write_table(tmp_path)
    found = {people(job(table, attack=attack))[1].malicious_groups for attack in ATTACKS if attack != "none"}
    assert [len(groups) for groups in found] == [1]
    _, honest = people(job(table))
    assert (honest.malicious_groups, honest.malicious) == (frozenset(), frozenset())


def test_one_member_is_malicious_or_all_are(tmp_path: Path) -> None:
    table = write_table(tmp_path)
    for changes, count in (({}, 1), ({"whole_groups": True}, 3), ({"attack": "copy"}, 3)):
        _, population = people(job(table, **{"attack": "zero", **changes}))
        (group,) = population.malicious_groups
        assert len(population.malicious) == count
        assert population.malicious <= set(population.groups[group])
        assert group not in population.honest_groups


def test_turned_labels_change_the_statistics_of_malicious_owners_alone(tmp_path: Path) -> None:
    table = write_table(tmp_path)
    (_, poisoned), (_, honest) = (people(job(table, attack=attack)) for attack in ("label_flip", "zero"))
    for owner in range(15):
        a, b = poisoned.statistics[owner], honest.statistics[owner]
        assert np.array_equal(a.A, b.A)
        assert np.array_equal(a.B, -b.B if owner in poisoned.malicious else b.B)


def test_a_file_is_dealt_out_its_last_column_the_target_unless_another_is_named(tmp_path: Path) -> None:
    table = write_table(tmp_path)
    _, population = people(job(table))
    assert (population.task.kind, population.task.target, population.features.columns) == (
        "regression",
        "y",
        ("a", "b", "c"),
    )
    _, other = people(job(table, target="b"))
    assert (other.task.target, other.features.columns) == ("b", ("a", "c", "y"))


@pytest.mark.parametrize(("labels", "kind"), [(2, "binary"), (3, "classification")])
def test_few_labels_are_classes(tmp_path: Path, labels: int, kind: str) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("x,label\n" + "".join(f"{i % 7 + i / 1000},{i % labels}\n" for i in range(400)))
    assert people(job(path))[1].task.kind == kind
    assert people(job(path, kind="regression"))[1].task.kind == "regression"


def test_uneven_shares_are_dealt(tmp_path: Path) -> None:
    table = write_table(tmp_path)
    even, uneven = ([len(phi) for phi, _ in people(job(table, alpha=alpha))[1].owners] for alpha in (None, 1.0))
    assert max(even) - min(even) <= 1
    assert max(uneven) - min(uneven) > 1
    assert sum(even) == sum(uneven)


def test_what_is_neither_set_nor_file_and_what_is_too_small_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="neither a data set nor a file"):
        people(job("iris"))
    with pytest.raises(ConfigurationError, match="cannot be split"):
        people(job(write_table(tmp_path, rows=60)))
    with pytest.raises(DataFileError):
        people(job(write_table(tmp_path), target="nothing"))
