// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {TermsTest} from "../TermsTest.sol";

/// @notice Every term at its bounds and one step beyond them.
contract TermBoundsTest is TermsTest {
    // ---------------------------------------------------------------- amounts

    function test_the_bounds_of_reward_rounds_and_misses() public {
        IMarketTypes.Terms memory t = fresh();
        t.reward = 0;
        refuse(t, "reward");
        t.reward = 1;
        t.answerFee = 1;
        accept(t);
        t.reward = type(uint96).max / 90; // escrow and bond together are 90 rewards
        t.bond = 15 * uint128(t.reward);
        accept(t);
        t.reward += 1;
        t.bond = 15 * uint128(t.reward);
        refuse(t, "bond");
        t.reward = type(uint96).max;
        t.bond = 15 * uint128(t.reward);
        refuse(t, "bond");
        t = fresh();
        t.rounds = 0;
        refuse(t, "rounds");
        t.rounds = 1;
        accept(t);
        t.rounds = 256;
        accept(t);
        t.rounds = 257;
        refuse(t, "rounds");
        t = fresh();
        t.allowedMisses = 0;
        refuse(t, "allowedMisses");
        t.allowedMisses = 1;
        accept(t);
        t.allowedMisses = 255;
        accept(t);
    }

    function test_the_bounds_of_groups_and_seats() public {
        IMarketTypes.Terms memory t = fresh();
        t.groupSize = 2;
        refuse(t, "groupSize");
        t.groupSize = 17;
        t.seats = 51;
        refuse(t, "groupSize");
        for (uint8 size = 3; size <= 16; ++size) {
            t.groupSize = size;
            t.bond = 512 * uint128(REWARD);
            t.seats = 3 * size - 1;
            refuse(t, "seats");
            t.seats = 3 * size;
            accept(t);
            t.seats = 32 * uint16(size);
            accept(t);
            t.seats = 32 * uint16(size) + 1;
            refuse(t, "seats");
        }
    }

    function test_the_bounds_of_bond_and_answer_fee() public {
        IMarketTypes.Terms memory t = fresh();
        t.bond = uint128(15 * REWARD - 1);
        refuse(t, "bond");
        t.bond = uint128(15 * REWARD);
        accept(t);
        t.bond = uint128(type(uint96).max - escrowOf(t));
        accept(t);
        t.bond += 1;
        refuse(t, "bond");
        t.bond = type(uint128).max;
        refuse(t, "bond");
        t = fresh();
        t.answerFee = 0;
        refuse(t, "answerFee");
        t.answerFee = 1;
        accept(t);
        t.answerFee = t.reward;
        accept(t);
        t.answerFee = t.reward + 1;
        refuse(t, "answerFee");
    }

    // ------------------------------------------------------------------ sizes

    function test_the_bounds_of_ciphertexts_and_lanes() public {
        IMarketTypes.Terms memory t = fresh();
        uint16[7] memory wrong = [0, 256, 511, 513, 767, 769, 1024];
        for (uint256 i = 0; i < wrong.length; ++i) {
            t.ciphertextBytes = wrong[i];
            refuse(t, "ciphertextBytes");
        }
        t.ciphertextBytes = 768;
        accept(t);
        t = fresh();
        t.lanes = 0;
        refuse(t, "lanes");
        t.lanes = 1;
        accept(t);
        t.lanes = 42;
        accept(t);
        t.lanes = 43;
        refuse(t, "lanes");
    }

    function test_the_bounds_of_payloads() public {
        checkLeaves(512, false, 8192);
        checkLeaves(768, false, 8192);
        checkLeaves(512, true, 234); // 120,000 bytes of call data
        checkLeaves(768, true, 156);
    }

    function checkLeaves(uint16 ciphertextBytes, bool inlineOnly, uint16 most) private {
        IMarketTypes.Terms memory t = fresh();
        t.ciphertextBytes = ciphertextBytes;
        t.inlineOnly = inlineOnly;
        t.modelLeaves = 0;
        refuse(t, "modelLeaves");
        t.modelLeaves = most + 1;
        refuse(t, "modelLeaves");
        t.modelLeaves = most;
        accept(t);
        t.gradientLeaves = 0;
        refuse(t, "gradientLeaves");
        t.gradientLeaves = most + 1;
        refuse(t, "gradientLeaves");
        t.gradientLeaves = most;
        accept(t);
        t.modelLeaves = 1;
        t.gradientLeaves = 1;
        accept(t);
    }

    // ------------------------------------------------------------------ audit

    function test_the_bounds_of_audits() public {
        IMarketTypes.Terms memory t = fresh();
        t.faults = 0;
        accept(t);
        t.faults = 14;
        accept(t);
        t.faults = 15;
        refuse(t, "faults");
        t = fresh();
        t.maxOpenings = 0;
        accept(t);
        t.maxOpenings = 32;
        accept(t);
        t.maxOpenings = 33;
        refuse(t, "maxOpenings");
        t = fresh();
        t.tauPercent = 199;
        refuse(t, "tauPercent");
        t.tauPercent = 200;
        accept(t);
        t.tauPercent = 10_000;
        accept(t);
        t.tauPercent = 10_001;
        refuse(t, "tauPercent");
        t = fresh();
        t.gradientBits = 0;
        refuse(t, "gradientBits");
        t.gradientBits = 1;
        accept(t);
        t.gradientBits = 200;
        accept(t);
        t.gradientBits = 201;
        refuse(t, "gradientBits");
        t = fresh();
        t.auditRoot = 0;
        refuse(t, "auditRoot");
    }

    // ---------------------------------------------------------------- windows

    function test_the_bounds_of_every_window() public {
        string[7] memory names = windowNames();
        for (uint256 which = 0; which < 7; ++which) {
            IMarketTypes.Terms memory t = fresh();
            setWindow(t, which, 9);
            refuse(t, names[which]);
            setWindow(t, which, 10);
            accept(t);
            setWindow(t, which, 30 days);
            accept(t);
            setWindow(t, which, 30 days + 1);
            refuse(t, names[which]);
        }
    }

    function test_registration_does_not_end_in_the_past_or_at_the_end_of_time() public {
        IMarketTypes.Terms memory t = fresh();
        t.registerUntil = uint64(time);
        refuse(t, "registerUntil");
        t.registerUntil = uint64(time - 1);
        refuse(t, "registerUntil");
        t.registerUntil = 0;
        refuse(t, "registerUntil");
        t.registerUntil = type(uint64).max;
        refuse(t, "registerUntil");
    }

    function test_the_bounds_of_windows_are_those_of_the_market() public {
        market = deployMarket(500, 500);
        IMarketTypes.Terms memory t = fresh();
        for (uint256 which = 0; which < 7; ++which) {
            setWindow(t, which, 500);
        }
        accept(t);
        string[7] memory names = windowNames();
        for (uint256 which = 0; which < 7; ++which) {
            setWindow(t, which, 499);
            refuse(t, names[which]);
            setWindow(t, which, 501);
            refuse(t, names[which]);
            setWindow(t, which, 500);
        }
    }

    function test_a_job_lasts_at_most_365_days() public {
        IMarketTypes.Terms memory t = fresh();
        for (uint256 which = 0; which < 7; ++which) {
            setWindow(t, which, 9 days + 12 hours + 1); // odd, so that half a window is rounded down
        }
        setWindow(t, 1, 10);
        uint256 rest = YEAR - durationOf(t) + 10;
        assertTrue(rest > 10 && rest <= 30 days, "the start window can make up for the rest");
        setWindow(t, 1, rest);
        accept(t);
        setWindow(t, 1, rest + 1);
        refuse(t, "duration");
        setWindow(t, 1, rest);
        t.registerUntil += 1;
        refuse(t, "duration");
    }

    function test_a_round_has_at_most_one_dispute_window() public {
        IMarketTypes.Terms memory t = fresh();
        t.rounds = 12;
        t.maxOpenings = 32;
        t.disputeWindow = 30 days;
        accept(t); // 360 days, and some minutes
        t.rounds = 32;
        t.maxOpenings = 12;
        accept(t);
        t.maxOpenings = 13;
        refuse(t, "duration");
    }
}
