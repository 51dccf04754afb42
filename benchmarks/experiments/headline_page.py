"""What the page says of the headline: the lift in a sentence, all settings, what it cost, and what did not hold."""

from collections.abc import Callable
from statistics import mean
from typing import Any, NamedTuple

from benchmarks.experiments.page import judged, markdown, shown
from benchmarks.experiments.result import Point, Result

START, GOAL = 0.62, 0.83
GWEI, DOLLARS = 1.0, 3_000.0
"""Prices that sums of money are stated at: of gas, and of an ether."""


class End(NamedTuple):
    """How one job ended."""

    score: float
    point: Point
    place: int
    """Of its seed among those of the point."""


def blocks(result: Result) -> dict[str, str]:
    """All sentences and tables."""
    head = ("setting", "start", "rounds to 83 %", "end", "ends, all seeds", "pooled", "FedSGD: rounds", "FedSGD: end")
    return {
        "headline": _sentence(settings(result)[0], paid(result)),
        "settings": markdown(head, [_row(point) for point in settings(result)]),
        "rejections": _rejections(result),
        "cost": _costs(result),
        "bars": judged(result.bars) + _reason(result),
    }


def settings(result: Result) -> list[Point]:
    """What models became, setting by setting."""
    return [point for point in result.points if "setting" in point.axes]


def paid(result: Result) -> list[Point]:
    """What jobs cost: until the goal first, the whole job last."""
    return [point for point in result.points if "cost_of" in point.axes]


def worst(result: Result) -> End:
    """The worst end of any seed in any setting."""
    ends = (End(score, p, i) for p in settings(result) for i, score in enumerate(p.values["final"]))
    return min(ends, key=lambda end: end.score)


def span(rounds: list[int | None]) -> str:
    """Of all seeds: from the fewest to the most, and on how many the goal was not reached."""
    reached = sorted(number for number in rounds if number is not None)
    never = len(rounds) - len(reached)
    if not reached:
        return "never"
    told = f"{reached[0]}" if reached[0] == reached[-1] else f"{reached[0]} to {reached[-1]}"
    return told + (f"; never on {never} of {len(rounds)}" if never else "")


def _sentence(point: Point, costs: list[Point]) -> str:
    axes, values, rounds = point.axes, point.values, point.values["rounds_needed"]
    until, whole = costs[0], costs[-1]
    return (
        f"**From {mean(values['initial']):.1%} to {mean(values['final']):.1%} in {_rounds(axes['rounds'])}, for "
        f"{whole.values['gas']:,} gas of all {axes['owners'] + 1} participants together** ({axes['setting']}, "
        f"{axes['owners']} owners, means of {len(rounds)} seeds; all ended between {min(values['final']):.1%} and "
        f"{max(values['final']):.1%}). Rounds until {GOAL:.0%} was reached: {span(rounds)}. A job of "
        f"{_rounds(until.axes['rounds'])} costs {until.values['gas']:,} gas, and after so many rounds the models "
        f"scored {values['by_round'][until.axes['rounds']]:.1%} on average."
    )


def _row(point: Point) -> tuple[object, ...]:
    v = point.values
    spread: Callable[[str], str] = lambda name: f"{min(v[name]):.3f} to {max(v[name]):.3f}"  # noqa: E731
    means = {name: f"{mean(v[name]):.3f}" for name in ("initial", "final", "pooled", "fedsgd_final")}
    return (
        point.axes["setting"], means["initial"], span(v["rounds_needed"]), f"**{means['final']}**", spread("final"),
        means["pooled"], span(v["fedsgd_needed"]), means["fedsgd_final"],
    )  # fmt: skip


def _rejections(result: Result) -> str:
    rejected = sum(sum(point.values["honest_rejected"]) for point in settings(result))
    jobs = sum(len(point.values["final"]) for point in settings(result))
    return f"In these {jobs} jobs the contract rejected honest groups **{rejected}** times."


def _costs(result: Result) -> str:
    costs = paid(result)
    axes, values = costs[-1].axes, costs[-1].values
    head = (
        "job", "gas of all", "an owner's part, mean", f"ether at {GWEI:g} gwei", f"dollars at {DOLLARS:,.0f} an ether",
        "an owner uploads, bytes", "reads, bytes", "computing of all, s", f"end, seed {result.seed}",
    )  # fmt: skip
    different = sum(point.values["different"] for point in costs)
    disputed = sum(point.values["claims"] for point in costs)
    return (
        markdown(head, [_cost(point) for point in costs])
        + f"\nThe gas is that of jobs of {axes['owners']} owners which were really played: on a local node, by the "
        "program's own client, every transaction from creating the job to the last withdrawal, each with what its "
        "receipt says. Payloads lie outside of the chain, no round is disputed, and every owner claims and withdraws "
        "for itself. Uploads and computations are those of the jobs of the headline played under encryption "
        f"({axes['cost_of']}, {values['features']} features, {axes['key_bits']}-bit key, seed {result.seed}), "
        f"everybody's on the machine named below; {disputed} of their rounds were disputed, and encrypted and plain "
        f"sessions differed after {different} rounds."
    )


def _cost(point: Point) -> tuple[object, ...]:
    rounds, v = point.axes["rounds"], point.values
    ether = v["gas"] * GWEI * 1e-9
    return (
        _rounds(rounds), v["gas"], round(v["owners_gas"] / point.axes["owners"]), f"{ether:.4f}",
        f"{ether * DOLLARS:,.2f}", rounds * v["upload_bytes"], rounds * v["download_bytes"], shown(v["seconds"]),
        f"{v['score']:.1%}",
    )  # fmt: skip


def _rounds(count: int) -> str:
    return f"{count} round{'s' if count > 1 else ''}"


def _reason(result: Result) -> str:
    """Of the job that ended worst, where that is below the goal: what its model owner's filter did."""
    score, point, place = worst(result)
    if score >= GOAL:
        return ""
    values, below = point.values, sum(end < GOAL for p in settings(result) for end in p.values["final"])
    return (
        f"\nOf all {sum(len(p.values['final']) for p in settings(result))} jobs {below} ended below {GOAL:.0%}. The "
        f"worst is that of seed {result.seed + place} with {point.axes['setting']}: its model owner had "
        f"{values['samples'][place]} labels to judge groups by; its private filter left malicious groups in the model "
        f"{values['malicious_let_in'][place]} times and kept honest ones out {values['honest_kept_out'][place]} times, "
        f"counted by group and round. It started at {values['initial'][place]:.1%} and ended at {score:.1%}: a model "
        "that is significantly worse on the model owner's own labels than the start is not adopted, and so few labels "
        "show little."
    )


def paint_lift(result: Result, axes: Any) -> None:
    """Accuracy by round, mean over seeds; dashed: FedSGD in the plain."""
    for point in settings(result):
        [line] = axes.plot(point.values["by_round"], marker="o", label=point.axes["setting"])
        axes.plot(point.values["fedsgd_by_round"], linestyle="--", linewidth=1.0, color=line.get_color())
    for level in (START, GOAL):
        axes.axhline(level, color="#cf4a5c", linewidth=1.0, linestyle=":")
    first = settings(result)[0]
    pooled = mean(first.values["pooled"])
    axes.axhline(pooled, color="#7a808a", linewidth=1.0, linestyle="-.", label=f"pooled data, {first.axes['setting']}")
    axes.set(xlabel="round", ylabel="accuracy on held-out data", title="From 62 % on; dashed: FedSGD in the plain")
    axes.legend(fontsize=8)


PLOTS = {"lift": paint_lift}
