"""A first run of the program: from nothing to the main window, words noted on paper."""

import re

from tests.e2e.window.person import Person

WORDS = 24


async def _notes_words(person: Person) -> list[str]:
    """Write down the words, as they stand on screen with their numbers."""
    await person.sees("Write these words down on paper")
    noted: dict[int, str] = {}
    for _ in range(WORDS):
        number = len(noted) + 1
        noted[number] = await person.reads_beside(str(number))
    return [noted[n] for n in sorted(noted)]


async def creates_profile(person: Person, name: str, passphrase: str = "") -> list[str]:
    """All pages, up to the local demonstration; protected by the keyring unless there is a passphrase."""
    await person.sees("Welcome to OmniLytics")
    await person.clicks("Create a new profile")
    await person.clicks("Next")
    noted = await _notes_words(person)
    await person.clicks("Next")
    await person.sees("Have you got them?")
    for label in sorted({t for t in person.texts() if re.fullmatch(r"Word \d+", t)}):
        await person.types(label, noted[int(label.split()[1]) - 1])
    await person.clicks("Next")
    await person.sees("How is the key locked?")
    if passphrase:
        await person.clicks("Passphrase")
        await person.types("Passphrase", passphrase)
        await person.types("The same again", passphrase)
    else:
        await person.clicks("System keyring")
        await person.sees("there is nothing to type")
    await person.clicks("Next")
    await person.sees("Where is the market?")
    await person.types("Name of this profile", name)
    await person.clicks("Local demo")
    await person.clicks("Finish")
    return noted
