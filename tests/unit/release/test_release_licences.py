import json
from collections.abc import Callable
from pathlib import Path

import licences
import pytest
from shipped import Unfit, read_lock, shipped

TABLE = {
    "compatible": {"MIT": "", "Apache-2.0": "", "BSD-3-Clause": "", "Apache-2.0 WITH LLVM-exception": ""},
    "spellings": {"MIT License": "MIT", "BSD": "BSD-3-Clause"},
    "packages": {"bare": {"expression": "MIT", "texts": ["Apache-2.0.txt"], "source": "https://example.org"}},
}
REVIEWED = licences.Reviewed(TABLE)


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("MIT", True),
        ("Proprietary", False),
        ("MIT OR Proprietary", True),
        ("MIT AND Proprietary", False),
        ("MIT AND (Proprietary OR BSD-3-Clause)", True),
        ("(MIT AND Proprietary) OR Proprietary", False),
        ("Apache-2.0 WITH LLVM-exception AND MIT", True),
        ("MIT WITH Some-exception", False),
    ],
)
def test_an_expression_fits_as_its_operators_say(expression: str, fits: bool) -> None:
    assert REVIEWED.fits(expression) is fits


@pytest.mark.parametrize("expression", ["", "MIT AND", "(MIT", "MIT)", "MIT Apache-2.0", "MIT / BSD"])
def test_what_is_no_expression_is_refused(expression: str) -> None:
    with pytest.raises(Unfit):
        REVIEWED.fits(expression)


def parts(site: Path, lock: Path) -> list[licences.Part]:
    return licences.python_parts(shipped(site, [lock]), REVIEWED)


def test_texts_are_collected_with_an_index(
    site: Path, tmp_path: Path, distribution: Callable[..., Path], lock: Callable[..., Path]
) -> None:
    distribution("one", INFO__licenses__vendored__LICENSE="Other")
    distribution("bare", INFO__licenses__LICENSE=None)
    output = tmp_path / "licenses"
    licences.write(parts(site, lock("bare==1.0", "one==1.0")), output)
    index = {entry["name"]: entry for entry in json.loads((output / "index.json").read_text())}
    assert index["one"]["texts"] == ["one/LICENSE", "one/1-LICENSE"]
    assert {(output / text).read_text() for text in index["one"]["texts"]} == {"Text", "Other"}
    assert index["bare"] == {
        "name": "bare", "version": "1.0", "kind": "python", "licence": "MIT",
        "texts": ["bare/Apache-2.0.txt"], "source": "https://example.org",
    }  # fmt: skip
    assert "one 1.0: MIT" in (output / "INDEX.txt").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in (output / "OmniLytics-GPL-3.0.txt").read_text()


@pytest.mark.parametrize(
    ("fields", "files", "says"),
    [
        ("License-Expression: MIT", {"INFO__licenses__LICENSE": None}, "has no licence text"),
        ("License-Expression: Proprietary", {}, "not reviewed as compatible"),
        ("License: Something of our own", {}, "has to be reviewed .it says: Something"),
        (
            "Classifier: License :: OSI Approved :: MIT License\nClassifier: License :: X :: BSD",
            {},
            "has to be reviewed",
        ),
    ],
)
def test_a_package_without_text_or_with_an_unknown_licence_is_refused(
    site: Path,
    distribution: Callable[..., Path],
    lock: Callable[..., Path],
    fields: str,
    files: dict[str, None],
    says: str,
) -> None:
    distribution("one", fields=fields, **files)
    with pytest.raises(Unfit, match=says):
        parts(site, lock("one==1.0"))


def test_an_inventory_is_of_what_is_locked(
    site: Path, distribution: Callable[..., Path], lock: Callable[..., Path]
) -> None:
    distribution("one", "1.1")
    with pytest.raises(Unfit, match=r"one is installed as 1\.1 and locked at 1\.0; two 2\.0 is in the lock"):
        shipped(site, [lock("one==1.0", "two==2.0", "three==3.0 ; sys_platform == 'amiga'")])


def test_a_local_build_is_of_the_locked_version(
    site: Path, distribution: Callable[..., Path], lock: Callable[..., Path]
) -> None:
    distribution("torch", "2.13.0+cpu")
    assert [one.name for one in shipped(site, [lock("torch==2.13.0")])] == ["torch"]


@pytest.mark.parametrize("line", ["one>=1", "one==1.0 --hash=md5:00", "-e .", "one @ https://x"])
def test_a_line_that_is_no_entry_of_a_lock_is_told(line: str) -> None:
    with pytest.raises(Unfit):
        read_lock(line)


def test_system_libraries_of_nobody_are_told(tmp_path: Path) -> None:
    (tmp_path / "libnobodys.so.7").write_bytes(b"")
    with pytest.raises(Unfit, match=r"libnobodys\.so\.7"):
        licences.library_parts(tmp_path)


def test_every_reviewed_entry_fits_and_its_texts_are_there() -> None:
    reviewed = licences.Reviewed.read()
    for entry in [*reviewed.packages.values(), *reviewed.components.values()]:
        assert reviewed.fits(entry["expression"])
        assert entry["review"]
    assert licences.component_parts(reviewed, None, {"anvil": licences.anvil_version()})[0].version
    assert all(reviewed.compatible.values())
