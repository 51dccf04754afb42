"""Scripts for systems that are not here: what can be said of them without running them."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
MACOS = ROOT / "packaging/macos"
WORKFLOW = ROOT / ".github/workflows/packages.yml"

with_bundle = pytest.mark.skipif(
    not (ROOT / "packaging/bundle").is_dir(), reason="the bundle's part, which these scripts build on, is not here yet"
)


def _workflow() -> dict[str, Any]:
    return yaml.safe_load(WORKFLOW.read_text("utf-8"))


def _steps() -> list[dict[str, Any]]:
    return [step for job in _workflow()["jobs"].values() for step in job["steps"]]


def _plist(version: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__file__": str(MACOS / "plist.py"), "__name__": "plist"}
    exec(compile((MACOS / "plist.py").read_text("utf-8"), "plist.py", "exec"), names)  # noqa: S102 - of this repository
    return plistlib.loads(names["filled"](version))


def test_the_information_of_the_bundle_has_its_version() -> None:
    told = _plist("1.2.3rc4")
    assert told["CFBundleShortVersionString"] == "1.2.3rc4"
    assert told["CFBundleVersion"] == "1.2.3"
    assert told["CFBundleExecutable"] == "omnilytics"
    assert not re.search("@[A-Z]+@", str(told))


def test_a_version_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not a version"):
        _plist("<x>")


@pytest.mark.parametrize(
    ("file", "names"),
    [
        ("entitlements", {"allow-unsigned-executable-memory"}),
        ("entitlements-ad-hoc", {"allow-unsigned-executable-memory", "disable-library-validation"}),
    ],
)
def test_every_entitlement_is_explained_and_none_is_for_debugging(file: str, names: set[str]) -> None:
    text = (MACOS / f"{file}.plist").read_text("utf-8")
    asked = plistlib.loads(text.encode())
    assert set(asked) == {f"com.apple.security.cs.{name}" for name in names}
    assert all(re.search(rf"-->\s*<key>{re.escape(key)}</key>", text) for key in asked)


@pytest.mark.parametrize("script", ["macos/build.sh", "windows/build.ps1"])
def test_every_package_gets_audit_licences_bill_and_sums_in_the_order_of_make_package(script: str) -> None:
    text = (ROOT / "packaging" / script).read_text("utf-8")
    made = {"macos/build.sh": ("app.sh", '"$here/dmg.sh"'), "windows/build.ps1": ("bundle.py", "windows/installer.py")}
    bundled, packed = made[script]
    described = ["release/sbom.py", "release/sums.py"]
    wanted = ["release/audit.py --offline", bundled, "release/licences.py", packed, *described]
    places = [text.index(name) for name in wanted]
    assert places == sorted(places)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="needs shellcheck")
def test_shell_scripts_are_clean() -> None:
    scripts = [str(path) for path in sorted(MACOS.glob("*.sh"))]
    done = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True, check=False)  # noqa: S607
    assert scripts
    assert done.returncode == 0, done.stdout


def test_shell_scripts_stop_at_the_first_failure_and_can_be_run() -> None:
    for path in MACOS.glob("*.sh"):
        assert "\nset -euo pipefail\n" in path.read_text("utf-8"), path
        assert path.stat().st_mode & 0o100, path


def test_the_workflow_says_that_it_has_never_run() -> None:
    assert WORKFLOW.read_text("utf-8").startswith("# NOT YET RUN.")


def test_the_workflow_may_only_read() -> None:
    told = _workflow()
    assert told["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in told["jobs"].values())
    checkouts = [step for step in _steps() if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_actions_are_named_with_a_version() -> None:
    used = [step["uses"] for step in _steps() if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@(v\d+|[0-9a-f]{40})", name) for name in used)


@with_bundle
def test_everything_the_workflow_runs_is_there() -> None:
    commands = "\n".join(step["run"] for step in _steps() if "run" in step)
    scripts = re.findall(r"(?<![\w/])(?:\./)?((?:packaging|scripts)/[\w./-]+\.(?:ps1|sh|py))", commands)
    targets = re.findall(r"^make ([a-z-]+)", commands, re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert len(scripts) >= 5
    assert [path for path in scripts if not (ROOT / path).is_file()] == []
    assert [name for name in targets if not re.search(rf"^{name}:", makefile, re.MULTILINE)] == []


@with_bundle
def test_scripts_name_only_files_that_are_there() -> None:
    for script in (*MACOS.glob("*.sh"), *(ROOT / "packaging/windows").glob("*.ps1")):
        text = script.read_text("utf-8")
        named = re.findall(r"(?<![\w./$-])((?:packaging|contracts|requirements)/[\w./-]+\.(?:py|txt|in|spec))", text)
        named += [f"packaging/macos/{name}" for name in re.findall(r'"\$here/([\w.-]+)"', text)]
        missing = [name for name in named if not (ROOT / name).exists()]
        assert missing == [], script
