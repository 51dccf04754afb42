import pickle
from dataclasses import replace

import numpy as np
import pytest

from omnilytics_app.learning import framing, multi_krum
from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.learner import FRUITLESS_AUDITS, ModelOwnerLearner
from omnilytics_app.learning.rounds import RoundSums, RoundVerdict
from omnilytics_app.learning.statistics import weights_to_float, weights_to_int
from tests.unit.learning.markets import CLASSES, VALUE, SmallMarket


def start(market: SmallMarket, rounds: int = 8) -> ModelOwnerLearner:
    return ModelOwnerLearner.start(market.terms(rounds), market.task, *market.own)


def audit(market: SmallMarket, number: int) -> RoundSums:
    """An audit round of `market` with one lane an entry."""
    shape = (market.task.outputs, market.features + 1)
    answer = market.answer(number, market.rng.integers(-500_000, 500_001, shape))
    coefficients = market.rng.integers(-128, 128, (3, shape[1])).tolist()
    sketches = {g: multi_krum.sketch_lanes(total.tolist(), coefficients, 1) for g, total in answer.sums.items()}
    return replace(answer, is_audit=True, sketches=sketches)


def play(market: SmallMarket, rounds: int = 8) -> tuple[ModelOwnerLearner, list[RoundVerdict]]:
    learner, verdicts = start(market, rounds), []
    for number in range(1, rounds + 1):
        answer = audit(market, number) if learner.audit_next else market.answer(number, learner.next_weights())
        learner, verdict = learner.absorb(answer)
        verdicts.append(verdict)
    return learner, verdicts


@pytest.mark.parametrize("task", [VALUE, CLASSES])
def test_learns_the_law_without_ever_auditing_honest_owners(task: object) -> None:
    for seed in range(5):
        market = SmallMarket(seed, task)  # type: ignore[arg-type]
        learner, verdicts = play(market)
        assert not any(v.audit_next or v.claimed or v.filtered for v in verdicts)
        assert score(market.task, learner.model, *market.held_out) > market.reference() - 0.03


@pytest.mark.parametrize("task", [VALUE, CLASSES])
def test_a_sign_flip_is_filtered_audited_claimed_twice_and_does_no_harm(task: object) -> None:
    for seed in range(5):
        market = SmallMarket(seed, task)  # type: ignore[arg-type]
        market.poison(2, -4)
        learner, verdicts = play(market)
        assert [v.claimed for v in verdicts[:4]] == [set(), {0}, set(), {0}]
        assert [v.audit_next for v in verdicts[:4]] == [True, False, True, False]
        assert all(v.filtered == {0} for v in verdicts)
        assert score(market.task, learner.model, *market.held_out) > market.reference() - 0.03


def test_openings_stop_at_what_the_terms_allow() -> None:
    market = SmallMarket(1)
    market.poison(2, -4)
    learner, verdicts = play(market)
    assert learner.openings == market.terms().max_openings == 2
    assert not any(v.audit_next for v in verdicts[3:])


def test_a_group_with_two_strikes_causes_no_further_audit() -> None:
    market = SmallMarket(1, groups=7)
    market.poison(2, -4)
    learner, verdicts = play(market, rounds=12)
    assert market.terms().max_openings == 4
    assert [v.number for v in verdicts if v.claimed] == [2, 4]
    assert learner.strikes == (2, 0, 0, 0, 0, 0, 0)
    assert not any(v.audit_next for v in verdicts[3:])


def test_audits_that_bear_nothing_out_come_to_an_end() -> None:
    market = SmallMarket(1)
    market.poison(2, -4)
    learner = replace(start(market), terms=replace(market.terms(), tau_percent=60_000))
    for number in range(1, 9):
        answer = audit(market, number) if learner.audit_next else market.answer(number, learner.next_weights())
        learner, verdict = learner.absorb(answer)
        assert not verdict.claimed
    assert learner.fruitless == FRUITLESS_AUDITS
    assert learner.openings == 0


def test_the_last_round_is_never_an_audit() -> None:
    market = SmallMarket(1)
    market.poison(2, -4)
    learner, verdicts = play(market, rounds=2)
    assert verdicts[0].filtered == {0}
    assert not verdicts[0].audit_next
    assert not learner.audit_next


def test_with_too_few_groups_to_claim_the_filter_still_works_but_nothing_is_audited() -> None:
    market = SmallMarket(4, CLASSES, groups=4)
    market.poison(2, -4)
    _, verdicts = play(market)
    assert all(v.filtered == {0} for v in verdicts)
    assert not any(v.audit_next for v in verdicts)


