// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {IMarket} from "../src/interfaces/IMarket.sol";
import {IMarketTypes} from "../src/interfaces/IMarketTypes.sol";
import {ITestToken} from "./ITestToken.sol";
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
    IMarketTypes.Terms internal terms;
    bytes internal document = "a job document";
    bytes internal modulus;
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
        modulus = filled(256, keccak256("modulus"));
        modulus[0] |= 0x80;
        modulus[255] |= 0x01;
        useTerms(defaultTerms());
        vm.deal(MODEL_OWNER, 1 ether);
    }

    /// @dev From the artefact, so that the tests are compiled without the slow pipeline of the contract.
    function deployMarket(uint32 minWindow, uint32 maxWindow) internal returns (IMarket) {
        return IMarket(vm.deployCode("Market.sol:Market", abi.encode(minWindow, maxWindow)));
    }

    function defaultTerms() internal view returns (IMarketTypes.Terms memory t) {
        t.reward = uint96(REWARD);
        t.bond = uint128(15 * REWARD);
        t.rounds = 5;
        t.seats = 15;
        t.groupSize = 3;
        t.faults = 1;
        t.allowedMisses = 2;
        t.maxOpenings = 3;
        t.lanes = 2;
        t.gradientBits = 60;
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
        t.answerWindow = 200;
        t.disputeWindow = 400;
        t.answerFee = 10;
        t.documentDigest = keccak256(abi.encode(keccak256(modulus), keccak256(document)));
    }

    /// @dev Completes the terms with the audit root of fresh probe seeds.
    function useTerms(IMarketTypes.Terms memory t) internal {
        delete probes;
        for (uint256 r = 1; r <= t.rounds; ++r) {
            probes.push(keccak256(abi.encode("probe", r)));
        }
        t.auditRoot = auditRoot();
        terms = t;
    }

    // ------------------------------------------------------------------ moves

    function create() internal returns (uint256) {
        uint256 value = fund(MODEL_OWNER, escrowOf(terms) + terms.bond);
        vm.prank(MODEL_OWNER);
        jobId = market.createJob{value: value}(terms, keccak256(modulus), document, "");
        return jobId;
    }

    /// @dev Gives an account what it is about to pay, in the job's token and approved, or in coin.
    /// @return value the coin to send along.
    function fund(address account, uint256 amount) internal returns (uint256 value) {
        if (terms.token == address(0)) {
            vm.deal(account, account.balance + amount);
            return amount;
        }
        ITestToken(terms.token).mint(account, amount);
        vm.prank(account);
        ITestToken(terms.token).approve(address(market), amount);
    }

    function owner(uint256 i) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("owner", i)))));
    }

    function keyOf(address account) internal pure returns (bytes32) {
        return keccak256(abi.encode("x25519", account));
    }

    function join(address account) internal {
        bytes32 hash = market.hashTerms(jobId, MODEL_OWNER, terms);
        uint256 value = fund(account, stakeOf(terms));
        vm.prank(account);
        market.register{value: value}(jobId, hash, keyOf(account), openAdmission());
    }

    function openAdmission() internal pure returns (IMarketTypes.Admission memory admission) {}

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
        IMarketTypes.Member[] memory all = market.getJob(jobId).members;
        delete members;
        for (uint256 i = 0; i < all.length; ++i) {
            members.push(all[i].owner);
        }
    }

    function publish() internal {
        uint16 round = state().round;
        IMarketTypes.Payload memory payload = inlined(round, MODEL_OWNER, modelPayload(round));
        vm.prank(MODEL_OWNER);
        market.publish(jobId, round, payload);
    }

    function submit(address account) internal {
        uint16 round = state().round;
        IMarketTypes.Payload memory payload = inlined(round, account, gradientPayload(round, account));
        bytes32 model = roundAt(round).modelDigest;
        vm.prank(account);
        market.submit(jobId, round, model, payload);
    }

    function contest(address account, uint16[] memory leaves) internal {
        uint256 value = fund(account, leaves.length * terms.answerFee);
        uint16 round = state().round;
        vm.prank(account);
        market.contest{value: value}(jobId, round, leaves);
    }

    function flag(IMarketTypes.Flag[] memory flags) internal {
        uint256 count = 0;
        for (uint256 i = 0; i < flags.length; ++i) {
            count += flags[i].leaves.length;
        }
        uint256 value = fund(MODEL_OWNER, count * terms.answerFee);
        uint16 round = state().round;
        vm.prank(MODEL_OWNER);
        market.flag{value: value}(jobId, round, flags);
    }

    /// @dev Flags one leaf of one owner.
    function flag(address account, uint16 leaf) internal {
        IMarketTypes.Flag[] memory flags = new IMarketTypes.Flag[](1);
        flags[0] = IMarketTypes.Flag(account, one(leaf));
        flag(flags);
    }

    /// @dev A stranger shows one leaf of what was published or submitted inline.
    function answer(address accused, uint16 leaf) internal {
        uint16 round = state().round;
        IMarketTypes.Leaf[] memory leaves = new IMarketTypes.Leaf[](1);
        leaves[0] = leafOf(round, accused, leaf);
        vm.prank(STRANGER);
        market.answer(jobId, round, accused, leaves, modulus, keccak256(document));
    }

    function one(uint16 leaf) internal pure returns (uint16[] memory leaves) {
        leaves = new uint16[](1);
        leaves[0] = leaf;
    }

    /// @dev Everybody in a live group submits but those whose bit (by roster slot) is set in `absent`.
    function submitAll(uint256 absent) internal {
        uint32 live = state().live;
        for (uint256 slot = 0; slot < members.length; ++slot) {
            if ((live >> (slot / terms.groupSize)) & 1 == 0) continue;
            if ((absent >> slot) & 1 == 0) submit(members[slot]);
        }
    }

    function closeRound() internal {
        market.closeRound(jobId, state().round);
    }

    /// @dev Publishes, submits and closes; the job is then in Settle unless no group is complete.
    function runToSettle(uint256 absent) internal {
        publish();
        submitAll(absent);
        if (absent != 0) passDeadline();
        closeRound();
    }

    function settleQuiet() internal {
        uint16 round = state().round;
        vm.prank(MODEL_OWNER);
        market.settleQuiet(jobId, round);
    }

    function storeSeed() internal {
        mine(3);
        market.storeSeed(jobId, state().round);
    }

    function settleOpen(IMarketTypes.Opening memory opening) internal {
        uint16 round = state().round;
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
            if (owedTo(members[i]) != 0) claim(members[i]);
        }
    }

    function claim(address account) internal {
        address[] memory owners = new address[](1);
        owners[0] = account;
        market.claim(jobId, owners);
    }

    function withdrawAll() internal {
        for (uint256 i = 0; i < members.length; ++i) {
            withdraw(members[i]);
        }
        withdraw(MODEL_OWNER);
        withdraw(STRANGER);
        if (creditOf(SINK) != 0) market.withdrawSink(terms.token);
    }

    function withdraw(address account) internal {
        if (creditOf(account) == 0) return;
        address token = terms.token;
        vm.prank(account);
        market.withdraw(token, account);
    }

    // ------------------------------------------------------------------- time

    function pass(uint256 secondsLater) internal {
        time += secondsLater;
        vm.warp(time);
    }

    function passDeadline() internal {
        uint256 deadline = state().deadline;
        if (deadline > time) pass(deadline - time);
    }

    function mine(uint256 blocks) internal {
        blockNumber += blocks;
        vm.roll(blockNumber);
    }

    // --------------------------------------------------------------- payloads

    function modelPayload(uint16 round) internal view returns (bytes memory) {
        return ciphertexts(terms.modelLeaves, keccak256(abi.encode("model", round)));
    }

    function gradientPayload(uint16 round, address account) internal view returns (bytes memory) {
        return ciphertexts(terms.gradientLeaves, keccak256(abi.encode(round, account)));
    }

    /// @dev What an account published or submitted.
    function payloadOf(uint16 round, address account) internal view returns (bytes memory) {
        return account == MODEL_OWNER ? modelPayload(round) : gradientPayload(round, account);
    }

    /// @dev Numbers below the square of any modulus that has its top bit set.
    function ciphertexts(uint256 count, bytes32 word) internal view returns (bytes memory data) {
        uint256 size = terms.ciphertextBytes;
        data = filled(count * size, word);
        for (uint256 i = 0; i < count; ++i) {
            data[i * size] = 0;
        }
    }

    function inlined(uint16 round, address account, bytes memory data)
        internal
        view
        returns (IMarketTypes.Payload memory)
    {
        return IMarketTypes.Payload(digestOf(round, account, data), data, "");
    }

    function stored(uint16 round, address account) internal view returns (IMarketTypes.Payload memory) {
        return IMarketTypes.Payload(digestOf(round, account, payloadOf(round, account)), "", "ipfs://somewhere");
    }

    function filled(uint256 size, bytes32 word) internal pure returns (bytes memory data) {
        data = new bytes(size);
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, size) { i := add(i, 32) } { mstore(add(add(data, 32), i), add(word, i)) }
        }
    }

    function digestOf(uint16 round, address account, bytes memory payload) internal view returns (bytes32) {
        return rootOf(payloadLeaves(round, account, payload));
    }

    function payloadLeaves(uint16 round, address account, bytes memory payload)
        internal
        view
        returns (bytes32[] memory leaves)
    {
        bytes32 context = keccak256(abi.encode(block.chainid, address(market), jobId, round, account));
        uint256 size = terms.ciphertextBytes;
        leaves = new bytes32[](payload.length / size);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = keccak256(abi.encodePacked(uint8(0), context, i, slice(payload, i * size, size)));
        }
    }

    /// @dev A leaf of what an account published or submitted, with its path.
    function leafOf(uint16 round, address account, uint16 index) internal view returns (IMarketTypes.Leaf memory) {
        bytes memory payload = payloadOf(round, account);
        uint256 size = terms.ciphertextBytes;
        bytes32[] memory path = pathOf(payloadLeaves(round, account, payload), index);
        return IMarketTypes.Leaf(index, slice(payload, index * size, size), path);
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
    function openingFor(uint32 claimed, uint32 far) internal view returns (IMarketTypes.Opening memory opening) {
        uint16 round = state().round;
        uint32 complete = roundAt(round).complete;
        opening.claimed = claimed;
        opening.probeSeed = probes[round - 1];
        opening.probePath = pathOf(probeLeaves(), round - 1);
        uint256 rowBytes = 12 * uint256(terms.lanes);
        uint256 differences = popcount(complete) - 1;
        opening.lanes = new bytes(differences * rowBytes);
        opening.bundle = IMarketTypes.Payload(keccak256("openings"), "", "ipfs://bundle");
        if (terms.inlineOnly) {
            opening.bundle.data = filled(differences * 3 * terms.ciphertextBytes, keccak256("openings"));
            opening.bundle.digest = keccak256(opening.bundle.data);
        }
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

    function escrowOf(IMarketTypes.Terms memory t) internal pure returns (uint256) {
        return uint256(t.rounds) * t.seats * t.reward;
    }

    function stakeOf(IMarketTypes.Terms memory t) internal pure returns (uint256) {
        return uint256(t.allowedMisses) * (t.groupSize - 1) * t.reward;
    }

    function owedTo(address account) internal view returns (uint256) {
        (uint256 reward, uint256 stake, uint256 fees) = market.owedTo(jobId, account);
        return reward + stake + fees;
    }

    function creditOf(address account) internal view returns (uint256) {
        return market.credit(terms.token, account);
    }

    function balanceOf(address account) internal view returns (uint256) {
        return terms.token == address(0) ? account.balance : ITestToken(terms.token).balanceOf(account);
    }

    function state() internal view returns (IMarketTypes.JobState memory) {
        return market.getJob(jobId).state;
    }

    function roundAt(uint16 round) internal view returns (IMarketTypes.Round memory) {
        return market.getJob(jobId).rounds[round - 1];
    }

    function bondHeld() internal view returns (uint256) {
        IMarketTypes.JobState memory job = state();
        return job.voided || job.phase == IMarketTypes.Phase.Closed ? 0 : terms.bond;
    }

    function phase() internal view returns (IMarketTypes.Phase) {
        return state().phase;
    }

    function expectWrongPhase() internal {
        vm.expectRevert(abi.encodeWithSelector(IMarketTypes.WrongPhase.selector, phase()));
    }

    /// @dev The balance covers all that the contract says it holds, for a market with this one job. It is greater where
    /// a compensation is owed in a round that is not final yet.
    function assertSolvent() internal view {
        IMarketTypes.Job memory job = market.getJob(jobId);
        uint256 held = uint256(job.state.escrow) + bondHeld();
        for (uint256 i = 0; i < job.members.length; ++i) {
            IMarketTypes.Member memory member = job.members[i];
            held += owedTo(member.owner) + creditOf(member.owner);
            (, uint256 free,) = market.owedTo(jobId, member.owner);
            if (free == 0 && !member.stakeClaimed) held += stakeLeft(member.misses);
        }
        uint16 round = job.state.round;
        if (job.state.phase != IMarketTypes.Phase.Closed && round != 0 && round <= job.rounds.length) {
            held += job.rounds[round - 1].unanswered * terms.answerFee;
        }
        held += creditOf(MODEL_OWNER) + creditOf(STRANGER) + creditOf(SINK);
        assertTrue(balanceOf(address(market)) >= held, "balance does not cover what is held");
    }

    function stakeLeft(uint256 misses) internal view returns (uint256) {
        return (terms.allowedMisses - misses) * (uint256(terms.groupSize) - 1) * terms.reward;
    }

    function assertDrained() internal {
        claimAll();
        withdrawAll();
        assertEq(balanceOf(address(market)), 0, "balance at the end");
    }

    function assertEq(uint256 actual, uint256 expected, string memory what) internal pure {
        require(actual == expected, string.concat(what, ": ", text(actual), " instead of ", text(expected)));
    }

    function assertEq(IMarketTypes.Phase actual, IMarketTypes.Phase expected) internal pure {
        assertEq(uint256(actual), uint256(expected), "phase");
    }

    function assertEq(IMarketTypes.Outcome actual, IMarketTypes.Outcome expected) internal pure {
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
