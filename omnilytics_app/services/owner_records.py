"""What a data owner keeps on disk of a job it has joined.

Payloads are written once, before their first byte leaves, and never again. The verdict on a settlement is filed under
everything the contract stored of it, so that after a reorganisation an old verdict is not taken for a new one.
"""

import asyncio
import hashlib
from collections.abc import Sequence

from omnilytics_app.domain.ids import Digest, RoundNumber
from omnilytics_app.domain.job import Round
from omnilytics_app.errors import JobRefused
from omnilytics_app.storage.job_files import JobFiles

ROSTER_FILE = "roster.bin"
TIMES_FILE = "seconds.json"
DIGEST_BYTES = 32
PAYLOAD_SUFFIX = ".payload"


class OwnerRecords:
    """The files of one participation."""

    def __init__(self, files: JobFiles) -> None:
        self._files = files
        self._verdicts: dict[str, str] = {}
        self._stored: set[RoundNumber] = set()
        self.seconds = self._read_seconds()

    def has_payload(self, number: RoundNumber) -> bool:
        """Whether the payload of a round is on disk."""
        if number not in self._stored and self._files.exists(_payload_file(number)):
            self._stored.add(number)
        return number in self._stored

    async def store_payload(self, number: RoundNumber, model_digest: bytes, payload: bytes, seconds: float) -> None:
        """Write a payload for good, with the digest of the model it answers; raises FileExistsError for another one."""
        await asyncio.to_thread(self._files.write_once, _payload_file(number), model_digest + payload)
        self.seconds[str(number)] = seconds
        await asyncio.to_thread(self._files.replace_json, TIMES_FILE, self.seconds)

    async def payload(self, number: RoundNumber) -> tuple[Digest, bytes]:
        """The digest of the model that was answered, and the payload."""
        stored = await asyncio.to_thread(self._files.read, _payload_file(number))
        return Digest(stored[:DIGEST_BYTES]), stored[DIGEST_BYTES:]

    def verdict(self, settled: Round) -> str | None:
        """What checking a settlement gave: empty if it holds, None if it was not checked."""
        name = _verdict_file(settled)
        if name not in self._verdicts and self._files.exists(name):
            self._verdicts[name] = self._files.read(name).decode()
        return self._verdicts.get(name)

    async def store_verdict(self, settled: Round, verdict: str) -> None:
        """File a verdict."""
        await asyncio.to_thread(self._files.write_once, _verdict_file(settled), verdict.encode())

    def verdicts(self, rounds: Sequence[Round]) -> dict[RoundNumber, str]:
        """All verdicts on these rounds."""
        found = {r.number: self.verdict(r) for r in rounds}
        return {number: verdict for number, verdict in found.items() if verdict is not None}

    async def fix_roster(self, digest: bytes) -> None:
        """Remember the own group for good; raises `JobRefused` if it is another than before."""
        try:
            await asyncio.to_thread(self._files.write_once, ROSTER_FILE, digest)
        except FileExistsError:
            raise JobRefused(
                "The endpoint shows another group than before; nothing is submitted. "
                "Use another endpoint, this one may be lying."
            ) from None

    def _read_seconds(self) -> dict[str, float]:
        """Times are for people only: a damaged file starts anew."""
        try:
            return dict(self._files.read_json(TIMES_FILE))
        except (FileNotFoundError, ValueError, TypeError):
            return {}


def _payload_file(number: int) -> str:
    return f"round-{number:03}{PAYLOAD_SUFFIX}"


def _verdict_file(settled: Round) -> str:
    judged = (settled.model_digest, settled.seed_hash, sorted(settled.complete), sorted(settled.rejected))
    digest = hashlib.sha256(repr((*judged, settled.dispute_until)).encode()).hexdigest()
    return f"round-{settled.number:03}-{digest[:16]}.checked"
