// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "../MarketTest.sol";

contract SettlementTest is MarketTest {
    // --------------------------------------------------------- quiet, default

    function test_a_quiet_settlement_owes_every_complete_group_at_once() public {
        begin();
        runToSettle(0);
        settleQuiet();
        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertEq(round.outcome, IMarket.Outcome.Quiet);
        assertEq(round.accepted, 31, "accepted");
        assertEq(market.getJob(jobId).escrow, 4 * 15 * REWARD, "escrow");
        assertEq(market.getJob(jobId).round, 2, "round");
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
        uint64 deadline = market.getJob(jobId).deadline;
        vm.expectRevert(IMarket.NotModelOwner.selector);
        market.settleQuiet(jobId, 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongRound.selector, 1));
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 2);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, deadline));
        market.settleByDefault(jobId, 1);
        passDeadline();
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, deadline));
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 1);
        market.settleByDefault(jobId, 1);
        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertEq(round.outcome, IMarket.Outcome.Default);
        assertEq(round.accepted, 31, "accepted");
        assertEq(owedTo(members[0]), REWARD, "owed");
    }

    // --------------------------------------------------------------- openings

    function test_a_claim_that_the_scores_bear_out_is_rejected_when_final() public {
        begin();
        runRejecting(4);
        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertEq(round.outcome, IMarket.Outcome.Open);
        assertEq(round.accepted, 27, "accepted");
        assertEq(round.rejected, 4, "rejected");
        assertEq(round.disputeUntil, time + terms.disputeWindow, "dispute window");
        assertEq(market.getJob(jobId).openRound, 1, "open round");
        assertEq(market.getJob(jobId).openings, 1, "openings");
        assertEq(owedTo(members[0]), 0, "nothing yet");

        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, round.disputeUntil));
        market.finalize(jobId, 1);
        finalize(1);
        assertEq(market.getRounds(jobId)[0].outcome, IMarket.Outcome.Final);
        assertEq(owedTo(members[0]), REWARD, "accepted");
        assertEq(owedTo(members[6]), 0, "rejected");
        assertEq(market.credit(address(0), SINK), 3 * REWARD, "sink");
        assertEq(market.getJob(jobId).escrow, 4 * 15 * REWARD, "escrow");
        vm.expectRevert(IMarket.NotOpen.selector);
        market.finalize(jobId, 1);
        assertSolvent();
    }

    function test_a_claim_that_the_scores_do_not_bear_out_is_final_at_once() public {
        begin();
        runToSettle(0);
        storeSeed();
        settleOpen(openingFor(4, 0));
        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertEq(round.outcome, IMarket.Outcome.Final);
        assertEq(round.accepted, 31, "accepted");
        assertEq(round.rejected, 0, "rejected");
        assertEq(market.getJob(jobId).openRound, 0, "open round");
        assertEq(owedTo(members[6]), REWARD, "owed");
        vm.expectRevert(IMarket.NotOpen.selector);
        vm.prank(members[0]);
        market.dispute(jobId, 1);
    }

    function test_the_reference_moves_when_the_first_group_is_claimed() public {
        begin();
        runRejecting(1);
        assertEq(market.getRounds(jobId)[0].rejected, 1, "rejected");
    }

    function test_openings_refuse_what_they_must() public {
        begin();
        runToSettle(0);
        IMarket.Opening memory opening = openingFor(4, 4);
        refuse(opening, abi.encodePacked(IMarket.SeedMissing.selector));
        storeSeed();
        vm.expectRevert(IMarket.NotModelOwner.selector);
        market.settleOpen(jobId, 1, opening);

        opening.claimed = 0;
        refuse(opening, abi.encodeWithSelector(IMarket.InvalidClaim.selector, 0));
        opening.claimed = 1 << 5;
        refuse(opening, abi.encodeWithSelector(IMarket.InvalidClaim.selector, 1 << 5));
        opening.claimed = 3;
        refuse(opening, abi.encodeWithSelector(IMarket.InvalidClaim.selector, 3));

        opening = openingFor(4, 4);
        opening.probeSeed = probes[1];
        refuse(opening, abi.encodePacked(IMarket.WrongProbe.selector));
        opening = openingFor(4, 4);
        opening.probePath = new bytes32[](2);
        refuse(opening, abi.encodePacked(IMarket.WrongProbe.selector));
        opening.probePath = new bytes32[](4);
        refuse(opening, abi.encodePacked(IMarket.WrongProbe.selector));

        opening = openingFor(4, 4);
        opening.lanes = slice(opening.lanes, 0, opening.lanes.length - 4);
        refuse(opening, abi.encodeWithSelector(IMarket.WrongLength.selector, 96, 92));
        opening = openingFor(4, 4);
        opening.openings = bytes.concat(opening.openings, hex"00");
        refuse(opening, abi.encodeWithSelector(IMarket.WrongLength.selector, 6144, 6145));
        opening = openingFor(4, 4);
        opening.shift = 1;
        refuse(opening, abi.encodeWithSelector(IMarket.InvalidShift.selector, 1));
        opening = openingFor(4, 4 | 8);
        opening.lanes = bytes.concat(slice(opening.lanes, 0, 92), bytes4(uint32(1 << 23)));
        refuse(opening, abi.encodeWithSelector(IMarket.InvalidShift.selector, 0));
        settleOpen(openingFor(4, 4));
    }

    function test_lanes_may_use_the_whole_range_of_24_bits_and_the_least_shift() public {
        begin();
        runToSettle(0);
        storeSeed();
        IMarket.Opening memory opening = openingFor(4, 4);
        opening.lanes = bytes.concat(slice(opening.lanes, 0, 92), bytes4(uint32(int32(-1 << 23))));
        opening.shift = 9;
        settleOpen(opening);
        assertEq(market.getRounds(jobId)[0].rejected, 4, "rejected");
    }

    function test_fewer_complete_groups_allow_fewer_claims() public {
        begin();
        runToSettle(1); // four complete groups
        storeSeed();
        refuse(openingFor(4, 4), abi.encodeWithSelector(IMarket.InvalidClaim.selector, 4));
    }

    function test_no_more_openings_than_the_terms_allow() public {
        IMarket.Terms memory t = defaultTerms();
        t.maxOpenings = 1;
        useTerms(t);
        begin();
        runRejecting(4);
        finalize(1);
        runToSettle(0);
        storeSeed();
        refuse(openingFor(4, 4), abi.encodePacked(IMarket.NoOpeningLeft.selector));
    }

    // ---------------------------------------------------- beside the dispute

    function test_the_next_round_is_settled_only_after_the_dispute_window_and_loses_no_time_by_it() public {
        begin();
        runRejecting(4);
        uint64 disputeUntil = market.getRounds(jobId)[0].disputeUntil;
        runToSettle(0);
        assertEq(market.getJob(jobId).deadline, disputeUntil + terms.settleWindow, "settle deadline");
        bytes memory open = abi.encodeWithSelector(IMarket.PreviousRoundOpen.selector, 1);
        vm.expectRevert(open);
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 2);
        vm.expectRevert(open);
        market.settleByDefault(jobId, 2);
        finalize(1);
        settleQuiet();
        assertEq(market.getRounds(jobId)[1].outcome, IMarket.Outcome.Quiet);
    }

    function test_neither_stop_nor_close_cuts_a_dispute_window() public {
        begin();
        runRejecting(4);
        bytes memory open = abi.encodeWithSelector(IMarket.PreviousRoundOpen.selector, 1);
        vm.expectRevert(open);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        passDeadline();
        vm.expectRevert(open);
        market.closeJob(jobId);
        finalize(1);
        market.closeJob(jobId);
        assertDrained();
    }

    // --------------------------------------------------------------- eviction

    function test_the_second_rejection_evicts_and_frees_the_stakes() public {
        begin();
        runRejecting(4);
        finalize(1);
        assertEq(market.getJob(jobId).evicted, 0, "after one");
        runRejecting(4);
        finalize(2);
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(job.evicted, 4, "evicted");
        assertEq(job.live, 27, "live");
        assertEq(owedTo(members[6]), 4 * REWARD, "stake, no reward");
        market.claim(jobId, members[6]);
        assertEq(market.credit(address(0), SINK), 6 * REWARD, "sink");

        runToSettle(0);
        assertEq(market.getRounds(jobId)[2].complete, 27, "complete");
        storeSeed();
        // one fault was allowed and is used up
        refuse(openingFor(8, 8), abi.encodeWithSelector(IMarket.InvalidClaim.selector, 8));
        assertSolvent();
    }

    function test_a_group_evicted_during_a_round_ends_that_round_and_stays_liable() public {
        begin();
        runRejecting(4);
        finalize(1);
        runRejecting(4);
        publish();
        finalize(2);
        assertEq(market.getJob(jobId).evicted, 4, "evicted");
        vm.expectRevert(IMarket.NothingToClaim.selector);
        market.claim(jobId, members[6]);
        submitAll(1 << 8);
        submit(members[6]);
        submit(members[7]);
        vm.expectRevert(IMarket.SubmissionsOpen.selector);
        market.closeRound(jobId, 3);
        submit(members[8]);
        market.closeRound(jobId, 3);
        settleQuiet();
        assertEq(market.getRounds(jobId)[2].accepted, 31, "accepted");
        assertEq(owedTo(members[6]), REWARD + 4 * REWARD, "reward and stake");
        assertSolvent();
    }

    // ---------------------------------------------------------------- dispute

    function test_a_majority_voids_pays_everybody_and_sinks_the_bond() public {
        begin();
        runRejecting(4);
        for (uint256 i = 0; i < 7; ++i) {
            dispute(members[2 * i], 1);
        }
        assertEq(market.getRounds(jobId)[0].outcome, IMarket.Outcome.Open);
        vm.expectRevert(IMarket.AlreadyVoted.selector);
        vm.prank(members[0]);
        market.dispute(jobId, 1);
        dispute(members[14], 1);

        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertEq(round.outcome, IMarket.Outcome.Void);
        assertEq(round.votes, 8, "votes");
        assertEq(round.accepted, 31, "accepted");
        assertEq(round.rejected, 0, "rejected");
        IMarket.Job memory job = market.getJob(jobId);
        assertTrue(job.voided, "voided");
        assertEq(job.bond, 0, "bond");
        assertEq(market.credit(address(0), SINK), 15 * REWARD, "sink");
        assertEq(owedTo(members[6]), REWARD, "owed");

        bytes memory payload = modelPayload(2);
        bytes32 digest = digestOf(2, MODEL_OWNER, payload);
        vm.expectRevert(IMarket.JobVoided.selector);
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, digest, payload);
        vm.expectRevert(IMarket.JobVoided.selector);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        market.closeJob(jobId);
        assertEq(market.credit(address(0), MODEL_OWNER), 4 * 15 * REWARD, "returned");
        assertDrained();
    }

    function test_a_voided_job_finishes_its_running_round_by_default() public {
        begin();
        runRejecting(4);
        publish();
        for (uint256 i = 0; i < 8; ++i) {
            dispute(members[i], 1);
        }
        submitAll(1);
        passDeadline();
        closeRound();
        vm.expectRevert(IMarket.JobVoided.selector);
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 2);
        market.settleByDefault(jobId, 2);
        market.closeJob(jobId);
        assertEq(owedTo(members[6]), 2 * REWARD + 4 * REWARD, "both rounds and the stake");
        assertDrained();
    }

    function test_only_members_of_complete_groups_vote_and_only_in_the_window() public {
        begin();
        vm.expectRevert(IMarket.NotOpen.selector);
        market.dispute(jobId, 1);
        IMarket.Terms memory t = defaultTerms();
        t.seats = 18;
        t.bond = uint128(18 * REWARD);
        useTerms(t);
        begin();
        runToSettle(1);
        storeSeed();
        settleOpen(openingFor(4, 4));
        vm.expectRevert(IMarket.NotMember.selector);
        vm.prank(members[1]);
        market.dispute(jobId, 1);
        vm.expectRevert(IMarket.NotMember.selector);
        vm.prank(STRANGER);
        market.dispute(jobId, 1);
        uint64 until = market.getRounds(jobId)[0].disputeUntil;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, until));
        vm.prank(members[3]);
        market.dispute(jobId, 1);
    }

    // ---------------------------------------------------------------- helpers

    function refuse(IMarket.Opening memory opening, bytes memory reason) private {
        uint16 round = market.getJob(jobId).round;
        vm.expectRevert(reason);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, round, opening);
    }
}
