// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {AdmissionTest} from "../AdmissionTest.sol";

/// @notice A model owner that is a contract, with every manner to answer ERC-1271.
contract ContractOwner {
    enum Manner {
        Accepting,
        Refusing,
        Reverting,
        Silent
    }

    bytes32 private _digest;
    bytes32 private _signatureHash;
    Manner private _manner;

    function accept(bytes32 digest, bytes calldata signature) external {
        _digest = digest;
        _signatureHash = keccak256(signature);
    }

    function behave(Manner manner) external {
        _manner = manner;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        require(_manner != Manner.Reverting);
        if (_manner == Manner.Silent) {
            assembly ("memory-safe") {
                stop()
            }
        }
        bool known = digest == _digest && keccak256(signature) == _signatureHash;
        return _manner == Manner.Accepting && known ? this.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// @notice The part of ERC-5267 that tells a wallet what it signs for.
interface IEIP712Domain {
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        );
}

/// @notice Who may register: those that show what the model owner signed.
contract InvitationsTest is AdmissionTest {
    uint256 private constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function test_an_invitation_admits_whom_it_names_until_it_expires() public {
        open(0, true);
        IMarketTypes.Admission memory admission = invitation(owner(0));
        vm.warp(admission.expires);
        refuse(owner(0), admission);
        vm.warp(admission.expires - 1);
        refuse(owner(0), openAdmission());
        admit(owner(0), admission);
        assertEq(state().owners, 1, "owners");
    }

    function test_any_invitation_that_the_model_owner_signed_admits(uint256 which, uint64 expires) public {
        open(0, true);
        address account = owner(which);
        IMarketTypes.Admission memory admission = signed(KEY, digestOf(market, jobId, account, expires), expires);
        if (expires > block.timestamp) admit(account, admission);
        else refuse(account, admission);
    }

    function test_an_invitation_is_for_one_owner_one_job_one_market_one_chain_and_one_time() public {
        open(0, true);
        uint64 expires = terms.registerUntil;
        refuse(owner(1), invitation(owner(0)));
        refuse(owner(0), signed(KEY, digestOf(market, jobId + 1, owner(0), expires), expires));
        IMarket other = deployMarket(10, 30 days);
        refuse(owner(0), signed(KEY, digestOf(other, jobId, owner(0), expires), expires));
        refuse(owner(0), signed(KEY, digestOf(market, jobId, owner(0), expires), expires + 1));
        refuse(owner(0), signed(KEY, digestOf(market, jobId, owner(0), expires - 1), expires));
        IMarketTypes.Admission memory good = invitation(owner(0));
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        refuse(owner(0), good);
        vm.chainId(chain);
        admit(owner(0), good);
    }

    function test_an_invitation_is_signed_by_the_model_owner_in_one_form() public {
        open(0, true);
        bytes32 digest = digestOf(market, jobId, owner(0), terms.registerUntil);
        refuse(owner(0), signed(KEY + 1, digest, terms.registerUntil));
        // what a wallet signs that prefixes the digest
        bytes32 prefixed = keccak256(abi.encodePacked("\x19Ethereum Signed Message:\n32", digest));
        refuse(owner(0), signed(KEY, prefixed, terms.registerUntil));

        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, digest);
        refuse(owner(0), byBytes(abi.encodePacked(r, CURVE_ORDER - uint256(s), v == 27 ? uint8(28) : uint8(27))));
        refuse(owner(0), byBytes(abi.encodePacked(r, s, v == 27 ? uint8(28) : uint8(27))));
        refuse(owner(0), byBytes(abi.encodePacked(r, s, v - 27)));
        refuse(owner(0), byBytes(abi.encodePacked(r, s | bytes32(uint256(v - 27) << 255)))); // ERC-2098, 64 bytes
        refuse(owner(0), byBytes(abi.encodePacked(r, s, v, uint8(0))));
        refuse(owner(0), byBytes(abi.encodePacked(r, s)));
        refuse(owner(0), byBytes(new bytes(65))); // recovers to nobody
        refuse(owner(0), byBytes(""));
        admit(owner(0), byBytes(abi.encodePacked(r, s, v)));
    }

    function test_an_owner_that_left_may_come_back_with_the_same_invitation_until_it_expires() public {
        open(0, true);
        IMarketTypes.Admission memory admission = invitation(owner(0));
        for (uint256 i = 0; i < 2; ++i) {
            admit(owner(0), admission);
            vm.prank(owner(0));
            market.leave(jobId);
        }
        admission = signed(KEY, digestOf(market, jobId, owner(0), uint64(time + 10)), uint64(time + 10));
        admit(owner(0), admission);
        vm.prank(owner(0));
        market.leave(jobId);
        pass(10);
        refuse(owner(0), admission);
        assertEq(creditOf(owner(0)), 3 * stakeOf(terms), "every stake is given back");
    }

    function test_an_invitation_is_not_admitted_by_a_path() public {
        open(0, true);
        IMarketTypes.Admission memory admission;
        refuse(owner(0), admission);
        admission.path = byPath(list, 0).path;
        refuse(owner(0), admission);
    }

    // ------------------------------------------------ model owners with code

    function test_a_contract_says_itself_what_it_signed() public {
        ContractOwner account = new ContractOwner();
        modelOwner = address(account);
        open(0, true);
        account.accept(digestOf(market, jobId, owner(0), terms.registerUntil), "any bytes at all");

        refuse(owner(0), byBytes("other bytes"));
        refuse(owner(1), byBytes("any bytes at all"));
        account.behave(ContractOwner.Manner.Refusing);
        refuse(owner(0), byBytes("any bytes at all"));
        account.behave(ContractOwner.Manner.Reverting);
        refuse(owner(0), byBytes("any bytes at all"));
        account.behave(ContractOwner.Manner.Silent);
        refuse(owner(0), byBytes("any bytes at all"));
        account.behave(ContractOwner.Manner.Accepting);
        vm.warp(terms.registerUntil - 1);
        admit(owner(0), byBytes("any bytes at all"));
    }

    // ------------------------------------------------------------------- both

    function test_with_a_list_and_invitations_either_admits() public {
        open(listRoot(list), true);
        admit(owner(0), byPath(list, 0));
        admit(STRANGER, invitation(STRANGER));
        IMarketTypes.Admission memory both = invitation(owner(1));
        both.path = byPath(list, 1).path;
        admit(owner(1), both);
        both = byPath(list, 2);
        both.signature = "no signature";
        admit(owner(2), both);
        both = invitation(owner(3));
        both.path = byPath(list, 4).path;
        admit(owner(3), both);
        refuse(owner(4), openAdmission());
        refuse(owner(4), byPath(list, 3));
        refuse(owner(4), invitation(owner(3)));
        assertEq(state().owners, 5, "owners");
    }

    // ----------------------------------------------------------------- domain

    function test_the_market_tells_its_signing_domain() public view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chain,
            address contract_,
            bytes32 salt,
            uint256[] memory extensions
        ) = IEIP712Domain(address(market)).eip712Domain();
        assertEq(uint8(fields), 0x0f, "name, version, chain and contract");
        assertEq(keccak256(bytes(name)), keccak256("OmniLytics"), "name");
        assertEq(keccak256(bytes(version)), keccak256("1"), "version");
        assertEq(chain, block.chainid, "chain");
        assertTrue(contract_ == address(market), "contract");
        assertEq(salt, 0, "salt");
        assertEq(extensions.length, 0, "extensions");
    }
}
