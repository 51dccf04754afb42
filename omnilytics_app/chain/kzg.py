"""Blobs of EIP-4844: how a payload is packed into them, and the commitments that name them.

A blob is 4096 field elements of 32 bytes below the order of BLS12-381's scalar field. A payload fills the 31 low bytes
of each, so that every element is canonical; the high byte, and what is left over behind the payload, is zero. A blob's
name on chain is its versioned hash, `0x01 || SHA-256(KZG commitment)` without the hash's first byte. A transaction
carries its blobs with their commitments and, by EIP-7594, with 128 cell proofs each.

The arithmetic takes some 60 ms a commitment and 350 ms a blob's proofs, and holds the interpreter; `commit` and `prove`
are for worker processes. The trusted setup is that of the KZG ceremony, as eth-account ships it.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib import resources
from typing import Any

from omnilytics_app.errors import InvalidPayload

FIELD_ELEMENTS = 4_096
BLOB_BYTES = 32 * FIELD_ELEMENTS
USABLE_BYTES = 31 * FIELD_ELEMENTS


def blobs_needed(size_bytes: int) -> int:
    """How many blobs a payload of so many bytes takes."""
    return -(-size_bytes // USABLE_BYTES)


def pack(payload: bytes) -> list[bytes]:
    """The blobs of a payload."""
    padded = payload.ljust(blobs_needed(len(payload)) * USABLE_BYTES, b"\0")
    elements = [b"\0" + padded[i : i + 31] for i in range(0, len(padded), 31)]
    return [b"".join(elements[i : i + FIELD_ELEMENTS]) for i in range(0, len(elements), FIELD_ELEMENTS)]


def unpack(blobs: Sequence[bytes], size_bytes: int) -> bytes:
    """The payload of so many bytes in its blobs; raises `InvalidPayload` for any packing but that of `pack`.

    Zeros at its end look like those behind it, so it has to be known how long it is.
    """
    elements = (blob[i + 1 : i + 32] for blob in blobs for i in range(0, len(blob), 32))
    payload = b"".join(elements)[:size_bytes]
    if len(payload) != size_bytes or pack(payload) != list(blobs):
        raise InvalidPayload("its blobs are not packed as a payload is")
    return payload


def commit(blob: bytes) -> bytes:
    """The KZG commitment of a blob, 48 bytes; raises `InvalidPayload` for what is no blob."""
    import ckzg  # noqa: PLC0415  # in workers only

    try:
        return bytes(ckzg.blob_to_kzg_commitment(blob, _trusted_setup()))
    except (ValueError, RuntimeError) as error:
        raise InvalidPayload("it is no blob of field elements") from error


def prove(blob: bytes) -> list[bytes]:
    """The cell proofs of a blob, 48 bytes each (EIP-7594)."""
    import ckzg  # noqa: PLC0415  # in workers only

    _, proofs = ckzg.compute_cells_and_kzg_proofs(blob, _trusted_setup())
    return [bytes(proof) for proof in proofs]


def versioned_hash(commitment: bytes) -> bytes:
    """The name of a blob on chain, 32 bytes."""
    return b"\x01" + sha256(commitment).digest()[1:]


@cache
def _trusted_setup() -> Any:
    import ckzg  # noqa: PLC0415  # in workers only

    package = resources.files("eth_account.typed_transactions.blob_transactions")
    with resources.as_file(package / "kzg_trusted_setup.txt") as path:
        return ckzg.load_trusted_setup(str(path), 0)
