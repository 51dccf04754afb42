import json
from pathlib import Path

import pytest

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import MAX_NAME, Contact
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.address_book import MAX_CONTACTS, read_contacts, remove_contact, save_contact

BOB = Contact(Address("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"), "Bob", "the baker")
CAROL = Contact(Address("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"), "carol")


def test_contacts_are_kept_by_name_changed_by_address_and_removed(tmp_path: Path) -> None:
    book = tmp_path / "contacts.json"
    assert read_contacts(book) == ()
    save_contact(book, CAROL)
    assert save_contact(book, BOB) == read_contacts(book) == (BOB, CAROL)
    renamed = Contact(BOB.address, "  Zoe ")
    assert save_contact(book, renamed) == (CAROL, Contact(BOB.address, "Zoe"))
    assert remove_contact(book, CAROL.address) == read_contacts(book) == (Contact(BOB.address, "Zoe"),)
    assert book.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "name",
    ["", "  ", "x" * (MAX_NAME + 1), "Bob\u202egnp", "zero\u200bwidth", "\x1b[31m", "no\u00a0break"],
)
def test_names_that_deceive_are_refused_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    book = tmp_path / "contacts.json"
    save_contact(book, CAROL)
    with pytest.raises(ConfigurationError, match="name must be"):
        save_contact(book, Contact(BOB.address, name))
    assert read_contacts(book) == (CAROL,)


@pytest.mark.parametrize("twin", ["bob", "BOB", "Bob ", "\uff22ob"])
def test_two_names_that_look_the_same_are_refused(tmp_path: Path, twin: str) -> None:
    book = tmp_path / "contacts.json"
    save_contact(book, BOB)
    with pytest.raises(ConfigurationError, match="already"):
        save_contact(book, Contact(CAROL.address, twin))


def test_an_address_without_its_checksum_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="EIP-55"):
        save_contact(tmp_path / "contacts.json", Contact(Address(BOB.address.lower()), "Bob"))


def _file(*entries: object, **changes: object) -> bytes:
    return json.dumps({"format": 1, "contacts": list(entries), **changes}).encode()


_ENTRY = {"address": BOB.address, "name": "Bob", "note": ""}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"\xff",
        _file(format=2),
        _file(_ENTRY, more=1),
        _file({**_ENTRY, "more": ""}),
        _file({**_ENTRY, "note": 3}),
        _file({**_ENTRY, "name": " Bob"}),
        _file({**_ENTRY, "address": BOB.address.lower()}),
        _file({**_ENTRY, "note": "\u202e"}),
        _file(_ENTRY, {**_ENTRY, "name": "Other"}),
        _file(_ENTRY, {**_ENTRY, "address": CAROL.address, "name": "BOB"}),
        _file(*[_ENTRY] * (MAX_CONTACTS + 1)),
    ],
)
def test_a_file_that_this_program_did_not_write_is_refused_as_a_whole(tmp_path: Path, raw: bytes) -> None:
    book = tmp_path / "contacts.json"
    book.write_bytes(raw)
    with pytest.raises(ConfigurationError, match="damaged"):
        read_contacts(book)
    with pytest.raises(ConfigurationError, match="damaged"):
        save_contact(book, CAROL)
    assert book.read_bytes() == raw
