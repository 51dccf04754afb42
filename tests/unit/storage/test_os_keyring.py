import threading
from collections.abc import Iterator

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from omnilytics_app.errors import KeyStoreError
from omnilytics_app.storage import os_keyring
from omnilytics_app.storage.os_keyring import OsKeyring, probe_keyring


class _Memory(KeyringBackend):
    """A back end like those of the allow-list, without a system behind it."""

    viable = True
    priority = 1
    forgetful = False
    sticky = False

    def get_password(self, service: str, username: str) -> str | None:
        return _SECRETS.get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        if not type(self).forgetful:
            _SECRETS[f"{service}/{username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        if not type(self).sticky:
            del _SECRETS[f"{service}/{username}"]


_SECRETS: dict[str, str] = {}


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[_Memory]]:
    _SECRETS.clear()
    monkeypatch.setattr(os_keyring, "ALLOWED", ((__name__, "_Memory"),))
    yield _Memory
    _SECRETS.clear()


def test_only_keyrings_of_operating_systems_are_allowed() -> None:
    assert {module.rsplit(".", 1)[1] for module, _ in os_keyring.ALLOWED} == {
        "SecretService",
        "macOS",
        "Windows",
        "kwallet",
    }


def test_no_variable_can_choose_another_back_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    with pytest.raises(KeyStoreError, match="passphrase instead"):
        probe_keyring(timeout_s=10)


@pytest.mark.usefixtures("memory")
def test_a_probe_leaves_nothing_behind() -> None:
    assert isinstance(probe_keyring(), OsKeyring)
    assert _SECRETS == {}


@pytest.mark.usefixtures("memory")
def test_stores_reads_and_deletes() -> None:
    keyring = OsKeyring()
    assert keyring.read("service", "account") is None
    keyring.store("service", "account", "secret")
    assert keyring.read("service", "account") == "secret"
    keyring.delete("service", "account")
    assert keyring.read("service", "account") is None


def test_a_probe_unmasks_a_keyring_that_keeps_nothing(memory: type[_Memory], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "forgetful", True)
    with pytest.raises(KeyStoreError, match="did not keep"):
        probe_keyring()


def test_a_probe_unmasks_a_keyring_that_deletes_nothing(memory: type[_Memory], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "sticky", True)
    with pytest.raises(KeyStoreError, match="did not delete"):
        probe_keyring()


def test_a_keyring_that_waits_for_a_person_is_given_up(memory: type[_Memory], monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()
    monkeypatch.setattr(memory, "get_password", lambda *_: answered.wait(30) and None)
    try:
        with pytest.raises(KeyStoreError, match=r"did not answer within 0\.05 seconds"):
            OsKeyring(timeout_s=0.05).read("service", "account")
    finally:
        answered.set()


def test_a_locked_keyring_is_one_sentence(memory: type[_Memory], monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> str:
        raise KeyringLocked

    monkeypatch.setattr(memory, "get_password", locked)
    with pytest.raises(KeyStoreError, match="unlock or start it"):
        OsKeyring().read("service", "account")


def test_a_machine_without_a_keyring_is_one_sentence(memory: type[_Memory], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "viable", False)
    with pytest.raises(KeyStoreError, match="no system keyring"):
        probe_keyring()
