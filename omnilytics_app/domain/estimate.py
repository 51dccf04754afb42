"""What taking part in a job would ask of a data owner and may bring, before it decides: figures and no promise."""

from dataclasses import dataclass

from omnilytics_app.domain.explain import Record
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.tokens import COIN, Token

FEW_ROUNDS = 5
"""Fewer of one's own rounds than this say nothing of the next one."""
COMFORT = 2.0
"""A computation should take at most the window's length divided by this."""


@dataclass(frozen=True, slots=True)
class JoinEstimate:
    """`seconds` of computing a round takes on this computer, `gas` what to hold for it until the end at today's price.

    `record` is what this account did in earlier jobs. The job's money is `token`, gas is always coin.
    """

    terms: Terms
    seconds: float
    gas: Wei
    record: Record
    token: Token = COIN

    @property
    def in_time(self) -> bool:
        """Whether this computer is fast enough to submit in time with room to spare."""
        return self.seconds * COMFORT <= self.terms.submit_window

    @property
    def most(self) -> Wei:
        """What every round accepted pays."""
        return Wei(self.terms.rounds * self.terms.reward)

    @property
    def expected(self) -> Wei | None:
        """That, times the share of this account's earlier rounds that were paid; None where too few were played."""
        share = self.record.accepted_share
        if share is None or self.record.decided < FEW_ROUNDS:
            return None
        paid = self.record.accepted + self.record.voided
        return Wei(self.most * paid // self.record.decided)

    @property
    def gain(self) -> Wei:
        """The best case after gas, below zero where gas eats it up; of a token, what it is worth in coin is unknown."""
        return Wei(self.most - self.gas) if self.token.is_coin else self.most
