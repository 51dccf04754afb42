"""Tasks of a data owner: statistics once, then an encrypted gradient a round.

Pure functions for worker processes; everything public or the owner's own, never a model owner's key.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gmpy2 import mpz, powmod

from omnilytics_app.crypto.gradient import encrypted_gradient_block
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, mask_and_rerandomise, mask_values
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.crypto.payload import pack, payload_digest, unpack, verify_payload
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning.attacks import poison_statistics, poison_targets, within_bounds
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets
from omnilytics_app.learning.statistics import Statistics, compute_statistics, require_unchanged
from omnilytics_app.learning.table import read_table, samples

CIPHERTEXTS_A_TASK = 6
"""Gradient ciphertexts computed in one task: enough to share their tables, few enough to stay short."""


@dataclass(frozen=True, slots=True)
class CommittedPayload:
    """A payload as received, with what it must be: digest, context of its leaves, number of ciphertexts."""

    payload: bytes
    digest: bytes
    context: bytes
    count: int


def preview(path: str) -> tuple[int, tuple[str, ...]]:
    """Number of data rows and names of the columns of a data file."""
    table = read_table(Path(path))
    return len(table), table.columns


@dataclass(frozen=True, slots=True)
class Contribution:
    """A data file under a job's public map. `attack` is what a demonstration's malicious owner does to it, or empty."""

    data_file: str
    features: FeatureMapSpec
    task: TaskSpec
    attack: str = ""


def freeze_statistics(contribution: Contribution) -> tuple[bytes, bytes]:
    """The serialised statistics and their digest. Raises `DataFileError`."""
    features, task = contribution.features, contribution.task
    data = samples(read_table(Path(contribution.data_file)), features, task)
    targets = encode_targets(task, data.y)
    if contribution.attack:
        targets = poison_targets(contribution.attack, targets)
    statistics = compute_statistics(apply_feature_map(features, data.x), targets)
    if contribution.attack == "noise":
        statistics = within_bounds(poison_statistics("noise", statistics, seed=len(data)))
    return statistics.to_bytes(), statistics.digest


def check_payload(committed: CommittedPayload, n: int) -> list[mpz]:
    """The ciphertexts of a payload, digest and every unit checked."""
    verify_payload(committed.digest, committed.context, committed.payload, 2 * n.bit_length() // 8)
    return unpack(committed.payload, n, committed.count)


def gradient_part(
    ciphertexts: range, model: Sequence[mpz], statistics: bytes, digest: bytes, n: int, layout: LaneLayout
) -> list[mpz]:
    """Some ciphertexts of the encrypted gradient; refuses statistics other than those frozen on joining."""
    frozen = Statistics.from_bytes(statistics)
    require_unchanged(frozen, digest)
    wanted = [f for t in ciphertexts for f in layout.features_of(t)]
    return encrypted_gradient_block(n, model, frozen.A[:, wanted].T.tolist(), frozen.B[:, wanted].T.tolist(), layout)


def randomisers(count: int, n: int) -> list[mpz]:
    """Fresh full-range randomisers, each for one use."""
    return fresh_randomisers(n, count)


@dataclass(frozen=True, slots=True)
class MaskInput:
    """What one member needs to mask one payload."""

    context: MaskContext
    own_index: int
    secret: bytes = field(repr=False)
    payload_context: bytes


def seal(
    gradient: Sequence[mpz], fresh: Sequence[mpz], masks: MaskInput, n: int, factor: int = 1
) -> tuple[bytes, bytes]:
    """The payload to submit and its digest. A `factor` other than 1 is the poison of a demonstration's attacker."""
    square = mpz(n) ** 2
    scaled = gradient if factor == 1 else [powmod(c, factor, square) for c in gradient]
    values = mask_values(masks.context, masks.own_index, masks.secret, n, len(gradient))
    size = 2 * n.bit_length() // 8
    payload = pack(mask_and_rerandomise(n, scaled, values, fresh), size)
    return payload, payload_digest(masks.payload_context, payload, size)
