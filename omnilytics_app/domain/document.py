"""The job document: the public description of a job, with a strict schema.

`MAGIC || uint32 length || JSON in UTF-8 || proof of the modulus || weights of the backbone`, at most `MAX_BYTES`; the
terms of the job name its digest. Everything in it is hostile until `parse_document` has accepted it, and plain text
afterwards. Unknown or missing fields are refused by name. The proof is carried here as bytes of the right length; who
joins a job verifies it.
"""

import json
import math
from dataclasses import dataclass
from typing import Any

from omnilytics_app.domain.backbone import MAX_LAYERS, MAX_WEIGHTS_BYTES, BackboneSpec, layers_to_json, parse_layers
from omnilytics_app.domain.bounded_json import Bounds
from omnilytics_app.domain.strict_json import MAX_TEXT, StrictObject, read_json
from omnilytics_app.errors import JobRefused

PROTOCOL_VERSION = 2
MAGIC = b"OMNIJOB2"
MAX_BYTES = 120_000
"""What a transaction carries beside the terms."""
PROOF_ROUNDS = 80
MAX_COLUMNS = 4_096
MAX_CLASSES = 64
BOUNDS = Bounds(depth=7, values=3 * MAX_COLUMNS + MAX_CLASSES + 512, fields=320)
"""What the JSON holds in all its lists and objects; a backbone's layers need some hundreds of both."""
TASK_KINDS = ("classification", "binary", "regression")
LOSSES = ("squared", "logistic")
KEY_SIZES = (2048, 3072)
_HEAD_BYTES = len(MAGIC) + 4
_TITLE_AND_LAYERS_BYTES = 12 * MAX_TEXT + 64 * MAX_LAYERS
"""The most that JSON makes of a title, and more than this program's own layers take."""


@dataclass(frozen=True, slots=True)
class TaskSpec:
    """What is learned: K classes one-hot, one signed output, or one value scaled to [-1, 1].

    `classes` names K labels of a classification, two of a binary task (negative first), none of a regression.
    A regression predicts `(y - target_center) / target_scale`, clipped to [-1, 1]; otherwise those are 0 and 1.
    The loss is `squared`, or for classes the first-order approximation of `logistic`.
    """

    kind: str
    target: str
    classes: tuple[str, ...] = ()
    target_center: float = 0.0
    target_scale: float = 1.0
    loss: str = "squared"

    @property
    def outputs(self) -> int:
        """K, the rows of the model."""
        return len(self.classes) if self.kind == "classification" else 1


@dataclass(frozen=True, slots=True)
class FeatureMapSpec:
    """The public map phi: `clip((x - center) / scale, -1, 1)` per column, a backbone if there is one, the constant 1.

    What a backbone gives is clipped to [-1, 1] as well.
    Rows whose Euclidean norm exceeds `row_norm` are scaled down to it; None leaves the bound sqrt(d) of the clipping.
    """

    columns: tuple[str, ...]
    center: tuple[float, ...]
    scale: tuple[float, ...]
    row_norm: float | None = None
    backbone: BackboneSpec | None = None

    @property
    def feature_names(self) -> tuple[str, ...]:
        """What people call the features, the constant left out: columns, or numbers where a backbone mixes them."""
        if self.backbone is None:
            return self.columns
        return tuple(f"feature {i + 1}" for i in range(self.backbone.outputs))

    @property
    def dimension(self) -> int:
        """d, the columns of the model, constant included."""
        return (len(self.columns) if self.backbone is None else self.backbone.outputs) + 1


