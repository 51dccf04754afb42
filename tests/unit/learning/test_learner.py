import pickle
from dataclasses import replace

import numpy as np
import pytest

from omnilytics_app.domain.training import AggregationRule, OptimiserName, Training
from omnilytics_app.learning import framing, multi_krum
from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.guard import WORSE
from omnilytics_app.learning.learner import FRUITLESS_AUDITS, ModelOwnerLearner
from omnilytics_app.learning.rounds import RoundSums, RoundVerdict
from omnilytics_app.learning.statistics import weights_to_float, weights_to_int
from omnilytics_app.learning.validation import ValidationSet
from tests.unit.learning.markets import CLASSES, LOGISTIC, VALUE, SmallMarket


def start(
    market: SmallMarket,
    rounds: int = 8,
    training: Training | None = None,
    validation: tuple[np.ndarray, np.ndarray] | None = None,
) -> ModelOwnerLearner:
    return ModelOwnerLearner.start(market.terms(rounds), market.task, *market.own, training, validation)


def audit(market: SmallMarket, number: int) -> RoundSums:
    """An audit round of `market` with one lane an entry."""
    shape = (market.task.outputs, market.features + 1)
    answer = market.answer(number, market.rng.integers(-500_000, 500_001, shape))
    coefficients = market.rng.integers(-128, 128, (3, shape[1])).tolist()
    sketches = {g: multi_krum.sketch_lanes(total.tolist(), coefficients, 1) for g, total in answer.sums.items()}
    return replace(answer, is_audit=True, sketches=sketches)


def play(
    market: SmallMarket, rounds: int = 8, training: Training | None = None
) -> tuple[ModelOwnerLearner, list[RoundVerdict]]:
    learner, verdicts = start(market, rounds, training), []
    for number in range(1, rounds + 1):
        answer = audit(market, number) if learner.audit_next else market.answer(number, learner.next_weights())
        learner, verdict = learner.absorb(answer)
        verdicts.append(verdict)
    return learner, verdicts


@pytest.mark.parametrize("task", [VALUE, CLASSES, LOGISTIC])
def test_learns_the_law_without_ever_auditing_honest_owners(task: object) -> None:
    kept_out = 0
    for seed in range(5):
        market = SmallMarket(seed, task)  # type: ignore[arg-type]
        learner, verdicts = play(market)
        assert not any(v.audit_next or v.claimed for v in verdicts)
        assert score(market.task, learner.model, *market.held_out) > market.reference() - 0.03
        kept_out += bool(verdicts[-1].filtered)
    assert kept_out <= 1


@pytest.mark.parametrize("task", [VALUE, CLASSES, LOGISTIC])
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


def test_the_update_of_a_logistic_job_is_in_the_units_of_its_loss() -> None:
    market = SmallMarket(1, LOGISTIC)
    learner = start(market)
    answer = market.answer(1, learner.next_weights())
    _, verdict = learner.absorb(answer)
    assert np.allclose(verdict.update, sum(answer.sums.values(), np.zeros((3, 7))) / 15 / 2.0**38)


def test_the_bound_on_what_data_can_give_follows_the_loss() -> None:
    for task, bound in ((CLASSES, 7 * 16.0 + 1.0), (LOGISTIC, (7 * 16.0 + 2.0) / 4)):
        market = SmallMarket(1, task)
        learner = start(market)
        answer = market.answer(1, learner.next_weights())
        for factor, convicted in ((0.999, frozenset()), (1.001, frozenset({3}))):
            extreme = np.full((3, 7), round(bound * factor * 3 * 2.0**38))
            after, _ = learner.absorb(replace(answer, sums={**answer.sums, 3: extreme}))
            assert learner._gradients(replace(answer, sums={3: extreme}))[1] == convicted
            assert after.convicted >= convicted


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


def test_a_market_of_another_law_moves_the_model_no_further_than_the_samples_allow() -> None:
    market, other = SmallMarket(1), SmallMarket(99)
    market.owners = other.owners
    for optimiser in OptimiserName:
        learner = start(market, training=Training(optimiser))
        judge = ValidationSet.of_own(VALUE, learner.own)
        for number in range(1, 7):
            learner, _ = learner.absorb(market.answer(number, learner.next_weights()))
            assert judge.excess_loss(learner.model) <= WORSE
        assert score(VALUE, learner.model, *market.held_out) > score(VALUE, other.truth, *market.held_out) + 0.1
        judged = start(market, training=Training(optimiser), validation=market.held_out)
        for number in range(1, 7):
            judged, _ = judged.absorb(market.answer(number, judged.next_weights()), market.held_out)
        initial = score(VALUE, judged.own.start.weights, *market.held_out)
        assert score(VALUE, judged.best.weights, *market.held_out) >= initial


def test_a_step_beyond_the_bound_on_weights_is_halved_and_one_that_stays_beyond_it_refused() -> None:
    market = SmallMarket(1)
    learner = start(market)
    answer = market.answer(1, learner.next_weights())
    proposed = learner.absorb(answer)[0].model
    near, bound = learner.model / 4, 2.0**-3
    assert np.abs(near).max() < bound < np.abs(proposed).max()
    after, _ = replace(learner, terms=replace(learner.terms, weight_bits=-3), model=near).absorb(answer)
    assert np.allclose(after.model, (near + proposed) / 2, atol=1e-6)
    stuck, _ = replace(learner, terms=replace(learner.terms, weight_bits=-12), model=near * 0).absorb(answer)
    assert not stuck.model.any()


