"""Tells on standard output how a demonstration goes, from the chain alone, and notices when it no longer does."""

import sys
from time import monotonic

from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.errors import DemoFailed
from omnilytics_app.services.gateway import Gateway

STUCK_S = 600.0
_WORDS = {
    Outcome.INCOMPLETE: "no group was complete",
    Outcome.QUIET: "settled, everybody paid",
    Outcome.DEFAULT: "settled by default, everybody paid",
    Outcome.OPEN: "settled with openings",
    Outcome.FINAL: "final",
    Outcome.VOID: "voided",
    Outcome.ABORTED: "aborted, its model was not shown",
}


class Narrator:
    """Follows the newest job. A `patient` one never complains: a person may take all the time in the world."""

    def __init__(self, gateway: Gateway, *, patient: bool) -> None:
        self._gateway = gateway
        self._patient = patient
        self._said: set[str] = set()
        self._state: tuple[object, ...] = ()
        self._since = monotonic()

    async def run(self) -> None:
        """Tell until cancelled; raises `DemoFailed` when nothing has moved for ten minutes."""
        while True:
            await self._gateway.watcher.changed()
            jobs = self._gateway.watcher.view.jobs
            if jobs:
                self._follow(jobs[max(jobs)])
            if not self._patient and monotonic() - self._since > STUCK_S:
                raise DemoFailed(f"Nothing has moved on the chain for {STUCK_S / 60:.0f} minutes; run it with --keep.")

    def _follow(self, job: Job) -> None:
        state = (job.phase, job.round, job.member_count, sum(m.submitted for m in job.members), job.open_round)
        if state != self._state:
            self._state, self._since = state, monotonic()
        if job.phase is Phase.REGISTER:
            self._say(f"{job.member_count} of {job.terms.seats} data owners have joined")
        for number in job.rounds:
            if number.outcome is Outcome.PENDING:
                continue
            rejected = f", group {', '.join(str(g + 1) for g in sorted(number.rejected))} rejected"
            self._say(f"Round {number.number}: {_WORDS[number.outcome]}{rejected if number.rejected else ''}")
        if job.evicted:
            self._say(f"Group {', '.join(str(g + 1) for g in sorted(job.evicted))} evicted")
        if job.phase is Phase.CLOSED:
            self._say("The job is closed")

    def _say(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            sys.stdout.write(f"{sentence}\n")
            sys.stdout.flush()
