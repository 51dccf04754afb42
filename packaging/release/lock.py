"""Writes requirements/*.txt from requirements/*.in: exact versions with the SHA-256 of all files that may be installed.

uv resolves for all supported Pythons and systems at once (markers say where a package is wanted), builds nothing, and
names the hashes that the package index lists. torch is special: PyPI's Linux wheels ask for CUDA libraries, those of a
CPU index are other files of the same version. So its lock names PyPI's files and the CPU wheels listed in
torch-cpu-wheels.sha256, and what only CUDA builds ask for is in a lock of its own, torch-cuda.txt. `--torch-index` adds
the CPU wheels of an index to that list.

Exit code 0 when written; 1 with a sentence when the resolver or the index refuses.
"""

import argparse
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterable
from html.parser import HTMLParser
from http.client import HTTPMessage
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urldefrag, urljoin

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
PLANS = {
    "app": (),
    "torch": (),
    "dev": (),
    "docs": (),
    "build": (),
    "bundle": (),
    "audit": (),
    "resolver": (),
    "bench": ("--no-deps",),
    "crosscheck": ("--no-deps",),
    "peers": (),
    "analysers": (),
}
"""Locks in the order they are written (later ones are bound by earlier ones), and what the resolver is told besides."""
CUDA = re.compile(r"(nvidia-|cuda-|triton==)")
WHEEL_LINE = re.compile(r"([0-9a-f]{64})  (torch-(\S+?)\+cpu-\S+\.whl)")
ENTRY = re.compile(r"(?m)^(?=[a-z0-9])")


def entries(lock: str) -> list[str]:
    """The packages of a lock, each with its hashes and the note that says who wants it."""
    return [part for part in ENTRY.split(lock) if part and not part.startswith("#")]


def split_cuda(lock: str) -> tuple[str, str]:
    """The lock of torch without what only its CUDA builds want, and that rest."""
    parts = entries(lock)
    rest = [part for part in parts if CUDA.match(part)]
    return "".join(part for part in parts if part not in rest), "".join(rest)


def cpu_hashes(listing: str, version: str) -> list[str]:
    """SHA-256 of the listed CPU wheels of one version of torch."""
    return sorted(digest for digest, _, of in WHEEL_LINE.findall(listing) if of == version)


def with_cpu_wheels(lock: str, listing: str) -> str:
    """The lock of torch that accepts the listed CPU wheels of its version as well."""
    version = re.search(r"(?m)^torch==(\S+)", lock)
    if version is None:
        raise ValueError("the lock of torch does not name torch")
    digests = [d for d in cpu_hashes(listing, version[1]) if d not in lock]
    head = f"torch=={version[1]} \\\n"
    return lock.replace(head, head + "".join(f"    --hash=sha256:{digest} \\\n" for digest in digests))


class _Links(HTMLParser):
    """The targets of a page's links."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the target of a link."""
        self.targets += [value for name, value in attrs if tag == "a" and name == "href" and value]


def wheels_of_page(page: str, base: str, version: str) -> list[str]:
    """Lines `sha256  name` of the CPU wheels of one version that a page of a package index names with their hash."""
    parser = _Links()
    parser.feed(page)
    found = set()
    for target in parser.targets:
        address, fragment = urldefrag(urljoin(base, target))
        line = f"{fragment.removeprefix('sha256=')}  {unquote(address.rsplit('/', 1)[-1])}"
        matched = WHEEL_LINE.fullmatch(line)
        if matched and matched[3] == version:
            found.add(line)
    return sorted(found, key=lambda line: line[66:])


def merged(listing: str, lines: Iterable[str]) -> str:
    """The list of CPU wheels with further lines; a name that is known with another hash is an error."""
    known = {name: digest for digest, name, _ in WHEEL_LINE.findall(listing)}
    for line in lines:
        digest, name = line.split("  ")
        if known.setdefault(name, digest) != digest:
            raise ValueError(f"{name} is {digest} on this index and {known[name]} in the list; find out why first")
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(known.items()))


class _OnlyHttps(urllib.request.HTTPRedirectHandler):
    """Follows an address of https to others of https."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        """Refuse anything else."""
        if not newurl.startswith("https://"):
            raise ValueError(f"{req.full_url} leads to {newurl}, which is no https address")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def read_index(index: str, version: str) -> list[str]:
    """The CPU wheels of torch that an index names; https only."""
    if not index.startswith("https://"):
        raise ValueError(f"{index} is no https address")
    page = f"{index.rstrip('/')}/torch/"
    with urllib.request.build_opener(_OnlyHttps).open(page, timeout=60) as answer:
        found = wheels_of_page(answer.read().decode(), page, version)
    if not found:
        raise ValueError(f"{page} names no CPU wheel of torch {version} with its hash")
    return found


def compile_lock(uv: Path, name: str, arguments: list[str]) -> str:
    """The text of a lock as the resolver writes it; versions that are locked stay unless it is told otherwise."""
    target = REQUIREMENTS / f"{name}.txt"
    if name == "torch" and (cuda := REQUIREMENTS / "torch-cuda.txt").exists() and target.exists():
        target.write_text(target.read_text() + cuda.read_text())
    command = [
        str(uv),
        "pip",
        "compile",
        "--quiet",
        "--no-config",
        "--no-build",
        "--universal",
        "--python-version",
        "3.11",
    ]
    command += ["--generate-hashes", "--no-header", "--annotation-style", "line"]
    command += ["--output-file", f"requirements/{name}.txt", *PLANS[name], *arguments, f"requirements/{name}.in"]
    # uv takes indexes and rules from variables too
    environment = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
    subprocess.run(command, cwd=ROOT, check=True, env=environment)
    return target.read_text()


def write(uv: Path, name: str, arguments: list[str]) -> None:
    """One lock, or the two of torch."""
    text = compile_lock(uv, name, arguments)
    if name == "torch":
        text, cuda = split_cuda(text)
        text = with_cpu_wheels(text, (REQUIREMENTS / "torch-cpu-wheels.sha256").read_text())
        (REQUIREMENTS / "torch-cuda.txt").write_text(cuda)
    (REQUIREMENTS / f"{name}.txt").write_text("".join(entries(text)))


def main(argv: list[str]) -> int:
    """Write all locks, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help=f"of {', '.join(PLANS)}; all, unless told")
    parser.add_argument("--uv", type=Path, default=ROOT / ".venv-lock" / "bin" / "uv")
    parser.add_argument("--upgrade", action="store_true", help="take newer versions")
    parser.add_argument(
        "--torch-index", help="https address of a wheel index whose CPU builds of torch are accepted too"
    )
    options = parser.parse_args(argv)
    try:
        if options.torch_index:
            listing = REQUIREMENTS / "torch-cpu-wheels.sha256"
            version = re.search(r"(?m)^torch==(\S+)", (REQUIREMENTS / "torch.in").read_text())
            listing.write_text(
                merged(listing.read_text(), read_index(options.torch_index, version[1] if version else ""))
            )
        for name in options.names or PLANS:
            print(f"requirements/{name}.txt", flush=True)
            write(options.uv, name, ["--upgrade"] if options.upgrade else [])
    except (ValueError, OSError, urllib.error.URLError, subprocess.CalledProcessError) as error:
        print(f"No lock was written: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
