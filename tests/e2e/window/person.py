"""A person at the window: finds things by what is written on them, uses the mouse and the keyboard, waits for answers.

It never calls into the program: clicks and keys enter at the window system's edge of Qt, so that what lies on top gets
them, a dialog blocks what is behind it, and a disabled button does nothing. There is no window manager on the test's
display; what one would do is done here: the window in front gets the keyboard. Scrolling is bringing into view.

Qt handles other events while one enters, and asyncio does not let a task begin inside another: every act is therefore
one of the event loop itself, which the person's coroutine waits for.
"""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import NoReturn, TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

T = TypeVar("T")
LOOK_S = 0.1
PATIENCE_S = 90.0
MOST_ROWS = 200
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class NotSeen(AssertionError):
    """What the person was told to expect did not come."""


def words(text: str) -> str:
    """As a person reads it: no mnemonic signs, single spaces."""
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


class Person:
    """Looks at all windows. `pictures` is where it takes one of each when it is lost, and where it tells its story."""

    def __init__(self, pictures: Path) -> None:
        pictures.mkdir(parents=True, exist_ok=True)
        self._pictures, self._story, self._begun = pictures, pictures / "story.txt", time.monotonic()

    async def sees(self, text: str, patience_s: float = PATIENCE_S) -> QWidget:
        """Wait until a text, or part of one, is on screen."""
        return await self._until(f"the text {text!r}", lambda: next(self._with_text(text), None), patience_s)

    async def does_not_see(self, text: str, patience_s: float = PATIENCE_S) -> None:
        """Wait until a text is gone."""
        await self._until(f"no text {text!r}", lambda: not any(self._with_text(text)) or None, patience_s)

    async def reads(self, pattern: str, patience_s: float = PATIENCE_S) -> str:
        """Wait for what a pattern finds among all that is on screen; its first group."""
        return await self._until(f"anything like {pattern!r}", lambda: self._found(pattern), patience_s)

    async def reads_beside(self, label: str, patience_s: float = PATIENCE_S) -> str:
        """The value that stands in the line of a name, or under it where it is a figure."""
        return await self._until(f"a value for {label!r}", lambda: self._beside(label), patience_s)

    async def agrees(self, look: Callable[[], Awaitable[T | None]], what: str, patience_s: float = PATIENCE_S) -> T:
        """Wait until a comparison that itself takes time comes out."""
        deadline = time.monotonic() + patience_s
        while (found := await look()) is None:
            if time.monotonic() > deadline:
                self._lost(f"{what}, after {patience_s:.0f} s")
            await asyncio.sleep(LOOK_S)
        return found

    async def clicks(self, name: str, patience_s: float = PATIENCE_S) -> None:
        """Click a button, a tab or an entry, once it can be clicked."""
        button = await self._until(f"a button {name!r} that can be clicked", lambda: self._button(name), patience_s)
        await self._clicks(button)

    async def clicks_if_seen(self, name: str) -> bool:
        """Click a button that may be there or not."""
        button = self._button(name)
        if button is not None:
            await self._clicks(button)
        return button is not None

    async def opens(self, field: str) -> None:
        """Click what a label names, where that is no text to type."""
        await self._clicks(await self._until(f"a field {field!r}", lambda: self._field(field), PATIENCE_S))

    async def types(self, field: str, text: str) -> None:
        """Click into a field and type over what is there."""
        edit = await self._until(f"a field {field!r}", lambda: self._field(field), PATIENCE_S)
        await self._clicks(edit)
        await self.presses("Ctrl+A")
        await self._acts(lambda: self._enters(text))

    async def chooses(self, field: str, option: str) -> None:
        """Choose in a list that folds out: the mouse opens it, the keyboard goes to the entry."""
        box = await self._until(f"a list {field!r}", lambda: self._named(QComboBox, field), PATIENCE_S)
        if not isinstance(box, QComboBox):
            raise NotSeen(f"{field!r} is not a list")
        position = box.findText(option, Qt.MatchFlag.MatchContains)
        if position < 0:
            self._lost(f"an entry {option!r} in the list {field!r}")
        await self._clicks(box)
        await self.presses("Home")
        for _ in range(position):
            await self.presses("Down")
        await self.presses("Return")

    async def clicks_row(self, text: str, *, twice: bool = False, patience_s: float = PATIENCE_S) -> None:
        """Click the first row of a table that shows a text."""
        view, position = await self._until(f"a row with {text!r}", lambda: self._row(text), patience_s)
        await self._brings_into_view(view)
        await self._acts(lambda: self._press(view.viewport(), position, twice=twice))

    async def clicks_row_of(self, table: str, row: int) -> None:
        """Click a row of a table by its place."""
        view = await self._until(f"row {row + 1} of {table!r}", lambda: self._table(table, row), PATIENCE_S)
        place = view.visualRect(view.model().index(row, 0)).center()
        await self._brings_into_view(view)
        await self._acts(lambda: self._press(view.viewport(), place))

    async def presses(self, sequence: str) -> None:
        """Press one combination such as "Ctrl+1" in what has the keyboard; a dialog that just closed gives it back."""
        await self._until("a window with the keyboard", self._awake, PATIENCE_S)
        await self._acts(lambda: self._presses(sequence))

    async def chooses_file(self, path: Path) -> None:
        """Answer a dialog of files by typing a path."""
        await self.types("File name:", str(path))
        await self.presses("Return")
        await self.does_not_see("File name:")

    def texts(self) -> Iterator[str]:
        """All that is written on screen."""
        for widget in self._widgets():
            yield from _texts_of(widget)

    def takes_picture(self, name: str) -> None:
        """Of every window."""
        for number, window in enumerate(self._windows()):
            window.grab().save(str(self._pictures / f"{name}-{number}.png"))

    # ------------------------------------------------------------------------- looking

    async def _until(self, what: str, look: Callable[[], T | None], patience_s: float) -> T:
        deadline = time.monotonic() + patience_s
        with self._story.open("a") as story:
            story.write(f"{time.monotonic() - self._begun:7.1f} s  {what}\n")
        while time.monotonic() < deadline:
            if (found := look()) is not None:
                return found
            await asyncio.sleep(LOOK_S)
        return self._lost(f"{what}, after {patience_s:.0f} s")

    def _lost(self, what: str) -> NoReturn:
        self.takes_picture("lost")
        seen = " | ".join(dict.fromkeys(t for t in self.texts() if t))
        raise NotSeen(f"There is not {what}. Pictures are in {self._pictures}. On screen: {seen[:6_000]}")

    @staticmethod
    def _windows() -> Iterator[QWidget]:
        yield from (w for w in QApplication.topLevelWidgets() if w.isVisible())

    def _widgets(self) -> Iterator[QWidget]:
        for window in self._windows():
            yield window
            yield from (w for w in window.findChildren(QWidget) if w.isVisible())

    def _with_text(self, text: str) -> Iterator[QWidget]:
        return (w for w in self._widgets() if any(text in t for t in _texts_of(w)))

    def _found(self, pattern: str) -> str | None:
        for text in self.texts():
            if found := re.search(pattern, text):
                return found.group(1)
        return None

    def _beside(self, label: str) -> str | None:
        modal = QApplication.activeModalWidget()
        for name in self._widgets() if modal is None else modal.findChildren(QLabel):
            parent = name.parentWidget()
            if not isinstance(name, QLabel) or words(name.text()) != label or parent is None:
                continue
            peers = [w for w in parent.findChildren(QLabel) if w.isVisible() and w is not name and w.text().strip()]
            level = [
                w for w in peers if _top(w, parent) == _top(name, parent) and _left(w, parent) > _left(name, parent)
            ]
            below = [w for w in peers if _top(w, parent) > _top(name, parent)]
            nearest = min(level, key=lambda w: _left(w, parent), default=None)
            nearest = nearest or min(below, key=lambda w: _top(w, parent), default=None)
            if isinstance(nearest, QLabel):
                return words(nearest.text())
        return None

    def _named(self, kind: type[QWidget], name: str) -> QWidget | None:
        modal = QApplication.activeModalWidget()
        found = [w for w in self._widgets() if isinstance(w, kind) and w.isEnabled()]
        found = [w for w in found if modal is None or modal.isAncestorOf(w)]
        exact = (w for w in found if name in (words(w.accessibleName()), *_texts_of(w)))
        partial = (w for w in found if any(name in t for t in (words(w.accessibleName()), *_texts_of(w))))
        return next(exact, None) or next(partial, None)

    def _button(self, name: str) -> QWidget | None:
        return self._named(QAbstractButton, name)

    def _field(self, name: str) -> QWidget | None:
        labels = (w for w in self._widgets() if isinstance(w, QLabel) and words(w.text()) == name and w.buddy())
        buddies = (label.buddy() for label in labels)
        found = next((w for w in buddies if w.isEnabled() and w.isVisible()), None)
        if found is not None:
            return found.focusProxy() or found
        kinds = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
        return next((w for kind in kinds if (w := self._named(kind, name)) is not None), None)

    def _row(self, text: str) -> tuple[QAbstractItemView, QPoint] | None:
        for view in self._widgets():
            if not isinstance(view, QAbstractItemView) or view.model() is None:
                continue
            model = view.model()
            for row in range(min(model.rowCount(), MOST_ROWS)):
                for column in range(_columns(model)):
                    index = model.index(row, column)
                    if text in str(index.data() or ""):
                        view.scrollTo(index)
                        return view, view.visualRect(index).center()
        return None

    def _table(self, name: str, row: int) -> QAbstractItemView | None:
        view = self._named(QAbstractItemView, name)
        return view if isinstance(view, QAbstractItemView) and view.model().rowCount() > row else None

    # -------------------------------------------------------------------------- acting

    async def _acts(self, act: Callable[[], None]) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def run() -> None:
            try:
                act()
            except BaseException as error:  # noqa: BLE001 - it is the coroutine's to raise
                done.set_exception(error)
            else:
                done.set_result(None)

        QTimer.singleShot(0, run)
        await done
        await asyncio.sleep(LOOK_S)

    async def _clicks(self, widget: QWidget) -> None:
        await self._brings_into_view(widget)
        deadline = time.monotonic() + PATIENCE_S
        while not _is_uncovered(widget):  # pages move while they fill
            if time.monotonic() > deadline:
                self._lost(f"{_texts_of(widget)} where it can be clicked")
            await self._brings_into_view(widget)
        await self._acts(lambda: self._press(widget, widget.rect().center()))

    async def _brings_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        await asyncio.sleep(LOOK_S)

    @staticmethod
    def _press(widget: QWidget, place: QPoint, *, twice: bool = False) -> None:
        """Through the window, so that the topmost widget at that place gets it."""
        window = widget.window()
        window.activateWindow()
        handle, position = window.windowHandle(), widget.mapTo(window, place)
        QTest.mouseClick(handle, LEFT, NONE, position)
        if twice:
            QTest.mouseDClick(handle, LEFT, NONE, position)

    def _enters(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._with_keyboard(), letter)  # type: ignore[call-overload]

    def _presses(self, sequence: str) -> None:
        combination = QKeySequence.fromString(sequence)[0]
        QTest.keyClick(self._with_keyboard(), combination.key(), combination.keyboardModifiers())

    def _with_keyboard(self) -> object:
        """A list that is folded out takes the keys of the window that it is over."""
        return self._front().windowHandle()

    def _front(self) -> QWidget:
        front = QApplication.activeModalWidget() or QApplication.activeWindow()
        return (front or next(self._windows())).window()

    def _awake(self) -> QWidget | None:
        """The window in front once it has the keyboard; there is no window manager that would give it back."""
        window = self._front()
        if window.isActiveWindow():
            return window
        window.activateWindow()
        return None


