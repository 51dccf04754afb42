import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.learning.consistency import examine
from omnilytics_app.learning.history import History
from omnilytics_app.learning.outlier_filter import (
    copied,
    critical_direction_ratio,
    critical_ratio,
    direction_ratios,
    distance_ratios,
    judge,
    noise_share,
    whitened,
)
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.statistics import GRADIENT_SCALE, Statistics, weights_to_float, weights_to_int
from tests.unit.learning.markets import CLASSES, VALUE, SmallMarket, exact_statistics

SEEDS = st.integers(0, 2**32 - 1)


def seen(market: SmallMarket, points: list[np.ndarray], absent: frozenset[int] = frozenset()) -> History:
    """The history of publishing `points`; `absent` groups miss the last round."""
    outputs, dimension = points[0].shape
    history = History.empty(market.groups, outputs, dimension)
    for number, point in enumerate(points, start=1):
        quantised = weights_to_int(point, 4)
        answer = market.answer(number, quantised, absent if number == len(points) else frozenset())
        gradients = np.full((market.groups, outputs, dimension), np.nan)
        for group, total in answer.sums.items():
            gradients[group] = total / (GRADIENT_SCALE * 3)
        history = history.record(number, weights_to_float(quantised), gradients, is_audit=False)
    return history


def points(market: SmallMarket, own: OwnSamples, count: int) -> list[np.ndarray]:
    others = [market.rng.uniform(-0.1, 0.1, own.B.shape) for _ in range(count - 1)]
    return [own.start.weights / 2, *others]


@settings(max_examples=15)
@given(seed=SEEDS, task=st.sampled_from([VALUE, CLASSES]))
def test_a_sign_flip_is_convicted_in_the_second_round(seed: int, task: object) -> None:
    market = SmallMarket(seed, task)  # type: ignore[arg-type]
    market.poison(4, -4)
    own = OwnSamples.of(*market.own)
    verdict = judge(seen(market, points(market, own, 2)), own, budget=1)
    assert verdict.filtered == verdict.convicted == {1}
    assert verdict.suspicion[1] == np.inf


def test_answers_that_noise_for_privacy_explains_convict_nobody() -> None:
    for seed in range(5):
        market = SmallMarket(seed, CLASSES, features=20, size=40)
        for owner, honest in enumerate(market.owners):
            noise = np.triu(market.rng.normal(0.0, 0.2 * 2**14, honest.A.shape))
            noisy = honest.A + np.rint(noise + np.triu(noise, 1).T).astype(np.int64)
            market.owners[owner] = Statistics(noisy, honest.B, honest.count)
        own = OwnSamples.of(*market.own)
        history = seen(market, points(market, own, 4))
        assert any(examine(history, group, own).indefinite for group in range(market.groups))
        assert judge(history, own, budget=1).convicted == frozenset()


def test_negative_curvature_that_others_lack_keeps_a_group_out_and_convicts_nobody() -> None:
    for seed in range(5):
        market = SmallMarket(seed)
        own = OwnSamples.of(*market.own)
        history = seen(market, points(market, own, 9))
        values, vectors = np.linalg.eigh(sum(market.owners[i].A for i in (3, 4, 5)) / (3 * 2**14))
        weakest = np.outer(vectors[:, 0], vectors[:, 0]) * values[0]
        history.gradients[:, 1] -= history.points @ weakest * 1.5  # a direction turned round, the rest as it was
        verdict = judge(history, own, budget=1)
        assert verdict.filtered == {1}
        assert verdict.convicted == frozenset()


def test_one_owner_with_turned_labels_stands_out_along_the_gradient_of_the_others() -> None:
    found = drowned = 0
    for seed in range(10):
        market = SmallMarket(seed, size=20)
        phi, y = market.draw(20)
        market.owners[7] = exact_statistics(VALUE, phi, -y)
        own = OwnSamples.of(*market.own)
        history = seen(market, points(market, own, 1))
        vectors = whitened(history, list(range(5)), own)
        drowned += bool(distance_ratios(vectors, 1)[2] < critical_ratio(own, 3))
        found += judge(history, own, budget=1).filtered == {2}
    assert found >= 8
    assert drowned >= 3


def test_a_copy_is_counted_once_and_nobody_is_accused() -> None:
    market = SmallMarket(4, CLASSES)
    market.owners[9:12] = market.owners[:3]
    own = OwnSamples.of(*market.own)
    verdict = judge(seen(market, points(market, own, 2)), own, budget=1)
    assert verdict.filtered == verdict.copies == {3}
    assert verdict.convicted == frozenset()
    assert judge(seen(market, points(market, own, 2)), own, budget=0).filtered == frozenset()


def test_poison_goes_before_copies_where_not_both_can() -> None:
    market = SmallMarket(4, CLASSES)
    market.owners[9:12] = market.owners[:3]
    market.poison(13, -4)
    own = OwnSamples.of(*market.own)
    assert judge(seen(market, points(market, own, 2)), own, budget=1).filtered == {4}


