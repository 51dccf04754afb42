// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PlainToken} from "./PlainToken.sol";

/// @notice What an account with code is told of a transfer, in the manner of ERC-777.
interface ITransferHook {
    function onTransfer() external;
}

/// @notice Calls the sender before, and the receiver after it moves something.
contract HookToken is PlainToken {
    address private immutable _silent;

    constructor(address silent) {
        _silent = silent;
    }

    function _update(address from, address to, uint256 amount) internal override {
        _tell(from);
        super._update(from, to, amount);
        if (from != address(0)) _tell(to);
    }

    function _tell(address account) private {
        if (account != _silent && account.code.length != 0) ITransferHook(account).onTransfer();
    }
}
