// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {TokenTest} from "../TokenTest.sol";
import {HookToken} from "../tokens/HookToken.sol";
import {Puppet} from "../tokens/Puppet.sol";

/// @notice A token that calls its sender and its receiver. The model owner and the first owner answer with calls to the
/// market: whatever moves a token is refused, whatever does not finds a job whose books are in order.
contract TokenReentryTest is TokenTest {
    address private actor; // whose hook calls the market
    address private puppetOwner;
    Puppet.Call[] private calls;

    function setUp() public override {
        super.setUp();
        puppetOwner = owner(0);
        bytes memory code = address(new Puppet()).code;
        vm.etch(MODEL_OWNER, code);
        vm.etch(puppetOwner, code);
        useToken(address(new HookToken(address(market))));
    }

    // -------------------------------------------------------------- createJob

    function test_a_job_may_be_cancelled_while_its_escrow_arrives_and_nothing_else() public {
        jobId = market.jobCount() + 1;
        actor = MODEL_OWNER;
        uint256 guarded = teachGuarded(true);
        call(abi.encodeCall(market.cancel, (jobId)));
        call(abi.encodeCall(market.cancel, (jobId)));
        play();
        create();

        assertGuarded(guarded);
        assertDone(guarded);
        assertRefused(guarded + 1, wrongPhase(IMarketTypes.Phase.Closed));
        assertEq(phase(), IMarketTypes.Phase.Closed);
        assertEq(creditOf(MODEL_OWNER), CREATION, "credit");
        assertEq(balanceOf(address(market)), CREATION, "balance");

        // The guard was all that stood in the way: the same call does now.
        fund(MODEL_OWNER, CREATION);
        vm.prank(MODEL_OWNER);
        (bool done,) = address(market).call(calls[0].data);
        assertTrue(done, "created");
        withdraw(MODEL_OWNER);
        assertEq(balanceOf(MODEL_OWNER), CREATION, "returned");
        jobId += 1;
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        assertDrained();
        assertBesideDrained();
    }

    // --------------------------------------------------------------- register

    function test_an_owner_may_leave_while_its_stake_arrives() public {
        create();
        actor = puppetOwner;
        uint256 guarded = teachGuarded(false);
        call(abi.encodeCall(market.arm, (jobId)));
        call(abi.encodeCall(market.claim, (jobId, alone(actor))));
        call(abi.encodeCall(market.cancel, (jobId)));
        call(abi.encodeCall(market.leave, (jobId)));
        call(abi.encodeCall(market.leave, (jobId)));
        play();
        join(actor);

        assertGuarded(guarded);
        bytes memory early = abi.encodeWithSelector(IMarketTypes.TooEarly.selector, terms.registerUntil);
        assertRefused(guarded, early);
        assertRefused(guarded + 1, abi.encodeWithSelector(IMarketTypes.NothingToClaim.selector));
        assertRefused(guarded + 2, early);
        assertDone(guarded + 3);
        assertRefused(guarded + 4, abi.encodeWithSelector(IMarketTypes.NotMember.selector));
        assertEq(state().owners, 0, "owners");
        assertEq(creditOf(actor), STAKE, "credit");
        assertEq(balanceOf(address(market)), CREATION + STAKE, "balance");
        join(actor);
        readRoster();
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        assertDrained();
        assertEq(balanceOf(actor), 2 * STAKE, "both stakes");
        assertBesideDrained();
    }

    function test_the_last_owner_may_arm_the_job_while_its_stake_arrives() public {
        create();
        for (uint256 i = 1; i < 15; ++i) {
            join(owner(i));
        }
        actor = puppetOwner;
        call(abi.encodeCall(market.leave, (jobId)));
        call(abi.encodeCall(market.arm, (jobId)));
        play();
        join(actor);
        assertRefused(0, abi.encodeWithSelector(IMarketTypes.JobFull.selector));
        assertDone(1);
        start();
        assertEq(balanceOf(address(market)), CREATION + 15 * STAKE, "balance");
        assertSolvent();
        stop();
        assertDrained();
        assertBesideDrained();
    }

    function test_what_is_sent_beside_a_deposit_does_not_count_for_it() public {
        create();
        actor = puppetOwner;
        HookToken(terms.token).mint(actor, 1);
        calls.push(Puppet.Call(terms.token, abi.encodeCall(IERC20.transfer, (address(market), 1))));
        play();
        refuseJoin(actor, abi.encodeWithSelector(IMarketTypes.WrongValue.selector, STAKE, STAKE + 1));
    }

    // --------------------------------------------------------- contest and flag

    function test_a_contest_may_be_answered_while_its_deposit_arrives() public {
        begin();
        runToSettle(0);
        settleQuiet();
        publish();
        actor = puppetOwner;
        uint256 guarded = teachGuarded(false);
        call(abi.encodeCall(market.claim, (jobId, alone(actor))));
        call(abi.encodeCall(market.abort, (jobId, 2)));
        call(answerCall(2, MODEL_OWNER, 2));
        call(abi.encodeCall(market.closeRound, (jobId, 2)));
        play();
        contest(actor, one(2));

        assertGuarded(guarded);
        assertDone(guarded);
        bytes memory early = abi.encodeWithSelector(IMarketTypes.TooEarly.selector, roundAt(2).answerUntil);
        assertRefused(guarded + 1, early);
        assertDone(guarded + 2);
        assertRefused(guarded + 3, abi.encodeWithSelector(IMarketTypes.SubmissionsOpen.selector));
        assertEq(roundAt(2).unanswered, 0, "unanswered");
        assertEq(creditOf(actor), REWARD + terms.answerFee, "reward and own deposit");
        assertEq(balanceOf(address(market)), CREATION + 15 * STAKE + terms.answerFee, "balance");
        submitAll(0);
        closeRound();
        settleQuiet();
        stop();
        assertDrained();
        assertEq(balanceOf(actor), STAKE + 2 * REWARD + terms.answerFee, "nothing more");
        assertBesideDrained();
    }

    function test_a_flag_may_be_answered_and_the_round_settled_while_its_deposit_arrives() public {
        begin();
        runToSettle(0);
        actor = MODEL_OWNER;
        uint256 guarded = teachGuarded(false);
        call(answerCall(1, members[7], 0));
        call(abi.encodeCall(market.closeAnswers, (jobId, 1)));
        call(abi.encodeCall(market.settleQuiet, (jobId, 1)));
        call(abi.encodeCall(market.stop, (jobId)));
        play();
        flag(members[7], 0);

        assertGuarded(guarded);
        for (uint256 i = 0; i < 4; ++i) {
            assertDone(guarded + i);
        }
        assertEq(phase(), IMarketTypes.Phase.Closed);
        assertEq(balanceOf(address(market)), CREATION + 15 * STAKE + terms.answerFee, "balance");
        assertEq(creditOf(MODEL_OWNER), CREATION - 15 * REWARD + terms.answerFee, "credit");
        assertDrained();
        assertBesideDrained();
    }

    // --------------------------------------------------------------- withdraw

    function test_a_withdrawal_is_not_repeated_from_within_in_a_token() public {
        withdrawWithin();
        assertBesideDrained();
    }

    function test_a_withdrawal_is_not_repeated_from_within_in_coin() public {
        useToken(address(0));
        withdrawWithin();
    }

    /// @dev Two rounds are owed when the first is paid out; the second is claimed in the middle of it.
    function withdrawWithin() private {
        begin();
        actor = puppetOwner;
        uint256 held = balanceOf(address(market));
        uint256 before = balanceOf(actor);
        runToSettle(0);
        settleQuiet();
        claim(actor);
        runToSettle(0);
        settleQuiet();
        stop();
        uint256 guarded = teachGuarded(false);
        call(abi.encodeCall(market.claim, (jobId, alone(actor))));
        call(abi.encodeCall(market.claim, (jobId, alone(actor))));
        play();
        withdraw(actor);

        assertGuarded(guarded);
        assertDone(guarded);
        assertRefused(guarded + 1, abi.encodeWithSelector(IMarketTypes.NothingToClaim.selector));
        assertEq(balanceOf(actor), before + REWARD, "paid once");
        assertEq(balanceOf(address(market)), held - REWARD, "market");
        assertEq(creditOf(actor), REWARD + STAKE, "credited meanwhile");
        claimAll();
        withdrawAll();
        assertEq(balanceOf(actor), before + 2 * REWARD + STAKE, "the rest");
        assertEq(balanceOf(address(market)), held - CREATION - 15 * STAKE, "market at the end");
    }

    // ---------------------------------------------------------------- helpers

    /// @dev Every call that may move a token, with arguments of the state after the outer call.
    function teachGuarded(bool isNew) private returns (uint256) {
        uint16 round = isNew ? 0 : state().round;
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        call(abi.encodeCall(market.createJob, (terms, keccak256(modulus), document, "")));
        call(abi.encodeCall(market.register, (jobId, hash, keyOf(actor), openAdmission())));
        call(abi.encodeCall(market.contest, (jobId, round, one(1))));
        call(abi.encodeCall(market.flag, (jobId, round, new IMarketTypes.Flag[](0))));
        call(abi.encodeCall(market.withdraw, (terms.token, actor)));
        call(abi.encodeCall(market.withdrawSink, (terms.token)));
        return calls.length;
    }

    function call(bytes memory data) private {
        calls.push(Puppet.Call(address(market), data));
    }

    function play() private {
        Puppet(payable(actor)).teach(calls);
    }

    function answerCall(uint16 round, address accused, uint16 leaf) private view returns (bytes memory) {
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        leaves[0] = leafOf(round, accused, leaf);
        return abi.encodeCall(market.answer, (jobId, round, accused, leaves, modulus, keccak256(document)));
    }

    function alone(address account) private pure returns (address[] memory owners) {
        owners = new address[](1);
        owners[0] = account;
    }

    function wrongPhase(IMarketTypes.Phase actual) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, actual);
    }

    function assertGuarded(uint256 count) private view {
        assertEq(Puppet(payable(actor)).results().length, calls.length, "calls made");
        bytes memory guard = abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        for (uint256 i = 0; i < count; ++i) {
            assertRefused(i, guard);
        }
    }

    function assertRefused(uint256 which, bytes memory reason) private view {
        Puppet.Result memory result = Puppet(payable(actor)).results()[which];
        assertTrue(!result.done, string.concat("refused: ", text(which)));
        assertEq(keccak256(result.data), keccak256(reason), string.concat("reason: ", text(which)));
    }

    function assertDone(uint256 which) private view {
        assertTrue(Puppet(payable(actor)).results()[which].done, string.concat("done: ", text(which)));
    }
}
