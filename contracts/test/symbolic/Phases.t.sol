// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PhaseTest} from "./PhaseTest.sol";
import {MARKET} from "./SymbolicTest.sol";

/// @notice Whatever the storage and whoever calls: a call either reverts or moves its job along an edge of the state
/// table, and no other job at all. See `SymbolicTest` for how it is run.
/// @dev What needs more than that is in `PhasesOfRounds` and `PhasesOfStart`, with its bounds. The random runs of
/// `PhaseTable`'s other user have none of them.
contract PhasesSymbolic is PhaseTest(MARKET) {
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
}
