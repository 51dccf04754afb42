"""Tasks of a model owner: the start, its key, encryption, decryption of sums, and learning from them.

Those that take a `KeyPair` run on this machine only.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from gmpy2 import mpz

from omnilytics_app.crypto.gradient import DecodedGradient, decode_gradient, model_plaintexts
from omnilytics_app.crypto.keys import derive_private_key
from omnilytics_app.crypto.lanes import LaneLayout, decode
from omnilytics_app.crypto.paillier import decrypt, encrypt
from omnilytics_app.crypto.payload import pack, payload_digest
from omnilytics_app.crypto.probe import derive_probe
from omnilytics_app.crypto.range_claim import find_excess
from omnilytics_app.domain.document import MAX_COLUMNS, FeatureMapSpec, TaskSpec
from omnilytics_app.domain.progress import Metric
from omnilytics_app.domain.training import Training
from omnilytics_app.errors import DataFileError, InvalidCiphertext
from omnilytics_app.learning.datasets import Samples, Source, open_dataset, read_all, read_columns
from omnilytics_app.learning.datasets.columns import require_columns
from omnilytics_app.learning.datasets.pixels import pixel_columns, shape_of
from omnilytics_app.learning.evaluation import mean_loss, metric_of, score
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets, fit_feature_map, fit_task
from omnilytics_app.learning.learner import EncodedSamples, ModelOwnerLearner
from omnilytics_app.learning.multi_krum import UNDECODABLE_LANE
from omnilytics_app.learning.rounds import LearnerTerms, RoundSums, RoundVerdict
from omnilytics_app.learning.statistics import weights_to_float
from omnilytics_app.learning.train_backbone import BackboneTraining, backbone_map
from omnilytics_app.workers.audit_tasks import KeyPair
from omnilytics_app.workers.exposure import secret_task, trusted_task
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload

Weights = tuple[tuple[int, ...], ...]
"""K rows of d integers at scale 2^24."""


@dataclass(frozen=True, slots=True)
class StartRequest:
    """The model owner's own samples, what to learn from them and how; held-out samples where there are some."""

    data_file: str
    kind: str
    target: str
    terms: LearnerTerms
    image_shape: tuple[int, int] | None = None
    loss: str = "squared"
    training: Training = field(default_factory=Training)
    evaluation_file: str = ""
    left_out: tuple[str, ...] = ()
    """Columns that are not learned from."""


@dataclass(frozen=True, slots=True)
class Start:
    """Public map and task, and the private session they belong to."""

    features: FeatureMapSpec
    task: TaskSpec
    learner: bytes

    @property
    def image_shape(self) -> tuple[int, int] | None:
        """Height and width of the images whose pixels the columns are, by their names; None if they are none."""
        shape = shape_of(self.features.columns)
        return shape[:2] if shape else None


@dataclass(frozen=True, slots=True)
class OwnData:
    """The model owner's own samples; `image_shape` is None where their columns are no pixels."""

    columns: tuple[str, ...]
    task: TaskSpec
    samples: Samples
    image_shape: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class ModelState:
    """A learning session, looked into: the next query, the model it stands for, and its score if it could be had.

    `kept_round` is the round whose model would be kept; `exhausted` says that the owner's patience is at its end.
    """

    query: Weights
    weights: tuple[tuple[float, ...], ...]
    audit_next: bool
    score: float | None
    metric: Metric
    kept_round: int = 0
    exhausted: bool = False
    loss: float | None = None


@dataclass(frozen=True, slots=True)
class EvaluationRequest:
    """Where a model is scored; without a file there is no score."""

    data_file: str
    features: FeatureMapSpec
    task: TaskSpec


@dataclass(frozen=True, slots=True)
class GroupAnswer:
    """One group's decrypted sum, whether a range claim can be made of it and, in an audit, its sketches' lanes."""

    gradient: DecodedGradient
    excessive: bool
    sketch_lanes: tuple[int, ...]


@secret_task
def prepare_start(request: StartRequest, training: bytes = b"") -> Start:
    """Fit the public map and the private start to the model owner's samples. Raises `DataFileError`.

    `training` is the finished one of a backbone, or empty. A file of held-out samples that cannot be used is refused
    here, before anything depends on it.
    """
    own, features, encoded, held_out = fitted_start(request, training)
    learner = ModelOwnerLearner.start(request.terms, own.task, *encoded, request.training, held_out)
    return Start(features, own.task, learner.to_bytes())


