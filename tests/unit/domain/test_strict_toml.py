import re

import pytest

from omnilytics_app.domain.strict_toml import MAX_BYTES, StrictTable, line_of, read_toml
from omnilytics_app.errors import ConfigurationError

FILE = b"""# a comment
size = 3
[job]
  size = "x" # not a number
"quoted" = 1
[other]
size = 2
"""


def table(text: str, known: set[str], section: str = "") -> StrictTable:
    raw = text.encode()
    top = StrictTable(raw, "f.toml", read_toml(raw, "f.toml"), known | ({section} if section else set()))
    return top.section(section, known) if section else top


@pytest.mark.parametrize(
    ("section", "key", "line"),
    [
        ("", "size", 2),
        ("job", "size", 4),
        ("job", "quoted", 5),
        ("other", "size", 7),
        ("", "job", 3),
        ("job", "no", None),
    ],
)
def test_a_key_is_found_on_its_line(section: str, key: str, line: int | None) -> None:
    assert line_of(FILE, section, key) == line


def test_a_refusal_names_file_line_section_and_key() -> None:
    with pytest.raises(ConfigurationError) as refused:
        table("\n[job]\n\nsize = 'x'\n", {"size"}, "job").integer("size", 1, 9)
    assert str(refused.value) == "In f.toml, line 4: job.size is not a whole number from 1 to 9; correct it."


def test_a_dotted_key_is_refused_without_a_line_that_would_be_wrong() -> None:
    raw = b"job = {size = 'x'}\n"
    top = StrictTable(raw, "f.toml", read_toml(raw, "f.toml"), {"job"})
    with pytest.raises(ConfigurationError, match=r"^In f.toml: job\.size"):
        top.section("job", {"size"}).integer("size", 1, 9)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"a = \n", "not valid TOML"),
        (b"a = 1\na = 2\n", "not valid TOML"),
        (b"\xff", "not text in UTF-8"),
        (b"#" * (MAX_BYTES + 1), "more than"),
        (b"a = " + b"[" * 50_000, "not valid TOML"),
    ],
)
def test_what_is_no_toml_is_refused_in_one_sentence(raw: bytes, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as refused:
        read_toml(raw, "f.toml")
    assert re.fullmatch(r"The file f\.toml [^\n]*\.", str(refused.value))


@pytest.mark.parametrize("text", ["x = true", "x = 1.0", "x = '1'", "x = 10", "x = 0", "x = [1]"])
def test_an_integer_is_nothing_else(text: str) -> None:
    with pytest.raises(ConfigurationError, match="whole number from 1 to 9"):
        table(text, {"x"}).integer("x", 1, 9)


@pytest.mark.parametrize("text", ["x = nan", "x = inf", "x = -1", "x = true", "x = '2'"])
def test_a_number_is_finite_and_in_its_range(text: str) -> None:
    with pytest.raises(ConfigurationError, match="number from 0 to 5"):
        table(text, {"x"}).number("x", 0, 5)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("x = 90", 90), ("x = '90 s'", 90), ("x = '5min'", 300), ("x = '2 h'", 7_200), ("x = '1 d'", 86_400)],
)
def test_a_length_of_time_has_a_unit_or_is_in_seconds(text: str, seconds: int) -> None:
    assert table(text, {"x"}).seconds("x") == seconds


@pytest.mark.parametrize("text", ["x = 0", "x = '0 h'", "x = '2 weeks'", "x = '1.5 h'", "x = true", "x = '-1 h'"])
def test_any_other_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a time"):
        table(text, {"x"}).seconds("x")


@pytest.mark.parametrize("text", ["x = 1", "x = 0.5", "x = true", "x = '1'"])
def test_an_amount_is_a_text_with_its_unit(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"f\.toml, line 1: x"):
        table(text, {"x"}).amount("x")


def test_a_key_that_must_be_there_is_asked_for() -> None:
    with pytest.raises(ConfigurationError, match="x is missing; add it"):
        table("", {"x"}).text("x")


def test_accounts_are_read_in_small_letters() -> None:
    assert table(f"x = ['0x{'aB' * 20}']", {"x"}).addresses("x") == {"0x" + "ab" * 20}
    with pytest.raises(ConfigurationError, match="'0x12', which is not"):
        table("x = ['0x12']", {"x"}).addresses("x")


@pytest.mark.parametrize("text", ['x = "a\\nb"', 'x = ""', "x = 3", 'x = "a\\u202eb"', 'x = "\\u001b[31m"'])
def test_a_text_is_one_line_that_can_be_seen(text: str) -> None:
    with pytest.raises(ConfigurationError, match="text of one line"):
        table(text, {"x"}).text("x")
