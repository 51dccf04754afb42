"""Whom the model owner claims in an audit: nobody whom the contract would not reject.

The contract's rule is evaluated beforehand on the very lanes that would be published. A claim changes the reference,
the shift and the scores, so it is chosen step by step: the suspects with the highest scores, as many as may be
claimed, then without those that the rule would spare, until it rejects all that are left.

A group with a value beyond all honest ones is rejected for that alone. It goes before the others, and is never spared.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from omnilytics_app.learning import multi_krum


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the contract makes of a claim: every complete group's score, the score to exceed, and who is rejected."""

    scores: Mapping[int, int]
    threshold: int
    rejected: frozenset[int]


def rule_on(
    sketches: Mapping[int, Sequence[int]], claimed: frozenset[int], tau_percent: int, score_floor: int
) -> Ruling:
    """The contract's ruling on `claimed`; `sketches` maps every complete group to the lanes of its sketches."""
    published = multi_krum.published_lanes(sketches, claimed)
    return rule_on_lanes(published.lanes, published.shift, claimed, tau_percent, score_floor)


def rule_on_lanes(
    lanes: Mapping[int, Sequence[int]], shift: int, claimed: frozenset[int], tau_percent: int, score_floor: int
) -> Ruling:
    """The contract's ruling on lanes as they are published: every complete group's, the reference's all zero."""
    order = sorted(lanes)
    values = multi_krum.scores([lanes[a] for a in order], len(claimed))
    threshold = multi_krum.rejection_threshold(values, tau_percent, score_floor, shift)
    positions = [i for i, a in enumerate(order) if a in claimed]
    rejected = multi_krum.rejected(values, positions, tau_percent, score_floor, shift)
    return Ruling(dict(zip(order, values, strict=True)), threshold, frozenset(order[i] for i in rejected))


def choose_claim(
    sketches: Mapping[int, Sequence[int]],
    suspects: frozenset[int],
    faults: int,
    tau_percent: int,
    score_floor: int,
    *,
    excessive: frozenset[int] = frozenset(),
    evicted: frozenset[int] = frozenset(),
) -> frozenset[int]:
    """The suspects to claim, every one of whom the contract will reject; empty if there is no such claim.

    `excessive` are groups of which a range claim can be made. The `evicted` groups use up the job's `faults`; one of
    them may still take part in the round in which its second rejection became final.
    """
    claimed = suspects & frozenset(sketches)
    if not claimed or multi_krum.claim_limit(len(sketches), faults) == 0:
        return frozenset()
    if len(claimed) > multi_krum.claim_limit(len(sketches), faults) or len(claimed | evicted) > faults:
        scores = rule_on(sketches, frozenset(), tau_percent, score_floor).scores
        worst_first = sorted(claimed, key=lambda a: (a not in excessive, -scores[a], a))
        claimed = _within_limits(worst_first, multi_krum.claim_limit(len(sketches), faults), faults, evicted)
    while claimed:
        rejected = rule_on(sketches, claimed, tau_percent, score_floor).rejected | (claimed & excessive)
        if rejected == claimed:
            return claimed
        claimed = rejected
    return claimed


def _within_limits(worst_first: Sequence[int], limit: int, faults: int, evicted: frozenset[int]) -> frozenset[int]:
    claimed: frozenset[int] = frozenset()
    for group in worst_first:
        if len(claimed) < limit and len(claimed | evicted | {group}) <= faults:
            claimed |= {group}
    return claimed
