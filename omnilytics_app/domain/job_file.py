"""A job that a model owner writes down: the fields of `JobForm` as TOML, and nothing else.

    title = "Handwritten digits"
    task = "classification"
    target = "digit"
    data_file = "train.csv"
    reward = "0.001 ETH"
    rounds = 8

With `token`, the address of an ERC-20 token, all money of the job is of that token and the reward a whole number of its
smallest units. Files are named from where the job file lies. What is left out is as in a new form of the window.
"""

import hashlib
import re
from dataclasses import dataclass, fields
from pathlib import Path

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.document import KEY_SIZES, LOSSES, TASK_KINDS
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.strict_toml import MAX_BYTES, StrictTable, read_toml
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.training import AggregationRule, OptimiserName
from omnilytics_app.errors import ConfigurationError

FIELDS = frozenset(field.name for field in fields(JobForm))
MAX_SIDE = 4_096
MAX_NUMBER = 1e9
HOUR = 3_600


@dataclass(frozen=True, slots=True)
class JobFile:
    """A form, and the digest of the file's very bytes, by which a job is known to come from it."""

    form: JobForm
    digest: str


def read_job_file(path: Path) -> JobFile:
    """The job in a file. Raises `ConfigurationError` with the file, the key and the line."""
    try:
        raw = read_up_to(path, MAX_BYTES)
    except OSError as error:
        raise ConfigurationError(
            f"The job file {path} cannot be read ({error.strerror}); check its name and permissions."
        ) from error
    return JobFile(parse_job(raw, path), hashlib.sha256(raw).hexdigest())


def parse_job(raw: bytes, path: Path) -> JobForm:
    """The form in the bytes of a file; `path` names it, and files in it are found beside it."""
    table = StrictTable(raw, path.name, read_toml(raw, path.name), FIELDS)
    groups = table.integer("groups", 3, 32, 5)
    return JobForm(
        title=table.text("title"),
        data_file=_beside(path, table.text("data_file")),
        task=table.one_of("task", TASK_KINDS),
        target=table.text("target"),
        rounds=table.integer("rounds", 1, 256, 8),
        groups=groups,
        group_size=table.integer("group_size", 3, 16, 3),
        faults=table.integer("faults", 0, (groups - 3) // 2, (groups - 3) // 2),
        reward=_reward(table),
        key_bits=_key_bits(table),
        register_window=table.seconds("register_window", 24 * HOUR),
        publish_window=table.seconds("publish_window", HOUR),
        submit_window=table.seconds("submit_window", 2 * HOUR),
        settle_window=table.seconds("settle_window", 2 * HOUR),
        dispute_window=table.seconds("dispute_window", HOUR),
        evaluation_file=_beside(path, table.text("evaluation_file", "")),
        image_shape=_image_shape(table),
        backbone=table.flag("backbone", default=False),
        loss=table.one_of("loss", LOSSES, "squared"),
        optimiser=table.one_of("optimiser", tuple(OptimiserName), OptimiserName.ANDERSON),
        rule=table.one_of("rule", tuple(AggregationRule), AggregationRule.MEAN),
        penalty=table.number("penalty", 0.0, MAX_NUMBER) if table.has("penalty") else None,
        patience=table.integer("patience", 0, 256, 0),
        min_improvement=table.number("min_improvement", 0.0, MAX_NUMBER, 0.002),
        token=_token(table),
        in_stores=table.flag("in_stores", default=False),
        left_out=tuple(sorted(table.texts("left_out"))),
    )


def _token(table: StrictTable) -> Address:
    if not table.has("token"):
        return NATIVE_COIN
    token = table.text("token")
    if not re.fullmatch("0x[0-9a-fA-F]{40}", token):
        raise table.refuse("token", "is not 0x and 40 hexadecimal digits")
    return Address(token)


def _reward(table: StrictTable) -> Wei:
    """Of coin with its unit; of a token the whole number of its smallest units."""
    return Wei(table.integer("reward", 1, 2**96)) if table.has("token") else table.amount("reward")


def _key_bits(table: StrictTable) -> int:
    bits = table.integer("key_bits", min(KEY_SIZES), max(KEY_SIZES), max(KEY_SIZES))
    if bits not in KEY_SIZES:
        raise table.refuse("key_bits", f"is none of {', '.join(map(str, KEY_SIZES))}")
    return bits


def _image_shape(table: StrictTable) -> tuple[int, int] | None:
    if not table.has("image_shape"):
        return None
    height, width = table.integer_pair("image_shape", 1, MAX_SIDE)
    return height, width


def _beside(path: Path, name: str) -> str:
    return str(path.absolute().parent / Path(name).expanduser()) if name else ""
