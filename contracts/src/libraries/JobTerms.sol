// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IMarket} from "../interfaces/IMarket.sol";

/// @title What the terms of a job must satisfy, and the amounts that follow from them
library JobTerms {
    uint256 internal constant MIN_GROUPS = 3;
    uint256 private constant MAX_GROUPS = 32;
    uint256 private constant MAX_LANES = 42; // 3 sketches of 42 lanes are at most 128
    uint256 private constant MAX_PAYLOAD = 120_000;
    uint256 private constant MAX_DURATION = 365 days;

    /// @notice Reverts with `InvalidTerms(field)` for a field that is out of bounds.
    /// @param min least length of a window in seconds, `max` the greatest.
    function validate(IMarket.Terms calldata terms, uint256 min, uint256 max) internal view {
        bytes32 field = _wrongAmount(terms);
        if (field == 0) field = _wrongSize(terms);
        if (field == 0) field = _wrongWindow(terms, min, max);
        if (field != 0) revert IMarket.InvalidTerms(_text(field));
    }

    /// @notice Wei of all rewards that the job can ever pay.
    function escrow(IMarket.Terms calldata terms) internal pure returns (uint256) {
        return uint256(terms.rounds) * terms.seats * terms.reward;
    }

    /// @notice Wei a member pays for one missed round.
    function penalty(IMarket.Terms storage terms) internal view returns (uint256) {
        return uint256(terms.groupSize - 1) * terms.reward;
    }

    /// @notice Wei left of the stake of an owner that missed so many rounds.
    function stake(IMarket.Terms storage terms, uint256 misses) internal view returns (uint256) {
        return (terms.allowedMisses - misses) * penalty(terms);
    }

    // ------------------------------------------------------------------ steps

    /// @dev With a reward below 2^96 every product of terms fits into 128 bits.
    function _wrongAmount(IMarket.Terms calldata terms) private pure returns (bytes32) {
        if (terms.token != address(0)) return "token";
        if (_outside(terms.reward, 1, type(uint96).max)) return "reward";
        if (_outside(terms.rounds, 1, 256)) return "rounds";
        uint256 size = terms.groupSize;
        if (_outside(size, 3, 16)) return "groupSize";
        if (_outside(terms.seats, MIN_GROUPS * size, MAX_GROUPS * size)) return "seats";
        uint256 least = uint256(terms.seats) * terms.reward;
        if (_outside(terms.bond, least, type(uint128).max - escrow(terms))) return "bond";
        return 0;
    }

    function _wrongSize(IMarket.Terms calldata terms) private pure returns (bytes32) {
        if (terms.allowedMisses == 0) return "allowedMisses";
        if (_outside(terms.lanes, 1, MAX_LANES)) return "lanes";
        uint256 leafBytes = terms.ciphertextBytes;
        if (leafBytes != 512 && leafBytes != 768) return "ciphertextBytes";
        if (_outside(terms.modelLeaves, 1, MAX_PAYLOAD / leafBytes)) return "modelLeaves";
        if (_outside(terms.gradientLeaves, 1, MAX_PAYLOAD / leafBytes)) return "gradientLeaves";
        if (terms.tauPercent <= 100) return "tauPercent";
        if (terms.auditRoot == 0) return "auditRoot";
        return 0;
    }

    /// @dev A settlement waits for the dispute window of the one before, so each opening may add one.
    function _wrongWindow(IMarket.Terms calldata terms, uint256 min, uint256 max) private view returns (bytes32) {
        uint256 registration = Math.saturatingSub(terms.registerUntil, block.timestamp);
        if (_outside(registration, min, max)) return "registerUntil";
        if (_outside(terms.startWindow, min, max)) return "startWindow";
        if (_outside(terms.publishWindow, min, max)) return "publishWindow";
        if (_outside(terms.submitWindow, min, max)) return "submitWindow";
        if (_outside(terms.settleWindow, min, max)) return "settleWindow";
        if (_outside(terms.disputeWindow, min, max)) return "disputeWindow";

        uint256 round = uint256(terms.publishWindow) + terms.submitWindow + terms.settleWindow;
        uint256 disputes = Math.min(terms.maxOpenings, terms.rounds) * terms.disputeWindow;
        uint256 duration = registration + terms.startWindow + terms.rounds * round + disputes;
        if (duration > MAX_DURATION) return "duration";
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
