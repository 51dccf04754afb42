import math
import struct
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.backbone import (
    MAX_LAYERS,
    MAX_SIDE,
    MAX_WEIGHTS_BYTES,
    PLAIN_LAYERS,
    AvgPool,
    BackboneSpec,
    BatchNorm,
    Conv2d,
    Flatten,
    Layer,
    Linear,
    MaxPool,
    Relu,
    Residual,
    layers_to_json,
    operations_of,
    output_shape,
    parse_layers,
    require_bounded,
    tensor_shapes,
)
from omnilytics_app.errors import JobRefused
from tests.unit.domain.backbones import SMALL, architectures, small_backbone, tensor_file, tensors_of

GREY = (1, 4, 4)
InputShape = tuple[int, int, int]


def refused(layers: tuple[Layer, ...], shape: InputShape = GREY) -> str:
    with pytest.raises(JobRefused) as caught:
        require_bounded(shape, layers)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def unreadable(body: Any) -> str:
    with pytest.raises(JobRefused) as caught:
        parse_layers(body, "backbone.layers")
    return str(caught.value)


@given(architectures())
def test_layers_survive_the_document_and_give_as_many_outputs_as_counted(
    case: tuple[InputShape, tuple[Layer, ...], int],
) -> None:
    shape, layers, outputs = case
    assert parse_layers(layers_to_json(layers), "layers") == layers
    assert output_shape(layers, shape) == (outputs,)


def test_shapes_operations_and_tensors_of_a_small_backbone() -> None:
    assert [output_shape(SMALL[: i + 1], GREY) for i in range(6)] == [(2, 4, 4)] * 3 + [(2, 2, 2), (8,), (3,)]
    conv, relu, block, pool, linear = 32 * 9, 32, 32 + 32 * 2 + 32, 8 * 4 + 8, 24
    assert operations_of(SMALL, GREY) == conv + relu + block + pool + linear
    assert tensor_shapes(SMALL) == {
        "0.weight": (2, 1, 3, 3),
        "0.bias": (2,),
        "2.0.weight": (2, 2, 1, 1),
        "2.0.bias": (2,),
        "2.1.weight": (2,),
        "2.1.bias": (2,),
        "2.1.running_mean": (2,),
        "2.1.running_var": (2,),
        "5.weight": (3, 8),
        "5.bias": (3,),
    }
    assert small_backbone().outputs == 3


@pytest.mark.parametrize(
    ("layers", "kind"),
    [
        ((Conv2d(2, 2, 3, 1, 1),), "conv2d"),
        ((Conv2d(1, 2, 5, 1, 0),), "conv2d"),
        ((Conv2d(1, 2, 2, 1, 1),), "conv2d"),
        ((MaxPool(5, 1),), "max_pool"),
        ((AvgPool(5, 1),), "avg_pool"),
        ((BatchNorm(2),), "batch_norm"),
        ((Linear(16, 2),), "linear"),
        ((Flatten(), Linear(15, 2)), "linear"),
        ((Flatten(), Flatten()), "flatten"),
        ((Flatten(), MaxPool(1, 1)), "max_pool"),
        ((Residual((Conv2d(1, 2, 1, 1, 0),)), Flatten()), "residual"),
        ((Residual(()), Flatten()), "residual"),
    ],
    ids=str,
)
def test_a_layer_that_does_not_fit_its_input_is_refused_by_kind(layers: tuple[Layer, ...], kind: str) -> None:
    assert f"a {kind} that does not fit its input" in refused(layers)


def test_padding_never_makes_a_map_grow() -> None:
    assert output_shape((Conv2d(1, 1, 3, 1, 1),), GREY) == GREY
    assert "conv2d" in refused((Conv2d(1, 1, 3, 1, 2), Flatten()))


@pytest.mark.parametrize(
    ("shape", "layers", "complaint"),
    [
        (GREY, (), "0 layers"),
        (GREY, (Relu(),) * MAX_LAYERS + (Flatten(),), f"{MAX_LAYERS + 1} layers"),
        (GREY, (Residual((Relu(),) * MAX_LAYERS), Flatten()), f"{MAX_LAYERS + 2} layers"),
        (GREY, (Relu(),), "does not end in a vector"),
        (GREY, (Flatten(), Linear(16, 1024)), "does not end in a vector"),
        ((1, MAX_SIDE + 1, 1), (Flatten(),), "images of other sides"),
        ((1, 64, 64), (Conv2d(1, 512, 9, 1, 4), AvgPool(64, 1), Flatten()), "multiply-adds"),
        ((1, 64, 64), (Conv2d(1, 2, 1, 1, 0), Flatten()), "flatten"),
    ],
    ids=lambda value: "" if isinstance(value, tuple) else value,
)
def test_what_is_beyond_a_bound_is_refused(shape: InputShape, layers: tuple[Layer, ...], complaint: str) -> None:
    assert complaint in refused(layers, shape)


