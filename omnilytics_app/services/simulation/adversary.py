"""What malicious owners send in a round.

They are given what the literature gives them: the point that was published and every honest owner's gradient at it, in
every round anew. In the market they would have to guess it; nothing here relies on that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.learning import gradient_attacks as poison
from omnilytics_app.learning.statistics import Ints
from omnilytics_app.services.simulation.population import Population

Values = NDArray[Any]
"""K x d integers, int64 or Python's."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What one owner sends: gradient values under its masks, its own or wrong ones; or another owner's payload.

    Values that are `forged` do not come from its statistics.
    """

    values: Values
    forged: bool = False
    wrong_masks: bool = False
    copied_from: int | None = None


class Adversary:
    """All malicious owners of a job, acting together."""

    def __init__(self, population: Population, layout: LaneLayout) -> None:
        self._population = population
        self._layout = layout
        self._mimicked: int | None = None

    def send(self, number: int, point: Ints, live: Sequence[int]) -> Mapping[int, Sent]:
        """What every owner of the live groups sends in a round with these weights."""
        gradients = self._population.gradients(point)
        sent = {i: Sent(gradients[i]) for a in live for i in self._population.groups[a]}
        attack = self._population.options.attack
        bad = [a for a in live if a in self._population.malicious_groups]
        if not bad or attack in ("none", "label_flip"):
            return sent
        honest = {a: self._sum(gradients, a) for a in live if a not in self._population.malicious_groups}
        for group in bad:
            members = [i for i in self._population.groups[group] if i in self._population.malicious]
            if (target := self._target(attack, honest, point)) is not None:
                sent |= self._reach(target, group, members, gradients)
            else:
                update = np.asarray(np.mean(list(honest.values()), axis=0))
                for i in members:
                    rng = np.random.default_rng((self._population.options.seed, number, i))
                    sent[i] = self._one(attack, i, gradients[i], update, rng)
        return sent

    def _target(self, attack: str, honest: Mapping[int, Ints], point: Ints) -> Ints | None:
        """The sum an omniscient attack wants a malicious group to have."""
        sums = np.stack(list(honest.values()))
        if attack == "alie_frozen":
            frozen = [self._population.statistics[i] for a in honest for i in self._population.groups[a]]
            size = self._population.options.group_size
            a, b = (_group_sums([getattr(s, name) for s in frozen], size) for name in ("A", "B"))
            return point @ poison.a_little_is_enough(a) - poison.a_little_is_enough(b)
        if attack == "alie":
            return poison.a_little_is_enough(sums)
        if attack == "ipm_small":
            return poison.inner_product_manipulation(sums, poison.IPM_SMALL)
        if attack == "ipm_large":
            return poison.inner_product_manipulation(sums, poison.IPM_LARGE)
        if attack == "mimic":
            if self._mimicked is None or self._mimicked not in honest:
                self._mimicked = list(honest)[poison.whom_to_mimic(sums)]
            return honest[self._mimicked]
        return None

    def _reach(self, target: Ints, group: int, members: Sequence[int], gradients: Sequence[Ints]) -> Mapping[int, Sent]:
        """One malicious member sends what the sum lacks, the others nothing."""
        first, *others = members
        known = [gradients[i] for i in self._population.groups[group] if i not in members]
        missing = target - np.sum(known, axis=0, dtype=np.int64) if known else target
        return {first: Sent(missing, forged=True), **{i: Sent(poison.zero(target), forged=True) for i in others}}

    def _one(self, attack: str, owner: int, own: Ints, update: Ints, rng: np.random.Generator) -> Sent:
        """What one malicious owner makes of its own gradient."""
        if attack == "gaussian":
            return Sent(poison.gaussian(own, update, rng), forged=True)
        if attack == "lane_overflow":
            return Sent(own.astype(object) + (1 << (self._layout.lane_bits - 1)), forged=True)
        if attack == "inconsistent_masks":
            return Sent(own, wrong_masks=True)
        if attack == "copy":
            return Sent(own, copied_from=self._victim(owner))
        simple = {"sign_flip": poison.sign_flip, "scale": poison.scale, "zero": poison.zero}
        return Sent(simple[attack](own), forged=True)

    def _victim(self, owner: int) -> int:
        """Who sits where this owner does, in the first honest group: its whole group copies that whole group."""
        groups = self._population.groups
        seat = next(members.index(owner) for members in groups if owner in members)
        return groups[self._population.honest_groups[0]][seat]

    def _sum(self, gradients: Sequence[Ints], group: int) -> Ints:
        return np.asarray(np.sum([gradients[i] for i in self._population.groups[group]], axis=0))


def _group_sums(matrices: Sequence[Ints], size: int) -> Ints:
    """The sums of every `size` matrices, in order."""
    stacked = np.stack(matrices)
    return np.asarray(stacked.reshape(-1, size, *stacked.shape[1:]).sum(axis=1))
