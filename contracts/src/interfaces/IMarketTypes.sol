// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title The types, events and errors of the market
interface IMarketTypes {
    // ------------------------------------------------------------------ types

    /// @notice Where a job stands. A dispute window runs beside the phases of later rounds and is told by
    /// `JobState.openRound`; a voided job is told by `JobState.voided`.
    enum Phase {
        None,
        Register,
        Armed,
        Publish,
        Submit,
        Settle,
        Answer,
        Closed
    }

    /// @notice How a round ended, or that it has not.
    enum Outcome {
        Pending, // not settled yet
        Incomplete, // no group was complete; nobody is paid
        Quiet, // settled by the model owner without openings
        Default, // settled by anyone after the model owner's window, or in a voided job
        Open, // settled with openings, dispute window still running
        Final, // settled with openings, not disputed or with nobody rejected
        Void, // settled with openings and voided by a majority
        Aborted // the model owner did not show a contested part of its model; nobody is paid or penalised
    }

    /// @notice Everything a job fixes at creation. Windows are between the market's `minWindow` and `maxWindow`, as is
    /// the time from creation to `registerUntil`; however a job goes, all of them together are at most 365 days.
    struct Terms {
        address token; // ERC-20, or zero for the native coin
        uint64 registerUntil; // absolute, seconds
        uint32 startWindow; // seconds, from the first `arm` on
        uint96 reward; // what an owner earns in a round
        uint128 bond; // at least seats * reward; with the escrow below 2^96
        uint32 publishWindow; // seconds, as all windows
        uint16 rounds; // 1..256
        uint16 seats; // most owners that may register, 3 * groupSize .. 32 * groupSize
        uint8 groupSize; // 3..16
        uint8 faults; // most groups that may ever be evicted, 0..14
        uint8 allowedMisses; // at least 1; at this many absences an owner is dropped, and its group with it
        uint8 maxOpenings; // most rounds that may be settled with openings, 0..32
        uint8 lanes; // lanes of one gradient ciphertext, 1..42, so that 3 * lanes <= 128
        uint8 gradientBits; // 1..200; no lane of an honest group's sum is beyond +-2^gradientBits
        uint16 modelLeaves; // ciphertexts of a model payload, 1..8192; at most 120,000 bytes if `inlineOnly`
        uint16 gradientLeaves; // ciphertexts of a gradient payload, the same
        uint16 ciphertextBytes; // bytes of one ciphertext, 512 (2048-bit key) or 768 (3072-bit key)
        uint16 tauPercent; // a score above tauPercent/100 times the lower median is an outlier, 200..10000
        uint64 scoreFloor; // ... and above this, in units of the unshifted lanes' squared distance
        bool inlineOnly; // payloads travel in call data alone; otherwise they may also lie in a store
        bool byInvitation; // an owner may register with an invitation that the model owner signed
        uint32 submitWindow;
        uint32 settleWindow;
        uint32 answerWindow;
        uint32 disputeWindow;
        uint96 answerFee; // deposit for each leaf named by `contest` or `flag`, 1..reward; whoever answers earns it
        bytes32 allowRoot; // an owner may register that proves to be in this Merkle tree of addresses; zero for no list
        bytes32 auditRoot; // Merkle root over the probe seeds of all rounds, not zero
        bytes32 documentDigest; // keccak256(abi.encode(keccak256(modulus), keccak256(document)))
    }

    /// @notice What of a job changes. `Terms.bond` is held as long as the job is neither closed nor voided.
    struct JobState {
        Phase phase;
        bool voided; // the bond is sunk, by a majority or by an abort
        uint16 round; // current round; 0 before the start
        uint16 openRound; // the round whose dispute window runs, or 0
        uint16 owners; // registered
        uint8 groups; // number of groups drawn at the start
        uint8 openings; // rounds settled with openings so far, also those that rejected nobody
        uint48 deadline; // absolute end of the current phase's window
        uint48 startTarget; // block whose hash draws the groups
        uint32 live; // groups neither evicted nor dropped
        uint32 active; // groups that take part in the current round; one evicted meanwhile ends it all the same
        address modelOwner;
        uint96 escrow; // not yet owed to anybody, bond excluded
        uint32 evicted;
        uint32 dropped;
        uint32 struck; // rejected in one final round; the second one evicts
    }

