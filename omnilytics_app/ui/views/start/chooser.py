"""The profiles of this computer, one to be opened."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.onboarding import ProfileCard, ProfileKind
from omnilytics_app.ui.format import short_hex
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.sheet import Heading, sheet
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.choices import Option, Options
from omnilytics_app.ui.widgets.layouts import column, row


class ChooserView(QWidget):
    """`chosen` carries a folder; `new_wished` asks for the first run."""

    chosen = Signal(str)
    new_wished = Signal()

    def __init__(self, theme: Theme, profiles: Sequence[ProfileCard], last: str = "") -> None:
        super().__init__()
        self._profiles = profiles
        self.options = Options([Option(_name(card), _about(card)) for card in profiles])
        for index, card in enumerate(profiles):
            if card.in_use or card.kind is ProfileKind.DAMAGED:
                self.options.explain(index, _about(card), "warning", possible=card.kind is not ProfileKind.DAMAGED)
        folders = [card.folder for card in profiles if card.kind is not ProfileKind.DAMAGED]
        self.open = Button(theme, tr("&Open"), "", "primary")
        self.open.setEnabled(bool(folders))
        if folders:
            wanted = last if last in folders else folders[0]
            self.options.choose([card.folder for card in profiles].index(wanted))
        self.new = Button(theme, tr("Make &new profile"), "plus")
        heading = Heading(theme, tr("Profiles"), tr("Each has its own keys, jobs and market."))
        foot = row(self.new, None, self.open, spacing=8)
        self.setLayout(column(sheet(heading, self.options, foot=foot), spacing=0))
        self.open.clicked.connect(self._on_open_clicked)
        self.new.clicked.connect(self.new_wished)

    def _on_open_clicked(self) -> None:
        if self.options.index >= 0:
            self.chosen.emit(self._profiles[self.options.index].folder)


def _name(card: ProfileCard) -> str:
    return card.label.replace("&", "&&")


def _about(card: ProfileCard) -> str:
    kind = {
        ProfileKind.OWN: tr("Keys of its own"),
        ProfileKind.IMPORTED: tr("Imported key"),
        ProfileKind.WATCH: tr("Watch-only"),
        ProfileKind.DAMAGED: tr("Its profile.json cannot be read"),
    }[card.kind]
    parts = [kind, short_hex(card.account, 8, 6) if card.account else "", tr("open elsewhere") if card.in_use else ""]
    return " \N{MIDDLE DOT} ".join(part for part in parts if part)
