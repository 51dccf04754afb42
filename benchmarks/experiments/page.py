"""Brings results into the documents: JSON, pictures, and what docs/experiments.md says between its markers."""

import re
from collections.abc import Sequence
from pathlib import Path

from benchmarks.experiments.catalogue import Experiment
from benchmarks.experiments.result import ROOT, Result, Size
from benchmarks.report import Bar

DOCS = ROOT / "docs"
PAGE = "experiments.md"
"""Where an experiment is told of that names no page of its own."""
WORDS = {"<": "below", "<=": "at most", ">=": "at least"}
SHORT = 12
"""Digits by which a commit is told."""
MARKED = re.compile(r"<!-- begin (?P<name>[a-z0-9/-]+) -->\n(?P<text>.*?)<!-- end (?P=name) -->\n", re.DOTALL)


def page_of(experiment: Experiment, docs: Path = DOCS) -> Path:
    """The page that tells of an experiment."""
    return docs / getattr(experiment, "PAGE", PAGE)


def committed(docs: Path, name: str) -> Path:
    """Where the published figures of an experiment lie."""
    return docs / "experiments" / f"{name}.json"


def blocks_of(experiment: Experiment, result: Result) -> dict[str, str]:
    """Everything the page may say of a result, by the names of its places."""
    found = {"made": made(result), **experiment.blocks(result)}
    return {f"{result.experiment}/{name}": text.strip() + "\n" for name, text in found.items()}


def made(result: Result) -> str:
    """How the figures came about."""
    quick = " --quick" if result.size is Size.QUICK else ""
    machine = result.machine
    told = (
        f'Made with `make experiments ARGS="--only {result.experiment}{quick} --seed {result.seed} --publish"` '
        f"in {in_words(result.seconds)} on {machine['cores']} cores ({machine['cpu']}, {machine['memory_gib']} GiB, "
        f"Python {machine['python']}){of_commit(result.commit)}."
    )
    warning = (
        " **This is the quick form: few small points, and times that other work may have disturbed.**" if quick else ""
    )
    return told + warning


def of_commit(commit: str) -> str:
    """How a sentence says it, in as many digits as people compare; nothing of an unknown one."""
    number, _, changed = commit.partition("-")
    return f", of commit {number[:SHORT]}{' with changes' if changed else ''}" if commit else ""


def in_words(seconds: float) -> str:
    """A time span as people say it."""
    return f"{seconds:.0f} seconds" if seconds < 120 else f"{seconds / 60:.0f} minutes"


def filled(page: str, blocks: dict[str, str]) -> str:
    """The page with these blocks in their places; those of other experiments stay. Raises `SystemExit`."""
    places = {match["name"] for match in MARKED.finditer(page)}
    if unplaced := sorted(set(blocks) - places):
        raise SystemExit(f"The page has no place for {', '.join(unplaced)}.")

    def fill(match: re.Match[str]) -> str:
        name = match["name"]
        return f"<!-- begin {name} -->\n{blocks.get(name, match['text'])}<!-- end {name} -->\n"

    return MARKED.sub(fill, page)


def publish(experiment: Experiment, result: Result, docs: Path = DOCS) -> None:
    """Write all that the documents show of a result. Needs matplotlib."""
    from benchmarks.experiments.sheet import draw  # noqa: PLC0415 - to measure, nobody needs matplotlib

    result.write(committed(docs, result.experiment))
    page = page_of(experiment, docs)
    page.write_text(filled(page.read_text("utf-8"), blocks_of(experiment, result)), encoding="utf-8")
    for name, paint in experiment.PLOTS.items():
        draw(docs / "images" / "experiments" / f"{result.experiment}-{name}.svg", paint, result)


def markdown(head: Sequence[str], rows: Sequence[Sequence[object]], left: int = 1) -> str:
    """A table; the first `left` columns begin below each other, the others, numbers, end there."""
    rule = [":---" if i < left else "---:" for i in range(len(head))]
    lines = [head, rule, *(map(shown, row) for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def judged(bars: Sequence[Bar]) -> str:
    """What a result is held to, and whether it holds."""
    rows = [
        (bar.name, shown(bar.value), f"{WORDS[bar.op]} {bar.limit:g} {bar.unit}", "held" if bar.ok else "**missed**")
        for bar in bars
    ]
    return markdown(("bar", "measured", "wanted", "result"), rows)


def shown(value: object) -> str:
    """A cell: numbers in groups of three digits, of which four say enough where they are no whole ones."""
    if value is None:
        return "-"
    if isinstance(value, float):
        digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 2 if abs(value) >= 1 else 4
        return f"{value:,.{digits}f}"
    return f"{value:,}" if isinstance(value, int) else str(value)
