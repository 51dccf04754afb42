import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import Payment, payment_link
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services.recipients import payment_of

CHAIN = 31_337
EIP55 = (  # the test cases of EIP-55
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
    "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
)
BOB = Address(EIP55[0])


@pytest.mark.parametrize("address", EIP55)
def test_an_address_with_its_checksum_is_taken_for_checked(address: str) -> None:
    grouped = address[:6] + " " + address[6:20] + "\n" + address[20:] + "\t"
    for written in (address, f"  {address}\n", grouped):
        assert payment_of(written, CHAIN) == Payment(Address(address), checked=True)
    for written in (address.lower(), "0x" + address[2:].upper(), "0X" + address[2:].lower()):
        assert payment_of(written, CHAIN) == Payment(Address(address), checked=False)


@given(st.sampled_from(EIP55), st.integers(2, 41))
def test_a_letter_in_the_other_case_is_noticed(address: str, place: int) -> None:
    letter = address[place]
    if letter.swapcase() == letter:
        return
    with pytest.raises(ConfigurationError, match="checksum"):
        payment_of(address[:place] + letter.swapcase() + address[place + 1 :], CHAIN)


@pytest.mark.parametrize(
    "text",
    ["", "bob", BOB[:-1], BOB + "0", BOB[2:], "0x" + "g" * 40, "0x" + "0" * 40, "x" * 301, BOB + "\u202e", "bob.eth"],
)
def test_what_is_no_address_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"\.$"):
        payment_of(text, CHAIN)


@pytest.mark.parametrize(
    ("query", "amount"),
    [
        ("", None),
        ("?value=1", 1),
        ("?value=2.014e18", 2_014 * 10**15),
        ("?value=1e18&gas=21000", 10**18),
        ("?gasPrice=7", None),
    ],
)
def test_a_link_names_recipient_chain_and_amount(query: str, amount: int | None) -> None:
    for link in (f"{payment_link(BOB, CHAIN)}{query}", f"ethereum:pay-{BOB}@{CHAIN}{query}"):
        assert payment_of(link, CHAIN) == Payment(BOB, checked=True, chain_id=CHAIN, amount=amount)
    assert payment_of(f"ETHEREUM:{BOB}{query}", CHAIN).chain_id is None


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (f"ethereum:{BOB}@1", "chain 1"),
        (f"ethereum:{BOB}/transfer?address={EIP55[1]}&uint256=1", "by hand"),
        (f"ethereum:{BOB}?value=1&value=2", "by hand"),
        (f"ethereum:{BOB}?data=0x00", "by hand"),
        ("ethereum:bob.eth", "by hand"),
        (f"ethereum:{BOB}?value=-1", "amount"),
        (f"ethereum:{BOB}?value=1.5", "amount"),
        (f"ethereum:{BOB}?value=1e99", "amount"),
        (f"ethereum:{BOB}?value=", "amount"),
        (f"ethereum:{BOB[:-1]}c", "checksum"),
    ],
)
def test_links_that_ask_for_something_else_are_refused(link: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        payment_of(link, CHAIN)
