// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {AvailabilityTest} from "../AvailabilityTest.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";

/// @notice In every phase each function that belongs to another one says so; a job that is not there and a round that
/// is not the current one are told first.
contract PhasesTest is AvailabilityTest {
    struct Function {
        string name;
        uint256 phases; // bit by phase in which it is for somebody
        bytes data;
    }

    uint256 private constant REGISTER = 1 << uint256(IMarketTypes.Phase.Register);
    uint256 private constant ARMED = 1 << uint256(IMarketTypes.Phase.Armed);
    uint256 private constant PUBLISH = 1 << uint256(IMarketTypes.Phase.Publish);
    uint256 private constant SUBMIT = 1 << uint256(IMarketTypes.Phase.Submit);
    uint256 private constant SETTLE = 1 << uint256(IMarketTypes.Phase.Settle);
    uint256 private constant ANSWER = 1 << uint256(IMarketTypes.Phase.Answer);

    uint256 private constant WITHOUT_ROUND = 7; // of all functions, the first ones
    uint256 private constant COUNT = 18;

    function test_every_function_is_for_its_phases() public {
        create();
        checkPhase(IMarketTypes.Phase.Register);
        joinMany(terms.seats);
        market.arm(jobId);
        checkPhase(IMarketTypes.Phase.Armed);
        start();
        checkPhase(IMarketTypes.Phase.Publish);
        publish();
        checkPhase(IMarketTypes.Phase.Submit);
        submitAll(0);
        closeRound();
        checkPhase(IMarketTypes.Phase.Settle);
        flag(members[0], 0);
        checkPhase(IMarketTypes.Phase.Answer);
        answer(members[0], 0);
        market.closeAnswers(jobId, 1);
        settleQuiet();
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        checkPhase(IMarketTypes.Phase.Closed);
    }

    function checkPhase(IMarketTypes.Phase expected) private {
        assertEq(phase(), expected);
        Function[] memory all = functions(jobId, 1);
        for (uint256 i = 0; i < all.length; ++i) {
            if ((all[i].phases >> uint256(expected)) & 1 != 0) continue;
            refuse(all[i], abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, expected));
        }
    }

    function test_every_function_refuses_a_job_that_is_not_there() public {
        begin();
        uint256[3] memory unknown = [0, jobId + 1, type(uint256).max];
        for (uint256 i = 0; i < unknown.length; ++i) {
            Function[] memory all = functions(unknown[i], 1);
            bytes memory reason = abi.encodeWithSelector(IMarketTypes.UnknownJob.selector, unknown[i]);
            for (uint256 j = 0; j < all.length; ++j) {
                refuse(all[j], reason);
            }
            address[] memory nobody = new address[](0);
            refuse(Function("dispute", 0, abi.encodeCall(market.dispute, (unknown[i], 1))), reason);
            refuse(Function("finalize", 0, abi.encodeCall(market.finalize, (unknown[i], 1))), reason);
            refuse(Function("claim", 0, abi.encodeCall(market.claim, (unknown[i], nobody))), reason);
            refuse(Function("getJob", 0, abi.encodeCall(market.getJob, (unknown[i]))), reason);
            refuse(Function("owedTo", 0, abi.encodeCall(market.owedTo, (unknown[i], STRANGER))), reason);
        }
    }

    function test_every_function_of_a_round_is_for_the_current_one() public {
        begin();
        runToSettle(0);
        settleQuiet();
        checkRound();
        publish();
        checkRound();
        submitAll(0);
        closeRound();
        checkRound();
        flag(members[0], 0);
        checkRound();
    }

    /// @dev In round 2: neither what is over nor what is to come.
    function checkRound() private {
        uint16[4] memory others = [uint16(0), 1, 3, type(uint16).max];
        bytes memory reason = abi.encodeWithSelector(IMarketTypes.WrongRound.selector, 2);
        uint256 checked = 0;
        for (uint256 i = 0; i < others.length; ++i) {
            Function[] memory all = functions(jobId, others[i]);
            for (uint256 j = WITHOUT_ROUND; j < all.length; ++j) {
                if ((all[j].phases >> uint256(phase())) & 1 == 0) continue;
                refuse(all[j], reason);
                ++checked;
            }
        }
        assertTrue(checked != 0, "no function of this phase");
    }

    // ---------------------------------------------------------------- helpers

    function functions(uint256 job, uint16 round) private view returns (Function[] memory all) {
        IMarketTypes.Payload memory payload;
        IMarketTypes.Opening memory opening;
        all = new Function[](COUNT);
        all[0] = Function("register", REGISTER, abi.encodeCall(market.register, (job, 0, 0, openAdmission())));
        all[1] = Function("leave", REGISTER, abi.encodeCall(market.leave, (job)));
        all[2] = Function("arm", REGISTER | ARMED, abi.encodeCall(market.arm, (job)));
        all[3] = Function("start", ARMED, abi.encodeCall(market.start, (job)));
        all[4] = Function("cancel", REGISTER | ARMED, abi.encodeCall(market.cancel, (job)));
        all[5] = Function("stop", PUBLISH, abi.encodeCall(market.stop, (job)));
        all[6] = Function("closeJob", PUBLISH, abi.encodeCall(market.closeJob, (job)));
        all[7] = Function("publish", PUBLISH, abi.encodeCall(market.publish, (job, round, payload)));
        all[8] = Function("submit", SUBMIT, abi.encodeCall(market.submit, (job, round, 0, payload)));
        all[9] = Function("contest", SUBMIT, abi.encodeCall(market.contest, (job, round, one(0))));
        all[10] = Function("abort", SUBMIT, abi.encodeCall(market.abort, (job, round)));
        all[11] = Function("closeRound", SUBMIT, abi.encodeCall(market.closeRound, (job, round)));
        all[12] = Function("storeSeed", SETTLE | ANSWER, abi.encodeCall(market.storeSeed, (job, round)));
        all[13] = Function("settleQuiet", SETTLE, abi.encodeCall(market.settleQuiet, (job, round)));
        all[14] = Function("settleByDefault", SETTLE, abi.encodeCall(market.settleByDefault, (job, round)));
        all[15] = Function("settleOpen", SETTLE, abi.encodeCall(market.settleOpen, (job, round, opening)));
        all[16] = Function("flag", SETTLE, abi.encodeCall(market.flag, (job, round, flagged(STRANGER, one(0)))));
        all[17] = Function("answer", SUBMIT | ANSWER, answerData(job, round));
    }

    function answerData(uint256 job, uint16 round) private view returns (bytes memory) {
        return abi.encodeCall(market.answer, (job, round, STRANGER, new IMarketTypes.Leaf[](0), modulus, 0));
    }

    function refuse(Function memory called, bytes memory reason) private {
        (bool done, bytes memory answer_) = address(market).call(called.data);
        assertTrue(!done, string.concat(called.name, " is not refused"));
        assertEq(keccak256(answer_), keccak256(reason), string.concat(called.name, " is refused for another reason"));
    }
}
