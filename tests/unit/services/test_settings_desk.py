"""The settings page's services on a real profile."""

import asyncio
import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from omnilytics_app.domain.configuration import Part, Verdict
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.logs import setup_logging
from omnilytics_app.logs.setup import reset_logging
from omnilytics_app.paths import Paths
from omnilytics_app.services.desks.settings import SettingsDesk
from omnilytics_app.services.diagnostics import LONGEST, diagnostics
from omnilytics_app.services.doctor.findings import warn
from omnilytics_app.settings import Settings, resolve_settings
from omnilytics_app.storage.preferences import read_preferences, write_preferences
from omnilytics_app.storage.profile import Profile, create_profile, note_account, read_profile

ACCOUNT = Address("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
TOKEN = "zq8FhT2kLm5PvW9xYb3NcR7dJs4Ga6Eu"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return create_profile(tmp_path / "profile", "Mine", {"chain_id": 5, "workers": 3})


def desk_of(profile: Profile, **flags: object) -> SettingsDesk:
    return SettingsDesk(profile, resolve_settings(flags, {}, profile.settings))


def test_values_say_whence_they_come(profile: Profile) -> None:
    values = desk_of(profile, workers=7).values
    assert (values["chain_id"].value, values["chain_id"].is_default, values["chain_id"].overridden) == (5, False, False)
    assert (values["workers"].value, values["workers"].overridden) == (3, True)
    assert values["max_fee_gwei"].is_default
    assert set(values) == set(Settings.__slots__)


async def test_what_is_saved_is_in_the_profile_and_defaults_are_not(profile: Profile) -> None:
    desk = desk_of(profile)
    note_account(profile.paths, ACCOUNT)
    await desk.save({"chain_id": "31337", "rpc_fallbacks": "http://a.example http://b.example", "max_fee_gwei": "70"})
    kept = read_profile(profile.paths.profile)
    assert kept.account == ACCOUNT
    assert kept.settings == {
        "workers": 3,
        "rpc_fallbacks": ("http://a.example", "http://b.example"),
        "max_fee_gwei": 70,
    }
    assert desk.values["max_fee_gwei"].value == 70
    assert not desk.values["max_fee_gwei"].overridden


@pytest.mark.parametrize(
    "changes",
    [{"rpc_url": "node:8545"}, {"chain_id": "5", "workers": "0"}, {"store": "gopher://x"}, {"store": "blob:"}],
)
async def test_a_wrong_value_changes_nothing(profile: Profile, changes: dict[str, object]) -> None:
    before = profile.paths.profile_file.read_bytes()
    with pytest.raises(ConfigurationError):
        await desk_of(profile).save(changes)
    assert profile.paths.profile_file.read_bytes() == before


def test_a_field_is_checked_with_a_sentence_of_its_own(profile: Profile) -> None:
    desk = desk_of(profile)
    assert desk.check("workers", "4") == 4
    assert desk.check("market", None) is None
    with pytest.raises(ConfigurationError, match=r"^It must be a number of processes from 1 to 256\.$"):
        desk.check("workers", "many")


async def test_preferences_are_kept_beside_the_settings(profile: Profile) -> None:
    liked = Preferences(language="de", muted=("paid",))
    desk = desk_of(profile)
    await desk.keep_preferences(liked)
    assert read_preferences(profile.paths.preferences) == (liked, False)
    assert desk_of(profile).preferences == liked
    profile.paths.preferences.write_text("{")
    damaged = desk_of(profile)
    assert (damaged.preferences, damaged.preferences_were_damaged) == (Preferences(), True)


async def test_preferences_are_on_disk_when_keeping_them_was_cut_short(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(path: Path, preferences: Preferences) -> None:
        time.sleep(0.2)
        write_preferences(path, preferences)

    monkeypatch.setattr("omnilytics_app.services.desks.settings.write_preferences", slowly)
    liked, desk = Preferences(language="zh"), desk_of(profile)
    keeping = asyncio.create_task(desk.keep_preferences(liked))
    await asyncio.sleep(0.05)
    keeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await keeping
    assert read_preferences(profile.paths.preferences) == (liked, False)
    assert desk.preferences == Preferences()  # so that whoever asks for the same again waits for it


async def test_a_store_is_tried_with_what_is_typed(profile: Profile, tmp_path: Path) -> None:
    folder = tmp_path / "shelf"
    folder.mkdir()
    desk = desk_of(profile)
    (found,) = await desk.try_out(Part.STORE, {"store": f"dir:{folder}", "chain_id": 31_337})
    assert (found.verdict, found.name) == (Verdict.OK, "store")
    (none,) = await desk.try_out(Part.STORE, {})
    assert "call data" in none.says


async def test_nothing_is_tried_with_a_wrong_value(profile: Profile) -> None:
    with pytest.raises(ConfigurationError):
        await desk_of(profile).try_out(Part.NETWORK, {"rpc_url": "node"})


class TestDiagnostics:
    @pytest.fixture
    def paths(self, profile: Profile) -> Iterator[Paths]:
        setup_logging("INFO", profile.paths.logs)
        yield profile.paths
        reset_logging()

    def test_hold_versions_settings_findings_and_the_end_of_the_log(self, paths: Paths) -> None:
        logging.getLogger("omnilytics_app.test").warning("the chain is slow", extra={"job": 7})
        report = diagnostics(paths, Settings(), [warn("disk", "Little room.", "Free some.")], "Traceback: oh")
        for part in (
            "omnilytics 0.",
            "market code    0x",
            "Python 3.",
            "chain_id = 31337",
            "disk: Little room. Free some.",
            "Traceback: oh",
        ):
            assert part in report
        assert "the chain is slow job=7" in report

    def test_hold_no_secret(self, paths: Paths) -> None:
        phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
        (paths.logs / "omnilytics.jsonl").write_text(f'{{"level": "INFO", "event": "phrase {phrase}"}}\n')
        settings = Settings(rpc_url=f"https://node.example/v3/{TOKEN}", beacon_url=f"https://me:{TOKEN}@b.example")
        report = diagnostics(paths, settings, trouble=f"GET https://node.example/?key={TOKEN}\n{phrase}")
        assert TOKEN not in report
        assert "sausage" not in report
        assert "https://node.example" in report

    def test_are_bounded(self, paths: Paths) -> None:
        assert len(diagnostics(paths, Settings(), trouble="1 " * LONGEST)) < LONGEST + 100
