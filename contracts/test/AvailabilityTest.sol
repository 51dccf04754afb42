// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "./MarketTest.sol";

/// @notice The moves of those that ask for parts of a payload and of those that show them, right and wrong.
abstract contract AvailabilityTest is MarketTest {
    function named(uint16 a, uint16 b) internal pure returns (uint16[] memory leaves) {
        leaves = new uint16[](2);
        (leaves[0], leaves[1]) = (a, b);
    }

    function named(uint16 a, uint16 b, uint16 c) internal pure returns (uint16[] memory leaves) {
        leaves = new uint16[](3);
        (leaves[0], leaves[1], leaves[2]) = (a, b, c);
    }

    function flagged(address account, uint16[] memory leaves) internal pure returns (IMarketTypes.Flag[] memory flags) {
        flags = new IMarketTypes.Flag[](1);
        flags[0] = IMarketTypes.Flag(account, leaves);
    }

    function flagged(address a, uint16[] memory leavesOfA, address b, uint16[] memory leavesOfB)
        internal
        pure
        returns (IMarketTypes.Flag[] memory flags)
    {
        flags = new IMarketTypes.Flag[](2);
        flags[0] = IMarketTypes.Flag(a, leavesOfA);
        flags[1] = IMarketTypes.Flag(b, leavesOfB);
    }

    function refuseContest(address account, uint16[] memory leaves, bytes memory reason) internal {
        uint256 value = fund(account, leaves.length * terms.answerFee);
        uint16 round = state().round;
        vm.expectRevert(reason);
        vm.prank(account);
        market.contest{value: value}(jobId, round, leaves);
    }

    function refuseFlag(IMarketTypes.Flag[] memory flags, bytes memory reason) internal {
        uint256 count = 0;
        for (uint256 i = 0; i < flags.length; ++i) {
            count += flags[i].leaves.length;
        }
        uint256 value = fund(MODEL_OWNER, count * terms.answerFee);
        uint16 round = state().round;
        vm.expectRevert(reason);
        vm.prank(MODEL_OWNER);
        market.flag{value: value}(jobId, round, flags);
    }

    /// @dev Leaves of what an account published or submitted inline.
    function leavesOf(address accused, uint16[] memory indices)
        internal
        view
        returns (IMarketTypes.Leaf[] memory leaves)
    {
        uint16 round = state().round;
        leaves = new IMarketTypes.Leaf[](indices.length);
        for (uint256 i = 0; i < indices.length; ++i) {
            leaves[i] = leafOf(round, accused, indices[i]);
        }
    }

    /// @dev A leaf of any payload, with its path.
    function leafIn(uint16 round, address account, bytes memory payload, uint16 index)
        internal
        view
        returns (IMarketTypes.Leaf memory)
    {
        uint256 size = terms.ciphertextBytes;
        bytes32[] memory path = pathOf(payloadLeaves(round, account, payload), index);
        return IMarketTypes.Leaf(index, slice(payload, index * size, size), path);
    }

    function shows(address account, address accused, IMarketTypes.Leaf[] memory leaves) internal {
        uint16 round = state().round;
        vm.prank(account);
        market.answer(jobId, round, accused, leaves, modulus, keccak256(document));
    }

    function refuseAnswer(address accused, IMarketTypes.Leaf[] memory leaves, bytes memory reason) internal {
        uint16 round = state().round;
        vm.expectRevert(reason);
        vm.prank(STRANGER);
        market.answer(jobId, round, accused, leaves, modulus, keccak256(document));
    }

    function feesOf(address account) internal view returns (uint256 fees) {
        (,, fees) = market.owedTo(jobId, account);
    }

    function voidRound(uint16 round) internal {
        for (uint256 i = 0; i < 8; ++i) {
            dispute(members[i], round);
        }
    }
}
