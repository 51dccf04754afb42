from dataclasses import asdict, fields
from pathlib import Path

import pytest

from omnilytics_app.domain.job_file import parse_job, read_job_file
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import ConfigurationError

NEEDED = """
title = "Digits"
task = "classification"
target = "digit"
data_file = "train.csv"
reward = "0.001 ETH"
"""
TOKEN = "0x5FbDB2315678afecb367f032d93F642f64180aa3"
EVERYTHING = {
    "title": ('"Digits"', "Digits"),
    "data_file": ('"data/train.csv"', "/jobs/data/train.csv"),
    "task": ('"binary"', "binary"),
    "target": ('"digit"', "digit"),
    "rounds": ("9", 9),
    "groups": ("7", 7),
    "group_size": ("4", 4),
    "faults": ("1", 1),
    "reward": ("3000000000", 3 * 10**9),
    "token": (f'"{TOKEN}"', TOKEN),
    "key_bits": ("2048", 2048),
    "register_window": ('"2 d"', 172_800),
    "publish_window": ("700", 700),
    "submit_window": ('"20 min"', 1_200),
    "settle_window": ('"800 s"', 800),
    "dispute_window": ('"1 h"', 3_600),
    "evaluation_file": ('"/held/out.csv"', "/held/out.csv"),
    "image_shape": ("[8, 9]", (8, 9)),
    "backbone": ("true", True),
    "loss": ('"logistic"', "logistic"),
    "optimiser": ('"momentum"', "momentum"),
    "rule": ('"trimmed_mean"', "trimmed_mean"),
    "penalty": ("0.25", 0.25),
    "patience": ("4", 4),
    "min_improvement": ("0.01", 0.01),
    "in_stores": ("true", True),
    "left_out": ('["row", "name"]', ("name", "row")),
}


def read(text: str) -> JobForm:
    return parse_job(text.encode(), Path("/jobs/job.toml"))


def test_every_field_of_a_form_can_be_written_down() -> None:
    assert set(EVERYTHING) == {field.name for field in fields(JobForm)}
    form = read("\n".join(f"{name} = {written}" for name, (written, _) in EVERYTHING.items()))
    assert asdict(form) == {name: meant for name, (_, meant) in EVERYTHING.items()}


def test_what_is_left_out_is_as_in_a_new_form_of_the_window() -> None:
    from omnilytics_app.app import DEFAULT_FORM  # noqa: PLC0415

    given = {"title": "Digits", "target": "digit", "data_file": "/jobs/train.csv"}
    assert asdict(read(NEEDED)) == asdict(DEFAULT_FORM) | given


@pytest.mark.parametrize("missing", ["title", "task", "target", "data_file", "reward"])
def test_what_nobody_can_guess_has_to_be_written(missing: str) -> None:
    lines = [line for line in NEEDED.splitlines() if not line.startswith(missing)]
    with pytest.raises(ConfigurationError, match=f"{missing} is missing; add it"):
        read("\n".join(lines))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("colour = 'red'", "line 7: colour is unknown"),
        ("key_bits = 2500", "line 7: key_bits is none of 2048, 3072"),
        ("faults = 2", "line 7: faults is not a whole number from 0 to 1"),
        ("rounds = 257", "line 7: rounds is not a whole number from 1 to 256"),
        ("image_shape = [8]", "line 7: image_shape is not a list of two whole numbers"),
        ("loss = 'cubic'", "line 7: loss is none of squared, logistic"),
        ("penalty = nan", "line 7: penalty is not a number"),
        ("submit_window = '3 moons'", "line 7: submit_window is not a time"),
    ],
)
def test_a_wrong_field_is_named_with_its_line(line: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=r"In job\.toml") as refused:
        read(NEEDED + line)
    assert said in str(refused.value)


def test_a_file_is_known_by_its_very_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.toml", tmp_path / "b.toml"
    first.write_text(NEEDED, "utf-8")
    second.write_text(NEEDED, "utf-8")
    assert read_job_file(first) == read_job_file(second)
    second.write_text(NEEDED + "# another job\n", "utf-8")
    assert read_job_file(first).form == read_job_file(second).form
    assert read_job_file(first).digest != read_job_file(second).digest
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_job_file(tmp_path / "none.toml")


def test_the_reward_of_a_job_in_coin_carries_its_unit_and_that_of_a_token_none() -> None:
    lines = {key: f"{key} = {written}" for key, (written, _) in EVERYTHING.items()}
    coin = {key: line for key, line in lines.items() if key != "token"}
    form = read("\n".join((coin | {"reward": 'reward = "3 gwei"'}).values()))
    assert (form.reward, form.token) == (3 * 10**9, NATIVE_COIN)
    for wrong in (coin, lines | {"reward": 'reward = "3 gwei"'}, lines | {"token": 'token = "0x12"'}):
        with pytest.raises(ConfigurationError):
            read("\n".join(wrong.values()))
