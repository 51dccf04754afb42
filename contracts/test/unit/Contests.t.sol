// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {AvailabilityTest} from "../AvailabilityTest.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";

/// @notice Members say that parts of the model cannot be had: windows, deposits, and the abort of a job.
contract ContestsTest is AvailabilityTest {
    // ---------------------------------------------------------------- windows

    function test_the_first_contest_moves_the_deadline_and_later_ones_do_not() public {
        begin();
        publish();
        uint48 half = uint48(time + 300);
        pass(50);
        vm.deal(members[0], 10);
        vm.expectEmit(address(market));
        emit IMarketTypes.Contested(jobId, 1, members[0], one(0), half + 200, half + 200 + 600);
        vm.prank(members[0]);
        market.contest{value: 10}(jobId, 1, one(0));
        assertEq(roundAt(1).answerUntil, half + 200, "answers");
        assertEq(roundAt(1).unanswered, 1, "unanswered");
        assertEq(state().deadline, half + 200 + 600, "submissions");
        assertSolvent();

        pass(100);
        contest(members[0], one(2));
        contest(members[1], one(1));
        assertEq(roundAt(1).answerUntil, half + 200, "answers");
        assertEq(roundAt(1).unanswered, 3, "unanswered");
        assertEq(state().deadline, half + 200 + 600, "submissions");
        assertSolvent();
    }

    function test_the_first_half_ends_before_its_last_second() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.submitWindow = 601; // the half of it is rounded down
        useTerms(t);
        begin();
        publish();
        uint48 half = uint48(time + 300);
        bytes memory late = abi.encodeWithSelector(IMarketTypes.TooLate.selector, half);
        pass(300);
        refuseContest(members[0], one(0), late);
        time -= 1;
        vm.warp(time);
        contest(members[0], one(0));
        assertEq(roundAt(1).answerUntil, half + 200, "answers");
        contest(members[1], one(1));
        pass(1);
        refuseContest(members[2], one(2), late); // the moved deadline gives no more time to contest
        pass(terms.answerWindow);
        refuseContest(members[2], one(2), late);
    }

    function test_a_round_is_not_closed_while_a_contest_is_open() public {
        begin();
        publish();
        contest(members[0], named(0, 1));
        bytes memory open = abi.encodeWithSelector(IMarketTypes.ContestOpen.selector, roundAt(1).answerUntil);
        submitAll(0);
        vm.expectRevert(open);
        market.closeRound(jobId, 1);
        answer(MODEL_OWNER, 0);
        vm.expectRevert(open);
        market.closeRound(jobId, 1);
        passDeadline();
        vm.expectRevert(open);
        market.closeRound(jobId, 1);
    }

    function test_a_round_is_closed_at_once_when_all_is_answered_and_everybody_is_in() public {
        begin();
        publish();
        contest(members[0], named(0, 1));
        submitAll(0);
        answer(MODEL_OWNER, 1);
        answer(MODEL_OWNER, 0);
        assertEq(roundAt(1).unanswered, 0, "unanswered");
        market.closeRound(jobId, 1);
        assertEq(phase(), IMarketTypes.Phase.Settle);
        assertEq(state().deadline, time + terms.settleWindow, "deadline");
        settleQuiet();
        assertEq(owedTo(members[0]), REWARD, "the deposit is gone, the reward is not");
        assertSolvent();
    }

    function test_submissions_go_on_until_the_moved_deadline() public {
        begin();
        publish();
        uint48 first = state().deadline;
        contest(members[0], one(0));
        answer(MODEL_OWNER, 0);
        pass(first - time);
        submitAll(1);
        vm.expectRevert(IMarketTypes.SubmissionsOpen.selector);
        market.closeRound(jobId, 1);
        passDeadline();
        IMarketTypes.Payload memory late = stored(1, members[0]);
        bytes32 model = roundAt(1).modelDigest;
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, state().deadline));
        vm.prank(members[0]);
        market.submit(jobId, 1, model, late);
        market.closeRound(jobId, 1);
        assertEq(roundAt(1).complete, 30, "complete");
    }

    function test_every_round_can_be_contested_anew() public {
        begin();
        publish();
        contest(members[0], one(0));
        submitAll(0);
        answer(MODEL_OWNER, 0);
        closeRound();
        settleQuiet();
        publish();
        assertEq(roundAt(2).answerUntil, 0, "not contested");
        assertEq(state().deadline, time + terms.submitWindow, "deadline");
        contest(members[0], one(0));
        assertEq(roundAt(2).answerUntil, time + 300 + 200, "answers");
        answer(MODEL_OWNER, 0);
        assertEq(creditOf(STRANGER), 2 * terms.answerFee, "both deposits");
    }

    // --------------------------------------------------------------- refusals

    function test_only_members_that_take_part_contest() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 16;
        t.bond = uint128(16 * REWARD);
        t.allowedMisses = 1;
        useTerms(t);
        begin();
        runToSettle(1 << 4);
        settleQuiet();
        publish();
        address[5] memory others = [STRANGER, MODEL_OWNER, members[15], members[3], members[4]];
        for (uint256 i = 0; i < others.length; ++i) {
            refuseContest(others[i], one(0), abi.encodePacked(IMarketTypes.NotMember.selector));
        }
        contest(members[0], one(0));
    }

    function test_a_contest_names_leaves_that_exist_and_each_of_them_once() public {
        begin();
        publish();
        address who = members[0];
        refuseContest(who, new uint16[](0), abi.encodePacked(IMarketTypes.NothingNamed.selector));
        refuseContest(who, one(3), abi.encodeWithSelector(IMarketTypes.NotAsked.selector, 3));
        refuseContest(who, named(0, 65535), abi.encodeWithSelector(IMarketTypes.NotAsked.selector, 65535));
        refuseContest(who, named(1, 1), abi.encodeWithSelector(IMarketTypes.AlreadyNamed.selector, 1));
        assertEq(roundAt(1).answerUntil, 0, "a refused contest moves nothing");
        contest(who, named(2, 1));
        bytes memory again = abi.encodeWithSelector(IMarketTypes.AlreadyNamed.selector, 1);
        refuseContest(who, named(0, 1), again);
        refuseContest(members[1], one(1), again);
        answer(MODEL_OWNER, 1);
        refuseContest(members[1], one(1), again);
        contest(members[1], one(0));
    }

    function test_a_contest_carries_a_deposit_for_every_leaf() public {
        begin();
        publish();
        uint256[4] memory wrong = [uint256(0), 10, 19, 21];
        vm.deal(members[0], 1 ether);
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongValue.selector, 20, wrong[i]));
            vm.prank(members[0]);
            market.contest{value: wrong[i]}(jobId, 1, named(0, 1));
        }
        uint256 before = balanceOf(address(market));
        vm.prank(members[0]);
        market.contest{value: 20}(jobId, 1, named(0, 1));
        assertEq(balanceOf(address(market)), before + 20, "deposits");
    }

    function test_leaves_of_a_large_model_do_not_touch_each_other() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.modelLeaves = 8192;
        useTerms(t);
        begin();
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, IMarketTypes.Payload(keccak256("a large model"), "", "ipfs://large"));
        refuseContest(members[0], one(8192), abi.encodeWithSelector(IMarketTypes.NotAsked.selector, 8192));
        contest(members[0], named(0, 255, 256));
        contest(members[1], named(511, 4095));
        contest(members[2], named(1, 257));
        refuseContest(members[0], one(4095), abi.encodeWithSelector(IMarketTypes.AlreadyNamed.selector, 4095));
        pass(roundAt(1).answerUntil - time);
        market.abort(jobId, 1);
        assertEq(feesOf(members[0]), 3 * terms.answerFee, "deposits");
        assertEq(feesOf(members[1]), 2 * terms.answerFee, "deposits");
        assertEq(feesOf(members[2]), 2 * terms.answerFee, "deposits");
        assertDrained();
    }

    // ------------------------------------------------------------------ abort

    function test_an_abort_is_for_contests_that_are_open_and_over() public {
        begin();
        expectWrongPhase();
        market.abort(jobId, 1);
        publish();
        vm.expectRevert(IMarketTypes.NothingNamed.selector);
        market.abort(jobId, 1);
        contest(members[0], named(0, 1));
        uint48 until = roundAt(1).answerUntil;
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, until));
        market.abort(jobId, 1);
        pass(until - time - 1);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, until));
        market.abort(jobId, 1);
        uint256 before = vm.snapshotState();
        answer(MODEL_OWNER, 0);
        answer(MODEL_OWNER, 1);
        pass(1);
        vm.expectRevert(IMarketTypes.NothingNamed.selector);
        market.abort(jobId, 1);
        vm.revertToState(before);
        pass(1);
        vm.prank(STRANGER);
        market.abort(jobId, 1);
        assertEq(phase(), IMarketTypes.Phase.Closed);
        expectWrongPhase();
        market.abort(jobId, 1);
    }

    function test_an_abort_sinks_the_bond_and_penalises_nobody() public {
        begin();
        runToSettle(0);
        settleQuiet();
        publish();
        contest(members[0], named(0, 1));
        submit(members[1]);
        submit(members[2]);
        pass(roundAt(2).answerUntil - time);
        vm.expectEmit(address(market));
        emit IMarketTypes.Aborted(jobId, 2);
        vm.expectEmit(address(market));
        emit IMarketTypes.Sunk(jobId, terms.bond);
        vm.expectEmit(address(market));
        emit IMarketTypes.JobClosed(jobId, 4 * 15 * REWARD, false);
        market.abort(jobId, 2);
        assertEq(roundAt(2).outcome, IMarketTypes.Outcome.Aborted);
        assertTrue(state().voided, "voided");
        assertEq(creditOf(SINK), terms.bond, "sink");
        assertEq(creditOf(MODEL_OWNER), 4 * 15 * REWARD, "the rest of the escrow");
        assertEq(state().escrow, 0, "escrow");
        for (uint256 i = 0; i < 15; ++i) {
            (uint256 reward, uint256 stake,) = market.owedTo(jobId, members[i]);
            assertEq(reward, REWARD, "the first round is paid, the second is not");
            assertEq(stake, 4 * REWARD, "a whole stake");
        }
        assertSolvent();
        claim(members[1]);
        claim(members[14]);
        assertEq(market.accountOf(terms.token, members[1]).accepted, 1, "accepted");
        assertEq(market.accountOf(terms.token, members[14]).missed, 0, "missed nothing");
        assertDrained();
    }

    function test_deposits_of_an_aborted_round_come_back_exactly_once() public {
        begin();
        publish();
        contest(members[0], named(0, 1));
        contest(members[1], one(2));
        answer(MODEL_OWNER, 1);
        pass(roundAt(1).answerUntil - time);
        assertEq(feesOf(members[0]), 0, "not while it may be answered");
        market.abort(jobId, 1);
        assertEq(feesOf(members[0]), terms.answerFee, "the answered leaf is paid for");
        assertEq(feesOf(members[1]), terms.answerFee, "another member");
        assertEq(feesOf(members[2]), 0, "a member that contested nothing");
        assertEq(feesOf(STRANGER), 0, "a stranger");
        assertEq(creditOf(STRANGER), terms.answerFee, "who answered");
        vm.expectEmit(address(market));
        emit IMarketTypes.Claimed(jobId, members[0], 0, 4 * REWARD, terms.answerFee, 1);
        claim(members[0]);
        assertEq(creditOf(members[0]), 4 * REWARD + terms.answerFee, "credit");
        assertTrue(market.getJob(jobId).members[0].feesClaimed, "claimed");
        assertEq(owedTo(members[0]), 0, "nothing more");
        vm.expectRevert(IMarketTypes.NothingToClaim.selector);
        claim(members[0]);
        assertDrained();
    }

    function test_a_contest_of_an_earlier_round_leaves_no_deposit_behind() public {
        begin();
        publish();
        contest(members[0], one(0));
        submitAll(0);
        answer(MODEL_OWNER, 0);
        closeRound();
        settleQuiet();
        publish();
        contest(members[1], one(0));
        pass(roundAt(2).answerUntil - time);
        market.abort(jobId, 2);
        assertEq(feesOf(members[0]), 0, "round 1");
        assertEq(feesOf(members[1]), terms.answerFee, "round 2");
        assertDrained();
    }

    // --------------------------------------------------------- beside a dispute

    function test_a_model_is_contested_while_an_earlier_round_is_open() public {
        begin();
        runRejecting(4);
        publish();
        contest(members[6], one(0)); // of the group that is about to be rejected
        submitAll(0);
        answer(MODEL_OWNER, 0);
        closeRound();
        assertEq(state().deadline, roundAt(1).disputeUntil + terms.settleWindow, "settle deadline");
        finalize(1);
        settleQuiet();
        assertSolvent();
    }

    function test_in_a_voided_job_an_abort_sinks_what_the_round_could_have_paid() public {
        begin();
        runRejecting(4);
        publish();
        contest(members[0], one(0));
        voidRound(1);
        assertEq(creditOf(SINK), terms.bond, "sink");
        contest(members[1], one(1)); // a voided job is contested all the same
        pass(roundAt(2).answerUntil - time);
        market.abort(jobId, 2);
        assertEq(creditOf(SINK), terms.bond + 15 * REWARD, "sink");
        assertEq(creditOf(MODEL_OWNER), 3 * 15 * REWARD, "the rest of the escrow");
        assertEq(owedTo(members[0]), REWARD + 4 * REWARD + terms.answerFee, "the void round, stake and deposit");
        assertEq(owedTo(members[6]), REWARD + 4 * REWARD, "the void round and stake");
        assertDrained();
    }

    function test_in_a_voided_job_an_answered_contest_ends_as_any_round() public {
        begin();
        runRejecting(4);
        publish();
        voidRound(1);
        contest(members[0], one(0));
        answer(MODEL_OWNER, 0);
        submitAll(0);
        closeRound();
        market.settleByDefault(jobId, 2);
        market.closeJob(jobId);
        assertEq(owedTo(members[0]), 2 * REWARD + 4 * REWARD, "both rounds and stake");
        assertDrained();
    }
}
