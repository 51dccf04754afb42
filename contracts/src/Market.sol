// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IMarket} from "./interfaces/IMarket.sol";
import {Curve25519Key} from "./libraries/Curve25519Key.sol";
import {JobTerms} from "./libraries/JobTerms.sol";
import {Merkle} from "./libraries/Merkle.sol";
import {MultiKrum} from "./libraries/MultiKrum.sol";
import {Roster} from "./libraries/Roster.sol";

/// @title OmniLytics market
/// @notice See `IMarket` for what each function is for, and docs/protocol.md for the byte formats.
/// @dev Invariants.
/// - Money: the balance is at least the sum over jobs of escrow, bond, stakes and what members are owed, plus all
///   credits. Wei leave only through `withdraw` and `withdrawSink`.
/// - Rewards are owed lazily: a round stores who is paid, `claim` walks the rounds. What a round pays leaves the escrow
///   in the transaction that makes the round final, so the rest of the escrow is always the model owner's.
/// - Compensation for an absence is owed lazily as well: it follows from the bits of who submitted.
/// - Liveness: in every phase some call by anyone is possible after `deadline` (or `disputeUntil` of `openRound`, which
///   is never later than `deadline` in `Settle`), and following those calls ends in `Closed`.
/// - At most one round is `Open`; no later round is settled, and the job is not closed, before it is final or void.
/// Assumptions. Blocks come, and anyone may include a transaction within a window and within 256 blocks of a target.
/// A sole block producer can choose the hash that draws groups or seeds sketches.
contract Market is IMarket, ReentrancyGuardTransient {
    using JobTerms for Terms;
    using Roster for Roster.Data;

    // ------------------------------------------------------------------ types

    struct JobData {
        Terms terms;
        bytes32 termsHash;
        // slot: who, where
        address modelOwner;
        Phase phase;
        bool voided;
        uint16 round;
        uint16 openRound;
        uint16 owners; // registered
        uint8 groups;
        uint8 openings;
        // slot: when, which groups
        uint64 deadline;
        uint64 startTarget;
        uint32 live;
        uint32 evicted;
        uint32 dropped;
        uint32 struck; // rejected in one final round; the second one evicts
        // slot: money
        uint128 escrow;
        uint128 bond;
        Roster.Data roster;
        mapping(address owner => Seat) seats;
        mapping(uint256 round => RoundData) rounds;
    }

    struct Seat {
        bytes32 x25519Key;
        uint16 number; // position in the roster plus one; zero for a stranger
        uint16 claimedRounds;
        uint8 misses;
        bool claimed; // stake paid out
    }

    struct RoundData {
        // slot
        Outcome outcome;
        uint32 active; // groups that take part, fixed by `publish`
        uint32 complete;
        uint32 accepted;
        uint32 rejected;
        uint48 disputeUntil;
        uint48 seedTarget;
        uint16 votes;
        // slots
        bytes32 modelDigest;
        bytes32 seedHash;
        uint256[2] submitted; // bit 16 * group + index
        uint256[2] voted;
    }

    // -------------------------------------------------------------- constants

    address private constant NATIVE = address(0);
    address private constant SINK = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant NO_GROUP = type(uint8).max;
    uint256 private constant SEED_DELAY = 2; // blocks between fixing a target and its hash
    uint256 private constant LANE_LIMIT = 1 << 23; // unclaimed lanes lie in -LANE_LIMIT .. LANE_LIMIT - 1

    // ---------------------------------------------------------------- storage

    /// @notice Least and greatest length of any window of a job, in seconds.
    uint32 public immutable minWindow;
    uint32 public immutable maxWindow;

    /// @inheritdoc IMarket
    uint256 public jobCount;

    /// @inheritdoc IMarket
    mapping(address token => mapping(address account => uint256)) public credit;

    mapping(uint256 jobId => JobData) private _jobs;

    constructor(uint32 minWindow_, uint32 maxWindow_) {
        if (minWindow_ == 0 || minWindow_ > maxWindow_) revert InvalidTerms("windows");
        minWindow = minWindow_;
        maxWindow = maxWindow_;
    }

    // ----------------------------------------------------------- registration

    /// @inheritdoc IMarket
    function createJob(Terms calldata terms, bytes calldata document)
        external
        payable
        nonReentrant
        returns (uint256 jobId)
    {
        terms.validate(minWindow, maxWindow);
        if (keccak256(document) != terms.documentDigest) revert WrongDocument();
        uint256 escrow = terms.escrow();
        _requireValue(escrow + terms.bond);

        jobId = ++jobCount;
        JobData storage job = _jobs[jobId];
        job.terms = terms;
        job.termsHash = hashTerms(jobId, msg.sender, terms);
        job.modelOwner = msg.sender;
        job.phase = Phase.Register;
        job.deadline = terms.registerUntil;
        job.escrow = uint128(escrow);
        job.bond = terms.bond;
        emit JobCreated(jobId, msg.sender, terms, document);
    }

    /// @inheritdoc IMarket
    function register(uint256 jobId, bytes32 termsHash, bytes32 x25519Key) external payable nonReentrant {
        JobData storage job = _jobIn(jobId, Phase.Register);
        _requireBefore(job.deadline);
        uint16 owners = job.owners;
        if (owners == job.terms.seats) revert JobFull();
        if (msg.sender == job.modelOwner) revert OwnJob();
        if (termsHash != job.termsHash) revert WrongTermsHash(job.termsHash);
        if (Curve25519Key.isLowOrder(x25519Key)) revert WeakKey();
        Seat storage seat = job.seats[msg.sender];
        if (seat.number != 0) revert AlreadyRegistered();
        _requireValue(job.terms.stake(0));

        job.roster.setOwner(owners, msg.sender);
        job.owners = owners + 1;
        seat.number = owners + 1;
        seat.x25519Key = x25519Key;
        emit Registered(jobId, msg.sender, x25519Key);
    }

    /// @inheritdoc IMarket
    function leave(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Register);
        uint16 owners = job.owners;
        if (owners == job.terms.seats) revert JobFull();
        uint16 number = job.seats[msg.sender].number;
        if (number == 0) revert NotMember();

        address last = job.roster.ownerAt(owners - 1);
        job.roster.setOwner(number - 1, last);
        job.roster.setOwner(owners - 1, address(0));
        job.seats[last].number = number;
        delete job.seats[msg.sender];
        job.owners = owners - 1;
        emit Left(jobId, msg.sender);
        _credit(msg.sender, job.terms.stake(0));
    }

    /// @inheritdoc IMarket
    function arm(uint256 jobId) external {
        JobData storage job = _job(jobId);
        if (job.phase == Phase.Register) {
            if (job.owners != job.terms.seats) _requireFrom(job.deadline);
            uint256 groups = job.owners / job.terms.groupSize;
            if (groups < JobTerms.MIN_GROUPS) revert TooFewGroups(groups);
            job.phase = Phase.Armed;
            job.deadline = uint64(block.timestamp + job.terms.startWindow);
        } else if (job.phase == Phase.Armed) {
            _requireBefore(job.deadline);
            if (_hashOf(job.startTarget) != 0) revert SeedKnown();
        } else {
            revert WrongPhase(job.phase);
        }
        job.startTarget = uint64(block.number + SEED_DELAY);
        emit Armed(jobId, job.startTarget, job.deadline);
    }

    /// @inheritdoc IMarket
    function start(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Armed);
        _requireBefore(job.deadline);
        bytes32 hash = _hashOf(job.startTarget);
        if (hash == 0) revert TargetLost(job.startTarget);

        uint256 owners = job.owners;
        uint256 size = job.terms.groupSize;
        uint256 groups = owners / size;
        uint256 seated = groups * size;
        bytes32 seed = keccak256(abi.encode(block.chainid, address(this), jobId, hash));
        address[] memory roster = job.roster.draw(seed, owners);
        address[] memory released = Roster.split(roster, seated);
        job.groups = uint8(groups);
        job.live = uint32((1 << groups) - 1);
        _toPublish(job);
        emit Started(jobId, uint8(groups), roster, released);

        uint256 unfilled = job.terms.seats - seated;
        if (unfilled != 0) {
            uint256 amount = unfilled * job.terms.rounds * job.terms.reward;
            job.escrow -= uint128(amount);
            _credit(job.modelOwner, amount);
        }
    }

    /// @inheritdoc IMarket
    function cancel(uint256 jobId) external {
        JobData storage job = _job(jobId);
        if (job.phase == Phase.Register) {
            if (msg.sender != job.modelOwner) {
                _requireFrom(job.deadline);
                if (job.owners / job.terms.groupSize >= JobTerms.MIN_GROUPS) revert NotModelOwner();
            }
        } else if (job.phase == Phase.Armed) {
            _requireFrom(job.deadline);
        } else {
            revert WrongPhase(job.phase);
        }
        _close(jobId, job, true);
    }

    // ---------------------------------------------------------------- a round

    /// @inheritdoc IMarket
    function publish(uint256 jobId, uint16 round, bytes32 digest, bytes calldata payload) external {
        JobData storage job = _jobAt(jobId, Phase.Publish, round);
        _requireModelOwner(job);
        if (job.voided) revert JobVoided();
        if (round > job.terms.rounds) revert WrongRound(round);
        uint256 groups = MultiKrum.count(job.live);
        if (groups < JobTerms.MIN_GROUPS) revert TooFewGroups(groups);
        _requireBefore(job.deadline);
        _requirePayload(jobId, job, round, digest, payload, job.terms.modelLeaves);

        RoundData storage data = job.rounds[round];
        data.active = job.live;
        data.modelDigest = digest;
        job.phase = Phase.Submit;
        job.deadline = uint64(block.timestamp + job.terms.submitWindow);
        emit Published(jobId, round, digest, job.deadline, payload);
    }

    /// @inheritdoc IMarket
    function submit(uint256 jobId, uint16 round, bytes32 modelDigest, bytes32 digest, bytes calldata payload) external {
        JobData storage job = _jobAt(jobId, Phase.Submit, round);
        _requireBefore(job.deadline);
        RoundData storage data = job.rounds[round];
        (uint256 word, uint256 bit) = _requireMember(job, data.active);
        if (data.submitted[word] & bit != 0) revert AlreadySubmitted();
        if (modelDigest != data.modelDigest) revert WrongModel(data.modelDigest);
        _requirePayload(jobId, job, round, digest, payload, job.terms.gradientLeaves);

        data.submitted[word] |= bit;
        emit Submitted(jobId, round, msg.sender, digest, payload);
    }

    /// @inheritdoc IMarket
    function closeRound(uint256 jobId, uint16 round) external {
        JobData storage job = _jobAt(jobId, Phase.Submit, round);
        RoundData storage data = job.rounds[round];
        uint32 active = data.active;
        uint32 complete = _completeGroups(data, active, job.terms.groupSize);
        if (complete != active) {
            if (block.timestamp < job.deadline) revert SubmissionsOpen();
            _penalise(jobId, job, data, active & ~complete);
        }
        if (complete == 0) {
            emit RoundClosed(jobId, round, 0, 0, 0);
            _settle(jobId, job, data, Outcome.Incomplete);
            return;
        }
        // The model owner may have to wait for the dispute window of an earlier round: its window starts after that.
        uint256 from = block.timestamp;
        uint256 disputeUntil = job.rounds[job.openRound].disputeUntil;
        if (from < disputeUntil) from = disputeUntil;
        data.complete = complete;
        data.seedTarget = uint48(block.number + SEED_DELAY);
        job.phase = Phase.Settle;
        job.deadline = uint64(from + job.terms.settleWindow);
        emit RoundClosed(jobId, round, complete, data.seedTarget, job.deadline);
    }

    /// @inheritdoc IMarket
    function storeSeed(uint256 jobId, uint16 round) external {
        RoundData storage data = _jobAt(jobId, Phase.Settle, round).rounds[round];
        if (data.seedHash != 0) revert SeedKnown();
        bytes32 hash = _hashOf(data.seedTarget);
        if (hash == 0) data.seedTarget = uint48(block.number + SEED_DELAY);
        else data.seedHash = hash;
        emit SeedStored(jobId, round, hash, data.seedTarget);
    }

    // ------------------------------------------------------------- settlement

    /// @inheritdoc IMarket
    function settleQuiet(uint256 jobId, uint16 round) external {
        JobData storage job = _jobToSettle(jobId, round);
        _settle(jobId, job, job.rounds[round], Outcome.Quiet);
    }

    /// @inheritdoc IMarket
    function settleByDefault(uint256 jobId, uint16 round) external {
        JobData storage job = _jobAt(jobId, Phase.Settle, round);
        _requireNoneOpen(job);
        if (!job.voided) _requireFrom(job.deadline);
        _settle(jobId, job, job.rounds[round], Outcome.Default);
    }

    /// @inheritdoc IMarket
    function settleOpen(uint256 jobId, uint16 round, Opening calldata opening) external {
        JobData storage job = _jobToSettle(jobId, round);
        if (job.openings == job.terms.maxOpenings) revert NoOpeningLeft();
        ++job.openings;
        RoundData storage data = job.rounds[round];
        _requireClaim(job, data.complete, opening.claimed);
        if (data.seedHash == 0) revert SeedMissing();
        _requireProbe(job.terms, round, opening);

        uint32 rejected = _outliers(job.terms, data.complete, opening);
        uint256 disputeUntil = block.timestamp;
        if (rejected == 0) {
            data.outcome = Outcome.Final;
            data.accepted = data.complete;
            _payGroups(job, data.complete);
        } else {
            disputeUntil += job.terms.disputeWindow;
            data.outcome = Outcome.Open;
            data.accepted = data.complete & ~rejected;
            data.rejected = rejected;
            job.openRound = round;
        }
        data.disputeUntil = uint48(disputeUntil);
        _toPublish(job);
        emit SettledOpen(jobId, round, opening.claimed, rejected, uint64(disputeUntil), opening);
        if (rejected == 0) emit Finalized(jobId, round, data.accepted, 0);
    }

    /// @inheritdoc IMarket
    function dispute(uint256 jobId, uint16 round) external {
        JobData storage job = _job(jobId);
        RoundData storage data = _openRound(job, round);
        _requireBefore(data.disputeUntil);
        (uint256 word, uint256 bit) = _requireMember(job, data.complete);
        if (data.voted[word] & bit != 0) revert AlreadyVoted();

        data.voted[word] |= bit;
        uint16 votes = ++data.votes;
        emit Disputed(jobId, round, msg.sender, votes);
        uint256 electorate = MultiKrum.count(data.complete) * job.terms.groupSize;
        if (2 * uint256(votes) > electorate) _void(jobId, job, round, data);
    }

    /// @inheritdoc IMarket
    function finalize(uint256 jobId, uint16 round) external {
        JobData storage job = _job(jobId);
        RoundData storage data = _openRound(job, round);
        _requireFrom(data.disputeUntil);

        uint32 rejected = data.rejected;
        data.outcome = Outcome.Final;
        job.openRound = 0;
        emit Finalized(jobId, round, data.accepted, rejected);
        _payGroups(job, data.accepted);
        _sink(jobId, _payGroups(job, rejected));

        uint32 evicted = job.struck & rejected & job.live;
        job.struck |= rejected;
        if (evicted != 0) {
            job.evicted |= evicted;
            job.live &= ~evicted;
            emit Evicted(jobId, round, evicted);
        }
    }

    // -------------------------------------------------------------------- end

    /// @inheritdoc IMarket
    function stop(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Publish);
        _requireModelOwner(job);
        _requireNoneOpen(job);
        if (job.voided) revert JobVoided();
        _close(jobId, job, false);
    }

    /// @inheritdoc IMarket
    function closeJob(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Publish);
        _requireNoneOpen(job);
        bool over = job.voided || job.round > job.terms.rounds || MultiKrum.count(job.live) < JobTerms.MIN_GROUPS;
        if (!over) _requireFrom(job.deadline);
        _close(jobId, job, false);
    }

    // ------------------------------------------------------------------ money

    /// @inheritdoc IMarket
    function claim(uint256 jobId, address owner) external {
        JobData storage job = _job(jobId);
        Seat storage seat = job.seats[owner];
        if (seat.number == 0) revert NotMember();
        (uint256 group, uint256 index) = _place(job, seat);
        (uint256 reward, uint16 walked) = _owedReward(job, seat, group, index);
        uint256 stake = _stakeIsFree(job, group) ? _heldStake(job, seat) : 0;
        if (reward + stake == 0) revert NothingToClaim();

        seat.claimedRounds = walked;
        if (stake != 0) seat.claimed = true;
        emit Claimed(jobId, owner, reward, stake);
        _credit(owner, reward + stake);
    }

    /// @inheritdoc IMarket
    function withdraw(address token, address payable to) external nonReentrant {
        _payOut(token, msg.sender, to);
    }

    /// @inheritdoc IMarket
    function withdrawSink(address token) external nonReentrant {
        _payOut(token, SINK, payable(SINK));
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IMarket
    function getJob(uint256 jobId) external view returns (Job memory) {
        JobData storage job = _job(jobId);
        uint256 seated = uint256(job.groups) * job.terms.groupSize;
        return Job({
            terms: job.terms,
            modelOwner: job.modelOwner,
            termsHash: job.termsHash,
            phase: job.phase,
            voided: job.voided,
            round: job.round,
            members: job.groups == 0 ? job.owners : uint16(seated),
            groups: job.groups,
            live: job.live,
            evicted: job.evicted,
            dropped: job.dropped,
            openings: job.openings,
            deadline: job.deadline,
            startTarget: job.startTarget,
            openRound: job.openRound,
            escrow: job.escrow,
            bond: job.bond,
            submitted: job.rounds[job.round].submitted
        });
    }

    /// @inheritdoc IMarket
    function getRounds(uint256 jobId) external view returns (Round[] memory rounds) {
        JobData storage job = _job(jobId);
        rounds = new Round[](job.round < job.terms.rounds ? job.round : job.terms.rounds);
        for (uint256 i = 0; i < rounds.length; ++i) {
            RoundData storage data = job.rounds[i + 1];
            rounds[i] = Round({
                outcome: data.outcome,
                seeded: data.seedHash != 0,
                active: data.active,
                complete: data.complete,
                accepted: data.accepted,
                rejected: data.rejected,
                disputeUntil: data.disputeUntil,
                seedTarget: data.seedTarget,
                votes: data.votes,
                modelDigest: data.modelDigest,
                seedHash: data.seedHash
            });
        }
    }

    /// @inheritdoc IMarket
    function getMembers(uint256 jobId) external view returns (Member[] memory members) {
        JobData storage job = _job(jobId);
        members = new Member[](job.owners);
        for (uint256 position = 0; position < members.length; ++position) {
            uint256 place = job.groups == 0 ? position : job.roster.slotOf(position);
            members[place] = _member(job, job.roster.ownerAt(position));
        }
    }

    /// @inheritdoc IMarket
    function stakeOf(Terms calldata terms) external pure returns (uint256) {
        return uint256(terms.allowedMisses) * (terms.groupSize - 1) * terms.reward;
    }

    /// @inheritdoc IMarket
    function hashTerms(uint256 jobId, address modelOwner, Terms calldata terms) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), jobId, modelOwner, terms));
    }

    // ------------------------------------------------------------ transitions

    function _toPublish(JobData storage job) private {
        ++job.round;
        job.phase = Phase.Publish;
        job.deadline = uint64(block.timestamp + job.terms.publishWindow);
    }

    /// @dev Pays every complete group and goes on.
    function _settle(uint256 jobId, JobData storage job, RoundData storage data, Outcome outcome) private {
        uint32 complete = data.complete;
        data.outcome = outcome;
        data.accepted = complete;
        _payGroups(job, complete);
        emit Settled(jobId, job.round, outcome, complete);
        _toPublish(job);
    }

    function _void(uint256 jobId, JobData storage job, uint16 round, RoundData storage data) private {
        uint32 complete = data.complete;
        data.outcome = Outcome.Void;
        data.accepted = complete;
        data.rejected = 0;
        job.openRound = 0;
        job.voided = true;
        _payGroups(job, complete);
        uint256 bond = job.bond;
        job.bond = 0;
        emit Voided(jobId, round);
        _sink(jobId, bond);
    }

    function _close(uint256 jobId, JobData storage job, bool cancelled) private {
        uint128 returned = job.escrow + job.bond;
        job.escrow = 0;
        job.bond = 0;
        job.phase = Phase.Closed;
        emit JobClosed(jobId, returned, cancelled);
        _credit(job.modelOwner, returned);
    }

    /// @dev Takes the penalty of every absent member of the given groups, and drops the groups of those at their last
    /// miss. The pool of a group is its present members' in equal parts (see `_owedReward`), the remainder the sink's.
    function _penalise(uint256 jobId, JobData storage job, RoundData storage data, uint32 groups) private {
        uint256[] memory positions = job.roster.order(job.owners);
        uint256 size = job.terms.groupSize;
        uint256 penalty = job.terms.penalty();
        uint256 sunk = 0;
        for (uint256 group = 0; group < job.groups; ++group) {
            if ((groups >> group) & 1 == 0) continue;
            uint256 present = _presentIn(data, group);
            uint256 absent = 0;
            for (uint256 index = 0; index < size; ++index) {
                if ((present >> index) & 1 != 0) continue;
                ++absent;
                _miss(jobId, job, positions[group * size + index], group, penalty);
            }
            uint256 pool = absent * penalty;
            sunk += absent == size ? pool : pool % (size - absent);
        }
        _sink(jobId, sunk);
    }

    function _miss(uint256 jobId, JobData storage job, uint256 position, uint256 group, uint256 penalty) private {
        address owner = job.roster.ownerAt(position);
        bool last = ++job.seats[owner].misses == job.terms.allowedMisses;
        if (last) {
            job.dropped |= uint32(1 << group);
            job.live &= ~uint32(1 << group);
        }
        emit Missed(jobId, job.round, owner, uint128(penalty), last);
    }

    // ------------------------------------------------------------ money moves

    /// @dev Takes the reward of every member of the groups out of the escrow.
    function _payGroups(JobData storage job, uint32 groups) private returns (uint256 amount) {
        amount = MultiKrum.count(groups) * job.terms.groupSize * job.terms.reward;
        job.escrow -= uint128(amount);
    }

    function _credit(address account, uint256 amount) private {
        credit[NATIVE][account] += amount;
    }

    function _sink(uint256 jobId, uint256 amount) private {
        if (amount == 0) return;
        _credit(SINK, amount);
        emit Sunk(jobId, amount);
    }

    function _payOut(address token, address account, address payable to) private {
        uint256 amount = credit[token][account];
        if (amount == 0) revert NothingToWithdraw();
        credit[token][account] = 0;
        emit Withdrawn(token, account, to, amount);
        (bool sent,) = to.call{value: amount}("");
        if (!sent) revert TransferFailed();
    }

    /// @dev Rewards and compensation of the final rounds that `claim` has not walked.
    function _owedReward(JobData storage job, Seat storage seat, uint256 group, uint256 index)
        private
        view
        returns (uint256 amount, uint16 walked)
    {
        walked = seat.claimedRounds;
        if (group == NO_GROUP) return (0, walked);
        uint256 size = job.terms.groupSize;
        uint256 reward = job.terms.reward;
        while (true) {
            RoundData storage data = job.rounds[walked + 1];
            Outcome outcome = data.outcome;
            if (outcome == Outcome.Pending || outcome == Outcome.Open) return (amount, walked);
            ++walked;
            if ((data.accepted >> group) & 1 != 0) {
                amount += reward;
            } else if (((data.active & ~data.complete) >> group) & 1 != 0) {
                uint256 present = _presentIn(data, group);
                if ((present >> index) & 1 == 0) continue;
                uint256 count = MultiKrum.count(uint32(present));
                amount += (size - count) * (size - 1) * reward / count;
            }
        }
    }

    function _heldStake(JobData storage job, Seat storage seat) private view returns (uint256) {
        return seat.claimed ? 0 : job.terms.stake(seat.misses);
    }

    /// @dev An evicted or dropped group stays liable in a round that it takes part in.
    function _stakeIsFree(JobData storage job, uint256 group) private view returns (bool) {
        if (job.phase == Phase.Closed) return true;
        if (group == NO_GROUP) return job.groups != 0;
        if ((job.live >> group) & 1 != 0) return false;
        return job.phase != Phase.Submit || (job.rounds[job.round].active >> group) & 1 == 0;
    }

    // ----------------------------------------------------------------- groups

    /// @dev Group and index of an owner; NO_GROUP before the draw and for one that it left over.
    function _place(JobData storage job, Seat storage seat) private view returns (uint256 group, uint256 index) {
        if (job.groups == 0) return (NO_GROUP, 0);
        uint256 slot = job.roster.slotOf(seat.number - 1);
        uint256 size = job.terms.groupSize;
        return slot < job.groups * size ? (slot / size, slot % size) : (NO_GROUP, 0);
    }

    /// @dev Bits, by index, of the members of a group that submitted.
    function _presentIn(RoundData storage data, uint256 group) private view returns (uint256) {
        return (data.submitted[group >> 4] >> (16 * (group & 15))) & type(uint16).max;
    }

    function _completeGroups(RoundData storage data, uint32 active, uint256 size)
        private
        view
        returns (uint32 complete)
    {
        for (uint256 group = 0; active >> group != 0; ++group) {
            if ((active >> group) & 1 != 0 && _presentIn(data, group) == (1 << size) - 1) {
                complete |= uint32(1 << group);
            }
        }
    }

    function _member(JobData storage job, address owner) private view returns (Member memory) {
        Seat storage seat = job.seats[owner];
        (uint256 group, uint256 index) = _place(job, seat);
        (uint256 owed,) = _owedReward(job, seat, group, index);
        uint256 stake = _heldStake(job, seat);
        if (_stakeIsFree(job, group)) owed += stake;
        bool submitted = group != NO_GROUP && (_presentIn(job.rounds[job.round], group) >> index) & 1 != 0;
        return Member({
            owner: owner,
            x25519Key: seat.x25519Key,
            stake: uint128(stake),
            owed: uint128(owed),
            claimedRounds: seat.claimedRounds,
            group: uint8(group),
            indexInGroup: uint8(index),
            misses: seat.misses,
            dropped: seat.misses == job.terms.allowedMisses,
            claimed: seat.claimed,
            submitted: submitted
        });
    }

    // --------------------------------------------------------------- openings

    /// @dev Of `faults` bad groups at most, those evicted are no longer there.
    function _requireClaim(JobData storage job, uint32 complete, uint32 claimed) private view {
        uint256 groups = MultiKrum.count(complete);
        uint256 most = job.terms.faults - MultiKrum.count(job.evicted);
        uint256 tolerated = groups < 3 ? 0 : (groups - 3) / 2;
        if (tolerated < most) most = tolerated;
        if (claimed == 0 || claimed & ~complete != 0 || MultiKrum.count(claimed) > most) revert InvalidClaim(claimed);
    }

    function _requireProbe(Terms storage terms, uint16 round, Opening calldata opening) private view {
        bytes32 leaf = Merkle.probeLeaf(round, opening.probeSeed);
        bytes32 root = Merkle.pathRoot(leaf, round - 1, terms.rounds, opening.probePath);
        if (root != terms.auditRoot) revert WrongProbe();
    }

    function _outliers(Terms storage terms, uint32 complete, Opening calldata opening) private view returns (uint32) {
        uint256 lanes = terms.lanes;
        uint256 differences = 3 * (MultiKrum.count(complete) - 1);
        _requireLength(4 * lanes * differences, opening.lanes.length);
        _requireLength(terms.ciphertextBytes * differences, opening.openings.length);
        uint256 shift = opening.shift;
        (uint32 rejected, uint256 magnitude) = MultiKrum.outliers(
            opening.lanes, lanes, complete, opening.claimed, terms.tauPercent, terms.scoreFloor >> (2 * shift)
        );
        // The least shift that fits: with one bit less some unclaimed lane would be out of range.
        if (magnitude >= LANE_LIMIT || (shift != 0 && magnitude < LANE_LIMIT / 2)) {
            revert InvalidShift(opening.shift);
        }
        return rejected;
    }

    // ----------------------------------------------------------- requirements

    function _job(uint256 jobId) private view returns (JobData storage job) {
        job = _jobs[jobId];
        if (job.phase == Phase.None) revert UnknownJob(jobId);
    }

    function _jobIn(uint256 jobId, Phase phase) private view returns (JobData storage job) {
        job = _job(jobId);
        if (job.phase != phase) revert WrongPhase(job.phase);
    }

    function _jobAt(uint256 jobId, Phase phase, uint16 round) private view returns (JobData storage job) {
        job = _jobIn(jobId, phase);
        if (job.round != round) revert WrongRound(job.round);
    }

    /// @dev The job whose round its model owner, the caller, may settle now.
    function _jobToSettle(uint256 jobId, uint16 round) private view returns (JobData storage job) {
        job = _jobAt(jobId, Phase.Settle, round);
        _requireModelOwner(job);
        if (job.voided) revert JobVoided();
        _requireNoneOpen(job);
        _requireBefore(job.deadline);
    }

    function _openRound(JobData storage job, uint16 round) private view returns (RoundData storage) {
        if (round == 0 || round != job.openRound) revert NotOpen();
        return job.rounds[round];
    }

    function _requireNoneOpen(JobData storage job) private view {
        if (job.openRound != 0) revert PreviousRoundOpen(job.openRound);
    }

    function _requireModelOwner(JobData storage job) private view {
        if (msg.sender != job.modelOwner) revert NotModelOwner();
    }

    /// @dev The caller's bit in a map of members, if it is in one of the groups.
    function _requireMember(JobData storage job, uint32 groups) private view returns (uint256 word, uint256 bit) {
        Seat storage seat = job.seats[msg.sender];
        if (seat.number == 0) revert NotMember();
        (uint256 group, uint256 index) = _place(job, seat);
        if (group == NO_GROUP || (groups >> group) & 1 == 0) revert NotMember();
        return (group >> 4, 1 << (16 * (group & 15) + index));
    }

    function _requireBefore(uint64 deadline) private view {
        if (block.timestamp >= deadline) revert TooLate(deadline);
    }

    function _requireFrom(uint64 deadline) private view {
        if (block.timestamp < deadline) revert TooEarly(deadline);
    }

    function _requireValue(uint256 expected) private view {
        if (msg.value != expected) revert WrongValue(expected, msg.value);
    }

    function _requireLength(uint256 expected, uint256 actual) private pure {
        if (actual != expected) revert WrongLength(expected, actual);
    }

    function _requirePayload(
        uint256 jobId,
        JobData storage job,
        uint16 round,
        bytes32 digest,
        bytes calldata payload,
        uint256 leaves
    ) private view {
        uint256 leafBytes = job.terms.ciphertextBytes;
        _requireLength(leaves * leafBytes, payload.length);
        bytes32 context = keccak256(abi.encode(block.chainid, address(this), jobId, round, msg.sender));
        bytes32 root = Merkle.payloadRoot(context, payload, leafBytes);
        if (digest != root) revert WrongDigest(root);
    }

    /// @dev Hash of a past block, or zero if it is no longer served; reverts before it exists.
    function _hashOf(uint64 target) private view returns (bytes32) {
        if (block.number <= target) revert TargetNotReached(target);
        return blockhash(target);
    }
}
