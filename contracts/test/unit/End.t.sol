// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

contract EndTest is MarketTest {
    function test_a_whole_job_drains_to_zero() public {
        begin();
        for (uint256 r = 1; r <= 5; ++r) {
            runToSettle(r == 2 ? 1 << 4 : 0);
            if (r == 3) {
                storeSeed();
                settleOpen(openingFor(4, 4));
                finalize(3);
            } else {
                settleQuiet();
            }
            assertSolvent();
        }
        assertEq(state().round, 6, "round after the last");
        assertEq(market.getJob(jobId).rounds.length, 5, "rounds");
        market.closeJob(jobId);
        claimAll();
        withdrawAll();
        uint256 stake = stakeOf(terms);
        assertEq(members[0].balance, stake + 5 * REWARD, "always there");
        assertEq(members[3].balance, stake + 5 * REWARD, "compensated once");
        assertEq(members[4].balance, stake - 2 * REWARD + 4 * REWARD, "absent once");
        assertEq(members[6].balance, stake + 4 * REWARD, "rejected once");
        assertEq(SINK.balance, 3 * REWARD, "sink");
        // what it had, the bond, and the three shares of the incomplete group
        assertEq(MODEL_OWNER.balance, 1 ether + 15 * REWARD + 3 * REWARD, "model owner");
        assertEq(address(market).balance, 0, "market");
    }

    // ------------------------------------------------------------------- stop

    function test_the_model_owner_stops_between_rounds() public {
        begin();
        vm.expectRevert(IMarketTypes.NotModelOwner.selector);
        market.stop(jobId);
        runToSettle(0);
        expectWrongPhase();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        settleQuiet();
        vm.expectEmit(address(market));
        emit IMarketTypes.JobClosed(jobId, 4 * 15 * REWARD + 15 * REWARD, false);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertEq(creditOf(MODEL_OWNER), 4 * 15 * REWARD + 15 * REWARD, "returned");
        expectWrongPhase();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertDrained();
    }

    function test_a_round_open_to_dispute_is_finalized_before_the_job_ends() public {
        begin();
        runRejecting(1);
        bytes memory open = abi.encodeWithSelector(IMarketTypes.PreviousRoundOpen.selector, 1);
        vm.expectRevert(open);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        passDeadline();
        vm.expectRevert(open);
        market.closeJob(jobId);
        market.finalize(jobId, 1);
        market.closeJob(jobId);
        assertDrained();
        assertEq(SINK.balance, 3 * REWARD, "the rejected shares");
    }

    function test_a_voided_job_is_closed_by_anyone_at_once_and_not_stopped() public {
        begin();
        runRejecting(1);
        for (uint256 i = 0; i < 8; ++i) {
            dispute(members[i], 1);
        }
        vm.expectRevert(IMarketTypes.JobVoided.selector);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        market.closeJob(jobId);
        assertEq(creditOf(MODEL_OWNER), 4 * 15 * REWARD, "the bond is not returned");
        assertDrained();
        assertEq(SINK.balance, 15 * REWARD, "the bond");
    }

    // ------------------------------------------------------------------ close

    function test_anyone_closes_when_the_model_owner_publishes_nothing() public {
        begin();
        uint48 deadline = state().deadline;
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, deadline));
        market.closeJob(jobId);
        passDeadline();
        market.closeJob(jobId);
        assertDrained();
    }

    function test_anyone_closes_after_the_last_round_and_nothing_more_is_published() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.rounds = 1;
        useTerms(t);
        begin();
        runToSettle(0);
        settleQuiet();
        IMarketTypes.Payload memory payload = inlined(2, MODEL_OWNER, modelPayload(2));
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 2));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, payload);
        market.closeJob(jobId);
        expectWrongPhase();
        market.closeJob(jobId);
        assertDrained();
    }

    function test_fewer_than_three_live_groups_end_the_job() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.allowedMisses = 1;
        useTerms(t);
        begin();
        runToSettle(0x49); // one of each of three groups
        settleQuiet();
        assertEq(state().live, 24, "live");
        IMarketTypes.Payload memory payload = inlined(2, MODEL_OWNER, modelPayload(2));
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooFewGroups.selector, 2));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, payload);
        market.closeJob(jobId);
        assertDrained();
    }

    function test_a_job_is_closed_only_between_rounds() public {
        create();
        expectWrongPhase();
        market.closeJob(jobId);
        joinMany(15);
        market.arm(jobId);
        expectWrongPhase();
        market.closeJob(jobId);
        start();
        publish();
        passDeadline();
        expectWrongPhase();
        market.closeJob(jobId);
        closeRound();
        assertEq(phase(), IMarketTypes.Phase.Publish); // nobody submitted
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Incomplete);
        passDeadline();
        market.closeJob(jobId);
        assertDrained();
        assertEq(SINK.balance, 15 * 2 * REWARD, "penalties of groups nobody came from");
    }
}
