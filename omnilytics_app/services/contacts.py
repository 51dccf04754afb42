"""The address book of a profile, with the names of its addresses at hand for reviews."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import Contact
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.address_book import read_contacts, remove_contact, save_contact


class ContactBook:
    """Read once and changed through here only. One that cannot be read has no names, and says why when it is asked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._contacts: tuple[Contact, ...] | None = None
        self._lock = asyncio.Lock()

    def names(self) -> Mapping[Address, str]:
        """What addresses are called; reads the file, of a few kilobytes, the first time."""
        if self._contacts is None:
            try:
                self._contacts = read_contacts(self._path)
            except ConfigurationError:
                return {}
        return {contact.address: contact.name for contact in self._contacts}

    async def contacts(self) -> tuple[Contact, ...]:
        """All of them, by name. Raises `ConfigurationError`."""
        if self._contacts is None:
            self._contacts = await asyncio.to_thread(read_contacts, self._path)
        return self._contacts

    async def save(self, contact: Contact) -> None:
        """Add a contact or change the one with its address. Raises `ConfigurationError` or `StorageFault`."""
        async with self._lock:
            self._contacts = await asyncio.to_thread(save_contact, self._path, contact)

    async def remove(self, address: Address) -> None:
        """Take one out."""
        async with self._lock:
            self._contacts = await asyncio.to_thread(remove_contact, self._path, address)
