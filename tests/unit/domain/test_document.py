import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.document import (
    LOSSES,
    MAGIC,
    MAX_BYTES,
    MAX_CLASSES,
    MAX_COLUMNS,
    FeatureMapSpec,
    JobDocument,
    TaskSpec,
    parse_document,
    proof_bytes,
    serialise_document,
)
from omnilytics_app.domain.strict_json import MAX_TEXT, plain_text
from omnilytics_app.errors import JobRefused

MODULUS = (1 << 2047) | 0xABCDEF
DOCUMENT = JobDocument(
    title="Handwritten digits",
    task=TaskSpec("classification", "digit", ("0", "1", "2")),
    features=FeatureMapSpec(("a", "b", "c", "d"), (0.0, 1.5, -2.0, 0.25), (1.0, 2.0, 3.0, 0.5), 2.0),
    key_bits=2048,
    modulus=MODULUS,
    salt=bytes(range(32)),
    weight_bits=3,
    proof=bytes(range(256)) * 161 + bytes(20),
    image_shape=(2, 2),
)
Path = tuple[str, ...]


def body() -> dict[str, Any]:
    raw = serialise_document(DOCUMENT)
    loaded: dict[str, Any] = json.loads(raw[len(MAGIC) + 4 : -len(DOCUMENT.proof)])
    return loaded


def framed(described: bytes, proof: bytes = DOCUMENT.proof) -> bytes:
    return MAGIC + len(described).to_bytes(4) + described + proof


def framed_body(root: dict[str, Any]) -> bytes:
    return framed(json.dumps(root).encode())


def at(root: dict[str, Any], path: Path) -> dict[str, Any]:
    for name in path[:-1]:
        root = root[name]
    return root


def with_value(path: Path, value: Any) -> bytes:
    root = body()
    at(root, path)[path[-1]] = value
    return framed_body(root)


def refused(raw: bytes) -> str:
    with pytest.raises(JobRefused) as caught:
        parse_document(raw)
    return str(caught.value)


def paths(node: Any, prefix: Path = ()) -> list[Path]:
    found: list[Path] = []
    for name, value in node.items():
        found.append((*prefix, name))
        if isinstance(value, dict):
            found += paths(value, (*prefix, name))
    return found


PATHS = paths(body())
plain = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=MAX_TEXT).filter(str.strip)
finite = st.floats(allow_nan=False, allow_infinity=False)
positive = st.floats(min_value=0, exclude_min=True, allow_infinity=False)


