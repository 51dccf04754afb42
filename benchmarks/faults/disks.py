"""What the program itself says, as a process of its own, of a full disk, of a read-only one, and of a profile in use.

The disk is a really small one, which takes a mount and with it root on Linux; elsewhere its two cases are left out and
the reason is reported. Each time one sentence is due, a status of one, and every file of the profile as it was.
"""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
from asyncio.subprocess import PIPE
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import monotonic
from typing import Any

from benchmarks.faults.processes import Program
from omnilytics_app.paths import Paths
from omnilytics_app.services.devnet import free_port
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.storage.protectors import PassphraseProtector

DISK_BYTES = 1_000_000
SCRYPT_COST = 2**15
PASSPHRASE = "a passphrase of no secrecy"  # noqa: S105 - of a profile that lives for seconds
SENTENCE = re.compile(r"omnilytics: [^\n]+\.\n")
STARTED_WITHIN_S = 30.0
CASES = {"full": "The disk is full", "read-only": "read-only", "in use": "is in use by another OmniLytics"}
"""What each sentence has to say."""
NO_DISK = "mounting a small disk takes root on Linux"
Said = tuple[int, str]


async def said() -> dict[str, Any]:
    """All three cases: how many sentences were right, how many files were lost, and what was left out."""
    began = monotonic()
    found: dict[str, dict[str, Any]] = {}
    left_out: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="omnilytics-disks-") as folder:
        root = Path(folder)
        for name, attempt in {"full": _full, "read-only": _read_only}.items():
            (disk := root / name).mkdir()
            if not _done("mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES},mode=0755", "tmpfs", str(disk)):
                left_out[name] = NO_DISK
                continue
            try:
                found[name] = await _tried(name, root, disk, attempt)
            finally:
                _done("umount", "-l", str(disk))
        (root / "in use").mkdir()
        found["in use"] = await _tried("in use", root, root / "in use", _in_use)
    return {
        "cases": found,
        "left_out": left_out,
        "sentences": sum(case["right"] for case in found.values()),
        "files_lost": sum(case["lost"] for case in found.values()),
        "complete": all(case["right"] and not case["lost"] for case in found.values()),
        "wrong": [f"{name}: {case['said']}" for name, case in found.items() if not case["right"] or case["lost"]],
        "seconds": round(monotonic() - began, 1),
    }


async def _tried(
    name: str, root: Path, disk: Path, attempt: Callable[[Path, Paths], Awaitable[Said]]
) -> dict[str, Any]:
    settings = {"rpc_url": f"http://127.0.0.1:{free_port()}", "market": "0x5FbDB2315678afecb367f032d93F642f64180aa3"}
    paths = create_profile(disk / "profile", "Mine", settings).paths
    create(paths.keystore, None, PassphraseProtector(PASSPHRASE, SCRYPT_COST))
    job = paths.jobs / "31337-ab-cd-1"
    job.mkdir(parents=True)
    (job / "round-001.payload").write_bytes(os.urandom(50_000))
    before = contents(paths)
    status, words = await attempt(root, paths)
    after = contents(paths)
    return {
        "said": words,
        "status": status,
        "right": right(name, status, words),
        "lost": sum(after.get(file) != kept for file, kept in before.items()),
    }


def right(name: str, status: int, words: str) -> bool:
    """Whether that is one sentence, about what is the matter, of a program that did not succeed."""
    return status == 1 and SENTENCE.fullmatch(words) is not None and CASES[name] in words


def contents(paths: Paths) -> dict[str, bytes]:
    """What must not be lost: every file of a profile but its lock, its logs and what it only remembers of the chain."""
    kept = [f for f in paths.profile.rglob("*") if f.is_file() and f != paths.lock_file and paths.logs not in f.parents]
    return {f.relative_to(paths.profile).as_posix(): f.read_bytes() for f in kept if not f.name.startswith("cache")}


async def _full(root: Path, paths: Paths) -> Said:
    with (paths.profile.parent / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
        return await _export(root, paths)


async def _read_only(root: Path, paths: Paths) -> Said:
    if not _done("mount", "-o", "remount,ro", str(paths.profile.parent)):
        raise AssertionError("a small disk cannot be made read-only")
    return await _export(root, paths)


async def _in_use(root: Path, paths: Paths) -> Said:
    """While an agent waits on the profile for an endpoint that is not there."""
    policy, data = root / "policy.toml", root / "data.csv"
    policy.write_text('[privacy]\naccept = ["public"]\n')
    data.write_text("a,b\n1,2\n")
    serve = ["agent", "--policy", str(policy), "--owner", str(paths.profile), str(data)]
    agent = Program("agent", serve, PASSPHRASE, root)
    await agent.start()
    try:
        async with asyncio.timeout(STARTED_WITHIN_S):
            while "does not answer" not in agent.last_words():  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.1)
        return await _export(root, paths)
    finally:
        await agent.end()


async def _export(root: Path, paths: Paths) -> Said:
    """Take the profile away from where it is, into a file on the same disk."""
    secret, archive = root / "passphrase", paths.profile.parent / "archive"
    secret.touch(0o600)
    secret.write_text(PASSPHRASE + "\n")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "omnilytics_app", "profile", "export", "--move", str(archive)),
        *("--profile", str(paths.profile), "--passphrase-file", str(secret)),
        *("--archive-passphrase-file", str(secret)),
        stdin=subprocess.DEVNULL,
        stdout=PIPE,
        stderr=PIPE,
    )
    _, errors = await process.communicate()
    return process.returncode or 0, errors.decode()


def _done(*words: str) -> bool:
    return sys.platform == "linux" and subprocess.run(words, capture_output=True, check=False).returncode == 0
