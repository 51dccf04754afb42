// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../interfaces/IMarketTypes.sol";

/// @title Leaves of one published payload that somebody asks for
/// @notice A leaf is named at most once a round, and answered at most once. Sets of leaves are bitmaps, 256 to a word.
library Accusations {
    struct Data {
        mapping(uint256 word => uint256 leaves) named;
        mapping(uint256 word => uint256 leaves) answered;
    }

    /// @notice Names leaves of a payload that has `count` of them. A word is stored once for all of its leaves that
    /// come one after the other.
    function name(Data storage self, uint16[] calldata leaves, uint256 count) internal {
        uint256 at = type(uint256).max;
        uint256 pending;
        for (uint256 i = 0; i < leaves.length; ++i) {
            uint16 leaf = leaves[i];
            if (leaf >= count) revert IMarketTypes.NotAsked(leaf);
            (uint256 word, uint256 bit) = _bitOf(leaf);
            if (word != at) {
                if (i != 0) self.named[at] = pending;
                at = word;
                pending = self.named[word];
            }
            if (pending & bit != 0) revert IMarketTypes.AlreadyNamed(leaf);
            pending |= bit;
        }
        if (leaves.length != 0) self.named[at] = pending;
    }

    /// @notice Notes who named them.
    function note(mapping(uint256 word => uint256 leaves) storage own, uint16[] calldata leaves) internal {
        for (uint256 i = 0; i < leaves.length; ++i) {
            (uint256 word, uint256 bit) = _bitOf(leaves[i]);
            own[word] |= bit;
        }
    }

    /// @notice Takes one leaf from those that are asked for; says whether it still was.
    function settle(Data storage self, uint16 leaf) internal returns (bool) {
        (uint256 word, uint256 bit) = _bitOf(leaf);
        if (self.named[word] & bit == 0) revert IMarketTypes.NotAsked(leaf);
        uint256 answered = self.answered[word];
        self.answered[word] = answered | bit;
        return answered & bit == 0;
    }

    /// @notice Whether nothing is asked for any more, of a payload that has `count` leaves.
    function isSettled(Data storage self, uint256 count) internal view returns (bool) {
        for (uint256 word = 0; word << 8 < count; ++word) {
            if (self.named[word] != self.answered[word]) return false;
        }
        return true;
    }

    /// @notice How many of the leaves that one accuser named are not answered.
    function openOf(Data storage self, mapping(uint256 word => uint256 leaves) storage own, uint256 count)
        internal
        view
        returns (uint256 number)
    {
        for (uint256 word = 0; word << 8 < count; ++word) {
            for (uint256 rest = own[word] & ~self.answered[word]; rest != 0; rest &= rest - 1) {
                ++number;
            }
        }
    }

    function _bitOf(uint256 leaf) private pure returns (uint256 word, uint256 bit) {
        return (leaf >> 8, 1 << (leaf & 255));
    }
}
