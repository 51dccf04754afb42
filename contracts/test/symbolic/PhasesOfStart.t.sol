// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PhaseTest} from "./PhaseTest.sol";
import {HARNESS} from "./SymbolicTest.sol";

/// @notice As `PhasesSymbolic`, of the functions that read a block's hash, and of those that let parties in.
/// @dev Bounds: the native coin; no document and no signed invitation; a draw of nobody.
contract PhasesOfStartSymbolic is PhaseTest(HARNESS) {
    /// @dev The new job is in its first phase, and no other one moves.
    function check_createJob(Terms calldata terms, uint256 other, address sender, uint256 value, uint40 time) external {
        vm.assume(terms.token == NATIVE);
        vm.warp(time);
        uint256 beside = phaseOf(other);
        vm.deal(sender, value);
        vm.prank(sender);
        (bool done, bytes memory result) =
            address(market).call{value: value}(abi.encodeCall(market.createJob, (terms, bytes32(0), "", "")));
        if (!done) return;
        uint256 jobId = abi.decode(result, (uint256));
        assert(phaseOf(jobId) == uint256(Phase.Register));
        assert(other == jobId || phaseOf(other) == beside);
    }

    function check_register(uint256 jobId, uint256 other, address sender, bytes32 hash, bytes32 key, uint40 time)
        external
    {
        Terms storage terms = termsOf(jobId);
        terms.token = NATIVE;
        terms.byInvitation = false;
        put(terms);
        vm.warp(time);
        Admission memory admission;
        uint256 stake = uint256(terms.allowedMisses) * (terms.groupSize - 1) * terms.reward;
        move(jobId, other, sender, stake, abi.encodeCall(market.register, (jobId, hash, key, admission)));
    }

    function check_arm_again(uint256 jobId, uint256 other, address sender, uint48 number, uint40 time) external {
        vm.assume(phaseOf(jobId) == uint256(Phase.Armed));
        vm.roll(number);
        vm.warp(time);
        move(jobId, other, sender, abi.encodeCall(market.arm, (jobId)));
    }

    /// @dev Whatever the draw's outcome, of which no phase depends: nobody is drawn here, because halmos does not follow
    /// writes to where a hash says.
    function check_start(uint256 jobId, uint256 other, address sender, uint48 number, uint40 time) external {
        Terms storage terms = termsOf(jobId);
        terms.groupSize = 3;
        put(terms);
        JobState storage state = stateOf(jobId);
        state.owners = 0;
        put(state);
        vm.roll(number);
        vm.warp(time);
        move(jobId, other, sender, abi.encodeCall(market.start, (jobId)));
    }

    function check_storeSeed(uint256 jobId, uint256 other, address sender, uint16 round, uint48 number) external {
        vm.roll(number);
        move(jobId, other, sender, abi.encodeCall(market.storeSeed, (jobId, round)));
    }
}
