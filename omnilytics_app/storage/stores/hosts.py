"""Which hosts a URI from the chain may make this program talk to: public ones, by name.

A stranger chooses the URI, so a request to it must not reach what only this machine can reach: itself, the network it
is in, the metadata service of its cloud. The name is checked when the URI is read; what the name resolves to is checked
again for every single connection (`public_socket`), because names change what they resolve to between two looks. On the
local network preset everything is the person's own and all addresses are allowed.

The ranges are those of the IANA special-purpose registries (RFC 6890) as `ipaddress` has them, and what these leave
open: addresses that contain an IPv4 address (RFC 4291, 6052, 3056, 4380) and a cloud's metadata at a public address.
"""

import re
import socket
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Any

from omnilytics_app.errors import InvalidPayload

MAX_HOST = 100
PRIVATE_SUFFIXES = frozenset(
    re.findall(
        "[a-z]+", "alt arpa corp home internal intranet invalid lan local localdomain localhost onion private test"
    )
)
"""Last labels that name nothing on the public internet (RFC 6761, 6762, 8375, 9476, and habits of local networks)."""
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_CLOUD_METADATA = IPv4Address("168.63.129.16")
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_TRANSLATED = IPv6Network("64:ff9b::/96")
_EMBEDDING = (IPv6Network("2001::/32"), IPv6Network("2002::/16"))
_PROTOCOLS = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"))

SocketAddress = tuple[Any, ...]
AddressInfo = tuple[socket.AddressFamily | int, socket.SocketKind | int, int, str, SocketAddress]


def require_host(host: str, *, local: bool) -> None:
    """A host as a URI from the chain may write it; raises `InvalidPayload`.

    Never an address on a public network, in whatever notation: certificates are issued to names, and every notation of
    an address that some resolver understands is a way around a list of addresses.
    """
    if len(host) > MAX_HOST or not _NAME.fullmatch(host):
        raise InvalidPayload("its URI names no host")
    labels = host.lower().split(".")
    if labels[-1][0].isdigit():
        if not (local and _is_plain_ipv4(host)):
            raise InvalidPayload("its URI names a numeric address instead of a host")
    elif not local and (len(labels) < 2 or labels[-1] in PRIVATE_SUFFIXES):
        raise InvalidPayload("its URI names a host of a private network")


def require_public_address(text: str) -> None:
    """An address that a public host may resolve to; raises `InvalidPayload`. A zone after % is refused with it."""
    try:
        address = ip_address(text)
    except ValueError:
        raise InvalidPayload("its host has no address that can be understood") from None
    public = _is_public_v4(address) if isinstance(address, IPv4Address) else _is_public_v6(address)
    if not public:
        raise InvalidPayload("its host lies in a private network")


def public_socket(info: AddressInfo) -> socket.socket:
    """The socket for one connection, or OSError: the last place where an address can be refused."""
    family, kind, protocol, _, address = info
    try:
        require_public_address(str(address[0]))
    except InvalidPayload as error:
        raise OSError(str(error)) from error
    return socket.socket(family, kind, protocol)


def _is_plain_ipv4(host: str) -> bool:
    try:
        return str(IPv4Address(host)) == host
    except AddressValueError:
        return False


def _is_public_v4(address: IPv4Address) -> bool:
    special = address.is_multicast or address.is_reserved or any(address in n for n in _PROTOCOLS)
    return address.is_global and not special and address != _CLOUD_METADATA


def _is_public_v6(address: IPv6Address) -> bool:
    if address.scope_id is not None:
        return False
    if address in _TRANSLATED:
        return _is_public_v4(IPv4Address(address.packed[-4:]))
    return address in _GLOBAL_UNICAST and address.is_global and not any(address in n for n in _EMBEDDING)
