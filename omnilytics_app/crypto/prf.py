"""Key derivation and pseudorandom streams: HKDF-SHA256 (RFC 5869) and ChaCha20 (RFC 8439) with a zero nonce.

Invariant: every ChaCha20 key here is the output of HKDF or a single-use seed, so that the fixed nonce never meets the
same key for two purposes.
"""

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SURPLUS_BYTES = 16
"""Bytes read beyond the modulus before a reduction: its bias is below 2^-128."""


def derive_key(secret: bytes, info: bytes) -> bytes:
    """32 bytes bound to `info` (HKDF-SHA256, no salt)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(secret)


class KeyStream:
    """The ChaCha20 key stream of a 32-byte key, read from its beginning in pieces."""

    def __init__(self, key: bytes) -> None:
        self._encryptor = Cipher(ChaCha20(key, bytes(16)), mode=None).encryptor()

    def read(self, size: int) -> bytes:
        """The next `size` bytes."""
        return self._encryptor.update(bytes(size))

    def read_integers(self, count: int, size: int) -> list[int]:
        """The next `count` big-endian integers of `size` bytes each."""
        data = self.read(count * size)
        return [int.from_bytes(data[i : i + size]) for i in range(0, len(data), size)]

    def read_residues(self, count: int, n: int) -> list[int]:
        """The next `count` residues modulo n, from chunks of the key's bytes and `SURPLUS_BYTES` more."""
        modulus = int(n)
        return [chunk % modulus for chunk in self.read_integers(count, n.bit_length() // 8 + SURPLUS_BYTES)]
