"""A profile of format 1, byte for byte as the program that wrote such profiles left it."""

from pathlib import Path

PASSPHRASE = "format one"
ENTROPY = bytes(range(32))
JOB = "31337-abababab-5fbdb2315678afec-3"
FILES = {
    "profile.json": b"""{
  "label": "Alice",
  "settings": {
    "chain_id": 31337,
    "market": "0x5FbDB2315678afecb367f032d93F642f64180aa3",
    "rpc_url": "http://127.0.0.1:8545"
  },
  "version": 1
}
""",
    "keystore.json": b"""{
  "version": 1,
  "protection": "passphrase",
  "parameters": {
    "kdf": "scrypt",
    "n": 32768,
    "r": 8,
    "p": 1,
    "salt": "3ede6f0120104904dc12b7bcccbb63cb8a6f3b3f9b30a99134f868e6dce75c1c"
  },
  "cipher": "AES-256-GCM",
  "nonce": "5380df6cdfdec46c31d6acb1",
  "ciphertext": "2e670794d8dd8d4bf9555b9c3267df96423932d6ba48fa525df00034cbf17aba20e691643e168bd3550e2aabe4429197"
}
""",
    f"jobs/{JOB}/join.json": b'{"data_file":"/data/a.csv"}',
    f"jobs/{JOB}/round-001.payload": b"\x01" * 40,
    f"ledger/{JOB}.json": b"""{
  "columns": [
    "a",
    "b"
  ],
  "delta": 0.0,
  "epsilon": 0.0,
  "format": 1,
  "mu": 0.0,
  "name": "31337-abababab-5fbdb2315678afec-3",
  "purpose": "aa",
  "rows": 2,
  "statistics": "bb",
  "title": "Digits"
}""",
    f"ledger/{JOB}.rows": b"\x05\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0",
    "omnilytics.log": b"2026-11-20 10:00:00,000 INFO omnilytics_app.services.runner: job 3: submits\n",
    "lock": b"",
}


def write_format_1(directory: Path) -> None:
    """Lay such a profile into a directory that is missing."""
    directory.mkdir(mode=0o700)
    for folder in ("jobs", "data"):
        (directory / folder).mkdir(mode=0o700)
    for name, content in FILES.items():
        (directory / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        (directory / name).write_bytes(content)
        (directory / name).chmod(0o600)
