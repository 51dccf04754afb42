// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "./IMarketTypes.sol";

/// @title The market as long as its parties agree
interface IMarketRounds is IMarketTypes {
    // ----------------------------------------------------------- registration

    /// @notice Escrows rounds * seats * reward + bond and opens the job for registration. The caller is its model
    /// owner.
    /// @dev Reverts with `InvalidTerms`, with `WrongLength` for a URI of more than 128 bytes, with `WrongDocument` for
    /// a document that is not the one of the terms.
    /// @param modulusDigest keccak256 of the modulus, big-endian, half a ciphertext long. Only told by the event where
    /// there is no document to check it with.
    /// @param document the job document, or nothing if it is served elsewhere; `uri` says where.
    function createJob(Terms calldata terms, bytes32 modulusDigest, bytes calldata document, string calldata uri)
        external
        payable
        returns (uint256 jobId);

    /// @notice Takes a seat, in `Register` before the deadline, paying the stake, allowedMisses * (groupSize - 1) *
    /// reward.
    /// @dev Reverts with `TooLate`, `JobFull`, `OwnJob`, `WrongTermsHash`, `WeakKey`, `AlreadyRegistered` or
    /// `NotAdmitted`.
    /// @param expectedTermsHash must be the job's, so that nobody signs for terms other than those it saw.
    /// @param x25519Key public key for the masks, little-endian as in RFC 7748, not of low order.
    /// @param admission why the caller may, in a job that is not open to everybody.
    function register(uint256 jobId, bytes32 expectedTermsHash, bytes32 x25519Key, Admission calldata admission)
        external
        payable;

    /// @notice Gives a seat back, and its stake to the caller's credit, in `Register` before the deadline and unless
    /// the job is full: later it could keep the rest from starting.
    /// @dev Reverts with `TooLate`, `JobFull` or `NotMember`.
    function leave(uint256 jobId) external;

    /// @notice Fixes the block that draws the groups, two ahead, once the job is full or its registration is over with
    /// at least three groups; in `Armed` again, with the same deadline, if that block's hash was lost.
    /// @dev In `Register` reverts with `TooEarly` or `TooFewGroups`; in `Armed` with `TooLate`, `TargetNotReached` or
    /// `SeedKnown`.
    function arm(uint256 jobId) external;

    /// @notice Draws the groups with the hash of the target block and opens round 1. Owners left over may claim their
    /// stake at once; what the escrow holds for unfilled seats is credited to the model owner.
    /// @dev In `Armed` before the deadline; reverts with `TooLate`, `TargetNotReached` or `TargetLost`.
    function start(uint256 jobId) external;

    /// @notice Closes a job that never started: the model owner any time in `Register`, anyone once it cannot start,
    /// that is from the deadline on, in `Register` with fewer than three groups. Stakes and escrow are free.
    /// @dev Reverts with `TooEarly`, or with `NotModelOwner` where the job can still be armed.
    function cancel(uint256 jobId) external;

    // ---------------------------------------------------------------- a round

    /// @notice Publishes the encrypted model (or probe) of the current round; by the model owner, in `Publish` before
    /// the deadline.
    /// @dev Reverts with `NotModelOwner`, `JobVoided`, `TooFewGroups`, `TooLate`, with `WrongRound` behind the last
    /// round; for the payload with `InlineOnly`, `WrongDigest` or `WrongLength`.
    function publish(uint256 jobId, uint16 round, Payload calldata payload) external;

    /// @notice Submits one masked encrypted gradient; by a member that takes part, once, in `Submit` before the
    /// deadline.
    /// @dev Reverts with `TooLate`, `NotMember`, `AlreadySubmitted` or `WrongModel`; for the payload with `InlineOnly`,
    /// `WrongDigest` or `WrongLength`.
    /// @param modelDigest that of the model it was computed on, the published one.
    function submit(uint256 jobId, uint16 round, bytes32 modelDigest, Payload calldata payload) external;

