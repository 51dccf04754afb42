import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from omnilytics_app.chain.fees import GWEI
from omnilytics_app.cli.status import _lines
from omnilytics_app.domain.job import Phase
from omnilytics_app.services import status
from omnilytics_app.settings import Settings
from omnilytics_app.storage.profile import create_profile
from tests.unit.domain.builders import address, make_job


class Chain:
    """A connection and the market behind it, to an account with so much coin."""

    def __init__(self, balance: int, complaint: str) -> None:
        self.coin, self.complaint = balance, complaint
        self.connection = self.market = self
        job = make_job(Phase.SUBMIT, round=1)
        view = SimpleNamespace(jobs={job.job_id: job}, documents={})
        self.watcher = SimpleNamespace(view=view)

    async def head(self) -> Any:
        return SimpleNamespace(number=7, timestamp=70)

    async def balance(self, _: str) -> int:
        return self.coin

    async def credit(self, _: str) -> int:
        return 0

    async def gas_price(self) -> int:
        return GWEI


@pytest.mark.parametrize(
    ("balance", "complaint", "said"),
    [
        (10**15, "", "send it"),
        (10**15, "Two endpoints disagree.", "ETH. Two endpoints disagree."),
        (10**18, "Two endpoints disagree.", "Two endpoints disagree."),
        (10**18, "", ""),
    ],
)
async def test_what_runs_out_before_a_job_ends_is_told(
    balance: int, complaint: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextlib.asynccontextmanager
    async def look_only(*_: object) -> AsyncIterator[Chain]:
        yield Chain(balance, complaint)

    monkeypatch.setattr(status, "look_only", look_only)
    body = await status.status_of(create_profile(tmp_path / "p", "Mine", {}, address(0)), Settings())
    assert bool(body["warning"]) == bool(said)
    assert said in body["warning"]
    assert any(line.startswith("warning") for line in _lines(body)) == bool(said)
