// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {AdmissionTest} from "../AdmissionTest.sol";

/// @notice Who may register: everybody, or those in the Merkle tree of a list.
contract AllowListTest is AdmissionTest {
    function test_an_open_job_admits_everybody_whatever_it_shows() public {
        open(0, false);
        IMarketTypes.Admission memory junk;
        junk.path = new bytes32[](3);
        junk.signature = "signed";
        admit(owner(0), junk);
        admit(STRANGER, openAdmission());
    }

    function test_the_tree_of_these_tests_is_that_of_the_openzeppelin_library() public pure {
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = twice(abi.encode(address(0x1111111111111111111111111111111111111111), 5_000_000_000_000_000_000));
        leaves[1] = twice(abi.encode(address(0x2222222222222222222222222222222222222222), 2_500_000_000_000_000_000));
        // the example of the README of @openzeppelin/merkle-tree
        bytes32 root = 0xd4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77;
        assertEq(treeOf(leaves)[0], root, "root");
    }

    function test_a_list_admits_those_on_it_by_their_own_path() public {
        for (uint256 count = 1; count <= 5; ++count) {
            address[] memory some = firstOf(count);
            open(listRoot(some), false);
            for (uint256 i = 0; i < count; ++i) {
                admit(some[i], byPath(some, i));
            }
            assertEq(state().owners, count, "owners");
        }
    }

    function test_a_list_of_any_length_admits_any_of_it(uint8 length, uint8 which, uint8 other) public {
        address[] memory some = new address[](1 + length % 33);
        for (uint256 i = 0; i < some.length; ++i) {
            some[i] = owner(i);
        }
        which = uint8(which % some.length);
        open(listRoot(some), false);
        if (other != which) refuse(owner(other), byPath(some, which));
        admit(owner(which), byPath(some, which));
    }

    function test_a_list_refuses_everything_else() public {
        open(listRoot(list), false);
        refuse(owner(0), openAdmission());
        refuse(STRANGER, openAdmission());
        refuse(STRANGER, byPath(list, 0));
        refuse(owner(1), byPath(list, 0));
        IMarketTypes.Admission memory admission = byPath(list, 0);
        admission.path[0] ^= bytes32(uint256(1));
        refuse(owner(0), admission);
        admission = byPath(list, 0);
        (admission.path[0], admission.path[1]) = (admission.path[1], admission.path[0]);
        refuse(owner(0), admission);
    }

    function test_a_path_is_neither_longer_nor_shorter() public {
        open(listRoot(list), false);
        bytes32[] memory path = byPath(list, 0).path;
        IMarketTypes.Admission memory admission;
        admission.path = new bytes32[](path.length + 1);
        for (uint256 i = 0; i < path.length; ++i) {
            admission.path[i] = path[i];
        }
        refuse(owner(0), admission);
        admission.path = path;
        assembly ("memory-safe") {
            mstore(path, sub(mload(path), 1))
        }
        refuse(owner(0), admission);
    }

    function test_an_inner_node_of_64_bytes_is_no_leaf() public {
        // The tree of a naive list: one hash a leaf, so a leaf of 64 bytes would be a node.
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = keccak256(abi.encode(owner(0)));
        leaves[1] = keccak256(abi.encode(owner(1)));
        open(treeOf(leaves)[0], false);
        IMarketTypes.Admission memory admission;
        admission.path = new bytes32[](1);
        admission.path[0] = leaves[1];
        refuse(owner(0), admission);

        // In the right tree: from the parent of its leaf on, and with the root alone.
        open(listRoot(list), false);
        bytes32[] memory path = byPath(list, 0).path;
        admission.path = new bytes32[](path.length - 1);
        for (uint256 i = 1; i < path.length; ++i) {
            admission.path[i - 1] = path[i];
        }
        refuse(owner(0), admission);
        admission.path = new bytes32[](0);
        refuse(owner(0), admission);
    }

    function test_a_root_of_one_admits_one_with_an_empty_path() public {
        open(twice(abi.encode(owner(0))), false);
        refuse(owner(1), openAdmission());
        admit(owner(0), openAdmission());
        open(bytes32(uint256(uint160(owner(0)))), false);
        refuse(owner(0), openAdmission());
    }

    function test_a_list_does_not_admit_by_invitation() public {
        open(listRoot(list), false);
        refuse(STRANGER, invitation(STRANGER));
    }
}
