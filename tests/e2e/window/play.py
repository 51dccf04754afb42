"""Starts the real window in the home it is given, with a person at it: `python -m tests.e2e.window.play SCENE FOLDER`.

The window runs exactly as `omnilytics` alone starts it; the person is a coroutine beside it. The exit status is the
program's, 1 where the person was lost. What the person noted is left in FOLDER for the next scene.
"""

import asyncio
import faulthandler
import sys
import time
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path

from omnilytics_app import app
from omnilytics_app.app import DEFAULT_FORM, WindowOptions
from omnilytics_app.logs import setup_logging
from omnilytics_app.paths import default_profile

Scene = Callable[[object, Path], Awaitable[None]]
CLOSING_S = 60.0


def main(scene: str, folder: Path) -> int:
    """Open the window and play."""
    faulthandler.enable()
    setup_logging("WARNING")
    live, lost = app._life, []

    async def live_with_person(*arguments: object) -> int:
        from tests.e2e.window.person import Person  # noqa: PLC0415 - Qt is loaded by the program
        from tests.e2e.window.scenes import SCENES  # noqa: PLC0415

        person = Person(folder / f"pictures-{scene}")
        living = asyncio.create_task(live(*arguments))
        playing = asyncio.create_task(SCENES[scene](person, folder))
        await asyncio.wait({living, playing}, return_when=asyncio.FIRST_COMPLETED)
        if living.done() and not playing.done():
            await asyncio.wait({playing}, timeout=2)
        if not playing.done():
            playing.cancel()
            lost.append("The window closed before the person was done.")
        elif (error := playing.exception()) is not None:
            lost.append("".join(traceback.format_exception(error)))
        else:
            await asyncio.wait({living}, timeout=CLOSING_S)
            if not living.done():
                person.takes_picture("does-not-close")
                lost.append(f"The window does not close within {CLOSING_S:.0f} s.")
        if not living.done():
            living.cancel()
        return (await asyncio.gather(living, return_exceptions=True))[0]

    app._life = live_with_person
    begun = time.monotonic()
    status = app.run_window(WindowOptions(default_profile().parent, DEFAULT_FORM))
    print(f"{scene}: {time.monotonic() - begun:.0f} s")  # noqa: T201
    for sentence in lost:
        print(sentence, file=sys.stderr)  # noqa: T201
    return 1 if lost or status != 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
