"""The import contracts of pyproject.toml fail when a forbidden import is planted."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PLANTED = {
    "Imports point down only": ("domain/planted.py", "import omnilytics_app.services\n"),
    "The log imports nothing of the program": ("logs/planted.py", "def later():\n    import omnilytics_app.errors\n"),
    "Qt only in ui and app": ("services/planted.py", "from PySide6.QtCore import QObject\n"),
    "web3 only in chain": ("storage/planted.py", "def later():\n    import web3\n"),
    "torch only in learning": ("crypto/planted.py", "def later():\n    import torch\n"),
}


def lint(copy: Path) -> str:
    """The report of import-linter on a copy of the package."""
    command = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert command is not None, "import-linter is not installed beside this interpreter"
    finished = subprocess.run(
        [command, "--no-cache"],
        cwd=copy,
        env=os.environ | {"PYTHONPATH": str(copy), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in finished.stdout, finished.stdout + finished.stderr
    return finished.stdout


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "omnilytics_app", tmp_path / "omnilytics_app", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_each_contract_fails_on_a_planted_import(copy: Path) -> None:
    for place, text in PLANTED.values():
        (copy / "omnilytics_app" / place).write_text(text)
    report = lint(copy)
    for name in PLANTED:
        assert re.search(rf"^{name}\s+BROKEN", report, re.MULTILINE), report


def test_a_module_without_a_layer_fails(copy: Path) -> None:
    (copy / "omnilytics_app" / "stray.py").write_text("")
    assert re.search(r"^Imports point down only\s+BROKEN", lint(copy), re.MULTILINE)
