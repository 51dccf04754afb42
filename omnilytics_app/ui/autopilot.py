"""Drives the presenters the way a person would: the same buttons, no person.

A script ends when its job is over and its money is withdrawn, and raises what a person would have been told instead.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import SignalInstance

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import DemoFailed
from omnilytics_app.ui.presenters import Presenter, Presenters
from omnilytics_app.ui.screenshots import save
from omnilytics_app.ui.views.main_window import MainWindow, Page

SETTLE_S = 0.25
"""For a page that was just shown to lay itself out."""
PICTURED_ROUNDS = (3, 5)


@dataclass(frozen=True, slots=True)
class Stage:
    """What a script plays on. Without `pictures` no screenshots are taken."""

    window: MainWindow
    presenters: Presenters
    name: str
    pictures: Path | None

    async def picture(self, moment: str, page: Page) -> None:
        """A screenshot of a page, if wanted."""
        if self.pictures is None:
            return
        self.window.show_page(page)
        await asyncio.sleep(SETTLE_S)
        await save(self.window, self.pictures / f"{self.name}-{moment}.png")


async def play_model_owner(stage: Stage) -> None:
    """Create the job of the pre-filled form, follow it, withdraw."""
    presenter = stage.presenters.model_owner
    await stage.picture("form", Page.MODEL_OWNER)
    await _done(presenter, presenter.job_created, presenter.create_job)
    await _follow(stage, Page.MODEL_OWNER, presenter, lambda: presenter.job)
    await _withdraw(stage)


async def play_data_owner(stage: Stage, data_file: str) -> None:
    """Join the first job that can be joined, with data that is public anyway; follow it, withdraw."""
    presenter = stage.presenters.data_owner
    await _until(presenter.jobs_changed, lambda: bool(_joinable(stage)))
    job_id = _joinable(stage)[0]
    await stage.picture("jobs", Page.DATA_OWNER)
    await _done(presenter, presenter.job_joined, lambda: presenter.join(job_id, data_file, PUBLIC_DATA))
    await _follow(stage, Page.DATA_OWNER, presenter, lambda: presenter.participation)
    await _withdraw(stage)


def _joinable(stage: Stage) -> list[JobId]:
    cards = stage.presenters.data_owner.jobs
    return [card.job.job_id for card in cards if not card.refused and card.job.phase is Phase.REGISTER]


async def _follow(stage: Stage, page: Page, presenter: Presenter, progress: Callable[[], JobProgress | None]) -> None:
    """Wait for the end of the job, with a picture of some rounds while they are worked on."""

    def at_work(number: int) -> bool:
        job = progress()
        return job is not None and (job.finished or (job.job.round >= number and job.work is not None))

    for number in PICTURED_ROUNDS if stage.pictures else ():
        await _until(presenter.changed, partial(at_work, number))
        await stage.picture(f"round-{number}", page)
    await _until(presenter.changed, lambda: (job := progress()) is not None and job.finished)
    await stage.picture("finished", page)


async def _withdraw(stage: Stage) -> None:
    wallet = stage.presenters.wallet
    await _until(wallet.changed, lambda: wallet.withdrawable > 0)
    await stage.picture("before-withdrawal", Page.WALLET)
    await _done(wallet, wallet.withdrawn, wallet.withdraw)
    await _until(wallet.changed, lambda: wallet.withdrawable == 0)
    await stage.picture("withdrawn", Page.WALLET)


async def _until(signal: SignalInstance, condition: Callable[[], bool]) -> None:
    """Return once `condition` holds; it is looked at after every `signal`."""
    heard = asyncio.Event()
    signal.connect(heard.set)
    try:
        while not condition():
            heard.clear()
            await heard.wait()
    finally:
        signal.disconnect(heard.set)


async def _done(presenter: Presenter, signal: SignalInstance, action: Callable[[], None]) -> None:
    """Start an action and wait for its signal; raises `DemoFailed` with the sentence of a problem."""
    outcome: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def on_done(*_: object) -> None:
        if not outcome.done():
            outcome.set_result("")

    def on_problem(sentence: str) -> None:
        if not outcome.done():
            outcome.set_result(sentence)

    signal.connect(on_done)
    presenter.problem_raised.connect(on_problem)
    try:
        action()
        sentence = await outcome
    finally:
        signal.disconnect(on_done)
        presenter.problem_raised.disconnect(on_problem)
    if sentence:
        raise DemoFailed(sentence)
