"""The cards of a job's page that render themselves: facts, what the document says, and who made the job."""

from collections.abc import Callable, Iterable

from omnilytics_app.domain.market import JobDetail
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_facts import Fact, document_facts, record_facts, record_sentence
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.market.fact_grid import FactGrid
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import PlainLabel


class FactsCard(Card):
    """Facts of the job that `MarketPresenter` looks at."""

    def __init__(
        self, presenter: MarketPresenter, grid: FactGrid, told: Callable[[JobDetail], Iterable[Fact]], title: str
    ) -> None:
        super().__init__(grid, title=title)
        self._presenter, self._grid, self._told = presenter, grid, told
        presenter.detail_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        if (detail := self._presenter.detail) is not None:
            self._grid.show_facts(self._told(detail))


class DocumentCard(Card):
    """What the job says of itself, or why that cannot be read."""

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        self._presenter = presenter
        self.facts = FactGrid(theme, 2)
        self.unreadable = PlainLabel("", "secondary", tone="danger", wrap=True)
        super().__init__(self.unreadable, self.facts, title=tr("What is learned"))
        presenter.detail_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        if (detail := self._presenter.detail) is None:
            return
        self.unreadable.setText(sentence(detail.summary.problem))
        self.unreadable.setVisible(detail.document is None)
        self.facts.setVisible(detail.document is not None)
        if detail.document is not None:
            self.facts.show_facts(document_facts(detail.document))


class OwnerCard(Card):
    """What the chain tells of who made the job."""

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        self._presenter = presenter
        self.verdict, self.facts = PlainLabel("", wrap=True), FactGrid(theme, 3)
        note = tr("From the chain alone. A record can be bought: whoever owns both sides of a job pays only gas.")
        super().__init__(self.verdict, self.facts, PlainLabel(note, "caption", wrap=True), title=tr("The model owner"))
        presenter.detail_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        if (detail := self._presenter.detail) is None:
            return
        record = detail.reputation.as_model_owner
        verdict, tone = record_sentence(record)
        self.verdict.setText(verdict)
        self.verdict.set_tone(tone)
        self.facts.show_facts(record_facts(record, self._presenter.token))
