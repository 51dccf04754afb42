// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Votes against a settlement with openings, and what a majority of them does.
contract VotesTest is MarketTest {
    function test_a_majority_voids_pays_everybody_and_sinks_the_bond() public {
        begin();
        runRejecting(4);
        for (uint256 i = 0; i < 7; ++i) {
            vm.expectEmit(address(market));
            emit IMarketTypes.Disputed(jobId, 1, members[2 * i], uint16(i + 1));
            dispute(members[2 * i], 1);
        }
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Open);
        vm.expectRevert(IMarketTypes.AlreadyVoted.selector);
        vm.prank(members[0]);
        market.dispute(jobId, 1);
        vm.expectEmit(address(market));
        emit IMarketTypes.Disputed(jobId, 1, members[14], 8);
        vm.expectEmit(address(market));
        emit IMarketTypes.Voided(jobId, 1);
        vm.expectEmit(address(market));
        emit IMarketTypes.Sunk(jobId, 15 * REWARD);
        dispute(members[14], 1);

        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.outcome, IMarketTypes.Outcome.Void);
        assertEq(round.votes, 8, "votes");
        assertEq(round.accepted, 31, "accepted");
        assertEq(round.rejected, 0, "rejected");
        assertTrue(state().voided, "voided");
        assertEq(state().openRound, 0, "open round");
        assertEq(bondHeld(), 0, "bond");
        assertEq(creditOf(SINK), 15 * REWARD, "sink");
        assertEq(owedTo(members[6]), REWARD, "owed");
        assertSolvent();

        IMarketTypes.Payload memory payload = stored(2, MODEL_OWNER);
        vm.expectRevert(IMarketTypes.JobVoided.selector);
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, payload);
        vm.expectRevert(IMarketTypes.JobVoided.selector);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        market.closeJob(jobId);
        assertEq(creditOf(MODEL_OWNER), 4 * 15 * REWARD, "returned");
        claim(members[6]);
        assertEq(market.accountOf(terms.token, members[6]).voided, 1, "reputation");
        assertDrained();
    }

    function test_a_voided_job_finishes_its_running_round_by_default() public {
        begin();
        runRejecting(4);
        publish();
        voidRound(1);
        submitAll(1);
        passDeadline();
        closeRound();
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(4, 4);
        bytes memory voided = abi.encodePacked(IMarketTypes.JobVoided.selector);
        vm.expectRevert(voided);
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 2);
        vm.expectRevert(voided);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 2, opening);
        vm.expectRevert(voided);
        vm.prank(MODEL_OWNER);
        market.flag(jobId, 2, new IMarketTypes.Flag[](0));
        market.settleByDefault(jobId, 2); // at once
        market.closeJob(jobId);
        assertEq(owedTo(members[6]), 2 * REWARD + 4 * REWARD, "both rounds and the stake");
        assertDrained();
    }

    function test_more_than_half_of_an_even_electorate_are_needed() public {
        useSeats(18);
        begin();
        runRejecting(4); // six groups, 18 members
        for (uint256 i = 0; i < 9; ++i) {
            dispute(members[i], 1);
        }
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Open);
        dispute(members[9], 1);
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Void);
        assertEq(roundAt(1).votes, 10, "votes");
    }

    function test_the_electorate_are_the_members_of_the_complete_groups() public {
        useSeats(18);
        begin();
        runToSettle(1); // five groups, 15 members
        storeSeed();
        settleOpen(openingFor(4, 4));
        for (uint256 i = 0; i < 7; ++i) {
            dispute(members[3 + i], 1);
        }
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Open);
        dispute(members[17], 1);
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Void);
        assertEq(roundAt(1).accepted, 62, "accepted");
        assertEq(state().escrow, 5 * 18 * REWARD - 15 * REWARD, "escrow");
        assertEq(owedTo(members[1]), REWARD, "compensation alone");
        market.closeJob(jobId);
        assertDrained();
    }

    function test_members_of_a_rejected_group_vote_as_well() public {
        begin();
        runRejecting(4);
        for (uint256 i = 6; i < 14; ++i) {
            dispute(members[i], 1);
        }
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Void);
    }

    function test_only_members_of_complete_groups_vote_and_only_in_the_window() public {
        useSeats(19); // one owner is left over by the draw
        begin();
        vm.expectRevert(IMarketTypes.NotOpen.selector);
        market.dispute(jobId, 1);
        runToSettle(1);
        storeSeed();
        settleOpen(openingFor(4, 4));
        address[5] memory others = [members[0], members[1], members[18], STRANGER, MODEL_OWNER];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(IMarketTypes.NotMember.selector);
            vm.prank(others[i]);
            market.dispute(jobId, 1);
        }
        uint48 until = roundAt(1).disputeUntil;
        pass(until - time - 1);
        dispute(members[3], 1);
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, until));
        vm.prank(members[4]);
        market.dispute(jobId, 1);
        market.finalize(jobId, 1);
        vm.expectRevert(IMarketTypes.NotOpen.selector);
        vm.prank(members[4]);
        market.dispute(jobId, 1);
    }

    function test_no_other_round_is_disputed_or_finalized() public {
        begin();
        runToSettle(0);
        settleQuiet();
        runRejecting(4);
        publish();
        uint16[4] memory others = [uint16(0), 1, 3, 4];
        pass(terms.disputeWindow);
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(IMarketTypes.NotOpen.selector);
            vm.prank(members[0]);
            market.dispute(jobId, others[i]);
            vm.expectRevert(IMarketTypes.NotOpen.selector);
            market.finalize(jobId, others[i]);
        }
        market.finalize(jobId, 2);
    }

    function test_a_void_round_is_not_finalized_and_not_disputed_again() public {
        begin();
        runRejecting(4);
        voidRound(1);
        vm.expectRevert(IMarketTypes.NotOpen.selector);
        vm.prank(members[14]);
        market.dispute(jobId, 1);
        pass(terms.disputeWindow);
        vm.expectRevert(IMarketTypes.NotOpen.selector);
        market.finalize(jobId, 1);
    }

    function test_votes_are_counted_anew_in_every_round() public {
        begin();
        runRejecting(4);
        for (uint256 i = 0; i < 7; ++i) {
            dispute(members[i], 1);
        }
        finalize(1);
        runRejecting(8);
        assertEq(roundAt(2).votes, 0, "votes");
        for (uint256 i = 0; i < 7; ++i) {
            dispute(members[i], 2);
        }
        assertEq(roundAt(2).outcome, IMarketTypes.Outcome.Open);
        dispute(members[7], 2);
        assertEq(roundAt(2).outcome, IMarketTypes.Outcome.Void);
        market.closeJob(jobId);
        assertDrained();
    }

    // ---------------------------------------------------------------- helpers

    function useSeats(uint16 seats) private {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = seats;
        t.bond = uint128(seats * REWARD);
        useTerms(t);
    }

    function voidRound(uint16 round) private {
        for (uint256 i = 0; i < 8; ++i) {
            dispute(members[i], round);
        }
    }
}
