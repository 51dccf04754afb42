"""A protector for tests in which scrypt is not the point."""

import hashlib
from collections.abc import Mapping

from omnilytics_app.storage.protectors import PassphraseProtector


class CheapProtector(PassphraseProtector):
    """Without scrypt, which has tests of its own."""

    def key(self, parameters: Mapping[str, object]) -> bytes:
        return hashlib.sha256(f"{parameters['salt']}{self.passphrase}".encode()).digest()
