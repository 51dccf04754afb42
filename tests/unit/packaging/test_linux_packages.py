"""What goes into the Linux packages, and how it is laid out; on a made-up bundle of a few bytes."""

import gzip
import importlib.util
import itertools
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
EPOCH = 1_700_000_000


def module(path: str, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def contents() -> ModuleType:
    return module("packaging/bundle/contents.py", "bundle_contents")


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", [*sys.path])
    for name in ("bundle", "manual", "tree", "check_system"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return module("packaging/linux/packages.py", "linux_packages")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    (folder / "_internal/lib").mkdir(parents=True)
    program = folder / "omnilytics"
    program.write_text("#!/bin/sh\necho it runs\n")
    program.chmod(0o755)
    (folder / "_internal/lib/libsomething.so.1").write_bytes(b"x" * 1000)
    (folder / "_internal/libsomething.so.1").symlink_to("lib/libsomething.so.1")
    return folder


@pytest.mark.parametrize(
    "path",
    [
        "torch/bin/protoc",
        "torch/include/ATen/ATen.h",
        "pyarrow/libarrow_flight.so.2600",
        "libarrow_s3.so.2600",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "libgtk-3.so.0",
        "scipy/stats/tests/data/x.npy",
        "botocore/data/ec2/2016-11-15/service-2.json.gz",
        "pyarrow/libarrow_python.so.2600.1.0",
        "web3-8.0.0.dist-info/RECORD",
        "omnilytics-0.1.0.dist-info/direct_url.json",
    ],
)
def test_what_the_program_does_not_need_stays_out(contents: ModuleType, path: str) -> None:
    assert not contents.wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "torch/lib/libtorch_cpu.so",
        "pyarrow/libarrow_python.so.2600",
        "pyarrow/libarrow.so.2600",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "omnilytics_app/resources/languages/de.qm",
        "botocore/data/s3/2006-03-01/service-2.json.gz",
        "botocore/data/endpoints.json",
        "web3-8.0.0.dist-info/METADATA",
        "keyring-25.0.dist-info/entry_points.txt",
    ],
)
def test_what_it_needs_stays(contents: ModuleType, path: str) -> None:
    assert contents.wanted(path)


def test_build_tools_are_not_told_as_shipped(contents: ModuleType) -> None:
    names = {name.lower() for name in contents.metadata()}
    assert "web3" in names
    assert not names & contents.BUILD_TOOLS


def test_key_stores_of_every_system_exist(contents: ModuleType) -> None:
    for platform in ("linux", "darwin", "win32"):
        for name in contents.keyrings(platform):
            assert importlib.util.find_spec(name) is not None


def test_sizes_are_told_by_part(bundle: Path) -> None:
    building = module("packaging/bundle/bundle.py", "bundle_building")
    sizes = building.sizes(bundle)
    assert sizes == {"lib": 1000, "omnilytics": (bundle / "omnilytics").stat().st_size}