def fitted_start(
    request: StartRequest, training: bytes
) -> tuple[OwnData, FeatureMapSpec, EncodedSamples, EncodedSamples | None]:
    """The own samples, the public map fitted to them, and both under it, the held-out ones too where there are some."""
    own = read_own(request)
    features = fit_feature_map(own.columns, own.samples.x)
    if training:
        features = backbone_map(own.columns, own.samples.x, BackboneTraining.from_bytes(training))
    encoded = apply_feature_map(features, own.samples.x), encode_targets(own.task, own.samples.y)
    return own, features, encoded, held_out_samples(EvaluationRequest(request.evaluation_file, features, own.task))


def read_own(request: StartRequest) -> OwnData:
    """The model owner's own samples and what is learned from them. Raises `DataFileError`."""
    dataset = open_dataset(request.data_file)
    target = dataset.source.target_column(request.target)
    require_columns(dataset.source, (target,))
    columns = _columns_to_use(dataset.source, target, request)
    if len(columns) > MAX_COLUMNS:
        raise DataFileError(f"{dataset.name} has {len(columns)} columns, a job has at most {MAX_COLUMNS}; remove some.")
    own = read_columns(dataset, columns, request.target, numeric=request.kind == "regression")
    task = replace(fit_task(dataset.name, request.kind, request.target, own.y), loss=request.loss)
    pixels = shape_of(columns)
    return OwnData(columns, task, own, request.image_shape or (pixels[:2] if pixels else None))


def _columns_to_use(source: Source, target: str, request: StartRequest) -> tuple[str, ...]:
    """All but the target and what is left out; of images, the pixels of the size that is wanted."""
    native = tuple(column for column in source.columns if column != target)
    shape = shape_of(native)
    if source.pixels and request.image_shape and shape:
        return pixel_columns(*request.image_shape, shape[2])
    if target in request.left_out:
        raise DataFileError(f"The column {target!r} cannot be both predicted and left out; choose one of these.")
    columns = tuple(column for column in native if column not in frozenset(request.left_out))
    if not columns:
        raise DataFileError(f"No column of {source.name} is left to learn from; leave out fewer.")
    return columns


@secret_task
def look_into(learner: bytes, evaluation: EvaluationRequest) -> ModelState:
    """What a session would publish next, and how good its model is."""
    session = ModelOwnerLearner.from_bytes(learner)
    result = loss = None
    # A file that is gone must not hold up a round.
    with contextlib.suppress(DataFileError):
        if (held_out := held_out_samples(evaluation)) is not None:
            result = score(evaluation.task, session.model, *held_out)
            loss = mean_loss(evaluation.task, session.model, *held_out)
    return ModelState(
        query=_rows(session.next_weights()),
        weights=tuple(tuple(float(v) for v in row) for row in session.model),
        audit_next=session.audit_next,
        score=result,
        metric=Metric(metric_of(session.task)),
        kept_round=session.best.number,
        exhausted=session.exhausted,
        loss=loss,
    )


def held_out_samples(evaluation: EvaluationRequest) -> EncodedSamples | None:
    """The samples of the file, None where none is named. Raises `DataFileError`."""
    if not evaluation.data_file:
        return None
    data = read_all(open_dataset(evaluation.data_file), evaluation.features, evaluation.task)
    return apply_feature_map(evaluation.features, data.x), encode_targets(evaluation.task, data.y)


@secret_task
def derive_key_pair(entropy: bytes, context: bytes, bits: int) -> KeyPair:
    """The job's Paillier key; the one task that takes longer than others, once a job and start."""
    return KeyPair.of(derive_private_key(entropy, context, bits))


@secret_task
def encrypt_columns(columns: range, weights: Weights, key: KeyPair, layout: LaneLayout) -> list[mpz]:
    """Fresh encryptions of some features of a model."""
    private = key.private()
    return [encrypt(private, plaintext) for plaintext in model_plaintexts(layout, weights, columns)]


