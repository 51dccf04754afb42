// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Disputes} from "../../src/Disputes.sol";

/// @notice The functions of `Disputes` on a storage of their own, where any leaf is taken for the ciphertext that was
/// asked for, or none: halmos 0.3.3 does not follow the precompile for modular powers. What is left out reads only.
contract DisputesHarness is Disputes {
    bool private _valid;

    function _requireCiphertexts(JobData storage, uint16, address, bytes32, Leaf[] calldata, bytes calldata)
        internal
        view
        override
    {
        if (!_valid) revert InvalidCiphertext(0);
    }
}
