// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Ledger} from "./Ledger.sol";

/// @notice The choices of the parties of a job, drawn one by one from a seed: mostly sensible, sometimes wrong.
abstract contract Draws is Ledger {
    uint256 internal entropy;

    function draw(uint256 bound) internal returns (uint256) {
        entropy = uint256(keccak256(abi.encode(entropy)));
        return entropy % bound;
    }

    function anyone() internal returns (address) {
        uint256 dice = draw(16);
        if (dice == 0) return MODEL_OWNER;
        if (dice == 1) return STRANGER;
        if (dice == 2) return SINK;
        return owner(draw(terms.seats));
    }

    function anyRound() internal returns (uint16) {
        return draw(12) == 0 ? uint16(draw(terms.rounds + 2)) : book.round;
    }

    function anyLeaves(uint256 count) internal returns (uint16[] memory leaves) {
        leaves = new uint16[](draw(8) == 0 ? draw(3) : 1);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = uint16(draw(draw(8) == 0 ? count + 1 : count));
        }
    }

    // --------------------------------------------------------------- payloads

    function modelNow(bool external_) internal view returns (IMarketTypes.Payload memory) {
        if (external_ && !terms.inlineOnly) return stored(book.round, MODEL_OWNER);
        return inlined(book.round, MODEL_OWNER, modelPayload(book.round));
    }

    function gradientNow(address account, bool external_) internal view returns (IMarketTypes.Payload memory) {
        if (external_ && !terms.inlineOnly) return stored(book.round, account);
        return inlined(book.round, account, gradientPayload(book.round, account));
    }

    /// @dev Mostly as it was; otherwise of a wrong digest, length or place.
    function corrupted(IMarketTypes.Payload memory payload) internal returns (IMarketTypes.Payload memory) {
        uint256 dice = draw(12);
        if (dice == 0) payload.digest = bytes32(entropy);
        if (dice == 1) payload.digest = 0;
        if (dice == 2) payload.data = filled(draw(3) * 256, bytes32(entropy));
        if (dice == 3) payload.data = "";
        if (dice == 4) payload.uri = string(filled(122 + draw(12), "a"));
        return payload;
    }

    // ------------------------------------------------------------------ terms

    function anyTerms() internal returns (IMarketTypes.Terms memory t) {
        t = defaultTerms();
        t.token = terms.token;
        t.registerUntil = uint64(time + 500);
        t.groupSize = draw(4) == 0 ? 5 : 3; // in fives the pool of two absentees does not divide
        t.seats = t.groupSize == 5 ? uint16(15 + draw(2)) : uint16(15 + draw(5));
        t.rounds = uint16(2 + draw(4));
        t.reward = uint96(100 + draw(9));
        t.bond = uint128(uint256(t.seats) * t.reward + draw(5));
        t.answerFee = uint96(1 + draw(t.reward));
        t.allowedMisses = uint8(1 + draw(3));
        t.faults = uint8(draw(4) == 0 ? 0 : 1 + draw(2));
        t.maxOpenings = uint8(1 + draw(4));
        t.modelLeaves = uint16(1 + draw(3));
        t.gradientLeaves = uint16(1 + draw(2));
        t.lanes = 1;
        t.inlineOnly = draw(4) == 0;
    }
}
