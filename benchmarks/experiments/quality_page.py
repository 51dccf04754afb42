"""What the page says of the models: a table for each thing that is varied, and which bars hold."""

from collections.abc import Iterator
from statistics import mean

from benchmarks.experiments.mnist import MNIST
from benchmarks.experiments.page import judged, markdown
from benchmarks.experiments.result import Point, Result
from benchmarks.experiments.trials import LETTERS

NAMES = {
    "digits": "digits", "breast_cancer": "breast cancer", "diabetes": "diabetes (R²)", "synthetic": "synthetic, 20,000",
    LETTERS: "letters", MNIST: "MNIST, 10,000", "label_flip": "labels flipped", "sign_flip": "sign flipped, x4",
    "scale": "scaled", "zero": "free riders, nothing sent", "copy": "free riders, a group copied",
    "alie": "a little is enough",
}  # fmt: skip
SCORES = ("start", "end", "spread", "pooled", "plain FedSGD", "rounds to within 0.01 of the end")


def blocks(result: Result) -> dict[str, str]:
    """All tables and sentences."""
    return {
        "about": _about(result),
        "data": _table(result, "data", ("features",), 2),
        "owners": _table(result, "owners", ("owners",)),
        "split": _table(result, "split", ("split",), 2),
        "rejections": _rejections(result),
        "attack": _table(result, "attack", ("attack", "owners"), 2, ("malicious_kept_out", "malicious_rejected")),
        "budget": _table(result, "budget", ("epsilon",), 1, ("rows",)),
        "encryption": _encryption(result),
        "bars": judged(result.bars) + _reasons(result),
    }


def jobs(result: Result) -> list[Point]:
    """The points that are jobs which could be dealt out."""
    return [p for p in result.points if p.axes["varied"] != "encryption" and p.values["seeds"]]


def behind(point: Point) -> float:
    """How much worse than pooling a job ended, mean over its seeds."""
    return mean(point.values["pooled"]) - mean(point.values["final"])


def worst(result: Result, varied: str) -> Point | None:
    """The job that ended furthest behind, of those that differ in one thing; None if there are none."""
    return max((p for p in jobs(result) if p.axes["varied"] == varied), key=behind, default=None)


def name_of(point: Point) -> str:
    """Of its data, and whether there is a backbone."""
    return NAMES[point.axes["data"]] + (", backbone" if point.axes["features"] == "backbone" else "")


def shown_value(value: object) -> str:
    """Of an axis."""
    return NAMES.get(value, value) if isinstance(value, str) else f"{value:g}"


def _about(result: Result) -> str:
    seeds = max(point.values["seeds"] for point in jobs(result))
    return (
        f"Every row of the tables below stands for {seeds} jobs, with the seeds {result.seed} to "
        f"{result.seed + seeds - 1}: scores are their means, `spread` is from the worst to the best end. The last "
        "column is of the mean course: the first round whose score is within 0.01 of the end's."
    )


def _table(result: Result, varied: str, keys: tuple[str, ...], left: int = 1, counts: tuple[str, ...] = ()) -> str:
    points = result.where(varied=varied)
    rows = [(*_names(p, keys), *_scores(p), *(p.values.get(count) for count in counts)) for p in points]
    return markdown(("data", *keys, *SCORES, *(COUNTS[count] for count in counts)), rows, left)


COUNTS = {"malicious_kept_out": "kept out", "malicious_rejected": "rejected", "rows": "rows an owner"}


def _names(point: Point, keys: tuple[str, ...]) -> tuple[str, ...]:
    name = NAMES[point.axes["data"]] if "features" in keys else name_of(point)
    return name, *(shown_value(point.axes[key]) for key in keys)


def _scores(point: Point) -> tuple[object, ...]:
    values = point.values
    if not values["seeds"]:
        return ("cannot be split so", *(None,) * (len(SCORES) - 1))
    final, course = values["final"], values["by_round"]
    near = next(number for number, score in enumerate(course) if score >= mean(final) - 0.01)
    means = [f"{mean(values[name]):.3f}" for name in ("initial", "pooled", "fedsgd_final")]
    spread = f"{min(final):.3f} to {max(final):.3f}"
    return means[0], f"**{mean(final):.3f}**", spread, *means[1:], near


def _rejections(result: Result) -> str:
    exact, noisy = ([p for p in jobs(result) if bool(p.axes["epsilon"]) is noise] for noise in (False, True))
    counts = [sum(p.values["honest_rejected"] for p in points) for points in (exact, noisy)]
    where = "; ".join(_rejected(exact)) or "none"
    return (
        f"Honest groups that the contract rejected: **{counts[0]}** in the "
        f"{sum(p.values['seeds'] for p in exact)} jobs of these tables without noise ({where}), {counts[1]} in the "
        f"{sum(p.values['seeds'] for p in noisy)} jobs with noise."
    )


def _rejected(points: list[Point]) -> Iterator[str]:
    for point in points:
        if count := point.values["honest_rejected"]:
            axes = point.axes
            told = [name_of(point), f"{axes['owners']} owners", axes["split"], shown_value(axes["attack"])]
            yield f"{count} of {', '.join(t for t in told if t not in {'iid', 'none'})}"


def _encryption(result: Result) -> str:
    [encryption] = result.where(varied="encryption")
    axes, values = encryption.axes, encryption.values
    return (
        f"One job was played twice, with {axes['key_bits']}-bit ciphertexts and in the plain ({NAMES[axes['data']]}, "
        f"{axes['owners']} owners, attack: {shown_value(axes['attack'])}): of {values['rounds']} rounds, "
        f"the model owner's session, model included, differed after **{values['different']}**."
    )


def _reasons(result: Result) -> str:
    """Why bars are missed, of those that are."""
    missed = " ".join(bar.name for bar in result.bars if not bar.ok)
    found = []
    if "honest groups rejected" in missed:
        found.append(
            "A group whose owners hold few rows, or rows of few kinds, has gradients far from the others', and "
            "distance is all that the contract's rule goes by: that is how honest groups were rejected, "
            f"{'; '.join(_rejected([p for p in jobs(result) if not p.axes['epsilon']]))}."
        )
    point = worst(result, "split")
    if "worst split" in missed and point is not None:
        found.append(
            f"The worst split ends {behind(point):.3f} behind pooling, and plain FedSGD, which averages the owners "
            f"alike too, {mean(point.values['pooled']) - mean(point.values['fedsgd_final']):.3f}: what an average of "
            "owners tends to is not what an average of rows tends to, where the shares are uneven."
        )
    return "".join(f"\n{text}\n" for text in found)