    /// @notice One round.
    struct Round {
        Outcome outcome;
        uint32 active; // groups that take part, fixed when the round is published
        uint32 complete; // groups of which every member submitted, and answered if flagged
        uint32 accepted; // groups that are owed the reward (of an Open round: would be, if it becomes final)
        uint32 rejected; // groups that were claimed and that the evidence bears out; none of a Void round
        uint48 disputeUntil; // absolute; zero unless settled with openings, that moment if nobody is rejected
        uint48 seedTarget; // block whose hash is the seed; zero until the round is closed with a complete group
        uint16 votes; // dispute votes so far
        uint48 answerUntil; // absolute; until then a contested model may be answered; zero if not contested
        uint32 unanswered; // leaves contested or flagged and not answered
        bool flagged; // the model owner has used its one flag of the round
        bytes32 modelDigest; // zero until published
        bytes32 seedHash; // the stored block hash; zero until stored
        uint256[2] submitted; // members that submitted; one whose flagged payload stayed unanswered has not
    }

    /// @notice One owner of a job.
    struct Member {
        address owner;
        bytes32 x25519Key;
        uint8 group; // 255 before the start, and for an owner left over by the draw
        uint8 indexInGroup;
        uint8 misses;
        uint16 claimedRounds; // rounds walked by claim so far
        bool stakeClaimed;
        bool feesClaimed; // deposits for leaves of an aborted round
    }

    /// @notice A whole job. Members are in order of registration until `start` (whoever leaves, the last takes its
    /// place), then in roster order: group after group, then the owners left over.
    struct Job {
        Terms terms;
        bytes32 termsHash;
        JobState state;
        Round[] rounds;
        Member[] members;
    }

    /// @notice A model, a gradient or a bundle: in call data, or in a store that is told by `uri`.
    struct Payload {
        bytes32 digest; // of a model or gradient: Merkle root over its ciphertexts; of a bundle: keccak256
        bytes data; // all of it, or nothing
        string uri; // where it will be served if `data` is empty; at most 128 bytes, may be empty
    }

    /// @notice Why an owner may register: a path in the allow-list's tree, or an invitation. Both empty for an open
    /// job.
    struct Admission {
        bytes32[] path; // leaf keccak256(keccak256(abi.encode(owner))), nodes of sorted pairs
        uint64 expires; // absolute, half-open
        bytes signature; // of Invitation(uint256 jobId,address owner,uint64 expires), EIP-712, by the model owner
    }

    /// @notice Leaves of one owner's payload that the model owner cannot get or use.
    struct Flag {
        address owner;
        uint16[] leaves;
    }

    /// @notice A ciphertext of a payload, with its Merkle path.
    struct Leaf {
        uint16 index;
        bytes ciphertext;
        bytes32[] path;
    }

    /// @notice Evidence that one value of a group's sum is beyond what honest gradients can be.
    struct RangeClaim {
        uint8 group; // one of the claimed groups
        uint16 leaf; // ciphertext of the group's sum
        uint8 lane; // lane of that ciphertext, or `Terms.lanes` for what lies above all of them
        int256 value; // the lane's value, beyond +-2^gradientBits; not zero for what lies above the lanes
    }

    /// @notice Evidence of a settlement with openings.
    struct Opening {
        uint32 claimed; // c >= 1 of m complete groups, 2c + 3 <= m, and with the evicted ones at most `faults`
        uint8 shift; // arithmetic right shift of every lane: the least that fits the unclaimed lanes into 24 bits
        bytes32 probeSeed; // s_r
        bytes32[] probePath; // Merkle path of s_r
        bytes lanes; // int32 big-endian, [complete groups but the reference, ascending][3 sketches][lanes]; or empty
        RangeClaim[] ranges; // groups to reject whatever the lanes; all of the claimed ones where there are no lanes
        Payload bundle; // the openings that everybody checks, see docs/protocol.md
    }

