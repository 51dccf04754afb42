// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Disputes} from "./Disputes.sol";
import {MarketCore} from "./MarketCore.sol";
import {IMarketRounds} from "./interfaces/IMarketRounds.sol";
import {Accusations} from "./libraries/Accusations.sol";
import {Curve25519Key} from "./libraries/Curve25519Key.sol";
import {Groups} from "./libraries/Groups.sol";
import {JobTerms} from "./libraries/JobTerms.sol";
import {Merkle} from "./libraries/Merkle.sol";
import {Roster} from "./libraries/Roster.sol";

/// @title OmniLytics market
/// @notice Registration, rounds, quiet settlement, the end of a job, and money. See `IMarket` for what each function is
/// for and what all of it rests on, and docs/protocol.md for the byte formats. What is not here is in `Disputes`.
/// @dev Invariants.
/// - Money: of every token the balance is at least the sum over its jobs of escrow, bond, stakes, deposits and what
///   members are owed, plus all credits. Tokens leave only through `withdraw` and `withdrawSink`.
/// - Rewards are owed lazily: a round stores who is paid, `claim` walks the rounds. What a round pays leaves the escrow
///   in the transaction that makes the round final, so what is left of the escrow at the end is the model owner's.
/// - Compensation for an absence is owed lazily as well: it follows from the bits of who submitted.
/// - Liveness: in every phase some call by anyone is possible after `deadline` (after `answerUntil` of a contested
///   round, after `disputeUntil` of `openRound`), and following those calls ends in `Closed`.
/// - At most one round is `Open`; no later round pays anybody, and the job is not closed, before it is final or void.
contract Market is MarketCore, EIP712, IMarketRounds {
    using Accusations for Accusations.Data;
    using Groups for uint256[2];
    using JobTerms for Terms;
    using Roster for Roster.Data;
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------ types

    /// @dev What a member is owed, and its account with the rounds counted for which it is.
    struct Due {
        uint256 reward;
        uint256 stake;
        uint256 fees;
        uint16 rounds; // walked
        Account account;
    }

    // -------------------------------------------------------------- constants

    bytes32 private constant INVITATION = keccak256("Invitation(uint256 jobId,address owner,uint64 expires)");

    // ------------------------------------------------------------- deployment

    /// @notice Least length of any window of a job, in seconds.
    uint32 public immutable minWindow;

    /// @notice Greatest length of any window of a job, in seconds.
    uint32 public immutable maxWindow;

    /// @notice The code that runs here for every function that this contract does not have.
    address public immutable disputes;

    constructor(uint32 minWindow_, uint32 maxWindow_) EIP712("OmniLytics", "1") {
        if (minWindow_ == 0 || minWindow_ > maxWindow_) revert InvalidTerms("windows");
        minWindow = minWindow_;
        maxWindow = maxWindow_;
        disputes = address(new Disputes());
        _nextJobId = 1;
    }

    /// @dev Runs the function of `Disputes` that is called, on the storage of this contract. Coin that comes with no
    /// call reaches no function there and is refused.
    fallback() external payable {
        address code = disputes;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            calldatacopy(buffer, 0, calldatasize())
            let done := delegatecall(gas(), code, buffer, calldatasize(), 0, 0)
            returndatacopy(buffer, 0, returndatasize())
            if done { return(buffer, returndatasize()) }
            revert(buffer, returndatasize())
        }
    }

    // ----------------------------------------------------------- registration

    /// @inheritdoc IMarketRounds
    function createJob(Terms calldata terms, bytes32 modulusDigest, bytes calldata document, string calldata uri)
        external
        payable
        nonReentrant
        returns (uint256 jobId)
    {
        terms.validate(minWindow, maxWindow);
        _requireUri(uri);
        if (document.length != 0 && _documentDigest(modulusDigest, keccak256(document)) != terms.documentDigest) {
            revert WrongDocument();
        }
        uint256 escrow = terms.escrow();

        jobId = _nextJobId++;
        JobData storage job = _jobs[jobId];
        job.terms = terms;
        JobState storage state = job.state;
        state.phase = Phase.Register;
        state.deadline = uint48(terms.registerUntil);
        state.escrow = uint96(escrow);
        state.modelOwner = msg.sender;
        emit JobCreated(jobId, msg.sender, terms, modulusDigest, document, uri);
        _takeIn(terms.token, escrow + terms.bond);
    }

    /// @inheritdoc IMarketRounds
    function register(uint256 jobId, bytes32 expectedTermsHash, bytes32 x25519Key, Admission calldata admission)
        external
        payable
        nonReentrant
    {
        JobData storage job = _jobIn(jobId, Phase.Register);
        JobState storage state = job.state;
        _requireBefore(state.deadline);
        uint16 owners = state.owners;
        if (owners == job.terms.seats) revert JobFull();
        if (msg.sender == state.modelOwner) revert OwnJob();
        bytes32 termsHash = hashTerms(jobId, state.modelOwner, job.terms);
        if (expectedTermsHash != termsHash) revert WrongTermsHash(termsHash);
        if (Curve25519Key.isLowOrder(x25519Key)) revert WeakKey();
        Seat storage seat = job.seats[msg.sender];
        if (seat.number != 0) revert AlreadyRegistered();
        _requireAdmitted(jobId, job, admission);

        job.roster.owners[owners] = msg.sender;
        state.owners = owners + 1;
        seat.number = owners + 1;
        seat.x25519Key = x25519Key;
        emit Registered(jobId, msg.sender, x25519Key);
        _takeIn(job.terms.token, job.terms.stake(0));
    }

    /// @inheritdoc IMarketRounds
    function leave(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Register);
        _requireBefore(job.state.deadline);
        uint16 owners = job.state.owners;
        if (owners == job.terms.seats) revert JobFull();
        uint16 number = job.seats[msg.sender].number;
        if (number == 0) revert NotMember();

        address last = job.roster.owners[owners - 1];
        job.roster.owners[number - 1] = last;
        delete job.roster.owners[owners - 1];
        job.seats[last].number = number;
        delete job.seats[msg.sender];
        job.state.owners = owners - 1;
        emit Left(jobId, msg.sender);
        _credit(job.terms.token, msg.sender, job.terms.stake(0));
    }

    /// @inheritdoc IMarketRounds
    function arm(uint256 jobId) external {
        JobData storage job = _job(jobId);
        JobState storage state = job.state;
        if (state.phase == Phase.Register) {
            if (state.owners != job.terms.seats) _requireFrom(state.deadline);
            uint256 groups = state.owners / job.terms.groupSize;
            if (groups < JobTerms.MIN_GROUPS) revert TooFewGroups(groups);
            state.phase = Phase.Armed;
            state.deadline = _after(job.terms.startWindow);
        } else if (state.phase == Phase.Armed) {
            _requireBefore(state.deadline);
            if (_hashOf(state.startTarget) != 0) revert SeedKnown();
        } else {
            revert WrongPhase(state.phase);
        }
        state.startTarget = _nextTarget();
        emit Armed(jobId, state.startTarget, state.deadline);
    }

    /// @inheritdoc IMarketRounds
    function start(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Armed);
        JobState storage state = job.state;
        _requireBefore(state.deadline);
        bytes32 hash = _hashOf(state.startTarget);
        if (hash == 0) revert TargetLost(state.startTarget);

        uint256 groups = state.owners / job.terms.groupSize;
        bytes32 seed = keccak256(abi.encode(block.chainid, address(this), jobId, hash));
        job.roster.draw(seed, state.owners);
        state.groups = uint8(groups);
        state.live = uint32(Groups.first(groups));
        _toPublish(job);
        emit Started(jobId, uint8(groups), seed, state.deadline);

        uint256 unfilled = job.terms.seats - groups * job.terms.groupSize;
        if (unfilled != 0) {
            uint256 amount = unfilled * job.terms.rounds * job.terms.reward;
            state.escrow -= uint96(amount);
            _credit(job.terms.token, state.modelOwner, amount);
        }
    }

    /// @inheritdoc IMarketRounds
    function cancel(uint256 jobId) external {
        JobData storage job = _job(jobId);
        JobState storage state = job.state;
        if (state.phase == Phase.Register) {
            if (msg.sender != state.modelOwner) {
                _requireFrom(state.deadline);
                if (state.owners / job.terms.groupSize >= JobTerms.MIN_GROUPS) revert NotModelOwner();
            }
        } else if (state.phase == Phase.Armed) {
            _requireFrom(state.deadline);
        } else {
            revert WrongPhase(state.phase);
        }
        _close(jobId, job, true);
    }

    // ---------------------------------------------------------------- a round

    /// @inheritdoc IMarketRounds
    function publish(uint256 jobId, uint16 round, Payload calldata payload) external {
        JobData storage job = _jobAt(jobId, Phase.Publish, round);
        JobState storage state = job.state;
        _requireModelOwner(state);
        if (state.voided) revert JobVoided();
        if (round > job.terms.rounds) revert WrongRound(round);
        uint256 groups = Groups.count(state.live);
        if (groups < JobTerms.MIN_GROUPS) revert TooFewGroups(groups);
        _requireBefore(state.deadline);
        _requirePayload(jobId, job, payload, job.terms.modelLeaves);

        Round storage data = job.rounds[round].shown;
        data.modelDigest = payload.digest;
        state.phase = Phase.Submit;
        state.active = state.live;
        state.deadline = _after(job.terms.submitWindow);
        emit Published(jobId, round, state.deadline, payload);
    }

    /// @inheritdoc IMarketRounds
    function submit(uint256 jobId, uint16 round, bytes32 modelDigest, Payload calldata payload) external {
        JobData storage job = _jobAt(jobId, Phase.Submit, round);
        _requireBefore(job.state.deadline);
        RoundData storage data = job.rounds[round];
        (uint256 word, uint256 bit) = _requireMember(job, msg.sender, job.state.active);
        if (data.shown.submitted[word] & bit != 0) revert AlreadySubmitted();
        if (modelDigest != data.shown.modelDigest) revert WrongModel(data.shown.modelDigest);
        _requirePayload(jobId, job, payload, job.terms.gradientLeaves);

        data.shown.submitted[word] |= bit;
        data.digests[msg.sender] = payload.digest;
        emit Submitted(jobId, round, msg.sender, payload);
    }

    /// @inheritdoc IMarketRounds
    function closeRound(uint256 jobId, uint16 round) external {
        JobData storage job = _jobAt(jobId, Phase.Submit, round);
        Round storage data = job.rounds[round].shown;
        if (data.unanswered != 0) revert ContestOpen(data.answerUntil);
        uint32 active = job.state.active;
        data.active = active;
        uint32 complete = data.submitted.completeIn(active, job.terms.groupSize);
        if (complete != active) {
            if (block.timestamp < job.state.deadline) revert SubmissionsOpen();
            _penalise(jobId, job, data, active & ~complete);
        }
        if (complete != 0) data.seedTarget = _nextTarget();
        uint48 settleUntil = _toSettle(job, data, complete);
        emit RoundClosed(jobId, round, complete, data.seedTarget, settleUntil);
        if (complete == 0) _settle(jobId, job, Outcome.Incomplete);
    }

    /// @inheritdoc IMarketRounds
    function storeSeed(uint256 jobId, uint16 round) external {
        JobData storage job = _job(jobId);
        Phase phase = job.state.phase;
        if (phase != Phase.Settle && phase != Phase.Answer) revert WrongPhase(phase);
        _requireRound(job, round);
        Round storage data = job.rounds[round].shown;
        if (data.seedHash != 0) revert SeedKnown();
        bytes32 hash = _hashOf(data.seedTarget);
        if (hash == 0) data.seedTarget = _nextTarget();
        else data.seedHash = hash;
        emit SeedStored(jobId, round, hash, data.seedTarget);
    }

    // ------------------------------------------------------------- settlement

    /// @inheritdoc IMarketRounds
    function settleQuiet(uint256 jobId, uint16 round) external {
        JobData storage job = _jobToSettle(jobId, round);
        _requireNoneOpen(job.state);
        _settle(jobId, job, Outcome.Quiet);
    }

    /// @inheritdoc IMarketRounds
    function settleByDefault(uint256 jobId, uint16 round) external {
        JobData storage job = _jobAt(jobId, Phase.Settle, round);
        _requireNoneOpen(job.state);
        if (!job.state.voided) _requireFrom(job.state.deadline);
        _settle(jobId, job, Outcome.Default);
    }

    // -------------------------------------------------------------------- end

    /// @inheritdoc IMarketRounds
    function stop(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Publish);
        _requireModelOwner(job.state);
        _requireNoneOpen(job.state);
        if (job.state.voided) revert JobVoided();
        _close(jobId, job, false);
    }

    /// @inheritdoc IMarketRounds
    function closeJob(uint256 jobId) external {
        JobData storage job = _jobIn(jobId, Phase.Publish);
        JobState storage state = job.state;
        _requireNoneOpen(state);
        bool over = state.voided || state.round > job.terms.rounds || Groups.count(state.live) < JobTerms.MIN_GROUPS;
        if (!over) _requireFrom(state.deadline);
        _close(jobId, job, false);
    }

    // ------------------------------------------------------------------ money

    /// @inheritdoc IMarketRounds
    function claim(uint256 jobId, address[] calldata owners) external {
        JobData storage job = _job(jobId);
        bool claimed = false;
        for (uint256 i = 0; i < owners.length; ++i) {
            if (_claim(jobId, job, owners[i])) claimed = true;
        }
        if (!claimed) revert NothingToClaim();
    }

    /// @inheritdoc IMarketRounds
    function withdraw(address token, address to) external nonReentrant {
        _payOut(token, msg.sender, to);
    }

    /// @inheritdoc IMarketRounds
    function withdrawSink(address token) external nonReentrant {
        _payOut(token, SINK, SINK);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IMarketRounds
    function jobCount() external view returns (uint256) {
        return _nextJobId - 1;
    }

    /// @inheritdoc IMarketRounds
    function credit(address token, address account) external view returns (uint256) {
        return _accounts[token][account].credit;
    }

    /// @inheritdoc IMarketRounds
    function getJob(uint256 jobId) external view returns (Job memory shown) {
        JobData storage job = _job(jobId);
        shown.terms = job.terms;
        shown.termsHash = hashTerms(jobId, job.state.modelOwner, shown.terms);
        shown.state = job.state;
        uint256 round = job.state.round;
        shown.rounds = new Round[](round < job.terms.rounds ? round : job.terms.rounds);
        for (uint256 i = 0; i < shown.rounds.length; ++i) {
            shown.rounds[i] = job.rounds[i + 1].shown;
            if (i + 1 == round) shown.rounds[i].active = job.state.active;
        }
        shown.members = new Member[](job.state.owners);
        for (uint256 position = 0; position < shown.members.length; ++position) {
            uint256 place = job.state.groups == 0 ? position : job.roster.slotOf(position);
            shown.members[place] = _member(job, job.roster.owners[position]);
        }
    }

    /// @inheritdoc IMarketRounds
    function owedTo(uint256 jobId, address owner) external view returns (uint256 reward, uint256 stake, uint256 fees) {
        Due memory due = _due(_job(jobId), owner);
        return (due.reward, due.stake, due.fees);
    }

    /// @inheritdoc IMarketRounds
    function submissionDigest(uint256 jobId, uint16 round, address owner) external view returns (bytes32) {
        return _job(jobId).rounds[round].digests[owner];
    }

    /// @inheritdoc IMarketRounds
    function accountOf(address token, address owner) external view returns (Account memory) {
        return _accounts[token][owner];
    }

    /// @inheritdoc IMarketRounds
    function hashTerms(uint256 jobId, address modelOwner, Terms memory terms) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), jobId, modelOwner, terms));
    }

    // ------------------------------------------------------------- paying out

    /// @dev Says whether there was anything to do: an amount to credit, or rounds to walk.
    function _claim(uint256 jobId, JobData storage job, address owner) private returns (bool) {
        Due memory due = _due(job, owner);
        uint256 amount = due.reward + due.stake + due.fees;
        Seat storage seat = job.seats[owner];
        if (amount == 0 && due.rounds == seat.claimedRounds) return false;

        seat.claimedRounds = due.rounds;
        if (due.stake != 0) seat.stakeClaimed = true;
        if (due.fees != 0) seat.feesClaimed = true;
        due.account.credit += uint128(amount);
        _accounts[job.terms.token][owner] = due.account;
        emit Claimed(jobId, owner, due.reward, due.stake, due.fees, due.rounds);
        return true;
    }

    function _payOut(address token, address account, address to) private {
        uint256 amount = _accounts[token][account].credit;
        if (amount == 0) revert NothingToWithdraw();
        if (to == address(0) || to == address(this)) revert TransferFailed();
        _accounts[token][account].credit = 0;
        emit Withdrawn(token, account, to, amount);
        if (token == NATIVE) {
            (bool sent,) = to.call{value: amount}("");
            if (!sent) revert TransferFailed();
        } else {
            IERC20(token).safeTransfer(to, amount);
        }
    }

    // ------------------------------------------------------------ what is due

    function _due(JobData storage job, address owner) private view returns (Due memory due) {
        Seat storage seat = job.seats[owner];
        if (seat.number == 0) return due;
        (uint256 group, uint256 index) = _place(job, seat);
        due.account = _accounts[job.terms.token][owner];
        due.rounds = seat.claimedRounds;
        if (group != NO_GROUP) _addRewards(job, group, index, due);
        if (!seat.stakeClaimed && _stakeIsFree(job, group)) {
            uint256 misses = group == NO_GROUP ? 0 : job.roster.missesOf(group * job.terms.groupSize + index);
            due.stake = job.terms.stake(misses);
        }
        if (!seat.feesClaimed) due.fees = _openFees(job, owner);
    }

    /// @dev Rewards and compensation of the final rounds that were not walked yet.
    function _addRewards(JobData storage job, uint256 group, uint256 index, Due memory due) private view {
        uint256 size = job.terms.groupSize;
        uint256 reward = job.terms.reward;
        while (due.rounds < job.terms.rounds) {
            Round storage data = job.rounds[due.rounds + 1].shown;
            Outcome outcome = data.outcome;
            if (outcome == Outcome.Pending || outcome == Outcome.Open) return;
            ++due.rounds;
            if (outcome == Outcome.Aborted) return;
            if (Groups.has(data.accepted, group)) {
                due.reward += reward;
                if (outcome == Outcome.Void) ++due.account.voided;
                else ++due.account.accepted;
            } else if (Groups.has(data.rejected, group)) {
                ++due.account.rejected;
            } else if (Groups.has(data.active, group)) {
                uint256 present = data.submitted.membersIn(group);
                if (!Groups.has(present, index)) {
                    ++due.account.missed;
                } else {
                    uint256 count = Groups.count(present);
                    due.reward += (size - count) * (size - 1) * reward / count;
                }
            }
        }
    }

    /// @dev Deposits for leaves of an aborted round that stayed unanswered.
    function _openFees(JobData storage job, address owner) private view returns (uint256) {
        RoundData storage data = job.rounds[job.state.round];
        if (data.shown.outcome != Outcome.Aborted) return 0;
        Accusations.Data storage model = data.accusations[job.state.modelOwner];
        return model.openOf(data.contested[owner], job.terms.modelLeaves) * job.terms.answerFee;
    }

    /// @dev A group that was evicted or dropped stays liable in a round that it takes part in.
    function _stakeIsFree(JobData storage job, uint256 group) private view returns (bool) {
        JobState storage state = job.state;
        if (state.phase == Phase.Closed) return true;
        if (group == NO_GROUP) return state.groups != 0;
        if (Groups.has(state.live, group)) return false;
        return !Groups.has(state.active, group);
    }

    // ---------------------------------------------------------------- members

    function _member(JobData storage job, address owner) private view returns (Member memory) {
        Seat storage seat = job.seats[owner];
        (uint256 group, uint256 index) = _place(job, seat);
        return Member({
            owner: owner,
            x25519Key: seat.x25519Key,
            group: uint8(group),
            indexInGroup: uint8(index),
            misses: group == NO_GROUP ? 0 : uint8(job.roster.missesOf(group * job.terms.groupSize + index)),
            claimedRounds: seat.claimedRounds,
            stakeClaimed: seat.stakeClaimed,
            feesClaimed: seat.feesClaimed
        });
    }

    // --------------------------------------------------------------- payloads

    function _requirePayload(uint256 jobId, JobData storage job, Payload calldata payload, uint256 leaves)
        private
        view
    {
        _requireLocation(job, payload);
        if (payload.data.length == 0) return;
        uint256 leafBytes = job.terms.ciphertextBytes;
        _requireLength(leaves * leafBytes, payload.data.length);
        bytes32 context = _context(jobId, job.state.round, msg.sender);
        _requireDigest(Merkle.payloadRoot(context, payload.data, leafBytes), payload.digest);
    }

    // ----------------------------------------------------------- requirements

    function _requireAdmitted(uint256 jobId, JobData storage job, Admission calldata admission) private view {
        bytes32 root = job.terms.allowRoot;
        bool byInvitation = job.terms.byInvitation;
        if (root == 0 && !byInvitation) return;
        bytes32 leaf = keccak256(abi.encode(keccak256(abi.encode(msg.sender))));
        if (root != 0 && MerkleProof.verifyCalldata(admission.path, root, leaf)) return;
        if (byInvitation && block.timestamp < admission.expires) {
            bytes32 invitation = keccak256(abi.encode(INVITATION, jobId, msg.sender, admission.expires));
            bytes32 digest = _hashTypedDataV4(invitation);
            address signer = job.state.modelOwner;
            if (SignatureChecker.isValidSignatureNowCalldata(signer, digest, admission.signature)) return;
        }
        revert NotAdmitted();
    }
}
