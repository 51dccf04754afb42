"""Brings a profile of an older format to the present one, step by step.

A step is a pure function: from what the files it names hold to a `Plan` of what to make of them. `migrate` runs the
steps in order, each like this:

1. copies what the plan changes to `profile-backup-YYYYMMDD-HHMMSS/` inside the profile, for its owner alone; a
   `migration.json` beside the copies says what they are from;
2. makes directories, renames files, writes files, each whole or not at all;
3. writes `profile.json` with the new number: from here on the step is done;
4. says so in the `migration.json`.

Killed anywhere, it is run again at the next start and comes to the same end: a plan is made anew from what is there,
so a step must give the rest of the work when it finds a part of it done. A copy gets its name when it is complete, and
one whose step is not done yet is not made again: a second one would hold what is half changed. Nothing happens while
another program uses the profile.
"""

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import Paths
from omnilytics_app.storage.atomic import make_directory, replace_file, sync_directory
from omnilytics_app.storage.disk import disk_faults
from omnilytics_app.storage.lock import exclusive

NOTE = "migration.json"
BACKUP_PREFIX = "profile-backup-"
PARTIAL = ".partial"
VERSION = "version"
MAX_BYTES = 10_000
"""Of profile.json, and of a note; longer ones are read no further and are damaged."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a step makes of a profile: names are relative to it. `profile` is the new content of profile.json.

    `renames` move what is there to a name that is free; `writes` give content to files that are in `Step.reads`.
    """

    profile: Mapping[str, Any]
    directories: Sequence[str] = ()
    renames: Mapping[str, str] = field(default_factory=dict)
    writes: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """From one format to the next. `plan` gets profile.json and the content of the files in `reads` that exist."""

    source: int
    plan: Callable[[Mapping[str, Any], Mapping[str, bytes]], Plan]
    reads: tuple[str, ...] = ()


def migrate(paths: Paths, steps: Sequence[Step], now: datetime | None = None) -> int:
    """Run the steps that a profile has not seen, in order; the number of those run.

    Raises `ConfigurationError` if another program uses the profile or its file is damaged, `StorageFault` if the disk
    cannot be written; in either case everything is as it was, or goes on where it was the next time.
    """
    with exclusive(paths):
        run = 0
        for step in steps:
            if version_of(body := _profile(paths)) == step.source:
                _run(step, paths, body, now or datetime.now(UTC))
                run += 1
        return run


def version_of(body: Mapping[str, Any]) -> int:
    """The format a profile.json states."""
    version = body.get(VERSION)
    return version if type(version) is int else 0


def _run(step: Step, paths: Paths, body: Mapping[str, Any], now: datetime) -> None:
    contents = {name: (paths.profile / name).read_bytes() for name in step.reads if (paths.profile / name).is_file()}
    plan = step.plan(body, contents)
    backup = _unfinished(step, paths) or _back_up(step, paths, plan, now)
    for name in plan.directories:
        make_directory(paths.profile / name)
    for old, new in plan.renames.items():
        _rename(paths.profile / old, paths.profile / new)
    for name, content in plan.writes.items():
        replace_file(paths.profile / name, content)
    done = {**plan.profile, VERSION: step.source + 1}
    replace_file(paths.profile_file, (json.dumps(done, indent=2, sort_keys=True) + "\n").encode())
    replace_file(backup / NOTE, json.dumps({"from": step.source, "finished": True}).encode())


def _unfinished(step: Step, paths: Paths) -> Path | None:
    """The copy made by a run of this step that was interrupted, if there is one."""
    for note in paths.profile.glob(f"{BACKUP_PREFIX}*/{NOTE}"):
        copied = note.with_name(paths.profile_file.name)
        same = copied.is_file() and read_up_to(copied, MAX_BYTES) == read_up_to(paths.profile_file, MAX_BYTES)
        if same and note.parent.suffix != PARTIAL and _noted(note) == {"from": step.source}:
            return note.parent
    return None


def _noted(note: Path) -> object:
    """What a note says; one that cannot be read says nothing."""
    try:
        return read_bounded(read_up_to(note, MAX_BYTES))
    except ValueError:
        return None


def _back_up(step: Step, paths: Paths, plan: Plan, now: datetime) -> Path:
    """Copy what a step will change to a new directory that gets its name when it is complete; the directory."""
    name = _free_name(paths.profile, BACKUP_PREFIX + now.strftime("%Y%m%d-%H%M%S"))
    partial = paths.profile / (name + PARTIAL)
    with disk_faults(partial):
        for left in paths.profile.glob(BACKUP_PREFIX + "*" + PARTIAL):
            shutil.rmtree(left)
    make_directory(partial)
    replace_file(partial / NOTE, json.dumps({"from": step.source}).encode())
    for file in (paths.profile_file.name, *plan.writes):
        if (source := paths.profile / file).is_file():
            make_directory((partial / file).parent)
            replace_file(partial / file, source.read_bytes())
    with disk_faults(partial):
        partial.rename(paths.profile / name)
        sync_directory(paths.profile)
    return paths.profile / name


def _free_name(directory: Path, name: str) -> str:
    """`name`, or the first of `name-2`, `name-3`, ... that is free."""
    tried, number = name, 1
    while (directory / tried).exists():
        number += 1
        tried = f"{name}-{number}"
    return tried


def _rename(source: Path, target: Path) -> None:
    """Move a file unless that is done already; never onto another."""
    if not source.exists():
        return
    if target.exists():
        raise ConfigurationError(f"Both {source} and {target} are there; move one of them away.")
    with disk_faults(target):
        source.rename(target)
        sync_directory(target.parent)


def _profile(paths: Paths) -> Mapping[str, Any]:
    try:
        body = read_bounded(read_up_to(paths.profile_file, MAX_BYTES))
    except (ValueError, FileNotFoundError):
        body = None
    if not isinstance(body, dict):
        raise ConfigurationError(f"The file {paths.profile_file} is damaged; restore it from a back-up.")
    return body
