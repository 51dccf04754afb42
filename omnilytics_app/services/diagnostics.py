"""What a person copies into a report: versions, settings, the end of the log. No secret is in it, nothing is sent.

Everything goes through `redact` as a whole, also what was redacted when it was written.
"""

import platform
import sys
from collections.abc import Sequence
from importlib import metadata

from omnilytics_app.logs import redact
from omnilytics_app.logs.reading import last_lines
from omnilytics_app.logs.redaction import plain
from omnilytics_app.paths import Paths
from omnilytics_app.services.build_identity import build_identity
from omnilytics_app.services.doctor.findings import Finding
from omnilytics_app.settings import Settings, stored_form

PACKAGES = ("PySide6-Essentials", "qasync", "web3", "coincurve", "gmpy2", "numpy", "torch", "distributed")
LINES = 80
LONGEST = 200_000
"""Characters; the middle of something longer is left out."""


def diagnostics(paths: Paths, settings: Settings, findings: Sequence[Finding] = (), trouble: str = "") -> str:
    """A report in plain text; `trouble` is what went wrong, such as a traceback. Reads files and asks git."""
    parts = [
        f"{build_identity(paths.resources)}\n{_surroundings()}",
        *([f"What happened\n{trouble}"] if trouble else []),
        _settings(settings),
        "\n".join(["Findings", *(_line(f) for f in findings)]) if findings else "",
        "\n".join(["Log", *last_lines(paths.logs, LINES)]),
    ]
    return _bounded(redact("\n\n".join(part for part in parts if part))) + "\n"


def report_on(paths: Paths, settings: Settings, trouble: str) -> str:
    """The report of something that went wrong, without an examination."""
    return diagnostics(paths, settings, trouble=trouble)


def _surroundings() -> str:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    packages = ", ".join(f"{name} {_version(name)}" for name in PACKAGES)
    return f"Python {platform.python_version()} on {system}\n{packages}\n{sys.executable}"


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _settings(settings: Settings) -> str:
    return "\n".join(["Settings", *(f"{name} = {plain(value)!r}" for name, value in stored_form(settings).items())])


def _line(finding: Finding) -> str:
    return f"{finding.level:<4}  {finding.name}: {finding.says} {finding.advice}".rstrip()


def _bounded(text: str) -> str:
    half = LONGEST // 2
    return text if len(text) <= LONGEST else f"{text[:half]}\n[...]\n{text[-half:]}"
