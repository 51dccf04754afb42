"""The backbone within the job document: layers in the JSON, weights behind the proof."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.backbone import BackboneSpec, layers_to_json
from omnilytics_app.domain.document import (
    MAGIC,
    MAX_BYTES,
    FeatureMapSpec,
    JobDocument,
    TaskSpec,
    parse_document,
    proof_bytes,
    room_for_weights,
    serialise_document,
)
from omnilytics_app.errors import JobRefused
from tests.unit.domain.backbones import SMALL, architectures, small_backbone, tensor_file, tensors_of

PROOF = bytes(proof_bytes(2048))
TASK = TaskSpec("classification", "digit", ("0", "1", "2"))


def pixel_map(height: int, width: int, channels: int = 1) -> FeatureMapSpec:
    count = height * width * channels
    return FeatureMapSpec(tuple(f"p{i}" for i in range(count)), (7.5,) * count, (7.5,) * count)


def document_of(backbone: BackboneSpec | None) -> JobDocument:
    channels, height, width = backbone.input_shape if backbone else (1, 4, 4)
    features = replace(pixel_map(height, width, channels), backbone=backbone, row_norm=1.5)
    modulus = (1 << 2047) | 1
    return JobDocument("Digits", TASK, features, 2048, modulus, bytes(32), 4, PROOF, (height, width))


DOCUMENT = document_of(small_backbone())
RAW = serialise_document(DOCUMENT)
WEIGHTS = small_backbone().weights


def body() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(RAW[len(MAGIC) + 4 : -len(PROOF) - len(WEIGHTS)])
    return loaded


def refused(root: dict[str, Any], weights: bytes = WEIGHTS) -> str:
    described = json.dumps(root).encode()
    with pytest.raises(JobRefused) as caught:
        parse_document(MAGIC + len(described).to_bytes(4) + described + PROOF + weights)
    return str(caught.value)


def test_the_weights_are_the_end_of_the_document_and_the_layers_are_in_the_json() -> None:
    assert RAW.endswith(PROOF + WEIGHTS)
    assert body()["features"]["backbone"] == {"layers": layers_to_json(SMALL), "weights_bytes": len(WEIGHTS)}
    assert parse_document(RAW) == DOCUMENT
    assert body()["features"]["columns"] == [f"p{i}" for i in range(16)]


@given(architectures())
def test_a_backbone_survives_serialisation(case: tuple[tuple[int, int, int], Any, int]) -> None:
    shape, layers, _ = case
    document = document_of(BackboneSpec(shape, layers, tensor_file(tensors_of(layers))))
    document = replace(document, features=replace(document.features, row_norm=1.0))
    assert parse_document(serialise_document(document)) == document


def test_the_model_has_a_feature_an_output_and_the_constant() -> None:
    assert DOCUMENT.features.dimension == 4
    assert DOCUMENT.features.feature_names == ("feature 1", "feature 2", "feature 3")
    assert DOCUMENT.picture_shape is None
    plain = document_of(None)
    assert (plain.features.dimension, plain.picture_shape) == (17, (4, 4))
    assert plain.features.feature_names == plain.features.columns


def test_the_row_norm_is_bounded_by_the_features_of_the_backbone() -> None:
    root = body()
    root["features"]["row_norm"] = 2.01
    assert "features.row_norm" in refused(root)


def test_a_backbone_needs_an_image() -> None:
    root = body()
    root["image_shape"] = None
    assert "features.backbone needs an image_shape" in refused(root)


@pytest.mark.parametrize(
    ("backbone", "complaint"),
    [
        ([], "backbone is not an object"),
        ({}, "backbone has the missing field"),
        ({"layers": [], "weights_bytes": 0, "code": ""}, "unknown field 'code'"),
        ({"layers": layers_to_json(SMALL), "weights_bytes": len(WEIGHTS) - 1}, "backbone.weights_bytes is not"),
        ({"layers": layers_to_json(SMALL), "weights_bytes": 10**6}, "backbone.weights_bytes is not an integer"),
        ({"layers": [{"kind": "exec"}], "weights_bytes": len(WEIGHTS)}, "backbone.layers[0] is none of"),
        ({"layers": layers_to_json(SMALL[:-1]), "weights_bytes": len(WEIGHTS)}, "unknown field '5."),
        ({"layers": layers_to_json(SMALL[1:]), "weights_bytes": len(WEIGHTS)}, "does not fit its input of 1 x 4 x 4"),
    ],
    ids=str,
)
def test_a_backbone_that_is_not_in_the_schema_is_refused(backbone: Any, complaint: str) -> None:
    root = body()
    root["features"]["backbone"] = backbone
    assert complaint in refused(root)


@pytest.mark.parametrize("weights", [b"", WEIGHTS[:-1], WEIGHTS + b"0"], ids=len)
def test_weights_of_another_length_are_refused(weights: bytes) -> None:
    assert "weights_bytes is not" in refused(body(), weights)


def test_weights_without_a_backbone_are_refused() -> None:
    root = body()
    root["features"] |= {"backbone": None, "row_norm": None}
    assert f"{len(WEIGHTS)} bytes follow the proof" in refused(root)


@given(st.integers(len(RAW) - len(WEIGHTS), len(RAW) - 1), st.integers(1, 255))
def test_a_flipped_byte_of_the_weights_is_harmless_or_refused(position: int, change: int) -> None:
    raw = bytearray(RAW)
    raw[position] ^= change
    try:
        document = parse_document(bytes(raw))
    except JobRefused:
        return
    assert document.features.dimension == 4


@pytest.mark.parametrize("sides", [(8, 8), (28, 28), (32, 32)])
def test_the_room_for_weights_is_what_a_document_of_the_largest_key_and_title_has_left(sides: tuple[int, int]) -> None:
    features = pixel_map(*sides)
    room = room_for_weights(TASK, features, sides)
    document = JobDocument(
        "\U0001f600" * 120, TASK, features, 3072, (1 << 3071) | 1, bytes(32), 16, bytes(proof_bytes(3072)), sides
    )
    layers = json.dumps(layers_to_json(SMALL * 2), separators=(",", ":"))
    assert 0 < room <= MAX_BYTES - len(serialise_document(document)) - len(layers)