    /// @notice Ends the submissions of a round, once all are in or the deadline has passed, but not while a contest is
    /// open. Absentees are penalised. With no complete group the round is settled as `Incomplete` and the next one
    /// begins.
    /// @dev Reverts with `ContestOpen` or `SubmissionsOpen`.
    function closeRound(uint256 jobId, uint16 round) external;

    /// @notice Stores the hash of the round's seed block, or sets a new target, two blocks ahead, if that hash is lost.
    /// In `Settle` and in `Answer`, so that nobody can keep the hash from being stored.
    /// @dev Reverts with `SeedKnown` or `TargetNotReached`.
    function storeSeed(uint256 jobId, uint16 round) external;

    // ------------------------------------------------------------- settlement

    /// @notice Accepts every complete group, final at once; by the model owner, in `Settle` before the deadline.
    /// @dev Reverts with `NotModelOwner`, `JobVoided`, `TooLate`, or with `PreviousRoundOpen` while an earlier round is
    /// open to dispute.
    function settleQuiet(uint256 jobId, uint16 round) external;

    /// @notice Accepts every complete group after the model owner let its window pass, or at once in a voided job.
    /// @dev In `Settle`; reverts with `TooEarly` or `PreviousRoundOpen`.
    function settleByDefault(uint256 jobId, uint16 round) external;

    // -------------------------------------------------------------------- end

    /// @notice Ends the job early, in `Publish`, by the model owner, unless a round is open to dispute. Escrow and bond
    /// go to its credit, all stakes are free.
    /// @dev Reverts with `NotModelOwner`, `PreviousRoundOpen` or `JobVoided`.
    function stop(uint256 jobId) external;

    /// @notice Ends the job, in `Publish`, by anyone: at once when all rounds are done, with fewer than three live
    /// groups or voided, else when the model owner let its window pass. A round open to dispute is finalized first.
    /// @dev Reverts with `TooEarly` or `PreviousRoundOpen`.
    function closeJob(uint256 jobId) external;

    // ------------------------------------------------------------------ money

    /// @notice Moves what members are owed (rewards, compensation for absentees of their group, free stakes, deposits
    /// of an aborted round) to their credit and counts their rounds in their reputation. Anyone may call it for anyone,
    /// in every phase; those for whom there is nothing to do are passed over.
    /// @dev Reverts with `NothingToClaim` if there is nothing to do for any of them.
    function claim(uint256 jobId, address[] calldata owners) external;

    /// @notice Pays all of the caller's credit in a token, or in coin for address zero, to an account of its choice.
    /// @dev Reverts with `NothingToWithdraw`, with `TransferFailed` if the receiver refuses, is the market or is
    /// address zero, or with what the token gives.
    function withdraw(address token, address to) external;

    /// @notice Sends the sink's credit to 0x...dEaD. Anyone may call it; fails as `withdraw` does.
    function withdrawSink(address token) external;

    // ------------------------------------------------------------------ views

    /// @notice How many jobs there are; their numbers are 1 to this.
    function jobCount() external view returns (uint256);

    /// @notice A whole job, in one call; its rounds are those up to the current one.
    function getJob(uint256 jobId) external view returns (Job memory shown);

    /// @notice What `claim` would credit an owner now, zeros for a stranger: rewards with compensation, stake,
    /// deposits.
    function owedTo(uint256 jobId, address owner) external view returns (uint256 reward, uint256 stake, uint256 fees);

    /// @notice Merkle root of what an owner submitted in a round, whether it was flagged later or not; zero if nothing.
    function submissionDigest(uint256 jobId, uint16 round, address owner) external view returns (bytes32);

    /// @notice What an account may withdraw of a token, or of coin for address zero.
    function credit(address token, address account) external view returns (uint256);

    /// @notice The same with the account's reputation, as far as it was claimed.
    function accountOf(address token, address owner) external view returns (Account memory);

    /// @notice keccak256(abi.encode(chainId, market, jobId, modelOwner, terms)).
    function hashTerms(uint256 jobId, address modelOwner, Terms calldata terms) external view returns (bytes32);
}
