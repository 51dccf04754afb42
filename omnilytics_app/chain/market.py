"""Reads the market's views as domain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from eth_utils.abi import function_abi_to_4byte_selector
from hexbytes import HexBytes

from omnilytics_app.chain.calls import OpeningEvidence, RangeClaim
from omnilytics_app.chain.canonical_abi import Codec, struct_of
from omnilytics_app.chain.connection import Connection, Head
from omnilytics_app.domain.accounting import accounted
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Round, Terms, groups_of, places_of
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import ContractMissing

SINK = Address("0x000000000000000000000000000000000000dEaD")
NO_GROUP = 255


@dataclass(frozen=True, slots=True)
class Owed:
    """What a claim would credit an owner now; `fees` are deposits for leaves that an aborted round left unanswered."""

    reward: Wei
    stake: Wei
    fees: Wei

    @property
    def total(self) -> Wei:
        """All of it."""
        return Wei(self.reward + self.stake + self.fees)


class Market:
    """The views of one deployed market. Made with `open_market`."""

    def __init__(self, connection: Connection, address: Address) -> None:
        self.connection = connection
        self.address = address
        self._contract: Any = connection.web3.eth.contract(
            address=connection.web3.to_checksum_address(address), abi=connection.artifact.abi
        )
        functions = connection.artifact.entries("function")
        shown, credit = functions["getJob"], functions["credit"]
        self._ask_job = function_abi_to_4byte_selector(shown)  # type: ignore[arg-type]
        self._shown_job = struct_of(shown["outputs"])
        self._ask_credit = function_abi_to_4byte_selector(credit)  # type: ignore[arg-type]
        self._shown_credit = struct_of(credit["outputs"])

    async def job_count(self) -> int:
        """Number of jobs ever created; they are numbered from 1."""
        async with self.connection.faults():
            return int(await self._contract.functions.jobCount().call())

    async def job(self, job_id: JobId, head: Head | None = None) -> Job:
        """A whole job as of `head`, the newest block unless given.

        A job of many owners is thousands of values and is read at every block: hence by the program's own decoder.
        """
        at = head or await self.connection.head()
        async with self.connection.faults():
            return _job(job_id, await self._ask(self._ask_job + job_id.to_bytes(32), self._shown_job, at.number), at)

    async def owed(self, job_id: JobId, owner: Address) -> Owed:
        """What a job owes an owner, deposits included, which the job itself does not tell."""
        async with self.connection.faults():
            reward, stake, fees = await self._contract.functions.owedTo(job_id, owner).call()
            return Owed(Wei(reward), Wei(stake), Wei(fees))

    async def disputes(self) -> Address:
        """Where the code of the market's second half lies."""
        async with self.connection.faults():
            return Address(await self._contract.functions.disputes().call())

    async def credit(self, account: Address, token: Address = NATIVE_COIN) -> Wei:
        """What the market holds ready for an account, of the chain's coin or in smallest units of a token.

        It is read at every block for every account, so that it is as light as a job.
        """
        async with self.connection.faults():
            return Wei(await self._ask(self._ask_credit + _word(token) + _word(account), self._shown_credit, "latest"))

    async def _ask(self, data: bytes, shown: Codec, block: int | str) -> Any:
        """The only value that a view gives.

        Past web3, which asks for the chain's id before every call; what is no answer it shall word.
        """
        call: Any = {"to": self._contract.address, "data": "0x" + data.hex()}
        answer = await self.connection.request("eth_call", call, hex(block) if isinstance(block, int) else block)
        given = answer.get("result")
        if not isinstance(given, str):
            given = await self.connection.web3.eth.call(call, block)  # type: ignore[arg-type]
        [value] = shown.decode(bytes(HexBytes(given))).values()
        return value


