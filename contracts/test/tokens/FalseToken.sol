// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PlainToken} from "./PlainToken.sol";

/// @notice Can be made to return false and move nothing, where others revert.
contract FalseToken is PlainToken {
    bool private _refusing;

    function refuse(bool on) external {
        _refusing = on;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return !_refusing && super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !_refusing && super.transferFrom(from, to, amount);
    }
}
