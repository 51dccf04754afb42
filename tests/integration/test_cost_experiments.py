"""The experiments of gas and time measure, along every axis, all that the page says of them."""

from dataclasses import asdict

import pytest

from benchmarks.experiments import chain_course, execution_time, execution_time_page, gas, gas_page, page, peers
from benchmarks.experiments.job_setting import Setting, of_size
from benchmarks.experiments.node import PARAMETERS_A_TRANSACTION, stored
from benchmarks.experiments.result import ROOT, Notebook, Result, Size
from contracts import measure
from contracts.build import CONTRACTS
from omnilytics_app.chain.artifact import load_artifact

INSTALLED = (CONTRACTS / "node_modules" / "@foundry-rs" / "forge").exists()
SMALLEST = gas.Axes((1_000,), (15,), 15, (5,), ((10, 2_048),))
BRIEF = execution_time.Axes(execution_time.Work(1_024, 2, 9, 9), (9, 10), (2, 3), (1_024, 3_072), (9, 12), (1, 2), 2)


def without_empty_tables(blocks: dict[str, str]) -> bool:
    return all(
        "|" not in text or len([line for line in text.splitlines() if "|" in line]) > 2 for text in blocks.values()
    )


@pytest.fixture(scope="module")
def measured_gas() -> Result:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gas, "QUICK", SMALLEST)
        return gas.run(Notebook("gas", Size.QUICK, 1))


@pytest.mark.anvil
@pytest.mark.skipif(not INSTALLED, reason="forge is not installed")
def test_gas_on_a_node_is_what_the_contract_tests_measure(measured_gas: Result) -> None:
    snapshot = measure.read_values(measure.SNAPSHOTS / measure.GAS)
    usual = gas_page.usual(measured_gas).values
    assert usual["register"] == pytest.approx(snapshot["register"], rel=0.001)
    assert usual["submit"] == pytest.approx(snapshot["submit external, 1 ciphertext"], rel=0.001)
    assert usual["quiet round, an owner"] == pytest.approx(snapshot["quiet round, an owner, first"], rel=0.001)
    stored_gas = measured_gas.value("store everything", kind="store everything", parameters=1_000)
    assert stored_gas == pytest.approx(snapshot["store everything, 1000 parameters"], rel=0.001)
    assert [bar.ok for bar in measured_gas.bars] == [True, True]


@pytest.mark.anvil
@pytest.mark.skipif(not INSTALLED, reason="forge is not installed")
def test_every_block_of_gas_has_figures(measured_gas: Result) -> None:
    blocks = page.blocks_of(gas, measured_gas)
    assert without_empty_tables(blocks)
    assert {name.removeprefix("gas/") for name in blocks} >= {
        "functions",
        "quarrels",
        "sizes",
        "parameters",
        "ways",
        "owners",
        "groups",
        "lanes",
    }
    inline, blob = (measured_gas.value("submit", **asdict(of_size(1_000, way=way))) for way in ("inline", "blob"))
    assert inline > 5 * blob
    assert measured_gas.value("blob gas", kind="blobs", parameters=1_000) == 131_072
    assert "settleOpen" in gas_page.usual(measured_gas, money="token").values


def test_the_page_names_every_function_that_changes_the_market() -> None:
    functions = [entry for entry in load_artifact(ROOT / "resources").abi if entry["type"] == "function"]
    changing = {entry["name"] for entry in functions if entry["stateMutability"] not in ("view", "pure")}
    told = {name.partition(",")[0] for name in (*gas_page.PAID_BY, *gas_page.PAID_IN_QUARRELS)}
    assert changing == told - {"approve"}  # of the token


@pytest.mark.anvil
@pytest.mark.skipif(not INSTALLED, reason="forge is not installed")
def test_quarrels_are_played_in_coin_and_in_tokens(measured_gas: Result) -> None:
    coin, token = measured_gas.where(kind="quarrel")[:2]
    assert (gas_page.difference(coin), gas_page.difference(token)) == ("as usual", "ERC-20")
    for point in (coin, token):
        assert set(point.values) == set(gas_page.PAID_IN_QUARRELS)
        assert point.values["answer, the rest of the model"] > 10 * point.values["answer, a ciphertext of the model"]


@pytest.mark.anvil
@pytest.mark.skipif(not INSTALLED, reason="forge is not installed")
def test_every_step_is_timed_along_every_axis(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(execution_time, "QUICK", BRIEF)
    result = execution_time.run(Notebook("time", Size.QUICK, 1))
    steps = result.where(kind="steps", features=9, cores=2)[0].values
    for step in ("encrypt", "gradient", "mask", "aggregate", "sketch", "decrypt", "settle", "check settlement"):
        found = steps[step]
        assert 0 < found["least"] <= found["median"] <= found["most"]
    for axis in execution_time_page.CHAIN_AXES:
        jobs = execution_time_page.jobs_along(result, axis)
        assert [job.axes["way"] for job in jobs] == ["external", "external", "inline", "inline"]
        assert all(job.values["submit"]["median"] > 0 for job in jobs)
    assert without_empty_tables(page.blocks_of(execution_time, result))


def test_no_setting_is_played_twice() -> None:
    for axes in (gas.FULL, gas.QUICK):
        settings = axes.settings()
        assert len(settings) == len(set(settings))
        assert settings[0] == Setting()


LARGEST = 21_780


def test_the_client_takes_every_job_that_is_played_up_to_its_largest() -> None:
    played = [setting for setting in gas.FULL.settings() if setting.fits]
    assert {setting.parameters for setting in played if not setting.taken} == {61_470, 270_896}
    assert of_size(LARGEST).taken
    assert not of_size(LARGEST + 10).taken


def test_what_the_client_refuses_is_within_the_terms_that_the_contract_takes() -> None:
    for parameters in (61_470, 270_896):
        layout = of_size(parameters).layout
        assert max(layout.model_ciphertexts, layout.gradient_ciphertexts) <= 8_192
        assert layout.lanes <= 42
    beyond = Setting(270_896)  # ten outputs of so many features would be too many ciphertexts
    assert beyond.layout.model_ciphertexts > 8_192


def test_payloads_are_as_long_as_the_protocol_says() -> None:
    assert (Setting().payload_bytes, Setting().model_bytes) == (11_264, 33_280)
    assert Setting(7_450).payload_bytes == 190_976
    assert Setting(7_450, key_bits=3_072).payload_bytes == 143_616


def test_a_model_that_the_market_refuses_in_call_data_is_not_played() -> None:
    assert Setting(2_340, way="inline").fits
    assert not Setting(2_350, way="inline").fits
    assert not Setting(7_450, way="inline").fits
    assert Setting(7_450).fits


def test_a_call_of_the_baseline_has_three_words_a_parameter() -> None:
    rng = chain_course.np.random.default_rng(1)
    call = stored(5, rng.integers(1, 2**63, (PARAMETERS_A_TRANSACTION, 3)))
    assert len(call) == 4 + 3 * 32 + PARAMETERS_A_TRANSACTION * 96


@pytest.mark.anvil
@pytest.mark.skipif(not INSTALLED, reason="forge is not installed")
def test_the_comparison_measures_ours_and_what_is_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "LIBRARIES", {})
    result = peers.run(Notebook("peers", Size.QUICK, 1))
    assert [point.axes["solution"] for point in result.points] == ["omnilytics", "stored"]
    own = result.points[0].values
    assert own["seconds"] > 0
    assert own["up_bytes"] < own["down_bytes"]
    assert all(bar.ok for bar in result.bars)
    assert "| **OmniLytics** |" in peers.blocks(result)["costs"]
