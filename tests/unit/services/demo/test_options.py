from typing import Any

import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.learning.attacks import ATTACKS
from omnilytics_app.learning.demo_data import DATASETS
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.demo.villains import Villain


@pytest.mark.parametrize("dataset", DATASETS)
@pytest.mark.parametrize("attack", ATTACKS)
def test_every_data_set_can_be_attacked_in_every_way(dataset: str, attack: str) -> None:
    DemoOptions(dataset=dataset, attack=attack).check()


def test_only_images_have_a_backbone() -> None:
    DemoOptions(dataset="digits", backbone=True).check()
    with pytest.raises(ConfigurationError, match="breast_cancer holds no images"):
        DemoOptions(dataset="breast_cancer", backbone=True).check()


@pytest.mark.parametrize(
    ("owners", "group_size", "groups", "faults"), [(15, 3, 5, 1), (9, 3, 3, 0), (96, 3, 32, 14), (28, 4, 7, 2)]
)
def test_owners_make_groups_and_groups_tolerate_faults(owners: int, group_size: int, groups: int, faults: int) -> None:
    options = DemoOptions(owners=owners, group_size=group_size, malicious=faults)
    options.check()
    assert (options.groups, options.faults) == (groups, faults)


@pytest.mark.parametrize(
    "changes",
    [
        {"dataset": "Digits"},
        {"dataset": "diabetes", "backbone": True},
        {"attack": ""},
        {"key_bits": 4096},
        {"group_size": 17, "owners": 51},
        {"owners": 0},
        {"owners": -15},
        {"owners": 99},
        {"rounds": 0},
        {"malicious": 2},
        {"malicious": 1, "owners": 9},
        {"port": 70_000},
        {"villain": "lying-model-owner", "owners": 9},
        {"villain": "withholding-owner", "owners": 9},
    ],
    ids=str,
)
def test_an_impossible_choice_is_refused_in_one_sentence(changes: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        DemoOptions(**changes).check()
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("villain", [v.value for v in Villain if v])
def test_a_villain_is_the_only_one_that_breaks_rules(villain: str) -> None:
    options = DemoOptions(villain=villain, malicious=1)
    options.check()
    assert options.attackers == 0
    assert options.in_stores == (villain != "lying-model-owner")


def test_a_job_without_a_villain_lies_in_call_data_unless_wanted() -> None:
    assert not DemoOptions().in_stores
    assert DemoOptions(stores=True).in_stores