@st.composite
def documents(draw: st.DrawFn) -> JobDocument:
    kind = draw(st.sampled_from(["classification", "binary", "regression"]))
    low, high = {"classification": (3, 12), "binary": (2, 2), "regression": (0, 0)}[kind]
    classes = draw(st.lists(plain, min_size=low, max_size=high, unique=True))
    target = (0.0, 1.0) if classes else (draw(finite), draw(positive))
    columns = draw(st.lists(plain, min_size=1, max_size=8, unique=True))
    count = len(columns)
    bits = draw(st.sampled_from([2048, 3072]))
    middle = draw(st.binary(min_size=bits // 8, max_size=bits // 8))
    return JobDocument(
        title=draw(plain),
        task=TaskSpec(
            kind, draw(plain), tuple(classes), *target, draw(st.sampled_from(LOSSES)) if classes else "squared"
        ),
        features=FeatureMapSpec(
            tuple(columns),
            tuple(draw(st.lists(finite, min_size=count, max_size=count))),
            tuple(draw(st.lists(positive, min_size=count, max_size=count))),
            draw(st.none() | st.floats(1.0, (count + 1) ** 0.5)),
        ),
        key_bits=bits,
        modulus=int.from_bytes(middle) | 1 << (bits - 1) | 1,
        salt=draw(st.binary(min_size=32, max_size=32)),
        weight_bits=draw(st.integers(0, 16)),
        proof=draw(st.binary(min_size=20, max_size=20)) + bytes(proof_bytes(bits) - 20),
        image_shape=draw(st.sampled_from([None, (1, count), (count, 1)])),
    )


@given(documents())
def test_a_document_survives_serialisation(document: JobDocument) -> None:
    assert parse_document(serialise_document(document)) == document


def test_the_serialised_form_is_canonical() -> None:
    raw = serialise_document(DOCUMENT)
    assert raw == framed(json.dumps(body(), sort_keys=True, separators=(",", ":")).encode())


@pytest.mark.parametrize("path", PATHS, ids=".".join)
def test_a_missing_field_is_refused_by_name(path: Path) -> None:
    root = body()
    del at(root, path)[path[-1]]
    assert f"missing field '{path[-1]}'" in refused(framed_body(root))


@pytest.mark.parametrize("path", [("surprise",), ("task", "surprise"), ("features", "surprise")], ids=".".join)
def test_an_unknown_field_is_refused_by_name(path: Path) -> None:
    assert "unknown field 'surprise'" in refused(with_value(path, 1))


@pytest.mark.parametrize("path", PATHS, ids=".".join)
@pytest.mark.parametrize("value", [True, "", {}, [[]], 0.5, -1, float("nan")], ids=repr)
def test_a_field_of_the_wrong_kind_is_refused_by_name(path: Path, value: Any) -> None:
    assert path[-1] in refused(with_value(path, value))


@pytest.mark.parametrize(("field", "value"), [("target_center", 0.5), ("target_center", -1), ("target_scale", 2)])
@pytest.mark.parametrize("classes", [["0", "1", "2"], ["no", "yes"], []], ids=len)
def test_only_a_regression_scales_its_target(classes: list[str], field: str, value: float) -> None:
    root = body()
    kind = {0: "regression", 2: "binary", 3: "classification"}[len(classes)]
    root["task"] |= {"kind": kind, "classes": classes, field: value}
    raw = framed_body(root)
    if classes:
        assert f"task.{field} does not fit a {kind} task" in refused(raw)
    else:
        assert getattr(parse_document(raw).task, field) == value


@pytest.mark.parametrize(
    "path", [p for p in PATHS if p[-1] not in {"image_shape", "row_norm", "backbone"}], ids=".".join
)
def test_an_absent_value_is_refused_by_name(path: Path) -> None:
    assert path[-1] in refused(with_value(path, None))


LONG = "x" * (MAX_TEXT + 1)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("title",), LONG),
        (("protocol",), 3),
        (("protocol",), 2**31 + 1),
        (("key_bits",), 1024),
        (("key_bits",), 2**17),
        (("weight_bits",), 17),
        (("salt",), "00" * 31),
        (("salt",), "00" * 33),
        (("salt",), "AB" * 32),
        (("salt",), "zz" * 32),
        (("salt",), " " * 2 + "00" * 31),
        (("modulus",), f"{MODULUS:x}ff"),
        (("modulus",), f"{MODULUS - 1:x}"),
        (("modulus",), f"{(1 << 2046) + 1:0512x}"),
        (("image_shape",), [2, 3]),
        (("image_shape",), [4]),
        (("image_shape",), [-2, -2]),
        (("image_shape",), [2.0, 2.0]),
        (("image_shape",), [True, 4]),
        (("task", "kind"), "clustering"),
        (("task", "target"), LONG),
        (("task", "classes"), ["a", "b"]),
        (("task", "classes"), ["a", "b", "b"]),
        (("task", "classes"), ["a", "b", 3]),
        (("task", "classes"), ["a", "b", ""]),
        (("task", "classes"), ["a", "b", LONG]),
        (("task", "classes"), [str(i) for i in range(MAX_CLASSES + 1)]),
        (("task", "loss"), "hinge"),
        (("task", "target_scale"), 0),
        (("task", "target_scale"), float("inf")),
        (("task", "target_center"), 10**400),
        (("features", "columns"), []),
        (("features", "columns"), ["a", "b", "c", "a"]),
        (("features", "columns"), ["a", "b", "c", LONG]),
        (("features", "columns"), [f"{i:x}" for i in range(MAX_COLUMNS + 1)]),
        (("features", "center"), [0.0, 0.0, 0.0]),
        (("features", "center"), [0.0] * 5),
        (("features", "center"), [0.0, 0.0, 0.0, float("nan")]),
        (("features", "center"), [0.0, 0.0, 0.0, True]),
        (("features", "scale"), [1.0, 1.0, 1.0, 0.0]),
        (("features", "scale"), [1.0, 1.0, 1.0, -1.0]),
        (("features", "scale"), [1.0, 1.0, 1.0, float("-inf")]),
        (("features", "scale"), [1.0, 1.0, 1.0, "1"]),
        (("features", "row_norm"), 0.99),
        (("features", "row_norm"), 2.24),
    ],
    ids=str,
)
def test_a_value_out_of_bounds_is_refused_by_name(path: Path, value: Any) -> None:
    sentence = refused(with_value(path, value))
    assert path[-1].removesuffix("_bits") in sentence
    assert sentence.endswith(".")


INVISIBLE = ["\u202e", "\u2066", "\x00", "\n", "\x1b", "\u200b", "\ud800", "\u2028", "\u2029", "\ufeff"]


@pytest.mark.parametrize("character", INVISIBLE, ids=ascii)
def test_invisible_characters_are_taken_out_of_the_title_and_refused_where_a_name_must_match(character: str) -> None:
    assert parse_document(with_value(("title",), f"a{character}b")).title == "ab"
    names = ["a", "b", f"c{character}"]
    assert "task.classes" in refused(with_value(("task", "classes"), names))
    assert "features.columns" in refused(with_value(("features", "columns"), [*names, "d"]))
    assert "task.target" in refused(with_value(("task", "target"), f"digit{character}"))


