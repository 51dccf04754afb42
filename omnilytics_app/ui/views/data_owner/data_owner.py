"""The data owner's page: data sets, open jobs, the jobs joined, earnings, and joining without being asked."""

from enum import IntEnum
from functools import cached_property

from omnilytics_app.domain.ids import JobId
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import DataOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.auto_join import AutoJoinView
from omnilytics_app.ui.views.data_owner.data_sets import DataSetsView
from omnilytics_app.ui.views.data_owner.earnings import EarningsView
from omnilytics_app.ui.views.data_owner.open_jobs import OpenJobsView
from omnilytics_app.ui.views.data_owner.participation import ParticipationView
from omnilytics_app.ui.views.page import PageView
from omnilytics_app.ui.widgets.later import Later
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.surfaces import Segments


class Tab(IntEnum):
    """The parts of the page, from left to right."""

    JOBS = 0
    OWN = 1
    DATA = 2
    EARNINGS = 3
    AUTO = 4


_PARTS = {
    Tab.JOBS: "open_jobs",
    Tab.OWN: "participation",
    Tab.DATA: "data_sets",
    Tab.EARNINGS: "earnings",
    Tab.AUTO: "auto_join",
}


class DataOwnerView(PageView):
    """Renders `DataOwnerPresenter`; moves to the participation when another one is shown."""

    def __init__(self, presenter: DataOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Data owner"))
        self._presenter, self._theme = presenter, theme
        labels = (tr("Open jobs"), tr("My rounds"), tr("Data sets"), tr("Earnings"), tr("Automatic joining"))
        self.choice = Segments(labels)
        self._tabs = {tab: Later() for tab in Tab}
        self._shown: JobId | None = None
        self.compose(
            row(self.choice, None),
            *self._tabs.values(),
            subtitle=tr("Earn with data that never leaves this computer."),
        )
        self.choice.chosen.connect(self._show_choice)
        presenter.changed.connect(self._render)
        presenter.jobs_changed.connect(self._render_choice)
        presenter.data_sets.registered.connect(self._on_data_registered)
        self._render()

    @cached_property
    def open_jobs(self) -> OpenJobsView:
        """Jobs that can be joined; this part and the others are built when they are first wanted."""
        return self._tabs[Tab.JOBS].fill(OpenJobsView(self._presenter, self._theme))

    @cached_property
    def participation(self) -> ParticipationView:
        """The job that is worked on."""
        view = self._tabs[Tab.OWN].fill(ParticipationView(self._presenter.reasons, self._theme))
        view.chooser.chosen.connect(self._presenter.choose_participation)
        view.jobs_wanted.connect(self._on_jobs_wanted)
        view.wallet_wanted.connect(self._on_wallet_wanted)
        return view

    @cached_property
    def data_sets(self) -> DataSetsView:
        """What this profile has to learn from."""
        return self._tabs[Tab.DATA].fill(DataSetsView(self._presenter.data_sets, self._theme))

    @cached_property
    def earnings(self) -> EarningsView:
        """What came in."""
        return self._tabs[Tab.EARNINGS].fill(EarningsView(self._presenter.earnings, self._theme))

    @cached_property
    def auto_join(self) -> AutoJoinView:
        """Joining without being asked."""
        view = AutoJoinView(self._presenter.auto_join, self._presenter.data_sets, self._theme)
        return self._tabs[Tab.AUTO].fill(view)

    def show_tab(self, tab: Tab) -> None:
        """Show a part of the page."""
        self.choice.choose(tab)
        self._show_choice(tab)

    def show_place(self, place: Place) -> None:
        """A job that this profile takes part in, or one that it may join."""
        if place.job_id is None:
            return
        if any(p.job.job_id == place.job_id for p in self._presenter.participations):
            self._presenter.choose_participation(place.job_id)
            self.show_tab(Tab.OWN)
        else:
            self._presenter.select(place.job_id)
            self.show_tab(Tab.JOBS)

    def refresh(self) -> None:
        """Hold the files against what they were (F5)."""
        self._presenter.data_sets.refresh()

    def _render(self) -> None:
        progress = self._presenter.participation
        if progress is not None:
            self.participation.show_progress(progress, self._presenter.address)
            self.participation.show_choices(self._presenter.participations)
        self.show_state_problem(progress.problem or progress.warning if progress else "")
        if progress is not None and progress.job.job_id != self._shown:
            self._shown = progress.job.job_id
            self.choice.choose(Tab.OWN)
        self._render_choice()
        self._show_choice(self.choice.index)

    def _render_choice(self) -> None:
        count = len(self._presenter.jobs)
        text = tr("Open jobs ({count})", count=count) if count else tr("Open jobs")
        self.choice.buttons[Tab.JOBS].setText(text)

    def _show_choice(self, index: int) -> None:
        getattr(self, _PARTS[Tab(index)])  # is built now if it was not
        for tab, place in self._tabs.items():
            place.setVisible(tab == index)

    def _on_jobs_wanted(self) -> None:
        self.show_tab(Tab.JOBS)

    def _on_wallet_wanted(self) -> None:
        self.navigator.show_page(Page.WALLET)

    def _on_data_registered(self, name: str) -> None:
        """What was just registered is what one wants to join with."""
        if (data := self._presenter.data_sets.named(name)) is not None and not self._presenter.data_file:
            self._presenter.choose_data_file(data.path)
