"""Compile the market and write, or check, the artefact that the application ships.

    python contracts/build.py            writes resources/contracts/Market.json
    python contracts/build.py --check    fails if that file is not what the sources compile to

The artefact holds what a client needs to deploy and to call the market: the ABI of the whole of it, the code that
deploys it, and the code that then lies at its address and at that of its second half (see src/Disputes.sol). The digests
of all sources are there so that a test can tell without a compiler that it is up to date. It depends on the sources, the
settings and the compiler alone.
"""

import argparse
import hashlib
import json
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

CONTRACTS = Path(__file__).resolve().parent
ARTEFACT = CONTRACTS.parent / "resources" / "contracts" / "Market.json"
SETTINGS = ("evmVersion", "optimizer", "viaIR", "metadata")


def forge_binary() -> Path:
    """The forge of the installed platform package."""
    system = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}[platform.system()]
    machine = "arm64" if platform.machine().lower() in {"arm64", "aarch64"} else "amd64"
    name = "forge.exe" if system == "win32" else "forge"
    path = CONTRACTS / "node_modules" / "@foundry-rs" / f"forge-{system}-{machine}" / "bin" / name
    if not path.exists():
        raise SystemExit("forge is not installed; run `npm ci` in contracts/ first.")
    return path


def source_hashes() -> dict[str, str]:
    """SHA-256 of every source of the contract and of the settings, by path relative to contracts/."""
    files = sorted([CONTRACTS / "foundry.toml", *(CONTRACTS / "src").rglob("*.sol")])
    # Line ends differ between checkouts, contents do not.
    return {
        file.relative_to(CONTRACTS).as_posix(): hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
        for file in files
    }


def compile_market() -> dict[str, Any]:
    """The artefact of the sources as they are now."""
    command = [str(forge_binary()), "build", "src", "--force", "--quiet"]
    subprocess.run(command, cwd=CONTRACTS, check=True)
    market, disputes, interface = compiled("Market"), compiled("Disputes"), compiled("IMarket")
    metadata = market["metadata"]
    return {
        "contract": "Market",
        "abi": whole_abi(market["abi"], interface["abi"]),
        "bytecode": market["bytecode"]["object"],
        "deployedBytecode": market["deployedBytecode"]["object"],
        "immutableReferences": immutables(market["deployedBytecode"]["immutableReferences"]),
        "disputesBytecode": disputes["deployedBytecode"]["object"],
        "compiler": metadata["compiler"]["version"],
        "settings": {name: metadata["settings"][name] for name in SETTINGS if name in metadata["settings"]},
        "sourceHash": source_hashes(),
    }


def compiled(contract: str) -> dict[str, Any]:
    """What forge wrote about a contract."""
    artefact: dict[str, Any] = json.loads((CONTRACTS / "out" / f"{contract}.sol" / f"{contract}.json").read_text("utf-8"))
    return artefact


def whole_abi(market: list[dict[str, Any]], interface: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The market's own ABI, and of the interface what the market's second half answers."""
    return market + [entry for entry in interface if entry not in market]


def immutables(references: dict[str, list[dict[str, int]]]) -> list[list[dict[str, int]]]:
    """Where the constructor writes into the deployed code, value by value; the places of a value hold the same bytes."""
    values = (sorted(places, key=lambda place: place["start"]) for places in references.values())
    return sorted(values, key=lambda places: places[0]["start"])


def serialise(artefact: dict[str, Any]) -> str:
    """The artefact as it is written."""
    return json.dumps(artefact, indent=1, sort_keys=True) + "\n"


def main() -> None:
    """Write the artefact, or compare it with what is there."""
    parser = argparse.ArgumentParser(description="Build the market contract.")
    parser.add_argument("--check", action="store_true", help="compare with the committed artefact, write nothing")
    arguments = parser.parse_args()
    built = serialise(compile_market())
    if not arguments.check:
        ARTEFACT.parent.mkdir(parents=True, exist_ok=True)
        ARTEFACT.write_text(built, "utf-8", newline="\n")
    elif not ARTEFACT.exists() or ARTEFACT.read_text("utf-8") != built:
        sys.exit(f"{ARTEFACT.name} is not what the sources compile to; run `python contracts/build.py`.")


if __name__ == "__main__":
    main()