def _is_uncovered(widget: QWidget) -> bool:
    window = widget.window()
    there = window.childAt(widget.mapTo(window, widget.rect().center()))
    return there is not None and (there is widget or widget.isAncestorOf(there))


def _top(widget: QWidget, parent: QWidget) -> int:
    return widget.mapTo(parent, QPoint()).y()


def _left(widget: QWidget, parent: QWidget) -> int:
    return widget.mapTo(parent, QPoint()).x()


def _texts_of(widget: QWidget) -> tuple[str, ...]:
    """What is written on one widget; of what is drawn, what it is called."""
    if isinstance(widget, QLineEdit):
        return (words(widget.displayText()),)
    if isinstance(widget, QLabel | QAbstractButton):
        full = getattr(widget, "full_text", "")
        return tuple(words(t) for t in (widget.text(), full) if t)
    if isinstance(widget, QPlainTextEdit):
        return (widget.toPlainText(),)
    if isinstance(widget, QComboBox):
        return (widget.currentText(),)
    if isinstance(widget, QAbstractItemView):
        return tuple(_cells_of(widget))
    return tuple(t for t in (widget.accessibleName(), widget.accessibleDescription()) if t)


def _cells_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), MOST_ROWS)):
        yield " ; ".join(str(model.index(row, c).data() or "") for c in range(_columns(model)))


def _columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()
