"""Every setting can be given, kept and looked up: flags, `init`, `omnilytics profile set` and `show`, the table."""

import argparse
import json
import re
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app import cli
from omnilytics_app.cli import program_parser
from omnilytics_app.cli.options import FLAGS, NO_FLAGS, Parser, flags_of, network_options
from omnilytics_app.settings import Settings, setting_names
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.profile import create_profile, read_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from tests.unit.cli.test_commands import failure

OPERATING = Path(__file__).resolve().parents[3] / "docs/operating.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A profile."""
    create_profile(tmp_path / "profile", "Mine", {"chain_id": 5})
    return tmp_path / "profile"


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What a command prints for programs."""
    assert cli.run(["profile", *arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    """All long options of a parser and of the commands below it."""
    found = set(parser._option_string_actions)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= set[str]().union(*map(options_of, action.choices.values()))
    return found


def test_every_setting_is_an_option_or_named_as_none() -> None:
    assert sorted((*FLAGS, *NO_FLAGS)) == sorted(setting_names())
    options = options_of(program_parser())
    flags = {name: f"--{name.replace('_', '-')}" for name in setting_names()}
    assert {name for name, flag in flags.items() if flag in options} == set(FLAGS)


def test_every_option_of_the_network_reaches_the_settings() -> None:
    parser = Parser()
    network_options(parser)
    given = {a.dest: f"v{i}" for i, a in enumerate(parser._actions) if a.dest != "help"}
    words = [word for name, value in given.items() for word in (f"--{name.replace('_', '-')}", value)]
    assert {k: v for k, v in flags_of(parser.parse_args(words)).items() if v is not None} == given
    assert {"store", "compute", "rpc_fallbacks", "beacon_url", "confirmations", "max_fee_gwei"} <= set(given)


def test_the_table_of_settings_has_each_with_its_option_and_variable() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\S+) \| `(OMNILYTICS_\w+)` \|", OPERATING.read_text("utf-8"), re.MULTILINE)
    assert sorted(rows) == [
        (name, f"`--{name.replace('_', '-')}`" if name in FLAGS else "\N{EN DASH}", f"OMNILYTICS_{name.upper()}")
        for name in setting_names()
    ]


def test_init_keeps_what_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PassphraseProtector.__init__, "__defaults__", (2**15,))
    (tmp_path / "p").write_text("words nobody else says")
    (tmp_path / "p").chmod(0o600)
    given = "--store s3://bucket/a --compute tcp://host:8786 --rpc-fallbacks http://a,http://b --max-fee-gwei 9"
    arguments = ["--profile", str(tmp_path / "profile"), "--passphrase-file", str(tmp_path / "p"), *given.split()]
    assert cli.run(["init", *arguments]) == 0
    kept = read_profile(tmp_path / "profile").settings
    assert (kept["store"], kept["compute"], kept["max_fee_gwei"]) == ("s3://bucket/a", "tcp://host:8786", 9)
    assert kept["rpc_fallbacks"] == ("http://a", "http://b")


def test_a_setting_is_kept_shown_and_set_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = ("--profile", str(folder))
    said = answer(capsys, "set", "ipfs-gateways", "http://a, http://b", *here)
    assert said == {"name": "ipfs_gateways", "value": ["http://a", "http://b"], "from": "profile"}
    assert read_profile(folder).settings == {"chain_id": 5, "ipfs_gateways": ("http://a", "http://b")}
    shown = answer(capsys, "show", *here)["settings"]
    assert shown["ipfs_gateways"] == {"value": ["http://a", "http://b"], "from": "profile"}
    assert shown["quota_mb"] == {"value": Settings().quota_mb, "from": "default"}
    assert set(shown) == set(setting_names())
    assert answer(capsys, "set", "chain_id", "", *here) == {"name": "chain_id", "value": 31337, "from": "default"}
    assert "chain_id" not in read_profile(folder).settings


def test_the_environment_is_shown_before_the_profile_and_no_token(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMNILYTICS_RPC_URL", "https://me:secret@node.example/")
    shown = answer(capsys, "show", "--profile", str(folder))["settings"]["rpc_url"]
    assert shown["from"] == "environment"
    assert "node.example" in shown["value"]
    assert "secret" not in shown["value"]
    assert cli.run(["profile", "show", "--profile", str(folder)]) == 0
    assert re.search(r"^chain_id +5  \(profile\)$", capsys.readouterr().out, re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("shop", "x", "There is no setting 'shop'; choose one of beacon_url, "),
        ("quota_mb", "much", "must be a number of megabytes"),
        ("store", "ftp://host", "is none of"),
        ("store", "blob:", "set beacon_url as well"),
    ],
)
def test_what_no_program_would_start_with_is_not_kept(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, value: str, said: str
) -> None:
    assert said in failure(capsys, "profile", "set", name, value, "--profile", str(folder))
    assert read_profile(folder).settings == {"chain_id": 5}


def test_a_profile_in_use_keeps_its_settings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with exclusive(read_profile(folder).paths):
        failure(capsys, "profile", "set", "workers", "2", "--profile", str(folder))
    assert read_profile(folder).settings == {"chain_id": 5}
