// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";

/// @notice What the jobs of one market share, in a run of random moves: the time, and books kept by the tests' own
/// arithmetic of what went in and out, of everybody's credit and of everybody's past.
contract World {
    IMarket public immutable market;
    uint256 public time;
    uint256 public blockNumber;
    mapping(address token => uint256) public paidIn;
    mapping(address token => uint256) public paidOut;
    mapping(address token => mapping(address account => uint256)) public credit;
    mapping(address token => uint256) public credits; // all of them
    mapping(address token => mapping(address account => IMarketTypes.Account)) private _past; // but for its credit
    mapping(bytes32 what => uint256) public seen; // how often something happened, so that a run can be told from a walk

    constructor(IMarket market_, uint256 time_, uint256 blockNumber_) {
        market = market_;
        time = time_;
        blockNumber = blockNumber_;
    }

    function setTime(uint256 time_, uint256 blockNumber_) external {
        time = time_;
        blockNumber = blockNumber_;
    }

    function takeIn(address token, uint256 amount) external {
        paidIn[token] += amount;
    }

    function payOut(address token, address account) external {
        uint256 amount = credit[token][account];
        paidOut[token] += amount;
        credits[token] -= amount;
        credit[token][account] = 0;
    }

    function addCredit(address token, address account, uint256 amount) external {
        credit[token][account] += amount;
        credits[token] += amount;
    }

    function note(bytes32 what) external {
        ++seen[what];
    }

    function past(address token, address account) external view returns (IMarketTypes.Account memory) {
        return _past[token][account];
    }

    function setPast(address token, address account, IMarketTypes.Account calldata value) external {
        _past[token][account] = value;
    }
}
