// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice What an opening must be: seed, claim, probe, lanes, shift and bundle. Range claims have a file of their own.
contract OpeningsTest is MarketTest {
    /// @dev Group 2 is claimed and far from all others.
    uint32 private constant CLAIMED = 4;

    // -------------------------------------------------------- who, when, how often

    function test_only_the_model_owner_opens_and_only_with_a_seed() public {
        begin();
        runToSettle(0);
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        refuse(opening, abi.encodePacked(IMarketTypes.SeedMissing.selector));
        storeSeed();
        vm.expectRevert(IMarketTypes.NotModelOwner.selector);
        market.settleOpen(jobId, 1, opening);
        vm.expectRevert(IMarketTypes.NotModelOwner.selector);
        vm.prank(members[0]);
        market.settleOpen(jobId, 1, opening);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, 2, opening);
        bytes memory late = abi.encodeWithSelector(IMarketTypes.TooLate.selector, state().deadline);
        passDeadline();
        refuse(opening, late);
    }

    function test_no_more_openings_than_the_terms_allow() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.maxOpenings = 2;
        useTerms(t);
        begin();
        runRejecting(CLAIMED);
        finalize(1);
        runToSettle(0);
        storeSeed();
        settleOpen(openingFor(CLAIMED, 0)); // one that rejects nobody counts as well
        runToSettle(0);
        storeSeed();
        refuse(openingFor(CLAIMED, CLAIMED), abi.encodePacked(IMarketTypes.NoOpeningLeft.selector));
        settleQuiet();
    }

    function test_a_job_may_allow_no_opening() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.maxOpenings = 0;
        useTerms(t);
        begin();
        runToSettle(0);
        storeSeed();
        refuse(openingFor(CLAIMED, CLAIMED), abi.encodePacked(IMarketTypes.NoOpeningLeft.selector));
    }

    // ------------------------------------------------------------------ claim

    function test_a_claim_names_complete_groups() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 18;
        t.bond = uint128(18 * REWARD);
        useTerms(t);
        begin();
        runToSettle(1 << 3); // group 1 is incomplete
        storeSeed();
        uint32[5] memory wrong = [uint32(0), 2, 1 << 6, 1 << 31, 2 | CLAIMED];
        for (uint256 i = 0; i < wrong.length; ++i) {
            IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
            opening.claimed = wrong[i];
            refuse(opening, abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, wrong[i]));
        }
        settleOpen(openingFor(CLAIMED, CLAIMED));
        assertEq(roundAt(1).rejected, CLAIMED, "rejected");
    }

    function test_without_faults_nothing_is_claimed() public {
        checkBounds(0);
    }

    function test_one_fault_allows_one_claim() public {
        checkBounds(1);
    }

    function test_two_faults_allow_two_claims_of_seven_groups() public {
        checkBounds(2);
    }

    function test_many_faults_allow_as_many_claims_as_multi_krum_tolerates() public {
        checkBounds(14);
    }

    function checkBounds(uint8 faults) private {
        useSeats(27, faults);
        begin();
        for (uint256 incomplete = 0; incomplete < 9; ++incomplete) {
            uint256 before = vm.snapshotState();
            uint256 tolerated = incomplete > 6 ? 0 : (6 - incomplete) / 2;
            checkMost(incomplete, tolerated < faults ? tolerated : faults);
            vm.revertToState(before);
        }
    }

    /// @dev The first groups are incomplete, and the first complete ones are claimed.
    function checkMost(uint256 incomplete, uint256 most) private {
        runToSettle(uint256(0x1249249) & ((1 << (3 * incomplete)) - 1));
        assertEq(popcount(roundAt(1).complete), 9 - incomplete, "complete");
        storeSeed();
        uint32 tooMany = uint32(((2 << most) - 1) << incomplete);
        if (most + 1 < 9 - incomplete) {
            refuse(openingFor(tooMany, tooMany), abi.encodeWithSelector(IMarketTypes.InvalidClaim.selector, tooMany));
        }
        if (most == 0) return;
        uint32 claimed = uint32(((1 << most) - 1) << incomplete);
        settleOpen(openingFor(claimed, claimed));
        assertEq(roundAt(1).rejected, claimed, "rejected");
    }

    // ------------------------------------------------------------------ probe

    function test_the_probe_is_the_one_of_the_round() public {
        begin();
        runToSettle(0);
        settleQuiet();
        runToSettle(0);
        storeSeed();
        bytes memory wrong = abi.encodePacked(IMarketTypes.WrongProbe.selector);
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        opening.probeSeed = probes[0];
        refuse(opening, wrong);
        opening.probePath = pathOf(probeLeaves(), 0); // a right path, of another round
        refuse(opening, wrong);
        opening = openingFor(CLAIMED, CLAIMED);
        opening.probePath[1] ^= bytes32(uint256(1));
        refuse(opening, wrong);
        for (uint256 length = 0; length < 5; ++length) {
            opening.probePath = new bytes32[](length);
            refuse(opening, wrong);
        }
        settleOpen(openingFor(CLAIMED, CLAIMED));
    }

    function test_the_last_round_has_a_probe_with_a_shorter_path() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.rounds = 3;
        useTerms(t);
        begin();
        for (uint256 i = 0; i < 2; ++i) {
            runToSettle(0);
            settleQuiet();
        }
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        assertEq(opening.probePath.length, 1, "promoted");
        settleOpen(opening);
        finalize(3);
        market.closeJob(jobId);
        assertDrained();
    }

    // ------------------------------------------------------------------ lanes

    function test_there_is_one_row_for_every_complete_group_but_the_reference() public {
        begin();
        runToSettle(0);
        storeSeed();
        uint256[7] memory lengths = [uint256(4), 72, 92, 95, 97, 100, 120];
        for (uint256 i = 0; i < lengths.length; ++i) {
            IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
            opening.lanes = slice(bytes.concat(opening.lanes, opening.lanes), 0, lengths[i]);
            refuse(opening, abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 96, lengths[i]));
        }
        settleOpen(openingFor(CLAIMED, CLAIMED));
    }

    function test_the_reference_is_the_lowest_complete_group_that_is_not_claimed() public {
        useSeats(24, 2);
        begin();
        runToSettle(1); // group 0 is incomplete
        storeSeed();
        // Groups 1 and 2 are claimed: rows of 1, 2, 4, 5, 6 and 7, and group 3 is the reference.
        checkRows(6, bytes.concat(row(0), rows(9000, 0, 0, 0, 0)), 4);
        checkRows(6, bytes.concat(row(9000), rows(0, 0, 0, 0, 0)), 2);
        checkRows(6, bytes.concat(row(9000), rows(-9000, 0, 0, 0, 0)), 6);
        checkRows(6, bytes.concat(row(0), rows(0, 9000, 0, 0, 0)), 0); // group 4 is far, and nobody claims it
        // Group 3 is claimed: rows of 2 to 7, and group 1 is the reference.
        checkRows(8, bytes.concat(row(0), rows(9000, 0, 0, 0, 0)), 8);
        checkRows(8, bytes.concat(row(9000), rows(0, 0, 0, 0, 0)), 0);
        checkRows(8, bytes.concat(row(9000), rows(9000, 9000, 9000, 9000, 9000)), 0); // the reference is the odd one
    }

    function checkRows(uint32 claimed, bytes memory lanes, uint32 rejected) private {
        uint256 before = vm.snapshotState();
        IMarketTypes.Opening memory opening = openingFor(claimed, claimed);
        opening.lanes = lanes;
        settleOpen(opening);
        assertEq(roundAt(1).rejected, rejected, "rejected");
        assertEq(roundAt(1).accepted, 254 & ~rejected, "accepted");
        vm.revertToState(before);
    }

    // ------------------------------------------------------------------ shift

    function test_the_shift_is_the_least_that_fits_the_unclaimed_lanes_into_24_bits() public {
        begin();
        runToSettle(0);
        storeSeed();
        // With no shift every lane of 24 bits fits.
        checkShift(0, 0, true);
        checkShift(0, (1 << 23) - 1, true);
        checkShift(0, -1 << 23, true);
        checkShift(0, 1 << 23, false);
        checkShift(0, (-1 << 23) - 1, false);
        // With one there must be a lane that did not fit before.
        checkShift(1, 0, false);
        checkShift(1, -1, false);
        checkShift(1, (1 << 22) - 1, false);
        checkShift(1, -1 << 22, false);
        checkShift(1, 1 << 22, true);
        checkShift(1, (-1 << 22) - 1, true);
        checkShift(1, (1 << 23) - 1, true);
        checkShift(1, -1 << 23, true);
        checkShift(1, 1 << 23, false);
        checkShift(1, type(int32).min, false);
        checkShift(255, 1 << 22, true);
        checkShift(255, (1 << 22) - 1, false);
    }

    function test_claimed_lanes_may_saturate_whatever_the_shift() public {
        begin();
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        opening.lanes = bytes.concat(row(0), row(type(int32).min), row(0), row(0));
        settleOpen(opening);
        assertEq(roundAt(1).rejected, CLAIMED, "rejected");
    }

    /// @dev One lane of an unclaimed group; the claimed group stays far.
    function checkShift(uint8 shift, int32 value, bool fits) private {
        uint256 before = vm.snapshotState();
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        opening.shift = shift;
        opening.lanes = bytes.concat(row(0), row(type(int32).max), row(0), slice(row(0), 0, 20), bytes4(uint32(value)));
        if (fits) {
            settleOpen(opening);
            assertEq(roundAt(1).rejected, CLAIMED, "rejected");
        } else {
            refuse(opening, abi.encodeWithSelector(IMarketTypes.InvalidShift.selector, shift));
        }
        vm.revertToState(before);
    }

    function test_the_floor_is_shifted_with_the_squared_lanes() public {
        // Six lanes of 5 against two neighbours: a score of 300, which is 1200 before a shift by one.
        checkFloor(300, 0, 0);
        checkFloor(299, 0, CLAIMED);
        checkFloor(1200, 1, 0);
        checkFloor(1199, 1, CLAIMED);
        checkFloor(type(uint64).max, 32, CLAIMED);
    }

    function checkFloor(uint64 floor, uint8 shift, uint32 rejected) private {
        IMarketTypes.Terms memory t = defaultTerms();
        t.scoreFloor = floor;
        useTerms(t);
        begin();
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        opening.shift = shift;
        bytes4 top = bytes4(shift == 0 ? 0 : uint32(1 << 22));
        opening.lanes = bytes.concat(row(0), row(5), row(0), slice(row(0), 0, 20), top);
        settleOpen(opening);
        assertEq(roundAt(1).rejected, rejected, "rejected");
    }

    function test_a_score_is_compared_with_a_multiple_of_the_lower_median() public {
        useSeats(18, 1);
        begin();
        runToSettle(0);
        storeSeed();
        // Groups at 0, 1, 2, 3, 4 and `far` in six lanes have three neighbours each: six times 14, 6, 6, 6 and at most
        // 14. The lower median is 36, so the limit is 108; the upper one would be 84.
        checkMedian(5, 0); // 6 * (1 + 4 + 9) = 84
        checkMedian(6, 32); // 6 * (4 + 9 + 16) = 174
    }

    function checkMedian(int32 far, uint32 rejected) private {
        uint256 before = vm.snapshotState();
        IMarketTypes.Opening memory opening = openingFor(32, 32);
        opening.lanes = rows(1, 2, 3, 4, far);
        settleOpen(opening);
        assertEq(roundAt(1).rejected, rejected, "rejected");
        vm.revertToState(before);
    }

    // ----------------------------------------------------------------- bundle

    function test_a_bundle_has_a_digest_and_lies_where_the_terms_allow_it() public {
        begin();
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        opening.bundle.digest = 0;
        refuse(opening, abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, 0));
        opening.bundle = IMarketTypes.Payload(0, "inline", "");
        refuse(opening, abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, 0));
        opening.bundle.digest = keccak256("another");
        refuse(opening, abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, keccak256("inline")));
        opening.bundle.digest = keccak256("inline");
        opening.bundle.uri = string(filled(129, 0));
        refuse(opening, abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 128, 129));
        opening.bundle.uri = string(filled(128, 0));
        settleOpen(opening);
        assertEq(roundAt(1).rejected, CLAIMED, "rejected");
    }

    function test_the_bundle_of_an_inline_job_travels_in_call_data() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.inlineOnly = true;
        useTerms(t);
        begin();
        runToSettle(0);
        storeSeed();
        IMarketTypes.Opening memory opening = openingFor(CLAIMED, CLAIMED);
        bytes memory data = opening.bundle.data;
        opening.bundle.data = "";
        refuse(opening, abi.encodePacked(IMarketTypes.InlineOnly.selector));
        opening.bundle.data = bytes.concat(data, hex"00");
        bytes32 digest = keccak256(opening.bundle.data);
        refuse(opening, abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, digest));
        settleOpen(openingFor(CLAIMED, CLAIMED));
        assertEq(roundAt(1).rejected, CLAIMED, "rejected");
    }

    // ---------------------------------------------------------------- helpers

    function useSeats(uint16 seats, uint8 faults) private {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = seats;
        t.bond = uint128(seats * REWARD);
        t.faults = faults;
        useTerms(t);
    }

    /// @dev One group's lanes, all of them the same.
    function row(int32 value) private pure returns (bytes memory) {
        return abi.encodePacked(value, value, value, value, value, value);
    }

    function rows(int32 a, int32 b, int32 c, int32 d, int32 e) private pure returns (bytes memory) {
        return bytes.concat(row(a), row(b), row(c), row(d), row(e));
    }

    function refuse(IMarketTypes.Opening memory opening, bytes memory reason) private {
        uint16 round = state().round;
        vm.expectRevert(reason);
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, round, opening);
    }
}
