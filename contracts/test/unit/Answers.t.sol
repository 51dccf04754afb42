// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {AvailabilityTest} from "../AvailabilityTest.sol";
import {BigInteger} from "../BigInteger.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";

/// @notice What answers a contest or a flag: the leaf that was asked for, of that payload, and a ciphertext.
contract AnswersTest is AvailabilityTest {
    using BigInteger for uint256[];

    // ------------------------------------------------------------ who and when

    function test_anyone_answers_and_earns_the_deposits() public {
        begin();
        publish();
        contest(members[0], named(0, 1, 2));
        IMarketTypes.Leaf[] memory leaves = leavesOf(MODEL_OWNER, named(2, 0));
        vm.expectEmit(address(market));
        emit IMarketTypes.Answered(jobId, 1, MODEL_OWNER, STRANGER, leaves);
        shows(STRANGER, MODEL_OWNER, leaves);
        assertEq(roundAt(1).unanswered, 1, "unanswered");
        assertEq(creditOf(STRANGER), 2 * terms.answerFee, "a stranger");
        shows(MODEL_OWNER, MODEL_OWNER, leavesOf(MODEL_OWNER, one(1)));
        assertEq(creditOf(MODEL_OWNER), terms.answerFee, "the model owner");
        assertEq(roundAt(1).unanswered, 0, "unanswered");
        assertSolvent();
    }

    function test_an_owner_answers_for_itself_and_others_for_it() public {
        useGradientLeaves(3);
        begin();
        runToSettle(0);
        flag(flagged(members[0], named(2, 1, 0), members[4], named(0, 2)));
        shows(members[0], members[0], leavesOf(members[0], named(0, 1, 2)));
        shows(members[5], members[4], leavesOf(members[4], one(2)));
        shows(MODEL_OWNER, members[4], leavesOf(members[4], one(0)));
        assertEq(creditOf(members[0]), 3 * terms.answerFee, "the owner");
        assertEq(creditOf(members[5]), terms.answerFee, "another");
        assertEq(creditOf(MODEL_OWNER), terms.answerFee, "the model owner");
        market.closeAnswers(jobId, 1);
        assertEq(roundAt(1).complete, 31, "complete");
        assertSolvent();
    }

    function test_a_model_is_answered_until_the_second_before_its_deadline() public {
        begin();
        publish();
        contest(members[0], named(0, 1));
        uint48 until = roundAt(1).answerUntil;
        pass(until - time - 1);
        answer(MODEL_OWNER, 0);
        pass(1);
        refuseAnswer(
            MODEL_OWNER, leavesOf(MODEL_OWNER, one(1)), abi.encodeWithSelector(IMarketTypes.TooLate.selector, until)
        );
    }

    function test_an_owner_is_answered_for_until_the_second_before_the_deadline() public {
        useGradientLeaves(2);
        begin();
        runToSettle(0);
        flag(flagged(members[0], named(0, 1)));
        uint48 until = state().deadline;
        pass(until - time - 1);
        answer(members[0], 0);
        pass(1);
        refuseAnswer(
            members[0], leavesOf(members[0], one(1)), abi.encodeWithSelector(IMarketTypes.TooLate.selector, until)
        );
    }

    function test_only_a_round_that_waits_for_answers_is_answered() public {
        begin();
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        refuseAnswer(
            MODEL_OWNER, leaves, abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, IMarketTypes.Phase.Publish)
        );
        publish();
        // Nobody contested: there is no window.
        refuseAnswer(MODEL_OWNER, leaves, abi.encodeWithSelector(IMarketTypes.TooLate.selector, 0));
        contest(members[0], one(0));
        leaves = leavesOf(MODEL_OWNER, one(0));
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 1));
        market.answer(jobId, 2, MODEL_OWNER, leaves, modulus, keccak256(document));
        answer(MODEL_OWNER, 0);
        submitAll(0);
        closeRound();
        refuseAnswer(
            MODEL_OWNER, leaves, abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, IMarketTypes.Phase.Settle)
        );
    }

    // -------------------------------------------------------- what was asked for

    function test_only_what_was_asked_for_is_answered_and_only_once() public {
        begin();
        publish();
        contest(members[0], named(0, 2));
        bytes memory again = abi.encodePacked(IMarketTypes.AlreadyAnswered.selector);
        refuseAnswer(MODEL_OWNER, new IMarketTypes.Leaf[](0), again);
        refuseAnswer(MODEL_OWNER, leavesOf(MODEL_OWNER, one(1)), notAsked(1));
        refuseAnswer(MODEL_OWNER, leavesOf(MODEL_OWNER, named(0, 1)), notAsked(1));
        IMarketTypes.Leaf[] memory leaves = leavesOf(MODEL_OWNER, one(0));
        leaves[0].index = 3;
        refuseAnswer(MODEL_OWNER, leaves, abi.encodeWithSelector(IMarketTypes.WrongPath.selector, 3));
        assertEq(roundAt(1).unanswered, 2, "unanswered");

        shows(STRANGER, MODEL_OWNER, leavesOf(MODEL_OWNER, named(0, 0)));
        assertEq(roundAt(1).unanswered, 1, "unanswered");
        assertEq(creditOf(STRANGER), terms.answerFee, "a leaf twice is paid once");
        refuseAnswer(MODEL_OWNER, leavesOf(MODEL_OWNER, one(0)), again);
        shows(members[1], MODEL_OWNER, leavesOf(MODEL_OWNER, named(0, 2))); // what was shown before is passed over
        assertEq(creditOf(members[1]), terms.answerFee, "one leaf is paid");
        assertEq(roundAt(1).unanswered, 0, "unanswered");
        refuseAnswer(MODEL_OWNER, leavesOf(MODEL_OWNER, named(0, 2)), again);
        assertSolvent();
    }

    function test_only_for_those_that_are_accused_is_there_an_answer() public {
        begin();
        publish();
        submit(members[1]);
        contest(members[0], one(0));
        refuseAnswer(members[1], leavesOf(members[1], one(0)), notAsked(0));
        IMarketTypes.Leaf[] memory leaves = leavesOf(members[1], one(0));
        refuseAnswer(STRANGER, leaves, abi.encodeWithSelector(IMarketTypes.WrongPath.selector, 0));
        leaves[0].path = new bytes32[](1); // leads to zero, which is the digest of who submitted nothing
        refuseAnswer(STRANGER, leaves, notAsked(0));
        answer(MODEL_OWNER, 0);
        submitRest(1);
        closeRound();
        flag(members[1], 0);
        refuseAnswer(members[0], leavesOf(members[0], one(0)), notAsked(0));
        refuseAnswer(MODEL_OWNER, leavesOf(MODEL_OWNER, one(1)), notAsked(1)); // the model's time is over
        answer(members[1], 0);
    }

    function test_accusations_of_an_earlier_round_are_no_longer_answered() public {
        begin();
        runToSettle(0);
        flag(members[0], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);
        settleQuiet();
        runToSettle(0);
        flag(members[1], 0);
        refuseAnswer(members[0], leavesOf(members[0], one(0)), notAsked(0));
    }

    // ------------------------------------------------------------------- paths

    function test_a_leaf_leads_to_the_digest_with_exactly_its_path() public {
        begin();
        publish();
        contest(members[0], named(0, 2));
        IMarketTypes.Leaf[] memory leaves = leavesOf(MODEL_OWNER, one(0));
        bytes32[] memory path = leaves[0].path;
        assertEq(path.length, 2, "path");
        bytes memory wrong = abi.encodeWithSelector(IMarketTypes.WrongPath.selector, 0);
        for (uint256 length = 0; length < 5; ++length) {
            leaves[0].path = new bytes32[](length);
            for (uint256 i = 0; i < length && i < 2; ++i) {
                leaves[0].path[i] = path[i];
            }
            if (length != 2) refuseAnswer(MODEL_OWNER, leaves, wrong);
        }
        for (uint256 i = 0; i < 2; ++i) {
            leaves = leavesOf(MODEL_OWNER, one(0));
            leaves[0].path[i] ^= bytes32(uint256(1));
            refuseAnswer(MODEL_OWNER, leaves, wrong);
        }
        leaves = leavesOf(MODEL_OWNER, one(0));
        (leaves[0].path[0], leaves[0].path[1]) = (path[1], path[0]);
        refuseAnswer(MODEL_OWNER, leaves, wrong);
        assertEq(leavesOf(MODEL_OWNER, one(2))[0].path.length, 1, "promoted");
        shows(STRANGER, MODEL_OWNER, leavesOf(MODEL_OWNER, named(2, 0)));
    }

    function test_another_leaf_is_no_answer() public {
        begin();
        publish();
        contest(members[0], named(0, 1));
        bytes memory wrong = abi.encodeWithSelector(IMarketTypes.WrongPath.selector, 1);
        IMarketTypes.Leaf[] memory leaves = leavesOf(MODEL_OWNER, one(0));
        leaves[0].index = 1; // leaf 0 in the place of leaf 1
        refuseAnswer(MODEL_OWNER, leaves, wrong);
        leaves = leavesOf(MODEL_OWNER, one(1));
        leaves[0].ciphertext[511] ^= 0x01;
        refuseAnswer(MODEL_OWNER, leaves, wrong);
        leaves = leavesOf(MODEL_OWNER, named(0, 1));
        leaves[1].ciphertext[0] ^= 0x01;
        refuseAnswer(MODEL_OWNER, leaves, wrong); // one wrong leaf spoils the batch
        assertEq(roundAt(1).unanswered, 2, "unanswered");
    }

    function test_a_path_of_another_owner_round_job_or_market_is_no_answer() public {
        begin();
        runToSettle(0);
        settleQuiet();
        publish();
        contest(members[0], one(0));
        bytes memory payload = modelPayload(2);
        IMarketTypes.Leaf[] memory elsewhere = new IMarketTypes.Leaf[](4);
        elsewhere[0] = leafIn(1, MODEL_OWNER, payload, 0);
        elsewhere[1] = leafIn(2, members[0], payload, 0);
        ++jobId;
        elsewhere[2] = leafIn(2, MODEL_OWNER, payload, 0);
        --jobId;
        address here = address(market);
        market = IMarket(address(this));
        elsewhere[3] = leafIn(2, MODEL_OWNER, payload, 0);
        market = IMarket(here);
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        for (uint256 i = 0; i < elsewhere.length; ++i) {
            leaves[0] = elsewhere[i];
            refuseAnswer(MODEL_OWNER, leaves, abi.encodeWithSelector(IMarketTypes.WrongPath.selector, 0));
        }
        leaves[0] = leafIn(2, MODEL_OWNER, payload, 0);
        shows(STRANGER, MODEL_OWNER, leaves);
    }

    function test_a_digest_that_was_copied_cannot_be_answered_for() public {
        begin();
        publish();
        bytes32 model = roundAt(1).modelDigest;
        IMarketTypes.Payload memory copied = stored(1, members[0]);
        for (uint256 i = 0; i < 15; ++i) {
            if (i != 1) submit(members[i]);
        }
        vm.prank(members[1]);
        market.submit(jobId, 1, model, copied); // nobody can tell yet
        closeRound();
        flag(members[1], 0);
        bytes memory wrong = abi.encodeWithSelector(IMarketTypes.WrongPath.selector, 0);
        refuseAnswer(members[1], leavesOf(members[0], one(0)), wrong);
        refuseAnswer(members[1], leavesOf(members[1], one(0)), wrong);
        passDeadline();
        market.closeAnswers(jobId, 1);
        assertEq(market.getJob(jobId).members[1].misses, 1, "absent");
    }

    function test_a_leaf_of_a_large_stored_model_is_answered() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.modelLeaves = 300;
        useTerms(t);
        begin();
        bytes memory ciphertext = ciphertexts(1, keccak256("leaf 256"));
        bytes32 context = keccak256(abi.encode(block.chainid, address(market), jobId, uint16(1), MODEL_OWNER));
        bytes32[] memory level = new bytes32[](300);
        for (uint256 i = 0; i < 300; ++i) {
            level[i] = keccak256(abi.encode("a leaf that nobody asks for", i));
        }
        level[256] = keccak256(abi.encodePacked(uint8(0), context, uint256(256), ciphertext));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, IMarketTypes.Payload(rootOf(level), "", "ipfs://model"));
        contest(members[0], named(0, 256, 299));
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        leaves[0] = IMarketTypes.Leaf(256, ciphertext, pathOf(level, 256));
        shows(STRANGER, MODEL_OWNER, leaves);
        assertEq(roundAt(1).unanswered, 2, "unanswered");
        pass(roundAt(1).answerUntil - time);
        market.abort(jobId, 1);
        assertEq(feesOf(members[0]), 2 * terms.answerFee, "deposits");
    }

    // ----------------------------------------------------------------- modulus

    function test_the_modulus_is_the_one_of_the_job() public {
        begin();
        publish();
        contest(members[0], one(0));
        IMarketTypes.Leaf[] memory leaves = leavesOf(MODEL_OWNER, one(0));
        bytes32 documentHash = keccak256(document);
        bytes[] memory wrong = new bytes[](4);
        wrong[0] = bytes.concat(modulus);
        wrong[0][255] ^= 0x02;
        wrong[1] = bytes.concat(modulus, hex"00");
        wrong[2] = slice(modulus, 0, 255);
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(IMarketTypes.WrongModulus.selector);
            market.answer(jobId, 1, MODEL_OWNER, leaves, wrong[i], documentHash);
        }
        vm.expectRevert(IMarketTypes.WrongModulus.selector);
        market.answer(jobId, 1, MODEL_OWNER, leaves, modulus, keccak256("another document"));
        answer(MODEL_OWNER, 0);
    }

    function test_a_modulus_is_half_as_long_as_a_ciphertext() public {
        uint256[4] memory lengths = [uint256(255), 257, 128, 384];
        for (uint256 i = 0; i < lengths.length; ++i) {
            modulus = filled(lengths[i], keccak256("modulus"));
            useTerms(defaultTerms());
            begin();
            publish();
            contest(members[0], one(0));
            bytes memory wrong = abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 256, lengths[i]);
            refuseAnswer(MODEL_OWNER, leavesOf(MODEL_OWNER, one(0)), wrong);
        }
    }

    // ------------------------------------------------------------- ciphertexts

    function test_a_ciphertext_has_its_length() public {
        begin();
        publish();
        contest(members[0], one(0));
        uint256[5] memory lengths = [uint256(0), 256, 511, 513, 768];
        for (uint256 i = 0; i < lengths.length; ++i) {
            IMarketTypes.Leaf[] memory leaves = leavesOf(MODEL_OWNER, one(0));
            leaves[0].ciphertext = new bytes(lengths[i]);
            refuseAnswer(
                MODEL_OWNER, leaves, abi.encodeWithSelector(IMarketTypes.WrongLength.selector, 512, lengths[i])
            );
        }
    }

    function test_only_units_below_the_square_of_a_2048_bit_modulus_answer() public {
        checkValues(512);
    }

    function test_only_units_below_the_square_of_a_3072_bit_modulus_answer() public {
        checkValues(768);
    }

    function test_an_owner_whose_payload_is_no_ciphertext_counts_as_absent() public {
        begin();
        publish();
        bytes32 model = roundAt(1).modelDigest;
        bytes memory zero = new bytes(512);
        IMarketTypes.Payload memory payload = inlined(1, members[0], zero);
        for (uint256 i = 1; i < 15; ++i) {
            submit(members[i]);
        }
        vm.prank(members[0]);
        market.submit(jobId, 1, model, payload);
        closeRound();
        flag(members[0], 0);
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        leaves[0] = leafIn(1, members[0], zero, 0);
        refuseAnswer(members[0], leaves, abi.encodeWithSelector(IMarketTypes.InvalidCiphertext.selector, 0));
        passDeadline();
        market.closeAnswers(jobId, 1);
        assertEq(roundAt(1).complete, 30, "complete");
    }

    function checkValues(uint16 size) private {
        modulus = filled(size / 2, keccak256("modulus"));
        modulus[0] |= 0x80;
        modulus[size / 2 - 1] |= 0x01;
        IMarketTypes.Terms memory t = defaultTerms();
        t.ciphertextBytes = size;
        useTerms(t);
        begin();
        uint256[] memory n = BigInteger.fromBytes(modulus);
        uint256[] memory square = n.times(n);
        uint256[] memory one_ = BigInteger.from(1);
        checkValue(new uint256[](0), false);
        checkValue(one_, true);
        checkValue(n.minus(one_), true);
        checkValue(n, false);
        checkValue(n.plus(one_), true);
        checkValue(n.times(BigInteger.from(2)), false);
        checkValue(n.times(BigInteger.from(uint256(keccak256("k")))), false);
        checkValue(n.times(n.minus(one_)), false);
        checkValue(n.times(n.minus(one_)).plus(one_), true);
        checkValue(square.minus(one_), true);
        checkValue(square, false);
        checkValue(square.plus(one_), false);
        checkValue(square.plus(n), false);
        checkValue(BigInteger.fromBytes(ones(size)), false);
    }

    /// @dev A model with the value in the middle of it, published, contested and shown.
    function checkValue(uint256[] memory value, bool valid) private {
        uint256 before = vm.snapshotState();
        bytes memory other = ciphertexts(1, keccak256("other"));
        bytes memory payload = bytes.concat(other, value.toBytes(terms.ciphertextBytes), other);
        IMarketTypes.Payload memory model = inlined(1, MODEL_OWNER, payload);
        vm.prank(MODEL_OWNER);
        market.publish(jobId, 1, model);
        contest(members[0], one(1));
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        leaves[0] = leafIn(1, MODEL_OWNER, payload, 1);
        if (valid) {
            shows(STRANGER, MODEL_OWNER, leaves);
            assertEq(roundAt(1).unanswered, 0, "unanswered");
        } else {
            refuseAnswer(MODEL_OWNER, leaves, abi.encodeWithSelector(IMarketTypes.InvalidCiphertext.selector, 1));
        }
        vm.revertToState(before);
    }

    // ---------------------------------------------------------------- helpers

    function notAsked(uint16 leaf) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IMarketTypes.NotAsked.selector, leaf);
    }

    function ones(uint256 size) private pure returns (bytes memory data) {
        data = new bytes(size);
        for (uint256 i = 0; i < size; ++i) {
            data[i] = 0xff;
        }
    }

    function useGradientLeaves(uint16 leaves) private {
        IMarketTypes.Terms memory t = defaultTerms();
        t.gradientLeaves = leaves;
        useTerms(t);
    }

    /// @dev Everybody submits but one that has.
    function submitRest(uint256 slot) private {
        for (uint256 i = 0; i < members.length; ++i) {
            if (i != slot) submit(members[i]);
        }
    }
}
