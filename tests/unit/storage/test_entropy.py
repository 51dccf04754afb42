import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import KeyStoreError
from omnilytics_app.storage.entropy import Entropy, entropy_of, ethereum_key, fresh_entropy, mnemonic

BIP39 = [  # from the reference vectors of BIP-39
    ("00" * 16, "abandon " * 11 + "about"),
    ("7f" * 16, "legal winner thank year wave sausage worth useful legal winner thank yellow"),
    ("80" * 16, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"),
    ("ff" * 16, "zoo " * 11 + "wrong"),
    ("00" * 24, "abandon " * 17 + "agent"),
    ("00" * 32, "abandon " * 23 + "art"),
    ("ff" * 32, "zoo " * 23 + "vote"),
    (
        "9e885d952ad362caeb4efe34a8e91bd2",
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    ),
    (
        "68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c",
        "hamster diagram private dutch cause delay private meat slide toddler razor book "
        "happy fancy gospel tennis maple dilemma loan word shrug inflict delay length",
    ),
]
BIP44 = [  # published first accounts of m/44'/60'/0'/0/0
    ("abandon " * 11 + "about", "1ab42cc412b618bdea3a599e3c9bae199ebf030895b039e9db1e30dafb12b727"),
    ("test " * 11 + "junk", "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"),
    (
        "candy maple cake sugar pudding cream honey rich smooth crumble sweet treat",
        "c87509a1c067bbde78beb793e6fa76530b6382a4c0241e5e4a9ec0a0f44dc0d3",
    ),
]


@pytest.mark.parametrize(("entropy", "phrase"), BIP39)
def test_spells_the_phrases_of_bip39(entropy: str, phrase: str) -> None:
    assert mnemonic(Entropy(bytes.fromhex(entropy))) == phrase
    assert entropy_of(phrase) == bytes.fromhex(entropy)


@pytest.mark.parametrize(("phrase", "key"), BIP44)
def test_derives_the_published_ethereum_keys(phrase: str, key: str) -> None:
    assert ethereum_key(entropy_of(phrase)).hex() == key


@given(st.sampled_from([16, 20, 24, 28, 32]).flatmap(lambda n: st.binary(min_size=n, max_size=n)))
def test_a_phrase_gives_its_entropy_back(raw: bytes) -> None:
    assert entropy_of(mnemonic(Entropy(raw))) == raw


def test_a_phrase_may_be_typed_carelessly() -> None:
    assert entropy_of("  Legal WINNER thank year wave sausage\nworth useful legal winner thank yellow ") == b"\x7f" * 16


@pytest.mark.parametrize(
    ("phrase", "complaint"),
    [
        ("", "not 0"),
        ("abandon " * 11, "not 11"),
        ("abandon " * 13, "not 13"),
        ("abandon " * 27, "not 27"),
        ("abandon " * 5 + "omnilytics " + "abandon " * 5 + "about", "Word 6"),
        ("abandon " * 12, "wrong word or a wrong order"),
        ("about " + "abandon " * 11, "wrong word or a wrong order"),
    ],
)
def test_refuses_what_is_no_phrase(phrase: str, complaint: str) -> None:
    with pytest.raises(KeyStoreError, match=complaint):
        entropy_of(phrase)


def test_an_error_about_a_phrase_does_not_repeat_it() -> None:
    with pytest.raises(KeyStoreError) as caught:
        entropy_of("sesame " * 12)
    assert "sesame" not in str(caught.value)


@pytest.mark.parametrize("length", [0, 15, 17, 33, 64])
def test_refuses_lengths_bip39_does_not_know(length: int) -> None:
    with pytest.raises(ValueError, match=f"not {length}"):
        Entropy(bytes(length))


def test_entropy_does_not_show_itself() -> None:
    secret = Entropy(b"A" * 16)
    assert {repr(secret), str(secret), f"{secret}", f"{secret!s:>4}".strip()} == {"Entropy(<16 secret bytes>)"}


def test_fresh_entropy_is_a_phrase_of_24_words() -> None:
    first, second = fresh_entropy(), fresh_entropy()
    assert len(mnemonic(first).split()) == 24
    assert first != second
