"""Collects the licence texts of everything that a bundle ships into a folder, with an index, and checks them.

    python packaging/release/licences.py OUTPUT [--site ENVIRONMENT] [--bundle FOLDER]

Texts come from the distributions themselves; where one holds none, from the reviewed list licences.toml, which also
says what licences with no SPDX expression mean and which may be shipped under the GPL, version 3 or later. With
`--bundle`, system libraries that were put into it are found too, with the texts of the Debian packages they are from.
SOURCES.txt among the texts says where the source code of each part lies (GPL, version 3, section 6 d).

Exit code 0: all texts are there, all licences fit. 1: one sentence for each that is missing or unknown.
"""

import argparse
import json
import re
import shutil
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.message import Message
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from libraries import debian_libraries, refuse_foreign
from shipped import ROOT, Shipped, Unfit, program_version, read_lock, shipped, site_of

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "texts"
IS_TEXT = re.compile(r"(?i)^(un)?(licen[cs]e|copying|notice|authors|copyright)\b.*(?<!\.py)(?<!\.pyc)$")
TOKEN = re.compile(r"\(|\)|\bAND\b|\bOR\b|[A-Za-z0-9.+-]+(?: WITH [A-Za-z0-9.-]+)?")


SOURCES = """\
Where the source code of OmniLytics {version} and of every part of it lies, in exactly the versions that are shipped.

OmniLytics itself, and the archives of the Python packages: omnilytics-sources.tar, beside the download. What builds the
program is in its own archive there: make package, packaging/windows/build.ps1, packaging/macos/build.sh.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is shipped, with its licence and where the texts lie."""

    name: str
    version: str
    kind: str
    """`python`, `component` or `library`."""
    expression: str
    texts: tuple[Path, ...]
    source: str = ""
    """Where the texts are from, if not from the part itself."""
    code: tuple[str, ...] = ()
    """Where its source code lies: addresses."""


def _text(name: str) -> Path:
    """A text of the repository; that of the GPL is the program's own."""
    return ROOT / "LICENSE" if name == "GPL-3.0.txt" else TEXTS / name


