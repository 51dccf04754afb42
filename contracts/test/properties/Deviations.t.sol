// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Scenario} from "./Scenario.sol";

/// @notice Who leaves honest play ends with no more than it would have had. One test a deviation, over group sizes,
/// rewards, rounds, fees and the absences of others.
/// @dev A model owner is measured by its balance and what it got for it, a group's sum being worth what honest play pays
/// for it, the group's rewards: ending early is no gain, getting a sum without paying would be one. Where the pool of a
/// group's absentees does not divide, fewer present members can divide it with less left to the sink, so a coalition may
/// be better off by that dust, less than a unit for each member of the group and round.
contract DeviationsTest is Scenario {
    // ---------------------------------------------------------------- owners

    /// forge-config: default.fuzz.runs = 32
    /// forge-config: ci.fuzz.runs = 1000
    function test_an_absent_owner_loses(uint256 seed, uint256 mask) public {
        Plan memory plan = start(seed);
        uint256 slot = pick(seed, "deviator", members.length);
        remove(plan, 1 << slot);
        Result memory before = play(plan);
        bool away = false;
        for (uint256 r = 0; r < terms.rounds; ++r) {
            if ((mask >> r) & 1 == 0) continue;
            plan.absent[r] |= 1 << slot;
            away = away || r == 0;
        }
        Result memory result = play(plan);
        assertNoGain(result.members[slot], before.members[slot]);
        if (away) assertTrue(result.members[slot] < before.members[slot], "an absence must cost");
        assertUnharmed(plan, result, slot / terms.groupSize);
    }

    /// @notice An owner whose submission nobody can show is absent once flagged. Unflagged it is paid: a model owner that
    /// does not use its flag pays for what it cannot read.
    /// forge-config: default.fuzz.runs = 32
    /// forge-config: ci.fuzz.runs = 1000
    function test_an_owner_that_submits_nothing_loses_if_flagged(uint256 seed, uint256 mask) public {
        Plan memory plan = start(seed);
        uint256 slot = pick(seed, "deviator", members.length);
        remove(plan, 1 << slot);
        Result memory before = play(plan);
        for (uint256 r = 0; r < terms.rounds; ++r) {
            if ((mask >> r) & 1 != 0) plan.unserved[r] = 1 << slot;
        }
        Result memory result = play(plan);
        assertNoGain(result.members[slot], before.members[slot]);
        assertUnharmed(plan, result, slot / terms.groupSize);
        plan.flagsUnserved = false;
        assertNoGain(play(plan).members[slot], before.members[slot]);
    }

    /// forge-config: default.fuzz.runs = 16
    /// forge-config: ci.fuzz.runs = 500
    function test_a_frivolous_contest_costs_its_fee(uint256 seed) public {
        Plan memory plan = start(seed);
        Result memory before = play(plan);
        plan.contester = pick(seed, "deviator", members.length);
        plan.contestRound = 1;
        Result memory result = play(plan);
        int256 fee = int256(uint256(terms.answerFee));
        assertEq(result.members[plan.contester] + fee, before.members[plan.contester], "fee of a contest");
        assertEq(result.modelOwner, before.modelOwner, "model owner");
    }

    /// @notice A group that is rejected loses the reward of that round, each of its members; who is in it with a poisoner
    /// loses no more, and nobody else loses or gains anything.
    /// forge-config: default.fuzz.runs = 24
    /// forge-config: ci.fuzz.runs = 500
    function test_a_rejected_group_loses_its_rewards_and_no_stake(uint256 seed) public {
        prepare(seed);
        Plan memory plan = honest();
        Result memory before = play(plan);
        uint256 group = pick(seed, "poisoned", 5);
        claim(plan, seed, uint32(1 << group));
        Result memory result = play(plan);
        uint256 lost = plan.claimTwice ? terms.rounds + 1 - plan.claimRound : 1; // evicted after the second one
        for (uint256 slot = 0; slot < members.length; ++slot) {
            uint256 loss = slot / terms.groupSize == group ? lost * terms.reward : 0;
            assertEq(result.members[slot] + int256(loss), before.members[slot], "reward");
        }
        assertNoGain(value(result), value(before));
    }

    /// @notice Nobody gains by a vote against a settlement but those it rejects, and they only by a majority.
    /// forge-config: default.fuzz.runs = 32
    /// forge-config: ci.fuzz.runs = 1000
    function test_a_vote_gains_nothing_without_a_majority(uint256 seed, uint256 votes) public {
        prepare(seed);
        Plan memory plan = honest();
        uint32 claimed = uint32(1 << pick(seed, "poisoned", 5));
        claim(plan, seed, claimed);
        Result memory before = play(plan);
        plan.votes = votes & everyone();
        Result memory result = play(plan);
        bool majority = 2 * bits(plan.votes) > members.length;
        assertTrue(result.state.voided == majority, "voided by a majority of the members and nothing else");
        for (uint256 slot = 0; slot < members.length; ++slot) {
            bool rejected = (claimed >> (slot / terms.groupSize)) & 1 != 0;
            if (!majority) assertEq(result.members[slot], before.members[slot], "votes of a minority");
            else if (!rejected) assertNoGain(result.members[slot], before.members[slot]);
        }
        assertNoGain(value(result), value(before));
        if (majority) assertEq(value(result), -int256(uint256(terms.bond)), "a voided settlement costs the bond");
    }

    /// @notice Several seats of one person, anywhere: absent, unserved or voting, together they have no more.
    /// forge-config: default.fuzz.runs = 48
    /// forge-config: ci.fuzz.runs = 2000
    function test_several_seats_gain_nothing(uint256 seed, uint256 seats, uint256 moves) public {
        Plan memory plan = start(seed);
        seats = atMostHalf(seats & everyone());
        remove(plan, seats);
        if (pick(seed, "claims", 2) == 0) plan.claimRound = 1;
        plan.claimed = uint32(1 << pick(seed, "poisoned", 5));
        Result memory before = play(plan);
        disturb(plan, seats, moves);
        plan.votes = seats;
        Result memory result = play(plan);
        assertNoGain(total(result, seats) - dust(), total(before, seats));
    }

    // ----------------------------------------------------------- model owner

    /// @notice However early or late it goes, it pays for every sum it got, and everybody that worked is paid.
    /// forge-config: default.fuzz.runs = 32
    /// forge-config: ci.fuzz.runs = 1000
    function test_a_model_owner_that_leaves_gains_nothing(uint256 seed, uint256 how) public {
        Plan memory plan = start(seed);
        Result memory before = play(plan);
        uint256 round = 1 + pick(seed, "leaves", terms.rounds);
        if (how % 3 == 0) plan.silentFrom = round;
        else if (how % 3 == 1) plan.stopRound = round;
        else plan.lateRound = round;
        Result memory result = play(plan);
        assertEq(value(before), int256(0), "value of what honest play pays");
        assertEq(value(result), int256(0), "value of what was paid");
        assertPaidForRounds(plan, result, how % 3 == 2 ? terms.rounds : round - 1);
    }

    /// @notice A model that cannot be had costs the bond; deposits come back and nobody is penalised.
    /// forge-config: default.fuzz.runs = 16
    /// forge-config: ci.fuzz.runs = 500
    function test_hiding_the_model_costs_the_bond(uint256 seed) public {
        prepare(seed);
        Plan memory plan = honest();
        plan.contestRound = 1 + pick(seed, "hidden", terms.rounds);
        plan.contester = pick(seed, "contester", members.length);
        plan.hidesModel = true;
        Result memory result = play(plan);
        assertEq(value(result), -int256(uint256(terms.bond)), "cost of a hidden model");
        assertPaidForRounds(plan, result, plan.contestRound - 1);
        assertEq(result.sunk, terms.bond, "sunk");
    }

    /// @notice False lanes against an honest group: voided, they cost the bond and everybody is paid. Not voided, because
    /// no majority looks, the group loses its rewards to the sink and the model owner gains nothing.
    /// forge-config: default.fuzz.runs = 24
    /// forge-config: ci.fuzz.runs = 500
    function test_false_lanes_gain_nothing(uint256 seed, bool noticed) public {
        prepare(seed);
        Plan memory plan = honest();
        uint256 group = pick(seed, "victim", 5);
        claim(plan, seed, uint32(1 << group));
        if (noticed) plan.votes = everyone();
        Result memory result = play(plan);
        assertEq(value(result), noticed ? -int256(uint256(terms.bond)) : int256(0), "value");
        uint256 lost = plan.claimTwice ? terms.rounds + 1 - plan.claimRound : 1;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            bool victim = !noticed && slot / terms.groupSize == group;
            uint256 rounds = noticed ? plan.claimRound : terms.rounds - (victim ? lost : 0);
            assertEq(result.members[slot], int256(rounds * terms.reward), "rewards");
        }
    }

    /// @notice Flags of payloads that their owners show cost the deposits, which the owners earn.
    /// forge-config: default.fuzz.runs = 24
    /// forge-config: ci.fuzz.runs = 500
    function test_flagging_everybody_pays_them(uint256 seed, uint256 mask) public {
        Plan memory plan = start(seed);
        Result memory before = play(plan);
        plan.flagged[0] = mask & everyone();
        Result memory result = play(plan);
        int256 cost = before.modelOwner - result.modelOwner;
        int256 earned = 0;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            assertTrue(result.members[slot] >= before.members[slot], "an owner that answers loses nothing");
            earned += result.members[slot] - before.members[slot];
        }
        assertEq(cost, earned, "deposits");
        assertTrue(cost >= 0, "a flag gained something");
    }

    // ------------------------------------------------------------- coalitions

    /// @notice A model owner and any number of members of one group: absent, unserved, or flagged by agreement though the
    /// model owner has their payloads. With one absentee they are as well off as in honest play, with all of the group as
    /// well; never better.
    /// forge-config: default.fuzz.runs = 64
    /// forge-config: ci.fuzz.runs = 3000
    function test_a_model_owner_and_members_of_a_group_gain_nothing(uint256 seed, uint256 who, uint256 moves) public {
        Plan memory plan = start(seed);
        uint256 size = terms.groupSize;
        uint256 ours = (1 + who % ((1 << size) - 1)) << (size * pick(seed, "group", 5));
        remove(plan, ours);
        Result memory before = play(plan);
        disturb(plan, ours, moves);
        for (uint256 r = 0; r < terms.rounds; ++r) {
            plan.away[r] = ours & uint256(keccak256(abi.encode(moves, "away", r)));
            plan.flagged[r] = plan.away[r];
        }
        if (pick(seed, "claims", 3) == 0) claim(plan, seed, uint32(1 << pick(seed, "poisoned", 5)));
        if (pick(seed, "votes", 3) == 0) plan.votes = ours;
        Result memory result = play(plan);
        assertNoGain(value(result) + total(result, ours) - dust(), value(before) + total(before, ours));
    }

    /// @notice The least coalition, exactly: a model owner whose one accomplice is absent saves the group's rewards, which
    /// are what the accomplice pays and does not earn.
    /// forge-config: default.fuzz.runs = 16
    /// forge-config: ci.fuzz.runs = 500
    function test_an_accomplice_that_is_absent_saves_nothing(uint256 seed) public {
        prepare(seed);
        Plan memory plan = honest();
        Result memory before = play(plan);
        uint256 slot = pick(seed, "accomplice", members.length);
        plan.absent[terms.rounds - 1] = 1 << slot;
        Result memory result = play(plan);
        int256 after_ = result.modelOwner + result.members[slot];
        assertEq(after_, before.modelOwner + before.members[slot], "an accomplice's absence");
        assertUnharmed(plan, result, 5);
    }

    // ------------------------------------------------------------------ plans

    /// @dev Honest play beside absences of others, which are the same in every play.
    function start(uint256 seed) private returns (Plan memory plan) {
        prepare(seed);
        plan = honest();
        for (uint256 r = 0; r < terms.rounds; ++r) {
            uint256 word = uint256(keccak256(abi.encode(seed, "others", r)));
            plan.absent[r] = word % 2 == 0 ? 0 : everyone() & (word >> 8) & (word >> 48) & (word >> 88) & (word >> 128);
        }
    }

    function remove(Plan memory plan, uint256 deviators) private pure {
        for (uint256 r = 0; r < plan.absent.length; ++r) {
            plan.absent[r] &= ~deviators;
        }
    }

    /// @dev Some of the deviators are absent in some rounds, others submit nothing.
    function disturb(Plan memory plan, uint256 deviators, uint256 moves) private pure {
        for (uint256 r = 0; r < plan.absent.length; ++r) {
            uint256 word = uint256(keccak256(abi.encode(moves, r)));
            plan.absent[r] |= deviators & word;
            plan.unserved[r] = deviators & uint256(keccak256(abi.encode(word)));
        }
    }

    function claim(Plan memory plan, uint256 seed, uint32 claimed) private view {
        plan.claimRound = 1 + pick(seed, "claimed in", terms.rounds);
        plan.claimTwice = plan.claimRound < terms.rounds && pick(seed, "twice", 2) == 0;
        plan.claimed = claimed;
    }

    function atMostHalf(uint256 set) private view returns (uint256) {
        while (2 * bits(set) > members.length) {
            set &= set - 1;
        }
        return set;
    }

    // ------------------------------------------------------------- assertions

    /// @dev Balance of the model owner, and what it got for it.
    function value(Result memory result) private view returns (int256) {
        return result.modelOwner + int256(result.sums * terms.groupSize * terms.reward);
    }

    function total(Result memory result, uint256 set) private pure returns (int256 sum) {
        for (uint256 slot = 0; slot < result.members.length; ++slot) {
            if ((set >> slot) & 1 != 0) sum += result.members[slot];
        }
    }

    function dust() private view returns (int256) {
        return int256(uint256(terms.groupSize) * terms.rounds * 5);
    }

    /// @dev Whoever is always there earns at least the reward of every round that its group is in; out of the group of the
    /// deviator nobody is out of a round by it.
    function assertUnharmed(Plan memory plan, Result memory result, uint256 deviating) private view {
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if (isEverAbsent(plan, slot)) continue;
            assertTrue(result.members[slot] >= 0, "an honest owner lost money");
            uint256 group = slot / terms.groupSize;
            bool stays = (result.state.live >> group) & 1 != 0 && popcount(result.state.live) >= 3;
            if (group == deviating || !stays) continue;
            assertTrue(
                result.members[slot] >= int256(uint256(terms.rounds) * terms.reward), "an honest owner lost a reward"
            );
        }
    }

    /// @dev Of the given number of rounds everybody that was always there has at least the rewards, dropped groups aside.
    function assertPaidForRounds(Plan memory plan, Result memory result, uint256 rounds) private view {
        for (uint256 slot = 0; slot < members.length; ++slot) {
            bool stays = (result.state.live >> (slot / terms.groupSize)) & 1 != 0 && popcount(result.state.live) >= 3;
            if (isEverAbsent(plan, slot) || !stays) continue;
            assertTrue(result.members[slot] >= int256(rounds * terms.reward), "work that was not paid");
        }
    }

    function isEverAbsent(Plan memory plan, uint256 slot) private pure returns (bool) {
        for (uint256 r = 0; r < plan.absent.length; ++r) {
            if (((plan.absent[r] | plan.unserved[r]) >> slot) & 1 != 0) return true;
        }
        return false;
    }

    function assertNoGain(int256 deviating, int256 honest_) private pure {
        assertTrue(deviating <= honest_, "a deviation gained something");
    }

    function assertEq(int256 actual, int256 expected, string memory what) private pure {
        assertTrue(actual == expected, what);
    }
}
