"""How much gas money an account needs until the end of its jobs, and the warning that comes before it runs out.

An account that cannot pay misses rounds and pays for each from its stake, so the warning counts the worst likely
course: every round is played, a dispute and an answer fall due, and what is owed is claimed and withdrawn. Gas is
counted by bounds that cover what the contract was measured to use (contracts/snapshots), at the price that a
transaction has to offer now, and nothing that the jobs will pay is counted in. Where payloads go into blobs, those
are counted at what blob gas costs now, and the last ones at what a transaction with blobs has to offer.
"""

import logging
from collections.abc import Sequence
from time import monotonic

from omnilytics_app.chain.blob_publisher import GAS as BLOB_TRANSACTION_GAS
from omnilytics_app.chain.blob_publisher import MAX_BLOBS_A_TRANSACTION, offered_for_blobs
from omnilytics_app.chain.fees import GWEI, PRIORITY_FEE
from omnilytics_app.chain.kzg import BLOB_BYTES, blobs_needed
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.job import Job, Member, Phase, Terms
from omnilytics_app.domain.progress import Shortage
from omnilytics_app.errors import UserFacingError, clause
from omnilytics_app.services.gateway import Account, Gateway

log = logging.getLogger(__name__)

GAS_PER_BYTE = 45
PAYLOAD_GAS = 90_000
SETTLE_GAS = 90_000
SEED_GAS = 60_000
CLOSE_ROUND_GAS = 130_000
CLOSE_JOB_GAS = 90_000
REGISTER_GAS = 150_000
BEGIN_GAS = 60_000 + 150_000
"""To arm, and to draw the groups."""
DISPUTE_GAS = 120_000
ANSWER_GAS = 200_000
CLAIM_GAS = 80_000
CLAIM_ROUND_GAS = 3_200
WITHDRAW_GAS = 80_000
MOST_INLINE_BYTES = 120_000
TRANSACTION_GAS = 16_777_216
COIN = 10**18
LOOK_EVERY_S = 60.0
SAME_SHARE = 0.1
"""Figures of a warning that moved by less are not worth another sentence: a price of gas moves with every block."""


def gas_left(job: Job, account: Address) -> int:
    """The gas of everything an account may still have to send in a job; 0 for one without a part in it."""
    member = job.member(account)
    if account == job.model_owner:
        return 0 if job.phase is Phase.CLOSED else _of_model_owner(job)
    return _of_data_owner(job, member) if member is not None else 0


def gas_of_seat(terms: Terms) -> int:
    """The gas of everything a data owner may have to send in a job that it has not joined yet, to join it included."""
    payloads = terms.rounds * payload_gas(terms, terms.gradient_leaves)
    return REGISTER_GAS + payloads + DISPUTE_GAS + ANSWER_GAS + _end_gas(terms)


def blobs_left(job: Job, account: Address) -> int:
    """How many blobs an account may still have to publish in a job, if its payloads go there."""
    rounds, leaves = _payloads_left(job, account)
    size = leaves * job.terms.ciphertext_bytes
    return rounds * blobs_needed(size) if size > MOST_INLINE_BYTES else 0


