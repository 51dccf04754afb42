// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MoneyBooks} from "./MoneyBooks.sol";

/// @notice The rounds of a job: models, submissions, absences and what they cost, settlements and the votes on them.
abstract contract RoundBooks is MoneyBooks {
    // ---------------------------------------------------------------- a round

    function onPublish(bytes32 digest) internal {
        requirePhase(IMarketTypes.Phase.Publish);
        requireBefore(book.deadline);
        assertTrue(!book.voided && popcount(book.live) >= 3 && book.round <= terms.rounds, "published in vain");
        current().active = book.live;
        current().publishedAt = time;
        current().modelDigest = digest;
        toPhase(IMarketTypes.Phase.Submit, terms.submitWindow);
    }

    function onSubmit(address account) internal {
        requirePhase(IMarketTypes.Phase.Submit);
        requireBefore(book.deadline);
        requireIn(account, current().active);
        assertTrue(!current().present[account], "submitted twice");
        current().present[account] = true;
    }

    function onCloseRound() internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Submit);
        assertEq(round.openLeaves, 0, "closed beside an open contest");
        round.complete = completeIn(round.active);
        if (round.complete != round.active) requireFrom(book.deadline);
        punish(round.active & ~round.complete);
        toSettle();
    }

    function completeIn(uint32 groups) internal view returns (uint32 complete) {
        complete = groups;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            uint256 group = slot / terms.groupSize;
            if (group < 32 && !current().present[members[slot]]) complete &= ~uint32(1 << group);
        }
    }

    /// @dev Each absent member pays (g-1) rewards; the present ones of its group share them, the rest is the sink's.
    function punish(uint32 groups) internal {
        RoundBook storage round = current();
        uint256 size = terms.groupSize;
        for (uint256 group = 0; group < 32; ++group) {
            if ((groups >> group) & 1 == 0) continue;
            uint256 pool = 0;
            uint256 presentCount = 0;
            for (uint256 slot = group * size; slot < (group + 1) * size; ++slot) {
                Place storage place = places[jobId][members[slot]];
                if (round.present[members[slot]]) {
                    ++presentCount;
                    continue;
                }
                pool += (size - 1) * terms.reward;
                place.stake -= (size - 1) * terms.reward;
                if (++place.misses == terms.allowedMisses) {
                    book.dropped |= uint32(1 << group);
                    world.note("dropped");
                }
            }
            for (uint256 slot = group * size; slot < (group + 1) * size && presentCount != 0; ++slot) {
                if (round.present[members[slot]]) owe(members[slot], pool / presentCount);
            }
            credit(SINK, presentCount == 0 ? pool : pool % presentCount);
        }
        book.live &= ~book.dropped;
    }

    function toSettle() internal {
        if (current().complete == 0) {
            current().outcome = IMarketTypes.Outcome.Incomplete;
            return nextRound();
        }
        uint256 from = book.openRound == 0 ? 0 : roundBooks[jobId][book.openRound].disputeUntil;
        toPhase(IMarketTypes.Phase.Settle, terms.settleWindow);
        if (from > time) book.deadline = from + terms.settleWindow;
    }

    // ------------------------------------------------------------- settlement

    function onSettled(IMarketTypes.Outcome outcome) internal {
        requirePhase(IMarketTypes.Phase.Settle);
        assertEq(book.openRound, 0, "settled beside an open round");
        if (outcome == IMarketTypes.Outcome.Quiet) requireSettling();
        else if (!book.voided) requireFrom(book.deadline);
        current().outcome = outcome;
        payGroups(book.round, current().complete);
        nextRound();
    }

    function onSettleOpen(uint32 claimed, uint32 rejected) internal {
        RoundBook storage round = current();
        requireSettling();
        assertEq(book.openRound, 0, "settled beside an open round");
        assertTrue(claimed != 0 && claimed & ~round.complete == 0, "groups that cannot be claimed");
        uint256 complete = popcount(round.complete);
        assertTrue(2 * popcount(claimed) + 3 <= complete, "more claimed than can be told apart");
        assertTrue(popcount(claimed) + popcount(book.evicted) <= terms.faults, "more claimed than the terms allow");
        assertTrue(++book.openings <= terms.maxOpenings, "more openings than the terms allow");
        assertEq(rejected & ~claimed, 0, "rejected without a claim");
        round.rejected = rejected;
        round.disputeUntil = time + terms.disputeWindow;
        if (rejected == 0) {
            round.outcome = IMarketTypes.Outcome.Final;
            payGroups(book.round, round.complete);
        } else {
            round.outcome = IMarketTypes.Outcome.Open;
            book.openRound = book.round;
        }
        nextRound();
    }

    function onDispute(address account, uint16 number) internal {
        RoundBook storage round = openRound(number);
        requireBefore(round.disputeUntil);
        requireIn(account, round.complete);
        assertTrue(!round.voted[account], "voted twice");
        round.voted[account] = true;
        if (2 * ++round.votes <= popcount(round.complete) * terms.groupSize) return;
        round.outcome = IMarketTypes.Outcome.Void;
        payGroups(number, round.complete);
        book.openRound = 0;
        book.voided = true;
        moveBond(SINK);
        world.note("voided");
    }

    function onFinalize(uint16 number) internal {
        RoundBook storage round = openRound(number);
        requireFrom(round.disputeUntil);
        round.outcome = IMarketTypes.Outcome.Final;
        payGroups(number, round.complete & ~round.rejected);
        uint256 sunk = popcount(round.rejected) * terms.groupSize * terms.reward;
        book.escrow -= sunk;
        credit(SINK, sunk);
        uint32 twice = book.struck & round.rejected & book.live;
        if (twice != 0) world.note("evicted");
        book.evicted |= twice;
        book.live &= ~twice;
        book.struck |= round.rejected;
        book.openRound = 0;
        assertTrue(popcount(book.evicted) <= terms.faults, "more evicted than the terms allow");
        world.note("finalized");
    }
}
