"""Reads the market's views as domain values. A job, its rounds and its members are read at one block."""

import asyncio
from collections.abc import Mapping
from typing import Any

from omnilytics_app.chain.calls import NATIVE_COIN, OpeningEvidence
from omnilytics_app.chain.connection import Connection, Head
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Round, Terms, groups_of
from omnilytics_app.errors import ContractMissing

SINK = Address("0x000000000000000000000000000000000000dEaD")
NO_GROUP = 255


class Market:
    """The views of one deployed market. Made with `open_market`."""

    def __init__(self, connection: Connection, address: Address) -> None:
        self.connection = connection
        self.address = address
        self._contract: Any = connection.web3.eth.contract(
            address=connection.web3.to_checksum_address(address), abi=connection.artifact.abi
        )

    async def job_count(self) -> int:
        """Number of jobs ever created; they are numbered from 1."""
        async with self.connection.faults():
            return int(await self._contract.functions.jobCount().call())

    async def job(self, job_id: JobId, head: Head | None = None) -> Job:
        """A whole job as of `head`, the newest block unless given."""
        at = head or await self.connection.head()
        functions = self._contract.functions
        async with self.connection.faults():
            raw, rounds, members = await asyncio.gather(
                functions.getJob(job_id).call(block_identifier=at.number),
                functions.getRounds(job_id).call(block_identifier=at.number),
                functions.getMembers(job_id).call(block_identifier=at.number),
            )
            return _job(job_id, raw, tuple(rounds), tuple(members), at)

    async def credit(self, account: Address) -> Wei:
        """Coin the market holds ready for an account."""
        async with self.connection.faults():
            return Wei(await self._contract.functions.credit(NATIVE_COIN, account).call())


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
    return Market(connection, address)


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
        openings=bytes(raw["openings"]),
    )


def _job(job_id: JobId, raw: Any, rounds: tuple[Any, ...], members: tuple[Any, ...], head: Head) -> Job:
    (
        (terms, model_owner, terms_hash, phase, voided, number, count, groups, live, evicted, dropped),
        (openings, deadline, start_target, open_round, escrow, bond, _submitted),
    ) = raw[:11], raw[11:]
    return Job(
        job_id=job_id,
        terms=terms_from(terms),
        model_owner=Address(model_owner),
        terms_hash=Digest(terms_hash),
        phase=Phase(phase),
        voided=voided,
        round=RoundNumber(number),
        member_count=count,
        groups=groups,
        live=groups_of(live),
        evicted=groups_of(evicted),
        dropped=groups_of(dropped),
        openings=openings,
        deadline=deadline,
        start_target=start_target,
        open_round=RoundNumber(open_round),
        escrow=Wei(escrow),
        bond=Wei(bond),
        rounds=tuple(_round(RoundNumber(i), r) for i, r in enumerate(rounds, start=1)),
        members=tuple(_member(m) for m in members),
        now=head.timestamp,
        block=head.number,
    )


def _round(number: RoundNumber, raw: Any) -> Round:
    outcome, seeded, active, complete, accepted, rejected, dispute_until, seed_target, votes, *hashes = raw
    return Round(
        number=number,
        outcome=Outcome(outcome),
        seeded=seeded,
        active=groups_of(active),
        complete=groups_of(complete),
        accepted=groups_of(accepted),
        rejected=groups_of(rejected),
        dispute_until=dispute_until,
        seed_target=seed_target,
        votes=votes,
        model_digest=Digest(hashes[0]),
        seed_hash=Digest(hashes[1]),
    )


def _member(raw: Any) -> Member:
    owner, key, stake, owed, claimed_rounds, group, index, misses, dropped, claimed, submitted = raw
    return Member(
        owner=Address(owner),
        x25519_key=bytes(key),
        stake=Wei(stake),
        owed=Wei(owed),
        claimed_rounds=claimed_rounds,
        group=None if group == NO_GROUP else GroupIndex(group),
        index_in_group=index,
        misses=misses,
        dropped=dropped,
        claimed=claimed,
        submitted=submitted,
    )
