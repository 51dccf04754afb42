"""State of the history: which part of it is shown, in which order, and the pages that are asked for."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.wallet import HistoryKind, HistoryOrder, HistoryQuery, HistoryRow, HistoryState
from omnilytics_app.ui.models.paged_rows import PagedRowsModel, Pager
from omnilytics_app.ui.models.wallet_words import functions_of
from omnilytics_app.ui.ports import WalletService
from omnilytics_app.ui.tasks import TaskScope


class HistoryPages(QObject):
    """Runs the query for the model it is attached to. `changed` says that another query is asked for."""

    changed = Signal()

    def __init__(self, service: WalletService, scope: TaskScope) -> None:
        super().__init__()
        self._service, self._scope = service, scope
        self._query = HistoryQuery()
        self._pager: Pager[HistoryRow] = Pager()
        self._model: PagedRowsModel[HistoryRow] | None = None
        self._shown: HistoryQuery | None = None
        self._missed = False

    @property
    def query(self) -> HistoryQuery:
        """What is asked for."""
        return self._query

    @property
    def filtered(self) -> bool:
        """Only a part of the history is asked for."""
        return bool(self._query.kind or self._query.state or self._query.text.strip())

    def attach(self, model: PagedRowsModel[Any]) -> None:
        """Show the query in a model from now on, at once if there was something to show before."""
        self._model = model
        model.page_wanted.connect(self._on_page_wanted)
        self._mark_order()
        if self._missed:
            self._scope.start(self._show())

    def show_kind(self, kind: HistoryKind | None) -> None:
        """Rows of one kind, or of all."""
        self._ask(replace(self._query, kind=kind))

    def show_state(self, state: HistoryState | None) -> None:
        """Rows that ended in one way, or in any."""
        self._ask(replace(self._query, state=state))

    def search(self, text: str) -> None:
        """Rows that hold a text."""
        self._ask(replace(self._query, text=text, functions=functions_of(text)))

    def sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - of a signal
        """Rows in another order."""
        self._ask(replace(self._query, order=HistoryOrder(key), descending=descending))

    async def refresh(self) -> None:
        """Take in what is new, and show it."""
        changed = await self._service.refresh_history()
        if self._model is None:
            self._missed = True
            return
        if self._shown != self._query:
            await self._show()
        elif changed:
            await self._pager.refresh(self._model)

    def _ask(self, query: HistoryQuery) -> None:
        if query != self._query:
            self._query = query
            self._mark_order()
            self.changed.emit()
            self._scope.start(self._show())

    def _mark_order(self) -> None:
        if self._model is not None:
            self._model.show_order(self._query.order.value, descending=self._query.descending)

    async def _show(self) -> None:
        if self._model is not None:
            self._shown = self._query
            await self._pager.show(self._model, self._service.history(self._query))

    def _on_page_wanted(self, number: int) -> None:
        if self._model is not None:
            self._scope.start(self._pager.fetch(self._model, number))
