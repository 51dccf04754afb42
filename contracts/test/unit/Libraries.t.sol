// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Accusations} from "../../src/libraries/Accusations.sol";
import {Curve25519Key} from "../../src/libraries/Curve25519Key.sol";
import {Groups} from "../../src/libraries/Groups.sol";
import {Merkle} from "../../src/libraries/Merkle.sol";
import {Roster} from "../../src/libraries/Roster.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The small libraries against their definitions, written as plainly as possible.
contract LibrariesTest is MarketTest {
    using Accusations for Accusations.Data;
    using Groups for uint256[2];
    using Roster for Roster.Data;

    Roster.Data private roster;
    Accusations.Data private accusations;
    mapping(uint256 word => uint256) private own;
    uint256[2] private set;

    // ----------------------------------------------------------------- Merkle

    function payloadRoot(bytes32 context, bytes calldata payload, uint256 size) external pure returns (bytes32) {
        return Merkle.payloadRoot(context, payload, size);
    }

    function payloadLeaf(bytes32 context, uint256 index, bytes calldata piece) external pure returns (bytes32) {
        return Merkle.payloadLeaf(context, index, piece);
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
                bytes memory piece = slice(payload, i * 64, 64);
                leaves[i] = keccak256(abi.encodePacked(uint8(0), keccak256("context"), i, piece));
                assertEq(this.payloadLeaf(keccak256("context"), i, piece), leaves[i], "leaf");
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
                for (uint256 j = 0; j < count; ++j) {
                    if (j != i) assertTrue(this.pathRoot(leaves[i], j, count, path) != root, "another position");
                }
            }
        }
    }

    function test_probe_leaves_bind_round_and_seed() public pure {
        bytes32 leaf = Merkle.probeLeaf(3, keccak256("seed"));
        assertEq(leaf, keccak256(abi.encodePacked(uint8(0), uint256(3), keccak256("seed"))), "leaf");
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

    function test_slots_follow_the_shuffle(bytes32 seed, uint16 count) public {
        checkDraw(seed, 1 + uint256(count) % 64);
    }

    function test_slots_of_a_full_roster_follow_the_shuffle() public {
        checkDraw(keccak256("seed"), 512);
        checkDraw(keccak256("seed"), 511);
        checkDraw(keccak256("another seed"), 29);
    }

    function checkDraw(bytes32 seed, uint256 count) private {
        uint256[] memory positions = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            positions[i] = i;
        }
        for (uint256 i = count - 1; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (positions[i], positions[j]) = (positions[j], positions[i]);
        }
        roster.draw(seed, count);
        for (uint256 slot = 0; slot < count; ++slot) {
            assertEq(roster.slotOf(positions[slot]), slot, "slot");
        }
    }

    /// forge-config: default.fuzz.runs = 200
    function test_packed_misses_do_not_touch_each_other(uint256 seed) public {
        uint256[] memory expected = new uint256[](80);
        for (uint256 step = 0; step < 30; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint256 slot = random % 64;
            uint256 absent = (random >> 128) & type(uint16).max;
            uint256 last = roster.miss(slot, absent, 3);
            for (uint256 i = 0; i < 16; ++i) {
                if ((absent >> i) & 1 != 0) ++expected[slot + i];
                bool isLast = (absent >> i) & 1 != 0 && expected[slot + i] == 3;
                assertTrue(((last >> i) & 1 != 0) == isLast, "last");
            }
        }
        for (uint256 i = 0; i < 80; ++i) {
            assertEq(roster.missesOf(i), expected[i], "misses");
        }
    }

    function test_the_last_owner_can_miss_as_often_as_any() public {
        for (uint256 i = 1; i <= 255; ++i) {
            assertEq(roster.miss(496, 1 << 15, 255), i == 255 ? 1 << 15 : 0, "last");
        }
        assertEq(roster.missesOf(511), 255, "misses");
        assertEq(roster.missesOf(510), 0, "another");
    }

    // ----------------------------------------------------------------- Groups

    function test_sets_of_groups(uint32 groups, uint8 group) public pure {
        assertEq(Groups.count(groups), popcount(groups), "count");
        assertTrue(Groups.has(groups, group) == (group < 32 && groups & uint32(1 << group) != 0), "has");
        uint256 first = Groups.first(group % 33);
        for (uint256 i = 0; i < 40; ++i) {
            assertTrue(Groups.has(first, i) == (i < group % 33), "first");
        }
    }

    /// forge-config: default.fuzz.runs = 200
    function test_sets_of_members(uint256 low, uint256 high, uint32 groups, uint8 size) public {
        uint256 members_ = 3 + size % 14;
        // Most members are there, so that some groups are complete.
        (low, high) = (low | high << 1 | low >> 3, high | low << 1 | high >> 2);
        set = [low, high];
        uint32 complete = set.completeIn(groups, members_);
        for (uint256 group = 0; group < 32; ++group) {
            uint256 present = 0;
            for (uint256 index = 0; index < 16; ++index) {
                (uint256 word, uint256 bit) = Groups.bitOf(group, index);
                require(word == group / 16 && bit == 2 ** (16 * (group % 16) + index), "bit");
                if ((group < 16 ? low : high) & bit != 0) present |= 1 << index;
            }
            assertEq(set.membersIn(group), present, "members");
            bool isComplete = (groups >> group) & 1 != 0 && present == (1 << members_) - 1;
            assertTrue(Groups.has(complete, group) == isComplete, "complete");
        }
    }

    // ------------------------------------------------------------- Accusations

    function name(uint16[] calldata leaves, uint256 count) external {
        accusations.name(leaves, count);
    }

    function note(uint16[] calldata leaves) external {
        Accusations.note(own, leaves);
    }

    function settle(uint16 leaf) external returns (bool) {
        return accusations.settle(leaf);
    }

    function test_every_leaf_is_named_and_answered_once(uint256 seed) public {
        uint256 count = 1 + seed % 600;
        uint256[] memory past = new uint256[](count); // 1 named by another, 2 by the accuser, 3 answered
        uint256 open = 0;
        uint256 mine = 0;
        for (uint256 step = 0; step < 40; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            uint16 leaf = uint16(random % (count + 1) % 40 + random % 3 * 256);
            if ((random >> 64) % 2 == 0) {
                if (leaf >= count) {
                    vm.expectRevert(abi.encodeWithSelector(IMarketTypes.NotAsked.selector, leaf));
                } else if (past[leaf] != 0) {
                    vm.expectRevert(abi.encodeWithSelector(IMarketTypes.AlreadyNamed.selector, leaf));
                }
                this.name(one(leaf), count);
                if (leaf >= count || past[leaf] != 0) continue;
                ++open;
                past[leaf] = 1 + (random >> 80) % 2;
                if (past[leaf] == 1) continue;
                this.note(one(leaf));
                ++mine;
            } else {
                bool asked = leaf < count && past[leaf] != 0;
                if (!asked) vm.expectRevert(abi.encodeWithSelector(IMarketTypes.NotAsked.selector, leaf));
                bool first = this.settle(leaf);
                if (!asked) continue;
                assertTrue(first == (past[leaf] != 3), "first");
                if (!first) continue;
                --open;
                if (past[leaf] == 2) --mine;
                past[leaf] = 3;
            }
        }
        assertTrue(accusations.isSettled(count) == (open == 0), "settled");
        assertEq(accusations.openOf(own, count), mine, "the accuser's");
    }
}
