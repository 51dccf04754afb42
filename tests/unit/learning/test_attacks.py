import numpy as np
import pytest

from omnilytics_app.learning.attacks import (
    ATTACKS,
    ciphertext_factor,
    poison_statistics,
    poison_targets,
    within_bounds,
)
from omnilytics_app.learning.statistics import Statistics

HONEST = Statistics(np.array([[9, 2], [2, 7]]), np.array([[3, -5]]), 12)


@pytest.mark.parametrize(("attack", "factor"), [("sign_flip", -4), ("scale", 10), ("label_flip", 1)])
def test_statistics_are_multiplied(attack: str, factor: int) -> None:
    found = poison_statistics(attack, HONEST, seed=1)
    assert np.array_equal(found.A, HONEST.A * factor)
    assert np.array_equal(found.B, HONEST.B * factor)
    assert found.count == 12


@pytest.mark.parametrize("attack", ATTACKS)
def test_scaling_attacks_can_be_done_on_ciphertexts_instead(attack: str) -> None:
    if attack != "noise":
        assert np.array_equal(poison_statistics(attack, HONEST, 1).A, HONEST.A * ciphertext_factor(attack))
    else:
        assert ciphertext_factor(attack) == 1


def test_poison_is_cut_to_the_bounds_of_honest_statistics() -> None:
    found = within_bounds(Statistics(np.array([[2**20, -3]]), np.array([[-(2**60), 5]]), 12))
    assert found.A.tolist() == [[2**14, -3]]
    assert found.B.tolist() == [[-(2**38), 5]]


def test_noise_is_symmetric_and_follows_the_seed() -> None:
    found = poison_statistics("noise", HONEST, seed=1)
    assert np.array_equal(found.A, found.A.T)
    assert not np.array_equal(found.A, HONEST.A)
    assert found.digest == poison_statistics("noise", HONEST, seed=1).digest
    assert found.digest != poison_statistics("noise", HONEST, seed=2).digest


def test_label_flip_moves_classes_on_and_turns_signs() -> None:
    assert poison_targets("label_flip", np.eye(3)).tolist() == [[0, 1, 0], [0, 0, 1], [1, 0, 0]]
    assert poison_targets("label_flip", np.array([[1.0], [-0.5]])).tolist() == [[-1.0], [0.5]]


def test_other_attacks_leave_targets_alone() -> None:
    for attack in set(ATTACKS) - {"label_flip"}:
        assert poison_targets(attack, np.eye(2)).tolist() == np.eye(2).tolist()


def test_an_unknown_attack_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown attack 'magic'"):
        poison_statistics("magic", HONEST, seed=1)
    with pytest.raises(ValueError, match="unknown attack 'magic'"):
        poison_targets("magic", np.eye(2))
