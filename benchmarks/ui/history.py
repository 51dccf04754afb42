"""A long history: rows made through the storage's own classes, and the two pages that show them."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QComboBox

from benchmarks.ui.painted import Readings, Span, ms_until, rows_of, told
from benchmarks.ui.stage import Theatre, desk_of, theme_of, window_on
from omnilytics_app.domain.activity import ActivityQuery, Entry, Group, Kind
from omnilytics_app.domain.ids import Digest, JobId, RoundNumber, Wei
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.domain.wallet import HistoryKind, HistoryQuery
from omnilytics_app.services.desk import Desk
from omnilytics_app.storage import transaction_journal
from omnilytics_app.storage.activity import ActivityLog, Batch
from omnilytics_app.storage.transaction_journal import JournalFile
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.widgets.paged_table import PagedTable

NAMES = ("submit", "register", "withdraw", "createJob", "publish", "send", "claimReward")
KINDS = (Kind.SUBMITTED, Kind.ACCEPTED, Kind.REJECTED, Kind.CLAIMED, Kind.PUBLISHED, Kind.MISSED, Kind.NOTICE)
DAY_S = 86_400
BATCH = 20_000
SETTLE_S = 1.0
Measured = dict[str, Any]
Parts = Callable[[MainWindow], tuple[PagedTable, QComboBox, int]]
"""Of a page: its table, one of its filters, and a choice of that."""


def fill(place: Theatre, rows: int) -> None:
    """Write the same number of rows into both records. Blocks for seconds."""
    _fill_journal(place, rows)
    log = ActivityLog(place.paths.activity, place.deployment, place.address, most=2 * rows)
    try:
        entries = list(_entries(rows))
        for first in range(0, rows, BATCH):
            log.record(Batch(entries[first : first + BATCH]))
    finally:
        log.close()


def _fill_journal(place: Theatre, rows: int) -> None:
    """As `JournalFile.add` does, many at once: one by one each waits for the disk."""
    deployment = place.deployment
    journal = JournalFile(place.paths.transactions, deployment.genesis, deployment.chain_id, place.address)
    try:
        account, add = journal._account, transaction_journal._ADD  # noqa: SLF001
        made = [(account, *transaction_journal._row(t), "0x" + "ab" * 20, t.nonce % 997) for t in _transactions(rows)]  # noqa: SLF001
        journal._write(add, made, "NORMAL")  # noqa: SLF001
    finally:
        journal.close()


def _transactions(rows: int) -> Iterator[SignedTransaction]:
    now = int(time.time())
    for n in range(rows):
        state = TransactionState.REPLACED if n % 50 == 0 else TransactionState.FINAL
        yield SignedTransaction(
            hash=f"0x{n * 2_654_435_761 % 2**256:064x}", nonce=10**6 + n, name=NAMES[n % len(NAMES)],
            intent=Digest(n.to_bytes(32)), raw=b"", gas=90_000, max_fee=Wei(10**9), priority_fee=Wei(10**9),
            value=Wei(n * 7_919 % 10_007 * 10**12), signed_at=now - (rows - n) * 60, state=state, block_number=1,
            block_hash=bytes(32), succeeded=n % 40 != 0, paid=Wei(n % 91 * 10**12),
        )  # fmt: skip


def _entries(rows: int) -> Iterator[Entry]:
    now = int(time.time())
    for n in range(rows):
        yield Entry(
            key=f"bench {n}", kind=KINDS[n % len(KINDS)], time=now - (rows - n) * 60, job=JobId(n % 997),
            round=RoundNumber(n % 8 + 1), amount=Wei(n * 7_919 % 10_007 * 10**12),
            transaction=f"0x{n * 2_654_435_761 % 2**256:064x}",
            values={"title": f"Readings of station {n % 4_001}", "text": "a"}, block=1,
        )  # fmt: skip


async def measure(place: Theatre, application: QApplication, rows: int, times: int) -> Measured:
    """Both pages."""
    theme = theme_of(application)
    async with desk_of(place) as desk:
        began = time.perf_counter()
        await desk.wallet.refresh_history()
        taken_in = time.perf_counter() - began
        count = await asyncio.to_thread(desk.wallet.history(HistoryQuery()).count)
        began = time.perf_counter()
        await _recorded(desk)
        recorded = time.perf_counter() - began
        return {
            "rows": {"wallet": count, "activity": rows},
            "wallet_first_reading_s": round(taken_in, 2),
            "activity_first_recording_s": round(recorded, 2),
            "wallet": await _page(desk, theme, Page.WALLET, _wallet, times),
            "activity": await _page(desk, theme, Page.ACTIVITY, _activity, times),
        }


async def _recorded(desk: Desk) -> None:
    """Until the record has taken in what the journal tells: it does so once, and whoever reads it waits."""
    before = -1
    while (count := await asyncio.to_thread(desk.activity.rows(ActivityQuery()).count)) != before:
        before = count
        await asyncio.sleep(2 * SETTLE_S)


def _wallet(window: MainWindow) -> tuple[PagedTable, QComboBox, int]:
    card = window.wallet.history
    return card.table, card.kinds, card.kinds.findData(HistoryKind.ROUND)


def _activity(window: MainWindow) -> tuple[PagedTable, QComboBox, int]:
    view = window.activity
    return view.table, view.filters.group, view.filters.group.findData(Group.MONEY.value)


async def _page(desk: Desk, theme: Theme, page: Page, parts: Parts, times: int) -> Measured:
    samples: dict[str, list[Span]] = {}
    for _ in range(times):
        async with _settled(desk, theme, ahead=True) as window:
            async for name, span in _actions(window, page, parts):
                samples.setdefault(name, []).append(span)
        async with _settled(desk, theme, ahead=False) as window:
            samples.setdefault("open at once", []).append(await _opened(window, page, parts))
    return {name: told(values) for name, values in samples.items()}


@asynccontextmanager
async def _settled(desk: Desk, theme: Theme, *, ahead: bool) -> AsyncIterator[MainWindow]:
    """A window that has read once and rests; without its pages built ahead it is as for who is quicker than that."""
    async with window_on(desk, theme, Page.SETTINGS, ahead=ahead) as (window, presenters):
        while not presenters.wallet.details.accounts:  # noqa: ASYNC110 - the window has read once
            await asyncio.sleep(0.05)
        await asyncio.sleep(SETTLE_S)
        yield window


async def _actions(window: MainWindow, page: Page, parts: Parts) -> AsyncIterator[tuple[str, Span]]:
    """Every action by name with its milliseconds, as one person would do them one after the other."""
    yield "open", await _opened(window, page, parts)
    table, chooser, kind = parts(window)
    for column in [at for at, column in enumerate(rows_of(table).columns) if column.key]:
        yield "sort", await _acted(table, partial(table.header.sectionClicked.emit, column))
    yield "filter", await _acted(table, lambda: _choose(chooser, kind))
    yield "filter", await _acted(table, lambda: _choose(chooser, 0))
    bar = table.verticalScrollBar()
    for share in (0.5, 0.97, 0.2):
        readings = Readings(table)
        position = int(bar.maximum() * share)
        yield "scroll", await ms_until(partial(bar.setValue, position), table.viewport(), readings.complete)
        await asyncio.sleep(0.1)


async def _opened(window: MainWindow, page: Page, parts: Parts) -> Span:
    opening = Span.begin()
    window.show_page(page)
    table, _, _ = parts(window)
    await ms_until(table.viewport().update, table.viewport(), Readings(table).complete)
    return opening.until_now()


async def _acted(table: PagedTable, act: Callable[[], object]) -> Span:
    readings = Readings(table)
    span = await ms_until(act, table.viewport(), readings.filled)
    await asyncio.sleep(0.1)
    return span


def _choose(chooser: QComboBox, index: int) -> None:
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)
