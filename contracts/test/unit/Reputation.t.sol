// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";
import {PlainToken} from "../tokens/PlainToken.sol";

/// @notice What `claim` writes down of an owner's past.
contract ReputationTest is MarketTest {
    function test_a_paid_round_is_accepted_whoever_settled_it() public {
        begin();
        runToSettle(0);
        settleQuiet();
        runToSettle(0);
        passDeadline();
        market.settleByDefault(jobId, 2);
        runToSettle(0);
        storeSeed();
        settleOpen(openingFor(1, 0)); // a claim that the scores do not bear out
        checkPast(members[0], 0, 0, 0, 0);
        claim(members[0]);
        checkPast(members[0], 3, 0, 0, 0);
    }

    function test_a_rejected_round_is_written_though_nothing_is_paid_for_it() public {
        begin();
        runRejecting(1);
        finalize(1);
        assertEq(owedTo(members[0]), 0, "owed");
        claim(members[0]);
        checkPast(members[0], 0, 1, 0, 0);
        claim(members[3]);
        checkPast(members[3], 1, 0, 0, 0);
        vm.expectRevert(IMarketTypes.NothingToClaim.selector);
        claim(members[0]);
        checkPast(members[0], 0, 1, 0, 0);
    }

    function test_an_absence_is_the_absentees_alone() public {
        begin();
        runToSettle(1 << 4);
        settleQuiet();
        claimEverybody();
        checkPast(members[4], 0, 0, 1, 0);
        checkPast(members[3], 0, 0, 0, 0);
        checkPast(members[5], 0, 0, 0, 0);
        checkPast(members[6], 1, 0, 0, 0);
        assertEq(creditOf(members[4]), 0, "absent");
        assertEq(creditOf(members[3]), REWARD, "compensated");
    }

    function test_a_payload_that_could_not_be_had_counts_as_an_absence() public {
        begin();
        runToSettle(0);
        flag(members[4], 0);
        passDeadline();
        market.closeAnswers(jobId, 1);
        settleQuiet();
        claimEverybody();
        checkPast(members[4], 0, 0, 1, 0);
        checkPast(members[3], 0, 0, 0, 0);
        checkPast(members[0], 1, 0, 0, 0);
    }

    function test_a_round_that_nobody_completed_is_a_miss_of_the_absent() public {
        begin();
        runToSettle(0x1249); // the first of every group
        assertEq(roundAt(1).outcome, IMarketTypes.Outcome.Incomplete);
        claimEverybody();
        checkPast(members[0], 0, 0, 1, 0);
        checkPast(members[1], 0, 0, 0, 0);
        checkPast(members[12], 0, 0, 1, 0);
    }

    function test_a_voided_round_is_one_for_all_that_were_complete() public {
        begin();
        runToSettle(1 << 14);
        settleQuiet();
        runRejecting(1);
        for (uint256 i = 0; i < 8; ++i) {
            dispute(members[i], 2);
        }
        assertEq(roundAt(2).outcome, IMarketTypes.Outcome.Void);
        claimEverybody();
        checkPast(members[0], 1, 0, 0, 1);
        checkPast(members[12], 0, 0, 0, 1);
        checkPast(members[14], 0, 0, 1, 1);
    }

    function test_an_aborted_round_is_nobodys() public {
        begin();
        runToSettle(0);
        settleQuiet();
        publish();
        contest(members[0], one(0));
        pass(roundAt(2).answerUntil - time);
        market.abort(jobId, 2);
        claimEverybody();
        checkPast(members[0], 1, 0, 0, 0);
        checkPast(members[8], 1, 0, 0, 0);
    }

    function test_the_past_of_an_owner_that_lost_its_whole_stake_is_written() public {
        IMarketTypes.Terms memory t = defaultTerms();
        t.allowedMisses = 1;
        useTerms(t);
        begin();
        runToSettle(1 << 4);
        settleQuiet();
        (uint256 reward, uint256 stake, uint256 fees) = market.owedTo(jobId, members[4]);
        assertEq(reward + stake + fees, 0, "nothing is left");
        vm.expectEmit(address(market));
        emit IMarketTypes.Claimed(jobId, members[4], 0, 0, 0, 1);
        claim(members[4]);
        checkPast(members[4], 0, 0, 1, 0);
        assertEq(creditOf(members[4]), 0, "credit");
        vm.expectRevert(IMarketTypes.NothingToClaim.selector);
        claim(members[4]);
        claim(members[3]);
        assertEq(creditOf(members[3]), stakeOf(t) + REWARD, "a member of its group is free and compensated");

        runToSettle(0);
        settleQuiet();
        claimEverybody();
        checkPast(members[4], 0, 0, 1, 0);
        checkPast(members[3], 0, 0, 0, 0);
        checkPast(members[0], 2, 0, 0, 0);
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
        vm.expectRevert(IMarketTypes.NothingToClaim.selector);
        claim(members[4]);
        assertDrained();
    }

    function test_the_past_of_all_jobs_is_added_up() public {
        begin();
        runToSettle(0);
        settleQuiet();
        address account = owner(3);
        uint256 first = jobId;
        begin();
        runRejecting(1);
        finalize(1);
        address rejected = members[0];
        claimEverybody();
        jobId = first;
        claim(account);
        if (rejected != account) claim(rejected);
        checkPast(rejected, 1, 1, 0, 0);
        IMarketTypes.Account memory past = market.accountOf(terms.token, account);
        assertEq(past.accepted + past.rejected, 2, "both rounds");
    }

    function test_a_past_is_of_one_token_and_stays_when_the_credit_is_paid_out() public {
        begin();
        runToSettle(0);
        settleQuiet();
        claimEverybody();
        address account = owner(3);
        assertEq(market.accountOf(address(0), account).credit, REWARD, "credit");
        assertEq(creditOf(account), REWARD, "the same credit");
        withdraw(account);
        checkPast(account, 1, 0, 0, 0);
        assertEq(market.accountOf(address(0), account).credit, 0, "no credit");

        IMarketTypes.Terms memory t = defaultTerms();
        t.token = address(new PlainToken());
        useTerms(t);
        begin();
        runToSettle(0);
        settleQuiet();
        runToSettle(0);
        settleQuiet();
        claimEverybody();
        checkPast(account, 2, 0, 0, 0);
        terms.token = address(0);
        checkPast(account, 1, 0, 0, 0);
    }

    function test_a_stranger_has_no_past() public {
        begin();
        runToSettle(0);
        settleQuiet();
        claimEverybody();
        checkPast(STRANGER, 0, 0, 0, 0);
        checkPast(MODEL_OWNER, 0, 0, 0, 0);
    }

    // ---------------------------------------------------------------- helpers

    function claimEverybody() private {
        market.claim(jobId, members);
    }

    function checkPast(address account, uint32 accepted, uint32 rejected, uint32 missed, uint32 voided) private view {
        IMarketTypes.Account memory past = market.accountOf(terms.token, account);
        assertEq(past.accepted, accepted, "accepted");
        assertEq(past.rejected, rejected, "rejected");
        assertEq(past.missed, missed, "missed");
        assertEq(past.voided, voided, "voided");
    }
}
