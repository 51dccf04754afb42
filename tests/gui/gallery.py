"""Writes a picture of every state in both themes: `python -m tests.gui.gallery FOLDER [NAME]`, with more options below.

With `--baselines` the small pictures that tests compare with are written as well: look at the large ones first. With
`--docs` those that the documentation shows are written anew.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"

from PIL import Image
from PySide6.QtWidgets import QApplication

from omnilytics_app.ui.screenshots import write
from omnilytics_app.ui.theme import Mode
from tests.gui.fakes.practice import FakePractice
from tests.gui.pictures import BASELINES, compared_modes, picture, small
from tests.gui.states import State, Studio, all_states
from tests.gui.walks.studio import OnePageStudio

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
COLOURS = 128
DOCS = {
    "start-welcome": Mode.LIGHT.value,
    "wallet": Mode.LIGHT.value,
    "review-join": Mode.LIGHT.value,
    "market": Mode.LIGHT.value,
    "market-job": Mode.LIGHT.value,
    "practice": Mode.LIGHT.value,
    "wizard-data": Mode.LIGHT.value,
    "wizard-start": Mode.LIGHT.value,
    "wizard-terms": Mode.LIGHT.value,
    "wizard-review": Mode.LIGHT.value,
    "review-create": Mode.LIGHT.value,
    "job-registering": Mode.LIGHT.value,
    "job-running": Mode.DARK.value,
    "job-running-end": Mode.LIGHT.value,
    "try-scored": Mode.LIGHT.value,
    "data-import-valid": Mode.LIGHT.value,
    "join": Mode.LIGHT.value,
    "participation": Mode.LIGHT.value,
    "why-rejected-by-scores": Mode.LIGHT.value,
    "earnings": Mode.LIGHT.value,
    "auto-join": Mode.LIGHT.value,
    "activity": Mode.DARK.value,
}
"""The states that the documentation shows, and in which colours."""


def shoot(studio: Studio, state: State, folder: Path, compared: tuple[Mode, ...]) -> None:
    """One state, light and dark, and small in those colours in which it is compared."""
    studio.theme.set_mode(Mode.LIGHT)
    window = studio.open(state)
    for mode in (Mode.LIGHT, Mode.DARK):
        studio.show_in(mode, window)
        image = picture(window)
        write(image, folder / f"{state.name}-{mode.value}.png")
        if mode in compared:
            write(small(image), BASELINES / f"{state.name}-{mode.value}.png")
    studio.close(window)


def main() -> int:
    """Write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("name", nargs="?", default="", help="a part of the names of the states wanted")
    parser.add_argument("--baselines", action="store_true", help="also write what tests compare with")
    parser.add_argument("--docs", action="store_true", help="also write the pictures of the documentation")
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    states = list(compared_modes(all_states()))
    if options.baselines:
        BASELINES.mkdir(exist_ok=True)
        _forget({f"{state.name}-{mode.value}.png" for state, modes in states for mode in modes})
    studio = OnePageStudio(QApplication([]), language=options.language)
    for state, modes in states:
        if options.name in state.name:
            shoot(studio, state, options.folder, modes if options.baselines else ())
            if options.docs and state.name in DOCS:
                illustrate(studio, state, options.folder)
    return 0


def illustrate(studio: Studio, state: State, folder: Path) -> None:
    """Write a state's picture for the documentation, on the local network, where readers meet it."""
    studio.practice = FakePractice()
    shoot(studio, state, folder, ())
    studio.practice = None
    shrink(folder / f"{state.name}-{DOCS[state.name]}.png")


def shrink(picture_file: Path) -> None:
    """Write a picture for the documentation, with as many colours as it needs and no more."""
    with Image.open(picture_file) as full:
        full.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(IMAGES / picture_file.name, optimize=True)


def _forget(kept: set[str]) -> None:
    for file in BASELINES.glob("*.png"):
        if file.name not in kept:
            file.unlink()


if __name__ == "__main__":
    raise SystemExit(main())
