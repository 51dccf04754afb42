"""Payloads: ciphertexts one after another, and the digest a payload is committed with.

Every ciphertext that enters any computation comes through `unpack`, which accepts units modulo n^2 only. The digest is
a Merkle root whose leaves carry the job, round and owner, so a payload cannot be replayed under another name.

Of a payload that is no good the contract can be shown leaves that are malformed: not below n^2, or a multiple of n. It
knows no other non-unit, and nobody finds one: it would factor n.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from gmpy2 import mpz

from omnilytics_app.crypto.abi import JobScope, encode_words, keccak256, require_address
from omnilytics_app.crypto.merkle import hash_leaf, merkle_paths, merkle_root
from omnilytics_app.crypto.paillier import require_ciphertext
from omnilytics_app.errors import InvalidCiphertext, InvalidPayload


def pack(ciphertexts: Sequence[mpz], ciphertext_bytes: int) -> bytes:
    """The payload of these ciphertexts, `ciphertext_bytes` big-endian bytes each."""
    return b"".join(int(c).to_bytes(ciphertext_bytes) for c in ciphertexts)


def unpack(payload: bytes, n: int, count: int) -> list[mpz]:
    """The `count` ciphertexts of a payload under modulus n, every one checked.

    Raises `InvalidPayload` for a wrong length and `InvalidCiphertext` for a value that is no unit modulo n^2.
    """
    size = 2 * n.bit_length() // 8
    if len(payload) != count * size:
        raise InvalidPayload(f"A payload has {len(payload)} bytes instead of {count * size}.")
    ciphertexts = []
    for index in range(count):
        value = int.from_bytes(payload[index * size : (index + 1) * size])
        try:
            ciphertexts.append(require_ciphertext(value, n))
        except InvalidCiphertext as error:
            raise InvalidCiphertext(f"Ciphertext {index} of a payload is invalid: {error}") from error
    return ciphertexts


@dataclass(frozen=True, slots=True)
class ProvenLeaf:
    """A ciphertext of a payload, with the siblings that lead from it to the payload's digest."""

    index: int
    ciphertext: bytes
    path: tuple[bytes, ...]


def malformed_leaves(payload: bytes, n: int) -> tuple[int, ...]:
    """The leaves of a payload of whole ciphertexts that the contract takes for no ciphertext, ascending."""
    size, square = 2 * n.bit_length() // 8, mpz(n) ** 2
    values = (mpz(int.from_bytes(payload[i : i + size])) for i in range(0, len(payload), size))
    return tuple(index for index, value in enumerate(values) if value >= square or value % n == 0)


def prove_leaves(
    context: bytes, payload: bytes, ciphertext_bytes: int, indices: Collection[int]
) -> tuple[ProvenLeaf, ...]:
    """Some leaves of a payload, ascending; errors as for `payload_leaves`."""
    wanted = sorted(indices)
    paths = merkle_paths(payload_leaves(context, payload, ciphertext_bytes), wanted)
    pieces = (payload[i * ciphertext_bytes : (i + 1) * ciphertext_bytes] for i in wanted)
    return tuple(ProvenLeaf(i, piece, tuple(path)) for i, piece, path in zip(wanted, pieces, paths, strict=True))


def payload_context(scope: JobScope, round_number: int, owner: bytes) -> bytes:
    """What the leaves of a payload are bound to; `owner` is the model owner for a model."""
    words = encode_words(scope.chain_id, scope.market, scope.job_id, round_number, require_address(owner))
    return keccak256(words)


def payload_leaves(context: bytes, payload: bytes, ciphertext_bytes: int) -> list[bytes]:
    """The leaf hashes of a payload.

    Raises `InvalidPayload` unless its length is a positive multiple of `ciphertext_bytes`.
    """
    if not payload or len(payload) % ciphertext_bytes:
        raise InvalidPayload(f"A payload of {len(payload)} bytes is not made of {ciphertext_bytes}-byte ciphertexts.")
    pieces = (payload[start : start + ciphertext_bytes] for start in range(0, len(payload), ciphertext_bytes))
    return [hash_leaf(context + encode_words(index) + piece) for index, piece in enumerate(pieces)]


def payload_digest(context: bytes, payload: bytes, ciphertext_bytes: int) -> bytes:
    """The digest a payload is committed with, 32 bytes; errors as for `payload_leaves`."""
    return merkle_root(payload_leaves(context, payload, ciphertext_bytes))


def verify_payload(digest: bytes, context: bytes, payload: bytes, ciphertext_bytes: int) -> None:
    """Accepts a payload that has this digest.

    Raises `InvalidPayload` otherwise.
    """
    if payload_digest(context, payload, ciphertext_bytes) != digest:
        raise InvalidPayload("A payload does not have the digest it was committed with.")