async def open_market(connection: Connection, address: Address) -> Market:
    """The market at an address; raises `ContractMissing` where there is no contract, or not this client's."""
    code = await connection.code(address)
    if not code:
        raise ContractMissing(
            f"There is no market at {address} on chain {connection.chain_id}; check the address or deploy one with "
            "omnilytics deploy."
        )
    if not connection.artifact.is_code_of_market(code):
        raise ContractMissing(
            f"The contract at {address} is not the market this program knows; check the address, or use the program's "
            "version that the market was deployed with."
        )
    market = Market(connection, address)
    second_half = await market.disputes()
    if not connection.artifact.is_code_of_disputes(await connection.code(second_half)):
        raise ContractMissing(
            f"The market at {address} runs unknown code at {second_half} where its disputes are settled; check the "
            "address, and send nothing to this market."
        )
    return market


def _word(account: Address) -> bytes:
    return bytes.fromhex(account.removeprefix("0x")).rjust(32, b"\0")


def terms_from(raw: Any) -> Terms:
    """The contract's terms struct, as a tuple or a mapping in ABI order."""
    values: tuple[Any, ...] = tuple(raw.values()) if hasattr(raw, "values") else tuple(raw)
    return Terms(*values)


def as_opening(raw: Mapping[str, Any]) -> OpeningEvidence:
    """The contract's opening struct, by field name."""
    return OpeningEvidence(
        claimed=groups_of(raw["claimed"]),
        shift=raw["shift"],
        probe_seed=bytes(raw["probeSeed"]),
        probe_path=tuple(bytes(node) for node in raw["probePath"]),
        lanes=bytes(raw["lanes"]),
        openings=bytes(raw["bundle"]["data"]),
        ranges=tuple(RangeClaim(r["group"], r["leaf"], r["lane"], r["value"]) for r in raw["ranges"]),
    )


def _job(job_id: JobId, raw: Mapping[str, Any], head: Head) -> Job:
    state = raw["state"]
    read = Job(
        job_id=job_id,
        terms=terms_from(raw["terms"]),
        model_owner=Address(state["modelOwner"]),
        terms_hash=Digest(raw["termsHash"]),
        phase=Phase(state["phase"]),
        voided=state["voided"],
        round=RoundNumber(state["round"]),
        member_count=state["owners"],
        groups=state["groups"],
        live=groups_of(state["live"]),
        evicted=groups_of(state["evicted"]),
        dropped=groups_of(state["dropped"]),
        struck=groups_of(state["struck"]),
        openings=state["openings"],
        deadline=state["deadline"],
        start_target=state["startTarget"],
        open_round=RoundNumber(state["openRound"]),
        escrow=Wei(state["escrow"]),
        rounds=tuple(_round(RoundNumber(i), r) for i, r in enumerate(raw["rounds"], start=1)),
        members=tuple(_member(m) for m in raw["members"]),
        now=head.timestamp,
        block=head.number,
    )
    return accounted(read)


def _round(number: RoundNumber, raw: Mapping[str, Any]) -> Round:
    return Round(
        number=number,
        outcome=Outcome(raw["outcome"]),
        active=groups_of(raw["active"]),
        complete=groups_of(raw["complete"]),
        accepted=groups_of(raw["accepted"]),
        rejected=groups_of(raw["rejected"]),
        dispute_until=raw["disputeUntil"],
        seed_target=raw["seedTarget"],
        votes=raw["votes"],
        answer_until=raw["answerUntil"],
        unanswered=raw["unanswered"],
        flagged=raw["flagged"],
        model_digest=Digest(raw["modelDigest"]),
        seed_hash=Digest(raw["seedHash"]),
        submitted=places_of(raw["submitted"]),
    )


def _member(raw: Mapping[str, Any]) -> Member:
    """What follows from the rest of the job is filled in once all of it is known."""
    return Member(
        owner=Address(raw["owner"]),
        x25519_key=bytes(raw["x25519Key"]),
        group=None if raw["group"] == NO_GROUP else GroupIndex(raw["group"]),
        index_in_group=raw["indexInGroup"],
        misses=raw["misses"],
        claimed_rounds=raw["claimedRounds"],
        stake_claimed=raw["stakeClaimed"],
        fees_claimed=raw["feesClaimed"],
        stake=Wei(0),
        owed=Wei(0),
        dropped=False,
        submitted=False,
    )
