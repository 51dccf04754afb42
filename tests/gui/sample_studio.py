"""What a model owner is shown while it designs a job, for the samples; figures as the real services give them."""

from functools import cache

from sklearn.datasets import load_diabetes, load_digits

from omnilytics_app.domain.drafting import (
    ColumnLook,
    DataLook,
    Expense,
    GasLine,
    JobCosts,
    Prediction,
    Reference,
    Rehearsal,
    Sizes,
    Trial,
)
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobForm, Metric

PIXELS = tuple(f"pixel_{i // 8}_{i % 8}" for i in range(64))
REHEARSAL = Rehearsal(
    rows=40,
    features=65,
    outputs=10,
    metric=Metric.ACCURACY,
    own_score=0.575,
    classes={"0": 5, "1": 4, "2": 3, "3": 6, "4": 4, "5": 3, "6": 4, "7": 5, "8": 2, "9": 4},
    held_out_rows=360,
    score=0.642,
    pooled=0.921,
    description=3_204,
    seconds=0.41,
)
REFERENCE = Reference(0.921, 40, 360)


@cache
def digits_look(path: str) -> DataLook:
    """scikit-learn's digits, forty rows of them."""
    digits = load_digits()
    columns = (*(ColumnLook(name, numeric=True, distinct=0) for name in PIXELS), ColumnLook("digit", True, 10))
    shown = ("digit", *PIXELS[:10])
    head = tuple(
        (str(label), *(f"{v:g}" for v in line[:10]))
        for label, line in zip(digits.target[:6], digits.data, strict=False)
    )
    return DataLook(path, 40, True, columns, shown, head, (8, 8, 1))


@cache
def diabetes_look(path: str) -> DataLook:
    """scikit-learn's diabetes with a row's number and a word in it."""
    data = load_diabetes(scaled=False)
    names = ("record", "clinic", *data.feature_names, "progression")
    columns = (
        ColumnLook("record", True, 120),
        ColumnLook("clinic", False, 3),
        *(ColumnLook(name, True, 2 if name == "sex" else 58) for name in data.feature_names),
        ColumnLook("progression", True, 96),
    )
    head = tuple((str(i + 1), "ABC"[i % 3], *(f"{v:g}" for v in data.data[i]), f"{data.target[i]:g}") for i in range(6))
    return DataLook(path, 120, True, columns, names, head, looked_at=120)


def images_look(path: str) -> DataLook:
    """A folder of small pictures."""
    names = tuple(f"pixel_{r}_{c}_{k}" for r in range(16) for c in range(16) for k in range(3))
    columns = (*(ColumnLook(name, True, 0) for name in names), ColumnLook("folder", False, 4))
    head = tuple((label, f"{label}/image-00{i}.png") for i, label in enumerate(("cat", "dog", "fox", "owl")))
    return DataLook(path, 1_240, True, columns, ("folder", "image"), head, (16, 16, 3), resizable=True)


def costs(form: JobForm, problem: str = "", field: str = "") -> JobCosts:
    """About what the real service says for digits at 12 gwei."""
    seats = form.groups * form.group_size
    gas = (
        GasLine(Expense.CREATE, 3_061_000, 3_826_000),
        GasLine(Expense.BEGIN, 140_000, 225_000),
        GasLine(Expense.PUBLISH, form.rounds * 2_016_000, form.rounds * 2_336_000),
        GasLine(Expense.SETTLE, form.rounds * 134_000, form.rounds * 220_000),
        GasLine(Expense.AUDIT, 0, 2 * form.faults * 360_000),
        GasLine(Expense.ANSWER, 0, 200_000),
        GasLine(Expense.END, 170_000, 170_000),
    )
    sizes = Sizes(49_920, 13_056, form.rounds * (49_920 + seats * 13_056), not form.in_stores)
    escrow, bond = Wei(form.rounds * seats * form.reward), Wei(seats * form.reward)
    return JobCosts(escrow, bond, gas, Wei(12 * 10**9), Wei(25 * 10**9), sizes, problem, field)


TRIAL = Trial(
    path="/home/ada/data/new-digits.csv",
    target="digit",
    rows=360,
    metric=Metric.ACCURACY,
    score=0.931,
    head=tuple(
        Prediction(i + 1, str(i % 10 if i != 7 else 1), 0.4 + (i * 37 % 60) / 100, str(i % 10)) for i in range(60)
    ),
    round=6,
    wrong=25,
)
VALUES = Trial(
    path="/home/ada/data/new-patients.csv",
    target="progression",
    rows=44,
    metric=Metric.R2,
    score=None,
    head=tuple(Prediction(i + 1, f"{90 + i * 7.35:.6g}") for i in range(20)),
    round=0,
)
