from collections.abc import Callable
from dataclasses import fields

import pytest
from eth_utils.crypto import keccak

from omnilytics_app.domain.job import Terms

from .endpoint import artifact


def test_the_artefact_holds_code_to_deploy_and_code_that_runs() -> None:
    made = artifact()
    code, deployed = bytes.fromhex(made.bytecode[2:]), bytes.fromhex(made.deployed_bytecode[2:])
    second_half = bytes.fromhex(made.disputes_bytecode[2:])
    assert len(code) > len(deployed) + len(second_half)
    assert 1_000 < len(deployed) <= 24_576
    assert 1_000 < len(second_half) <= 24_576


def test_entries_are_found_by_kind_and_name() -> None:
    assert "createJob" in artifact().entries("function")
    assert "Published" in artifact().entries("event")
    assert "Published" not in artifact().entries("function")


def test_errors_are_found_by_the_first_four_bytes_of_their_signatures_hash() -> None:
    selectors = artifact().error_selectors()
    assert selectors[keccak(text="JobFull()")[:4]]["name"] == "JobFull"
    assert selectors[keccak(text="WrongValue(uint256,uint256)")[:4]]["name"] == "WrongValue"
    assert len(selectors) == len(artifact().entries("error"))


def places() -> list[tuple[int, int]]:
    """Where the constructor writes, whatever it writes there."""
    return [place for value in artifact().immutables for place in value]


def deployed_with(filling: int) -> bytearray:
    """The market's runtime code after a constructor that wrote this byte into all it may write."""
    code = bytearray.fromhex(artifact().deployed_bytecode.removeprefix("0x"))
    for start, length in places():
        code[start : start + length] = bytes([filling]) * length
    return code


def test_the_constructor_writes_whole_words_inside_the_runtime_code() -> None:
    size = len(deployed_with(0))
    assert places()
    assert all(length == 32 and 0 <= start <= size - length for start, length in places())


@pytest.mark.parametrize("filling", [0, 1, 255])
def test_the_code_is_the_markets_whatever_the_constructor_wrote(filling: int) -> None:
    assert artifact().is_code_of_market(bytes(deployed_with(filling)))


def test_code_that_differs_anywhere_else_is_not_the_markets() -> None:
    code = deployed_with(7)
    masked = {i for start, length in places() for i in range(start, start + length)}
    for place in {0, len(code) // 2, len(code) - 1} - masked:
        foreign = bytearray(code)
        foreign[place] ^= 1
        assert not artifact().is_code_of_market(bytes(foreign))


def test_code_that_uses_another_value_than_it_tells_is_not_the_markets() -> None:
    shared = [value for value in artifact().immutables if len(value) > 1]
    assert len(shared) == 3  # the bounds of windows and the address of the second half: one place tells, one uses
    for start, length in (value[0] for value in shared):
        forged = deployed_with(7)
        forged[start : start + length] = bytes([8]) * length
        assert not artifact().is_code_of_market(bytes(forged))


@pytest.mark.parametrize(
    "change", [lambda c: b"", lambda c: c[:-1], lambda c: c + b"\0", lambda c: c[:100]], ids=range(4)
)
def test_code_of_another_length_is_not_the_markets(change: Callable[[bytes], bytes]) -> None:
    assert not artifact().is_code_of_market(change(bytes(deployed_with(7))))


def test_the_code_of_the_second_half_has_nothing_that_a_constructor_writes() -> None:
    code = bytes.fromhex(artifact().disputes_bytecode[2:])
    assert artifact().is_code_of_disputes(code)
    for foreign in (b"", code[:-1], code + b"\0", bytes([code[0] ^ 1]) + code[1:]):
        assert not artifact().is_code_of_disputes(foreign)


def test_the_terms_have_the_names_and_the_order_of_the_contracts_struct() -> None:
    components = artifact().entries("function")["createJob"]["inputs"][0]["components"]
    names = ["".join(part.title() if i else part for i, part in enumerate(f.name.split("_"))) for f in fields(Terms)]
    assert [c["name"] for c in components] == names
