from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.ui import format as shown

AMOUNTS = st.integers(0, 10**29)


@pytest.mark.parametrize(
    ("wei", "text"),
    [
        (0, "0"),
        (1, "<0.000001"),
        (-1, "-<0.000001"),
        (10**12, "0.000001"),
        (1_999_999 * 10**12, "1.999999"),
        (10**18 - 1, "0.999999"),
        (1_234_567 * 10**18 + 5 * 10**17, "1,234,567.5"),
        (9_007_199_254_740_993 * 10**18, "9,007,199,254,740,993"),
    ],
)
def test_ether_is_rounded_down_and_never_a_false_zero(wei: int, text: str) -> None:
    assert shown.ether(Wei(wei)) == text


@pytest.fixture
def _speaking(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


def speaking(*languages: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("_speaking", languages, indirect=True)


@speaking("en", "de", "zh", "fr", "de_CH")
@pytest.mark.usefixtures("_speaking")
@given(wei=AMOUNTS)
def test_exact_ether_reads_back_to_the_same_wei_in_every_language(wei: int) -> None:
    try:
        read = shown.parse_ether(shown.ether_exact(Wei(wei)))
    except ValueError:
        raise AssertionError(wei) from None
    assert read == wei


@speaking("en", "de")
@pytest.mark.usefixtures("_speaking")
@given(wei=AMOUNTS)
def test_rounded_ether_never_promises_more_than_there_is(wei: int) -> None:
    text = shown.ether(Wei(wei))
    if not text.startswith("<"):
        assert 0 <= wei - shown.parse_ether(text.replace(QLocale().groupSeparator(), "")) < 10**12


@speaking("de")
@pytest.mark.usefixtures("_speaking")
def test_german_has_commas_where_english_has_points() -> None:
    assert shown.ether(Wei(1_234_567 * 10**18 + 5 * 10**17)) == "1.234.567,5"
    assert shown.ether_exact(Wei(1_234 * 10**18 + 1)) == "1234,000000000000000001"
    assert shown.integer(1_204) == "1.204"
    assert shown.score(-0.25) == "−0,250"  # noqa: RUF001
    assert shown.seconds_short(0.42) == "0,42 s"
    assert shown.gas(2_410_000) == "2,41 M"
    assert shown.percent(0.935, 1) == "93,5\N{NARROW NO-BREAK SPACE}%"


@pytest.mark.parametrize(
    ("_speaking", "written", "day"),
    [
        ("en", "27 Nov 2026, 21:05", "27 Nov 2026"),
        ("de", "27. Nov. 2026, 21:05", "27. Nov. 2026"),
        ("zh", "2026年11月27日 21:05", "2026年11月27日"),
        ("C", "27 Nov 2026, 21:05", "27 Nov 2026"),
    ],
    indirect=["_speaking"],
)
@pytest.mark.usefixtures("_speaking")
def test_times_are_written_as_the_language_writes_them(written: str, day: str) -> None:
    moment = int(datetime(2026, 11, 27, 21, 5).timestamp())
    assert (shown.local_time(moment), shown.local_date(moment)) == (written, day)


@pytest.mark.parametrize("moment", [-1, 2**63, 10**30])
def test_a_senseless_time_is_no_error(moment: int) -> None:
    assert shown.local_time(moment)


@pytest.mark.parametrize("text", ["", ".", "-1", "1e18", "1.2.3", "٣", "0.0000000000000000001", "1" * 13, "NaN"])
def test_refuses_what_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        shown.parse_ether(text)


TYPED = [
    (" 1,000.5 ETH ", 1_000_500),
    ("1.000,5 eth", 1_000_500),
    ("1 000,5", 1_000_500),
    ("1'000.5", 1_000_500),
    ("1,234,567", 1_234_567_000),
    ("1.234.567", 1_234_567_000),
    (".002", 2),
    (",002", 2),
    ("0,002", 2),
    ("0.002", 2),
    ("3.", 3_000),
    ("1,5", 1_500),
    ("1.5", 1_500),
    ("1234.567", 1_234_567),
    ("1234,567", 1_234_567),
    ("\uff11\uff0e\uff15", 1_500),
]


@speaking("en", "de", "zh")
@pytest.mark.usefixtures("_speaking")
@pytest.mark.parametrize(("text", "milliether"), TYPED)
def test_reads_amounts_as_people_of_all_languages_type_them(text: str, milliether: int) -> None:
    assert shown.parse_ether(text) == milliether * 10**15


@pytest.mark.parametrize(
    ("_speaking", "text", "sentence"),
    [
        ("en", "1,500", "1,500 can be read in two ways; write 1500 or 1.5."),
        ("de", "1.500", "1.500 can be read in two ways; write 1500 or 1,5."),
        ("de", "2.000", "2.000 can be read in two ways; write 2000 or 2,0."),
        ("zh", "21,000 ETH", "21,000 can be read in two ways; write 21000 or 21.0."),
    ],
    indirect=["_speaking"],
)
@pytest.mark.usefixtures("_speaking")
def test_an_amount_that_could_be_two_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match="two ways") as refused:
        shown.parse_ether(text)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(("_speaking", "text"), [("en", "1.500"), ("de", "1,500")], indirect=["_speaking"])
@pytest.mark.usefixtures("_speaking")
def test_the_decimal_sign_of_the_language_is_never_doubted(text: str) -> None:
    assert shown.parse_ether(text) == 15 * 10**17


@pytest.mark.parametrize(("text", "value"), [("0.01", 0.01), ("0,01", 0.01), ("16", 16.0), (" 2.5 ", 2.5)])
def test_reads_numbers(text: str, value: float) -> None:
    assert shown.parse_decimal(text) == value


@pytest.mark.parametrize("text", ["", "x", "-1", "inf", "1e9", "1,2,3", "1.2,3.4", "1,23.4", "9" * 99])
def test_refuses_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        shown.parse_decimal(text)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.4, "0 s"),
        (59, "59 s"),
        (60, "1 min"),
        (125, "2 min 5 s"),
        (3_600, "1 h"),
        (3_605, "1 h"),
        (187_000, "2 d 3 h"),
    ],
)
def test_duration_keeps_the_two_largest_units(seconds: float, text: str) -> None:
    assert shown.duration(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(-3, "0:00"), (42.9, "0:42"), (725, "12:05"), (3_723, "1:02:03")])
