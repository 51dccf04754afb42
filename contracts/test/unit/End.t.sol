// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Refuses coins; takes part in nothing else.
contract Refuser {
    function withdraw(IMarket market, address payable to) external {
        market.withdraw(address(0), to);
    }

    function register(IMarket market, uint256 jobId, bytes32 hash) external payable {
        market.register{value: msg.value}(jobId, hash, bytes32(uint256(2)));
    }

    function leave(IMarket market, uint256 jobId) external {
        market.leave(jobId);
    }
}

/// @notice Calls `withdraw` again when it is paid.
contract Reenterer is Refuser {
    receive() external payable {
        IMarket(msg.sender).withdraw(address(0), payable(address(this)));
    }
}

contract EndTest is MarketTest {
    function test_a_whole_job_drains_to_zero() public {
        begin();
        for (uint256 r = 1; r <= 5; ++r) {
            runToSettle(r == 2 ? 1 << 4 : 0);
            if (r == 3) {
                storeSeed();
                settleOpen(openingFor(4, 4));
                finalize(3);
            } else {
                settleQuiet();
            }
            assertSolvent();
        }
        assertEq(market.getJob(jobId).round, 6, "round after the last");
        assertEq(market.getRounds(jobId).length, 5, "rounds");
        market.closeJob(jobId);
        claimAll();
        withdrawAll();
        uint256 stake = market.stakeOf(terms);
        assertEq(members[0].balance, stake + 5 * REWARD, "always there");
        assertEq(members[3].balance, stake + 5 * REWARD, "compensated once");
        assertEq(members[4].balance, stake - 2 * REWARD + 4 * REWARD, "absent once");
        assertEq(members[6].balance, stake + 4 * REWARD, "rejected once");
        assertEq(SINK.balance, 3 * REWARD, "sink");
        // bond, and the three shares of the incomplete group
        assertEq(MODEL_OWNER.balance, 1 ether - 75 * REWARD + 3 * REWARD, "model owner");
        assertEq(address(market).balance, 0, "market");
    }

    function test_the_model_owner_stops_between_rounds() public {
        begin();
        vm.expectRevert(IMarket.NotModelOwner.selector);
        market.stop(jobId);
        runToSettle(0);
        expectWrongPhase();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        settleQuiet();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        assertEq(market.credit(address(0), MODEL_OWNER), 4 * 15 * REWARD + 15 * REWARD, "returned");
        assertDrained();
    }

    function test_anyone_closes_when_the_model_owner_publishes_nothing() public {
        begin();
        uint64 deadline = market.getJob(jobId).deadline;
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, deadline));
        market.closeJob(jobId);
        passDeadline();
        market.closeJob(jobId);
        assertDrained();
    }

    function test_anyone_closes_after_the_last_round_and_nothing_more_is_published() public {
        IMarket.Terms memory t = defaultTerms();
        t.rounds = 1;
        useTerms(t);
        begin();
        runToSettle(0);
        settleQuiet();
        bytes memory payload = modelPayload(2);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongRound.selector, 2));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, 0, payload);
        market.closeJob(jobId);
        expectWrongPhase();
        market.closeJob(jobId);
        assertDrained();
    }

    function test_fewer_than_three_live_groups_end_the_job() public {
        IMarket.Terms memory t = defaultTerms();
        t.allowedMisses = 1;
        useTerms(t);
        begin();
        runToSettle(0x49); // one of each of three groups
        settleQuiet();
        assertEq(market.getJob(jobId).live, 24, "live");
        bytes memory payload = modelPayload(2);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooFewGroups.selector, 2));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 2, 0, payload);
        market.closeJob(jobId);
        assertDrained();
    }

    function test_anyone_may_claim_for_a_member_but_not_twice() public {
        begin();
        runToSettle(0);
        settleQuiet();
        vm.expectRevert(IMarket.NotMember.selector);
        market.claim(jobId, STRANGER);
        vm.prank(STRANGER);
        market.claim(jobId, members[2]);
        assertEq(market.credit(address(0), members[2]), REWARD, "credit");
        assertEq(market.getMembers(jobId)[2].claimedRounds, 1, "rounds");
        vm.expectRevert(IMarket.NothingToClaim.selector);
        market.claim(jobId, members[2]);
    }

    function test_only_own_credit_is_withdrawn_and_only_once() public {
        begin();
        runToSettle(0);
        settleQuiet();
        market.claim(jobId, members[2]);
        vm.expectRevert(IMarket.NothingToWithdraw.selector);
        market.withdraw(address(0), payable(STRANGER));
        vm.expectRevert(IMarket.NothingToWithdraw.selector);
        vm.prank(members[2]);
        market.withdraw(address(1), payable(STRANGER));
        vm.prank(members[2]);
        market.withdraw(address(0), payable(STRANGER));
        assertEq(STRANGER.balance, REWARD, "paid");
        vm.expectRevert(IMarket.NothingToWithdraw.selector);
        vm.prank(members[2]);
        market.withdraw(address(0), payable(STRANGER));
        vm.expectRevert(IMarket.NothingToWithdraw.selector);
        market.withdrawSink(address(0));
    }

    function test_a_receiver_that_refuses_keeps_its_credit() public {
        Refuser refuser = new Refuser();
        leaveWith(refuser);
        vm.expectRevert(IMarket.TransferFailed.selector);
        refuser.withdraw(market, payable(address(refuser)));
        refuser.withdraw(market, payable(STRANGER));
        assertEq(STRANGER.balance, market.stakeOf(terms), "paid elsewhere");
    }

    function test_withdraw_is_not_reentered() public {
        Reenterer reenterer = new Reenterer();
        leaveWith(reenterer);
        vm.expectRevert(IMarket.TransferFailed.selector);
        reenterer.withdraw(market, payable(address(reenterer)));
    }

    function leaveWith(Refuser account) private {
        create();
        bytes32 hash = market.getJob(jobId).termsHash;
        uint256 stake = market.stakeOf(terms);
        account.register{value: stake}(market, jobId, hash);
        account.leave(market, jobId);
    }
}
