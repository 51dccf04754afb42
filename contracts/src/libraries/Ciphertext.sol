// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title Which numbers are Paillier ciphertexts
/// @notice Paillier, "Public-Key Cryptosystems Based on Composite Degree Residuosity Classes" (1999): units modulo n^2.
/// A number is taken for one if it is below n^2 and no multiple of n; any other non-unit would give n's factors away.
/// @dev Both the square and the remainder are computed by the precompile for modular powers (EIP-198).
library Ciphertext {
    address private constant MODEXP = address(5);

    /// @notice n^2, twice as long as the modulus.
    function square(bytes calldata modulus) internal view returns (bytes memory result) {
        uint256 length = 2 * modulus.length;
        // modulo 256^length, which is beyond n^2
        bytes memory power = _modexp(abi.encodePacked(modulus, uint8(2), uint8(1), new bytes(length)), length + 1);
        result = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(result, 32), add(power, 33), length)
        }
    }

    /// @notice Whether `value` is a ciphertext; `modulusSquare` as `square` returns it, as long as `value`.
    function isValid(bytes calldata value, bytes calldata modulus, bytes memory modulusSquare)
        internal
        view
        returns (bool)
    {
        return _isBelow(value, modulusSquare)
            && !_isZero(_modexp(abi.encodePacked(value, uint8(1), modulus), modulus.length));
    }

    /// @param operands base, one byte of exponent and modulus, one after the other.
    function _modexp(bytes memory operands, uint256 modulusLength) private view returns (bytes memory result) {
        uint256 baseLength = operands.length - 1 - modulusLength;
        bool done;
        (done, result) = MODEXP.staticcall(abi.encodePacked(baseLength, uint256(1), modulusLength, operands));
        // Without the precompile nothing is taken for a ciphertext: zero is the remainder, and nothing is below it.
        if (!done || result.length != modulusLength) result = new bytes(modulusLength);
    }

    /// @dev Of equal length, a multiple of 32.
    function _isBelow(bytes calldata value, bytes memory limit) private pure returns (bool) {
        for (uint256 i = 0; i < value.length; i += 32) {
            uint256 left = uint256(bytes32(value[i:]));
            uint256 right;
            assembly ("memory-safe") {
                right := mload(add(add(limit, 32), i))
            }
            if (left != right) return left < right;
        }
        return false;
    }

    function _isZero(bytes memory value) private pure returns (bool) {
        for (uint256 i = 0; i < value.length; i += 32) {
            uint256 word;
            assembly ("memory-safe") {
                word := mload(add(add(value, 32), i))
            }
            if (word != 0) return false;
        }
        return true;
    }
}
