// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "./IMarketTypes.sol";

/// @title The market where its parties disagree
interface IMarketDisputes is IMarketTypes {
    // ----------------------------------------------------------- availability

    /// @notice Says that leaves of the published model cannot be had or are no ciphertexts; by a member that takes
    /// part, in `Submit` within submitWindow / 2 (rounded down) of the publication, with a deposit of `answerFee` a
    /// leaf. The first contest of a round moves the end of the submissions to a whole window after the last answer may
    /// come.
    /// @dev Reverts with `NotMember`, `TooLate`, `NotAsked` for a leaf that the model does not have, `AlreadyNamed` or
    /// `NothingNamed`.
    function contest(uint256 jobId, uint16 round, uint16[] calldata leaves) external payable;

    /// @notice Says, once a round and by the model owner, in `Settle` before the deadline, that leaves of payloads of
    /// complete groups cannot be had or are no ciphertexts, with a deposit of `answerFee` a leaf. Opens `Answer`;
    /// owners of whom a leaf stays unanswered count as absent.
    /// @dev Reverts with `NotModelOwner`, `JobVoided`, `TooLate`, `AlreadyFlagged`, `NotMember` for an owner that is in
    /// no complete group, `NothingNamed`, `NotAsked` for a leaf that the payload does not have, or `AlreadyNamed`.
    function flag(uint256 jobId, uint16 round, Flag[] calldata flags) external payable;

    /// @notice Shows leaves that were asked for, of the model (`accused` the model owner) or of an owner's payload, and
    /// earns their deposits, to the caller's credit. In `Submit` before `answerUntil`, in `Answer` before the deadline.
    /// Leaves that somebody else has shown meanwhile are passed over, but have to be right as well.
    /// @dev Reverts with `TooLate` (also where the model was not contested), `WrongModulus`, `WrongLength`,
    /// `WrongPath`, `InvalidCiphertext`, `NotAsked`, or with `AlreadyAnswered` if none of the leaves is still asked
    /// for.
    /// @param modulus n, big-endian, half a ciphertext long.
    /// @param documentHash keccak256 of the job document; with the modulus' it makes up the terms' `documentDigest`.
    function answer(
        uint256 jobId,
        uint16 round,
        address accused,
        Leaf[] calldata leaves,
        bytes calldata modulus,
        bytes32 documentHash
    ) external;

    /// @notice Goes from `Answer` on to the settlement with a new window for it, once all is answered or the window for
    /// answers is over. Deposits of what stayed unanswered go back to the model owner's credit, and the owners it was
    /// asked of are penalised as absent. With no complete group left the round is settled as `Incomplete`.
    /// @dev Reverts with `TooEarly`.
    function closeAnswers(uint256 jobId, uint16 round) external;

    /// @notice Ends a job whose contested model was not answered in time, in `Submit` from `answerUntil` on. The bond
    /// goes to the sink; where a void has taken it before, what the round could have paid. The rest of the escrow goes
    /// to the model owner, deposits of open leaves to those that paid them, with `claim`.
    /// @dev Reverts with `NothingNamed` if nothing is open, `TooEarly`, or `PreviousRoundOpen` until an earlier round
    /// is final.
    function abort(uint256 jobId, uint16 round) external;

    // --------------------------------------------------------------- openings

    /// @notice Claims groups to be outliers and opens the sketch differences of an audit round; by the model owner, in
    /// `Settle` before the deadline, `maxOpenings` times a job. The contract decides: where it rejects somebody the
    /// round is open to dispute, where it rejects nobody every complete group is paid, final at once.
    /// @dev Reverts with `NotModelOwner`, `JobVoided`, `TooLate`, `PreviousRoundOpen`, `NoOpeningLeft`, `SeedMissing`,
    /// `InvalidClaim`, `WrongProbe`, `InvalidRange` or `InvalidShift`, with `WrongLength` for the lanes or the bundle's
    /// URI, with `InlineOnly` or `WrongDigest` for the bundle.
    function settleOpen(uint256 jobId, uint16 round, Opening calldata opening) external;

    /// @notice Votes against a settlement with openings; by a member of a group that was complete in that round, once,
    /// in whatever phase the job is, before `disputeUntil`. More than half of these members void it: every complete
    /// group is paid, the bond goes to the sink, and the job ends with the running round.
    /// @dev Reverts with `NotOpen`, `TooLate`, `NotMember` or `AlreadyVoted`.
    function dispute(uint256 jobId, uint16 round) external;

    /// @notice Makes a settlement with openings final, in whatever phase the job is, from `disputeUntil` on. The
    /// rejected groups' rewards go to the sink; those that were rejected before are evicted.
    /// @dev Reverts with `NotOpen` or `TooEarly`.
    function finalize(uint256 jobId, uint16 round) external;
}
