"""No secret gets past the filter, however it is written; and nothing else is lost."""

import base64
import json
import logging
import secrets
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.logs import redact, register_passphrase, register_phrase, register_secret, secret_forms
from omnilytics_app.logs.redaction import REMOVED, Redaction, plain
from omnilytics_app.logs.secret_forms import STRIDE, WINDOW
from omnilytics_app.storage.entropy import Entropy, mnemonic

KEY = bytes.fromhex("8b1f6c0e5a7d3942c6f1e08b57a2d9437e10c5b86f29d4a3017be8c2549f6da1")
PHRASE = mnemonic(Entropy(bytes.fromhex("7f3a9c51d2e84b60a7c915e38d42f60b")))
FORMS = {
    "hexadecimal": bytes.hex,
    "capitals": lambda key: key.hex().upper(),
    "with 0x": lambda key: "0x" + key.hex(),
    "decimal": lambda key: str(int.from_bytes(key)),
    "base64": lambda key: base64.b64encode(key).decode(),
    "base64 for addresses": lambda key: base64.urlsafe_b64encode(key).decode(),
    "base64 within something": lambda key: base64.b64encode(b"pass" + key + b"word").decode(),
    "bytes of Python": repr,
    "a list": lambda key: str(list(key)),
    "a part": lambda key: key.hex()[5 : 5 + WINDOW + STRIDE],
}


@pytest.fixture(autouse=True)
def _no_secret_of_another_test(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, empty in (("_windows", set()), ("_texts", frozenset()), ("_phrases", frozenset())):
        monkeypatch.setattr(secret_forms, name, empty)


def record(message: object, *args: object, **extra: object) -> logging.LogRecord:
    made = logging.getLogger("test").makeRecord("test", logging.INFO, "file", 1, message, args, None, extra=extra)
    assert Redaction().filter(made)
    return made


@pytest.mark.parametrize("form", FORMS)
def test_a_registered_secret_is_taken_out_in_every_form(form: str) -> None:
    written = FORMS[form](KEY)
    assert redact(f"key={written}, job 7") != f"key={REMOVED}, job 7"
    register_secret(KEY)
    assert redact(f"key={written}, job 7").replace("b'", "").replace("'", "") in (
        f"key={REMOVED}, job 7",
        f"{REMOVED}, job 7",
        f"key=[{REMOVED}], job 7",
    )


@given(st.binary(min_size=16, max_size=200), st.binary(max_size=20), st.binary(max_size=20))
def test_no_part_of_any_secret_is_left_wherever_it_stands(secret: bytes, before: bytes, after: bytes) -> None:
    if len(set(secret)) < 8:
        return
    register_secret(secret)
    number = int.from_bytes(secret)
    for text in (
        (before + secret + after).hex(),
        f"{number} {before.hex()}",
        f"n={number:x};",
        base64.b64encode(before + secret + after).decode(),
        json.dumps({"key": secret.hex(), "other": after.hex()}),
    ):
        shown = redact(text)
        assert secret.hex() not in shown
        assert f"{number}" not in shown
        assert base64.b64encode(secret).decode()[2:-6] not in shown
        assert redact(shown) == shown


@given(st.text(max_size=300))
def test_what_holds_no_secret_stays_and_redacting_again_changes_nothing(text: str) -> None:
    once = redact(text)
    assert redact(once) == once
    if "://" not in text:
        assert once == text


def separated() -> Iterator[str]:
    words = PHRASE.split()
    yield from (between.join(words) for between in (" ", "\n", ", ", "  ", "\r\n", '", "', "\t", "\\n", " | "))
    yield json.dumps(words)
    yield repr("\n".join(words))
    yield "\n".join(f"{i}. {word}" for i, word in enumerate(words, start=1))
    yield PHRASE.upper()
    yield PHRASE.title()


@pytest.mark.parametrize("text", list(separated()))
def test_a_phrase_nobody_registered_is_taken_out_however_it_is_written(text: str) -> None:
    shown = redact(f"the words {text} were typed")
    assert shown.startswith("the words")
    assert shown.endswith("were typed")
    assert REMOVED in shown
    assert not [word for word in PHRASE.split() if word in shown.lower().split()]


@given(st.binary(min_size=32, max_size=32), st.integers(0, 20))
def test_four_words_in_a_row_of_the_own_phrase_are_taken_out(entropy: bytes, start: int) -> None:
    words = mnemonic(Entropy(entropy)).split()
    register_phrase(" ".join(words))
    assert redact(f"({','.join(words[start : start + 4])})") == f"({REMOVED})"


def test_eleven_words_of_the_list_are_a_sentence() -> None:
    text = " ".join(PHRASE.split()[:11])
    assert redact(text) == text


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://user:pass@node.example/rpc", "https://[redacted]@node.example/rpc"),
        ("https://node.example/v3/0123456789abcdef0123", "https://node.example/v3/[redacted]"),
        ("https://node.example/v3/0123456789abcdef0123?k=0123", "https://node.example/v3/[redacted]?[redacted]"),
        ("https://node.example/?key=abc", "https://node.example/?[redacted]"),
        ("wss://node.example:8546#abc", "wss://node.example:8546?[redacted]"),
        ("s3://bucket/prefix", "s3://bucket/prefix"),
        ("http://127.0.0.1:8545", "http://127.0.0.1:8545"),
    ],
)
def test_access_tokens_are_taken_out_of_addresses(address: str, shown: str) -> None:
    assert redact(f"The endpoint {address} does not answer.") == f"The endpoint {shown} does not answer."
    assert redact(redact(address)) == shown


