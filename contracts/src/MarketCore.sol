// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IMarketTypes} from "./interfaces/IMarketTypes.sol";
import {Accusations} from "./libraries/Accusations.sol";
import {Groups} from "./libraries/Groups.sol";
import {JobTerms} from "./libraries/JobTerms.sol";
import {Roster} from "./libraries/Roster.sol";

/// @title What `Market` and `Disputes` share: the storage, and every step that more than one function takes
/// @dev The storage is laid out here alone, so that both contracts see the same one.
abstract contract MarketCore is IMarketTypes, ReentrancyGuardTransient {
    using Groups for uint256[2];
    using JobTerms for Terms;
    using Roster for Roster.Data;
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------ types

    struct JobData {
        Terms terms;
        JobState state;
        Roster.Data roster;
        mapping(address owner => Seat) seats;
        mapping(uint256 round => RoundData) rounds;
    }

    struct Seat {
        bytes32 x25519Key;
        uint16 number; // position in the roster plus one; zero for a stranger
        uint16 claimedRounds;
        bool stakeClaimed;
        bool feesClaimed;
    }

    struct RoundData {
        Round shown;
        uint256[2] voted;
        uint256[2] accused; // owners with flagged leaves that are not answered
        mapping(address owner => bytes32) digests;
        mapping(address accused => Accusations.Data) accusations; // of the model owner: contests of its model
        mapping(address accuser => mapping(uint256 word => uint256)) contested; // leaves that a member asked for
    }

    // -------------------------------------------------------------- constants

    address internal constant NATIVE = address(0);
    address internal constant SINK = 0x000000000000000000000000000000000000dEaD;
    uint256 internal constant NO_GROUP = type(uint8).max;
    uint256 private constant SEED_DELAY = 2; // blocks between fixing a target and its hash
    uint256 private constant MAX_URI = 128;

    // ---------------------------------------------------------------- storage

    uint256 internal _nextJobId;
    mapping(address token => mapping(address account => Account)) internal _accounts;
    mapping(uint256 jobId => JobData) internal _jobs;

    // ------------------------------------------------------------ transitions

    function _toPublish(JobData storage job) internal {
        JobState storage state = job.state;
        ++state.round;
        state.phase = Phase.Publish;
        state.active = 0;
        state.deadline = _after(job.terms.publishWindow);
    }

    /// @dev With no group complete there is nothing to settle. The model owner may have to wait for the dispute window
    /// of an earlier round: its own window starts after that. (Round 0 is none and was never open.)
    function _toSettle(JobData storage job, Round storage data, uint32 complete) internal returns (uint48 deadline) {
        data.complete = complete;
        if (complete == 0) return 0;
        JobState storage state = job.state;
        uint256 from = job.rounds[state.openRound].shown.disputeUntil;
        if (from < block.timestamp) from = block.timestamp;
        state.phase = Phase.Settle;
        deadline = uint48(from + job.terms.settleWindow);
        state.deadline = deadline;
    }

    /// @dev Pays every complete group of the current round and goes on.
    function _settle(uint256 jobId, JobData storage job, Outcome outcome) internal {
        uint16 round = job.state.round;
        Round storage data = job.rounds[round].shown;
        uint32 complete = data.complete;
        data.outcome = outcome;
        data.accepted = complete;
        _payGroups(job, complete);
        _toPublish(job);
        emit Settled(jobId, round, outcome, complete, job.state.deadline);
    }

    function _close(uint256 jobId, JobData storage job, bool cancelled) internal {
        JobState storage state = job.state;
        uint256 returned = state.escrow;
        if (!state.voided) returned += job.terms.bond;
        state.escrow = 0;
        state.phase = Phase.Closed;
        emit JobClosed(jobId, returned, cancelled);
        _credit(job.terms.token, state.modelOwner, returned);
    }

    /// @dev Takes the penalty of every absent member of the given groups, and drops the groups of those at their last
    /// miss. The pool of a group is its present members' in equal parts (see `_addRewards`), the remainder the sink's.
    function _penalise(uint256 jobId, JobData storage job, Round storage data, uint256 groups) internal {
        uint256 size = job.terms.groupSize;
        uint256 penalty = job.terms.penalty();
        uint256 sunk = 0;
        uint256 dropped = 0;
        for (uint256 group = 0; groups >> group != 0; ++group) {
            if (!Groups.has(groups, group)) continue;
            uint256 absent = Groups.first(size) & ~data.submitted.membersIn(group);
            uint256 last = job.roster.miss(group * size, absent, job.terms.allowedMisses);
            if (last != 0) dropped |= 1 << group;
            emit Missed(jobId, job.state.round, uint8(group), uint16(absent), uint16(last));
            uint256 count = Groups.count(absent);
            uint256 pool = count * penalty;
            sunk += count == size ? pool : pool % (size - count);
        }
        if (dropped != 0) {
            job.state.dropped |= uint32(dropped);
            job.state.live &= ~uint32(dropped);
        }
        _sink(jobId, job, sunk);
    }

    // ------------------------------------------------------------------ money

    /// @dev Takes the reward of every member of the groups out of the escrow.
    function _payGroups(JobData storage job, uint32 groups) internal returns (uint256 amount) {
        amount = Groups.count(groups) * job.terms.groupSize * job.terms.reward;
        job.state.escrow -= uint96(amount);
    }

    /// @dev An amount is a part of what one job has taken in: escrow and bond are below 2^96, its stakes below 2^107,
    /// the deposits of a round below 2^109. All of it is really here.
    function _credit(address token, address account, uint256 amount) internal {
        _accounts[token][account].credit += uint128(amount);
    }

    function _sink(uint256 jobId, JobData storage job, uint256 amount) internal {
        if (amount == 0) return;
        _credit(job.terms.token, SINK, amount);
        emit Sunk(jobId, amount);
    }

    /// @dev Last of all in a transaction: it may call a token.
    function _takeIn(address token, uint256 amount) internal {
        uint256 value = token == NATIVE ? amount : 0;
        if (msg.value != value) revert WrongValue(value, msg.value);
        if (token == NATIVE) return;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 balance = IERC20(token).balanceOf(address(this));
        if (balance != before + amount) revert WrongValue(amount, balance < before ? 0 : balance - before);
    }

    // ---------------------------------------------------------------- members

    /// @dev Group and index of an owner; NO_GROUP before the draw and for one that it left over.
    function _place(JobData storage job, Seat storage seat) internal view returns (uint256 group, uint256 index) {
        uint256 groups = job.state.groups;
        if (groups == 0) return (NO_GROUP, 0);
        uint256 slot = job.roster.slotOf(seat.number - 1);
        uint256 size = job.terms.groupSize;
        return slot < groups * size ? (slot / size, slot % size) : (NO_GROUP, 0);
    }

    // --------------------------------------------------------------- payloads

    function _documentDigest(bytes32 modulusDigest, bytes32 documentHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(modulusDigest, documentHash));
    }

    /// @dev Binds a payload to its chain, market, job, round and owner.
    function _context(uint256 jobId, uint16 round, address owner) internal view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), jobId, round, owner));
    }

    /// @dev What is not in call data has a digest, and lies where the terms allow it.
    function _requireLocation(JobData storage job, Payload calldata payload) internal view {
        if (payload.data.length == 0 && job.terms.inlineOnly) revert InlineOnly();
        if (payload.digest == 0) revert WrongDigest(0);
        _requireUri(payload.uri);
    }

    // ----------------------------------------------------------- requirements

    function _job(uint256 jobId) internal view returns (JobData storage job) {
        job = _jobs[jobId];
        if (job.state.phase == Phase.None) revert UnknownJob(jobId);
    }

    function _jobIn(uint256 jobId, Phase phase) internal view returns (JobData storage job) {
        job = _job(jobId);
        if (job.state.phase != phase) revert WrongPhase(job.state.phase);
    }

    function _jobAt(uint256 jobId, Phase phase, uint16 round) internal view returns (JobData storage job) {
        job = _jobIn(jobId, phase);
        _requireRound(job, round);
    }

    /// @dev The job whose round its model owner, the caller, has its say in now.
    function _jobToSettle(uint256 jobId, uint16 round) internal view returns (JobData storage job) {
        job = _jobAt(jobId, Phase.Settle, round);
        _requireModelOwner(job.state);
        if (job.state.voided) revert JobVoided();
        _requireBefore(job.state.deadline);
    }

    function _requireNoneOpen(JobState storage state) internal view {
        if (state.openRound != 0) revert PreviousRoundOpen(state.openRound);
    }

    function _requireRound(JobData storage job, uint16 round) internal view {
        if (job.state.round != round) revert WrongRound(job.state.round);
    }

    function _requireModelOwner(JobState storage state) internal view {
        if (msg.sender != state.modelOwner) revert NotModelOwner();
    }

    /// @dev An owner's bit in a set of members, if it is in one of the groups.
    function _requireMember(JobData storage job, address owner, uint256 groups)
        internal
        view
        returns (uint256 word, uint256 bit)
    {
        Seat storage seat = job.seats[owner];
        if (seat.number == 0) revert NotMember();
        (uint256 group, uint256 index) = _place(job, seat);
        if (group == NO_GROUP || !Groups.has(groups, group)) revert NotMember();
        return Groups.bitOf(group, index);
    }

    function _requireBefore(uint48 deadline) internal view {
        if (block.timestamp >= deadline) revert TooLate(deadline);
    }

    function _requireFrom(uint48 deadline) internal view {
        if (block.timestamp < deadline) revert TooEarly(deadline);
    }

    function _requireLength(uint256 expected, uint256 actual) internal pure {
        if (actual != expected) revert WrongLength(expected, actual);
    }

    function _requireUri(string calldata uri) internal pure {
        if (bytes(uri).length > MAX_URI) revert WrongLength(MAX_URI, bytes(uri).length);
    }

    function _requireDigest(bytes32 actual, bytes32 stated) internal pure {
        if (stated != actual) revert WrongDigest(actual);
    }

    // -------------------------------------------------------- time and chance

    /// @dev The end of a window that begins now.
    function _after(uint256 window) internal view returns (uint48) {
        return uint48(block.timestamp + window);
    }

    function _nextTarget() internal view returns (uint48) {
        return uint48(block.number + SEED_DELAY);
    }

    /// @dev Hash of a past block, or zero if it is no longer served; reverts before it exists.
    function _hashOf(uint48 target) internal view virtual returns (bytes32) {
        if (block.number <= target) revert TargetNotReached(target);
        return blockhash(target);
    }
}
