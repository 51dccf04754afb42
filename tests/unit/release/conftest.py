"""The scripts of packaging/release are run by path; tests import them from there."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.append(str(ROOT / "packaging" / "release"))

Distribution = Callable[..., Path]
ZERO = "0" * 64


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder of packages with nothing in it."""
    made = tmp_path / "site"
    made.mkdir()
    return made


@pytest.fixture
def distribution(site: Path) -> Distribution:
    """Makes an installed distribution with a module and, unless told, a licence text."""

    def make(name: str, version: str = "1.0", fields: str = "License-Expression: MIT", **files: str) -> Path:
        info = f"{name.replace('-', '_')}-{version}.dist-info"
        contents = {
            f"{name.replace('-', '_')}/__init__.py": "",
            f"{info}/METADATA": "",
            f"{info}/licenses/LICENSE": "Text",
        }
        contents |= {key.replace("INFO", info).replace("__", "/"): text for key, text in files.items()}
        contents[f"{info}/METADATA"] = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{fields}\n"
        contents = {path: text for path, text in contents.items() if text is not None}
        contents[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in contents)
        for path, text in contents.items():
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            (site / path).write_text(text)
        return site / info

    return make


@pytest.fixture
def lock(tmp_path: Path) -> Callable[..., Path]:
    """Writes a lock of `name==version` entries with one hash each."""

    def make(*entries: str) -> Path:
        path = tmp_path / "app.txt"
        path.write_text("".join(f"{entry} \\\n    --hash=sha256:{ZERO}\n    # via x\n" for entry in entries))
        return path

    return make
