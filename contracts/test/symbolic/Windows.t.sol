// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {MARKET, SymbolicTest} from "./SymbolicTest.sol";

/// @notice At no time are both an action and its timeout counterpart possible, and where nothing else forbids them, one
/// of them always is. See `SymbolicTest` for how it is run.
contract WindowsSymbolic is SymbolicTest(MARKET) {
    uint256 private constant JOB = 1;
    uint16 private constant ROUND = 1;

    function check_publish_or_closeJob(uint40 time) external {
        JobState storage state = jobIn(Phase.Publish, time);
        vm.assume(!state.voided && state.live == 7 && state.openRound == 0 && termsOf(JOB).rounds == 1);
        vm.assume(!termsOf(JOB).inlineOnly);
        bytes memory act = abi.encodeCall(market.publish, (JOB, ROUND, Payload(bytes32(uint256(1)), "", "")));
        assertOneOf(state.modelOwner, act, abi.encodeCall(market.closeJob, (JOB)), time < state.deadline);
    }

    function check_settleQuiet_or_settleByDefault(uint40 time) external {
        JobState storage state = jobIn(Phase.Settle, time);
        vm.assume(!state.voided && state.openRound == 0 && roundOf(JOB, ROUND).complete == 0);
        bytes memory act = abi.encodeCall(market.settleQuiet, (JOB, ROUND));
        bytes memory timeout = abi.encodeCall(market.settleByDefault, (JOB, ROUND));
        assertOneOf(state.modelOwner, act, timeout, time < state.deadline);
    }

    /// @dev A round in which somebody of the one active group is missing, and nobody has contested.
    function check_submit_or_closeRound(uint40 time, address owner) external {
        JobState storage state = jobIn(Phase.Submit, time);
        vm.assume(state.active == 1 && termsOf(JOB).groupSize == 3);
        Round storage round = roundOf(JOB, ROUND);
        vm.assume(round.submitted[0] & 7 != 7 && round.unanswered == 0);
        bytes32 model = round.modelDigest;
        Payload memory payload = Payload(bytes32(uint256(1)), "", "");
        bool acts = wouldSucceed(owner, abi.encodeCall(market.submit, (JOB, ROUND, model, payload)));
        bool ends = wouldSucceed(owner, abi.encodeCall(market.closeRound, (JOB, ROUND)));
        assert(!acts || time < state.deadline);
        assert(!ends || time >= state.deadline);
        assert(!(acts && ends));
    }

    function check_dispute_or_finalize(uint40 time, address owner) external {
        JobState storage state = jobIn(Phase.Publish, time);
        Round storage round = roundOf(JOB, ROUND);
        vm.assume(state.openRound == ROUND && round.complete < 8 && round.rejected < 8 && round.accepted < 8);
        uint48 until = round.disputeUntil;
        bool acts = wouldSucceed(owner, abi.encodeCall(market.dispute, (JOB, ROUND)));
        bool ends = wouldSucceed(owner, abi.encodeCall(market.finalize, (JOB, ROUND)));
        assert(!acts || time < until);
        assert(!ends || time >= until);
        assert(!(acts && ends));
    }

    /// @dev While a contested model may be answered the job is not aborted; after that it may be.
    function check_abort_only_after_the_answers(uint40 time, address anyone) external {
        JobState storage state = jobIn(Phase.Submit, time);
        Round storage round = roundOf(JOB, ROUND);
        vm.assume(state.openRound == 0 && round.unanswered != 0 && state.active < 8);
        uint48 until = round.answerUntil;
        bool ends = wouldSucceed(anyone, abi.encodeCall(market.abort, (JOB, ROUND)));
        assert(!ends || time >= until);
    }

    function check_register_or_cancel(uint40 time, address owner) external {
        JobState storage state = jobIn(Phase.Register, time);
        vm.assume(owner != state.modelOwner && termsOf(JOB).groupSize == 3);
        bool ends = wouldSucceed(owner, abi.encodeCall(market.cancel, (JOB)));
        bool arms = wouldSucceed(owner, abi.encodeCall(market.arm, (JOB)));
        bool full = state.owners == termsOf(JOB).seats;
        assert(!(ends && arms));
        assert(!ends || time >= state.deadline);
        assert(!arms || time >= state.deadline || full);
    }

    // ------------------------------------------------------------------ steps

    /// @dev Whatever else there is in the storage, job 1 is in this phase of its first round.
    function jobIn(Phase phase, uint40 time) private returns (JobState storage state) {
        vm.warp(time);
        vm.assume(phaseOf(JOB) == uint256(phase));
        state = stateOf(JOB);
        vm.assume(state.round == (phase == Phase.Register ? 0 : ROUND));
    }

    function assertOneOf(address sender, bytes memory act, bytes memory timeout, bool early) private {
        vm.assume(credit(sender) < 2 ** 100 && stateOf(JOB).escrow < 2 ** 90 && termsOf(JOB).bond < 2 ** 96);
        bool acts = wouldSucceed(sender, act);
        bool ends = wouldSucceed(sender, timeout);
        assert(acts == early);
        assert(ends == !early);
    }

    function credit(address account) private view returns (uint256) {
        Account storage held = _accounts[_jobs[JOB].terms.token][account];
        bytes32 slot;
        assembly ("memory-safe") {
            slot := held.slot
        }
        return uint256(vm.load(address(market), slot)) & type(uint128).max;
    }
}
