// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Ledger} from "./Ledger.sol";
import {PhaseTable} from "./PhaseTable.sol";
import {World} from "./World.sol";

/// @notice The parties of one job after another, honest and hostile. Every function draws what it does from its seed;
/// every call may fail, and one that succeeds is entered in the ledger, which says whether it was allowed to.
contract Handler is Ledger {
    uint256 private entropy;

    constructor(World world_, address token, uint256 seed) {
        world = world_;
        market = world_.market();
        modulus = filled(256, keccak256("modulus"));
        modulus[0] |= 0x80;
        modulus[255] |= 0x01;
        terms.token = token;
        time = world_.time();
        blockNumber = world_.blockNumber();
        entropy = seed;
        open();
        joinSome();
    }

    modifier move(uint256 seed) {
        enter(seed);
        _;
        leaveBehind();
    }

    /// @dev Half of the time the job goes on first, so that what follows meets it in every phase.
    modifier disturb(uint256 seed) {
        enter(seed);
        if (draw(2) == 0) step();
        _;
        leaveBehind();
    }

    // ---------------------------------------------------------------- actions

    /// @notice The next step of the job, as its parties would take it; some may be absent.
    function advance(uint256 seed) external move(seed) {
        step();
    }

    function joinOrLeave(uint256 seed) external disturb(seed) {
        address account = draw(8) == 0 ? MODEL_OWNER : owner(draw(terms.seats));
        uint256 dice = draw(8);
        if (dice == 0) return tryLeave(account);
        bytes32 hash = dice == 1 ? bytes32(entropy) : market.hashTerms(jobId, MODEL_OWNER, terms);
        bytes32 key = dice == 2 ? bytes32(0) : keyOf(account);
        tryRegister(account, hash, key, stakeOf(terms) + (dice == 3 ? 1 : 0));
    }

    function armOrStart(uint256 seed) external disturb(seed) {
        if (draw(2) == 0) mine(draw(2) == 0 ? 3 : 300);
        if (draw(2) == 0) tryArm();
        else tryStart();
    }

    function publishAny(uint256 seed) external disturb(seed) {
        address account = draw(4) == 0 ? owner(draw(terms.seats)) : MODEL_OWNER;
        tryPublish(account, anyRound(), corrupted(modelNow(draw(2) == 0)));
    }

    function submitAny(uint256 seed) external disturb(seed) {
        address account = anyone();
        IMarketTypes.Payload memory payload = corrupted(gradientNow(account, draw(2) == 0));
        bytes32 model = draw(6) == 0 ? bytes32(entropy) : modelDigest();
        trySubmit(account, anyRound(), model, payload);
    }

    function contestAny(uint256 seed) external disturb(seed) {
        uint16[] memory leaves = anyLeaves(terms.modelLeaves);
        uint256 amount = leaves.length * terms.answerFee + (draw(8) == 0 ? 1 : 0);
        tryContest(anyone(), anyRound(), leaves, amount);
    }

    function flagAny(uint256 seed) external disturb(seed) {
        IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](draw(3));
        for (uint256 i = 0; i < flags.length; ++i) {
            flags[i] = IMarketTypes.Flag(anyone(), anyLeaves(terms.gradientLeaves));
        }
        tryFlag(draw(6) == 0 ? anyone() : MODEL_OWNER, anyRound(), flags);
    }

    function answerAny(uint256 seed) external disturb(seed) {
        address accused = draw(2) == 0 ? MODEL_OWNER : anyone();
        uint256 leaves = accused == MODEL_OWNER ? terms.modelLeaves : terms.gradientLeaves;
        IMarketTypes.Leaf[] memory shown = new IMarketTypes.Leaf[](1 + draw(2));
        for (uint256 i = 0; i < shown.length; ++i) {
            shown[i] = leafOf(book.round, accused, uint16(draw(leaves)));
            uint256 dice = draw(10);
            if (dice == 0) shown[i].ciphertext[511] ^= 0x01;
            if (dice == 1) shown[i].path = new bytes32[](draw(3));
            if (dice == 2) shown[i].index = uint16(draw(leaves + 1));
        }
        bytes memory n = modulus;
        if (draw(10) == 0) n = filled(256, bytes32(entropy));
        tryAnswer(anyone(), anyRound(), accused, shown, n);
    }

    function closeAny(uint256 seed) external disturb(seed) {
        uint16 round = anyRound();
        uint256 dice = draw(8);
        if (dice == 0) tryCloseRound(round);
        else if (dice == 1) tryCloseAnswers(round);
        else if (dice == 2) tryAbort(round);
        else if (dice == 3) tryFinalize(round);
        else if (dice == 4) tryCloseJob();
        else if (dice == 5) tryStop(draw(8) == 0 ? anyone() : MODEL_OWNER);
        else if (dice == 6) tryCancel(draw(8) == 0 ? MODEL_OWNER : STRANGER);
        else tryStoreSeed(round);
    }

    function settleAny(uint256 seed) external disturb(seed) {
        address account = draw(6) == 0 ? anyone() : MODEL_OWNER;
        uint256 dice = draw(5);
        if (dice == 0) trySettle(account, anyRound(), IMarketTypes.Outcome.Quiet);
        else if (dice == 1) trySettle(account, anyRound(), IMarketTypes.Outcome.Default);
        else settleOpenAny(account);
    }

    function disputeAny(uint256 seed) external disturb(seed) {
        vote(draw(2) == 0 ? members.length : draw(4));
        tryDispute(anyone(), anyRound());
    }

    function takeMoney(uint256 seed) external disturb(seed) {
        address[] memory owners = new address[](1 + draw(4));
        for (uint256 i = 0; i < owners.length; ++i) {
            owners[i] = anyone();
        }
        tryClaim(owners);
        tryWithdraw(anyone());
    }

    /// @notice Lets time pass: to a window's end exactly, to the second before it, or by anything.
    function jump(uint256 seed) external disturb(seed) {
        uint256 dice = draw(8);
        uint256 edge = book.deadline;
        if (dice == 0 && book.openRound != 0) edge = roundBooks[jobId][book.openRound].disputeUntil;
        if (dice == 1) edge = current().answerUntil;
        if (dice == 2) edge = current().publishedAt + terms.submitWindow / 2;
        if (dice > 5) edge = time + draw(400);
        if (draw(2) == 0 && edge != 0) --edge;
        if (edge > time) pass(edge - time);
        uint256 blocks = draw(4);
        mine(blocks == 3 ? 258 : blocks);
    }

    // ------------------------------------------------------------------ drain

    /// @notice Whatever happened: a stranger's calls after the deadlines close the job, and it leaves nothing behind.
    function drain() external move(0) {
        finish();
    }

    function finish() private {
        for (uint256 calls = 0; book.phase != IMarketTypes.Phase.Closed; ++calls) {
            assertTrue(calls < 24, "the job does not end");
            if (book.deadline > time) pass(book.deadline - time);
            if (book.openRound != 0) {
                uint256 until = roundBooks[jobId][book.openRound].disputeUntil;
                if (until > time) pass(until - time);
                assertTrue(tryFinalize(book.openRound), "finalize by a stranger");
            }
            assertTrue(stepByStranger(), "a stranger cannot get the job on");
        }
        address[] memory all = new address[](registered.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = registered[i];
        }
        for (uint256 i = 0; i < all.length; ++i) {
            verify(i);
        }
        if (all.length != 0) tryClaim(all);
        assertEq(held(), 0, "held for a closed job");
    }

    function stepByStranger() private returns (bool) {
        IMarketTypes.Phase phase_ = book.phase;
        if (phase_ == IMarketTypes.Phase.Submit) {
            return current().openLeaves == 0 ? tryCloseRound(book.round) : tryAbort(book.round);
        }
        if (phase_ == IMarketTypes.Phase.Answer) return tryCloseAnswers(book.round);
        if (phase_ == IMarketTypes.Phase.Settle) {
            return trySettle(STRANGER, book.round, IMarketTypes.Outcome.Default);
        }
        if (phase_ == IMarketTypes.Phase.Publish) return tryCloseJob();
        bool startable = phase_ == IMarketTypes.Phase.Register && registered.length / terms.groupSize >= 3;
        return startable ? tryArm() : tryCancel(STRANGER);
    }

    // ------------------------------------------------------------- honest play

    function step() private {
        IMarketTypes.Phase phase_ = book.phase;
        if (phase_ == IMarketTypes.Phase.Register) stepRegister();
        else if (phase_ == IMarketTypes.Phase.Armed) stepArmed();
        else if (phase_ == IMarketTypes.Phase.Publish) stepPublish();
        else if (phase_ == IMarketTypes.Phase.Submit) stepSubmit();
        else if (phase_ == IMarketTypes.Phase.Settle) stepSettle();
        else if (phase_ == IMarketTypes.Phase.Answer) stepAnswer();
        else renew();
    }

    function stepRegister() private {
        joinSome();
        if (registered.length != terms.seats && draw(2) == 0) pass(book.deadline > time ? book.deadline - time : 0);
        tryArm();
    }

    function stepArmed() private {
        mine(3);
        if (!tryStart()) tryArm();
    }

    function stepPublish() private {
        if (book.openRound != 0 && draw(4) == 0) vote(members.length);
        if (book.openRound != 0 && draw(2) == 0) finalizeLater();
        if (draw(12) == 0 && tryStop(MODEL_OWNER)) return;
        if (!tryPublish(MODEL_OWNER, book.round, modelNow(draw(2) == 0))) tryCloseJob();
    }

    function stepSubmit() private {
        if (draw(book.openRound == 0 ? 6 : 2) == 0) {
            tryContest(members[draw(members.length)], book.round, one(0), terms.answerFee);
        }
        if (current().openLeaves != 0) showOrHide();
        uint256 absent = draw(2) == 0 ? 0 : draw(1 << 16) & draw(1 << 16) & draw(1 << 16);
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((absent >> slot) & 1 != 0) continue;
            address account = members[slot];
            trySubmit(account, book.round, modelDigest(), gradientNow(account, draw(3) == 0));
        }
        if (absent != 0 && book.deadline > time) pass(book.deadline - time);
        if (!tryCloseRound(book.round)) tryAbort(book.round);
    }

    /// @dev The model owner answers for its model, or lets the time for that pass.
    function showOrHide() private {
        if (book.openRound != 0 && draw(2) == 0) vote(members.length);
        if (draw(3) == 0) answerAll(MODEL_OWNER);
        else if (current().answerUntil > time) pass(current().answerUntil - time);
        if (book.openRound != 0 && draw(2) == 0) finalizeLater();
    }

    function stepSettle() private {
        if (book.openRound != 0 && draw(4) != 0) finalizeLater();
        uint256 dice = draw(8);
        if (dice == 0) {
            if (book.deadline > time) pass(book.deadline - time);
            trySettle(STRANGER, book.round, IMarketTypes.Outcome.Default);
        } else if (dice < 3) {
            trySettle(MODEL_OWNER, book.round, IMarketTypes.Outcome.Quiet);
        } else if (dice == 3) {
            IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](1);
            flags[0] = IMarketTypes.Flag(members[draw(members.length)], one(0));
            tryFlag(MODEL_OWNER, book.round, flags);
        } else {
            settleOpenAny(MODEL_OWNER);
        }
    }

    function stepAnswer() private {
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if (draw(4) != 0) answerAll(members[slot]);
        }
        if (draw(2) == 0 && book.deadline > time) pass(book.deadline - time);
        tryCloseAnswers(book.round);
    }

    function vote(uint256 most) private {
        for (uint256 i = 0; i < most && i < members.length; ++i) {
            tryDispute(members[i], book.openRound);
        }
    }

    function finalizeLater() private {
        uint256 until = roundBooks[jobId][book.openRound].disputeUntil;
        if (until > time) pass(until - time);
        tryFinalize(book.openRound);
    }

    function answerAll(address accused) private {
        uint256 count = accused == MODEL_OWNER ? terms.modelLeaves : terms.gradientLeaves;
        for (uint16 leaf = 0; leaf < count; ++leaf) {
            address accuser = current().asked[accused][leaf];
            if (accuser == address(0) || accuser == SINK) continue;
            IMarketTypes.Leaf[] memory shown = new IMarketTypes.Leaf[](1);
            shown[0] = leafOf(book.round, accused, leaf);
            tryAnswer(anyone(), book.round, accused, shown, modulus);
        }
    }

    /// @dev Claims the one group that is the outlier of the job, sometimes another, sometimes without evidence.
    function settleOpenAny(address account) private {
        mine(3);
        tryStoreSeed(book.round);
        uint32 complete = current().complete;
        if (book.phase != IMarketTypes.Phase.Settle || complete & (complete - 1) == 0) return;
        uint32 claimed = uint32(1 << (draw(4) == 0 ? draw(6) : jobId % 5));
        uint32 far = draw(4) == 0 ? 0 : claimed;
        IMarketTypes.Opening memory opening = openingFor(claimed, far);
        uint256 dice = draw(12);
        if (dice == 0) opening.shift = 1;
        if (dice == 1) opening.probeSeed = bytes32(entropy);
        if (dice == 2) opening.lanes = filled(draw(2) * 96, bytes32(entropy));
        if (dice > 8) {
            opening.ranges = new IMarketTypes.RangeClaim[](1);
            uint8 lane = uint8(draw(terms.lanes + 2));
            opening.ranges[0] = IMarketTypes.RangeClaim(uint8(jobId % 5), 0, lane, int256(1 << (59 + draw(3))));
            if (draw(2) == 0) opening.lanes = "";
        }
        trySettleOpen(account, anyRound(), opening);
    }

    function joinSome() private {
        uint256 count = draw(3) == 0 ? draw(terms.seats) : terms.seats;
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        for (uint256 i = 0; i < count; ++i) {
            tryRegister(owner(i), hash, keyOf(owner(i)), stakeOf(terms));
        }
    }

    /// @dev A closed job is drained and another takes its place.
    function renew() private {
        finish();
        open();
        joinSome();
    }

    function open() private {
        useTerms(anyTerms());
        uint256 amount = escrowOf(terms) + terms.bond;
        uint256 value = fund(MODEL_OWNER, amount);
        vm.prank(MODEL_OWNER);
        jobId = market.createJob{value: value}(terms, keccak256(modulus), document, "");
        onCreate();
    }

    function anyTerms() private returns (IMarketTypes.Terms memory t) {
        t = defaultTerms();
        t.token = terms.token;
        t.registerUntil = uint64(time + 500);
        t.groupSize = draw(4) == 0 ? 5 : 3; // in fives the pool of two absentees does not divide
        t.seats = t.groupSize == 5 ? uint16(15 + draw(2)) : uint16(15 + draw(5));
        t.rounds = uint16(2 + draw(4));
        t.reward = uint96(100 + draw(9));
        t.bond = uint128(uint256(t.seats) * t.reward + draw(5));
        t.answerFee = uint96(1 + draw(t.reward));
        t.allowedMisses = uint8(1 + draw(3));
        t.faults = uint8(draw(4) == 0 ? 0 : 1 + draw(2));
        t.maxOpenings = uint8(1 + draw(4));
        t.modelLeaves = uint16(1 + draw(3));
        t.gradientLeaves = uint16(1 + draw(2));
        t.lanes = 1;
        t.inlineOnly = draw(4) == 0;
    }

    // ----------------------------------------------------- attempts and ledger

    function tryRegister(address account, bytes32 hash, bytes32 key, uint256 amount) private {
        uint256 value = fund(account, amount);
        bytes memory input = abi.encodeCall(market.register, (jobId, hash, key, openAdmission()));
        if (attempt(account, value, input)) onRegister(account);
    }

    function tryLeave(address account) private {
        if (attempt(account, 0, abi.encodeCall(market.leave, (jobId)))) onLeave(account);
    }

    function tryArm() private returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.arm, (jobId)));
        if (done) onArm();
    }

    function tryStart() private returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.start, (jobId)));
        if (done) onStart();
    }

    function tryPublish(address account, uint16 round, IMarketTypes.Payload memory payload)
        private
        returns (bool done)
    {
        done = attempt(account, 0, abi.encodeCall(market.publish, (jobId, round, payload)));
        if (!done) return false;
        assertTrue(account == MODEL_OWNER && round == book.round, "published by a stranger or in another round");
        onPublish(payload.digest);
    }

    function trySubmit(address account, uint16 round, bytes32 model, IMarketTypes.Payload memory payload) private {
        if (!attempt(account, 0, abi.encodeCall(market.submit, (jobId, round, model, payload)))) return;
        assertEq(model, modelDigest(), "submitted for another model");
        onSubmit(account);
    }

    function tryContest(address account, uint16 round, uint16[] memory leaves, uint256 amount) private {
        uint256 value = fund(account, amount);
        if (!attempt(account, value, abi.encodeCall(market.contest, (jobId, round, leaves)))) return;
        onContest(account, leaves);
        world.note("contested");
    }

    function tryFlag(address account, uint16 round, IMarketTypes.Flag[] memory flags) private {
        uint256 count = 0;
        for (uint256 i = 0; i < flags.length; ++i) {
            count += flags[i].leaves.length;
        }
        uint256 value = fund(account, count * terms.answerFee);
        if (!attempt(account, value, abi.encodeCall(market.flag, (jobId, round, flags)))) return;
        assertTrue(account == MODEL_OWNER, "flagged by a stranger");
        onFlag(flags);
        world.note("flagged");
    }

    function tryAnswer(address account, uint16 round, address accused, IMarketTypes.Leaf[] memory shown, bytes memory n)
        private
    {
        bytes32 hash = keccak256(document);
        if (!attempt(account, 0, abi.encodeCall(market.answer, (jobId, round, accused, shown, n, hash)))) return;
        assertEq(keccak256(n), keccak256(modulus), "another modulus was taken");
        onAnswer(account, accused, shown);
        world.note("answered");
    }

    function tryCloseRound(uint16 round) private returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.closeRound, (jobId, round)));
        if (done) onCloseRound();
    }

    function tryCloseAnswers(uint16 round) private returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.closeAnswers, (jobId, round)));
        if (done) onCloseAnswers();
    }

    function tryAbort(uint16 round) private returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.abort, (jobId, round)));
        if (!done) return false;
        onAbort();
        world.note("aborted");
    }

    function tryStoreSeed(uint16 round) private {
        attempt(STRANGER, 0, abi.encodeCall(market.storeSeed, (jobId, round)));
    }

    function trySettle(address account, uint16 round, IMarketTypes.Outcome outcome) private returns (bool done) {
        bool quiet = outcome == IMarketTypes.Outcome.Quiet;
        bytes memory input = quiet
            ? abi.encodeCall(market.settleQuiet, (jobId, round))
            : abi.encodeCall(market.settleByDefault, (jobId, round));
        done = attempt(account, 0, input);
        if (!done) return false;
        assertTrue(!quiet || account == MODEL_OWNER, "settled by a stranger");
        onSettled(outcome);
        world.note(quiet ? bytes32("quiet") : bytes32("default"));
    }

    function trySettleOpen(address account, uint16 round, IMarketTypes.Opening memory opening) private {
        if (!attempt(account, 0, abi.encodeCall(market.settleOpen, (jobId, round, opening)))) return;
        assertTrue(account == MODEL_OWNER, "settled by a stranger");
        onSettleOpen(opening.claimed, roundAt(round).rejected);
    }

    function tryDispute(address account, uint16 round) private {
        if (attempt(account, 0, abi.encodeCall(market.dispute, (jobId, round)))) onDispute(account, round);
    }

    function tryFinalize(uint16 round) private returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.finalize, (jobId, round)));
        if (done) onFinalize(round);
    }

    function tryStop(address account) private returns (bool done) {
        done = attempt(account, 0, abi.encodeCall(market.stop, (jobId)));
        if (!done) return false;
        assertTrue(account == MODEL_OWNER, "stopped by a stranger");
        onStop();
    }

    function tryCloseJob() private returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.closeJob, (jobId)));
        if (done) onCloseJob();
    }

    function tryCancel(address account) private returns (bool done) {
        done = attempt(account, 0, abi.encodeCall(market.cancel, (jobId)));
        if (done) onCancel(account);
    }

    function tryClaim(address[] memory owners) private {
        if (!attempt(STRANGER, 0, abi.encodeCall(market.claim, (jobId, owners)))) return;
        for (uint256 i = 0; i < owners.length; ++i) {
            onClaim(owners[i]);
        }
    }

    function tryWithdraw(address account) private {
        uint256 before = balanceOf(account);
        uint256 owed = world.credit(terms.token, account);
        bytes memory input = account == SINK
            ? abi.encodeCall(market.withdrawSink, (terms.token))
            : abi.encodeCall(market.withdraw, (terms.token, account));
        bool done = attempt(account == SINK ? STRANGER : account, 0, input);
        assertTrue(done == (owed != 0), "a credit is paid out if there is one");
        if (!done) return;
        assertEq(balanceOf(account), before + owed, "paid out");
        world.payOut(terms.token, account);
    }

    function attempt(address sender, uint256 value, bytes memory input) private returns (bool done) {
        IMarketTypes.Phase before = book.phase;
        vm.prank(sender);
        (done,) = address(market).call{value: value}(input);
        if (!done || isFrequent(bytes4(input))) return done;
        IMarketTypes.Phase to = phase();
        string memory edge = string.concat(text(uint256(before)), " to ", text(uint256(to)));
        string memory action = string.concat(" by ", text(uint32(bytes4(input))));
        assertTrue(PhaseTable.allows(bytes4(input), before, to), string.concat("no edge from ", edge, action));
    }

    /// @dev What all members do one after the other leaves the job in its phase; `verify` sees whether it did.
    function isFrequent(bytes4 action) private view returns (bool) {
        return
            action == market.submit.selector || action == market.register.selector || action == market.dispute.selector;
    }

    // ------------------------------------------------------------------ moves

    function enter(uint256 seed) private {
        entropy = seed;
        time = world.time();
        blockNumber = world.blockNumber();
        vm.warp(time);
        vm.roll(blockNumber);
    }

    function leaveBehind() private {
        world.setTime(time, blockNumber);
        verify(draw(terms.seats));
    }

    // ------------------------------------------------------------------ draws

    function draw(uint256 bound) private returns (uint256) {
        entropy = uint256(keccak256(abi.encode(entropy)));
        return entropy % bound;
    }

    function anyone() private returns (address) {
        uint256 dice = draw(16);
        if (dice == 0) return MODEL_OWNER;
        if (dice == 1) return STRANGER;
        if (dice == 2) return SINK;
        return owner(draw(terms.seats));
    }

    function anyRound() private returns (uint16) {
        return draw(12) == 0 ? uint16(draw(terms.rounds + 2)) : book.round;
    }

    function anyLeaves(uint256 count) private returns (uint16[] memory leaves) {
        leaves = new uint16[](draw(8) == 0 ? draw(3) : 1);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = uint16(draw(draw(8) == 0 ? count + 1 : count));
        }
    }

    function modelDigest() private view returns (bytes32) {
        return current().modelDigest;
    }

    function modelNow(bool external_) private view returns (IMarketTypes.Payload memory) {
        if (external_ && !terms.inlineOnly) return stored(book.round, MODEL_OWNER);
        return inlined(book.round, MODEL_OWNER, modelPayload(book.round));
    }

    function gradientNow(address account, bool external_) private view returns (IMarketTypes.Payload memory) {
        if (external_ && !terms.inlineOnly) return stored(book.round, account);
        return inlined(book.round, account, gradientPayload(book.round, account));
    }

    /// @dev Mostly as it was; otherwise of a wrong digest, length or place.
    function corrupted(IMarketTypes.Payload memory payload) private returns (IMarketTypes.Payload memory) {
        uint256 dice = draw(12);
        if (dice == 0) payload.digest = bytes32(entropy);
        if (dice == 1) payload.digest = 0;
        if (dice == 2) payload.data = filled(draw(3) * 256, bytes32(entropy));
        if (dice == 3) payload.data = "";
        if (dice == 4) payload.uri = string(filled(122 + draw(12), "a"));
        return payload;
    }
}
