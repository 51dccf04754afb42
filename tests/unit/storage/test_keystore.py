import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.errors import KeyStoreError
from omnilytics_app.storage import keystore
from omnilytics_app.storage.keystore import (
    Entropy,
    KeyringProtector,
    PassphraseProtector,
    PrivateKey,
    Secret,
    create,
    protection,
    unlock,
)

QUICK = 2**15
SECRET = Secret(Entropy(bytes(range(32))))


class DictKeyring:
    """A keyring in memory; the real one is tested in tests/integration."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def read(self, service: str, account: str) -> str | None:
        return self.secrets.get((service, account))

    def store(self, service: str, account: str, secret: str) -> None:
        self.secrets[service, account] = secret

    def delete(self, service: str, account: str) -> None:
        self.secrets.pop((service, account), None)


def passphrase(text: str = "correct horse") -> PassphraseProtector:
    return PassphraseProtector(text, cost=QUICK)


def edit(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    body = json.loads(path.read_text())
    change(body)
    path.write_text(json.dumps(body))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keystore.json"


def test_a_passphrase_gives_the_entropy_back(path: Path) -> None:
    assert create(path, SECRET, passphrase()) == SECRET
    assert unlock(path, passphrase()) == SECRET
    assert isinstance(unlock(path, passphrase()).entropy, Entropy)
    assert protection(path) == "passphrase"


def test_the_keyring_gives_the_entropy_back(path: Path) -> None:
    keyring = DictKeyring()
    create(path, SECRET, KeyringProtector("omnilytics", "alice", keyring))
    assert unlock(path, KeyringProtector("omnilytics", "alice", keyring)) == SECRET
    assert protection(path) == "keyring"


def test_fresh_entropy_is_made_and_kept(path: Path) -> None:
    secret = create(path, None, passphrase())
    assert len(secret.entropy) == 32
    assert unlock(path, passphrase()) == secret


def test_a_default_passphrase_file_costs_128_mebibytes(path: Path) -> None:
    create(path, SECRET, PassphraseProtector("slow"))
    parameters = json.loads(path.read_text())["parameters"]
    assert 128 * parameters["n"] * parameters["r"] == 2**27
    assert unlock(path, PassphraseProtector("slow")) == SECRET


def test_neither_secret_stands_in_the_file(path: Path) -> None:
    keyring = DictKeyring()
    create(path, SECRET, KeyringProtector("omnilytics", "alice", keyring))
    (wrapping_key,) = keyring.secrets.values()
    content = path.read_text()
    assert SECRET.entropy.hex() not in content
    assert wrapping_key not in content
    assert bytes.fromhex(wrapping_key) != SECRET.entropy


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_the_file_is_for_its_owner_alone(path: Path) -> None:
    create(path, SECRET, passphrase())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["keystore.json"]


def test_never_overwrites_a_key_file(path: Path) -> None:
    create(path, SECRET, passphrase())
    before = path.read_bytes()
    with pytest.raises(KeyStoreError, match="not overwritten"):
        create(path, None, passphrase("other"))
    assert path.read_bytes() == before


def test_two_files_of_one_account_have_keys_of_their_own(tmp_path: Path) -> None:
    protector = KeyringProtector("omnilytics", "alice", DictKeyring())
    first = create(tmp_path / "a", None, protector)
    create(tmp_path / "b", None, protector)
    assert unlock(tmp_path / "a", protector) == first


def test_takes_the_key_out_of_the_keyring_if_the_file_cannot_be_written(tmp_path: Path) -> None:
    keyring = DictKeyring()
    with pytest.raises(KeyStoreError, match="cannot be written"):
        create(tmp_path / "missing" / "keystore.json", SECRET, KeyringProtector("omnilytics", "alice", keyring))
    assert keyring.secrets == {}


def test_a_wrong_passphrase_is_one_sentence(path: Path) -> None:
    create(path, SECRET, passphrase())
    with pytest.raises(KeyStoreError, match=r"^The passphrase is wrong or .*recovery phrase\.$"):
        unlock(path, passphrase("wrong horse"))


def test_a_passphrase_typed_on_another_machine_is_the_same(path: Path) -> None:
    create(path, SECRET, passphrase("Stra\u00dfe \u00e9"))
    assert unlock(path, passphrase("Stra\u00dfe e\u0301")) == SECRET


def test_an_empty_passphrase_is_refused() -> None:
    with pytest.raises(KeyStoreError, match="empty"):
        PassphraseProtector("")


def test_a_passphrase_does_not_show_itself() -> None:
    assert "horse" not in repr(passphrase())


def test_an_emptied_keyring_is_told(path: Path) -> None:
    create(path, SECRET, KeyringProtector("omnilytics", "alice", DictKeyring()))
    with pytest.raises(KeyStoreError, match="no longer has this profile's key"):
        unlock(path, KeyringProtector("omnilytics", "alice", DictKeyring()))


@pytest.mark.parametrize(("stored", "complaint"), [("zz", "damaged"), ("00" * 32, "does not fit")])
def test_a_changed_keyring_entry_is_told(path: Path, stored: str, complaint: str) -> None:
    keyring = DictKeyring()
    protector = KeyringProtector("omnilytics", "alice", keyring)
    create(path, SECRET, protector)
    keyring.secrets = dict.fromkeys(keyring.secrets, stored)
    with pytest.raises(KeyStoreError, match=complaint):
        unlock(path, protector)


def test_the_wrong_kind_of_protector_is_told(path: Path) -> None:
    create(path, SECRET, passphrase())
    with pytest.raises(KeyStoreError, match="protected by a passphrase, not by a keyring"):
        unlock(path, KeyringProtector("omnilytics", "alice", DictKeyring()))


def test_a_missing_file_is_told(path: Path) -> None:
    with pytest.raises(KeyStoreError, match="There is no key file"):
        unlock(path, passphrase())


DAMAGE: list[tuple[str, Callable[[dict[str, Any]], object]]] = [
    ("unknown field", lambda body: body.update(extra=1)),
    ("missing field", lambda body: body.pop("nonce")),
    ("newer version", lambda body: body.update(version=3)),
    ("boolean version", lambda body: body.update(version="1")),
    ("other cipher", lambda body: body.update(cipher="none")),
    ("unknown protection", lambda body: body.update(protection="plain")),
    ("unhashable protection", lambda body: body.update(protection=["passphrase"])),
    ("short nonce", lambda body: body.update(nonce="00")),
    ("nonce no text", lambda body: body.update(nonce=12)),
    ("parameters no object", lambda body: body.update(parameters=None)),
    ("cheap scrypt", lambda body: body["parameters"].update(n=2)),
    ("scrypt that takes all memory", lambda body: body["parameters"].update(n=2**30)),
    ("float cost", lambda body: body["parameters"].update(n=32768.0)),
    ("other block size", lambda body: body["parameters"].update(r=1)),
    ("short salt", lambda body: body["parameters"].update(salt="00")),
    ("salt no text", lambda body: body["parameters"].update(salt=None)),
    ("extra parameter", lambda body: body["parameters"].update(x=1)),
]


@pytest.mark.parametrize("change", [c for _, c in DAMAGE], ids=[name for name, _ in DAMAGE])
def test_a_malformed_file_is_told(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    create(path, SECRET, passphrase())
    edit(path, change)
    with pytest.raises(KeyStoreError, match="damaged or from a newer version"):
        unlock(path, passphrase())


@pytest.mark.parametrize("raw", [b"", b"{", b"null", b"[]", b"\xff\xfe", b"[" * 9_000, b" " * 20_000])
def test_a_file_that_is_no_key_file_is_told(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    with pytest.raises(KeyStoreError, match="damaged or from a newer version"):
        unlock(path, passphrase())


def test_every_byte_of_header_and_ciphertext_is_authenticated(path: Path) -> None:
    keyring = DictKeyring()
    protector = KeyringProtector("omnilytics", "alice", keyring)
    create(path, SECRET, protector)
    (key,) = keyring.secrets.values()
    keyring.secrets["omnilytics", "alice/0000000000000000"] = key
    original = path.read_text()
    body = json.loads(original)
    edits = [
        {"parameters": {"entry": "0" * 16}},
        {"nonce": "00" * 12},
        *({"ciphertext": _flip(body["ciphertext"], i)} for i in range(0, len(body["ciphertext"]), 2)),
    ]
    for edited in edits:
        path.write_text(json.dumps(body | edited))
        with pytest.raises(KeyStoreError, match="does not fit"):
            unlock(path, protector)


def _flip(digits: str, i: int) -> str:
    return digits[:i] + f"{int(digits[i : i + 2], 16) ^ 1:02x}" + digits[i + 2 :]


def test_the_module_offers_all_of_a_profile_s_secret() -> None:
    assert keystore.ethereum_key(keystore.entropy_of(keystore.mnemonic(SECRET.entropy))) == SECRET.signing_key


KEY = PrivateKey(bytes(range(1, 33)))


def test_an_imported_key_is_kept_beside_the_entropy(path: Path) -> None:
    secret = Secret(SECRET.entropy, KEY)
    create(path, secret, passphrase())
    opened = unlock(path, passphrase())
    assert (opened, opened.signing_key, keystore.has_imported_key(path)) == (secret, KEY, True)
    assert json.loads(path.read_text())["version"] == 2
    assert KEY.hex() not in path.read_text()
    assert SECRET.signing_key != KEY


def test_without_one_the_file_is_what_older_programs_read(path: Path) -> None:
    create(path, SECRET, passphrase())
    assert json.loads(path.read_text())["version"] == 1
    assert not keystore.has_imported_key(path)


@pytest.mark.parametrize(("secret", "version"), [(SECRET, 2), (Secret(SECRET.entropy, KEY), 1)])
def test_the_version_cannot_be_exchanged(secret: Secret, version: int, path: Path) -> None:
    create(path, secret, passphrase())
    edit(path, lambda body: body.update(version=version))
    with pytest.raises(KeyStoreError, match="wrong or the key file is damaged"):
        unlock(path, passphrase())


@pytest.mark.parametrize("length", [16, 20, 24, 28, 32])
def test_entropy_of_every_length_goes_with_a_key(length: int, path: Path) -> None:
    secret = Secret(Entropy(bytes(range(length))), KEY)
    assert keystore.open_key(keystore.seal_key(secret, passphrase()), passphrase()) == secret
