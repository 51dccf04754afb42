"""What is written and said about numbers in German, where a comma parts the decimals and a point the thousands."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.activity import Entry, Kind
from omnilytics_app.domain.data_shelf import ColumnKind, ColumnSummary
from omnilytics_app.domain.ids import Wei
from omnilytics_app.ui.format import epsilon, signed_score, significant, trimmed
from omnilytics_app.ui.language import Language, tr
from omnilytics_app.ui.models.activity import sentence as happened
from omnilytics_app.ui.models.data_sets import range_text
from omnilytics_app.ui.models.job_costs import money, size_text
from omnilytics_app.ui.models.reviews import gwei
from omnilytics_app.ui.sentences import quantity_shown, sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.typed_numbers import gwei_text, number_text, parse_gwei
from omnilytics_app.ui.widgets.pictures import PictureGrid
from scripts.languages.__main__ import ROOT


@pytest.fixture(autouse=True)
def _german(qapp: QApplication) -> Iterator[None]:
    shipped = Language(qapp, ROOT / "resources")
    shipped.use("de")
    yield
    shipped.leave()
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("1.5", "1,5"),
        ("1,204", "1.204"),
        ("1,234,567.25", "1.234.567,25"),
        ("-0.5", "-0,5"),
        ("0.000500 ETH", "0,000500 ETH"),
        ("<0.000001 ETH", "<0,000001 ETH"),
        ("1.5e-05", "1,5e-05"),
        ("18.2 gwei", "18,2 gwei"),
        ("99.5%", "99,5%"),
        ("2.5 min", "2,5 min"),
        ("31337", "31337"),
    ],
)
def test_a_number_that_services_say_has_the_signs_of_the_language(said: str, shown: str) -> None:
    assert quantity_shown(said) == shown


@pytest.mark.parametrize(
    "said",
    [
        "1.7.1",
        "127.0.0.1",
        "127.0.0.1:8545",
        "node.example:8545",
        "0x1.5",
        "0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0",
        "data-1.5.csv",
        "1.5.csv",
        "v1.5",
        "1,2",
        "12,34,567",
        "1.",
        ".5",
        "1.5 apples",
        "1.5  ETH",
        "1.5 ETH ",
        "3 rounds",
        "'1.5'",
        "\u0661.\u0665",
        "",
    ],
)
def test_what_is_no_number_stays_as_it_is(said: str) -> None:
    assert quantity_shown(said) == ""


@pytest.mark.parametrize(
    ("english", "within"),
    [
        ("It pays 0.0002 ETH a round, less than 0.001 ETH.", ("0,0002 ETH", "0,001 ETH")),
        ("All 12,345 rows are used, with noise.", ("12.345",)),
        ("Epsilon 0.5 costs about 0.05 of R² if all owners add it (estimated on your rows).", (" 0,5 ", "0,05")),
        ("Gas costs 18.2 gwei now and this profile pays at most 1.5 gwei; wait until it is cheaper, or raise the "
         "setting max_fee_gwei.", ("18,2 gwei", "1,5 gwei")),
        ("Chain 31337, block 21,204,113, 1,512 seconds old.", ("31337", "21.204.113", "1.512")),
        ("The chain endpoint 10.0.0.7 does not answer; check that it runs (a local one: omnilytics devnet) and that "
         "the address is right.", ("10.0.0.7",)),
        ("The file 1.5 is not text in UTF-8; save it as such.", ("1.5",)),
        ("It does not use the column 1.5.", ("1.5",)),
        ("The job uses protocol 1.5, this client speaks 1.7; update the application.", ("1.5", "1.7")),
    ],
)  # fmt: skip
def test_sentences_have_german_numbers_and_names_as_they_are(english: str, within: tuple[str, ...]) -> None:
    shown = sentence(english)
    assert shown != english
    assert [part for part in within if part not in shown] == []


def test_amounts_sizes_and_measures_are_german() -> None:
    assert money(Wei(1_500_000_000)) == "1,5 gwei"
    assert gwei(1_234_500_000_000) == "1.234,5 gwei"
    assert (size_text(1_204), size_text(602_112), size_text(12_345_678)) == ("1.204 Bytes", "602 kB", "12,3 MB")
    assert (epsilon(0.5), significant(1234.5), significant(-0.25)) == ("ε 0,5", "1.234,5", "\N{MINUS SIGN}0,25")
    assert (trimmed(3.0, 4), signed_score(0.25), signed_score(-0.25)) == ("3", "+0,250", "\N{MINUS SIGN}0,250")


def test_ranges_of_columns_are_german() -> None:
    column = ColumnSummary("p", ColumnKind.NUMBER, low=-1.5, high=1234.5, distinct=9)
    assert range_text(column) == "\N{MINUS SIGN}1,5 bis 1.234,5"


@pytest.mark.parametrize(("n", "shown"), [(1, "1 Zeile"), (999, "999 Zeilen"), (21_500, "21.500 Zeilen")])
def test_counts_have_their_thousands_set_apart(n: int, shown: str) -> None:
    assert tr("%n row(s)", n=n) == shown


def test_a_value_with_the_digits_of_the_count_stays_as_it_is() -> None:
    assert tr("{rows}, %n column(s).", n=31_337, rows="31337").startswith("31337, 31.337 ")


def test_fees_are_read_as_they_are_written() -> None:
    for wei in (0, 1, 1_500_000_000, 1_234_000_000, 999_999_999 * 10**9 + 1):
        assert parse_gwei(gwei_text(wei)) == wei
    assert (gwei_text(1_500_000_000), number_text(0.25)) == ("1,5", "0,25")
    assert parse_gwei("1.5") == 1_500_000_000


@pytest.mark.parametrize(
    ("text", "problem"), [("1.500", "1500"), ("x", "etwa 1,5"), ("1,0000000001", "etwa 1,5"), ("1" * 10, "etwa 1,5")]
)
def test_a_fee_that_is_none_or_two_is_refused_with_a_german_example(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        parse_gwei(text)


def test_what_one_did_oneself_is_a_sentence_of_its_own() -> None:
    own = {"owner": "0x" + "12" * 20, "own": 1, "votes": 2}
    assert happened(Entry("a", Kind.CONTESTED, 0, values=own)).endswith("Sie haben Teile des Modells angefordert")
    assert "Sie haben Einspruch" in happened(Entry("b", Kind.DISPUTED, 0, values=own))
    others = happened(Entry("c", Kind.CONTESTED, 0, values=own | {"own": 0}))
    assert others.endswith("von 0x1212…1212 angefordert")


def test_a_pixel_is_told_in_german(theme: Theme, qtbot: QtBot) -> None:
    grid = PictureGrid(theme)
    qtbot.addWidget(grid)
    grid.show_matrix(((-1.5, 1.0, -1.0, 0.0),), (2, 2), ("cat",))
    assert grid.hint_at(QPointF(4, 4)) == "cat, Zeile 1, Spalte 1: \N{MINUS SIGN}1,5000"
