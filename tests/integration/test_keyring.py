"""The real Secret Service: a session bus and a gnome-keyring of its own, in a home of its own."""

import gc
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from omnilytics_app.domain.onboarding import Draft, Protection, Way
from omnilytics_app.errors import KeyStoreError
from omnilytics_app.services import onboarding
from omnilytics_app.services.onboarding import Onboarding
from omnilytics_app.services.opening import protection_of, unlock_with
from omnilytics_app.storage.entropy import entropy_of
from omnilytics_app.storage.keystore import KeyringProtector, create, protection, unlock
from omnilytics_app.storage.os_keyring import PROBE_SERVICE, OsKeyring, probe_keyring
from omnilytics_app.storage.profile import open_profile
from tests.processes import ending

BUS = shutil.which("dbus-daemon") or "dbus-daemon"
RING = shutil.which("gnome-keyring-daemon") or "gnome-keyring-daemon"
MISSING = [name for name in (BUS, RING) if not Path(name).is_absolute()]

pytestmark = pytest.mark.skipif(
    bool(MISSING) and not os.environ.get("CI"), reason=f"not installed: {', '.join(MISSING)} (required with CI set)"
)


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An unlocked keyring with an empty collection; gives the folder its file is in."""
    for variable, folder in (("XDG_DATA_HOME", "data"), ("XDG_RUNTIME_DIR", "run"), ("HOME", "home")):
        (tmp_path / folder).mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(tmp_path / folder))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with ExitStack() as stack:
        bus = subprocess.Popen([BUS, "--session", "--print-address", "--nofork"], stdout=subprocess.PIPE)
        stack.enter_context(ending(bus))
        assert bus.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())
        ring = subprocess.Popen(
            [RING, "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        stack.enter_context(ending(ring))
        assert ring.stdin is not None
        ring.stdin.write(b"password of the login keyring")
        ring.stdin.close()
        _wait_for_service(ring, tmp_path / "data")
        yield tmp_path / "data"
    for thread in threading.enumerate():
        if thread.name == "os-keyring":  # a call that was given up ends with the bus
            thread.join(10)
    gc.collect()  # the back end leaves the connection of a call that failed to the collector


def _wait_for_service(ring: "subprocess.Popen[bytes]", data: Path) -> None:
    """Until the collection is there: who asks before gets a prompt that nobody sees, and the daemon stays behind it."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and ring.poll() is None:
        if not list(data.rglob("*.keyring")):
            time.sleep(0.05)
            continue
        try:
            probe_keyring(timeout_s=5)
        except KeyStoreError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("gnome-keyring did not come up")


@pytest.mark.usefixtures("session")
def test_a_probe_leaves_nothing_in_the_real_keyring() -> None:
    import secretstorage  # noqa: PLC0415  # exists on Linux alone

    probe_keyring()
    connection = secretstorage.dbus_init()
    try:
        items = secretstorage.get_default_collection(connection).search_items({"service": PROBE_SERVICE})
        assert list(items) == []
    finally:
        connection.close()


def test_the_real_keyring_opens_a_key_file(session: Path, tmp_path: Path) -> None:
    path = tmp_path / "keystore.json"
    protector = KeyringProtector("omnilytics-test", "alice")
    secret = create(path, None, protector)
    assert unlock(path, KeyringProtector("omnilytics-test", "alice")) == secret
    assert protection(path) == "keyring"
    assert list(session.rglob("*.keyring"))


@pytest.mark.usefixtures("session")
def test_a_key_removed_from_the_real_keyring_is_one_sentence(tmp_path: Path) -> None:
    protector = KeyringProtector("omnilytics-test", "alice")
    parameters, _ = protector.new_key()
    create(tmp_path / "keystore.json", None, protector)
    protector.forget(parameters)
    with pytest.raises(KeyStoreError, match="no longer has this profile's key"):
        protector.key(parameters)
    OsKeyring().delete("omnilytics-test", "alice/none-of-that-name")


def test_a_session_that_ended_is_one_sentence(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={session / 'gone'}")
    with pytest.raises(KeyStoreError, match="passphrase instead"):
        OsKeyring().read("omnilytics-test", "alice")


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("session")
async def test_a_profile_of_the_first_run_opens_by_the_real_keyring_and_a_locked_one_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import secretstorage  # noqa: PLC0415  # exists on Linux alone

    service = Onboarding(tmp_path / "profiles")
    assert await service.probe_keyring() == ""
    words = await service.words()
    folder = await service.create(Draft(Way.CREATE, "Ada", protection=Protection.KEYRING, words=words))
    profile = open_profile(Path(folder))
    assert await protection_of(profile) is Protection.KEYRING
    opened = await unlock_with(profile, None)
    assert opened.entropy == entropy_of(" ".join(words))
    monkeypatch.setattr(OsKeyring.__init__, "__defaults__", (2.0,))
    connection = secretstorage.dbus_init()
    try:
        secretstorage.get_default_collection(connection).lock()
        with pytest.raises(KeyStoreError, match=r"^The system keyring [^\n]+; unlock or start it, [^\n]+\.$"):
            await unlock_with(profile, None)
        monkeypatch.setattr(onboarding, "PROBE_S", 2.0)
        assert "system keyring" in await service.probe_keyring()
    finally:
        connection.close()