def test_a_round_is_absorbed_once() -> None:
    market = SmallMarket(1)
    learner = start(market)
    answer = market.answer(1, learner.next_weights())
    learner, _ = learner.absorb(answer)
    with pytest.raises(ValueError, match="round 1 was absorbed before"):
        learner.absorb(answer)


def test_a_session_survives_its_bytes_and_a_pickle() -> None:
    market = SmallMarket(1, LOGISTIC)
    market.poison(2, -4)
    training = Training(OptimiserName.MOMENTUM, AggregationRule.NNM, 0.01, 3, 0.0)
    learner, _ = play(market, 3, training)
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


def test_an_unfinished_file_loses_a_round_its_place_but_never_holds_it_up() -> None:
    market = SmallMarket(1)
    learner = start(market, validation=market.held_out)
    first, _ = learner.absorb(market.answer(1, learner.next_weights()), market.held_out)
    second, _ = first.absorb(market.answer(2, first.next_weights()))
    assert first.best.number == 1
    assert second.best == first.best
    third, _ = second.absorb(market.answer(3, second.next_weights()), market.held_out)
    assert third.best.number == 3


@pytest.mark.parametrize("optimiser", list(OptimiserName))
def test_what_is_kept_is_the_best_of_all_rounds_on_the_file_the_start_included(optimiser: OptimiserName) -> None:
    market = SmallMarket(1, CLASSES)
    learner = start(market, training=Training(optimiser), validation=market.held_out)
    models = [learner.own.start.weights]
    for number in range(1, 9):
        if number == 5:  # the market turns
            market.owners = SmallMarket(99, CLASSES).owners
        learner, _ = learner.absorb(market.answer(number, learner.next_weights()), market.held_out)
        models.append(learner.model)
    scores = [score(CLASSES, model, *market.held_out) for model in models]
    assert scores[-1] < max(scores)
    assert score(CLASSES, learner.best.weights, *market.held_out) == max(scores) == learner.best.merit[0]
    assert np.array_equal(learner.best.weights, models[learner.best.number])


@pytest.mark.parametrize("optimiser", list(OptimiserName))
def test_every_optimiser_learns_the_law_and_filters_a_sign_flip(optimiser: OptimiserName) -> None:
    market = SmallMarket(3)
    market.poison(2, -4)
    learner, verdicts = play(market, 20, Training(optimiser))
    assert all(v.filtered == {0} for v in verdicts)
    assert score(market.task, learner.model, *market.held_out) > market.reference() - 0.03


@pytest.mark.parametrize("rule", list(AggregationRule))
def test_every_rule_learns_the_law_of_honest_owners(rule: AggregationRule) -> None:
    market = SmallMarket(3)
    learner, _ = play(market, 20, Training(OptimiserName.MOMENTUM, rule))
    assert score(market.task, learner.model, *market.held_out) > market.reference() - 0.03


def test_patience_ends_a_job_that_has_converged_and_no_job_without_it() -> None:
    market = SmallMarket(1)
    for patience, over in ((0, False), (2, True)):
        learner = start(market, training=Training(patience=patience), validation=market.held_out)
        ended = []
        for number in range(1, 9):
            learner, _ = learner.absorb(market.answer(number, learner.next_weights()), market.held_out)
            ended.append(learner.exhausted)
        assert ended[-1] is over
        assert not any(ended[:2])


def test_a_penalty_given_replaces_the_one_derived_and_shrinks_the_model() -> None:
    market = SmallMarket(1)
    norms = []
    for penalty in (0.0, 0.01, 0.05):
        learner, _ = play(market, 8, Training(penalty=penalty))
        a = sum(o.A for o in market.owners) / 2.0**14 + learner.own.A
        b = sum(o.B for o in market.owners) / 2.0**38 + learner.own.B
        expected = np.linalg.solve(a / 16 + penalty * np.eye(7), (b / 16).T).T
        assert np.allclose(learner.model, expected, atol=1e-4)
        norms.append(float(np.linalg.norm(learner.model)))
    assert norms == sorted(norms, reverse=True)


def test_an_unknown_optimiser_in_a_stored_session_is_refused() -> None:
    raw = start(SmallMarket(1)).to_bytes().replace(b'"anderson"', b'"annealed"')
    with pytest.raises(ValueError, match="annealed"):
        ModelOwnerLearner.from_bytes(raw)


def test_a_penalty_given_is_in_the_units_of_the_loss() -> None:
    market = SmallMarket(1, LOGISTIC)
    learner, _ = play(market, 8, Training(penalty=0.005))
    a = sum(o.A for o in market.owners) / 2.0**14 + learner.own.A / 4
    b = sum(o.B for o in market.owners) / 2.0**38 + learner.own.B / 4
    expected = np.linalg.solve(a / 16 + 0.005 * np.eye(7), (b / 16).T).T
    assert np.allclose(learner.model, expected, atol=2e-3)


@pytest.mark.parametrize("rule", [AggregationRule.TRIMMED_MEAN, AggregationRule.NNM, AggregationRule.KRUM])
def test_a_rule_stands_for_the_faults_that_the_filter_has_not_found(rule: AggregationRule) -> None:
    market = SmallMarket(1)
    learner = start(market)
    history = learner.absorb(market.answer(1, learner.next_weights()))[0].history
    averaging, robust = (
        replace(learner, training=Training(OptimiserName.PLAIN, used)) for used in (AggregationRule.MEAN, rule)
    )
    everybody, others, none, found = frozenset(range(5)), frozenset(range(1, 5)), frozenset(), frozenset({0})
    assert not np.allclose(robust._propose(history, everybody, none), averaging._propose(history, everybody, none))
    assert np.allclose(robust._propose(history, others, found), averaging._propose(history, others, found))
