"""The way from a checkout to the disk image of macOS, carried out here.

Real are bash, Python and what is of this repository; what only a Mac has, PyInstaller and downloads are stood in for,
and tell what they were asked.
"""

import json
import os
import plistlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TAKEN = ("packaging", "resources", "omnilytics_app", "requirements", "LICENSE", "contracts/package-lock.json")
APP = "build/macos/OmniLytics.app"
IDENTITY = "Developer ID Application: Nobody"
PYTHON = """\
#!/usr/bin/env bash
# environments hold the packages that are here, and stand-ins; nothing is downloaded
case "$1 $2" in
    "-m venv") [ "$3" = --clear ] || exit 2
               "{python}" -m venv --without-pip --clear "$4"
               mv "$4/bin/python" "$4/bin/really"; cp "$0" "$4/bin/python"
               ln -s "{site}"/* "$4/lib/python3.11/site-packages"
               ln -sfn "{stands}/torch" "{stands}/PyInstaller" "$4/lib/python3.11/site-packages" ;;
    "-m pip" | scripts/install_torch.py*) ;;
    *) really="${{0%/*}}/really"
       if [ -x "$really" ]; then exec "$really" "$@"; else exec "{python}" "$@"; fi ;;
esac
"""
TOLD = '#!/usr/bin/env bash\nprintf "%s" "${0##*/}" >> "$TOLD"; printf "\\t%s" "$@" >> "$TOLD"; echo >> "$TOLD"\n'
STAND_INS = {
    "codesign": "",
    "ditto": "",
    "file": 'cat "$2"\n',
    "hdiutil": '[ "$1" != create ] || echo image > "${@: -1}"\n',
    "iconutil": 'echo icon > "$4"\n',
    "npm": "",
    "PlistBuddy": 'echo "$STATUS"\n',
    "plutil": "",
    "spctl": "",
    "xattr": "",
    "xcrun": "",
}
pytestmark = [
    pytest.mark.torch,  # the whole lock has to be installed
    pytest.mark.skipif(
        any(one.metadata["Name"].lower().startswith(("nvidia-", "triton")) for one in distributions()),
        reason="a build with a graphics card's torch is refused",
    ),
]


@dataclass(frozen=True)
class Built:
    """A checkout in which build.sh ran."""

    root: Path
    told: list[list[str]]
    """What stand-ins were asked, in order: name and arguments."""

    def signed(self) -> dict[str, list[str]]:
        """The options that each thing was signed with, by its name."""
        return {
            words[-1].rpartition("/")[2]: words[1:-1] for words in self.told if words[:2] == ["codesign", "--force"]
        }


def _checkout(root: Path) -> None:
    for name in TAKEN:
        source, target = ROOT / name, root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    # the anvil of this system, since only one whose sum is known is packed
    packages = root / "contracts/node_modules/@foundry-rs"
    packages.parent.mkdir()
    packages.symlink_to(ROOT / "contracts/node_modules/@foundry-rs")
    who = ["-c", "user.name=n", "-c", "user.email=e@localhost"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "all"]):
        subprocess.run(["git", "-C", str(root), *words], check=True)  # noqa: S607


