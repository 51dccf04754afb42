"""Whom a text names that a person typed, pasted or scanned: an address, or an EIP-681 link.

An address in letters of one case has no checksum (EIP-55) and is taken, but not for checked; one in mixed case must
have the right one. Spaces are left out, since addresses are shown in groups.
"""

import re
from urllib.parse import parse_qsl

from eth_utils.address import is_checksum_address, to_checksum_address

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.wallet import Payment
from omnilytics_app.errors import ConfigurationError

MAX_CHARACTERS = 300
_ADDRESS = re.compile("0[xX][0-9a-fA-F]{40}")
_LINK = re.compile(r"ethereum:(?:pay-)?(0x[0-9a-fA-F]{40})(?:@([0-9]{1,18}))?(?:\?(.*))?", re.ASCII)
_NUMBER = re.compile(r"([0-9]{1,40})(?:\.([0-9]{1,18}))?(?:e([0-9]{1,2}))?", re.ASCII)
_MOST_WEI = 2**128


def payment_of(text: str, chain_id: int) -> Payment:
    """The payment a text asks for; raises `ConfigurationError` with a sentence on what is wrong with it."""
    plain = "".join(text[:MAX_CHARACTERS].split())
    if len(text) > MAX_CHARACTERS:
        raise ConfigurationError("This is far longer than an address; paste the address alone.")
    if plain.lower().startswith("ethereum:"):
        return _linked(plain, chain_id)
    if not _ADDRESS.fullmatch(plain):
        raise ConfigurationError("An address has 0x and 40 hexadecimal digits; paste the whole of it.")
    return Payment(*_address(plain))


def _linked(link: str, chain_id: int) -> Payment:
    found = _LINK.fullmatch("ethereum:" + link[9:])
    if found is None:
        raise ConfigurationError("This link asks for more than a plain payment of coin; enter the address by hand.")
    address, wanted, query = found[1], int(found[2]) if found[2] else None, found[3] or ""
    if wanted not in (None, chain_id):
        raise ConfigurationError(f"This link asks for a payment on chain {wanted}, and this profile is for {chain_id}.")
    fields = parse_qsl(query, keep_blank_values=True)
    values = [value for name, value in fields if name == "value"]
    if len(values) > 1 or any(name not in ("value", "gas", "gasLimit", "gasPrice") for name, _ in fields):
        raise ConfigurationError("This link asks for more than a plain payment of coin; enter the address by hand.")
    to, checked = _address(address)
    return Payment(to, checked, wanted, _wei(values[0]) if values else None)


def _address(text: str) -> tuple[Address, bool]:
    digits = text[2:]
    mixed = digits not in (digits.lower(), digits.upper())
    if mixed and not is_checksum_address("0x" + digits):
        raise ConfigurationError("A character of this address is wrong: its checksum does not fit; copy it again.")
    address = Address(to_checksum_address("0x" + digits))
    if address == NATIVE_COIN:
        raise ConfigurationError("Nobody can use what is sent to the address zero; enter another address.")
    return address, mixed


def _wei(text: str) -> Wei:
    """A number of ERC-681: digits, perhaps with decimals and an exponent, that come to a whole number of wei."""
    found = _NUMBER.fullmatch(text)
    if found is not None:
        decimals, exponent = found[2] or "", int(found[3] or 0)
        if len(decimals) <= exponent <= 60:
            amount = int(found[1] + decimals) * 10 ** (exponent - len(decimals))
            if amount < _MOST_WEI:
                return Wei(amount)
    raise ConfigurationError("The amount in this link is none; enter it by hand.")
