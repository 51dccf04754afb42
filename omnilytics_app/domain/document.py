"""The job document: the public description of a job, with a strict schema.

`MAGIC || uint32 length || JSON in UTF-8 || proof of the modulus`, at most `MAX_BYTES`; the terms of the job name its
digest. Everything in it is hostile until `parse_document` has accepted it, and plain text afterwards. Unknown or
missing fields are refused by name. The proof is carried here as bytes of the right length; who joins a job verifies it.
"""

import json
import math
import unicodedata
from dataclasses import dataclass
from typing import Any

from omnilytics_app.errors import JobRefused

PROTOCOL_VERSION = 2
MAGIC = b"OMNIJOB2"
MAX_BYTES = 120_000
"""What a transaction carries beside the terms."""
PROOF_ROUNDS = 80
MAX_COLUMNS = 4_096
MAX_CLASSES = 64
MAX_TEXT = 120
MAX_DEPTH = 4
TASK_KINDS = ("classification", "binary", "regression")
LOSSES = ("squared", "logistic")
KEY_SIZES = (2048, 3072)
_HEAD_BYTES = len(MAGIC) + 4
_QUOTE, _BACKSLASH = b'"\\'


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
    """The public map phi: `clip((x - center) / scale, -1, 1)` per column, then the constant 1.

    Rows whose Euclidean norm exceeds `row_norm` are scaled down to it; None leaves the bound sqrt(d) of the clipping.
    """

    columns: tuple[str, ...]
    center: tuple[float, ...]
    scale: tuple[float, ...]
    row_norm: float | None = None

    @property
    def dimension(self) -> int:
        """d, the columns of the model, constant included."""
        return len(self.columns) + 1


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
    def modulus_bytes(self) -> bytes:
        """The modulus as the contract reads it: big-endian, half a ciphertext long."""
        return self.modulus.to_bytes(self.key_bits // 8)


def proof_bytes(key_bits: int) -> int:
    """Bytes of a proof of a modulus: w, then x and z of every round, then two bits a round."""
    return (1 + 2 * PROOF_ROUNDS) * (key_bits // 8) + 2 * PROOF_ROUNDS // 8


def plain_text(text: str) -> str:
    """Text from a stranger without control, bidirectional and other invisible characters, at most `MAX_TEXT` long."""
    visible = "".join(c for c in text if not _is_invisible(unicodedata.category(c)))
    return visible[:MAX_TEXT]


def _is_invisible(category: str) -> bool:
    return category.startswith("C") or category in {"Zl", "Zp"}


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
        },
        "image_shape": list(document.image_shape) if document.image_shape else None,
        "key_bits": document.key_bits,
        "modulus": f"{document.modulus:x}",
        "salt": document.salt.hex(),
        "weight_bits": document.weight_bits,
    }
    described = json.dumps(body, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
    return MAGIC + len(described).to_bytes(4) + described + document.proof


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
    described, proof = raw[_HEAD_BYTES:end], raw[end:]
    _require_shallow(described)
    try:
        body = json.loads(described.decode("utf-8"), object_pairs_hook=_without_repetition)
    except ValueError as error:
        raise JobRefused("The job document is not valid JSON; the job cannot be joined.") from error
    root = _Object(
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
    if len(proof) != proof_bytes(key_bits):
        raise JobRefused(
            f"The proof of the job's modulus has {len(proof)} bytes instead of {proof_bytes(key_bits)}; "
            "the job cannot be joined."
        )
    return JobDocument(
        title=root.label("title"),
        task=_task(root.child("task", {"kind", "target", "classes", "target_center", "target_scale", "loss"})),
        features=(features := _features(root.child("features", {"columns", "center", "scale", "row_norm"}))),
        key_bits=key_bits,
        modulus=_modulus(root.text("modulus", limit=key_bits // 4), key_bits),
        salt=_hex(root.text("salt", limit=64), 32, "salt"),
        weight_bits=root.integer("weight_bits", 0, 16),
        proof=proof,
        image_shape=_image_shape(root, len(features.columns)),
    )


def _require_shallow(raw: bytes) -> None:
    """Refuse deep nesting before any parser recurses into it: a deep enough text overflows the interpreter's stack."""
    depth, in_string, escaped = 0, False, False
    for byte in raw:
        if in_string:
            in_string = escaped or byte != _QUOTE
            escaped = byte == _BACKSLASH and not escaped
        elif byte == _QUOTE:
            in_string = True
        elif byte in b"[{":
            depth += 1
        elif byte in b"]}":
            depth -= 1
        if depth > MAX_DEPTH:
            raise JobRefused("The job document is nested too deeply; the job cannot be joined.")


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose fields are named once: clients that keep the first and the last of two would disagree."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a field is given twice")
    return dict(pairs)


class _Object:
    """A JSON object with exactly the fields it must have."""

    def __init__(self, body: Any, name: str, fields: set[str]) -> None:
        if not isinstance(body, dict):
            raise JobRefused(f"The job document's {name} is not an object; the job cannot be joined.")
        if wrong := sorted(set(body) ^ fields):
            state = "unknown" if wrong[0] in body else "missing"
            raise JobRefused(
                f"The job document's {name} has the {state} field {plain_text(wrong[0])!r}; the job cannot be joined."
            )
        self.body, self.name = body, name

    def refuse(self, field: str, what: str) -> JobRefused:
        return JobRefused(f"The job document's field {self.name}.{field} {what}; the job cannot be joined.")

    def child(self, field: str, fields: set[str]) -> "_Object":
        return _Object(self.body[field], field, fields)

    def integer(self, field: str, low: int, high: int) -> int:
        value = self.body[field]
        if type(value) is not int or not low <= value <= high:
            raise self.refuse(field, f"is not an integer between {low} and {high}")
        return value

    def number(self, field: str) -> float:
        return self._finite(field, self.body[field])

    def text(self, field: str, limit: int = MAX_TEXT) -> str:
        value = self.body[field]
        if not isinstance(value, str) or not value or len(value) > limit:
            raise self.refuse(field, f"is not a text of 1 to {limit} characters")
        return value

    def label(self, field: str) -> str:
        shown = plain_text(self.text(field))
        if not shown.strip():
            raise self.refuse(field, "shows nothing")
        return shown

    def name_of(self, field: str) -> str:
        value = self.text(field)
        if plain_text(value) != value:
            raise self.refuse(field, "is not a plain text")
        return value

    def texts(self, field: str, limit: int) -> tuple[str, ...]:
        values = self.body[field]
        if not isinstance(values, list) or len(values) > limit:
            raise self.refuse(field, f"is not a list of at most {limit} texts")
        if not all(isinstance(v, str) and 0 < len(v) <= MAX_TEXT and plain_text(v) == v for v in values):
            raise self.refuse(field, "holds something that is not a plain text")
        if len(set(values)) != len(values):
            raise self.refuse(field, "names something twice")
        return tuple(values)

    def numbers(self, field: str, count: int) -> tuple[float, ...]:
        values = self.body[field]
        if not isinstance(values, list) or len(values) != count:
            raise self.refuse(field, f"is not a list of {count} numbers")
        return tuple(self._finite(field, v) for v in values)

    def _finite(self, field: str, value: Any) -> float:
        try:
            number = float(value) if type(value) in (int, float) else math.nan
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise self.refuse(field, "is not a finite number")
        return number


def _task(task: _Object) -> TaskSpec:
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


def _features(features: _Object) -> FeatureMapSpec:
    columns = features.texts("columns", MAX_COLUMNS)
    if not columns:
        raise features.refuse("columns", "is empty")
    scale = features.numbers("scale", len(columns))
    if min(scale) <= 0:
        raise features.refuse("scale", "holds a number that is not positive")
    row_norm = None if features.body["row_norm"] is None else features.number("row_norm")
    if row_norm is not None and not 1.0 <= row_norm <= math.sqrt(len(columns) + 1):
        raise features.refuse("row_norm", "is not between 1 and the square root of the number of features")
    return FeatureMapSpec(columns, features.numbers("center", len(columns)), scale, row_norm)


def _image_shape(root: _Object, columns: int) -> tuple[int, int] | None:
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
