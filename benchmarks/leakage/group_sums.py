"""A model owner that publishes what it likes reads the sums of a group's statistics off its answers, to the last bit.

An answer is `W A - B` for the sums A and B, exact integers, for a W that nobody can look into. A *crafted* job starts
with W = 0, whose answer is -B; a row that holds a power of two at one feature reads a row of A, and as weights have
more bits than statistics, one row of W reads several rows of A at once, as digits. *Generic* weights do as well: any
d / K + 1 models of full rank are enough linear equations. And an *ordinary* job, whose model owner follows the protocol
and only writes down what it decrypts, gives away no less. So this is what has to be assumed, whatever a job looks like.
"""

import math
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.learning.rounds import LearnerTerms, RoundSums
from omnilytics_app.learning.statistics import A_SCALE_BITS, WEIGHT_SCALE_BITS, Ints

WEIGHT_BITS = 4
DEFAULT_ROUNDS = 8
"""Of a job of the demonstration."""
Sums = tuple[Ints, Ints]
Answer = Callable[[Ints], Ints]
"""A round: the group's sum of gradients, K x d at scale 2^38, at a point K x d at scale 2^24."""


def read_by_crafted_models(answer: Answer, outputs: int, features: int) -> tuple[Ints, Ints, int]:
    """(sum A, sum B) of a group of three, and the rounds that took."""
    width = (2 * market.GROUP_SIZE << A_SCALE_BITS).bit_length()
    digits = 1 + (WEIGHT_BITS + WEIGHT_SCALE_BITS) // width
    b = -answer(np.zeros((outputs, features), dtype=np.int64))
    rows: list[Ints] = []
    rounds = 1
    while len(rows) < features:
        wanted = np.arange(len(rows), min(len(rows) + digits * outputs, features))
        point = np.zeros((outputs, features), dtype=np.int64)
        for position, feature in enumerate(wanted):
            point[position // digits, feature] = 1 << width * (position % digits)
        values = answer(point) + b
        rows += [row for value in values for row in _balanced_digits(value, width, digits)][: len(wanted)]
        rounds += 1
    return np.array(rows), b, rounds


def read_by_any_models(answer: Answer, points: Sequence[Ints]) -> tuple[Ints, Ints]:
    """(sum A, sum B) from the answers at any points; exact if they have full rank and are well apart."""
    answers = [answer(point) for point in points]
    steps = np.concatenate([point - points[0] for point in points[1:]]).astype(np.float64)
    changes = np.concatenate([found - answers[0] for found in answers[1:]]).astype(np.float64)
    a = np.rint(np.linalg.lstsq(steps, changes)[0]).astype(np.int64)
    return a, points[0] @ a - answers[0]


def ordinary_models(place: market.Market, sums: Sequence[Sums], rounds: int) -> list[Ints]:
    """What an honest model owner publishes in a job of so many rounds."""
    groups = len(sums)
    terms = LearnerTerms(rounds, groups, market.GROUP_SIZE, faults=0, max_openings=0, weight_bits=WEIGHT_BITS)
    learner = ModelOwnerLearner.start(terms, place.task, place.model_owner.phi, place.model_owner.y)
    points = []
    for number in range(1, rounds + 1):
        points.append(learner.next_weights())
        answers = {group: points[-1] @ a - b for group, (a, b) in enumerate(sums)}
        learner, _ = learner.absorb(RoundSums(number, points[-1], answers))
    return points


def run(trials: int) -> list[Finding]:
    """All findings, each over `trials` markets and every group in them."""
    experiment = Experiment("group sums")
    shares: dict[str, list[float]] = {"crafted": [], "generic": [], "too few": [], "ordinary": []}
    used = set()
    for trial in range(trials):
        place = market.digits(1 + trial)
        groups = [market.summed(members) for members in zip(*[iter(place.frozen)] * market.GROUP_SIZE, strict=True)]
        outputs, features = groups[0][1].shape
        enough = math.ceil(features / outputs) + 1
        generic = _generic_models(np.random.default_rng((trial, 21)), enough, outputs, features)
        ordinary = ordinary_models(place, groups, DEFAULT_ROUNDS)
        for a, b in groups:
            answer = partial(_gradient, a, b)
            *found, rounds = read_by_crafted_models(answer, outputs, features)
            used.add(rounds)
            shares["crafted"].append(_exact(found, (a, b)))
            shares["generic"].append(_exact(read_by_any_models(answer, generic), (a, b)))
            shares["too few"].append(_exact(read_by_any_models(answer, generic[:-1]), (a, b)))
            shares["ordinary"].append(_exact(read_by_any_models(answer, ordinary), (a, b)))
    name, ordinary_job = "entries of (sum A, sum B) read exactly", f"an ordinary job of {DEFAULT_ROUNDS} rounds"
    return [
        experiment.at_least(f"{name}, crafted models", shares["crafted"], 1.0, "of entries"),
        experiment.at_most("rounds that crafted models take, d = 65, K = 10", list(used), DEFAULT_ROUNDS, "rounds"),
        experiment.at_least(f"{name}, d / K + 1 random models", shares["generic"], 1.0, "of entries"),
        experiment.at_most(f"{name}, one random model less", shares["too few"], 0.5, "of entries"),
        experiment.at_least(f"{name}, {ordinary_job}", shares["ordinary"], 1.0, "of entries"),
    ]


def _gradient(a: Ints, b: Ints, point: Ints) -> Ints:
    return point @ a - b


def _generic_models(rng: np.random.Generator, count: int, outputs: int, features: int) -> list[Ints]:
    bound = 1 << WEIGHT_BITS + WEIGHT_SCALE_BITS
    return [rng.integers(-bound, bound + 1, (outputs, features)) for _ in range(count)]


def _balanced_digits(values: Ints, width: int, digits: int) -> list[Ints]:
    """The lowest digits of integers to the base 2^width, each between -2^(width - 1) and 2^(width - 1) - 1."""
    half, found = 1 << width - 1, []
    for _ in range(digits):
        digit = (values + half) % (2 * half) - half
        found.append(digit)
        values = (values - digit) >> width
    return found


def _exact(found: Sequence[NDArray[np.int64]], truth: Sequence[NDArray[np.int64]]) -> float:
    """The share of entries that are right to the last bit."""
    return float(np.concatenate([(x == y).ravel() for x, y in zip(found, truth, strict=True)]).mean())
