from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.learning import gradient_attacks as poison
from omnilytics_app.learning.statistics import Ints
from omnilytics_app.services.simulation.adversary import Adversary, Sent
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.services.simulation.run import layout_of
from tests.unit.services.simulation.jobs import job, people, write_table

POINT = np.array([[2**20, -(2**21), 3, 2**22]])
EVERYBODY = range(5)


def attacked(folder: Path, attack: str, *, whole: bool = False) -> tuple[Population, dict[int, Sent]]:
    options = job(write_table(folder), attack=attack, whole_groups=whole)
    _, population = people(options)
    return population, dict(Adversary(population, layout_of(options, population)).send(1, POINT, EVERYBODY))


def sums(population: Population, values: dict[int, Ints]) -> dict[int, Ints]:
    return {a: np.sum([values[i] for i in members], axis=0) for a, members in enumerate(population.groups)}


@pytest.mark.parametrize("attack", ["none", "sign_flip", "gaussian", "alie", "copy", "lane_overflow"])
def test_honest_owners_send_their_own_gradients(tmp_path: Path, attack: str) -> None:
    population, sent = attacked(tmp_path, attack)
    own = population.gradients(POINT)
    assert sent.keys() == set(range(15))
    for owner in set(range(15)) - population.malicious:
        assert not sent[owner].forged
        assert np.array_equal(sent[owner].values, own[owner])


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize(
    ("attack", "wanted"),
    [
        ("alie", poison.a_little_is_enough),
        ("ipm_small", lambda honest: poison.inner_product_manipulation(honest, poison.IPM_SMALL)),
        ("ipm_large", lambda honest: poison.inner_product_manipulation(honest, poison.IPM_LARGE)),
        ("mimic", lambda honest: honest[poison.whom_to_mimic(honest)]),
    ],
)
def test_an_omniscient_attack_gets_the_sum_it_wants(tmp_path: Path, attack: str, wanted: object, whole: bool) -> None:
    population, sent = attacked(tmp_path, attack, whole=whole)
    found = sums(population, {i: s.values for i, s in sent.items()})
    honest = sums(population, dict(enumerate(population.gradients(POINT))))
    (bad,) = population.malicious_groups
    target = wanted(np.stack([honest[a] for a in population.honest_groups]))  # type: ignore[operator]
    assert np.array_equal(found[bad], target)


def test_frozen_poison_answers_every_point_as_one_data_set(tmp_path: Path) -> None:
    population, first = attacked(tmp_path, "alie_frozen")
    adversary = Adversary(population, layout_of(population.options, population))
    (bad,) = population.malicious_groups

    def answer(point: Ints) -> Ints:
        return sums(population, {i: s.values for i, s in adversary.send(1, point, EVERYBODY).items()})[bad]

    zero = answer(POINT * 0)
    assert np.array_equal(answer(POINT), sums(population, {i: s.values for i, s in first.items()})[bad])
    assert np.array_equal(answer(3 * POINT) - zero, 3 * (answer(POINT) - zero))


def test_whom_a_mimic_copies_is_settled_by_the_first_round(tmp_path: Path) -> None:
    options = job(write_table(tmp_path), attack="mimic", seed=0)
    _, population = people(options)
    (bad,) = population.malicious_groups
    points = np.random.default_rng(1).integers(-(2**24), 2**24, (8, 1, 4))

    def copied(adversary: Adversary, point: Ints) -> int:
        found = sums(population, {i: s.values for i, s in adversary.send(1, point, EVERYBODY).items()})
        return next(a for a in population.honest_groups if np.array_equal(found[a], found[bad]))

    def fresh() -> Adversary:
        return Adversary(population, layout_of(options, population))

    once = fresh()
    assert len({copied(fresh(), point) for point in points}) > 1
    assert len({copied(once, point) for point in points}) == 1


def test_copying_takes_seat_by_seat_from_one_honest_group(tmp_path: Path) -> None:
    population, sent = attacked(tmp_path, "copy")
    (bad,) = population.malicious_groups
    assert [sent[i].copied_from for i in population.groups[bad]] == list(population.groups[population.honest_groups[0]])


def test_an_evicted_group_sends_nothing(tmp_path: Path) -> None:
    options = job(write_table(tmp_path), attack="scale")
    _, population = people(options)
    live = list(population.honest_groups)
    sent = Adversary(population, layout_of(options, population)).send(1, POINT, live)
    assert sent.keys() == {i for a in live for i in population.groups[a]}
