"""One recovery phrase and nothing else: a profile restored on another machine has every key of the old one."""

import io
import json
import sys
from pathlib import Path

import pytest

from omnilytics_app import cli
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import derive_private_key, derive_probe_seed, derive_x25519, key_context
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import x25519_public_key
from omnilytics_app.crypto.modulus_proof import ModulusClaim, derive_w
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.paths import Paths
from omnilytics_app.storage.entropy import Entropy, ethereum_key
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.profile import open_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from tests.unit.crypto.simulation import GROUP_SIZE, Group, publish, read
from tests.unit.crypto.strategies import random_matrix, random_owner
from tests.vectors.mnemonic import derived

VECTOR = json.loads((Path(__file__).parents[2] / "vectors" / "mnemonic.json").read_text(encoding="utf-8"))
SALT = bytes(range(32))
MARKET = b"\x5f" * 20
SCOPE = JobScope(31_337, MARKET, 7)


def init(monkeypatch: pytest.MonkeyPatch, folder: Path, passphrase: str, *arguments: str, typed: str = "") -> int:
    """A new profile by the command that a person uses."""
    folder.mkdir()
    (folder / "passphrase.txt").write_text(passphrase)
    (folder / "passphrase.txt").chmod(0o600)
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    given = ["--profile", str(folder / "profile"), "--passphrase-file", str(folder / "passphrase.txt")]
    return cli.run(["init", *given, *arguments])


def secret_in(folder: Path, passphrase: str) -> Entropy:
    """What the profile's key file holds."""
    return unlock(Paths.of_profile(folder / "profile").keystore, PassphraseProtector(passphrase)).entropy


def context_of(secret: Entropy, bits: int) -> bytes:
    from omnilytics_app.chain.signer import LocalSigner  # noqa: PLC0415

    return key_context(31_337, MARKET, bytes.fromhex(LocalSigner(ethereum_key(secret)).address[2:]), bits, SALT)


def test_all_keys_of_a_published_phrase_match_the_vector() -> None:
    assert derived() == VECTOR


def test_the_same_phrase_on_another_machine_decrypts_an_old_job(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert init(monkeypatch, tmp_path / "old", "one") == 0
    shown = capsys.readouterr().out
    phrase, account = shown.splitlines()[-1], shown.splitlines()[1]

    secret = secret_in(tmp_path / "old", "one")
    layout, stream = LaneLayout.derive(1024, 2, 5, GROUP_SIZE, 1), KeyStream(b"r" * 32)
    key = derive_private_key(secret, context_of(secret, 1024), 1024)
    n, W = key.public_key.n, random_matrix(stream, 2, 5, layout.weight_bound)
    group = Group.create(SCOPE, 1, [random_owner(stream, layout) for _ in range(GROUP_SIZE)])
    payloads = group.submit_all(n, layout, publish(key, layout, W))
    del key

    assert init(monkeypatch, tmp_path / "new", "another", "--restore", typed=phrase + "\n") == 0
    told = capsys.readouterr().out
    assert account in told
    assert phrase not in told
    restored = secret_in(tmp_path / "new", "another")
    assert open_profile(tmp_path / "new" / "profile").label == "My profile"
    again = derive_private_key(restored, context_of(restored, 1024), 1024)
    assert read(again, layout, payloads) == (group.reference(W), True)


@pytest.mark.parametrize("typed", ["", "abandon " * 23 + "abandon", "not a phrase at all"])
def test_a_phrase_that_is_none_leaves_no_profile_behind(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], typed: str
) -> None:
    assert init(monkeypatch, tmp_path / "new", "x", "--restore", typed=typed) == 1
    assert "phrase" in capsys.readouterr().err
    assert not (tmp_path / "new" / "profile").exists()


def test_a_restored_profile_has_the_masks_the_probes_and_the_proof_as_well(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Passphrase and phrase both come from standard input here."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("secret\n" + VECTOR["phrase"].upper()))
    folder = tmp_path / "profile"
    assert cli.run(["init", "--profile", str(folder), "--passphrase-stdin", "--restore"]) == 0
    secret = unlock(Paths.of_profile(folder).keystore, PassphraseProtector("secret")).entropy
    scope = JobScope(VECTOR["chain_id"], bytes.fromhex(VECTOR["market"]), VECTOR["job_id"])
    assert x25519_public_key(derive_x25519(secret, scope)).hex() == VECTOR["x25519"]["public"]
    context = bytes.fromhex(VECTOR["context"])
    seeds = [derive_probe_seed(secret, context, r).hex() for r in range(1, 9)]
    assert seeds == VECTOR["probe_seeds"]
    claim = ModulusClaim(int(VECTOR["p"], 16) * int(VECTOR["q"], 16), VECTOR["bits"], context)
    assert derive_w(secret, claim).to_bytes(256).hex() == VECTOR["w"]


def test_an_imported_key_signs_and_the_new_words_are_for_jobs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from eth_account import Account  # noqa: PLC0415

    account = Account.create()
    file = tmp_path / "UTC--key"
    file.write_text(json.dumps(Account.encrypt(account.key, "of the file", iterations=4, kdf="scrypt")))
    assert init(monkeypatch, tmp_path / "a", "one", "--import-key", str(file), typed="of the file\n") == 0
    said = capsys.readouterr().out
    assert f"Account {account.address}" in said
    assert "second secret" in said
    assert open_profile(tmp_path / "a" / "profile").account == account.address
    secret = unlock(Paths.of_profile(tmp_path / "a" / "profile").keystore, PassphraseProtector("one"))
    assert secret.signing_key == account.key
    assert init(monkeypatch, tmp_path / "b", "one", "--import-key", str(file), typed="wrong\n") == 1
    assert "The password does not open UTC--key" in capsys.readouterr().err
    assert not (tmp_path / "b" / "profile").exists()


def test_an_account_is_watched_and_no_command_signs_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = "0x52908400098527886E0F7030069857D2E4169EE7"
    assert init(monkeypatch, tmp_path / "a", "one", "--watch", address.lower()) == 0
    folder = tmp_path / "a" / "profile"
    given = ["--profile", str(folder), "--passphrase-file", str(tmp_path / "a" / "passphrase.txt")]
    capsys.readouterr()
    for command in (["withdraw"], ["keys", "backup"], ["agent", "--once", "--dataset", str(tmp_path / "none.csv")]):
        assert cli.run([*command, *given]) == 1
        said = capsys.readouterr().err
        assert f"only watches {address}" in said or "none.csv" in said
    assert cli.run(["profile", "list", "--in", str(tmp_path / "a"), "--json"]) == 0
    [listed] = json.loads(capsys.readouterr().out)["profiles"]
    assert (listed["kind"], listed["account"]) == ("watch-only", address)
