"""An account without its key on a real market: its money is seen, whatever would sign is refused before it begins."""

from pathlib import Path

import pytest

from omnilytics_app.chain.calls import Call
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.errors import WatchOnly
from omnilytics_app.paths import Paths
from omnilytics_app.services.create_job import create_job
from omnilytics_app.services.gateway import open_account
from omnilytics_app.services.identity import Watched
from omnilytics_app.services.join_job import JoinRequest, join_job
from omnilytics_app.services.session import first_look
from omnilytics_app.services.wallet import Wallet
from tests.gui import sample
from tests.integration.marketplace import FUNDS, Marketplace

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]


async def test_it_sees_money_and_signs_nothing(market: Marketplace, tmp_path: Path) -> None:
    person = await market.person("somebody")
    (tmp_path / "watching").mkdir()
    watching = open_account(Watched(person.address), Paths.of_profile(tmp_path / "watching"), market.gateway)
    await first_look(market.gateway, person.address)
    snapshot = await Wallet(market.gateway, watching).snapshot(market.gateway.watcher.view)
    assert (snapshot.address, snapshot.balance, watching.watch_only) == (person.address, FUNDS, True)
    sentence = f"^This profile only watches {person.address}: "
    with pytest.raises(WatchOnly, match=sentence):
        await watching.sender.send(Call("fund", person.address, b"", Wei(1)))
    with pytest.raises(WatchOnly, match=sentence):
        await create_job(sample.FORM, market.gateway, watching, market.pool)
    with pytest.raises(WatchOnly, match=sentence):
        await join_job(JoinRequest(JobId(1), "none.csv"), market.gateway, watching, market.pool)
    assert list((tmp_path / "watching").rglob("*.rows")) == []
