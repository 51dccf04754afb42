// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IMarketTypes} from "../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "./MarketTest.sol";
import {BlocklistToken} from "./tokens/BlocklistToken.sol";
import {FalseToken} from "./tokens/FalseToken.sol";
import {FeeToken} from "./tokens/FeeToken.sol";
import {LyingToken} from "./tokens/LyingToken.sol";
import {PlainToken} from "./tokens/PlainToken.sol";

/// @notice A market with a job in coin and one in a plain token, both in the middle of their rounds. Whatever a third
/// job's token does, these two pay everybody to the unit.
abstract contract TokenTest is MarketTest {
    struct Beside {
        uint256 jobId;
        IMarketTypes.Terms terms;
        uint256 held;
    }

    uint256 internal constant CREATION = 6 * 15 * REWARD; // escrow and bond
    uint256 internal constant STAKE = 2 * 2 * REWARD;

    Beside[2] private _beside;

    function setUp() public virtual override {
        super.setUp();
        openBeside(0, address(0));
        openBeside(1, address(new PlainToken()));
    }

    function openBeside(uint256 which, address token) private {
        useToken(token);
        begin();
        runToSettle(1);
        settleQuiet();
        _beside[which].jobId = jobId;
        _beside[which].terms = terms;
        _beside[which].held = balanceOf(address(market));
        assertEq(_beside[which].held, CREATION + 15 * STAKE, "held beside");
    }

    function useToken(address token) internal {
        IMarketTypes.Terms memory t = defaultTerms();
        t.token = token;
        useTerms(t);
    }

    /// @dev Ends the two jobs. One member of the first group was absent from their only round.
    function assertBesideDrained() internal {
        for (uint256 which = 0; which < 2; ++which) {
            jobId = _beside[which].jobId;
            terms = _beside[which].terms;
            assertEq(balanceOf(address(market)), _beside[which].held, "beside: untouched");
            readRoster();
            uint256 before = balanceOf(MODEL_OWNER);
            passDeadline();
            market.closeJob(jobId);
            assertSolvent();
            assertDrained();
            assertEq(balanceOf(members[0]), STAKE - 2 * REWARD, "beside: absent");
            for (uint256 i = 1; i < members.length; ++i) {
                assertEq(balanceOf(members[i]), STAKE + REWARD, "beside: present");
            }
            assertEq(balanceOf(MODEL_OWNER), before + CREATION - 12 * REWARD, "beside: model owner");
        }
    }

    // ------------------------------------------------------ refused transfers

    function refuseCreate(bytes memory reason) internal {
        fund(MODEL_OWNER, CREATION);
        uint256 count = market.jobCount();
        vm.expectRevert(reason);
        vm.prank(MODEL_OWNER);
        market.createJob(terms, keccak256(modulus), document, "");
        assertEq(market.jobCount(), count, "no job");
    }

    function refuseJoin(address account, bytes memory reason) internal {
        fund(account, STAKE);
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        uint16 owners = state().owners;
        vm.expectRevert(reason);
        vm.prank(account);
        market.register(jobId, hash, keyOf(account), openAdmission());
        assertEq(state().owners, owners, "nobody joined");
    }

    function refuseContest(address account, bytes memory reason) internal {
        fund(account, terms.answerFee);
        uint16 round = state().round;
        vm.expectRevert(reason);
        vm.prank(account);
        market.contest(jobId, round, one(0));
        assertEq(roundAt(round).unanswered, 0, "nothing contested");
    }

    function refuseFlag(address account, bytes memory reason) internal {
        fund(MODEL_OWNER, terms.answerFee);
        uint16 round = state().round;
        IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](1);
        flags[0] = IMarketTypes.Flag(account, one(0));
        vm.expectRevert(reason);
        vm.prank(MODEL_OWNER);
        market.flag(jobId, round, flags);
        assertTrue(!roundAt(round).flagged, "nothing flagged");
    }

    /// @dev A withdrawal that fails takes nothing from the credit.
    function refuseWithdraw(address account, bytes memory reason) internal {
        address token = terms.token;
        uint256 credit = creditOf(account);
        assertTrue(credit != 0, "has credit");
        vm.expectRevert(reason);
        vm.prank(account);
        market.withdraw(token, account);
        assertEq(creditOf(account), credit, "credit stays");
    }

    function stop() internal {
        vm.prank(MODEL_OWNER);
        market.stop(jobId);
    }

    // ----------------------------------------- misbehaviours and their reasons

    function setFalse(bool on) internal {
        FalseToken(terms.token).refuse(on);
    }

    function failed(address, uint256) internal view returns (bytes memory) {
        return abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, terms.token);
    }

    function setFee(bool on) internal {
        FeeToken(terms.token).setFee(on ? 10 : 0);
    }

    function nineTenths(address, uint256 amount) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IMarketTypes.WrongValue.selector, amount, amount - amount / 10);
    }

    function setPaused(bool on) internal {
        BlocklistToken(terms.token).setPaused(on);
    }

    function paused(address, uint256) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(BlocklistToken.Paused.selector);
    }

    function setPayersBlocked(bool on) internal {
        BlocklistToken(terms.token).setBlocked(MODEL_OWNER, on);
        BlocklistToken(terms.token).setBlocked(owner(0), on);
    }

    function payerBlocked(address payer, uint256) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(BlocklistToken.Blocked.selector, payer);
    }

    function setMarketBlocked(bool on) internal {
        BlocklistToken(terms.token).setBlocked(address(market), on);
    }

    function marketBlocked(address, uint256) internal view returns (bytes memory) {
        return abi.encodeWithSelector(BlocklistToken.Blocked.selector, address(market));
    }

    function setReverting(bool on) internal {
        LyingToken(terms.token).tell(on ? LyingToken.Lie.Reverting : LyingToken.Lie.None);
    }

    function noAnswer(address, uint256) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(LyingToken.NoAnswer.selector);
    }

    function setConstant(bool on) internal {
        LyingToken(terms.token).tell(on ? LyingToken.Lie.Constant : LyingToken.Lie.None);
    }

    function setFalling(bool on) internal {
        LyingToken(terms.token).tell(on ? LyingToken.Lie.Falling : LyingToken.Lie.None);
    }

    function nothingArrived(address, uint256 amount) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IMarketTypes.WrongValue.selector, amount, 0);
    }
}
