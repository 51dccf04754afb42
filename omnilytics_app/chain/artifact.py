"""The compiled market as committed in resources/contracts: ABI, bytecode, and the selectors of its errors."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from eth_utils.abi import abi_to_signature
from eth_utils.crypto import keccak


@dataclass(frozen=True, slots=True)
class MarketArtifact:
    """What is needed to deploy the market and to talk to it."""

    abi: tuple[dict[str, Any], ...]
    bytecode: str
    deployed_bytecode: str
    immutables: tuple[tuple[tuple[int, int], ...], ...]
    """Where in the runtime code the constructor writes: for every value all its places, start and length."""
    disputes_bytecode: str
    """Runtime code of the market's second half, which lies at the address that the market's `disputes` names."""

    def entries(self, kind: str) -> dict[str, dict[str, Any]]:
        """ABI entries of a kind ("function", "event", "error") by name."""
        return {e["name"]: e for e in self.abi if e["type"] == kind}

    def is_code_of_market(self, code: bytes) -> bool:
        """Whether runtime code is this market's, whatever windows it was deployed with.

        A value is the same in all its places: what a getter tells is what the code uses.
        """
        expected = bytearray.fromhex(self.deployed_bytecode.removeprefix("0x"))
        for places in self.immutables:
            first, size = places[0]
            value = code[first : first + size]
            for start, length in places:
                expected[start : start + length] = value
        return code == expected

    def is_code_of_disputes(self, code: bytes) -> bool:
        """Whether runtime code is that of the market's second half, byte for byte."""
        return code == bytes.fromhex(self.disputes_bytecode.removeprefix("0x"))

    def error_selectors(self) -> dict[bytes, dict[str, Any]]:
        """ABI entries of the custom errors by their four-byte selector."""
        return {keccak(text=abi_to_signature(e))[:4]: e for e in self.entries("error").values()}  # type: ignore[arg-type]


@cache
def load_artifact(resources: Path) -> MarketArtifact:
    """The market's artefact under the resources folder."""
    body = json.loads((resources / "contracts" / "Market.json").read_text("utf-8"))
    immutables = tuple(tuple((i["start"], i["length"]) for i in places) for places in body["immutableReferences"])
    return MarketArtifact(
        tuple(body["abi"]), body["bytecode"], body["deployedBytecode"], immutables, body["disputesBytecode"]
    )
