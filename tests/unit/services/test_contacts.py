from pathlib import Path

import pytest

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import Contact
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services.contacts import ContactBook

BOB = Contact(Address("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"), "Bob")


async def test_names_follow_what_is_saved_and_removed(tmp_path: Path) -> None:
    book = ContactBook(tmp_path / "contacts.json")
    assert dict(book.names()) == {}
    await book.save(BOB)
    assert dict(book.names()) == {BOB.address: "Bob"}
    assert dict(ContactBook(tmp_path / "contacts.json").names()) == {BOB.address: "Bob"}
    await book.remove(BOB.address)
    assert await book.contacts() == ()
    assert dict(book.names()) == {}


async def test_a_damaged_book_has_no_names_and_says_why_when_it_is_asked(tmp_path: Path) -> None:
    (tmp_path / "contacts.json").write_text("{")
    book = ContactBook(tmp_path / "contacts.json")
    assert dict(book.names()) == {}
    with pytest.raises(ConfigurationError, match="damaged"):
        await book.contacts()
