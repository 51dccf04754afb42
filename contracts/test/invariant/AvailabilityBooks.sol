// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {RoundBooks} from "./RoundBooks.sol";

/// @notice Payloads that somebody could not have: who asked for which leaf, who showed it, and what silence costs.
abstract contract AvailabilityBooks is RoundBooks {
    // ----------------------------------------------------------------- asking

    function onContest(address account, uint16[] memory leaves) internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Submit);
        requireIn(account, round.active);
        requireBefore(round.publishedAt + terms.submitWindow / 2);
        if (round.answerUntil == 0) {
            round.answerUntil = round.publishedAt + terms.submitWindow / 2 + terms.answerWindow;
            book.deadline = round.answerUntil + terms.submitWindow;
        }
        ask(account, MODEL_OWNER, leaves, terms.modelLeaves);
    }

    function onFlag(IMarketTypes.Flag[] memory flags) internal {
        requireSettling();
        assertTrue(!current().flagged && flags.length != 0, "flagged twice or nobody");
        current().flagged = true;
        for (uint256 i = 0; i < flags.length; ++i) {
            requireIn(flags[i].owner, current().complete);
            ask(MODEL_OWNER, flags[i].owner, flags[i].leaves, terms.gradientLeaves);
        }
        toPhase(IMarketTypes.Phase.Answer, terms.answerWindow);
    }

    function ask(address accuser, address accused, uint16[] memory leaves, uint256 count) private {
        RoundBook storage round = current();
        assertTrue(leaves.length != 0, "nothing was named");
        for (uint256 i = 0; i < leaves.length; ++i) {
            assertTrue(leaves[i] < count && round.asked[accused][leaves[i]] == address(0), "a leaf named twice");
            round.asked[accused][leaves[i]] = accuser;
        }
        round.openOf[accused] += leaves.length;
        round.deposits[accuser] += leaves.length;
        round.openLeaves += leaves.length;
        takeIn(leaves.length * terms.answerFee);
    }

    // -------------------------------------------------------------- answering

    /// @dev Whoever answers a leaf must have shown what the accused published. A leaf that was shown before, the sink
    /// in place of its accuser, earns nothing again.
    function onAnswer(address answerer, address accused, IMarketTypes.Leaf[] memory leaves) internal {
        RoundBook storage round = current();
        bool inSubmit = book.phase == IMarketTypes.Phase.Submit;
        if (!inSubmit) requirePhase(IMarketTypes.Phase.Answer);
        requireBefore(inSubmit ? round.answerUntil : book.deadline);
        bytes memory payload = payloadOf(book.round, accused);
        uint256 size = terms.ciphertextBytes;
        uint256 count = 0;
        for (uint256 i = 0; i < leaves.length; ++i) {
            uint16 leaf = leaves[i].index;
            address accuser = round.asked[accused][leaf];
            assertTrue(accuser != address(0), "an answer that nobody asked for");
            bytes32 shown = keccak256(leaves[i].ciphertext);
            assertEq(shown, keccak256(slice(payload, leaf * size, size)), "a wrong answer was taken");
            if (accuser == SINK) continue;
            round.asked[accused][leaf] = SINK;
            --round.deposits[accuser];
            ++count;
        }
        assertTrue(count != 0, "nothing was answered");
        round.openOf[accused] -= count;
        round.openLeaves -= count;
        credit(answerer, count * terms.answerFee);
    }

    // ---------------------------------------------------------------- silence

    function onCloseAnswers() internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Answer);
        if (round.openLeaves != 0) requireFrom(book.deadline);
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if (round.openOf[members[slot]] != 0) round.present[members[slot]] = false;
        }
        credit(MODEL_OWNER, round.openLeaves * terms.answerFee);
        round.openLeaves = 0;
        uint32 before = round.complete;
        round.complete = completeIn(before);
        punish(before & ~round.complete);
        toSettle();
    }

    /// @dev It costs the bond, or where that is gone the rewards of the round.
    function onAbort() internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Submit);
        assertTrue(round.openLeaves != 0, "aborted without a contest");
        assertEq(book.openRound, 0, "aborted beside an open round");
        requireFrom(round.answerUntil);
        round.outcome = IMarketTypes.Outcome.Aborted;
        uint256 left = round.openLeaves;
        for (uint256 i = 0; i < registered.length; ++i) {
            places[jobId][registered[i]].fees = round.deposits[registered[i]] * terms.answerFee;
            left -= round.deposits[registered[i]];
        }
        assertEq(left, 0, "deposits of nobody");
        round.openLeaves = 0;
        if (book.voided) {
            uint256 rewards = popcount(round.active) * terms.groupSize * terms.reward;
            book.escrow -= rewards;
            credit(SINK, rewards);
        } else {
            moveBond(SINK);
        }
        book.voided = true;
        close();
    }
}
