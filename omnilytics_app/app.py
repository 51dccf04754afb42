"""The composition root: builds every object of a run and hands it what it needs.

Start-up order of the window: umask, settings and profile, exclusive use of the profile, unlocking (in a thread, it is
slow by design), the endpoint, worker processes, services, presenters, the window. Heavy libraries are imported before
the first paint, and the garbage collector then forgets them, so that neither stalls the window later. Shutdown runs the
other way.
"""

import asyncio
import gc
import json
import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.review import ApprovingReviewer
from omnilytics_app.errors import DemoFailed, UserFacingError
from omnilytics_app.services.demo.villains import casting_of
from omnilytics_app.services.desk import Desk, open_desk
from omnilytics_app.services.job_runners import HONEST
from omnilytics_app.settings import Settings
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.profile import Profile, exclusive
from omnilytics_app.storage.protectors import Protector

if TYPE_CHECKING:
    from omnilytics_app.ui.autopilot import Stage

log = logging.getLogger(__name__)

AGENT_NICENESS = 5
RECONNECT_S = 15.0


@dataclass(frozen=True, slots=True)
class Script:
    """What a demonstration wants of a window; read from a file it wrote."""

    role: str
    auto: bool
    form: JobForm | None
    data_file: str
    pictures: Path | None
    outcome: Path
    villain: str = ""

    @classmethod
    def read(cls, path: Path) -> "Script":
        """The script in a file."""
        body: dict[str, Any] = json.loads(path.read_text("utf-8"))
        form = body["form"]
        if form is not None:
            form["image_shape"] = tuple(form["image_shape"]) if form["image_shape"] else None
            form["left_out"] = tuple(form["left_out"])
        pictures = Path(body["pictures"]) if body["pictures"] else None
        return cls(
            role=body["role"],
            auto=body["auto"],
            form=JobForm(**form) if form is not None else None,
            data_file=body["data_file"],
            pictures=pictures,
            outcome=Path(body["outcome"]),
            villain=body["villain"],
        )


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """One window on one profile. `script` is set by demonstrations only."""

    profile: Profile
    protector: Protector
    settings: Settings
    script: Script | None = None


def run_window(options: WindowOptions) -> int:
    """Open the window and run until it is closed; the exit status."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only windows load Qt
    from qasync import QEventLoop  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    application.setApplicationName("OmniLytics")
    application.setQuitOnLastWindowClosed(False)
    with exclusive(options.profile.paths), asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(_window(application, options))


async def _window(application: Any, options: WindowOptions) -> int:
    from omnilytics_app.ui.language import Language  # noqa: PLC0415
    from omnilytics_app.ui.theme import Mode, Theme  # noqa: PLC0415 - after QApplication exists

    theme = Theme(application, options.profile.paths.resources)
    language = Language(application, options.profile.paths.resources)
    language.use("en")
    if options.script is not None and options.script.pictures is not None:
        theme.set_mode(Mode.DARK if options.script.role == "data-owner" else Mode.LIGHT)
    entropy = await asyncio.to_thread(unlock, options.profile.paths.keystore, options.protector)
    while True:
        try:
            script = options.script
            casting = casting_of(script.villain) if script is not None else HONEST
            reviewer = ApprovingReviewer()  # until the window shows reviews
            async with open_desk((options.profile, entropy), options.settings, reviewer, casting) as desk:
                return await _main_window(options, theme, desk)
        except UserFacingError as error:
            if options.script is not None and options.script.auto:
                raise
            if not await _asked_to_retry(theme, options.profile.label, str(error)):
                return 1


async def _main_window(options: WindowOptions, theme: Any, desk: Desk) -> int:
    from omnilytics_app.ui.autopilot import Stage  # noqa: PLC0415
    from omnilytics_app.ui.presenters import presenters_of  # noqa: PLC0415
    from omnilytics_app.ui.stall import StallMeter  # noqa: PLC0415
    from omnilytics_app.ui.views.main_window import MainWindow, Page  # noqa: PLC0415

    script = options.script
    form = script.form if script and script.form else DEFAULT_FORM
    presenters = presenters_of(desk, form, script.data_file if script else "")
    page = {"model-owner": Page.MODEL_OWNER, "data-owner": Page.DATA_OWNER}.get(
        script.role if script else "", Page.WALLET
    )
    window = MainWindow(presenters, theme, options.profile.label, page)
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    meter = StallMeter(window)
    gc.collect()
    gc.freeze()
    window.show()
    stage = Stage(window, presenters, script.role if script else "window", script.pictures if script else None)
    try:
        await _until_closed(closed, script, stage)
    finally:
        meter.stop()
        if script is not None:
            outcome = {"max": meter.max_ms, "p99": meter.p99_ms, "ticks": meter.ticks}
            await asyncio.to_thread(script.outcome.write_text, json.dumps(outcome), "utf-8")
        await presenters.close()
        window.hide()
    return 0


async def _until_closed(closed: asyncio.Event, script: Script | None, stage: "Stage") -> None:
    """Wait for the person to close the window, or for the autopilot to land."""
    from omnilytics_app.ui.autopilot import play_data_owner, play_model_owner  # noqa: PLC0415

    if script is None or not script.auto:
        await closed.wait()
        return
    play = play_model_owner(stage) if script.role == "model-owner" else play_data_owner(stage, script.data_file)
    playing, closing = asyncio.create_task(play), asyncio.create_task(closed.wait())
    done, _ = await asyncio.wait({playing, closing}, return_when=asyncio.FIRST_COMPLETED)
    for task in {playing, closing} - done:
        task.cancel()
    if playing not in done:
        raise DemoFailed("The window was closed before the demonstration ended; start it again.")
    await playing


async def _asked_to_retry(theme: Any, profile: str, problem: str) -> bool:
    from omnilytics_app.ui.views.start.startup import StartupWindow  # noqa: PLC0415

    window = StartupWindow(theme, profile, problem)
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def on_answer(*, retry: bool) -> None:
        if not answer.done():
            answer.set_result(retry)

    window.retried.connect(lambda: on_answer(retry=True))  # the signal carries no answer of its own
    window.closed.connect(lambda: on_answer(retry=False))
    window.show()
    result = await answer
    window.hide()
    return result


DEFAULT_FORM = JobForm(
    title="",
    data_file="",
    task="classification",
    target="",
    rounds=8,
    groups=5,
    group_size=3,
    faults=1,
    reward=10**15,  # type: ignore[arg-type]
    key_bits=3072,
    register_window=24 * 3600,
    publish_window=3600,
    submit_window=2 * 3600,
    settle_window=2 * 3600,
    dispute_window=3600,
)
