// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketCore} from "../../src/MarketCore.sol";
import {Roster} from "../../src/libraries/Roster.sol";
import {Vm} from "../Vm.sol";

/// @notice The cheatcodes of halmos that these tests use.
interface Svm {
    function enableSymbolicStorage(address account) external;
}

/// @notice The deployed market with a storage of which nothing is known. This contract has the layout of `MarketCore`, so
/// that it can say where in that storage a job is.
/// @dev Run, with forge on the path (contracts/tools) and halmos 0.3.3:
/// FOUNDRY_PROFILE=symbolic halmos --root contracts --forge-build-out out-symbolic --match-contract Symbolic --loop 16
abstract contract SymbolicTest is MarketCore {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    Svm internal constant svm = Svm(0xF3993A62377BCd56AE39D773740A5390411E8BC9);

    IMarket internal market;

    constructor() {
        requireLayout();
        bytes memory code = abi.encodePacked(vm.getCode("out-symbolic/Market.sol/Market.json"), abi.encode(10, 30 days));
        address deployed;
        assembly ("memory-safe") {
            deployed := create(0, add(code, 32), mload(code))
        }
        require(deployed != address(0));
        market = IMarket(deployed);
        svm.enableSymbolicStorage(deployed);
    }

    // ---------------------------------------------------------------- storage

    /// @dev As the market has it now, copied to where it lies here.
    function stateOf(uint256 jobId) internal returns (JobState storage state) {
        state = _jobs[jobId].state;
        uint256 from = 0;
        assembly ("memory-safe") {
            from := state.slot
        }
        copy(from, STATE_WORDS);
    }

    function termsOf(uint256 jobId) internal returns (Terms storage terms) {
        terms = _jobs[jobId].terms;
        uint256 from = 0;
        assembly ("memory-safe") {
            from := terms.slot
        }
        copy(from, TERMS_WORDS);
    }

    function roundOf(uint256 jobId, uint256 number) internal returns (Round storage round) {
        round = _jobs[jobId].rounds[number].shown;
        uint256 from = 0;
        assembly ("memory-safe") {
            from := round.slot
        }
        copy(from, ROUND_WORDS);
    }

    function copy(uint256 from, uint256 words) private {
        for (uint256 i = 0; i < words; ++i) {
            bytes32 value = vm.load(address(market), bytes32(from + i));
            assembly ("memory-safe") {
                sstore(add(from, i), value)
            }
        }
    }

    /// @dev Words of the structures, checked against the layout.
    uint256 private constant STATE_WORDS = 3;
    uint256 private constant TERMS_WORDS = 7;
    uint256 private constant ROUND_WORDS = 6;
    JobData private _layout;
    RoundData private _roundLayout;

    function requireLayout() private view {
        JobState storage state = _layout.state;
        Roster.Data storage roster = _layout.roster;
        Terms storage terms = _layout.terms;
        uint256[2] storage voted = _roundLayout.voted;
        Round storage shown = _roundLayout.shown;
        bool fits = false;
        assembly ("memory-safe") {
            fits := and(eq(sub(roster.slot, state.slot), 3), eq(sub(state.slot, terms.slot), 7))
            fits := and(fits, eq(sub(voted.slot, shown.slot), 6))
        }
        require(fits);
    }

    /// @dev The first byte of the state, as a number, because it may be no phase at all.
    function phaseOf(uint256 jobId) internal view returns (uint256) {
        JobState storage state = _jobs[jobId].state;
        bytes32 slot;
        assembly ("memory-safe") {
            slot := state.slot
        }
        return uint256(vm.load(address(market), slot)) & type(uint8).max;
    }

    // ------------------------------------------------------------------ calls

    /// @dev Whether the call would succeed now; it leaves nothing behind.
    function wouldSucceed(address sender, bytes memory input) internal returns (bool done) {
        try this.callAndRevert(sender, input) {}
        catch (bytes memory result) {
            done = abi.decode(result, (bool));
        }
    }

    function callAndRevert(address sender, bytes memory input) external {
        vm.prank(sender);
        (bool done,) = address(market).call(input);
        bytes memory result = abi.encode(done);
        assembly ("memory-safe") {
            revert(add(result, 32), mload(result))
        }
    }
}
