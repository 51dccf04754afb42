"""What the keyboard does, and where to read more (F1)."""

from PySide6.QtWidgets import QGridLayout, QWidget

from omnilytics_app import __version__
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.surfaces import line
from omnilytics_app.ui.widgets.text import PlainLabel


def keys() -> tuple[tuple[str, str], ...]:
    """Keys and what they do."""
    return (
        (tr("Ctrl+1 … Ctrl+6"), tr("Go to a page")),
        (tr("Alt + underlined letter"), tr("Press a button of the page")),
        (tr("Ctrl+K, /"), tr("Search on the page")),
        ("F5", tr("Ask again for what the page shows")),
        (tr("Tab, Shift+Tab"), tr("Go through everything that can be used")),
        (tr("Arrows, Space, Enter"), tr("Move in tables and choices, take what is marked")),
        ("Esc", tr("Close what is open above the page, changing nothing")),
        (tr("Ctrl+L"), tr("Lock the window; jobs go on")),
        (tr("Ctrl+Q"), tr("Close the program; jobs go on when it is opened again")),
        ("F1", tr("This page")),
    )


class HelpSheet(Sheet):
    """Opened with `open()`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Keyboard and help"), parent, width=560)
        self.show_caption(tr("Everything in this window can be done without a mouse."))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for number, (key, meaning) in enumerate(keys()):
            grid.addWidget(PlainLabel(key, "strong"), number, 0)
            grid.addWidget(PlainLabel(meaning, "secondary", wrap=True), number, 1)
        more = tr(
            "The folder docs explains everything: operating.md how to run it, security.md what is private from whom, "
            "protocol.md how a job goes. Settings, Logs has a report to copy if something went wrong."
        )
        self.close_button = Button(theme, tr("&Close"), "", "primary")
        self.close_button.clicked.connect(self.accept)
        version = PlainLabel(tr("OmniLytics {version}", version=__version__), "caption")
        self.compose(grid, line(), PlainLabel(more, "caption", wrap=True), version, buttons=(self.close_button,))
