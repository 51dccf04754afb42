from pathlib import Path

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import AccountKind
from omnilytics_app.services.own_profiles import own_profiles
from omnilytics_app.storage.profile import create_profile

BOB = Address("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")


def test_the_open_profile_is_first_and_whatever_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    for name in ("zoe", "carol"):
        create_profile(tmp_path / name, name.title(), {}, BOB)
    create_profile(tmp_path / "watch", "Anton", {}, BOB, watch_only=True)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "profile.json").write_text("{")
    (tmp_path / "empty").mkdir()
    current = create_profile(tmp_path / "elsewhere" / "me", "Me", {})
    found = own_profiles(current, tmp_path)
    assert [(a.label, a.current, a.kind) for a in found] == [
        ("Me", True, AccountKind.PHRASE),
        ("Anton", False, AccountKind.WATCHED),
        ("Carol", False, AccountKind.PHRASE),
        ("Zoe", False, AccountKind.PHRASE),
    ]
    assert found[0].address is None


def test_the_open_profile_is_listed_once_and_alone_where_there_are_no_others(tmp_path: Path) -> None:
    current = create_profile(tmp_path / "default", "Me", {}, BOB)
    assert [a.label for a in own_profiles(current, tmp_path)] == ["Me"]
    assert [a.label for a in own_profiles(current, tmp_path / "missing")] == ["Me"]
