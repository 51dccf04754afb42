// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

/// @title Merkle trees of payloads and of probe seeds
/// @notice A leaf hashes a zero byte and its content, a node hashes a one byte and its two children, and an odd node at
/// the end of a level is promoted unchanged.
library Merkle {
    /// @notice Root over the equal pieces of a payload.
    /// @dev leaf_i = keccak256(0x00 || context || uint256(i) || piece_i).
    /// @param payload a positive multiple of `leafBytes` long.
    function payloadRoot(bytes32 context, bytes calldata payload, uint256 leafBytes)
        internal
        pure
        returns (bytes32 root)
    {
        uint256 count = payload.length / leafBytes;
        assembly ("memory-safe") {
            let nodes := mload(0x40)
            let buffer := add(nodes, shl(5, count))

            mstore8(buffer, 0)
            mstore(add(buffer, 1), context)
            for { let i := 0 } lt(i, count) { i := add(i, 1) } {
                mstore(add(buffer, 33), i)
                calldatacopy(add(buffer, 65), add(payload.offset, mul(i, leafBytes)), leafBytes)
                mstore(add(nodes, shl(5, i)), keccak256(buffer, add(leafBytes, 65)))
            }

            mstore8(buffer, 1)
            for {} gt(count, 1) {} {
                let pairs := shr(1, count)
                for { let i := 0 } lt(i, pairs) { i := add(i, 1) } {
                    mcopy(add(buffer, 1), add(nodes, shl(6, i)), 64)
                    mstore(add(nodes, shl(5, i)), keccak256(buffer, 65))
                }
                let odd := and(count, 1)
                if odd { mstore(add(nodes, shl(5, pairs)), mload(add(nodes, shl(6, pairs)))) }
                count := add(pairs, odd)
            }
            root := mload(nodes)
        }
    }

    /// @notice Leaf of one piece of a payload, as in `payloadRoot`.
    function payloadLeaf(bytes32 context, uint256 index, bytes calldata piece) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), context, index, piece));
    }

    /// @notice Leaf of a probe seed: keccak256(0x00 || uint256(round) || seed).
    function probeLeaf(uint256 round, bytes32 seed) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), round, seed));
    }

    /// @notice Root that a leaf and its path lead to in a tree of `count` leaves; zero, which is no root, where the
    /// path has not exactly the length that the position of the leaf asks for.
    function pathRoot(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata path)
        internal
        pure
        returns (bytes32 node)
    {
        node = leaf;
        uint256 used = 0;
        while (count > 1) {
            if (index ^ 1 < count) {
                if (used == path.length) return 0;
                bytes32 sibling = path[used++];
                node = index & 1 == 0 ? _parent(node, sibling) : _parent(sibling, node);
            }
            index >>= 1;
            count = (count + 1) >> 1;
        }
        if (used != path.length) return 0;
    }

    function _parent(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(1), left, right));
    }
}
