import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import licences
import pytest
from libraries import refuse_foreign
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
        licences.library_parts(tmp_path, REVIEWED)


@pytest.fixture
def libraries(tmp_path: Path) -> Path:
    """A bundle with the C++ library of this system."""
    found = sorted(Path("/usr/lib").glob("*-linux-gnu/libstdc++.so.6"))
    if not found or not Path("/usr/share/doc/libstdc++6/copyright").is_file():
        pytest.skip("needs a Debian with libstdc++6")
    shutil.copyfile(found[0], tmp_path / "libstdc++.so.6")
    return tmp_path


def test_system_libraries_have_a_reviewed_licence_and_the_address_of_their_sources(libraries: Path) -> None:
    (part,) = licences.library_parts(libraries, licences.Reviewed.read())
    assert (part.name, part.expression) == ("libstdc++6", "GPL-3.0-or-later WITH GCC-exception-3.1")
    assert re.fullmatch(r"https://snapshot\.debian\.org/package/gcc-\d+/[\d.-]+[^/]*/", part.code[0])


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({}, "libstdc\\+\\+6: its licence has to be reviewed"),
        ({"libstdc*": "Proprietary"}, "not reviewed as compatible"),
    ],
)
def test_a_system_library_that_nobody_looked_at_is_refused(libraries: Path, table: dict[str, str], says: str) -> None:
    with pytest.raises(Unfit, match=says):
        licences.library_parts(libraries, licences.Reviewed(TABLE | {"libraries": table}))


def test_a_library_of_the_same_name_is_not_the_same(libraries: Path) -> None:
    (libraries / "libstdc++.so.6").write_bytes(b"of somebody else")
    with pytest.raises(Unfit, match="no Debian package"):
        licences.library_parts(libraries, licences.Reviewed.read())


def test_a_library_with_another_search_path_is_still_the_same(libraries: Path) -> None:
    if shutil.which("readelf") is None:
        pytest.skip("needs readelf (binutils)")
    with (libraries / "libstdc++.so.6").open("ab") as file:
        file.write(b"a longer table")
    assert [part.name for part in licences.library_parts(libraries, licences.Reviewed.read())] == ["libstdc++6"]


@pytest.mark.parametrize("name", ["readline.dll", "libreadline.8.dylib"])
def test_a_library_that_neither_python_nor_a_package_brings_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "Frameworks").mkdir()
    (tmp_path / "Frameworks" / name).write_bytes(b"")
    refuse_foreign(tmp_path, [name.upper()])
    with pytest.raises(Unfit, match=name):
        refuse_foreign(tmp_path, ["other.dll"])


def test_sources_say_where_the_code_of_each_part_is(
    site: Path, distribution: Callable[..., Path], lock: Callable[..., Path]
) -> None:
    distribution("one")
    distribution("closed")
    entries = {"closed": {"no-archive": True, "code": ["https://example.org/v{version}"]}}
    reviewed = licences.Reviewed(TABLE | {"packages": entries})
    told = licences.sources(licences.python_parts(shipped(site, [lock("closed==1.0", "one==1.0")]), reviewed))
    assert "one 1.0 (MIT)\n    https://pypi.org/project/one/1.0/#files\n" in told
    assert "closed 1.0 (MIT)\n    https://example.org/v1.0\n" in told
    assert "pypi.org/project/closed" not in told


def test_every_reviewed_entry_fits_and_its_texts_are_there() -> None:
    reviewed = licences.Reviewed.read()
    for entry in [*reviewed.packages.values(), *reviewed.components.values()]:
        assert "expression" not in entry or (reviewed.fits(entry["expression"]) and entry["review"])
        assert entry.get("code") or not entry.get("no-archive")
    assert all(reviewed.fits(expression) for expression in reviewed.libraries.values())
    assert licences.component_parts(reviewed, None, {"anvil": licences.anvil_version()})[0].version
    assert all(reviewed.compatible.values())
