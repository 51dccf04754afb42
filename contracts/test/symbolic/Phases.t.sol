// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PhaseTable} from "../invariant/PhaseTable.sol";
import {SymbolicTest} from "./SymbolicTest.sol";

/// @notice Whatever the storage and whoever calls: a call either reverts or moves its job along an edge of the state
/// table, and no other job at all. See `SymbolicTest` for how it is run.
/// @dev Left to the random runs of `PhaseTable`'s other user: what reads a block hash (`start`, `storeSeed`, a second
/// `arm`) or calls a precompile (`answer`), which halmos 0.3.3 cannot follow, and what loops over members or weighs
/// evidence (`closeRound`, `closeAnswers`, `settleOpen`, `finalize`), which it does not decide in minutes.
contract PhasesSymbolic is SymbolicTest {
    function check_arm(uint256 jobId, uint256 other, address sender) external {
        vm.assume(phaseOf(jobId) != uint256(Phase.Armed));
        move(jobId, other, sender, abi.encodeCall(market.arm, (jobId)));
    }

    function check_cancel(uint256 jobId, uint256 other, address sender) external {
        move(jobId, other, sender, abi.encodeCall(market.cancel, (jobId)));
    }

    function check_leave(uint256 jobId, uint256 other, address sender) external {
        move(jobId, other, sender, abi.encodeCall(market.leave, (jobId)));
    }

    function check_publish(uint256 jobId, uint256 other, address sender, uint16 round, bytes32 digest) external {
        assumeFewGroups(jobId);
        move(jobId, other, sender, abi.encodeCall(market.publish, (jobId, round, Payload(digest, "", ""))));
    }

    function check_submit(uint256 jobId, uint256 other, address sender, uint16 round, bytes32 digest) external {
        Payload memory payload = Payload(digest, "", "");
        move(jobId, other, sender, abi.encodeCall(market.submit, (jobId, round, digest, payload)));
    }

    function check_settleQuiet(uint256 jobId, uint256 other, address sender, uint16 round) external {
        assumeFewComplete(jobId, round);
        move(jobId, other, sender, abi.encodeCall(market.settleQuiet, (jobId, round)));
    }

    function check_settleByDefault(uint256 jobId, uint256 other, address sender, uint16 round) external {
        assumeFewComplete(jobId, round);
        move(jobId, other, sender, abi.encodeCall(market.settleByDefault, (jobId, round)));
    }

    function check_stop(uint256 jobId, uint256 other, address sender) external {
        move(jobId, other, sender, abi.encodeCall(market.stop, (jobId)));
    }

    function check_closeJob(uint256 jobId, uint256 other, address sender) external {
        assumeFewGroups(jobId);
        move(jobId, other, sender, abi.encodeCall(market.closeJob, (jobId)));
    }

    function check_abort(uint256 jobId, uint256 other, address sender, uint16 round) external {
        assumeFewGroups(jobId);
        move(jobId, other, sender, abi.encodeCall(market.abort, (jobId, round)));
    }

    function check_dispute(uint256 jobId, uint256 other, address sender, uint16 round) external {
        assumeFewComplete(jobId, round);
        uint256 phase = phaseOf(jobId); // a round is open in a started job alone
        vm.assume(phase >= uint256(Phase.Publish) && phase <= uint256(Phase.Answer));
        move(jobId, other, sender, abi.encodeCall(market.dispute, (jobId, round)));
    }

    // ------------------------------------------------------------------ steps

    /// @dev Loops run over groups: at most three of three members here, the fewest that a job has.
    function assumeFewGroups(uint256 jobId) private {
        JobState storage state = stateOf(jobId);
        vm.assume(state.live < 8 && state.active < 8 && termsOf(jobId).groupSize == 3);
    }

    function assumeFewComplete(uint256 jobId, uint16 round) private {
        assumeFewGroups(jobId);
        vm.assume(roundOf(jobId, round).complete < 8);
    }

    function move(uint256 jobId, uint256 other, address sender, bytes memory input) private {
        vm.assume(other != jobId);
        uint256 before = phaseOf(jobId);
        uint256 beside = phaseOf(other);
        vm.assume(before <= uint256(Phase.Closed));
        vm.prank(sender);
        (bool done,) = address(market).call(input);
        if (!done) return;
        uint256 afterwards = phaseOf(jobId);
        assert(afterwards <= uint256(Phase.Closed));
        assert(PhaseTable.allows(bytes4(input), Phase(before), Phase(afterwards)));
        assert(phaseOf(other) == beside);
    }
}
