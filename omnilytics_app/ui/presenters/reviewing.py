"""Asks the person at the window before anything is signed: one review at a time, in the order in which they came.

Nothing is signed unless `approve` was called with the very review that is shown. Whoever asked and gave up waiting is
forgotten, and everything is declined when the window goes.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.review import Review
from omnilytics_app.errors import Declined
from omnilytics_app.ui.language import marked, tr


@dataclass(eq=False)
class _Asked:
    """A review and the answer that somebody waits for."""

    review: Review
    answer: "asyncio.Future[bool]"


class Reviewing(QObject):
    """Implements `Reviewer`. `changed` says that another review is shown now, or that none is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._queue: list[_Asked] = []
        self._closed = False
        self.names: Mapping[Address, str] = {}
        """What addresses are called in the address book."""

    @property
    def current(self) -> Review | None:
        """What is to be decided now."""
        return self._queue[0].review if self._queue else None

    @property
    def waiting(self) -> int:
        """How many more wait behind it."""
        return max(0, len(self._queue) - 1)

    async def review(self, review: Review) -> None:
        """Return once the person approved; raises `Declined` where it did not, or where there is no window."""
        if self._closed:
            raise Declined(tr(_DECLINED))
        asked = _Asked(review, asyncio.get_running_loop().create_future())
        self._queue.append(asked)
        self.changed.emit()
        try:
            if not await asked.answer:
                raise Declined(tr(_DECLINED))
        finally:
            self._forget(asked)

    def approve(self, review: Review) -> None:
        """Sign this one; anything but the one that is shown is ignored."""
        self._answer(review, approved=True)

    def decline(self, review: Review) -> None:
        """Do not sign this one."""
        self._answer(review, approved=False)

    def close(self) -> None:
        """Decline everything, now and from now on."""
        self._closed = True
        for asked in tuple(self._queue):
            if not asked.answer.done():
                asked.answer.set_result(False)
        self._queue.clear()
        self.changed.emit()

    def _answer(self, review: Review, *, approved: bool) -> None:
        if not self._queue or self._queue[0].review is not review:
            return
        asked = self._queue.pop(0)
        if not asked.answer.done():
            asked.answer.set_result(approved)
        self.changed.emit()

    def _forget(self, asked: _Asked) -> None:
        if asked in self._queue:
            self._queue.remove(asked)
            self.changed.emit()


_DECLINED = marked("You declined to sign; nothing was sent.")
