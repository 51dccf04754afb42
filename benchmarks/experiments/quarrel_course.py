"""What a job costs when somebody asks for ciphertexts, disputes, breaks off or falls silent: every other call.

Four jobs on a real node, played like those of `chain_course`. Payloads lie outside of the chain; they are noise, but
the digests are those of this noise, since whoever is asked has to show ciphertexts that the contract checks.
"""

from collections.abc import Sequence

from eth_utils.crypto import keccak

from benchmarks.experiments.chain_course import URI, Course
from benchmarks.experiments.gas_page import PAID_IN_QUARRELS
from benchmarks.experiments.job_setting import Setting, document_of, raw_document
from benchmarks.experiments.node import Node
from omnilytics_app.chain.calls import LeafEvidence
from omnilytics_app.chain.market import SINK
from omnilytics_app.crypto.payload import prove_leaves
from omnilytics_app.domain.ids import Digest
from omnilytics_app.domain.tokens import NATIVE_COIN

MODEL = 0
"""The model owner, among the members of a course."""
FLAGGED = 1


class QuarrelCourse(Course):
    """A job in which not everything goes well."""

    ACCOUNTS = "quarrels "

    async def empty_sink(self) -> None:
        """So that what the sink gets is written over a zero in every story."""
        if await self.node.market.credit(SINK, self.terms.token):
            await self.model_owner.send(self.node.calls.withdraw_sink(self.terms.token))

    async def ask(self) -> None:
        """A round in which the model and a gradient are asked for and shown, and one that a majority disputes."""
        await self._begin()
        await self._publish()
        leaves = range(self.terms.model_leaves)
        await self._contest("contest, a ciphertext", 1, leaves[:1])
        await self._contest("contest, the rest of the model", 2, leaves[1:])
        await self._answer("answer, a ciphertext of the model", MODEL, leaves[:1])
        await self._answer("answer, the rest of the model", MODEL, leaves[1:])
        await self._submit()
        await self._flag(range(self.terms.gradient_leaves))
        await self._answer("answer, a whole gradient", FLAGGED, range(self.terms.gradient_leaves))
        await self._step("closeAnswers", self.model_owner)
        await self._step("settleQuiet", self.model_owner)
        await self._round()
        await self._dispute()

    async def give_up(self) -> None:
        """A round that nobody settles, and one whose model is not shown: the bond goes to the sink, and from there."""
        await self._begin()
        await self._round()
        await self.node.pass_time(self.terms.settle_window + 1)
        await self._step("settleByDefault", self.owners[0])
        await self._publish()
        await self._contest("contest, a ciphertext", 1, range(1))
        await self.node.pass_time(self.terms.submit_window // 2 + self.terms.answer_window + 1)
        await self._step("abort", self.owners[0])
        await self._send("withdrawSink", self.owners[0], self.node.calls.withdraw_sink(self.terms.token))

    async def not_begin(self) -> None:
        """A job that somebody leaves, and that its owner then cancels."""
        await self._create()
        await self._register(self.owners[:2])
        await self._send("leave", self.owners[0], self.node.calls.leave(self.job))
        await self._send("cancel", self.model_owner, self.node.calls.cancel(self.job))

    async def stop(self) -> None:
        """A job that its owner ends early."""
        await self._begin()
        await self._send("stop", self.model_owner, self.node.calls.stop(self.job))

    async def _dispute(self) -> None:
        """The round is settled with openings, which more than half of the owners dispute."""
        await self._show_openings()
        for owner in self.owners[: self.setting.owners // 2]:
            await self._step("dispute", owner)
        last = self.owners[self.setting.owners // 2]
        call = self.node.calls.of_round("dispute", self.job, self._number)
        await self._send("dispute, the vote that decides", last, call)

    async def _contest(self, name: str, member: int, leaves: Sequence[int]) -> None:
        await self._pay_deposit(member, len(leaves))
        fee, token = self.terms.answer_fee, self.terms.token
        call = self.node.calls.contest(self.job, self._number, leaves, fee, token)
        await self._send(name, self._sender(member), call)

    async def _flag(self, leaves: Sequence[int]) -> None:
        await self._pay_deposit(MODEL, len(leaves))
        flags = [(self._sender(FLAGGED).address, leaves)]
        call = self.node.calls.flag(self.job, self._number, flags, self.terms.answer_fee, self.terms.token)
        await self._send("flag, a whole gradient", self.model_owner, call)

    async def _answer(self, name: str, member: int, leaves: Sequence[int]) -> None:
        context, data = self._context(member, self._number), self._data(member, self._number)
        proven = prove_leaves(context, data, self.terms.ciphertext_bytes, leaves)
        shown = [LeafEvidence(leaf.index, leaf.ciphertext, leaf.path) for leaf in proven]
        modulus, document = document_of(self.setting).modulus_bytes, Digest(keccak(raw_document(self.setting)))
        sender = self._sender(member)
        call = self.node.calls.answer(self.job, self._number, sender.address, shown, modulus, document)
        await self._send(name, sender, call)

    async def _pay_deposit(self, member: int, leaves: int) -> None:
        if self.terms.token != NATIVE_COIN:
            await self._pay_in(self._sender(member), self.terms.answer_fee * leaves)

    def _payload(self, member: int, number: int) -> tuple[Digest, bytes, str]:
        """The digest of what can be shown, and an address."""
        return self._digest(member, number), b"", URI


async def play_quarrels(node: Node, setting: Setting, seed: int) -> dict[str, int]:
    """All four jobs; gas by function, of what quiet jobs have none of."""
    found: dict[str, int] = {}
    for number, story in enumerate(STORIES):
        course = await QuarrelCourse.prepare(node, setting, seed + number)
        await course.empty_sink()
        await story(course)
        found = course.summary() | found
    return {name: gas for name, gas in found.items() if name in PAID_IN_QUARRELS}


STORIES = (QuarrelCourse.ask, QuarrelCourse.give_up, QuarrelCourse.not_begin, QuarrelCourse.stop)
