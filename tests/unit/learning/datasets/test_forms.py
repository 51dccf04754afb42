"""One table, whatever its form and however it is cut, is one data set: the same samples and, bit by bit, statistics."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import Dataset, delimited, open_dataset, parts, read_all, read_part
from omnilytics_app.learning.loss import form_of
from omnilytics_app.learning.moments import Moments, moments_of_samples
from omnilytics_app.learning.statistics import freeze

from .forms import FORMS, Columns, write

FEATURES = FeatureMapSpec(("a", "b", "c"), (0.1, -3.0, 0.0), (1.7, 2.0, 0.3), 1.5)
TASKS = {
    "y": TaskSpec("regression", "y", (), 1.0, 2.5),
    "label": TaskSpec("classification", "label", ("0", "1", "2"), loss="logistic"),
    "word": TaskSpec("binary", "word", ("no", "yes")),
}


def columns(seed: int, rows: int, target: str) -> Columns:
    rng = np.random.default_rng(seed)
    targets = {
        "y": rng.normal(size=rows),
        "label": rng.integers(0, 3, rows),
        "word": np.array(["no", "yes"])[rng.integers(0, 2, rows)],
    }
    return {
        "a": rng.normal(size=rows),
        "b": rng.integers(-9, 9, rows),
        "c": rng.normal(size=rows).astype(np.float32),
        target: targets[target],
    }


def digest(dataset: Dataset, task: TaskSpec) -> bytes:
    moments = Moments.zero(FEATURES.dimension, task.outputs)
    for part in dataset.parts:
        moments += moments_of_samples(read_part(part, FEATURES, task), FEATURES, task)
    return freeze(moments, form_of(task)).digest


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 99), rows=st.integers(1, 40), step=st.integers(1, 15), target=st.sampled_from(sorted(TASKS)))
def test_statistics_are_the_same_in_every_form_and_cut(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
    rows: int,
    step: int,
    target: str,
) -> None:
    folder, table, task = tmp_path_factory.mktemp("forms"), columns(seed, rows, target), TASKS[target]
    whole = {form: open_dataset(write(form, folder, table)) for form in FORMS}
    with monkeypatch.context() as patch:
        patch.setattr(parts, "PART_ROWS", step)
        patch.setattr(delimited, "BLOCK_BYTES", 120 * step)
        cut = {form: open_dataset(folder / FORMS[form][0]) for form in FORMS}
    assert {dataset.rows for dataset in (*whole.values(), *cut.values())} == {rows}
    assert max(len(dataset.parts) for dataset in cut.values()) >= rows // step
    digests = {digest(dataset, task) for dataset in (*whole.values(), *cut.values())}
    assert len(digests) == 1


@pytest.mark.parametrize("form", sorted(FORMS))
def test_samples_are_the_table_and_parts_may_be_read_anywhere_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setattr(parts, "PART_ROWS", 4)
    table = columns(1, 23, "label")
    dataset = pickle.loads(pickle.dumps(open_dataset(write(form, tmp_path, table))))  # noqa: S301 - our own
    assert dataset.columns == ("a", "b", "c", "y" if form == "matrix" else "label")
    assert len(dataset.parts) > 1 or form in {"csv", "tsv"}
    read = {part.first_row: read_part(part, FEATURES, TASKS["label"]) for part in reversed(dataset.parts)}
    x = np.concatenate([read[row].x for row in sorted(read)])
    assert np.array_equal(x, np.column_stack([table[c] for c in "abc"]))
    assert [label for row in sorted(read) for label in read[row].y.tolist()] == [str(v) for v in table["label"]]


@pytest.mark.parametrize("form", sorted(FORMS))
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, form: str) -> None:
    first = 2 if form in {"csv", "tsv"} else 1
    table = columns(1, 12, "word")
    bad = {**table, "a": np.where(np.arange(12) == 5, np.nan, table["a"])}
    with pytest.raises(
        DataFileError, match=rf"row {first + 5}, column 'a' holds '?nan'?, which is not a finite number"
    ):
        read_all(open_dataset(write(form, tmp_path, bad)), FEATURES, TASKS["word"])
    bad = {**table, "word": np.where(np.arange(12) == 7, "maybe", table["word"])}
    with pytest.raises(DataFileError, match=rf"row {first + 7}, column 'word' holds 'maybe', which is none of"):
        read_all(open_dataset(write(form, tmp_path, bad)), FEATURES, TASKS["word"])
    with pytest.raises(DataFileError, match="lacks the column 'b'"):
        read_all(
            open_dataset(write(form, tmp_path, {k: v for k, v in table.items() if k != "b"})), FEATURES, TASKS["word"]
        )


@pytest.mark.parametrize("form", ["parquet", "npz", "compressed npz"])
def test_a_file_written_anew_between_two_passes_is_refused(tmp_path: Path, form: str) -> None:
    dataset = open_dataset(write(form, tmp_path, columns(1, 12, "y")))
    write(form, tmp_path, columns(2, 12, "y"))
    with pytest.raises(DataFileError, match="was changed while it was read"):
        read_all(dataset, FEATURES, TASKS["y"])


@pytest.mark.parametrize("form", sorted(FORMS))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_are_refused_in_one_sentence_or_read(tmp_path: Path, form: str, data: st.DataObject) -> None:
    path = write(form, tmp_path, columns(1, 40, "y"))
    raw = bytearray(path.read_bytes())
    match data.draw(st.sampled_from(["cut", "flip", "insert", "zero"])):
        case "cut":
            del raw[data.draw(st.integers(0, len(raw) - 1)) :]
        case "flip":
            for _ in range(data.draw(st.integers(1, 4))):
                raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
        case "insert":
            at = data.draw(st.integers(0, len(raw)))
            raw[at:at] = data.draw(st.binary(min_size=1, max_size=9))
        case "zero":
            at = data.draw(st.integers(0, len(raw) - 1))
            raw[at : at + 8] = bytes(8)
    path.write_bytes(raw)
    said = ""
    try:
        read_all(open_dataset(path), FEATURES, TASKS["y"])
    except DataFileError as error:
        said = str(error)
    assert not said or said.endswith(".")
