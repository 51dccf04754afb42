// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Groups} from "./Groups.sol";

/// @title Multi-Krum over the opened lanes of sketch differences
/// @notice Blanchard et al., "Machine Learning with Adversaries: Byzantine Tolerant Gradient Descent" (2017). Every
/// complete group is a vector of int32 lanes relative to a reference group, which is the zero vector. A group's score
/// is the sum of the least squared distances to m - c - 2 other groups, at least one, m groups of which c are claimed
/// to be outliers. Only a claimed group is rejected, and only by a score strictly above the limit. So there is nothing
/// that is not defined: equal distances and equal scores are interchangeable, in sums and in the median; where all
/// groups are equal all scores are zero and none is rejected; with a median of zero the floor alone decides; three
/// groups have one neighbour each and nothing to claim; saturated lanes are numbers like others.
/// @dev A squared distance is |a|^2 + |b|^2 - 2 a.b. Lanes are moved to the unsigned range (distances do not change)
/// and three of them packed into one word as digits of 85 bits, once ascending and once descending: the digit at bit
/// 170 of the product of an ascending and a descending word is the inner product of their lanes. Products of up to 42
/// words are added before that digit is taken out; every digit stays below 42 * 3 * 2^64 < 2^85, and what lies above
/// wraps away.
library MultiKrum {
    uint256 private constant DIGIT_BITS = 85;
    uint256 private constant DIGIT_MASK = 0x1fffffffffffffffffffff;
    uint256 private constant ZERO_LANE = 0x80000000;
    uint256 private constant UNROLLED = 6;
    uint256 private constant ZERO_WORD = ZERO_LANE | (ZERO_LANE << DIGIT_BITS) | (ZERO_LANE << (2 * DIGIT_BITS));

    /// @dev Vectors of m groups, row after row in ascending order of groups. A row has `words` words, padded with zeros
    /// to `stride`, a multiple of UNROLLED.
    struct Vectors {
        uint256 words;
        uint256 stride;
        uint256[] ascending;
        uint256[] descending;
    }

    /// @notice The claimed groups whose score is above both tauPercent/100 times the lower median, rounded down, and
    /// `floor`. The lower median is that of all m scores, the one at (m - 1) / 2 (rounded down) of their ascending
    /// order.
    /// @param lanes int32 big-endian, 3 * words for every group of `complete` but the reference, ascending.
    /// @param words lanes of one sketch; a vector has 3 * words lanes.
    /// @param complete the m >= 3 groups; `claimed` a subset of them that leaves at least three. The reference is the
    /// lowest group that is not claimed.
    /// @return rejected the groups that the scores bear out.
    /// @return magnitude bitwise or of the unclaimed lanes' magnitudes (v for v >= 0, -v - 1 for v < 0).
    function outliers(
        bytes calldata lanes,
        uint256 words,
        uint32 complete,
        uint32 claimed,
        uint256 tauPercent,
        uint256 floor
    ) internal pure returns (uint32 rejected, uint256 magnitude) {
        Vectors memory vectors;
        (vectors, magnitude) = _pack(lanes, words, complete, claimed);
        uint256 claims = Groups.count(claimed);
        uint256[] memory scores = _scores(vectors, Groups.count(complete), claims);

        uint256 limit = tauPercent * _lowerMedian(scores) / 100;
        if (limit < floor) limit = floor;
        uint256 row = 0;
        for (uint32 rest = complete; rest != 0; rest &= rest - 1) {
            if (scores[row++] > limit) rejected |= claimed & rest & (~rest + 1);
        }
    }

    // ------------------------------------------------------------------ steps

    function _pack(bytes calldata lanes, uint256 words, uint32 complete, uint32 claimed)
        private
        pure
        returns (Vectors memory vectors, uint256 magnitude)
    {
        vectors = _allocate(Groups.count(complete), words);
        uint256 start = 0;
        bool referenceSeen = false;
        for (uint32 rest = complete; rest != 0; rest &= rest - 1) {
            bool isClaimed = claimed & rest & (~rest + 1) != 0; // of the lowest group in the rest
            if (!isClaimed && !referenceSeen) {
                referenceSeen = true;
                _fillReference(vectors, start);
            } else {
                uint256 rowMagnitude = _packRow(vectors, start, lanes);
                if (!isClaimed) magnitude |= rowMagnitude;
                lanes = lanes[12 * words:];
            }
            start += vectors.stride;
        }
    }

    function _allocate(uint256 m, uint256 words) private pure returns (Vectors memory) {
        uint256 stride = (words + UNROLLED - 1) / UNROLLED * UNROLLED;
        return Vectors(words, stride, new uint256[](m * stride), new uint256[](m * stride));
    }

    function _fillReference(Vectors memory vectors, uint256 start) private pure {
        for (uint256 i = 0; i < vectors.words; ++i) {
            vectors.ascending[start + i] = ZERO_WORD;
            vectors.descending[start + i] = ZERO_WORD;
        }
    }

    /// @dev Reads the first row of the lanes, three of them a word; the magnitude of v is v xor (v >> 31).
    function _packRow(Vectors memory vectors, uint256 start, bytes calldata lanes)
        private
        pure
        returns (uint256 magnitude)
    {
        uint256[] memory ascending = vectors.ascending;
        uint256[] memory descending = vectors.descending;
        uint256 size = 12 * vectors.words;
        assembly ("memory-safe") {
            let up := add(add(ascending, 32), shl(5, start))
            let down := add(add(descending, 32), shl(5, start))
            let end := add(lanes.offset, size)
            for { let source := lanes.offset } lt(source, end) { source := add(source, 12) } {
                let raw := calldataload(source)
                let first := sar(224, raw)
                let second := sar(224, shl(32, raw))
                let third := sar(224, shl(64, raw))
                magnitude := or(magnitude, xor(first, sar(31, first)))
                magnitude := or(magnitude, xor(second, sar(31, second)))
                magnitude := or(magnitude, xor(third, sar(31, third)))
                first := add(first, ZERO_LANE)
                second := shl(DIGIT_BITS, add(second, ZERO_LANE))
                third := add(third, ZERO_LANE)
                mstore(up, or(or(first, second), shl(170, third)))
                mstore(down, or(or(third, second), shl(170, first)))
                up := add(up, 32)
                down := add(down, 32)
            }
        }
    }

    function _scores(Vectors memory vectors, uint256 m, uint256 claims) private pure returns (uint256[] memory scores) {
        uint256[] memory norms = new uint256[](m);
        uint256[][] memory distances = new uint256[][](m);
        for (uint256 a = 0; a < m; ++a) {
            norms[a] = _inner(vectors, a, a);
            distances[a] = new uint256[](m);
            for (uint256 b = 0; b < a; ++b) {
                uint256 distance = norms[a] + norms[b] - 2 * _inner(vectors, a, b);
                distances[a][b] = distance;
                distances[b][a] = distance;
            }
        }
        // A sorted row starts with the zero distance of the group to itself, which adds nothing.
        uint256 neighbours = m > claims + 2 ? m - claims - 2 : 1;
        scores = new uint256[](m);
        for (uint256 a = 0; a < m; ++a) {
            uint256[] memory row = distances[a];
            _sort(row);
            for (uint256 i = 1; i <= neighbours; ++i) {
                scores[a] += row[i];
            }
        }
    }

    function _inner(Vectors memory vectors, uint256 a, uint256 b) private pure returns (uint256 product) {
        uint256[] memory ascending = vectors.ascending;
        uint256[] memory descending = vectors.descending;
        uint256 stride = vectors.stride;
        assembly ("memory-safe") {
            let left := add(add(ascending, 32), shl(5, mul(a, stride)))
            let right := add(add(descending, 32), shl(5, mul(b, stride)))
            let end := add(left, shl(5, stride))
            for {} lt(left, end) {} {
                product := add(product, mul(mload(left), mload(right)))
                product := add(product, mul(mload(add(left, 32)), mload(add(right, 32))))
                product := add(product, mul(mload(add(left, 64)), mload(add(right, 64))))
                product := add(product, mul(mload(add(left, 96)), mload(add(right, 96))))
                product := add(product, mul(mload(add(left, 128)), mload(add(right, 128))))
                product := add(product, mul(mload(add(left, 160)), mload(add(right, 160))))
                left := add(left, 192)
                right := add(right, 192)
            }
            product := and(shr(170, product), DIGIT_MASK)
        }
    }

    function _lowerMedian(uint256[] memory scores) private pure returns (uint256) {
        uint256[] memory sorted = new uint256[](scores.length);
        for (uint256 i = 0; i < scores.length; ++i) {
            sorted[i] = scores[i];
        }
        _sort(sorted);
        return sorted[(scores.length - 1) / 2];
    }

    /// @dev Insertion sort, ascending; at most 32 values.
    function _sort(uint256[] memory values) private pure {
        assembly ("memory-safe") {
            let base := add(values, 32)
            let end := add(base, shl(5, mload(values)))
            for { let next := add(base, 32) } lt(next, end) { next := add(next, 32) } {
                let value := mload(next)
                let hole := next
                for {} gt(hole, base) { hole := sub(hole, 32) } {
                    let before := mload(sub(hole, 32))
                    if iszero(gt(before, value)) { break }
                    mstore(hole, before)
                }
                mstore(hole, value)
            }
        }
    }
}
