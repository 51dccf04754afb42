import json
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.crypto.paillier import require_ciphertext
from omnilytics_app.errors import InvalidCiphertext
from tests.vectors.ciphertexts import cases

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "ciphertexts.json").read_text(encoding="utf-8"))


def numbers(case: dict[str, Any], field: str) -> list[int]:
    return [int(value, 16) for value in case[field]]


def test_the_contract_is_tested_with_what_is_computed_here() -> None:
    assert cases() == VECTORS


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case["name"])
def test_units_are_ciphertexts(case: dict[str, Any]) -> None:
    n = int(case["modulus"], 16)
    assert int(case["square"], 16) == n * n
    assert [require_ciphertext(c, n) for c in numbers(case, "units")] == numbers(case, "units")


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case["name"])
def test_the_client_refuses_what_the_contract_cannot_tell_as_well(case: dict[str, Any]) -> None:
    n = int(case["modulus"], 16)
    for ciphertext in numbers(case, "refused") + numbers(case, "betraying"):
        with pytest.raises(InvalidCiphertext):
            require_ciphertext(ciphertext, n)
    assert all(0 < c < n * n and c % n for c in numbers(case, "betraying"))
