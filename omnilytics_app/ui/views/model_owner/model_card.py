"""The decrypted model and its last update, which only this computer can see."""

from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.format import significant
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.pictures import Matrix, PictureGrid, SignedBars, largest_weights
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Segments
from omnilytics_app.ui.widgets.text import ElidedLabel

_MODEL, _UPDATE = 0, 1


class ModelCard(Card):
    """Pictures for image jobs, signed bars of the largest weights for others."""

    def __init__(self, theme: Theme) -> None:
        self.choice = Segments((tr("Model"), tr("Last update")))
        self._note = ElidedLabel("", "caption")
        self.pictures = PictureGrid(theme)
        self.bars = SignedBars(theme)
        self._empty = EmptyState(
            theme,
            "eye",
            tr("Nothing decrypted yet"),
            tr("The update of a round appears when its sums have been decrypted."),
        )
        heading = row(ElidedLabel(tr("Decrypted on this computer"), "title"), self.choice, spacing=12)
        heading.setStretch(0, 1)
        super().__init__(heading, self._note, self.pictures, self.bars, self._empty, spacing=10)
        self._progress: JobProgress | None = None
        self.choice.chosen.connect(self._on_choice_chosen)

    def show_model(self, progress: JobProgress) -> None:
        """Show a job's model; renders pictures again only where numbers changed."""
        self._progress = progress
        matrix = self._matrix(progress)
        shape = progress.image_shape
        self._note.setText(self._describe(progress))
        self._empty.setVisible(matrix is None)
        self.pictures.setVisible(matrix is not None and shape is not None)
        self.bars.setVisible(matrix is not None and shape is None)
        if matrix is None:
            return
        if shape is not None:
            self.pictures.show_matrix(matrix, shape, progress.class_names)
        else:
            self.bars.show_bars(largest_weights(matrix, progress.feature_names, progress.class_names))

    def _matrix(self, progress: JobProgress) -> Matrix | None:
        return progress.weights if self.choice.index == _MODEL else progress.update

    def _describe(self, progress: JobProgress) -> str:
        if self.choice.index == _MODEL:
            what = (
                tr("Class weights of the current model.")
                if progress.image_shape
                else tr("Largest weights of the current model.")
            )
            kept = ""
            if progress.kept_round:
                kept = " " + tr("To be kept: that of round {number}.", number=progress.kept_round)
            return what + kept + " " + tr("Data owners only ever see them encrypted.")
        norms = [r.update_norm for r in progress.rounds if r.update_norm is not None]
        nobody = tr("Nobody's own contribution is ever decrypted.")
        if not norms:
            return tr("The averaged gradient of the last round.") + " " + nobody
        norm = significant(norms[-1], 3)
        return tr("The averaged gradient of the last round, norm {norm}.", norm=norm) + " " + nobody

    def _on_choice_chosen(self) -> None:
        if self._progress is not None:
            self.show_model(self._progress)
