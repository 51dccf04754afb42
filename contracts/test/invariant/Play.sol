// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Attempts} from "./Attempts.sol";
import {Draws} from "./Draws.sol";

/// @notice The parties of a job as they get it on, some of them absent, silent or wrong; and a stranger who ends it.
abstract contract Play is Draws, Attempts {
    // ---------------------------------------------------- a job after another

    function open() internal {
        useTerms(anyTerms());
        uint256 amount = escrowOf(terms) + terms.bond;
        uint256 value = fund(MODEL_OWNER, amount);
        vm.prank(MODEL_OWNER);
        jobId = market.createJob{value: value}(terms, keccak256(modulus), document, "");
        onCreate();
    }

    function joinSome() internal {
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

    // ---------------------------------------------------------- the next step

    function step() internal {
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
            trySubmit(account, book.round, current().modelDigest, gradientNow(account, draw(3) == 0));
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

    // ---------------------------------------------------------- steps of some

    function vote(uint256 most) internal {
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
    function settleOpenAny(address account) internal {
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

    // -------------------------------------------- the end without the parties

    function finish() internal {
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
}
