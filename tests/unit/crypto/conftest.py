import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import public_key

VECTORS = Path(__file__).parents[2] / "vectors"


@pytest.fixture(scope="session")
def vectors() -> Callable[[str], dict[str, Any]]:
    return lambda name: json.loads((VECTORS / f"crypto_{name}.json").read_text())


@pytest.fixture(scope="session")
def key_of(vectors: Callable[[str], dict[str, Any]]) -> Callable[[int], PaillierPrivateKey]:
    primes = {entry["bits"]: (int(entry["p"], 16), int(entry["q"], 16)) for entry in vectors("keys")["paillier"]}
    return lambda bits: PaillierPrivateKey(public_key(primes[bits][0] * primes[bits][1]), *primes[bits])


@pytest.fixture(scope="session")
def key512(key_of: Callable[[int], PaillierPrivateKey]) -> PaillierPrivateKey:
    return key_of(512)


@pytest.fixture(scope="session")
def key1024(key_of: Callable[[int], PaillierPrivateKey]) -> PaillierPrivateKey:
    return key_of(1024)


@pytest.fixture(scope="session")
def scope(vectors: Callable[[str], dict[str, Any]]) -> JobScope:
    keys = vectors("keys")
    return JobScope(keys["chain_id"], bytes.fromhex(keys["market"]), keys["job_id"])
