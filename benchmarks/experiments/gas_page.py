"""What the page says and shows of the gas experiment."""

from dataclasses import asdict, replace
from typing import Any

from benchmarks.experiments.catalogue import Painter
from benchmarks.experiments.chain_course import Setting
from benchmarks.experiments.page import markdown
from benchmarks.experiments.result import Point, Result

WAYS = ("external", "blob", "inline")
GAS_PRICE_GWEI = 1
BLOB_FEE_GWEI = 1
"""The base fees at which the two kinds of gas are added up."""
GWEI_A_MILLIETHER = 10**6
PAID_BY = {
    "createJob": "model owner",
    "approve": "everybody, before",
    "register, first": "owner",
    "register": "owner",
    "arm": "anybody",
    "start": "anybody",
    "publish": "model owner",
    "submit, first": "owner",
    "submit": "owner",
    "closeRound": "anybody",
    "settleQuiet": "model owner",
    "claim, a round, all owners": "anybody",
    "storeSeed": "anybody",
    "settleOpen": "model owner",
    "finalize": "anybody",
    "closeJob": "anybody",
    "claim, rest and stakes, all owners": "anybody",
    "withdraw": "each",
}
"""Who sends what, in the order of a job."""
QUIET, CLAIM = "quiet round, an owner", "claim, a round, all owners"


def courses(result: Result, axis: str, **changes: Any) -> list[Point]:
    """The courses along an axis, everything else as usual but for the changes."""
    usual = asdict(replace(Setting(), **changes))
    fixed = {name: value for name, value in usual.items() if name != axis}
    return sorted(result.where(kind="course", **fixed), key=lambda point: point.axes[axis])


def sized(result: Result, way: str = "external") -> list[Point]:
    """The courses along the parameters of which the baseline was measured as well."""
    known = {point.axes["parameters"] for point in result.where(kind="store everything")}
    return [point for point in courses(result, "parameters", way=way) if point.axes["parameters"] in known]


def usual(result: Result, **changes: Any) -> Point:
    """One course."""
    [point] = result.where(kind="course", **asdict(replace(Setting(), **changes)))
    return point


def grouped(result: Result) -> list[Point]:
    """The courses in which as many owners are divided into groups of different sizes."""
    others = [p for p in result.where(kind="course") if p.axes["group_size"] != Setting().group_size]
    return sorted(courses(result, "group_size", owners=others[0].axes["owners"]), key=lambda p: p.values["groups"])


def blocks(result: Result) -> dict[str, str]:
    """All tables, and the sentences with numbers."""
    return {
        "usual": _usual(),
        "functions": _functions(result),
        "parameters": _parameters(result),
        "said": _said(result),
        "ways": _ways(result),
        "owners": _along(courses(result, "owners"), ("owners",)),
        "groups": _along(grouped(result), ("owners", "group_size")),
        "lanes": _lanes(result),
    }


def _usual() -> str:
    base = Setting()
    return (
        f"The usual job: {base.parameters:,} parameters in {base.ciphertexts} ciphertexts of a 2048-bit key, "
        f"{base.owners} owners in {base.groups} groups of {base.group_size}, {base.lanes} lanes, payloads in a store "
        "outside of the chain, paid in the chain's own coin."
    )


def _functions(result: Result) -> str:
    coin, token = usual(result).values, usual(result, money="token").values
    rows = [(f"`{name}`", who, coin.get(name), token.get(name)) for name, who in PAID_BY.items()]
    return markdown(("function", "sent by", "coin", "ERC-20"), [row for row in rows if row[2] or row[3]], left=2)


def _parameters(result: Result) -> str:
    rows = []
    inline = {p.axes["parameters"]: p.values for p in sized(result, "inline")}
    blob = {p.axes["parameters"]: p.values for p in sized(result, "blob")}
    for point in sized(result):
        count = point.axes["parameters"]
        stored = result.value("store everything", kind="store everything", parameters=count)
        blobs = result.value("blob gas", kind="blobs", parameters=count)
        ways = (inline.get(count, {}).get(QUIET), blob[count][QUIET], blobs, stored)
        rows.append(
            (f"{count:,}", point.values["ciphertexts"], point.values[QUIET], *ways, stored / point.values[QUIET])
        )
    head = ("parameters", "ciphertexts", "external", "inline", "blob", "blob gas", "stored", "stored / external")
    return markdown(head, rows)


