"""What a data owner keeps on disk of a job it has joined.

A payload is a draft until its first byte may leave: a draft can be given up for another one, as after a reorganised
draw, because nobody has seen anything under its masks. `release` makes it final, before it is sent; from then on it is
only ever sent again verbatim, and the own group is fixed for the rest of the job. The verdict on a settlement is filed
under everything the contract stored of it, so that after a reorganisation an old verdict is not taken for a new one.

Times are for people; whatever of them cannot be read starts anew. A verdict that cannot be read is none.
"""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from omnilytics_app.domain.ids import Digest, RoundNumber
from omnilytics_app.domain.job import Round
from omnilytics_app.errors import JobRefused
from omnilytics_app.storage.job_files import JobFiles

ROSTER_FILE = "roster.bin"
TIMES_FILE = "seconds.json"
DIGEST_BYTES = 32
PAYLOAD_SUFFIX = ".payload"
DRAFT_SUFFIX = ".draft"


@dataclass(frozen=True, slots=True)
class Question:
    """What a payload answers: a round's model, in a group whose members and keys are these. Digests of 32 bytes."""

    number: RoundNumber
    model: Digest
    roster: Digest

    @property
    def header(self) -> bytes:
        """What a draft begins with."""
        return self.model + self.roster


class OwnerRecords:
    """The files of one participation."""

    def __init__(self, files: JobFiles) -> None:
        self._files = files
        self._verdicts: dict[str, str] = {}
        self._released: set[RoundNumber] = set()
        self._drafts: dict[RoundNumber, bytes] = {}
        self._served: set[RoundNumber] = set()
        self.seconds = self._read_seconds()

    def has_payload(self, number: RoundNumber) -> bool:
        """Whether the payload of a round was released, so that it may have left."""
        if number not in self._released and self._files.exists(_payload_file(number)):
            self._released.add(number)
        return number in self._released

    def answers(self, question: Question) -> bool:
        """Whether there is something to send: what was released in the round, or a draft for just this question."""
        number = question.number
        if self.has_payload(number):
            return True
        if number not in self._drafts and self._files.exists(_draft_file(number)):
            self._drafts[number] = self._files.read(_draft_file(number))[: 2 * DIGEST_BYTES]
        return self._drafts.get(number) == question.header

    async def store_draft(self, question: Question, payload: bytes, seconds: float) -> None:
        """Write a payload that nobody has seen, over any other such; raises FileExistsError after a release."""
        number = question.number
        if self.has_payload(number):
            raise FileExistsError(f"the payload of round {number} may have left and is never computed again")
        await asyncio.to_thread(self._files.replace, _draft_file(number), question.header + payload)
        self._drafts[number] = question.header
        self.seconds[str(number)] = seconds
        await asyncio.to_thread(self._files.replace_json, TIMES_FILE, self.seconds)

    async def release(self, question: Question) -> None:
        """Make the draft for a question the payload of its round for good; again, nothing changes.

        Raises `JobRefused` where the group is another one than that of an earlier payload.
        """
        await asyncio.to_thread(self._fix_roster, question.roster)
        if not self.has_payload(question.number):
            draft = await asyncio.to_thread(self._files.read, _draft_file(question.number))
            if draft[: 2 * DIGEST_BYTES] != question.header:
                raise FileNotFoundError(f"no payload of round {question.number} was computed for this model and group")
            payload = question.model + draft[2 * DIGEST_BYTES :]
            await asyncio.to_thread(self._files.write_once, _payload_file(question.number), payload)
        await asyncio.to_thread(self._files.remove, _draft_file(question.number))

    async def payload(self, number: RoundNumber) -> tuple[Digest, bytes]:
        """The digest of the model that was answered, and the payload that was released."""
        stored = await asyncio.to_thread(self._files.read, _payload_file(number))
        return Digest(stored[:DIGEST_BYTES]), stored[DIGEST_BYTES:]

    def require_roster(self, digest: bytes) -> None:
        """Raises `JobRefused` if a payload was released in another group."""
        if self._released_any() and self._files.exists(ROSTER_FILE) and self._files.read(ROSTER_FILE) != digest:
            raise JobRefused(
                "The endpoint shows another group than before; nothing is submitted. "
                "Use another endpoint, this one may be lying."
            )

    async def announce(self, number: RoundNumber) -> None:
        """Note, before it is committed to, that the payload of a round will lie in a store."""
        await asyncio.to_thread(self._files.replace, _announced_file(number), b"")

    def unserved(self, number: RoundNumber) -> bool:
        """Whether a payload was announced that is not known to lie in its store."""
        if number not in self._served and self._files.exists(_served_file(number)):
            self._served.add(number)
        return number not in self._served and self._files.exists(_announced_file(number))

    async def note_served(self, number: RoundNumber) -> None:
        """Note that the payload of a round lies in its store."""
        await asyncio.to_thread(self._files.replace, _served_file(number), b"")

    def verdict(self, settled: Round) -> str | None:
        """What checking a settlement gave: empty if it holds, None if it was not checked."""
        name = _verdict_file(settled)
        if name not in self._verdicts and self._files.exists(name):
            try:
                self._verdicts[name] = self._files.read(name).decode()
            except UnicodeDecodeError:
                self._files.remove(name)
        return self._verdicts.get(name)

    async def store_verdict(self, settled: Round, verdict: str) -> None:
        """File a verdict."""
        await asyncio.to_thread(self._files.write_once, _verdict_file(settled), verdict.encode())

    def verdicts(self, rounds: Sequence[Round]) -> dict[RoundNumber, str]:
        """All verdicts on these rounds."""
        found = {r.number: self.verdict(r) for r in rounds}
        return {number: verdict for number, verdict in found.items() if verdict is not None}

    def _fix_roster(self, digest: bytes) -> None:
        """The group is on disk before the first payload has its final name."""
        self.require_roster(digest)
        if not self._files.exists(ROSTER_FILE) or self._files.read(ROSTER_FILE) != digest:
            self._files.replace(ROSTER_FILE, digest)

    def _released_any(self) -> bool:
        return bool(self._released) or any(name.endswith(PAYLOAD_SUFFIX) for name in self._files.names())

    def _read_seconds(self) -> dict[str, float]:
        try:
            found = self._files.read_json(TIMES_FILE)
        except (FileNotFoundError, ValueError):
            return {}
        return {n: float(s) for n, s in found.items() if isinstance(s, int | float) and not isinstance(s, bool)}


def _payload_file(number: int) -> str:
    return f"round-{number:03}{PAYLOAD_SUFFIX}"


def _draft_file(number: int) -> str:
    return f"round-{number:03}{DRAFT_SUFFIX}"


def _announced_file(number: int) -> str:
    return f"round-{number:03}.announced"


def _served_file(number: int) -> str:
    return f"round-{number:03}.served"


def _verdict_file(settled: Round) -> str:
    judged = (settled.model_digest, settled.seed_hash, sorted(settled.complete), sorted(settled.rejected))
    digest = hashlib.sha256(repr((*judged, settled.dispute_until)).encode()).hexdigest()
    return f"round-{settled.number:03}-{digest[:16]}.checked"
