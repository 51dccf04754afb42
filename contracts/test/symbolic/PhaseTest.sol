// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PhaseTable} from "../invariant/PhaseTable.sol";
import {SymbolicTest} from "./SymbolicTest.sol";

/// @notice Calls a function in whatever state a job is, and holds the phase afterwards against the state table.
abstract contract PhaseTest is SymbolicTest {
    constructor(string memory artefact) SymbolicTest(artefact) {}

    /// @dev Loops run over groups: at most three of three members here, the fewest that a job has.
    function assumeFewGroups(uint256 jobId) internal {
        JobState storage state = stateOf(jobId);
        vm.assume(state.live < 8 && state.active < 8 && termsOf(jobId).groupSize == 3);
    }

    function assumeFewComplete(uint256 jobId, uint16 round) internal {
        assumeFewGroups(jobId);
        vm.assume(roundOf(jobId, round).complete < 8);
    }

    /// @dev Groups of three members, for one reward.
    function members(uint256 jobId, uint32 active) internal {
        Terms storage terms = termsOf(jobId);
        terms.token = NATIVE;
        terms.groupSize = 3;
        terms.reward = 1_000_003;
        put(terms);
        JobState storage state = stateOf(jobId);
        state.active = active;
        put(state);
    }

    function move(uint256 jobId, uint256 other, address sender, bytes memory input) internal {
        move(jobId, other, sender, 0, input);
    }

    function move(uint256 jobId, uint256 other, address sender, uint256 value, bytes memory input) internal {
        vm.assume(other != jobId);
        uint256 before = phaseOf(jobId);
        uint256 beside = phaseOf(other);
        vm.assume(before <= uint256(Phase.Closed));
        vm.deal(sender, value);
        vm.prank(sender);
        (bool done,) = address(market).call{value: value}(input);
        if (!done) return;
        uint256 afterwards = phaseOf(jobId);
        assert(afterwards <= uint256(Phase.Closed));
        assert(PhaseTable.allows(bytes4(input), Phase(before), Phase(afterwards)));
        assert(phaseOf(other) == beside);
    }
}
