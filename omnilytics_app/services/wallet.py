"""The wallet page's snapshot: balance, credit, what jobs owe, payouts so far."""

from collections.abc import Iterator
from dataclasses import replace

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.progress import Payout, WalletSnapshot
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import clause
from omnilytics_app.services.claim import claimable
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import LOCAL_CHAIN_ID
from omnilytics_app.services.token_money import token_money
from omnilytics_app.services.watcher import MarketView


class Wallet:
    """Reads an account's money. Payouts (rewards and stakes claimed, escrow returned) come from events."""

    def __init__(self, gateway: Gateway, account: Account) -> None:
        self._gateway = gateway
        self._account = account
        self._last = _nothing_known(gateway, account)

    async def snapshot(self, view: MarketView) -> WalletSnapshot:
        """The state at a view; while the endpoint fails, the last one with the problem's sentence."""
        address = self._account.address
        if view.problem or view.head is None:
            return replace(self._last, connected=False, problem=view.problem or _reading(view))
        await self._record_payouts()
        self._last = WalletSnapshot(
            address=address,
            balance=await self._gateway.connection.balance(address),
            credit=await self._gateway.market.credit(address),
            claimable=await self._claimable(view),
            chain_id=self._gateway.deployment.chain_id,
            network=network_name(self._gateway.deployment.chain_id),
            connected=True,
            block=view.head.number,
            payouts=tuple(replace(p, token=_token(view, p.job_id)) for p in self._gateway.cache.payouts(address)),
            tokens=await token_money(self._gateway, self._account),
            owed_known=address in view.accounts,
        )
        return self._last

    async def _claimable(self, view: MarketView) -> Wei:
        """What jobs paid in coin owe; of an aborted one the market is asked, which knows of unanswered deposits."""
        paid_in_coin = [job for job in view.jobs.values() if job.terms.token == NATIVE_COIN]
        amounts = claimable(paid_in_coin, self._account.address)
        for job_id in amounts:
            if any(r.outcome is Outcome.ABORTED for r in view.jobs[job_id].rounds):
                amounts[job_id] = (await self._gateway.market.owed(job_id, self._account.address)).total
        return Wei(sum(amounts.values()))

    async def _record_payouts(self) -> None:
        recorded = {payout.transaction for payout in self._gateway.cache.payouts(self._account.address)}
        for event, reward, stake in self._received():
            if event.job_id is None or event.transaction_hash in recorded:
                continue
            payout = Payout(
                job_id=event.job_id,
                reward=Wei(reward),
                stake=Wei(stake),
                transaction=event.transaction_hash,
                time=await self._gateway.connection.block_time(event.block_number),
            )
            self._gateway.cache.add_payout(self._account.address, payout, event.block_number)

    def _received(self) -> Iterator[tuple[MarketEvent, int, int]]:
        """Events that earned this account something or gave something back, and how much of each."""
        watcher, address = self._gateway.watcher, self._account.address
        for claimed in watcher.events_of(None, "Claimed", owner=address):
            yield claimed, claimed.arguments["reward"], claimed.arguments["stake"] + claimed.arguments["fees"]
        for created in watcher.events_of(None, "JobCreated", owner=address):
            for closed in watcher.events_of(created.job_id, "JobClosed"):
                yield closed, 0, closed.arguments["returned"]


def _token(view: MarketView, job_id: JobId) -> Address:
    """What a job is paid in; an account's own jobs stay in sight."""
    job = view.jobs.get(job_id)
    return job.terms.token if job is not None else NATIVE_COIN


def _reading(view: MarketView) -> str:
    """How far the market's history is read, for a person; empty where it is read."""
    return "" if view.reading is None else clause(f"Reading the market's history: {view.reading.percent} % so far.")


def network_name(chain_id: int) -> str:
    """What a chain is called on screen."""
    known = {LOCAL_CHAIN_ID: clause("Local development chain"), 1: "Ethereum", 11_155_111: "Sepolia"}
    return known.get(chain_id, clause(f"Chain {chain_id}"))


def _nothing_known(gateway: Gateway, account: Account) -> WalletSnapshot:
    chain_id = gateway.deployment.chain_id
    zero = Wei(0)
    network = network_name(chain_id)
    return WalletSnapshot(
        account.address, zero, zero, zero, chain_id, network, connected=False, block=0, known=False, owed_known=False
    )
