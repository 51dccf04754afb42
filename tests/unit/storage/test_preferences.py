"""The preferences of a window, on real files."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.preferences import LANGUAGES, SIDEBARS, THEMES, Preferences
from omnilytics_app.storage.preferences import DAMAGED, MAX_BYTES, read_preferences, write_preferences

GIVEN = Preferences(
    language="de", theme="dark", sidebar="narrow", lock_minutes=0, muted=("low gas", "paid"), geometry="AdnQywADAAA="
)
SOUND = st.builds(
    Preferences,
    language=st.sampled_from(LANGUAGES),
    theme=st.sampled_from(THEMES),
    sidebar=st.sampled_from(SIDEBARS),
    lock_minutes=st.integers(0, 1_440),
    muted=st.lists(st.sampled_from(["paid", "low gas", "job fits"]), unique=True).map(tuple),
    geometry=st.sampled_from(["", "AdnQ", "AdnQyw=="]),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_without_a_file_there_are_defaults(path: Path) -> None:
    assert read_preferences(path) == (Preferences(), False)


def test_what_was_written_is_read(path: Path) -> None:
    write_preferences(path, GIVEN)
    assert read_preferences(path) == (GIVEN, False)
    assert path.stat().st_mode & 0o077 == 0


@given(preferences=SOUND)
def test_every_preference_survives(tmp_path_factory: pytest.TempPathFactory, preferences: Preferences) -> None:
    path = tmp_path_factory.mktemp("p") / "preferences.json"
    write_preferences(path, preferences)
    assert read_preferences(path) == (preferences, False)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"language": "de"}',
        b'{"format": 0, "language": "de"}',
        b'{"format": true}',
        b'{"format": 1, "language": "xx"}',
        b'{"format": 1, "language": ["de"]}',
        b'{"format": 1, "theme": 1}',
        b'{"format": 1, "sidebar": null}',
        b'{"format": 1, "lock_minutes": -1}',
        b'{"format": 1, "lock_minutes": true}',
        b'{"format": 1, "lock_minutes": 1e3}',
        b'{"format": 1, "muted": "paid"}',
        b'{"format": 1, "muted": ["paid", "paid"]}',
        b'{"format": 1, "muted": [["paid"]]}',
        b'{"format": 1, "muted": ["<b>"]}',
        b'{"format": 1, "geometry": "\\u0000"}',
        b'{"format": 1, "geometry": "' + b"A" * 500 + b'"}',
        b'{"format": 1, "geometry": ' + b"[" * 5_000,
        b'{"format": 1}' + b" " * MAX_BYTES,
    ],
    ids=lambda body: body[:40].decode("latin-1"),
)
def test_a_damaged_file_gives_defaults_says_so_once_and_is_set_aside(path: Path, body: bytes) -> None:
    path.write_bytes(body)
    assert read_preferences(path) == (Preferences(), True)
    assert path.with_name(path.name + DAMAGED).read_bytes() == body
    assert read_preferences(path) == (Preferences(), False)


def test_a_file_of_a_newer_program_keeps_what_is_known(path: Path) -> None:
    path.write_text(json.dumps({"format": 2, "language": "zh", "colour of the moon": "red"}))
    assert read_preferences(path) == (Preferences(language="zh"), False)


def test_a_place_that_cannot_be_read_gives_defaults(path: Path) -> None:
    path.mkdir()
    assert read_preferences(path) == (Preferences(), True)