def test_countdown_is_a_clock(seconds: float, text: str) -> None:
    assert shown.countdown(seconds) == text


def test_addresses_are_shortened_in_the_middle() -> None:
    assert shown.short_hex("0x1234567890abcdef1234") == "0x1234…1234"
    assert shown.short_hex("0x1234") == "0x1234"


def test_addresses_and_hashes_stand_in_blocks_that_begin_with_the_first_digit() -> None:
    address, digest = "0x" + "aBcD" * 10, bytes(range(32))
    assert shown.grouped(address) == shown.grouped_address(Address(address)) == "0x " + " ".join(["aBcD"] * 10)
    assert shown.grouped(f"0x{digest.hex()}") == shown.grouped_bytes(digest)
    assert shown.grouped_bytes(digest).split(" ")[:2] == ["00010203", "04050607"]
    for text in ("0x1234", "0x" + "z" * 40, "Q" * 42, "0x" + "ab" * 30):
        assert shown.grouped(text) == text


def test_invisible_and_reordering_characters_are_removed() -> None:
    assert shown.visible_text("a\u202eb\u200b\x1b[31m\x00c\nd\te") == "ab[31mc d e"


def test_stacked_marks_are_cut() -> None:
    assert shown.visible_text("Z" + "\u0301" * 50 + "!") == "Z" + "\u0301" * 2 + "!"


@given(st.text())
def test_visible_text_is_one_bounded_line(text: str) -> None:
    cleaned = shown.visible_text(text, 40)
    assert len(cleaned) <= 40
    assert len(cleaned.splitlines()) <= 1


def test_tool_tips_show_markup_literally() -> None:
    assert "<b>" not in shown.tooltip("<b>bold</b>")
    assert "&lt;b&gt;" in shown.tooltip("<b>bold</b>")
