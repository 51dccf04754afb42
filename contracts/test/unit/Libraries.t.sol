// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Curve25519Key} from "../../src/libraries/Curve25519Key.sol";
import {Merkle} from "../../src/libraries/Merkle.sol";
import {MultiKrum} from "../../src/libraries/MultiKrum.sol";
import {Roster} from "../../src/libraries/Roster.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The libraries against their definitions, written as plainly as possible.
contract LibrariesTest is MarketTest {
    using Roster for Roster.Data;

    Roster.Data private roster;

    struct Scene {
        uint256 words;
        uint32 complete;
        uint32 claimed;
        bytes lanes;
    }

    // ----------------------------------------------------------------- Merkle

    function payloadRoot(bytes32 context, bytes calldata payload, uint256 size) external pure returns (bytes32) {
        return Merkle.payloadRoot(context, payload, size);
    }

    function pathRoot(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata path)
        external
        pure
        returns (bytes32)
    {
        return Merkle.pathRoot(leaf, index, count, path);
    }

    function test_payload_root_of_every_small_tree() public view {
        for (uint256 count = 1; count <= 20; ++count) {
            bytes memory payload = filled(count * 64, keccak256(abi.encode(count)));
            bytes32[] memory leaves = new bytes32[](count);
            for (uint256 i = 0; i < count; ++i) {
                leaves[i] = keccak256(abi.encodePacked(uint8(0), keccak256("context"), i, slice(payload, i * 64, 64)));
            }
            assertEq(this.payloadRoot(keccak256("context"), payload, 64), rootOf(leaves), "root");
        }
    }

    function test_every_path_of_every_small_tree_leads_to_its_root() public view {
        for (uint256 count = 1; count <= 13; ++count) {
            bytes32[] memory leaves = new bytes32[](count);
            for (uint256 i = 0; i < count; ++i) {
                leaves[i] = keccak256(abi.encode(count, i));
            }
            bytes32 root = rootOf(leaves);
            for (uint256 i = 0; i < count; ++i) {
                bytes32[] memory path = pathOf(leaves, i);
                assertEq(this.pathRoot(leaves[i], i, count, path), root, "path");
                assertEq(this.pathRoot(leaves[i], i, count, new bytes32[](path.length + 1)), 0, "too long");
                if (path.length > 0) {
                    assertEq(this.pathRoot(leaves[i], i, count, new bytes32[](path.length - 1)), 0, "too short");
                }
            }
        }
    }

    // ----------------------------------------------------------- Curve25519Key

    function test_low_order_keys_are_told_with_and_without_bit_255() public pure {
        bytes32[7] memory weak = [
            bytes32(0),
            0x0100000000000000000000000000000000000000000000000000000000000000,
            0xe0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800,
            0x5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157,
            0xecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f,
            0xedffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f,
            0xeeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
        ];
        for (uint256 i = 0; i < weak.length; ++i) {
            assertTrue(Curve25519Key.isLowOrder(weak[i]), "weak");
            assertTrue(Curve25519Key.isLowOrder(weak[i] | bytes32(uint256(0x80))), "weak with bit 255");
            assertTrue(!Curve25519Key.isLowOrder(weak[i] ^ bytes32(uint256(1) << 250)), "a neighbour");
        }
    }

    // ----------------------------------------------------------------- Roster

    function test_packed_addresses_do_not_touch_each_other(uint256 seed) public {
        address[] memory expected = new address[](40);
        for (uint256 step = 0; step < 60; ++step) {
            uint256 position = uint256(keccak256(abi.encode(seed, step))) % 40;
            address account = step % 7 == 0 ? address(0) : owner(seed ^ step);
            roster.setOwner(position, account);
            expected[position] = account;
        }
        for (uint256 i = 0; i < 40; ++i) {
            assertTrue(roster.ownerAt(i) == expected[i], "owner");
        }
    }

    function test_the_last_address_fits() public {
        roster.setOwner(511, STRANGER);
        assertTrue(roster.ownerAt(511) == STRANGER && roster.ownerAt(510) == address(0), "owner");
    }

    function test_slots_and_owners_follow_the_shuffle(bytes32 seed, uint16 count) public {
        uint256[] memory positions = new uint256[](1 + uint256(count) % 64);
        for (uint256 i = 0; i < positions.length; ++i) {
            positions[i] = i;
            roster.setOwner(i, owner(i));
        }
        for (uint256 i = positions.length - 1; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (positions[i], positions[j]) = (positions[j], positions[i]);
        }
        address[] memory owners = roster.draw(seed, positions.length);
        uint256[] memory order = roster.order(positions.length);
        for (uint256 slot = 0; slot < positions.length; ++slot) {
            assertTrue(owners[slot] == owner(positions[slot]), "owner");
            assertEq(roster.slotOf(positions[slot]), slot, "slot");
            assertEq(order[slot], positions[slot], "order");
        }
    }

    function test_split_keeps_every_owner() public pure {
        address[] memory owners = new address[](5);
        for (uint256 i = 0; i < 5; ++i) {
            owners[i] = owner(i);
        }
        address[] memory others = Roster.split(owners, 3);
        assertEq(owners.length, 3, "kept");
        assertEq(others.length, 2, "others");
        assertTrue(others[0] == owner(3) && others[1] == owner(4), "who");
    }

    // -------------------------------------------------------------- MultiKrum

    function outliers(Scene calldata scene, uint256 tau, uint256 floor) external pure returns (uint32, uint256) {
        return MultiKrum.outliers(scene.lanes, scene.words, scene.complete, scene.claimed, tau, floor);
    }

    function test_outliers_agree_with_the_definition(uint256 seed, uint8 tau) public view {
        Scene memory scene = sceneOf(seed);
        (uint32 rejected,) = this.outliers(scene, 101 + uint256(tau), 0);
        assertEq(rejected, plainOutliers(scene, 101 + uint256(tau), 0), "rejected");
    }

    function test_outliers_agree_at_the_extremes_of_32_groups() public view {
        Scene memory scene = Scene(42, type(uint32).max, 0x3fff, "");
        scene.lanes = new bytes(31 * 504);
        for (uint256 i = 0; i < 31 * 126; ++i) {
            uint256 group = i / 126;
            int32 extreme = group % 2 == 0 ? type(int32).min : type(int32).max;
            int32 small = int24(int256(uint256(keccak256(abi.encode(i)))));
            bytes4 raw = bytes4(uint32(group < 14 ? extreme : small));
            for (uint256 k = 0; k < 4; ++k) {
                scene.lanes[4 * i + k] = raw[k];
            }
        }
        (uint32 rejected, uint256 magnitude) = this.outliers(scene, 300, 0);
        assertEq(rejected, plainOutliers(scene, 300, 0), "rejected");
        assertEq(rejected, 0x3fff, "all that were claimed");
        assertTrue(magnitude < 1 << 23, "magnitude of the unclaimed");
    }

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

    function sceneOf(uint256 seed) private pure returns (Scene memory scene) {
        scene.words = 1 + seed % 3;
        scene.complete = uint32(seed >> 8) & 0x3ff | 0x804;
        uint256 m = MultiKrum.count(scene.complete | 0x10);
        scene.complete |= 0x10;
        for (uint256 group = 0; group < 32; ++group) {
            bool claim = (seed >> (64 + group)) & 1 != 0 && (scene.complete >> group) & 1 != 0;
            if (claim && MultiKrum.count(scene.claimed) + 3 < m) scene.claimed |= uint32(1 << group);
        }
        for (uint256 row = 1; row < m; ++row) {
            for (uint256 lane = 0; lane < 3 * scene.words; ++lane) {
                int32 value = int32(uint32(uint256(keccak256(abi.encode(seed, row, lane)))));
                scene.lanes = abi.encodePacked(scene.lanes, value >> (seed >> 128) % 28);
            }
        }
    }

    function plainOutliers(Scene memory scene, uint256 tau, uint256 floor) private pure returns (uint32 rejected) {
        int256[][] memory vectors = plainVectors(scene);
        uint256 m = vectors.length;
        uint256 claims = MultiKrum.count(scene.claimed);
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

    function plainVectors(Scene memory scene) private pure returns (int256[][] memory vectors) {
        vectors = new int256[][](MultiKrum.count(scene.complete));
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
                    vector[lane] = int32(uint32(bytes4(bytes32(slice(scene.lanes, cursor, 4)))));
                    cursor += 4;
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
