// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {AvailabilityTest} from "../AvailabilityTest.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";

/// @notice Every window is half-open: in its last second an action is allowed and its timeout counterpart is not, and
/// at the deadline it is the other way round.
contract EdgesTest is AvailabilityTest {
    struct Move {
        address sender;
        uint256 value;
        bytes data;
        bytes refusal; // what it says on the wrong side of the deadline
    }

    function test_register_or_cancel() public {
        create();
        joinMany(8);
        check(state().deadline, registration(), move(STRANGER, abi.encodeCall(market.cancel, (jobId)), tooEarly()));
    }

    function test_leave_or_cancel() public {
        create();
        joinMany(8);
        Move memory leave_ = move(owner(0), abi.encodeCall(market.leave, (jobId)), tooLate());
        check(state().deadline, leave_, move(STRANGER, abi.encodeCall(market.cancel, (jobId)), tooEarly()));
    }

    function test_register_or_arm() public {
        create();
        joinMany(9);
        check(state().deadline, registration(), move(STRANGER, abi.encodeCall(market.arm, (jobId)), tooEarly()));
    }

    function test_start_or_cancel() public {
        armed();
        mine(3);
        Move memory start_ = move(STRANGER, abi.encodeCall(market.start, (jobId)), tooLate());
        check(state().deadline, start_, move(STRANGER, abi.encodeCall(market.cancel, (jobId)), tooEarly()));
    }

    function test_arm_again_or_cancel() public {
        armed();
        mine(300);
        Move memory arm = move(STRANGER, abi.encodeCall(market.arm, (jobId)), tooLate());
        check(state().deadline, arm, move(STRANGER, abi.encodeCall(market.cancel, (jobId)), tooEarly()));
    }

    function test_publish_or_close() public {
        begin();
        bytes memory data = abi.encodeCall(market.publish, (jobId, 1, stored(1, MODEL_OWNER)));
        Move memory close = move(STRANGER, abi.encodeCall(market.closeJob, (jobId)), tooEarly());
        check(state().deadline, move(MODEL_OWNER, data, tooLate()), close);
    }

    function test_submit_or_close_the_round() public {
        begin();
        publish();
        check(state().deadline, submission(), closeOfRound());
    }

    function test_submit_or_close_the_round_after_a_contest() public {
        begin();
        publish();
        contest(members[0], one(0));
        answer(MODEL_OWNER, 0);
        check(state().deadline, submission(), closeOfRound());
    }

    function test_contest_or_not() public {
        begin();
        publish();
        uint48 half = uint48(time + terms.submitWindow / 2);
        vm.deal(members[1], 10);
        bytes memory data = abi.encodeCall(market.contest, (jobId, 1, one(1)));
        Move memory first = Move(members[1], 10, data, error_(IMarketTypes.TooLate.selector, half));
        checkBefore(half, first);
        vm.warp(time);
        contest(members[0], one(0));
        checkBefore(half, first); // the moved deadline gives no more time
    }

    function test_answer_or_abort() public {
        begin();
        publish();
        contest(members[0], one(0));
        uint48 until = roundAt(1).answerUntil;
        Move memory abort_ = move(STRANGER, abi.encodeCall(market.abort, (jobId, 1)), "");
        abort_.refusal = error_(IMarketTypes.TooEarly.selector, until);
        Move memory answer_ = move(STRANGER, answerOf(MODEL_OWNER), error_(IMarketTypes.TooLate.selector, until));
        check(until, answer_, abort_);
    }

    function test_settle_quietly_or_by_default() public {
        begin();
        runToSettle(0);
        check(state().deadline, move(MODEL_OWNER, quiet(1), tooLate()), byDefault(1));
    }

    function test_settle_with_openings_or_by_default() public {
        begin();
        runToSettle(0);
        storeSeed();
        bytes memory data = abi.encodeCall(market.settleOpen, (jobId, 1, openingFor(4, 4)));
        check(state().deadline, move(MODEL_OWNER, data, tooLate()), byDefault(1));
    }

    function test_flag_or_settle_by_default() public {
        begin();
        runToSettle(0);
        bytes memory data = abi.encodeCall(market.flag, (jobId, 1, flagged(members[0], one(0))));
        check(state().deadline, Move(MODEL_OWNER, 10, data, tooLate()), byDefault(1));
    }

    function test_settle_or_by_default_after_the_answers() public {
        begin();
        runToSettle(0);
        flag(members[0], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);
        check(state().deadline, move(MODEL_OWNER, quiet(1), tooLate()), byDefault(1));
    }

    function test_settle_or_by_default_after_a_dispute_window() public {
        begin();
        runRejecting(4);
        runToSettle(0);
        finalize(1);
        check(state().deadline, move(MODEL_OWNER, quiet(2), tooLate()), byDefault(2));
    }

    function test_answer_or_close_the_answers() public {
        begin();
        runToSettle(0);
        flag(members[0], 0);
        Move memory close = move(STRANGER, abi.encodeCall(market.closeAnswers, (jobId, 1)), tooEarly());
        check(state().deadline, move(STRANGER, answerOf(members[0]), tooLate()), close);
    }

    function test_dispute_or_finalize() public {
        begin();
        runRejecting(4);
        uint48 until = roundAt(1).disputeUntil;
        Move memory vote = move(members[6], abi.encodeCall(market.dispute, (jobId, 1)), "");
        vote.refusal = error_(IMarketTypes.TooLate.selector, until);
        Move memory end = move(STRANGER, abi.encodeCall(market.finalize, (jobId, 1)), "");
        end.refusal = error_(IMarketTypes.TooEarly.selector, until);
        check(until, vote, end);
    }

    // ------------------------------------------------------------------ moves

    function registration() private view returns (Move memory) {
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        bytes memory data = abi.encodeCall(market.register, (jobId, hash, keyOf(owner(20)), openAdmission()));
        return Move(owner(20), stakeOf(terms), data, tooLate());
    }

    function submission() private view returns (Move memory) {
        bytes memory data = abi.encodeCall(market.submit, (jobId, 1, roundAt(1).modelDigest, stored(1, members[0])));
        return move(members[0], data, tooLate());
    }

    function closeOfRound() private view returns (Move memory) {
        bytes memory refusal = abi.encodePacked(IMarketTypes.SubmissionsOpen.selector);
        return move(STRANGER, abi.encodeCall(market.closeRound, (jobId, 1)), refusal);
    }

    function answerOf(address accused) private view returns (bytes memory) {
        IMarketTypes.Leaf[] memory leaves = leavesOf(accused, one(0));
        return abi.encodeCall(market.answer, (jobId, 1, accused, leaves, modulus, keccak256(document)));
    }

    function quiet(uint16 round) private view returns (bytes memory) {
        return abi.encodeCall(market.settleQuiet, (jobId, round));
    }

    function byDefault(uint16 round) private view returns (Move memory) {
        return move(STRANGER, abi.encodeCall(market.settleByDefault, (jobId, round)), tooEarly());
    }

    function armed() private {
        create();
        joinMany(terms.seats);
        market.arm(jobId);
    }

    // ---------------------------------------------------------------- helpers

    function move(address sender, bytes memory data, bytes memory refusal) private pure returns (Move memory) {
        return Move(sender, 0, data, refusal);
    }

    function tooLate() private view returns (bytes memory) {
        return error_(IMarketTypes.TooLate.selector, state().deadline);
    }

    function tooEarly() private view returns (bytes memory) {
        return error_(IMarketTypes.TooEarly.selector, state().deadline);
    }

    function error_(bytes4 selector, uint48 deadline) private pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, deadline);
    }

    function check(uint48 deadline, Move memory action, Move memory timeout) private {
        checkBefore(deadline, action);
        vm.warp(deadline - 1);
        attempt(timeout, false);
        vm.warp(deadline);
        attempt(timeout, true);
    }

    function checkBefore(uint48 deadline, Move memory action) private {
        vm.warp(deadline - 1);
        attempt(action, true);
        vm.warp(deadline);
        attempt(action, false);
    }

    /// @dev Makes the move and takes it back.
    function attempt(Move memory made, bool allowed) private {
        uint256 before = vm.snapshotState();
        vm.deal(made.sender, made.value);
        vm.prank(made.sender);
        (bool done, bytes memory answer_) = address(market).call{value: made.value}(made.data);
        assertTrue(done == allowed, allowed ? "refused on the right side" : "allowed on the wrong side");
        if (!done) assertEq(keccak256(answer_), keccak256(made.refusal), "refused for another reason");
        vm.revertToState(before);
    }
}
