"""What the pictures' samples let services say they do say, so that a picture in any language has no English."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from omnilytics_app.ui.sentences import Template, templates
from scripts.languages.catalogue import read
from tests.gui import sample, sample_market

GUI = Path(__file__).parent
ROOT = GUI.parents[1]
SAMPLES = sorted([*GUI.glob("sample*.py"), *GUI.glob("states/*.py")])
OF_STRANGERS = frozenset(
    {
        "Breast cancer biopsies",
        "Breast cancer, Wisconsin",
        "Clinic & Co ",
        "Diabetes progression after one year",
        "Digits by hand",
        "Letters by hand",
        sample.LONG,
        "The model owner",
        "Ward readmissions within thirty days of discharge",
    }
)
"""Titles and names, which people give in their own language."""
OF_THE_WINDOW = frozenset(
    {
        *(
            "Adding the data set",
            "Creating the job",
            "Word 7 is not what it was; look at your note, or go back to see it.",
        ),
        "The endpoint serves chain 1, and Sepolia is chain 11155111; choose another endpoint.",
    }
)
"""What a presenter says, through `tr`; of these the pictures show the English."""


def texts(tree: ast.Module) -> Iterator[str]:
    """Literals of three words and more that begin as a sentence does, in one line; no documentation."""
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            text = node.value
            yield from [text] if text.count(" ") >= 2 and text[0].isupper() and "\n" not in text else []


def unsaid(tree: ast.Module) -> set[str]:
    """Those that fit nothing that services say."""
    told = [known for known in templates() if known.parts[0]]
    return {text for text in texts(tree) if not any(known.readings(text) for known in told)}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.relative_to(GUI).as_posix())
def test_samples_say_what_services_say(path: Path) -> None:
    assert unsaid(ast.parse(path.read_text("utf-8"))) - OF_STRANGERS - OF_THE_WINDOW == set()


def test_what_nobody_says_is_seen() -> None:
    assert unsaid(ast.parse('Work("Preparing randomness for the next round", 1, 2)')) != set()
    assert unsaid(ast.parse('"""Documents what is here."""\nWork("Decrypting the sums of round 3", 1, 2)')) == set()


def test_the_window_says_what_is_taken_for_its_own() -> None:
    known = [
        Template.of(re.sub(r"\{\w+\}", "{0}", text.source))
        for text in read(ROOT / "resources/languages/de.ts")["OmniLytics"]
    ]
    assert [text for text in OF_THE_WINDOW if not any(one.readings(text) for one in known if one.parts[0])] == []


@pytest.mark.parametrize("number", range(5, 10))
def test_a_sample_job_is_described_as_its_document_says(number: int) -> None:
    known = sample_market.detail(sample_market.summary(number))
    assert known.document is not None
    task, shown = known.document.task, known.summary
    assert (task.kind, task.target, len(task.classes)) == (shown.kind, shown.target, shown.classes)
    assert (known.document.title, len(known.document.features.columns)) == (shown.title, shown.features)
