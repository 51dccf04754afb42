// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title OmniLytics market
/// @notice A model owner escrows the whole payment of a training job; data owners stake, submit masked encrypted
/// gradients in rounds, and are paid a fixed reward for every round in which their group was complete and accepted.
/// One immutable singleton: no owner, no upgrade, no pause. Amounts are wei of the native coin.
/// @dev Windows are half-open: an action is allowed while `block.timestamp < deadline` and its timeout counterpart from
/// `block.timestamp >= deadline` on. Rounds are numbered from 1. Groups are numbered from 0; the members of a group are
/// numbered from 0. A set of groups is a `uint32` bitmap, bit `g` for group `g`.
interface IMarket {
    // ------------------------------------------------------------------ types

    /// @notice Where a job stands. A dispute window runs beside `Publish` and `Submit` of the next round and is told by
    /// `Job.openRound`; a voided job is told by `Job.voided`.
    enum Phase {
        None,
        Register,
        Armed,
        Publish,
        Submit,
        Settle,
        Closed
    }

    /// @notice How a round ended, or that it has not.
    enum Outcome {
        Pending, // not settled yet
        Incomplete, // no group was complete; nobody is paid
        Quiet, // settled by the model owner without openings
        Default, // settled by anyone after the model owner's window
        Open, // settled with openings, dispute window still running
        Final, // settled with openings and final
        Void // settled with openings and voided by a majority
    }

    /// @notice Everything a job fixes at creation.
    struct Terms {
        address token; // zero for the native coin, the only one this version takes
        uint128 reward; // wei an owner earns in a round
        uint128 bond; // wei, at least seats * reward
        uint16 rounds; // 1..256
        uint16 seats; // most owners that may register, 3 * groupSize .. 32 * groupSize
        uint8 groupSize; // 3..16
        uint8 faults; // most groups that may ever be evicted
        uint8 allowedMisses; // at least 1; at this many absences an owner is dropped
        uint8 maxOpenings; // most rounds that may be settled with openings
        uint8 lanes; // lanes of one gradient ciphertext; 3 * lanes <= 128
        uint16 modelLeaves; // ciphertexts of a model payload
        uint16 gradientLeaves; // ciphertexts of a gradient payload
        uint16 ciphertextBytes; // bytes of one ciphertext, 512 (2048-bit key) or 768 (3072-bit key)
        uint16 tauPercent; // a score above tauPercent/100 times the lower median is an outlier, > 100
        uint64 scoreFloor; // ... and above this, in units of the unshifted lanes' squared distance
        uint64 registerUntil; // absolute, seconds
        uint32 startWindow; // seconds, from the first `arm` on
        uint32 publishWindow;
        uint32 submitWindow;
        uint32 settleWindow;
        uint32 disputeWindow;
        bytes32 auditRoot; // Merkle root over the probe seeds of all rounds
        bytes32 documentDigest; // keccak256 of the job document
    }

    /// @notice One round, as stored.
    struct Round {
        Outcome outcome;
        bool seeded;
        uint32 active; // groups that take part, fixed when the round is published
        uint32 complete; // groups of which every member submitted
        uint32 accepted; // groups that are owed the reward (of an Open round: would be, if it becomes final)
        uint32 rejected; // groups that were claimed and that the scores bear out; none of a Void round
        uint64 disputeUntil; // absolute; zero unless settled with openings, the time of settlement if nothing is rejected
        uint64 seedTarget; // block whose hash is the seed; zero until the round is closed
        uint16 votes; // dispute votes so far
        bytes32 modelDigest; // zero until published
        bytes32 seedHash; // the stored block hash; zero until stored
    }

    /// @notice One owner of a job, in order of registration until `start` (whoever leaves, the last takes its place), then
    /// in roster order (group after group, then the owners left over).
    struct Member {
        address owner;
        bytes32 x25519Key;
        uint128 stake; // wei still held as stake
        uint128 owed; // wei that `claim` would credit now, stake included if it is free
        uint16 claimedRounds; // rounds walked by claim so far
        uint8 group; // 255 before the start, and for an owner left over by the draw
        uint8 indexInGroup;
        uint8 misses;
        bool dropped; // reached allowedMisses
        bool claimed; // stake paid out
        bool submitted; // in the current round
    }

