// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @notice Schoolbook arithmetic on naturals, for tests: digits of 128 bits, the least significant first.
library BigInteger {
    uint256 private constant BASE_BITS = 128;
    uint256 private constant DIGIT = (1 << BASE_BITS) - 1;

    function from(uint256 value) internal pure returns (uint256[] memory number) {
        number = new uint256[](2);
        number[0] = value & DIGIT;
        number[1] = value >> BASE_BITS;
    }

    /// @dev Big-endian, a multiple of 16 bytes.
    function fromBytes(bytes memory data) internal pure returns (uint256[] memory number) {
        require(data.length % 16 == 0, "not a multiple of 16 bytes");
        number = new uint256[](data.length / 16);
        for (uint256 i = 0; i < number.length; ++i) {
            uint256 digit;
            uint256 end = data.length - 16 * i;
            assembly ("memory-safe") {
                digit := mload(add(data, end))
            }
            number[i] = digit & DIGIT;
        }
    }

    /// @dev Big-endian, exactly `size` bytes, a multiple of 16; reverts where the number does not fit.
    function toBytes(uint256[] memory number, uint256 size) internal pure returns (bytes memory data) {
        require(size % 16 == 0, "not a multiple of 16 bytes");
        for (uint256 i = size / 16; i < number.length; ++i) {
            require(number[i] == 0, "the number does not fit");
        }
        for (uint256 i = size / 16; i > 0; --i) {
            data = abi.encodePacked(data, uint128(i > number.length ? 0 : number[i - 1]));
        }
    }

    function plus(uint256[] memory a, uint256[] memory b) internal pure returns (uint256[] memory sum) {
        sum = new uint256[]((a.length > b.length ? a.length : b.length) + 1);
        uint256 carry = 0;
        for (uint256 i = 0; i < sum.length; ++i) {
            uint256 digit = carry + (i < a.length ? a[i] : 0) + (i < b.length ? b[i] : 0);
            sum[i] = digit & DIGIT;
            carry = digit >> BASE_BITS;
        }
    }

    /// @dev a - b, which must not be negative.
    function minus(uint256[] memory a, uint256[] memory b) internal pure returns (uint256[] memory difference) {
        difference = new uint256[](a.length);
        uint256 borrow = 0;
        for (uint256 i = 0; i < a.length; ++i) {
            uint256 digit = DIGIT + 1 + a[i] - borrow - (i < b.length ? b[i] : 0);
            difference[i] = digit & DIGIT;
            borrow = digit > DIGIT ? 0 : 1;
        }
        require(borrow == 0, "the difference is negative");
    }

    function times(uint256[] memory a, uint256[] memory b) internal pure returns (uint256[] memory product) {
        product = new uint256[](a.length + b.length);
        for (uint256 i = 0; i < a.length; ++i) {
            uint256 carry = 0;
            for (uint256 j = 0; j < b.length; ++j) {
                uint256 digit = a[i] * b[j] + product[i + j] + carry;
                product[i + j] = digit & DIGIT;
                carry = digit >> BASE_BITS;
            }
            product[i + b.length] = carry;
        }
    }

    function isBelow(uint256[] memory a, uint256[] memory b) internal pure returns (bool) {
        for (uint256 i = a.length > b.length ? a.length : b.length; i > 0; --i) {
            uint256 left = i > a.length ? 0 : a[i - 1];
            uint256 right = i > b.length ? 0 : b[i - 1];
            if (left != right) return left < right;
        }
        return false;
    }

    function isZero(uint256[] memory a) internal pure returns (bool) {
        return !isBelow(new uint256[](0), a);
    }
}
