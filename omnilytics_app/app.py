"""The composition root of the window: the application, its look and language, and the life that goes on in it.

Start-up order: umask (in `cli`), Qt, theme and language, the opening page (`ui.life.front`), and behind it the import
of everything else; then `ui.life`: a profile is found or made, its lock taken, its key unlocked (in a thread, it is
slow by design), its network started or reached, worker processes, services, presenters, the window. What was imported
before the main window is forgotten by the garbage collector, so that it does not stall the window later. Shutdown runs
the other way, also where a signal asks for it.
"""

import asyncio
import sys
from typing import TYPE_CHECKING

from omnilytics_app.domain.progress import JobForm
from omnilytics_app.paths import resources_directory
from omnilytics_app.ui.binding import load_binding
from omnilytics_app.ui.life.options import Script, WindowOptions

if TYPE_CHECKING:
    from omnilytics_app.ui.collector import Collector
    from omnilytics_app.ui.life.ending import Ending

__all__ = ["DEFAULT_FORM", "Script", "WindowOptions", "run_window"]


def run_window(options: WindowOptions) -> int:
    """Open the window and run until it is closed; the exit status."""
    load_binding()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only windows load Qt
    from qasync import QEventLoop  # noqa: PLC0415

    from omnilytics_app.ui.collector import Collector  # noqa: PLC0415
    from omnilytics_app.ui.life.ending import Ending, ended_by_signals  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    collector = Collector(application)
    application.setApplicationName("OmniLytics")
    application.setQuitOnLastWindowClosed(False)
    ending = Ending()
    with ended_by_signals(ending), asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(_life(application, options, ending, collector))


async def _life(application: object, options: WindowOptions, ending: "Ending", collector: "Collector") -> int:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from omnilytics_app.ui.language import Language  # noqa: PLC0415
    from omnilytics_app.ui.life.front import Front, load_life  # noqa: PLC0415
    from omnilytics_app.ui.life.lobby import Left  # noqa: PLC0415
    from omnilytics_app.ui.theme import Mode, Theme  # noqa: PLC0415

    if not isinstance(application, QApplication):
        raise TypeError("a window needs an application of widgets")
    resources = resources_directory()
    theme = Theme(application, resources)
    language = Language(application, resources)
    language.use("en" if options.script is not None else "")
    if options.script is not None and options.script.pictures is not None:
        theme.set_mode(Mode.DARK if options.script.role == "data-owner" else Mode.LIGHT)
    front = Front(options, theme, language, ending)
    try:
        life_of = await front.load(load_life)
    except Left:
        front.lobby.close()
        return 0
    collector.start()
    return await life_of(options, theme, language, front=front).run()


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
