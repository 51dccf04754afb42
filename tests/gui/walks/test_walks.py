"""Every state of every page, looked over.

Each is opened with texts as long as another language may need them, in the smallest window; those that show what comes
from services once more with hostile text, in dark colours; some at other scales and in larger windows. What is
excepted stands in a list with its reason.
"""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QTranslator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from omnilytics_app.ui.language import CONTEXT
from omnilytics_app.ui.theme import Mode
from tests.gui.states import State, Studio, all_states
from tests.gui.states.catalogue import SMALL
from tests.gui.walks.controls import ambiguous, front_of, unnamed, unreachable, visible
from tests.gui.walks.studio import HOSTILE, MARK, HostileStudio, Longer, OnePageStudio, Speaking
from tests.gui.walks.texts import cut, obeyed, pale
from tests.gui.walks.walk import complaints

ROOT = Path(__file__).resolve().parents[3]
FOREIGN = ("de", "zh")
ALL = {state.name: state for state in all_states()}
AGAIN = ("-small", "-large", "-end", "-two")
"""How states end that show what another one shows, in another window or further down."""
NO_SERVICES = ("closing", "crash", "help", "join", "review", "sidebar", "start", "why")
"""How states begin that show nothing of what services tell a page; these are given their texts directly."""
OF_NO_STRANGER = {
    "settings": "what this person has set",
    "try": "what the own model says of an own file",
    "wizard": "what this person fills in",
}
"""Kinds of pages that services tell something, and what it is where none of it was written by anybody else."""
MOST_OF_A_KIND = 4
"""States of one kind of page that are looked at with hostile text as well, besides those that are made for it."""


def _kind(state: State) -> str:
    return state.name.partition("-")[0]


def _served() -> Iterator[State]:
    seen: Counter[str] = Counter()
    for state in STATES:
        if _kind(state) not in NO_SERVICES:
            seen[_kind(state)] += 1
            if seen[_kind(state)] <= MOST_OF_A_KIND or "hostile" in state.name:
                yield state


STATES = [s for s in ALL.values() if not any(s.name.endswith(e) and s.name.removesuffix(e) in ALL for e in AGAIN)]
SERVED = list(_served())
LONG = list({_kind(state): state for state in reversed(SERVED)}.values())
"""One state of each kind of page: the first."""
MEGABYTE = HOSTILE + "A" * 10**6


@pytest.fixture(scope="module")
def studio(qapp: QApplication) -> Iterator[Studio]:
    made = OnePageStudio(qapp, Mode.LIGHT)
    yield made
    _done(made, qapp)


@pytest.fixture(scope="module")
def hostile(qapp: QApplication) -> Iterator[Studio]:
    made = HostileStudio(qapp)
    yield made
    _done(made, qapp)


@pytest.fixture(scope="module")
def endless(qapp: QApplication) -> Iterator[Studio]:
    made = HostileStudio(qapp, poison=lambda _: MEGABYTE)  # one for all: copies would take gigabytes
    yield made
    _done(made, qapp)


@pytest.fixture(scope="module")
def languages() -> list[QTranslator]:
    """German and Chinese, installed nowhere."""
    made = [QTranslator() for _ in FOREIGN]
    folder = ROOT / "resources" / "languages"
    assert all(spoken.load(str(folder / f"{code}.qm")) for code, spoken in zip(FOREIGN, made, strict=True))
    return made


def _in_language(language: QTranslator, longer: Longer, shown: str) -> str:
    """What a control would say; nothing where values were put into its text."""
    text, comment = longer.said.get(shown.strip(), ("", ""))
    return language.translate(CONTEXT, text, comment or None) if text else ""


def _done(studio: Studio, app: QApplication) -> None:
    studio.theme.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("state", STATES, ids=lambda s: s.name)
def test_a_state_can_be_read_heard_and_reached(studio: Studio, state: State, languages: list[QTranslator]) -> None:
    with Speaking(studio.app, longer := Longer()):
        window = studio.open(replace(state, size=SMALL))
        try:
            assert complaints(window, unnamed, unreachable, ambiguous, cut, obeyed, pale) == []
            for language in languages:
                in_it = partial(_in_language, language, longer)
                assert complaints(window, partial(ambiguous, spoken=in_it)) == []
        finally:
            studio.close(window)


_marked: set[str] = set()
_looked_at: set[str] = set()


def _texts_of(widget: QWidget) -> Iterator[str]:
    """What a label says, or the first rows of a table."""
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QAbstractItemView) and isinstance(model := widget.model(), QAbstractTableModel):
        for place in range(min(8, model.rowCount()) * model.columnCount()):
            yield str(model.index(*divmod(place, model.columnCount())).data() or "")


@pytest.mark.parametrize("state", SERVED, ids=lambda s: s.name)
def test_nothing_that_strangers_write_is_obeyed(hostile: Studio, state: State) -> None:
    window = hostile.open(replace(state, size=SMALL))
    _looked_at.add(state.name)
    try:
        if any(MARK in text for w in visible(front_of(window)) for text in _texts_of(w)):
            _marked.add(_kind(state))
        assert complaints(window, obeyed, pale) == []
    finally:
        hostile.close(window)


def test_hostile_text_did_come_into_sight() -> None:
    if len(_looked_at) == len(SERVED):  # where none was left out
        assert {_kind(state) for state in SERVED} - _marked == set(OF_NO_STRANGER)


@pytest.mark.parametrize("state", LONG, ids=lambda s: s.name)
def test_a_text_without_end_is_shown_by_its_beginning(endless: Studio, state: State) -> None:
    """None is measured, compared or searched whole in a way that takes longer than anybody waits."""
    window = endless.open(replace(state, size=SMALL))
    try:
        assert complaints(window, obeyed) == []
    finally:
        endless.close(window)


SCALED = {
    "chinese-125": ("1.25", ()),
    "longer-150": ("1.5", ("--longer",)),
    "chinese-200": ("2", ()),
    "longer-4k": ("1.5", ("--longer", "--size", "2560x1440")),
}
"""Scales, where fractions round what is drawn, and options of the walk; the last is a display of 3840 by 2160."""


@pytest.mark.parametrize("name", SCALED)
def test_pages_hold_their_texts_at_a_scale(name: str) -> None:
    """In a program of its own, as a scale holds for all of one; every case looks at another state of each kind."""
    scale, options = SCALED[name]
    command = [sys.executable, "-m", "tests.gui.walks.walk", *options, *_one_of_each_kind(list(SCALED).index(name))]
    scaled = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, env=scaled, capture_output=True, text=True, check=False, timeout=300)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr[-2_000:]


def _one_of_each_kind(turn: int) -> list[str]:
    kinds: dict[str, list[str]] = {}
    for state in STATES:
        kinds.setdefault(_kind(state), []).append(state.name)
    return [names[turn % len(names)] for names in kinds.values()]
