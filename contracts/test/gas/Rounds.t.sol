// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {PlainToken} from "../tokens/PlainToken.sol";
import {GasTest} from "./GasTest.sol";

/// @notice The transactions of a round, and those that pay.
contract RoundsGasTest is GasTest {
    uint256 private constant PUBLISH = 90_000;
    uint256 private constant SUBMIT = 90_000;
    uint256 private constant GAS_PER_BYTE = 45;
    uint256 private constant SETTLE = 90_000;
    uint256 private constant WITHDRAW = 80_000;
    uint16 private constant LARGEST_INLINE = 234; // ciphertexts of 512 bytes in 120,000 bytes
    uint16 private constant LARGEST_EXTERNAL = 8192;
    uint256 private constant HALF_BY_TURNS = 0x007f01ff007f01ff007f01ff007f01ff007f01ff007f01ff007f01ff007f01ff;

    // ---------------------------------------------------------------- payloads

    function test_payloads_in_a_store() public {
        withLeaves(1);
        inStore(", 1 ciphertext", uriOf(IPFS_URI));
    }

    function test_payloads_in_a_store_at_their_largest() public {
        withLeaves(LARGEST_EXTERNAL);
        inStore(", 8192 ciphertexts", uriOf(IPFS_URI));
    }

    function test_payloads_in_a_store_with_the_longest_address() public {
        withLeaves(1);
        string memory uri = uriOf(LONGEST_URI);
        measure("publish external, longest URI", MODEL_OWNER, publishCall(external_(1, uri)));
        measure("submit external, longest URI, first", members[0], submitCall(external_(2, uri)));
        measure("submit external, longest URI", members[1], submitCall(external_(3, uri)));
    }

    /// @dev The first submission of a round writes a word that later ones change.
    function inStore(string memory of_, string memory uri) private {
        string memory name = string.concat("publish external", of_);
        measure(name, MODEL_OWNER, publishCall(external_(1, uri)), PUBLISH);
        name = string.concat("submit external", of_);
        measure(string.concat(name, ", first"), members[0], submitCall(external_(2, uri)), SUBMIT);
        measure(name, members[1], submitCall(external_(3, uri)), SUBMIT);
    }

    function test_the_smallest_inline_payload() public {
        withLeaves(1);
        inline_();
    }

    function test_an_inline_payload_of_middle_size() public {
        withLeaves(33);
        inline_();
    }

    function test_the_largest_inline_payload() public {
        withLeaves(LARGEST_INLINE);
        inline_();
        bytes memory data = submitCall(inlined(1, members[1], dense(3)));
        within("largest call data, bytes", data.length, NETWORK_LIMIT - ENVELOPE);
    }

    function inline_() private {
        IMarketTypes.Payload memory model = inlined(1, MODEL_OWNER, dense(1));
        uint256 budget = GAS_PER_BYTE * model.data.length + SUBMIT;
        string memory of_ = string.concat(" inline, ", text(model.data.length), " bytes");
        measure(string.concat("publish", of_), MODEL_OWNER, publishCall(model), budget);
        IMarketTypes.Payload memory gradient = inlined(1, members[0], dense(2));
        measure(string.concat("submit", of_), members[0], submitCall(gradient), budget);
    }

    /// @dev A payload without a zero byte.
    function dense(uint256 salt) private view returns (bytes memory data) {
        data = filled(uint256(terms.modelLeaves) * terms.ciphertextBytes, keccak256(abi.encode(salt)));
        for (uint256 i = 0; i < data.length; ++i) {
            if (data[i] == 0) data[i] = 0x01;
        }
    }

    function withLeaves(uint16 leaves) private {
        IMarketTypes.Terms memory t = jobOf(3, 15);
        t.modelLeaves = leaves;
        t.gradientLeaves = leaves;
        useTerms(t);
        begin();
    }

    // ----------------------------------------------------------------- closing

    function test_closing_with_all_of_512_present() public {
        beginWith(16, 512);
        publishExternal();
        submitExternal(0, 0);
        close_("close, 512 owners present", 130_000);
        settleQuietly();
    }

    function test_closing_with_half_of_512_absent() public {
        beginLastMiss();
        publishExternal();
        submitExternal(0, HALF_BY_TURNS);
        passDeadline();
        close_("close, half of 512 owners absent", 3_800_000);
        require(state().dropped == type(uint32).max && creditOf(SINK) != 0, "not the dearest case");
    }

    function test_closing_with_all_of_512_absent() public {
        beginLastMiss();
        publishExternal();
        passDeadline();
        close_("close, 512 owners absent", TRANSACTION_CAP - 1);
    }

    /// @dev Whoever misses a round is dropped, which writes one word more.
    function beginLastMiss() private {
        IMarketTypes.Terms memory t = jobOf(16, 512);
        t.allowedMisses = 1;
        useTerms(t);
        begin();
    }

    function close_(string memory name, uint256 budget) private {
        measure(name, STRANGER, abi.encodeCall(market.closeRound, (jobId, 1)), budget);
    }

    // --------------------------------------------------------------- settling

    function settleQuietly() private {
        mine(3);
        measure("store seed", STRANGER, abi.encodeCall(market.storeSeed, (jobId, 1)));
        measure("settle quiet, 512 owners", MODEL_OWNER, abi.encodeCall(market.settleQuiet, (jobId, 1)), SETTLE);
    }

    function test_settling_by_default() public {
        beginWith(16, 512);
        runToSettleExternal();
        passDeadline();
        bytes memory data = abi.encodeCall(market.settleByDefault, (jobId, 1));
        measure("settle by default, 512 owners", STRANGER, data, SETTLE);
    }

    // ----------------------------------------------------------------- payment

    function test_claiming_one_round() public {
        beginWith(3, 30);
        runToSettleExternal();
        settleQuiet();
        measure("claim, one round", STRANGER, claimCall(ownersFrom(0, 1)));
        withdraw_("withdraw", SINK_OF_COINS);
        measure("claim, one round, 15 owners", STRANGER, claimCall(ownersFrom(1, 16)));
        measure("stop", MODEL_OWNER, abi.encodeCall(market.stop, (jobId)));
        measure("claim, rest and stake", STRANGER, claimCall(ownersFrom(0, 1)));
    }

    /// @dev An account that never was costs most.
    address private constant SINK_OF_COINS = address(0xF1E5);

    function withdraw_(string memory name, address to) private {
        bytes memory data = abi.encodeCall(market.withdraw, (terms.token, to));
        measure(name, members[0], data, WITHDRAW);
    }

    function test_withdrawing_a_token() public {
        IMarketTypes.Terms memory t = jobOf(3, 15);
        t.token = address(new PlainToken());
        useTerms(t);
        begin();
        runToSettleExternal();
        settleQuiet();
        market.claim(jobId, ownersFrom(0, 1));
        withdraw_("withdraw, token", SINK_OF_COINS);
    }

    function test_claiming_256_rounds_at_once() public {
        IMarketTypes.Terms memory t = jobOf(3, 9);
        t.rounds = 256;
        useTerms(t);
        begin();
        for (uint16 round = 1; round <= t.rounds; ++round) {
            runQuietly(round);
        }
        measure("claim, 256 rounds", STRANGER, claimCall(ownersFrom(0, 1)));
        measure("close job", STRANGER, abi.encodeCall(market.closeJob, (jobId)));
    }

    /// @dev A whole round that asks the market for nothing, as its answers become long.
    function runQuietly(uint16 round) private {
        IMarketTypes.Payload memory payload = external_(round);
        vm.prank(MODEL_OWNER);
        market.publish(jobId, round, payload);
        for (uint256 slot = 0; slot < members.length; ++slot) {
            vm.prank(members[slot]);
            market.submit(jobId, round, payload.digest, payload);
        }
        market.closeRound(jobId, round);
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, round);
    }
}
