"""A person at a window: finds things by what is written on them, uses the mouse and the keyboard, waits for answers.

Knows nothing of the program but what it shows. What it looks for and when is noted in `story.txt`; when it is lost it
takes a picture and says what was on the screen.
"""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn, TypeVar

from trial.desktop import Desktop, TrialFailed
from trial.seen import CHECKED, ENABLED, MODAL, TYPED_ROLES, Screen, Thing

T = TypeVar("T")
LOOK_S = 0.25
PATIENCE_S = 90.0
BUTTONS = frozenset({"push button", "radio button", "check box", "toggle button", "page tab", "menu item", "button"})
KEYS = {"Ctrl": "ctrl", "Alt": "alt", "Shift": "shift"}
WHEEL_UP, WHEEL_DOWN = "4", "5"
LINE = 6
"""How far apart, in pixels, the middles of what stands in one line may be."""


class Person:
    """Sits at a desktop. `pictures` is where it leaves what it saw; `ended` says how a program ended."""

    def __init__(self, desktop: Desktop, screen: Screen, pictures: Path, ended: Callable[[], str | None]) -> None:
        self._desktop, self._screen, self._pictures, self._ended = desktop, screen, pictures, ended
        self._begun = time.monotonic()
        pictures.mkdir(parents=True, exist_ok=True)

    # ------------------------------------------------------------------------ looking

    def sees(self, text: str, patience_s: float = PATIENCE_S) -> Thing:
        """Wait until a text, or part of one, is on screen."""
        return self.until(f"the text {text!r}", lambda: self._with_text(text), patience_s)

    def does_not_see(self, text: str, patience_s: float = PATIENCE_S) -> None:
        """Wait until a text is gone."""
        self.until(f"no text {text!r}", lambda: self._with_text(text) is None or None, patience_s)

    def reads(self, pattern: str, patience_s: float = PATIENCE_S) -> str:
        """Wait for what a pattern finds among all that is on screen; its first group."""
        return self.until(f"anything like {pattern!r}", lambda: self._found(pattern), patience_s)

    def reads_beside(self, label: str, patience_s: float = PATIENCE_S) -> str:
        """The value that stands in the line of a name, or under it where it is a figure."""
        return self.until(f"a value for {label!r}", lambda: self._beside(label), patience_s)

    def texts(self) -> list[str]:
        """All that is written on screen."""
        return [text for thing in self._things(self._screen.windows()) for text in _texts_of(thing)]

    def takes_picture(self, name: str) -> None:
        """Of the whole screen."""
        self._desktop.takes_picture(self._pictures / f"{name}.png")

    def until(self, what: str, look: Callable[[], T | None], patience_s: float = PATIENCE_S) -> T:
        """Wait for something; raises `TrialFailed` with what is on screen instead."""
        deadline = time.monotonic() + patience_s
        with (self._pictures / "story.txt").open("a", encoding="utf-8") as story:
            story.write(f"{time.monotonic() - self._begun:7.1f} s  {what}\n")
        while (found := look()) is None:
            if (how := self._ended()) is not None:
                raise TrialFailed(f"The program ended with {how} before there was {what}.")
            if time.monotonic() > deadline:
                self._lost(f"{what}, after {patience_s:.0f} s")
            time.sleep(LOOK_S)
        return found

    # ------------------------------------------------------------------------- acting

    def clicks(self, name: str, patience_s: float = PATIENCE_S) -> None:
        """Click a button, a tab or an entry, once it can be clicked."""
        what = f"a button {name!r} that can be clicked"
        self._clicks(what, lambda: self._named(BUTTONS, name), patience_s)

    def ticks(self, name: str) -> None:
        """Click a box unless it is ticked."""
        if not self.until(f"a box {name!r}", lambda: self._named(BUTTONS, name)).has(CHECKED):
            self.clicks(name)

    def types(self, field: str, text: str) -> None:
        """Click into a field and type over what is there."""
        self._clicks(f"a field {field!r}", lambda: self._named(TYPED_ROLES, field), PATIENCE_S)
        self.presses("Ctrl+A")
        self._desktop.does("xdotool", "type", "--delay", "15", "--", text)

    def chooses(self, field: str, option: str) -> None:
        """Choose in a list that folds out, in the line of a field, with the mouse."""
        self._clicks(f"a list beside {field!r}", lambda: self._list_beside(field), PATIENCE_S)
        self._clicks(f"an entry {option!r}", lambda: self._named(frozenset({"list item"}), option), PATIENCE_S)

    def chooses_file(self, path: str) -> None:
        """Answer a dialog of files by typing a path."""
        self.types("File name:", path)
        self.presses("Return")
        self.does_not_see("File name:")

    def presses(self, sequence: str) -> None:
        """Press one combination such as "Ctrl+1" in what has the keyboard."""
        keys = "+".join(KEYS.get(key, key.lower() if len(key) == 1 else key) for key in sequence.split("+"))
        self._desktop.does("xdotool", "key", "--", keys)
        time.sleep(LOOK_S)

    # ------------------------------------------------------------------------ finding

    @staticmethod
    def _things(windows: list[Thing]) -> Iterator[Thing]:
        for window in windows:
            yield from window.all()

    def _in_front(self) -> list[Thing]:
        """What can be used: dialogs that block the rest, or everything."""
        windows = self._screen.windows()
        return [window for window in windows if window.has(MODAL)] or windows

    def _with_text(self, text: str) -> Thing | None:
        things = self._things(self._screen.windows())
        return next((thing for thing in things if any(text in found for found in _texts_of(thing))), None)

    def _found(self, pattern: str) -> str | None:
        return next((found[1] for text in self.texts() if (found := re.search(pattern, text))), None)

    def _named(self, roles: frozenset[str] | None, name: str) -> Thing | None:
        things = [t for t in self._things(self._in_front()) if (roles is None or t.role in roles) and t.has(ENABLED)]
        exact = (thing for thing in things if name in _texts_of(thing))
        partial = (thing for thing in things if any(name in text for text in _texts_of(thing)))
        return next(exact, None) or next(partial, None)

    def _list_beside(self, field: str) -> Thing | None:
        """Qt calls a list by what is chosen in it; which one it is, its neighbours say."""
        lists = (thing for thing in self._things(self._in_front()) if thing.role == "combo box" and thing.parent)
        return next((t for t in lists if t.parent and any(field in _texts_of(p) for p in t.parent.children)), None)

    def _beside(self, label: str) -> str | None:
        labels = [t for t in self._things(self._in_front()) if t.role in {"label", "static"} and t.name.strip()]
        for named in (thing for thing in labels if _words(thing.name) == label):
            peers = [t for t in labels if t is not named and t.parent is named.parent]
            level = [t for t in peers if abs(t.centre[1] - named.centre[1]) <= LINE and t.place[0] > named.place[0]]
            below = [t for t in peers if t.place[1] > named.place[1]]
            nearest = min(level, key=lambda t: t.place[0], default=None)
            nearest = nearest or min(below, key=lambda t: t.place[1], default=None)
            if nearest is not None:
                return _words(nearest.name)
        return None

    def _clicks(self, what: str, look: Callable[[], Thing | None], patience_s: float) -> None:
        """Bring it into view with the wheel, wait until it stands still, and press the mouse on it."""
        deadline = time.monotonic() + patience_s
        before = self.until(what, look, patience_s)
        while True:
            self._turns_wheel(before)
            now = self.until(what, look, patience_s)
            if now.place == before.place and _hiding(now) is None:
                break
            if time.monotonic() > deadline:
                self._lost(f"{what} where it can be clicked")
            before = now
        x, y = now.centre
        if now.role in {"radio button", "check box"}:
            x = now.place[0] + 12
        self._desktop.does("xdotool", "mousemove", str(x), str(y), "click", "1")
        time.sleep(LOOK_S)

    def _turns_wheel(self, thing: Thing) -> None:
        pane = _hiding(thing)
        if pane is None:
            return
        x, y = pane.place[0] + 8, pane.centre[1]
        wheel = WHEEL_DOWN if thing.centre[1] > pane.centre[1] else WHEEL_UP
        self._desktop.does("xdotool", "mousemove", str(x), str(y), "click", wheel)
        time.sleep(LOOK_S)

    def _lost(self, what: str) -> NoReturn:
        self.takes_picture("lost")
        seen = " | ".join(dict.fromkeys(text for text in self.texts() if text))
        raise TrialFailed(f"There is not {what}; a picture is {self._pictures}/lost.png. On screen: {seen[:3000]}")


def _hiding(thing: Thing) -> Thing | None:
    """What a thing lies in and sticks out of, if anything: that has to be scrolled before the thing can be clicked."""
    pane = thing.parent
    while pane is not None and pane.role not in {"application", "combo box"}:  # a list that is folded out hangs over
        if not pane.contains(thing):
            return pane
        pane = pane.parent
    return None


def _words(text: str) -> str:
    return " ".join(text.split())


def _texts_of(thing: Thing) -> list[str]:
    return [_words(text) for text in (thing.name, thing.text) if text.strip()]
