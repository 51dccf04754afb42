// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../interfaces/IMarketTypes.sol";
import {Groups} from "./Groups.sol";
import {MultiKrum} from "./MultiKrum.sol";

/// @title Which of the claimed groups the evidence of an audit rejects
/// @notice A claimed group is rejected whose score bears the claim out, or of which one value is beyond what honest
/// gradients can be. That the evidence is what the payloads say is not checked here, but by everybody, in the dispute
/// window.
library Audit {
    uint256 private constant LANE_LIMIT = 1 << 23; // unclaimed lanes lie in -LANE_LIMIT .. LANE_LIMIT - 1

    /// @dev Reverts with `InvalidRange`, `WrongLength` or `InvalidShift` on evidence that is not well-formed, and with
    /// `InvalidClaim` where neither lanes nor a range claim speak against a claimed group.
    /// @param complete the groups that may be compared, at least three more than twice the claimed ones.
    function judge(IMarketTypes.Terms storage terms, uint32 complete, IMarketTypes.Opening calldata opening)
        internal
        view
        returns (uint32 rejected)
    {
        rejected = _outOfRange(terms, opening.claimed, opening.ranges);
        if (opening.lanes.length != 0) rejected |= _outliers(terms, complete, opening);
        else if (rejected != opening.claimed) revert IMarketTypes.InvalidClaim(opening.claimed);
        else if (opening.shift != 0) revert IMarketTypes.InvalidShift(opening.shift);
    }

    function _outOfRange(IMarketTypes.Terms storage terms, uint32 claimed, IMarketTypes.RangeClaim[] calldata ranges)
        private
        view
        returns (uint32 groups)
    {
        uint256 lanes = terms.lanes;
        uint256 leaves = terms.gradientLeaves;
        int256 bound = int256(1) << terms.gradientBits;
        for (uint256 i = 0; i < ranges.length; ++i) {
            IMarketTypes.RangeClaim calldata range = ranges[i];
            bool beyond = range.lane == lanes ? range.value != 0 : range.value > bound || range.value < -bound;
            if (!Groups.has(claimed, range.group) || range.leaf >= leaves || range.lane > lanes || !beyond) {
                revert IMarketTypes.InvalidRange(range.group);
            }
            groups |= uint32(1 << range.group);
        }
    }

    function _outliers(IMarketTypes.Terms storage terms, uint32 complete, IMarketTypes.Opening calldata opening)
        private
        view
        returns (uint32 rejected)
    {
        uint256 lanes = terms.lanes;
        uint256 expected = 12 * (Groups.count(complete) - 1) * lanes;
        if (opening.lanes.length != expected) revert IMarketTypes.WrongLength(expected, opening.lanes.length);
        uint8 shift = opening.shift;
        uint256 floor = terms.scoreFloor >> (2 * uint256(shift));
        uint256 magnitude;
        (rejected, magnitude) =
            MultiKrum.outliers(opening.lanes, lanes, complete, opening.claimed, terms.tauPercent, floor);
        // The least shift that fits: with one bit less some unclaimed lane would be out of range.
        if (magnitude >= LANE_LIMIT || (shift != 0 && magnitude < LANE_LIMIT / 2)) {
            revert IMarketTypes.InvalidShift(shift);
        }
    }
}
