import numpy as np

from omnilytics_app.learning.history import CAPACITY
from tests.unit.learning.optimisers.quadratic import Quadratic


def test_history_forgets_in_the_middle_and_keeps_the_first_rounds() -> None:
    job = Quadratic(1, 1, 2, 2)
    for _ in range(CAPACITY + 3):
        job.ask(np.zeros((1, 2)))
    assert job.history.numbers.tolist() == [1, 2, *range(6, CAPACITY + 4)]


def test_history_knows_who_was_there() -> None:
    job = Quadratic(1, 1, 2, 3)
    assert job.history.available() == frozenset()
    job.ask(np.zeros((1, 2)))
    job.ask(np.zeros((1, 2)), absent=(1,))
    assert job.history.available() == {0, 2}
    assert job.history.consistent({1}).numbers.tolist() == [1]
    assert job.history.consistent({0, 2}).numbers.tolist() == [1, 2]
