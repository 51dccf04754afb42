// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {MARKET, SymbolicTest} from "./SymbolicTest.sol";

/// @notice Whatever the storage: a withdrawal takes the caller's credit and moves exactly that, and nobody else's credit
/// changes. See `SymbolicTest` for how it is run.
/// @dev What a claim credits is held to the tests' own books in the random runs (`Ledger`).
contract CreditsSymbolic is SymbolicTest(MARKET) {
    address private constant NOBODY = address(0xF00);

    function check_withdraw(address sender, address other, address otherToken) external {
        vm.assume(sender != address(market) && sender != NOBODY);
        vm.assume(other != sender || otherToken != NATIVE);
        uint256 owed = market.credit(NATIVE, sender);
        uint256 beside = market.credit(otherToken, other);
        vm.deal(address(market), type(uint128).max);
        vm.deal(NOBODY, 0);
        vm.prank(sender);
        (bool done,) = address(market).call(abi.encodeCall(market.withdraw, (NATIVE, NOBODY)));
        assert(done == (owed != 0));
        assert(NOBODY.balance == (done ? owed : 0));
        assert(address(market).balance == type(uint128).max - NOBODY.balance);
        assert(market.credit(NATIVE, sender) == (done ? 0 : owed));
        assert(market.credit(otherToken, other) == beside);
    }
}
