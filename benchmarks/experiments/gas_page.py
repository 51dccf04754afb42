"""What the page says and shows of the gas experiment."""

from dataclasses import asdict, replace
from typing import Any

from benchmarks.experiments.catalogue import Painter
from benchmarks.experiments.job_setting import Setting, of_size
from benchmarks.experiments.page import markdown
from benchmarks.experiments.result import Point, Result

WAYS = ("external", "blob", "inline")
WAYS_TOLD = ("external", "inline", "blob")
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
PAID_IN_QUARRELS = {
    "leave": "owner",
    "cancel": "model owner; anybody, of a job that cannot start",
    "contest, a ciphertext": "owner",
    "contest, the rest of the model": "owner",
    "answer, a ciphertext of the model": "model owner",
    "answer, the rest of the model": "model owner",
    "flag, a whole gradient": "model owner",
    "answer, a whole gradient": "owner",
    "closeAnswers": "anybody",
    "dispute, first": "owner",
    "dispute": "owner",
    "dispute, the vote that decides": "owner",
    "settleByDefault": "anybody",
    "abort": "anybody",
    "stop": "model owner",
    "withdrawSink": "anybody",
}
"""What a job without them has none of."""
VARIANTS: tuple[dict[str, Any], ...] = ({}, {"money": "token"}, {"way": "inline"}, {"way": "blob"})
"""Changes to the usual setting with which owners are varied."""
QUIET, CLAIM = "quiet round, an owner", "claim, a round, all owners"


def courses(result: Result, axis: str, **changes: Any) -> list[Point]:
    """The courses along an axis, everything else as usual but for the changes."""
    usual = asdict(replace(Setting(), **changes))
    fixed = {name: value for name, value in usual.items() if name != axis}
    return sorted(result.where(kind="course", **fixed), key=lambda point: point.axes[axis])


def sized(result: Result, way: str = "external") -> list[Point]:
    """The courses of the sizes of which the baseline was measured as well, as far as they can be in this way."""
    sizes = [of_size(point.axes["parameters"], way=way) for point in result.where(kind="store everything")]
    return [point for setting in sizes for point in result.where(kind="course", **asdict(setting))]


def told(point: Point) -> str:
    """The parameters of a course, marked where the client refuses the job."""
    return f"{point.axes['parameters']:,}" + ("" if point.values["taken"] else " [r]")


def shaped(result: Result) -> list[Point]:
    """The courses with as many features as the usual one that have more or fewer lanes."""
    varied = {"parameters", "outputs", "key_bits"}
    fixed = {name: value for name, value in asdict(Setting()).items() if name not in varied}
    points = [p for p in result.where(kind="course", **fixed) if p.values["features"] == Setting().features]
    return sorted(points, key=lambda point: point.values["lanes"])


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
        "quarrels": _quarrels(result),
        "sizes": _sizes(result),
        "owners": _owners(result),
        "groups": _along(grouped(result), ("owners", "group_size"), ("lanes",)),
        "lanes": _lanes(result),
    }


def _usual() -> str:
    base = Setting()
    layout = base.layout
    return (
        f"The usual job: {base.features} features and {base.outputs} outputs, {base.parameters:,} parameters, as "
        f"of the digits of 8 x 8 pixels; a {base.key_bits}-bit key, {layout.lanes} lanes, a model of "
        f"{layout.model_ciphertexts} ciphertexts ({base.model_bytes:,} bytes) and gradients of "
        f"{layout.gradient_ciphertexts} ({base.payload_bytes:,} bytes); {base.owners} owners in "
        f"{base.groups} groups of {base.group_size}, payloads in a store outside of the chain, paid in the "
        "chain's own coin."
    )


def _functions(result: Result) -> str:
    coin, token = usual(result).values, usual(result, money="token").values
    rows = [(f"`{name}`", who, coin.get(name), token.get(name)) for name, who in PAID_BY.items()]
    return markdown(("function", "sent by", "coin", "ERC-20"), [row for row in rows if row[2] or row[3]], left=2)


def _quarrels(result: Result) -> str:
    points = result.where(kind="quarrel")
    rows = [(f"`{name}`", who, *(point.values.get(name) for point in points)) for name, who in PAID_IN_QUARRELS.items()]
    heads = [difference(point) for point in points]
    return markdown(("function", "sent by", *heads), rows, left=2)


def difference(point: Point) -> str:
    """What of a setting is not as usual, in words."""
    changed = {name: point.axes[name] for name, value in asdict(Setting()).items() if point.axes[name] != value}
    words = {"money": "ERC-20", "key_bits": "{:,}-bit key", "owners": "{} owners"}
    return ", ".join(words[name].format(value) for name, value in changed.items()) or "as usual"


def _sizes(result: Result) -> str:
    """Functions along the number of parameters."""
    inline = {point.axes["parameters"]: point.values for point in sized(result, "inline")}
    names, rows = ("createJob", "register", "publish", "submit", "settleOpen"), []
    for point in sized(result):
        fitting = inline.get(point.axes["parameters"], {})
        external = (point.values.get(name) for name in names)
        rows.append((told(point), *external, *(fitting.get(name) for name in ("publish", "submit"))))
    return markdown(("parameters", *(f"`{n}`" for n in names), "`publish`, inline", "`submit`, inline"), rows)


