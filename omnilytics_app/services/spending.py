"""What a model owner's transactions in a job have cost, function by function: one small JSON file a job.

It is for people only. A transaction that was mined while the program was not running is not in it, and a damaged file
is set aside and a new one begun.
"""

import logging
from typing import Any

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import CallCost
from omnilytics_app.storage.job_files import JobFiles

log = logging.getLogger(__name__)

SPENDING_FILE = "spending.json"


class Spending:
    """The account of one job. Methods block for the disk."""

    def __init__(self, files: JobFiles) -> None:
        self._files = files
        self._costs: dict[str, CallCost] = {}
        if not files.exists(SPENDING_FILE):
            return
        try:
            self._costs = {raw[0]: _cost(*raw) for raw in files.read_json(SPENDING_FILE)["functions"]}
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("the costs noted in %s are damaged; they are begun anew", files.directory.name)
            files.set_aside(SPENDING_FILE)

    @property
    def spent(self) -> tuple[CallCost, ...]:
        """By function, in the order they were first called."""
        return tuple(self._costs.values())

    def note(self, function: str, gas: int, fee: Wei) -> None:
        """One more mined transaction."""
        before = self._costs.get(function, CallCost(function, 0, 0, Wei(0)))
        self._costs[function] = CallCost(function, before.count + 1, before.gas + gas, Wei(before.fee + fee))
        functions = [[cost.function, cost.count, cost.gas, str(cost.fee)] for cost in self._costs.values()]
        self._files.replace_json(SPENDING_FILE, {"functions": functions})


def _cost(name: Any, count: Any, gas: Any, fee: Any) -> CallCost:
    if not isinstance(name, str) or not all(type(n) is int and n >= 0 for n in (count, gas)) or not fee.isdecimal():
        raise ValueError("no name, no count, no gas or no fee")
    return CallCost(name, count, gas, Wei(int(fee)))
