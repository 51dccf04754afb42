// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketDisputes} from "./IMarketDisputes.sol";
import {IMarketRounds} from "./IMarketRounds.sol";

/// @title OmniLytics market
/// @notice A model owner escrows the whole payment of a training job; data owners stake, submit masked encrypted
/// gradients in rounds, and are paid a fixed reward for every round in which their group was complete and accepted. One
/// immutable singleton: no owner, no upgrade, no pause. Amounts are in the smallest unit of the job's token, wei for
/// the native coin.
///
/// @dev Conventions. Windows are half-open: an action is allowed while `block.timestamp < deadline`, its timeout
/// counterpart from `block.timestamp >= deadline` on. Rounds are numbered from 1. Groups are numbered from 0; the
/// members of a group are numbered from 0. A set of groups is a `uint32` bitmap, bit `g` for group `g`. A set of
/// members is two words of 256 bits: bit `16 * (group % 16) + index` of the first for groups 0 to 15, of the second for
/// the others.
///
/// Errors that go without saying: `UnknownJob` for a number that no job has, `WrongPhase` outside the phase that a
/// function is for, `WrongRound` for another round than the current one. A function that takes money in reverts with
/// `WrongValue` unless exactly what it asks for arrives (no coin in a job that is paid in a token), or with what the
/// token itself or its lack gives. Where nothing is said about who may call, anyone may.
///
/// *Deposit* is what whoever contests or flags pays for a leaf, `Terms.answerFee`; *fees* are deposits that come back.
///
/// Assumptions, for safety.
/// - Tokens: a job's token moves exactly what it is told to, its balances change by transfers alone, and it answers its
///   holders honestly. A token that takes a fee is refused where it arrives. One that breaks these rules later, or that
///   stops, can lose or lock what is held in that token, never what is held in another token or in coin.
/// - Block hashes: `blockhash` is that of the chain's own blocks, and the hash of a block two ahead cannot be chosen.
///   Whoever proposes that block can drop it, one chance at a new draw a lost block reward; a sole sequencer can choose
///   it outright, and with it groups and sketches.
/// - Majority: more than half of the members of a round's complete groups check a settlement with openings, and vote if
///   and only if it does not verify. Where too few vote, a false settlement becomes final; its shares go to the sink,
///   not to the model owner. Where too many do, a true one is void: every complete group is paid, the bond goes to the
///   sink and the job ends.
/// - Outliers: at most c of m >= 2c + 3 complete groups hold a poisoner, and the others' data are alike. Beyond that
///   the scores may bear out a claim against an honest group, and no vote is due, since the evidence is true.
/// - Ciphertexts: nobody but the model owner knows the factors of a job's modulus. Who knows them can answer with a
///   number that is no ciphertext, and gives them away by it.
/// - Precompile: the chain has the one for modular powers (EIP-198). Without it nothing can be answered: a model that
///   is contested ends its job, and an owner that is flagged counts as absent.
/// - Documents: whoever joins has checked that `Terms.documentDigest` is that of a document and of a modulus of the
///   right length. Otherwise nothing can be answered either.
/// - Timestamps do not run ahead of time by more than a small part of a window: a window that ends early makes honest
///   parties absent or silent.
///
/// Assumptions, for liveness.
/// - Blocks come, and transactions of anyone are included within every window, and within 256 blocks of a target: a
///   hash that nobody stores while it is served is lost, and another block draws.
/// - Somebody sends the permissionless calls: each phase has one that is open to anyone from `deadline` on (`abort`
///   from `answerUntil` on, where a contest is open). A round open to dispute has `finalize`, from `disputeUntil` on,
///   and holds up the settlement of later rounds and the end of the job until then.
interface IMarket is IMarketRounds, IMarketDisputes {
    // Types, events and errors: `IMarketTypes`.
}
