"""The chart of a job: score, loss or updates by round, with the marks they are held against."""

from omnilytics_app.domain.drafting import Reference
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.curves import Curve, legend, series_of
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.score_chart import ScoreChart
from omnilytics_app.ui.widgets.surfaces import Card, Segments
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel


class ChartCard(Card):
    """Renders a `JobProgress`; draws again only where numbers changed."""

    def __init__(self, theme: Theme) -> None:
        self.chart = ScoreChart(theme)
        self.chart.setAccessibleName(tr("Chart by round"))
        self.choice = Segments((tr("Score"), tr("Loss"), tr("Updates")))
        self.legend = PlainLabel("", "caption", wrap=True)
        heading = row(ElidedLabel(tr("By round"), "title"), self.choice, spacing=12)
        heading.setStretch(0, 1)
        super().__init__(heading, self.chart, self.legend, None, spacing=10)
        self._progress: JobProgress | None = None
        self._reference: Reference | None = None
        self.choice.chosen.connect(self._render)

    def show_progress(self, progress: JobProgress, reference: Reference | None) -> None:
        """Show a snapshot."""
        self._progress, self._reference = progress, reference
        self._render()

    def _render(self) -> None:
        if self._progress is not None:
            curve = Curve(self.choice.index)
            self.chart.show_series(series_of(curve, self._progress, self._reference))
            self.legend.setText(legend(curve, self._progress, self._reference))
