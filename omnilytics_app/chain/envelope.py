"""An EIP-1559 transaction as the bytes that are signed, and those bytes read back.

What is signed is keccak256(0x02 || rlp([chain id, nonce, priority fee, max fee, gas, receiver, value, data, access
list])), EIP-2718 and EIP-1559; a signed transaction is the same list with the signature's three numbers at its end.
`read_payload` takes the one encoding that there is of a transaction (RLP's canonical form, no access list), so that a
payload and what a person was shown of it belong together.
"""

from dataclasses import dataclass
from typing import Any

import rlp
from eth_account import Account
from eth_utils.address import to_checksum_address
from rlp.exceptions import RLPException

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.errors import WrongSignature

TYPE = b"\x02"
FIELDS = 9
SIGNATURE_FIELDS = 3
MAX_NONCE = 2**64 - 1


@dataclass(frozen=True, slots=True)
class Envelope:
    """A transaction without its signature; `to` is None for a deployment, fees are for a unit of gas."""

    chain_id: int
    nonce: int
    priority_fee: Wei
    max_fee: Wei
    gas: int
    to: Address | None
    value: Wei
    data: bytes

    @property
    def payload(self) -> bytes:
        """The very bytes whose hash is signed."""
        return TYPE + bytes(rlp.encode(self._list()))

    @property
    def most(self) -> Wei:
        """What it can cost at most, its value included."""
        return Wei(self.value + self.gas * self.max_fee)

    def fields(self) -> dict[str, Any]:
        """The transaction as signers take it."""
        receiver = {} if self.to is None else {"to": self.to}
        return {
            "type": 2,
            "chainId": self.chain_id,
            "nonce": self.nonce,
            "maxPriorityFeePerGas": self.priority_fee,
            "maxFeePerGas": self.max_fee,
            "gas": self.gas,
            **receiver,
            "value": self.value,
            "data": "0x" + self.data.hex(),
        }

    def _list(self) -> list[Any]:
        receiver = b"" if self.to is None else bytes.fromhex(self.to[2:])
        numbers = (self.chain_id, self.nonce, self.priority_fee, self.max_fee, self.gas)
        return [*map(int, numbers), receiver, int(self.value), self.data, []]


def read_payload(payload: bytes) -> Envelope:
    """The transaction whose payload this is; raises `ValueError` for anything but its one encoding."""
    return _envelope(_items(payload, FIELDS), payload)


def read_signed(raw: bytes) -> Envelope:
    """The transaction in a signed one; raises `ValueError`."""
    items = _items(raw, FIELDS + SIGNATURE_FIELDS)
    return _envelope(items[:FIELDS], TYPE + bytes(rlp.encode(items[:FIELDS])))


def require_signed(raw: bytes, payload: bytes, sender: Address) -> None:
    """Refuse a signed transaction that is not the payload's, or not signed by its sender; raises `WrongSignature`."""
    try:
        same = read_signed(raw).payload == payload
        signer = Account.recover_transaction(raw)
    except Exception as error:  # the signer may be any device, and the library any error
        raise WrongSignature("What was signed cannot be read; nothing was sent.") from error
    if not same:
        raise WrongSignature("What was signed is not what was to be signed; nothing was sent.")
    if signer != sender:
        raise WrongSignature(f"This was signed by {signer} instead of {sender}; nothing was sent.")


def _items(raw: bytes, count: int) -> list[Any]:
    if raw[:1] != TYPE:
        raise ValueError("it is no transaction of EIP-1559")
    try:
        items = rlp.decode(raw[1:])
    except RLPException as error:
        raise ValueError("it is no list of RLP") from error
    if not isinstance(items, list) or len(items) != count or items[FIELDS - 1] != []:
        raise ValueError("it is no transaction without an access list")
    if not all(isinstance(item, bytes) for i, item in enumerate(items) if i != FIELDS - 1):
        raise ValueError("it has a list where a value belongs")
    return items


def _envelope(items: list[Any], payload: bytes) -> Envelope:
    chain_id, nonce, priority, most, gas = (int.from_bytes(item) for item in items[:5])
    receiver, value, data = items[5:8]
    if len(receiver) not in (0, 20) or nonce > MAX_NONCE or max(len(i) for i in (*items[:5], value)) > 32:
        raise ValueError("it has a value that no transaction has")
    envelope = Envelope(
        chain_id=chain_id,
        nonce=nonce,
        priority_fee=Wei(priority),
        max_fee=Wei(most),
        gas=gas,
        to=Address(to_checksum_address(receiver)) if receiver else None,
        value=Wei(int.from_bytes(value)),
        data=data,
    )
    if envelope.payload != payload:
        raise ValueError("it is not encoded in the one way there is")
    return envelope
