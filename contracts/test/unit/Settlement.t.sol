// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice How a round ends and who is owed what: quietly, by default, with openings; strikes and evictions.
contract SettlementTest is MarketTest {
    // --------------------------------------------------------- quiet, default

    function test_a_quiet_settlement_owes_every_complete_group_at_once() public {
        begin();
        runToSettle(0);
        settleQuiet();
        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.outcome, IMarketTypes.Outcome.Quiet);
        assertEq(round.accepted, 31, "accepted");
        assertEq(round.disputeUntil, 0, "no dispute");
        assertEq(state().escrow, 4 * 15 * REWARD, "escrow");
        assertEq(state().round, 2, "round");
        assertEq(state().deadline, time + terms.publishWindow, "deadline");
        for (uint256 i = 0; i < 15; ++i) {
            assertEq(owedTo(members[i]), REWARD, "owed");
        }
    }

    function test_only_the_model_owner_settles_in_its_window() public {
        begin();
        expectWrongPhase();
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 1);
        runToSettle(0);
        uint48 deadline = state().deadline;
        vm.expectRevert(IMarketTypes.NotModelOwner.selector);
        market.settleQuiet(jobId, 1);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 2);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, deadline));
        market.settleByDefault(jobId, 1);
        passDeadline();
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, deadline));
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 1);
        vm.expectEmit(address(market));
        emit IMarketTypes.Settled(jobId, 1, IMarketTypes.Outcome.Default, 31, uint48(time + terms.publishWindow));
        market.settleByDefault(jobId, 1);
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Default);
        assertEq(roundAt(1).accepted, 31, "accepted");
        assertEq(owedTo(members[0]), REWARD, "owed");
    }

    // --------------------------------------------------------------- openings

    function test_a_claim_that_the_scores_bear_out_is_rejected_when_final() public {
        begin();
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(4, 4);
        uint48 disputeUntil = uint48(time + terms.disputeWindow);
        vm.expectEmit(address(market));
        emit IMarketTypes.SettledOpen(jobId, 1, 4, disputeUntil, uint48(time + terms.publishWindow), opening);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 1, opening);
        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.outcome, IMarketTypes.Outcome.Open);
        assertEq(round.accepted, 27, "accepted");
        assertEq(round.rejected, 4, "rejected");
        assertEq(round.disputeUntil, disputeUntil, "dispute window");
        assertEq(state().openRound, 1, "open round");
        assertEq(state().openings, 1, "openings");
        assertEq(state().escrow, 5 * 15 * REWARD, "nothing paid yet");
        assertEq(owedTo(members[0]), 0, "nothing yet");

        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, round.disputeUntil));
        market.finalize(jobId, 1);
        pass(terms.disputeWindow);
        vm.expectEmit(address(market));
        emit IMarketTypes.Finalized(jobId, 1, 27, 4);
        market.finalize(jobId, 1);
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Final);
        assertEq(state().struck, 4, "struck");
        assertEq(owedTo(members[0]), REWARD, "accepted");
        assertEq(owedTo(members[6]), 0, "rejected");
        assertEq(creditOf(SINK), 3 * REWARD, "sink");
        assertEq(state().escrow, 4 * 15 * REWARD, "escrow");
        vm.expectRevert(IMarketTypes.NotOpen.selector);
        market.finalize(jobId, 1);
        assertSolvent();
    }

    function test_a_claim_that_the_scores_do_not_bear_out_is_final_at_once() public {
        begin();
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(4, 0);
        vm.expectEmit(address(market));
        emit IMarketTypes.SettledOpen(jobId, 1, 0, uint48(time), uint48(time + terms.publishWindow), opening);
        vm.expectEmit(address(market));
        emit IMarketTypes.Finalized(jobId, 1, 31, 0);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 1, opening);
        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.outcome, IMarketTypes.Outcome.Final);
        assertEq(round.accepted, 31, "accepted");
        assertEq(round.rejected, 0, "rejected");
        assertEq(round.disputeUntil, time, "no dispute window");
        assertEq(state().openRound, 0, "open round");
        assertEq(state().openings, 1, "an opening is used up all the same");
        assertEq(owedTo(members[6]), REWARD, "owed");
        vm.expectRevert(IMarketTypes.NotOpen.selector);
        vm.prank(members[0]);
        market.dispute(jobId, 1);
        vm.expectRevert(IMarketTypes.NotOpen.selector);
        market.finalize(jobId, 1);
    }

    // ---------------------------------------------------- beside the dispute

    function test_the_next_round_is_settled_only_after_the_dispute_window_and_loses_no_time_by_it() public {
        begin();
        runRejecting(4);
        uint48 disputeUntil = roundAt(1).disputeUntil;
        runToSettle(0);
        assertEq(state().deadline, disputeUntil + terms.settleWindow, "settle deadline");
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(4, 4);
        bytes memory open = abi.encodeWithSelector(IMarketTypes.PreviousRoundOpen.selector, 1);
        vm.expectRevert(open);
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 2);
        vm.expectRevert(open);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 2, opening);
        vm.expectRevert(open);
        market.settleByDefault(jobId, 2);
        passDeadline();
        vm.expectRevert(open);
        market.settleByDefault(jobId, 2);
        market.finalize(jobId, 1);
        market.settleByDefault(jobId, 2);
        assertEq(roundAt(2).outcome, IMarketTypes.Outcome.Default);
    }

    function test_the_model_owner_settles_as_soon_as_the_dispute_window_is_over() public {
        begin();
        runRejecting(4);
        runToSettle(0);
        finalize(1);
        settleQuiet();
        assertEq(roundAt(2).outcome, IMarketTypes.Outcome.Quiet);
    }

    function test_a_dispute_window_that_is_over_does_not_prolong_a_settlement() public {
        begin();
        runRejecting(4);
        publish();
        pass(terms.disputeWindow + 50);
        submitAll(0);
        closeRound();
        assertEq(state().openRound, 1, "still open");
        assertEq(state().deadline, time + terms.settleWindow, "settle deadline");
    }

    function test_neither_stop_nor_close_cuts_a_dispute_window() public {
        begin();
        runRejecting(4);
        bytes memory open = abi.encodeWithSelector(IMarketTypes.PreviousRoundOpen.selector, 1);
        vm.expectRevert(open);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        vm.expectRevert(open);
        market.closeJob(jobId);
        passDeadline();
        vm.expectRevert(open);
        market.closeJob(jobId);
        finalize(1);
        market.closeJob(jobId);
        assertDrained();
    }

    function test_an_abort_waits_for_an_open_round() public {
        begin();
        runRejecting(4);
        publish();
        contest(members[0], one(0));
        pass(roundAt(2).answerUntil - time);
        bytes memory open = abi.encodeWithSelector(IMarketTypes.PreviousRoundOpen.selector, 1);
        vm.expectRevert(open);
        market.abort(jobId, 2);
        market.finalize(jobId, 1);
        market.abort(jobId, 2);
        assertEq(owedTo(members[0]), REWARD + 4 * REWARD + terms.answerFee, "reward, stake and deposit");
        assertEq(owedTo(members[6]), 4 * REWARD, "a stake alone");
        assertEq(creditOf(SINK), 3 * REWARD + terms.bond, "sink");
        assertDrained();
    }

    // --------------------------------------------------------------- eviction

    function test_the_second_rejection_evicts_and_frees_the_stakes() public {
        begin();
        runRejecting(4);
        finalize(1);
        assertEq(state().evicted, 0, "after one");
        assertEq(state().struck, 4, "struck");
        runRejecting(4);
        pass(terms.disputeWindow);
        vm.expectEmit(address(market));
        emit IMarketTypes.Evicted(jobId, 2, 4);
        market.finalize(jobId, 2);
        assertEq(state().evicted, 4, "evicted");
        assertEq(state().live, 27, "live");
        assertEq(owedTo(members[6]), 4 * REWARD, "stake, no reward");
        claim(members[6]);
        assertEq(market.accountOf(terms.token, members[6]).rejected, 2, "rejected twice");
        assertEq(creditOf(SINK), 6 * REWARD, "sink");

        runToSettle(0);
        assertEq(roundAt(3).complete, 27, "complete");
        storeSeed();
        // one fault was allowed and is used up
        IMarketTypes.Opening memory opening = openingFor(8, 8);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, 8));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 3, opening);
        assertSolvent();
    }

    function test_a_round_in_between_does_not_wipe_a_strike_out_and_others_do_not_share_it() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.maxOpenings = 4;
        useTerms(t);
        begin();
        runRejecting(4);
        finalize(1);
        runRejecting(8);
        finalize(2);
        assertEq(state().struck, 12, "struck");
        assertEq(state().evicted, 0, "nobody is rejected twice");
        runToSettle(0);
        settleQuiet();
        runRejecting(8);
        finalize(4);
        assertEq(state().evicted, 8, "evicted");
        assertEq(state().struck, 12, "struck");
        assertEq(state().live, 23, "live");
    }

    function test_a_void_settlement_strikes_nobody() public {
        begin();
        runRejecting(4);
        for (uint256 i = 0; i < 8; ++i) {
            dispute(members[i], 1);
        }
        assertEq(state().struck, 0, "struck");
    }

    function test_no_more_groups_are_evicted_than_there_may_be_faults() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 21;
        t.bond = uint128(21 * REWARD);
        t.faults = 2;
        t.maxOpenings = 5;
        useTerms(t);
        begin();
        runRejecting(4 | 8);
        finalize(1);
        runRejecting(4 | 8);
        finalize(2);
        assertEq(state().evicted, 12, "both at once");
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(16, 16);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, 16));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 3, opening);
    }

    function test_an_evicted_group_leaves_one_fault_less_to_claim() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 24;
        t.bond = uint128(24 * REWARD);
        t.faults = 2;
        t.maxOpenings = 5;
        useTerms(t);
        begin();
        runRejecting(4);
        finalize(1);
        runRejecting(4);
        finalize(2);
        assertEq(state().evicted, 4, "evicted");
        runToSettle(0); // seven groups are left, of which two could be claimed but for the eviction
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(8 | 16, 8 | 16);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, 8 | 16));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 3, opening);
        settleOpen(openingFor(16, 16));
        assertEq(roundAt(3).rejected, 16, "rejected");
    }

    function test_a_group_that_was_dropped_meanwhile_is_not_evicted() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.allowedMisses = 1;
        useTerms(t);
        begin();
        runRejecting(4);
        finalize(1);
        runRejecting(4);
        runToSettle(1 << 6);
        assertEq(state().dropped, 4, "dropped");
        market.finalize(jobId, 2);
        assertEq(state().struck, 4, "struck");
        assertEq(state().evicted, 0, "evicted");
        assertEq(state().live, 27, "live");
        settleQuiet();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertDrained();
    }

    function test_a_group_evicted_during_a_round_may_be_rejected_in_that_round_too() public {
        begin();
        runRejecting(4);
        finalize(1);
        runRejecting(4);
        publish();
        finalize(2);
        for (uint256 i = 0; i < 15; ++i) {
            submit(members[i]);
        }
        closeRound();
        storeSeed();
        IMarketTypes.Opening memory another = openingFor(8, 8);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, 8));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 3, another);
        settleOpen(openingFor(4, 4)); // no more groups than there may be faults
        finalize(3);
        assertEq(state().evicted, 4, "evicted");
        assertEq(owedTo(members[6]), 4 * REWARD, "a stake alone");
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertDrained();
    }

    function test_a_group_evicted_during_a_round_ends_that_round_and_stays_liable() public {
        begin();
        runRejecting(4);
        finalize(1);
        runRejecting(4);
        publish();
        finalize(2);
        assertEq(state().evicted, 4, "evicted");
        claim(members[6]); // two rejections are written down, nothing is paid
        assertEq(creditOf(members[6]), 0, "no stake yet");
        vm.expectRevert(IMarketTypes.NothingToClaim.selector);
        claim(members[6]);
        submitAll(1 << 8); // the live groups alone
        submit(members[6]);
        submit(members[7]);
        vm.expectRevert(IMarketTypes.SubmissionsOpen.selector);
        market.closeRound(jobId, 3);
        submit(members[8]);
        market.closeRound(jobId, 3);
        settleQuiet();
        assertEq(roundAt(3).accepted, 31, "accepted");
        assertEq(owedTo(members[6]), REWARD + 4 * REWARD, "reward and stake");
        assertSolvent();
    }
}
