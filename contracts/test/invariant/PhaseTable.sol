// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketDisputes} from "../../src/interfaces/IMarketDisputes.sol";
import {IMarketRounds} from "../../src/interfaces/IMarketRounds.sol";
import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";

/// @notice Which function may lead from which phase of a job to which: the edges of the protocol's state table.
library PhaseTable {
    function allows(bytes4 action, IMarketTypes.Phase from, IMarketTypes.Phase to) internal pure returns (bool) {
        if (from == IMarketTypes.Phase.Register) return fromRegister(action, to);
        if (from == IMarketTypes.Phase.Armed) return fromArmed(action, to);
        if (from == IMarketTypes.Phase.Publish) return fromPublish(action, to);
        if (from == IMarketTypes.Phase.Submit) return fromSubmit(action, to);
        if (from == IMarketTypes.Phase.Settle) return fromSettle(action, to);
        if (from == IMarketTypes.Phase.Answer) return fromAnswer(action, to);
        return to == IMarketTypes.Phase.Closed && isMoney(action);
    }

    function fromRegister(bytes4 action, IMarketTypes.Phase to) private pure returns (bool) {
        if (action == IMarketRounds.arm.selector) return to == IMarketTypes.Phase.Armed;
        if (action == IMarketRounds.cancel.selector) return to == IMarketTypes.Phase.Closed;
        bool stays = action == IMarketRounds.register.selector || action == IMarketRounds.leave.selector;
        return to == IMarketTypes.Phase.Register && (stays || isMoney(action));
    }

    function fromArmed(bytes4 action, IMarketTypes.Phase to) private pure returns (bool) {
        if (action == IMarketRounds.start.selector) return to == IMarketTypes.Phase.Publish;
        if (action == IMarketRounds.cancel.selector) return to == IMarketTypes.Phase.Closed;
        return to == IMarketTypes.Phase.Armed && (action == IMarketRounds.arm.selector || isMoney(action));
    }

    function fromPublish(bytes4 action, IMarketTypes.Phase to) private pure returns (bool) {
        if (action == IMarketRounds.publish.selector) return to == IMarketTypes.Phase.Submit;
        bool ends = action == IMarketRounds.stop.selector || action == IMarketRounds.closeJob.selector;
        if (ends) return to == IMarketTypes.Phase.Closed;
        return to == IMarketTypes.Phase.Publish && (isVerdict(action) || isMoney(action));
    }

    function fromSubmit(bytes4 action, IMarketTypes.Phase to) private pure returns (bool) {
        if (action == IMarketRounds.closeRound.selector) {
            return to == IMarketTypes.Phase.Settle || to == IMarketTypes.Phase.Publish;
        }
        if (action == IMarketDisputes.abort.selector) return to == IMarketTypes.Phase.Closed;
        bool stays = action == IMarketRounds.submit.selector || action == IMarketDisputes.contest.selector
            || action == IMarketDisputes.answer.selector;
        return to == IMarketTypes.Phase.Submit && (stays || isVerdict(action) || isMoney(action));
    }

    function fromSettle(bytes4 action, IMarketTypes.Phase to) private pure returns (bool) {
        bool settles = action == IMarketRounds.settleQuiet.selector || action == IMarketRounds.settleByDefault.selector
            || action == IMarketDisputes.settleOpen.selector;
        if (settles) return to == IMarketTypes.Phase.Publish;
        if (action == IMarketDisputes.flag.selector) return to == IMarketTypes.Phase.Answer;
        bool stays = action == IMarketRounds.storeSeed.selector || isVerdict(action) || isMoney(action);
        return to == IMarketTypes.Phase.Settle && stays;
    }

    function fromAnswer(bytes4 action, IMarketTypes.Phase to) private pure returns (bool) {
        if (action == IMarketDisputes.closeAnswers.selector) {
            return to == IMarketTypes.Phase.Settle || to == IMarketTypes.Phase.Publish;
        }
        bool stays = action == IMarketDisputes.answer.selector || action == IMarketRounds.storeSeed.selector
            || isVerdict(action) || isMoney(action);
        return to == IMarketTypes.Phase.Answer && stays;
    }

    /// @dev The dispute window of a round runs beside the next one.
    function isVerdict(bytes4 action) private pure returns (bool) {
        return action == IMarketDisputes.dispute.selector || action == IMarketDisputes.finalize.selector;
    }

    function isMoney(bytes4 action) private pure returns (bool) {
        return action == IMarketRounds.claim.selector || action == IMarketRounds.withdraw.selector
            || action == IMarketRounds.withdrawSink.selector;
    }
}
