// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The greatest job there can be: 32 groups of 16 owners.
contract FullHouseTest is MarketTest {
    uint256 private constant SIZE = 16;
    uint256 private constant SEATS = 512;
    uint256 private constant PENALTY = 15 * REWARD;
    uint256 private constant STAKE = 2 * PENALTY;
    uint256 private constant FLAGGED = 17 * SIZE; // its payload cannot be had
    bytes32 private constant START_HASH = keccak256("hash of the target");

    function setUp() public override {
        super.setUp();
        IMarketTypes.Terms memory t = defaultTerms();
        t.groupSize = 16;
        t.seats = 512;
        t.rounds = 2;
        t.bond = uint128(SEATS * REWARD);
        t.faults = 2;
        t.modelLeaves = 1;
        useTerms(t);
        beginFull();
    }

    function test_the_roster_is_the_shuffle_of_512() public view {
        address[] memory order = new address[](SEATS);
        for (uint256 i = 0; i < SEATS; ++i) {
            order[i] = owner(i);
        }
        bytes32 seed = keccak256(abi.encode(block.chainid, address(market), jobId, START_HASH));
        for (uint256 i = SEATS - 1; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        assertEq(all.length, SEATS, "members");
        for (uint256 slot = 0; slot < SEATS; ++slot) {
            assertTrue(all[slot].owner == order[slot], "owner");
            assertEq(all[slot].x25519Key, keyOf(order[slot]), "key");
            assertEq(all[slot].group, slot / SIZE, "group");
            assertEq(all[slot].indexInGroup, slot % SIZE, "index");
        }
    }

    function test_a_round_with_everybody() public {
        publish();
        submitMost(true);
        closeRound();
        IMarketTypes.Round memory round = roundAt(1);
        assertEq(round.active, type(uint32).max, "active");
        assertEq(round.complete, type(uint32).max, "complete");
        assertEq(round.submitted[0], type(uint256).max, "first word");
        assertEq(round.submitted[1], type(uint256).max, "second word");
        settleQuiet();
        claimInBatches();
        for (uint256 slot = 0; slot < SEATS; ++slot) {
            assertEq(creditOf(members[slot]), REWARD, "credit");
        }
        assertEq(state().escrow, SEATS * REWARD, "escrow of the round to come");
        stopAndDrain();
        assertEq(MODEL_OWNER.balance, 1 ether + 2 * SEATS * REWARD, "model owner");
    }

    /// @dev Round 1 misses members of five groups, round 2 rejects two.
    function test_rounds_with_absences_contest_flag_and_rejection() public {
        publish();
        contest(members[SEATS - 1], one(0));
        answer(MODEL_OWNER, 0);
        submitMost(false);
        passDeadline();
        closeRound();
        uint32 whole = type(uint32).max & ~uint32(0x80018021);
        assertEq(roundAt(1).complete, whole, "complete");

        IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](2);
        flags[0] = IMarketTypes.Flag(members[30 * SIZE + 15], one(0));
        flags[1] = IMarketTypes.Flag(members[FLAGGED], one(0));
        flag(flags);
        answer(members[30 * SIZE + 15], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);
        assertEq(roundAt(1).complete, whole & ~uint32(1 << 17), "one of two answered");
        settleQuiet();
        claimInBatches();
        for (uint256 slot = 0; slot < SEATS; ++slot) {
            assertEq(creditOf(members[slot]), earned(slot), "credit");
        }
        // nobody came from group 5; three and five absentees pay what thirteen and eleven cannot divide
        assertEq(creditOf(SINK), SIZE * PENALTY + 3 * PENALTY % 13 + 5 * PENALTY % 11, "sink");

        publish();
        submitMost(true);
        closeRound();
        storeSeed();
        settleOpen(openingFor(0x80010000, 0x80010000));
        assertEq(roundAt(2).rejected, 0x80010000, "rejected");
        finalize(2);
        market.closeJob(jobId);
        uint256 sunk = SIZE * PENALTY + 3 * PENALTY % 13 + 5 * PENALTY % 11 + 2 * SIZE * REWARD;
        assertEq(creditOf(SINK), sunk, "sink at the end");
        assertEq(creditOf(MODEL_OWNER), (SEATS + 6 * SIZE) * REWARD + 10, "bond, shares of incomplete groups, deposit");
        claimInBatches();
        withdrawAll();
        assertEq(address(market).balance, 0, "market");
        assertEq(members[16 * SIZE + 2].balance, STAKE + 5 * PENALTY / 11, "compensated, then rejected");
        assertEq(members[15 * SIZE + 15].balance, STAKE - PENALTY + REWARD, "absent, then paid");
        assertEq(members[SIZE].balance, STAKE + 2 * REWARD, "always there");
    }

    // ---------------------------------------------------------------- helpers

    /// @dev Like `begin`, without reading the job after every step.
    function beginFull() private {
        create();
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        for (uint256 i = 0; i < SEATS; ++i) {
            vm.deal(owner(i), STAKE);
            vm.prank(owner(i));
            market.register{value: STAKE}(jobId, hash, keyOf(owner(i)), openAdmission());
        }
        market.arm(jobId);
        mine(3);
        vm.setBlockhash(BLOCK + 2, START_HASH);
        market.start(jobId);
        readRoster();
        assertEq(address(market).balance, 3 * SEATS * REWARD + SEATS * STAKE, "held");
    }

    /// @dev Reads the job once, not for every owner.
    function submitMost(bool everybody) private {
        uint16 round = state().round;
        bytes32 model = roundAt(round).modelDigest;
        for (uint256 slot = 0; slot < SEATS; ++slot) {
            if (!everybody && isAbsent(slot) && slot != FLAGGED) continue;
            IMarketTypes.Payload memory payload = stored(round, members[slot]);
            vm.prank(members[slot]);
            market.submit(jobId, round, model, payload);
        }
    }

    /// @dev The first of group 0, the last of group 15, the last five of group 16, all of group 5, three of group 31.
    function isAbsent(uint256 slot) private pure returns (bool) {
        uint256 group = slot / SIZE;
        uint256 index = slot % SIZE;
        return (group == 0 && index == 0) || group == 5 || (group == 15 && index == 15) || (group == 16 && index > 10)
            || (group == 31 && index % 6 == 3) || slot == FLAGGED;
    }

    /// @dev What the first round is worth to the member at a slot.
    function earned(uint256 slot) private pure returns (uint256) {
        if (isAbsent(slot)) return 0;
        uint256 from = slot - slot % SIZE;
        uint256 absent = 0;
        for (uint256 i = 0; i < SIZE; ++i) {
            if (isAbsent(from + i)) ++absent;
        }
        return absent == 0 ? REWARD : absent * PENALTY / (SIZE - absent);
    }

    function claimInBatches() private {
        address[] memory batch = new address[](128);
        for (uint256 from = 0; from < SEATS; from += batch.length) {
            for (uint256 i = 0; i < batch.length; ++i) {
                batch[i] = members[from + i];
            }
            market.claim(jobId, batch);
        }
    }

    function stopAndDrain() private {
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        claimInBatches();
        withdrawAll();
        assertEq(address(market).balance, 0, "market");
    }
}
