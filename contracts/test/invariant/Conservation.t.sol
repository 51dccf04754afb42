// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice A job whose parties do random things, every one of which may fail. After each the balance covers what is
/// held; in the end, whatever happened, calls by a stranger after the deadlines drain the market to zero.
contract ConservationTest is MarketTest {
    uint256 private entropy;

    function test_random_jobs_conserve_money_and_drain(uint256 seed) public {
        entropy = seed;
        useTerms(randomTerms());
        create();
        uint256 owners = terms.seats - draw(terms.seats) / 2;
        joinMany(owners);
        for (uint256 step = 0; step < 40 && phase() != IMarket.Phase.Closed; ++step) {
            act();
            assertSolvent();
        }
        if (members.length == 0) readRoster();
        finish();
        assertDrained();
    }

    function randomTerms() private returns (IMarket.Terms memory t) {
        t = defaultTerms();
        t.rounds = uint16(1 + draw(3));
        t.groupSize = draw(3) == 0 ? 5 : 3; // in fives the pool of two absentees does not divide
        t.seats = uint16(3 * t.groupSize + draw(t.groupSize == 5 ? 3 : 9));
        t.reward = uint128(1000 + draw(7));
        t.bond = t.seats * t.reward;
        t.allowedMisses = uint8(1 + draw(2));
        t.faults = uint8(draw(3));
        t.modelLeaves = 1;
        t.lanes = 1;
        t.submitWindow = uint32(100 + draw(600));
        t.publishWindow = uint32(100 + draw(600));
    }

    // ---------------------------------------------------------------- actions

    function act() private {
        IMarket.Job memory job = market.getJob(jobId);
        uint256 dice = draw(16);
        if (dice == 0) return passSome();
        if (dice == 1) return attemptClaim();
        if (job.openRound != 0 && dice < 10) return actOnOpenRound(job);
        if (job.phase == IMarket.Phase.Register) return actInRegister(dice);
        if (job.phase == IMarket.Phase.Armed) return actInArmed(dice);
        if (job.phase == IMarket.Phase.Publish) return actInPublish(job, dice);
        if (job.phase == IMarket.Phase.Submit) return actInSubmit(job, dice);
        if (job.phase == IMarket.Phase.Settle) return actInSettle(job, dice);
    }

    function actInRegister(uint256 dice) private {
        if (dice == 2) {
            attempt(MODEL_OWNER, abi.encodeCall(market.cancel, (jobId)));
        } else if (dice < 5) {
            attempt(owner(draw(terms.seats)), abi.encodeCall(market.leave, (jobId)));
        } else {
            if (dice < 12) pass(terms.registerUntil > time ? terms.registerUntil - time : 0);
            attempt(STRANGER, abi.encodeCall(market.arm, (jobId)));
            attempt(STRANGER, abi.encodeCall(market.cancel, (jobId)));
        }
    }

    function actInArmed(uint256 dice) private {
        mine(dice == 2 ? 300 : 3);
        if (attempt(STRANGER, abi.encodeCall(market.start, (jobId)))) readRoster();
        else attempt(STRANGER, abi.encodeCall(market.arm, (jobId)));
    }

    function actInPublish(IMarket.Job memory job, uint256 dice) private {
        if (dice == 2) {
            attempt(MODEL_OWNER, abi.encodeCall(market.stop, (jobId)));
        } else if (dice == 3) {
            attempt(STRANGER, abi.encodeCall(market.closeJob, (jobId)));
        } else {
            bytes memory payload = modelPayload(job.round);
            bytes32 digest = digestOf(job.round, MODEL_OWNER, payload);
            attempt(MODEL_OWNER, abi.encodeCall(market.publish, (jobId, job.round, digest, payload)));
        }
    }

    function actInSubmit(IMarket.Job memory job, uint256 dice) private {
        uint256 absent = dice < 8 ? 0 : (draw(1 << 18) & draw(1 << 18) & draw(1 << 18));
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((absent >> slot) & 1 == 0) attemptSubmit(job, members[slot]);
        }
        if (dice > 5) passDeadline();
        attempt(STRANGER, abi.encodeCall(market.closeRound, (jobId, job.round)));
    }

    function actInSettle(IMarket.Job memory job, uint256 dice) private {
        if (dice < 5) {
            attempt(MODEL_OWNER, abi.encodeCall(market.settleQuiet, (jobId, job.round)));
        } else if (dice < 7) {
            passDeadline();
            attempt(STRANGER, abi.encodeCall(market.settleByDefault, (jobId, job.round)));
        } else {
            mine(3);
            attempt(STRANGER, abi.encodeCall(market.storeSeed, (jobId, job.round)));
            uint32 claimed = uint32(1 << draw(job.groups));
            uint32 complete = market.getRounds(jobId)[job.round - 1].complete;
            if (claimed & complete == 0 || popcount(complete) < 3) return;
            uint32 far = dice < 14 ? claimed : 0;
            attempt(MODEL_OWNER, abi.encodeCall(market.settleOpen, (jobId, job.round, openingFor(claimed, far))));
        }
    }

    function actOnOpenRound(IMarket.Job memory job) private {
        if (draw(3) == 0) {
            pass(terms.disputeWindow);
            attempt(STRANGER, abi.encodeCall(market.finalize, (jobId, job.openRound)));
        } else {
            for (uint256 i = 0; i < 4; ++i) {
                address voter = members[draw(members.length)];
                attempt(voter, abi.encodeCall(market.dispute, (jobId, job.openRound)));
            }
        }
    }

    function passSome() private {
        pass(draw(500));
        mine(draw(300));
    }

    function attemptClaim() private {
        address who = owner(draw(terms.seats));
        attempt(STRANGER, abi.encodeCall(market.claim, (jobId, who)));
        attempt(who, abi.encodeCall(market.withdraw, (address(0), payable(who))));
    }

    function attemptSubmit(IMarket.Job memory job, address who) private {
        bytes memory payload = gradientPayload(job.round, who);
        bytes32 digest = digestOf(job.round, who, payload);
        bytes32 model = market.getRounds(jobId)[job.round - 1].modelDigest;
        attempt(who, abi.encodeCall(market.submit, (jobId, job.round, model, digest, payload)));
    }

    // -------------------------------------------------------------------- end

    /// @dev Only a stranger calls, only after the deadlines; every call must get the job on.
    function finish() private {
        for (uint256 step = 0; phase() != IMarket.Phase.Closed; ++step) {
            assertTrue(step < 20, "the job does not end");
            passDeadline();
            IMarket.Job memory job = market.getJob(jobId);
            if (job.openRound != 0) {
                uint64 until = market.getRounds(jobId)[job.openRound - 1].disputeUntil;
                if (until > time) pass(until - time);
                market.finalize(jobId, job.openRound);
            }
            if (job.phase == IMarket.Phase.Submit) market.closeRound(jobId, job.round);
            else if (job.phase == IMarket.Phase.Settle) market.settleByDefault(jobId, job.round);
            else if (job.phase == IMarket.Phase.Publish) market.closeJob(jobId);
            else if (job.phase == IMarket.Phase.Armed) market.cancel(jobId);
            else if (job.members / terms.groupSize < 3) market.cancel(jobId);
            else market.arm(jobId);
        }
        readRoster();
        if (market.credit(address(0), MODEL_OWNER) == 0) assertTrue(MODEL_OWNER.balance > 0, "model owner");
        for (uint256 i = 0; i < terms.seats; ++i) {
            withdraw(owner(i)); // of owners that left
        }
    }

    function attempt(address sender, bytes memory call) private returns (bool done) {
        vm.prank(sender);
        (done,) = address(market).call(call);
    }

    function draw(uint256 bound) private returns (uint256) {
        entropy = uint256(keccak256(abi.encode(entropy)));
        return entropy % bound;
    }
}
