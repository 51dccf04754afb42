"""Exported profiles are known to the desktops by their beginning and by their name, and are opened with the window."""

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from omnilytics_app.cli import program_parser
from omnilytics_app.storage.sealed_stream import MAGIC

ROOT = Path(__file__).resolve().parents[3]
LINUX = ROOT / "packaging/linux"
KIND = "application/x-omnilytics-profile"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
TELL = """
import sys
from PySide6.QtCore import QMimeDatabase
for file in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(file).name())
"""


def desktop_entry() -> configparser.SectionProxy:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "omnilytics.desktop", encoding="utf-8")
    return entry["Desktop Entry"]


def mime_type() -> ElementTree.Element:
    found = ElementTree.parse(LINUX / "omnilytics-mime.xml").find(f"{SPACE}mime-type")  # noqa: S314 - of this repository
    assert found is not None
    return found


def test_the_type_is_told_by_what_an_archive_begins_with() -> None:
    match = mime_type().find(f"{SPACE}magic/{SPACE}match")
    assert match is not None
    assert match.attrib == {"type": "string", "offset": "0", "value": MAGIC.decode().replace("\n", r"\n")}
    assert mime_type().attrib["type"] == KIND
    languages = {c.get("{http://www.w3.org/XML/1998/namespace}lang") for c in mime_type().iter(f"{SPACE}comment")}
    assert languages == {None, "de", "zh"}


def test_the_desktop_opens_it_with_a_command_that_is_understood() -> None:
    desktop = desktop_entry()
    assert desktop["MimeType"] == f"{KIND};"
    program, *arguments = desktop["Exec"].split()
    assert (program, arguments[-1]) == ("omnilytics", "%f")
    named = program_parser().parse_args([*arguments[:-1], "/tmp/a b.omnilytics"])  # noqa: S108 - nothing is there
    assert named.archive == Path("/tmp/a b.omnilytics")  # noqa: S108
    assert named.command is program_parser().parse_args(arguments[:-1]).command  # without a file: just the window


def test_files_are_recognised_by_beginning_and_by_name(tmp_path: Path) -> None:
    share = tmp_path / "share/mime"
    (share / "packages").mkdir(parents=True)
    shutil.copy(LINUX / "omnilytics-mime.xml", share / "packages")
    files = [tmp_path / name for name in ("back-up.of-ada", "ada.omnilytics", "other.txt")]
    for file, content in zip(files, (MAGIC + b"\0\0\1\0{}", b"\0\1\2", b"OmniLytics profiles\n"), strict=True):
        file.write_bytes(content)
    if shutil.which("update-mime-database"):
        subprocess.run(["update-mime-database", share], check=True)  # noqa: S607
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path / "share"), "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", TELL, *map(str, files)], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == [KIND, KIND, "text/plain"]


def test_windows_opens_it_for_the_user_and_forgets_it_with_the_program() -> None:
    script = (ROOT / "packaging/windows/installer.nsi").read_text("utf-8")
    install, uninstall = script.split('Section "Uninstall"')
    assert '"$INSTDIR\\${PROGRAM}" window "%1"' in install
    written = set(re.findall(r'WriteRegStr HKCU "(\$\{CLASSES\}\\[^"\\]+)', install))
    assert written == {r"${CLASSES}\${EXTENSION}", r"${CLASSES}\${KIND}"}
    assert '!define EXTENSION ".omnilytics"' in install
    assert 'DeleteRegKey HKCU "${CLASSES}\\${KIND}"' in uninstall
    assert 'DeleteRegKey /ifempty HKCU "${CLASSES}\\${EXTENSION}"' in uninstall


def test_macos_knows_the_type_that_its_documents_have() -> None:
    plist = plistlib.loads((ROOT / "packaging/macos/Info.plist.in").read_bytes())
    [kind] = plist["UTExportedTypeDeclarations"]
    [document] = plist["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"] == {
        "public.filename-extension": ["omnilytics"],
        "public.mime-type": [KIND],
    }


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_desktop_file_is_valid() -> None:
    command = ["desktop-file-validate", "--no-hints", str(LINUX / "omnilytics.desktop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
