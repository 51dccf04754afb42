"""Which addresses a public host may resolve to. Public ones are those of well-known resolvers and root servers."""

import socket
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import InvalidPayload
from omnilytics_app.storage.stores.hosts import public_socket, require_public_address

PRIVATE = [
    "0.0.0.0",  # noqa: S104  # refused, not listened on
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::8.8.8.8",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::",
    "3fff:ffff::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "store.example.org",
    "",
]
PUBLIC = ["8.8.8.8", "1.1.1.1", "192.5.5.241", "2606:4700:4700::1111", "2001:500:2f::f", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", PRIVATE)
def test_refuses_what_is_not_on_the_public_internet(address: str) -> None:
    with pytest.raises(InvalidPayload):
        require_public_address(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_takes_public_addresses(address: str) -> None:
    require_public_address(address)


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_an_ipv4_address_is_judged_alike_behind_a_translator(address: IPv4Address) -> None:
    translated = IPv6Address(int(IPv6Address("64:ff9b::")) + int(address))
    assert _judged(str(address)) == _judged(str(translated))


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_no_ipv4_address_is_reached_through_a_mapped_one(address: IPv4Address) -> None:
    assert not _judged(f"::ffff:{address}")
    assert not _judged(str(IPv6Address((0x2002 << 112) | (int(address) << 80))))


def _judged(address: str) -> bool:
    try:
        require_public_address(address)
    except InvalidPayload:
        return False
    return True


def test_a_socket_is_made_for_a_public_address_alone() -> None:
    with public_socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("8.8.8.8", 443))) as made:
        assert made.family == socket.AF_INET
    with pytest.raises(OSError, match="private network"):
        public_socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 443)))
