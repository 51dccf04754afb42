"""What is seen before the program is loaded."""

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from omnilytics_app.app import DEFAULT_FORM
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.paths import Paths
from omnilytics_app.storage.last_profile import note_used
from omnilytics_app.storage.preferences import write_preferences
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.life.front import Front, age_s, load_life
from omnilytics_app.ui.life.life import Life
from omnilytics_app.ui.life.lobby import Left
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.start.opening import OpeningView
from omnilytics_app.ui.views.start.start_window import StartWindow
from omnilytics_app.ui.wishes import Wish
from tests.gui.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "web3",
    "eth_account",
    "eth_utils",
    "numpy",
    "sklearn",
    "cryptography",
    "keyring",
    "aiohttp",
    "torch",
    "pyarrow",
)
LOOK = """
import json, linecache, os, sys
from omnilytics_app import app

load_binding = app.load_binding

def patched():
    load_binding()
    from omnilytics_app.ui.life import front
    load_life = front.load_life

    def look():
        from PySide6.QtWidgets import QApplication
        shown = [type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()]
        modules = sorted(sys.modules)
        load_life()
        read = len(linecache.cache)  # sources of modules that somebody looked into
        print(json.dumps({"modules": modules, "shown": shown, "age": front.age_s(), "read": read}), flush=True)
        os._exit(0)

    front.load_life = look

app.load_binding = patched
from omnilytics_app.cli import run
run(sys.argv[1:])
"""


def page() -> OpeningView | None:
    tops = [w for w in QApplication.topLevelWidgets() if isinstance(w, StartWindow) and w.isVisible()]
    return next((w.centralWidget() for w in tops if isinstance(w.centralWidget(), OpeningView)), None)


@pytest.fixture
def front(theme: Theme, english: Language, tmp_path: Path, quick_life: None) -> Front:
    del quick_life
    return Front(WindowOptions(tmp_path, DEFAULT_FORM), theme, english)


@pytest.mark.parametrize("more", [[], ["--passphrase-file", "secret"]])
def test_the_first_paint_comes_before_anything_heavy_is_imported(tmp_path: Path, more: list[str]) -> None:
    (tmp_path / "secret").write_text("orbit lantern velvet cactus\n")
    (tmp_path / "secret").chmod(0o600)
    command = [sys.executable, "-c", LOOK, "window", "--profile", str(tmp_path / "ada"), *more]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=True)
    seen = json.loads(done.stdout)
    assert seen["shown"] == ["StartWindow"]
    # what belongs to unlocking may come early where a command line says how
    early = {"keyring", "cryptography"} if more else set()
    assert {name.partition(".")[0] for name in seen["modules"]} & set(HEAVY) <= early
    assert 0 < seen["age"] < 60
    assert seen["read"] < 100, "every module's source is read when it is imported, and stays in memory"


def test_the_page_is_painted_before_loading_begins_and_shows_until_it_ended(run: Run, front: Front) -> None:
    told: list[float | None] = []

    def load() -> str:
        told.append(front.painted_s)
        time.sleep(0.1)
        return "loaded"

    async def play() -> None:
        loading = asyncio.create_task(front.load(load))
        while not told:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        shown = page()
        assert shown is not None
        assert await loading == "loaded"
        assert page() is shown
        front.lobby.close()

    run(play())
    assert told[0] is not None
    assert 0 < told[0] <= age_s()


@pytest.mark.parametrize("leave", ["close", "quit"])
def test_a_person_need_not_wait(run: Run, front: Front, leave: str) -> None:
    async def play() -> None:
        loading = asyncio.create_task(front.load(lambda: time.sleep(0.3)))
        while front.painted_s is None:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        shown = page()
        assert shown is not None
        shown.cancel.click() if leave == "quit" else shown.window().close()
        with pytest.raises(Left) as left:
            await loading
        assert left.value.wish is Wish.QUIT
        front.lobby.close()

    run(play())


def test_what_fails_to_load_is_told(run: Run, front: Front) -> None:
    async def play() -> None:
        with pytest.raises(ImportError, match="broken"):
            await front.load(broken)
        front.lobby.close()

    run(play())


def broken() -> None:
    raise ImportError("broken")


@pytest.mark.parametrize("named", [True, False])
def test_it_looks_as_the_person_likes_it(
    run: Run, theme: Theme, english: Language, tmp_path: Path, named: bool
) -> None:
    folder = tmp_path / "ada"
    folder.mkdir()
    write_preferences(Paths.of_profile(folder).preferences, Preferences(theme="dark", language="de"))
    note_used(tmp_path, folder)
    front = Front(WindowOptions(tmp_path, DEFAULT_FORM, folder if named else None), theme, english)

    async def play() -> None:
        await front.load(lambda: None)
        front.lobby.close()

    run(play())
    assert (theme.mode, english.code) == (Mode.DARK, "de")


def test_a_life_goes_on_in_the_same_window(theme: Theme, english: Language, tmp_path: Path) -> None:
    front = Front(options := WindowOptions(tmp_path, DEFAULT_FORM), theme, english)
    assert load_life() is Life
    assert Life(options, theme, english, front=front)._lobby is front.lobby