    /// @notice A whole job but for its members.
    struct Job {
        Terms terms;
        address modelOwner;
        bytes32 termsHash;
        Phase phase;
        bool voided;
        uint16 round; // current round; 0 before the start
        uint16 members; // registered, after the start: in groups
        uint8 groups; // number of groups drawn at the start
        uint32 live; // groups neither evicted nor dropped; one evicted during `Submit` ends that round all the same
        uint32 evicted;
        uint32 dropped;
        uint8 openings; // rounds settled with openings so far
        uint64 deadline; // absolute end of the current phase's window
        uint64 startTarget; // block whose hash draws the groups
        uint16 openRound; // the round whose dispute window runs, or 0
        uint128 escrow; // wei not yet owed to anybody, bond excluded
        uint128 bond; // wei of bond still held
        uint256[2] submitted; // bit 16 * group + index, current round
    }

    /// @notice Evidence of a settlement with openings.
    struct Opening {
        uint32 claimed; // complete groups to reject, 1 .. min(faults - evicted groups, floor((complete - 3) / 2))
        uint8 shift; // arithmetic right shift applied to every lane: the least that fits the unclaimed lanes into 24 bits
        bytes32 probeSeed; // s_r
        bytes32[] probePath; // Merkle path of s_r
        bytes lanes; // int32 big-endian, [complete groups but the reference, ascending][3 sketches][lanes]
        bytes openings; // (s, rho) pairs big-endian, half a ciphertext each, same order as lanes without the lanes axis
    }

    // ----------------------------------------------------------------- events

    event JobCreated(uint256 indexed jobId, address indexed modelOwner, Terms terms, bytes document);
    event Registered(uint256 indexed jobId, address indexed owner, bytes32 x25519Key);
    event Left(uint256 indexed jobId, address indexed owner);
    event Armed(uint256 indexed jobId, uint64 target, uint64 startUntil);
    event Started(uint256 indexed jobId, uint8 groups, address[] roster, address[] released);
    event Published(uint256 indexed jobId, uint16 indexed round, bytes32 digest, uint64 submitUntil, bytes payload);
    event Submitted(uint256 indexed jobId, uint16 indexed round, address indexed owner, bytes32 digest, bytes payload);
    event Missed(uint256 indexed jobId, uint16 indexed round, address indexed owner, uint128 penalty, bool dropped);
    event RoundClosed(
        uint256 indexed jobId, uint16 indexed round, uint32 complete, uint64 seedTarget, uint64 settleUntil
    );
    event SeedStored(uint256 indexed jobId, uint16 indexed round, bytes32 blockHash, uint64 target);
    event Settled(uint256 indexed jobId, uint16 indexed round, Outcome outcome, uint32 accepted);
    event SettledOpen(
        uint256 indexed jobId,
        uint16 indexed round,
        uint32 claimed,
        uint32 rejected,
        uint64 disputeUntil,
        Opening opening
    );
    event Disputed(uint256 indexed jobId, uint16 indexed round, address indexed owner, uint16 votes);
    event Voided(uint256 indexed jobId, uint16 indexed round);
    event Finalized(uint256 indexed jobId, uint16 indexed round, uint32 accepted, uint32 rejected);
    event Evicted(uint256 indexed jobId, uint16 indexed round, uint32 groups);
    event JobClosed(uint256 indexed jobId, uint128 returned, bool cancelled);
    event Sunk(uint256 indexed jobId, uint256 amount);
    event Claimed(uint256 indexed jobId, address indexed owner, uint256 reward, uint256 stake);
    event Withdrawn(address indexed token, address indexed account, address to, uint256 amount);

    // ----------------------------------------------------------------- errors

    /// @dev A job's id is the count of jobs at its creation; the first is 1.
    error UnknownJob(uint256 jobId);
    error WrongPhase(Phase actual);
    error WrongRound(uint16 actual);
    error TooEarly(uint64 deadline);
    error TooLate(uint64 deadline);
    error NotModelOwner();
    error NotMember();
    /// @dev A model owner does not register for its own job.
    error OwnJob();
    error AlreadyRegistered();
    error AlreadySubmitted();
    error AlreadyVoted();
    error JobFull();
    error JobVoided();
    /// @param what the field of `Terms` that is out of bounds, or "duration" where all windows together are too long.
    error InvalidTerms(string what);
    error WrongValue(uint256 expected, uint256 actual);
    error WrongTermsHash(bytes32 expected);
    error WrongDocument();
    error WeakKey();
    error WrongModel(bytes32 expected);
    error WrongLength(uint256 expected, uint256 actual);
    error WrongDigest(bytes32 expected);
    error SubmissionsOpen();
    error TooFewGroups(uint256 groups);
    error TargetNotReached(uint64 target);
    /// @dev The target's hash is no longer served; `arm` sets a new target.
    error TargetLost(uint64 target);
    error SeedMissing();
    /// @dev The hash is there: nothing to arm or to store again.
    error SeedKnown();
    error PreviousRoundOpen(uint16 round);
    error NoOpeningLeft();
    error InvalidClaim(uint32 claimed);
    error InvalidShift(uint8 shift);
    error WrongProbe();
    error NotOpen();
    error NothingToClaim();
    error NothingToWithdraw();
    error TransferFailed();

