// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "../MarketTest.sol";

contract RegistrationTest is MarketTest {
    // -------------------------------------------------------------- createJob

    function test_creation_holds_the_escrow_and_the_bond() public {
        create();
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(jobId, 1, "first id");
        assertEq(market.jobCount(), 1, "count");
        assertEq(address(market).balance, 5 * 15 * REWARD + 15 * REWARD, "balance");
        assertEq(job.escrow, 5 * 15 * REWARD, "escrow");
        assertEq(job.bond, 15 * REWARD, "bond");
        assertEq(job.phase, IMarket.Phase.Register);
        assertEq(job.deadline, terms.registerUntil, "deadline");
        assertEq(job.termsHash, market.hashTerms(jobId, MODEL_OWNER, terms), "terms hash");
        assertEq(keccak256(abi.encode(job.terms)), keccak256(abi.encode(terms)), "terms");
        assertTrue(job.modelOwner == MODEL_OWNER, "model owner");
    }

    function test_terms_hash_binds_chain_market_job_and_model_owner() public {
        create();
        bytes32 expected = keccak256(abi.encode(block.chainid, address(market), jobId, MODEL_OWNER, terms));
        assertEq(market.hashTerms(jobId, MODEL_OWNER, terms), expected, "terms hash");
    }

    function test_every_term_out_of_bounds_is_refused_by_name() public {
        IMarket.Terms memory t = terms;
        t.token = address(1);
        refuse(t, "token");
        t = fresh();
        t.reward = 0;
        refuse(t, "reward");
        t.reward = uint128(type(uint96).max) + 1;
        refuse(t, "reward");
        t = fresh();
        t.rounds = 0;
        refuse(t, "rounds");
        t.rounds = 257;
        refuse(t, "rounds");
        t = fresh();
        t.groupSize = 2;
        refuse(t, "groupSize");
        t.groupSize = 17;
        refuse(t, "groupSize");
        t = fresh();
        t.seats = 8;
        refuse(t, "seats");
        t.seats = 97;
        refuse(t, "seats");
        t = fresh();
        t.bond = uint128(15 * REWARD - 1);
        refuse(t, "bond");
        t.bond = type(uint128).max;
        refuse(t, "bond");
        t = fresh();
        t.allowedMisses = 0;
        refuse(t, "allowedMisses");
        t = fresh();
        t.lanes = 0;
        refuse(t, "lanes");
        t.lanes = 43;
        refuse(t, "lanes");
    }

    function test_every_size_and_window_out_of_bounds_is_refused_by_name() public {
        IMarket.Terms memory t = terms;
        t.ciphertextBytes = 513;
        refuse(t, "ciphertextBytes");
        t = fresh();
        t.modelLeaves = 0;
        refuse(t, "modelLeaves");
        t.modelLeaves = 235;
        refuse(t, "modelLeaves");
        t = fresh();
        t.gradientLeaves = 235;
        refuse(t, "gradientLeaves");
        t = fresh();
        t.tauPercent = 100;
        refuse(t, "tauPercent");
        t = fresh();
        t.auditRoot = 0;
        refuse(t, "auditRoot");
        t = fresh();
        t.registerUntil = uint64(block.timestamp + 9);
        refuse(t, "registerUntil");
        t.registerUntil = uint64(block.timestamp - 1);
        refuse(t, "registerUntil");
        t = fresh();
        t.startWindow = 9;
        refuse(t, "startWindow");
        t = fresh();
        t.publishWindow = 30 days + 1;
        refuse(t, "publishWindow");
        t = fresh();
        t.submitWindow = 9;
        refuse(t, "submitWindow");
        t = fresh();
        t.settleWindow = 9;
        refuse(t, "settleWindow");
        t = fresh();
        t.disputeWindow = 9;
        refuse(t, "disputeWindow");
        t = fresh();
        t.rounds = 60;
        t.submitWindow = 7 days;
        t.bond = uint128(15 * REWARD);
        refuse(t, "duration");
    }

    function test_document_must_have_the_digest_of_the_terms() public {
        terms.documentDigest = keccak256("another document");
        uint256 value = escrowOf(terms) + terms.bond;
        vm.prank(MODEL_OWNER);
        vm.expectRevert(IMarket.WrongDocument.selector);
        market.createJob{value: value}(terms, document);
    }

    function test_creation_takes_exactly_escrow_and_bond() public {
        uint256 value = escrowOf(terms) + terms.bond;
        vm.prank(MODEL_OWNER);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongValue.selector, value, value - 1));
        market.createJob{value: value - 1}(terms, document);
    }

    function test_a_market_needs_sensible_windows() public {
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, "windows"));
        deployMarket(0, 10);
    }

    function test_an_unknown_job_is_told() public {
        vm.expectRevert(abi.encodeWithSelector(IMarket.UnknownJob.selector, 7));
        market.getJob(7);
        vm.expectRevert(abi.encodeWithSelector(IMarket.UnknownJob.selector, 7));
        market.arm(7);
    }

    // --------------------------------------------------------------- register

    function test_registration_keeps_order_keys_and_stakes() public {
        create();
        joinMany(2);
        IMarket.Member[] memory all = market.getMembers(jobId);
        assertEq(all.length, 2, "members");
        for (uint256 i = 0; i < 2; ++i) {
            assertTrue(all[i].owner == owner(i), "owner");
            assertEq(all[i].x25519Key, keyOf(owner(i)), "key");
            assertEq(all[i].stake, 2 * 2 * REWARD, "stake");
            assertEq(all[i].owed, 0, "owed");
            assertEq(all[i].group, 255, "group");
        }
        assertEq(market.getJob(jobId).members, 2, "count");
    }

    function test_registration_refuses_what_it_must() public {
        create();
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = market.stakeOf(terms);
        vm.deal(owner(0), 1 ether);
        vm.deal(MODEL_OWNER, 1 ether);

        vm.expectRevert(IMarket.OwnJob.selector);
        vm.prank(MODEL_OWNER);
        market.register{value: stake}(jobId, hash, bytes32(uint256(2)));

        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongTermsHash.selector, hash));
        vm.prank(owner(0));
        market.register{value: stake}(jobId, keccak256("other"), bytes32(uint256(2)));

        vm.expectRevert(IMarket.WeakKey.selector);
        vm.prank(owner(0));
        market.register{value: stake}(jobId, hash, bytes32(0));

        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongValue.selector, stake, stake + 1));
        vm.prank(owner(0));
        market.register{value: stake + 1}(jobId, hash, keyOf(owner(0)));

        join(owner(0));
        vm.deal(owner(0), 1 ether);
        vm.expectRevert(IMarket.AlreadyRegistered.selector);
        vm.prank(owner(0));
        market.register{value: stake}(jobId, hash, keyOf(owner(0)));

        vm.warp(terms.registerUntil);
        vm.deal(owner(1), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, terms.registerUntil));
        vm.prank(owner(1));
        market.register{value: stake}(jobId, hash, keyOf(owner(1)));
    }

    function test_a_full_job_takes_nobody_and_lets_nobody_go() public {
        create();
        joinMany(15);
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = market.stakeOf(terms);
        vm.deal(STRANGER, stake);
        vm.expectRevert(IMarket.JobFull.selector);
        vm.prank(STRANGER);
        market.register{value: stake}(jobId, hash, keyOf(STRANGER));
        vm.expectRevert(IMarket.JobFull.selector);
        vm.prank(owner(3));
        market.leave(jobId);
    }

    // ------------------------------------------------------------------ leave

    function test_leaving_gives_seat_and_stake_back() public {
        create();
        joinMany(4);
        vm.prank(owner(1));
        market.leave(jobId);
        IMarket.Member[] memory all = market.getMembers(jobId);
        assertEq(all.length, 3, "members");
        assertTrue(all[0].owner == owner(0) && all[1].owner == owner(3) && all[2].owner == owner(2), "seats");
        assertEq(market.credit(address(0), owner(1)), market.stakeOf(terms), "credit");
        withdraw(owner(1));
        assertEq(owner(1).balance, market.stakeOf(terms), "stake");
        join(owner(1));
        assertTrue(market.getMembers(jobId)[3].owner == owner(1), "again");
    }

    function test_the_last_to_register_may_leave() public {
        create();
        joinMany(2);
        vm.prank(owner(1));
        market.leave(jobId);
        IMarket.Member[] memory all = market.getMembers(jobId);
        assertEq(all.length, 1, "members");
        assertTrue(all[0].owner == owner(0), "who stays");
        vm.expectRevert(IMarket.NotMember.selector);
        vm.prank(owner(1));
        market.leave(jobId);
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
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, terms.registerUntil));
        market.arm(jobId);
        vm.warp(terms.registerUntil);
        market.arm(jobId);
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(job.phase, IMarket.Phase.Armed);
        assertEq(job.startTarget, BLOCK + 2, "target");
        assertEq(job.deadline, terms.registerUntil + terms.startWindow, "deadline");
    }

    function test_a_job_with_two_groups_does_not_arm() public {
        create();
        joinMany(8);
        vm.warp(terms.registerUntil);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewGroups.selector, 2));
        market.arm(jobId);
    }

    function test_start_waits_for_its_block_and_its_hash() public {
        create();
        joinMany(15);
        expectWrongPhase();
        market.start(jobId);
        market.arm(jobId);
        vm.roll(BLOCK + 2);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TargetNotReached.selector, BLOCK + 2));
        market.start(jobId);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TargetNotReached.selector, BLOCK + 2));
        market.arm(jobId);
        vm.roll(BLOCK + 3);
        vm.expectRevert(IMarket.SeedKnown.selector);
        market.arm(jobId);
        market.start(jobId);
        assertEq(phase(), IMarket.Phase.Publish);
    }

    function test_a_lost_hash_is_replaced_without_moving_the_deadline() public {
        create();
        joinMany(15);
        market.arm(jobId);
        uint64 deadline = market.getJob(jobId).deadline;
        vm.roll(BLOCK + 2 + 257);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TargetLost.selector, BLOCK + 2));
        market.start(jobId);
        vm.warp(time + 10);
        market.arm(jobId);
        assertEq(market.getJob(jobId).startTarget, BLOCK + 2 + 259, "target");
        assertEq(market.getJob(jobId).deadline, deadline, "deadline");
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, deadline));
        market.arm(jobId);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooLate.selector, deadline));
        market.start(jobId);
    }

    function test_a_zero_hash_never_draws_groups() public {
        create();
        joinMany(15);
        market.arm(jobId);
        vm.roll(BLOCK + 3);
        vm.setBlockhash(BLOCK + 2, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TargetLost.selector, BLOCK + 2));
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
        IMarket.Member[] memory all = market.getMembers(jobId);
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
        IMarket.Job memory job = market.getJob(jobId);
        assertEq(job.groups, 4, "groups");
        assertEq(job.live, 15, "live");
        assertEq(job.members, 12, "members in groups");
        assertEq(job.escrow, 5 * 12 * REWARD, "escrow");
        assertEq(market.credit(address(0), MODEL_OWNER), 5 * 3 * REWARD, "unfilled seats");
        for (uint256 slot = 12; slot < 14; ++slot) {
            market.claim(jobId, members[slot]);
            assertEq(market.credit(address(0), members[slot]), market.stakeOf(terms), "stake");
        }
        vm.expectRevert(IMarket.NothingToClaim.selector);
        market.claim(jobId, members[12]);
        assertSolvent();
    }

    // ----------------------------------------------------------------- cancel

    function test_the_model_owner_cancels_while_registration_is_open() public {
        create();
        joinMany(15);
        readRoster();
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        assertEq(phase(), IMarket.Phase.Closed);
        assertEq(market.credit(address(0), MODEL_OWNER), 6 * 15 * REWARD, "returned");
        assertDrained();
    }

    function test_anyone_cancels_a_job_that_cannot_start() public {
        create();
        joinMany(8);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, terms.registerUntil));
        market.cancel(jobId);
        vm.warp(terms.registerUntil);
        market.cancel(jobId);
        assertEq(phase(), IMarket.Phase.Closed);
    }

    function test_a_job_that_can_start_is_cancelled_by_its_model_owner_only() public {
        create();
        joinMany(9);
        vm.warp(terms.registerUntil);
        vm.expectRevert(IMarket.NotModelOwner.selector);
        market.cancel(jobId);
    }

    function test_an_armed_job_is_cancelled_only_after_its_start_window() public {
        create();
        joinMany(15);
        readRoster();
        market.arm(jobId);
        uint64 deadline = market.getJob(jobId).deadline;
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, deadline));
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

    // ---------------------------------------------------------------- helpers

    function fresh() private view returns (IMarket.Terms memory t) {
        t = defaultTerms();
        t.auditRoot = terms.auditRoot;
    }

    function refuse(IMarket.Terms memory t, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidTerms.selector, field));
        market.createJob(t, document);
    }
}
