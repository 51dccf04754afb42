"""The course of one job: the contract's rules and the model owner's decisions, whatever the arithmetic.

A rejection is final once the next round is settled, as on a chain where that round is published beside the dispute; a
group of two final rejections takes no part from the publication after that on.
"""

import hashlib
from collections import Counter
from collections.abc import Callable

import numpy as np

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.merkle import audit_path, verify_audit_path
from omnilytics_app.crypto.opening import published_lanes
from omnilytics_app.crypto.probe import derive_probe
from omnilytics_app.crypto.sketch import round_seed, sketch_coefficients
from omnilytics_app.learning.claims import rule_on, rule_on_lanes
from omnilytics_app.learning.evaluation import metric_of
from omnilytics_app.learning.learner import STRIKES, ModelOwnerLearner
from omnilytics_app.learning.rounds import LearnerTerms
from omnilytics_app.services.simulation.adversary import Adversary
from omnilytics_app.services.simulation.arithmetic import Arithmetic, PublishedRound
from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.outcome import Outcome, RoundRecord
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.workers.model_owner_tasks import GroupAnswer, learn

LEAST_GROUPS = 3

Report = Callable[[str], None]


class Course:
    """One job from its first round to its end."""

    def __init__(self, population: Population, identities: Identities, layout: LaneLayout, crypto: Arithmetic) -> None:
        options = population.options
        self._options = options
        self._population = population
        self._identities = identities
        self._layout = layout
        self._crypto = crypto
        self._adversary = Adversary(population, layout)
        self._seeds = identities.probe_seeds
        self._terms = terms_of(options)
        self._strikes: Counter[int] = Counter()
        self._evicted: dict[int, int] = {}
        self._pending: frozenset[int] = frozenset()

    async def run(self, report: Report) -> Outcome:
        """Play all rounds; `report` hears a sentence a round."""
        population = self._population
        start = ModelOwnerLearner.start(self._terms, population.task, *population.own)
        session, records, largest = start.to_bytes(), [], 0.0
        for number in range(1, self._options.rounds + 1):
            live = self._live(number)
            if len(live) < LEAST_GROUPS:
                break
            session, record = await self._round(session, number, live)
            records.append(record)
            largest = max(largest, float(np.abs(ModelOwnerLearner.from_bytes(session).model).max()))
            report(f"round {number} of {self._options.rounds}: {record.kind}, score {record.score:.3f}")
        return Outcome(
            options=self._options,
            metric=metric_of(population.task).value,
            initial=population.score(start.model),
            final=records[-1].score if records else population.score(start.model),
            pooled=population.pooled_score(),
            malicious_groups=tuple(sorted(population.malicious_groups)),
            malicious_owners=tuple(sorted(population.malicious)),
            evicted=dict(sorted(self._evicted.items())),
            rounds=tuple(records),
            largest_weight=largest,
        )

    async def _round(self, session: bytes, number: int, live: tuple[int, ...]) -> tuple[bytes, RoundRecord]:
        published = self._publish(ModelOwnerLearner.from_bytes(session), number, live)
        sent = self._adversary.send(number, self._population.gradients(published.point), live)
        answers = dict(await self._crypto.answer(published, sent))
        point = tuple(map(tuple, published.point.tolist()))
        after, verdict = learn(session, number, point, answers, is_audit=published.is_audit)
        self._strike()
        rejected = await self._settle(number, verdict.claimed, live) if verdict.claimed else frozenset()
        self._pending = rejected
        margins, alone = self._alone(answers) if published.is_audit else ({}, ())
        return after, RoundRecord(
            number=number,
            kind="audit" if published.is_audit else "model",
            groups=live,
            undecodable=tuple(sorted(a for a, answer in answers.items() if not answer.gradient.in_range)),
            filtered=tuple(sorted(verdict.filtered)),
            claimed=tuple(sorted(verdict.claimed)),
            rejected=tuple(sorted(rejected)),
            score=self._population.score(ModelOwnerLearner.from_bytes(after).model),
            session=hashlib.sha256(after).hexdigest(),
            margins=margins,
            alone=alone,
        )

    def _publish(self, learner: ModelOwnerLearner, number: int, live: tuple[int, ...]) -> PublishedRound:
        groups = {a: self._population.groups[a] for a in live}
        point = learner.next_weights()
        if not learner.audit_next:
            return PublishedRound(number, point, is_audit=False, groups=groups, coefficients=())
        seed = self._seeds[number - 1]
        outputs, dimension = point.shape
        probe = derive_probe(seed, outputs, dimension, self._crypto.modulus)
        weights = np.array(probe.weights, dtype=np.int64)
        hashed = round_seed(self._identities.scope, number, self._identities.block_hash(number), seed)
        coefficients = sketch_coefficients(hashed, self._layout.gradient_ciphertexts)
        return PublishedRound(number, weights, is_audit=True, groups=groups, coefficients=coefficients)

    async def _settle(self, number: int, claimed: frozenset[int], live: tuple[int, ...]) -> frozenset[int]:
        """The groups that the contract rejects, on evidence that everybody has checked."""
        seed = self._seeds[number - 1]
        path = audit_path(self._seeds, number)
        verify_audit_path(self._identities.audit_root, len(self._seeds), number, seed, path)
        evidence = await self._crypto.open(claimed)
        if not evidence.openings:
            return evidence.excessive
        published = published_lanes(evidence.openings, self._layout, self._crypto.modulus, claimed)
        lanes = {a: tuple(v for sketch in sketches for v in sketch) for a, sketches in published.lanes.items()}
        reference = min(set(live) - claimed)
        lanes[reference] = (0,) * len(next(iter(lanes.values())))
        ruling = rule_on_lanes(lanes, published.shift, claimed, self._terms.tau_percent, self._terms.score_floor)
        return ruling.rejected | evidence.excessive

    def _alone(self, answers: dict[int, GroupAnswer]) -> tuple[dict[int, float], tuple[int, ...]]:
        """Every group's margin, and whether it would be rejected, had the model owner claimed it alone."""
        sketches = {a: answer.sketch_lanes for a, answer in answers.items()}
        margins, alone = {}, []
        for group, answer in answers.items():
            ruling = rule_on(sketches, frozenset({group}), self._terms.tau_percent, self._terms.score_floor)
            margins[group] = ruling.scores[group] / max(1, ruling.threshold)
            if group in ruling.rejected or answer.excessive:
                alone.append(group)
        return margins, tuple(alone)

    def _live(self, number: int) -> tuple[int, ...]:
        """Who takes part in a round."""
        for group in sorted(a for a, count in self._strikes.items() if count >= STRIKES):
            self._evicted.setdefault(group, number)
        gone = self._population.malicious_groups if self._options.without_attackers else frozenset()
        return tuple(a for a in range(self._options.groups) if a not in self._evicted and a not in gone)

    def _strike(self) -> None:
        """The last round's rejections become final."""
        self._strikes.update(self._pending)
        self._pending = frozenset()


def terms_of(options: SimulationOptions) -> LearnerTerms:
    """What the model owner's session needs to know of a simulated job's terms."""
    return LearnerTerms(
        options.rounds,
        options.groups,
        options.group_size,
        options.faults,
        2 * options.faults,
        options.weight_bits,
        options.tau_percent,
        options.score_floor,
    )
