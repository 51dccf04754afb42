import datetime
import json
from pathlib import Path

import pytest
from licences import Part
from shipped import Locked, Unfit

cyclonedx = pytest.importorskip("cyclonedx", reason="make setup installs it")
import sbom  # noqa: E402

A, B = "a" * 64, "b" * 64
WHEN = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
LOCKS = {
    "numpy": Locked("numpy", "2.4.6", "", (A, B)),
    "phe": Locked("phe", "1.5.0", "", (A,)),
    "pyside6-essentials": Locked("pyside6-essentials", "6.11.3", "", (A,)),
}
PARTS = [
    Part("numpy", "2.4.6", "python", "BSD-3-Clause AND 0BSD", ()),
    Part("phe", "1.5.0", "python", "GPL-3.0-only", ()),
    Part("pyside6-essentials", "6.11.3", "python", "LGPL-3.0-only", ()),
    Part("anvil", "1.7.1", "component", "Apache-2.0", ()),
    Part("cpython", "3.11.7", "component", "PSF-2.0", ()),
    Part("libssl3", "3.0.1-1~deb12u2", "library", "Apache-2.0", (Path("copyright"),)),
]


def text(parts: list[Part] = PARTS, commit: str = "c0ffee") -> str:
    return sbom.as_json(sbom.bill(parts, LOCKS, commit, WHEN))


def test_everything_that_is_shipped_is_in_the_bill() -> None:
    body = json.loads(text())
    assert (body["bomFormat"], body["specVersion"]) == ("CycloneDX", "1.6")
    assert body["metadata"]["component"]["version"] == sbom.program_version()
    assert body["metadata"]["timestamp"].startswith("2026-01-02T03:04:05")
    found = {one["name"]: one for one in body["components"]}
    assert set(found) == {part.name for part in PARTS} | {"qt", "omnilytics-market"}
    assert found["numpy"]["purl"] == "pkg:pypi/numpy@2.4.6"
    assert found["numpy"]["licenses"] == [{"expression": "BSD-3-Clause AND 0BSD"}]
    assert {p["value"] for p in found["numpy"]["properties"]} == {A, B}
    assert found["phe"]["hashes"] == [{"alg": "SHA-256", "content": A}]
    assert found["anvil"]["purl"] == "pkg:npm/%40foundry-rs/anvil@1.7.1"
    assert found["libssl3"]["purl"].startswith("pkg:deb/debian/libssl3@3.0.1-1")
    assert found["libssl3"]["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    depends = next(d for d in body["dependencies"] if d["ref"] == "omnilytics")["dependsOn"]
    assert set(depends) == {one["bom-ref"] for one in body["components"]}


def test_the_same_things_give_the_same_bytes() -> None:
    assert text() == text(PARTS[::-1])
    assert text() != text(commit="decaf")


def test_a_bill_that_does_not_fit_the_schema_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def __init__(self, _: object) -> None: ...

        def output_as_string(self, indent: int) -> str:
            return json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"name": "no type"}]})

    monkeypatch.setattr(sbom, "JsonV1Dot6", Broken)
    with pytest.raises(Unfit, match="schema"):
        text()
