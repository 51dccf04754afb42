import hashlib
from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.learning.privacy.row_marks import known, row_marks

KEY = bytes(range(32))
X = np.random.default_rng(1).normal(size=(500, 4))


def test_a_mark_is_a_keyed_hash_of_the_sorted_numbers() -> None:
    [mark] = row_marks(np.array([[3.0, -1.5]]), KEY)
    raw = np.array([-1.5, 3.0], dtype="<f4").tobytes()
    assert int(mark) == int.from_bytes(hashlib.blake2b(raw, digest_size=8, key=KEY).digest(), "little")


def test_a_row_is_known_again_wherever_it_lies_and_however_its_columns_are_called_or_stored() -> None:
    rng = np.random.default_rng(2)
    rows, columns = rng.permutation(len(X)), rng.permutation(X.shape[1])
    again = X[rows][:, columns].astype(np.float32).astype(np.float64)
    assert (row_marks(again, KEY) == row_marks(X, KEY)[rows]).all()
    assert (row_marks(np.array([[0.0, 2.0]]), KEY) == row_marks(np.array([[2.0, -0.0]]), KEY)).all()


def test_another_number_or_another_key_gives_another_mark() -> None:
    changed = X.copy()
    changed[:, 2] *= 1 + 1e-5
    assert not np.isin(row_marks(changed, KEY), row_marks(X, KEY)).any()
    assert not np.isin(row_marks(X, KEY[::-1]), row_marks(X, KEY)).any()
    assert len(np.unique(row_marks(X, KEY))) == len(X)


def test_numbers_beyond_single_precision_have_marks_too() -> None:
    assert len(np.unique(row_marks(np.array([[1e300, 1.0], [1e300, 2.0], [1e-300, 2.0]]), KEY))) == 3


def test_rows_of_any_of_the_files_are_found(tmp_path: Path) -> None:
    marks = row_marks(X, KEY)
    files = []
    for name, part in (("a", marks[:100]), ("b", marks[300:350]), ("empty", marks[:0])):
        (tmp_path / name).write_bytes(np.sort(part).astype("<u8").tobytes())
        files.append(tmp_path / name)
    expected = np.zeros(500, dtype=bool)
    expected[:100] = expected[300:350] = True
    assert (known(marks, files) == expected).all()
    assert not known(marks, []).any()
    assert known(marks[:0], files).shape == (0,)


@pytest.mark.parametrize("rows", [0, 1])
def test_no_rows_have_no_marks(rows: int) -> None:
    assert len(row_marks(X[:rows], KEY)) == rows
