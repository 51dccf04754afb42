import os
import py_compile
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
import reproduce
import sums


def tree(folder: Path, **files: bytes | str) -> Path:
    for name, content in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def whats(first: Path, second: Path) -> dict[str, str]:
    return {one.path: f"{one.what}; {one.why}" for one in reproduce.compare(first, second)}


def test_equal_builds_are_equal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = (tree(tmp_path / n, bin="x", lib__a="y") for n in "ab")
    assert reproduce.main([str(first), str(second)]) == 0
    assert "2 files compared, 0 differences" in capsys.readouterr().out


def test_missing_files_modes_links_and_contents_are_told(tmp_path: Path) -> None:
    first = tree(tmp_path / "a", one="1", mode="m", text="same start A")
    second = tree(tmp_path / "b", two="2", mode="m", text="same start B")
    (first / "mode").chmod(0o644)
    (second / "mode").chmod(0o600)
    (first / "link").symlink_to("x")
    (second / "link").symlink_to("y")
    found = whats(first, second)
    assert found["one"].startswith("only in the first")
    assert found["two"].startswith("only in the second")
    assert found["mode"].startswith("modes 644 and 600")
    assert found["link"].startswith("link x and link y")
    assert "first different at 11" in found["text"]
    assert reproduce.main([str(first), str(second)]) == 1


def test_nothing_to_compare_is_not_equal(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
    assert reproduce.main([str(tmp_path / "a"), str(tmp_path / "b")]) == 2
    assert reproduce.main([str(tmp_path / "a"), str(tmp_path / "nowhere")]) == 2


NO_ZSTD = pytest.mark.skipif(shutil.which("zstd") is None, reason="tar needs zstd")


@pytest.mark.parametrize("suffix", [pytest.param(".tar.zst", marks=NO_ZSTD), ".tar"])
def test_what_differs_inside_of_an_archive_is_named(tmp_path: Path, suffix: str) -> None:
    for name, text in (("a", "1"), ("b", "2")):
        source = tree(tmp_path / f"source-{name}", omnilytics__same="s", omnilytics__other=text)
        (tmp_path / name).mkdir()
        package = tmp_path / name / f"omnilytics{suffix}"
        command = ["tar", "-caf", str(package), "-C", str(source), "omnilytics"]
        subprocess.run(command, check=True)
    found = whats(tmp_path / "a", tmp_path / "b")
    assert list(found) == [f"omnilytics{suffix}", f"omnilytics{suffix}!omnilytics/other"]
    assert "see below" in found[f"omnilytics{suffix}"]


def test_what_differs_inside_of_a_deb_is_named(tmp_path: Path) -> None:
    for name in "ab":
        control = f"Package: o\nVersion: 1\nArchitecture: all\nMaintainer: n <n@example.org>\nDescription: {name}\n"
        source = tree(tmp_path / f"source-{name}", DEBIAN__control=control, usr__file="same")
        (source / "DEBIAN").chmod(0o755)  # whatever the umask is
        (tmp_path / name).mkdir()
        package = tmp_path / name / "o.deb"
        command = ["dpkg-deb", "--build", "--root-owner-group", str(source), str(package)]
        subprocess.run(command, check=True, capture_output=True)
    assert list(whats(tmp_path / "a", tmp_path / "b")) == ["o.deb", "o.deb!control/control"]


def test_an_archive_that_is_none_is_told(tmp_path: Path) -> None:
    first, second = tree(tmp_path / "a", **{"o.deb": "x"}), tree(tmp_path / "b", **{"o.deb": "y"})
    assert reproduce.main([str(first), str(second)]) == 2


def test_times_of_compiled_modules_are_named(tmp_path: Path) -> None:
    for name, time in (("a", 1_000_000_000), ("b", 1_100_000_000)):
        source = tree(tmp_path / f"source-{name}", **{"m.py": "x = 1"}) / "m.py"
        os.utime(source, (time, time))
        py_compile.compile(str(source), str(tmp_path / name / "m.pyc"), dfile="m.py", doraise=True)
    assert "time of its source" in whats(tmp_path / "a", tmp_path / "b")["m.pyc"]


@pytest.mark.parametrize(
    ("second", "why"),
    [
        ((("b", "2", 1990), ("a", "1", 1990)), "the order of the members"),
        ((("a", "1", 1991), ("b", "2", 1990)), "the times of the members"),
        ((("a", "1", 1990), ("b", "3", 1990)), "the contents of b"),
        ((("a", "1", 1990), ("c", "2", 1990)), "the members of a zip"),
    ],
)
def test_what_differs_in_a_zip_is_named(tmp_path: Path, second: tuple[tuple[str, str, int], ...], why: str) -> None:
    for name, members in (("a", (("a", "1", 1990), ("b", "2", 1990))), ("b", second)):
        (tmp_path / name).mkdir()
        with zipfile.ZipFile(tmp_path / name / "base_library.zip", "w") as file:
            for member, text, year in members:
                file.writestr(zipfile.ZipInfo(member, (year, 1, 1, 0, 0, 0)), text)
    assert why in whats(tmp_path / "a", tmp_path / "b")["base_library.zip"]


def test_the_folder_it_was_built_in_is_named(tmp_path: Path) -> None:
    for name in "ab":
        tree(tmp_path / name / "dist", config=f"made in {tmp_path / name}/build/x")
    found = whats(tmp_path / "a" / "dist", tmp_path / "b" / "dist")
    assert f"{tmp_path / 'a'} and {tmp_path / 'b'}" in found["config"]


def test_sums_are_read_by_sha256sum(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree(tmp_path, **{"o.deb": "x", "a b.tar.zst": "y", "SHA256SUMS.asc": "a signature", "folder__z": "z"})
    assert sums.main([str(tmp_path)]) == 0
    assert [line[66:] for line in capsys.readouterr().out.splitlines()] == ["a b.tar.zst", "o.deb"]
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "o.deb").write_text("changed")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1


def test_no_sums_of_nothing(tmp_path: Path) -> None:
    assert sums.main([str(tmp_path)]) == 1
    assert not (tmp_path / "SHA256SUMS").exists()


def test_what_is_no_file_is_not_waited_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tree(tmp_path / "a", x="1"), tree(tmp_path / "b", x="1")
    os.mkfifo(second / "pipe")
    assert reproduce.main([str(first), str(second)]) == 2
    assert reproduce.main([str(second / "pipe"), str(first / "x")]) == 2
    assert "neither a file" in capsys.readouterr().err
