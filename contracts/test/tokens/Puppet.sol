// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {ITransferHook} from "./HookToken.sol";

/// @notice An account that makes the calls it was taught while it is being paid, or paying, for the first time after.
contract Puppet is ITransferHook {
    struct Call {
        address target;
        bytes data;
    }

    struct Result {
        bool done;
        bytes data; // what was returned, or the reason
    }

    Call[] private _calls;
    Result[] private _results;

    receive() external payable {
        _play();
    }

    function onTransfer() external {
        _play();
    }

    function teach(Call[] calldata calls) external {
        delete _results;
        for (uint256 i = 0; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
    }

    function results() external view returns (Result[] memory) {
        return _results;
    }

    function _play() private {
        Call[] memory calls = _calls;
        delete _calls;
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool done, bytes memory data) = calls[i].target.call(calls[i].data);
            _results.push(Result(done, data));
        }
    }
}
