"""Keys from other wallets: the published vectors of Web3 Secret Storage, and files that nobody should have to open."""

import json
from pathlib import Path
from typing import Any

import pytest
from eth_account import Account
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import KeyStoreError, WrongPassphrase
from omnilytics_app.storage.foreign_keys import account_of, address_in, read_key_file, read_private_key
from omnilytics_app.storage.secret import GROUP_ORDER, PrivateKey

VECTORS = json.loads((Path(__file__).resolve().parents[2] / "vectors" / "key_store_v3.json").read_text("utf-8"))


def written(folder: Path, body: object) -> Path:
    path = folder / "UTC--key"
    path.write_text(json.dumps(body), encoding="utf-8")
    return path


@pytest.mark.parametrize("vector", VECTORS, ids=[v["name"] for v in VECTORS])
def test_the_published_vectors_open(vector: dict[str, Any], tmp_path: Path) -> None:
    path = written(tmp_path, vector["json"])
    assert read_key_file(path, vector["password"]).hex() == vector["priv"]
    with pytest.raises(WrongPassphrase, match=r"^The password does not open UTC--key; try again\.$"):
        read_key_file(path, vector["password"] + " ")


@pytest.mark.parametrize("kdf", ["scrypt", "pbkdf2"])
def test_what_another_program_writes_is_read(kdf: Any, tmp_path: Path) -> None:
    account = Account.create()
    path = written(tmp_path, Account.encrypt(account.key, "p\u00e4ss", kdf=kdf, iterations=4))
    key = read_key_file(path, "p\u00e4ss")
    assert (bytes(key), account_of(key)) == (bytes(account.key), account.address)
    assert address_in(path) == account.address.lower()


def change(**crypto: object) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(json.dumps(VECTORS[0]["json"]))
    for name, value in crypto.items():
        target = body["crypto"]["kdfparams"] if name in body["crypto"]["kdfparams"] else body["crypto"]
        target[name] = value
    return body


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        VECTORS[0]["json"] | {"version": 1},
        change(c=10**12),
        change(c=True),
        change(dklen=16),
        change(kdf="argon2"),
        change(ciphertext="zz"),
        change(cipherparams={}),
        change(kdf="scrypt", kdfparams={"n": 2**40, "r": 8, "p": 1, "dklen": 32, "salt": "00"}),
        change(kdf="scrypt", kdfparams={"n": 2**14, "r": 8, "p": 10**6, "dklen": 32, "salt": "00"}),
        change(kdf="scrypt", kdfparams={"n": 2**20, "r": 8, "p": 16, "dklen": 32, "salt": "00"}),
    ],
)
def test_a_malformed_or_costly_file_is_one_sentence(body: object, tmp_path: Path) -> None:
    with pytest.raises(KeyStoreError, match="is no key store of version 3"):
        read_key_file(written(tmp_path, body), "testpassword")


def test_a_missing_or_huge_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(KeyStoreError, match="cannot be read"):
        read_key_file(tmp_path / "none", "password")
    (tmp_path / "huge").write_bytes(b" " * 1_000_000)
    with pytest.raises(KeyStoreError, match="is no key store"):
        read_key_file(tmp_path / "huge", "password")


@given(st.integers(1, GROUP_ORDER - 1), st.sampled_from(["", "0x", "  0X"]), st.booleans())
def test_64_digits_are_a_key(number: int, prefix: str, upper: bool) -> None:
    digits = f"{number:064x}"
    key = read_private_key(prefix + (digits.upper() if upper else digits) + "\n")
    assert int.from_bytes(key) == number
    assert account_of(key) == Account.from_key(number.to_bytes(32)).address
    assert digits not in f"{key!r} {key} {[key]}"


@pytest.mark.parametrize("text", ["", "0x", "12", "g" * 64, "0" * 64, f"{GROUP_ORDER:064x}", "f" * 64, "00" * 33])
def test_anything_else_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(KeyStoreError) as caught:
        read_private_key(text)
    assert len(text) < 3 or text not in str(caught.value)


@pytest.mark.parametrize("raw", [b"", bytes(32), GROUP_ORDER.to_bytes(32), bytes(31)])
def test_a_key_outside_the_group_is_none(raw: bytes) -> None:
    with pytest.raises(ValueError, match="private key"):
        PrivateKey(raw)
