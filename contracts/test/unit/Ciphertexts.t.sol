// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity 0.8.37;

import {Ciphertext} from "../../src/libraries/Ciphertext.sol";
import {BigInteger} from "../BigInteger.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Which numbers the contract takes for ciphertexts, against schoolbook arithmetic and against vectors that
/// were computed elsewhere.
contract CiphertextsTest is MarketTest {
    using BigInteger for uint256[];

    function square(bytes calldata n) external view returns (bytes memory) {
        return Ciphertext.square(n);
    }

    function isValid(bytes calldata value, bytes calldata n) external view returns (bool) {
        return Ciphertext.isValid(value, n, Ciphertext.square(n));
    }

    // ---------------------------------------------------------------- vectors

    function test_the_vectors_that_were_computed_elsewhere() public view {
        string memory json = vm.readFile("../tests/vectors/ciphertexts.json");
        uint256 count = 0;
        for (string memory key = ".[0]"; vm.keyExistsJson(json, key); ++count) {
            bytes memory n = vm.parseJsonBytes(json, string.concat(key, ".modulus"));
            bytes memory expected = vm.parseJsonBytes(json, string.concat(key, ".square"));
            assertEq(keccak256(this.square(n)), keccak256(expected), "square");
            checkAll(vm.parseJsonBytesArray(json, string.concat(key, ".units")), n, true);
            checkAll(vm.parseJsonBytesArray(json, string.concat(key, ".refused")), n, false);
            checkAll(vm.parseJsonBytesArray(json, string.concat(key, ".betraying")), n, true);
            key = string.concat(".[", text(count + 1), "]");
        }
        assertEq(count, 3, "cases");
    }

    function checkAll(bytes[] memory values, bytes memory n, bool valid) private view {
        assertTrue(values.length >= 8, "fewer values than there were");
        for (uint256 i = 0; i < values.length; ++i) {
            assertTrue(this.isValid(values[i], n) == valid, valid ? "a ciphertext" : "no ciphertext");
        }
    }

    // ------------------------------------------------- without the precompile

    function test_nothing_is_a_ciphertext_where_nobody_computes_powers() public {
        vm.mockCall(address(5), "", "");
        assertNothingIsValid();
    }

    function test_nothing_is_a_ciphertext_where_powers_are_refused_with_an_answer() public {
        vm.mockCallRevert(address(5), "", filled(513, bytes32(type(uint256).max)));
        assertNothingIsValid();
    }

    function assertNothingIsValid() private view {
        bytes memory value = new bytes(512);
        value[511] = 0x02;
        assertTrue(!this.isValid(value, modulus), "a unit without anybody to say so");
        assertEq(keccak256(this.square(modulus)), keccak256(new bytes(512)), "no square");
    }

    // -------------------------------------------------- against the definition

    function test_squares_agree_with_schoolbook_arithmetic(bytes32 seed, uint16 zeros, bool large) public view {
        bytes memory n = numberOf(large ? 384 : 256, seed, zeros);
        uint256[] memory digits = BigInteger.fromBytes(n);
        bytes memory expected = digits.times(digits).toBytes(2 * n.length);
        assertEq(keccak256(this.square(n)), keccak256(expected), "square");
    }

    function test_the_square_of_the_greatest_modulus() public view {
        bytes memory n = new bytes(384);
        for (uint256 i = 0; i < n.length; ++i) {
            n[i] = 0xff;
        }
        uint256[] memory digits = BigInteger.fromBytes(n);
        assertEq(keccak256(this.square(n)), keccak256(digits.times(digits).toBytes(768)), "square");
    }

    /// @dev Every number is q n + r with r < n: below n^2 exactly if q < n, a multiple exactly if r = 0.
    function test_ciphertexts_agree_with_schoolbook_arithmetic(
        bytes32 seed,
        uint16 zeros,
        uint8 quotient,
        uint8 remainder,
        bool large
    ) public view {
        uint256 size = large ? 384 : 256;
        uint256[] memory n = BigInteger.fromBytes(numberOf(size, seed, zeros % (8 * uint16(size))));
        if (n.isZero()) n = BigInteger.from(1);
        uint256[] memory q = near(n, quotient, keccak256(abi.encode(seed, "quotient")));
        uint256[] memory r = near(n, remainder, keccak256(abi.encode(seed, "remainder")));
        if (!r.isBelow(n)) r = new uint256[](0);
        bool valid = q.isBelow(n) && !r.isZero();
        uint256[] memory value = q.times(n).plus(r);
        // What does not fit into a ciphertext cannot be shown.
        uint256[] memory limit = new uint256[](size / 8 + 1);
        limit[size / 8] = 1;
        if (!value.isBelow(limit)) return;
        assertTrue(this.isValid(value.toBytes(2 * size), n.toBytes(size)) == valid, valid ? "valid" : "invalid");
    }

    function test_nothing_is_a_ciphertext_under_zero_or_one() public view {
        bytes memory value = new bytes(512);
        bytes memory n = new bytes(256);
        assertTrue(!this.isValid(value, n), "0 under 0");
        value[511] = 0x01;
        assertTrue(!this.isValid(value, n), "1 under 0");
        n[255] = 0x01;
        assertTrue(!this.isValid(value, n), "1 under 1");
        value[511] = 0x00;
        assertTrue(!this.isValid(value, n), "0 under 1");
    }

    // ---------------------------------------------------------------- helpers

    /// @dev A number of any length up to `size` bytes.
    function numberOf(uint256 size, bytes32 seed, uint256 zeros) private pure returns (bytes memory data) {
        data = new bytes(size);
        for (uint256 i = 0; i < size; i += 32) {
            bytes32 word = keccak256(abi.encode(seed, i));
            assembly ("memory-safe") {
                mstore(add(add(data, 32), i), word)
            }
        }
        zeros %= 8 * size;
        for (uint256 i = 0; i < zeros / 8; ++i) {
            data[i] = 0;
        }
        data[zeros / 8] &= bytes1(uint8(0xff >> (zeros % 8)));
    }

    /// @dev A number that is nothing special, or close to zero or to n.
    function near(uint256[] memory n, uint8 choice, bytes32 seed) private pure returns (uint256[] memory) {
        uint256[] memory step = BigInteger.from((choice >> 3) % 4);
        if (choice % 4 == 0) return step;
        if (choice % 4 == 1) return n.plus(step);
        if (choice % 4 == 2 && step.isBelow(n)) return n.minus(step);
        return BigInteger.fromBytes(numberOf(16 * n.length, seed, uint8(choice >> 3)));
    }
}
