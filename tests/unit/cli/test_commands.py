import asyncio
import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from omnilytics_app import __version__, cli
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.privacy import PUBLIC_DATA, Accepted, DataReport, PrivacyChoice, Trust
from omnilytics_app.headless import AgentOptions
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.build_identity import build_identity
from omnilytics_app.services.join_job import JoinRequest
from omnilytics_app.storage.profile import create_profile

COMMANDS = (
    *("demo", "simulate", "window", "agent", "init", "devnet", "deploy", "export", "profile", "doctor", "status"),
    *("job", "join", "leave", "claim", "withdraw", "data", "keys"),
)


def run(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "omnilytics_app", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | environment,
        input="",
    )


def require_one_sentence(status: int, error: str) -> None:
    assert status == 1
    assert re.fullmatch(r"omnilytics: [A-Z\d][^\n]*\.\n", error), error
    assert "Traceback" not in error


def failure(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command says that fails as it should."""
    status = cli.run(arguments)
    written = capsys.readouterr()
    require_one_sentence(status, written.err)
    return written.err


def test_the_version_is_told() -> None:
    done = run("--version")
    told = str(build_identity(resources_directory())) + "\n"
    assert (done.returncode, done.stdout) == (0, told)
    assert told.startswith(f"omnilytics {__version__}\ncommit ")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run([command, "--help"])
    assert ended.value.code == 0
    assert f"omnilytics {command}" in capsys.readouterr().out


def test_the_help_names_every_command_and_no_hidden_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run(["--help"])
    shown = capsys.readouterr().out
    assert all(command in shown for command in COMMANDS)
    assert "--script" not in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--dataset", "iris"], "digits, breast_cancer, diabetes"),
        (["--attack", "bribery"], "sign_flip"),
        (["--key-bits", "1024"], "2048 or 3072"),
        (["--group-size", "2"], "--group-size"),
        (["--owners", "14"], "--owners"),
        (["--owners", "6"], "--owners"),
        (["--owners", "99"], "--owners"),
        (["--rounds", "0"], "--rounds"),
        (["--rounds", "257"], "--rounds"),
        (["--malicious", "2"], "--malicious"),
        (["--malicious", "-1"], "--malicious"),
        (["--port", "65536"], "--port"),
        (["--port", "-1"], "--port"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_an_impossible_demonstration_is_refused_in_one_sentence_that_says_what_to_do(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in failure(capsys, "demo", *arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dance"], "dance"),
        (["--dance"], "--dance"),
        (["demo", "--rounds"], "--rounds"),
        (["demo", "--rounds", "many"], "many"),
        (["devnet", "--port", "x"], "--port"),
        (["agent", "--owner", "alone"], "--owner"),
        (["deploy", "somewhere"], "somewhere"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_line_that_cannot_be_understood_is_told_in_one_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(arguments)
    written = capsys.readouterr()
    assert (ended.value.code, written.out) == (2, "")
    assert re.fullmatch(r"omnilytics: [^\n]+; see omnilytics[ a-z]* --help\.\n", written.err), written.err
    assert said in written.err


def test_a_taken_port_is_told_before_anything_starts(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        assert f"Port {port}" in failure(capsys, "devnet", "--port", port, "--profile", str(tmp_path))


def test_a_folder_to_keep_the_profiles_in_must_be_empty(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "something").touch()
    assert "not empty" in failure(capsys, "demo", "--auto", "--keep", str(tmp_path))


@pytest.mark.parametrize("command", ["deploy", "status"])
def test_a_missing_profile_is_told_by_its_folder(
    command: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert str(tmp_path / "none") in failure(capsys, command, "--profile", str(tmp_path / "none"))


def test_a_profile_named_before_the_command_is_the_one_used(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert str(tmp_path / "mine") in failure(capsys, "--profile", str(tmp_path / "mine"), "deploy")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--rpc-url", "ftp://somewhere"], "--rpc-url"),
        (["--chain-id", "zero"], "--chain-id"),
        (["--market", "0x12"], "--market"),
        (["--workers", "0"], "--workers"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_setting_is_told_by_its_option(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    create_profile(tmp_path / "profile", "Mine", {})
    assert said in failure(capsys, "deploy", "--profile", str(tmp_path / "profile"), *arguments)


def test_an_unreadable_passphrase_file_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    create_profile(tmp_path / "profile", "Mine", {})
    arguments = ["--profile", str(tmp_path / "profile"), "--passphrase-file", str(tmp_path / "none.txt")]
    assert "none.txt" in failure(capsys, "deploy", *arguments)


def test_a_profile_is_made_once_and_shows_its_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text("correct horse battery staple\n")
    passphrase.chmod(0o600)
    arguments = ["init", "--profile", str(tmp_path / "profile"), "--passphrase-file", str(passphrase)]
    assert cli.run(arguments) == 0
    shown = capsys.readouterr().out
    assert re.search(r"Account 0x[0-9a-fA-F]{40}\n", shown)
    assert len(shown.splitlines()[-1].split()) == 24
    kept = "".join(f.read_bytes().decode("latin-1") for f in (tmp_path / "profile").rglob("*") if f.is_file())
    assert shown.splitlines()[-1] not in kept
    assert "already" in failure(capsys, *arguments)


@pytest.fixture
def agent(tmp_path: Path) -> list[str]:
    """The arguments of an agent with one profile and an endpoint where nothing listens."""
    from omnilytics_app.storage.keystore import create  # noqa: PLC0415
    from omnilytics_app.storage.protectors import PassphraseProtector  # noqa: PLC0415

    settings = {"rpc_url": "http://127.0.0.1:9", "market": "0x5FbDB2315678afecb367f032d93F642f64180aa3"}
    profile = create_profile(tmp_path / "profile", "Mine", settings)
    create(profile.paths.keystore, None, PassphraseProtector("secret", 2**15))
    (tmp_path / "passphrase.txt").write_text("secret\n")
    (tmp_path / "passphrase.txt").chmod(0o600)
    files = ["--passphrase-file", str(tmp_path / "passphrase.txt")]
    return ["agent", "--owner", str(profile.paths.profile), str(tmp_path / "data.csv"), *files]


def test_an_agent_without_an_endpoint_says_so_in_one_sentence(agent: list[str]) -> None:
    done = run(*agent)
    require_one_sentence(done.returncode, done.stderr)
    assert "http://127.0.0.1:9" in done.stderr


def test_an_agent_with_a_wrong_passphrase_says_so_in_one_sentence(agent: list[str], tmp_path: Path) -> None:
    (tmp_path / "passphrase.txt").write_text("guess\n")
    done = run(*agent)
    require_one_sentence(done.returncode, done.stderr)
    assert "passphrase" in done.stderr


def test_an_agents_options_say_how_its_data_is_protected(
    agent: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from omnilytics_app import headless  # noqa: PLC0415

    seen: list[AgentOptions] = []

    async def run_agents(options: AgentOptions) -> int:
        seen.append(options)
        return 0

    monkeypatch.setattr(headless, "run_agents", run_agents)
    friend = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
    words = ("--epsilon 4 --delta 1e-7 --accept-map --accept-held-back --epsilon-budget 9 --preview --trusted", friend)
    assert cli.run([*agent, *" ".join(words).split()]) == 0
    assert cli.run([*agent, "--public-data"]) == 0
    assert cli.run(agent) == 0
    chosen, public, plain = seen
    accepted = frozenset({Accepted.MAP, Accepted.HELD_BACK})
    assert chosen.choice == PrivacyChoice(epsilon=4.0, delta=1e-7, accepted=accepted)
    assert (chosen.preview, chosen.settings.trusted, chosen.settings.epsilon_budget) == (True, (friend,), 9.0)
    assert public.choice == PUBLIC_DATA
    assert (plain.choice, plain.preview, plain.settings.trusted) == (PrivacyChoice(), False, ())


POLICY = "[job]\nmin_reward = '1 gwei'\n"
JOB = """
title = "T"
task = "binary"
target = "y"
data_file = "d.csv"
reward = "1 gwei"
"""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "joins jobs by a policy; name its file with --policy, or --once"),
        ("--dataset data.csv", "joins jobs by a policy"),
        ("--policy none.toml --dataset data.csv", "The policy none.toml cannot be read"),
        ("--policy wrong.toml --dataset data.csv", "In wrong.toml, line 1: jobs is unknown"),
        ("--policy policy.toml", "needs data; name it with --dataset"),
        ("--policy policy.toml --dataset nobody", "no data set 'nobody'"),
        ("--policy policy.toml --dataset data.csv --epsilon 3", "said there, under [privacy]"),
        ("--policy policy.toml --dataset data.csv --public-data", "said there, under [privacy]"),
        ("--policy policy.toml --dataset data.csv --owner a b", "either by --owner or by --profile"),
        ("--once", "needs data; name it with --dataset"),
        ("--once --json --dataset data.csv", "prints no events; leave --json out, or name a --policy"),
        ("--owner a b --json", "prints no events; leave --json out"),
        ("--once --dataset data.csv --dataset more.csv", "no data set 'more.csv'"),
        ("--once --dataset data.csv --dataset policy.toml", "joined with one data set"),
        ("--role model-owner", "runs a job from a file; name it with --job"),
        ("--role model-owner --job none.toml", "The job file none.toml cannot be read"),
        ("--role model-owner --job policy.toml", "In policy.toml, line 1: job is unknown"),
        ("--role model-owner --job job.toml --export model.txt", "safetensors"),
    ],
)
def test_what_an_agent_needs_is_asked_for_before_anything_is_unlocked(
    words: str, said: str, agent: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("omnilytics_app.cli.agent.protector_of", None)
    for name, text in {"policy": POLICY, "wrong": "[jobs]\n", "job": JOB}.items():
        (tmp_path / f"{name}.toml").write_text(text, "utf-8")
    (tmp_path / "data.csv").write_text("a,y\n1,0\n", "utf-8")
    profile = [] if "a b --json" in words else ["--profile", "profile"]
    assert said in failure(capsys, "agent", *profile, *words.split())


@pytest.mark.parametrize("as_json", [False, True])
def test_a_person_hears_what_joining_would_mean_before_anything_is_signed(
    agent: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    *, as_json: bool,
) -> None:  # fmt: skip
    from omnilytics_app.cli import seat  # noqa: PLC0415
    from omnilytics_app.services import join_job as module  # noqa: PLC0415

    session = SimpleNamespace(gateway="g", account="a", pool="p")
    asked: list[object] = []

    async def report_on_data(*arguments: object) -> DataReport:
        asked.extend(arguments)
        return DataReport(1200, Trust(8, 0, 3), total={8.0: 8.0}, budget=16.0)

    monkeypatch.setattr(module, "join_job", None)
    monkeypatch.setattr(module, "report_on_data", report_on_data)
    monkeypatch.setattr(seat, "with_session", lambda _, use: asyncio.run(use(session)))
    data = tmp_path / "data.csv"
    data.write_text("a,y\n1,0\n", "utf-8")
    words = ["--preview", "--epsilon", "8", "--profile", agent[2], "--dataset", str(data)]
    assert cli.run(["join", "7", *words, *["--json"] * as_json]) == 0
    assert asked[:4] == [JoinRequest(JobId(7), str(data), PrivacyChoice(epsilon=8.0)), "g", "a", "p"]
    shown = capsys.readouterr().out
    assert "All 1,200 rows are used, with noise." in shown
    if as_json:
        body = json.loads(shown)
        assert {"job": 7, "data": str(data), "rows": 1200}.items() <= body.items()
        assert "Joining adds noise of epsilon 8." in body["sentences"]


def test_something_unexpected_is_told_with_its_traceback_and_another_status(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> int:
        raise ZeroDivisionError("surprise")

    monkeypatch.setattr("omnilytics_app.cli.chain._devnet", fail)
    assert cli.run(["devnet"]) == 70
    assert "surprise" in capsys.readouterr().err


def test_an_interruption_is_no_failure_of_the_program(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("omnilytics_app.cli.chain._devnet", interrupt)
    assert cli.run(["devnet"]) == cli.INTERRUPTED
    assert capsys.readouterr().err.startswith("omnilytics: interrupted")
