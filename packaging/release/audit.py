"""Looks for what should not be shipped: known vulnerabilities, yanked releases, and things that are in no lock.

    python packaging/release/audit.py [--site ENVIRONMENT] [--bundle FOLDER] [--offline]

Without a network: each entry of each lock has hashes; what is installed in the environment that is packed is of the
locked version, from the package index and not from an address; what is in a bundle is of packages of the run locks.
With one: pip-audit asks the advisory services of PyPI and OSV about the run locks and that of PyInstaller, whose loader
is shipped, and uv whether a release was yanked. pip-audit is content when a service knows none of the packages; here a
package that was not looked up is not checked. No service is asked about what the builder's system gave: its
versions are told, for a person to look up.

Exit code 0: all was checked and nothing found. 1: something was found. 3: nothing was found, but not all was checked.
"""

import argparse
import importlib.metadata
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from packaging.utils import canonicalize_name
from shipped import ROOT, RUN_LOCKS, Locked, Unfit, distributions, locked_for, read_lock, shipped, site_of

ASKED_LOCKS = (*RUN_LOCKS, ROOT / "requirements" / "bundle.txt")
PATIENCE = 300
SERVICES = ("pypi", "osv")
OWN = {"omnilytics"}
NOT_PYTHON = re.compile(
    r"(lib[\w+.-]+\.so[\d.]*|base_library\.zip|python3\.\d+|lib-dynload|anvil.*|licenses|omnilytics_app|share)$"
)
"""What lies in a bundle's inner folder and is of no distribution: libraries, the standard library, the program."""


@dataclass(slots=True)
class Outcome:
    """What was found, and what could not be looked at."""

    found: list[str] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)

    @property
    def status(self) -> int:
        """The exit code."""
        return 1 if self.found else 3 if self.unchecked else 0


def without_hashes(locks: Iterable[Path]) -> list[str]:
    """Entries of locks that could be any file, and lines that are no entry."""
    faults = []
    for lock in locks:
        try:
            entries = read_lock(lock.read_text("utf-8"))
        except Unfit as fault:
            faults.append(f"{lock.name}: {fault}")
            continue
        faults += [f"{lock.name}: {one.name} has no hash" for one in entries if not one.hashes]
        faults += [] if entries else [f"{lock.name} is empty"]
    return faults


def from_elsewhere(site: Path, names: Iterable[str]) -> list[str]:
    """Packages that are shipped and were installed from an address or a folder, not from the package index."""
    there, faults = distributions(site), []
    for name in sorted(set(names) - OWN):
        origin = there[name].read_text("direct_url.json") if name in there else None
        if origin is not None:
            faults.append(f"{name} was installed from {json.loads(origin).get('url', 'somewhere')}")
    return faults


def modules_of(one: importlib.metadata.Distribution) -> set[str]:
    """Names at the top of a distribution's files: packages, modules, libraries."""
    tops = {f.parts[0] for f in one.files or [] if f.parts[0] not in ("..", "__pycache__")}
    return tops | {top.partition(".")[0] for top in tops}


def strangers(bundle: Path, site: Path, locked: Mapping[str, Locked]) -> list[str]:
    """What is in a bundle's inner folder and belongs to no package of the run locks."""
    inside = bundle / "_internal" if (bundle / "_internal").is_dir() else bundle
    there = distributions(site)
    known = {top for name in locked if name in there for top in modules_of(there[name])}
    faults = []
    for path in sorted(inside.iterdir()):
        if path.name.endswith((".dist-info", ".egg-info")):
            name = canonicalize_name(path.name.split("-")[0])
            if name not in locked and name not in OWN:
                faults.append(f"{path.name} is in the bundle and in no run lock")
        elif path.name not in known and path.name.partition(".")[0] not in known and not NOT_PYTHON.match(path.name):
            faults.append(f"{path.name} is in the bundle and of no package of the run locks")
    return faults


Run = Callable[[Sequence[str]], "subprocess.CompletedProcess[str]"]


def run(command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    """A command with what it says; one that takes too long, or is not there, has failed."""
    try:
        own = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE, cwd=ROOT, env=own)
    except (OSError, subprocess.TimeoutExpired) as fault:
        return subprocess.CompletedProcess(list(command), 127, "", str(fault))


