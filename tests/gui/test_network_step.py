"""Choosing a network at the first start: no endpoint is asked before it is named, and its chain has to be right."""

import asyncio
from collections.abc import Callable

import pytest

from omnilytics_app.errors import ChainUnavailable, ConfigurationError
from omnilytics_app.ui.presenters.first_run import OWN_NETWORK, FirstRunPresenter
from tests.gui.conftest import Run
from tests.gui.fakes.onboarding import FakeOnboarding


@pytest.fixture
def presenter(onboarding: FakeOnboarding) -> FirstRunPresenter:
    return FirstRunPresenter(onboarding)


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0)


def test_an_endpoint_of_another_chain_is_told_as_it_is_typed(
    presenter: FirstRunPresenter, onboarding: FakeOnboarding, run: Run
) -> None:
    async def play() -> None:
        onboarding.chain_id = 5
        presenter.choose_network(1)
        assert (presenter.rpc_url, onboarding.asked) == ("", [])
        presenter.set_endpoint("https://node.example")
        presenter.look_at_endpoint()
        await until(lambda: presenter.endpoint_problem)
        assert "serves chain 5, and Sepolia is chain 11155111" in presenter.endpoint_problem
        onboarding.failures["probe_endpoint"] = ChainUnavailable("Nothing answers there; check the address.")
        presenter.set_endpoint("http://nowhere")
        presenter.look_at_endpoint()
        await until(lambda: presenter.endpoint_problem)
        assert presenter.endpoint_problem == "Nothing answers there; check the address."
        with pytest.raises(ChainUnavailable):
            await presenter._check_network()
        onboarding.failures.clear()
        with pytest.raises(ConfigurationError, match="serves chain 5, and Sepolia is chain 11155111"):
            await presenter._check_network()
        presenter.choose_network(OWN_NETWORK)
        await until(lambda: presenter.endpoint is not None)
        assert (presenter.endpoint_problem, presenter.draft().network.chain_id) == ("", 5)

    run(play())


def test_a_late_answer_about_another_endpoint_is_dropped(
    presenter: FirstRunPresenter, onboarding: FakeOnboarding, run: Run
) -> None:
    async def play() -> None:
        onboarding.gate = asyncio.Event()
        presenter.choose_network(OWN_NETWORK)
        presenter.set_endpoint("http://first")
        presenter.look_at_endpoint()
        await asyncio.sleep(0)
        presenter.set_endpoint("http://second")
        onboarding.gate.set()
        await asyncio.sleep(0.01)
        assert presenter.endpoint is None

    run(play())
