// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Where chance comes from, and that nobody gets a second draw while the first one can still be had.
contract SeedsTest is MarketTest {
    uint256 private constant SERVED = 256; // block hashes that a chain serves

    // --------------------------------------------------------- of the sketches

    function test_the_seed_is_the_hash_of_the_target() public {
        begin();
        runToSettle(0);
        uint48 target = roundAt(1).seedTarget;
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetNotReached.selector, target));
        market.storeSeed(jobId, 1);
        mine(2);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetNotReached.selector, target));
        market.storeSeed(jobId, 1);
        mine(1);
        vm.setBlockhash(target, keccak256("seed"));
        vm.expectEmit(address(market));
        emit IMarketTypes.SeedStored(jobId, 1, keccak256("seed"), target);
        vm.prank(STRANGER);
        market.storeSeed(jobId, 1);
        assertEq(roundAt(1).seedHash, keccak256("seed"), "hash");
        assertEq(roundAt(1).seedTarget, target, "target");
        vm.expectRevert(IMarketTypes.SeedKnown.selector);
        market.storeSeed(jobId, 1);
        settleQuiet();
        expectWrongPhase();
        market.storeSeed(jobId, 1);
    }

    function test_a_lost_or_zero_hash_is_no_seed_but_a_new_target() public {
        begin();
        runToSettle(0);
        mine(2 + SERVED + 1);
        vm.expectEmit(address(market));
        emit IMarketTypes.SeedStored(jobId, 1, 0, uint48(blockNumber + 2));
        market.storeSeed(jobId, 1);
        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.seedHash, 0, "not seeded");
        assertEq(round.seedTarget, blockNumber + 2, "target");
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetNotReached.selector, round.seedTarget));
        market.storeSeed(jobId, 1);
        mine(3);
        vm.setBlockhash(round.seedTarget, 0);
        market.storeSeed(jobId, 1);
        assertEq(roundAt(1).seedHash, 0, "not seeded");
        storeSeed();
        assertTrue(roundAt(1).seedHash != 0, "seeded");
    }

    function test_a_hash_is_taken_as_long_as_it_is_served() public {
        begin();
        runToSettle(0);
        uint48 target = roundAt(1).seedTarget;
        mine(2 + SERVED);
        vm.setBlockhash(target, keccak256("seed"));
        market.storeSeed(jobId, 1);
        assertEq(roundAt(1).seedHash, keccak256("seed"), "hash");
        assertEq(roundAt(1).seedTarget, target, "target");
    }

    function test_every_round_has_a_seed_of_its_own() public {
        begin();
        runToSettle(0);
        storeSeed();
        settleQuiet();
        runToSettle(0);
        assertEq(roundAt(2).seedHash, 0, "not yet");
        assertEq(roundAt(2).seedTarget, blockNumber + 2, "target");
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 2));
        market.storeSeed(jobId, 1);
    }

    function test_a_round_is_not_closed_again_for_a_better_block() public {
        begin();
        runToSettle(0);
        uint48 target = roundAt(1).seedTarget;
        mine(1);
        expectWrongPhase();
        market.closeRound(jobId, 1);
        assertEq(roundAt(1).seedTarget, target, "target");
    }

    function test_neither_flag_nor_answers_move_the_seed() public {
        begin();
        runToSettle(0);
        uint48 target = roundAt(1).seedTarget;
        mine(3);
        vm.setBlockhash(target, keccak256("seed"));
        flag(members[0], 0);
        uint256 before = vm.snapshotState();
        market.storeSeed(jobId, 1); // a flag does not keep anybody from it
        assertEq(roundAt(1).seedHash, keccak256("seed"), "hash");
        vm.revertToState(before);
        passDeadline();
        market.closeAnswers(jobId, 1);
        assertEq(roundAt(1).seedTarget, target, "target");
        market.storeSeed(jobId, 1);
        assertEq(roundAt(1).seedHash, keccak256("seed"), "hash");
    }

    function test_a_stored_seed_survives_the_answers() public {
        begin();
        runToSettle(0);
        storeSeed();
        bytes32 hash = roundAt(1).seedHash;
        flag(members[0], 0);
        answer(members[0], 0);
        market.closeAnswers(jobId, 1);
        assertEq(roundAt(1).seedHash, hash, "hash");
        vm.expectRevert(IMarketTypes.SeedKnown.selector);
        market.storeSeed(jobId, 1);
    }

    // ----------------------------------------------------------- of the groups

    function test_a_job_is_not_armed_again_for_a_better_block() public {
        create();
        joinMany(terms.seats);
        market.arm(jobId);
        uint48 target = state().startTarget;
        assertEq(target, blockNumber + 2, "target");
        bytes memory early = abi.encodeWithSelector(IMarketTypes.TargetNotReached.selector, target);
        vm.expectRevert(early);
        market.arm(jobId);
        mine(2);
        vm.expectRevert(early);
        market.arm(jobId);
        vm.expectRevert(early);
        market.start(jobId);
        mine(1);
        vm.expectRevert(IMarketTypes.SeedKnown.selector);
        market.arm(jobId);
        mine(SERVED - 1);
        vm.expectRevert(IMarketTypes.SeedKnown.selector);
        market.arm(jobId);
        assertEq(state().startTarget, target, "target");
        market.start(jobId);
        expectWrongPhase();
        market.arm(jobId);
    }

    function test_a_job_whose_hash_is_lost_is_armed_again_in_the_same_window() public {
        create();
        joinMany(terms.seats);
        market.arm(jobId);
        uint48 target = state().startTarget;
        uint48 deadline = state().deadline;
        pass(10);
        mine(2 + SERVED + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetLost.selector, target));
        market.start(jobId);
        vm.expectEmit(address(market));
        emit IMarketTypes.Armed(jobId, uint48(blockNumber + 2), deadline);
        market.arm(jobId);
        assertEq(state().startTarget, blockNumber + 2, "target");
        assertEq(state().deadline, deadline, "deadline");
        start();
        assertEq(phase(), IMarketTypes.Phase.Publish);
    }

    function test_a_zero_hash_draws_no_groups() public {
        create();
        joinMany(terms.seats);
        market.arm(jobId);
        uint48 target = state().startTarget;
        mine(3);
        vm.setBlockhash(target, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.TargetLost.selector, target));
        market.start(jobId);
        market.arm(jobId);
        start();
    }
}
