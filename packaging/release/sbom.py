"""Writes the bill of materials of a bundle: CycloneDX 1.6, JSON, checked against the schema before it is written.

    python packaging/release/sbom.py OUTPUT [--site ENVIRONMENT] [--bundle FOLDER] [--commit HEX]

In it: the program, each Python distribution that the run locks ship with purl, licence and the hashes that the lock
accepts, anvil, CPython, Qt, the compiled market, and with `--bundle` the system libraries found in it. Two runs for the
same commit and environment write the same bytes: the time is the commit's, the serial number is of the contents.

Needs the environment of requirements/build.txt. Exit code 0: written; 1: something is missing, or the schema refuses.
"""

import argparse
import datetime
import hashlib
import json
import subprocess
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.dependency import Dependency
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from licences import Part, all_parts
from packageurl import PackageURL
from shipped import ROOT, RUN_LOCKS, Locked, Unfit, locked_for, program_version, site_of

QT = {"pyside6-essentials"}
ARTEFACT = ROOT / "resources" / "contracts" / "Market.json"
NAMESPACE = uuid.UUID("6f4d5a1e-3a52-5c5e-9a55-6f6d6e696c79")


def _component(part: Part, kind: ComponentType, purl: PackageURL | None, hashes: Sequence[str] = ()) -> Component:
    licences = [LicenseFactory().make_from_string(part.expression)]
    return Component(
        name=part.name, version=part.version or None, type=kind, purl=purl, licenses=licences,
        bom_ref=str(purl) if purl else f"component:{part.name}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in hashes],
    )  # fmt: skip


def python_component(part: Part, locked: Locked) -> Component:
    """A Python distribution. Of several files of a version one is installed; all that the lock accepts are named."""
    single = locked.hashes if len(locked.hashes) == 1 else ()
    found = _component(part, ComponentType.LIBRARY, PackageURL("pypi", name=part.name, version=part.version), single)
    if not single:
        accepted = [Property(name="omnilytics:accepted-sha256", value=digest) for digest in locked.hashes]
        found.properties.update(accepted)
    return found


def other_component(part: Part) -> Component:
    """What is no Python distribution."""
    if part.kind == "library":
        purl = PackageURL("deb", "debian", part.name, part.version)
        return _component(part, ComponentType.LIBRARY, purl)
    if part.name == "anvil":
        return _component(part, ComponentType.APPLICATION, PackageURL("npm", "@foundry-rs", "anvil", part.version))
    purl = PackageURL("generic", name=part.name, version=part.version or None)
    return _component(part, ComponentType.APPLICATION, purl)


def market_component() -> Component:
    """The compiled contract, by the hash of its file."""
    digest = hashlib.sha256(ARTEFACT.read_bytes()).hexdigest()
    part = Part("omnilytics-market", program_version(), "component", "GPL-3.0-or-later", ())
    return _component(part, ComponentType.FILE, None, [digest])


def qt_component(pyside: Part) -> Component:
    """Qt's shared libraries, which come inside of PySide6 under its version."""
    part = Part("qt", pyside.version, "component", "LGPL-3.0-only", ())
    return _component(part, ComponentType.FRAMEWORK, PackageURL("generic", name="qt", version=pyside.version))


def bill(parts: Sequence[Part], locks: dict[str, Locked], commit: str, when: datetime.datetime) -> Bom:
    """The bill of materials of the parts."""
    root = Component(
        name="omnilytics", version=program_version(), type=ComponentType.APPLICATION, bom_ref="omnilytics",
        licenses=[LicenseFactory().make_from_string("GPL-3.0-or-later")],
        supplier=OrganizationalEntity(name="The OmniLytics project"),
        properties=[Property(name="omnilytics:commit", value=commit)],
    )  # fmt: skip
    python = [python_component(part, locks[part.name]) for part in parts if part.kind == "python"]
    others = [other_component(part) for part in parts if part.kind != "python"]
    qt = [qt_component(part) for part in parts if part.name in QT]
    components = [*python, *others, *qt, market_component()]
    bom = Bom(components=components)
    bom.metadata.component = root
    bom.metadata.timestamp = when
    bom.dependencies.add(Dependency(root.bom_ref, [Dependency(one.bom_ref) for one in components]))
    contents = "\n".join(sorted(f"{one.bom_ref} {one.version}" for one in components))
    bom.serial_number = uuid.uuid5(NAMESPACE, f"{commit}\n{contents}")
    return bom


def as_json(bom: Bom) -> str:
    """The text of a bill; raises `Unfit` with what the schema refuses."""
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise Unfit(f"the bill does not fit the schema: {fault}")
    return json.dumps(json.loads(text), indent=1, sort_keys=True) + "\n"


def commit_time(commit: str) -> datetime.datetime:
    """When a commit was made, in UTC."""
    asked = ["git", "-C", str(ROOT), "show", "-s", "--format=%ct", commit]
    seconds = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return datetime.datetime.fromtimestamp(int(seconds), tz=datetime.UTC)


def head() -> str:
    """The commit of the checkout."""
    asked = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()


def main(argv: Sequence[str]) -> int:
    """Write the bill."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("--site", type=Path, default=ROOT / ".venv", help="the environment that is packed")
    parser.add_argument("--bundle", type=Path, help="the built program, to find what else is in it")
    parser.add_argument("--commit", help="what it was built from; the checkout's, unless told")
    options = parser.parse_args(argv)
    try:
        commit = options.commit or head()
        parts = all_parts(site_of(options.site), options.bundle)
        text = as_json(bill(parts, locked_for(RUN_LOCKS), commit, commit_time(commit)))
    except Unfit as fault:
        print(fault, file=sys.stderr)
        return 1
    if options.bundle is None:
        print("No bundle was named: system libraries in it are left out.", file=sys.stderr)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(text, "utf-8")
    print(f"{options.output}: {len(json.loads(text)['components'])} components, fits CycloneDX 1.6")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
