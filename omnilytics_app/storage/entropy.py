"""The one secret of a profile and what it spells.

`Entropy` is BIP-39 entropy: 16 to 32 bytes. Its mnemonic (English word list) is the only back-up a person needs, and
its first BIP-44 account is the profile's Ethereum key. The entropy never appears in a `repr`, a log or an error:
whatever comes to be here is registered with `logs`.
"""

import hashlib
import secrets
import unicodedata
from typing import Self

from omnilytics_app.errors import KeyStoreError
from omnilytics_app.logs import register_phrase, register_secret

ENTROPY_BYTES = 32
VALID_LENGTHS = (16, 20, 24, 28, 32)
ACCOUNT_PATH = "m/44'/60'/0'/0/0"


class Entropy(bytes):
    """Secret bytes that do not show themselves."""

    def __new__(cls, value: bytes) -> Self:
        """Raises ValueError on a length BIP-39 does not know."""
        if len(value) not in VALID_LENGTHS:
            raise ValueError(f"BIP-39 entropy has 16, 20, 24, 28 or 32 bytes, not {len(value)}")
        return register_secret(super().__new__(cls, value))

    def __repr__(self) -> str:
        return f"Entropy(<{len(self)} secret bytes>)"

    __str__ = __repr__

    def __format__(self, specification: str) -> str:
        return repr(self)


def fresh_entropy() -> Entropy:
    """32 bytes of the system's generator: a phrase of 24 words."""
    return Entropy(secrets.token_bytes(ENTROPY_BYTES))


def mnemonic(entropy: Entropy) -> str:
    """The recovery phrase: 12 to 24 English words."""
    bits = len(entropy) * 8
    checksum = bits // 32
    number = int.from_bytes(entropy) << checksum | hashlib.sha256(entropy).digest()[0] >> (8 - checksum)
    count = (bits + checksum) // 11
    words = word_list()
    phrase = " ".join(words[number >> 11 * (count - 1 - i) & 2047] for i in range(count))
    register_phrase(phrase)
    return phrase


def entropy_of(phrase: str) -> Entropy:
    """The entropy a recovery phrase spells; raises `KeyStoreError` on anything else."""
    given = unicodedata.normalize("NFKD", phrase).lower().split()
    if len(given) * 4 // 3 not in VALID_LENGTHS or len(given) % 3:
        raise KeyStoreError(f"A recovery phrase has 12, 15, 18, 21 or 24 words, not {len(given)}; enter all of them.")
    index = {word: i for i, word in enumerate(word_list())}
    if unknown := [i for i, word in enumerate(given, start=1) if word not in index]:
        raise KeyStoreError(f"Word {unknown[0]} of the recovery phrase is not in the English list; correct it.")
    number = 0
    for word in given:
        number = number << 11 | index[word]
    entropy = Entropy((number >> len(given) // 3).to_bytes(len(given) * 4 // 3))
    if mnemonic(entropy).split() != given:
        raise KeyStoreError("The recovery phrase has a wrong word or a wrong order; compare it with your note.")
    return entropy


def ethereum_key(entropy: Entropy) -> bytes:
    """The 32-byte private key of m/44'/60'/0'/0/0, with an empty BIP-39 passphrase. Takes milliseconds."""
    from eth_account.hdaccount import key_from_seed  # noqa: PLC0415  # 0.4 s to import
    from eth_account.hdaccount.mnemonic import Mnemonic  # noqa: PLC0415

    seed = register_secret(Mnemonic.to_seed(mnemonic(entropy)))
    return register_secret(bytes(key_from_seed(seed, ACCOUNT_PATH)))


def word_list() -> list[str]:
    """The 2,048 words of English phrases."""
    from eth_account.hdaccount.mnemonic import get_wordlist  # noqa: PLC0415  # 0.4 s to import

    words: list[str] = get_wordlist("english")
    return words
