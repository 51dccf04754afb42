// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {GasTest} from "./GasTest.sol";

/// @notice Settlements with openings at their dearest, and what follows from them. A group's vector has three times
/// `Terms.lanes` lanes: 21, 66 and 126 are the greatest and the next after 20, 64 and 128 that the contract allows.
contract OpeningsGasTest is GasTest {
    int256 private constant NEAR = -0x010101; // no byte of its int32 is zero
    uint8 private constant MAX_FAULTS = 14;

    function test_openings_of_10_groups_and_21_lanes() public {
        settleOpen_("settle open, 10 groups x 21 lanes", 10, 7, 350_000);
    }

    function test_openings_of_10_groups_and_66_lanes() public {
        settleOpen_("settle open, 10 groups x 66 lanes", 10, 22, 600_000);
    }

    function test_openings_of_32_groups_and_66_lanes() public {
        settleOpen_("settle open, 32 groups x 66 lanes", 32, 22, 5_000_000);
    }

    function test_openings_of_32_groups_and_126_lanes() public {
        settleOpen_("settle open, 32 groups x 126 lanes", 32, 42, TRANSACTION_CAP - 1);
    }

    function settleOpen_(string memory name, uint16 groups, uint8 lanes, uint256 budget) private {
        IMarketTypes.Terms memory t = jobOf(3, 3 * groups);
        t.lanes = lanes;
        t.faults = MAX_FAULTS;
        t.rounds = 256;
        useTerms(t);
        begin();
        runToSettleExternal();
        storeSeed();
        uint32 claimed = uint32((1 << ((groups - 3) / 2)) - 1);
        measure(name, MODEL_OWNER, abi.encodeCall(market.settleOpen, (jobId, 1, dearest(groups, claimed))), budget);
        require(roundAt(1).rejected == claimed, "the claim was not borne out");
    }

    /// @dev The lowest groups are claimed, as many as may be, and every distance of a row is less than the one before it:
    /// the sort moves each value past all others. Group g differs from its neighbours by lane g alone, the less the
    /// greater g is; the reference, zero, is nearer to the unclaimed groups than the claimed ones are.
    function dearest(uint256 groups, uint32 claimed) private view returns (IMarketTypes.Opening memory opening) {
        opening = openingFor(claimed, claimed);
        opening.bundle = external_(0, uriOf(LONGEST_URI));
        uint256 row = 0;
        uint256 referenceGroup = popcount(claimed);
        for (uint256 group = 0; group < groups; ++group) {
            if (group == referenceGroup) continue;
            int256 own = group < referenceGroup ? -(1 << 30) : -(1 << 18);
            own += int256(group) << (group < referenceGroup ? 24 : 10);
            for (uint256 lane = 0; lane < 3 * uint256(terms.lanes); ++lane) {
                put(opening.lanes, 4 * (row * 3 * terms.lanes + lane), lane == group ? NEAR + own : NEAR);
            }
            ++row;
        }
    }

    function put(bytes memory data, uint256 at, int256 lane) private pure {
        bytes4 raw = bytes4(uint32(int32(lane)));
        for (uint256 i = 0; i < 4; ++i) {
            data[at + i] = raw[i];
        }
    }

    // ------------------------------------------------------------ what follows

    function test_dispute_with_512_owners() public {
        openWithAll();
        dispute_("dispute, first vote", 0);
        for (uint256 slot = 1; slot < 256; ++slot) {
            dispute(members[slot], 1);
        }
        dispute_("dispute, 512 owners, the vote that voids", 256);
        require(state().voided, "not voided");
    }

    function dispute_(string memory name, uint256 slot) private {
        measure(name, members[slot], abi.encodeCall(market.dispute, (jobId, 1)), 120_000);
    }

    function test_finalize_with_512_owners() public {
        openWithAll();
        finalize_("finalize, 512 owners", 1);
        market.withdrawSink(terms.token);
        runToSettleExternal();
        storeSeed();
        settleOpen(openingFor(1, 1));
        finalize_("finalize, 512 owners, a group evicted", 2);
        require(state().evicted == 1, "not evicted");
    }

    function finalize_(string memory name, uint16 round) private {
        pass(terms.disputeWindow);
        measure(name, STRANGER, abi.encodeCall(market.finalize, (jobId, round)), 120_000);
    }

    function openWithAll() private {
        beginWith(16, 512);
        runToSettleExternal();
        storeSeed();
        settleOpen(openingFor(1, 1));
    }
}
