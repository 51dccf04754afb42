// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {TokenTest} from "../TokenTest.sol";
import {BlocklistToken} from "../tokens/BlocklistToken.sol";
import {FalseToken} from "../tokens/FalseToken.sol";
import {FeeToken} from "../tokens/FeeToken.sol";
import {LyingToken} from "../tokens/LyingToken.sol";
import {PlainToken} from "../tokens/PlainToken.sol";
import {RebasingToken} from "../tokens/RebasingToken.sol";

/// @notice Tokens that stop to behave when a job already holds them: what goes on, who waits, and that the damage stays
/// in the token.
contract TokenPayoutsTest is TokenTest {
    // ----------------------------------------------------------- at withdrawal

    function test_what_a_token_keeps_at_withdrawal_is_the_receivers_loss_alone() public {
        useToken(address(new FeeToken()));
        begin();
        setFee(true);
        stop();
        claim(owner(0));
        uint256 before = balanceOf(owner(0));
        withdraw(owner(0));
        assertEq(balanceOf(owner(0)), before + STAKE - STAKE / 10, "less arrives");
        assertEq(balanceOf(address(market)), CREATION + 14 * STAKE, "the market pays what it owes");
        assertDrained();
        assertBesideDrained();
    }

    function test_a_job_goes_on_while_its_token_stands_still() public {
        useToken(address(new BlocklistToken()));
        begin();
        setPaused(true);
        runToSettle(1 << 4);
        settleQuiet();
        runToSettle(0);
        storeSeed();
        settleOpen(openingFor(4, 4));
        finalize(2);
        stop();
        claimAll();
        assertSolvent();
        refuseWithdraw(owner(0), paused(address(0), 0));
        refuseWithdraw(MODEL_OWNER, paused(address(0), 0));
        address token = terms.token;
        vm.expectRevert(paused(address(0), 0));
        market.withdrawSink(token);
        setPaused(false);
        assertDrained();
        assertBesideDrained();
    }

    function test_a_withdrawal_that_returns_false_is_none() public {
        useToken(address(new FalseToken()));
        begin();
        stop();
        claimAll();
        setFalse(true);
        refuseWithdraw(owner(0), failed(owner(0), 0));
        refuseWithdraw(MODEL_OWNER, failed(MODEL_OWNER, 0));
        setFalse(false);
        assertDrained();
        assertBesideDrained();
    }

    function test_a_blocked_owner_is_paid_elsewhere_and_holds_up_nobody() public {
        useToken(address(new BlocklistToken()));
        begin();
        setPayersBlocked(true);
        stop();
        claimAll();
        refuseWithdraw(owner(0), payerBlocked(owner(0), 0));
        address token = terms.token;
        vm.prank(owner(0));
        market.withdraw(token, STRANGER);
        assertEq(balanceOf(STRANGER), STAKE, "elsewhere");
        vm.prank(MODEL_OWNER);
        market.withdraw(token, STRANGER);
        assertEq(balanceOf(STRANGER), STAKE + CREATION, "elsewhere");
        assertDrained();
        assertBesideDrained();
    }

    function test_a_blocked_sink_locks_what_is_in_it_alone() public {
        useToken(address(new BlocklistToken()));
        begin();
        runRejecting(4);
        finalize(1);
        stop();
        claimAll();
        BlocklistToken(terms.token).setBlocked(SINK, true);
        address token = terms.token;
        vm.expectRevert(payerBlocked(SINK, 0));
        market.withdrawSink(token);
        for (uint256 i = 0; i < 15; ++i) {
            withdraw(owner(i));
        }
        withdraw(MODEL_OWNER);
        assertEq(balanceOf(address(market)), 3 * REWARD, "in the sink");
        assertEq(creditOf(SINK), 3 * REWARD, "credit of the sink");
        assertBesideDrained();
    }

    function test_a_token_is_not_paid_to_the_market_itself() public {
        useToken(address(new PlainToken()));
        begin();
        stop();
        claim(owner(0));
        address token = terms.token;
        vm.expectRevert(IMarketTypes.TransferFailed.selector);
        vm.prank(owner(0));
        market.withdraw(token, address(market));
        assertDrained();
        assertBesideDrained();
    }

    // ------------------------------------------------------ balances that move

    function test_a_balance_that_shrinks_pays_in_order_of_arrival_until_it_is_made_up() public {
        useToken(address(new RebasingToken()));
        begin();
        RebasingToken(terms.token).rebase(50);
        assertEq(balanceOf(address(market)), 75 * REWARD, "half of what is owed");
        stop();
        claimAll();
        for (uint256 i = 0; i < 15; ++i) {
            withdraw(owner(i));
            assertEq(balanceOf(owner(i)), STAKE, "in time");
        }
        // in shares of the token, two a unit
        bytes memory tooLittle = abi.encodeWithSelector(
            IERC20Errors.ERC20InsufficientBalance.selector, address(market), 30 * REWARD, 2 * CREATION
        );
        refuseWithdraw(MODEL_OWNER, tooLittle);
        RebasingToken(terms.token).mint(address(market), CREATION - 15 * REWARD);
        assertDrained();
        assertBesideDrained();
    }

    function test_what_a_balance_grows_by_belongs_to_nobody() public {
        useToken(address(new RebasingToken()));
        create();
        joinMany(7);
        RebasingToken(terms.token).rebase(200);
        for (uint256 i = 7; i < 15; ++i) {
            join(owner(i)); // what arrives is measured, not what is there
        }
        market.arm(jobId);
        start();
        stop();
        claimAll();
        withdrawAll();
        for (uint256 i = 0; i < 15; ++i) {
            assertEq(balanceOf(owner(i)), STAKE, "stake");
        }
        assertEq(balanceOf(MODEL_OWNER), CREATION, "returned");
        assertEq(balanceOf(address(market)), CREATION + 7 * STAKE, "the growth");
        assertBesideDrained();
    }

    function test_a_token_that_invents_its_transfers_buys_nothing_but_itself() public {
        useToken(address(new LyingToken()));
        LyingToken token = LyingToken(terms.token);
        token.tell(LyingToken.Lie.Inventing);
        begin();
        runToSettle(0);
        settleQuiet();
        stop();
        claimAll();
        token.tell(LyingToken.Lie.None);
        assertEq(balanceOf(address(market)), 0, "nothing ever came");
        bytes memory nothing =
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(market), 0, STAKE + REWARD);
        refuseWithdraw(owner(0), nothing);
        vm.expectRevert(IMarketTypes.NothingToWithdraw.selector);
        vm.prank(MODEL_OWNER);
        market.withdraw(address(0), MODEL_OWNER);
        assertBesideDrained();
    }

    function test_a_withdrawal_asks_no_balance() public {
        useToken(address(new LyingToken()));
        begin();
        stop();
        claimAll();
        setReverting(true);
        withdrawAll();
        setReverting(false);
        assertEq(balanceOf(address(market)), 0, "market");
        assertEq(balanceOf(owner(0)), STAKE, "stake");
        assertBesideDrained();
    }
}
