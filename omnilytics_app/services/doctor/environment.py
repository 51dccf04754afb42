"""The interpreter, the packages and the native libraries, the clock: what the program stands on."""

import hashlib
import importlib
import importlib.util
import platform
import sys
import time
from dataclasses import dataclass

from omnilytics_app.services.doctor.findings import Finding, fail, ok, warn

OLDEST, NEWEST = (3, 11), (3, 13)
PACKAGES = (
    *("web3", "eth_account", "coincurve", "keyring", "phe", "gmpy2", "cryptography", "numpy", "sklearn", "torch"),
    *("platformdirs", "pyarrow", "PIL", "safetensors", "onnx", "s3fs", "distributed"),
)
WINDOW_PACKAGES = ("PySide6", "qasync")
"""An agent does without."""
JUMP_S = 2.0


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock of the day beside one that cannot be set, in seconds."""

    wall: float
    monotonic: float

    @classmethod
    def read(cls) -> "Clock":
        """Both clocks now."""
        return cls(time.time(), time.monotonic())


def check_python() -> Finding:
    """The interpreter's version."""
    version = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return fail("python", version, "Use Python 3.11, 3.12 or 3.13.")
    return ok("python", version)


def check_packages() -> Finding:
    """Everything the program imports is installed."""
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        return fail("packages", f"Missing: {', '.join(missing)}.", "Install the program anew: make setup.")
    if no_window := [name for name in WINDOW_PACKAGES if importlib.util.find_spec(name) is None]:
        return warn("packages", f"Missing: {', '.join(no_window)}.", "The window needs them; agents do without.")
    return ok("packages", f"All {len(PACKAGES) + len(WINDOW_PACKAGES)} are installed.")


def check_native_libraries() -> Finding:
    """The libraries in machine code load and calculate rightly, by one known answer each."""
    wrong = [name for name, works in _KNOWN_ANSWERS.items() if not _calculates(works)]
    if wrong:
        return fail("libraries", f"{', '.join(wrong)} cannot be used.", "Install the program anew, for this machine.")
    return ok("libraries", f"{', '.join(_KNOWN_ANSWERS)} calculate rightly.")


def check_clock(began: Clock, now: Clock, chain_says: int | None = None, now_s: float | None = None) -> Finding:
    """The clock was not set meanwhile, and is not behind the newest block."""
    jump = (now.wall - began.wall) - (now.monotonic - began.monotonic)
    if abs(jump) > JUMP_S:
        return warn("clock", f"The clock was set by {jump:+.0f} seconds meanwhile.", "Let the system keep the time.")
    behind = 0.0 if chain_says is None else chain_says - (now.wall if now_s is None else now_s)
    if behind > JUMP_S:
        return warn(
            "clock",
            f"The clock is {behind:.0f} seconds behind the chain's newest block.",
            "Set the clock, or let the system keep it; deadlines are judged by the chain.",
        )
    return ok("clock", "Runs evenly." if chain_says is None else "Runs evenly, and is not behind the chain.")


def _calculates(module_and_check: "tuple[str, str]") -> bool:
    module, check = module_and_check
    try:
        return bool(getattr(_Checks, check)(importlib.import_module(module)))
    except Exception:  # noqa: BLE001 - a broken native library may raise anything
        return False


class _Checks:
    """One known answer of each library."""

    @staticmethod
    def gmpy2(module: object) -> bool:
        return bool(module.powmod(3, 2**64 + 13, 10**9 + 7) == pow(3, 2**64 + 13, 10**9 + 7))  # type: ignore[attr-defined]

    @staticmethod
    def coincurve(module: object) -> bool:
        """The private key 1 has the generator of secp256k1 for its public key."""
        key = module.PrivateKey((1).to_bytes(32))  # type: ignore[attr-defined]
        return bool(key.public_key.format()[1:].hex().startswith("79be667ef9dcbbac"))

    @staticmethod
    def cryptography(module: object) -> bool:
        """AES-256-GCM of nothing under zeros (McGrew and Viega, test case 13)."""
        sealed = module.AESGCM(bytes(32)).encrypt(bytes(12), b"", None)  # type: ignore[attr-defined]
        return bool(sealed.hex() == "530f8afbc74536b9a963b4f1c4cb738b")

    @staticmethod
    def numpy(module: object) -> bool:
        return bool((module.eye(2) @ module.ones((2, 1))).sum() == 2)  # type: ignore[attr-defined]

    @staticmethod
    def hashlib(_: object) -> bool:
        return hashlib.shake_256(b"").hexdigest(4) == "46b9dd2b"


_KNOWN_ANSWERS = {
    "gmpy2": ("gmpy2", "gmpy2"),
    "coincurve": ("coincurve", "coincurve"),
    "cryptography": ("cryptography.hazmat.primitives.ciphers.aead", "cryptography"),
    "numpy": ("numpy", "numpy"),
    "SHAKE-256": ("hashlib", "hashlib"),
}
