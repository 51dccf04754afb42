"""Writes the `contract` section of multi_krum.json: inputs of the contract's library, judged by the reference.

Run `python -m tests.vectors.multi_krum` after a change of the rule. A case is flat: `lanes` are the bytes that a
settlement publishes, hex, `words` of int32 for every sketch of every complete group but the reference; `complete`,
`claimed` and `rejected` are bitmaps; `scores` go by ascending group. What may exceed 63 bits is a decimal string.
"""

import json
from collections.abc import Callable, Iterator
from hashlib import shake_256
from pathlib import Path
from typing import Any

from omnilytics_app.domain.job import bitmap_of, groups_of
from omnilytics_app.learning import multi_krum

FILE = Path(__file__).with_suffix(".json")
LOW, HIGH = multi_krum.LANE_LOW, multi_krum.LANE_HIGH
LaneOf = Callable[[int, int], int]
"""The lane of a row at a position; rows are the published ones, ascending."""


def cases() -> list[dict[str, Any]]:
    """All cases, the same at every run."""
    return [*_equal(), *_three_groups(), *_extreme(), *_ties(), *_shapes(), *_boundaries()]


def judged(name: str, case: dict[str, Any]) -> dict[str, Any]:
    """A case with what the reference implementation makes of it."""
    complete, claimed = groups_of(case["complete"]), groups_of(case["claimed"])
    groups = sorted(complete)
    lanes = iter(_values(bytes.fromhex(case["lanes"][2:])))
    reference = min(complete - claimed)
    width = 3 * case["words"]
    vectors = {g: [0] * width if g == reference else [next(lanes) for _ in range(width)] for g in groups}
    scores = multi_krum.scores([vectors[g] for g in groups], len(claimed))
    positions = [i for i, g in enumerate(groups) if g in claimed]
    rejected = multi_krum.rejected(scores, positions, case["tauPercent"], int(case["floor"]), 0)
    return {
        "name": name,
        **case,
        "scores": [str(score) for score in scores],
        "rejected": bitmap_of(frozenset(groups[i] for i in rejected)),
        "magnitude": multi_krum.magnitude(v for g in groups if g not in claimed for v in vectors[g]),
    }


def _case(
    name: str, words: int, complete: int, claimed: int, lane: LaneOf, tau_percent: int = 400, floor: int = 0
) -> dict[str, Any]:
    rows = complete.bit_count() - 1
    lanes = b"".join(lane(row, i).to_bytes(4, signed=True) for row in range(rows) for i in range(3 * words))
    inputs = {"lanes": "0x" + lanes.hex(), "words": words, "complete": complete, "claimed": claimed}
    return judged(name, {**inputs, "tauPercent": tau_percent, "floor": str(floor)})


def _noise(seed: str, bits: int) -> LaneOf:
    """Lanes of so many bits and a sign, uniform."""

    def lane(row: int, i: int) -> int:
        return int.from_bytes(shake_256(f"{seed}/{row}/{i}".encode()).digest(4), signed=True) >> (31 - bits)

    return lane


def _equal() -> Iterator[dict[str, Any]]:
    yield _case("all vectors are equal to the reference", 2, 0b11111, 0b10000, lambda *_: 0)
    yield _case("all vectors but the reference are equal", 2, 0b11111, 0b10000, lambda *_: 7)
    for name, floor in (("no floor", 0), ("the floor one below its score", 971), ("the floor at its score", 972)):
        outlier = _row(3, 9, 0)  # twice 6 lanes of 9: a score of 2 * 486
        yield _case(f"a zero median, an outlier and {name}", 2, 0b11111, 0b10000, outlier, floor=floor)


def _three_groups() -> Iterator[dict[str, Any]]:
    yield _case("three groups have one neighbour each", 1, 0b111, 0, lambda row, _: 10 * (row + 1) ** 2)
    yield _case("of four groups one is claimed, and one neighbour is left", 1, 0b1111, 0b1000, _row(2, 5000, 3))


def _extreme() -> Iterator[dict[str, Any]]:
    whole = (1 << 32) - 1
    yield _case("claimed lanes saturate upwards", 42, 0b11111, 0b00100, _row(1, HIGH, 3))
    yield _case("claimed lanes saturate downwards", 42, 0b11111, 0b00010, _row(0, LOW, -3))
    yield _case("claimed lanes saturate both ways", 42, 0x7F, 0x60, lambda row, _: (row == 4) * HIGH + (row == 5) * LOW)
    yield _case("every lane of every row is extreme", 42, 0x1F, 0x10, lambda row, i: HIGH if (row + i) % 2 else LOW)
    yield _case("32 groups of extreme rows", 42, whole, 0x3FFF << 18, lambda row, _: HIGH if row % 2 else LOW)
    yield _case("all rows are the least lane", 42, whole, 0, lambda *_: LOW)
    yield _case("every lane is uniform", 41, 0x7F, 0x60, _noise("uniform", 31))


