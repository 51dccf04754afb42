"""The committed contract artefact is what the sources compile to."""

import importlib.util
import itertools
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from eth_utils.abi import abi_to_signature

ROOT = Path(__file__).resolve().parents[3]
CODE_LIMIT = 24_576


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("contracts_build", ROOT / "contracts" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def artefact(build: ModuleType) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(build.ARTEFACT.read_text("utf-8"))
    return loaded


def test_artefact_belongs_to_the_sources(build: ModuleType, artefact: dict[str, Any]) -> None:
    assert artefact["sourceHash"] == build.source_hashes(), "run `python contracts/build.py`"


def test_runtime_code_fits_a_contract(artefact: dict[str, Any]) -> None:
    code, second_half = (
        bytes.fromhex(artefact[n].removeprefix("0x")) for n in ("deployedBytecode", "disputesBytecode")
    )
    assert 0 < len(code) <= CODE_LIMIT
    assert 0 < len(second_half) <= CODE_LIMIT
    for place in itertools.chain.from_iterable(artefact["immutableReferences"]):
        assert code[place["start"] :][: place["length"]] == bytes(place["length"])


def test_artefact_names_no_place_on_this_machine(build: ModuleType) -> None:
    text = build.ARTEFACT.read_text("utf-8")
    assert str(ROOT) not in text
    assert str(Path.home()) not in text


def test_abi_has_the_functions_of_the_interface(artefact: dict[str, Any]) -> None:
    signatures = {abi_to_signature(entry) for entry in artefact["abi"] if entry["type"] == "function"}
    payload, ranges = "(bytes32,bytes,string)", "(uint8,uint16,uint8,int256)[]"
    assert f"submit(uint256,uint16,bytes32,{payload})" in signatures
    assert f"settleOpen(uint256,uint16,(uint32,uint8,bytes32,bytes32[],bytes,{ranges},{payload}))" in signatures
    assert "withdraw(address,address)" in signatures
    names = {entry["name"] for entry in artefact["abi"] if entry["type"] == "function"}
    assert {"contest", "flag", "answer", "closeAnswers", "abort", "dispute", "finalize", "disputes"} <= names


@pytest.mark.anvil
def test_artefact_is_reproduced_by_the_compiler(build: ModuleType) -> None:
    assert build.serialise(build.compile_market()) == build.ARTEFACT.read_text("utf-8")
