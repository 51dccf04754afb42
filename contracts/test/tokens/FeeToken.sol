// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PlainToken} from "./PlainToken.sol";

/// @notice Keeps a share of every transfer back; none at first.
contract FeeToken is PlainToken {
    uint256 private _percent;

    function setFee(uint256 percent) external {
        _percent = percent;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0), amount * _percent / 100);
    }
}
