// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice What `publish` and `submit` take: in call data or in a store, of one chain, market, job, round and owner.
contract PayloadsTest is MarketTest {
    // ------------------------------------------------------------- both kinds

    function test_a_model_may_travel_inline_or_lie_in_a_store() public {
        begin();
        uint256 before = vm.snapshotState();
        IMarketTypes.Payload memory payload = inlined(1, MODEL_OWNER, modelPayload(1));
        publishes(payload);
        assertEq(roundAt(1).modelDigest, payload.digest, "inline");
        vm.revertToState(before);
        payload = stored(1, MODEL_OWNER);
        publishes(payload);
        assertEq(roundAt(1).modelDigest, payload.digest, "stored");
    }

    function test_a_gradient_may_travel_inline_or_lie_in_a_store() public {
        begin();
        publish();
        IMarketTypes.Payload memory payload = inlined(1, members[0], gradientPayload(1, members[0]));
        assertEq(market.submissionDigest(jobId, 1, members[0]), 0, "nothing yet");
        submits(members[0], payload);
        assertEq(market.submissionDigest(jobId, 1, members[0]), payload.digest, "inline");
        payload = stored(1, members[1]);
        submits(members[1], payload);
        assertEq(market.submissionDigest(jobId, 1, members[1]), payload.digest, "stored");
        assertEq(market.submissionDigest(jobId, 2, members[1]), 0, "another round");
        assertEq(market.submissionDigest(jobId, 1, STRANGER), 0, "a stranger");
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.UnknownJob.selector, jobId + 1));
        market.submissionDigest(jobId + 1, 1, members[0]);
    }

    function test_an_inline_job_takes_nothing_from_a_store() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.inlineOnly = true;
        useTerms(t);
        begin();
        bytes memory inlineOnly = abi.encodePacked(IMarketTypes.InlineOnly.selector);
        refusePublish(stored(1, MODEL_OWNER), inlineOnly);
        publish();
        refuseSubmit(members[0], stored(1, members[0]), inlineOnly);
        submit(members[0]);
    }

    function test_a_payload_has_a_digest() public {
        begin();
        bytes memory zero = abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, 0);
        refusePublish(IMarketTypes.Payload(0, "", "ipfs://somewhere"), zero);
        refusePublish(IMarketTypes.Payload(0, modelPayload(1), ""), zero);
        publish();
        refuseSubmit(members[0], IMarketTypes.Payload(0, "", ""), zero);
        refuseSubmit(members[0], IMarketTypes.Payload(0, gradientPayload(1, members[0]), ""), zero);
    }

    function test_a_uri_has_at_most_128_bytes() public {
        begin();
        bytes memory long = abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 128, 129);
        IMarketTypes.Payload memory remote = stored(1, MODEL_OWNER);
        remote.uri = uriOf(129);
        refusePublish(remote, long);
        IMarketTypes.Payload memory carried = inlined(1, MODEL_OWNER, modelPayload(1));
        carried.uri = uriOf(129);
        refusePublish(carried, long);
        remote.uri = uriOf(128);
        publishes(remote);

        remote = stored(1, members[0]);
        remote.uri = uriOf(129);
        refuseSubmit(members[0], remote, long);
        remote.uri = uriOf(128);
        submits(members[0], remote);
        carried = inlined(1, members[1], gradientPayload(1, members[1]));
        carried.uri = uriOf(129);
        refuseSubmit(members[1], carried, long);
        carried.uri = uriOf(128);
        submits(members[1], carried);
        remote = stored(1, members[2]);
        remote.uri = "";
        submits(members[2], remote);
    }

    // ----------------------------------------------------- lengths and digests

    function test_a_model_has_the_length_and_the_digest_it_must_have() public {
        begin();
        bytes memory data = modelPayload(1);
        bytes32 digest = digestOf(1, MODEL_OWNER, data);
        uint256[6] memory lengths = [uint256(1), 512, 1024, 1535, 1537, 2048];
        for (uint256 i = 0; i < lengths.length; ++i) {
            bytes memory wrong = slice(bytes.concat(data, data), 0, lengths[i]);
            bytes memory reason = abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 1536, lengths[i]);
            refusePublish(IMarketTypes.Payload(digest, wrong, ""), reason);
        }
        bytes memory wrongDigest = abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, digest);
        refusePublish(IMarketTypes.Payload(keccak256("other"), data, ""), wrongDigest);
        data[700] ^= 0x01;
        wrongDigest = abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, digestOf(1, MODEL_OWNER, data));
        refusePublish(IMarketTypes.Payload(digest, data, ""), wrongDigest);
    }

    function test_a_gradient_has_the_length_and_the_digest_it_must_have() public {
        begin();
        publish();
        address who = members[4];
        bytes memory data = gradientPayload(1, who);
        bytes32 digest = digestOf(1, who, data);
        uint256[4] memory lengths = [uint256(1), 511, 513, 1024];
        for (uint256 i = 0; i < lengths.length; ++i) {
            bytes memory wrong = slice(bytes.concat(data, data), 0, lengths[i]);
            bytes memory reason = abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 512, lengths[i]);
            refuseSubmit(who, IMarketTypes.Payload(digest, wrong, ""), reason);
        }
        bytes memory wrongDigest = abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, digest);
        refuseSubmit(who, IMarketTypes.Payload(keccak256("other"), data, ""), wrongDigest);
        submits(who, IMarketTypes.Payload(digest, data, ""));
    }

    function test_ciphertexts_of_3072_bit_keys_have_768_bytes() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.ciphertextBytes = 768;
        useTerms(t);
        begin();
        IMarketTypes.Payload memory short = inlined(1, MODEL_OWNER, modelPayload(1));
        bytes memory reason = abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 3 * 768, 3 * 512);
        short.data = slice(short.data, 0, 3 * 512);
        refusePublish(short, reason);
        runToSettle(0);
        assertEq(roundAt(1).modelDigest, digestOf(1, MODEL_OWNER, modelPayload(1)), "digest");
        assertEq(roundAt(1).complete, 31, "complete");
    }

    // ----------------------------------------------------------------- replay

    function test_a_payload_of_another_round_has_another_digest() public {
        begin();
        runToSettle(0);
        settleQuiet();
        bytes memory model = modelPayload(1);
        refuseCopy(MODEL_OWNER, model, digestOf(1, MODEL_OWNER, model));
        publish();
        bytes memory gradient = gradientPayload(1, members[3]);
        refuseCopy(members[3], gradient, digestOf(1, members[3], gradient));
    }

    function test_a_payload_of_another_owner_has_another_digest() public {
        begin();
        bytes memory data = modelPayload(1);
        refuseCopy(MODEL_OWNER, data, digestOf(1, members[0], data));
        publish();
        data = gradientPayload(1, members[0]);
        submit(members[0]);
        refuseCopy(members[1], data, digestOf(1, members[0], data));
    }

    function test_a_payload_of_another_job_has_another_digest() public {
        begin();
        bytes memory model = modelPayload(1);
        bytes memory gradient = gradientPayload(1, owner(0));
        bytes32 modelDigest = digestOf(1, MODEL_OWNER, model);
        bytes32 gradientDigest = digestOf(1, owner(0), gradient);
        begin();
        refuseCopy(MODEL_OWNER, model, modelDigest);
        publish();
        refuseCopy(owner(0), gradient, gradientDigest);
    }

    function test_a_payload_of_another_market_has_another_digest() public {
        begin();
        bytes memory model = modelPayload(1);
        bytes memory gradient = gradientPayload(1, owner(0));
        bytes32 modelDigest = digestOf(1, MODEL_OWNER, model);
        bytes32 gradientDigest = digestOf(1, owner(0), gradient);
        market = deployMarket(10, 30 days);
        begin();
        assertEq(jobId, 1, "the same number");
        refuseCopy(MODEL_OWNER, model, modelDigest);
        publish();
        refuseCopy(owner(0), gradient, gradientDigest);
    }

    function test_a_payload_of_another_chain_has_another_digest() public {
        begin();
        bytes memory model = modelPayload(1);
        bytes32 digest = digestOf(1, MODEL_OWNER, model);
        vm.chainId(block.chainid + 1);
        refuseCopy(MODEL_OWNER, model, digest);
    }

    // -------------------------------------------------------------- who submits

    function test_only_members_that_take_part_submit() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.seats = 16;
        t.bond = uint128(16 * REWARD);
        useTerms(t);
        begin();
        IMarketTypes.Payload memory payload = stored(1, STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, IMarketTypes.Phase.Publish));
        vm.prank(members[0]);
        market.submit(jobId, 1, 0, payload);
        publish();
        bytes memory stranger = abi.encodePacked(IMarketTypes.NotMember.selector);
        refuseSubmit(STRANGER, payload, stranger);
        refuseSubmit(MODEL_OWNER, payload, stranger);
        refuseSubmit(members[15], payload, stranger); // left over by the draw
        submits(members[14], payload);
    }

    function test_members_of_a_dropped_group_do_not_submit() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.allowedMisses = 1;
        useTerms(t);
        begin();
        runToSettle(1 << 4);
        settleQuiet();
        publish();
        for (uint256 i = 3; i < 6; ++i) {
            refuseSubmit(members[i], stored(2, members[i]), abi.encodePacked(IMarketTypes.NotMember.selector));
        }
        submits(members[6], stored(2, members[6]));
    }

    function test_members_of_an_evicted_group_do_not_submit() public {
        begin();
        runRejecting(4);
        finalize(1);
        runRejecting(4);
        finalize(2);
        publish();
        for (uint256 i = 6; i < 9; ++i) {
            refuseSubmit(members[i], stored(3, members[i]), abi.encodePacked(IMarketTypes.NotMember.selector));
        }
        submits(members[9], stored(3, members[9]));
    }

    function test_a_payload_is_submitted_once_in_time_for_its_round_and_model() public {
        begin();
        publish();
        address who = members[4];
        IMarketTypes.Payload memory payload = inlined(1, who, gradientPayload(1, who));
        bytes32 model = roundAt(1).modelDigest;

        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        vm.prank(who);
        market.submit(jobId, 2, model, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        vm.prank(who);
        market.submit(jobId, 0, model, payload);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongModel.selector, model));
        vm.prank(who);
        market.submit(jobId, 1, payload.digest, payload);

        submits(who, payload);
        bytes memory again = abi.encodePacked(IMarketTypes.AlreadySubmitted.selector);
        refuseSubmit(who, payload, again);
        refuseSubmit(who, IMarketTypes.Payload(keccak256("a second one"), "", ""), again);
        assertEq(market.submissionDigest(jobId, 1, who), payload.digest, "the first one stays");

        bytes memory late = abi.encodeWithSelector(IMarketTypes.TooLate.selector, state().deadline);
        passDeadline();
        refuseSubmit(members[5], stored(1, members[5]), late);
    }

    // ---------------------------------------------------------------- helpers

    function publishes(IMarketTypes.Payload memory payload) private {
        vm.expectEmit(address(market));
        emit IMarketTypes.Published(jobId, 1, uint48(time + terms.submitWindow), payload);
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, payload);
    }

    function submits(address account, IMarketTypes.Payload memory payload) private {
        uint16 round = state().round;
        bytes32 model = roundAt(round).modelDigest;
        vm.expectEmit(address(market));
        emit IMarketTypes.Submitted(jobId, round, account, payload);
        vm.prank(account);
        market.submit(jobId, round, model, payload);
    }

    function refusePublish(IMarketTypes.Payload memory payload, bytes memory reason) private {
        uint16 round = state().round;
        vm.expectRevert(reason);
        vm.prank(MODEL_OWNER);
        market.publish(jobId, round, payload);
    }

    function refuseSubmit(address account, IMarketTypes.Payload memory payload, bytes memory reason) private {
        uint16 round = state().round;
        bytes32 model = roundAt(round).modelDigest;
        vm.expectRevert(reason);
        vm.prank(account);
        market.submit(jobId, round, model, payload);
    }

    /// @dev What was right elsewhere is refused here, with the digest that would be right.
    function refuseCopy(address account, bytes memory data, bytes32 digest) private {
        bytes32 expected = digestOf(state().round, account, data);
        assertTrue(expected != digest, "nothing was copied");
        bytes memory reason = abi.encodeWithSelector(IMarketTypes.WrongDigest.selector, expected);
        IMarketTypes.Payload memory copied = IMarketTypes.Payload(digest, data, "");
        if (account == MODEL_OWNER) refusePublish(copied, reason);
        else refuseSubmit(account, copied, reason);
    }

    function uriOf(uint256 length) private pure returns (string memory) {
        return string(filled(length, keccak256("uri")));
    }
}
