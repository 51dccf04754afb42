"""The Windows installer is compiled here and looked into; what Windows does with it is not known here."""

import importlib.util
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path, PurePosixPath
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
WINDOWS = ROOT / "packaging/windows"
ADDED = {"Uninstall.exe"}
needs_nsis = pytest.mark.skipif(
    shutil.which("makensis") is None or shutil.which("7z") is None, reason="needs makensis and 7z (nsis, p7zip-full)"
)


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"windows_{name}", WINDOWS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


installer, icon = _load("installer"), _load("icon")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    for file in ("omnilytics.exe", "_internal/a.dll", "_internal/with space/b.dll", "_internal/with space/c/d.txt"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(file)
    return folder


def _any_icon() -> bytes:
    return icon.icon([b"\x89PNG\r\n\x1a\n" + bytes(60)] * len(icon.SIZES))


def test_versions_have_four_numbers_for_windows() -> None:
    assert installer.four_numbers("0.9") == "0.9.0.0"
    assert installer.four_numbers("1.2.3rc4") == "1.2.3.0"
    assert installer.four_numbers("1.2.3.4.5") == "1.2.3.4"


def test_every_file_is_unpacked_and_deleted_once(bundle: Path) -> None:
    files = installer.files_of(bundle)
    unpacked = [line for line in installer.install_list(bundle, files) if line.startswith("File ")]
    deleted = [line for line in installer.remove_list(files) if line.startswith("Delete ")]
    assert len(unpacked) == len(set(unpacked)) == len(files) == 4
    assert deleted == [f'Delete "$INSTDIR\\{str(f).replace("/", chr(92))}"' for f in files]


def test_folders_are_removed_from_the_inside_out_and_only_where_empty(bundle: Path) -> None:
    removed = [line for line in installer.remove_list(installer.files_of(bundle)) if line.startswith("RMDir")]
    assert removed == [
        'RMDir "$INSTDIR\\_internal\\with space\\c"',
        'RMDir "$INSTDIR\\_internal\\with space"',
        'RMDir "$INSTDIR\\_internal"',
    ]
    assert "RMDir /r" not in (WINDOWS / "installer.nsi").read_text("utf-8")


def test_the_uninstaller_stops_at_a_file_in_use_before_windows_forgets_it(bundle: Path) -> None:
    lines = list(installer.remove_list(installer.files_of(bundle)))
    last = max(n for n, line in enumerate(lines) if line.startswith("Delete"))
    assert lines[last + 1 : last + 3] == ["IfErrors 0 +2", "Abort"]
    script = (WINDOWS / "installer.nsi").read_text("utf-8")
    assert script.index('  ClearErrors\n  !include "${REMOVE_LIST}"') < script.index("DeleteRegKey")


def test_a_folder_that_is_no_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(installer.NotPacked, match=r"omnilytics\.exe"):
        installer.files_of(tmp_path)


def test_a_path_that_windows_cannot_hold_is_refused(bundle: Path) -> None:
    (bundle / "a:b").write_text("")
    with pytest.raises(installer.NotPacked, match="a:b"):
        installer.files_of(bundle)


def test_an_icon_names_where_its_pictures_are() -> None:
    drawn = [bytes([n]) * (n + 1) for n in range(len(icon.SIZES))]
    made = icon.icon(drawn)
    for number, (side, picture) in enumerate(zip(icon.SIZES, drawn, strict=True)):
        width, _, _, _, _, _, size, place = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        assert (width or 256) == side
        assert made[place : place + size] == picture


@needs_nsis
def test_the_compiled_installer_holds_exactly_the_files(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "o.ico").write_bytes(_any_icon())
    made = installer.build(bundle, tmp_path / "o.ico", tmp_path / "omnilytics-0-setup.exe", tmp_path / "work")
    out = tmp_path / "out"
    subprocess.run(["7z", "x", f"-o{out}", str(made)], check=True, capture_output=True)  # noqa: S607
    held = {PurePosixPath(p.relative_to(out).as_posix()) for p in out.rglob("*") if p.is_file()}
    own = {p for p in held if p.parts[0] != "$PLUGINSDIR"} - {PurePosixPath(name) for name in ADDED}
    assert own == set(installer.files_of(bundle))
    assert all((out / p).read_bytes() == (bundle / p).read_bytes() for p in own)


@needs_nsis
def test_a_signing_command_signs_uninstaller_and_installer(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "o.ico").write_bytes(_any_icon())
    record = tmp_path / "signed.txt"
    signer = tmp_path / "sign.sh"
    signer.write_text(f'#!/bin/sh\ntest -s "$1" && echo "$1" >> "{record}"\n')
    signer.chmod(0o700)
    monkeypatch.setenv("OMNILYTICS_SIGN_COMMAND", str(signer))
    made = installer.build(bundle, tmp_path / "o.ico", tmp_path / "omnilytics-0-setup.exe", tmp_path / "work")
    signed = record.read_text().splitlines()
    assert len(signed) == 2
    assert signed[-1] == str(made)
    signer.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(installer.NotPacked, match="makensis"):
        installer.build(bundle, tmp_path / "o.ico", tmp_path / "omnilytics-0-setup.exe", tmp_path / "work")


def test_messages_are_there_in_every_language() -> None:
    script = (WINDOWS / "installer.nsi").read_text("utf-8")
    languages = {"ENGLISH", "GERMAN", "SIMPCHINESE"}
    texts = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "([^"]+)"$', script, re.MULTILINE)
    names = {name for name, _, _ in texts}
    assert names >= {"RUNNING", "TOO_OLD", "ELEVATED", "SHARED", "NOT_REMOVED"}
    assert sorted((name, language) for name, language, _ in texts) == sorted(
        (n, one) for n in names for one in languages
    )
    assert {name for name in names if f"$({name})" not in script} == set()
    assert len({text for _, _, text in texts}) == len(texts)


def test_raised_rights_are_refused_before_anything_of_the_person_is_run() -> None:
    script = (WINDOWS / "installer.nsi").read_text("utf-8")
    start = script[script.index("Function .onInit") :]
    assert "Call RefuseRaisedRights" in start[: start.index("FunctionEnd")]
    assert "ExecWait" not in script[: script.index("Function RemoveOlder")]