@dataclass(frozen=True, slots=True)
class JobDocument:
    """All that a data owner needs to know to take part, beside the terms.

    `image_shape` is the height and width that the columns fold into, row by row, one or three values a pixel.
    """

    title: str
    task: TaskSpec
    features: FeatureMapSpec
    key_bits: int
    modulus: int
    salt: bytes
    weight_bits: int
    proof: bytes
    image_shape: tuple[int, int] | None = None

    @property
    def picture_shape(self) -> tuple[int, int] | None:
        """Height and width that a row of the model folds into, where its features are pixels."""
        return self.image_shape if self.features.backbone is None else None

    @property
    def modulus_bytes(self) -> bytes:
        """The modulus as the contract reads it: big-endian, half a ciphertext long."""
        return self.modulus.to_bytes(self.key_bits // 8)


def proof_bytes(key_bits: int) -> int:
    """Bytes of a proof of a modulus: w, then x and z of every round, then two bits a round."""
    return (1 + 2 * PROOF_ROUNDS) * (key_bits // 8) + 2 * PROOF_ROUNDS // 8


def room_for_weights(task: TaskSpec, features: FeatureMapSpec, image_shape: tuple[int, int]) -> int:
    """Bytes that the weights of a backbone of these features may have, whatever the job's key and title."""
    bits = max(KEY_SIZES)
    proof = bytes(proof_bytes(bits))
    document = JobDocument("", task, features, bits, 1 << (bits - 1), bytes(32), 16, proof, image_shape)
    return MAX_BYTES - len(serialise_document(document)) - _TITLE_AND_LAYERS_BYTES


def serialise_document(document: JobDocument) -> bytes:
    """The canonical bytes of a document: sorted keys, no spaces in the JSON."""
    features, task = document.features, document.task
    body: dict[str, Any] = {
        "protocol": PROTOCOL_VERSION,
        "title": document.title,
        "task": {
            "kind": task.kind,
            "target": task.target,
            "classes": list(task.classes),
            "target_center": task.target_center,
            "target_scale": task.target_scale,
            "loss": task.loss,
        },
        "features": {
            "columns": list(features.columns),
            "center": list(features.center),
            "scale": list(features.scale),
            "row_norm": features.row_norm,
            "backbone": _described(features.backbone),
        },
        "image_shape": list(document.image_shape) if document.image_shape else None,
        "key_bits": document.key_bits,
        "modulus": f"{document.modulus:x}",
        "salt": document.salt.hex(),
        "weight_bits": document.weight_bits,
    }
    described = json.dumps(body, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
    weights = features.backbone.weights if features.backbone else b""
    return MAGIC + len(described).to_bytes(4) + described + document.proof + weights


def _described(backbone: BackboneSpec | None) -> dict[str, Any] | None:
    if backbone is None:
        return None
    return {"layers": layers_to_json(backbone.layers), "weights_bytes": len(backbone.weights)}


def parse_document(raw: bytes) -> JobDocument:
    """The document in `raw`.

    Raises `JobRefused` naming the first field that is wrong.
    """
    if len(raw) > MAX_BYTES:
        raise JobRefused(f"The job document has {len(raw)} bytes; this client reads at most {MAX_BYTES}.")
    if raw[: len(MAGIC)] != MAGIC:
        raise JobRefused("The job document is not in the form this client reads; update the application.")
    end = _HEAD_BYTES + int.from_bytes(raw[len(MAGIC) : _HEAD_BYTES])
    if end > len(raw):
        raise JobRefused("The job document is cut short; the job cannot be joined.")
    if len(raw) - end < proof_bytes(min(KEY_SIZES)):
        raise JobRefused(
            f"The job document has {len(raw) - end} bytes for the proof of its modulus, which takes at least "
            f"{proof_bytes(min(KEY_SIZES))}; the job cannot be joined."
        )
    body = read_json(raw[_HEAD_BYTES:end], "The job document", BOUNDS)
    root = StrictObject(
        body,
        "document",
        {"protocol", "title", "task", "features", "image_shape", "key_bits", "modulus", "salt", "weight_bits"},
    )
    if root.integer("protocol", 0, 2**31) != PROTOCOL_VERSION:
        raise JobRefused(
            f"The job uses protocol {body['protocol']}, this client speaks {PROTOCOL_VERSION}; update the application."
        )
    key_bits = root.integer("key_bits", 0, 2**16)
    if key_bits not in KEY_SIZES:
        raise JobRefused(f"The job's key has {key_bits} bits; this client accepts 2048 and 3072.")
    weights_at = end + proof_bytes(key_bits)
    proof, weights = raw[end:weights_at], raw[weights_at:]
    if len(proof) != proof_bytes(key_bits):
        raise JobRefused(
            f"The proof of the job's modulus has {len(proof)} bytes instead of {proof_bytes(key_bits)}; "
            "the job cannot be joined."
        )
    features = root.child("features", {"columns", "center", "scale", "row_norm", "backbone"})
    image_shape = _image_shape(root, len(_columns(features)))
    return JobDocument(
        title=root.label("title"),
        task=_task(root.child("task", {"kind", "target", "classes", "target_center", "target_scale", "loss"})),
        features=_features(features, weights, image_shape),
        key_bits=key_bits,
        modulus=_modulus(root.text("modulus", limit=key_bits // 4), key_bits),
        salt=_hex(root.text("salt", limit=64), 32, "salt"),
        weight_bits=root.integer("weight_bits", 0, 16),
        proof=proof,
        image_shape=image_shape,
    )


def _task(task: StrictObject) -> TaskSpec:
    kind = task.text("kind")
    if kind not in TASK_KINDS:
        raise task.refuse("kind", "is none of " + ", ".join(TASK_KINDS))
    classes = task.texts("classes", MAX_CLASSES)
    needed = {"classification": len(classes) >= 3, "binary": len(classes) == 2, "regression": not classes}
    if not needed[kind]:
        raise task.refuse("classes", f"does not fit a {kind} task")
    center, scale = task.number("target_center"), task.number("target_scale")
    if scale <= 0:
        raise task.refuse("target_scale", "is not positive")
    for field, value, unscaled in (("target_center", center, 0.0), ("target_scale", scale, 1.0)):
        if classes and value != unscaled:
            raise task.refuse(field, f"does not fit a {kind} task")
    loss = task.text("loss")
    if loss not in LOSSES:
        raise task.refuse("loss", "is none of " + ", ".join(LOSSES))
    if loss == "logistic" and not classes:
        raise task.refuse("loss", "needs classes")
    return TaskSpec(kind, task.name_of("target"), classes, center, scale, loss)


def _columns(features: StrictObject) -> tuple[str, ...]:
    columns = features.texts("columns", MAX_COLUMNS)
    if not columns:
        raise features.refuse("columns", "is empty")
    return columns


def _features(features: StrictObject, weights: bytes, image_shape: tuple[int, int] | None) -> FeatureMapSpec:
    columns = _columns(features)
    scale = features.numbers("scale", len(columns))
    if min(scale) <= 0:
        raise features.refuse("scale", "holds a number that is not positive")
    backbone = _backbone(features, weights, image_shape, len(columns))
    row_norm = None if features.body["row_norm"] is None else features.number("row_norm")
    spec = FeatureMapSpec(columns, features.numbers("center", len(columns)), scale, row_norm, backbone)
    if row_norm is not None and not 1.0 <= row_norm <= math.sqrt(spec.dimension):
        raise features.refuse("row_norm", "is not between 1 and the square root of the number of features")
    return spec


def _backbone(
    features: StrictObject, weights: bytes, image_shape: tuple[int, int] | None, columns: int
) -> BackboneSpec | None:
    if features.body["backbone"] is None:
        if weights:
            raise JobRefused(f"{len(weights)} bytes follow the proof of the job's modulus; the job cannot be joined.")
        return None
    backbone = features.child("backbone", {"layers", "weights_bytes"})
    if image_shape is None:
        raise features.refuse("backbone", "needs an image_shape")
    if backbone.integer("weights_bytes", 0, MAX_WEIGHTS_BYTES) != len(weights):
        raise backbone.refuse("weights_bytes", f"is not {len(weights)}, the bytes that follow the proof")
    height, width = image_shape
    layers = parse_layers(backbone.body["layers"], "backbone.layers")
    return BackboneSpec((columns // (height * width), height, width), layers, weights)


def _image_shape(root: StrictObject, columns: int) -> tuple[int, int] | None:
    shape = root.body["image_shape"]
    if shape is None:
        return None
    if not isinstance(shape, list) or len(shape) != 2 or not all(type(s) is int and s > 0 for s in shape):
        raise root.refuse("image_shape", "is not a height and a width")
    if columns not in (shape[0] * shape[1], 3 * shape[0] * shape[1]):
        raise root.refuse("image_shape", "does not fit the number of columns")
    return shape[0], shape[1]


def _modulus(text: str, key_bits: int) -> int:
    n = int.from_bytes(_hex(text, key_bits // 8, "modulus"))
    if n.bit_length() != key_bits or n % 2 == 0:
        raise JobRefused(f"The job's modulus is not an odd number of {key_bits} bits; the job cannot be joined.")
    return n


def _hex(text: str, size: int, name: str) -> bytes:
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    if len(raw) != size or text != raw.hex():
        raise JobRefused(
            f"The job document's field {name} is not {size} bytes in hexadecimal; the job cannot be joined."
        )
    return raw
