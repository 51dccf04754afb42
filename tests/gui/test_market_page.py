"""The market page, driven as a person drives it."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.market import Availability, JobQuery, Range, SortKey, Stage
from omnilytics_app.domain.privacy import DataReport, PrivacyChoice, Trust
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN, Token
from omnilytics_app.errors import JobRefused
from omnilytics_app.ui.format import grouped_address, grouped_bytes
from omnilytics_app.ui.models.job_facts import money_facts, record_sentence
from omnilytics_app.ui.models.job_privacy import group_point, points_of_data, points_of_job
from omnilytics_app.ui.models.market_words import market_columns, status, title_of
from omnilytics_app.ui.models.money import money
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.market.market import MarketView
from omnilytics_app.ui.widgets.text import PlainLabel
from tests.gui import sample, sample_market
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.market import NOW, FakeMarket
from tests.gui.fakes.participant import FakeParticipant


@pytest.fixture
def desk() -> FakeDesk:
    job = sample_market.detail()
    jobs = [*sample_market.many(100), job.summary]
    details = {job.summary.job_id: job}
    return FakeDesk(market=FakeMarket(jobs, details, sample_market.DATA))


@pytest.fixture
def market(desk: FakeDesk) -> FakeMarket:
    return desk.market


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, run: Run, presenters: Presenters) -> MarketView:
    made = MarketView(presenters.market, theme)
    qtbot.addWidget(made)
    theme.style(made)
    made.resize(1_000, 800)
    made.show()
    qtbot.waitExposed(made)
    run(read(presenters))
    return made


async def settled(presenters: Presenters) -> None:
    while tasks := tuple(presenters.market._scope._tasks):
        await asyncio.wait(tasks)


async def read(presenters: Presenters) -> None:
    await presenters.market.load()
    await settled(presenters)


def asked(view: MarketView) -> JobQuery:
    return view._presenter.query


def type_into(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


class TestTable:
    def test_shows_the_jobs_in_one_line_each(self, view: MarketView) -> None:
        assert view.jobs.rowCount() == 101
        assert view.counted.full_text.startswith("101 job")
        texts = [view.jobs.index(1, column).data() for column in range(8)]
        assert texts[0].startswith("Ward readmissions within thirty days of discharge\n#99 · One of two values")
        assert texts[1:3] == ["0.002 ETH", "0.008 ETH"]
        assert view.jobs.order == ("number", True)

    def test_words_and_states_are_asked_for(self, view: MarketView, market: FakeMarket, qtbot: QtBot) -> None:
        type_into(qtbot, view.filters.search, "  100% _wine ")
        assert asked(view).text == "  100% _wine "
        view.filters.stage.buttons[1].click()
        assert asked(view).availability == frozenset({Availability.OPEN})
        view.filters.clear.click()
        assert asked(view) == JobQuery()
        assert view.filters.search.text() == ""
        assert view.filters.stage.index == 0

    def test_bounds_are_asked_for_and_nonsense_bounds_nothing(
        self, view: MarketView, market: FakeMarket, qtbot: QtBot
    ) -> None:
        assert not view.filters.bounds.isVisible()
        view.filters.more.click()
        bounds = view.filters.bounds
        assert not bounds.most_stake.isEnabled()
        bounds.token.setCurrentIndex(1)
        bounds.token.activated.emit(1)
        type_into(qtbot, bounds.least_reward, "0.002")
        type_into(qtbot, bounds.most_stake, "1")
        type_into(qtbot, bounds.most_rounds, "9")
        type_into(qtbot, bounds.least_group, "3")
        bounds.kind.setCurrentIndex(1)
        bounds.kind.activated.emit(1)
        found = asked(view)
        assert (found.reward, found.stake) == (Range(2 * 10**15), Range(None, 10**18))
        assert (found.rounds, found.group_size) == (Range(None, 9), Range(3))
        assert (found.kinds, found.token) == (frozenset({"classification"}), NATIVE_COIN)
        bounds.most_rounds.clear()
        type_into(qtbot, bounds.most_rounds, "900")
        assert asked(view).rounds == Range()
        assert bounds.most_rounds.property("invalid") == "true"
        assert "from 1 to 256" in bounds.most_rounds.toolTip()

    def test_a_data_set_is_held_against_the_jobs(self, view: MarketView, market: FakeMarket) -> None:
        fits = view.filters.fits
        assert [fits.itemText(i) for i in range(fits.count())] == ["Any data", "Fits clinic-a", "Fits ward-7"]
        fits.setCurrentIndex(2)
        fits.activated.emit(2)
        assert asked(view).columns == ("age", "pressure")
        view.filters.stage.buttons[1].click()
        assert asked(view).columns == ("age", "pressure")
        fits.setCurrentIndex(0)
        fits.activated.emit(0)
        assert asked(view).columns is None

    def test_headings_sort(self, view: MarketView, market: FakeMarket) -> None:
        view.table.sort_requested.emit("reward", True)
        assert (asked(view).sort, asked(view).descending) == (SortKey.REWARD, True)
        assert view.jobs.headerData(1, Qt.Orientation.Horizontal) == "Reward ↓"

    def test_the_search_is_reached_also_from_a_job(self, view: MarketView, presenters: Presenters) -> None:
        presenters.market.open(JobId(7))
        assert view.job_page.isVisible()
        view.focus_search()
        assert view.filters.search.hasFocus()

    def test_says_what_an_empty_table_means(
        self, view: MarketView, market: FakeMarket, run: Run, presenters: Presenters
    ) -> None:
        def said() -> set[str]:
            return {label.text() for label in view.table.findChildren(QLabel) if label.isVisibleTo(view.table)}

        presenters.market.ask(JobQuery(text="unheard of"))
        run(presenters.market.load())
        assert "No job matches" in said()
        market.jobs.clear()
        presenters.market.clear()
        run(presenters.market.load())
        assert "No jobs yet" in said()
        assert not view.details.isEnabled()

    def test_follows_the_market(self, view: MarketView, market: FakeMarket, run: Run, presenters: Presenters) -> None:
        view.table.choose(JobId(99))

        async def scenario() -> None:
            market.jobs.insert(0, sample_market.summary(500))
            market.missing = 3
            for _ in range(20):
                market.tell()
            await settled(presenters)

        run(scenario())
        assert view.jobs.rowCount() == 102
        assert view.table.chosen.job_id == 99
        assert view.table.currentIndex().row() == 2
        assert "3 more to be read" in view.counted.full_text

    def test_tells_when_the_chain_is_not_in_sight(self, view: MarketView, service: FakeParticipant) -> None:
        service.publish(wallet=sample.wallet(connected=False, problem="gone"))
        assert "not in sight" in view.banner.text
        service.publish(wallet=sample.wallet())
        assert view.banner.text == ""


class TestJob:
    def open(self, view: MarketView, run: Run, presenters: Presenters) -> None:
        async def scenario() -> None:
            presenters.market.open(JobId(7))
            await settled(presenters)

        run(scenario())

    def test_opens_by_the_keyboard_and_closes_again(
        self, view: MarketView, qtbot: QtBot, run: Run, presenters: Presenters
    ) -> None:
        async def scenario() -> None:
            view.table.setFocus()
            qtbot.keyClick(view.table, Qt.Key.Key_End)
            await asyncio.sleep(0.05)
            view.table.choose(JobId(7))
            qtbot.keyClick(view.table, Qt.Key.Key_Return)
            await settled(presenters)

        run(scenario())
        assert view.job_page.isVisible()
        assert view.job_page.title.full_text == "Diabetes progression"
        qtbot.keyClick(view.job_page, Qt.Key.Key_Escape)
        assert view.table.isVisible()
        assert presenters.market.detail is None

    def test_shows_terms_privacy_and_the_model_owner(self, view: MarketView, run: Run, presenters: Presenters) -> None:
        self.open(view, run, presenters)
        page = view.job_page
        assert page.reward.value == "0.001 ETH"
        money = {fact.label: fact.value for fact in page.money.facts}
        assert money["In all, at most"] == "0.01 ETH"
        assert money["Penalty for a missed round"] == "0.003 ETH"
        identity = {fact.label: fact.copied for fact in page.identity.facts}
        assert identity["Terms"] == "0x" + bytes(range(32)).hex()
        said = [label.text() for label in page.identity.findChildren(PlainLabel)]
        assert {grouped_bytes(bytes(range(32))), grouped_address(Address(identity["Model owner"]))} <= set(said)
        known = {fact.label: fact.value for fact in page.document.facts}
        assert (known["Backbone"], known["Loss"]) == ("None: the features are used as they are", "Squared")
        record = {fact.label: fact.value for fact in page.record.facts}
        assert (record["Jobs created"], record["Paid in all"]) == ("12", "0.915 ETH")
        assert "Whom you depend on" in [point.title for point in page.privacy.points.points]
        page.copy_reference.click()
        assert QGuiApplication.clipboard().text().startswith("Job 7 of the market 0xaB")

    def test_joining_leads_to_the_data_owners_page(self, view: MarketView, run: Run, presenters: Presenters) -> None:
        self.open(view, run, presenters)
        places: list[Place] = []
        view.navigator.requested.connect(places.append)
        assert view.job_page.join.isEnabled()
        view.job_page.join.click()
        assert places == [Place(Page.DATA_OWNER, JobId(7))]

    def test_what_cannot_be_joined_says_why(
        self, view: MarketView, market: FakeMarket, run: Run, presenters: Presenters
    ) -> None:
        known = market.details[JobId(7)]
        refused = replace(known, summary=replace(known.summary, refused=sample_market.REFUSED))
        for shown, why in (
            (refused, sample_market.REFUSED),
            (replace(known, own=True), "This is your own job."),
            (replace(known, joined=True), "You take part in this job."),
            (replace(known, summary=replace(known.summary, stage=Stage.RUNNING)), ""),
        ):
            market.details[JobId(7)] = shown
            self.open(view, run, presenters)
            assert not view.job_page.join.isEnabled()
            assert view.job_page.refused.text() == why

    def test_a_place_is_shown_and_a_job_that_is_not_there_is_told(
        self, view: MarketView, run: Run, presenters: Presenters
    ) -> None:
        async def scenario() -> None:
            view.show_place(Place(Page.MARKET, JobId(7)))
            assert view.job_page.reading.isVisible()
            await settled(presenters)
            assert view.job_page.isVisible()
            view.show_place(Place(Page.MARKET, JobId(4_444)))
            await settled(presenters)

        run(scenario())
        assert "There is no job 4444" in view.banner.text
        assert view.table.isVisible()

    def test_a_data_set_is_looked_at(
        self, view: MarketView, run: Run, presenters: Presenters, service: FakeParticipant,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        self.open(view, run, presenters)
        card, reports = view.job_page.privacy, []

        async def report_on(job_id: JobId, path: str, choice: PrivacyChoice) -> DataReport:
            reports.append((job_id, path, choice))
            assert not card.look.isEnabled()
            return DataReport(480, Trust(14, 0, 3), used_before=120, used_in=("<b>Letters</b>",), budget=16.0)

        monkeypatch.setattr(service, "report_on_data", report_on)

        async def scenario() -> None:
            card.look.click()
            await settled(presenters)

        run(scenario())
        assert reports == [(7, "/home/ada/data/clinic-a.csv", PrivacyChoice())]
        assert "sold before, in <b>Letters</b>" in card.own_points.points[0].text
        assert card.look.isEnabled()
        presenters.market.close_job()
        assert presenters.market.report is None

    def test_a_refused_look_is_told(
        self, view: MarketView, run: Run, presenters: Presenters, service: FakeParticipant,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        self.open(view, run, presenters)

        async def refuse(*_: object) -> DataReport:
            raise JobRefused("This job takes no more data owners; choose another job.")

        monkeypatch.setattr(service, "report_on_data", refuse)

        async def scenario() -> None:
            view.job_page.privacy.look.click()
            await settled(presenters)

        run(scenario())
        assert "takes no more data owners" in view.banner.text
        assert view.job_page.isVisible()


class TestWords:
    def test_a_strangers_text_is_plain_and_short(self) -> None:
        job = sample_market.hostile()
        assert "\n" not in title_of(job)
        assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in title_of(job)
        assert title_of(replace(job, title="\N{RIGHT-TO-LEFT OVERRIDE}")) == "Job 198"

    def test_states(self) -> None:
        job = replace(sample_market.summary(7), stage=Stage.REGISTERING, members=3, settled=0, register_until=NOW + 5)
        assert [status(job, NOW), status(job, NOW + 5)] == ["Open", "Waiting"]
        assert status(replace(job, members=15), NOW) == "Full"
        assert status(replace(job, refused="no"), NOW) == "Refused"
        assert status(replace(job, problem="no"), NOW) == "Unreadable"
        assert status(replace(job, stage=Stage.RUNNING), NOW) == "Running"

    def test_privacy_follows_the_facts(self) -> None:
        known = sample_market.detail()
        tones = {point.title: point.tone for point in points_of_job(replace(known, proven=True))}
        assert tones["The job's key"] == "success"
        assert {p.title: p.tone for p in points_of_job(replace(known, document=None))}["The job's key"] == "danger"
        assert group_point(known, None).tone == ""
        safe = DataReport(100, Trust(2, 2, 3), budget=16.0)
        assert group_point(known, safe).tone == "success"
        assert group_point(known, replace(safe, trust=Trust(14, 3, 3))).text.startswith("3 of the 14 other seats")
        assert points_of_data(safe)[0].tone == "success"
        bad = replace(safe, held_back=20, concern="It asks who is above a place.", total={8.0: 17.0}, unrecorded=(4,))
        assert [p.tone for p in points_of_data(bad)] == ["danger", "danger", "danger", "warning"]
        noise = next(p for p in points_of_data(replace(safe, spent=1.5, total={8.0: 8.9})) if p.title == "Noise")
        assert ("8.9 of a budget of 16" in noise.text, "spent 1.5" in noise.text) == (True, True)

    def test_records_are_judged_by_what_happened(self) -> None:
        assert record_sentence(sample_market.record())[1] == "success"
        assert record_sentence(sample_market.record(disputes_lost=1))[1] == "warning"
        assert record_sentence(sample_market.record(rounds_paid=0))[1] == ""

    def test_tokens_are_told_by_what_they_call_themselves_and_by_their_address_until_then(self) -> None:
        job = replace(sample_market.summary(7), token=sample_market.TOKEN, reward=Wei(5_000_000))
        dai = Token(sample_market.TOKEN, "DAI", decimals=6)
        told = [{f.label: f for f in money_facts(sample_market.detail(job), t)} for t in (dai, Token(dai.address))]
        assert [facts["Reward per round"].value[:16] for facts in told] == ["5 DAI", "5,000,000 0x7777"]
        assert told[0]["Paid in"].copied == sample_market.TOKEN
        [reward] = [c for c in market_columns(lambda: 0, lambda _: dai) if c.key is SortKey.REWARD]
        assert reward.text(job) == "5 DAI"
        assert reward.hint is not None
        assert reward.hint(job).startswith(f"5 DAI, {sample_market.TOKEN}")

    @pytest.mark.parametrize("symbol", ["ETH", "eth", "WETH", "\N{GREEK CAPITAL LETTER EPSILON}TH"])
    def test_a_token_cannot_pass_for_the_coin(self, symbol: str) -> None:
        assert money(Token(sample_market.TOKEN, symbol, decimals=18), 10**18) == f"1 {symbol} 0x7777…7777"
        assert money(COIN, 10**18) == "1 ETH"


def test_data_sets_that_came_are_offered_when_the_page_is_looked_at_again(
    view: MarketView, market: FakeMarket, run: Run, presenters: Presenters
) -> None:
    market.data = market.data[:1]

    async def scenario() -> None:
        view.hide()
        view.show()
        await settled(presenters)

    run(scenario())
    assert view.filters.fits.count() == 2
