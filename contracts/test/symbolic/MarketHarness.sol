// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Market} from "../../src/Market.sol";

/// @notice The market with the hashes of past blocks in its storage, because halmos 0.3.3 does not follow BLOCKHASH. With
/// a storage of which nothing is known, any block has any hash, or zero for one that is no longer served.
contract MarketHarness is Market {
    mapping(uint256 number => bytes32) private _blockHashes;

    constructor(uint32 minWindow_, uint32 maxWindow_) Market(minWindow_, maxWindow_) {}

    function _hashOf(uint48 target) internal view override returns (bytes32) {
        if (block.number <= target) revert TargetNotReached(target);
        return _blockHashes[target];
    }
}
