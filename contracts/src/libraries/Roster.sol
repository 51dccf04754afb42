// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title The owners of a job, where the draw put them, and how often they were absent
/// @notice An owner has a *position* (order of registration) and, after the draw, a *slot* (order of the roster: group
/// after group, then the owners left over). Slots are packed 28 to a word, because the draw writes all of them in one
/// transaction, and misses 32 to a word, because closing a round may count one for everybody.
library Roster {
    /// @dev At most 512 owners: ceil(512 / 28) = 19 words of slots, 512 / 32 = 16 words of misses.
    struct Data {
        uint256[19] slots;
        uint256[16] misses; // by slot
        mapping(uint256 position => address) owners;
    }

    uint256 private constant SLOT_BITS = 9;
    uint256 private constant SLOTS_PER_WORD = 28;
    uint256 private constant SLOT_MASK = (1 << SLOT_BITS) - 1;

    // ------------------------------------------------------------------ slots

    /// @notice Gives every position its slot, by Fisher-Yates: for i = count-1 down to 1 the entry at i changes places
    /// with the one at keccak256(abi.encode(seed, i)) mod (i + 1).
    function draw(Data storage self, bytes32 seed, uint256 count) internal {
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
            }
        }
        for (uint256 i = 0; i < words.length; ++i) {
            self.slots[i] = words[i];
        }
    }

    /// @notice The slot of a position.
    function slotOf(Data storage self, uint256 position) internal view returns (uint256) {
        return (self.slots[position / SLOTS_PER_WORD] >> (position % SLOTS_PER_WORD * SLOT_BITS)) & SLOT_MASK;
    }

    // ----------------------------------------------------------------- misses

    /// @notice How often the owner at a slot was absent.
    function missesOf(Data storage self, uint256 slot) internal view returns (uint256) {
        return (self.misses[slot >> 5] >> (8 * (slot & 31))) & type(uint8).max;
    }

    /// @notice Counts one more miss for the owners at `slot + i`, bit i of `absent`.
    /// @return last those of them that have missed `limit` rounds now.
    function miss(Data storage self, uint256 slot, uint256 absent, uint256 limit) internal returns (uint256 last) {
        for (uint256 i = 0; absent >> i != 0; ++i) {
            if ((absent >> i) & 1 == 0) continue;
            uint256 at = slot + i;
            if (missesOf(self, at) + 1 == limit) last |= 1 << i;
            self.misses[at >> 5] += 1 << (8 * (at & 31));
        }
    }
}
