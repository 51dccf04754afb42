"""Profiles as they are made, on real files: every way of coming by a key, and the ways it can fail."""

import json
from pathlib import Path

import pytest
from eth_account import Account

from omnilytics_app.chain.signer import LocalSigner, WatchingSigner
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import Draft, ImportedKey, NetworkChoice, ProfileKind, Protection, Way
from omnilytics_app.errors import ConfigurationError, KeyStoreError, WatchOnly
from omnilytics_app.paths import Paths
from omnilytics_app.services import onboarding
from omnilytics_app.services.identity import Watched, own_secret, signer_of, unlocked
from omnilytics_app.services.onboarding import Onboarding, checked_address, free_folder
from omnilytics_app.services.opening import needs_imported_key
from omnilytics_app.services.profiles import list_profiles
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.entropy import entropy_of, ethereum_key
from omnilytics_app.storage.keystore import has_imported_key
from omnilytics_app.storage.last_profile import last_used, note_used
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.profile import open_profile, read_profile
from omnilytics_app.storage.protectors import PassphraseProtector

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
WORDS = tuple(PHRASE.split())
OWN = Address(LocalSigner(ethereum_key(entropy_of(PHRASE))).address)
KEY = bytes(range(1, 33))
IMPORTED = ImportedKey(Address(Account.from_key(KEY).address), KEY)
PASSPHRASE = "orbit lantern velvet cactus"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PassphraseProtector.__init__, "__defaults__", (2**15,))


def draft(way: Way = Way.CREATE, **given: object) -> Draft:
    usual = {"label": "Ada", "passphrase": PASSPHRASE, "words": WORDS}
    return Draft(way, **usual | given)  # type: ignore[arg-type]


async def made(root: Path, wanted: Draft) -> Paths:
    return Paths.of_profile(Path(await Onboarding(root).create(wanted)))


async def test_fresh_words_are_a_phrase_and_never_the_same(tmp_path: Path) -> None:
    service = Onboarding(tmp_path)
    first, second = await service.words(), await service.words()
    assert first != second
    await service.check_phrase(first)
    assert set(first) <= await service.word_list()
    with pytest.raises(KeyStoreError, match="wrong word or a wrong order"):
        await service.check_phrase(first[1:] + first[:1])


@pytest.mark.parametrize("noted", [False, True])
async def test_a_new_profile_signs_with_its_phrase_and_reminds_until_that_is_noted(
    tmp_path: Path, *, noted: bool
) -> None:
    paths = await made(tmp_path, draft(noted=noted))
    assert paths.profile == tmp_path / "default"
    profile = open_profile(paths.profile)
    assert (profile.account, profile.settings) == (OWN, {"local_network": True, "chain_id": 31_337})
    assert signer_of(unlocked(profile, PassphraseProtector(PASSPHRASE))).address == OWN
    assert (backed_up_at(paths.backup_note) is not None) is noted
    assert paths.profile.stat().st_mode & 0o077 == 0


async def test_an_imported_key_signs_and_the_words_give_the_keys_of_jobs(tmp_path: Path) -> None:
    paths = await made(tmp_path, draft(Way.IMPORT, imported=IMPORTED))
    profile = open_profile(paths.profile)
    secret = own_secret(profile, PassphraseProtector(PASSPHRASE))
    assert (profile.account, signer_of(secret).address) == (IMPORTED.account, IMPORTED.account)
    assert (bytes(secret.entropy), has_imported_key(paths.keystore)) == (entropy_of(PHRASE), True)
    assert KEY.hex() not in paths.keystore.read_text()


async def test_a_watched_account_has_no_key_file_and_every_wish_for_one_is_one_sentence(tmp_path: Path) -> None:
    paths = await made(tmp_path, draft(Way.WATCH, words=(), watched=OWN, passphrase=""))
    profile = open_profile(paths.profile)
    assert not paths.keystore.exists()
    identity = unlocked(profile, PassphraseProtector("whatever"))
    assert identity == Watched(OWN)
    signer = signer_of(identity)
    assert isinstance(signer, WatchingSigner)
    for wish in (
        lambda: signer.sign_transaction({}),
        lambda: identity.entropy,
        lambda: own_secret(profile, PassphraseProtector("whatever")),
    ):
        with pytest.raises(WatchOnly, match=rf"^This profile only watches {OWN}: [^\n]+\.$"):
            wish()


async def test_without_an_account_there_is_nothing_to_watch(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="which account"):
        await made(tmp_path, draft(Way.WATCH, words=()))
    assert list_profiles(tmp_path) == ()


