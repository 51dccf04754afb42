"""A model owner that runs one job from a file: created exactly once, seen through to its end, exported, paid out.

Other jobs of the same profile go on beside it, and it does not end before them.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from omnilytics_app.domain.amounts import ether_unit
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job_file import JobFile
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import ChainUnavailable, InsufficientFunds, UserFacingError
from omnilytics_app.services.agent.news import Event, JobNews, News, Tell
from omnilytics_app.services.agent.paying import pay_out
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.participant import Participant

RETRY_S = 60.0
"""After trouble that may pass, such as an empty account or an endpoint that fails."""


@dataclass(frozen=True, slots=True)
class ModelOwnerTask:
    """The job, where its model goes at the end (None for nowhere), and the credit that is left in the market."""

    file: JobFile
    export_to: Path | None = None
    withdraw_above: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity


class ModelOwnerAgent:
    """Runs one job to its end. `run` returns then; the participant is started and closed by the caller."""

    def __init__(self, participant: Participant, task: ModelOwnerTask, tell: Tell) -> None:
        self._participant = participant
        self._task = task
        self._tell = tell
        self._told = ""

    async def run(self) -> None:
        """Raises what keeps the job from being created or its model from being written."""
        unsubscribe = self._participant.subscribe(JobNews(self._participant.address, self._tell))
        try:
            job_id = await self._job()
            await self._participant.finished(job_id)
            rounds = len(self._participant.view.jobs[job_id].rounds)
            self._about(Event.JOB_FINISHED, job_id, f"finished after {rounds} rounds", role=Role.MODEL_OWNER.value)
            await self._export(job_id)
            await self._others()
            await pay_out(self._participant, self._task.withdraw_above, self._tell)
        finally:
            unsubscribe()

    async def _job(self) -> JobId:
        """The job of the file; what a person can mend while this waits is told and tried again."""
        while True:
            try:
                job_id, new = await self._participant.create_job_once(self._task.file, self._on_work)
            except (InsufficientFunds, ChainUnavailable) as error:
                self._complain(error)
                await asyncio.sleep(RETRY_S)
                continue
            title, terms = self._task.file.form.title, self._participant.view.jobs[job_id].terms
            if new:
                words = f"created {title!r} with an escrow of {ether_unit(terms.escrow + terms.bond)}"
                self._about(Event.JOB_CREATED, job_id, words, title=title, escrow_wei=str(terms.escrow + terms.bond))
            else:
                self._about(Event.JOB_RESUMED, job_id, f"goes on with {title!r}", title=title)
            return job_id

    async def _others(self) -> None:
        """Wait for whatever else this profile takes part in: there may be a stake in it."""
        runners = self._participant.runners
        while under_way := runners.under_way(Role.DATA_OWNER) + runners.under_way(Role.MODEL_OWNER):
            await self._participant.finished(under_way[0])

    async def _export(self, job_id: JobId) -> None:
        if self._task.export_to is None:
            return
        path = self._task.export_to
        number = await self._participant.export_model(job_id, str(path))
        self._about(
            Event.EXPORTED, job_id, f"the model of round {number} is in {path}", file=str(path), of_round=number
        )

    def _on_work(self, work: Work) -> None:
        """Creating a job proves its key, which takes a while: its beginning and its end are told."""
        if work.done in (0, work.total):
            words = f"{work.label}, {work.done} of {work.total}"
            fields = {"account": self._participant.address, "job": None, "role": Role.MODEL_OWNER.value}
            self._tell(News(Event.ACTIVITY, words, fields | {"activity": words}))

    def _complain(self, error: UserFacingError) -> None:
        if str(error) != self._told:
            self._told = str(error)
            fields = {"account": self._participant.address, "job": None, "problem": str(error)}
            self._tell(News(Event.PROBLEM, str(error), fields))

    def _about(self, event: Event, job_id: JobId, words: str, **fields: str | int) -> None:
        job = self._participant.view.jobs[job_id]
        common = {"account": self._participant.address, "job": job_id, "round": job.round}
        self._tell(News(event, f"job {job_id}: {words}", common | fields))
