// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @notice What this market is measured against: a contract that keeps every owner's gradient itself, three words a
/// parameter, as OmniLytics+ does with the three tensors that its owners upload.
contract StoreEverything {
    mapping(address owner => mapping(uint256 parameter => uint256[3])) public words;

    /// @notice Stores the caller's words for the parameters from `from` on.
    function store(uint256 from, uint256[3][] calldata given) external {
        for (uint256 i = 0; i < given.length; ++i) {
            words[msg.sender][from + i] = given[i];
        }
    }
}
