"""The learning sessions of a model owner's job on disk, and what each of them says.

`learner-r` is the session after round r, a pure function of the one before and of what the chain showed of the round
when it was decrypted (`basis`); `learner-000` is the start. A round without a complete group leaves none. A session may
be given up for another one only until the model of a later round is on disk, because that was made from it and may have
been seen.
"""

import asyncio
import hashlib

from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Round
from omnilytics_app.errors import OmniLyticsError
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.workers.model_owner_tasks import EvaluationRequest, ModelState, look_into
from omnilytics_app.workers.pool import WorkerPool

MODEL_SUFFIX = ".model"


class DamagedSession(OmniLyticsError):
    """A session that cannot be read; `number` is its round, 0 that of the start."""

    def __init__(self, number: RoundNumber) -> None:
        super().__init__(f"the learning session of round {number} is damaged")
        self.number = number


class Sessions:
    """The sessions of one job."""

    def __init__(self, files: JobFiles, pool: WorkerPool) -> None:
        self._files = files
        self._pool = pool
        self._states: dict[int, ModelState] = {}

    def exists(self, number: int) -> bool:
        """Whether the session after a round is on disk."""
        return self._files.exists(_learner_file(number))

    def is_fixed(self, number: int) -> bool:
        """Whether the model of a later round is on disk."""
        return any(name > model_file(number) for name in self._files.names() if name.endswith(MODEL_SUFFIX))

    async def before(self, number: RoundNumber, evaluation: EvaluationRequest) -> tuple[bytes, ModelState]:
        """The newest session before a round, and what it says; raises `DamagedSession`."""
        latest = max((r for r in range(number) if self.exists(r)), default=0)
        try:
            raw = await asyncio.to_thread(self._files.read, _learner_file(latest))
            state = self._states.get(latest) or await self.look_into(latest, raw, evaluation)
        except (FileNotFoundError, ValueError) as error:
            raise DamagedSession(RoundNumber(latest)) from error
        return raw, state

    async def look_into(self, number: int, session: bytes, evaluation: EvaluationRequest) -> ModelState:
        """What a session says; kept, as every round asks for it several times."""
        state = self._states[number] = await self._pool.run(look_into, session, evaluation)
        return state

    def write(self, number: int, session: bytes) -> None:
        """Write the session after a round."""
        self._files.write_once(_learner_file(number), session)

    def forget(self, number: int) -> None:
        """Give up the session after a round."""
        self._states.pop(number, None)
        self._files.remove(_learner_file(number))

    def set_aside(self, number: int) -> None:
        """Keep a damaged session for somebody to look at."""
        self._files.set_aside(_learner_file(number))


def basis(stored: Round) -> str:
    """All that the chain says of a closed round and that its sums depend on, as a digest."""
    said = (bytes(stored.model_digest), sorted(stored.complete), sorted(stored.submitted))
    return hashlib.sha256(repr(said).encode()).hexdigest()


def model_file(number: int) -> str:
    """Where the payload of a round's model is."""
    return f"round-{number:03}{MODEL_SUFFIX}"


def _learner_file(number: int) -> str:
    return f"learner-{number:03}.bin"
