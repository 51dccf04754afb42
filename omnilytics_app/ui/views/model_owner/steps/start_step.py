"""The wizard's third page: the start of the job, fitted for real on this computer, and how good it is."""

from omnilytics_app.domain.drafting import Rehearsal
from omnilytics_app.ui.format import score, seconds_short
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rounds import metric_name
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.steps.step import StepView
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.count_bars import CountBars
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.phase_bar import WorkBar
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure
from omnilytics_app.ui.widgets.text import PlainLabel


class StartStep(StepView):
    """Shows the rehearsal, and starts it."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter)
        self.own_score = Figure(tr("On your own rows"))
        self.held_out_score = Figure(tr("On held-out rows"))
        self.pooled_score = Figure(tr("With held-out rows added"))
        self.train_button = Button(theme, tr("&Train the start"), "model", "primary")
        self.stop_button = Button(theme, tr("&Give up"), "stop", "quiet")
        self.work = WorkBar()
        self.banner = Banner(theme)
        self.classes = CountBars(theme)
        self._sentence = PlainLabel("", "caption", wrap=True)
        self._empty = EmptyState(
            theme,
            "model",
            tr("Not trained yet"),
            tr("The start is fitted to your own rows, on this computer. Nothing is sent and nothing is paid."),
        )
        self._figures = holder(row(self.own_score, self.held_out_score, self.pooled_score, spacing=20))
        self._classes_title = PlainLabel(tr("Rows by label"), "secondary")
        card = Card(
            self.banner,
            self._figures,
            self._sentence,
            self._empty,
            self.work,
            row(self.train_button, self.stop_button, None),
            self._classes_title,
            self.classes,
            title=tr("Where training starts"),
            spacing=14,
        )
        self.setLayout(column(card, spacing=0))
        self.train_button.clicked.connect(self.wizard.rehearse)
        self.stop_button.clicked.connect(self.wizard.rehearsing.stop)
        self.wizard.rehearsing.changed.connect(self.render_form)

    def render_form(self) -> None:
        """Of `StepView`."""
        rehearsing, result = self.wizard.rehearsing, self.wizard.rehearsal
        self._figures.setVisible(result is not None)
        self._sentence.setVisible(result is not None)
        self._empty.setVisible(result is None and not rehearsing.running)
        self.work.setVisible(rehearsing.running)
        self.work.show_work(rehearsing.work, tr("Fitting the start to your rows"))
        again = rehearsing.any or result is not None
        self.train_button.setText(tr("&Train it again") if again else tr("&Train the start"))
        self.train_button.setEnabled(not rehearsing.running and not self.presenter.busy)
        self.stop_button.setVisible(rehearsing.running)
        self._show_notes(result)
        self._show_result(result)

    def _show_notes(self, result: Rehearsal | None) -> None:
        rehearsing = self.wizard.rehearsing
        if rehearsing.problem:
            self.banner.show_problem(rehearsing.problem, dismissible=False)
        elif rehearsing.any and result is None and not rehearsing.running:
            stale = tr("The form has changed since the start was trained; train it again to see what it is worth now.")
            self.banner.show_problem(stale, tone="warning", dismissible=False)
        else:
            self.banner.show_problem("")

    def _show_result(self, result: Rehearsal | None) -> None:
        counted = bool(result and result.classes)
        self.classes.setVisible(counted)
        self._classes_title.setVisible(counted)
        if result is None:
            return
        name = metric_name(result.metric)
        rows = tr("%n row(s), each left out once", n=result.rows)
        self.own_score.show_caption(tr("{metric} on your own rows", metric=name))
        self.own_score.show_value(score(result.own_score), rows)
        self.held_out_score.setVisible(result.score is not None)
        self.pooled_score.setVisible(result.pooled is not None)
        if result.score is not None and result.pooled is not None:
            self.held_out_score.show_value(
                score(result.score), tr("%n row(s), never learned from", n=result.held_out_rows)
            )
            self.pooled_score.show_value(score(result.pooled), tr("a mark for what more data gives"))
        self._sentence.setText(_sentence(result))
        self.classes.show_counts(result.classes)


def _sentence(result: Rehearsal) -> str:
    told = tr(
        "{features} features and {outputs} outputs, fitted in {time}. The market trains on from here.",
        features=result.features,
        outputs=result.outputs,
        time=seconds_short(result.seconds),
    )
    if result.score is None:
        return told + " " + tr("Choose held-out data to see how it does on rows that it never saw.")
    return told
