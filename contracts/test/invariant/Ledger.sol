// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {AvailabilityBooks} from "./AvailabilityBooks.sol";
import {JobBooks} from "./JobBooks.sol";

/// @notice All the books of one job, and their comparison with the contract's account of it.
abstract contract Ledger is JobBooks, AvailabilityBooks {
    /// @dev The contract's account of the job is the ledger's, and of one of its members.
    function verify(uint256 sample) internal view {
        IMarketTypes.Job memory job = market.getJob(jobId);
        IMarketTypes.JobState memory shown = job.state;
        assertEq(shown.phase, book.phase);
        assertEq(shown.escrow, book.escrow, "escrow");
        assertEq(shown.owners, registered.length, "owners");
        assertEq(shown.round, book.round, "round");
        assertEq(shown.openRound, book.openRound, "open round");
        assertEq(shown.live, book.live, "live");
        assertEq(shown.evicted, book.evicted, "evicted");
        assertEq(shown.dropped, book.dropped, "dropped");
        assertEq(shown.struck, book.struck, "struck");
        assertEq(shown.openings, book.openings, "openings");
        assertTrue(shown.voided == book.voided, "voided");
        if (book.phase != IMarketTypes.Phase.Closed) assertEq(shown.deadline, book.deadline, "deadline");
        for (uint256 i = 0; i < job.rounds.length; ++i) {
            RoundBook storage round = roundBooks[jobId][i + 1];
            assertEq(job.rounds[i].outcome, round.outcome);
            assertEq(job.rounds[i].complete, round.complete, "complete");
            assertEq(job.rounds[i].unanswered, i + 1 == book.round ? unansweredNow(round) : 0, "unanswered");
        }
        if (job.members.length != 0) verifyMember(job.members[sample % job.members.length]);
    }

    /// @dev The leaves of an aborted round stay unanswered; their deposits are the members' again.
    function unansweredNow(RoundBook storage round) private view returns (uint256 count) {
        if (round.outcome != IMarketTypes.Outcome.Aborted) return round.openLeaves;
        for (uint256 i = 0; i < registered.length; ++i) {
            count += round.deposits[registered[i]];
        }
    }

    function verifyMember(IMarketTypes.Member memory member) private view {
        Place storage place = places[jobId][member.owner];
        assertEq(member.misses, place.misses, "misses");
        (uint256 reward, uint256 stake, uint256 fees) = claimable(member.owner);
        (uint256 shownReward, uint256 shownStake, uint256 shownFees) = market.owedTo(jobId, member.owner);
        assertEq(shownReward, reward, "reward owed");
        assertEq(shownStake, stake, "stake owed");
        assertEq(shownFees, fees, "fees owed");
    }
}