def test_a_bundle_above_the_bar_is_refused(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    building = module("packaging/bundle/bundle.py", "bundle_building")
    (tmp_path / "omnilytics").symlink_to(bundle)
    building.report(tmp_path)
    assert "in all" in capsys.readouterr().out
    monkeypatch.setattr(building, "MOST_MB", 0)
    with pytest.raises(building.BuildFailed, match="more than 0"):
        building.report(tmp_path)


def test_no_bundle_is_one_sentence(packages: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert packages.main(["--bundle", str(tmp_path), "--output", str(tmp_path / "dist")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(not (shutil.which("dpkg-deb") and shutil.which("zstd")), reason="needs dpkg-deb and zstd")
def test_the_same_bundle_gives_the_same_packages(
    packages: ModuleType, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    made = []
    for number in range(2):
        output = tmp_path / f"dist{number}"
        packages.make(bundle, output)
        made.append({path.name: path.read_bytes() for path in output.iterdir()})
        (bundle / "omnilytics").touch()
    assert made[0] == made[1]
    assert {name.split(".")[-1] for name in made[0]} == {"deb", "zst"}
    deb = next(path for path in (tmp_path / "dist0").glob("*.deb"))
    told = subprocess.run(["dpkg-deb", "-c", deb], capture_output=True, text=True, check=True).stdout  # noqa: S607
    assert "./usr/bin/omnilytics -> ../lib/omnilytics/omnilytics" in told
    assert "2023-11-14" in told
    assert "root/root" in told
    control = subprocess.run(["dpkg-deb", "-f", deb], capture_output=True, text=True, check=True).stdout  # noqa: S607
    assert {"libxcb-cursor0", "libwayland-cursor0"} <= set(re.findall(r"[a-z0-9-]+", control))
    subprocess.run(["dpkg-deb", "-x", deb, tmp_path / "x"], capture_output=True, text=True, check=True)  # noqa: S607
    subprocess.run(["dpkg-deb", "-e", deb, tmp_path / "x/DEBIAN"], capture_output=True, text=True, check=True)  # noqa: S607
    sums = ["md5sum", "--check", "--strict", "DEBIAN/md5sums"]
    told = subprocess.run(sums, cwd=tmp_path / "x", capture_output=True, text=True, check=True)
    files = [path for path in (tmp_path / "x/usr").rglob("*") if path.is_file() and not path.is_symlink()]
    assert told.stdout.count(": OK\n") == len(files)


@pytest.mark.skipif(not shutil.which("dpkg"), reason="needs dpkg")
def test_debian_takes_a_candidate_for_older_than_its_release(packages: ModuleType) -> None:
    versions = ["1.0.0.dev1", "1.0.0a2", "1.0.0b1", "1.0.0rc1", "1.0.0", "1.0.1rc1", "1.0.1"]
    written = [packages.debian_version(version) for version in versions]
    assert written[3:5] == ["1.0.0~rc1", "1.0.0"]
    for older, newer in itertools.pairwise(written):
        assert subprocess.run(["dpkg", "--compare-versions", older, "lt", newer], check=False).returncode == 0  # noqa: S607


@pytest.mark.skipif(not (shutil.which("dpkg-deb") and shutil.which("zstd")), reason="needs dpkg-deb and zstd")
def test_the_archive_installs_replaces_and_removes(
    packages: ModuleType, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    packages.make(bundle, tmp_path / "dist")
    archive = next((tmp_path / "dist").glob("*.tar.zst"))
    plain = tmp_path / "plain.tar"
    subprocess.run(["zstd", "-q", "-d", "--long=27", str(archive), "-o", str(plain)], check=True)  # noqa: S607
    with tarfile.open(plain) as tar:
        tar.extractall(tmp_path, filter="tar")
    (script,) = tmp_path.glob("omnilytics-*/install.sh")
    prefix = tmp_path / "a place" / "local"
    (prefix / "share").mkdir(parents=True)
    mine = prefix / "share" / "mine"
    mine.write_text("kept")
    for _ in range(2):
        subprocess.run([script, "--prefix", prefix], check=True, capture_output=True)
    said = subprocess.run([prefix / "bin/omnilytics"], check=True, capture_output=True, text=True).stdout
    assert said == "it runs\n"
    desktop = (prefix / "share/applications/omnilytics.desktop").read_text()
    assert f'Exec="{prefix}/lib/omnilytics/omnilytics" window %f\n' in desktop
    assert (prefix / "share/mime/packages/omnilytics.xml").is_file()
    assert (prefix / "share/icons/hicolor/scalable/mimetypes/application-x-omnilytics-profile.svg").is_file()
    types = prefix / "share/mime/globs2"
    assert not shutil.which("update-mime-database") or "*.omnilytics" in types.read_text()
    page = gzip.decompress((prefix / "share/man/man1/omnilytics.1.gz").read_bytes()).decode()
    assert ".SH COMMANDS" in page
    subprocess.run([script, "--uninstall", "--prefix", prefix], check=True, capture_output=True)
    left = [path for path in prefix.rglob("*") if path.is_symlink() or path.is_file()]  # indexes of the desktop itself
    assert mine in left
    assert [path for path in left if "omnilytics" in path.name or b"omnilytics" in path.read_bytes()] == []


def test_children_get_the_environment_the_program_was_started_with() -> None:
    surroundings = module("packaging/bundle/surroundings.py", "bundle_surroundings")
    loaders = {"LD_LIBRARY_PATH": "/bundle", "QT_PLUGIN_PATH": "/bundle/q", "QML2_IMPORT_PATH": "/b", "_PYI_X": "1"}
    environment = {"HOME": "/home/ada"} | loaders
    surroundings.restore(environment)
    assert environment == {"HOME": "/home/ada"}
    environment = {"LD_LIBRARY_PATH_ORIG": "/opt/own"} | loaders
    surroundings.restore(environment)
    assert environment == {"LD_LIBRARY_PATH": "/opt/own"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("/home/alice/.pyenv/versions/3.11/lib", ""),
        ("$ORIGIN/../lib:/opt/build/lib", "$ORIGIN/../lib"),
        ("${ORIGIN}:", "${ORIGIN}"),
        ("$ORIGINAL/lib:lib:.", ""),
        ("", ""),
    ],
)
def test_libraries_are_looked_for_beside_a_file_only(before: str, after: str) -> None:
    assert module("packaging/bundle/runpaths.py", "bundle_runpaths").own(before) == after
