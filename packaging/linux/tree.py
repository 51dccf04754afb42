"""The files of a Linux installation below a prefix, the same in the .deb and in the archive."""

import gzip
import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "omnilytics"
KIND = "application-x-omnilytics-profile"
"""The name of the icon of an exported profile, as its MIME type has it."""
PROGRAM, PRIVATE, PUBLIC = 0o755, 0o755, 0o644


def lay_out(bundle: Path, prefix: Path, manual: str, epoch: int) -> None:
    """Fill an empty prefix (`usr` of a package) from a bundle; every time of a file is that of the commit."""
    shutil.copytree(bundle, prefix / "lib" / NAME, symlinks=True, copy_function=_linked)
    (prefix / "bin").mkdir()
    (prefix / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = prefix / "share"
    _copied(ROOT / "packaging/linux/omnilytics.desktop", share / "applications" / f"{NAME}.desktop")
    _copied(ROOT / "resources/icons/omnilytics.svg", share / "icons/hicolor/scalable/apps" / f"{NAME}.svg")
    _copied(ROOT / f"packaging/linux/{KIND}.svg", share / "icons/hicolor/scalable/mimetypes" / f"{KIND}.svg")
    _copied(ROOT / "packaging/linux/omnilytics-mime.xml", share / "mime/packages" / f"{NAME}.xml")
    _packed(manual.encode(), share / "man/man1" / f"{NAME}.1.gz")
    _packed((ROOT / "CHANGELOG.md").read_bytes(), share / "doc" / NAME / "changelog.gz")
    _copied(ROOT / "packaging/linux/copyright", share / "doc" / NAME / "copyright")
    settle(prefix, epoch)


def size(folder: Path) -> int:
    """Bytes of all files; of a link those of its text."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def settle(folder: Path, epoch: int) -> None:
    """Modes and times that do not depend on who builds, and when."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif not path.is_symlink():
            path.chmod(PROGRAM if path.stat().st_mode & 0o100 else PUBLIC)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (epoch, epoch))


def _linked(source: str, target: str) -> str:
    """A hard link where the file system can, since a bundle is a gigabyte."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
    return target


def _copied(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _packed(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))