    /// @notice What an address has in one token: what it may withdraw, and its reputation, that is its past as an owner
    /// in all jobs of that token. `claim` counts the rounds; nothing here depends on them, and whoever owns both sides
    /// of a job can count as many as it pays gas for. One slot, so that only the first claim of an address is dear.
    struct Account {
        uint128 credit;
        uint32 accepted; // rounds paid
        uint32 rejected; // rounds in which its group was rejected
        uint32 missed; // rounds it missed
        uint32 voided; // rounds paid because a majority voided their settlement
    }

    // ----------------------------------------------------------------- events

    event JobCreated(
        uint256 indexed jobId,
        address indexed modelOwner,
        Terms terms,
        bytes32 modulusDigest,
        bytes document,
        string uri
    );
    event Registered(uint256 indexed jobId, address indexed owner, bytes32 x25519Key);
    event Left(uint256 indexed jobId, address indexed owner);
    event Armed(uint256 indexed jobId, uint48 target, uint48 startUntil);
    /// @param seed draws the roster from the order of registration, see docs/protocol.md.
    event Started(uint256 indexed jobId, uint8 groups, bytes32 seed, uint48 publishUntil);
    event Published(uint256 indexed jobId, uint16 indexed round, uint48 submitUntil, Payload payload);
    event Contested(
        uint256 indexed jobId,
        uint16 indexed round,
        address indexed owner,
        uint16[] leaves,
        uint48 answerUntil,
        uint48 submitUntil
    );
    event Submitted(uint256 indexed jobId, uint16 indexed round, address indexed owner, Payload payload);
    /// @param absent bitmap by index in the group; `dropped` those of them at their last miss.
    event Missed(uint256 indexed jobId, uint16 indexed round, uint8 group, uint16 absent, uint16 dropped);
    /// @param settleUntil zero, as in `AnswersClosed`, if no group is complete; `Settled` follows then.
    event RoundClosed(
        uint256 indexed jobId, uint16 indexed round, uint32 complete, uint48 seedTarget, uint48 settleUntil
    );
    /// @param blockHash zero if it was lost; `target` is a new one then.
    event SeedStored(uint256 indexed jobId, uint16 indexed round, bytes32 blockHash, uint48 target);
    event Flagged(uint256 indexed jobId, uint16 indexed round, Flag[] flags, uint48 answerUntil);
    event Answered(
        uint256 indexed jobId, uint16 indexed round, address indexed accused, address answerer, Leaf[] leaves
    );
    event AnswersClosed(uint256 indexed jobId, uint16 indexed round, uint32 complete, uint48 settleUntil);
    event Aborted(uint256 indexed jobId, uint16 indexed round);
    event Settled(uint256 indexed jobId, uint16 indexed round, Outcome outcome, uint32 accepted, uint48 publishUntil);
    event SettledOpen(
        uint256 indexed jobId,
        uint16 indexed round,
        uint32 rejected,
        uint48 disputeUntil,
        uint48 publishUntil,
        Opening opening
    );
    event Disputed(uint256 indexed jobId, uint16 indexed round, address indexed owner, uint16 votes);
    event Voided(uint256 indexed jobId, uint16 indexed round);
    event Finalized(uint256 indexed jobId, uint16 indexed round, uint32 accepted, uint32 rejected);
    event Evicted(uint256 indexed jobId, uint16 indexed round, uint32 groups);
    /// @param returned to the model owner's credit: the rest of the escrow, and the bond unless it was sunk.
    event JobClosed(uint256 indexed jobId, uint256 returned, bool cancelled);
    /// @param amount to the sink's credit, in the job's token.
    event Sunk(uint256 indexed jobId, uint256 amount);
    /// @param rounds walked so far, of which `reward` is for those that the last claim had not walked.
    event Claimed(
        uint256 indexed jobId, address indexed owner, uint256 reward, uint256 stake, uint256 fees, uint16 rounds
    );
    event Withdrawn(address indexed token, address indexed account, address to, uint256 amount);