def test_the_first_query_is_half_the_start_and_then_the_model() -> None:
    market = SmallMarket(1)
    learner = start(market)
    assert np.array_equal(learner.next_weights(), weights_to_int(learner.own.start.weights / 2, 4))
    learner, _ = learner.absorb(market.answer(1, learner.next_weights()))
    assert np.array_equal(weights_to_float(learner.next_weights()), learner.model)


def test_the_update_is_the_mean_gradient_of_trusted_members() -> None:
    market = SmallMarket(1)
    learner = start(market)
    answer = market.answer(1, learner.next_weights())
    _, verdict = learner.absorb(answer)
    mean = sum(answer.sums.values(), np.zeros((1, 7))) / 15 / 2.0**38
    assert np.allclose(verdict.update, mean)


def test_sums_of_arbitrary_integers_are_taken_and_impossible_ones_convicted() -> None:
    market = SmallMarket(1)
    learner = start(market)
    answer = market.answer(1, learner.next_weights())
    huge = {g: total.astype(object) * (10**40 if g == 3 else 1) for g, total in answer.sums.items()}
    after, verdict = learner.absorb(replace(answer, sums=huge))
    assert verdict.filtered == after.convicted == {3}


def test_a_sum_that_does_not_decode_convicts_and_is_claimed_in_an_audit() -> None:
    market = SmallMarket(1)
    learner = start(market)
    answer = market.answer(1, learner.next_weights())
    learner, verdict = learner.absorb(replace(answer, undecodable=frozenset({2})))
    assert verdict.filtered == {2}
    assert verdict.audit_next
    probe = audit(market, 2)
    sketches = {**probe.sketches, 2: (multi_krum.UNDECODABLE_LANE,) * len(probe.sketches[0])}
    _, verdict = learner.absorb(replace(probe, sketches=sketches, undecodable=frozenset({2})))
    assert verdict.claimed == {2}


def test_absent_groups_come_and_go() -> None:
    market = SmallMarket(1)
    learner = start(market)
    for number, absent in enumerate([frozenset({1}), frozenset(), frozenset({0, 1}), frozenset()], start=1):
        learner, verdict = learner.absorb(market.answer(number, learner.next_weights(), absent))
        assert not verdict.filtered
    assert score(VALUE, learner.model, *market.held_out) > market.reference() - 0.03


def test_a_round_without_any_complete_group_changes_nothing() -> None:
    market = SmallMarket(1)
    learner = start(market)
    learner, _ = learner.absorb(market.answer(1, learner.next_weights()))
    after, verdict = learner.absorb(market.answer(2, learner.next_weights(), frozenset(range(5))))
    assert np.array_equal(after.model, learner.model)
    assert not verdict.filtered
    assert not verdict.update.any()


def test_a_model_that_fails_on_the_own_samples_is_not_adopted() -> None:
    market, other = SmallMarket(1), SmallMarket(99)
    market.owners = other.owners
    learner = start(market)
    after, _ = learner.absorb(market.answer(1, learner.next_weights()))
    assert np.array_equal(after.model, learner.model)


def test_a_round_is_absorbed_once() -> None:
    market = SmallMarket(1)
    learner = start(market)
    answer = market.answer(1, learner.next_weights())
    learner, _ = learner.absorb(answer)
    with pytest.raises(ValueError, match="round 1 was absorbed before"):
        learner.absorb(answer)


def test_a_session_survives_its_bytes_and_a_pickle() -> None:
    market = SmallMarket(1, CLASSES)
    market.poison(2, -4)
    learner, _ = play(market, 3)
    copies = [ModelOwnerLearner.from_bytes(learner.to_bytes()), pickle.loads(pickle.dumps(learner))]  # noqa: S301
    answer = market.answer(9, learner.next_weights())
    expected = learner.absorb(answer)[0].to_bytes()
    for copy in copies:
        assert copy.to_bytes() == learner.to_bytes()
        assert copy.absorb(answer)[0].to_bytes() == expected


@pytest.mark.parametrize("raw", [b"", framing.pack({"kind": "statistics"}, {})])
def test_bytes_of_something_else_are_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match="not a"):
        ModelOwnerLearner.from_bytes(raw)


def test_the_initial_score_is_that_of_leave_one_out() -> None:
    market = SmallMarket(1)
    learner = start(market)
    assert learner.initial_score < score(VALUE, learner.model, *market.own)
