"""Collects the source archives of the Python packages that a bundle ships, beside those of the program itself.

    python packaging/release/sources.py OUTPUT [--site ENVIRONMENT] [--bundle FOLDER] [--index URL] [--only NAME ...]

Archives come from the package index by the SHA-256 of the run locks, and are checked against it; those that are there
already are not fetched again. What has no archive there, and the packages of Debian, are listed with their addresses in
SOURCES.txt beside them, which is what licences.py writes into the bundle.

Exit code 0: all archives are there; 1: one sentence for each that is not.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from licences import Part, Reviewed, all_parts, sources
from shipped import ROOT, RUN_LOCKS, Locked, Unfit, locked_for, program_version, site_of

INDEX = "https://pypi.org/simple"
ANSWER = "application/vnd.pypi.simple.v1+json"
"""The index as JSON (PEP 691)."""
ARCHIVES = (".tar.gz", ".zip", ".tar.bz2")
PATIENCE_S = 120


def _asked(address: str, accept: str) -> bytes:
    if urllib.parse.urlsplit(address).scheme not in ("https", "http"):
        raise Unfit(f"{address} is no web address")
    asked = urllib.request.Request(address, headers={"Accept": accept})  # noqa: S310 - looked at above
    try:
        with urllib.request.urlopen(asked, timeout=PATIENCE_S) as answer:  # noqa: S310
            return bytes(answer.read())
    except (OSError, urllib.error.URLError) as error:
        raise Unfit(f"{address}: {error}") from error


def archive_of(entry: Locked, index: str) -> tuple[str, str, str]:
    """Name, address and SHA-256 of the source archive that a lock accepts; raises `Unfit` if there is none."""
    place = f"{index.rstrip('/')}/{entry.name}/"
    files: list[dict[str, Any]] = json.loads(_asked(place, ANSWER))["files"]
    for file in files:
        name, digest = str(file["filename"]), str(file.get("hashes", {}).get("sha256"))
        if name.endswith(ARCHIVES) and digest in entry.hashes and "/" not in name:
            return name, urllib.parse.urljoin(place, str(file["url"])), digest
    raise Unfit(
        f"{entry.name} {entry.version}: no source archive that the lock accepts; say in licences.toml where it is"
    )


def fetched(entry: Locked, index: str, output: Path) -> Path:
    """The archive of an entry, in a folder."""
    name, address, digest = archive_of(entry, index)
    target = output / name
    if not target.is_file() or hashlib.sha256(target.read_bytes()).hexdigest() != digest:
        content = _asked(address, "*/*")
        if hashlib.sha256(content).hexdigest() != digest:
            raise Unfit(f"{name} is not what the lock says")
        target.write_bytes(content)
    return target


def own(output: Path) -> Path:
    """The program's own sources: what is committed, as one archive."""
    target = output / f"omnilytics-{program_version()}.tar.gz"
    words = ["git", "-C", str(ROOT), "archive", "--format=tar.gz", f"--prefix=omnilytics-{program_version()}/"]
    subprocess.run([*words, "-o", str(target), "HEAD"], check=True)
    return target


def collect(
    parts: Sequence[Part], locks: dict[str, Locked], output: Path, index: str, only: Iterable[str]
) -> list[str]:
    """Fetch all archives; what could not be had."""
    reviewed, chosen, faults = Reviewed.read(), set(only), []
    for part in parts:
        elsewhere = reviewed.packages.get(part.name, {}).get("no-archive", False)
        if part.kind != "python" or elsewhere or (chosen and part.name not in chosen):
            continue
        try:
            print(fetched(locks[part.name], index, output).name)
        except Unfit as fault:
            faults.append(str(fault))
    return faults


def main(argv: Sequence[str]) -> int:
    """Collect."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("--site", type=Path, default=ROOT / ".venv", help="the environment that is packed")
    parser.add_argument("--bundle", type=Path, help="the built program, to list its system libraries too")
    parser.add_argument("--index", default=INDEX)
    parser.add_argument("--only", nargs="*", default=(), metavar="NAME", help="these packages alone")
    options = parser.parse_args(argv)
    options.output.mkdir(parents=True, exist_ok=True)
    try:
        parts = all_parts(site_of(options.site), options.bundle)
        print(own(options.output).name)
        faults = collect(parts, locked_for(RUN_LOCKS), options.output, options.index, options.only)
    except Unfit as fault:
        faults = [str(fault)]
    else:
        (options.output / "SOURCES.txt").write_text(sources(parts), "utf-8", newline="\n")
    for fault in faults:
        print(fault, file=sys.stderr)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
