// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {GasTest} from "./GasTest.sol";
import {StoreEverything} from "./StoreEverything.sol";

/// @notice What an owner's part of a round without a quarrel costs, all transactions of all parties included, beside what
/// it costs to store its gradient.
contract QuietRoundGasTest is GasTest {
    uint256 private constant OWNERS = 15;
    uint256 private constant PARAMETERS_A_TRANSACTION = 247; // one more is over the cap
    uint256 private constant LEAST_FACTOR = 500;

    // ----------------------------------------------------------- quiet rounds

    function test_a_quiet_round_costs_the_same_at_every_size() public {
        uint256 fresh = vm.snapshotState();
        uint16[4] memory sizes = [uint16(34), 373, 3074, 7322]; // of the models of the baseline
        uint256 smallest = 0;
        for (uint256 i = 0; i < 4; ++i) {
            begin_(sizes[i]);
            (uint256 cost,) = quietRound();
            note(string.concat("quiet round, an owner, ", text(sizes[i]), " ciphertexts"), cost);
            if (i == 0) smallest = cost;
            assertEq(cost, smallest, "cost beside that of the smallest");
            vm.revertToState(fresh);
        }
    }

    /// @dev In the first round of owners that are new to the market more words are written for the first time.
    function test_a_quiet_round_is_500_times_cheaper_than_storing_1000_parameters() public {
        uint256 most = storeEverything(1000) / LEAST_FACTOR;
        begin_(34);
        for (uint256 i = 0; i < 2; ++i) {
            string memory name = string.concat("quiet round, an owner, ", i == 0 ? "first" : "later");
            (uint256 batched, uint256 single) = quietRound();
            within(name, batched, most);
            note(string.concat(name, ", each claims"), single);
        }
    }

    function begin_(uint16 leaves) private {
        IMarketTypes.Terms memory t = jobOf(3, uint16(OWNERS));
        t.modelLeaves = leaves;
        t.gradientLeaves = leaves;
        useTerms(t);
        begin();
    }

    /// @return batched a fifteenth of the round, one transaction claiming for all; `single` each claiming for itself.
    function quietRound() private returns (uint256 batched, uint256 single) {
        uint16 number = state().round;
        uint256 round = transact(MODEL_OWNER, 0, publishCall(external_(0)));
        for (uint256 i = 0; i < OWNERS; ++i) {
            round += transact(members[i], 0, submitCall(external_(1 + i)));
        }
        round += transact(STRANGER, 0, abi.encodeCall(market.closeRound, (jobId, number)));
        round += transact(MODEL_OWNER, 0, abi.encodeCall(market.settleQuiet, (jobId, number)));
        uint256 unclaimed = vm.snapshotState();
        single = round;
        for (uint256 i = 0; i < OWNERS; ++i) {
            single += transact(members[i], 0, claimCall(ownersFrom(i, i + 1)));
        }
        vm.revertToState(unclaimed);
        round += transact(STRANGER, 0, claimCall(members));
        return (round / OWNERS, single / OWNERS);
    }

    // --------------------------------------------------------------- baseline

    function test_store_everything_1000() public {
        baseline(1000);
    }

    function test_store_everything_7450() public {
        baseline(7450);
    }

    function test_store_everything_61470() public {
        baseline(61_470);
    }

    function test_store_everything_270896() public {
        baseline(270_896);
    }

    function test_one_more_parameter_is_over_the_cap() public {
        StoreEverything store = new StoreEverything();
        (bool done,) = send(store, 0, PARAMETERS_A_TRANSACTION + 1);
        require(!done, "more parameters fit into a transaction");
    }

    function baseline(uint256 parameters) private {
        note(string.concat("store everything, ", text(parameters), " parameters"), storeEverything(parameters));
    }

    /// @dev One owner's gradient of one round, in as many transactions as the cap on each asks for. Every word is new, so
    /// that what was stored before does not matter and may be forgotten: forge takes ever longer for what it remembers.
    function storeEverything(uint256 parameters) private returns (uint256 used) {
        StoreEverything store = new StoreEverything();
        uint256 fresh = vm.snapshotState();
        for (uint256 from = 0; from < parameters; from += PARAMETERS_A_TRANSACTION) {
            uint256 left = parameters - from;
            used += storeSome(store, from, left < PARAMETERS_A_TRANSACTION ? left : PARAMETERS_A_TRANSACTION);
            vm.revertToState(fresh);
        }
    }

    function storeSome(StoreEverything store, uint256 from, uint256 count) private returns (uint256 used) {
        uint256 memory_;
        assembly ("memory-safe") {
            memory_ := mload(0x40)
        }
        bool done;
        (done, used) = send(store, from, count);
        require(done, "over the cap of one transaction");
        require(store.words(address(this), from + count - 1, 2) != 0, "not stored");
        assembly ("memory-safe") {
            mstore(0x40, memory_)
        }
    }

    function send(StoreEverything store, uint256 from, uint256 count) private returns (bool done, uint256 used) {
        bytes memory data = abi.encodeCall(store.store, (from, fixedPoint(from, count)));
        (done,) = address(store).call{gas: TRANSACTION_CAP}(data);
        used = gasOfTransaction();
        done = done && used != 0;
    }

    /// @dev Numbers of eight bytes, so that the baseline pays no more for call data than it must.
    function fixedPoint(uint256 from, uint256 count) private pure returns (uint256[3][] memory words) {
        words = new uint256[3][](count);
        for (uint256 i = 0; i < count; ++i) {
            for (uint256 j = 0; j < 3; ++j) {
                words[i][j] = uint256(keccak256(abi.encode(from + i, j))) >> 192;
            }
        }
    }
}