def blob_fuel(blobs: int, blob_base_fee: int, gas_price: int) -> Wei:
    """What to hold for publishing so many blobs: a unit of blob gas for each of their bytes, and their transactions."""
    transactions = -(-blobs // MAX_BLOBS_A_TRANSACTION)
    offered = min(blobs, MAX_BLOBS_A_TRANSACTION)
    fees = (blobs - offered) * blob_base_fee + offered * offered_for_blobs(blob_base_fee)
    return Wei(BLOB_BYTES * fees + fuel_needed(transactions * BLOB_TRANSACTION_GAS, gas_price))


def payload_gas(terms: Terms, leaves: int) -> int:
    """A model or a gradient of so many ciphertexts, in call data wherever it may travel there."""
    size = leaves * terms.ciphertext_bytes
    return PAYLOAD_GAS + (GAS_PER_BYTE * size if size <= MOST_INLINE_BYTES else 0)


def opening_gas(groups: int, lanes: int) -> int:
    """A settlement with openings: scores compare every two groups, lane by lane."""
    pairs = groups * groups
    return min(TRANSACTION_GAS, 200_000 + 3_000 * pairs + 25 * pairs * lanes)


def fuel_needed(gas: int, gas_price: int) -> Wei:
    """What to hold for that much gas, as transactions offer it: twice the price, and the reward for the block."""
    return Wei(gas * (2 * gas_price + PRIORITY_FEE))


def fuel_warning(
    jobs: Sequence[Job], account: Address, balance: Wei, gas_price: int, blob_base_fee: int | None = None
) -> str:
    """One sentence where an account holds less than its jobs may need, empty otherwise; arguments as below."""
    shortage = fuel_shortage(jobs, account, balance, gas_price, blob_base_fee)
    return shortage.sentence if shortage is not None else ""


def fuel_shortage(
    jobs: Sequence[Job], account: Address, balance: Wei, gas_price: int, blob_base_fee: int | None = None
) -> Shortage | None:
    """What an account lacks where it holds less than its jobs may need.

    `blob_base_fee` is given where payloads go into blobs.
    """
    gas = {job.job_id: left for job in jobs if (left := gas_left(job, account))}
    needed = fuel_needed(sum(gas.values()), gas_price)
    if blob_base_fee is not None:
        blobs = sum(blobs_left(job, account) for job in jobs)
        needed = Wei(needed + blob_fuel(blobs, blob_base_fee, gas_price))
    if balance >= needed:
        return None
    numbers = ", ".join(str(job_id) for job_id in sorted(gas))
    sentence = clause(
        f"Account {account} holds {balance / COIN:.4f} ETH and needs about {needed / COIN:.4f} ETH for gas until the "
        f"end of job {numbers} at {gas_price / GWEI:.3g} gwei; send it {(needed - balance) / COIN:.4f} ETH."
    )
    return Shortage(balance, needed, sentence)


class FuelGauge:
    """Looks at an account's coin every minute; `warning` is the latest, logged when it begins.

    It keeps its words while its figures stay about the same, so that whoever is told of it is not told every minute.
    """

    def __init__(self, gateway: Gateway, account: Account) -> None:
        self.shortage: Shortage | None = None
        self._gateway = gateway
        self._account = account
        self._looked_at = float("-inf")
        self._figures = 0, 0, 0, 0

    @property
    def warning(self) -> str:
        """The sentence of the shortage, or empty."""
        return self.shortage.sentence if self.shortage is not None else ""

    async def look(self) -> None:
        """Ask the chain, unless that was lately; one that does not answer leaves things as they are."""
        if monotonic() - self._looked_at < LOOK_EVERY_S:
            return
        self._looked_at = monotonic()
        address, connection = self._account.address, self._gateway.connection
        try:
            balance, price = await connection.balance(address), await connection.gas_price()
            blob_price = await connection.blob_base_fee() if self._account.pays_for_blobs else None
        except UserFacingError:
            return
        jobs = tuple(self._gateway.watcher.view.jobs.values())
        shortage = fuel_shortage(jobs, address, balance, price, blob_price)
        figures = balance, price, blob_price or 0, sum(gas_left(job, address) for job in jobs)
        if shortage and self.shortage and all(map(_about_same, figures, self._figures)):
            return
        if shortage and not self.shortage:
            log.warning("%s", shortage.sentence)
        self.shortage, self._figures = shortage, figures


def _about_same(amount: int, before: int) -> bool:
    return abs(amount - before) <= SAME_SHARE * before


def _rounds_left(job: Job, *, done: bool) -> int:
    """Rounds in which something is still to be sent, the current one included unless its part is done."""
    return max(0, job.terms.rounds - max(0, job.round - 1) - (1 if done else 0))


def _payloads_left(job: Job, account: Address) -> tuple[int, int]:
    """How many an account may still have to send, and of how many ciphertexts each."""
    member = job.member(account)
    if job.phase is not Phase.CLOSED and account == job.model_owner:
        return _models_left(job), job.terms.model_leaves
    return _gradients_left(job, member) if member is not None else 0, job.terms.gradient_leaves


def _models_left(job: Job) -> int:
    return 0 if job.voided else _rounds_left(job, done=False)


def _gradients_left(job: Job, member: Member) -> int:
    if job.phase is Phase.CLOSED or member.dropped or job.voided or (job.groups and member.group not in job.live):
        return 0
    current = job.phase in {Phase.SETTLE, Phase.ANSWER} or member.submitted
    return _rounds_left(job, done=current and job.round > 0)


def _of_model_owner(job: Job) -> int:
    terms, rounds = job.terms, _models_left(job)
    begin = BEGIN_GAS if job.phase in {Phase.REGISTER, Phase.ARMED} else 0
    a_round = payload_gas(terms, terms.model_leaves) + SEED_GAS + SETTLE_GAS + CLOSE_ROUND_GAS
    openings = min(rounds, max(0, terms.max_openings - job.openings))
    groups = len(job.live) or terms.seats // terms.group_size
    settling = openings * opening_gas(groups, terms.lanes) + (ANSWER_GAS if rounds else 0)
    return begin + rounds * a_round + settling + CLOSE_JOB_GAS + WITHDRAW_GAS


def _end_gas(terms: Terms) -> int:
    """To collect what a job owes, and to withdraw it."""
    return CLAIM_GAS + CLAIM_ROUND_GAS * terms.rounds + WITHDRAW_GAS


def _of_data_owner(job: Job, member: Member) -> int:
    terms, end = job.terms, _end_gas(job.terms)
    if job.phase is Phase.CLOSED or member.dropped:
        return end if member.owed else 0
    if job.voided or (job.groups and member.group not in job.live):
        return end
    payloads = _gradients_left(job, member) * payload_gas(terms, terms.gradient_leaves)
    return payloads + DISPUTE_GAS + ANSWER_GAS + end
