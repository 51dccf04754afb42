"""An account's earnings as a data owner, with the time of every round: read from the market's view and its events.

The chain is asked for the times of a job's first and last settlement only; what lies between is placed by its block.
"""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from omnilytics_app.domain.csv_text import Cell
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.earnings import Described, Earnings, earnings_of
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.gateway import Account, Gateway

DECIDING = ("RoundClosed", "AnswersClosed", "Settled", "Finalized", "Voided")
"""Events of which the last one of a round decides it."""
PAYOUT_HEADING = ("time (UTC, ISO 8601)", "job", "title", "reward", "stake returned", "money", "transaction")

Blocks = dict[RoundNumber, int]


class EarningsReader:
    """Reads the earnings of one account; titles and times of blocks are remembered."""

    def __init__(self, gateway: Gateway, account: Account) -> None:
        self._gateway = gateway
        self._account = account
        self._titles: dict[JobId, str] = {}
        self._times: dict[int, int] = {}

    async def read(self) -> Earnings:
        """As the market's view is now. Raises `ChainUnavailable`."""
        view = self._gateway.watcher.view
        own = await asyncio.to_thread(self._own, tuple(view.jobs.values()))
        blocks = await asyncio.to_thread(self._blocks, own)
        times = {}
        for job_id, of_rounds in blocks.items():
            for number, time in (await self._times_of(of_rounds)).items():
                times[job_id, number] = time
        payouts = await asyncio.to_thread(self._gateway.cache.payouts, self._account.address)
        tokens = {job.job_id: self._gateway.tokens.known(job.terms.token) for job in own}
        described = Described(await asyncio.to_thread(self._known_titles, own), tokens)
        return await asyncio.to_thread(earnings_of, own, self._account.address, described, times, payouts)

    def _own(self, jobs: Sequence[Job]) -> list[Job]:
        return [job for job in jobs if job.member(self._account.address) is not None]

    def _blocks(self, jobs: Sequence[Job]) -> dict[JobId, Blocks]:
        watcher, found = self._gateway.watcher, dict[JobId, Blocks]()
        for job in jobs:
            for event in watcher.events_of(job.job_id, *DECIDING):
                found.setdefault(job.job_id, {})[RoundNumber(event.arguments["round"])] = event.block_number
        return found

    async def _times_of(self, blocks: Blocks) -> dict[RoundNumber, int]:
        first, last = min(blocks.values()), max(blocks.values())
        start, end = await self._time(first), await self._time(last)
        a_block = (end - start) / max(1, last - first)
        return {number: round(start + (block - first) * a_block) for number, block in blocks.items()}

    async def _time(self, block: int) -> int:
        if block not in self._times:
            self._times[block] = await self._gateway.connection.block_time(block)
        return self._times[block]

    def _known_titles(self, jobs: Sequence[Job]) -> dict[JobId, str]:
        documents = self._gateway.watcher.view.documents
        for job in jobs:
            if job.job_id not in self._titles and job.job_id in documents:
                try:
                    self._titles[job.job_id] = parse_document(documents[job.job_id]).title
                except JobRefused:
                    self._titles[job.job_id] = ""
        return self._titles


def payout_rows(earnings: Earnings) -> list[tuple[Cell, ...]]:
    """The payouts as rows under `PAYOUT_HEADING`, the newest first."""
    titles = {job.job_id: job.title for job in earnings.jobs}
    return [_payout_row(payout, titles.get(payout.job_id, ""), earnings) for payout in earnings.payouts]


def _payout_row(payout: Payout, title: str, earnings: Earnings) -> tuple[Cell, ...]:
    """Amounts are exact decimals of the money named, which is a token by its address."""
    token = COIN if payout.token == NATIVE_COIN else earnings.token_of(payout.job_id)
    reward, stake = (token.shown(amount).replace(",", "") for amount in (payout.reward, payout.stake))
    money = token.label if token.is_coin else f"{token.label} {payout.token}"
    return _iso(payout.time), payout.job_id, title, reward, stake, money, payout.transaction


def _iso(timestamp: int) -> str:
    return datetime.fromtimestamp(timestamp, UTC).isoformat().replace("+00:00", "Z")
