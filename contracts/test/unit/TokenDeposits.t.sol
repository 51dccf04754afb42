// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {TokenTest} from "../TokenTest.sol";
import {BlocklistToken} from "../tokens/BlocklistToken.sol";
import {FalseToken} from "../tokens/FalseToken.sol";
import {FeeToken} from "../tokens/FeeToken.sol";
import {LyingToken} from "../tokens/LyingToken.sol";

/// @notice Tokens that do not behave where something is paid in: refused as long as they do not, and no longer.
contract TokenDepositsTest is TokenTest {
    function test_a_token_that_returns_false_is_refused_as_long_as_it_does() public {
        useToken(address(new FalseToken()));
        refuseEveryDeposit(setFalse, failed);
    }

    function test_a_token_that_takes_a_fee_is_refused_where_it_arrives() public {
        useToken(address(new FeeToken()));
        refuseEveryDeposit(setFee, nineTenths);
    }

    function test_a_paused_token_is_refused_until_it_goes_on() public {
        useToken(address(new BlocklistToken()));
        refuseEveryDeposit(setPaused, paused);
    }

    function test_an_account_that_a_token_blocks_cannot_pay() public {
        useToken(address(new BlocklistToken()));
        refuseEveryDeposit(setPayersBlocked, payerBlocked);
    }

    function test_nobody_can_pay_a_market_that_a_token_blocks() public {
        useToken(address(new BlocklistToken()));
        refuseEveryDeposit(setMarketBlocked, marketBlocked);
    }

    function test_a_token_that_does_not_answer_for_balances_is_refused() public {
        useToken(address(new LyingToken()));
        refuseEveryDeposit(setReverting, noAnswer);
    }

    function test_a_token_that_says_nothing_arrived_is_refused() public {
        useToken(address(new LyingToken()));
        refuseEveryDeposit(setConstant, nothingArrived);
    }

    function test_a_token_of_which_less_is_there_after_a_transfer_is_refused() public {
        useToken(address(new LyingToken()));
        refuseEveryDeposit(setFalling, nothingArrived);
    }

    /// @dev Every deposit of a job fails while the token misbehaves and leaves no trace; then the job goes on.
    function refuseEveryDeposit(
        function(bool) internal misbehave,
        function(address, uint256) internal view returns (bytes memory) reason
    ) private {
        misbehave(true);
        refuseCreate(reason(MODEL_OWNER, CREATION));
        misbehave(false);
        create();
        misbehave(true);
        refuseJoin(owner(0), reason(owner(0), STAKE));
        misbehave(false);
        joinMany(15);
        market.arm(jobId);
        start();
        publish();
        misbehave(true);
        refuseContest(owner(0), reason(owner(0), terms.answerFee));
        misbehave(false);
        submitAll(0);
        closeRound();
        misbehave(true);
        refuseFlag(owner(0), reason(MODEL_OWNER, terms.answerFee));
        misbehave(false);
        settleQuiet();
        assertEq(balanceOf(address(market)), CREATION + 15 * STAKE, "held");
        assertSolvent();
        stop();
        assertDrained();
        assertBesideDrained();
    }
}
