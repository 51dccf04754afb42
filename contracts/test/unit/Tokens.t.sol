// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {TokenTest} from "../TokenTest.sol";
import {NoReturnToken} from "../tokens/NoReturnToken.sol";
import {PlainToken} from "../tokens/PlainToken.sol";

interface IDisputesOf {
    function disputes() external view returns (address);
}

/// @notice Jobs in tokens that behave, whole, and in addresses that are no tokens.
contract TokensTest is TokenTest {
    // ------------------------------------------------------------- sound ones

    function test_a_whole_token_job_drains_to_zero() public {
        wholeJob(address(new PlainToken()));
    }

    function test_a_token_that_returns_nothing_is_as_good() public {
        wholeJob(address(new NoReturnToken()));
    }

    /// @dev Contested and answered, absent, rejected, flagged with one that does not answer.
    function wholeJob(address token) private {
        useToken(token);
        begin();
        assertEq(balanceOf(address(market)), CREATION + 15 * STAKE, "held");
        publish();
        contest(members[3], one(2));
        answer(MODEL_OWNER, 2);
        submitAll(0);
        closeRound();
        settleQuiet();
        runToSettle(1 << 4);
        settleQuiet();
        runToSettle(0);
        storeSeed();
        settleOpen(openingFor(4, 4));
        finalize(3);
        runToSettle(0);
        flag(members[14], 0);
        passDeadline();
        market.closeAnswers(jobId, 4);
        settleQuiet();
        runToSettle(0);
        settleQuiet();
        assertSolvent();
        market.closeJob(jobId);
        uint256 before = balanceOf(MODEL_OWNER);
        assertDrained();

        assertEq(balanceOf(members[0]), STAKE + 5 * REWARD, "always there");
        assertEq(balanceOf(members[3]), STAKE + 5 * REWARD, "compensated once");
        assertEq(balanceOf(members[4]), STAKE - 2 * REWARD + 4 * REWARD, "absent once");
        assertEq(balanceOf(members[6]), STAKE + 4 * REWARD, "rejected once");
        assertEq(balanceOf(members[12]), STAKE + 5 * REWARD, "compensated once");
        assertEq(balanceOf(members[14]), STAKE - 2 * REWARD + 4 * REWARD, "unanswered once");
        assertEq(balanceOf(STRANGER), 10, "answered once");
        assertEq(balanceOf(SINK), 3 * REWARD, "sink");
        uint256 returned = 15 * REWARD + 2 * 3 * REWARD + 10; // bond, two incomplete groups, the flag's deposit
        assertEq(balanceOf(MODEL_OWNER), before + returned, "model owner");
        assertBesideDrained();
    }

    function test_an_aborted_token_job_gives_every_deposit_back() public {
        useToken(address(new PlainToken()));
        begin();
        publish();
        contest(members[3], one(2));
        contest(members[5], one(0));
        answer(MODEL_OWNER, 0);
        pass(roundAt(1).answerUntil - time);
        market.abort(jobId, 1);
        assertSolvent();
        assertDrained();
        assertEq(balanceOf(members[3]), STAKE + 10, "unanswered");
        assertEq(balanceOf(members[5]), STAKE, "answered");
        assertEq(balanceOf(STRANGER), 10, "answerer");
        assertEq(balanceOf(SINK), 15 * REWARD, "bond");
        assertEq(balanceOf(MODEL_OWNER), 5 * 15 * REWARD, "escrow");
        assertBesideDrained();
    }

    function test_a_token_job_takes_no_coin() public {
        useToken(address(new PlainToken()));
        bytes memory wrong = abi.encodeWithSelector(IMarketTypes.WrongValue.selector, 0, 1);
        vm.deal(MODEL_OWNER, 1 ether);
        fund(MODEL_OWNER, CREATION);
        vm.expectRevert(wrong);
        vm.prank(MODEL_OWNER);
        market.createJob{value: 1}(terms, keccak256(modulus), document, "");
        create();

        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        vm.deal(owner(0), 1 ether);
        fund(owner(0), STAKE);
        vm.expectRevert(wrong);
        vm.prank(owner(0));
        market.register{value: 1}(jobId, hash, keyOf(owner(0)), openAdmission());
        joinMany(15);
        market.arm(jobId);
        start();
        publish();

        fund(owner(0), 10);
        vm.expectRevert(wrong);
        vm.prank(owner(0));
        market.contest{value: 1}(jobId, 1, one(0));
        submitAll(0);
        closeRound();
        IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](1);
        flags[0] = IMarketTypes.Flag(owner(0), one(0));
        fund(MODEL_OWNER, 10);
        vm.expectRevert(wrong);
        vm.prank(MODEL_OWNER);
        market.flag{value: 1}(jobId, 1, flags);
        settleQuiet();
        stop();
        assertDrained();
    }

    function test_what_a_payer_does_not_have_or_allow_is_told_by_the_token() public {
        useToken(address(new PlainToken()));
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(market), 0, CREATION)
        );
        vm.prank(MODEL_OWNER);
        market.createJob(terms, keccak256(modulus), document, "");
        fund(MODEL_OWNER, CREATION - 1);
        vm.prank(MODEL_OWNER);
        PlainToken(terms.token).approve(address(market), CREATION);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, MODEL_OWNER, CREATION - 1, CREATION)
        );
        vm.prank(MODEL_OWNER);
        market.createJob(terms, keccak256(modulus), document, "");
    }

    // ---------------------------------------------------------- no token at all

    function test_an_address_without_a_token_is_refused() public {
        address[5] memory nothing =
            [address(uint160(0xB0B)), SINK, address(market), IDisputesOf(address(market)).disputes(), address(this)];
        for (uint256 i = 0; i < nothing.length; ++i) {
            useToken(nothing[i]);
            vm.expectRevert(bytes(""));
            vm.prank(MODEL_OWNER);
            market.createJob(terms, keccak256(modulus), document, "");
        }
        useToken(address(4)); // a precompile that returns what it is given, so that it answers for a balance
        vm.expectRevert(failed(MODEL_OWNER, CREATION));
        vm.prank(MODEL_OWNER);
        market.createJob(terms, keccak256(modulus), document, "");
        assertBesideDrained();
    }
}
