// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Ledger} from "./Ledger.sol";
import {PhaseTable} from "./PhaseTable.sol";

/// @notice Calls that may fail, one for every function of the market. One that succeeds is entered in the books, which
/// say whether it was allowed to, and may only take an edge of the state table.
abstract contract Attempts is Ledger {
    // ----------------------------------------------------------- registration

    function tryRegister(address account, bytes32 hash, bytes32 key, uint256 amount) internal {
        uint256 value = fund(account, amount);
        bytes memory input = abi.encodeCall(market.register, (jobId, hash, key, openAdmission()));
        if (attempt(account, value, input)) onRegister(account);
    }

    function tryLeave(address account) internal {
        if (attempt(account, 0, abi.encodeCall(market.leave, (jobId)))) onLeave(account);
    }

    function tryArm() internal returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.arm, (jobId)));
        if (done) onArm();
    }

    function tryStart() internal returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.start, (jobId)));
        if (done) onStart();
    }

    function tryCancel(address account) internal returns (bool done) {
        done = attempt(account, 0, abi.encodeCall(market.cancel, (jobId)));
        if (done) onCancel(account);
    }

    // ----------------------------------------------------------------- rounds

    function tryPublish(address account, uint16 round, IMarketTypes.Payload memory payload)
        internal
        returns (bool done)
    {
        done = attempt(account, 0, abi.encodeCall(market.publish, (jobId, round, payload)));
        if (!done) return false;
        assertTrue(account == MODEL_OWNER && round == book.round, "published by a stranger or in another round");
        onPublish(payload.digest);
    }

    function trySubmit(address account, uint16 round, bytes32 model, IMarketTypes.Payload memory payload) internal {
        if (!attempt(account, 0, abi.encodeCall(market.submit, (jobId, round, model, payload)))) return;
        assertEq(model, current().modelDigest, "submitted for another model");
        onSubmit(account);
    }

    function tryCloseRound(uint16 round) internal returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.closeRound, (jobId, round)));
        if (done) onCloseRound();
    }

    function tryStoreSeed(uint16 round) internal {
        attempt(STRANGER, 0, abi.encodeCall(market.storeSeed, (jobId, round)));
    }

    // ----------------------------------------------------------- availability

    function tryContest(address account, uint16 round, uint16[] memory leaves, uint256 amount) internal {
        uint256 value = fund(account, amount);
        if (!attempt(account, value, abi.encodeCall(market.contest, (jobId, round, leaves)))) return;
        onContest(account, leaves);
        world.note("contested");
    }

    function tryFlag(address account, uint16 round, IMarketTypes.Flag[] memory flags) internal {
        uint256 count = 0;
        for (uint256 i = 0; i < flags.length; ++i) {
            count += flags[i].leaves.length;
        }
        uint256 value = fund(account, count * terms.answerFee);
        if (!attempt(account, value, abi.encodeCall(market.flag, (jobId, round, flags)))) return;
        assertTrue(account == MODEL_OWNER, "flagged by a stranger");
        onFlag(flags);
        world.note("flagged");
    }

    function tryAnswer(address account, uint16 round, address accused, IMarketTypes.Leaf[] memory shown, bytes memory n)
        internal
    {
        bytes32 hash = keccak256(document);
        if (!attempt(account, 0, abi.encodeCall(market.answer, (jobId, round, accused, shown, n, hash)))) return;
        assertEq(keccak256(n), keccak256(modulus), "another modulus was taken");
        onAnswer(account, accused, shown);
        world.note("answered");
    }

    function tryCloseAnswers(uint16 round) internal returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.closeAnswers, (jobId, round)));
        if (done) onCloseAnswers();
    }

    function tryAbort(uint16 round) internal returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.abort, (jobId, round)));
        if (!done) return false;
        onAbort();
        world.note("aborted");
    }

    // ------------------------------------------------------------- settlement

    function trySettle(address account, uint16 round, IMarketTypes.Outcome outcome) internal returns (bool done) {
        bool quiet = outcome == IMarketTypes.Outcome.Quiet;
        bytes memory input = quiet
            ? abi.encodeCall(market.settleQuiet, (jobId, round))
            : abi.encodeCall(market.settleByDefault, (jobId, round));
        done = attempt(account, 0, input);
        if (!done) return false;
        assertTrue(!quiet || account == MODEL_OWNER, "settled by a stranger");
        onSettled(outcome);
        world.note(quiet ? bytes32("quiet") : bytes32("default"));
    }

    function trySettleOpen(address account, uint16 round, IMarketTypes.Opening memory opening) internal {
        if (!attempt(account, 0, abi.encodeCall(market.settleOpen, (jobId, round, opening)))) return;
        assertTrue(account == MODEL_OWNER, "settled by a stranger");
        onSettleOpen(opening.claimed, roundAt(round).rejected);
    }

    function tryDispute(address account, uint16 round) internal {
        if (attempt(account, 0, abi.encodeCall(market.dispute, (jobId, round)))) onDispute(account, round);
    }

    function tryFinalize(uint16 round) internal returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.finalize, (jobId, round)));
        if (done) onFinalize(round);
    }

    // -------------------------------------------------------------------- end

    function tryStop(address account) internal returns (bool done) {
        done = attempt(account, 0, abi.encodeCall(market.stop, (jobId)));
        if (!done) return false;
        assertTrue(account == MODEL_OWNER, "stopped by a stranger");
        onStop();
    }

    function tryCloseJob() internal returns (bool done) {
        done = attempt(STRANGER, 0, abi.encodeCall(market.closeJob, (jobId)));
        if (done) onCloseJob();
    }

    // ------------------------------------------------------------------ money

    function tryClaim(address[] memory owners) internal {
        if (!attempt(STRANGER, 0, abi.encodeCall(market.claim, (jobId, owners)))) return;
        for (uint256 i = 0; i < owners.length; ++i) {
            onClaim(owners[i]);
        }
    }

    function tryWithdraw(address account) internal {
        uint256 before = balanceOf(account);
        uint256 owed = world.credit(terms.token, account);
        bytes memory input = account == SINK
            ? abi.encodeCall(market.withdrawSink, (terms.token))
            : abi.encodeCall(market.withdraw, (terms.token, account));
        bool done = attempt(account == SINK ? STRANGER : account, 0, input);
        assertTrue(done == (owed != 0), "a credit is paid out if there is one");
        if (!done) return;
        assertEq(balanceOf(account), before + owed, "paid out");
        world.payOut(terms.token, account);
    }

    // --------------------------------------------------------------- one call

    function attempt(address sender, uint256 value, bytes memory input) private returns (bool done) {
        IMarketTypes.Phase before = book.phase;
        vm.prank(sender);
        (done,) = address(market).call{value: value}(input);
        if (!done || isFrequent(bytes4(input))) return done;
        IMarketTypes.Phase to = phase();
        string memory edge = string.concat(text(uint256(before)), " to ", text(uint256(to)));
        string memory action = string.concat(" by ", text(uint32(bytes4(input))));
        assertTrue(PhaseTable.allows(bytes4(input), before, to), string.concat("no edge from ", edge, action));
    }

    /// @dev What all members do one after the other leaves the job in its phase; `verify` sees whether it did.
    function isFrequent(bytes4 action) private view returns (bool) {
        return
            action == market.submit.selector || action == market.register.selector || action == market.dispute.selector;
    }
}
