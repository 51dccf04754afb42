// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title Sets of groups and of their members
/// @notice A set of groups is a bitmap, bit `g` for group `g`. A set of members is two words, sixteen bits a group: the
/// first word holds groups 0 to 15, the second groups 16 to 31.
library Groups {
    /// @notice How many groups are in a set.
    function count(uint256 groups) internal pure returns (uint256 number) {
        for (; groups != 0; groups &= groups - 1) {
            ++number;
        }
    }

    /// @notice The set of the first `number` groups, or of the first `number` members of one group.
    function first(uint256 number) internal pure returns (uint256) {
        return (1 << number) - 1;
    }

    /// @notice Whether a group is in a set.
    function has(uint256 groups, uint256 group) internal pure returns (bool) {
        return (groups >> group) & 1 != 0;
    }

    /// @notice Where a member's bit is in a set of members.
    function bitOf(uint256 group, uint256 index) internal pure returns (uint256 word, uint256 bit) {
        return (group >> 4, 1 << (16 * (group & 15) + index));
    }

    /// @notice Bits, by index, of the members of one group that are in the set.
    function membersIn(uint256[2] storage set, uint256 group) internal view returns (uint256) {
        return (set[group >> 4] >> (16 * (group & 15))) & type(uint16).max;
    }

    /// @notice Those of `groups` of which all `size` members are in the set.
    function completeIn(uint256[2] storage set, uint256 groups, uint256 size) internal view returns (uint32 complete) {
        for (uint256 group = 0; groups >> group != 0; ++group) {
            if (has(groups, group) && membersIn(set, group) == first(size)) complete |= uint32(1 << group);
        }
    }
}