async def test_a_public_network_is_written_down(tmp_path: Path) -> None:
    choice = NetworkChoice(local=False, rpc_url=" https://node.example ", chain_id=5, market=OWN.lower())
    paths = await made(tmp_path, draft(network=choice))
    settings = read_profile(paths.profile).settings
    assert settings == {"rpc_url": "https://node.example", "chain_id": 5, "market": OWN}


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (draft(label="\x07"), "label"),
        (draft(words=WORDS[:-1]), "12, 15"),
        (draft(passphrase=""), "passphrase is empty"),
        (draft(network=NetworkChoice(local=False, rpc_url="ftp://x", chain_id=5)), "https"),
    ],
)
async def test_what_cannot_be_made_leaves_no_profile(wanted: Draft, sentence: str, tmp_path: Path) -> None:
    with pytest.raises((ConfigurationError, KeyStoreError), match=sentence):
        await made(tmp_path, wanted)
    assert list_profiles(tmp_path) == ()
    assert not (tmp_path / "default" / "keystore.json").exists()


async def test_profiles_lie_side_by_side_and_are_listed_with_what_they_can_do(tmp_path: Path) -> None:
    first = await made(tmp_path, draft())
    second = await made(tmp_path, draft(Way.IMPORT, label="Böse & Co", imported=IMPORTED))
    third = await made(tmp_path, draft(Way.WATCH, label="Böse & Co", words=(), watched=IMPORTED.account))
    assert [p.profile.name for p in (first, second, third)] == ["default", "b-se-co", "b-se-co-2"]
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "profile.json").write_text("{")
    (tmp_path / "nothing").mkdir()
    with exclusive(second):
        cards = list_profiles(tmp_path)
    assert [(c.label, c.kind, c.account, c.in_use) for c in cards] == [
        ("Ada", ProfileKind.OWN, OWN, False),
        ("Böse & Co", ProfileKind.IMPORTED, IMPORTED.account, True),
        ("Böse & Co", ProfileKind.WATCH, IMPORTED.account, False),
        ("odd", ProfileKind.DAMAGED, None, False),
    ]
    note_used(tmp_path, third.profile)
    assert last_used(tmp_path) == str(third.profile)
    assert list_profiles(tmp_path / "none") == ()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"folder": 3', b"x" * 10_000, b'{"folder": "../../etc"}'])
def test_a_damaged_note_of_the_last_profile_harms_nobody(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "last-profile.json").write_bytes(content)
    assert Path(last_used(tmp_path) or tmp_path / "x").parent == tmp_path


async def test_a_lost_passphrase_is_replaced_from_the_words_and_the_imported_key(tmp_path: Path) -> None:
    paths = await made(tmp_path, draft(Way.IMPORT, imported=IMPORTED))
    service = Onboarding(tmp_path)
    new = draft(Way.RESTORE, imported=IMPORTED, passphrase="another one altogether")
    with pytest.raises(KeyStoreError, match="give that key as well"):
        await service.recover(str(paths.profile), draft(Way.RESTORE))
    assert not await service.words_suffice(str(paths.profile), new.words)
    await service.recover(str(paths.profile), new)
    profile = open_profile(paths.profile)
    assert own_secret(profile, PassphraseProtector("another one altogether")).signing_key == KEY


async def test_whether_a_key_was_imported_is_told_by_the_key_file_or_else_by_the_words(tmp_path: Path) -> None:
    paths = await made(tmp_path, draft(Way.RESTORE))
    profile = open_profile(paths.profile)
    assert await needs_imported_key(profile) is False
    paths.keystore.write_text("{")
    assert await needs_imported_key(profile) is None
    assert await Onboarding(tmp_path).words_suffice(str(paths.profile), draft(Way.RESTORE).words)


@pytest.mark.parametrize("text", ["", "0x12", OWN[:-1], OWN.replace("D", "d", 1), "0x" + "0" * 40, "vitalik.eth"])
def test_what_is_no_address_is_one_sentence(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^This is not an address: [^\n]+\.$"):
        checked_address(text)


def test_an_address_gets_its_checksum() -> None:
    assert checked_address(f" {OWN.lower()}\n") == OWN


def test_names_of_folders_are_plain(tmp_path: Path) -> None:
    (tmp_path / "default").mkdir()
    assert free_folder(tmp_path, "../../etc").name == "etc"
    assert free_folder(tmp_path, "中文").name == "profile"
    assert len(free_folder(tmp_path, "x" * 60).name) == 40


def test_a_profile_that_watches_is_read_by_its_kind_alone(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path)
    onboarding.watch_account(paths, "Ada", {}, OWN)
    body = json.loads(paths.profile_file.read_text())
    assert body["kind"] == "watch"
    for change in ({"kind": "own"}, {"account": None}, {"kind": None}):
        paths.profile_file.write_text(json.dumps(body | change))
        with pytest.raises(ConfigurationError, match="damaged"):
            read_profile(tmp_path)


async def test_the_keyring_is_told_of_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: float) -> None:
        raise KeyStoreError("There is no system keyring.")

    monkeypatch.setattr(onboarding, "probe_keyring", none)
    assert await Onboarding(tmp_path).probe_keyring() == "There is no system keyring."
    monkeypatch.setattr(onboarding, "probe_keyring", lambda _: None)
    assert await Onboarding(tmp_path).probe_keyring() == ""
    assert Protection.KEYRING == "keyring"
