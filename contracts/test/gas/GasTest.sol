// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Measures calls of the market as the transactions that they are, with FOUNDRY_PROFILE=gas.
/// @dev A measured value goes into snapshots/gas.json, its budget into snapshots/budgets.json. Whatever is over its budget
/// fails the test, but not before the rest is measured. The cap on one transaction (EIP-7825) is the gas limit of each of
/// them, so that one beyond it fails; so does one with more call data than a node passes on.
abstract contract GasTest is MarketTest {
    uint256 internal constant TRANSACTION_CAP = 16_777_216;
    uint256 internal constant NETWORK_LIMIT = 128 * 1024; // bytes of a whole transaction
    uint256 internal constant ENVELOPE = 256; // more than the bytes of a transaction beside its call data
    uint256 internal constant IPFS_URI = 66; // bytes of ipfs:// and a version 1 identifier
    uint256 internal constant LONGEST_URI = 128;

    /// @dev What lies in a store, whatever its size, under an address as IPFS gives them.
    function external_(uint256 salt) internal pure returns (IMarketTypes.Payload memory) {
        return external_(salt, uriOf(IPFS_URI));
    }

    function external_(uint256 salt, string memory uri) internal pure returns (IMarketTypes.Payload memory) {
        return IMarketTypes.Payload(keccak256(abi.encode("external", salt)), "", uri);
    }

    /// @dev As dear as its length allows: no byte of it is zero.
    function uriOf(uint256 length) internal pure returns (string memory) {
        bytes memory uri = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            uri[i] = "u";
        }
        return string(uri);
    }

    function jobOf(uint8 groupSize, uint16 seats) internal view returns (IMarketTypes.Terms memory t) {
        t = defaultTerms();
        t.groupSize = groupSize;
        t.seats = seats;
        t.bond = uint128(seats * REWARD);
    }

    function beginWith(uint8 groupSize, uint16 seats) internal {
        useTerms(jobOf(groupSize, seats));
        begin();
    }

    function publishExternal() internal {
        uint16 round = state().round;
        vm.prank(MODEL_OWNER);
        market.publish(jobId, round, external_(round));
    }

    /// @dev The members from slot `from` on, those whose bit is set in `absent` (by slot modulo 256) left out.
    function submitExternal(uint256 from, uint256 absent) internal {
        IMarketTypes.JobState memory now_ = state();
        bytes32 model = roundAt(now_.round).modelDigest;
        for (uint256 slot = from; slot < members.length; ++slot) {
            if ((absent >> (slot % 256)) & 1 != 0 || (now_.live >> (slot / terms.groupSize)) & 1 == 0) continue;
            vm.prank(members[slot]);
            market.submit(jobId, now_.round, model, external_(slot));
        }
    }

    function runToSettleExternal() internal {
        publishExternal();
        submitExternal(0, 0);
        closeRound();
    }

    // -------------------------------------------------------------- measuring

    /// @dev Calls the market, notes the gas under a name, and holds it against the name's budget.
    function measure(string memory name, address sender, bytes memory data, uint256 budget) internal {
        uint256 used = transact(sender, 0, data);
        within(name, used, budget);
    }

    function transact(address sender, uint256 value, bytes memory data) internal returns (uint256 used) {
        require(data.length + ENVELOPE < NETWORK_LIMIT, "more call data than a node passes on");
        vm.prank(sender);
        (bool done, bytes memory answer_) = address(market).call{value: value, gas: TRANSACTION_CAP}(data);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(answer_, 32), mload(answer_))
            }
        }
        used = gasOfTransaction();
        require(used != 0, "over the cap of one transaction");
    }

    /// @dev Of the last call, whose gas was limited; zero if the transaction would have taken more. forge grants the limit
    /// to the execution alone, and where both together are beyond it, it counts nothing at all.
    function gasOfTransaction() internal view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }

    /// @dev What has no budget of its own, but the cap on every transaction.
    function measure(string memory name, address sender, bytes memory data) internal {
        note(name, transact(sender, 0, data));
    }

    function within(string memory name, uint256 value, uint256 budget) internal {
        note(name, value);
        vm.snapshotValue("budgets", name, budget);
        vm.assertLe(value, budget, name);
    }

    function note(string memory name, uint256 value) internal {
        vm.snapshotValue("gas", name, value);
    }

    // --------------------------------------------------------------- the calls

    function publishCall(IMarketTypes.Payload memory payload) internal view returns (bytes memory) {
        return abi.encodeCall(market.publish, (jobId, state().round, payload));
    }

    function submitCall(IMarketTypes.Payload memory payload) internal view returns (bytes memory) {
        uint16 round = state().round;
        return abi.encodeCall(market.submit, (jobId, round, roundAt(round).modelDigest, payload));
    }

    function claimCall(address[] memory owners) internal view returns (bytes memory) {
        return abi.encodeCall(market.claim, (jobId, owners));
    }

    function ownersFrom(uint256 from, uint256 to) internal view returns (address[] memory owners) {
        owners = new address[](to - from);
        for (uint256 i = 0; i < owners.length; ++i) {
            owners[i] = members[from + i];
        }
    }
}
