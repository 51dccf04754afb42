"""`python -m trial DEB`: installs the package in a clean Debian and uses it as a person would; needs root.

The trial lives in namespaces of its own: what it mounts and what it starts is gone when it ends, however it ends. From
the installation on there is no network but the loopback. Everything it leaves is in the folder of `--output`.
"""

import argparse
import ctypes
import fcntl
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
from pathlib import Path

from trial.desktop import LAUNCHER, PROGRAMS, TrialFailed
from trial.root import archive_and_suite, make_base
from trial.trying import Trial

TOOLS = ("debootstrap", "unshare", "mount", "chroot", "man", "desktop-file-validate", "readelf", "apt-get", *PROGRAMS)
PACKAGES = (
    "debootstrap binutils xvfb dbus-daemon gnome-keyring at-spi2-core openbox xdotool scrot desktop-file-utils man-db "
    "util-linux"
)
INSIDE = "OMNILYTICS_TRIAL_INSIDE"
CLONE_NEWNET = 0x40000000
IFF_UP, SIOCSIFFLAGS = 1, 0x8914


def main(arguments: list[str]) -> int:
    """Outside: look whether a trial is possible and make the namespaces; inside: the trial."""
    options = _options(arguments)
    try:
        if os.environ.get(INSIDE):
            return _first_process(options)
        _check(options)
        make_base(options.output, options.output / "debootstrap.log")
        return _in_namespaces(options, arguments)
    except TrialFailed as error:
        sys.stderr.write(f"test-package: {error}\n")
        return 1


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="test-package", description="Try a built package as a person would.")
    parser.add_argument("package", type=Path, help="the .deb of make package")
    parser.add_argument("--output", type=Path, default=Path("build/trial"), help="report, pictures and the clean root")
    parser.add_argument("--quick", action="store_true", help="without the demonstration of both roles")
    options = parser.parse_args(arguments)
    options.output = options.output.absolute()
    options.output.mkdir(parents=True, exist_ok=True)
    return options


def _check(options: argparse.Namespace) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        raise TrialFailed("It makes a root of its own and so needs root on Linux: sudo make test-package.")
    if not options.package.is_file():
        raise TrialFailed(f"There is no package {options.package}; make package builds it.")
    missing = [name for name in TOOLS if shutil.which(name) is None] + ([] if LAUNCHER.exists() else [str(LAUNCHER)])
    if missing:
        raise TrialFailed(f"{', '.join(missing)} is missing here; install: apt-get install -y {PACKAGES}")


def _in_namespaces(options: argparse.Namespace, arguments: list[str]) -> int:
    """Mounts and processes of their own; when this process dies, so does everything in them."""
    command = [
        "setpriv",
        "--pdeathsig",
        "KILL",
        "unshare",
        "--mount",
        "--pid",
        "--fork",
        "--kill-child",
        "--mount-proc",
        sys.executable,
        "-m",
        "trial",
    ]
    layer, runtime = options.output / "layer", options.output / "runtime"
    for folder in (layer, runtime):
        shutil.rmtree(folder, ignore_errors=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    inside = subprocess.Popen([*command, *arguments], env=os.environ | {INSIDE: "1"})
    try:
        return inside.wait()
    except KeyboardInterrupt:
        inside.kill()
        inside.wait()
        raise TrialFailed("It was interrupted.") from None
    finally:
        for folder in (layer, runtime):
            shutil.rmtree(folder, ignore_errors=True)


def _first_process(options: argparse.Namespace) -> int:
    """The first process of a namespace gets all orphans; a dead one that nobody waits for would look alive."""
    child = os.fork()
    if child == 0:
        os._exit(_try(options))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        process, status = os.wait()
        if process == child:
            return os.waitstatus_to_exitcode(status)


def _try(options: argparse.Namespace) -> int:
    try:
        base = options.output / f"base-{archive_and_suite()[1]}"
        Trial(options.package.absolute(), options.output, base, leave_network).run(quick=options.quick)
    except TrialFailed as error:
        sys.stderr.write(f"test-package: {error}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except BaseException as error:  # noqa: BLE001 - the last edge before the process ends without unwinding
        sys.excepthook(type(error), error, error.__traceback__)
        return 70
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def leave_network() -> None:
    """Everything started from now on has the loopback and nothing else."""
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET):
        raise TrialFailed(f"The trial cannot leave the network: {os.strerror(ctypes.get_errno())}.")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", IFF_UP))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