@pytest.mark.parametrize(
    "layer",
    [Relu(), BatchNorm(4), MaxPool(2, 1), AvgPool(2, 1), Conv2d(4, 4, 1, 1, 0), Residual((Relu(),)), Flatten()],
    ids=str,
)
def test_no_layer_is_free(layer: Layer) -> None:
    """Whoever evaluates a backbone takes memory by operations: each value a layer gives counts as one at least."""
    shape = (4, 16, 16)
    assert operations_of((layer,), shape) >= math.prod(output_shape((layer,), shape))


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (None, "is not a list"),
        ({}, "is not a list"),
        ([{"kind": "relu"}] * (MAX_LAYERS + 1), "is not a list"),
        ([None], "backbone.layers[0] is none of the layers"),
        ([{"kind": "relu"}, {}], "backbone.layers[1] is none of the layers"),
        ([{"kind": []}], "none of the layers"),
        ([{"kind": "lstm"}], "none of the layers"),
        ([{"kind": "relu", "inplace": True}], "unknown field 'inplace'"),
        ([{"kind": "linear", "in_features": 3}], "missing field 'out_features'"),
        ([{"kind": "linear", "in_features": 3, "out_features": 0}], "backbone.layers[0].out_features"),
        ([{"kind": "linear", "in_features": 3, "out_features": True}], "out_features"),
        ([{"kind": "linear", "in_features": 3, "out_features": 2.0}], "out_features"),
        ([{"kind": "linear", "in_features": 10**30, "out_features": 2}], "in_features"),
        ([{"kind": "max_pool", "kernel": 2, "stride": 0}], "stride"),
        ([{"kind": "batch_norm", "channels": -1}], "channels"),
        ([{"kind": "residual", "layers": {}}], "backbone.layers[0].layers is not a list"),
        ([{"kind": "residual"}], "missing field 'layers'"),
        ([{"kind": "residual", "layers": [{"kind": "residual", "layers": []}]}], "layers[0].layers[0] is none of"),
    ],
    ids=str,
)
def test_layers_that_are_not_in_the_schema_are_refused_by_place(body: Any, complaint: str) -> None:
    assert complaint in unreadable(body)


@pytest.mark.parametrize(("kind", "field"), [(k, f) for k, layer in PLAIN_LAYERS.items() for f in layer.bounds])
def test_every_field_is_bounded_on_both_sides(kind: str, field: str) -> None:
    bounds = PLAIN_LAYERS[kind].bounds
    fine = {"kind": kind, **{name: low for name, (low, _) in bounds.items()}}
    low, high = bounds[field]
    for value in (low, high):
        (layer,) = parse_layers([{**fine, field: value}], "layers")
        assert asdict(layer)[field] == value
    for value in (low - 1, high + 1):
        assert f"layers[0].{field} is not an integer between" in unreadable([{**fine, field: value}])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from([*PLAIN_LAYERS]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["kind", "layers", "kernel"]), inner),
)


@given(st.lists(JSON, max_size=4))
def test_arbitrary_json_is_layers_or_refused_but_never_an_error(body: Any) -> None:
    try:
        layers = parse_layers(body, "layers")
        require_bounded(GREY, layers)
    except JobRefused:
        return
    assert parse_layers(layers_to_json(layers), "layers") == layers


@given(architectures(), st.data())
@settings(max_examples=50)
def test_a_changed_field_is_accepted_or_refused_but_never_an_error(
    case: tuple[InputShape, tuple[Layer, ...], int], data: st.DataObject
) -> None:
    shape, layers, _ = case
    body = layers_to_json(layers)
    entry = data.draw(st.sampled_from(body))
    assume(set(entry) - {"kind", "layers"})
    entry[data.draw(st.sampled_from(sorted(set(entry) - {"kind", "layers"})))] = data.draw(st.integers(-2, 600))
    try:
        changed = parse_layers(body, "layers")
        require_bounded(shape, changed)
        BackboneSpec(shape, changed, tensor_file(tensors_of(layers)))
    except JobRefused:
        return
    assert tensor_shapes(changed) == tensor_shapes(layers)


def test_weights_beyond_the_budget_are_refused_unread() -> None:
    spec = small_backbone()
    with pytest.raises(JobRefused, match=f"at most {MAX_WEIGHTS_BYTES}"):
        replace(spec, weights=spec.weights + bytes(MAX_WEIGHTS_BYTES))


def test_weights_of_other_layers_are_refused() -> None:
    with pytest.raises(JobRefused, match="header of the weights has the missing field '5"):
        replace(small_backbone(), layers=(*SMALL[:-1], BatchNorm(8)))


def test_a_negative_variance_is_refused_by_name() -> None:
    tensors = tensors_of(SMALL)
    tensors["2.1.running_var"] = ("F32", (2,), struct.pack("<2f", 1.0, -1e-9))
    with pytest.raises(JobRefused, match=r"2\.1\.running_var of the job holds a negative variance"):
        BackboneSpec(GREY, SMALL, tensor_file(tensors))
