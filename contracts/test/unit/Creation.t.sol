// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

contract CreationTest is MarketTest {
    uint256 private constant VALUE = 6 * 15 * REWARD; // escrow of five rounds, and the bond

    // ------------------------------------------------------------------ money

    function test_creation_holds_the_escrow_and_the_bond() public {
        create();
        IMarketTypes.Job memory job = market.getJob(jobId);
        assertEq(jobId, 1, "first id");
        assertEq(market.jobCount(), 1, "count");
        assertEq(address(market).balance, VALUE, "balance");
        assertEq(job.state.escrow, 5 * 15 * REWARD, "escrow");
        assertEq(job.terms.bond, 15 * REWARD, "bond");
        assertEq(job.state.phase, IMarketTypes.Phase.Register);
        assertEq(job.state.deadline, terms.registerUntil, "deadline");
        assertEq(job.termsHash, market.hashTerms(jobId, MODEL_OWNER, terms), "terms hash");
        assertEq(keccak256(abi.encode(job.terms)), keccak256(abi.encode(terms)), "terms");
        assertTrue(job.state.modelOwner == MODEL_OWNER, "model owner");
        assertEq(job.rounds.length + job.members.length, 0, "rounds and members");
        assertSolvent();
    }

    function test_nothing_else_is_set_in_a_new_job() public {
        create();
        IMarketTypes.JobState memory expected;
        expected.phase = IMarketTypes.Phase.Register;
        expected.deadline = uint48(terms.registerUntil);
        expected.escrow = uint96(5 * 15 * REWARD);
        expected.modelOwner = MODEL_OWNER;
        assertEq(keccak256(abi.encode(state())), keccak256(abi.encode(expected)), "state");
    }

    function test_every_job_has_its_own_number_and_hash() public {
        create();
        bytes32 first = market.getJob(jobId).termsHash;
        create();
        assertEq(jobId, 2, "second id");
        assertEq(market.jobCount(), 2, "count");
        assertTrue(market.getJob(jobId).termsHash != first, "hash");
        assertEq(address(market).balance, 2 * VALUE, "balance");
    }

    function test_creation_takes_exactly_escrow_and_bond() public {
        refuseValue(VALUE - 1);
        refuseValue(VALUE + 1);
        refuseValue(0);
        create();
        assertEq(jobId, 1, "a refused job has no number");
    }

    function test_amounts_of_any_size_are_held_and_returned(uint96 reward, uint96 more) public {
        terms.reward = 1 + reward % (type(uint96).max / 90);
        terms.answerFee = 1;
        uint256 least = uint256(terms.seats) * terms.reward;
        terms.bond = uint128(least + more % (type(uint96).max - escrowOf(terms) - least + 1));
        create();
        assertEq(address(market).balance, escrowOf(terms) + terms.bond, "balance");
        assertSolvent();
        vm.prank(MODEL_OWNER);
        market.cancel(jobId);
        assertDrained();
    }

    // --------------------------------------------------------------- document

    function test_an_inline_document_has_the_digest_of_the_terms() public {
        bytes memory other = bytes.concat(document, " ");
        refuseDocument(keccak256(modulus), other);
        refuseDocument(keccak256("another modulus"), document);
        terms.documentDigest = keccak256(document);
        refuseDocument(keccak256(modulus), document);
    }

    function test_creation_tells_document_and_modulus() public {
        vm.deal(MODEL_OWNER, VALUE);
        vm.expectEmit(address(market));
        emit IMarketTypes.JobCreated(1, MODEL_OWNER, terms, keccak256(modulus), document, "ipfs://too");
        vm.prank(MODEL_OWNER);
        market.createJob{value: VALUE}(terms, keccak256(modulus), document, "ipfs://too");
    }

    function test_a_document_may_lie_in_a_store_whatever_its_digest() public {
        terms.documentDigest = keccak256("what the store serves");
        vm.deal(MODEL_OWNER, VALUE);
        vm.expectEmit(address(market));
        emit IMarketTypes.JobCreated(1, MODEL_OWNER, terms, keccak256(modulus), "", "ipfs://document");
        vm.prank(MODEL_OWNER);
        market.createJob{value: VALUE}(terms, keccak256(modulus), "", "ipfs://document");
        assertEq(market.getJob(1).terms.documentDigest, keccak256("what the store serves"), "digest");
    }

    function test_a_uri_has_at_most_128_bytes() public {
        vm.deal(MODEL_OWNER, 2 * VALUE);
        string memory uri = string(filled(128, keccak256("uri")));
        vm.prank(MODEL_OWNER);
        market.createJob{value: VALUE}(terms, keccak256(modulus), "", uri);
        uri = string.concat(uri, "x");
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 128, 129));
        vm.prank(MODEL_OWNER);
        market.createJob{value: VALUE}(terms, keccak256(modulus), document, uri);
    }

    // ----------------------------------------------------------------- market

    function test_a_market_needs_sensible_windows() public {
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidTerms.selector, "windows"));
        deployMarket(0, 10);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidTerms.selector, "windows"));
        deployMarket(11, 10);
        IMarket narrow = deployMarket(10, 10);
        assertEq(narrow.jobCount(), 0, "jobs");
    }

    function test_an_unknown_job_is_told() public {
        bytes memory unknown = abi.encodeWithSelector(IMarketTypes.UnknownJob.selector, 7);
        address[] memory owners = new address[](1);
        vm.expectRevert(unknown);
        market.getJob(7);
        vm.expectRevert(unknown);
        market.owedTo(7, STRANGER);
        vm.expectRevert(unknown);
        market.submissionDigest(7, 1, STRANGER);
        vm.expectRevert(unknown);
        market.register(7, 0, 0, openAdmission());
        vm.expectRevert(unknown);
        market.leave(7);
        vm.expectRevert(unknown);
        market.arm(7);
        vm.expectRevert(unknown);
        market.start(7);
        vm.expectRevert(unknown);
        market.cancel(7);
        vm.expectRevert(unknown);
        market.stop(7);
        vm.expectRevert(unknown);
        market.closeJob(7);
        vm.expectRevert(unknown);
        market.claim(7, owners);
        create();
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.UnknownJob.selector, 0));
        market.getJob(0);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.UnknownJob.selector, 2));
        market.getJob(2);
    }

    function test_what_no_function_is_called_for_is_refused() public {
        vm.deal(STRANGER, 1);
        vm.prank(STRANGER);
        (bool sent,) = address(market).call{value: 1}("");
        assertTrue(!sent, "coin without a call");
        (bool done,) = address(market).call(abi.encodeWithSignature("transferOwnership(address)", STRANGER));
        assertTrue(!done, "a function that there is not");
    }

    // ---------------------------------------------------------------- helpers

    function refuseValue(uint256 value) private {
        vm.deal(MODEL_OWNER, value);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongValue.selector, VALUE, value));
        vm.prank(MODEL_OWNER);
        market.createJob{value: value}(terms, keccak256(modulus), document, "");
    }

    function refuseDocument(bytes32 modulusDigest, bytes memory shown) private {
        vm.deal(MODEL_OWNER, VALUE);
        vm.expectRevert(IMarketTypes.WrongDocument.selector);
        vm.prank(MODEL_OWNER);
        market.createJob{value: VALUE}(terms, modulusDigest, shown, "");
    }
}