    // ----------------------------------------------------------------- errors

    /// @dev A job's id is the count of jobs at its creation; the first is 1.
    error UnknownJob(uint256 jobId);
    error WrongPhase(Phase actual);
    error WrongRound(uint16 actual);
    error TooEarly(uint48 deadline);
    error TooLate(uint48 deadline);
    error NotModelOwner();
    /// @dev No owner of the job, or in no group that has a say here.
    error NotMember();
    /// @dev A model owner does not register for its own job.
    error OwnJob();
    /// @dev The job is not open to everyone, and the admission does not hold.
    error NotAdmitted();
    error AlreadyRegistered();
    error AlreadySubmitted();
    error AlreadyVoted();
    error AlreadyFlagged();
    /// @dev The leaf was named before in this round, or is named twice.
    error AlreadyNamed(uint16 leaf);
    error JobFull();
    error JobVoided();
    /// @param what the field of `Terms` that is out of bounds, or "duration" where all windows together are too long.
    error InvalidTerms(string what);
    /// @dev Of a token: what arrived is not what the transfer was for.
    error WrongValue(uint256 expected, uint256 actual);
    error WrongTermsHash(bytes32 expected);
    /// @dev Document and modulus digest do not make up the terms' `documentDigest`.
    error WrongDocument();
    /// @dev The X25519 key is of low order.
    error WeakKey();
    error WrongModel(bytes32 expected);
    /// @dev In bytes; of a URI `expected` is the greatest.
    error WrongLength(uint256 expected, uint256 actual);
    /// @dev Zero is no digest; `expected` is zero then.
    error WrongDigest(bytes32 expected);
    error InlineOnly();
    /// @dev Somebody has not submitted and may still do so.
    error SubmissionsOpen();
    /// @dev A contested part of the model is not answered yet.
    error ContestOpen(uint48 answerUntil);
    /// @dev No leaf is named, or none that is open.
    error NothingNamed();
    /// @dev The leaf does not exist, or nobody asked for it.
    error NotAsked(uint16 leaf);
    /// @dev All of these leaves were shown before.
    error AlreadyAnswered();
    /// @dev The leaf and its path do not lead to the digest.
    error WrongPath(uint16 leaf);
    /// @dev Modulus and document's hash do not make up the terms' `documentDigest`.
    error WrongModulus();
    /// @dev Not below n^2, or a multiple of n: it answers nothing.
    error InvalidCiphertext(uint16 leaf);
    error TooFewGroups(uint256 groups);
    /// @dev The target block's hash is known from the block after it on.
    error TargetNotReached(uint48 target);
    /// @dev The target's hash is no longer served; `arm` sets a new target.
    error TargetLost(uint48 target);
    /// @dev The hash of the round's seed block is not stored yet, see `storeSeed`.
    error SeedMissing();
    /// @dev The hash is there: nothing to arm or to store again.
    error SeedKnown();
    error PreviousRoundOpen(uint16 round);
    error NoOpeningLeft();
    /// @dev No group, one that is not complete, more than may be claimed, or one that no evidence speaks of.
    error InvalidClaim(uint32 claimed);
    /// @dev A range claim about a group that is not claimed, a leaf or lane that does not exist, or a value in range.
    error InvalidRange(uint8 group);
    /// @dev Not the least shift that fits the unclaimed lanes into 24 bits.
    error InvalidShift(uint8 shift);
    /// @dev Seed and path do not lead to the terms' `auditRoot`.
    error WrongProbe();
    /// @dev The round is not open to dispute.
    error NotOpen();
    error NothingToClaim();
    error NothingToWithdraw();
    error TransferFailed();
}
