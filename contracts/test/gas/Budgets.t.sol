// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice What each transaction may cost, call data included. Run with FOUNDRY_PROFILE=gas.
contract BudgetsTest is MarketTest {
    uint256 private constant TRANSACTION_CAP = 16_777_216;

    function test_create() public {
        create();
        vm.deal(MODEL_OWNER, 1 ether);
        create();
        within("create", 260_000);
    }

    function test_register() public {
        create();
        for (uint256 i = 0; i < 15; ++i) {
            join(owner(i));
            within("register", 150_000);
        }
    }

    function test_start_with_30_owners() public {
        useSeats(3, 30);
        create();
        joinMany(30);
        market.arm(jobId);
        mine(3);
        market.start(jobId);
        within("start 30", 160_000);
    }

    function test_start_with_512_owners() public {
        useSeats(16, 512);
        create();
        joinMany(512);
        market.arm(jobId);
        mine(3);
        market.start(jobId);
        within("start 512", 1_600_000);
    }

    function test_a_round_without_absentees() public {
        useSeats(3, 30);
        begin();
        publish();
        submitAll(1);
        submit(members[0]);
        market.closeRound(jobId, 1);
        within("close round", 130_000);
        mine(3);
        market.storeSeed(jobId, 1);
        within("store seed", 60_000);
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, 1);
        within("settle quiet", 90_000);
        market.claim(jobId, members[0]);
        within("claim one round", 90_000);
        vm.prank(members[0]);
        market.withdraw(address(0), payable(members[0]));
        within("withdraw", 60_000);
    }

    function test_submit_at_the_largest_inline_payload() public {
        IMarket.Terms memory t = defaultTerms();
        t.gradientLeaves = 234;
        useTerms(t);
        begin();
        publish();
        bytes memory payload = gradientPayload(1, members[0]);
        bytes32 digest = digestOf(1, members[0], payload);
        bytes32 model = market.getRounds(jobId)[0].modelDigest;
        vm.prank(members[0]);
        market.submit(jobId, 1, model, digest, payload);
        within("submit 119,808 bytes", 45 * payload.length + 90_000);
    }

    function test_submit_of_one_ciphertext() public {
        begin();
        publish();
        bytes memory payload = gradientPayload(1, members[0]);
        bytes32 digest = digestOf(1, members[0], payload);
        bytes32 model = market.getRounds(jobId)[0].modelDigest;
        vm.prank(members[0]);
        market.submit(jobId, 1, model, digest, payload);
        within("submit 512 bytes", 45 * payload.length + 90_000);
    }

    function test_closing_a_round_of_512_with_everybody_absent() public {
        useSeats(16, 512);
        begin();
        publish();
        passDeadline();
        market.closeRound(jobId, 1);
        within("close 512 absent", TRANSACTION_CAP);
    }

    function test_openings_of_10_groups_with_60_lanes() public {
        IMarket.Terms memory t = seatsOf(3, 30);
        t.lanes = 20;
        t.faults = 3;
        useTerms(t);
        begin();
        settleWithOpenings(7);
        within("settle 10 x 60", 700_000);
    }

    function test_openings_of_32_groups_with_126_lanes() public {
        IMarket.Terms memory t = seatsOf(3, 96);
        t.lanes = 42;
        t.faults = 14;
        useTerms(t);
        begin();
        settleWithOpenings(0x3fff);
        within("settle 32 x 126", 5_000_000);
    }

    function settleWithOpenings(uint32 claimed) private {
        runToSettle(0);
        storeSeed();
        IMarket.Opening memory opening = openingFor(claimed, claimed);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 1, opening);
    }

    function seatsOf(uint8 groupSize, uint16 seats) private view returns (IMarket.Terms memory t) {
        t = defaultTerms();
        t.groupSize = groupSize;
        t.seats = seats;
        t.bond = uint128(seats * REWARD);
    }

    function useSeats(uint8 groupSize, uint16 seats) private {
        useTerms(seatsOf(groupSize, seats));
    }

    /// @dev Of the last call, as the transaction that it is here.
    function within(string memory what, uint256 budget) private {
        uint256 used = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue(what, used);
        require(used < TRANSACTION_CAP, string.concat(what, " is over the cap of one transaction"));
        require(used <= budget, string.concat(what, ": ", text(used), " gas, more than ", text(budget)));
    }
}
