// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {PlainToken} from "../tokens/PlainToken.sol";
import {GasTest} from "./GasTest.sol";

/// @notice From a job's creation to its start, and what it takes to deploy a market.
contract JobsGasTest is GasTest {
    uint256 private constant CREATE = 260_000;
    uint256 private constant REGISTER = 150_000;
    uint256 private constant FOR_A_TOKEN = 45_000;
    uint16 private constant MOST_OWNERS = 512;
    uint256 private constant MAX_CODE = 24_576; // EIP-170
    uint256 private constant MAX_INIT_CODE = 49_152; // EIP-3860

    // --------------------------------------------------------------- creation

    function test_create() public {
        useTerms(everyField());
        create_("create job, first of the market", CREATE);
        create_("create job", CREATE);
    }

    function test_create_for_a_token() public {
        useToken(everyField());
        create_("create job, token, first of the market", CREATE + FOR_A_TOKEN);
        create_("create job, token", CREATE + FOR_A_TOKEN);
    }

    /// @dev The document lies in a store.
    function create_(string memory name, uint256 budget) private {
        uint256 value = fund(MODEL_OWNER, escrowOf(terms) + terms.bond);
        bytes memory data = abi.encodeCall(market.createJob, (terms, keccak256(modulus), "", uriOf(IPFS_URI)));
        within(name, transact(MODEL_OWNER, value, data), budget);
    }

    /// @dev No field is zero that may be something else, so that every word is written.
    function everyField() private view returns (IMarketTypes.Terms memory t) {
        t = defaultTerms();
        t.allowRoot = keccak256("members");
        t.byInvitation = true;
    }

    // ----------------------------------------------------------- registration

    function test_register() public {
        create();
        register_("register, first owner", owner(0), openAdmission(), REGISTER);
        register_("register", owner(1), openAdmission(), REGISTER);
    }

    function test_register_for_a_token() public {
        useToken(defaultTerms());
        create();
        register_("register, token, first owner", owner(0), openAdmission(), REGISTER + FOR_A_TOKEN);
        register_("register, token", owner(1), openAdmission(), REGISTER + FOR_A_TOKEN);
    }

    function test_register_from_a_list_of_512() public {
        IMarketTypes.Terms memory t = defaultTerms();
        IMarketTypes.Admission memory admission = openAdmission();
        bytes32 node = keccak256(bytes.concat(keccak256(abi.encode(owner(0)))));
        admission.path = new bytes32[](9);
        for (uint256 i = 0; i < 9; ++i) {
            admission.path[i] = keccak256(abi.encode("sibling", i));
            bool below = node < admission.path[i];
            node = below ? hashPair(node, admission.path[i]) : hashPair(admission.path[i], node);
        }
        t.allowRoot = node;
        useTerms(t);
        create();
        register_("register, from a list of 512", owner(0), admission, REGISTER);
    }

    function test_register_by_invitation() public {
        uint256 key = uint256(keccak256("model owner"));
        address inviting = vm.addr(key);
        IMarketTypes.Terms memory t = defaultTerms();
        t.byInvitation = true;
        useTerms(t);
        uint256 value = escrowOf(terms) + terms.bond;
        vm.deal(inviting, value);
        vm.prank(inviting);
        jobId = market.createJob{value: value}(terms, keccak256(modulus), document, "");
        bytes32 hash = market.hashTerms(jobId, inviting, terms);
        IMarketTypes.Admission memory admission = invitation(key, owner(0));
        value = fund(owner(0), stakeOf(terms));
        bytes memory data = abi.encodeCall(market.register, (jobId, hash, keyOf(owner(0)), admission));
        within("register, by invitation", transact(owner(0), value, data), REGISTER);
    }

    function invitation(uint256 key, address account) private view returns (IMarketTypes.Admission memory admission) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("OmniLytics"),
                keccak256("1"),
                block.chainid,
                address(market)
            )
        );
        admission.expires = uint64(block.timestamp + 100);
        bytes32 what = keccak256("Invitation(uint256 jobId,address owner,uint64 expires)");
        bytes32 message = keccak256(abi.encode(what, jobId, account, admission.expires));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, message)));
        admission.signature = abi.encodePacked(r, s, v);
    }

    function register_(string memory name, address account, IMarketTypes.Admission memory admission, uint256 budget)
        private
    {
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        uint256 value = fund(account, stakeOf(terms));
        bytes memory data = abi.encodeCall(market.register, (jobId, hash, keyOf(account), admission));
        within(name, transact(account, value, data), budget);
    }

    function hashPair(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return keccak256(bytes.concat(left, right));
    }

    // ------------------------------------------------------------------ start

    function test_start_with_30_owners() public {
        start_("start, 30 owners", 3, 30, 150_000);
    }

    function test_start_with_512_owners() public {
        start_("start, 512 owners", 16, 512, 1_500_000);
    }

    function start_(string memory name, uint8 groupSize, uint16 owners, uint256 budget) private {
        useTerms(jobOf(groupSize, owners < MOST_OWNERS ? owners + 1 : owners)); // a seat stays free where one may
        create();
        joinMany(owners);
        passDeadline();
        measure("arm", STRANGER, abi.encodeCall(market.arm, (jobId)));
        mine(3);
        measure(name, STRANGER, abi.encodeCall(market.start, (jobId)), budget);
    }

    function test_leave_and_cancel() public {
        create();
        joinMany(2);
        measure("leave", owner(0), abi.encodeCall(market.leave, (jobId)));
        measure("cancel", MODEL_OWNER, abi.encodeCall(market.cancel, (jobId)));
    }

    // ------------------------------------------------------------------- code

    function test_code_fits() public {
        size("code of Market", address(market).code.length, MAX_CODE);
        size("code of Disputes", market_().disputes().code.length, MAX_CODE);
        size("init code of Market", vm.getCode("Market.sol:Market").length + 64, MAX_INIT_CODE);
        size("init code of Disputes", vm.getCode("Disputes.sol:Disputes").length, MAX_INIT_CODE);
    }

    function size(string memory name, uint256 bytes_, uint256 most) private {
        within(string.concat(name, ", bytes"), bytes_, most);
    }

    function market_() private view returns (IHasDisputes) {
        return IHasDisputes(address(market));
    }

    function useToken(IMarketTypes.Terms memory t) private {
        t.token = address(new PlainToken());
        useTerms(t);
    }
}

interface IHasDisputes {
    function disputes() external view returns (address);
}
