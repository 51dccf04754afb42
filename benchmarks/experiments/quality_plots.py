"""Pictures of the models' scores: a panel for each data set, a course by rounds for each value of what is varied."""

from collections.abc import Callable
from math import ceil
from statistics import mean
from typing import Any

from benchmarks.experiments.quality_page import NAMES, name_of
from benchmarks.experiments.result import Point, Result

INK = "#7a808a"
FEDSGD, POOLED, START = "--", "-.", ":"
ATTACKED_OWNERS = (21, 15)
"""Whose attacks are drawn by rounds: those of the most malicious groups that were measured."""
MARGIN = 0.08
"""Room above and below what the market and pooling score, as a share of the way between them."""


def paint_data(result: Result, axes: Any) -> None:
    """Columns and, for images, a backbone."""
    _paint(result.where(varied="data"), axes, lambda p: p.axes["data"], lambda p: p.axes["features"])


def paint_owners(result: Result, axes: Any) -> None:
    """The same data in more hands."""
    points = sorted(_with_usual(result, "owners"), key=lambda p: p.axes["owners"])
    _paint(points, axes, name_of, lambda p: f"{p.axes['owners']} owners")


def paint_splits(result: Result, axes: Any) -> None:
    """From even to uneven shares."""
    _paint(_with_usual(result, "split"), axes, name_of, lambda p: p.axes["split"])


def paint_budgets(result: Result, axes: Any) -> None:
    """From exact statistics to much noise."""

    def label(point: Point) -> str:
        return f"epsilon {point.axes['epsilon']:g}" if point.axes["epsilon"] else "exact"

    _paint(_with_usual(result, "budget"), axes, name_of, label)


def paint_attacked(result: Result, axes: Any) -> None:
    """Every attack, in jobs that tolerate as many malicious groups as there are."""
    found = (result.where(varied="attack", owners=owners) for owners in ATTACKED_OWNERS)
    _paint(next(points for points in found if points), axes, name_of, lambda p: NAMES[p.axes["attack"]])


def paint_attacks(result: Result, axes: Any) -> None:
    """Where jobs end under each attack, and where FedSGD does without a filter."""
    points = result.where(varied="attack", data="digits", owners=15) or result.where(varied="attack")
    places = list(range(len(points)))
    for shift, name, label in ((-0.2, "final", "market"), (0.2, "fedsgd_final", "FedSGD, not filtered")):
        axes.bar([x + shift for x in places], [mean(p.values[name]) for p in points], 0.4, label=label)
    axes.set_xticks(places, [NAMES[p.axes["attack"]] for p in points], rotation=20, ha="right", fontsize=8)
    title = f"{NAMES[points[0].axes['data']]}: one of five groups malicious as a whole"
    axes.set(ylabel=f"accuracy after {points[0].axes['rounds']} rounds", title=title, ylim=(0, 1.15))
    axes.legend(ncols=2, loc="upper left")


def _with_usual(result: Result, varied: str) -> list[Point]:
    """The points that differ in one thing, and of the same data the usual one that differs in nothing, first."""
    points = result.where(varied=varied)
    of = {name_of(point) for point in points}
    return [p for p in result.where(varied="data") if name_of(p) in of] + points


def _paint(points: list[Point], axes: Any, panel: Callable[[Point], str], label: Callable[[Point], str]) -> None:
    """A panel for each data set, and what lines mean below."""
    points = [point for point in points if point.values["seeds"]]
    panels, labels = (list(dict.fromkeys(map(key, points))) for key in (panel, label))
    figure, across = axes.figure, min(3, len(panels))
    axes.remove()
    down = ceil(len(panels) / across)
    figure.set_size_inches(7.2, 0.9 + 2.4 * down)
    grid = figure.subplots(down, across, squeeze=False).ravel()
    for place, name in zip(grid, panels, strict=False):
        _panel(place, [(labels.index(label(p)), p) for p in points if panel(p) == name])
        place.set_title(NAMES.get(name, name), fontsize=9)
    for place in grid[len(panels) - across : len(panels)]:
        place.set_xlabel("round", fontsize=9)
    for place in grid[len(panels) :]:
        place.set_axis_off()
    _explain(figure, labels)


def _explain(figure: Any, labels: list[str]) -> None:
    """What the lines are, and what they show."""
    some = figure.axes[0]
    lines = [some.plot([], [], color=f"C{i}")[0] for i in range(len(labels))]
    lines += [some.plot([], [], color=INK, linestyle=style, linewidth=1.0)[0] for style in (FEDSGD, POOLED, START)]
    names = [*labels, "FedSGD in the plain", "pooled data", "start"]
    figure.legend(lines, names, loc="outside lower center", ncols=3, fontsize=8)
    figure.supylabel("score on held-out data", fontsize=9)


def _panel(place: Any, courses: list[tuple[int, Point]]) -> None:
    """The courses of one data set, by the numbers of their colours; what is far below the market is cut off."""
    seen: list[float] = []
    for number, point in courses:
        values, colour = point.values, f"C{number}"
        place.plot(values["by_round"], color=colour, linewidth=1.4)
        place.plot(values["fedsgd_by_round"], color=colour, linestyle=FEDSGD, linewidth=0.9)
        seen += [*values["by_round"], mean(values["pooled"])]
    for level in {round(mean(point.values["pooled"]), 4) for _, point in courses}:
        place.axhline(level, color=INK, linestyle=POOLED, linewidth=1.0)
    for level in {point.values["by_round"][0] for _, point in courses}:
        place.axhline(level, color=INK, linestyle=START, linewidth=1.0)
    room = MARGIN * (max(seen) - min(seen))
    place.set_ylim(min(seen) - 3 * room, max(seen) + room)
    place.tick_params(labelsize=8)


PLOTS = {
    "rounds": paint_data, "owners": paint_owners, "splits": paint_splits, "attacked": paint_attacked,
    "attacks": paint_attacks, "budgets": paint_budgets,
}  # fmt: skip
