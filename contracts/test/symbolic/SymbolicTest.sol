// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketCore} from "../../src/MarketCore.sol";
import {Roster} from "../../src/libraries/Roster.sol";
import {Vm} from "../Vm.sol";

string constant MARKET = "out-symbolic/Market.sol/Market.json";
string constant HARNESS = "out-symbolic/MarketHarness.sol/MarketHarness.json";
string constant DISPUTES = "out-symbolic/DisputesHarness.sol/DisputesHarness.json";

/// @notice The cheatcodes of halmos that these tests use.
interface Svm {
    function enableSymbolicStorage(address account) external;
}

/// @notice The deployed market with a storage of which nothing is known. This contract has the layout of `MarketCore`, so
/// that it can say where in that storage a job is.
/// @dev `make audit-contracts` runs all of it. By hand, in contracts/ with its tools on the path and halmos 0.3.3:
/// FOUNDRY_PROFILE=symbolic halmos --forge-build-out out-symbolic --match-contract 'Symbolic$' --loop 16
abstract contract SymbolicTest is MarketCore {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    Svm internal constant svm = Svm(0xF3993A62377BCd56AE39D773740A5390411E8BC9);

    IMarket internal market;

    /// @param artefact the market, or the one with its own block hashes.
    constructor(string memory artefact) {
        requireLayout();
        bytes memory code = abi.encodePacked(vm.getCode(artefact), abi.encode(10, 30 days));
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
        copy(slotOf(state), STATE_WORDS);
    }

    function termsOf(uint256 jobId) internal returns (Terms storage terms) {
        terms = _jobs[jobId].terms;
        copy(slotOf(terms), TERMS_WORDS);
    }

    function roundOf(uint256 jobId, uint256 number) internal returns (Round storage round) {
        round = _jobs[jobId].rounds[number].shown;
        copy(slotOf(round), ROUND_WORDS);
    }

    function seatOf(uint256 jobId, address owner) internal returns (Seat storage seat) {
        seat = _jobs[jobId].seats[owner];
        copy(slotOf(seat), SEAT_WORDS);
    }

    /// @dev What was changed here, back to the market: a field that is given a value is one of which that value is
    /// assumed, in a form that loops and shifts can be unrolled with.
    function put(Terms storage terms) internal {
        put(slotOf(terms), TERMS_WORDS);
    }

    function put(JobState storage state) internal {
        put(slotOf(state), STATE_WORDS);
    }

    function put(Round storage round) internal {
        put(slotOf(round), ROUND_WORDS);
    }

    function slotOf(JobState storage state) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            slot := state.slot
        }
    }

    function slotOf(Terms storage terms) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            slot := terms.slot
        }
    }

    function slotOf(Round storage round) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            slot := round.slot
        }
    }

    function slotOf(Seat storage seat) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            slot := seat.slot
        }
    }

    function slotOf(uint256[19] storage words) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            slot := words.slot
        }
    }

    function slotOf(uint256[16] storage words) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            slot := words.slot
        }
    }

    function wordAt(uint256 slot) internal view returns (uint256) {
        return uint256(vm.load(address(market), bytes32(slot)));
    }

    function setWord(uint256 slot, uint256 value) internal {
        vm.store(address(market), bytes32(slot), bytes32(value));
    }

    function copy(uint256 from, uint256 words) private {
        for (uint256 i = 0; i < words; ++i) {
            uint256 value = wordAt(from + i);
            assembly ("memory-safe") {
                sstore(add(from, i), value)
            }
        }
    }

    function put(uint256 from, uint256 words) private {
        for (uint256 i = 0; i < words; ++i) {
            uint256 value;
            assembly ("memory-safe") {
                value := sload(add(from, i))
            }
            setWord(from + i, value);
        }
    }

    /// @dev Words of the structures, checked against the layout.
    uint256 private constant STATE_WORDS = 3;
    uint256 private constant TERMS_WORDS = 7;
    uint256 private constant ROUND_WORDS = 6;
    uint256 private constant SEAT_WORDS = 2;
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
        return wordAt(slotOf(_jobs[jobId].state)) & type(uint8).max;
    }

    /// @dev One path for every value below the limit.
    function pick(uint256 value, uint256 limit) internal pure returns (uint256 picked) {
        vm.assume(value < limit);
        while (picked + 1 < limit && picked != value) ++picked;
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
