import json
from pathlib import Path

import pytest

from omnilytics_app import cli
from tests.unit.services.simulation.jobs import write_table


def test_a_job_is_simulated_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.json"
    arguments = ["--data", str(write_table(tmp_path)), "--attack", "scale", "--rounds", "3", "--key-bits", "512"]
    assert cli.run(["simulate", *arguments, "--split", "dirichlet:1.0", "--json", str(report)]) == 0
    written = capsys.readouterr()
    assert written.err.splitlines()[0].startswith("round 1 of 3: model, score 0.")
    table = written.out.splitlines()
    assert table[0].split() == ["round", "kind", "groups", "kept", "out", "claimed", "rejected", "score"]
    assert "attack scale on groups" in written.out
    body = json.loads(report.read_text("utf-8"))
    assert body["options"]["alpha"] == 1.0
    assert [record["number"] for record in body["rounds"]] == [1, 2, 3]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--attack", "bribery"], "no attack 'bribery'"),
        (["--split", "uneven"], "no split 'uneven'"),
        (["--data", "nothing.csv"], "neither a data set nor a file"),
        (["--data", "synthetic", "--key-bits", "256"], "do not fit"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["simulate", *arguments]) == 1
    error = capsys.readouterr().err
    assert error.startswith("omnilytics: ")
    assert said in error
    assert error.count("\n") == 1


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--data", str(write_table(tmp_path)), "--rounds", "1", "--key-bits", "512"]
    assert cli.run(["simulate", *arguments, "--json", str(tmp_path / "no" / "report.json")]) == 1
    assert "cannot be written" in capsys.readouterr().err