def _owners(result: Result) -> str:
    points = [point for variant in VARIANTS for point in courses(result, "owners", **variant)]
    return _along(points, ("owners", "way", "money"))


def _parameters(result: Result) -> str:
    rows = []
    inline = {p.axes["parameters"]: p.values for p in sized(result, "inline")}
    blob = {p.axes["parameters"]: p.values for p in sized(result, "blob")}
    for point in sized(result):
        count = point.axes["parameters"]
        stored = result.value("store everything", kind="store everything", parameters=count)
        blobs = result.value("blob gas", kind="blobs", parameters=count)
        shape = f"{point.axes['outputs']} x {point.values['features']:,}"
        sizes = (shape, point.values["ciphertexts"], point.values["payload bytes"])
        ways = (inline.get(count, {}).get(QUIET), blob[count][QUIET], blobs, stored)
        rows.append((told(point), *sizes, point.values[QUIET], *ways, stored / point.values[QUIET]))
    head = ("parameters", "K x d", "ciphertexts", "bytes", *WAYS_TOLD, "blob gas", "stored", "stored / external")
    return markdown(head, rows) + _refused(result)


def _refused(result: Result) -> str:
    """What the mark in the tables says, of jobs of which there are any."""
    refused = [point for point in sized(result) if not point.values["taken"]]
    if not refused:
        return ""
    shapes = [
        f"{p.axes['parameters']:,} parameters as {p.axes['outputs']} outputs of {p.values['features']:,} features "
        f"under a {p.axes['key_bits']}-bit key"
        for p in refused
    ]
    return (
        "\n[r] The program refuses such a job; this is what the contract takes, with payloads as long as the same "
        f"packing makes them: {'; '.join(shapes)}.\n"
    )


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
            rows.append((way, told(point), point.values["payload bytes"], gas, blob_gas, fee))
    table = markdown(("way", "parameters", "bytes", "gas", "blob gas", "thousandths of an ETH"), rows)
    return f"At a base fee of {GAS_PRICE_GWEI} gwei and a blob base fee of {BLOB_FEE_GWEI} gwei:\n\n{table}"


def _along(points: list[Point], axes: tuple[str, ...], sizes: tuple[str, ...] = ()) -> str:
    names = ("start", "closeRound", "settleQuiet", CLAIM, "settleOpen", QUIET)
    varied = (axis.replace("_", " ") for axis in axes)
    head = (*varied, *sizes, "groups", *(f"`{n}`" for n in names[:3]), "claim of all")
    rows = [
        (
            *(str(p.axes[axis]) for axis in axes),
            *(p.values[name] for name in (*sizes, "groups")),
            *(p.values.get(name) for name in names),
        )
        for p in points
    ]
    return markdown((*head, "`settleOpen`", "quiet round, an owner"), rows)


def _lanes(result: Result) -> str:
    rows = [
        (str(p.axes["key_bits"]), p.axes["outputs"], p.values["lanes"], 3 * p.values["lanes"], p.values["settleOpen"])
        for p in shaped(result)
    ]
    return markdown(("key, bits", "outputs", "lanes", "values a group", "`settleOpen`"), rows)


def _draw_parameters(result: Result, axes: Any) -> None:
    from benchmarks.experiments.sheet import measured_ticks  # noqa: PLC0415 - needs matplotlib

    for way, style in zip(WAYS, ("o-", "s:", "^-"), strict=True):
        points = sized(result, way)
        axes.plot([p.axes["parameters"] for p in points], [p.values[QUIET] for p in points], style, label=way)
    stored = result.where(kind="store everything")
    counts = [p.axes["parameters"] for p in stored]
    axes.plot(counts, [p.values["store everything"] for p in stored], "D--", label="stored")
    axes.set(xscale="log", yscale="log", xlabel="parameters", ylabel="gas, an owner and round")
    points = sized(result)
    taken, refused = ([p.axes["parameters"] for p in points if p.values["taken"] == yes] for yes in (True, False))
    if refused:
        beyond = (max(taken) * min(refused)) ** 0.5
        axes.axvspan(beyond, 2 * max(refused), color="#7a808a", alpha=0.15, lw=0, label="refused by the program")
        axes.set_xlim(right=2 * max(refused))
    measured_ticks(axes, counts)
    axes.tick_params(axis="x", rotation=45)
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
    by_lanes = shaped(result)
    by_groups = [p for p in courses(result, "owners") if "settleOpen" in p.values]
    for points, style, label in (
        (by_lanes, "o-", f"more lanes, {base.groups} groups"),
        (by_groups, "s-", f"more groups, {base.layout.lanes} lanes"),
    ):
        axes.plot([_values_shown(p) for p in points], [p.values["settleOpen"] for p in points], style, label=label)
    axes.set(xscale="log", yscale="log", xlabel="values shown: 3 x lanes of every group", ylabel="gas of settleOpen")
    measured_ticks(axes, sorted({_values_shown(p) for p in (*by_lanes, *by_groups)}))
    axes.tick_params(axis="x", rotation=45)
    axes.legend()


def _values_shown(point: Point) -> int:
    return int(3 * point.values["lanes"] * point.values["groups"])


PLOTS: dict[str, Painter] = {"parameters": _draw_parameters, "owners": _draw_owners, "openings": _draw_openings}
