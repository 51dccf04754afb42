import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.ids import Wei
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


@given(AMOUNTS)
def test_exact_ether_reads_back_to_the_same_wei(wei: int) -> None:
    assert shown.parse_ether(shown.ether_exact(Wei(wei))) == wei


@given(AMOUNTS)
def test_rounded_ether_never_promises_more_than_there_is(wei: int) -> None:
    text = shown.ether(Wei(wei))
    if not text.startswith("<"):
        assert 0 <= wei - shown.parse_ether(text) < 10**12


@pytest.mark.parametrize("text", ["", ".", "-1", "1e18", "1.2.3", "٣", "0.0000000000000000001", "1" * 13, "NaN"])
def test_refuses_what_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        shown.parse_ether(text)


@pytest.mark.parametrize(("text", "wei"), [(" 1,000.5 ETH ", 1000.5e18), (".002", 2e15), ("3.", 3e18)])
def test_reads_amounts_as_people_type_them(text: str, wei: float) -> None:
    assert shown.parse_ether(text) == int(wei)


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
