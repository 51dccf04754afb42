// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../src/interfaces/IMarket.sol";
import {Vm} from "./Vm.sol";

/// @notice A market, one small job and the moves of its parties. Five groups of three by default.
abstract contract MarketTest {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    address internal constant SINK = 0x000000000000000000000000000000000000dEaD;
    address internal constant MODEL_OWNER = address(0xA11CE);
    address internal constant STRANGER = address(0x57A9);
    uint256 internal constant REWARD = 1000;

    IMarket internal market;
    uint256 internal jobId;
    IMarket.Terms internal terms;
    bytes internal document = "a job document";
    bytes32[] internal probes;
    /// @dev Roster order, filled by `begin`.
    address[] internal members;
    uint256 internal constant BLOCK = 10_000;
    uint256 internal blockNumber = BLOCK;
    uint256 internal time = 1_000_000;

    function setUp() public virtual {
        vm.warp(time);
        vm.roll(blockNumber);
        market = deployMarket(10, 30 days);
        useTerms(defaultTerms());
        vm.deal(MODEL_OWNER, 1 ether);
    }

    /// @dev From the artefact, so that the tests are compiled without the slow pipeline of the contract.
    function deployMarket(uint32 minWindow, uint32 maxWindow) internal returns (IMarket) {
        return IMarket(vm.deployCode("Market.sol:Market", abi.encode(minWindow, maxWindow)));
    }

    function defaultTerms() internal view returns (IMarket.Terms memory t) {
        t.reward = uint128(REWARD);
        t.bond = uint128(15 * REWARD);
        t.rounds = 5;
        t.seats = 15;
        t.groupSize = 3;
        t.faults = 1;
        t.allowedMisses = 2;
        t.maxOpenings = 3;
        t.lanes = 2;
        t.modelLeaves = 3;
        t.gradientLeaves = 1;
        t.ciphertextBytes = 512;
        t.tauPercent = 300;
        t.scoreFloor = 10;
        t.registerUntil = uint64(block.timestamp + 1000);
        t.startWindow = 1000;
        t.publishWindow = 500;
        t.submitWindow = 600;
        t.settleWindow = 300;
        t.disputeWindow = 400;
        t.documentDigest = keccak256(document);
    }

    /// @dev Completes the terms with the audit root of fresh probe seeds.
    function useTerms(IMarket.Terms memory t) internal {
        delete probes;
        for (uint256 r = 1; r <= t.rounds; ++r) {
            probes.push(keccak256(abi.encode("probe", r)));
        }
        t.auditRoot = auditRoot();
        terms = t;
    }

    // ------------------------------------------------------------------ moves

    function create() internal returns (uint256) {
        uint256 value = escrowOf(terms) + terms.bond;
        vm.prank(MODEL_OWNER);
        jobId = market.createJob{value: value}(terms, document);
        return jobId;
    }

    function owner(uint256 i) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("owner", i)))));
    }

    function keyOf(address account) internal pure returns (bytes32) {
        return keccak256(abi.encode("x25519", account));
    }

    function join(address account) internal {
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        uint256 stake = market.stakeOf(terms);
        vm.deal(account, account.balance + stake);
        vm.prank(account);
        market.register{value: stake}(jobId, hash, keyOf(account));
    }

    function joinMany(uint256 count) internal {
        for (uint256 i = 0; i < count; ++i) {
            join(owner(i));
        }
    }

    /// @dev A started job with every seat taken.
    function begin() internal {
        create();
        joinMany(terms.seats);
        market.arm(jobId);
        start();
    }

    function start() internal {
        mine(3);
        market.start(jobId);
        readRoster();
    }

    function readRoster() internal {
        IMarket.Member[] memory all = market.getMembers(jobId);
        delete members;
        for (uint256 i = 0; i < all.length; ++i) {
            members.push(all[i].owner);
        }
    }

    function publish() internal {
        uint16 round = market.getJob(jobId).round;
        bytes memory payload = modelPayload(round);
        bytes32 digest = digestOf(round, MODEL_OWNER, payload);
        vm.prank(MODEL_OWNER);
        market.publish(jobId, round, digest, payload);
    }

    function submit(address account) internal {
        uint16 round = market.getJob(jobId).round;
        bytes memory payload = gradientPayload(round, account);
        bytes32 digest = digestOf(round, account, payload);
        bytes32 model = market.getRounds(jobId)[round - 1].modelDigest;
        vm.prank(account);
        market.submit(jobId, round, model, digest, payload);
    }

    /// @dev Everybody in a live group submits but those whose bit (by roster slot) is set in `absent`.
    function submitAll(uint256 absent) internal {
        uint32 live = market.getJob(jobId).live;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((live >> (slot / terms.groupSize)) & 1 == 0) continue;
            if ((absent >> slot) & 1 == 0) submit(members[slot]);
        }
    }

    function closeRound() internal {
        market.closeRound(jobId, market.getJob(jobId).round);
    }

    /// @dev Publishes, submits and closes; the job is then in Settle unless no group is complete.
    function runToSettle(uint256 absent) internal {
        publish();
        submitAll(absent);
        if (absent != 0) passDeadline();
        closeRound();
    }

    function settleQuiet() internal {
        uint16 round = market.getJob(jobId).round;
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, round);
    }

    function storeSeed() internal {
        mine(3);
        market.storeSeed(jobId, market.getJob(jobId).round);
    }

    function settleOpen(IMarket.Opening memory opening) internal {
        uint16 round = market.getJob(jobId).round;
        vm.prank(MODEL_OWNER);
        market.settleOpen(jobId, round, opening);
    }

    /// @dev A whole round settled with openings that bear the claim out.
    function runRejecting(uint32 claimed) internal {
        runToSettle(0);
        storeSeed();
        settleOpen(openingFor(claimed, claimed));
    }

    function finalize(uint16 round) internal {
        pass(terms.disputeWindow);
        market.finalize(jobId, round);
    }

    function dispute(address account, uint16 round) internal {
        vm.prank(account);
        market.dispute(jobId, round);
    }

    function claimAll() internal {
        for (uint256 i = 0; i < members.length; ++i) {
            if (market.getMembers(jobId)[i].owed != 0) market.claim(jobId, members[i]);
        }
    }

    function withdrawAll() internal {
        for (uint256 i = 0; i < members.length; ++i) {
            withdraw(members[i]);
        }
        withdraw(MODEL_OWNER);
        if (market.credit(address(0), SINK) != 0) market.withdrawSink(address(0));
    }

    function withdraw(address account) internal {
        if (market.credit(address(0), account) == 0) return;
        vm.prank(account);
        market.withdraw(address(0), payable(account));
    }

    // ------------------------------------------------------------------- time

    function pass(uint256 secondsLater) internal {
        time += secondsLater;
        vm.warp(time);
    }

    function passDeadline() internal {
        uint256 deadline = market.getJob(jobId).deadline;
        if (deadline > time) pass(deadline - time);
    }

    function mine(uint256 blocks) internal {
        blockNumber += blocks;
        vm.roll(blockNumber);
    }

    // --------------------------------------------------------------- payloads

    function modelPayload(uint16 round) internal view returns (bytes memory) {
        return filled(uint256(terms.modelLeaves) * terms.ciphertextBytes, keccak256(abi.encode("model", round)));
    }

    function gradientPayload(uint16 round, address account) internal view returns (bytes memory) {
        return filled(uint256(terms.gradientLeaves) * terms.ciphertextBytes, keccak256(abi.encode(round, account)));
    }

    function filled(uint256 size, bytes32 word) internal pure returns (bytes memory data) {
        data = new bytes(size);
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, size) { i := add(i, 32) } { mstore(add(add(data, 32), i), add(word, i)) }
        }
    }

    function digestOf(uint16 round, address account, bytes memory payload) internal view returns (bytes32) {
        bytes32 context = keccak256(abi.encode(block.chainid, address(market), jobId, round, account));
        uint256 size = terms.ciphertextBytes;
        bytes32[] memory leaves = new bytes32[](payload.length / size);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = keccak256(abi.encodePacked(uint8(0), context, i, slice(payload, i * size, size)));
        }
        return rootOf(leaves);
    }

    function slice(bytes memory data, uint256 from, uint256 size) internal pure returns (bytes memory part) {
        part = new bytes(size);
        assembly ("memory-safe") {
            mcopy(add(part, 32), add(add(data, 32), from), size)
        }
    }

    /// @dev The tree by its definition, level after level.
    function rootOf(bytes32[] memory level) internal pure returns (bytes32) {
        while (level.length > 1) {
            level = nextLevel(level);
        }
        return level[0];
    }

    function nextLevel(bytes32[] memory level) internal pure returns (bytes32[] memory next) {
        next = new bytes32[]((level.length + 1) / 2);
        for (uint256 i = 0; i < next.length; ++i) {
            bool pair = 2 * i + 1 < level.length;
            next[i] = pair ? keccak256(abi.encodePacked(uint8(1), level[2 * i], level[2 * i + 1])) : level[2 * i];
        }
    }

    function pathOf(bytes32[] memory level, uint256 index) internal pure returns (bytes32[] memory path) {
        bytes32[] memory found = new bytes32[](16);
        uint256 length = 0;
        while (level.length > 1) {
            if (index ^ 1 < level.length) found[length++] = level[index ^ 1];
            level = nextLevel(level);
            index >>= 1;
        }
        path = new bytes32[](length);
        for (uint256 i = 0; i < length; ++i) {
            path[i] = found[i];
        }
    }

    // --------------------------------------------------------------- openings

    function probeLeaves() internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](probes.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = keccak256(abi.encodePacked(uint8(0), i + 1, probes[i]));
        }
    }

    function auditRoot() internal view returns (bytes32) {
        return rootOf(probeLeaves());
    }

    /// @dev An opening of the current round: groups of `far` are far from all others, which agree.
    function openingFor(uint32 claimed, uint32 far) internal view returns (IMarket.Opening memory opening) {
        IMarket.Job memory job = market.getJob(jobId);
        uint32 complete = market.getRounds(jobId)[job.round - 1].complete;
        opening.claimed = claimed;
        opening.probeSeed = probes[job.round - 1];
        opening.probePath = pathOf(probeLeaves(), job.round - 1);
        uint256 rowBytes = 12 * uint256(terms.lanes);
        uint256 differences = popcount(complete) - 1;
        opening.lanes = new bytes(differences * rowBytes);
        opening.openings = filled(differences * 3 * terms.ciphertextBytes, keccak256("openings"));
        uint256 row = 0;
        bool referenceSeen = false;
        for (uint256 group = 0; group < 32; ++group) {
            if ((complete >> group) & 1 == 0) continue;
            if (!referenceSeen && (claimed >> group) & 1 == 0) {
                referenceSeen = true;
                continue;
            }
            bool isFar = (far >> group) & 1 != 0;
            int32 value = isFar ? -100_000 - 1000 * int32(int256(group)) : int32(int256(group % 2));
            fillLanes(opening.lanes, row++ * rowBytes, rowBytes, value);
        }
    }

    function fillLanes(bytes memory lanes, uint256 from, uint256 size, int32 value) private pure {
        bytes4 raw = bytes4(uint32(value));
        for (uint256 i = 0; i < size; ++i) {
            lanes[from + i] = raw[i % 4];
        }
    }

    function popcount(uint32 groups) internal pure returns (uint256 count) {
        for (; groups != 0; groups &= groups - 1) {
            ++count;
        }
    }

    // ------------------------------------------------------------- assertions

    function escrowOf(IMarket.Terms memory t) internal pure returns (uint256) {
        return uint256(t.rounds) * t.seats * t.reward;
    }

    function owedTo(address account) internal view returns (uint256) {
        IMarket.Member[] memory all = market.getMembers(jobId);
        for (uint256 i = 0; i < all.length; ++i) {
            if (all[i].owner == account) return all[i].owed;
        }
        return 0;
    }

    function phase() internal view returns (IMarket.Phase) {
        return market.getJob(jobId).phase;
    }

    function expectWrongPhase() internal {
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPhase.selector, phase()));
    }

    /// @dev The balance covers all that the contract says it holds, for a market with this one job. It is greater where
    /// a compensation is owed in a round that is not final yet.
    function assertSolvent() internal view {
        IMarket.Job memory job = market.getJob(jobId);
        IMarket.Member[] memory all = market.getMembers(jobId);
        uint256 held = uint256(job.escrow) + job.bond;
        for (uint256 i = 0; i < all.length; ++i) {
            held += all[i].owed + market.credit(address(0), all[i].owner);
            if (!stakeIsFree(job, all[i])) held += all[i].stake;
        }
        held += market.credit(address(0), MODEL_OWNER) + market.credit(address(0), SINK);
        assertTrue(address(market).balance >= held, "balance does not cover what is held");
    }

    /// @dev `owed` includes a stake if it is free. (An evicted group's is not before its last round is closed.)
    function stakeIsFree(IMarket.Job memory job, IMarket.Member memory member) internal pure returns (bool) {
        if (job.phase == IMarket.Phase.Closed) return true;
        if (member.group == 255) return job.groups != 0;
        return (job.live >> member.group) & 1 == 0;
    }

    function assertDrained() internal {
        claimAll();
        withdrawAll();
        assertEq(address(market).balance, 0, "balance at the end");
    }

    function assertEq(uint256 actual, uint256 expected, string memory what) internal pure {
        require(actual == expected, string.concat(what, ": ", text(actual), " instead of ", text(expected)));
    }

    function assertEq(IMarket.Phase actual, IMarket.Phase expected) internal pure {
        assertEq(uint256(actual), uint256(expected), "phase");
    }

    function assertEq(IMarket.Outcome actual, IMarket.Outcome expected) internal pure {
        assertEq(uint256(actual), uint256(expected), "outcome");
    }

    function assertEq(bytes32 actual, bytes32 expected, string memory what) internal pure {
        require(actual == expected, what);
    }

    function assertTrue(bool condition, string memory what) internal pure {
        require(condition, what);
    }

    function text(uint256 value) internal pure returns (string memory) {
        if (value == 0) return "0";
        bytes memory digits;
        for (; value != 0; value /= 10) {
            digits = abi.encodePacked(bytes1(uint8(48 + value % 10)), digits);
        }
        return string(digits);
    }
}
