// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {TermsTest} from "../TermsTest.sol";

/// @notice Any terms: accepted inside all bounds, refused by name outside one of them.
contract AnyTermsTest is TermsTest {
    function test_any_terms_inside_all_bounds_are_accepted_and_kept(uint256 seed) public {
        IMarketTypes.Terms memory t = inside(seed);
        accept(t);
        IMarketTypes.Job memory job = market.getJob(market.jobCount());
        assertEq(keccak256(abi.encode(job.terms)), keccak256(abi.encode(t)), "terms");
        assertEq(job.state.escrow, escrowOf(t), "escrow");
        assertEq(job.state.deadline, t.registerUntil, "deadline");
        assertEq(address(market).balance, escrowOf(t) + t.bond, "balance");
    }

    function test_any_single_term_outside_its_bounds_is_refused_by_name(uint256 seed) public {
        IMarketTypes.Terms memory t = inside(seed);
        uint256 which = between(seed, "which", 0, 22);
        bool above = between(seed, "above", 0, 1) == 1;
        string memory name = which < 7
            ? spoilWindow(t, seed, which, above)
            : which < 14 ? spoilAmount(t, seed, which, above) : spoilSize(t, seed, which, above);
        refuse(t, name);
    }

    function spoilWindow(IMarketTypes.Terms memory t, uint256 seed, uint256 which, bool above)
        private
        view
        returns (string memory)
    {
        uint256 highest = type(uint32).max - (which == 0 ? time : 0);
        setWindow(t, which, above ? between(seed, "spoilt", 30 days + 1, highest) : between(seed, "spoilt", 0, 9));
        return windowNames()[which];
    }

    function spoilAmount(IMarketTypes.Terms memory t, uint256 seed, uint256 which, bool above)
        private
        pure
        returns (string memory)
    {
        if (which == 7) {
            t.reward = 0;
            return "reward";
        }
        if (which == 8) {
            t.rounds = above ? uint16(between(seed, "spoilt", 257, type(uint16).max)) : 0;
            return "rounds";
        }
        if (which == 9) {
            t.groupSize = uint8(above ? between(seed, "spoilt", 17, 255) : between(seed, "spoilt", 0, 2));
            return "groupSize";
        }
        if (which == 10) {
            uint256 least = 3 * uint256(t.groupSize);
            uint256 most = 32 * uint256(t.groupSize);
            t.seats = uint16(above ? between(seed, "spoilt", most + 1, 65_535) : between(seed, "spoilt", 0, least - 1));
            return "seats";
        }
        if (which == 11) {
            uint256 least = uint256(t.seats) * t.reward;
            uint256 most = type(uint96).max - escrowOf(t);
            uint256 bond =
                above ? between(seed, "spoilt", most + 1, type(uint128).max) : between(seed, "spoilt", 0, least - 1);
            t.bond = uint128(bond);
            return "bond";
        }
        if (which == 12) {
            t.answerFee = above ? uint96(between(seed, "spoilt", uint256(t.reward) + 1, type(uint96).max)) : 0;
            return "answerFee";
        }
        t.allowedMisses = 0;
        return "allowedMisses";
    }

    function spoilSize(IMarketTypes.Terms memory t, uint256 seed, uint256 which, bool above)
        private
        pure
        returns (string memory)
    {
        uint256 most = mostLeaves(t);
        if (which == 14) {
            t.ciphertextBytes = uint16(between(seed, "spoilt", 0, 65_535));
            if (t.ciphertextBytes == 512 || t.ciphertextBytes == 768) ++t.ciphertextBytes;
            return "ciphertextBytes";
        }
        if (which == 15) {
            t.modelLeaves = above ? uint16(between(seed, "spoilt", most + 1, 65_535)) : 0;
            return "modelLeaves";
        }
        if (which == 16) {
            t.gradientLeaves = above ? uint16(between(seed, "spoilt", most + 1, 65_535)) : 0;
            return "gradientLeaves";
        }
        if (which == 17) {
            t.lanes = above ? uint8(between(seed, "spoilt", 43, 255)) : 0;
            return "lanes";
        }
        if (which == 18) {
            t.faults = uint8(between(seed, "spoilt", 15, 255));
            return "faults";
        }
        if (which == 19) {
            t.maxOpenings = uint8(between(seed, "spoilt", 33, 255));
            return "maxOpenings";
        }
        if (which == 20) {
            t.tauPercent = uint16(above ? between(seed, "spoilt", 10_001, 65_535) : between(seed, "spoilt", 0, 199));
            return "tauPercent";
        }
        if (which == 21) {
            t.gradientBits = above ? uint8(between(seed, "spoilt", 201, 255)) : 0;
            return "gradientBits";
        }
        t.auditRoot = 0;
        return "auditRoot";
    }

    function test_the_duration_counts_every_window_as_often_as_it_may_come(uint256 seed) public {
        IMarketTypes.Terms memory t = fresh();
        t.rounds = uint16(between(seed, "rounds", 1, 256));
        t.maxOpenings = uint8(between(seed, "openings", 0, 32));
        for (uint256 which = 0; which < 7; ++which) {
            uint256 most = 10 << between(seed, string.concat("scale", text(which)), 1, 18);
            setWindow(t, which, between(seed, text(which), 10, most > 30 days ? 30 days : most));
        }
        if (durationOf(t) > YEAR) refuse(t, "duration");
        else accept(t);
    }

    // ---------------------------------------------------------------- helpers

    function inside(uint256 seed) private view returns (IMarketTypes.Terms memory t) {
        t.rounds = uint16(between(seed, "rounds", 1, 256));
        t.groupSize = uint8(between(seed, "groupSize", 3, 16));
        t.seats = uint16(between(seed, "seats", 3 * uint256(t.groupSize), 32 * uint256(t.groupSize)));
        uint256 rewards = (uint256(t.rounds) + 1) * t.seats; // in escrow and the least bond
        t.reward = uint96(between(seed, "reward", 1, type(uint96).max / rewards));
        uint256 least = uint256(t.seats) * t.reward;
        t.bond = uint128(between(seed, "bond", least, type(uint96).max - escrowOf(t)));
        t.answerFee = uint96(between(seed, "answerFee", 1, t.reward));
        t.allowedMisses = uint8(between(seed, "allowedMisses", 1, 255));
        t.ciphertextBytes = between(seed, "ciphertextBytes", 0, 1) == 0 ? 512 : 768;
        t.inlineOnly = between(seed, "inlineOnly", 0, 1) == 1;
        t.modelLeaves = uint16(between(seed, "modelLeaves", 1, mostLeaves(t)));
        t.gradientLeaves = uint16(between(seed, "gradientLeaves", 1, mostLeaves(t)));
        t.lanes = uint8(between(seed, "lanes", 1, 42));
        t.faults = uint8(between(seed, "faults", 0, 14));
        t.maxOpenings = uint8(between(seed, "maxOpenings", 0, 32));
        t.tauPercent = uint16(between(seed, "tauPercent", 200, 10_000));
        t.gradientBits = uint8(between(seed, "gradientBits", 1, 200));
        t.scoreFloor = uint64(between(seed, "scoreFloor", 0, type(uint64).max));
        t.byInvitation = between(seed, "byInvitation", 0, 1) == 1;
        t.allowRoot = keccak256(abi.encode(seed, "allowRoot"));
        t.auditRoot = keccak256(abi.encode(seed, "auditRoot"));
        t.documentDigest = terms.documentDigest;
        // 7 windows a round are more than any round can last, and 40 more than all else can
        uint256 longest = YEAR / (7 * uint256(t.rounds) + 40);
        for (uint256 which = 0; which < 7; ++which) {
            setWindow(t, which, between(seed, text(which), 10, longest));
        }
    }

    function mostLeaves(IMarketTypes.Terms memory t) private pure returns (uint256) {
        return t.inlineOnly ? 120_000 / uint256(t.ciphertextBytes) : 8192;
    }

    function between(uint256 seed, string memory name, uint256 least, uint256 most) private pure returns (uint256) {
        return least + uint256(keccak256(abi.encode(seed, name))) % (most - least + 1);
    }
}
