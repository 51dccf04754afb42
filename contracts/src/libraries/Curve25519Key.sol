// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title X25519 public keys that give no secret
/// @notice With a public key of low order the shared secret is all zero whatever the other side's key. RFC 7748 masks
/// bit 255, which leaves seven encodings: five points, two of them also in a non-canonical form.
library Curve25519Key {
    /// @dev Bit 255 of the little-endian number is the top bit of the last byte.
    bytes32 private constant BIT_255 = bytes32(uint256(0x80));

    /// @notice Whether `key` (little-endian, as in RFC 7748) is of low order.
    function isLowOrder(bytes32 key) internal pure returns (bool) {
        key &= ~BIT_255;
        return key == 0x0000000000000000000000000000000000000000000000000000000000000000 // 0
            || key == 0x0100000000000000000000000000000000000000000000000000000000000000 // 1
            || key == 0xe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800 // order 8
            || key == 0x5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157 // order 8
            || key == 0xecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f // p - 1
            || key == 0xedffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f // p, that is 0
            || key == 0xeeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f; // p + 1, that is 1
    }
}
