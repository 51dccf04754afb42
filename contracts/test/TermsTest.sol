// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarketTypes} from "../src/interfaces/IMarketTypes.sol";
import {MarketTest} from "./MarketTest.sol";

/// @notice Terms that the market, with windows of 10 seconds to 30 days, accepts or refuses.
abstract contract TermsTest is MarketTest {
    uint256 internal constant YEAR = 365 days;

    function fresh() internal view returns (IMarketTypes.Terms memory t) {
        t = defaultTerms();
        t.auditRoot = terms.auditRoot;
    }

    function windowNames() internal pure returns (string[7] memory) {
        return [
            "registerUntil",
            "startWindow",
            "publishWindow",
            "submitWindow",
            "settleWindow",
            "answerWindow",
            "disputeWindow"
        ];
    }

    function setWindow(IMarketTypes.Terms memory t, uint256 which, uint256 length) internal view {
        if (which == 0) t.registerUntil = uint64(time + length);
        if (which == 1) t.startWindow = uint32(length);
        if (which == 2) t.publishWindow = uint32(length);
        if (which == 3) t.submitWindow = uint32(length);
        if (which == 4) t.settleWindow = uint32(length);
        if (which == 5) t.answerWindow = uint32(length);
        if (which == 6) t.disputeWindow = uint32(length);
    }

    /// @dev A round that is contested and flagged, as long as it can last, and every opening with its dispute window.
    function durationOf(IMarketTypes.Terms memory t) internal view returns (uint256 sum) {
        for (uint256 round = 0; round < t.rounds; ++round) {
            sum += t.publishWindow;
            sum += t.submitWindow / 2 + t.answerWindow + t.submitWindow; // contest
            sum += t.settleWindow + t.answerWindow + t.settleWindow; // flag
            if (round < t.maxOpenings) sum += t.disputeWindow;
        }
        sum += t.registerUntil - time + t.startWindow;
    }

    function accept(IMarketTypes.Terms memory t) internal {
        uint256 value = escrowOf(t) + t.bond;
        vm.deal(MODEL_OWNER, value);
        uint256 count = market.jobCount();
        vm.prank(MODEL_OWNER);
        market.createJob{value: value}(t, keccak256(modulus), document, "");
        assertEq(market.jobCount(), count + 1, "jobs");
    }

    function refuse(IMarketTypes.Terms memory t, string memory field) internal {
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.InvalidTerms.selector, field));
        market.createJob(t, keccak256(modulus), document, "");
    }
}
