import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.cli.output import Output, record, table

HOSTILE = "pay \u202egnp.exe\u202c \x1b[2J\x1b]0;owned\x07\rnow\u2028\u0085end"


def test_a_strangers_text_cannot_move_the_cursor_or_turn_a_line_around(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=False).result({}, [HOSTILE, *table(["title"], [[HOSTILE]]), *record({"title": HOSTILE})])
    Output(as_json=False).event("joined", HOSTILE, {})
    printed = capsys.readouterr().out
    assert printed.count("\n") == 5
    assert printed.replace("\n", "").isprintable()
    assert "gnp.exe" in printed


def test_json_is_one_ascii_line_whatever_is_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=True).result({"title": HOSTILE}, ["for people"])
    Output(as_json=True).event("joined", "for people", {"job": 3, "title": HOSTILE})
    first, second = capsys.readouterr().out.splitlines()
    assert first.isascii()
    assert first.isprintable()
    assert json.loads(first) == {"title": HOSTILE}
    told = json.loads(second)
    assert (told["event"], told["job"], told["title"], type(told["time"])) == ("joined", 3, HOSTILE, int)


@pytest.mark.parametrize("as_json", [True, False])
def test_what_happens_is_told_without_secrets(as_json: bool, capsys: pytest.CaptureFixture[str]) -> None:
    sentence = f"The endpoint https://user:password@node.example/{'k' * 40} does not answer."
    Output(as_json=as_json).event("problem", sentence, {"job": None, "problem": sentence})
    told = capsys.readouterr().out
    assert "node.example" in told
    assert "password" not in told
    assert "k" * 40 not in told


@given(st.lists(st.tuples(st.text(max_size=9), st.integers(0, 10**9)), max_size=5))
def test_columns_are_aligned(rows: list[tuple[str, int]]) -> None:
    lines = table(("name", "n"), rows)
    assert len(lines) == len(rows) + 1
    if rows:
        assert len({len(line) for line in lines}) == 1  # the numbers end where the widest ends


def test_named_values_stand_under_each_other() -> None:
    assert record({"job": 1, "title": "x"}) == ["job    1", "title  x"]


@pytest.mark.parametrize("as_json", [True, False])
def test_an_agent_goes_on_when_nobody_reads_what_it_tells(as_json: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(io.StringIO):
        def write(self, _: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Broken())
    Output(as_json=as_json).event("joined", "joined", {})
    with pytest.raises(BrokenPipeError):
        Output(as_json=as_json).result({}, ["done"])