@secret_task
def encrypt_probe(columns: range, seed: bytes, key: KeyPair, layout: LaneLayout) -> list[mpz]:
    """The ciphertexts of some features of a probe, as anybody will recompute them."""
    private = key.private()
    probe = derive_probe(seed, layout.outputs, layout.features, key.modulus)
    return [encrypt(private, probe.plaintext(layout, c), probe.randomness[c]) for c in columns]


@secret_task
def probe_weights(seed: bytes, n: int, layout: LaneLayout) -> Weights:
    """The weights of a probe."""
    return derive_probe(seed, layout.outputs, layout.features, n).weights


@trusted_task
def assemble(ciphertexts: Sequence[mpz], context: bytes, layout: LaneLayout) -> tuple[bytes, bytes]:
    """A model's payload and digest."""
    payload = pack(ciphertexts, layout.ciphertext_bytes)
    return payload, payload_digest(context, payload, layout.ciphertext_bytes)


@trusted_task
def usable_payload(committed: CommittedPayload, n: int) -> list[mpz] | None:
    """The ciphertexts of a payload, None where there is one that must not be used.

    Raises `InvalidPayload` for a payload that is not the one committed to.
    """
    try:
        return check_payload(committed, n)
    except InvalidCiphertext:
        return None


@secret_task
def decrypt_all(ciphertexts: Sequence[mpz], key: KeyPair) -> list[int]:
    """The plaintexts of some ciphertexts of sums or sketches."""
    private = key.private()
    return [decrypt(private, c) for c in ciphertexts]


@secret_task
def read_answer(plaintexts: Sequence[int], n: int, layout: LaneLayout) -> GroupAnswer:
    """What the plaintexts of a group's sum say and, in an audit, those of its sketches behind them."""
    total, sketches = plaintexts[: layout.gradient_ciphertexts], plaintexts[layout.gradient_ciphertexts :]
    return group_answer(total, sketches, n, layout)


def group_answer(plaintexts: Sequence[int], sketches: Sequence[int], n: int, layout: LaneLayout) -> GroupAnswer:
    """What the plaintexts of a group's sum, and of its sketches, say."""
    gradient = decode_gradient(layout, n, plaintexts, layout.gradient_bound)
    excessive = any(find_excess(x, layout, n) for x in plaintexts)
    lanes: tuple[int, ...] = ()
    for sketch in sketches:
        decoded = decode(sketch, n, layout.lanes, layout.lane_bits, layout.sketch_bound)
        lanes += (UNDECODABLE_LANE,) * layout.lanes if decoded.remainder else decoded.values
    return GroupAnswer(gradient, excessive, lanes)


@secret_task
def learn(
    learner: bytes,
    number: int,
    point: Weights,
    answers: dict[int, GroupAnswer],
    *,
    is_audit: bool,
    evaluation: EvaluationRequest | None = None,
) -> tuple[bytes, RoundVerdict]:
    """The session after a round, and its verdict; held-out samples that cannot be read any more are done without."""
    usable = {g: a for g, a in answers.items() if a.gradient.in_range}
    sums = RoundSums(
        number=number,
        point=np.array(point, dtype=np.int64),
        sums={g: np.array(a.gradient.values, dtype=np.int64) for g, a in usable.items()},
        is_audit=is_audit,
        undecodable=frozenset(answers) - frozenset(usable),
        excessive=frozenset(g for g, a in answers.items() if a.excessive),
        sketches={g: a.sketch_lanes for g, a in answers.items()} if is_audit else {},
    )
    held_out: EncodedSamples | None = None
    with contextlib.suppress(DataFileError):
        held_out = held_out_samples(evaluation) if evaluation is not None else None
    after, verdict = ModelOwnerLearner.from_bytes(learner).absorb(sums, held_out)
    return after.to_bytes(), verdict


def _rows(weights: "np.ndarray[tuple[int, ...], np.dtype[np.int64]]") -> Weights:
    return tuple(tuple(int(v) for v in row) for row in weights)


@secret_task
def float_weights(weights: Weights) -> tuple[tuple[float, ...], ...]:
    """Weights as real numbers."""
    return tuple(tuple(float(v) for v in row) for row in weights_to_float(np.array(weights, dtype=np.int64)))
