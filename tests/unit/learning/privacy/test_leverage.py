import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from omnilytics_app.errors import PrivacyRefused
from omnilytics_app.learning.demo_data import split
from omnilytics_app.learning.feature_map import apply_feature_map, fit_feature_map
from omnilytics_app.learning.privacy.leverage import (
    LIMIT,
    Candidates,
    Crowd,
    RowFactor,
    Rows,
    candidates,
    held_back,
    require_few_held_back,
    settle,
)

Array = NDArray[np.float64]


def by_definition(phi: Array, order: np.random.Generator | None = None) -> NDArray[np.bool_]:
    """Drop the rows above the limit, all at once or one of them at a time in random order, by the pseudo-inverse."""
    kept = np.arange(len(phi))
    while len(kept):
        used = phi[kept] / np.maximum(np.abs(phi[kept]).max(axis=0), 1e-300)
        high = np.flatnonzero(np.diag(used @ np.linalg.pinv(used, rcond=1e-13)) > LIMIT)
        if not len(high):
            break
        kept = np.delete(kept, high if order is None else order.choice(high))
    return ~np.isin(np.arange(len(phi)), kept)


@st.composite
def tables(draw: st.DrawFn) -> Array:
    """Rows within [-1, 1], sparse ones, isolated ones and collinear columns among them, and the constant."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    rows, columns = draw(st.integers(1, 60)), draw(st.integers(1, 9))
    x = rng.uniform(-1, 1, (rows, columns)) * (rng.random((rows, columns)) < draw(st.sampled_from((0.1, 0.4, 1.0))))
    x *= 10.0 ** -rng.integers(0, draw(st.sampled_from((1, 4))), columns)
    if draw(st.booleans()):
        x = np.hstack([x, x[:, :1] * 0.5])
    return np.hstack([x, np.ones((rows, 1))])


@given(tables(), st.integers(0, 2**32 - 1))
def test_what_remains_does_not_depend_on_the_order_in_which_rows_are_dropped(phi: Array, seed: int) -> None:
    held = held_back(phi)
    assert (held == by_definition(phi)).all()
    assert (held == by_definition(phi, np.random.default_rng(seed))).all()


@given(tables(), st.integers(0, 2**32 - 1))
def test_of_the_rows_that_remain_none_stands_out(phi: Array, seed: int) -> None:
    order = np.random.default_rng(seed).permutation(len(phi))
    held = held_back(phi)
    assert (held_back(phi[order]) == held[order]).all()
    assert not held_back(phi[~held]).any()
    factor = RowFactor.of(phi[~held])
    leverages = factor.metric().leverages(phi[~held])
    assert leverages.max(initial=0.0) <= LIMIT
    assert leverages.sum() == pytest.approx(np.linalg.matrix_rank(factor.triangle), abs=1e-6)


def test_a_row_with_a_column_of_its_own_is_held_back_and_two_that_share_it_are_not() -> None:
    rng = np.random.default_rng(1)
    phi = np.hstack([rng.uniform(-1, 1, (50, 3)), np.zeros((50, 2)), np.ones((50, 1))])
    phi[7, 3] = 1e-9
    phi[[8, 9], 4] = 1e-9
    assert np.flatnonzero(held_back(phi)).tolist() == [7]


@pytest.mark.parametrize(("other", "stands_out"), [(0.32, True), (0.35, False)])
def test_the_limit_is_nine_tenths(other: float, stands_out: bool) -> None:
    phi = np.hstack([np.zeros((2_000, 1)), np.ones((2_000, 1))])
    phi[[4, 7], 0] = 1.0, -other
    assert 1.0 / (1.0 + other**2) == pytest.approx(0.9, abs=0.01)
    assert held_back(phi)[4] == stands_out


def test_a_row_hidden_behind_a_larger_one_is_held_back_with_it() -> None:
    phi = np.zeros((4_000, 2))  # so many that at first the smaller ones look like everybody
    phi[:, 1] = 1.0
    phi[[3, 5, 6, 9], 0] = 1.0, 1e-4, 1e-8, 1e-12
    assert np.flatnonzero(held_back(phi)).tolist() == [3, 5, 6, 9]


def test_a_copy_of_a_column_up_to_rounding_makes_nobody_stand_out() -> None:
    x = np.random.default_rng(2).uniform(-1, 1, (60, 4))
    phi = np.hstack([x, (x[:, :1] - 0.3) / 7.0 * 1.1, np.ones((60, 1))])
    assert not held_back(phi).any()
    phi[11, 4] += 1e-7
    assert np.flatnonzero(held_back(phi)).tolist() == [11]


def test_fewer_rows_than_features_are_all_held_back() -> None:
    phi = np.random.default_rng(3).uniform(-1, 1, (10, 12))
    assert held_back(phi).all()


def in_parts(rows: Rows, parts: int) -> tuple[NDArray[np.bool_], int]:
    """`held_back` as a data set that is read in parts finds it, and how often it was read beyond the first time."""
    pieces = np.array_split(np.arange(len(rows)), parts)
    classes = int(rows.classes.max(initial=0)) + 1
    gone = np.zeros(len(rows), dtype=np.bool_)
    standard = Crowd.merged(Crowd.of(rows.take(piece), classes) for piece in pieces).standard()
    passes = 0
    while standard.bound(float(np.linalg.norm(rows.phi, axis=1).max())) > LIMIT or passes:
        found: list[Candidates] = [candidates(rows.take(piece), standard, gone[piece]) for piece in pieces]
        settled = settle(found, standard)
        passes += 1
        for piece, dropped in zip(pieces, settled.dropped, strict=True):
            gone[piece[dropped]] = True
        if settled.final:
            break
        standard = settled.standard
    return gone, passes


def of_one_class(phi: Array) -> Rows:
    """Rows as of a regression."""
    return Rows(phi, np.zeros(len(phi), np.int64))


@given(tables(), st.integers(1, 5), st.integers(1, 8), st.integers(0, 2**32 - 1))
def test_parts_give_what_the_whole_gives(phi: Array, parts: int, classes: int, seed: int) -> None:
    labels = np.random.default_rng(seed).integers(0, classes, len(phi))
    held = held_back(phi, labels)
    assert (in_parts(Rows(phi, labels), parts)[0] == held).all()
    assert (np.unique(labels[~held], return_counts=True)[1] > 1).all()
    assert (held >= held_back(phi)).all()


def test_the_only_row_of_its_class_is_held_back_and_with_it_whom_it_hid() -> None:
    phi = np.hstack([np.random.default_rng(6).uniform(-1, 1, (3_000, 2)), np.zeros((3_000, 1)), np.ones((3_000, 1))])
    classes = np.arange(3_000) % 2
    classes[[10, 20, 30]] = 2, 3, 3
    assert np.flatnonzero(held_back(phi, classes)).tolist() == [10]
    phi[20, 2] = 1.0  # so it stands out, and leaves 30 alone in its class
    assert np.flatnonzero(held_back(phi, classes)).tolist() == [10, 20, 30]


def test_a_class_that_shrinks_to_one_row_is_looked_at_once_more() -> None:
    phi = np.hstack([np.random.default_rng(7).uniform(-1, 1, (1_000, 2)), np.zeros((1_000, 110)), np.ones((1_000, 1))])
    phi[range(109), range(2, 111)] = 1.0  # all but one of a class of 110 have a column of their own
    classes = (np.arange(1_000) < 110).astype(np.int64)
    assert np.flatnonzero(held_back(phi, classes)).tolist() == list(range(110))
    assert in_parts(Rows(phi, classes), 3)[1] == 2


def test_many_ordinary_rows_need_no_second_reading_and_with_isolated_ones_a_single_one() -> None:
    phi = np.hstack([np.random.default_rng(4).uniform(-1, 1, (20_000, 6)), np.ones((20_000, 1))])
    assert in_parts(of_one_class(phi), 7) == (pytest.approx(np.zeros(20_000)), 0)
    lonely = np.hstack([phi, np.zeros((20_000, 3))])
    lonely[[5, 12_000], 7], lonely[[6, 9], 8], lonely[19_999, 9] = (1.0, 0.5), (1.0, 0.2), -1.0
    gone, passes = in_parts(of_one_class(lonely), 7)
    assert np.flatnonzero(gone).tolist() == [6, 9, 19_999]
    assert passes == 1


def test_owners_of_digits_keep_nineteen_rows_of_twenty() -> None:
    shares = split("digits", 1, 13)
    features = fit_feature_map(shares.columns, shares.model_owner.x)
    held = [held_back(apply_feature_map(features, owner.x)) for owner in shares.owners]
    assert min(len(h) for h in held) >= 100
    kept = [float(1.0 - h.mean()) for h in held]
    assert np.mean(kept) >= 0.95
    assert any(h.any() for h in held)


def test_more_than_a_tenth_of_the_rows_held_back_needs_the_persons_word() -> None:
    require_few_held_back(10, 100)
    with pytest.raises(PrivacyRefused, match="11 of your 100 rows stand out"):
        require_few_held_back(11, 100)
