"""Call data read back: which function of the market or of a token it calls, and with what.

The program's own strict decoder reads it (`chain.canonical_abi`): what is not the one encoding of its arguments is not
read at all, so that nothing can hide behind what a person is shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eth_utils.abi import function_abi_to_4byte_selector

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.canonical_abi import Codec, struct_of

TOKEN_ABI: tuple[dict[str, Any], ...] = tuple(
    {
        "type": "function",
        "name": name,
        "inputs": [{"name": who, "type": "address"}, {"name": "amount", "type": "uint256"}],
        "outputs": [{"name": "", "type": "bool"}],
        "stateMutability": "nonpayable",
    }
    for name, who in (("transfer", "to"), ("approve", "spender"))
)
"""What this program sends to tokens (EIP-20)."""
SELECTOR = 4


@dataclass(frozen=True, slots=True)
class DecodedCall:
    """A function's name and its arguments by name, as `canonical_abi` gives them."""

    name: str
    arguments: Mapping[str, Any]


class CallCodec:
    """Reads calls of the functions of an ABI that change anything."""

    def __init__(self, abi: Sequence[Mapping[str, Any]]) -> None:
        functions = [e for e in abi if e["type"] == "function" and e["stateMutability"] in ("payable", "nonpayable")]
        self._known: dict[bytes, tuple[str, Codec]] = {
            bytes(function_abi_to_4byte_selector(f)): (f["name"], struct_of(f["inputs"]))  # type: ignore[arg-type]
            for f in functions
        }

    @classmethod
    def of_market(cls, artifact: MarketArtifact) -> "CallCodec":
        """Of the market's functions."""
        return cls(artifact.abi)

    @classmethod
    def of_tokens(cls) -> "CallCodec":
        """Of what is sent to tokens."""
        return cls(TOKEN_ABI)

    def decode(self, data: bytes) -> DecodedCall | None:
        """The call in call data; None where it is none of these, or not encoded as it must be."""
        name, codec = self._known.get(data[:SELECTOR], ("", None))
        if codec is None:
            return None
        try:
            return DecodedCall(name, codec.decode(data[SELECTOR:]))
        except ValueError:
            return None
