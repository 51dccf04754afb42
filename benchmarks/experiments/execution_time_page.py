"""What the page says and shows of the time experiment."""

from collections.abc import Sequence
from typing import Any

from benchmarks.experiments.catalogue import Painter
from benchmarks.experiments.page import markdown
from benchmarks.experiments.result import Point, Result

OWNER = ("check model", "gradient", "randomise", "mask")
OWNERS_STEPS = (*OWNER, "check settlement")
MODEL_OWNER = ("encrypt", "aggregate", "sketch", "decrypt", "settle")
STEPS = ("encrypt", *OWNER, "aggregate", "sketch", "decrypt", "settle", "check settlement")
MEANING = {
    "encrypt": "model owner encrypts the model, one ciphertext a feature",
    "check model": "an owner checks the published ciphertexts",
    "gradient": "an owner computes its gradient on the encrypted model, and packs it",
    "randomise": "an owner makes fresh randomness for it, which may happen in advance",
    "mask": "an owner adds its masks and seals the payload",
    "aggregate": "model owner checks all payloads and adds them up by groups",
    "sketch": "model owner sketches the sum of every group, in a round that is audited",
    "decrypt": "model owner decrypts the sums and reads the gradient",
    "settle": "model owner opens the differences of sketches, in a round with openings",
    "check settlement": "an owner checks these openings",
}
AXES = {"features": "d", "outputs": "K", "key_bits": "key, bits", "owners": "owners", "cores": "cores"}
LABELS = {"features": "features (d)", "key_bits": "bits of the key", "owners": "owners"}
CHAIN_AXES = ("features", "outputs", "key_bits", "owners")
KEPT = (
    "createJob",
    "register",
    "publish",
    "submit",
    "closeRound",
    "settleQuiet",
    "claim, a round, all owners",
    "settleOpen",
)
"""Transactions of which the page tells how long they take."""


def usual(result: Result) -> dict[str, Any]:
    """The axes of what is varied around: that was measured first."""
    return result.where(kind="steps")[0].axes


def along(result: Result, axis: str) -> list[Point]:
    """The points along an axis, everything else as usual."""
    fixed = {name: value for name, value in usual(result).items() if name != axis}
    return sorted(result.where(**fixed), key=lambda point: point.axes[axis])


def jobs_along(result: Result, axis: str) -> list[Point]:
    """The jobs on the chain along an axis, those with payloads in a store before those in call data."""
    first = _axes_of_job(result.where(kind="chain")[0])
    fixed = {name: value for name, value in first.items() if name != axis}
    points = [point for point in result.where(kind="chain") if fixed.items() <= _axes_of_job(point).items()]
    return sorted(points, key=lambda point: (point.axes["way"], _axes_of_job(point)[axis]))


def _axes_of_job(point: Point) -> dict[str, Any]:
    return {"features": point.values["features"], **{name: point.axes[name] for name in CHAIN_AXES[1:]}}


def seconds(point: Point, steps: Sequence[str]) -> float:
    """Middle seconds of these steps together."""
    return sum(point.values[step]["median"] for step in steps)


def blocks(result: Result) -> dict[str, str]:
    """All tables, and the sentences with numbers."""
    tables = {axis.replace("_", "-"): _along(result, axis) for axis in AXES}
    chain = {f"chain-{axis.replace('_', '-')}": _chain_along(result, axis) for axis in CHAIN_AXES}
    told = {"usual": _usual(result), "steps": _steps(result), "said": _said(result), "chain": _chain(result)}
    return told | tables | chain


def _usual(result: Result) -> str:
    base = usual(result)
    return (
        f"The usual work: a {base['key_bits']}-bit key, d = {base['features']} features, K = {base['outputs']} "
        f"outputs, {base['owners']} owners in groups of three, {base['cores']} cores."
    )


def _steps(result: Result) -> str:
    [point] = result.where(**usual(result))
    rows = []
    for step, meaning in MEANING.items():
        found = point.values[step]
        rows.append((step, meaning, *(found[name] for name in ("median", "least", "most", "processor"))))
    return markdown(("step", "what it is", "median, s", "least", "most", "processor, s"), rows, left=2)


def _said(result: Result) -> str:
    points = along(result, "features")
    first, last = points[0], points[-1]
    return (
        f"An owner's part of a round ({', '.join(OWNER)}) takes {_s(seconds(first, OWNER))} at "
        f"d = {first.axes['features']} and {_s(seconds(last, OWNER))} at d = {last.axes['features']}; the model "
        f"owner's ({', '.join(MODEL_OWNER)}) {_s(seconds(first, MODEL_OWNER))} and {_s(seconds(last, MODEL_OWNER))}. "
        f"The gradient alone grows from {_s(seconds(first, ['gradient']))} to {_s(seconds(last, ['gradient']))}."
    )


def _s(value: float) -> str:
    return f"{value:.2f} s" if value < 100 else f"{value:.0f} s"


def _along(result: Result, axis: str) -> str:
    rows = [
        (
            str(point.axes[axis]),
            point.values["gradient ciphertexts"],
            *(point.values[step]["median"] for step in STEPS),
            *((memory / 2**20,) if (memory := point.values["workers' memory, bytes"]) else (None,)),
        )
        for point in along(result, axis)
    ]
    return markdown((AXES[axis], "gradient ciphertexts", *STEPS, "workers' memory, MiB"), rows)


def _chain(result: Result) -> str:
    point = result.where(kind="chain")[0]
    rows = [(f"`{name}`", *point.values[name].values()) for name in KEPT if name in point.values]
    return markdown(("transaction", "median, s", "least", "most"), rows)


def _chain_along(result: Result, axis: str) -> str:
    rows = []
    for point in jobs_along(result, axis):
        times = (point.values[name]["median"] if name in point.values else None for name in KEPT)
        rows.append((str(_axes_of_job(point)[axis]), point.axes["way"], point.values["payload bytes"], *times))
    return markdown((AXES[axis], "way", "bytes", *(f"`{name}`" for name in KEPT)), rows)


def _draw_axis(axis: str, *, logarithmic: bool) -> Painter:
    def draw(result: Result, axes: Any) -> None:
        from benchmarks.experiments.sheet import COLOURS, measured_ticks  # noqa: PLC0415 - needs matplotlib

        points = along(result, axis)
        measured = [point.axes[axis] for point in points]
        for steps, style in ((OWNERS_STEPS, "o-"), (MODEL_OWNER, "s--")):
            for step, colour in zip(steps, COLOURS, strict=False):
                axes.plot(measured, [p.values[step]["median"] for p in points], style, color=colour, label=step)
        axes.set(yscale="log", xlabel=LABELS[axis], ylabel="seconds")
        if logarithmic:
            axes.set(xscale="log")
        measured_ticks(axes, measured)
        axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), title="owner: solid\nmodel owner: dashed")

    return draw


PLOTS: dict[str, Painter] = {
    "features": _draw_axis("features", logarithmic=True),
    "keys": _draw_axis("key_bits", logarithmic=False),
    "owners": _draw_axis("owners", logarithmic=True),
}
