// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {Books} from "./Books.sol";

/// @notice The money of one job: what came in, to whom every unit of it is owed, and what a claim credits.
/// @dev The bond moves once, a round is paid once, and nobody is owed twice in a round.
abstract contract MoneyBooks is Books {
    // ----------------------------------------------------------------- claims

    function onClaim(address account) internal {
        Place storage place = places[jobId][account];
        IMarketTypes.Account memory past = world.past(terms.token, account);
        uint256 amount = place.fees;
        place.fees = 0;
        if (isStakeFree(account)) {
            amount += place.stake;
            place.stake = 0;
        }
        while (place.drawn && place.walked < terms.rounds) {
            RoundBook storage round = roundBooks[jobId][place.walked + 1];
            IMarketTypes.Outcome outcome = round.outcome;
            if (outcome == IMarketTypes.Outcome.Pending || outcome == IMarketTypes.Outcome.Open) break;
            ++place.walked;
            amount += round.due[account];
            place.owed -= round.due[account];
            remember(past, round, place.group, account);
        }
        world.setPast(terms.token, account, past);
        credit(account, amount);
    }

    function remember(IMarketTypes.Account memory past, RoundBook storage round, uint256 group, address account)
        private
        view
    {
        if (round.outcome == IMarketTypes.Outcome.Aborted || (round.active >> group) & 1 == 0) return;
        if ((round.complete >> group) & 1 == 0) {
            if (!round.present[account]) ++past.missed;
        } else if (round.outcome == IMarketTypes.Outcome.Void) {
            ++past.voided;
        } else if ((round.rejected >> group) & 1 != 0) {
            ++past.rejected;
        } else {
            ++past.accepted;
        }
    }

    /// @dev What `claim` would credit now.
    function claimable(address account) internal view returns (uint256 reward, uint256 stake, uint256 fees) {
        Place storage place = places[jobId][account];
        fees = place.fees;
        if (isStakeFree(account)) stake = place.stake;
        for (uint256 number = place.walked + 1; place.drawn && number <= terms.rounds; ++number) {
            RoundBook storage round = roundBooks[jobId][number];
            if (round.outcome == IMarketTypes.Outcome.Pending || round.outcome == IMarketTypes.Outcome.Open) break;
            reward += round.due[account];
        }
    }

    function isStakeFree(address account) private view returns (bool) {
        if (book.phase == IMarketTypes.Phase.Closed) return true;
        if (book.groups == 0) return false;
        Place storage place = places[jobId][account];
        if (!place.drawn) return true;
        return ((book.live | roundBooks[jobId][book.round].active) >> place.group) & 1 == 0;
    }

    /// @dev All that the market holds for this job, credits aside.
    function held() public view returns (uint256 amount) {
        amount = book.escrow + book.bond;
        if (book.round != 0) amount += roundBooks[jobId][book.round].openLeaves * terms.answerFee;
        for (uint256 i = 0; i < registered.length; ++i) {
            Place storage place = places[jobId][registered[i]];
            amount += place.stake + place.fees + place.owed;
        }
    }

    // -------------------------------------------------------------- movements

    function takeIn(uint256 amount) internal {
        world.takeIn(terms.token, amount);
    }

    function credit(address account, uint256 amount) internal {
        if (amount != 0) world.addCredit(terms.token, account, amount);
    }

    function owe(address account, uint256 amount) internal {
        oweIn(current(), account, amount);
    }

    function oweIn(RoundBook storage round, address account, uint256 amount) private {
        assertEq(round.due[account], 0, "owed twice in a round");
        round.due[account] = amount;
        places[jobId][account].owed += amount;
    }

    function payGroups(uint16 number, uint32 groups) internal {
        RoundBook storage round = roundBooks[jobId][number];
        assertEq(++round.payouts, 1, "payouts of a round");
        uint256 size = terms.groupSize;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((groups >> (slot / size)) & 1 == 0) continue;
            book.escrow -= terms.reward;
            oweIn(round, members[slot], terms.reward);
        }
    }

    function moveBond(address to) internal {
        assertEq(++book.bondMoves, 1, "moves of the bond");
        credit(to, book.bond);
        book.bond = 0;
    }

    function close() internal {
        if (!book.voided) moveBond(MODEL_OWNER);
        credit(MODEL_OWNER, book.escrow);
        book.escrow = 0;
        book.phase = IMarketTypes.Phase.Closed;
    }
}
