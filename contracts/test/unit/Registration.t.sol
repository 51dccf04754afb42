// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

contract RegistrationTest is MarketTest {
    // --------------------------------------------------------------- register

    function test_registration_keeps_order_keys_and_stakes() public {
        create();
        joinMany(2);
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        assertEq(all.length, 2, "members");
        for (uint256 i = 0; i < 2; ++i) {
            assertTrue(all[i].owner == owner(i), "owner");
            assertEq(all[i].x25519Key, keyOf(owner(i)), "key");
            assertEq(all[i].misses + all[i].claimedRounds + all[i].indexInGroup, 0, "past");
            assertTrue(!all[i].stakeClaimed && !all[i].feesClaimed, "claimed");
            assertEq(owedTo(owner(i)), 0, "owed");
            assertEq(all[i].group, 255, "group");
        }
        assertEq(state().owners, 2, "count");
        assertEq(address(market).balance, 6 * 15 * REWARD + 2 * (2 * 2 * REWARD), "stakes are held");
        assertSolvent();
    }

    function test_registration_is_told() public {
        create();
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = fund(owner(0), stakeOf(terms));
        vm.expectEmit(address(market));
        emit IMarketTypes.Registered(jobId, owner(0), keyOf(owner(0)));
        vm.prank(owner(0));
        market.register{value: stake}(jobId, hash, keyOf(owner(0)), openAdmission());
        vm.expectEmit(address(market));
        emit IMarketTypes.Left(jobId, owner(0));
        vm.prank(owner(0));
        market.leave(jobId);
    }

    function test_an_owner_takes_seats_in_several_jobs_and_a_model_owner_in_those_of_others() public {
        create();
        uint256 first = jobId;
        join(owner(0));
        create();
        join(owner(0));
        vm.deal(STRANGER, 6 * 15 * REWARD);
        vm.prank(STRANGER);
        jobId = market.createJob{value: 6 * 15 * REWARD}(terms, keccak256(modulus), document, "");
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = fund(MODEL_OWNER, stakeOf(terms));
        vm.prank(MODEL_OWNER);
        market.register{value: stake}(jobId, hash, keyOf(MODEL_OWNER), openAdmission());
        assertTrue(market.getJob(first).members[0].owner == owner(0), "first");
        assertTrue(market.getJob(first + 1).members[0].owner == owner(0), "second");
        assertTrue(market.getJob(first + 2).members[0].owner == MODEL_OWNER, "third");
    }

    function test_registration_refuses_what_it_must() public {
        create();
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = stakeOf(terms);
        vm.deal(owner(0), 1 ether);
        vm.deal(MODEL_OWNER, 1 ether);

        vm.expectRevert(IMarketTypes.OwnJob.selector);
        vm.prank(MODEL_OWNER);
        market.register{value: stake}(jobId, hash, bytes32(uint256(2)), openAdmission());

        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongTermsHash.selector, hash));
        vm.prank(owner(0));
        market.register{value: stake}(jobId, keccak256("other"), bytes32(uint256(2)), openAdmission());

        vm.expectRevert(IMarketTypes.WeakKey.selector);
        vm.prank(owner(0));
        market.register{value: stake}(jobId, hash, bytes32(0), openAdmission());

        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongValue.selector, stake, stake + 1));
        vm.prank(owner(0));
        market.register{value: stake + 1}(jobId, hash, keyOf(owner(0)), openAdmission());

        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongValue.selector, stake, stake - 1));
        vm.prank(owner(0));
        market.register{value: stake - 1}(jobId, hash, keyOf(owner(0)), openAdmission());

        vm.warp(terms.registerUntil - 1);
        join(owner(0));
        vm.deal(owner(0), 1 ether);
        vm.expectRevert(IMarketTypes.AlreadyRegistered.selector);
        vm.prank(owner(0));
        market.register{value: stake}(jobId, hash, keyOf(owner(0)), openAdmission());

        vm.warp(terms.registerUntil);
        vm.deal(owner(1), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, terms.registerUntil));
        vm.prank(owner(1));
        market.register{value: stake}(jobId, hash, keyOf(owner(1)), openAdmission());
    }

    function test_a_public_key_of_low_order_is_refused_with_and_without_bit_255() public {
        create();
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = fund(owner(0), stakeOf(terms));
        bytes32 unit = bytes32(uint256(1) << 248);
        for (uint256 top = 0; top < 2; ++top) {
            vm.expectRevert(IMarketTypes.WeakKey.selector);
            vm.prank(owner(0));
            market.register{value: stake}(jobId, hash, unit | bytes32(top << 7), openAdmission());
        }
    }

    function test_a_full_job_takes_nobody_and_lets_nobody_go() public {
        create();
        joinMany(15);
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = stakeOf(terms);
        vm.deal(STRANGER, stake);
        vm.expectRevert(IMarketTypes.JobFull.selector);
        vm.prank(STRANGER);
        market.register{value: stake}(jobId, hash, keyOf(STRANGER), openAdmission());
        vm.expectRevert(IMarketTypes.JobFull.selector);
        vm.prank(owner(3));
        market.leave(jobId);
    }

    // ------------------------------------------------------------------ leave

    function test_leaving_gives_seat_and_stake_back() public {
        create();
        joinMany(4);
        vm.prank(owner(1));
        market.leave(jobId);
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        assertEq(all.length, 3, "members");
        assertTrue(all[0].owner == owner(0) && all[1].owner == owner(3) && all[2].owner == owner(2), "seats");
        assertEq(creditOf(owner(1)), stakeOf(terms), "credit");
        withdraw(owner(1));
        assertEq(owner(1).balance, stakeOf(terms), "stake");
        join(owner(1));
        assertTrue(market.getJob(jobId).members[3].owner == owner(1), "again");
    }

    function test_the_last_to_register_may_leave() public {
        create();
        joinMany(2);
        vm.prank(owner(1));
        market.leave(jobId);
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        assertEq(all.length, 1, "members");
        assertTrue(all[0].owner == owner(0), "who stays");
        vm.expectRevert(IMarketTypes.NotMember.selector);
        vm.prank(owner(1));
        market.leave(jobId);
    }

    function test_nobody_leaves_when_registration_is_over() public {
        create();
        joinMany(9);
        vm.warp(terms.registerUntil - 1);
        vm.prank(owner(8));
        market.leave(jobId);
        join(owner(8));
        vm.warp(terms.registerUntil);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, terms.registerUntil));
        vm.prank(owner(8));
        market.leave(jobId);
        market.arm(jobId);
        assertEq(phase(), IMarketTypes.Phase.Armed);
    }

    function test_nobody_leaves_an_armed_job() public {
        create();
        joinMany(10);
        vm.warp(terms.registerUntil);
        market.arm(jobId);
        expectWrongPhase();
        vm.prank(owner(0));
        market.leave(jobId);
    }

    // ---------------------------------------------------------- arm and start

    function test_a_job_that_is_not_full_arms_only_after_registration() public {
        create();
        joinMany(9);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, terms.registerUntil));
        market.arm(jobId);
        vm.warp(terms.registerUntil);
        market.arm(jobId);
        IMarketTypes.JobState memory job = state();
        assertEq(job.phase, IMarketTypes.Phase.Armed);
        assertEq(job.startTarget, BLOCK + 2, "target");
        assertEq(job.deadline, terms.registerUntil + terms.startWindow, "deadline");
    }

    function test_a_job_with_two_groups_does_not_arm() public {
        create();
        joinMany(8);
        vm.warp(terms.registerUntil);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooFewGroups.selector, 2));
        market.arm(jobId);
    }

    function test_start_waits_for_its_block_and_its_hash() public {
        create();
        joinMany(15);
        expectWrongPhase();
        market.start(jobId);
        market.arm(jobId);
        vm.roll(BLOCK + 2);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetNotReached.selector, BLOCK + 2));
        market.start(jobId);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetNotReached.selector, BLOCK + 2));
        market.arm(jobId);
        vm.roll(BLOCK + 3);
        vm.expectRevert(IMarketTypes.SeedKnown.selector);
        market.arm(jobId);
        market.start(jobId);
        assertEq(phase(), IMarketTypes.Phase.Publish);
    }

    function test_a_lost_hash_is_replaced_without_moving_the_deadline() public {
        create();
        joinMany(15);
        market.arm(jobId);
        uint48 deadline = state().deadline;
        vm.roll(BLOCK + 2 + 257);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetLost.selector, BLOCK + 2));
        market.start(jobId);
        vm.warp(time + 10);
        market.arm(jobId);
        assertEq(state().startTarget, BLOCK + 2 + 259, "target");
        assertEq(state().deadline, deadline, "deadline");
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, deadline));
        market.arm(jobId);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooLate.selector, deadline));
        market.start(jobId);
    }

    function test_a_zero_hash_never_draws_groups() public {
        create();
        joinMany(15);
        market.arm(jobId);
        vm.roll(BLOCK + 3);
        vm.setBlockhash(BLOCK + 2, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetLost.selector, BLOCK + 2));
        market.start(jobId);
    }

    function test_the_draw_is_the_shuffle_of_the_protocol() public {
        create();
        joinMany(14);
        vm.warp(terms.registerUntil);
        market.arm(jobId);
        vm.roll(BLOCK + 3);
        vm.setBlockhash(BLOCK + 2, keccak256("hash"));
        market.start(jobId);

        address[] memory order = new address[](14);
        for (uint256 i = 0; i < 14; ++i) {
            order[i] = owner(i);
        }
        bytes32 seed = keccak256(abi.encode(block.chainid, address(market), jobId, keccak256("hash")));
        for (uint256 i = 13; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        for (uint256 i = 0; i < 14; ++i) {
            assertTrue(all[i].owner == order[i], "roster order");
            assertEq(all[i].group, i < 12 ? i / 3 : 255, "group");
            assertEq(all[i].indexInGroup, i < 12 ? i % 3 : 0, "index");
        }
    }

    function test_unfilled_seats_go_back_and_leftover_owners_are_free_at_the_start() public {
        create();
        joinMany(14);
        vm.warp(terms.registerUntil);
        market.arm(jobId);
        start();
        IMarketTypes.JobState memory job = state();
        assertEq(job.groups, 4, "groups");
        assertEq(job.live, 15, "live");
        assertEq(job.owners, 14, "owners");
        assertEq(job.round, 1, "round");
        assertEq(job.escrow, 5 * 12 * REWARD, "escrow");
        assertEq(creditOf(MODEL_OWNER), 5 * 3 * REWARD, "unfilled seats");
        for (uint256 slot = 12; slot < 14; ++slot) {
            claim(members[slot]);
            assertEq(creditOf(members[slot]), stakeOf(terms), "stake");
            assertTrue(market.getJob(jobId).members[slot].stakeClaimed, "stake claimed");
        }
        vm.expectRevert(IMarketTypes.NothingToClaim.selector);
        claim(members[12]);
        assertEq(owedTo(members[0]), 0, "a member's stake");
        assertSolvent();
    }

    function test_arming_and_starting_are_told() public {
        create();
        joinMany(15);
        vm.expectEmit(address(market));
        emit IMarketTypes.Armed(jobId, uint48(BLOCK + 2), uint48(time + terms.startWindow));
        market.arm(jobId);
        mine(3);
        vm.setBlockhash(BLOCK + 2, keccak256("hash"));
        bytes32 seed = keccak256(abi.encode(block.chainid, address(market), jobId, keccak256("hash")));
        vm.expectEmit(address(market));
        emit IMarketTypes.Started(jobId, 5, seed, uint48(time + terms.publishWindow));
        market.start(jobId);
        assertEq(creditOf(MODEL_OWNER), 0, "no seat was left");
    }

    function test_a_started_job_is_not_armed_and_not_started_again() public {
        begin();
        expectWrongPhase();
        market.arm(jobId);
        expectWrongPhase();
        market.start(jobId);
        expectWrongPhase();
        market.register(jobId, 0, 0, openAdmission());
        expectWrongPhase();
        vm.prank(members[0]);
        market.leave(jobId);
    }

    // ----------------------------------------------------------------- cancel

    function test_the_model_owner_cancels_while_registration_is_open() public {
        create();
        joinMany(15);
        readRoster();
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        assertEq(phase(), IMarketTypes.Phase.Closed);
        assertEq(creditOf(MODEL_OWNER), 6 * 15 * REWARD, "returned");
        assertDrained();
    }

    function test_anyone_cancels_a_job_that_cannot_start() public {
        create();
        joinMany(8);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, terms.registerUntil));
        market.cancel(jobId);
        vm.warp(terms.registerUntil);
        market.cancel(jobId);
        assertEq(phase(), IMarketTypes.Phase.Closed);
    }

    function test_a_job_that_can_start_is_cancelled_by_its_model_owner_only() public {
        create();
        joinMany(9);
        vm.warp(terms.registerUntil);
        vm.expectRevert(IMarketTypes.NotModelOwner.selector);
        market.cancel(jobId);
    }

    function test_the_model_owner_cancels_after_registration_as_long_as_nobody_armed() public {
        create();
        joinMany(9);
        readRoster();
        pass(1000);
        vm.expectEmit(address(market));
        emit IMarketTypes.JobClosed(jobId, 6 * 15 * REWARD, true);
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        assertDrained();
    }

    function test_a_cancelled_job_goes_nowhere() public {
        create();
        joinMany(15);
        readRoster();
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        bytes memory closed = abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, IMarketTypes.Phase.Closed);
        vm.expectRevert(closed);
        market.register(jobId, 0, 0, openAdmission());
        vm.expectRevert(closed);
        vm.prank(owner(0));
        market.leave(jobId);
        vm.expectRevert(closed);
        market.arm(jobId);
        vm.expectRevert(closed);
        market.start(jobId);
        vm.expectRevert(closed);
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        assertDrained();
    }

    function test_an_armed_job_is_cancelled_only_after_its_start_window() public {
        create();
        joinMany(15);
        readRoster();
        market.arm(jobId);
        uint48 deadline = state().deadline;
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TooEarly.selector, deadline));
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        vm.warp(deadline);
        market.cancel(jobId);
        assertDrained();
    }

    function test_a_started_job_is_not_cancelled() public {
        begin();
        expectWrongPhase();
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
    }
}
