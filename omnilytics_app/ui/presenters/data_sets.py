"""State of the data sets: those registered, the one looked at, and the file that may become another."""

import re
from pathlib import PurePath

from PySide6.QtCore import Signal

from omnilytics_app.domain.data_shelf import DataSetStatus, FileState, Inspection
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import DataOwnerService, ParticipantService
from omnilytics_app.ui.presenters.part import Part

_NO_LETTERS = re.compile(r"[^A-Za-z0-9._-]+")
MOST_LETTERS = 60


class DataSetsPresenter(Part):
    """Registers data sets after a look at them. `sets` is None until they were read once."""

    registered = Signal(str)
    inspected = Signal()

    def __init__(self, participant: ParticipantService, service: DataOwnerService) -> None:
        self._holdings = service
        self._sets: tuple[DataSetStatus, ...] | None = None
        self._selected = ""
        self._candidate = ""
        self._inspection: Inspection | None = None
        self._flaw = ""
        super().__init__(participant)

    @property
    def sets(self) -> tuple[DataSetStatus, ...] | None:
        """Everything registered, by name; None until it was read."""
        return self._sets

    @property
    def selected(self) -> DataSetStatus | None:
        """The data set looked at, the first unless another was chosen."""
        known = self._sets or ()
        return next((s for s in known if s.name == self._selected), known[0] if known else None)

    @property
    def candidate(self) -> str:
        """The path of the file that is looked at before it gets a name; empty if none is."""
        return self._candidate

    @property
    def inspection(self) -> Inspection | None:
        """What the candidate holds; None until that is known."""
        return self._inspection

    @property
    def flaw(self) -> str:
        """Why the candidate cannot be read, in one sentence; empty if it can, as far as is known."""
        return self._flaw

    def named(self, name: str) -> DataSetStatus | None:
        """A registered data set."""
        return next((s for s in self._sets or () if s.name == name), None)

    def at(self, path: str) -> DataSetStatus | None:
        """The registered data set that is a file."""
        return next((s for s in self._sets or () if s.path == path), None)

    def obstacle(self, name: str) -> str:
        """Why the candidate cannot be registered under a name, in one sentence; empty if it can."""
        if not self._candidate:
            return tr("Choose a file or a folder first.")
        if self._flaw:
            return self._flaw
        if self._inspection is None:
            return tr("Looking at the file…")
        if not self._inspection.usable:
            return tr("No job can be joined with this file; see what is wrong with it above.")
        return "" if name.strip() else tr("Give the data set a name.")

    def refresh(self) -> None:
        """Read what is registered, and hold every file against what it was."""
        self._ask(self._refresh())

    def select(self, name: str) -> None:
        """Look at a registered data set."""
        if name != self._selected:
            self._selected = name
            self.changed.emit()

    def inspect(self, path: str) -> None:
        """Look at a file or folder that is not registered yet; an empty path for none."""
        self._candidate, self._inspection, self._flaw = path, None, ""
        self.inspected.emit()
        if path:
            self._ask(self._inspect(path))

    def register(self, name: str) -> None:
        """Register the candidate under a name; ends in `registered` or `problem_raised`."""
        if not self.obstacle(name):
            self._act(tr("Adding the data set"), self._register(name.strip(), self._candidate))

    def register_again(self, data: DataSetStatus) -> None:
        """Look at a registered file that has changed, to register it as it is now."""
        self.inspect(data.path)

    def forget(self, name: str) -> None:
        """Take a data set's name away."""
        self._act(tr("Removing the data set"), self._forget(name))

    async def _refresh(self) -> None:
        sets = await self._holdings.data_sets()
        if sets != self._sets:
            self._sets = sets
            self.changed.emit()

    async def _inspect(self, path: str) -> None:
        inspection, flaw = None, ""
        try:
            inspection = await self._holdings.inspect_data(path)
        except UserFacingError as error:
            flaw = str(error)
        if path == self._candidate:
            self._inspection, self._flaw = inspection, flaw
            self.inspected.emit()

    async def _register(self, name: str, path: str) -> None:
        await self._holdings.register_data(name, path)
        self._selected = name
        self.inspect("")
        await self._refresh()
        self.registered.emit(name)

    async def _forget(self, name: str) -> None:
        await self._holdings.forget_data(name)
        await self._refresh()


def proposed_name(path: str) -> str:
    """A name for a file, made of its own."""
    return _NO_LETTERS.sub("-", PurePath(path).stem).strip("-._")[:MOST_LETTERS]


def is_as_it_was(data: DataSetStatus) -> bool:
    """Whether a data set may be used: its file is what it was when it was registered."""
    return data.state is FileState.UNCHANGED
