// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "../MarketTest.sol";
import {PlainToken} from "../tokens/PlainToken.sol";
import {Handler} from "./Handler.sol";
import {World} from "./World.sol";

/// @notice One job after another, in coin or in a token, whose parties mostly go on and sometimes disturb each other.
/// After each move the market holds to the unit what the books say (`Handler`); in the end, whatever happened, calls by
/// a stranger after the deadlines drain it to zero.
contract ConservationTest is MarketTest {
    uint256 private constant MOVES = 40;

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: ci.fuzz.runs = 2000
    function test_random_jobs_conserve_money_and_drain(uint256 seed, bool inToken) public {
        address token = inToken ? address(new PlainToken()) : address(0);
        terms.token = token;
        World world = new World(market, time, blockNumber);
        Handler handler = new Handler(world, token, seed);
        for (uint256 i = 0; i < MOVES; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            move(handler, seed);
            assertEq(balanceOf(address(market)), handler.held() + world.credits(token), "balance");
        }
        handler.drain();
        for (uint256 i = 0; i < 19; ++i) {
            withdraw(owner(i));
        }
        withdrawAll();
        assertEq(balanceOf(address(market)), 0, "balance at the end");
    }

    /// @notice The moves are no idle walk: in a few hundred of them everything that can happen to a job has happened.
    function test_random_moves_reach_every_outcome() public {
        World world = new World(market, time, blockNumber);
        Handler handler = new Handler(world, address(0), 1);
        for (uint256 i = 0; i < 800; ++i) {
            move(handler, uint256(keccak256(abi.encode("walk", i))));
        }
        assertSeen(world, "contested");
        assertSeen(world, "flagged");
        assertSeen(world, "answered");
        assertSeen(world, "aborted");
        assertSeen(world, "quiet");
        assertSeen(world, "default");
        assertSeen(world, "voided");
        assertSeen(world, "finalized");
        assertSeen(world, "evicted");
        assertSeen(world, "dropped");
    }

    /// @notice What the random moves come to seldom: a contest runs in a round while the one before is voided. The bond
    /// moves once all the same; the abort costs the rewards of its round instead.
    function test_a_voided_job_that_is_aborted_loses_its_bond_once() public {
        begin();
        runRejecting(1);
        publish();
        contest(members[3], one(0));
        for (uint256 slot = 0; slot < 8; ++slot) {
            dispute(members[slot], 1);
        }
        assertEq(creditOf(SINK), terms.bond, "sunk by the void");
        pass(terms.submitWindow / 2 + terms.answerWindow);
        market.abort(jobId, 2);
        assertEq(creditOf(SINK), terms.bond + 15 * REWARD, "sunk in all");
        assertEq(creditOf(MODEL_OWNER), 3 * 15 * REWARD, "rest of the escrow");
        assertDrained();
    }

    /// @notice The job of a round that is open to dispute is not aborted before that round is final.
    function test_an_open_round_is_final_before_an_abort() public {
        terms.disputeWindow = 1000;
        begin();
        runRejecting(1);
        publish();
        contest(members[3], one(0));
        pass(terms.submitWindow / 2 + terms.answerWindow);
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.PreviousRoundOpen.selector, 1));
        market.abort(jobId, 2);
        finalize(1);
        market.abort(jobId, 2);
        assertDrained();
    }

    /// @dev Two in three are steps that get the job on.
    function move(Handler handler, uint256 seed) private {
        uint256 dice = seed % 36;
        if (dice == 0) handler.joinOrLeave(seed);
        else if (dice == 1) handler.armOrStart(seed);
        else if (dice == 2) handler.publishAny(seed);
        else if (dice == 3) handler.submitAny(seed);
        else if (dice == 4) handler.contestAny(seed);
        else if (dice == 5) handler.flagAny(seed);
        else if (dice == 6) handler.answerAny(seed);
        else if (dice == 7) handler.closeAny(seed);
        else if (dice == 8) handler.settleAny(seed);
        else if (dice == 9) handler.disputeAny(seed);
        else if (dice == 10) handler.takeMoney(seed);
        else if (dice == 11) handler.jump(seed);
        else handler.advance(seed);
    }

    function assertSeen(World world, bytes32 what) private view {
        assertTrue(world.seen(what) != 0, string.concat("never seen: ", string(abi.encodePacked(what))));
    }
}
