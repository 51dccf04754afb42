// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Play} from "./Play.sol";
import {World} from "./World.sol";

/// @notice The parties of one job after another, honest and hostile. Every function draws what it does from its seed;
/// every call may fail, and one that succeeds is entered in the books, which say whether it was allowed to.
contract Handler is Play {
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
        bytes32 model = draw(6) == 0 ? bytes32(entropy) : current().modelDigest;
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

    /// @notice Whatever happened: a stranger's calls after the deadlines close the job, and it leaves nothing behind.
    function drain() external move(0) {
        finish();
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
}
