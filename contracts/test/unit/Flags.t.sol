// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {AvailabilityTest} from "../AvailabilityTest.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";

/// @notice The model owner says that parts of payloads cannot be had: deposits, and what unanswered owners lose.
contract FlagsTest is AvailabilityTest {
    // ------------------------------------------------------------------- flag

    function test_a_flag_opens_a_window_for_answers() public {
        begin();
        runToSettle(0);
        pass(100);
        IMarketTypes.Flag[] memory flags = flagged(members[0], one(0));
        uint256 before = balanceOf(address(market));
        vm.expectEmit(address(market));
        emit IMarketTypes.Flagged(jobId, 1, flags, uint48(time + terms.answerWindow));
        vm.prank(MODEL_OWNER);
        market.flag{value: 10}(jobId, 1, flags);
        assertEq(phase(), IMarketTypes.Phase.Answer);
        assertEq(state().deadline, time + terms.answerWindow, "deadline");
        assertEq(roundAt(1).unanswered, 1, "unanswered");
        assertTrue(roundAt(1).flagged, "flagged");
        assertEq(balanceOf(address(market)), before + terms.answerFee, "deposit");
        assertSolvent();
        expectWrongPhase();
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 1);
        expectWrongPhase();
        market.settleByDefault(jobId, 1);
    }

    function test_a_round_is_flagged_once() public {
        begin();
        runToSettle(0);
        flag(members[0], 0);
        bytes memory phaseOfAnswers =
            abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, IMarketTypes.Phase.Answer);
        refuseFlag(flagged(members[1], one(0)), phaseOfAnswers);
        answer(members[0], 0);
        market.closeAnswers(jobId, 1);
        refuseFlag(flagged(members[1], one(0)), abi.encodePacked(IMarketTypes.AlreadyFlagged.selector));
        settleQuiet();
        runToSettle(0);
        flag(members[0], 0);
        assertEq(roundAt(2).unanswered, 1, "another round");
    }

    function test_only_the_model_owner_flags_and_only_in_its_window() public {
        begin();
        runToSettle(0);
        IMarketTypes.Flag[] memory flags = flagged(members[0], one(0));
        address[2] memory others = [STRANGER, members[1]];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.deal(others[i], 10);
            vm.expectRevert(IMarketTypes.NotModelOwner.selector);
            vm.prank(others[i]);
            market.flag{value: 10}(jobId, 1, flags);
        }
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        vm.prank(MODEL_OWNER);
        market.flag{value: 10}(jobId, 2, flags);
        bytes memory late = abi.encodeWithSelector(IMarketTypes.TooLate.selector, state().deadline);
        passDeadline();
        refuseFlag(flags, late);
    }

    function test_a_flag_names_leaves_of_complete_groups() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 16;
        t.bond = uint128(16 * REWARD);
        t.gradientLeaves = 2;
        useTerms(t);
        begin();
        runToSettle(1 << 4);
        // Strangers, one left over by the draw, one that did not submit, and one whose group is incomplete.
        address[5] memory others = [STRANGER, MODEL_OWNER, members[15], members[4], members[3]];
        for (uint256 i = 0; i < others.length; ++i) {
            refuseFlag(flagged(others[i], one(0)), abi.encodePacked(IMarketTypes.NotMember.selector));
            refuseFlag(
                flagged(members[0], one(0), others[i], one(0)), abi.encodePacked(IMarketTypes.NotMember.selector)
            );
        }
        bytes memory nothing = abi.encodePacked(IMarketTypes.NothingNamed.selector);
        refuseFlag(new IMarketTypes.Flag[](0), nothing);
        refuseFlag(flagged(members[0], new uint16[](0)), nothing);
        refuseFlag(flagged(members[0], one(0), members[1], new uint16[](0)), nothing);
        refuseFlag(flagged(members[0], one(2)), abi.encodeWithSelector(IMarketTypes.NotAsked.selector, 2));
        bytes memory twice = abi.encodeWithSelector(IMarketTypes.AlreadyNamed.selector, 1);
        refuseFlag(flagged(members[0], named(1, 1)), twice);
        refuseFlag(flagged(members[0], one(1), members[0], one(1)), twice);
        flag(flagged(members[0], one(1), members[0], one(0))); // one owner in two parts
        assertEq(roundAt(1).unanswered, 2, "unanswered");
    }

    function test_a_flag_carries_a_deposit_for_every_leaf() public {
        begin();
        runToSettle(0);
        IMarketTypes.Flag[] memory flags = flagged(members[0], one(0), members[1], one(0));
        uint256[4] memory wrong = [uint256(0), 10, 19, 21];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongValue.selector, 20, wrong[i]));
            vm.prank(MODEL_OWNER);
            market.flag{value: wrong[i]}(jobId, 1, flags);
        }
    }

    // --------------------------------------------------------- answers that come

    function test_the_settlement_goes_on_at_once_when_all_is_answered() public {
        useGradientLeaves(2);
        begin();
        runToSettle(0);
        flag(flagged(members[0], named(0, 1), members[7], one(1)));
        answer(members[7], 1);
        answer(members[0], 1);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, state().deadline));
        market.closeAnswers(jobId, 1);
        answer(members[0], 0);
        pass(10);
        vm.expectEmit(address(market));
        emit IMarketTypes.AnswersClosed(jobId, 1, 31, uint48(time + terms.settleWindow));
        market.closeAnswers(jobId, 1);
        assertEq(phase(), IMarketTypes.Phase.Settle);
        assertEq(state().deadline, time + terms.settleWindow, "a whole window");
        assertEq(roundAt(1).complete, 31, "complete");
        assertEq(creditOf(STRANGER), 3 * terms.answerFee, "deposits");
        assertEq(creditOf(MODEL_OWNER), 0, "no deposit comes back");
        settleQuiet();
        assertEq(owedTo(members[0]), REWARD, "owed");
        assertSolvent();
    }

    function test_answers_close_early_only_when_all_are_in() public {
        begin();
        runToSettle(0);
        flag(members[0], 0);
        uint48 deadline = state().deadline;
        bytes memory early = abi.encodeWithSelector(IMarketTypes.TooEarly.selector, deadline);
        vm.expectRevert(early);
        market.closeAnswers(jobId, 1);
        pass(deadline - time - 1);
        vm.expectRevert(early);
        market.closeAnswers(jobId, 1);
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        market.closeAnswers(jobId, 2);
        vm.prank(STRANGER);
        market.closeAnswers(jobId, 1);
        expectWrongPhase();
        market.closeAnswers(jobId, 1);
    }

    // ------------------------------------------------------ answers that do not

    function test_an_owner_without_an_answer_counts_as_absent() public {
        begin();
        runToSettle(0);
        flag(flagged(members[4], one(0), members[7], one(0)));
        answer(members[7], 0);
        passDeadline();
        vm.expectEmit(address(market));
        emit IMarketTypes.Missed(jobId, 1, 1, 2, 0);
        vm.expectEmit(address(market));
        emit IMarketTypes.AnswersClosed(jobId, 1, 29, uint48(time + terms.settleWindow));
        market.closeAnswers(jobId, 1);
        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.complete, 29, "complete");
        assertEq(round.unanswered, 0, "unanswered");
        assertEq(round.submitted[0] & (1 << 17), 0, "submitted");
        assertEq(market.getJob(jobId).members[4].misses, 1, "misses");
        assertEq(creditOf(MODEL_OWNER), terms.answerFee, "one deposit comes back");
        assertEq(creditOf(STRANGER), terms.answerFee, "and one was earned");
        assertSolvent();
        settleQuiet();
        assertEq(roundAt(1).accepted, 29, "accepted");
        assertEq(owedTo(members[3]), REWARD, "compensation");
        assertEq(owedTo(members[4]), 0, "absent");
        assertEq(owedTo(members[5]), REWARD, "compensation");
        assertEq(owedTo(members[7]), REWARD, "answered");
        assertEq(state().escrow, 5 * 15 * REWARD - 12 * REWARD, "escrow");
        claim(members[4]);
        assertEq(market.accountOf(terms.token, members[4]).missed, 1, "missed");
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertDrained();
    }

    function test_an_owner_with_half_an_answer_counts_as_absent() public {
        useGradientLeaves(3);
        begin();
        runToSettle(0);
        flag(members[4], named(0, 1, 2));
        answer(members[4], 0);
        answer(members[4], 2);
        assertEq(roundAt(1).unanswered, 1, "unanswered");
        passDeadline();
        market.closeAnswers(jobId, 1);
        assertEq(roundAt(1).complete, 29, "complete");
        assertEq(market.getJob(jobId).members[4].misses, 1, "misses");
        assertEq(creditOf(MODEL_OWNER), terms.answerFee, "one deposit comes back");
        assertEq(creditOf(STRANGER), 2 * terms.answerFee, "two were earned");
    }

    function test_penalties_are_split_to_the_unit() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.groupSize = 5;
        t.reward = 1001;
        t.bond = 1001 * 15;
        useTerms(t);
        begin();
        runToSettle(0);
        flag(flagged(members[0], one(0), members[1], one(0)));
        passDeadline();
        market.closeAnswers(jobId, 1); // 2 * 4 * 1001 = 8008 among three
        assertEq(creditOf(SINK), 1, "sink");
        settleQuiet();
        for (uint256 i = 2; i < 5; ++i) {
            assertEq(owedTo(members[i]), 2669, "present");
        }
        assertEq(owedTo(members[5]), 1001, "another group");
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertEq(owedTo(members[0]), 4 * 1001, "half the stake is left");
        assertDrained();
    }

    function test_a_whole_group_without_answers_pays_the_sink() public {
        begin();
        runToSettle(0);
        IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](3);
        for (uint256 i = 0; i < 3; ++i) {
            flags[i] = IMarketTypes.Flag(members[3 + i], one(0));
        }
        flag(flags);
        passDeadline();
        market.closeAnswers(jobId, 1);
        assertEq(creditOf(SINK), 3 * 2 * REWARD, "sink");
        assertEq(creditOf(MODEL_OWNER), 3 * terms.answerFee, "deposits");
        assertSolvent();
    }

    function test_absences_at_the_close_are_not_counted_again() public {
        begin();
        runToSettle(1 << 4);
        flag(members[0], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        assertEq(all[4].misses, 1, "absent");
        assertEq(all[0].misses, 1, "without an answer");
        assertEq(roundAt(1).complete, 28, "complete");
        assertSolvent();
    }

    function test_the_last_miss_by_silence_drops_the_group() public {
        begin();
        runToSettle(1 << 4);
        settleQuiet();
        runToSettle(0);
        flag(members[4], 0);
        passDeadline();
        vm.expectEmit(address(market));
        emit IMarketTypes.Missed(jobId, 2, 1, 2, 2);
        market.closeAnswers(jobId, 2);
        assertEq(state().dropped, 2, "dropped");
        assertEq(state().live, 29, "live");
        (, uint256 stake,) = market.owedTo(jobId, members[3]);
        assertEq(stake, 0, "liable in the running round");
        settleQuiet();
        assertEq(owedTo(members[3]), 2 * REWARD + 4 * REWARD, "compensation twice and the stake");
        assertSolvent();
    }

    function test_a_round_that_loses_all_its_groups_is_incomplete() public {
        begin();
        runToSettle(0);
        IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](5);
        for (uint256 i = 0; i < 5; ++i) {
            flags[i] = IMarketTypes.Flag(members[3 * i], one(0));
        }
        flag(flags);
        passDeadline();
        vm.expectEmit(address(market));
        emit IMarketTypes.AnswersClosed(jobId, 1, 0, 0);
        market.closeAnswers(jobId, 1);
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Incomplete);
        assertEq(roundAt(1).accepted, 0, "accepted");
        assertEq(phase(), IMarketTypes.Phase.Publish);
        assertEq(state().round, 2, "round");
        assertEq(state().deadline, time + terms.publishWindow, "deadline");
        assertEq(state().escrow, 5 * 15 * REWARD, "escrow");
        assertEq(creditOf(MODEL_OWNER), 5 * terms.answerFee, "deposits");
        assertEq(owedTo(members[1]), REWARD, "compensation");
        assertSolvent();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertDrained();
    }

    // -------------------------------------------------- what a settlement takes

    function test_a_settlement_takes_the_groups_that_are_left() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 18;
        t.bond = uint128(18 * REWARD);
        useTerms(t);
        begin();
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory ofSix = openingFor(4, 4);
        flag(members[0], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);

        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 96, 120));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 1, ofSix);
        IMarketTypes.Opening memory opening = openingFor(4, 4);
        opening.claimed = 1;
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, 1));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 1, opening);
        settleOpen(openingFor(4, 4));
        assertEq(roundAt(1).rejected, 4, "rejected");
        assertEq(roundAt(1).accepted, 62 - 4, "accepted");

        vm.expectRevert(IMarketTypes.NotMember.selector); // its group is no longer complete
        vm.prank(members[1]);
        market.dispute(jobId, 1);
        for (uint256 i = 3; i < 11; ++i) {
            dispute(members[i], 1);
        }
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Void);
        assertEq(roundAt(1).accepted, 62, "accepted");
        market.closeJob(jobId);
        assertDrained();
    }

    function test_fewer_groups_allow_fewer_claims() public {
        begin();
        runToSettle(0);
        storeSeed();
        flag(members[0], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);
        IMarketTypes.Opening memory opening = openingFor(4, 4);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, 4));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 1, opening);
    }

    function test_silence_after_the_answers_is_settled_by_default() public {
        begin();
        runToSettle(0);
        flag(members[0], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);
        passDeadline();
        market.settleByDefault(jobId, 1);
        assertEq(roundAt(1).accepted, 30, "accepted");
        assertEq(owedTo(members[0]), 0, "absent");
        assertEq(owedTo(members[3]), REWARD, "accepted");
    }

    // --------------------------------------------------------- beside a dispute

    function test_payloads_are_flagged_while_an_earlier_round_is_open() public {
        begin();
        runRejecting(4);
        uint48 disputeUntil = roundAt(1).disputeUntil;
        runToSettle(0);
        flag(members[0], 0);
        answer(members[0], 0);
        market.closeAnswers(jobId, 2);
        assertEq(state().deadline, disputeUntil + terms.settleWindow, "after the dispute window");
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.PreviousRoundOpen.selector, 1));
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 2);
        finalize(1);
        settleQuiet();
        assertEq(roundAt(2).accepted, 31, "accepted");
        assertSolvent();
    }

    function test_a_job_voided_during_the_answers_goes_on_by_default() public {
        begin();
        runRejecting(4);
        runToSettle(0);
        flag(members[0], 0);
        voidRound(1);
        assertEq(phase(), IMarketTypes.Phase.Answer);
        passDeadline();
        market.closeAnswers(jobId, 2);
        assertEq(creditOf(MODEL_OWNER), terms.answerFee, "the deposit comes back");
        refuseFlag(flagged(members[3], one(0)), abi.encodePacked(IMarketTypes.JobVoided.selector));
        market.settleByDefault(jobId, 2); // at once
        assertEq(roundAt(2).accepted, 30, "accepted");
        market.closeJob(jobId);
        assertDrained();
    }

    function test_nothing_is_flagged_in_a_voided_job() public {
        begin();
        runRejecting(4);
        runToSettle(0);
        voidRound(1);
        refuseFlag(flagged(members[0], one(0)), abi.encodePacked(IMarketTypes.JobVoided.selector));
    }

    // ---------------------------------------------------------------- helpers

    function flag(address account, uint16[] memory leaves) private {
        flag(flagged(account, leaves));
    }

    function useGradientLeaves(uint16 leaves) private {
        IMarketTypes.Terms memory t = defaultTerms();
        t.gradientLeaves = leaves;
        useTerms(t);
    }
}
