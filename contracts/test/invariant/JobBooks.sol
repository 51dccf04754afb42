// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MoneyBooks} from "./MoneyBooks.sol";

/// @notice How a job begins and ends: creation, registration, the draw of the groups, and every orderly end.
abstract contract JobBooks is MoneyBooks {
    // ----------------------------------------------------------- registration

    function onCreate() internal {
        delete book;
        delete registered;
        delete members;
        book.phase = IMarketTypes.Phase.Register;
        book.deadline = terms.registerUntil;
        book.escrow = escrowOf(terms);
        book.bond = terms.bond;
        takeIn(book.escrow + book.bond);
    }

    function onRegister(address account) internal {
        requirePhase(IMarketTypes.Phase.Register);
        requireBefore(book.deadline);
        Place storage place = places[jobId][account];
        assertTrue(!place.registered && account != MODEL_OWNER, "a seat that must not be taken");
        assertTrue(registered.length < terms.seats, "more owners than seats");
        place.registered = true;
        place.stake = stakeOf(terms);
        registered.push(account);
        takeIn(place.stake);
    }

    function onLeave(address account) internal {
        requirePhase(IMarketTypes.Phase.Register);
        assertTrue(places[jobId][account].registered, "a stranger left");
        assertTrue(registered.length < terms.seats, "left a full job");
        credit(account, places[jobId][account].stake);
        delete places[jobId][account];
        for (uint256 i = 0; i < registered.length; ++i) {
            if (registered[i] == account) registered[i] = registered[registered.length - 1];
        }
        registered.pop();
    }

    function onArm() internal {
        assertTrue(registered.length / terms.groupSize >= 3, "armed with too few");
        if (book.phase == IMarketTypes.Phase.Armed) return requireBefore(book.deadline);
        requirePhase(IMarketTypes.Phase.Register);
        if (registered.length != terms.seats) requireFrom(book.deadline);
        toPhase(IMarketTypes.Phase.Armed, terms.startWindow);
    }

    function onStart() internal {
        requirePhase(IMarketTypes.Phase.Armed);
        requireBefore(book.deadline);
        readRoster();
        uint256 groups = registered.length / terms.groupSize;
        book.groups = uint32((1 << groups) - 1);
        book.live = book.groups;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            Place storage place = places[jobId][members[slot]];
            assertTrue(place.registered, "a stranger in the roster");
            assertTrue(!place.drawn, "twice in the roster");
            place.drawn = slot / terms.groupSize < groups;
            place.group = slot / terms.groupSize;
        }
        assertEq(members.length, registered.length, "roster");
        uint256 spent = groups * terms.groupSize * terms.rounds * terms.reward;
        credit(MODEL_OWNER, book.escrow - spent);
        book.escrow = spent;
        nextRound();
    }

    // -------------------------------------------------------------------- end

    function onCancel(address account) internal {
        if (book.phase == IMarketTypes.Phase.Armed) {
            requireFrom(book.deadline);
        } else {
            requirePhase(IMarketTypes.Phase.Register);
            if (account != MODEL_OWNER) {
                requireFrom(book.deadline);
                assertTrue(registered.length / terms.groupSize < 3, "a stranger cancelled a job that can start");
            }
        }
        close();
    }

    function onStop() internal {
        requirePhase(IMarketTypes.Phase.Publish);
        assertTrue(!book.voided && book.openRound == 0, "stopped too early");
        close();
    }

    function onCloseJob() internal {
        requirePhase(IMarketTypes.Phase.Publish);
        assertEq(book.openRound, 0, "closed beside an open round");
        bool over = book.voided || book.round > terms.rounds || popcount(book.live) < 3;
        if (!over) requireFrom(book.deadline);
        close();
    }
}