def test_tokens_of_configured_addresses_are_taken_out_of_anything() -> None:
    secret_forms.register_address(
        "https://me:a-long-password-of-mine@node.example/v3/MyToken-0123456789?key=AnotherToken-9876"
    )
    for token in ("a-long-password-of-mine", "MyToken-0123456789", "AnotherToken-9876"):
        assert redact(f"GET /x {token}") == f"GET /x {REMOVED}"


def test_short_tokens_of_configured_addresses_are_taken_out_and_names_are_not() -> None:
    secret_forms.register_address(
        "https://me:shortpass@node.example/ethereum/Ab3dEf7hIj9kLm?key=q1w2e3r4t5&net=mainnet"
    )
    assert redact("https://node.example/ethereum/Ab3dEf7hIj9kLm") == f"https://node.example/ethereum/{REMOVED}"
    for token in ("Ab3dEf7hIj9kLm", "q1w2e3r4t5", "shortpass"):
        assert redact(f"GET /x {token}") == f"GET /x {REMOVED}"
    assert redact("ethereum mainnet") == "ethereum mainnet"
    secret_forms.register_address("dir:/home/me/Payloads2026")
    assert redact("Payloads2026") == "Payloads2026"


@pytest.mark.parametrize("passphrase", ["correct horse", "Stra\u00dfe \u00e9t\u00e9 2026", 'with "quotes" and \\'])
def test_a_passphrase_is_taken_out_in_every_spelling(passphrase: str) -> None:
    register_passphrase(passphrase)
    for text in (passphrase, repr(passphrase), json.dumps(passphrase)):
        assert REMOVED in redact(text)
        assert passphrase not in redact(text)


def test_a_short_passphrase_is_not_told_by_being_left_out() -> None:
    register_passphrase("data")
    assert redact("takes part as data owner") == "takes part as data owner"


def test_message_arguments_extra_fields_and_tracebacks_are_searched() -> None:
    register_secret(KEY)
    try:
        raise ValueError(KEY)
    except ValueError:
        import sys  # noqa: PLC0415

        made = logging.getLogger("test").makeRecord(
            "test", logging.ERROR, "file", 1, "%s and %d", (KEY.hex(), int.from_bytes(KEY)), sys.exc_info(),
            extra={"job": 7, "key": KEY, "nested": {"list": [KEY.hex(), (PHRASE,)]}, KEY.hex(): 1},
            sinfo=f"stack {KEY.hex()}",
        )  # fmt: skip
    Redaction().filter(made)
    assert made.getMessage() == f"{REMOVED} and {REMOVED}"
    assert (made.__dict__["job"], made.__dict__["key"]) == (7, REMOVED)
    assert made.__dict__["nested"] == {"list": [REMOVED, [REMOVED]]}
    assert made.exc_info is None
    assert "ValueError" in (made.exc_text or "")
    everything = repr({k: v for k, v in made.__dict__.items() if k != KEY.hex()})
    assert KEY.hex() not in everything
    assert repr(KEY) not in everything
    assert str(int.from_bytes(KEY)) not in everything


def test_a_chain_of_errors_is_searched_to_its_end() -> None:
    register_secret(KEY)
    try:
        try:
            raise ValueError(KEY.hex())
        except ValueError as error:
            error.add_note(PHRASE)
            raise RuntimeError("outer") from error
    except RuntimeError as error:
        made = logging.getLogger("test").makeRecord(
            "t", 40, "f", 1, "failed", (), (type(error), error, error.__traceback__)
        )
    Redaction().filter(made)
    assert made.exc_text is not None
    assert "outer" in made.exc_text
    assert KEY.hex() not in made.exc_text
    assert PHRASE not in made.exc_text


class Unshowable:
    def __str__(self) -> str:
        raise OSError(secrets.token_hex(16))

    __repr__ = __str__


def test_a_line_that_cannot_be_made_is_no_failure_of_its_caller() -> None:
    assert "cannot be shown: TypeError" in record("%d jobs", "many").getMessage()
    assert "cannot be shown: OSError" in record("%s", Unshowable()).getMessage()
    assert "cannot be shown: OSError" in str(record("fine", thing=Unshowable()).__dict__["thing"])


def test_values_become_what_json_can_hold() -> None:
    deep: list[object] = []
    for _ in range(40):
        deep = [deep]
    json.dumps(plain({"a": (1, 2.5, None, True), "b": {1, 2}, "c": b"\x00", "d": deep}), allow_nan=False)
    assert plain(float("nan")) == "nan"
