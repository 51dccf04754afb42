"""A job rebuilt from the market's logs and nothing else.

What a contract keeps but never tells could be lost to whoever reads its events only. This replay holds the job as the
program knows it, everybody's credit, and who is owed which deposits; a test compares all of it with the contract's own
views after every transaction.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from eth_abi.abi import encode
from eth_utils.crypto import keccak

from omnilytics_app.chain.connection import Head
from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.chain.market import SINK, Owed, terms_from
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.domain.accounting import accounted, due_to
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Place, Round, groups_of
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.job_terms import terms_hash

Arguments = Mapping[str, Any]
EMPTY: frozenset[Any] = frozenset()


class Replay:
    """One job and all credits of its market. `job` is None before the job was created."""

    def __init__(self, chain_id: int, market: Address) -> None:
        self._chain_id, self._market = chain_id, address_bytes(market)
        self.job: Job | None = None
        self.credits: Counter[Address] = Counter()
        self._named: dict[Address, set[int]] = defaultdict(set)
        """Leaves of the current round that are asked for and not shown, by the owner of the payload."""
        self._contested: dict[Address, set[int]] = defaultdict(set)
        """Leaves of the current round's model, by who asked for them."""

    def apply(self, events: Iterable[MarketEvent]) -> None:
        """Everything that one transaction logged, in order."""
        for event in events:
            handler: Callable[[Arguments], None] = getattr(self, f"_on_{event.name}")
            handler(event.arguments)

    def at(self, head: Head) -> Job:
        """The job as the market would show it at a block."""
        return accounted(replace(self._job, now=head.timestamp, block=head.number))

    def owed(self, owner: Address) -> Owed:
        """What a claim would credit an owner."""
        member = self._job.member(owner)
        if member is None:
            return Owed(Wei(0), Wei(0), Wei(0))
        due = due_to(self._job, member)
        return Owed(due.reward, due.stake, Wei(0 if member.fees_claimed else self._open_fees(owner)))

    # ----------------------------------------------------------- registration

    def _on_JobCreated(self, a: Arguments) -> None:  # noqa: N802 - handlers are named for their events
        terms, job_id, model_owner = terms_from(a["terms"]), JobId(a["jobId"]), Address(a["modelOwner"])
        self.job = Job(
            job_id=job_id,
            terms=terms,
            model_owner=model_owner,
            terms_hash=terms_hash(JobScope(self._chain_id, self._market, job_id), model_owner, terms),
            phase=Phase.REGISTER,
            voided=False,
            round=RoundNumber(0),
            member_count=0,
            groups=0,
            live=EMPTY,
            evicted=EMPTY,
            dropped=EMPTY,
            struck=EMPTY,
            openings=0,
            deadline=terms.register_until,
            start_target=0,
            open_round=RoundNumber(0),
            escrow=terms.escrow,
            rounds=(),
            members=(),
            now=0,
            block=0,
        )

    def _on_Registered(self, a: Arguments) -> None:  # noqa: N802
        self._set_members((*self._job.members, new_member(Address(a["owner"]), bytes(a["x25519Key"]))))

    def _on_Left(self, a: Arguments) -> None:  # noqa: N802
        *others, last = self._job.members
        place = [m.owner for m in self._job.members].index(a["owner"])
        self._set_members(tuple(last if i == place else m for i, m in enumerate(others)))
        self.credits[a["owner"]] += self._job.terms.stake

    def _on_Armed(self, a: Arguments) -> None:  # noqa: N802
        self._change(phase=Phase.ARMED, start_target=a["target"], deadline=a["startUntil"])

    def _on_Started(self, a: Arguments) -> None:  # noqa: N802
        job, count = self._job, a["groups"]
        drawn = drawn_order(job.members, bytes(a["seed"]))
        size = job.terms.group_size
        seated = (
            replace(m, group=GroupIndex(i // size), index_in_group=i % size) if i < count * size else m
            for i, m in enumerate(drawn)
        )
        self._change(groups=count, live=frozenset(GroupIndex(g) for g in range(count)), members=tuple(seated))
        unfilled = (job.terms.seats - count * size) * job.terms.rounds * job.terms.reward
        self._take(unfilled)
        self.credits[job.model_owner] += unfilled
        self._to_publish(a["publishUntil"])

    # ---------------------------------------------------------------- a round

    def _on_Published(self, a: Arguments) -> None:  # noqa: N802
        self._named.clear()
        self._contested.clear()
        self._change_round(active=self._job.live, model_digest=Digest(a["payload"]["digest"]))
        self._change(phase=Phase.SUBMIT, deadline=a["submitUntil"])

    def _on_Contested(self, a: Arguments) -> None:  # noqa: N802
        self._name(self._job.model_owner, a["leaves"])
        self._contested[a["owner"]].update(a["leaves"])
        self._change_round(answer_until=a["answerUntil"])
        self._change(deadline=a["submitUntil"])

    def _on_Submitted(self, a: Arguments) -> None:  # noqa: N802
        self._change_round(submitted=self._current.submitted | {self._place(a["owner"])})

    def _on_Missed(self, a: Arguments) -> None:  # noqa: N802
        job, group = self._job, GroupIndex(a["group"])
        absent = {(group, i) for i in range(16) if a["absent"] >> i & 1}
        members = (replace(m, misses=m.misses + ((m.group, m.index_in_group) in absent)) for m in job.members)
        self._change(members=tuple(members))
        if a["dropped"]:
            self._change(dropped=job.dropped | {group}, live=job.live - {group})

    def _on_RoundClosed(self, a: Arguments) -> None:  # noqa: N802
        self._change_round(complete=groups_of(a["complete"]), seed_target=a["seedTarget"])
        self._to_settle(a)

    def _on_SeedStored(self, a: Arguments) -> None:  # noqa: N802
        self._change_round(seed_hash=Digest(a["blockHash"]), seed_target=a["target"])

    def _on_Flagged(self, a: Arguments) -> None:  # noqa: N802
        for flag in a["flags"]:
            self._name(Address(flag["owner"]), flag["leaves"])
        self._change_round(flagged=True)
        self._change(phase=Phase.ANSWER, deadline=a["answerUntil"])

    def _on_Answered(self, a: Arguments) -> None:  # noqa: N802
        shown = {leaf["index"] for leaf in a["leaves"]}
        self._named[a["accused"]] -= shown
        self._change_round(unanswered=self._current.unanswered - len(shown))
        self.credits[a["answerer"]] += len(shown) * self._job.terms.answer_fee

    def _on_AnswersClosed(self, a: Arguments) -> None:  # noqa: N802
        current = self._current
        self.credits[self._job.model_owner] += current.unanswered * self._job.terms.answer_fee
        silent = {self._place(owner) for owner, leaves in self._named.items() if leaves}
        self._change_round(submitted=current.submitted - silent, unanswered=0, complete=groups_of(a["complete"]))
        self._to_settle(a)

    def _on_Aborted(self, _: Arguments) -> None:  # noqa: N802
        self._change_round(outcome=Outcome.ABORTED)
        self._change(voided=True)

    # ------------------------------------------------------------- settlement

    def _on_Settled(self, a: Arguments) -> None:  # noqa: N802
        self._change_round(outcome=Outcome(a["outcome"]), accepted=groups_of(a["accepted"]))
        self._pay(groups_of(a["accepted"]))
        self._to_publish(a["publishUntil"])

    def _on_SettledOpen(self, a: Arguments) -> None:  # noqa: N802
        rejected = groups_of(a["rejected"])
        self._change_round(
            outcome=Outcome.OPEN,
            accepted=self._current.complete - rejected,
            rejected=rejected,
            dispute_until=a["disputeUntil"],
        )
        self._change(openings=self._job.openings + 1, open_round=self._job.round)
        self._to_publish(a["publishUntil"])

    def _on_Disputed(self, a: Arguments) -> None:  # noqa: N802
        self._change_round(a["round"], votes=a["votes"])

    def _on_Voided(self, a: Arguments) -> None:  # noqa: N802
        complete = self._job.rounds[a["round"] - 1].complete
        self._change_round(a["round"], outcome=Outcome.VOID, accepted=complete, rejected=EMPTY)
        self._change(open_round=RoundNumber(0), voided=True)
        self._pay(complete)

    def _on_Finalized(self, a: Arguments) -> None:  # noqa: N802
        rejected = groups_of(a["rejected"])
        self._change_round(a["round"], outcome=Outcome.FINAL)
        self._change(open_round=RoundNumber(0), struck=self._job.struck | rejected)
        self._pay(groups_of(a["accepted"]) | rejected)

    def _on_Evicted(self, a: Arguments) -> None:  # noqa: N802
        out = groups_of(a["groups"])
        self._change(evicted=self._job.evicted | out, live=self._job.live - out)

    # ---------------------------------------------------------- end and money

    def _on_JobClosed(self, a: Arguments) -> None:  # noqa: N802
        self._change(phase=Phase.CLOSED, escrow=Wei(0))
        self.credits[self._job.model_owner] += a["returned"]

    def _on_Sunk(self, a: Arguments) -> None:  # noqa: N802
        self.credits[SINK] += a["amount"]

    def _on_Claimed(self, a: Arguments) -> None:  # noqa: N802
        def claimed(member: Member) -> Member:
            return replace(
                member,
                claimed_rounds=a["rounds"],
                stake_claimed=member.stake_claimed or a["stake"] != 0,
                fees_claimed=member.fees_claimed or a["fees"] != 0,
            )

        self._change(members=tuple(claimed(m) if m.owner == a["owner"] else m for m in self._job.members))
        self.credits[a["owner"]] += a["reward"] + a["stake"] + a["fees"]

    def _on_Withdrawn(self, a: Arguments) -> None:  # noqa: N802
        self.credits[a["account"]] -= a["amount"]

    # ------------------------------------------------------------------ steps

    @property
    def _job(self) -> Job:
        assert self.job is not None
        return self.job

    @property
    def _current(self) -> Round:
        assert self._job.current is not None
        return self._job.current

    def _change(self, **changes: Any) -> None:
        self.job = replace(self._job, **changes)

    def _change_round(self, number: int = 0, **changes: Any) -> None:
        at = number or self._job.round
        self._change(rounds=tuple(replace(r, **changes) if r.number == at else r for r in self._job.rounds))

    def _set_members(self, members: tuple[Member, ...]) -> None:
        self._change(members=members, member_count=len(members))

    def _to_publish(self, deadline: int) -> None:
        number = RoundNumber(self._job.round + 1)
        opened = (new_round(number),) if number <= self._job.terms.rounds else ()
        self._change(phase=Phase.PUBLISH, round=number, deadline=deadline, rounds=(*self._job.rounds, *opened))

    def _to_settle(self, a: Arguments) -> None:
        if a["complete"]:
            self._change(phase=Phase.SETTLE, deadline=a["settleUntil"])

    def _take(self, amount: int) -> None:
        self._change(escrow=Wei(self._job.escrow - amount))

    def _pay(self, groups: frozenset[GroupIndex]) -> None:
        self._take(len(groups) * self._job.terms.group_size * self._job.terms.reward)

    def _name(self, accused: Address, leaves: Iterable[int]) -> None:
        self._named[accused].update(leaves)
        self._change_round(unanswered=sum(len(named) for named in self._named.values()))

    def _place(self, owner: str) -> Place:
        member = self._job.member(Address(owner))
        assert member is not None
        assert member.group is not None
        return member.group, member.index_in_group

    def _open_fees(self, owner: Address) -> int:
        current = self._job.current
        if current is None or current.outcome is not Outcome.ABORTED:
            return 0
        return len(self._contested[owner] & self._named[self._job.model_owner]) * self._job.terms.answer_fee


def drawn_order(members: tuple[Member, ...], seed: bytes) -> list[Member]:
    """The roster: groups, then the owners left over."""
    order = list(members)
    for i in range(len(order) - 1, 0, -1):
        j = int.from_bytes(keccak(encode(["bytes32", "uint256"], (seed, i)))) % (i + 1)
        order[i], order[j] = order[j], order[i]
    return order


def new_member(owner: Address, key: bytes) -> Member:
    """Before the draw; what follows from the job is filled in by `accounted`."""
    return Member(
        owner=owner,
        x25519_key=key,
        group=None,
        index_in_group=0,
        misses=0,
        claimed_rounds=0,
        stake_claimed=False,
        fees_claimed=False,
        stake=Wei(0),
        owed=Wei(0),
        dropped=False,
        submitted=False,
    )


def new_round(number: RoundNumber) -> Round:
    """Not published yet."""
    return Round(
        number=number,
        outcome=Outcome.PENDING,
        active=EMPTY,
        complete=EMPTY,
        accepted=EMPTY,
        rejected=EMPTY,
        dispute_until=0,
        seed_target=0,
        votes=0,
        answer_until=0,
        unanswered=0,
        flagged=False,
        model_digest=Digest(bytes(32)),
        seed_hash=Digest(bytes(32)),
        submitted=EMPTY,
    )
