// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Audit} from "../../src/libraries/Audit.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Openings of single values that no honest group can have, beside the lanes or without them.
contract RangesTest is MarketTest {
    uint32 private constant CLAIMED = 4 | 8;
    int256 private constant BOUND = 2 ** 60;

    function setUp() public override {
        super.setUp();
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 21;
        t.bond = uint128(21 * REWARD);
        t.faults = 2;
        t.gradientLeaves = 3;
        useTerms(t);
        begin();
        runToSettle(0);
        storeSeed();
    }

    function test_a_value_beyond_the_bound_rejects_without_lanes() public {
        accept(IMarketTypes.RangeClaim(2, 0, 0, BOUND + 1));
        accept(IMarketTypes.RangeClaim(2, 0, 0, -BOUND - 1));
        accept(IMarketTypes.RangeClaim(2, 0, 0, type(int256).min));
        accept(IMarketTypes.RangeClaim(2, 0, 0, type(int256).max));
        accept(IMarketTypes.RangeClaim(2, 2, 1, BOUND + 1)); // the last leaf, the last lane
    }

    function test_a_value_within_the_bound_rejects_nobody() public {
        refuse(IMarketTypes.RangeClaim(2, 0, 0, BOUND), 2);
        refuse(IMarketTypes.RangeClaim(2, 0, 0, -BOUND), 2);
        refuse(IMarketTypes.RangeClaim(2, 0, 0, 0), 2);
        refuse(IMarketTypes.RangeClaim(2, 0, 1, 1), 2);
    }

    function test_nothing_lies_above_the_lanes_of_an_honest_group() public {
        accept(IMarketTypes.RangeClaim(2, 0, 2, 1));
        accept(IMarketTypes.RangeClaim(2, 0, 2, -1));
        accept(IMarketTypes.RangeClaim(2, 2, 2, type(int256).min));
        refuse(IMarketTypes.RangeClaim(2, 0, 2, 0), 2);
    }

    function test_a_range_claim_is_about_a_value_that_exists() public {
        refuse(IMarketTypes.RangeClaim(2, 0, 3, BOUND + 1), 2);
        refuse(IMarketTypes.RangeClaim(2, 0, 255, BOUND + 1), 2);
        refuse(IMarketTypes.RangeClaim(2, 3, 0, BOUND + 1), 2);
        refuse(IMarketTypes.RangeClaim(2, type(uint16).max, 0, BOUND + 1), 2);
        refuse(IMarketTypes.RangeClaim(2, 3, 2, 1), 2);
    }

    function test_a_range_claim_is_about_a_claimed_group() public {
        uint8[6] memory others = [0, 3, 6, 7, 32, 255];
        for (uint256 i = 0; i < others.length; ++i) {
            refuse(IMarketTypes.RangeClaim(others[i], 0, 0, BOUND + 1), others[i]);
        }
    }

    function test_without_lanes_every_claimed_group_needs_a_range_claim() public {
        bytes memory invalid = abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, CLAIMED);
        refuse(openingOf(CLAIMED, ""), invalid);
        refuse(openingOf(CLAIMED, hex"02"), invalid);
        refuse(openingOf(CLAIMED, hex"03"), invalid);
        refuse(openingOf(CLAIMED, hex"0202"), invalid);
        settle(openingOf(CLAIMED, hex"0302"), CLAIMED);
        settle(openingOf(CLAIMED, hex"030203"), CLAIMED); // one group twice
    }

    function test_without_lanes_there_is_no_shift() public {
        IMarketTypes.Opening memory opening = openingOf(4, hex"02");
        opening.shift = 1;
        refuse(opening, abi.encodeWithSelector(IMarketTypes.InvalidShift.selector, 1));
        opening.shift = 0;
        settle(opening, 4);
    }

    function test_lanes_and_range_claims_add_up() public {
        // Groups 2 and 3 are claimed. What the lanes bear out and what the range claims bear out is rejected.
        settle(openingOf(CLAIMED, "", 0), 0);
        settle(openingOf(CLAIMED, "", 8), 8);
        settle(openingOf(CLAIMED, hex"02", 0), 4);
        settle(openingOf(CLAIMED, hex"02", 8), CLAIMED);
        settle(openingOf(CLAIMED, hex"02", 4), 4);
        settle(openingOf(CLAIMED, hex"0203", 0), CLAIMED);
    }

    function test_lanes_beside_range_claims_must_be_right_as_well() public {
        IMarketTypes.Opening memory opening = openingOf(CLAIMED, hex"0203", 0);
        opening.shift = 1;
        refuse(opening, abi.encodeWithSelector(IMarketTypes.InvalidShift.selector, 1));
        opening.shift = 0;
        opening.lanes = slice(opening.lanes, 0, 140);
        refuse(opening, abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 144, 140));
    }

    function test_a_rejection_by_range_can_be_disputed_and_becomes_final() public {
        settleOpen(openingOf(4, hex"02"));
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Open);
        assertEq(roundAt(1).disputeUntil, time + terms.disputeWindow, "dispute window");
        dispute(members[0], 1);
        finalize(1);
        assertEq(creditOf(SINK), 3 * REWARD, "sink");
        assertEq(owedTo(members[6]), 0, "rejected");
    }

    function judge(IMarketTypes.Opening calldata opening) external view returns (uint32) {
        return Audit.judge(terms, 127, opening);
    }

    function test_the_bound_is_the_one_of_the_terms(uint8 bits, int256 value, uint8 cut) public {
        terms.gradientBits = 1 + bits % 200;
        int256 bound = int256(2 ** uint256(terms.gradientBits));
        value >>= cut;
        IMarketTypes.Opening memory opening;
        opening.claimed = 4;
        opening.ranges = new IMarketTypes.RangeClaim[](1);
        opening.ranges[0] = IMarketTypes.RangeClaim(2, 0, 0, value);
        if (value > bound || value < -bound) {
            assertEq(this.judge(opening), 4, "rejected");
        } else {
            vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidRange.selector, 2));
            this.judge(opening);
        }
    }

    // ---------------------------------------------------------------- helpers

    function accept(IMarketTypes.RangeClaim memory range) private {
        IMarketTypes.Opening memory opening = openingOf(4, hex"02");
        opening.ranges[0] = range;
        settle(opening, 4);
    }

    function refuse(IMarketTypes.RangeClaim memory range, uint8 group) private {
        IMarketTypes.Opening memory opening = openingOf(4, hex"02");
        opening.ranges[0] = range;
        refuse(opening, abi.encodeWithSelector(IMarketTypes.InvalidRange.selector, group));
    }

    function settle(IMarketTypes.Opening memory opening, uint32 rejected) private {
        uint256 before = vm.snapshotState();
        settleOpen(opening);
        assertEq(roundAt(1).rejected, rejected, "rejected");
        assertEq(roundAt(1).accepted, 127 & ~rejected, "accepted");
        vm.revertToState(before);
    }

    function refuse(IMarketTypes.Opening memory opening, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 1, opening);
    }

    /// @dev An opening with a range claim for each of the groups, a byte each, and no lanes.
    function openingOf(uint32 claimed, bytes memory groups) private view returns (IMarketTypes.Opening memory opening) {
        opening = openingOf(claimed, groups, 0);
        opening.lanes = "";
    }

    function openingOf(uint32 claimed, bytes memory groups, uint32 far)
        private
        view
        returns (IMarketTypes.Opening memory opening)
    {
        opening = openingFor(claimed, far);
        opening.ranges = new IMarketTypes.RangeClaim[](groups.length);
        for (uint256 i = 0; i < groups.length; ++i) {
            opening.ranges[i] = IMarketTypes.RangeClaim(uint8(groups[i]), 1, 1, -BOUND - 1);
        }
    }
}