class Reviewed:
    """The reviewed list."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.compatible: Mapping[str, str] = table["compatible"]
        self.spellings: Mapping[str, str] = table.get("spellings", {})
        self.packages: Mapping[str, Mapping[str, Any]] = table.get("packages", {})
        self.components: Mapping[str, Mapping[str, Any]] = table.get("components", {})
        self.libraries: Mapping[str, str] = table.get("libraries", {})

    @classmethod
    def read(cls, path: Path = HERE / "licences.toml") -> "Reviewed":
        """The list of the repository."""
        return cls(tomllib.loads(path.read_text("utf-8")))

    def fits(self, expression: str) -> bool:
        """Whether an SPDX expression allows to ship under the GPL; raises `Unfit` if it is none."""
        tokens = [token.strip() for token in TOKEN.findall(expression)]
        if "".join(tokens).replace(" ", "") != expression.replace(" ", ""):
            raise Unfit(f"{expression!r} is no licence expression")
        fits, rest = self._any_of(tokens)
        if rest:
            raise Unfit(f"{expression!r} is no licence expression")
        return fits

    def _any_of(self, tokens: Sequence[str]) -> tuple[bool, Sequence[str]]:
        fits, rest = self._all_of(tokens)
        while rest and rest[0] == "OR":
            other, rest = self._all_of(rest[1:])
            fits = fits or other
        return fits, rest

    def _all_of(self, tokens: Sequence[str]) -> tuple[bool, Sequence[str]]:
        fits, rest = self._one(tokens)
        while rest and rest[0] == "AND":
            other, rest = self._one(rest[1:])
            fits = fits and other
        return fits, rest

    def _one(self, tokens: Sequence[str]) -> tuple[bool, Sequence[str]]:
        if not tokens or tokens[0] in ("AND", "OR", ")"):
            raise Unfit("a licence expression ends too early")
        if tokens[0] != "(":
            return tokens[0] in self.compatible, tokens[1:]
        fits, rest = self._any_of(tokens[1:])
        if not rest or rest[0] != ")":
            raise Unfit("a licence expression lacks a bracket")
        return fits, rest[1:]

    def expression_of(self, name: str, metadata: Message) -> str:
        """The SPDX expression of a package: reviewed, its own, or a spelling that is known; raises `Unfit`."""
        if own := self.packages.get(name, {}).get("expression"):
            return str(own)
        if stated := metadata.get("License-Expression"):
            return str(stated)
        stated = str(metadata.get("License") or "").strip()
        if stated in self.spellings:
            return self.spellings[stated]
        classifiers = [str(one) for one in metadata.get_all("Classifier") or [] if "License ::" in str(one)]
        spelt = [one.rpartition(" :: ")[2] for one in classifiers]
        known = sorted({self.spellings[one] for one in spelt if one in self.spellings})
        if len(known) != 1:
            said = "; ".join(one.splitlines()[0] for one in (stated, *spelt) if one) or "nothing"
            raise Unfit(f"{name}: what its licence is has to be reviewed (it says: {said})")
        return known[0]


def texts_of(one: Shipped, reviewed: Reviewed) -> tuple[Path, ...]:
    """The licence texts of a distribution; raises `Unfit` if there is none."""
    listed = reviewed.packages.get(one.name, {}).get("texts", ())
    own = [f for f in one.distribution.files or [] if IS_TEXT.match(f.name) and ".dist-info" in f.parts[0]]
    own += [
        f for f in one.distribution.files or [] if ".dist-info" in f.parts[0] and "licenses" in f.parts and f not in own
    ]
    own = own or [f for f in one.distribution.files or [] if IS_TEXT.match(f.name)]
    found = [Path(str(one.distribution.locate_file(f))) for f in own]
    found = [path for path in found if path.is_file()] + [_text(name) for name in listed]
    if not found:
        raise Unfit(f"{one.name} {one.locked.version} has no licence text; name one with its source in licences.toml")
    if not own and not reviewed.packages[one.name].get("source"):
        raise Unfit(f"{one.name}: where its licence text is from is not said")
    return tuple(dict.fromkeys(found))


def code_of(one: Shipped, reviewed: Reviewed) -> tuple[str, ...]:
    """Where the source code of a distribution, and of what is compiled into it, lies."""
    entry = reviewed.packages.get(one.name, {})
    own = () if entry.get("no-archive") else (f"https://pypi.org/project/{one.name}/{one.locked.version}/#files",)
    return (*own, *(str(place).format(version=one.locked.version) for place in entry.get("code", ())))


def python_parts(packages: Sequence[Shipped], reviewed: Reviewed) -> list[Part]:
    """The parts that are Python distributions; all faults are told at once."""
    parts, faults = [], []
    for one in packages:
        try:
            expression = reviewed.expression_of(one.name, one.distribution.metadata)
            if not reviewed.fits(expression):
                raise Unfit(f"{one.name} is under {expression}, which is not reviewed as compatible with the GPL")
            source = str(reviewed.packages.get(one.name, {}).get("source", ""))
            code = code_of(one, reviewed)
            version = one.distribution.version
            parts.append(Part(one.name, version, "python", expression, texts_of(one, reviewed), source, code))
        except Unfit as fault:
            faults.append(str(fault))
    if faults:
        raise Unfit("\n".join(faults))
    return parts


def component_parts(reviewed: Reviewed, bundle: Path | None, versions: Mapping[str, str]) -> list[Part]:
    """The parts that are neither: anvil where it is in the bundle, the interpreter, what starts it."""
    found = []
    for name, entry in reviewed.components.items():
        if bundle and "where" in entry and not any(bundle.rglob(entry["where"])):
            continue
        texts = tuple(_text(name) for name in entry["texts"])
        if missing := [text.name for text in texts if not text.is_file()]:
            raise Unfit(f"{name}: the text {missing[0]} is missing")
        if not reviewed.fits(entry["expression"]):
            raise Unfit(f"{name} is under {entry['expression']}, which is not reviewed as compatible with the GPL")
        version = versions.get(name, "")
        code = tuple(str(place).format(version=version) for place in entry["code"])
        found.append(Part(name, version, "component", entry["expression"], texts, entry["source"], code))
    return found


def library_parts(bundle: Path, reviewed: Reviewed) -> list[Part]:
    """The system libraries in a bundle; raises `Unfit` for one whose licence nobody has looked at."""
    found = []
    for one in debian_libraries(bundle):
        expression = next((e for name, e in reviewed.libraries.items() if fnmatchcase(one.package, name)), None)
        if expression is None:
            raise Unfit(f"{one.package}: its licence has to be reviewed ({one.copyright}), in licences.toml")
        if not reviewed.fits(expression):
            raise Unfit(f"{one.package} is under {expression}, which is not reviewed as compatible with the GPL")
        code = f"https://snapshot.debian.org/package/{one.source}/{one.source_version}/"
        found.append(Part(one.package, one.version, "library", expression, (one.copyright,), "Debian", (code,)))
    return found


def pyinstaller_version() -> str:
    """The version that freezes the program, of its lock."""
    lock = read_lock((ROOT / "requirements" / "bundle.txt").read_text("utf-8"))
    return next(entry.version for entry in lock if entry.name == "pyinstaller")


def anvil_version() -> str:
    """The version of anvil that the contract tools are locked at."""
    lock = json.loads((ROOT / "contracts" / "package-lock.json").read_text("utf-8"))
    found = [v["version"] for k, v in lock["packages"].items() if k.endswith("@foundry-rs/anvil")]
    return str(found[0]) if found else ""


def all_parts(site: Path, bundle: Path | None) -> list[Part]:
    """Everything that is shipped."""
    reviewed = Reviewed.read()
    versions = {"anvil": anvil_version(), "cpython": ".".join(map(str, sys.version_info[:3]))}
    versions["pyinstaller-bootloader"] = pyinstaller_version()
    packages = shipped(site)
    parts = python_parts(packages, reviewed) + component_parts(reviewed, bundle, versions)
    if bundle:
        refuse_foreign(bundle, (file.name for one in packages for file in one.distribution.files or []))
        parts += library_parts(bundle, reviewed)
    return parts


def write(parts: Sequence[Part], output: Path) -> None:
    """The texts, an index for programs, and one for people; what was in the folder before goes."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    shutil.copyfile(_text("GPL-3.0.txt"), output / "OmniLytics-GPL-3.0.txt")
    index, lines = [], ["OmniLytics is free software under the GPL, version 3 or later: OmniLytics-GPL-3.0.txt", ""]
    for part in parts:
        names = []
        for number, text in enumerate(part.texts):
            name = "GPL-3.0.txt" if text.name == "LICENSE" and text.parent == ROOT else text.name
            stem = name if name not in [n.rpartition("/")[2] for n in names] else f"{number}-{name}"
            (output / part.name).mkdir(exist_ok=True)
            shutil.copyfile(text, output / part.name / stem)
            names.append(f"{part.name}/{stem}")
        index.append({"name": part.name, "version": part.version, "kind": part.kind, "licence": part.expression})
        index[-1] |= {"texts": names, "source": part.source}
        lines.append(f"{part.name} {part.version}: {part.expression}")
    (output / "index.json").write_text(json.dumps(index, indent=1) + "\n", "utf-8")
    (output / "INDEX.txt").write_text("\n".join(lines) + "\n", "utf-8")
    (output / "SOURCES.txt").write_text(sources(parts), "utf-8")


def sources(parts: Sequence[Part]) -> str:
    """Directions to the source code of each part."""
    lines = [SOURCES.format(version=program_version())]
    for part in parts:
        lines += [f"{part.name} {part.version} ({part.expression})", *(f"    {place}" for place in part.code)]
    return "\n".join(lines) + "\n"


def main(argv: Sequence[str]) -> int:
    """Collect and check."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("--site", type=Path, default=ROOT / ".venv", help="the environment that is packed")
    parser.add_argument("--bundle", type=Path, help="the built program, to find what else is in it")
    options = parser.parse_args(argv)
    try:
        parts = all_parts(site_of(options.site), options.bundle)
        write(parts, options.output)
    except Unfit as fault:
        print(fault, file=sys.stderr)
        return 1
    if options.bundle is None:
        print("No bundle was named: system libraries in it are left out.", file=sys.stderr)
    print(f"{len(parts)} parts, {sum(len(part.texts) for part in parts)} texts: {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
