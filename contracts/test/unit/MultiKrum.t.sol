// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Groups} from "../../src/libraries/Groups.sol";
import {MultiKrum} from "../../src/libraries/MultiKrum.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The outlier rule against its definition, written as plainly as possible, and against the vectors of the
/// reference implementation.
contract MultiKrumTest is MarketTest {
    struct Scene {
        uint256 words;
        uint32 complete;
        uint32 claimed;
        bytes lanes;
    }

    function outliers(Scene calldata scene, uint256 tau, uint256 floor) external pure returns (uint32, uint256) {
        return MultiKrum.outliers(scene.lanes, scene.words, scene.complete, scene.claimed, tau, floor);
    }

    // ---------------------------------------------------------------- vectors

    function test_the_vectors_of_the_reference_implementation() public view {
        string memory json = vm.readFile("../tests/vectors/multi_krum.json");
        uint256 count = 0;
        for (string memory key = ".contract[0]"; vm.keyExistsJson(json, key); ++count) {
            checkVector(json, key);
            key = string.concat(".contract[", text(count + 1), "]");
        }
        assertTrue(count >= 58, "fewer vectors than there were");
    }

    function checkVector(string memory json, string memory key) private view {
        Scene memory scene;
        scene.words = vm.parseJsonUint(json, string.concat(key, ".words"));
        scene.complete = uint32(vm.parseJsonUint(json, string.concat(key, ".complete")));
        scene.claimed = uint32(vm.parseJsonUint(json, string.concat(key, ".claimed")));
        scene.lanes = vm.parseJsonBytes(json, string.concat(key, ".lanes"));
        uint256 tau = vm.parseJsonUint(json, string.concat(key, ".tauPercent"));
        uint256 floor = vm.parseJsonUint(json, string.concat(key, ".floor"));
        string memory name = vm.parseJsonString(json, string.concat(key, ".name"));
        (uint32 rejected, uint256 magnitude) = this.outliers(scene, tau, floor);
        assertEq(rejected, vm.parseJsonUint(json, string.concat(key, ".rejected")), name);
        assertEq(magnitude, vm.parseJsonUint(json, string.concat(key, ".magnitude")), name);
        checkScores(json, string.concat(key, ".scores"), scene, name);
    }

    /// @dev The library keeps its scores to itself; a claim on a floor one below and at a score tells what they are.
    function checkScores(string memory json, string memory key, Scene memory scene, string memory name) private view {
        uint256[] memory scores = vm.parseJsonUintArray(json, key);
        uint256 row = 0;
        for (uint256 group = 0; group < 32; ++group) {
            if (!Groups.has(scene.complete, group)) continue;
            uint256 score = scores[row++];
            if (!Groups.has(scene.claimed, group)) continue;
            (uint32 rejected,) = this.outliers(scene, 0, score);
            assertTrue(!Groups.has(rejected, group), name);
            if (score == 0) continue;
            (rejected,) = this.outliers(scene, 0, score - 1);
            assertTrue(Groups.has(rejected, group), name);
        }
    }

    // ------------------------------------------------------- against the definition

    function test_outliers_agree_with_the_definition(uint256 seed, uint8 tau) public view {
        Scene memory scene = sceneOf(seed, uint32(seed >> 8) & 0x3ff | 0x814, 1 + seed % 3);
        fill(scene, seed, (seed >> 128) % 28);
        check(scene, 101 + uint256(tau), 0);
    }

    function test_outliers_agree_with_the_definition_over_a_floor(uint256 seed, uint128 floor) public view {
        Scene memory scene = sceneOf(seed, uint32(seed >> 8) & 0x3ff | 0x814, 1 + seed % 3);
        fill(scene, seed, (seed >> 128) % 28);
        check(scene, 101, floor >> (seed >> 136) % 128);
    }

    function test_outliers_agree_where_lanes_are_saturated(uint256 seed, uint8 tau) public view {
        Scene memory scene = sceneOf(seed, uint32(seed >> 8) & 0x3ff | 0x814, 1 + seed % 3);
        fill(scene, seed, 0);
        saturate(scene.lanes);
        check(scene, 101 + uint256(tau), 0);
    }

    function test_outliers_agree_where_distances_tie(uint256 seed, uint8 tau) public view {
        Scene memory scene = sceneOf(seed, uint32(seed >> 8) & 0x3ff | 0x814, 1 + seed % 2);
        fill(scene, seed, 30 + (seed >> 128) % 2); // lanes of -2 to 1, or of -1 and 0
        check(scene, 50 + uint256(tau), seed >> 140 & 3);
    }

    function test_outliers_agree_where_all_are_equal(int32 value, uint256 seed) public view {
        Scene memory scene = sceneOf(seed, uint32(seed >> 8) & 0x3ff | 0x814, 1 + seed % 3);
        scene.lanes = new bytes(12 * scene.words * (popcount(scene.complete) - 1));
        for (uint256 i = 0; i < scene.lanes.length; ++i) {
            scene.lanes[i] = bytes4(uint32(value))[i % 4];
        }
        check(scene, 101, 0);
    }

    function test_outliers_agree_for_three_groups(uint256 seed, uint8 tau) public view {
        uint32 complete = uint32(1 << seed % 10 | 1 << 10 + (seed >> 8) % 10 | 1 << 20 + (seed >> 16) % 12);
        Scene memory scene = sceneOf(seed, complete, 1 + (seed >> 24) % 13);
        assertEq(scene.claimed, 0, "three groups leave none to claim");
        fill(scene, seed, (seed >> 128) % 32);
        check(scene, 101 + uint256(tau), 0);
    }

    function test_four_groups_may_have_one_claim(uint256 seed, uint8 tau) public view {
        uint32 claimed = uint32([1, 1 << 8, 1 << 16, 1 << 31][(seed >> 8) % 4]);
        Scene memory scene = Scene(1 + seed % 9, 0x80010101, claimed, "");
        fill(scene, seed, (seed >> 128) % 32);
        check(scene, 101 + uint256(tau), 0);
    }

    /// forge-config: default.fuzz.runs = 4
    /// forge-config: ci.fuzz.runs = 40
    function test_outliers_agree_for_32_groups_of_42_words(uint256 seed, uint8 tau) public view {
        Scene memory scene = sceneOf(seed, type(uint32).max, 42);
        fill(scene, seed, (seed >> 128) % 9);
        if (seed % 2 == 0) saturate(scene.lanes);
        check(scene, 101 + uint256(tau) / 8, 0);
    }

    function test_outliers_agree_at_the_extremes_of_32_groups() public view {
        Scene memory scene = Scene(42, type(uint32).max, 0x3fff, "");
        scene.lanes = new bytes(31 * 504);
        for (uint256 i = 0; i < 31 * 126; ++i) {
            uint256 group = i / 126;
            int32 extreme = group % 2 == 0 ? type(int32).min : type(int32).max;
            int32 small = int24(int256(uint256(keccak256(abi.encode(i)))));
            put(scene.lanes, i, group < 14 ? extreme : small);
        }
        check(scene, 300, 0);
        (uint32 rejected, uint256 magnitude) = this.outliers(scene, 300, 0);
        assertEq(rejected, 0x3fff, "all that were claimed");
        assertTrue(magnitude < 1 << 23, "magnitude of the unclaimed");
    }

    // ---------------------------------------------------------------- by hand

    function test_the_floor_protects_where_everybody_agrees() public view {
        Scene memory scene = Scene(1, 31, 2, "");
        scene.lanes = abi.encodePacked(int32(1), int32(1), int32(1), new bytes(36));
        (uint32 rejected,) = this.outliers(scene, 101, 5);
        assertEq(rejected, 2, "six is above five"); // distance 3 to each of two neighbours
        (rejected,) = this.outliers(scene, 101, 6);
        assertEq(rejected, 0, "six is not above six");
    }

    function test_magnitude_counts_unclaimed_lanes_only() public view {
        Scene memory scene = Scene(1, 31, 2, "");
        scene.lanes = abi.encodePacked(int32(1 << 30), int32(0), int32(0), int32(-1 << 23), new bytes(32));
        (, uint256 magnitude) = this.outliers(scene, 101, 0);
        assertEq(magnitude, (1 << 23) - 1, "magnitude");
    }

    // ----------------------------------------------------------------- scenes

    /// @dev Some of the groups are claimed, so that three are left.
    function sceneOf(uint256 seed, uint32 complete, uint256 words) private pure returns (Scene memory scene) {
        scene.words = words;
        scene.complete = complete;
        uint256 m = popcount(complete);
        uint256 claims = 0;
        for (uint256 group = 0; group < 32; ++group) {
            bool claim = (seed >> (64 + group)) & 1 != 0 && (complete >> group) & 1 != 0;
            if (!claim || claims + 3 >= m) continue;
            scene.claimed |= uint32(1 << group);
            ++claims;
        }
    }

    function fill(Scene memory scene, uint256 seed, uint256 shift) private pure {
        uint256 count = 3 * scene.words * (popcount(scene.complete) - 1);
        scene.lanes = new bytes(4 * count);
        for (uint256 i = 0; i < count; ++i) {
            put(scene.lanes, i, int32(uint32(uint256(keccak256(abi.encode(seed, i))))) >> shift);
        }
    }

    function saturate(bytes memory lanes) private pure {
        for (uint256 i = 0; i < lanes.length / 4; ++i) {
            put(lanes, i, laneAt(lanes, i) < 0 ? type(int32).min : type(int32).max);
        }
    }

    function put(bytes memory lanes, uint256 i, int32 value) private pure {
        bytes4 raw = bytes4(uint32(value));
        for (uint256 k = 0; k < 4; ++k) {
            lanes[4 * i + k] = raw[k];
        }
    }

    function laneAt(bytes memory lanes, uint256 i) private pure returns (int32) {
        uint32 value = 0;
        for (uint256 k = 0; k < 4; ++k) {
            value = value << 8 | uint8(lanes[4 * i + k]);
        }
        return int32(value);
    }

    // ------------------------------------------------------------- definition

    function check(Scene memory scene, uint256 tau, uint256 floor) private view {
        (uint32 rejected, uint256 magnitude) = this.outliers(scene, tau, floor);
        int256[][] memory vectors = plainVectors(scene);
        assertEq(rejected, plainOutliers(scene, vectors, tau, floor), "rejected");
        assertEq(magnitude, plainMagnitude(scene, vectors), "magnitude");
    }

    function plainOutliers(Scene memory scene, int256[][] memory vectors, uint256 tau, uint256 floor)
        private
        pure
        returns (uint32 rejected)
    {
        uint256 m = vectors.length;
        uint256 claims = popcount(scene.claimed);
        uint256[] memory scores = new uint256[](m);
        for (uint256 a = 0; a < m; ++a) {
            scores[a] = plainScore(vectors, a, m > claims + 2 ? m - claims - 2 : 1);
        }
        uint256 limit = tau * ranked(scores)[(m - 1) / 2] / 100;
        if (limit < floor) limit = floor;
        uint256 row = 0;
        for (uint256 group = 0; group < 32; ++group) {
            if ((scene.complete >> group) & 1 == 0) continue;
            if ((scene.claimed >> group) & 1 != 0 && scores[row] > limit) rejected |= uint32(1 << group);
            ++row;
        }
    }

    function plainMagnitude(Scene memory scene, int256[][] memory vectors) private pure returns (uint256 magnitude) {
        uint256 row = 0;
        for (uint256 group = 0; group < 32; ++group) {
            if ((scene.complete >> group) & 1 == 0) continue;
            int256[] memory vector = vectors[row++];
            if ((scene.claimed >> group) & 1 != 0) continue;
            for (uint256 lane = 0; lane < vector.length; ++lane) {
                magnitude |= uint256(vector[lane] >= 0 ? vector[lane] : -vector[lane] - 1);
            }
        }
    }

    function plainVectors(Scene memory scene) private pure returns (int256[][] memory vectors) {
        vectors = new int256[][](popcount(scene.complete));
        bool referenceSeen = false;
        uint256 row = 0;
        uint256 cursor = 0;
        for (uint256 group = 0; group < 32; ++group) {
            if ((scene.complete >> group) & 1 == 0) continue;
            int256[] memory vector = new int256[](3 * scene.words);
            if (!referenceSeen && (scene.claimed >> group) & 1 == 0) {
                referenceSeen = true;
            } else {
                for (uint256 lane = 0; lane < vector.length; ++lane) {
                    vector[lane] = laneAt(scene.lanes, cursor++);
                }
            }
            vectors[row++] = vector;
        }
    }

    function plainScore(int256[][] memory vectors, uint256 a, uint256 neighbours) private pure returns (uint256 sum) {
        uint256[] memory distances = new uint256[](vectors.length - 1);
        uint256 next = 0;
        for (uint256 b = 0; b < vectors.length; ++b) {
            if (b == a) continue;
            for (uint256 lane = 0; lane < vectors[a].length; ++lane) {
                int256 difference = vectors[a][lane] - vectors[b][lane];
                distances[next] += uint256(difference * difference);
            }
            ++next;
        }
        distances = ranked(distances);
        for (uint256 i = 0; i < neighbours; ++i) {
            sum += distances[i];
        }
    }

    function ranked(uint256[] memory values) private pure returns (uint256[] memory sorted) {
        sorted = new uint256[](values.length);
        for (uint256 i = 0; i < values.length; ++i) {
            sorted[i] = values[i];
            for (uint256 j = i; j > 0 && sorted[j] < sorted[j - 1]; --j) {
                (sorted[j], sorted[j - 1]) = (sorted[j - 1], sorted[j]);
            }
        }
    }
}