    // -------------------------------------------------------------- functions

    /// @notice Escrows rounds * seats * reward + bond and opens the job for registration.
    function createJob(Terms calldata terms, bytes calldata document) external payable returns (uint256 jobId);

    /// @notice Takes a seat, paying the stake (see `stakeOf`).
    /// @param termsHash must equal `Job.termsHash`, so that nobody signs for terms other than those it saw.
    function register(uint256 jobId, bytes32 termsHash, bytes32 x25519Key) external payable;

    /// @notice Gives a seat back with its stake, as long as the job is neither full nor armed.
    function leave(uint256 jobId) external;

    /// @notice Fixes the block that draws the groups, once the job is full or its registration is over with at least
    /// three groups; again if that block's hash was lost.
    function arm(uint256 jobId) external;

    /// @notice Draws the groups with the hash of the target block and opens round 1. Owners left over may claim their
    /// stake at once; what the escrow holds for unfilled seats is credited to the model owner.
    function start(uint256 jobId) external;

    /// @notice Closes a job that never started: the model owner any time in `Register`, anyone once it cannot start.
    function cancel(uint256 jobId) external;

    /// @notice Publishes the encrypted model (or probe) of the current round.
    function publish(uint256 jobId, uint16 round, bytes32 digest, bytes calldata payload) external;

    /// @notice Submits one masked encrypted gradient.
    function submit(uint256 jobId, uint16 round, bytes32 modelDigest, bytes32 digest, bytes calldata payload) external;

    /// @notice Ends the submissions of a round, once all are in or the deadline has passed; absentees are penalised.
    function closeRound(uint256 jobId, uint16 round) external;

    /// @notice Stores the hash of the round's seed block, or sets a new target if that hash is lost.
    function storeSeed(uint256 jobId, uint16 round) external;

    /// @notice Accepts every complete group, final at once.
    function settleQuiet(uint256 jobId, uint16 round) external;

    /// @notice Claims groups to be outliers and opens the sketch differences of an audit round. The contract decides.
    function settleOpen(uint256 jobId, uint16 round, Opening calldata opening) external;

    /// @notice Accepts every complete group after the model owner let its window pass, or at once in a voided job.
    function settleByDefault(uint256 jobId, uint16 round) external;

    /// @notice Votes against a settlement with openings; more than half of the complete groups' members void it.
    function dispute(uint256 jobId, uint16 round) external;

    /// @notice Makes a settlement with openings final after its dispute window.
    function finalize(uint256 jobId, uint16 round) external;

    /// @notice Ends the job early, in `Publish`, by the model owner, unless a round is open to dispute.
    function stop(uint256 jobId) external;

    /// @notice Ends the job, by anyone: all rounds done, model owner silent, fewer than three live groups, or voided. A
    /// round open to dispute is finalized first.
    function closeJob(uint256 jobId) external;

    /// @notice Moves what a member is owed (rewards, free stake) to its credit. Anyone may call it.
    function claim(uint256 jobId, address owner) external;

    /// @notice Pays the caller's credit out.
    function withdraw(address token, address payable to) external;

    /// @notice Sends the sink's credit to 0x...dEaD. Anyone may call it.
    function withdrawSink(address token) external;

    // ------------------------------------------------------------------ views

    function jobCount() external view returns (uint256);
    function getJob(uint256 jobId) external view returns (Job memory);
    function getRounds(uint256 jobId) external view returns (Round[] memory);
    function getMembers(uint256 jobId) external view returns (Member[] memory);
    function credit(address token, address account) external view returns (uint256);
    function stakeOf(Terms calldata terms) external pure returns (uint256);
    function hashTerms(uint256 jobId, address modelOwner, Terms calldata terms) external view returns (bytes32);
}
