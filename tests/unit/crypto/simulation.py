"""Groups of owners that compute whole rounds in memory, from payload to payload."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from gmpy2 import mpz, powmod
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.gradient import (
    decode_gradient,
    encrypted_gradient,
    gradient_reference,
    model_plaintexts,
)
from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, mask_and_rerandomise, mask_values, x25519_public_key
from omnilytics_app.crypto.paillier import add_ciphertexts, decrypt, encrypt, fresh_randomisers
from omnilytics_app.crypto.payload import pack, payload_context, payload_digest, unpack

from .strategies import Matrix, Owner

GROUP_SIZE = 3
MODEL_OWNER = b"\xee" * 20


@dataclass(frozen=True)
class Group:
    """Owners of one group with their mask secrets, for one round of one job."""

    context: MaskContext
    owners: Sequence[Owner]
    secrets: Sequence[bytes]
    factors: Sequence[int] = ()
    """What every member multiplies its gradient with, 1 where honest; nothing for all of them honest."""

    @classmethod
    def create(cls, scope: JobScope, number: int, owners: Sequence[Owner]) -> "Group":
        secrets = [derive_x25519(bytes([number, index]) * 8, scope) for index in range(len(owners))]
        members = tuple((bytes([number, i]) * 10, x25519_public_key(s)) for i, s in enumerate(secrets))
        return cls(MaskContext(scope, 1, bytes(32), members), owners, secrets)

    def submit(self, n: int, layout: LaneLayout, model_payload: bytes, index: int) -> bytes:
        """One member's round, from the model's bytes to its own."""
        digest = payload_digest(
            payload_context(self.context.scope, 1, MODEL_OWNER), model_payload, layout.ciphertext_bytes
        )
        context = replace(self.context, model_digest=digest)
        honest = honest_gradient(n, layout, model_payload, self.owners[index])
        factor = self.factors[index] if self.factors else 1
        gradient = [powmod(c, factor, n * n) for c in honest]
        masks = mask_values(context, index, self.secrets[index], n, len(gradient))
        masked = mask_and_rerandomise(n, gradient, masks, fresh_randomisers(n, len(gradient)))
        return pack(masked, layout.ciphertext_bytes)

    def reference(self, W: Matrix) -> Matrix:
        """The sum of what the members submit, in the clear."""
        gradients = [gradient_reference(W, owner.A, owner.B) for owner in self.owners]
        factors = self.factors or [1] * len(gradients)
        return sum_of([[[f * v for v in row] for row in g] for f, g in zip(factors, gradients, strict=True)])

    def submit_all(self, n: int, layout: LaneLayout, model_payload: bytes) -> list[list[mpz]]:
        payloads = [self.submit(n, layout, model_payload, index) for index in range(len(self.owners))]
        return [unpack(payload, n, layout.gradient_ciphertexts) for payload in payloads]


def honest_gradient(n: int, layout: LaneLayout, model_payload: bytes, owner: Owner) -> list[mpz]:
    model = unpack(model_payload, n, layout.model_ciphertexts)
    return encrypted_gradient(n, model, np.array(owner.A), np.array(owner.B), layout)


def publish(key: PaillierPrivateKey, layout: LaneLayout, W: Matrix) -> bytes:
    return pack([encrypt(key, m) for m in model_plaintexts(layout, W)], layout.ciphertext_bytes)


def read(key: PaillierPrivateKey, layout: LaneLayout, payloads: Sequence[Sequence[mpz]]) -> tuple[Matrix, bool]:
    """What the key holder reads in the sum of payloads, and whether honest owners could have sent it."""
    n = key.public_key.n
    plaintexts = [decrypt(key, c) for c in add_ciphertexts(n, payloads)]
    decoded = decode_gradient(layout, n, plaintexts, layout.gradient_bound)
    return [list(row) for row in decoded.values], decoded.in_range


def sum_of(gradients: Sequence[Sequence[Sequence[int]]]) -> Matrix:
    return [list(map(sum, zip(*rows, strict=True))) for rows in zip(*gradients, strict=True)]
