// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice What an owner agrees to when it registers.
contract TermsHashTest is MarketTest {
    uint256 private constant FIELDS = 29;

    /// @dev Bits of every field of the terms, in order.
    function widths() private pure returns (uint16[FIELDS] memory) {
        return [
            160, // token
            64,
            32,
            96, // reward
            128,
            32,
            16,
            16,
            8, // groupSize
            8,
            8,
            8,
            8,
            8,
            16, // modelLeaves
            16,
            16,
            16,
            64,
            1, // inlineOnly
            1,
            32,
            32,
            32,
            32,
            96, // answerFee
            256,
            256,
            256
        ];
    }

    function test_terms_hash_binds_chain_market_job_and_model_owner() public {
        create();
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        bytes32 expected = keccak256(abi.encode(block.chainid, address(market), jobId, MODEL_OWNER, terms));
        assertEq(hash, expected, "definition");
        assertEq(market.getJob(jobId).termsHash, expected, "of the job");
        assertTrue(market.hashTerms(jobId + 1, MODEL_OWNER, terms) != hash, "job");
        assertTrue(market.hashTerms(jobId, STRANGER, terms) != hash, "model owner");
        assertTrue(deployMarket(10, 30 days).hashTerms(jobId, MODEL_OWNER, terms) != hash, "market");
        vm.chainId(block.chainid + 1);
        assertTrue(market.hashTerms(jobId, MODEL_OWNER, terms) != hash, "chain");
    }

    function test_every_bit_of_the_terms_is_one_of_a_field() public view {
        assertEq(abi.encode(terms).length, 32 * FIELDS, "fields");
        uint16[FIELDS] memory width = widths();
        IMarketTypes.Terms memory t;
        for (uint256 field = 0; field < FIELDS; ++field) {
            setWord(t, field, type(uint256).max >> (256 - width[field]));
        }
        IMarketTypes.Terms memory all;
        all.token = address(type(uint160).max);
        uint32 window = type(uint32).max;
        (all.registerUntil, all.scoreFloor) = (type(uint64).max, type(uint64).max);
        (all.startWindow, all.publishWindow, all.submitWindow) = (window, window, window);
        (all.settleWindow, all.answerWindow, all.disputeWindow) = (window, window, window);
        (all.reward, all.answerFee, all.bond) = (type(uint96).max, type(uint96).max, type(uint128).max);
        (all.rounds, all.seats, all.tauPercent) = (type(uint16).max, type(uint16).max, type(uint16).max);
        (all.modelLeaves, all.gradientLeaves, all.ciphertextBytes) = (65_535, 65_535, 65_535);
        (all.groupSize, all.faults, all.allowedMisses, all.maxOpenings) = (255, 255, 255, 255);
        (all.lanes, all.gradientBits, all.inlineOnly, all.byInvitation) = (255, 255, true, true);
        bytes32 ones = bytes32(type(uint256).max);
        (all.allowRoot, all.auditRoot, all.documentDigest) = (ones, ones, ones);
        assertEq(keccak256(abi.encode(t)), keccak256(abi.encode(all)), "widths");
    }

    function test_any_bit_of_any_field_changes_the_hash(uint8 field, uint8 bit) public view {
        field = uint8(field % FIELDS);
        IMarketTypes.Terms memory t = terms;
        bytes32 hash = market.hashTerms(1, MODEL_OWNER, t);
        uint256 flipped = uint256(1) << (bit % widths()[field]);
        setWord(t, field, wordOf(t, field) ^ flipped);
        assertTrue(market.hashTerms(1, MODEL_OWNER, t) != hash, "changed");
        setWord(t, field, wordOf(t, field) ^ flipped);
        assertEq(market.hashTerms(1, MODEL_OWNER, t), hash, "and back");
    }

    function test_nobody_registers_for_terms_that_differ_in_one_field(uint8 field, uint8 bit) public {
        create();
        bytes32 actual = market.getJob(jobId).termsHash;
        IMarketTypes.Terms memory t = terms;
        field = uint8(field % FIELDS);
        setWord(t, field, wordOf(t, field) ^ (uint256(1) << (bit % widths()[field])));
        bytes32 expected = market.hashTerms(jobId, MODEL_OWNER, t);
        uint256 stake = fund(owner(0), stakeOf(terms));
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongTermsHash.selector, actual));
        vm.prank(owner(0));
        market.register{value: stake}(jobId, expected, keyOf(owner(0)), openAdmission());
    }

    // ---------------------------------------------------------------- helpers

    /// @dev In memory a struct without dynamic members is one word a field.
    function wordOf(IMarketTypes.Terms memory t, uint256 field) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(t, shl(5, field)))
        }
    }

    function setWord(IMarketTypes.Terms memory t, uint256 field, uint256 word) private pure {
        assembly ("memory-safe") {
            mstore(add(t, shl(5, field)), word)
        }
    }
}
