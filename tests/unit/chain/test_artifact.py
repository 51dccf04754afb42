from dataclasses import fields

from eth_utils.crypto import keccak

from omnilytics_app.domain.job import Terms

from .endpoint import artifact


def test_the_artefact_holds_code_to_deploy_and_code_that_runs() -> None:
    made = artifact()
    code, deployed = bytes.fromhex(made.bytecode[2:]), bytes.fromhex(made.deployed_bytecode[2:])
    assert len(code) > len(deployed) > 1_000
    assert len(deployed) <= 24_576


def test_entries_are_found_by_kind_and_name() -> None:
    assert "createJob" in artifact().entries("function")
    assert "Published" in artifact().entries("event")
    assert "Published" not in artifact().entries("function")


def test_errors_are_found_by_the_first_four_bytes_of_their_signatures_hash() -> None:
    selectors = artifact().error_selectors()
    assert selectors[keccak(text="JobFull()")[:4]]["name"] == "JobFull"
    assert selectors[keccak(text="WrongValue(uint256,uint256)")[:4]]["name"] == "WrongValue"
    assert len(selectors) == len(artifact().entries("error"))


def test_the_terms_have_the_names_and_the_order_of_the_contracts_struct() -> None:
    components = artifact().entries("function")["createJob"]["inputs"][0]["components"]
    names = ["".join(part.title() if i else part for i, part in enumerate(f.name.split("_"))) for f in fields(Terms)]
    assert [c["name"] for c in components] == names
