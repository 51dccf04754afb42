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
    function ownerAt(Data storage self, uint256 position) internal view returns (address) {
        (uint256 word, uint256 shift) = _locate(position);
        uint256 bits = self.addresses[word] >> shift;
        if (shift > 96) bits |= self.addresses[word + 1] << (256 - shift);
        return address(uint160(bits));
    }

    /// @notice Writes the owner at a position; zero clears it.
    function setOwner(Data storage self, uint256 position, address owner) internal {
        (uint256 word, uint256 shift) = _locate(position);
        uint256 mask = type(uint160).max;
        uint256 bits = uint160(owner);
        self.addresses[word] = (self.addresses[word] & ~(mask << shift)) | (bits << shift);
        if (shift > 96) {
            self.addresses[word + 1] = (self.addresses[word + 1] & ~(mask >> (256 - shift))) | (bits >> (256 - shift));
        }
    }

    /// @notice The owners at the given positions.
    function ownersAt(Data storage self, uint256[] memory positions, uint256 from, uint256 to)
        internal
        view
        returns (address[] memory owners)
    {
        owners = new address[](to - from);
        for (uint256 i = 0; i < owners.length; ++i) {
            owners[i] = ownerAt(self, positions[from + i]);
        }
    }

    function _locate(uint256 position) private pure returns (uint256 word, uint256 shift) {
        return ((position * 160) >> 8, (position * 160) & 255);
    }

    // ------------------------------------------------------------------ slots

    /// @notice Fisher-Yates: for i = count-1 down to 1 the entry at i is swapped with the one at
    /// keccak256(abi.encode(seed, i)) mod (i + 1).
    /// @return positions of the owners in the order of slots.
    function draw(bytes32 seed, uint256 count) internal pure returns (uint256[] memory positions) {
        positions = new uint256[](count);
        assembly ("memory-safe") {
            let base := add(positions, 32)
            for { let i := 0 } lt(i, count) { i := add(i, 1) } { mstore(add(base, shl(5, i)), i) }
            mstore(0, seed)
            for { let i := sub(count, 1) } gt(i, 0) { i := sub(i, 1) } {
                mstore(32, i)
                let here := add(base, shl(5, i))
                let there := add(base, shl(5, mod(keccak256(0, 64), add(i, 1))))
                let kept := mload(here)
                mstore(here, mload(there))
                mstore(there, kept)
            }
        }
    }

    /// @notice Stores for every position its slot.
    function setSlots(Data storage self, uint256[] memory positions) internal {
        uint256[] memory words = new uint256[]((positions.length + SLOTS_PER_WORD - 1) / SLOTS_PER_WORD);
        for (uint256 slot = 0; slot < positions.length; ++slot) {
            uint256 position = positions[slot];
            words[position / SLOTS_PER_WORD] |= slot << (position % SLOTS_PER_WORD * SLOT_BITS);
        }
        for (uint256 i = 0; i < words.length; ++i) {
            self.slots[i] = words[i];
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
