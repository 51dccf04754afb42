// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {MarketCore} from "./MarketCore.sol";
import {IMarketDisputes} from "./interfaces/IMarketDisputes.sol";
import {Accusations} from "./libraries/Accusations.sol";
import {Audit} from "./libraries/Audit.sol";
import {Ciphertext} from "./libraries/Ciphertext.sol";
import {Groups} from "./libraries/Groups.sol";
import {JobTerms} from "./libraries/JobTerms.sol";
import {Merkle} from "./libraries/Merkle.sol";

/// @title The market where its parties disagree
/// @notice The code of `Market` that would not fit into it: a model that cannot be had, payloads that cannot be had,
/// and settlements that reject somebody. `Market` runs it on its own storage and nobody else has a use for it.
contract Disputes is MarketCore, IMarketDisputes {
    using Accusations for Accusations.Data;
    using Groups for uint256[2];
    using JobTerms for Terms;

    // ----------------------------------------------------------- availability

    /// @inheritdoc IMarketDisputes
    function contest(uint256 jobId, uint16 round, uint16[] calldata leaves) external payable nonReentrant {
        JobData storage job = _jobAt(jobId, Phase.Submit, round);
        RoundData storage data = job.rounds[round];
        _requireMember(job, msg.sender, job.state.active);
        uint48 answerUntil = data.shown.answerUntil;
        bool isFirst = answerUntil == 0;
        if (isFirst) {
            uint256 published = job.state.deadline - job.terms.submitWindow;
            answerUntil = uint48(published + job.terms.submitWindow / 2 + job.terms.answerWindow);
        }
        _requireBefore(uint48(answerUntil - job.terms.answerWindow));
        if (isFirst) {
            data.shown.answerUntil = answerUntil;
            job.state.deadline = answerUntil + job.terms.submitWindow;
        }

        Accusations.Data storage model = data.accusations[job.state.modelOwner];
        model.name(leaves, job.terms.modelLeaves);
        Accusations.note(data.contested[msg.sender], leaves);
        emit Contested(jobId, round, msg.sender, leaves, answerUntil, job.state.deadline);
        _askFor(job, data.shown, leaves.length);
    }

    /// @inheritdoc IMarketDisputes
    function flag(uint256 jobId, uint16 round, Flag[] calldata flags) external payable nonReentrant {
        JobData storage job = _jobToSettle(jobId, round);
        RoundData storage data = job.rounds[round];
        if (data.shown.flagged) revert AlreadyFlagged();
        data.shown.flagged = true;
        uint256 count = 0;
        for (uint256 i = 0; i < flags.length; ++i) {
            count += _flag(job, data, flags[i]);
        }
        job.state.phase = Phase.Answer;
        job.state.deadline = _after(job.terms.answerWindow);
        emit Flagged(jobId, round, flags, job.state.deadline);
        _askFor(job, data.shown, count);
    }

    /// @inheritdoc IMarketDisputes
    function answer(
        uint256 jobId,
        uint16 round,
        address accused,
        Leaf[] calldata leaves,
        bytes calldata modulus,
        bytes32 documentHash
    ) external {
        JobData storage job = _jobToAnswer(jobId, round);
        if (_documentDigest(keccak256(modulus), documentHash) != job.terms.documentDigest) revert WrongModulus();
        _requireCiphertexts(job, round, accused, _context(jobId, round, accused), leaves, modulus);
        uint256 count = _settleLeaves(job, job.rounds[round], accused, leaves);
        emit Answered(jobId, round, accused, msg.sender, leaves);
        _credit(job.terms.token, msg.sender, count * job.terms.answerFee);
    }

    /// @inheritdoc IMarketDisputes
    function closeAnswers(uint256 jobId, uint16 round) external {
        JobData storage job = _jobAt(jobId, Phase.Answer, round);
        RoundData storage data = job.rounds[round];
        uint256 unanswered = data.shown.unanswered;
        if (unanswered != 0) {
            _requireFrom(job.state.deadline);
            data.shown.unanswered = 0;
            _credit(job.terms.token, job.state.modelOwner, unanswered * job.terms.answerFee);
        }
        uint32 before = data.shown.complete;
        for (uint256 word = 0; word < 2; ++word) {
            data.shown.submitted[word] &= ~data.accused[word];
        }
        uint32 complete = data.shown.submitted.completeIn(before, job.terms.groupSize);
        if (complete != before) _penalise(jobId, job, data.shown, before & ~complete);
        uint48 settleUntil = _toSettle(job, data.shown, complete);
        emit AnswersClosed(jobId, round, complete, settleUntil);
        if (complete == 0) _settle(jobId, job, Outcome.Incomplete);
    }

    /// @inheritdoc IMarketDisputes
    function abort(uint256 jobId, uint16 round) external {
        JobData storage job = _jobAt(jobId, Phase.Submit, round);
        Round storage data = job.rounds[round].shown;
        if (data.unanswered == 0) revert NothingNamed();
        _requireFrom(data.answerUntil);
        _requireNoneOpen(job.state);
        data.outcome = Outcome.Aborted;
        emit Aborted(jobId, round);
        _sink(jobId, job, job.state.voided ? _payGroups(job, job.state.active) : job.terms.bond);
        job.state.voided = true;
        _close(jobId, job, false);
    }

    // --------------------------------------------------------------- openings

    /// @inheritdoc IMarketDisputes
    function settleOpen(uint256 jobId, uint16 round, Opening calldata opening) external {
        JobData storage job = _jobToSettle(jobId, round);
        JobState storage state = job.state;
        _requireNoneOpen(state);
        if (state.openings == job.terms.maxOpenings) revert NoOpeningLeft();
        Round storage data = job.rounds[round].shown;
        if (data.seedHash == 0) revert SeedMissing();

        uint32 rejected = _judge(job, data.complete, round, opening);
        ++state.openings;
        uint48 disputeUntil = uint48(block.timestamp);
        data.accepted = data.complete & ~rejected;
        if (rejected == 0) {
            data.outcome = Outcome.Final;
            _payGroups(job, data.complete);
        } else {
            disputeUntil = _after(job.terms.disputeWindow);
            data.outcome = Outcome.Open;
            data.rejected = rejected;
            state.openRound = round;
        }
        data.disputeUntil = disputeUntil;
        _toPublish(job);
        emit SettledOpen(jobId, round, rejected, disputeUntil, state.deadline, opening);
        if (rejected == 0) emit Finalized(jobId, round, data.accepted, 0);
    }

    /// @inheritdoc IMarketDisputes
    function dispute(uint256 jobId, uint16 round) external {
        JobData storage job = _job(jobId);
        RoundData storage data = _openRound(job, round);
        _requireBefore(data.shown.disputeUntil);
        uint32 complete = data.shown.complete;
        (uint256 word, uint256 bit) = _requireMember(job, msg.sender, complete);
        if (data.voted[word] & bit != 0) revert AlreadyVoted();

        data.voted[word] |= bit;
        uint16 votes = ++data.shown.votes;
        emit Disputed(jobId, round, msg.sender, votes);
        if (2 * uint256(votes) <= Groups.count(complete) * job.terms.groupSize) return;

        data.shown.outcome = Outcome.Void;
        data.shown.accepted = complete;
        data.shown.rejected = 0;
        job.state.openRound = 0;
        job.state.voided = true;
        _payGroups(job, complete);
        emit Voided(jobId, round);
        _sink(jobId, job, job.terms.bond);
    }

    /// @inheritdoc IMarketDisputes
    function finalize(uint256 jobId, uint16 round) external {
        JobData storage job = _job(jobId);
        JobState storage state = job.state;
        Round storage data = _openRound(job, round).shown;
        _requireFrom(data.disputeUntil);

        uint32 rejected = data.rejected;
        data.outcome = Outcome.Final;
        state.openRound = 0;
        emit Finalized(jobId, round, data.accepted, rejected);
        _payGroups(job, data.accepted);
        _sink(jobId, job, _payGroups(job, rejected));

        uint32 evicted = state.struck & rejected & state.live;
        state.struck |= rejected;
        if (evicted != 0) {
            state.evicted |= evicted;
            state.live &= ~evicted;
            emit Evicted(jobId, round, evicted);
        }
    }

    // --------------------------------------------------- asking and answering

    /// @dev Names the leaves of one owner's payload. In an incomplete group nobody's work counts, so nobody is flagged.
    function _flag(JobData storage job, RoundData storage data, Flag calldata named) private returns (uint256) {
        (uint256 word, uint256 bit) = _requireMember(job, named.owner, data.shown.complete);
        if (named.leaves.length == 0) revert NothingNamed();
        data.accused[word] |= bit;
        data.accusations[named.owner].name(named.leaves, job.terms.gradientLeaves);
        return named.leaves.length;
    }

    /// @dev Takes the deposits for leaves that were named.
    function _askFor(JobData storage job, Round storage data, uint256 count) private {
        if (count == 0) revert NothingNamed();
        data.unanswered += uint32(count);
        _takeIn(job.terms.token, count * job.terms.answerFee);
    }

    /// @dev Takes leaves from those that are asked for, and an owner of whom nothing is asked any more from the
    /// accused.
    /// @return count how many of the leaves were still asked for.
    function _settleLeaves(JobData storage job, RoundData storage data, address accused, Leaf[] calldata leaves)
        private
        returns (uint256 count)
    {
        Accusations.Data storage asked = data.accusations[accused];
        for (uint256 i = 0; i < leaves.length; ++i) {
            if (asked.settle(leaves[i].index)) ++count;
        }
        if (count == 0) revert AlreadyAnswered();
        data.shown.unanswered -= uint32(count);
        if (accused != job.state.modelOwner && asked.isSettled(job.terms.gradientLeaves)) {
            (uint256 word, uint256 bit) = _requireMember(job, accused, data.shown.complete);
            data.accused[word] &= ~bit;
        }
    }

    /// @dev Every leaf belongs to the payload with that digest and is a ciphertext under the job's modulus. Who
    /// submitted nothing has a digest of zero, to which a wrong path leads; `_settleLeaves` refuses it, since nobody
    /// asked for it.
    function _requireCiphertexts(
        JobData storage job,
        uint16 round,
        address accused,
        bytes32 context,
        Leaf[] calldata leaves,
        bytes calldata modulus
    ) internal view virtual {
        bool isModel = accused == job.state.modelOwner;
        RoundData storage data = job.rounds[round];
        bytes32 digest = isModel ? data.shown.modelDigest : data.digests[accused];
        uint256 count = isModel ? job.terms.modelLeaves : job.terms.gradientLeaves;
        uint256 leafBytes = job.terms.ciphertextBytes;
        _requireLength(leafBytes / 2, modulus.length);
        bytes memory square = Ciphertext.square(modulus);
        for (uint256 i = 0; i < leaves.length; ++i) {
            Leaf calldata leaf = leaves[i];
            _requireLength(leafBytes, leaf.ciphertext.length);
            bytes32 node = Merkle.payloadLeaf(context, leaf.index, leaf.ciphertext);
            if (Merkle.pathRoot(node, leaf.index, count, leaf.path) != digest) revert WrongPath(leaf.index);
            if (!Ciphertext.isValid(leaf.ciphertext, modulus, square)) revert InvalidCiphertext(leaf.index);
        }
    }

    // --------------------------------------------------------------- evidence

    function _judge(JobData storage job, uint32 complete, uint16 round, Opening calldata opening)
        private
        view
        returns (uint32)
    {
        _requireClaim(job, complete, opening.claimed);
        bytes32 leaf = Merkle.probeLeaf(round, opening.probeSeed);
        bytes32 root = Merkle.pathRoot(leaf, round - 1, job.terms.rounds, opening.probePath);
        if (root != job.terms.auditRoot) revert WrongProbe();
        _requireLocation(job, opening.bundle);
        if (opening.bundle.data.length != 0) _requireDigest(keccak256(opening.bundle.data), opening.bundle.digest);
        return Audit.judge(job.terms, complete, opening);
    }

    /// @dev Of `faults` bad groups at most, those evicted meanwhile may still be among the complete ones of this round.
    function _requireClaim(JobData storage job, uint32 complete, uint32 claimed) private view {
        bool tolerated = 2 * Groups.count(claimed) + 3 <= Groups.count(complete);
        bool allowed = Groups.count(claimed | job.state.evicted) <= job.terms.faults;
        if (claimed == 0 || claimed & ~complete != 0 || !tolerated || !allowed) revert InvalidClaim(claimed);
    }

    // ----------------------------------------------------------- requirements

    /// @dev The job of which leaves of this round may be shown now.
    function _jobToAnswer(uint256 jobId, uint16 round) private view returns (JobData storage job) {
        job = _job(jobId);
        Phase phase = job.state.phase;
        if (phase != Phase.Submit && phase != Phase.Answer) revert WrongPhase(phase);
        _requireRound(job, round);
        _requireBefore(phase == Phase.Answer ? job.state.deadline : job.rounds[round].shown.answerUntil);
    }

    function _openRound(JobData storage job, uint16 round) private view returns (RoundData storage) {
        if (round == 0 || round != job.state.openRound) revert NotOpen();
        return job.rounds[round];
    }
}
