"""Who can see what of one's data: of any data, and of a data set once it was looked at."""

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from omnilytics_app.domain.market import Availability
from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_privacy import Point, group_point, points_of_data, points_of_job
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import NO_MARGINS, column, holder, row
from omnilytics_app.ui.widgets.surfaces import Card, line
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel


class PrivacyCard(Card):
    """Renders what `MarketPresenter` knows of privacy in the job looked at."""

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        self._presenter = presenter
        self.data = QComboBox()
        self.data.setAccessibleName(tr("Data set"))
        self.data.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.data.setMinimumContentsLength(16)
        self.look = Button(theme, tr("&Look at my data"), "eye")
        self.about = ElidedLabel("", "caption")
        self.points = Points()
        self.own_points = Points()
        chooser = row(self.data, self.look, self.about, spacing=10)
        chooser.setStretch(2, 1)
        self._chooser = holder(chooser)
        super().__init__(self.points, line(), self._chooser, self.own_points, title=tr("Who can see what"))
        self.look.clicked.connect(self._on_look_clicked)
        presenter.detail_changed.connect(self._render)
        presenter.report_changed.connect(self._render)
        presenter.data_changed.connect(self._render_data)
        presenter.busy_changed.connect(self._render)
        self._render_data()

    def _on_look_clicked(self) -> None:
        self._presenter.look_at_data(self.data.currentData() or "")

    def _render_data(self) -> None:
        self.data.clear()
        for data in self._presenter.data_sets:
            self.data.addItem(visible_text(data.name), data.name)
        if (fitting := self._presenter.fitting) is not None:
            self.data.setCurrentIndex(max(0, self.data.findData(fitting.name)))
        self._render()

    def _render(self) -> None:
        detail, report = self._presenter.detail, self._presenter.report
        if detail is None:
            return
        self.points.show_points((*points_of_job(detail), group_point(detail, report)))
        self.own_points.show_points(points_of_data(report) if report is not None else ())
        self.own_points.setVisible(report is not None)
        free = detail.summary.availability(detail.now) is Availability.OPEN and not detail.own
        self._chooser.setVisible(free and not detail.summary.problem)
        self.data.setVisible(bool(self._presenter.data_sets))
        self.look.setVisible(bool(self._presenter.data_sets))
        self.look.setEnabled(not self._presenter.looking)
        self.about.setText(self._about())

    def _about(self) -> str:
        if not self._presenter.data_sets:
            return tr("Add a data set on the data owner's page to see what this job would mean for it.")
        if self._presenter.looking:
            return tr("Your data is being looked at on this computer\N{HORIZONTAL ELLIPSIS}")
        if (reported := self._presenter.reported) is not None:
            return tr("What follows is about {name}.", name=visible_text(reported.name))
        return tr("Nothing leaves this computer by looking.")


class Points(QWidget):
    """Points one below the other, each a name and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*NO_MARGINS)
        self._layout.setSpacing(12)
        self._shown: tuple[Point, ...] = ()
        self._widgets: list[QWidget] = []

    @property
    def points(self) -> tuple[Point, ...]:
        """What is shown."""
        return self._shown

    def show_points(self, points: tuple[Point, ...]) -> None:
        """Show other points."""
        if points == self._shown:
            return
        self._shown = points
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = [_shown(point) for point in points]
        for widget in self._widgets:
            self._layout.addWidget(widget)


def _shown(point: Point) -> QWidget:
    mark = {"success": "\N{CHECK MARK}", "warning": "!", "danger": "\N{MULTIPLICATION SIGN}"}.get(point.tone, "")
    title = PlainLabel(f"{mark} {point.title}".strip(), "strong", tone=point.tone, wrap=True)
    return holder(column(title, PlainLabel(point.text, "secondary", wrap=True), spacing=2))
