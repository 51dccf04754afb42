// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IMarketTypes} from "../interfaces/IMarketTypes.sol";

/// @title What the terms of a job must satisfy, and the amounts that follow from them
library JobTerms {
    uint256 internal constant MIN_GROUPS = 3;
    uint256 internal constant MAX_GROUPS = 32;
    uint256 private constant MAX_LANES = 42; // 3 sketches of 42 lanes are at most 128
    uint256 private constant MAX_INLINE = 120_000; // bytes of a payload in call data
    uint256 private constant MAX_LEAVES = 8192; // of a payload in a store: each may have to be shown in call data
    uint256 private constant MAX_DURATION = 365 days;

    /// @notice Reverts with `InvalidTerms(field)` for a field that is out of bounds.
    /// @param min least length of a window in seconds, `max` the greatest.
    function validate(IMarketTypes.Terms calldata terms, uint256 min, uint256 max) internal view {
        bytes32 field = _wrongAmount(terms);
        if (field == 0) field = _wrongSize(terms);
        if (field == 0) field = _wrongAudit(terms);
        if (field == 0) field = _wrongWindow(terms, min, max);
        if (field != 0) revert IMarketTypes.InvalidTerms(_text(field));
    }

    /// @notice Amount of all rewards that the job can ever pay.
    function escrow(IMarketTypes.Terms calldata terms) internal pure returns (uint256) {
        return uint256(terms.rounds) * terms.seats * terms.reward;
    }

    /// @notice Amount a member pays for one missed round.
    function penalty(IMarketTypes.Terms storage terms) internal view returns (uint256) {
        return uint256(terms.groupSize - 1) * terms.reward;
    }

    /// @notice Amount left of the stake of an owner that missed so many rounds.
    function stake(IMarketTypes.Terms storage terms, uint256 misses) internal view returns (uint256) {
        return (terms.allowedMisses - misses) * penalty(terms);
    }

    // ------------------------------------------------------------------ steps

    /// @dev All that a job can ever hold of its parties' rewards and bond fits into 96 bits.
    function _wrongAmount(IMarketTypes.Terms calldata terms) private pure returns (bytes32) {
        if (terms.reward == 0) return "reward";
        if (_outside(terms.rounds, 1, 256)) return "rounds";
        uint256 size = terms.groupSize;
        if (_outside(size, 3, 16)) return "groupSize";
        if (_outside(terms.seats, MIN_GROUPS * size, MAX_GROUPS * size)) return "seats";
        uint256 least = uint256(terms.seats) * terms.reward;
        if (_outside(terms.bond, least, Math.saturatingSub(type(uint96).max, escrow(terms)))) return "bond";
        if (_outside(terms.answerFee, 1, terms.reward)) return "answerFee";
        if (terms.allowedMisses == 0) return "allowedMisses";
        return 0;
    }

    function _wrongSize(IMarketTypes.Terms calldata terms) private pure returns (bytes32) {
        uint256 leafBytes = terms.ciphertextBytes;
        if (leafBytes != 512 && leafBytes != 768) return "ciphertextBytes";
        uint256 most = terms.inlineOnly ? MAX_INLINE / leafBytes : MAX_LEAVES;
        if (_outside(terms.modelLeaves, 1, most)) return "modelLeaves";
        if (_outside(terms.gradientLeaves, 1, most)) return "gradientLeaves";
        if (_outside(terms.lanes, 1, MAX_LANES)) return "lanes";
        return 0;
    }

    function _wrongAudit(IMarketTypes.Terms calldata terms) private pure returns (bytes32) {
        if (terms.faults > (MAX_GROUPS - MIN_GROUPS) / 2) return "faults";
        if (terms.maxOpenings > 32) return "maxOpenings";
        if (_outside(terms.tauPercent, 200, 10_000)) return "tauPercent";
        if (_outside(terms.gradientBits, 1, 200)) return "gradientBits";
        if (terms.auditRoot == 0) return "auditRoot";
        return 0;
    }

    /// @dev A round may be contested, which adds the answers' window and half of the submissions', and flagged, which
    /// adds the answers' window and a second one to settle. A settlement waits for the dispute window of the one
    /// before, so each opening may add one.
    function _wrongWindow(IMarketTypes.Terms calldata terms, uint256 min, uint256 max) private view returns (bytes32) {
        uint256 registration = Math.saturatingSub(terms.registerUntil, block.timestamp);
        if (_outside(registration, min, max)) return "registerUntil";
        if (_outside(terms.startWindow, min, max)) return "startWindow";
        if (_outside(terms.publishWindow, min, max)) return "publishWindow";
        if (_outside(terms.submitWindow, min, max)) return "submitWindow";
        if (_outside(terms.settleWindow, min, max)) return "settleWindow";
        if (_outside(terms.answerWindow, min, max)) return "answerWindow";
        if (_outside(terms.disputeWindow, min, max)) return "disputeWindow";

        uint256 submissions = uint256(terms.submitWindow) + terms.submitWindow / 2 + terms.answerWindow;
        uint256 settlement = 2 * uint256(terms.settleWindow) + terms.answerWindow;
        uint256 rounds = terms.rounds * (terms.publishWindow + submissions + settlement);
        uint256 disputes = Math.min(terms.maxOpenings, terms.rounds) * terms.disputeWindow;
        if (registration + terms.startWindow + rounds + disputes > MAX_DURATION) return "duration";
        return 0;
    }

    function _outside(uint256 value, uint256 min, uint256 max) private pure returns (bool) {
        return value < min || value > max;
    }

    function _text(bytes32 word) private pure returns (string memory) {
        uint256 length = 0;
        while (word[length] != 0) ++length;
        bytes memory text = abi.encodePacked(word);
        assembly ("memory-safe") {
            mstore(text, length)
        }
        return string(text);
    }
}
