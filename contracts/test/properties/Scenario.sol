// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Plays a started job by a plan and says what everybody ends up with. Two plans played from the same start have
/// the same groups, so what differs in the end is what the plans differ in.
/// @dev All plans are honest where they say nothing: everybody submits, the model owner settles quietly, whoever is asked
/// for a leaf shows it, everything owed is claimed and withdrawn. Sets of members are bitmaps by roster slot.
abstract contract Scenario is MarketTest {
    struct Plan {
        uint256[] absent; // by round: members that do not submit
        uint256[] unserved; // by round: members that submit the digest of nothing, so that nobody can show it
        uint256[] away; // by round: members flagged though served, that do not answer
        uint256[] flagged; // by round: members the model owner flags
        bool flagsUnserved; // the model owner flags whom it cannot fetch
        uint256 contestRound; // round whose model is contested, or 0
        uint256 contester;
        bool hidesModel; // the model owner does not answer the contest
        uint256 claimRound; // round settled with openings, or 0; a second one follows it if `claimTwice`
        bool claimTwice;
        uint32 claimed;
        uint256 votes; // members that vote against each settlement with openings
        uint256 silentFrom; // from this round on the model owner does nothing; 0 for never
        uint256 stopRound; // the model owner stops instead of publishing this round; 0 for never
        uint256 lateRound; // the model owner does not settle this round; 0 for never
    }

    /// @dev What an account has in the end less what it was given, stake and escrow included.
    struct Result {
        int256[] members; // by slot
        int256 modelOwner;
        uint256 sums; // groups' sums that the model owner could decrypt
        uint256 sunk;
        IMarketTypes.JobState state;
    }

    mapping(address account => uint256) internal given;

    // --------------------------------------------------------------- terms

    function scenarioTerms(uint256 seed) internal view returns (IMarketTypes.Terms memory t) {
        t = defaultTerms();
        t.groupSize = uint8(3 + pick(seed, "size", 3));
        t.seats = uint16(5 * t.groupSize);
        t.rounds = uint16(2 + pick(seed, "rounds", 2));
        t.reward = uint96(1 + pick(seed, "reward", 1_000_000));
        t.bond = uint128(uint256(t.seats) * t.reward + pick(seed, "bond", 1000));
        t.answerFee = uint96(1 + pick(seed, "fee", t.reward));
        t.allowedMisses = uint8(1 + pick(seed, "misses", 3));
        t.modelLeaves = 1;
        t.lanes = 1;
    }

    function pick(uint256 seed, bytes32 what, uint256 bound) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, what))) % bound;
    }

    /// @dev A started job of these terms, whose accounts have nothing but what they put into it.
    function prepare(uint256 seed) internal {
        vm.deal(MODEL_OWNER, 0);
        useTerms(scenarioTerms(seed));
        begin();
    }

    function honest() internal view returns (Plan memory plan) {
        plan.absent = new uint256[](terms.rounds);
        plan.unserved = new uint256[](terms.rounds);
        plan.away = new uint256[](terms.rounds);
        plan.flagged = new uint256[](terms.rounds);
        plan.flagsUnserved = true;
    }

    // ---------------------------------------------------------------- playing

    /// @dev Plays from here to the end, and leaves everything as it was before.
    function play(Plan memory plan) internal returns (Result memory result) {
        uint256 snapshot = vm.snapshotState();
        result.state = state();
        while (result.state.phase != IMarketTypes.Phase.Closed) {
            result.sums += playRound(plan, result.state.round);
            result.state = state();
        }
        market.claim(jobId, members);
        result.sunk = creditOf(SINK);
        withdrawAll();
        assertEq(balanceOf(address(market)), 0, "balance at the end");
        result.members = new int256[](members.length);
        for (uint256 slot = 0; slot < members.length; ++slot) {
            result.members[slot] = ended(members[slot], stakeOf(terms));
        }
        result.modelOwner = ended(MODEL_OWNER, escrowOf(terms) + terms.bond);
        vm.revertToState(snapshot);
    }

    function ended(address account, uint256 putIn) private view returns (int256) {
        return int256(balanceOf(account)) - int256(given[account] + putIn);
    }

    /// @return sums how many groups' sums the model owner got.
    function playRound(Plan memory plan, uint16 round) private returns (uint256 sums) {
        bool silent = plan.silentFrom != 0 && round >= plan.silentFrom;
        if (!opened(plan, round, silent)) return 0;
        if (plan.contestRound == round && contested(plan)) return 0;
        submissions(plan, round);
        if (phase() != IMarketTypes.Phase.Settle) return 0;
        sums = popcount(usable(plan, round));
        if (!silent) flags(plan, round);
        if (phase() != IMarketTypes.Phase.Settle) return sums;
        settlement(plan, round, silent);
    }

    /// @dev Publishes, or ends the job where nobody does.
    function opened(Plan memory plan, uint16 round, bool silent) private returns (bool) {
        finalizeOpen();
        if (plan.stopRound == round) {
            vm.prank(MODEL_OWNER);
            market.stop(jobId);
            return false;
        }
        IMarketTypes.JobState memory job = state();
        bool over = silent || job.voided || round > terms.rounds || popcount(job.live) < 3;
        if (!over) {
            publish();
            return true;
        }
        passDeadline();
        market.closeJob(jobId);
        return false;
    }

    /// @return aborted whether the job ended over the contest.
    function contested(Plan memory plan) private returns (bool aborted) {
        address contester = members[plan.contester];
        given[contester] += terms.answerFee;
        contest(contester, one(0));
        if (!plan.hidesModel) {
            answer(MODEL_OWNER, 0);
            return false;
        }
        uint16 round = state().round;
        uint256 until = roundAt(round).answerUntil;
        pass(until - time);
        market.abort(jobId, round);
        return true;
    }

    function submissions(Plan memory plan, uint16 round) private {
        uint32 active = state().active;
        bytes32 model = roundAt(round).modelDigest;
        uint256 absent = plan.absent[round - 1];
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((active >> (slot / terms.groupSize)) & 1 == 0 || (absent >> slot) & 1 != 0) continue;
            bool unserved = (plan.unserved[round - 1] >> slot) & 1 != 0;
            IMarketTypes.Payload memory payload =
                unserved ? IMarketTypes.Payload(keccak256("nothing"), "", "") : stored(round, members[slot]);
            vm.prank(members[slot]);
            market.submit(jobId, round, model, payload);
        }
        if (absent != 0) passDeadline();
        market.closeRound(jobId, round);
    }

    /// @dev Complete groups all of whose payloads are served.
    function usable(Plan memory plan, uint16 round) private view returns (uint32 groups) {
        groups = roundAt(round).complete;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((plan.unserved[round - 1] >> slot) & 1 != 0) groups &= ~uint32(1 << (slot / terms.groupSize));
        }
    }

    function flags(Plan memory plan, uint16 round) private {
        uint256 set = plan.flagged[round - 1] | (plan.flagsUnserved ? plan.unserved[round - 1] : 0);
        set = inComplete(set, round);
        if (set == 0) return;
        IMarketTypes.Flag[] memory named = new IMarketTypes.Flag[](bits(set));
        uint256 next = 0;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((set >> slot) & 1 != 0) named[next++] = IMarketTypes.Flag(members[slot], one(0));
        }
        given[MODEL_OWNER] += named.length * terms.answerFee;
        flag(named);
        uint256 silent = plan.unserved[round - 1] | plan.away[round - 1];
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if (((set & ~silent) >> slot) & 1 != 0) answerFor(round, members[slot]);
        }
        if (set & silent != 0) passDeadline();
        market.closeAnswers(jobId, round);
    }

    /// @dev An owner shows its own leaf and earns the deposit.
    function answerFor(uint16 round, address account) private {
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        leaves[0] = leafOf(round, account, 0);
        vm.prank(account);
        market.answer(jobId, round, account, leaves, modulus, keccak256(document));
    }

    function settlement(Plan memory plan, uint16 round, bool silent) private {
        bool claims =
            plan.claimRound != 0 && (round == plan.claimRound || (plan.claimTwice && round == plan.claimRound + 1));
        uint32 complete = roundAt(round).complete;
        if (silent || plan.lateRound == round) {
            passDeadline();
            market.settleByDefault(jobId, round);
        } else if (claims && plan.claimed & ~complete == 0 && popcount(complete) > 4) {
            storeSeed();
            settleOpen(openingFor(plan.claimed, plan.claimed));
            votes(plan.votes, round);
        } else {
            settleQuiet();
        }
    }

    function votes(uint256 voters, uint16 round) private {
        uint256 set = inComplete(voters, round);
        uint256 needed = popcount(roundAt(round).complete) * terms.groupSize / 2 + 1;
        for (uint256 slot = 0; slot < members.length && needed != 0; ++slot) {
            if ((set >> slot) & 1 == 0) continue;
            dispute(members[slot], round);
            --needed;
        }
    }

    function finalizeOpen() private {
        uint16 round = state().openRound;
        if (round == 0) return;
        uint256 until = roundAt(round).disputeUntil;
        if (until > time) pass(until - time);
        market.finalize(jobId, round);
    }

    // ------------------------------------------------------------------- sets

    function inComplete(uint256 set, uint16 round) private view returns (uint256) {
        uint32 complete = roundAt(round).complete;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((complete >> (slot / terms.groupSize)) & 1 == 0) set &= ~(1 << slot);
        }
        return set;
    }

    function bits(uint256 set) internal pure returns (uint256 count) {
        for (; set != 0; set &= set - 1) {
            ++count;
        }
    }

    function everyone() internal view returns (uint256) {
        return (1 << members.length) - 1;
    }
}
