// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";
import {PlainToken} from "../tokens/PlainToken.sol";

/// @notice Refuses coin.
contract Refuser {}

/// @notice Calls `withdraw` again when it is paid.
contract Reenterer {
    receive() external payable {
        IMarket(msg.sender).withdraw(address(0), address(this));
    }
}

/// @notice Claims, credits and withdrawals.
contract MoneyTest is MarketTest {
    bytes4 private constant NOTHING_TO_CLAIM = IMarketTypes.NothingToClaim.selector;
    bytes4 private constant NOTHING_TO_WITHDRAW = IMarketTypes.NothingToWithdraw.selector;

    // ------------------------------------------------------------------ claim

    function test_anyone_may_claim_for_a_member_but_not_twice() public {
        begin();
        runToSettle(0);
        settleQuiet();
        refuseClaim(only(STRANGER));
        vm.expectEmit(address(market));
        emit IMarketTypes.Claimed(jobId, members[2], REWARD, 0, 0, 1);
        vm.prank(STRANGER);
        market.claim(jobId, only(members[2]));
        assertEq(creditOf(members[2]), REWARD, "credit");
        assertEq(creditOf(STRANGER), 0, "credit of the caller");
        assertEq(market.getJob(jobId).members[2].claimedRounds, 1, "rounds");
        refuseClaim(only(members[2]));
    }

    function test_there_is_nothing_to_claim_before_a_round_is_settled() public {
        begin();
        refuseClaim(members);
        publish();
        refuseClaim(members);
        submitAll(0);
        closeRound();
        refuseClaim(members);
        settleQuiet();
        market.claim(jobId, members);
        refuseClaim(members);
    }

    function test_a_round_open_to_dispute_is_claimed_when_it_is_final() public {
        begin();
        runToSettle(0);
        settleQuiet();
        runRejecting(1);
        assertEq(owedTo(members[5]), REWARD, "owed before");
        market.claim(jobId, only(members[5]));
        assertEq(market.getJob(jobId).members[5].claimedRounds, 1, "walked up to the open round");
        refuseClaim(only(members[5]));
        finalize(2);
        market.claim(jobId, only(members[5]));
        assertEq(creditOf(members[5]), 2 * REWARD, "credit");
    }

    function test_a_batch_passes_over_strangers_duplicates_and_those_that_are_owed_nothing() public {
        begin();
        runToSettle(1 << 4); // the second group is incomplete, its second member absent
        settleQuiet();
        market.claim(jobId, only(members[6]));
        address[] memory owners = new address[](9);
        owners[0] = STRANGER;
        owners[1] = members[0];
        owners[2] = MODEL_OWNER;
        owners[3] = members[0];
        owners[4] = members[6]; // somebody was faster
        owners[5] = members[3];
        owners[6] = address(0);
        owners[7] = SINK;
        owners[8] = members[0];
        market.claim(jobId, owners);
        assertEq(creditOf(members[0]), REWARD, "once");
        assertEq(creditOf(members[3]), REWARD, "compensation");
        assertEq(creditOf(members[6]), REWARD, "not again");
        assertEq(creditOf(STRANGER) + creditOf(MODEL_OWNER) + creditOf(address(0)) + creditOf(SINK), 0, "others");
        refuseClaim(owners);
        assertSolvent();
    }

    function test_a_batch_of_nobody_or_of_strangers_claims_nothing() public {
        begin();
        runToSettle(0);
        settleQuiet();
        refuseClaim(new address[](0));
        refuseClaim(new address[](3));
        address[] memory owners = new address[](2);
        owners[0] = STRANGER;
        owners[1] = MODEL_OWNER;
        refuseClaim(owners);
    }

    function test_nobody_takes_a_claim_from_a_batch_by_being_faster() public {
        begin();
        runToSettle(0);
        settleQuiet();
        for (uint256 i = 0; i < members.length - 1; ++i) {
            vm.prank(STRANGER);
            market.claim(jobId, only(members[i]));
        }
        market.claim(jobId, members);
        for (uint256 i = 0; i < members.length; ++i) {
            assertEq(creditOf(members[i]), REWARD, "credit");
        }
        refuseClaim(members);
    }

    /// forge-config: default.fuzz.runs = 100
    function test_a_batch_is_the_sum_of_its_claims_in_any_order(uint256 absent, uint256 first) public {
        begin();
        runToSettle(absent % (1 << 15));
        if (phase() == IMarketTypes.Phase.Settle) settleQuiet();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        uint256[] memory owed = new uint256[](members.length);
        for (uint256 i = 0; i < members.length; ++i) {
            owed[i] = owedTo(members[i]);
            if ((first >> i) & 1 != 0 && owed[i] != 0) claim(members[i]);
        }
        if (first % (1 << 15) != (1 << 15) - 1) market.claim(jobId, members);
        for (uint256 i = 0; i < members.length; ++i) {
            assertEq(creditOf(members[i]), owed[i], "credit");
            assertEq(owedTo(members[i]), 0, "owed");
        }
        assertDrained();
    }

    // --------------------------------------------------------------- withdraw

    function test_only_own_credit_is_withdrawn_and_only_once() public {
        begin();
        runToSettle(0);
        settleQuiet();
        claim(members[2]);
        refuseWithdraw(address(this), address(0), STRANGER);
        refuseWithdraw(members[2], address(1), STRANGER);
        vm.expectEmit(address(market));
        emit IMarketTypes.Withdrawn(address(0), members[2], STRANGER, REWARD);
        vm.prank(members[2]);
        market.withdraw(address(0), STRANGER);
        assertEq(STRANGER.balance, REWARD, "paid");
        assertEq(members[2].balance, 0, "not paid");
        refuseWithdraw(members[2], address(0), STRANGER);
        vm.expectRevert(NOTHING_TO_WITHDRAW);
        market.withdrawSink(address(0));
    }

    function test_a_receiver_that_refuses_leaves_the_credit_where_it_is() public {
        create();
        join(owner(0));
        vm.prank(owner(0));
        market.leave(jobId);
        address refuser = address(new Refuser());
        vm.expectRevert(IMarketTypes.TransferFailed.selector);
        vm.prank(owner(0));
        market.withdraw(address(0), refuser);
        assertEq(creditOf(owner(0)), stakeOf(terms), "credit");
        vm.prank(owner(0));
        market.withdraw(address(0), STRANGER);
        assertEq(STRANGER.balance, stakeOf(terms), "paid elsewhere");
    }

    function test_withdraw_is_not_reentered() public {
        create();
        join(owner(1)); // there is more to take than what the caller is owed
        address account = address(new Reenterer());
        join(account);
        vm.prank(account);
        market.leave(jobId);
        vm.expectRevert(IMarketTypes.TransferFailed.selector);
        vm.prank(account);
        market.withdraw(address(0), account);
        assertEq(creditOf(account), stakeOf(terms), "credit");
    }

    function test_a_contract_without_a_way_to_be_paid_registers_and_is_paid_elsewhere() public {
        create();
        address refuser = address(new Refuser());
        join(refuser);
        vm.prank(refuser);
        market.leave(jobId);
        vm.expectRevert(IMarketTypes.TransferFailed.selector);
        vm.prank(refuser);
        market.withdraw(address(0), refuser);
        vm.prank(refuser);
        market.withdraw(address(0), STRANGER);
        assertEq(STRANGER.balance, stakeOf(terms), "paid elsewhere");
    }

    function test_coin_is_not_paid_to_the_market_itself_or_to_nobody() public {
        create();
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        vm.expectRevert(IMarketTypes.TransferFailed.selector);
        vm.prank(MODEL_OWNER);
        market.withdraw(address(0), address(market));
        vm.expectRevert(IMarketTypes.TransferFailed.selector);
        vm.prank(MODEL_OWNER);
        market.withdraw(address(0), address(0));
        assertEq(creditOf(MODEL_OWNER), 90 * REWARD, "credit");
        withdraw(MODEL_OWNER);
        assertEq(address(market).balance, 0, "market");
    }

    function test_credits_of_several_tokens_do_not_touch_each_other() public {
        address[3] memory tokens = [address(0), address(new PlainToken()), address(new PlainToken())];
        for (uint256 i = 0; i < 3; ++i) {
            IMarketTypes.Terms memory t = defaultTerms();
            t.token = tokens[i];
            t.reward = uint96(REWARD * (i + 1));
            t.bond = 15 * uint128(t.reward);
            useTerms(t);
            create();
            joinMany(2);
            vm.prank(owner(0));
            market.leave(jobId);
            vm.prank(MODEL_OWNER);
            market.cancel(jobId);
            claim(owner(1));
        }
        for (uint256 i = 0; i < 3; ++i) {
            uint256 reward = REWARD * (i + 1);
            assertEq(market.credit(tokens[i], MODEL_OWNER), 90 * reward, "credit of the model owner");
            assertEq(market.credit(tokens[i], owner(0)), 4 * reward, "credit of an owner");
            terms.token = tokens[i];
            assertEq(balanceOf(address(market)), 98 * reward, "balance");
            uint256 before = balanceOf(MODEL_OWNER);
            withdraw(MODEL_OWNER);
            assertEq(balanceOf(MODEL_OWNER), before + 90 * reward, "model owner");
            refuseWithdraw(MODEL_OWNER, tokens[i], MODEL_OWNER);
            withdraw(owner(0));
            withdraw(owner(1));
            assertEq(balanceOf(address(market)), 0, "market");
            assertEq(balanceOf(owner(0)), 4 * reward, "owner");
        }
    }

    // ------------------------------------------------------------------- sink

    function test_anyone_sends_the_sinks_credit_to_the_sink_alone() public {
        checkSink(address(0));
        checkSink(address(new PlainToken()));
    }

    function checkSink(address token) private {
        IMarketTypes.Terms memory t = defaultTerms();
        t.token = token;
        useTerms(t);
        begin();
        runRejecting(1);
        finalize(1);
        assertEq(creditOf(SINK), 3 * REWARD, "credit");
        refuseWithdraw(STRANGER, token, SINK);
        vm.expectEmit(address(market));
        emit IMarketTypes.Withdrawn(token, SINK, SINK, 3 * REWARD);
        vm.prank(STRANGER);
        market.withdrawSink(token);
        assertEq(balanceOf(SINK), 3 * REWARD, "sink");
        vm.expectRevert(NOTHING_TO_WITHDRAW);
        market.withdrawSink(token);
    }

    // ---------------------------------------------------------------- helpers

    function only(address account) private pure returns (address[] memory owners) {
        owners = new address[](1);
        owners[0] = account;
    }

    function refuseClaim(address[] memory owners) private {
        vm.expectRevert(NOTHING_TO_CLAIM);
        market.claim(jobId, owners);
    }

    function refuseWithdraw(address account, address token, address to) private {
        vm.expectRevert(NOTHING_TO_WITHDRAW);
        vm.prank(account);
        market.withdraw(token, to);
    }
}
