// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice A round from its publication to its close, and what absences cost. Payloads have a file of their own.
contract RoundsTest is MarketTest {
    // ---------------------------------------------------------------- publish

    function test_publishing_opens_submissions() public {
        begin();
        publish();
        IMarketTypes.Job memory job = market.getJob(jobId);
        assertEq(job.state.phase, IMarketTypes.Phase.Submit);
        assertEq(job.state.deadline, time + terms.submitWindow, "deadline");
        assertEq(job.rounds.length, 1, "rounds");
        assertEq(job.rounds[0].modelDigest, digestOf(1, MODEL_OWNER, modelPayload(1)), "digest");
        assertEq(job.rounds[0].active, 31, "active");
        assertEq(job.rounds[0].outcome, IMarketTypes.Outcome.Pending);
    }

    function test_publish_refuses_what_it_must() public {
        begin();
        IMarketTypes.Payload memory payload = inlined(1, MODEL_OWNER, modelPayload(1));

        vm.expectRevert(IMarketTypes.NotModelOwner.selector);
        market.publish(jobId, 1, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 0, payload);

        uint48 deadline = state().deadline;
        passDeadline();
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, deadline));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, payload);
        expectWrongPhase();
        market.closeRound(jobId, 1);
    }

    function test_nothing_is_published_behind_the_last_round() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.rounds = 1;
        useTerms(t);
        begin();
        runToSettle(0);
        settleQuiet();
        assertEq(state().round, 2, "round");
        IMarketTypes.Payload memory payload = inlined(2, MODEL_OWNER, modelPayload(2));
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 2));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, payload);
    }

    function test_nothing_is_published_for_fewer_than_three_live_groups() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.allowedMisses = 1;
        useTerms(t);
        begin();
        runToSettle(0x49); // one absent in three of five groups
        settleQuiet();
        assertEq(state().live, 24, "live");
        IMarketTypes.Payload memory payload = inlined(2, MODEL_OWNER, modelPayload(2));
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooFewGroups.selector, 2));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, payload);
    }

    // ----------------------------------------------------------------- submit

    function test_submitting_sets_the_bit_of_the_member() public {
        begin();
        publish();
        submit(members[7]);
        uint256[2] memory submitted = roundAt(1).submitted;
        assertEq(submitted[0], 1 << (16 * 2 + 1), "bits");
        assertEq(submitted[1], 0, "bits of the groups from 16 on");
    }

    function test_groups_from_16_on_have_bits_in_the_second_word() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 51;
        t.bond = uint128(51 * REWARD);
        useTerms(t);
        begin();
        publish();
        submit(members[16 * 3 + 2]);
        uint256[2] memory submitted = roundAt(1).submitted;
        assertEq(submitted[0], 0, "bits");
        assertEq(submitted[1], 1 << 2, "bits of the groups from 16 on");
        passDeadline();
        closeRound();
        assertEq(market.getJob(jobId).members[50].misses, 0, "the one that came");
        assertEq(market.getJob(jobId).members[49].misses, 1, "one that did not");
        assertEq(creditOf(SINK), 16 * 3 * 2 * REWARD, "sink");
        assertEq(owedTo(members[50]), 2 * 2 * REWARD, "both penalties");
        assertSolvent();
    }

    // ------------------------------------------------------------- closeRound

    function test_a_round_closes_early_only_when_all_are_in() public {
        begin();
        publish();
        submitAll(1);
        vm.expectRevert(IMarketTypes.SubmissionsOpen.selector);
        market.closeRound(jobId, 1);
        submit(members[0]);
        market.closeRound(jobId, 1);
        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.complete, 31, "complete");
        assertEq(round.seedTarget, blockNumber + 2, "target");
        assertEq(phase(), IMarketTypes.Phase.Settle);
        assertEq(state().deadline, time + terms.settleWindow, "deadline");
    }

    function test_an_absent_member_pays_each_present_one_a_reward() public {
        begin();
        runToSettle(1 << 4);
        assertEq(roundAt(1).complete, 29, "complete");
        assertEq(market.getJob(jobId).members[4].misses, 1, "misses");
        settleQuiet();
        assertEq(owedTo(members[3]), REWARD, "present");
        assertEq(owedTo(members[4]), 0, "absent");
        assertEq(owedTo(members[5]), REWARD, "present");
        assertEq(owedTo(members[0]), REWARD, "in a complete group");
        assertEq(creditOf(SINK), 0, "sink");
        // the shares of the incomplete group stay in escrow
        assertEq(state().escrow, 5 * 15 * REWARD - 12 * REWARD, "escrow");
        assertSolvent();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertEq(owedTo(members[4]), 2 * REWARD, "what is left of the stake");
        assertDrained();
    }

    function test_the_last_present_member_gets_the_whole_pool() public {
        begin();
        runToSettle((1 << 3) | (1 << 4));
        settleQuiet();
        assertEq(owedTo(members[5]), 2 * 2 * REWARD, "present");
        assertSolvent();
    }

    function test_penalties_of_a_group_nobody_came_from_go_to_the_sink() public {
        begin();
        publish();
        submitAll(7 << 3);
        passDeadline();
        vm.expectEmit(address(market));
        emit IMarketTypes.Missed(jobId, 1, 1, 7, 0);
        vm.expectEmit(address(market));
        emit IMarketTypes.Sunk(jobId, 3 * 2 * REWARD);
        market.closeRound(jobId, 1);
        assertEq(creditOf(SINK), 3 * 2 * REWARD, "sink");
        assertSolvent();
    }

    function test_what_does_not_divide_goes_to_the_sink() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.groupSize = 5;
        t.reward = 1001;
        t.bond = 1001 * 15;
        useTerms(t);
        begin();
        runToSettle(3); // two absent of five: 2 * 4 * 1001 = 8008 among three
        assertEq(creditOf(SINK), 1, "sink");
        settleQuiet();
        assertEq(owedTo(members[2]), 2669, "present");
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertDrained();
    }

    function test_the_last_miss_drops_owner_and_group_and_frees_the_others() public {
        begin();
        runToSettle(1 << 4);
        settleQuiet();
        publish();
        submitAll(1 << 4);
        passDeadline();
        vm.expectEmit(address(market));
        emit IMarketTypes.Missed(jobId, 2, 1, 2, 2);
        market.closeRound(jobId, 2);
        assertEq(state().dropped, 2, "dropped");
        assertEq(state().live, 29, "live");
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        assertEq(all[4].misses, 2, "misses");
        assertEq(stakeLeft(all[4].misses), 0, "no stake left");
        (, uint256 stake,) = market.owedTo(jobId, members[3]);
        assertEq(stake, 0, "liable in the running round");
        settleQuiet();
        assertEq(owedTo(members[3]), 2 * REWARD + 4 * REWARD, "compensation and stake");
        claim(members[3]);
        assertTrue(market.getJob(jobId).members[3].stakeClaimed, "claimed");
        assertEq(owedTo(members[4]), 0, "the absent one has lost its stake");
        assertSolvent();

        publish();
        IMarketTypes.Payload memory payload = inlined(3, members[3], gradientPayload(3, members[3]));
        bytes32 model = roundAt(3).modelDigest;
        vm.expectRevert(IMarketTypes.NotMember.selector);
        vm.prank(members[3]);
        market.submit(jobId, 3, model, payload);
        submitAll(0);
        closeRound(); // all of the four live groups are in
        assertEq(roundAt(3).complete, 29, "complete");
    }

    function test_a_round_without_a_complete_group_is_skipped() public {
        begin();
        runToSettle(0x1249); // the first of every group
        assertEq(phase(), IMarketTypes.Phase.Publish);
        assertEq(state().round, 2, "round");
        assertEq(state().deadline, time + terms.publishWindow, "deadline");
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Incomplete);
        assertEq(roundAt(1).seedTarget, 0, "no seed for nothing");
        assertEq(owedTo(members[1]), REWARD, "compensation");
        assertEq(state().escrow, 5 * 15 * REWARD, "escrow");
        assertSolvent();
    }

    function test_claims_write_down_who_missed_and_who_was_accepted() public {
        begin();
        runToSettle(1 << 4);
        settleQuiet();
        claim(members[3]);
        claim(members[4]);
        claim(members[0]);
        assertEq(market.accountOf(terms.token, members[4]).missed, 1, "absent");
        assertEq(market.accountOf(terms.token, members[3]).missed, 0, "present");
        assertEq(market.accountOf(terms.token, members[3]).accepted, 0, "of an incomplete group");
        assertEq(market.accountOf(terms.token, members[0]).accepted, 1, "accepted");
    }
}
