"""Audits of a simulated job: the probe, the evidence, and the contract's ruling on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.merkle import audit_path, verify_audit_path
from omnilytics_app.crypto.opening import published_lanes
from omnilytics_app.crypto.probe import derive_probe
from omnilytics_app.crypto.sketch import round_seed, sketch_coefficients
from omnilytics_app.learning.claims import rule_on, rule_on_lanes
from omnilytics_app.learning.rounds import LearnerTerms
from omnilytics_app.services.simulation.arithmetic import Arithmetic, PublishedRound
from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.workers.model_owner_tasks import GroupAnswer


@dataclass(frozen=True)
class Auditor:
    """Carries out a job's audits, under its terms and in its arithmetic."""

    identities: Identities
    layout: LaneLayout
    terms: LearnerTerms
    crypto: Arithmetic

    def publish(self, number: int, groups: Mapping[int, Sequence[int]]) -> PublishedRound:
        """The round as an audit: its probe, and the coefficients that its block hash will give."""
        seed, layout = self.identities.probe_seeds[number - 1], self.layout
        probe = derive_probe(seed, layout.outputs, layout.features, self.crypto.modulus)
        hashed = round_seed(self.identities.scope, number, self.identities.block_hash(number), seed)
        coefficients = sketch_coefficients(hashed, layout.gradient_ciphertexts)
        weights = np.array(probe.weights, dtype=np.int64)
        return PublishedRound(number, weights, is_audit=True, groups=groups, coefficients=coefficients)

    async def settle(self, number: int, claimed: frozenset[int], complete: Sequence[int]) -> frozenset[int]:
        """The groups that the contract rejects, on evidence that everybody has checked, the seed's path included."""
        seeds = self.identities.probe_seeds
        path = audit_path(seeds, number)
        verify_audit_path(self.identities.audit_root, len(seeds), number, seeds[number - 1], path)
        evidence = await self.crypto.open(claimed)
        if not evidence.openings:
            return evidence.excessive
        published = published_lanes(evidence.openings, self.layout, self.crypto.modulus, claimed)
        lanes = {a: tuple(v for sketch in sketches for v in sketch) for a, sketches in published.lanes.items()}
        reference = min(set(complete) - claimed)
        lanes[reference] = (0,) * len(next(iter(lanes.values())))
        ruling = rule_on_lanes(lanes, published.shift, claimed, self.terms.tau_percent, self.terms.score_floor)
        return ruling.rejected | evidence.excessive

    def margins(self, answers: Mapping[int, GroupAnswer]) -> tuple[dict[int, float], tuple[int, ...]]:
        """Every group's score over what rejects it when the model owner claims it alone, and who would be rejected."""
        sketches = {a: answer.sketch_lanes for a, answer in answers.items()}
        margins, rejected = {}, []
        for group, answer in answers.items():
            ruling = rule_on(sketches, frozenset({group}), self.terms.tau_percent, self.terms.score_floor)
            margins[group] = ruling.scores[group] / max(1, ruling.threshold)
            if group in ruling.rejected or answer.excessive:
                rejected.append(group)
        return margins, tuple(rejected)
