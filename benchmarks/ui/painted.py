"""From what a person does to the picture of its outcome: seconds of the wall, as that person has them."""

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from benchmarks.ui.cores import waited_ms
from omnilytics_app.ui.models.paged_rows import PagedRowsModel
from omnilytics_app.ui.widgets.paged_table import PagedTable

PATIENCE_S = 120.0


@dataclass(frozen=True)
class Span:
    """Milliseconds of the wall, and those of them in which the window's thread waited for a core."""

    ms: float
    waited_ms: float

    @classmethod
    def begin(cls) -> "Span":
        """A moment to measure from."""
        return cls(time.perf_counter() * 1_000, waited_ms(_main()))

    def until_now(self) -> "Span":
        """From that moment."""
        return Span(time.perf_counter() * 1_000 - self.ms, waited_ms(_main()) - self.waited_ms)


def _main() -> int:
    return threading.main_thread().native_id or 0


class Paints(QObject):
    """Counts finished paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._painted = asyncio.Event()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name of Qt
        """Note a paint once it is over."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._painted.set)
        return False

    async def next(self) -> None:
        """Until the next one ends."""
        self._painted.clear()
        await self._painted.wait()

    def stop(self) -> None:
        """Count no more."""
        self._widget.removeEventFilter(self)


async def ms_until(act: Callable[[], object], widget: QWidget, ready: Callable[[], bool]) -> Span:
    """From `act` to the first paint of a widget that shows what is `ready`."""
    paints = Paints(widget)
    began = Span.begin()
    act()
    try:
        async with asyncio.timeout(PATIENCE_S):
            await paints.next()
            while not ready():
                await paints.next()
        return began.until_now()
    finally:
        paints.stop()


def rows_of(table: PagedTable) -> PagedRowsModel[Any]:
    """What a table shows."""
    model = table.model()
    assert isinstance(model, PagedRowsModel)
    return model


class Readings:
    """Says when a table has been filled with another query since this was made, and its visible rows are there."""

    def __init__(self, table: PagedTable) -> None:
        self._table, self._model = table, rows_of(table)
        self._resets = 0
        self._model.modelReset.connect(self._on_reset)

    def _on_reset(self) -> None:
        self._resets += 1

    def filled(self) -> bool:
        """Another query is shown."""
        return self._resets > 0 and self.complete()

    def complete(self) -> bool:
        """Every row in sight is there; a table without rows is not what is measured."""
        top = self._table.rowAt(0)
        bottom = self._table.rowAt(self._table.viewport().height() - 1)
        if top < 0:
            return False
        last = bottom if bottom >= 0 else self._model.rowCount() - 1
        return all(self._model.row_at(position) is not None for position in range(top, last + 1))


def told(spans: list[Span]) -> dict[str, Any]:
    """Samples in milliseconds: median, worst, all; `own` is without waiting for a core."""
    samples = [span.ms for span in spans]
    own = [max(0.0, span.ms - span.waited_ms) for span in spans]
    return {
        "median_ms": round(median(samples), 1),
        "worst_ms": round(max(samples), 1),
        "own_median_ms": round(median(own), 1),
        "own_worst_ms": round(max(own), 1),
        "samples_ms": [round(s, 1) for s in samples],
    }
