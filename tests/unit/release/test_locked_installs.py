"""Nothing gets into an environment, or into a package, but what a lock names by its hash."""

import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT
from shipped import read_lock

SCRIPTS = ("Makefile", "scripts/install_torch.py", "packaging/macos/build.sh", "packaging/windows/build.ps1")
EVIL = "import pathlib; pathlib.Path({marker!r}).write_text('ran')"


def locked_options() -> list[str]:
    """What the Makefile gives pip besides the lock."""
    said = re.search(r"(?m)^LOCKED := \$\(PIP\) (.+)$", (ROOT / "Makefile").read_text("utf-8"))
    assert said is not None
    return said[1].split()


def mirror_without_wheels(folder: Path, marker: Path) -> str:
    """A package index that hides a wheel, gives the genuine source archive, and build tools of its own; the hash."""
    tools = {"evil.py": EVIL.format(marker=str(marker)), "evil-1.dist-info/RECORD": ""}
    tools["evil-1.dist-info/METADATA"] = "Metadata-Version: 2.1\nName: evil\nVersion: 1\n"
    tools["evil-1.dist-info/WHEEL"] = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    with zipfile.ZipFile(folder / "evil-1-py3-none-any.whl", "w") as wheel:
        for name, text in tools.items():
            wheel.writestr(name, text)
    source = folder / "one-1.0.tar.gz"
    with tarfile.open(source, "w:gz") as archive:
        text = b'[build-system]\nrequires = ["evil"]\nbuild-backend = "evil"\n'
        entry = tarfile.TarInfo("one-1.0/pyproject.toml")
        entry.size = len(text)
        archive.addfile(entry, io.BytesIO(text))
    return hashlib.sha256(source.read_bytes()).hexdigest()


def install(folder: Path, options: list[str]) -> int:
    """Whether pip installs from a mirror, as an exit status."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    command = [sys.executable, "-m", "pip", "install", "--no-index", "--find-links", str(folder), "--quiet", *options]
    command += ["--disable-pip-version-check", "--target", str(folder / "target"), "-r", str(folder / "lock.txt")]
    return subprocess.run(command, env=own, capture_output=True, check=False, timeout=120).returncode


def test_a_mirror_that_hides_the_wheels_runs_no_build_tools(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    digest = mirror_without_wheels(tmp_path, marker)
    (tmp_path / "lock.txt").write_text(f"one==1.0 --hash=sha256:{digest}\n")
    assert install(tmp_path, locked_options()) != 0
    assert not marker.exists()
    install(tmp_path, ["--require-hashes"])
    assert marker.exists(), "the attack itself works"


@pytest.mark.parametrize("script", SCRIPTS)
def test_who_asks_for_hashes_asks_for_wheels(script: str) -> None:
    text = re.sub(r"[\s\"',`\\]+", " ", (ROOT / script).read_text("utf-8"))
    assert "--require-hashes" in text
    assert text.count("--require-hashes") == text.count("--require-hashes --only-binary :all:")


def test_the_build_tools_of_the_program_itself_are_locked() -> None:
    """It is installed without a build environment: from what the locks before it brought."""
    for lock in ("dev", "bundle"):
        names = {entry.name for entry in read_lock((ROOT / f"requirements/{lock}.txt").read_text("utf-8"))}
        assert {"hatchling", "editables"} <= names


def test_each_package_of_npm_has_a_hash() -> None:
    packages = json.loads((ROOT / "contracts/package-lock.json").read_text("utf-8"))["packages"]
    assert len(packages) > 10
    unlocked = [
        name for name, entry in packages.items() if name and not entry.get("integrity", "").startswith("sha512-")
    ]
    assert unlocked == []


def test_npm_runs_no_scripts_of_packages() -> None:
    assert "ignore-scripts=true" in (ROOT / "contracts/.npmrc").read_text("utf-8").splitlines()


def test_make_notices_when_npm_left_out_a_program(tmp_path: Path) -> None:
    """With an npm that installs one of the two and says that all is well."""
    npm = tmp_path / "bin" / "npm"
    npm.parent.mkdir()
    npm.write_text(
        "#!/bin/sh\nmkdir -p node_modules/@foundry-rs/forge-linux-amd64/bin\n"
        "touch node_modules/@foundry-rs/forge-linux-amd64/bin/forge node_modules/.package-lock.json\n"
    )
    npm.chmod(0o755)
    (tmp_path / "contracts").mkdir()
    for name in ("Makefile", "contracts/package.json", "contracts/package-lock.json"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    stamp = "contracts/node_modules/.package-lock.json"
    environment = {**os.environ, "PATH": f"{npm.parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["make", stamp],  # noqa: S607
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "npm left out anvil or forge" in done.stderr
    assert not (tmp_path / stamp).exists()
