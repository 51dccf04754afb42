import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.amounts import ether, ether_exact, parse_amount

AMOUNTS = st.integers(0, 10**30 - 1)


@given(AMOUNTS)
def test_what_is_shown_exactly_is_read_back_to_the_wei(wei: int) -> None:
    assert parse_amount(f"{ether_exact(wei)} ETH") == wei
    assert parse_amount(f"{wei} wei") == wei
    gwei, rest = divmod(wei, 10**9)
    assert parse_amount(f"{gwei}.{rest:09d} gwei") == wei


@given(AMOUNTS, st.integers(1, 18))
def test_what_is_shown_is_never_more_than_there_is(wei: int, places: int) -> None:
    shown = ether(wei, places)
    if shown.startswith("<"):
        assert 0 < wei < parse_amount(f"{shown[1:]} ETH")
    else:
        read = parse_amount(f"{shown.replace(',', '')} ETH")
        assert read <= wei < read + 10 ** (18 - places)


@pytest.mark.parametrize(
    ("text", "wei"),
    [("1 ETH", 10**18), ("0.001ETH", 10**15), (" 20 gwei ", 20 * 10**9), ("7 WEI", 7), ("00.50 eth", 5 * 10**17)],
)
def test_units_are_read_in_small_and_capital_letters(text: str, wei: int) -> None:
    assert parse_amount(text) == wei


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1", "with its unit"),
        ("1 BTC", "with its unit"),
        ("-1 ETH", "with its unit"),
        ("1e3 ETH", "with its unit"),
        ("1,000 ETH", "with its unit"),
        (".5 ETH", "with its unit"),
        ("\u0661 ETH", "with its unit"),
        ("nan ETH", "with its unit"),
        ("1.5 wei", "a wei has no parts"),
        ("0.0000000000000000001 ETH", "more than 18 decimals"),
        ("1000000000000000 ETH", "more coin than there is"),
        ("9" * 400 + " wei", "more coin than there is"),
    ],
)
def test_what_could_be_meant_in_two_ways_is_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_amount(text)
