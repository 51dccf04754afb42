// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {MARKET, SymbolicTest} from "./SymbolicTest.sol";

/// @notice A claim credits the owner that it names with what `owedTo` says, once, and nobody else with anything; what is
/// owed for a round is what the rules say. See `SymbolicTest` for how it is run.
/// @dev Proved for three groups of three and one round, for a member of each group at another place in it, with every
/// way in which a round ends for a member as a case of its own, and for one reward and fee. Names, accounts, phase and
/// whatever else is in the storage are symbolic. What no job reaches is left out: a stranger whose seat is not empty (it
/// is proved that nobody who leaves keeps anything in it). Two rounds halmos 0.3.3 has not decided in minutes; they are
/// left to the random runs.
contract ClaimsSymbolic is SymbolicTest(MARKET) {
    uint256 private constant JOB = 1;
    uint256 private constant SIZE = 3;
    uint256 private constant LEFT_OVER = 9;
    address private constant MODEL_OWNER = address(0xF00);
    uint256 private constant STAKE_CLAIMED = 1 << 32; // in the word of a seat that has all but the key
    uint256 private constant FEES_CLAIMED = 1 << 40;

    /// @dev How a round goes for a member. From PRESENT on its group is in no outcome, and of its group those members are
    /// present whose bits `kind - PRESENT` has.
    uint256 private constant PENDING = 0;
    uint256 private constant OPEN = 1;
    uint256 private constant ABORTED = 2;
    uint256 private constant PAID = 3;
    uint256 private constant VOID = 4;
    uint256 private constant REJECTED = 5;
    uint256 private constant INACTIVE = 6;
    uint256 private constant PRESENT = 7;
    uint256 private constant KINDS = PRESENT + 8;

    // -------------------------------------------------------------- strangers

    function check_claim_of_a_stranger(address owner, address other, address otherToken) external {
        vm.assume(wordAt(numberSlot(owner)) == 0);
        (bool done,) = claim(owner, other, otherToken);
        assert(!done);
    }

    /// @dev Nobody that is not, or no longer, a member has anything in its seat, if that was so before.
    function check_leave_empties_the_seat(address owner, address sender) external {
        vm.assume(seatOf(JOB, owner).number != 0 || wordAt(numberSlot(owner)) == 0);
        vm.assume(stateOf(JOB).owners != 0);
        vm.prank(sender);
        (bool done,) = address(market).call(abi.encodeCall(market.leave, (JOB)));
        assert(!done || wordAt(numberSlot(sender)) == 0);
        assert(seatOf(JOB, owner).number != 0 || wordAt(numberSlot(owner)) == 0);
    }

    // ---------------------------------------------------------------- members

    function check_claim_before_the_draw(address owner, address other, address otherToken) external {
        member(owner, 0, 0);
        JobState storage state = stateOf(JOB);
        state.groups = 0;
        put(state);
        (, uint256 reward) = claim(owner, other, otherToken);
        assert(reward == 0);
    }

    function check_claim_left_over(address owner, address other, address otherToken) external {
        member(owner, LEFT_OVER, 0);
        (, uint256 reward) = claim(owner, other, otherToken);
        assert(reward == 0);
    }

    /// @dev Of three leaves that the member asked for in an aborted round, any are answered; its stake is claimed.
    function check_claim_deposits(address owner, address other, address otherToken, uint256 answered) external {
        member(owner, 4, 1);
        setWord(numberSlot(owner), 1 | STAKE_CLAIMED);
        setWord(wordOf(_jobs[JOB].rounds[1].contested[owner]), 7);
        Terms storage terms = termsOf(JOB);
        terms.modelLeaves = 3;
        put(terms);
        JobState storage state = stateOf(JOB);
        state.round = 1;
        state.modelOwner = MODEL_OWNER;
        put(state);
        setWord(wordOf(_jobs[JOB].rounds[1].accusations[MODEL_OWNER].answered), pick(answered, 8));
        goes(1, ABORTED, 4);
        claim(owner, other, otherToken);
    }

    function check_claim_stake(address owner, address other, address otherToken) external {
        member(owner, 4, 0);
        claim(owner, other, otherToken);
    }

    /// @dev Of a member whose stake is claimed.
    function check_claim_one_round(address owner, address other, address otherToken, uint256 place, uint256 kind)
        external
    {
        uint256 slot = 4 * pick(place, 3); // groups 0, 1 and 2 at places 0, 1 and 2
        uint256 how = pick(kind, KINDS);
        member(owner, slot, 1);
        setWord(numberSlot(owner), 1 | STAKE_CLAIMED | FEES_CLAIMED);
        goes(1, how, slot);
        (bool done, uint256 reward) = claim(owner, other, otherToken);
        assert(reward == rewardOf(how, slot));
        assert(!done || seatOf(JOB, owner).claimedRounds == (how <= OPEN ? 0 : 1));
    }

    // ------------------------------------------------------------------ cases

    /// @dev A member at a slot of three groups of three, that has walked no round of so many and contested nothing.
    function member(address owner, uint256 slot, uint16 rounds) private {
        Terms storage terms = termsOf(JOB);
        terms.groupSize = uint8(SIZE);
        terms.rounds = rounds;
        terms.modelLeaves = 0;
        terms.reward = 1_000_003;
        terms.answerFee = 1009;
        terms.allowedMisses = 3;
        put(terms);
        setWord(slotOf(_jobs[JOB].roster.misses), 0x020100020100020100); // 0, 1 and 2 in each group
        JobState storage state = stateOf(JOB);
        state.groups = 3;
        put(state);
        setWord(slotOf(_jobs[JOB].roster.slots), slot);
        setWord(numberSlot(owner), 1 | wordAt(numberSlot(owner)) & (STAKE_CLAIMED | FEES_CLAIMED));
    }

    function goes(uint256 number, uint256 kind, uint256 slot) private {
        uint32 group = uint32(1 << (slot / SIZE));
        Round storage round = roundOf(JOB, number);
        round.outcome = outcomeOf(kind);
        round.accepted = kind == PAID || kind == VOID ? group : 0;
        round.rejected = kind == REJECTED ? group : 0;
        round.active = kind == INACTIVE ? 0 : group;
        round.submitted[0] = kind < PRESENT ? 0 : (kind - PRESENT) << (16 * (slot / SIZE));
        put(round);
    }

    function outcomeOf(uint256 kind) private pure returns (Outcome) {
        if (kind == PENDING) return Outcome.Pending;
        if (kind == OPEN) return Outcome.Open;
        if (kind == ABORTED) return Outcome.Aborted;
        if (kind == PAID) return Outcome.Quiet;
        return kind == VOID ? Outcome.Void : Outcome.Final;
    }

    /// @dev By the rules: the reward, or in an incomplete group the penalties of those absent in equal parts.
    function rewardOf(uint256 kind, uint256 slot) private view returns (uint256) {
        uint256 reward = _jobs[JOB].terms.reward;
        if (kind == PAID || kind == VOID) return reward;
        if (kind < PRESENT) return 0;
        uint256 present = kind - PRESENT;
        if ((present >> (slot % SIZE)) & 1 == 0) return 0;
        uint256 count = (present & 1) + (present >> 1 & 1) + (present >> 2);
        return (SIZE - count) * (SIZE - 1) * reward / count;
    }

    // ------------------------------------------------------------------ steps

    /// @return done whether there was anything to claim; `reward` is what was owed for rounds.
    function claim(address owner, address other, address otherToken) private returns (bool done, uint256 reward) {
        address token = termsOf(JOB).token;
        vm.assume(other != owner || otherToken != token);
        uint256 stake;
        uint256 fees;
        (reward, stake, fees) = market.owedTo(JOB, owner);
        uint256 owed = reward + stake + fees;
        uint256 credit = market.credit(token, owner);
        uint256 beside = market.credit(otherToken, other);
        uint256 walked = seatOf(JOB, owner).claimedRounds;
        vm.assume(credit < 1 << 127); // all that there is of any coin is less

        address[] memory owners = new address[](1);
        owners[0] = owner;
        (done,) = address(market).call(abi.encodeCall(market.claim, (JOB, owners)));
        assert(market.credit(token, owner) == (done ? credit + owed : credit));
        assert(market.credit(otherToken, other) == beside);
        assert(done || owed == 0);
        assert(seatOf(JOB, owner).claimedRounds >= walked);
        if (!done) return (done, reward);
        (uint256 again, uint256 stakeAgain, uint256 feesAgain) = market.owedTo(JOB, owner);
        assert(again == 0 && stakeAgain == 0 && feesAgain == 0);
    }

    /// @dev Of everything in a seat but its key.
    function numberSlot(address owner) private view returns (uint256) {
        return slotOf(_jobs[JOB].seats[owner]) + 1;
    }

    /// @dev The first word of a set of leaves.
    function wordOf(mapping(uint256 word => uint256) storage leaves) private pure returns (uint256 slot) {
        mapping(uint256 word => uint256) storage own = leaves;
        assembly ("memory-safe") {
            mstore(0, 0)
            mstore(32, own.slot)
            slot := keccak256(0, 64)
        }
    }
}
