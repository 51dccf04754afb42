"""From what a person does to the picture of its outcome: seconds of the wall, as that person has them."""

import asyncio
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.models.paged_rows import PagedRowsModel
from omnilytics_app.ui.widgets.paged_table import PagedTable

PATIENCE_S = 30.0


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


async def ms_until(act: Callable[[], object], widget: QWidget, ready: Callable[[], bool]) -> float:
    """Milliseconds from `act` to the first paint of a widget that shows what is `ready`."""
    paints = Paints(widget)
    began = time.perf_counter()
    act()
    try:
        async with asyncio.timeout(PATIENCE_S):
            await paints.next()
            while not ready():
                await paints.next()
        return (time.perf_counter() - began) * 1_000
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


def told(samples: list[float]) -> dict[str, Any]:
    """Samples in milliseconds: median, worst, all."""
    return {
        "median_ms": round(median(samples), 1),
        "worst_ms": round(max(samples), 1),
        "samples_ms": [round(s, 1) for s in samples],
    }
