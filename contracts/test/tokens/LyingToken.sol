// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PlainToken} from "./PlainToken.sol";

/// @notice Says of balances whatever suits it.
contract LyingToken is PlainToken {
    enum Lie {
        None,
        Reverting, // answers nothing
        Constant, // says the same before and after
        Falling, // says less after a transfer than before
        Inventing // moves nothing and says that it did
    }

    error NoAnswer();

    Lie private _lie;
    uint256 private _said;

    function tell(Lie lie) external {
        _lie = lie;
        _said = 1_000_000;
    }

    function balanceOf(address account) public view override returns (uint256) {
        if (_lie == Lie.Reverting) revert NoAnswer();
        return _lie == Lie.None ? super.balanceOf(account) : _said;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (_lie == Lie.Falling) _said -= 1;
        if (_lie != Lie.Inventing) return super.transferFrom(from, to, amount);
        _said += amount;
        return true;
    }
}