def _build(folder: Path, **environment: str) -> Built:
    root, programs, told = folder / "a checkout", folder / "bin", folder / "told"
    root.mkdir()
    programs.mkdir()
    _checkout(root)
    stands = folder / "stands"
    shutil.copytree(Path(__file__).parent / "pyinstaller", stands)
    (stands / "torch").mkdir()
    (stands / "torch/__init__.py").write_text("class version:\n    cuda = None\n")
    for name, does in STAND_INS.items():
        (programs / name).write_text(TOLD + does)
    site = next(path for path in sys.path if path.endswith("site-packages"))
    (programs / "python3").write_text(PYTHON.format(site=site, python=sys.executable, stands=stands))
    for path in programs.iterdir():
        path.chmod(0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OMNILYTICS_")}
    more = {"PATH": f"{programs}:{os.environ['PATH']}", "TOLD": str(told), "PYTHON": str(programs / "python3")}
    done = subprocess.run(
        [root / "packaging/macos/build.sh"], env=kept | more | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return Built(root, [line.split("\t") for line in told.read_text().splitlines()])


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Without an identity and without anything to log in to Apple with."""
    return _build(tmp_path_factory.mktemp("macos"))


def test_the_bundle_is_what_it_is_on_every_system(built: Built) -> None:
    inside = built.root / APP / "Contents"
    names = {path.name for path in (inside / "Frameworks").iterdir()}
    assert {"anvil", "commit", "resources"} <= names
    told = plistlib.loads((inside / "Info.plist").read_bytes())
    assert told["CFBundleIdentifier"] == "org.omnilytics.desktop"
    assert (built.root / "build/macos/sizes.json").is_file()


def test_the_program_brings_its_licences_and_the_image_its_bill_and_sums(built: Built) -> None:
    licences = built.root / APP / "Contents/Resources/licenses"
    assert {"INDEX.txt", "index.json", "phe", "anvil", "pyside6-essentials"} <= {p.name for p in licences.iterdir()}
    made = {path.suffix: path for path in (built.root / "dist").iterdir()}
    assert set(made) == {".dmg", ".json", ""}
    bill = json.loads(made[".json"].read_text())
    assert "phe" in {one["name"] for one in bill["components"]}
    assert made[".json"].name == made[".dmg"].name.replace(".dmg", ".cdx.json")
    summed = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"],  # noqa: S607
        cwd=built.root / "dist", capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert summed.stdout.count(": OK") == 2


def test_licences_are_inside_before_anything_is_signed_and_the_image_is_packed(built: Built) -> None:
    order = [words[:2] for words in built.told if words[0] in {"codesign", "hdiutil"}]
    assert [words[0] for words in order[:-2]] == ["codesign"] * (len(order) - 2)
    assert order[-2:] == [["hdiutil", "create"], ["hdiutil", "verify"]]


def test_only_the_program_is_signed_with_entitlements(built: Built) -> None:
    signed = built.signed()
    assert {"anvil", "QtCore", "QtCore.framework", "OmniLytics.app"} <= set(signed)
    asked = {name: options[-1] for name, options in signed.items() if "--entitlements" in options}
    assert list(asked) == ["OmniLytics.app"]
    assert asked["OmniLytics.app"].endswith("/entitlements-ad-hoc.plist")
    assert all(options[:4] == ["--force", "--options", "runtime", "--sign"] for options in signed.values())


def test_with_an_identity_every_library_is_checked_and_time_stamped(built: Built, tmp_path: Path) -> None:
    app, told = built.root / APP, tmp_path / "told"
    programs = built.root.parent / "bin"
    environment = os.environ | {
        "PATH": f"{programs}:{os.environ['PATH']}", "TOLD": str(told), "OMNILYTICS_SIGN_IDENTITY": IDENTITY
    }  # fmt: skip
    subprocess.run([ROOT / "packaging/macos/sign.sh", app], env=environment, capture_output=True, check=True)
    signed = Built(built.root, [line.split("\t") for line in told.read_text().splitlines()]).signed()
    assert signed["OmniLytics.app"][-1].endswith("/entitlements.plist")
    assert all("--timestamp" in options and IDENTITY in options for options in signed.values())


@pytest.mark.parametrize(("status", "ends"), [("Accepted", 0), ("Invalid", 1)])
@pytest.mark.parametrize("name", ["OmniLytics.app", "omnilytics.dmg"])
def test_a_program_and_an_image_are_looked_at_and_get_their_ticket(
    built: Built, tmp_path: Path, name: str, status: str, ends: int
) -> None:
    what, told = tmp_path / name, tmp_path / "told"
    what.mkdir() if name.endswith("app") else what.write_text("image")
    script = (ROOT / "packaging/macos/notarise.sh").read_text()
    (tmp_path / "notarise.sh").write_text(script.replace("/usr/libexec/", ""))
    environment = os.environ | {
        "PATH": f"{built.root.parent / 'bin'}:{os.environ['PATH']}",
        "TOLD": str(told),
        "STATUS": status,
        "OMNILYTICS_NOTARY_PROFILE": "p",
    }
    words = ["bash", tmp_path / "notarise.sh", what]
    assert subprocess.run(words, env=environment, capture_output=True, check=False).returncode == ends
    asked = [line.split("\t") for line in told.read_text().splitlines()]
    assert (["xcrun", "stapler", "staple", str(what)] in asked) is (ends == 0)
    sent = next(words[3] for words in asked if words[:3] == ["xcrun", "notarytool", "submit"])
    assert sent.endswith(".zip") if name.endswith("app") else sent == str(what)