def _said(result: Result) -> str:
    points = sized(result)
    costs = [point.values[QUIET] for point in points]
    counts = [point.axes["parameters"] for point in points]
    times = [
        result.value("store everything", kind="store everything", parameters=n) / cost
        for n, cost in zip(counts, costs, strict=True)
    ]
    last = result.where(kind="store everything", parameters=counts[-1])[0].values
    return (
        f"From {counts[0]:,} to {counts[-1]:,} parameters an owner's part of a quiet round costs between "
        f"{min(costs):,} and {max(costs):,} gas. To store the same gradient costs {times[0]:,.0f} times as much at the "
        f"small end and {times[-1]:,.0f} times as much at the large one, where it takes {last['transactions']:,} "
        "transactions at the cap on each."
    )


def _ways(result: Result) -> str:
    """One owner's submission in each way, in gas and in money."""
    rows = []
    for way in WAYS:
        for point in sized(result, way):
            count, gas, blob_gas = point.axes["parameters"], point.values["submit"], 0
            if way == "blob":
                published = result.where(kind="blobs", parameters=count)[0].values
                gas, blob_gas = gas + published["gas"], published["blob gas"]
            fee = (gas * GAS_PRICE_GWEI + blob_gas * BLOB_FEE_GWEI) / GWEI_A_MILLIETHER
            rows.append((way, f"{count:,}", point.values["payload bytes"], gas, blob_gas, fee))
    table = markdown(("way", "parameters", "bytes", "gas", "blob gas", "thousandths of an ETH"), rows)
    return f"At a base fee of {GAS_PRICE_GWEI} gwei and a blob base fee of {BLOB_FEE_GWEI} gwei:\n\n{table}"


def _along(points: list[Point], axes: tuple[str, ...]) -> str:
    names = ("start", "closeRound", "settleQuiet", CLAIM, "settleOpen", QUIET)
    head = (*(axis.replace("_", " ") for axis in axes), "groups", *(f"`{n}`" for n in names[:3]), "claim of all")
    rows = [
        (*(str(p.axes[axis]) for axis in axes), p.values["groups"], *(p.values.get(name) for name in names))
        for p in points
    ]
    return markdown((*head, "`settleOpen`", "quiet round, an owner"), rows)


def _lanes(result: Result) -> str:
    points = courses(result, "lanes")
    rows = [(str(p.axes["lanes"]), 3 * p.axes["lanes"], p.values["settleOpen"]) for p in points]
    return markdown(("lanes", "values a group", "`settleOpen`"), rows)


def _draw_parameters(result: Result, axes: Any) -> None:
    from benchmarks.experiments.sheet import measured_ticks  # noqa: PLC0415 - needs matplotlib

    for way, style in zip(WAYS, ("o-", "s:", "^-"), strict=True):
        points = sized(result, way)
        axes.plot([p.axes["parameters"] for p in points], [p.values[QUIET] for p in points], style, label=way)
    stored = result.where(kind="store everything")
    counts = [p.axes["parameters"] for p in stored]
    axes.plot(counts, [p.values["store everything"] for p in stored], "D--", label="stored")
    axes.set(xscale="log", yscale="log", xlabel="parameters", ylabel="gas, an owner and round")
    measured_ticks(axes, counts)
    axes.legend()


def _draw_owners(result: Result, axes: Any) -> None:
    from benchmarks.experiments.sheet import measured_ticks  # noqa: PLC0415 - needs matplotlib

    points = courses(result, "owners")
    for name in ("settleOpen", CLAIM, "start", "closeRound", "settleQuiet"):
        found = [p for p in points if name in p.values]
        axes.plot([p.axes["owners"] for p in found], [p.values[name] for p in found], "o-", label=name)
    axes.set(yscale="log", xlabel="owners, in groups of three", ylabel="gas of the transaction")
    measured_ticks(axes, [p.axes["owners"] for p in points])
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))


def _draw_openings(result: Result, axes: Any) -> None:
    from benchmarks.experiments.sheet import measured_ticks  # noqa: PLC0415 - needs matplotlib

    base = Setting()
    by_lanes = courses(result, "lanes")
    by_groups = [p for p in courses(result, "owners") if "settleOpen" in p.values]
    for points, style, label in (
        (by_lanes, "o-", f"more lanes, {base.groups} groups"),
        (by_groups, "s-", f"more groups, {base.lanes} lanes"),
    ):
        axes.plot([_values_shown(p) for p in points], [p.values["settleOpen"] for p in points], style, label=label)
    axes.set(xscale="log", yscale="log", xlabel="values shown: 3 x lanes of every group", ylabel="gas of settleOpen")
    measured_ticks(axes, sorted({_values_shown(p) for p in (*by_lanes, *by_groups)}))
    axes.tick_params(axis="x", rotation=45)
    axes.legend()


def _values_shown(point: Point) -> int:
    return int(3 * point.axes["lanes"] * point.values["groups"])


PLOTS: dict[str, Painter] = {"parameters": _draw_parameters, "owners": _draw_owners, "openings": _draw_openings}
