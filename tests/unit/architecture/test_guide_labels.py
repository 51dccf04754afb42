"""The guides speak the words of the window: what is bold stands on it, what is slanted is read there."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
GUIDES = ("guide-model-owner", "guide-data-owner", "window")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
SLANTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
NOT_LABELS = {"like this"}
"""Bold for another reason."""


def labels() -> set[str]:
    """Every text of the window, as it reads on it: without mnemonics."""
    tree = ET.parse(ROOT / "resources" / "languages" / "de.ts")  # noqa: S314 (a file of this repository)
    return {plain(source.text or "") for source in tree.iter("source")}


def plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….?:")


def unknown(text: str, known: set[str]) -> list[str]:
    """What a guide prints bold and the window does not have."""
    found = [" ".join(label.split()) for label in BOLD.findall(text)]
    return [label for label in found if label not in NOT_LABELS and plain(label) not in known]


@pytest.mark.parametrize("name", GUIDES)
def test_what_a_guide_prints_bold_stands_on_the_window(name: str) -> None:
    assert unknown((ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8"), labels()) == []


@pytest.mark.parametrize("name", GUIDES)
def test_what_a_guide_quotes_is_a_part_of_what_the_window_says(name: str) -> None:
    quoted = SLANTED.findall((ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8"))
    said = "\n".join(labels())
    assert [text for text in quoted if plain(text) not in said] == []


def test_a_label_that_is_not_there_is_found() -> None:
    assert unknown("Press **Make it so**, then **Sign and\nsend**.", labels()) == ["Make it so"]
