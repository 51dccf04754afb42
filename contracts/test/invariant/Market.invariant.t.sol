// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";
import {PlainToken} from "../tokens/PlainToken.sol";
import {Handler} from "./Handler.sol";
import {World} from "./World.sol";

/// @notice Three jobs of one market at once, two in coin and one in a token, with the same owners and model owner.
/// Their parties do random things (`Handler`), kept in books of the tests' own (`Ledger`, `World`). A move that the
/// books do not allow fails the run, because `fail_on_revert` is set.
contract MarketInvariants is MarketTest {
    World private world;
    Handler[3] private handlers;
    address private token;

    function setUp() public override {
        super.setUp();
        world = new World(market, time, blockNumber);
        token = address(new PlainToken());
        for (uint256 i = 0; i < 3; ++i) {
            handlers[i] = new Handler(world, i == 2 ? token : address(0), i);
        }
    }

    // ------------------------------------------------ what forge asks for here

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](handlers.length);
        for (uint256 i = 0; i < targets.length; ++i) {
            targets[i] = address(handlers[i]);
        }
    }

    /// @dev Not `drain`, which would end every run early.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](handlers.length);
        for (uint256 i = 0; i < targets.length; ++i) {
            targets[i] = FuzzSelector(address(handlers[i]), selectors());
        }
    }

    function selectors() private pure returns (bytes4[] memory all) {
        all = new bytes4[](13);
        all[0] = Handler.advance.selector;
        all[1] = Handler.joinOrLeave.selector;
        all[2] = Handler.armOrStart.selector;
        all[3] = Handler.publishAny.selector;
        all[4] = Handler.submitAny.selector;
        all[5] = Handler.contestAny.selector;
        all[6] = Handler.flagAny.selector;
        all[7] = Handler.answerAny.selector;
        all[8] = Handler.closeAny.selector;
        all[9] = Handler.settleAny.selector;
        all[10] = Handler.disputeAny.selector;
        all[11] = Handler.takeMoney.selector;
        all[12] = Handler.jump.selector;
    }

    // -------------------------------------------------------------- invariants

    /// @notice Of coin and of the token the market has what it holds for its jobs and owes as credit, to the unit, and
    /// that is what went in less what went out.
    function invariant_balance_is_what_is_held() external view {
        assertBalance(address(0), handlers[0].held() + handlers[1].held());
        assertBalance(token, handlers[2].held());
    }

    /// @notice From whatever state was reached every job ends by calls of a stranger, and everything can be withdrawn.
    function afterInvariant() external {
        for (uint256 i = 0; i < 3; ++i) {
            handlers[i].drain();
        }
        for (uint256 i = 0; i < 19; ++i) {
            empty(owner(i));
            assertPast(address(0), owner(i));
            assertPast(token, owner(i));
        }
        empty(MODEL_OWNER);
        empty(STRANGER);
        empty(SINK);
        assertEq(address(market).balance, 0, "coin left");
        terms.token = token;
        assertEq(balanceOf(address(market)), 0, "token left");
    }

    // ------------------------------------------------------------------- steps

    function assertBalance(address asset, uint256 held) private view {
        uint256 balance = asset == address(0) ? address(market).balance : tokenBalance();
        assertEq(balance, held + world.credits(asset), "balance");
        assertEq(balance, world.paidIn(asset) - world.paidOut(asset), "paid in and not out");
        for (uint256 i = 0; i < 19; ++i) {
            assertCredit(asset, owner(i));
        }
        assertCredit(asset, MODEL_OWNER);
        assertCredit(asset, STRANGER);
        assertCredit(asset, SINK);
    }

    function assertCredit(address asset, address account) private view {
        assertEq(market.credit(asset, account), world.credit(asset, account), "credit");
    }

    /// @dev The rounds of everybody's past add up over all jobs of a token.
    function assertPast(address asset, address account) private view {
        IMarketTypes.Account memory shown = market.accountOf(asset, account);
        shown.credit = 0;
        assertEq(keccak256(abi.encode(shown)), keccak256(abi.encode(world.past(asset, account))), "reputation");
    }

    function empty(address account) private {
        terms.token = address(0);
        take(account);
        terms.token = token;
        take(account);
    }

    function take(address account) private {
        if (account != SINK) withdraw(account);
        else if (creditOf(SINK) != 0) market.withdrawSink(terms.token);
    }

    function tokenBalance() private view returns (uint256) {
        (, bytes memory result) = token.staticcall(abi.encodeWithSignature("balanceOf(address)", address(market)));
        return abi.decode(result, (uint256));
    }
}
