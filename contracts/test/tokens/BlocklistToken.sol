// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {PlainToken} from "./PlainToken.sol";

/// @notice Refuses transfers from and to accounts that its issuer blocks, and all of them while it is paused.
contract BlocklistToken is PlainToken {
    error Blocked(address account);
    error Paused();

    mapping(address account => bool) private _blocked;
    bool private _paused;

    function setBlocked(address account, bool blocked) external {
        _blocked[account] = blocked;
    }

    function setPaused(bool paused) external {
        _paused = paused;
    }

    /// @dev What is new belongs to nobody that could be blocked.
    function _update(address from, address to, uint256 amount) internal override {
        if (from != address(0)) {
            if (_paused) revert Paused();
            if (_blocked[from]) revert Blocked(from);
            if (_blocked[to]) revert Blocked(to);
        }
        super._update(from, to, amount);
    }
}
