"""Letters of scripts that nobody writes in one word are told; what people write in their own languages is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain import letters
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.letters import mixed_symbol, mixes_scripts
from omnilytics_app.domain.tokens import Token

COPIES = [
    "USD\N{CYRILLIC CAPITAL LETTER ES}",
    "\N{CYRILLIC CAPITAL LETTER A}lice",
    "Binance H\N{GREEK SMALL LETTER OMICRON}t Wallet",
    "b\N{ARMENIAN SMALL LETTER OH}b",
    "\N{CHEROKEE LETTER DU}igits",
    "Модель Moдeль",
    "US\N{MATHEMATICAL BOLD CAPITAL D}C",
    "小\N{CYRILLIC SMALL LETTER IE}",
    "U5D\N{CYRILLIC CAPITAL LETTER ES}9",
    "\N{LATIN LETTER SMALL CAPITAL U}sdc",
    "\N{LATIN LETTER SMALL CAPITAL U}\N{LATIN LETTER SMALL CAPITAL D}",
]
OWN = [
    "USDC",
    "USDC.e 2",
    "Müller & Söhne",
    "Größe",
    "Ærø naïve façade",
    "小明",
    "小明Bob",
    "稳定币USDC",
    "カタカナとひらがなと漢字",
    "ケーキ屋",
    "한국어 漢字",
    "ㄅㄆㄇ注音",
    "Иван Петров",
    "\u0415\u0422\u041d",
    "Модель ResNet",
    "IT-компания",
    "β-carotene, 5 µg",
    "Mª José",
    "αβγ",
    "שלום",
    "สวัสดี",
    "\uff35\uff33\uff24\uff23 coin",
    "",
    "123 €",
]


@pytest.mark.parametrize("text", COPIES)
def test_a_word_of_two_scripts_is_mixed(text: str) -> None:
    assert mixes_scripts(text)
    assert mixed_symbol(text)


@pytest.mark.parametrize("text", OWN)
def test_what_people_write_is_not(text: str) -> None:
    assert not mixes_scripts(text)


def test_a_symbol_is_one_name_whatever_stands_between_its_letters() -> None:
    assert mixed_symbol("USD-\N{CYRILLIC CAPITAL LETTER ES}")
    assert not mixes_scripts("USD-\N{CYRILLIC CAPITAL LETTER ES}")
    assert not any(map(mixed_symbol, ("USDC", "Ünit", "稳定币", "稳USD", "РУБ", "µUSD")))


@given(st.text(alphabet=st.characters(codec="latin-1")))
def test_whatever_is_latin_is_never_mixed(text: str) -> None:
    assert not mixes_scripts(text)
    assert not mixed_symbol(text)


@pytest.mark.parametrize("symbol", ["USD\u216d", "\uff35\uff33\uff24\uff23", "\u1d1csdc", "\U0001d414SDC"])
def test_a_symbol_in_forms_of_letters_that_look_like_others_is_shown_with_its_address(symbol: str) -> None:
    token = Token(Address("0x" + "ab" * 20), symbol)
    assert token.disguised
    assert token.label.endswith("ababab")
    assert not Token(token.address, "USDC").disguised


def test_a_letter_is_looked_up_once_however_often_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def script(letter: str) -> str:
        asked.append(letter)
        return "LATIN"

    monkeypatch.setattr(letters, "_script", script)
    assert not mixes_scripts("\N{LATIN SMALL LETTER E WITH ACUTE}" + "a" * 10**6)
    assert len(asked) == 2
