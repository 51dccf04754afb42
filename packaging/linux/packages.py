"""Makes the .deb and the archive of a bundle that `packaging/bundle/bundle.py` left.

    python packaging/linux/packages.py [--bundle build/bundle/omnilytics] [--output dist]

Needs dpkg-deb, tar and zstd. Both files depend on the bundle and the commit alone. Fails above the bar of size.
"""

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT), str(ROOT / "packaging/bundle"), str(ROOT / "scripts")]

import bundle as building  # noqa: E402
import manual  # noqa: E402
import tree  # noqa: E402
from check_system import QT_LIBRARIES  # noqa: E402

from omnilytics_app import __version__  # noqa: E402

MOST_MB = 350
MB = 1_000_000
WAYLAND = ("libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
"""What Qt's plug-ins for Wayland are linked with; beside what those for X11 need."""
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: omnilytics
Version: {version}
Architecture: {architecture}
Maintainer: The OmniLytics developers <omnilytics@localhost>
Installed-Size: {kilobytes}
Depends: libc6 (>= {glibc}), {libraries}
Recommends: gnome-keyring | kwalletmanager | keepassxc, fonts-noto-cjk
Section: science
Priority: optional
Description: desktop market for training models on private data
 Sell what private data knows without giving the data away, or buy training for a
 model without giving the model away: encrypted models, masked gradients, and a
 contract that holds the money.
"""


def main(arguments: list[str]) -> int:
    """Make both; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle", type=Path, default=ROOT / "build/bundle/omnilytics")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    try:
        make(options.bundle.absolute(), options.output.absolute())
    except building.BuildFailed as error:
        sys.stderr.write(f"package: {error}\n")
        return 1
    return 0


def make(bundle: Path, output: Path) -> None:
    """Lay the files out once and pack them twice."""
    if not (bundle / "omnilytics").is_file():
        raise building.BuildFailed(f"There is no program in {bundle}; run packaging/bundle/bundle.py first.")
    output.mkdir(parents=True, exist_ok=True)
    epoch, machine = building.epoch(), platform.machine()
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    text = "\n".join(manual.page(manual.program_parser(), __version__, date)) + "\n"
    with tempfile.TemporaryDirectory(dir=output) as folder:
        usr = Path(folder) / "root/usr"
        usr.mkdir(parents=True)
        tree.lay_out(bundle, usr, text, epoch)
        require_small("unpacked", tree.size(usr), building.MOST_MB)
        archive = output / f"omnilytics-{__version__}-linux-{machine}.tar.zst"
        pack_archive(usr, archive, epoch)
        deb = output / f"omnilytics_{debian_version(__version__)}_{ARCHITECTURES.get(machine, machine)}.deb"
        pack_deb(usr.parent, deb, epoch)
    for made in (archive, deb):
        require_small(made.name, made.stat().st_size, MOST_MB)


def require_small(what: str, size: int, most_mb: int) -> None:
    """Say how many bytes it has; raises `BuildFailed` where there are more than so many megabytes."""
    sys.stdout.write(f"{size / MB:8.1f} MB  {what}; at most {most_mb}\n")
    if size > most_mb * MB:
        raise building.BuildFailed(f"{what} has {size / MB:.0f} MB, more than {most_mb}.")


def pack_archive(usr: Path, archive: Path, epoch: int) -> None:
    """The files below `omnilytics-VERSION/`, with a script that installs them."""
    name = f"omnilytics-{__version__}"
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        script = Path(folder) / name / "install.sh"
        script.parent.mkdir()
        shutil.copyfile(HERE / "install.sh", script)
        script.chmod(0o755)
        tree.settle(script.parent, epoch)
        order = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{epoch}", "--format=gnu"]
        files = ["-C", folder, f"{name}/install.sh", "-C", str(usr.parent), f"--transform=s,^usr,{name}/files,S", "usr"]
        zstd = ["zstd", "-q", "-f", "-19", "--long=27", "-T0", "-o", str(archive)]
        with subprocess.Popen(["tar", "-c", *order, *files], stdout=subprocess.PIPE) as tar:  # noqa: S607
            done = subprocess.run(zstd, stdin=tar.stdout, check=False)
        if tar.returncode or done.returncode:
            raise building.BuildFailed(f"{archive.name} could not be packed by tar and zstd.")


def debian_version(version: str) -> str:
    """A version as Debian sorts it: 1.0.0rc1 is 1.0.0~rc1, which is older than 1.0.0; a .dev1 of it is older still."""
    return re.sub(r"(?<=\d)(a|b|rc)(?=\d)", r"~\1", version).replace(".dev", "~~dev")


def file_sums(root: Path) -> str:
    """What debsums compares an installation with: a line a file, links and the package's own folder left out."""
    lines = []
    for path in sorted(p for p in root.rglob("*") if p.is_file() and not p.is_symlink()):
        name = path.relative_to(root).as_posix()
        if not name.startswith("DEBIAN/"):
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False))
            lines.append(f"{digest.hexdigest()}  {name}\n")
    return "".join(lines)


def pack_deb(root: Path, deb: Path, epoch: int) -> None:
    """The package of Debian and its kin."""
    kilobytes = tree.size(root) // 1024
    fields = {
        "version": debian_version(__version__),
        "architecture": ARCHITECTURES.get(platform.machine(), platform.machine()),
    }
    control = root / "DEBIAN/control"
    control.parent.mkdir()
    libraries = ", ".join(sorted({*QT_LIBRARIES.values(), *WAYLAND}))
    glibc = platform.libc_ver()[1] or "2.31"
    control.write_text(CONTROL.format(**fields, kilobytes=kilobytes, libraries=libraries, glibc=glibc))
    (control.parent / "md5sums").write_text(file_sums(root))
    tree.settle(control.parent, epoch)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(deb)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise building.BuildFailed(f"dpkg-deb refused: {done.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
