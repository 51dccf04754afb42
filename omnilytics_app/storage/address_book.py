"""Names that a person gives to addresses: `{"format": 1, "contacts": [{"address", "name", "note"}, ...]}`.

Whoever reads a name instead of an address pays whom the name says, so a file that is not exactly what this module
writes is refused, and nothing of it is used. Names are short, printable and different from each other.
"""

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from eth_utils.address import is_checksum_address

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import MAX_NAME, MAX_NOTE, Contact
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.atomic import replace_file

FORMAT = 1
MAX_CONTACTS = 1_000
MAX_BYTES = 2_000_000
_FIELDS = frozenset({"address", "name", "note"})


def read_contacts(path: Path) -> tuple[Contact, ...]:
    """The address book, by name; empty if there is no file. Raises `ConfigurationError`."""
    try:
        raw = read_up_to(path, MAX_BYTES)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ConfigurationError(f"The address book {path} cannot be read: {error.strerror}.") from error
    try:
        body = read_bounded(raw) if len(raw) <= MAX_BYTES else None
        return _sorted(_parse(body))
    except (ValueError, ConfigurationError) as error:
        raise ConfigurationError(
            f"The address book {path} is damaged, so none of its names are shown; restore the file, or remove it."
        ) from error


def save_contact(path: Path, contact: Contact) -> tuple[Contact, ...]:
    """Add a contact, or put it in the place of the one with its address; the address book by now.

    Raises `ConfigurationError` for a name that is empty, too long, unprintable or taken, and `StorageFault`.
    """
    known = [c for c in read_contacts(path) if c.address != contact.address]
    checked = _checked(contact)
    if any(_folded(c.name) == _folded(checked.name) for c in known):
        raise ConfigurationError(f"There is a contact with the name {checked.name} already; choose another name.")
    if len(known) >= MAX_CONTACTS:
        raise ConfigurationError(f"The address book holds {MAX_CONTACTS} contacts; remove one first.")
    return _written(path, (*known, checked))


def remove_contact(path: Path, address: Address) -> tuple[Contact, ...]:
    """Take a contact out; the address book by now."""
    return _written(path, [c for c in read_contacts(path) if c.address != address])


def _written(path: Path, contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    ordered = _sorted(contacts)
    body = {"format": FORMAT, "contacts": [asdict(contact) for contact in ordered]}
    replace_file(path, (json.dumps(body, ensure_ascii=False, indent=1) + "\n").encode())
    return ordered


def _parse(body: object) -> list[Contact]:
    if not isinstance(body, dict) or set(body) != {"format", "contacts"} or body["format"] != FORMAT:
        raise ValueError("not an address book of this format")
    entries = body["contacts"]
    if not isinstance(entries, list) or len(entries) > MAX_CONTACTS:
        raise ValueError("too many contacts")
    contacts = [_entry(entry) for entry in entries]
    if len({c.address for c in contacts}) < len(contacts) or len({_folded(c.name) for c in contacts}) < len(contacts):
        raise ValueError("an address or a name twice")
    return contacts


def _entry(entry: object) -> Contact:
    if not isinstance(entry, dict) or set(entry) != _FIELDS or not all(isinstance(v, str) for v in entry.values()):
        raise ValueError("no contact")
    contact = Contact(Address(entry["address"]), entry["name"], entry["note"])
    if _checked(contact) != contact:
        raise ValueError("a name that this program does not write")
    return contact


def _checked(contact: Contact) -> Contact:
    """A contact as it is kept."""
    name, note = contact.name.strip(), contact.note.strip()
    if not is_checksum_address(contact.address):
        raise ConfigurationError("The address of a contact must have its EIP-55 checksum; paste it again.")
    if not 0 < len(name) <= MAX_NAME or not _is_plain(name):
        raise ConfigurationError(f"A contact's name must be 1 to {MAX_NAME} printable characters; choose another.")
    if len(note) > MAX_NOTE or (note and not _is_plain(note)):
        raise ConfigurationError(f"A note has at most {MAX_NOTE} printable characters; shorten it.")
    return replace(contact, name=name, note=note)


def _is_plain(text: str) -> bool:
    """No control, invisible or bidirectional characters, which make one name look like another."""
    return text.isprintable() and not any(unicodedata.category(c).startswith(("C", "Z")) and c != " " for c in text)


def _folded(name: str) -> str:
    """Names that look the same are the same."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _sorted(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    return tuple(sorted(contacts, key=lambda contact: _folded(contact.name)))
