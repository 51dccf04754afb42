"""What became of a job, told by its events alone: who joined, how its rounds ended, who was paid.

The contract's own rules (docs/protocol.md): groups are drawn from the order of registration; a round pays the groups
that it accepts, and where a majority voted it down, all that were complete.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.crypto.draw import drawn
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Outcome, Terms
from omnilytics_app.domain.market import Ending, Stage
from omnilytics_app.storage.job_index import Course, Seat

FOLLOWED = (
    "JobCreated", "Registered", "Left", "Armed", "Started", "Missed", "RoundClosed", "AnswersClosed", "Settled",
    "Voided", "Finalized", "Aborted", "JobClosed",
)  # fmt: skip
"""The events that tell it."""


def course_of(terms: Terms, events: Sequence[MarketEvent]) -> Course:
    """The course of a job of which these are the events, in chain order."""
    told = _Course(terms)
    for event in events:
        told.take(event)
    return told.course()


class _Course:
    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._registered: list[Address] = []
        self._places: dict[Address, tuple[int, int]] = {}
        self._complete: dict[int, int] = {}
        self._settled: set[int] = set()
        self._counts: dict[str, Counter[Address]] = {
            what: Counter() for what in ("accepted", "missed", "rejected", "voided")
        }
        self._defaulted = self._disputes_lost = self._rounds_paid = 0
        self._stage, self._ending = Stage.REGISTERING, Ending.NONE

    def take(self, event: MarketEvent) -> None:
        """The next event."""
        if event.round is None:
            self._take_roster(event.name, event.arguments)
        else:
            self._take_round(event.name, event.round, event.arguments)

    def _take_roster(self, name: str, told: dict[str, Any]) -> None:
        match name:
            case "Registered":
                self._registered.append(Address(told["owner"]))
            case "Left":
                self._leave(Address(told["owner"]))
            case "Armed":
                self._stage = max(self._stage, Stage.RUNNING)
            case "Started":
                self._stage = Stage.RUNNING
                self._draw(told)
            case "JobClosed":
                self._close(cancelled=told["cancelled"])

    def _take_round(self, name: str, number: int, told: dict[str, Any]) -> None:
        match name:
            case "Missed":
                self._miss(told["group"], told["absent"])
            case "RoundClosed" | "AnswersClosed":
                self._complete[number] = told["complete"]
            case "Settled":
                self._defaulted += told["outcome"] == Outcome.DEFAULT
                self._pay(number, told["accepted"], "accepted")
            case "Finalized":
                self._pay(number, told["accepted"], "accepted")
                self._counts["rejected"].update(self._members(told["rejected"]))
            case "Voided":
                self._disputes_lost += 1
                self._ending = Ending.VOIDED
                self._pay(number, self._complete.get(number, 0), "voided")
            case "Aborted":
                self._ending = Ending.ABORTED

    def course(self) -> Course:
        """What was told so far."""
        over = self._stage is Stage.OVER
        return Course(
            members=len(self._registered),
            stage=self._stage,
            ending=self._ending if over else Ending.NONE,
            settled=len(self._settled),
            defaulted=self._defaulted,
            disputes_lost=self._disputes_lost,
            rounds_paid=self._rounds_paid,
            seats=tuple(Seat(o, **{what: n[o] for what, n in self._counts.items()}) for o in self._registered),
        )

    def _leave(self, owner: Address) -> None:
        """The last one takes the place of whoever leaves."""
        if owner in self._registered:
            at, last = self._registered.index(owner), self._registered.pop()
            if last != owner:
                self._registered[at] = last

    def _draw(self, told: dict[str, Any]) -> None:
        size = self._terms.group_size
        roster = drawn(bytes(told["seed"]), self._registered)[: told["groups"] * size]
        self._places = {owner: divmod(slot, size) for slot, owner in enumerate(roster)}

    def _miss(self, group: int, absent: int) -> None:
        self._counts["missed"].update(o for o, (g, i) in self._places.items() if g == group and absent >> i & 1)

    def _pay(self, number: int, groups: int, what: str) -> None:
        self._settled.add(number)
        self._rounds_paid += groups != 0
        self._counts[what].update(self._members(groups))

    def _members(self, groups: int) -> Iterable[Address]:
        return (owner for owner, (group, _) in self._places.items() if groups >> group & 1)

    def _close(self, *, cancelled: bool) -> None:
        self._stage = Stage.OVER
        if cancelled:
            self._ending = Ending.CANCELLED
        elif self._ending is Ending.NONE:
            self._ending = Ending.ALL_ROUNDS if len(self._settled) >= self._terms.rounds else Ending.EARLY
