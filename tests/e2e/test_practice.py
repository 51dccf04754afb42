"""Practice participants as they are: processes with profiles of their own, on a real local chain."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.practice import PracticeKind
from omnilytics_app.errors import JobRefused
from omnilytics_app.paths import Paths
from omnilytics_app.services.local_network import LocalNetwork
from omnilytics_app.services.practice import Practice
from omnilytics_app.services.profile_keys import make_profile
from omnilytics_app.services.session import Session, open_session
from omnilytics_app.settings import Settings
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.profile import Profile, open_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from tests.integration.conftest import anvil, artifact

__all__ = ["anvil", "artifact"]

pytestmark = [pytest.mark.anvil]
PROTECTOR = PassphraseProtector("the person's own", 2**15)
PATIENCE_S = 90


@pytest.fixture
async def network(artifact: MarketArtifact, anvil: Path, tmp_path: Path) -> AsyncIterator[LocalNetwork]:
    made = LocalNetwork(tmp_path / "local-network", artifact, lambda: anvil)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def person(network: LocalNetwork, tmp_path: Path) -> AsyncIterator[tuple[Profile, Session]]:
    place = network._written()
    assert place is not None
    settings = {"rpc_url": place.url, "chain_id": 31_337, "market": place.market, "workers": 1, "poll_interval_s": 0.3}
    paths = Paths.of_profile(tmp_path / "default")
    make_profile(paths, "Ada", settings, PROTECTOR)
    profile = open_profile(paths.profile)
    async with open_session([(profile, unlock(paths.keystore, PROTECTOR))], Settings(**profile.settings)) as session:
        yield profile, session


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def test_a_practice_job_leaves_one_seat_and_goes_on_after_the_window(
    network: LocalNetwork, person: tuple[Profile, Session]
) -> None:
    profile, session = person
    view = lambda: session.gateway.watcher.view  # noqa: E731 - it is another one after every block
    practice = Practice(network, profile, session)
    await practice.start()
    assert {p.name for p in profile.paths.data.iterdir()} >= {"diabetes-model-owner.csv", "digits-data-owner.csv"}
    await practice.start_job("diabetes")
    await until(lambda: 1 in view().jobs and view().jobs[JobId(1)].member_count == 8)
    job = view().jobs[JobId(1)]
    assert (job.phase, job.terms.seats) == (Phase.REGISTER, 9)
    [troupe] = practice.state.troupes
    assert (troupe.kind, troupe.people, troupe.problem) == (PracticeKind.JOB, 8, "")
    processes = [process.pid for crew in practice._crews.values() for process, _ in crew._members.values()]
    await practice.close()
    for process in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
    again = Practice(network, profile, session)
    await again.start()
    assert [t.name for t in again.state.troupes] == [troupe.name]
    assert len(again._crews) == 1
    await again.stop()
    last = Practice(network, profile, session)
    await last.start()
    assert last.state.troupes == ()
    with pytest.raises(JobRefused, match="not in sight"):
        await last.start_owners(JobId(7))
    await last.close()
