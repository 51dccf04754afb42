// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PhaseTest} from "./PhaseTest.sol";
import {DISPUTES, MARKET} from "./SymbolicTest.sol";

/// @notice As `PhasesSymbolic`, of the functions that walk over members, weigh evidence or take deposits.
/// @dev Bounds: at most three groups of three, or five where groups are compared; one reward; the native coin; one leaf
/// contested, flagged or answered; evidence of one lane, of one claimed group. Members absent are cases of their own:
/// every set of them in one group, and whole groups in a job of three.
contract PhasesOfRoundsSymbolic is PhaseTest(MARKET) {
    // ---------------------------------------------------------------- closing

    /// @dev Three groups, of each of which all have submitted or all but one have, who may miss more rounds.
    function check_closeRound(uint256 jobId, uint256 other, uint16 round, uint40 time, uint256 present) external {
        members(jobId, 7);
        neverMissed(jobId);
        submit(jobId, round, 0, pick(present, 8));
        vm.warp(time);
        move(jobId, other, address(this), abi.encodeCall(market.closeRound, (jobId, round)));
    }

    /// @dev One group, of which any have submitted, with any misses before.
    function check_closeRound_of_one_group(uint256 jobId, uint256 other, uint16 round, uint40 time, uint256 present)
        external
    {
        members(jobId, 1);
        Round storage data = roundOf(jobId, round);
        data.submitted[0] = pick(present, 8);
        put(data);
        vm.warp(time);
        move(jobId, other, address(this), abi.encodeCall(market.closeRound, (jobId, round)));
    }

    /// @dev Three complete groups, of each of which all keep their submissions or all but one do.
    function check_closeAnswers(uint256 jobId, uint256 other, uint16 round, uint40 time, uint256 present) external {
        members(jobId, 7);
        neverMissed(jobId);
        submit(jobId, round, 7, pick(present, 8));
        setWord(accusedSlot(jobId, round), 0);
        setWord(accusedSlot(jobId, round) + 1, 0);
        vm.warp(time);
        move(jobId, other, address(this), abi.encodeCall(market.closeAnswers, (jobId, round)));
    }

    function check_closeAnswers_of_one_group(uint256 jobId, uint256 other, uint16 round, uint40 time, uint256 accused)
        external
    {
        members(jobId, 1);
        Round storage data = roundOf(jobId, round);
        data.complete = 1;
        data.submitted[0] = 7;
        put(data);
        setWord(accusedSlot(jobId, round), pick(accused, 8));
        vm.warp(time);
        move(jobId, other, address(this), abi.encodeCall(market.closeAnswers, (jobId, round)));
    }

    function check_finalize(uint256 jobId, uint256 other, uint16 round, uint40 time) external {
        assumeFewGroups(jobId);
        uint256 phase = phaseOf(jobId); // a round is open in a started job alone
        vm.assume(phase >= uint256(Phase.Publish) && phase <= uint256(Phase.Answer));
        Round storage data = roundOf(jobId, round);
        vm.assume(data.accepted < 8 && data.rejected < 8);
        vm.warp(time);
        move(jobId, other, address(this), abi.encodeCall(market.finalize, (jobId, round)));
    }

    // ----------------------------------------------------------------- asking

    function check_contest(uint256 jobId, uint256 other, address sender, uint16 round, uint16 leaf, uint40 time)
        external
    {
        members(jobId, 7);
        vm.warp(time);
        uint16[] memory leaves = new uint16[](1);
        leaves[0] = leaf;
        move(jobId, other, sender, termsOf(jobId).answerFee, abi.encodeCall(market.contest, (jobId, round, leaves)));
    }

    function check_flag(uint256 jobId, uint256 other, address owner, uint16 round, uint16 leaf, uint40 time) external {
        members(jobId, 7);
        vm.warp(time);
        Flag[] memory flags = new Flag[](1);
        flags[0].owner = owner;
        flags[0].leaves = new uint16[](1);
        flags[0].leaves[0] = leaf;
        address sender = stateOf(jobId).modelOwner;
        move(jobId, other, sender, termsOf(jobId).answerFee, abi.encodeCall(market.flag, (jobId, round, flags)));
    }

    // --------------------------------------------------------------- openings

    function check_settleOpen_by_range(uint256 jobId, uint256 other, uint16 round, int256 value, uint40 time) external {
        Opening memory opening = openingOf(jobId, round);
        opening.ranges = new RangeClaim[](1);
        opening.ranges[0] = RangeClaim({group: 4, leaf: 0, lane: 0, value: value});
        vm.warp(time);
        move(jobId, other, stateOf(jobId).modelOwner, abi.encodeCall(market.settleOpen, (jobId, round, opening)));
    }

    /// @dev The claimed group is near the others or far away from them, so that it is rejected or not.
    function check_settleOpen_by_lanes(uint256 jobId, uint256 other, uint16 round, bool far, uint40 time) external {
        Opening memory opening = openingOf(jobId, round);
        opening.lanes = new bytes(48);
        if (far) opening.lanes[36] = 0x7f; // of group 4, the last of four that are not the reference
        vm.warp(time);
        move(jobId, other, stateOf(jobId).modelOwner, abi.encodeCall(market.settleOpen, (jobId, round, opening)));
    }

    // ------------------------------------------------------------------ steps

    function neverMissed(uint256 jobId) private {
        Terms storage terms = termsOf(jobId);
        terms.allowedMisses = 2;
        put(terms);
        setWord(slotOf(_jobs[jobId].roster.misses), 0);
    }

    /// @param whole the groups of which all members submit; of the others all but the first do.
    function submit(uint256 jobId, uint256 number, uint32 complete, uint256 whole) private {
        Round storage data = roundOf(jobId, number);
        data.complete = complete;
        data.submitted[0] = 0;
        for (uint256 group = 0; group < 3; ++group) {
            uint256 bits = (whole >> group) & 1 != 0 ? 7 : 6;
            data.submitted[0] |= bits << (16 * group);
        }
        put(data);
    }

    function accusedSlot(uint256 jobId, uint256 round) private view returns (uint256) {
        return slotOf(_jobs[jobId].rounds[round].shown) + 8;
    }

    /// @dev Of five complete groups the last is claimed, in a job of one round, of payloads of one leaf of one lane.
    function openingOf(uint256 jobId, uint256 round) private returns (Opening memory opening) {
        Terms storage terms = termsOf(jobId);
        terms.rounds = 1;
        terms.groupSize = 3;
        terms.lanes = 1;
        terms.gradientLeaves = 1;
        terms.gradientBits = 16;
        terms.tauPercent = 200;
        terms.scoreFloor = 0;
        put(terms);
        Round storage data = roundOf(jobId, round);
        data.complete = 31;
        put(data);
        JobState storage state = stateOf(jobId);
        state.evicted = 0;
        put(state);
        opening.claimed = 16;
        opening.bundle.digest = bytes32(uint256(1));
    }
}

/// @notice As `PhasesSymbolic`, of an answer whose ciphertexts may be valid or not.
contract PhasesOfAnswersSymbolic is PhaseTest(DISPUTES) {
    function check_answer(uint256 jobId, uint256 other, address accused, address sender, uint16 round, uint40 time)
        external
    {
        members(jobId, 7);
        Terms storage terms = termsOf(jobId);
        terms.gradientLeaves = 1;
        put(terms);
        vm.warp(time);
        Leaf[] memory leaves = new Leaf[](1);
        move(jobId, other, sender, abi.encodeCall(market.answer, (jobId, round, accused, leaves, "", bytes32(0))));
    }
}
