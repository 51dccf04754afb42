// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice A token that gives itself to anyone, for tests.
interface ITestToken is IERC20 {
    function mint(address account, uint256 amount) external;
}
