from pathlib import Path

import pytest

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import CallCost
from omnilytics_app.services.spending import SPENDING_FILE, Spending
from omnilytics_app.storage.job_files import JobFiles


def test_costs_add_up_by_function_and_outlive_a_restart(tmp_path: Path) -> None:
    spending = Spending(JobFiles(tmp_path))
    assert spending.spent == ()
    for function, gas, fee in (("createJob", 255_870, 10**30), ("publish", 700_730, 7), ("publish", 75_428, 5)):
        spending.note(function, gas, Wei(fee))
    expected = (CallCost("createJob", 1, 255_870, Wei(10**30)), CallCost("publish", 2, 776_158, Wei(12)))
    assert spending.spent == expected
    again = Spending(JobFiles(tmp_path))
    assert again.spent == expected
    again.note("stop", 61_497, Wei(1))
    assert [cost.function for cost in again.spent] == ["createJob", "publish", "stop"]


DAMAGED = (
    b"",
    b"{}",
    b'{"functions": [["publish", -1, 2, "3"]]}',
    b'{"functions": [[1, 1, 2, "3"]]}',
    b'{"functions": [["publish", 1, 2, 3]]}',
    b'{"functions": {"publish": 1}}',
)


@pytest.mark.parametrize("raw", DAMAGED)
def test_a_damaged_account_is_set_aside(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / SPENDING_FILE).write_bytes(raw)
    spending = Spending(JobFiles(tmp_path))
    assert spending.spent == ()
    assert (tmp_path / f"damaged-{SPENDING_FILE}").read_bytes() == raw
    spending.note("publish", 1, Wei(1))
    assert len(Spending(JobFiles(tmp_path)).spent) == 1
