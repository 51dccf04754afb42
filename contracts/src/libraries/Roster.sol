// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title The owners of a job, and where the draw put them
/// @notice An owner has a *position* (order of registration) and, after the draw, a *slot* (order of the roster: group
/// after group, then the owners left over). Addresses are packed eight to five words and slots 28 to a word, because the
/// draw reads all of the former and writes all of the latter in one transaction.
library Roster {
    /// @dev At most 512 owners: 512 * 160 / 256 = 320 words of addresses, ceil(512 / 28) = 19 words of slots.
    struct Data {
        uint256[320] addresses;
        uint256[19] slots;
    }

    uint256 private constant SLOT_BITS = 9;
    uint256 private constant SLOTS_PER_WORD = 28;
    uint256 private constant SLOT_MASK = (1 << SLOT_BITS) - 1;

    // -------------------------------------------------------------- addresses

    /// @notice The owner at a position.
    /// @dev The addresses are the first member of the data: word w lies w storage slots behind it.
    function ownerAt(Data storage self, uint256 position) internal view returns (address owner) {
        assembly ("memory-safe") {
            let bit := mul(position, 160)
            let word := add(self.slot, shr(8, bit))
            let shift := and(bit, 255)
            owner := shr(shift, sload(word))
            if gt(shift, 96) { owner := or(owner, shl(sub(256, shift), sload(add(word, 1)))) }
            owner := and(owner, 0xffffffffffffffffffffffffffffffffffffffff)
        }
    }

    /// @notice Writes the owner at a position; zero clears it.
    function setOwner(Data storage self, uint256 position, address owner) internal {
        uint256 word = (position * 160) >> 8;
        uint256 shift = (position * 160) & 255;
        uint256 mask = type(uint160).max;
        uint256 bits = uint160(owner);
        self.addresses[word] = (self.addresses[word] & ~(mask << shift)) | (bits << shift);
        if (shift > 96) {
            self.addresses[word + 1] = (self.addresses[word + 1] & ~(mask >> (256 - shift))) | (bits >> (256 - shift));
        }
    }

    // ------------------------------------------------------------------ slots

    /// @notice Gives every position its slot, by Fisher-Yates: for i = count-1 down to 1 the entry at i changes places
    /// with the one at keccak256(abi.encode(seed, i)) mod (i + 1).
    /// @return owners the owners in the order of slots.
    function draw(Data storage self, bytes32 seed, uint256 count) internal returns (address[] memory owners) {
        owners = new address[](count);
        uint256[] memory entries = new uint256[](count); // each xor its index, so that zeros are the first order
        uint256[] memory words = new uint256[]((count + SLOTS_PER_WORD - 1) / SLOTS_PER_WORD);
        assembly ("memory-safe") {
            mstore(0, seed)
            let entry := add(entries, 32)
            for { let i := count } i {} {
                i := sub(i, 1)
                mstore(32, i)
                let j := mod(keccak256(0, 64), add(i, 1))
                let there := add(entry, shl(5, j))
                let position := xor(mload(there), j) // what ends at i
                mstore(there, xor(xor(mload(add(entry, shl(5, i))), i), j))

                let word := add(words, shl(5, add(div(position, SLOTS_PER_WORD), 1)))
                mstore(word, or(mload(word), shl(mul(mod(position, SLOTS_PER_WORD), SLOT_BITS), i)))

                let bit := mul(position, 160) // from here on as in ownerAt
                let source := add(self.slot, shr(8, bit))
                bit := and(bit, 255)
                let owner := shr(bit, sload(source))
                if gt(bit, 96) { owner := or(owner, shl(sub(256, bit), sload(add(source, 1)))) }
                mstore(add(owners, shl(5, add(i, 1))), and(owner, 0xffffffffffffffffffffffffffffffffffffffff))
            }
        }
        for (uint256 i = 0; i < words.length; ++i) {
            self.slots[i] = words[i];
        }
    }

    /// @notice Cuts `owners` to its first `length` entries and returns the others.
    function split(address[] memory owners, uint256 length) internal pure returns (address[] memory others) {
        others = new address[](owners.length - length);
        for (uint256 i = 0; i < others.length; ++i) {
            others[i] = owners[length + i];
        }
        assembly ("memory-safe") {
            mstore(owners, length)
        }
    }

    /// @notice The slot of a position.
    function slotOf(Data storage self, uint256 position) internal view returns (uint256) {
        return (self.slots[position / SLOTS_PER_WORD] >> (position % SLOTS_PER_WORD * SLOT_BITS)) & SLOT_MASK;
    }

    /// @notice The positions in the order of slots, as stored.
    function order(Data storage self, uint256 count) internal view returns (uint256[] memory positions) {
        positions = new uint256[](count);
        for (uint256 position = 0; position < count; ++position) {
            positions[slotOf(self, position)] = position;
        }
    }
}
