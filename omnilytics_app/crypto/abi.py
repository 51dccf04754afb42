"""Solidity's `abi.encode` for static words, and the scope every digest of a job is bound to.

Owns how integers, addresses and 32-byte values become words (Solidity ABI specification, static types only). Addresses
are 20 raw bytes everywhere in this package; whoever talks to the chain converts.
"""

from dataclasses import dataclass

from eth_hash.auto import keccak as _keccak

ADDRESS_BYTES = 20
WORD_BYTES = 32


@dataclass(frozen=True, slots=True)
class JobScope:
    """One job of one market on one chain. `market` is the contract's address, 20 bytes."""

    chain_id: int
    market: bytes
    job_id: int

    def __post_init__(self) -> None:
        require_address(self.market)


def require_address(address: bytes) -> bytes:
    """The address itself.

    Raises `ValueError` unless it has 20 bytes.
    """
    if len(address) != ADDRESS_BYTES:
        raise ValueError(f"an address has {ADDRESS_BYTES} bytes, not {len(address)}")
    return address


def require_word(value: bytes) -> bytes:
    """The value itself: a key, digest, seed or salt.

    Raises `ValueError` unless it has 32 bytes.
    """
    if len(value) != WORD_BYTES:
        raise ValueError(f"expected {WORD_BYTES} bytes, not {len(value)}")
    return value


def encode_words(*values: int | bytes) -> bytes:
    """`abi.encode` of unsigned integers, addresses (20 bytes) and bytes32 (32 bytes): one word each."""
    return b"".join(map(_word, values))


def keccak256(data: bytes) -> bytes:
    """Ethereum's hash, 32 bytes."""
    return bytes(_keccak(data))


def document_digest(modulus_digest: bytes, document: bytes) -> bytes:
    """What a job's terms name of its document: the digests of the modulus and of all of it, hashed together.

    The contract can tell a modulus from its digest without the document. `modulus_digest` is keccak256 of the modulus,
    big-endian, half a ciphertext long.
    """
    return keccak256(encode_words(require_word(modulus_digest), keccak256(document)))


def _word(value: int | bytes) -> bytes:
    if isinstance(value, int):
        return value.to_bytes(WORD_BYTES)
    if len(value) == ADDRESS_BYTES:
        return value.rjust(WORD_BYTES, b"\0")
    return require_word(value)
