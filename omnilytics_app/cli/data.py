"""`omnilytics data`: the data sets that a profile knows by name."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from omnilytics_app.cli.options import Commands, open_profile_of, read_profile_of
from omnilytics_app.cli.output import Output, json_option, table

if TYPE_CHECKING:
    from omnilytics_app.storage.data_sets import RegisteredData


def add_data(commands: Commands) -> None:
    """Add `omnilytics data` and what belongs to it."""
    data = commands.add_parser("data", help="add or list data sets that are known by name")
    actions = data.add_subparsers(title="actions", metavar="ACTION", required=True)
    add = actions.add_parser(
        "add", help="look at a file or a folder and remember it by a name", argument_default=argparse.SUPPRESS
    )
    add.set_defaults(command=_add)
    add.add_argument("name", metavar="NAME")
    add.add_argument("path", type=Path, metavar="PATH", help="a CSV, TSV, Parquet or NPZ file or a folder of images")
    listing = actions.add_parser("list", help="list them", argument_default=argparse.SUPPRESS)
    listing.set_defaults(command=_list)
    for parser in (add, listing):
        parser.add_argument("--profile", type=Path, metavar="DIR", help="profile directory")
        json_option(parser)


def _add(options: argparse.Namespace) -> int:
    from omnilytics_app.services.data_sets import register_data  # noqa: PLC0415
    from omnilytics_app.storage.profile import exclusive  # noqa: PLC0415

    profile, _ = open_profile_of(options)
    with exclusive(profile.paths):
        data = register_data(profile.paths, options.name, options.path)
    line = f"{data.name} has {_rows(data)} rows and {len(data.columns)} columns; --dataset {data.name} stands for it."
    Output(as_json=options.as_json).result(_body(data), [line])
    return 0


def _list(options: argparse.Namespace) -> int:
    from omnilytics_app.services.data_sets import registered_data  # noqa: PLC0415

    profile, _ = read_profile_of(options)
    known = registered_data(profile.paths)
    rows = [(data.name, _rows(data), len(data.columns), data.digest[:16], data.path) for data in known]
    lines = table(("name", "rows", "columns", "sha-256", "path"), rows) if rows else ["No data set was added yet."]
    Output(as_json=options.as_json).result({"datasets": [_body(data) for data in known]}, lines)
    return 0


def _rows(data: "RegisteredData") -> str:
    return f"{data.rows:,}" if data.exact else f"{data.rows:,} or so"


def _body(data: "RegisteredData") -> dict[str, object]:
    return {
        "name": data.name,
        "path": data.path,
        "columns": list(data.columns),
        "rows": data.rows,
        "exact": data.exact,
        "digest": data.digest,
    }