@pytest.mark.parametrize("title", ["\u202e", " ", "\u200b\u200b", " \n "], ids=ascii)
def test_a_title_that_shows_nothing_is_refused(title: str) -> None:
    assert "title" in refused(with_value(("title",), title))


@given(st.text())
@settings(max_examples=300)
def test_plain_text_is_short_visible_and_stable(text: str) -> None:
    shown = plain_text(text)
    assert len(shown) <= MAX_TEXT
    assert plain_text(shown) == shown
    assert shown.isprintable() or any(c.isspace() for c in shown)
    assert not set(shown) & set(INVISIBLE)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"\xef\xbb\xbf{}",
        b"not json",
        b"1" * 5_000,
        b'{"title": "a", "title": "b"}',
    ],
    ids=lambda raw: ascii(raw[:20]),
)
def test_what_is_not_strict_json_is_refused(raw: bytes) -> None:
    assert "not valid JSON" in refused(framed(raw))


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_deep_nesting_is_refused_before_a_parser_sees_it(opening: bytes) -> None:
    assert "nested too deeply" in refused(framed(opening * ((MAX_BYTES - 50_000) // len(opening))))


def test_brackets_in_a_text_are_no_nesting() -> None:
    title = '[[[[[["]\\"{{{{{{'
    assert parse_document(with_value(("title",), title)).title == title


@pytest.mark.parametrize("raw", [b"[]", b"null", b"1", b'"text"', b"NaN"])
def test_anything_but_an_object_is_refused(raw: bytes) -> None:
    assert "is not an object" in refused(framed(raw))


def test_a_field_given_twice_is_refused_wherever_it_is() -> None:
    described = json.dumps(body()).encode().replace(b'"kind":', b'"kind":"binary","kind":')
    assert "not valid JSON" in refused(framed(described))


@pytest.mark.parametrize("raw", [b"", b"{}", MAGIC, MAGIC[:-1] + b"1" + bytes(100)], ids=len)
def test_what_has_no_frame_is_refused(raw: bytes) -> None:
    assert "document" in refused(raw)


def test_a_document_cut_short_is_refused_wherever_it_is_cut() -> None:
    raw = serialise_document(DOCUMENT)
    for end in (*range(0, len(raw), 499), len(raw) - 1):
        refused(raw[:end])


@pytest.mark.parametrize("proof", [b"", DOCUMENT.proof[:-1]], ids=len)
def test_a_proof_of_another_length_is_refused(proof: bytes) -> None:
    assert f"{proof_bytes(2048)}" in refused(framed(json.dumps(body()).encode(), proof))


def test_bytes_behind_the_proof_are_refused_where_no_backbone_names_them() -> None:
    assert "1 bytes follow the proof" in refused(framed(json.dumps(body()).encode(), DOCUMENT.proof + b"0"))


def test_a_loss_for_classes_does_not_fit_a_regression() -> None:
    root = body()
    root["task"] |= {"kind": "regression", "classes": [], "loss": "logistic"}
    assert "task.loss needs classes" in refused(framed_body(root))


def test_an_oversized_document_is_not_even_read() -> None:
    assert str(MAX_BYTES) in refused(b" " * (MAX_BYTES + 1))


def test_the_text_of_an_unknown_field_is_shown_harmless_and_short() -> None:
    sentence = refused(with_value(("\u202e" + "x" * 500,), 1))
    assert "\u202e" not in sentence
    assert len(sentence) < 300


def test_another_protocol_asks_for_an_update() -> None:
    assert "update" in refused(with_value(("protocol",), 3))


@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_refused_and_nothing_else(raw: bytes) -> None:
    refused(raw)


@given(
    st.sampled_from(PATHS), st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists)
)
def test_an_arbitrary_value_is_accepted_or_refused_but_never_an_error(path: Path, value: Any) -> None:
    try:
        document = parse_document(with_value(path, value))
    except JobRefused:
        return
    assert parse_document(serialise_document(document)) == document


@pytest.mark.parametrize(
    ("task", "outputs"),
    [
        (DOCUMENT.task, 3),
        (TaskSpec("binary", "y", ("no", "yes")), 1),
        (TaskSpec("regression", "y"), 1),
    ],
)
def test_a_task_has_one_output_a_class_or_a_single_one(task: TaskSpec, outputs: int) -> None:
    assert task.outputs == outputs


def test_the_constant_counts_as_a_dimension() -> None:
    assert DOCUMENT.features.dimension == 5
