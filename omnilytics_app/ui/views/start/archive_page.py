"""The page that brings a profile from another computer."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column
from omnilytics_app.ui.widgets.path_edit import PathEdit
from omnilytics_app.ui.widgets.secret_edit import SecretEdit
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel

EXPORT = "omnilytics profile export --move FILE.omnilytics"


class ArchivePage(QWidget):
    """The file of an exported profile, and its passphrase."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        kinds = f"{tr('Profiles')} (*.omnilytics);;{tr('All files')} (*)"
        self.file = PathEdit(theme, tr("Choose the file of a profile"), tr("Path of the profile's file"), kinds)
        self.passphrase = SecretEdit(theme, tr("Show the passphrase"))
        self.of_file = Field(
            tr("F&ile of the profile"), self.file, tr("The other computer writes it: {command}", command=EXPORT)
        )
        of_passphrase = Field(
            tr("P&assphrase of the file"), self.passphrase, tr("From now on it opens the profile on this computer.")
        )
        self.warning = PlainLabel(
            tr(
                "Never run the same profile on two computers: both would answer the same round under the same masks, "
                "which gives your data away. With --move the other one closes it for good."
            ),
            "caption",
            wrap=True,
        )
        self.warning.set_tone("warning")
        self.setLayout(column(Card(self.of_file, of_passphrase, self.warning, spacing=16)))
        self.file.path_typed.connect(presenter.choose_archive)
        self.file.file_chosen.connect(self._on_file_chosen)
        self.passphrase.textEdited.connect(self._on_passphrase_edited)
        self.passphrase.returnPressed.connect(presenter.go_on)

    def render_state(self) -> None:
        """What the presenter says now."""
        presenter = self._presenter
        self.file.show_path(presenter.archive)
        self.of_file.show_problem(presenter.archive_problem)
        self.passphrase.show_text(presenter.archive_passphrase)

    def _on_file_chosen(self, path: str) -> None:
        self._presenter.choose_archive(path)
        self.passphrase.setFocus()

    def _on_passphrase_edited(self, text: str) -> None:
        self._presenter.archive_passphrase = text
