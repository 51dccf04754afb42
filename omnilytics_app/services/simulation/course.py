"""The course of one job: the contract's rules and the model owner's decisions, whatever the arithmetic.

A rejection is final once the next round is settled, as on a chain where that round is published beside the dispute; a
group of two final rejections takes no part from the publication after that on.
"""

import hashlib
from collections import Counter
from collections.abc import Callable

import numpy as np

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.learning.evaluation import metric_of
from omnilytics_app.learning.learner import STRIKES, ModelOwnerLearner
from omnilytics_app.learning.rounds import LearnerTerms
from omnilytics_app.services.simulation.adversary import Adversary
from omnilytics_app.services.simulation.arithmetic import Arithmetic, PublishedRound
from omnilytics_app.services.simulation.auditor import Auditor
from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.outcome import Outcome, RoundRecord
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.workers.model_owner_tasks import learn

LEAST_GROUPS = 3

Report = Callable[[str], None]


class Course:
    """One job from its first round to its end."""

    def __init__(self, population: Population, identities: Identities, layout: LaneLayout, crypto: Arithmetic) -> None:
        options = population.options
        self._options = options
        self._population = population
        self._crypto = crypto
        self._adversary = Adversary(population, layout)
        self._terms = terms_of(options)
        self._auditor = Auditor(identities, layout, self._terms, crypto)
        self._strikes: Counter[int] = Counter()
        self._evicted: dict[int, int] = {}
        self._pending: frozenset[int] = frozenset()

    async def run(self, report: Report) -> Outcome:
        """Play all rounds; `report` hears a sentence a round."""
        population = self._population
        start = ModelOwnerLearner.start(self._terms, population.task, *population.own)
        learner, records = start, []
        for number in range(1, self._options.rounds + 1):
            live = self._live(number)
            if len(live) < LEAST_GROUPS:
                break
            learner, record = await self._round(learner, number, live)
            records.append(record)
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
        )

    async def _round(
        self, learner: ModelOwnerLearner, number: int, live: tuple[int, ...]
    ) -> tuple[ModelOwnerLearner, RoundRecord]:
        published = self._publish(learner, number, live)
        sent = self._adversary.send(number, published.point, live)
        answers = dict(await self._crypto.answer(published, sent))
        point = tuple(map(tuple, published.point.tolist()))
        after, verdict = learn(learner.to_bytes(), number, point, answers, is_audit=published.is_audit)
        self._strike()
        rejected = await self._auditor.settle(number, verdict.claimed, live) if verdict.claimed else frozenset()
        self._pending = rejected
        learner = ModelOwnerLearner.from_bytes(after)
        margins, alone = self._auditor.margins(answers) if published.is_audit else ({}, ())
        return learner, RoundRecord(
            number=number,
            kind="audit" if published.is_audit else "model",
            groups=live,
            undecodable=tuple(sorted(a for a, answer in answers.items() if not answer.gradient.in_range)),
            filtered=tuple(sorted(verdict.filtered)),
            claimed=tuple(sorted(verdict.claimed)),
            rejected=tuple(sorted(rejected)),
            score=self._population.score(learner.model),
            largest_weight=float(np.abs(learner.model).max()),
            session=hashlib.sha256(after).hexdigest(),
            margins=margins,
            alone=alone,
        )

    def _publish(self, learner: ModelOwnerLearner, number: int, live: tuple[int, ...]) -> PublishedRound:
        groups = {a: self._population.groups[a] for a in live}
        if learner.audit_next:
            return self._auditor.publish(number, groups)
        return PublishedRound(number, learner.next_weights(), is_audit=False, groups=groups, coefficients=())

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