@pytest.mark.parametrize("factor", [-4, 10])
def test_a_poisoned_group_stands_out_in_the_first_round(factor: int) -> None:
    for seed in range(10):
        market = SmallMarket(seed, CLASSES)
        market.poison(7, factor)
        own = OwnSamples.of(*market.own)
        assert judge(seen(market, points(market, own, 1)), own, budget=1).filtered == {2}


def test_honest_groups_are_hardly_ever_kept_out_and_never_convicted() -> None:
    kept_out = 0
    for seed in range(30):
        market = SmallMarket(seed, VALUE if seed % 2 else CLASSES)
        own = OwnSamples.of(*market.own)
        verdict = judge(seen(market, points(market, own, 2)), own, budget=1)
        assert verdict.convicted == frozenset()
        kept_out += len(verdict.filtered)
    assert kept_out <= 3


def test_no_more_groups_are_filtered_than_the_budget_allows() -> None:
    market = SmallMarket(3, groups=7)
    for owner in (0, 3, 6):
        market.poison(owner, -4)
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, 2))
    assert len(judge(history, own, budget=2).filtered) == 2
    assert judge(history, own, budget=0).filtered == frozenset()


def test_a_conviction_is_remembered() -> None:
    market = SmallMarket(3)
    own = OwnSamples.of(*market.own)
    assert judge(seen(market, points(market, own, 1)), own, 1, frozenset({4})).filtered == {4}


def test_an_absent_group_is_not_judged() -> None:
    market = SmallMarket(3)
    market.poison(0, -4)
    own = OwnSamples.of(*market.own)
    verdict = judge(seen(market, points(market, own, 2), absent=frozenset({0})), own, 1)
    assert verdict.filtered == frozenset()
    assert verdict.suspicion.keys() == {1, 2, 3, 4}


def test_distance_ratios_computed_by_hand() -> None:
    # The tightest three of 0, 2, 4, 10 are 0, 2, 4. For 10: centre 2, dispersion 4, expected 4 * 4/3, 64 / (16/3).
    # For 0: others 2 and 4, centre 3, dispersion 2, expected 2 * 3/2, 9 / 3. For 2: centre 2, 0.
    ratios = distance_ratios(np.array([[0.0], [2.0], [4.0], [10.0]]), 1)
    assert ratios.tolist() == pytest.approx([3.0, 0.0, 3.0, 12.0])


def test_direction_ratios_computed_by_hand() -> None:
    # The tightest three of four are the first three. For the last: centre (4, 0), squares 1 in all and 0.5 along the
    # line, dispersion 1 / 2. Variance (8 * 1/2 * 0.25 + 0.5) / (8 + 2), expected 4/3 of it; 2 along the line, 9 across.
    vectors = np.array([[3.5, 0.5], [4.0, -0.5], [4.5, 0.0], [6.0, 9.0]])
    line_found = []

    def share(line: np.ndarray) -> float:
        line_found.append(line.tolist())
        return 0.25

    assert direction_ratios(vectors, 1, share)[3] == pytest.approx(4.0 / (0.15 * 4 / 3))
    assert line_found[-1] == [1.0, 0.0]


def test_the_share_of_noise_along_a_line_is_that_of_single_gradients() -> None:
    market = SmallMarket(2, CLASSES)
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, 2))
    values, vectors = np.linalg.eigh(own.curvature)
    scale = np.sqrt((own.start.residuals**2).mean(axis=0))
    singles = np.array(
        [
            np.stack([np.outer((W @ f - t) / scale, f) @ (vectors / np.sqrt(values)) for W in history.points]).ravel()
            for f, t in zip(own.phi, own.y, strict=True)
        ]
    )
    line = market.rng.normal(size=singles.shape[1])
    line /= np.linalg.norm(line)
    expected = (singles @ line).var() / singles.var(axis=0).sum()
    assert noise_share(line, history, own) == pytest.approx(expected)


def test_copied_names_the_later_of_two_that_are_nearly_the_same() -> None:
    assert copied(np.array([[0.0], [5.0], [0.1], [9.0]])) == [2]
    assert copied(np.array([[0.0], [5.0], [1.0], [9.0]])) == []


def test_the_critical_ratio_along_a_line_falls_with_groups() -> None:
    assert critical_direction_ratio(2) > critical_direction_ratio(8) > 6.0


def test_two_groups_left_to_compare_say_nothing_about_each_other() -> None:
    assert distance_ratios(np.array([[0.0], [1.0], [9.0]]), 1).tolist()[:2] == [1.0, 1.0]


def test_identical_groups_are_not_suspicious() -> None:
    assert distance_ratios(np.ones((5, 3)), 1).tolist() == [0.0] * 5
    assert direction_ratios(np.ones((5, 3)), 1, lambda _: 0.5).tolist() == [0.0] * 5


def test_the_critical_ratio_falls_with_dimension_and_with_groups() -> None:
    few, many = (OwnSamples.of(*SmallMarket(1, features=n).own) for n in (3, 30))
    assert critical_ratio(few, 3) > critical_ratio(many, 3) > 1.5
    assert critical_ratio(few, 2) > critical_ratio(few, 8)
    assert critical_ratio(few, 1) < np.inf