def _ties() -> Iterator[dict[str, Any]]:
    yield _case("two claimed groups tie", 1, 0x7F, 0x60, lambda row, _: 50 * (row == 4) - 50 * (row == 5) + row % 2)
    yield _case("two claimed groups are one vector", 1, 0x7F, 0x60, lambda row, _: 900 if row > 3 else row % 2)
    yield _case("the corners of a square, one of them claimed", 1, 0b11111, 0b00001, lambda row, i: 4 * (row >> i & 1))
    yield _case("distances tie all over", 1, 0x3FF, 0x007, lambda row, i: (row * i) % 3)


def _shapes() -> Iterator[dict[str, Any]]:
    for words in (1, 2, 3, 5, 6, 7, 11, 12, 13, 24, 30, 41, 42):
        yield _case(f"{words} words a vector", words, 0b1011011, 0b1000000, _poisoned(f"words {words}", 12, 3))
    for m, claims in ((4, 0), (6, 1), (7, 2), (9, 3), (16, 6), (31, 14), (32, 14)):
        complete = (1 << m) - 1
        claimed = ((1 << claims) - 1) << (m - claims)
        noise = _poisoned(f"{m} groups", 10, m - 1 - claims)
        yield _case(f"{m} groups of which {claims} are claimed", 6, complete, claimed, noise)
    noise = _poisoned("32 groups", 22, 17)
    yield _case("32 groups of 42 words", 42, (1 << 32) - 1, 0x3FFF << 18, noise)
    yield _case("groups far apart", 3, 1 << 31 | 1 << 30 | 1 << 17 | 1 << 8 | 1 << 3, 1 << 31, _row(3, 4000, 5))
    yield _case("the lowest group is claimed, so the next is the reference", 3, 0b11111, 1, _row(0, -4000, 5))
    yield _case("the reference is the third group", 3, 0x7F, 0b11, lambda row, i: (-4000, 9000, 1, 2, 3, 4)[row] + i)


def _boundaries() -> Iterator[dict[str, Any]]:
    for value in (0, -1, 1, 2**22 - 1, -(2**22), 2**22, -(2**22) - 1, 2**23 - 1, -(2**23), 2**23, -(2**23) - 1):
        yield _case(f"one unclaimed lane is {value}", 1, 0b11111, 0b10000, _single(value))
    yield _case("claimed lanes have no magnitude", 1, 0b11111, 0b10000, _row(3, 2**30, 0))
    spread = _row(3, 33, 1)
    probe = _case("", 1, 0b11111, 0b10000, spread)
    score, median = max(map(int, probe["scores"])), sorted(map(int, probe["scores"]))[2]
    yield _case("the limit is rounded down", 1, 0b11111, 0b10000, spread, 100 * score // median)
    yield _case("the limit is the next percent", 1, 0b11111, 0b10000, spread, 100 * score // median + 1)
    yield _case("the floor is the greatest there is", 1, 0b11111, 0b10000, spread, floor=2**64 - 1)
    yield _case("with an even count the median is the lower one", 1, 0b111111, 0b100000, lambda row, _: 3**row)


def _row(outlier: int, value: int, rest: int) -> LaneOf:
    """One row of a value among small ones."""
    return lambda row, i: value if row == outlier else rest * ((row + i) % 3)


def _single(value: int) -> LaneOf:
    return lambda row, i: value if (row, i) == (1, 2) else 0


def _poisoned(seed: str, bits: int, first: int) -> LaneOf:
    """Small noise, and much larger noise from row `first` on."""
    small, large = _noise(seed, bits), _noise(f"{seed} poison", min(bits + 5, 31))
    return lambda row, i: large(row, i) if row >= first else small(row, i)


def _values(raw: bytes) -> list[int]:
    return [int.from_bytes(raw[i : i + 4], signed=True) for i in range(0, len(raw), 4)]


def main() -> None:
    """Write the file; the sections computed by hand stay as they are."""
    vectors = json.loads(FILE.read_text(encoding="utf-8"))
    vectors["contract"] = cases()
    FILE.write_text(json.dumps(vectors, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
