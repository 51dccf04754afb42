// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "../MarketTest.sol";

contract RoundsTest is MarketTest {
    // ---------------------------------------------------------------- publish

    function test_publishing_opens_submissions() public {
        begin();
        publish();
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(job.phase, IMarket.Phase.Submit);
        assertEq(job.deadline, time + terms.submitWindow, "deadline");
        IMarket.Round[] memory rounds = market.getRounds(jobId);
        assertEq(rounds.length, 1, "rounds");
        assertEq(rounds[0].modelDigest, digestOf(1, MODEL_OWNER, modelPayload(1)), "digest");
    }

    function test_publish_refuses_what_it_must() public {
        begin();
        bytes memory payload = modelPayload(1);
        bytes32 digest = digestOf(1, MODEL_OWNER, payload);

        vm.expectRevert(IMarket.NotModelOwner.selector);
        market.publish(jobId, 1, digest, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongRound.selector, 1));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, digest, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongDigest.selector, digest));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, keccak256("other"), payload);
        bytes memory longer = bytes.concat(payload, hex"00");
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongLength.selector, payload.length, longer.length));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, digest, longer);

        uint64 deadline = market.getJob(jobId).deadline;
        passDeadline();
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, deadline));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, digest, payload);
        expectWrongPhase();
        market.closeRound(jobId, 1);
    }

    function test_payload_digests_are_of_the_publishing_round() public {
        begin();
        runToSettle(0);
        settleQuiet();
        bytes memory payload = modelPayload(1);
        bytes32 replayed = digestOf(1, MODEL_OWNER, payload);
        bytes32 expected = digestOf(2, MODEL_OWNER, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongDigest.selector, expected));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, replayed, payload);
    }

    // ----------------------------------------------------------------- submit

    function test_submitting_sets_the_bit_of_the_member() public {
        begin();
        publish();
        submit(members[7]);
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(job.submitted[0], 1 << (16 * 2 + 1), "bits");
        assertTrue(market.getMembers(jobId)[7].submitted, "member");
        assertTrue(!market.getMembers(jobId)[8].submitted, "another");
    }

    function test_submit_refuses_what_it_must() public {
        begin();
        publish();
        address who = members[4];
        bytes memory payload = gradientPayload(1, who);
        bytes32 digest = digestOf(1, who, payload);
        bytes32 model = digestOf(1, MODEL_OWNER, modelPayload(1));

        vm.expectRevert(IMarket.NotMember.selector);
        vm.prank(STRANGER);
        market.submit(jobId, 1, model, digest, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongRound.selector, 1));
        vm.prank(who);
        market.submit(jobId, 2, model, digest, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongModel.selector, model));
        vm.prank(who);
        market.submit(jobId, 1, digest, digest, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongLength.selector, 512, 513));
        vm.prank(who);
        market.submit(jobId, 1, model, digest, bytes.concat(payload, hex"01"));
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongDigest.selector, digest));
        vm.prank(who);
        market.submit(jobId, 1, model, model, payload);

        submit(who);
        vm.expectRevert(IMarket.AlreadySubmitted.selector);
        vm.prank(who);
        market.submit(jobId, 1, model, digest, payload);

        uint64 deadline = market.getJob(jobId).deadline;
        passDeadline();
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, deadline));
        vm.prank(members[5]);
        market.submit(jobId, 1, model, digest, payload);
    }

    function test_a_copied_payload_has_another_digest() public {
        begin();
        publish();
        bytes memory payload = gradientPayload(1, members[0]);
        bytes32 copied = digestOf(1, members[0], payload);
        bytes32 expected = digestOf(1, members[1], payload);
        bytes32 model = market.getRounds(jobId)[0].modelDigest;
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongDigest.selector, expected));
        vm.prank(members[1]);
        market.submit(jobId, 1, model, copied, payload);
    }

    // ------------------------------------------------------------- closeRound

    function test_a_round_closes_early_only_when_all_are_in() public {
        begin();
        publish();
        submitAll(1);
        vm.expectRevert(IMarket.SubmissionsOpen.selector);
        market.closeRound(jobId, 1);
        submit(members[0]);
        market.closeRound(jobId, 1);
        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertEq(round.complete, 31, "complete");
        assertEq(round.seedTarget, blockNumber + 2, "target");
        assertEq(phase(), IMarket.Phase.Settle);
        assertEq(market.getJob(jobId).deadline, time + terms.settleWindow, "deadline");
    }

    function test_an_absent_member_pays_each_present_one_a_reward() public {
        begin();
        runToSettle(1 << 4);
        assertEq(market.getRounds(jobId)[0].complete, 29, "complete");
        assertEq(market.getMembers(jobId)[4].misses, 1, "misses");
        assertEq(market.getMembers(jobId)[4].stake, 2 * REWARD, "stake");
        settleQuiet();
        assertEq(owedTo(members[3]), REWARD, "present");
        assertEq(owedTo(members[4]), 0, "absent");
        assertEq(owedTo(members[5]), REWARD, "present");
        assertEq(owedTo(members[0]), REWARD, "in a complete group");
        assertEq(market.credit(address(0), SINK), 0, "sink");
        // the shares of the incomplete group stay in escrow
        assertEq(market.getJob(jobId).escrow, 5 * 15 * REWARD - 12 * REWARD, "escrow");
        assertSolvent();
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
        runToSettle(7 << 3);
        assertEq(market.credit(address(0), SINK), 3 * 2 * REWARD, "sink");
        assertSolvent();
    }

    function test_what_does_not_divide_goes_to_the_sink() public {
        IMarket.Terms memory t = defaultTerms();
        t.groupSize = 5;
        t.reward = 1001;
        t.bond = 1001 * 15;
        useTerms(t);
        begin();
        runToSettle(3); // two absent of five: 2 * 4 * 1001 = 8008 among three
        assertEq(market.credit(address(0), SINK), 1, "sink");
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
        runToSettle(1 << 4);
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(job.dropped, 2, "dropped");
        assertEq(job.live, 29, "live");
        IMarket.Member[] memory all = market.getMembers(jobId);
        assertTrue(all[4].dropped && !all[3].dropped, "owner");
        assertEq(all[4].stake, 0, "no stake left");
        settleQuiet();
        assertEq(owedTo(members[3]), 2 * REWARD + 4 * REWARD, "compensation and stake");
        market.claim(jobId, members[3]);
        assertTrue(market.getMembers(jobId)[3].claimed, "claimed");
        assertSolvent();

        publish();
        bytes32 model = market.getRounds(jobId)[2].modelDigest;
        bytes memory payload = gradientPayload(3, members[3]);
        bytes32 digest = digestOf(3, members[3], payload);
        vm.expectRevert(IMarket.NotMember.selector);
        vm.prank(members[3]);
        market.submit(jobId, 3, model, digest, payload);
        submitAll(0);
        closeRound(); // all of the four live groups are in
        assertEq(market.getRounds(jobId)[2].complete, 29, "complete");
    }

    function test_a_round_without_a_complete_group_is_skipped() public {
        begin();
        runToSettle(0x1249); // the first of every group
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(job.phase, IMarket.Phase.Publish);
        assertEq(job.round, 2, "round");
        assertEq(market.getRounds(jobId)[0].outcome, IMarket.Outcome.Incomplete);
        assertEq(owedTo(members[1]), REWARD, "compensation");
        assertEq(job.escrow, 5 * 15 * REWARD, "escrow");
        assertSolvent();
    }

    // -------------------------------------------------------------- storeSeed

    function test_the_seed_is_the_hash_of_the_target() public {
        begin();
        runToSettle(0);
        uint64 target = market.getRounds(jobId)[0].seedTarget;
        vm.expectRevert(abi.encodeWithSelector(IMarket.TargetNotReached.selector, target));
        market.storeSeed(jobId, 1);
        mine(3);
        vm.setBlockhash(target, keccak256("seed"));
        market.storeSeed(jobId, 1);
        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertEq(round.seedHash, keccak256("seed"), "hash");
        assertTrue(round.seeded, "seeded");
        vm.expectRevert(IMarket.SeedKnown.selector);
        market.storeSeed(jobId, 1);
        settleQuiet();
        expectWrongPhase();
        market.storeSeed(jobId, 1);
    }

    function test_a_lost_or_zero_hash_is_no_seed_but_a_new_target() public {
        begin();
        runToSettle(0);
        mine(2 + 257);
        market.storeSeed(jobId, 1);
        IMarket.Round memory round = market.getRounds(jobId)[0];
        assertTrue(!round.seeded, "not seeded");
        assertEq(round.seedTarget, blockNumber + 2, "target");
        mine(3);
        vm.setBlockhash(round.seedTarget, 0);
        market.storeSeed(jobId, 1);
        assertTrue(!market.getRounds(jobId)[0].seeded, "not seeded");
        storeSeed();
        assertTrue(market.getRounds(jobId)[0].seeded, "seeded");
    }
}
