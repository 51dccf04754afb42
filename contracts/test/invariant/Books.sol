// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";
import {World} from "./World.sol";

/// @notice The pages of the books of one job, and what every entry needs: where the job stands and what its clock
/// allows. They are kept by what the parties did and not by what the contract says. Where the contract owes lazily, by
/// bitmaps that `claim` walks, the books owe at once, owner by owner; both must agree to the unit (`Ledger`).
/// @dev A function `onX` enters that X was done. It fails where X must not have been possible: in the wrong phase, at
/// the wrong time, a second time.
abstract contract Books is MarketTest {
    struct Book {
        IMarketTypes.Phase phase;
        uint256 deadline;
        uint256 escrow;
        uint256 bond;
        uint256 bondMoves;
        uint16 round;
        uint16 openRound;
        bool voided;
        uint32 groups;
        uint32 live;
        uint32 evicted;
        uint32 dropped;
        uint32 struck;
        uint16 openings;
    }

    struct Place {
        bool registered;
        bool drawn; // into a group
        uint256 group;
        uint256 misses;
        uint256 stake; // held or free, not claimed
        uint256 fees; // deposits of an aborted round, not claimed
        uint256 owed; // of all rounds, not claimed
        uint256 walked; // rounds claimed
    }

    struct RoundBook {
        IMarketTypes.Outcome outcome;
        uint32 active;
        uint32 complete;
        uint32 rejected;
        uint256 payouts;
        bytes32 modelDigest;
        uint256 publishedAt;
        uint256 answerUntil;
        uint256 disputeUntil;
        uint256 openLeaves;
        uint256 votes;
        bool flagged;
        mapping(address owner => bool) present;
        mapping(address owner => bool) voted;
        mapping(address owner => uint256) due;
        mapping(address accused => uint256) openOf;
        mapping(address accused => mapping(uint16 leaf => address accuser)) asked;
        mapping(address accuser => uint256) deposits;
    }

    World internal world;
    Book internal book;
    address[] internal registered;
    mapping(uint256 job => mapping(address owner => Place)) internal places;
    mapping(uint256 job => mapping(uint256 round => RoundBook)) internal roundBooks;

    // ------------------------------------------------------------------ steps

    function current() internal view returns (RoundBook storage) {
        return roundBooks[jobId][book.round];
    }

    function openRound(uint16 number) internal view returns (RoundBook storage round) {
        assertTrue(number != 0 && number == book.openRound, "a round that is not open");
        return roundBooks[jobId][number];
    }

    function nextRound() internal {
        ++book.round;
        toPhase(IMarketTypes.Phase.Publish, terms.publishWindow);
    }

    function toPhase(IMarketTypes.Phase to, uint256 window) internal {
        book.phase = to;
        book.deadline = time + window;
    }

    // ----------------------------------------------------------- requirements

    function requireSettling() internal view {
        requirePhase(IMarketTypes.Phase.Settle);
        requireBefore(book.deadline);
        assertTrue(!book.voided, "the model owner has no say in a voided job");
    }

    function requirePhase(IMarketTypes.Phase expected) internal view {
        assertEq(book.phase, expected);
    }

    function requireBefore(uint256 deadline) internal view {
        assertTrue(time < deadline, "too late");
    }

    function requireFrom(uint256 deadline) internal view {
        assertTrue(time >= deadline, "too early");
    }

    function requireIn(address account, uint32 groups) internal view {
        Place storage place = places[jobId][account];
        assertTrue(place.drawn && (groups >> place.group) & 1 != 0, "not a member of these groups");
    }
}
