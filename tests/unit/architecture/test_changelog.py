"""The form of CHANGELOG.md: Keep a Changelog, newest first, with a section for what is being made."""

import re
from pathlib import Path

import pytest

from omnilytics_app import __version__

CHANGELOG = Path(__file__).resolve().parents[3] / "CHANGELOG.md"
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
RELEASE = re.compile(r"\[(\d+)\.(\d+)\.(\d+)\] - \d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def faults(text: str, version: str) -> list[str]:
    """What is not of the form; the top is `Unreleased`, or the version of the program."""
    sections = re.findall(r"(?m)^## (.+)$", text)
    releases = [RELEASE.fullmatch(section) for section in sections]
    found = [s for s, release in zip(sections, releases, strict=True) if release is None and s != "[Unreleased]"]
    numbers = [tuple(map(int, release.groups()[:3])) for release in releases if release]
    if not sections or (sections[0] != "[Unreleased]" and not sections[0].startswith(f"[{version}] ")):
        found.append(f"the top is neither [Unreleased] nor [{version}]")
    if "[Unreleased]" in sections[1:]:
        found.append("[Unreleased] is not the top")
    if numbers != sorted(set(numbers), reverse=True):
        found.append("releases are not newest first")
    if numbers and numbers[0] > tuple(map(int, version.split("."))):
        found.append("a release is newer than the program")
    return found + [kind for kind in re.findall(r"(?m)^### (.+)$", text) if kind not in KINDS]


def test_the_changelog_has_the_form() -> None:
    assert faults(CHANGELOG.read_text("utf-8"), __version__) == []


def test_the_version_is_one_of_semver() -> None:
    assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", __version__)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "## [0.9.0] - 2026-01-01",
        "## [1.0.0] - 2026-01-01\n## [Unreleased]",
        "## Unreleased",
        "## [Unreleased]\n### New",
        "## [Unreleased]\n## [1.0.0] - 1 Jan 2026",
        "## [Unreleased]\n## [0.1.0] - 2026-01-01\n## [0.2.0] - 2026-01-02",
        "## [Unreleased]\n## [2.0.0] - 2026-01-01",
    ],
)
def test_a_changelog_of_another_form_is_found(text: str) -> None:
    assert faults(text, "1.0.0")


def test_a_released_changelog_is_of_the_form() -> None:
    assert faults("## [1.0.0] - 2026-01-02\n### Added\n## [0.9.0] - 2026-01-01\n### Fixed\n", "1.0.0") == []
