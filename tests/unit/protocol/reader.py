"""The arithmetic of docs/protocol.md once more, by somebody who has only read it.

Nothing here comes from the program: integers, `hashlib`, and X25519 and ChaCha20 of a library. It is slow, and plain
enough to be held against the text line by line.
"""

import hashlib
import hmac
from collections.abc import Iterator, Sequence
from math import gcd

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
from gmpy2 import powmod

Lane = tuple[int, ...]


def keccak256(data: bytes) -> bytes:
    """Keccak-f[1600] with a rate of 136 bytes and the padding 0x01 (FIPS 202 has 0x06)."""
    padded = bytearray(data + b"\x01" + bytes(-(len(data) + 1) % 136))
    padded[-1] |= 0x80
    state = [0] * 25
    for start in range(0, len(padded), 136):
        for i in range(17):
            state[i] ^= int.from_bytes(padded[start + 8 * i : start + 8 * i + 8], "little")
        state = _permuted(state)
    return b"".join(word.to_bytes(8, "little") for word in state[:4])


def _permuted(a: list[int]) -> list[int]:
    register = 1
    for _ in range(24):
        parity = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        a = [a[i] ^ parity[(i + 4) % 5] ^ _left(parity[(i + 1) % 5], 1) for i in range(25)]
        x, y, moving = 1, 0, a[1]
        for t in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            a[x + 5 * y], moving = _left(moving, (t + 1) * (t + 2) // 2), a[x + 5 * y]
        a = [a[i] ^ (~a[i - i % 5 + (i + 1) % 5] & a[i - i % 5 + (i + 2) % 5]) for i in range(25)]
        for j in range(7):
            register = (register << 1) ^ ((register >> 7) * 0x171)
            a[0] ^= ((register >> 1) & 1) << ((1 << j) - 1)
    return a


def _left(word: int, by: int) -> int:
    by %= 64
    return ((word << by) | (word >> (64 - by))) & (2**64 - 1)


def words(*values: int | bytes) -> bytes:
    """`abi.encode` of values of a fixed size: an address on the right of its word, other bytes as they are."""
    return b"".join(v.rjust(32, b"\0") if isinstance(v, bytes) else int(v).to_bytes(32) for v in values)


def hkdf(secret: bytes, info: bytes) -> bytes:
    """HKDF-SHA256 without a salt, 32 bytes."""
    extracted = hmac.digest(bytes(32), secret, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")


class Stream:
    """ChaCha20 under a key, the first 16 bytes (counter and nonce) zero."""

    def __init__(self, key: bytes) -> None:
        self._cipher = Cipher(algorithms.ChaCha20(key, bytes(16)), None).encryptor()

    def read(self, count: int) -> bytes:
        return self._cipher.update(bytes(count))

    def number(self, count: int) -> int:
        return int.from_bytes(self.read(count))


# Payloads


def root(leaves: Sequence[bytes]) -> bytes:
    level = list(leaves)
    while len(level) > 1:
        pairs = [level[i : i + 2] for i in range(0, len(level), 2)]
        level = [keccak256(b"\x01" + p[0] + p[1]) if len(p) == 2 else p[0] for p in pairs]
    return level[0]


def root_by_path(count: int, index: int, leaf: bytes, path: Sequence[bytes]) -> bytes:
    node, left = leaf, list(path)
    while count > 1:
        if index ^ 1 < count:
            sibling = left.pop(0)
            node = keccak256(b"\x01" + (sibling + node if index % 2 else node + sibling))
        index, count = index // 2, (count + 1) // 2
    assert not left
    return node


def payload_digest(context: bytes, payload: bytes, size: int) -> bytes:
    parts = [payload[i : i + size] for i in range(0, len(payload), size)]
    return root([keccak256(b"\x00" + context + words(i) + part) for i, part in enumerate(parts)])


def ciphertexts(payload: bytes, size: int, n: int) -> list[int]:
    assert len(payload) % size == 0
    found = [int.from_bytes(payload[i : i + size]) for i in range(0, len(payload), size)]
    assert all(0 < c < n * n and gcd(c, n) == 1 for c in found)
    return found


# Numbers


class Layout:
    """What follows from the public sizes of a job."""

    def __init__(self, key_bits: int, outputs: int, features: int, group_size: int, weight_bits: int) -> None:
        self.K, self.d = outputs, features
        self.honest = (features * 2**weight_bits + 1) * 2**38
        self.group = self.honest * group_size
        self.sketch = self.group * 128 * features
        self.w = (2 * self.sketch).bit_length() + 3
        lanes_max = min((key_bits - 2) // self.w, 42)
        assert lanes_max >= outputs
        self.fpc = lanes_max // outputs
        self.L = self.fpc * outputs
        self.T = -(-features // self.fpc)
        self.gradient_bits = (self.group - 1).bit_length()

    def lanes(self, columns: Sequence[Sequence[int]]) -> list[int]:
        """Lanes of one ciphertext: `columns[f][k]` in lane k * fpc + f."""
        lanes = [0] * self.L
        for f, column in enumerate(columns):
            for k, value in enumerate(column):
                lanes[k * self.fpc + f] = value
        return lanes

    def plaintext(self, columns: Sequence[Sequence[int]], n: int) -> int:
        return sum(v << (self.w * i) for i, v in enumerate(self.lanes(columns))) % n

    def digits(self, x: int, n: int) -> tuple[list[int], int]:
        """The L balanced digits of the representative nearest to zero, and what is left above them."""
        rest, found = x - n if 2 * x > n else x, []
        for _ in range(self.L):
            digit = (rest + 2 ** (self.w - 1)) % 2**self.w - 2 ** (self.w - 1)
            found.append(digit)
            rest = (rest - digit) >> self.w
        return found, rest


def product(W: Sequence[Lane], A: Sequence[Lane], B: Sequence[Lane]) -> list[list[int]]:
    """W A - B."""
    d = len(A)
    return [[sum(row[j] * A[j][f] for j in range(d)) - b[f] for f in range(d)] for row, b in zip(W, B, strict=True)]


def packed_gradient(layout: Layout, gradient: Sequence[Lane], n: int) -> list[int]:
    columns = list(zip(*gradient, strict=True))
    return [layout.plaintext(columns[i : i + layout.fpc], n) for i in range(0, layout.d, layout.fpc)]


# Masks


def masks(info: bytes, members: Sequence[tuple[bytes, bytes]], own: int, secret: bytes, n: int, count: int) -> Lane:
    """`info` ends with the model's digest; the mask of member `own`, by ciphertext."""
    total = [0] * count
    for peer, (_, public) in enumerate(members):
        if peer == own:
            continue
        key = pair_key(info, members, (min(own, peer), max(own, peer)), shared(secret, public))
        for t, value in enumerate(residues(key, n, count)):
            total[t] = (total[t] + (value if peer > own else -value)) % n
    return tuple(total)


def shared(secret: bytes, public: bytes) -> bytes:
    try:
        return X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:  # what the library says of an all-zero result
        return bytes(32)


def roster_digest(members: Sequence[tuple[bytes, bytes]]) -> bytes:
    listed = b"".join(bytes([i]) + address + key for i, (address, key) in enumerate(members))
    return hashlib.sha256(b"omnilytics/roster/1" + listed).digest()


def pair_key(info: bytes, members: Sequence[tuple[bytes, bytes]], pair: tuple[int, int], agreed: bytes) -> bytes:
    return hkdf(agreed, info + roster_digest(members) + bytes(pair))


def residues(key: bytes, n: int, count: int) -> Iterator[int]:
    stream, size = Stream(key), (n.bit_length() + 7) // 8 + 16
    return (stream.number(size) % n for _ in range(count))


# Probes, sketches, openings


def probe(seed: bytes, K: int, d: int, n: int) -> tuple[list[list[int]], list[int]]:
    """The values of a probe, and the randomness of its ciphertexts."""
    stream, a, c = Stream(seed), round(0.1 * 2**24), round(0.6 * 2**24)
    rows = []
    for _ in range(K):
        drawn = [stream.number(4) for _ in range(d)]
        values = [(u * (2 * a + 1) >> 32) - a for u in drawn]
        values[-1] = c if drawn[-1] < 2**31 else -c
        rows.append(values)
    size = (n.bit_length() + 7) // 8 + 16
    return rows, [stream.number(size) % n or 1 for _ in range(d)]


def encrypted(x: int, rho: int, n: int) -> int:
    return (1 + n * x) * int(powmod(rho, n, n * n)) % (n * n)


def coefficients(seed: bytes, count: int) -> list[list[int]]:
    def signed(s: int, t: int) -> int:
        byte = keccak256(words(seed, s, t // 32))[t % 32]
        return byte - 256 if byte > 127 else byte

    return [[signed(s, t) for t in range(count)] for s in range(3)]


def sketches(group: Sequence[Sequence[int]], e: Sequence[Sequence[int]], n: int) -> list[int]:
    found = []
    for row in e:
        total = 1
        for member in group:
            for c, power in zip(member, row, strict=True):
                total = total * int(powmod(c, power, n * n)) % (n * n)
        found.append(total)
    return found


def published(sketch: tuple[list[int], int], shift: int) -> list[int]:
    lanes, above = sketch
    if above:
        return [2**31 - 1] * len(lanes)
    return [max(-(2**31), min(2**31 - 1, v >> shift)) for v in lanes]


def scores(vectors: Sequence[Sequence[int]], claimed: int) -> list[int]:
    near = max(1, len(vectors) - claimed - 2)
    far = [[sum((x - y) ** 2 for x, y in zip(v, u, strict=True)) for u in vectors] for v in vectors]
    return [sum(sorted(row[:i] + row[i + 1 :])[:near]) for i, row in enumerate(far)]


def threshold(of: Sequence[int], tau_percent: int, floor: int, shift: int) -> int:
    return max(tau_percent * sorted(of)[(len(of) - 1) // 2] // 100, floor >> (2 * shift))


# The modulus


def verify_modulus(n: int, bits: int, context: bytes, proof: bytes) -> None:
    s = bits // 8
    assert n.bit_length() == bits
    assert n % 2 == 1
    assert len(proof) == 161 * s + 20
    w = int.from_bytes(proof[:s])
    assert 0 < w < n
    assert jacobi(w, n) == -1
    assert int(powmod(2, n - 1, n)) != 1  # so it is no prime
    signs = proof[161 * s :]
    head = b"omnilytics/modulus/1/y" + context + n.to_bytes(s) + w.to_bytes(s)
    for i in range(80):
        x, z = (int.from_bytes(proof[(1 + 2 * i + j) * s : (2 + 2 * i + j) * s]) for j in (0, 1))
        a, b = signs[i // 4] >> (2 * (i % 4)) & 1, signs[i // 4] >> (2 * (i % 4) + 1) & 1
        y = int.from_bytes(hashlib.shake_256(head + bytes([i])).digest(s + 16)) % n
        assert 0 < x < n
        assert 0 < z < n
        assert gcd(x * z, n) == 1
        assert int(powmod(z, n, n)) == y
        assert pow(x, 4, n) == (-1) ** a * w**b * y % n


def jacobi(a: int, n: int) -> int:
    sign, a = 1, a % n
    while a:
        while a % 2 == 0:
            a //= 2
            sign = -sign if n % 8 in (3, 5) else sign
        a, n = n, a
        sign = -sign if a % 4 == 3 and n % 4 == 3 else sign
        a %= n
    return sign if n == 1 else 0


def prime_of(entropy: bytes, info: bytes, bits: int) -> int:
    """The first candidate of the stream that passes Miller and Rabin's test to the bases below 42."""
    stream = Stream(hkdf(entropy, info))
    while True:
        candidate = stream.number(bits // 16) | 3 << (bits // 2 - 2) | 3
        if all(_passes(candidate, base) for base in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)):
            return candidate


def _passes(n: int, base: int) -> bool:
    """Of n = 3 modulo 4, for which one power decides."""
    return int(powmod(base, (n - 1) // 2, n)) in (1, n - 1)