def advisories(lock: Path, ask: Run = run) -> Outcome:
    """What the advisory services know of the packages of a lock; one answer of either service is enough."""
    found: set[str] = set()
    missing: set[str] | None = None
    reasons = []
    for service in SERVICES:
        options = ("--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json")
        done = ask([str(ROOT / ".venv-advice/bin/pip-audit"), *options, "-s", service, "-r", str(lock)])
        try:
            packages = json.loads(done.stdout)["dependencies"]
        except (ValueError, KeyError):
            reasons.append(f"{service}: {(done.stderr.strip().splitlines() or ['no answer'])[-1][:200]}")
            continue
        for one in packages:
            found |= {f"{one['name']} {one['version']}: {known['id']}" for known in one.get("vulns", [])}
        skipped = {one["name"] for one in packages if "skip_reason" in one}
        missing = skipped if missing is None else missing & skipped
    if missing is None:
        return Outcome(
            sorted(found), [f"{lock.name}: advisory services not reachable: not checked ({'; '.join(reasons)})"]
        )
    said = f"{lock.name}: {len(missing)} packages are not known to the advisory service: not checked"
    return Outcome(sorted(found), [f"{said} ({', '.join(sorted(missing)[:4])} ...)"] if missing else [])


def yanked(lock: Path, ask: Run = run) -> Outcome:
    """Releases that their authors took back, as the package index tells."""
    options = ("--no-config", "--no-build", "--no-deps", "--universal", "--python-version", "3.11", "--color", "never")
    done = ask([str(ROOT / ".venv-lock/bin/uv"), "pip", "compile", *options, str(lock)])
    if done.returncode != 0:
        return Outcome(unchecked=[f"{lock.name}: package index not reachable: yanked releases not checked"])
    return Outcome(found=[line.strip() for line in done.stderr.splitlines() if "yanked" in line])


def by_hand(environment: Path, bundle: Path | None) -> list[str]:
    """What is shipped of the builder's system and no service is asked about, with its version."""
    said = (environment / "pyvenv.cfg").read_text("utf-8") if (environment / "pyvenv.cfg").is_file() else ""
    found = [f"CPython {version}" for version in re.findall(r"(?m)^version(?:_info)? *= *([\d.]+)", said)]
    for library in sorted(bundle.rglob("libcrypto*")) if bundle else ():
        versions = re.findall(rb"\0OpenSSL (\d[\w.]+) ", library.read_bytes())
        found += [f"OpenSSL {version.decode()} ({library.name})" for version in sorted(set(versions))]
    return found


def offline(site: Path, bundle: Path | None) -> Outcome:
    """The checks that need no network."""
    outcome = Outcome(without_hashes(sorted((ROOT / "requirements").glob("*.txt"))))
    locked = locked_for(RUN_LOCKS)
    try:
        shipped(site)
    except Unfit as fault:
        outcome.found.append(str(fault))
    outcome.found += from_elsewhere(site, locked)
    if bundle is None:
        outcome.unchecked.append("no bundle was named: what is in it was not checked")
    else:
        outcome.found += strangers(bundle, site, locked)
    return outcome


def main(argv: Sequence[str]) -> int:
    """Look, and say what was found and what was not looked at."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--site", type=Path, default=ROOT / ".venv", help="the environment that is packed")
    parser.add_argument("--bundle", type=Path, help="the built program")
    parser.add_argument("--offline", action="store_true", help="ask nobody")
    options = parser.parse_args(argv)
    outcomes = [offline(site_of(options.site), options.bundle)]
    if options.offline:
        outcomes.append(Outcome(unchecked=["asked nobody: vulnerabilities and yanked releases not checked"]))
    else:
        outcomes += [look(lock) for lock in ASKED_LOCKS for look in (advisories, yanked)]
    whole = Outcome([f for o in outcomes for f in o.found], [u for o in outcomes for u in o.unchecked])
    for line in whole.found:
        print(f"FOUND        {line}")
    for line in whole.unchecked:
        print(f"NOT CHECKED  {line}")
    for line in by_hand(options.site, options.bundle):
        print(f"LOOK UP      {line}")
    print(
        {0: "All was checked, nothing was found.", 1: "Something was found.", 3: "Not all was checked."}[whole.status]
    )
    return whole.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
