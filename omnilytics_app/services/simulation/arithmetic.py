"""The port between a job's course and the arithmetic it is carried out in: plaintexts, or ciphertexts of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from omnilytics_app.crypto.opening import Opening
from omnilytics_app.learning.statistics import Ints
from omnilytics_app.services.simulation.adversary import Sent
from omnilytics_app.workers.model_owner_tasks import GroupAnswer

Coefficients = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class PublishedRound:
    """A round as the model owner has it published: K x d weights at scale 2^24, whether they are the round's probe."""

    number: int
    point: Ints
    is_audit: bool
    groups: Mapping[int, Sequence[int]]
    """The members of every live group."""
    coefficients: Coefficients
    """Of the sketches, in an audit."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What settles an audit with openings: of sketch differences by group, and who has an excess that was opened."""

    openings: Mapping[int, Sequence[Opening]]
    excessive: frozenset[int]


class Arithmetic(Protocol):
    """Carries out what the participants of one round compute."""

    modulus: int

    async def answer(self, published: PublishedRound, sent: Mapping[int, Sent]) -> Mapping[int, GroupAnswer]:
        """Every live group's sum as the model owner reads it, from what every owner sends."""

    async def open(self, claimed: frozenset[int]) -> Evidence:
        """The evidence against the claimed groups of the round answered last, as everybody has checked it."""
