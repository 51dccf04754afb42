"""Pictures that are the same at every drawing, small, and legible on light and on dark ground."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter, NullLocator

from benchmarks.experiments.catalogue import Painter
from benchmarks.experiments.result import Result

INK = "#7a808a"
COLOURS = ("#2f83c9", "#d97b28", "#2f9e6e", "#9a6bd0", "#cf4a5c", "#8a8f3c")
"""Of middling lightness, so that they stand out from white and from black."""
STYLE = {
    "svg.hashsalt": "omnilytics",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 10,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": INK,
    "axes.titlesize": 11,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.prop_cycle": mpl.cycler(color=COLOURS),
    "grid.color": INK,
    "grid.alpha": 0.25,
    "xtick.color": INK,
    "ytick.color": INK,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "lines.markersize": 5,
}
WIDTH, HEIGHT = 7.2, 4.0
LEAST_APART = 1.1
"""The ratio of two neighbours."""


def measured_ticks(axes: Any, values: Sequence[float]) -> None:
    """Ticks of the horizontal axis where something was measured, as plain numbers; on the other axis plain numbers.

    Where two would touch on a logarithmic axis, the smaller one stands for both.
    """
    apart: list[float] = []
    for value in sorted(values):
        if not apart or value > LEAST_APART * apart[-1]:
            apart.append(value)
    axes.set_xticks(apart, [f"{value:,}" for value in apart])
    axes.xaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}" if value >= 1 else f"{value:g}"))
    axes.yaxis.set_minor_formatter(NullFormatter())


def draw(file: Path, paint: Painter, result: Result) -> None:
    """Write a picture of a result."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(WIDTH, HEIGHT), layout="constrained")
        paint(result, figure.subplots())
        figure.savefig(file, transparent=True, metadata={"Date": None, "Creator": None})
    text = re.sub(r"[ \t]+$", "", file.read_text("utf-8"), flags=re.MULTILINE)
    file.write_text(text, encoding="utf-8")
