"""What the bundle holds beside what PyInstaller finds by itself, and what it leaves out."""

from fnmatch import fnmatchcase
from importlib.metadata import distributions
from pathlib import Path

BUILD_TOOLS = frozenset(
    {
        *("pip", "setuptools", "wheel", "hatchling", "editables", "pathspec", "pluggy", "tomlkit", "trove-classifiers"),
        *("pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "pefile", "macholib"),
    }
)
HIDDEN = ("_cffi_backend",)
KEYRINGS = {
    "linux": ("SecretService", "kwallet", "libsecret", "chainer", "fail"),
    "darwin": ("macOS", "chainer", "fail"),
    "win32": ("Windows", "chainer", "fail"),
}
"""Back ends of `keyring`, which are found by the name of their entry point."""
EXCLUDED = (
    *("tkinter", "IPython", "matplotlib", "pytest", "_pytest", "pandas", "tensorboard", "torch.utils.tensorboard"),
    *("bokeh", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtDesigner", "pyarrow.flight"),
    *("pyarrow.tests", "sklearn.tests", "scipy.tests", "numpy.tests"),
)
"""Modules nobody reaches from the program."""
UNWANTED = tuple(
    line for line in (Path(__file__).parent / "unwanted.txt").read_text("ascii").split("\n") if line and line[0] != "#"
)
"""Patterns of files by their path in the bundle."""


SERVICES = frozenset({"s3", "sts", "sso", "sso-oidc"})
"""Of Amazon's some four hundred, those that a store is reached by, and what logs in to it."""


def metadata() -> list[str]:
    """Names of the distributions that are installed to run the program; some ask for their own version."""
    names = {distribution.metadata["Name"] for distribution in distributions()}
    return sorted(name for name in names if name.lower() not in BUILD_TOOLS)


def keyrings(platform: str) -> list[str]:
    """Modules of the key stores of a platform."""
    return [f"keyring.backends.{name}" for name in KEYRINGS[platform]]


def wanted(path: str) -> bool:
    """Whether a file stays; its path in the bundle with slashes."""
    parts = path.split("/")
    if parts[:2] == ["botocore", "data"] and len(parts) > 3 and parts[2] not in SERVICES:
        return False
    return not any(fnmatchcase(path, pattern) for pattern in UNWANTED)
