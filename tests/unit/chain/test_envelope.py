"""The bytes that are signed are one encoding of one transaction, and a signature for anything else is refused."""

from dataclasses import replace

import pytest
import rlp
from eth_account import Account
from eth_account.typed_transactions import TypedTransaction
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.envelope import TYPE, Envelope, read_payload, read_signed, require_signed
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.errors import WrongSignature

NUMBERS = st.integers(0, 2**64 - 1)
AMOUNTS = st.integers(0, 2**256 - 1).map(Wei)
ADDRESSES = st.binary(min_size=20, max_size=20).map(lambda raw: Address(to_checksum_address(raw)))
ENVELOPES = st.builds(
    Envelope, NUMBERS, NUMBERS, AMOUNTS, AMOUNTS, NUMBERS, st.none() | ADDRESSES, AMOUNTS, st.binary(max_size=80)
)
SIGNER = LocalSigner(keccak(b"sender"))
PLAIN = Envelope(31_337, 7, Wei(10**9), Wei(3 * 10**9), 21_000, SIGNER.address, Wei(5), b"")


@given(ENVELOPES)
def test_a_payload_reads_back_as_what_it_was_made_of(envelope: Envelope) -> None:
    assert read_payload(envelope.payload) == envelope


@given(st.binary(max_size=40), NUMBERS)
def test_the_payload_is_what_the_library_signs(data: bytes, nonce: int) -> None:
    envelope = replace(PLAIN, data=data, nonce=nonce)
    assert keccak(envelope.payload) == TypedTransaction.from_dict(envelope.fields()).hash()
    raw = SIGNER.sign_transaction(envelope.fields())
    assert read_signed(raw) == envelope
    require_signed(raw, envelope.payload, SIGNER.address)


@given(ENVELOPES, st.data())
def test_no_other_bytes_read_as_the_same_transaction(envelope: Envelope, data: st.DataObject) -> None:
    payload = envelope.payload
    place = data.draw(st.integers(0, len(payload) - 1))
    mutated = bytearray(payload)
    mutated[place] ^= data.draw(st.integers(1, 255))
    try:
        read = read_payload(bytes(mutated))
    except ValueError:
        return
    assert read != envelope
    assert read.payload == bytes(mutated)


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\x01" + PLAIN.payload[1:],
        PLAIN.payload + b"\0",
        PLAIN.payload[:-1],
        TYPE + rlp.encode([b"\x01"] * 9),
        TYPE + rlp.encode([*[b"\x01"] * 5, bytes(20), b"", b"", [[bytes(20), []]]]),
        TYPE + rlp.encode([b"\0\x01", *[b"\x01"] * 4, bytes(20), b"", b"", []]),
        TYPE + rlp.encode([*[b"\x01"] * 5, bytes(19), b"", b"", []]),
        TYPE + rlp.encode([b"\x01", b"\x01" * 9, *[b"\x01"] * 3, bytes(20), b"", b"", []]),
        TYPE + rlp.encode([*[b"\x01"] * 5, bytes(20), b"\x01" * 33, b"", []]),
        TYPE + rlp.encode([*[b"\x01"] * 5, bytes(20), b"", [b""], []]),
        TYPE + b"\xf8\x01\x80",
    ],
    ids=range(12),
)
def test_what_is_no_transaction_without_an_access_list_is_not_read(payload: bytes) -> None:
    with pytest.raises(ValueError, match="it "):
        read_payload(payload)


def test_a_signature_for_something_else_or_by_somebody_else_is_refused() -> None:
    raw = SIGNER.sign_transaction(PLAIN.fields())
    for other in (replace(PLAIN, value=Wei(6)), replace(PLAIN, chain_id=1), replace(PLAIN, max_fee=Wei(4 * 10**9))):
        with pytest.raises(WrongSignature, match="is not what was to be signed"):
            require_signed(raw, other.payload, SIGNER.address)
    stranger = LocalSigner(keccak(b"stranger"))
    with pytest.raises(WrongSignature, match=f"signed by {stranger.address} instead of {SIGNER.address}"):
        require_signed(stranger.sign_transaction(PLAIN.fields()), PLAIN.payload, SIGNER.address)
    for garbage in (b"", raw[:-1], PLAIN.payload, raw + b"\0"):
        with pytest.raises(WrongSignature):
            require_signed(garbage, PLAIN.payload, SIGNER.address)
    assert Account.recover_transaction(raw) == SIGNER.address
