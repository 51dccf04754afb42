// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";
import {World} from "./World.sol";

/// @notice The books of one job, kept by what its parties did and not by what the contract says. Where the contract owes
/// lazily, by bitmaps that `claim` walks, the ledger owes at once, owner by owner; both must agree to the unit.
/// @dev A function `onX` enters that X was done. It fails where X must not have been possible: in the wrong phase, at the
/// wrong time, a second time.
abstract contract Ledger is MarketTest {
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

    // ---------------------------------------------------------------- a round

    function onPublish(bytes32 digest) internal {
        requirePhase(IMarketTypes.Phase.Publish);
        requireBefore(book.deadline);
        assertTrue(!book.voided && popcount(book.live) >= 3 && book.round <= terms.rounds, "published in vain");
        current().active = book.live;
        current().publishedAt = time;
        current().modelDigest = digest;
        toPhase(IMarketTypes.Phase.Submit, terms.submitWindow);
    }

    function onSubmit(address account) internal {
        requirePhase(IMarketTypes.Phase.Submit);
        requireBefore(book.deadline);
        requireIn(account, current().active);
        assertTrue(!current().present[account], "submitted twice");
        current().present[account] = true;
    }

    function onContest(address account, uint16[] memory leaves) internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Submit);
        requireIn(account, round.active);
        requireBefore(round.publishedAt + terms.submitWindow / 2);
        if (round.answerUntil == 0) {
            round.answerUntil = round.publishedAt + terms.submitWindow / 2 + terms.answerWindow;
            book.deadline = round.answerUntil + terms.submitWindow;
        }
        ask(account, MODEL_OWNER, leaves, terms.modelLeaves);
    }

    function onFlag(IMarketTypes.Flag[] memory flags) internal {
        requireSettling();
        assertTrue(!current().flagged && flags.length != 0, "flagged twice or nobody");
        current().flagged = true;
        for (uint256 i = 0; i < flags.length; ++i) {
            requireIn(flags[i].owner, current().complete);
            ask(MODEL_OWNER, flags[i].owner, flags[i].leaves, terms.gradientLeaves);
        }
        toPhase(IMarketTypes.Phase.Answer, terms.answerWindow);
    }

    function ask(address accuser, address accused, uint16[] memory leaves, uint256 count) private {
        RoundBook storage round = current();
        assertTrue(leaves.length != 0, "nothing was named");
        for (uint256 i = 0; i < leaves.length; ++i) {
            assertTrue(leaves[i] < count && round.asked[accused][leaves[i]] == address(0), "a leaf named twice");
            round.asked[accused][leaves[i]] = accuser;
        }
        round.openOf[accused] += leaves.length;
        round.deposits[accuser] += leaves.length;
        round.openLeaves += leaves.length;
        takeIn(leaves.length * terms.answerFee);
    }

    /// @dev Whoever answers a leaf must have shown what the accused published.
    function onAnswer(address answerer, address accused, IMarketTypes.Leaf[] memory leaves) internal {
        RoundBook storage round = current();
        bool inSubmit = book.phase == IMarketTypes.Phase.Submit;
        if (!inSubmit) requirePhase(IMarketTypes.Phase.Answer);
        requireBefore(inSubmit ? round.answerUntil : book.deadline);
        bytes memory payload = payloadOf(book.round, accused);
        uint256 size = terms.ciphertextBytes;
        for (uint256 i = 0; i < leaves.length; ++i) {
            uint16 leaf = leaves[i].index;
            address accuser = round.asked[accused][leaf];
            assertTrue(accuser != address(0) && accuser != SINK, "an answer that nobody asked for");
            bytes32 shown = keccak256(leaves[i].ciphertext);
            assertEq(shown, keccak256(slice(payload, leaf * size, size)), "a wrong answer was taken");
            round.asked[accused][leaf] = SINK;
            --round.deposits[accuser];
        }
        round.openOf[accused] -= leaves.length;
        round.openLeaves -= leaves.length;
        credit(answerer, leaves.length * terms.answerFee);
    }

    function onCloseRound() internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Submit);
        assertEq(round.openLeaves, 0, "closed beside an open contest");
        round.complete = completeIn(round.active);
        if (round.complete != round.active) requireFrom(book.deadline);
        punish(round.active & ~round.complete);
        toSettle();
    }

    function onCloseAnswers() internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Answer);
        if (round.openLeaves != 0) requireFrom(book.deadline);
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if (round.openOf[members[slot]] != 0) round.present[members[slot]] = false;
        }
        credit(MODEL_OWNER, round.openLeaves * terms.answerFee);
        round.openLeaves = 0;
        uint32 before = round.complete;
        round.complete = completeIn(before);
        punish(before & ~round.complete);
        toSettle();
    }

    function toSettle() private {
        if (current().complete == 0) {
            current().outcome = IMarketTypes.Outcome.Incomplete;
            return nextRound();
        }
        uint256 from = book.openRound == 0 ? 0 : roundBooks[jobId][book.openRound].disputeUntil;
        toPhase(IMarketTypes.Phase.Settle, terms.settleWindow);
        if (from > time) book.deadline = from + terms.settleWindow;
    }

    /// @dev Each absent member pays (g-1) rewards; the present ones of its group share them, the rest is the sink's.
    function punish(uint32 groups) private {
        RoundBook storage round = current();
        uint256 size = terms.groupSize;
        for (uint256 group = 0; group < 32; ++group) {
            if ((groups >> group) & 1 == 0) continue;
            uint256 pool = 0;
            uint256 presentCount = 0;
            for (uint256 slot = group * size; slot < (group + 1) * size; ++slot) {
                Place storage place = places[jobId][members[slot]];
                if (round.present[members[slot]]) {
                    ++presentCount;
                    continue;
                }
                pool += (size - 1) * terms.reward;
                place.stake -= (size - 1) * terms.reward;
                if (++place.misses == terms.allowedMisses) {
                    book.dropped |= uint32(1 << group);
                    world.note("dropped");
                }
            }
            for (uint256 slot = group * size; slot < (group + 1) * size && presentCount != 0; ++slot) {
                if (round.present[members[slot]]) owe(members[slot], pool / presentCount);
            }
            credit(SINK, presentCount == 0 ? pool : pool % presentCount);
        }
        book.live &= ~book.dropped;
    }

    // ------------------------------------------------------------- settlement

    function onSettled(IMarketTypes.Outcome outcome) internal {
        requirePhase(IMarketTypes.Phase.Settle);
        assertEq(book.openRound, 0, "settled beside an open round");
        if (outcome == IMarketTypes.Outcome.Quiet) requireSettling();
        else if (!book.voided) requireFrom(book.deadline);
        current().outcome = outcome;
        payGroups(book.round, current().complete);
        nextRound();
    }

    function onSettleOpen(uint32 claimed, uint32 rejected) internal {
        RoundBook storage round = current();
        requireSettling();
        assertEq(book.openRound, 0, "settled beside an open round");
        assertTrue(claimed != 0 && claimed & ~round.complete == 0, "groups that cannot be claimed");
        uint256 complete = popcount(round.complete);
        assertTrue(2 * popcount(claimed) + 3 <= complete, "more claimed than can be told apart");
        assertTrue(popcount(claimed) + popcount(book.evicted) <= terms.faults, "more claimed than the terms allow");
        assertTrue(++book.openings <= terms.maxOpenings, "more openings than the terms allow");
        assertEq(rejected & ~claimed, 0, "rejected without a claim");
        round.rejected = rejected;
        round.disputeUntil = time + terms.disputeWindow;
        if (rejected == 0) {
            round.outcome = IMarketTypes.Outcome.Final;
            payGroups(book.round, round.complete);
        } else {
            round.outcome = IMarketTypes.Outcome.Open;
            book.openRound = book.round;
        }
        nextRound();
    }

    function onDispute(address account, uint16 number) internal {
        RoundBook storage round = openRound(number);
        requireBefore(round.disputeUntil);
        requireIn(account, round.complete);
        assertTrue(!round.voted[account], "voted twice");
        round.voted[account] = true;
        if (2 * ++round.votes <= popcount(round.complete) * terms.groupSize) return;
        round.outcome = IMarketTypes.Outcome.Void;
        payGroups(number, round.complete);
        book.openRound = 0;
        book.voided = true;
        moveBond(SINK);
        world.note("voided");
    }

    function onFinalize(uint16 number) internal {
        RoundBook storage round = openRound(number);
        requireFrom(round.disputeUntil);
        round.outcome = IMarketTypes.Outcome.Final;
        payGroups(number, round.complete & ~round.rejected);
        uint256 sunk = popcount(round.rejected) * terms.groupSize * terms.reward;
        book.escrow -= sunk;
        credit(SINK, sunk);
        uint32 twice = book.struck & round.rejected & book.live;
        if (twice != 0) world.note("evicted");
        book.evicted |= twice;
        book.live &= ~twice;
        book.struck |= round.rejected;
        book.openRound = 0;
        assertTrue(popcount(book.evicted) <= terms.faults, "more evicted than the terms allow");
        world.note("finalized");
    }

    // -------------------------------------------------------------------- end

    /// @dev It costs the bond, or where that is gone the rewards of the round.
    function onAbort() internal {
        RoundBook storage round = current();
        requirePhase(IMarketTypes.Phase.Submit);
        assertTrue(round.openLeaves != 0, "aborted without a contest");
        assertEq(book.openRound, 0, "aborted beside an open round");
        requireFrom(round.answerUntil);
        round.outcome = IMarketTypes.Outcome.Aborted;
        uint256 left = round.openLeaves;
        for (uint256 i = 0; i < registered.length; ++i) {
            places[jobId][registered[i]].fees = round.deposits[registered[i]] * terms.answerFee;
            left -= round.deposits[registered[i]];
        }
        assertEq(left, 0, "deposits of nobody");
        round.openLeaves = 0;
        if (book.voided) {
            uint256 rewards = popcount(round.active) * terms.groupSize * terms.reward;
            book.escrow -= rewards;
            credit(SINK, rewards);
        } else {
            moveBond(SINK);
        }
        book.voided = true;
        close();
    }

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

    function close() private {
        if (!book.voided) moveBond(MODEL_OWNER);
        credit(MODEL_OWNER, book.escrow);
        book.escrow = 0;
        book.phase = IMarketTypes.Phase.Closed;
    }

    // ------------------------------------------------------------------ money

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

    function takeIn(uint256 amount) private {
        world.takeIn(terms.token, amount);
    }

    function credit(address account, uint256 amount) private {
        if (amount != 0) world.addCredit(terms.token, account, amount);
    }

    function moveBond(address to) private {
        assertEq(++book.bondMoves, 1, "moves of the bond");
        credit(to, book.bond);
        book.bond = 0;
    }

    function payGroups(uint16 number, uint32 groups) private {
        RoundBook storage round = roundBooks[jobId][number];
        assertEq(++round.payouts, 1, "payouts of a round");
        uint256 size = terms.groupSize;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((groups >> (slot / size)) & 1 == 0) continue;
            book.escrow -= terms.reward;
            oweIn(round, members[slot], terms.reward);
        }
    }

    function owe(address account, uint256 amount) private {
        oweIn(current(), account, amount);
    }

    function oweIn(RoundBook storage round, address account, uint256 amount) private {
        assertEq(round.due[account], 0, "owed twice in a round");
        round.due[account] = amount;
        places[jobId][account].owed += amount;
    }

    // ------------------------------------------------------------ verification

    /// @dev The contract's account of the job is the ledger's, and of one of its members.
    function verify(uint256 sample) internal view {
        IMarketTypes.Job memory job = market.getJob(jobId);
        IMarketTypes.JobState memory shown = job.state;
        assertEq(shown.phase, book.phase);
        assertEq(shown.escrow, book.escrow, "escrow");
        assertEq(shown.owners, registered.length, "owners");
        assertEq(shown.round, book.round, "round");
        assertEq(shown.openRound, book.openRound, "open round");
        assertEq(shown.live, book.live, "live");
        assertEq(shown.evicted, book.evicted, "evicted");
        assertEq(shown.dropped, book.dropped, "dropped");
        assertEq(shown.struck, book.struck, "struck");
        assertEq(shown.openings, book.openings, "openings");
        assertTrue(shown.voided == book.voided, "voided");
        if (book.phase != IMarketTypes.Phase.Closed) assertEq(shown.deadline, book.deadline, "deadline");
        for (uint256 i = 0; i < job.rounds.length; ++i) {
            RoundBook storage round = roundBooks[jobId][i + 1];
            assertEq(job.rounds[i].outcome, round.outcome);
            assertEq(job.rounds[i].complete, round.complete, "complete");
            assertEq(job.rounds[i].unanswered, i + 1 == book.round ? unansweredNow(round) : 0, "unanswered");
        }
        if (job.members.length != 0) verifyMember(job.members[sample % job.members.length]);
    }

    /// @dev The leaves of an aborted round stay unanswered; their deposits are the members' again.
    function unansweredNow(RoundBook storage round) private view returns (uint256 count) {
        if (round.outcome != IMarketTypes.Outcome.Aborted) return round.openLeaves;
        for (uint256 i = 0; i < registered.length; ++i) {
            count += round.deposits[registered[i]];
        }
    }

    function verifyMember(IMarketTypes.Member memory member) private view {
        Place storage place = places[jobId][member.owner];
        assertEq(member.misses, place.misses, "misses");
        (uint256 reward, uint256 stake, uint256 fees) = claimable(member.owner);
        (uint256 shownReward, uint256 shownStake, uint256 shownFees) = market.owedTo(jobId, member.owner);
        assertEq(shownReward, reward, "reward owed");
        assertEq(shownStake, stake, "stake owed");
        assertEq(shownFees, fees, "fees owed");
    }

    // ------------------------------------------------------------------ steps

    function current() internal view returns (RoundBook storage) {
        return roundBooks[jobId][book.round];
    }

    function openRound(uint16 number) private view returns (RoundBook storage round) {
        assertTrue(number != 0 && number == book.openRound, "a round that is not open");
        return roundBooks[jobId][number];
    }

    function completeIn(uint32 groups) private view returns (uint32 complete) {
        complete = groups;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            uint256 group = slot / terms.groupSize;
            if (group < 32 && !current().present[members[slot]]) complete &= ~uint32(1 << group);
        }
    }

    function nextRound() private {
        ++book.round;
        toPhase(IMarketTypes.Phase.Publish, terms.publishWindow);
    }

    function toPhase(IMarketTypes.Phase to, uint256 window) private {
        book.phase = to;
        book.deadline = time + window;
    }

    function requireSettling() private view {
        requirePhase(IMarketTypes.Phase.Settle);
        requireBefore(book.deadline);
        assertTrue(!book.voided, "the model owner has no say in a voided job");
    }

    function requirePhase(IMarketTypes.Phase expected) private view {
        assertEq(book.phase, expected);
    }

    function requireBefore(uint256 deadline) private view {
        assertTrue(time < deadline, "too late");
    }

    function requireFrom(uint256 deadline) private view {
        assertTrue(time >= deadline, "too early");
    }

    function requireIn(address account, uint32 groups) private view {
        Place storage place = places[jobId][account];
        assertTrue(place.drawn && (groups >> place.group) & 1 != 0, "not a member of these groups");
    }
}
