"""Installs torch into the environment of the interpreter that runs this; only files whose SHA-256 the locks name.

Where the package index, or the wheel index given with `--index`, offers a CPU build that is what is installed. PyPI's
wheel for Linux is a CUDA build; what it asks for besides is then installed from a lock of its own. `--require-cpu`
refuses a CUDA build: what is packaged for others ships no CUDA libraries.
Exit code 0: done. 1: a file whose hash no lock names, or a CUDA build where none may be.
"""

import argparse
import importlib.metadata
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parents[1] / "requirements"
PIP = (
    sys.executable,
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--require-hashes",
    "--only-binary",
    ":all:",
    "--no-deps",
)
ACCELERATOR = re.compile(r"(nvidia|cuda|triton|rocm|xpu)", re.IGNORECASE)
SYSTEMS = {"linux": "linux", "darwin": "darwin", "win32": "windows"}
UNKNOWN = """torch was not installed. Its lock names the wheels of PyPI and those of
requirements/torch-cpu-wheels.sha256; {source} may offer others. To accept the CPU wheels of an index that you trust:
    make lock TORCH_INDEX=https://... ARGS=torch
and look at what that changes in requirements/.
"""


def kind_of_build(version: str, requirements: Sequence[str], system: str = sys.platform) -> str:
    """`cpu`, or the accelerator that a local version, or what torch asks for on this system, speaks of."""
    local = version.partition("+")[2]
    if local:
        return "cpu" if local.startswith("cpu") else local
    wanted = [one for one in requirements if ACCELERATOR.match(one) and "extra ==" not in one]
    return "cuda" if any(_speaks_of(one, SYSTEMS.get(system, system)) for one in wanted) else "cpu"


def _speaks_of(requirement: str, system: str) -> bool:
    """Whether a requirement's marker speaks of this system; one without such a marker does."""
    systems = re.findall(r"(?:platform_system|sys_platform) == ['\"](\w+)['\"]", requirement)
    return not systems or system in {"windows" if name == "win32" else name.lower() for name in systems}


def installed_build() -> str:
    """The build of torch in this environment, read from its metadata: torch is not imported."""
    torch = importlib.metadata.distribution("torch")
    return kind_of_build(torch.version, torch.requires or [])


def cpu_entry(lock: str, listing: str) -> str:
    """An entry that only the listed CPU wheels of the locked version fulfil.

    It is asked for first: of two files whose hashes are locked, pip would take the one whose hash an index page names,
    which is PyPI's CUDA build.
    """
    version = re.search(r"(?m)^torch==(\S+)", lock)
    if version is None:
        raise ValueError("the lock of torch does not name torch")
    digests = re.findall(rf"(?m)^([0-9a-f]{{64}})  torch-{re.escape(version[1])}\+cpu-", listing)
    return " ".join([f"torch=={version[1]}+cpu", *(f"--hash=sha256:{digest}" for digest in digests)]) + "\n"


def install_cpu(index: str | None) -> bool:
    """Install a listed CPU wheel; False where there is none at all, an error for one that is not listed."""
    lock, listing = REQUIREMENTS / "torch.txt", REQUIREMENTS / "torch-cpu-wheels.sha256"
    with tempfile.TemporaryDirectory() as folder:
        alone = Path(folder) / "torch.txt"
        alone.write_text(cpu_entry(lock.read_text(), listing.read_text()))
        command = [*PIP, *(["--index-url", index] if index else []), "-r", str(alone)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode and (index or "No matching distribution found" not in done.stderr):
        sys.stderr.write(done.stderr)
        raise subprocess.CalledProcessError(done.returncode, command)
    return done.returncode == 0


def install(index: str | None) -> None:
    """Install torch, a CPU build where there is one; then what it needs, and what only a CUDA build needs."""
    install_cpu(index)
    subprocess.run([*PIP, "-r", str(REQUIREMENTS / "torch.txt")], check=True)
    if installed_build() != "cpu":
        subprocess.run([*PIP, "-r", str(REQUIREMENTS / "torch-cuda.txt")], check=True)


def main(argv: list[str]) -> int:
    """Install, or only check what is installed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--index", help="an index of wheels for torch alone")
    parser.add_argument("--require-cpu", action="store_true", help="fail if torch is a build for CUDA")
    parser.add_argument("--check", action="store_true", help="install nothing, say which build is installed")
    options = parser.parse_args(argv)
    if not options.check:
        try:
            install(options.index)
        except subprocess.CalledProcessError:
            sys.stderr.write(UNKNOWN.format(source=options.index or "this computer's pip configuration"))
            return 1
    found = installed_build()
    if options.check:
        sys.stdout.write(f"{found}\n")
    if options.require_cpu and found != "cpu":
        sys.stderr.write(
            f"This torch is a build for {found}, and packages ship the CPU build; name an index that has it, as in "
            "make package TORCH_INDEX=https://download.pytorch.org/whl/cpu.\n"
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
