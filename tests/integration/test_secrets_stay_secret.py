"""What a person does with a profile, right and wrong, with everything logged that can be: no secret is ever written."""

import io
import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from omnilytics_app import cli
from omnilytics_app.logs import secret_forms
from omnilytics_app.storage.entropy import Entropy, entropy_of, mnemonic
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.protectors import PassphraseProtector
from tests.integration.known_secrets import leaked, leaked_in, of_profile

PASSPHRASE = "Tr0ub4dor and three"
WRONG = "Tr0ub4dor and four"
TOKEN = "a8f5f167f44f4964e6c998dee827110c"
URL = f"http://user:hunter2hunter2hunter2@127.0.0.1:9/v3/{TOKEN}?key={TOKEN[::-1]}"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command as if in a process of its own, which knows no secret yet; status, output and errors."""
    monkeypatch.setenv("OMNILYTICS_LOG_LEVEL", "DEBUG")
    monkeypatch.setattr(PassphraseProtector.__init__, "__defaults__", (2**15,))
    for name, passphrase in (("right", PASSPHRASE), ("wrong", WRONG)):
        (tmp_path / name).write_text(passphrase + "\n")
        (tmp_path / name).chmod(0o600)

    def command(*words: object, typed: str = "") -> tuple[int, str, str]:
        for name, empty in (("_windows", set()), ("_texts", frozenset()), ("_phrases", frozenset())):
            monkeypatch.setattr(secret_forms, name, empty)
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        status = cli.run([str(word) for word in words])
        written = capfd.readouterr()
        return status, written.out, written.err

    return command


def test_no_secret_of_a_profile_is_written_but_where_the_phrase_is_shown_on_purpose(run: Run, tmp_path: Path) -> None:
    profile = ("--profile", tmp_path / "profile")
    right, wrong = ("--passphrase-file", tmp_path / "right"), ("--passphrase-file", tmp_path / "wrong")
    status, shown, said = run("init", *profile, *right, "--rpc-url", URL, "--market", "0x" + "ab" * 20)
    assert (status, said) == (0, "")
    phrase = shown.splitlines()[-1]
    secret = unlock(tmp_path / "profile" / "keystore.json", PassphraseProtector(PASSPHRASE, 2**15)).entropy
    assert mnemonic(secret) == phrase
    secrets = of_profile(secret, (PASSPHRASE, WRONG, TOKEN, TOKEN[::-1], "hunter2hunter2hunter2"))
    assert leaked(secrets, shown), "the search finds what is shown on purpose"

    written = [shown.replace(phrase, "")]
    failing = phrase.split()
    failing[3] = "zoo" if failing[3] != "zoo" else "abandon"
    for words, typed, fine in (
        (("keys", "backup", *profile, *right, "--out", tmp_path / "words"), "", True),
        (("keys", "backup", *profile, *wrong), "", False),
        (("init", "--restore", "--profile", tmp_path / "b", *right), phrase + "\n", True),
        (("init", "--restore", "--profile", tmp_path / "c", *right), " ".join(failing) + "\n", False),
        (("init", "--restore", "--profile", tmp_path / "d", *right), f"{phrase[:-4]}\n", False),
        (("init", "--restore", "--profile", tmp_path / "e", "--passphrase-stdin"), f"{PASSPHRASE}\n{phrase}\n", True),
        (("deploy", *profile, *right), "", False),
        (("agent", "--owner", tmp_path / "profile", tmp_path / "data.csv", *wrong), "", False),
        (("profile", "export", tmp_path / "archive", *profile, *right, "--archive-passphrase-file", tmp_path / "wrong"),
         "", True),
        (("status", *profile, "--json"), "", True),
        (("doctor", *profile, "--json"), "", False),
    ):  # fmt: skip
        status, out, err = run(*words, typed=typed)
        assert (status == 0) == fine, (words, err)
        written += [out, err]
    assert leaked(secrets, "\n".join(written)) == set()
    logs = [file for folder in ("profile", "b", "e") for file in (tmp_path / folder / "logs").glob("*")]
    assert leaked_in(secrets, *logs) == {}
    assert "does not answer" in "".join(written)


def test_an_unexpected_error_that_carries_secrets_is_told_without_them(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("init", "--profile", tmp_path / "profile", "--passphrase-file", tmp_path / "right")[0] == 0
    held: list[Entropy] = []

    def break_down(*_: object) -> None:
        secret = unlock(tmp_path / "profile" / "keystore.json", PassphraseProtector(PASSPHRASE, 2**15)).entropy
        held.append(secret)
        logging.getLogger("somewhere.else").debug(
            "%s %s %r", mnemonic(secret), bytes(secret), {"passphrase": PASSPHRASE}, extra={"entropy": bytes(secret)}
        )
        try:
            raise ValueError(bytes(secret).hex())
        except ValueError as error:
            raise ZeroDivisionError(f"{mnemonic(secret)} {int.from_bytes(secret)} {URL}") from error

    monkeypatch.setattr("omnilytics_app.services.deploy.deploy_for_profile", break_down)
    given = ("--profile", tmp_path / "profile", "--passphrase-file", tmp_path / "right")
    status, out, err = run("deploy", *given)
    assert status == 70
    assert "ZeroDivisionError" in err
    log = tmp_path / "profile" / "logs" / "omnilytics.jsonl"
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [line["event"] for line in lines if line["level"] == "ERROR"] == ["unexpected"]
    assert "ValueError" in lines[-1]["error"]
    assert [line for line in lines if line["logger"] == "somewhere.else"]
    secrets = of_profile(held[0], (PASSPHRASE, TOKEN, TOKEN[::-1], "hunter2hunter2hunter2"))
    assert leaked(secrets, out + err) == set()
    assert leaked_in(secrets, log) == {}


def test_the_search_would_find_what_it_looks_for() -> None:
    secret = entropy_of("legal winner thank year wave sausage worth useful legal winner thank yellow")
    secrets = of_profile(secret, (PASSPHRASE,))
    for text in (
        mnemonic(secret).replace(" ", "\n"),
        "1. legal, 2. winner, 3. thank, 4. year",
        f"key {bytes(secret).hex()}",
        f"key {int.from_bytes(secret)}",
        repr(bytes(secret)),
        f"<{PASSPHRASE}>",
    ):
        assert leaked(secrets, text), text
    assert leaked(secrets, "legal winner thank you") == set()
