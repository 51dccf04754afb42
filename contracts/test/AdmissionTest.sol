// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "./MarketTest.sol";

/// @notice Jobs that are not open to everybody: trees of addresses, and invitations by a model owner with a known key.
abstract contract AdmissionTest is MarketTest {
    uint256 internal constant KEY = uint256(keccak256("the model owner's secret key"));

    /// @dev Signs with KEY, or is a contract.
    address internal modelOwner;
    address[] internal list;

    function setUp() public virtual override {
        super.setUp();
        modelOwner = vm.addr(KEY);
        for (uint256 i = 0; i < 5; ++i) {
            list.push(owner(i));
        }
    }

    function open(bytes32 root, bool byInvitation) internal {
        IMarketTypes.Terms memory t = defaultTerms();
        t.allowRoot = root;
        t.byInvitation = byInvitation;
        useTerms(t);
        uint256 value = escrowOf(t) + t.bond;
        vm.deal(modelOwner, value);
        vm.prank(modelOwner);
        jobId = market.createJob{value: value}(t, keccak256(modulus), document, "");
    }

    function admit(address account, IMarketTypes.Admission memory admission) internal {
        bytes32 hash = market.hashTerms(jobId, modelOwner, terms);
        uint16 owners = state().owners;
        uint256 stake = fund(account, stakeOf(terms));
        vm.prank(account);
        market.register{value: stake}(jobId, hash, keyOf(account), admission);
        assertTrue(market.getJob(jobId).members[owners].owner == account, "admitted");
    }

    function refuse(address account, IMarketTypes.Admission memory admission) internal {
        bytes32 hash = market.hashTerms(jobId, modelOwner, terms);
        uint256 stake = fund(account, stakeOf(terms));
        vm.expectRevert(IMarketTypes.NotAdmitted.selector);
        vm.prank(account);
        market.register{value: stake}(jobId, hash, keyOf(account), admission);
    }

    function invitation(address account) internal view returns (IMarketTypes.Admission memory) {
        uint64 expires = terms.registerUntil - 100;
        return signed(KEY, digestOf(market, jobId, account, expires), expires);
    }

    function byBytes(bytes memory signature) internal view returns (IMarketTypes.Admission memory admission) {
        admission.expires = terms.registerUntil;
        admission.signature = signature;
    }

    function signed(uint256 key, bytes32 digest, uint64 expires)
        internal
        pure
        returns (IMarketTypes.Admission memory admission)
    {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        admission.expires = expires;
        admission.signature = abi.encodePacked(r, s, v);
    }

    /// @dev EIP-712, written out.
    function digestOf(IMarket where, uint256 job, address account, uint64 expires) internal view returns (bytes32) {
        bytes32 domainType =
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        bytes32 domain =
            keccak256(abi.encode(domainType, keccak256("OmniLytics"), keccak256("1"), block.chainid, address(where)));
        bytes32 messageType = keccak256("Invitation(uint256 jobId,address owner,uint64 expires)");
        bytes32 message = keccak256(abi.encode(messageType, job, account, expires));
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    function firstOf(uint256 count) internal view returns (address[] memory some) {
        some = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            some[i] = list[i];
        }
    }

    function twice(bytes memory value) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(value)));
    }

    function leavesOf(address[] memory accounts) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](accounts.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = twice(abi.encode(accounts[i]));
        }
    }

    function listRoot(address[] memory accounts) internal pure returns (bytes32) {
        return treeOf(leavesOf(accounts))[0];
    }

    function byPath(address[] memory accounts, uint256 which)
        internal
        pure
        returns (IMarketTypes.Admission memory admission)
    {
        bytes32[] memory tree = treeOf(leavesOf(accounts));
        bytes32 leaf = twice(abi.encode(accounts[which]));
        uint256 at = accounts.length - 1;
        while (tree[at] != leaf) ++at;
        bytes32[] memory path = new bytes32[](16);
        uint256 length = 0;
        for (; at != 0; at = (at - 1) / 2) {
            path[length++] = tree[at % 2 == 0 ? at - 1 : at + 1];
        }
        assembly ("memory-safe") {
            mstore(path, length)
        }
        admission.path = path;
    }

    /// @dev @openzeppelin/merkle-tree: a complete binary tree as an array, the root first and the leaves, in order of
    /// their hashes, last and backwards; the two children of a node in order of their hashes.
    function treeOf(bytes32[] memory leaves) internal pure returns (bytes32[] memory tree) {
        uint256 count = leaves.length;
        for (uint256 i = 1; i < count; ++i) {
            for (uint256 j = i; j > 0 && leaves[j] < leaves[j - 1]; --j) {
                (leaves[j], leaves[j - 1]) = (leaves[j - 1], leaves[j]);
            }
        }
        tree = new bytes32[](2 * count - 1);
        for (uint256 i = 0; i < count; ++i) {
            tree[tree.length - 1 - i] = leaves[i];
        }
        for (uint256 i = count - 1; i > 0; --i) {
            (bytes32 a, bytes32 b) = (tree[2 * i - 1], tree[2 * i]);
            tree[i - 1] = a < b ? keccak256(abi.encodePacked(a, b)) : keccak256(abi.encodePacked(b, a));
        }
    }
}
