"""What was earned, and what others see of a data owner, as a person sees it, without a market."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.earnings import Earnings
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import short_hex
from omnilytics_app.ui.models.earnings import earnings_series
from omnilytics_app.ui.models.money import brief_money
from omnilytics_app.ui.models.rows import Column, RowsModel
from omnilytics_app.ui.presenters import DataOwnerPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.data_owner import DataOwnerView, Tab
from omnilytics_app.ui.widgets.earnings_chart import EarningsChart
from omnilytics_app.ui.widgets.tables import RowsView
from tests.gui import sample_data
from tests.gui.conftest import Run
from tests.gui.data_owner_page import holdings, page, quiet, view, words
from tests.gui.fakes.data_owner import FakeDataOwner
from tests.gui.sample_job import ACCOUNTS, REWARD
from tests.gui.sample_wallet import DATA

USDX = Token(ACCOUNTS[9], "USDX", "", 6)


__all__ = ["holdings", "page", "view"]


class TestEarnings:
    def test_they_are_read_when_shown(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        holdings.earned, part = sample_data.earnings(), view.earnings
        holdings.seen = sample_data.SEEN
        assert ("earnings",) not in holdings.calls

        async def scenario() -> None:
            view.show_tab(Tab.EARNINGS)
            await quiet(page)

        run(scenario())
        assert (part.earned.value, part.penalties.value, part.accepted.value) == ("0.078 ETH", "0.004 ETH", "39 of 45")
        assert part.jobs.rowCount() == 3
        assert part.chart.series.points[-1][1] == 37 * REWARD
        part.chooser.setCurrentIndex(1)
        part.chooser.activated.emit(1)
        assert len(part.chart.series.points) == 8
        assert "It has missed rounds, or groups of it were left out: look at the figures." in words(part)
        assert {fact.label: fact.value for fact in part.record.facts} == {
            "Jobs joined": "4",
            "Rounds paid": "41",
            "Rounds rejected": "3",
            "Rounds missed": "2",
            "Penalties for missed rounds": "0.008 ETH",
            "Model owners who paid": "2",
            "First seen": "block 1,204",
        }

    def test_payouts_are_exported_to_the_file_that_is_chosen(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView, tmp_path: Path
    ) -> None:
        holdings.earned = sample_data.earnings()

        async def scenario() -> None:
            view.show_tab(Tab.EARNINGS)
            await quiet(page)
            view.earnings.export_button.click()
            dialog = view.earnings.findChild(QFileDialog)
            assert dialog is not None
            dialog.fileSelected.emit(str(tmp_path / "payouts.csv"))
            dialog.reject()
            await quiet(page)

        run(scenario())
        assert ("export", str(tmp_path / "payouts.csv")) in holdings.calls

    def test_every_token_is_a_line_of_its_own_beside_the_totals_in_coin(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        holdings.earned, part = sample_data.earnings_in_tokens(), view.earnings

        async def scenario() -> None:
            view.show_tab(Tab.EARNINGS)
            await quiet(page)

        run(scenario())
        lines = (
            f"Token {short_hex(DATA.address)}: 16,000,000,000 DATA earned, 14,000,000,000 DATA credited so far",
            f"Token {short_hex(ACCOUNTS[9])}: 30,000,000,000 DATA earned, 0 DATA credited so far, "
            "4,000,000,000 DATA lost to absences",
        )
        QApplication.processEvents()
        assert all(line in words(part) for line in lines)

    def test_the_chart_says_in_which_money_it_is_and_begins_with_one_that_has_rounds(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, view: DataOwnerView
    ) -> None:
        found = sample_data.earnings_in_tokens()
        in_tokens = tuple(played for played in found.rounds if not found.token_of(played.job_id).is_coin)
        holdings.earned, part = replace(found, rounds=in_tokens), view.earnings

        async def scenario() -> None:
            view.show_tab(Tab.EARNINGS)
            await quiet(page)

        run(scenario())
        data = f"DATA {short_hex(DATA.address)}"
        said = [part.chooser.itemText(index) for index in range(3)]
        other = f"DATA {short_hex(ACCOUNTS[9])}"
        assert said == [f"All jobs paid in {name}" for name in ("ETH", data, other)]
        assert part.chooser.currentIndex() == 1
        assert part.chart.series.points[-1][1] == 8 * REWARD
        part.chooser.activated.emit(0)
        assert (part.chart.series.points, part.chooser.currentText()) == ((), said[0])
        assert part.jobs.index(0, 2).data() == f"16,000,000,000 {data}"
        assert part.payouts.index(0, 2).data() == "0.03 ETH"

    @pytest.mark.parametrize(
        ("amount", "decimals", "text"),
        [
            (1_500_000, 6, "1.5 X"),
            (123_456_789_012_345_678, 6, "123,456,789,012.3456 X"),
            (12_345_678_901_234_567_890_123_456, 18, "12,345,678.901234 X"),
            (-12_345_678_901_234_999_999, 6, "-12,345,678,901,234 X"),
            (2**256 - 1, 0, "1.157 \N{MULTIPLICATION SIGN} 10^77 X"),
        ],
    )
    def test_long_amounts_lose_decimals_and_never_their_unit(self, amount: int, decimals: int, text: str) -> None:
        assert brief_money(Token(ACCOUNTS[9], "X", "", decimals), amount, "X") == text

    def test_a_column_grows_with_what_it_holds(self, qtbot: QtBot, theme: Theme) -> None:
        model = RowsModel[str](theme, (Column("Amount", str, right=True), Column("Other", str)))
        table = RowsView(model)
        qtbot.addWidget(table)
        table.fit_width(0, 80)
        model.set_rows(("1 DATA",))
        before = table.columnWidth(0)
        model.set_rows(("16,000,000,000 DATA 0x9fE4\N{HORIZONTAL ELLIPSIS}a6e0",))
        assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance(str(model.index(0, 0).data())) > before
        model.set_rows(("1 DATA",))
        assert table.columnWidth(0) == before

    def test_a_token_has_a_chart_of_its_own_and_is_in_no_total(self, qtbot: QtBot, theme: Theme) -> None:
        found = sample_data.earnings()
        jobs = tuple(replace(j, token=USDX) if j.job_id == 3 else j for j in found.jobs)
        series = earnings_series(Earnings(found.rounds, jobs))
        assert len(series.points) == 32
        own = earnings_series(Earnings(found.rounds, jobs), JobId(3))
        assert (own.unit, own.decimals, len(own.points)) == ("USDX", 6, 8)
        chart = EarningsChart(theme)
        qtbot.addWidget(chart)
        chart.show_series(own)
        assert "2,000,000,000 USDX" in chart.accessibleDescription()
