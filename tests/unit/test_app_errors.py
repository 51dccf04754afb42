"""The tree of errors, and what a process of the program loads."""

import inspect
import subprocess
import sys

import pytest

from omnilytics_app import errors

TREE = [member for _, member in inspect.getmembers(errors, inspect.isclass)]


@pytest.mark.parametrize("error", TREE)
def test_every_error_hangs_in_the_drawn_tree(error: type[Exception]) -> None:
    assert issubclass(error, errors.OmniLyticsError)
    assert error.__doc__
    assert errors.__doc__ is not None
    assert error.__name__ in errors.__doc__


def test_what_is_shown_to_people_is_told_apart_from_what_is_not() -> None:
    assert issubclass(errors.JobRefused, errors.UserFacingError)
    for internal in (errors.InvalidCiphertext, errors.InvalidPayload, errors.InvalidOpening, errors.StatisticsChanged):
        assert not issubclass(internal, errors.UserFacingError)


def test_a_rejected_transaction_carries_the_custom_errors_name() -> None:
    assert errors.TransactionRejected("sentence", "JobFull").error == "JobFull"
    assert errors.TransactionRejected("sentence").error == ""
    assert str(errors.TransactionRejected("sentence", "JobFull")) == "sentence"


@pytest.mark.parametrize(
    ("modules", "absent"),
    [
        ("omnilytics_app.cli", ("PySide6", "torch", "web3", "sklearn")),
        ("omnilytics_app.app, omnilytics_app.services.demo.stage", ("PySide6", "qasync", "torch")),
        ("omnilytics_app.workers.pool", ("PySide6", "torch", "web3")),
        ("omnilytics_app.workers.model_owner_tasks, omnilytics_app.workers.owner_tasks", ("PySide6", "torch", "web3")),
    ],
)
def test_a_process_loads_only_what_it_needs(modules: str, absent: tuple[str, ...]) -> None:
    program = f"import sys, {modules}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & set(absent)
