"""A person at the window: finds things by what is written on them, uses the mouse and the keyboard, waits for answers.

It never calls into the program: clicks and keys enter at the window system's edge of Qt, so that what lies on top gets
them, a dialog blocks what is behind it, and a disabled button does nothing.
"""

import asyncio
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
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
PATIENCE_S = 60.0


class NotSeen(AssertionError):
    """What the person was told to expect did not come."""


def words(text: str) -> str:
    """As a person reads it: no mnemonic signs, single spaces."""
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


class Person:
    """Looks at all windows of the application. `pictures` is where it takes one when it is lost."""

    def __init__(self, pictures: Path | None = None) -> None:
        self._pictures = pictures

    async def sees(self, text: str, patience_s: float = PATIENCE_S) -> QWidget:
        """Wait until a text, or part of one, is on screen."""
        return await self._until(f"the text {text!r}", lambda: next(self._with_text(text), None), patience_s)

    async def does_not_see(self, text: str, patience_s: float = PATIENCE_S) -> None:
        """Wait until a text is gone."""
        await self._until(f"no text {text!r}", lambda: not any(self._with_text(text)) or None, patience_s)

    async def clicks(self, name: str, patience_s: float = PATIENCE_S) -> None:
        """Click a button, a tab or an entry, once it can be clicked."""
        button = await self._until(f"a button {name!r} that can be clicked", lambda: self._button(name), patience_s)
        await self._brings_into_view(button)
        self._click(button)
        await asyncio.sleep(LOOK_S)

    async def types(self, field: str, text: str) -> None:
        """Click into a field and type over what is there."""
        edit = await self._until(f"a field {field!r}", lambda: self._field(field), PATIENCE_S)
        await self._brings_into_view(edit)
        self._click(edit)
        self.keys(edit, "Ctrl+A")
        QTest.keyClicks(edit, text)
        await asyncio.sleep(LOOK_S)

    async def chooses(self, field: str, option: str) -> None:
        """Choose in a list that folds out, by the keyboard."""
        box = await self._until(f"a list {field!r}", lambda: self._named(QComboBox, field), PATIENCE_S)
        position = box.findText(option, Qt.MatchFlag.MatchContains)
        if position < 0:
            raise NotSeen(f"the list {field!r} has no {option!r}")
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(position):
            QTest.keyClick(box, Qt.Key.Key_Down)
        await asyncio.sleep(LOOK_S)

    async def clicks_row(self, text: str, *, twice: bool = False, patience_s: float = PATIENCE_S) -> None:
        """Click the first row of a table that shows a text."""
        view, position = await self._until(f"a row with {text!r}", lambda: self._row(text), patience_s)
        target, centre = view.viewport(), position
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        if twice:
            QTest.mouseDClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        await asyncio.sleep(LOOK_S)

    def presses(self, sequence: str) -> None:
        """Press keys in the window that is in front."""
        window = QApplication.activeModalWidget() or QApplication.activeWindow() or next(self._windows())
        self.keys(window.focusWidget() or window, sequence)

    @staticmethod
    def keys(widget: QWidget, sequence: str) -> None:
        """Press one combination such as "Ctrl+1"."""
        QTest.keySequence(widget, sequence)  # type: ignore[call-overload]

    def reads(self, pattern: str) -> str:
        """What a pattern finds among all that is on screen; its first group."""
        for text in self.texts():
            if found := re.search(pattern, text):
                return found.group(1)
        raise NotSeen(f"nothing like {pattern!r}")

    def texts(self) -> Iterator[str]:
        """All that is written on screen."""
        for widget in self._widgets():
            yield from _texts_of(widget)

    def takes_picture(self, name: str) -> None:
        """Of every window."""
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        for number, window in enumerate(self._windows()):
            window.grab().save(str(self._pictures / f"{name}-{number}.png"))

    # ------------------------------------------------------------------------- looking

    async def _until(self, what: str, look: Callable[[], T | None], patience_s: float) -> T:
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            if (found := look()) is not None:
                return found
            await asyncio.sleep(LOOK_S)
        self.takes_picture("lost")
        seen = " | ".join(dict.fromkeys(t for t in self.texts() if t))
        raise NotSeen(f"After {patience_s:.0f} s there is not {what}. On screen: {seen[:4_000]}")

    @staticmethod
    def _windows() -> Iterator[QWidget]:
        yield from (w for w in QApplication.topLevelWidgets() if w.isVisible())

    def _widgets(self) -> Iterator[QWidget]:
        for window in self._windows():
            yield window
            yield from (w for w in window.findChildren(QWidget) if w.isVisible())

    def _with_text(self, text: str) -> Iterator[QWidget]:
        return (w for w in self._widgets() if any(text in t for t in _texts_of(w)))

    def _named(self, kind: type[QWidget], name: str) -> QWidget | None:
        found = [w for w in self._widgets() if isinstance(w, kind) and w.isEnabled()]
        exact = (w for w in found if name in (words(w.accessibleName()), *_texts_of(w)))
        partial = (w for w in found if any(name in t for t in (words(w.accessibleName()), *_texts_of(w))))
        return next(exact, None) or next(partial, None)

    def _button(self, name: str) -> QWidget | None:
        button = self._named(QAbstractButton, name)
        modal = QApplication.activeModalWidget()
        return button if button is not None and (modal is None or modal.isAncestorOf(button)) else None

    def _field(self, name: str) -> QWidget | None:
        found = self._named(QLineEdit, name) or self._named(QPlainTextEdit, name)
        if found is not None:
            return found
        labels = (w for w in self._widgets() if isinstance(w, QLabel) and words(w.text()) == name and w.buddy())
        return next((label.buddy() for label in labels), None)

    def _row(self, text: str) -> tuple[QAbstractItemView, QPoint] | None:
        for view in self._widgets():
            if not isinstance(view, QAbstractItemView) or view.model() is None:
                continue
            model = view.model()
            for row in range(min(model.rowCount(), 200)):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    if text in str(index.data() or ""):
                        view.scrollTo(index)
                        return view, view.visualRect(index).center()
        return None

    async def _brings_into_view(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        await asyncio.sleep(LOOK_S)

    @staticmethod
    def _click(widget: QWidget) -> None:
        """Through the window, so that the topmost widget at that place gets it."""
        window = widget.window()
        centre = widget.mapTo(window, widget.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)


def _texts_of(widget: QWidget) -> tuple[str, ...]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        full = getattr(widget, "full_text", "")
        return tuple(words(t) for t in (widget.text(), full) if t)
    return (widget.toPlainText(),) if isinstance(widget, QPlainTextEdit) else ()
