import pytest

from omnilytics_app.chain.heads import FORGET_S, Doubt, HeadRules, HeadWatch, Sighting

CLOCK = 1_700_000_000.0
RULES = HeadRules(reorg_blocks=64, still_s=180.0, ahead_s=60)


def seen(number: int, timestamp: int = int(CLOCK), fork: str = "a") -> Sighting:
    return Sighting(number, timestamp, f"0x{fork}{number}")


def test_a_chain_that_goes_on_is_believed() -> None:
    watch = HeadWatch(RULES)
    assert [watch.doubt(seen(n), CLOCK, float(n)) for n in range(100, 130)] == [None] * 30
    assert watch.highest == 129


def test_as_far_back_as_a_reorganisation_is_believed_and_further_is_not() -> None:
    watch = HeadWatch(RULES)
    watch.doubt(seen(1_000), CLOCK, 0)
    assert watch.doubt(seen(936, fork="b"), CLOCK, 1) is None
    assert watch.doubt(seen(935, fork="b"), CLOCK, 2) == Doubt("went back by more than 64 blocks", beyond_belief=True)
    assert watch.doubt(seen(935, fork="b"), CLOCK, 900) is not None  # however long it insists
    assert watch.doubt(seen(990, fork="b"), CLOCK, 3) is None


def test_a_head_ahead_of_the_clock_is_doubted_where_the_clock_counts() -> None:
    assert HeadWatch(RULES).doubt(seen(1, int(CLOCK) + 60), CLOCK, 0) is None
    doubt = HeadWatch(RULES).doubt(seen(1, int(CLOCK) + 61), CLOCK, 0)
    assert doubt == Doubt("says that its newest block lies more than 60 seconds in the future")
    assert HeadWatch(HeadRules(ahead_s=None)).doubt(seen(1, int(CLOCK) + 10**7), CLOCK, 0) is None


def test_a_head_that_stands_still_is_doubted_until_it_moves() -> None:
    watch = HeadWatch(RULES)
    assert watch.doubt(seen(1), CLOCK, 0) is None
    assert watch.doubt(seen(1), CLOCK, 180) is None
    assert watch.doubt(seen(1), CLOCK, 181) == Doubt("has told of no new block for more than 180 seconds")
    assert watch.doubt(seen(1, fork="b"), CLOCK, 182) is None
    assert watch.doubt(seen(1, fork="b"), CLOCK, 363) is not None


def test_a_single_wrong_height_takes_no_belief_from_what_comes_after_it() -> None:
    watch = HeadWatch(RULES)
    assert watch.doubt(seen(100), CLOCK, 0) is None
    watch.doubt(seen(10**9), CLOCK, 1)
    assert [watch.doubt(seen(100 + i), CLOCK + 12 * i, 12.0 * i) for i in range(1, 5_000)] == [None] * 4_999
    assert watch.highest == 5_099


def test_a_wrong_height_at_the_very_beginning_is_forgotten_in_the_end() -> None:
    watch = HeadWatch(RULES)
    assert watch.doubt(seen(10**9), CLOCK, 0) is None
    assert watch.doubt(seen(100), CLOCK, 12) is not None
    assert watch.doubt(seen(10**9), CLOCK, 500) is None  # the same block confirms nothing
    assert watch.doubt(seen(150), CLOCK, FORGET_S) is not None
    assert watch.doubt(seen(151), CLOCK, FORGET_S + 1) is None
    assert watch.highest == 151


def test_a_height_that_others_came_near_is_not_forgotten() -> None:
    watch = HeadWatch(RULES)
    watch.doubt(seen(1_000), CLOCK, 0)
    watch.doubt(seen(990, fork="b"), CLOCK, 1)
    doubt = watch.doubt(seen(100), CLOCK, 2 * FORGET_S)
    assert doubt is not None
    assert doubt.beyond_belief


def test_heights_that_a_clock_rules_out_are_not_kept() -> None:
    watch = HeadWatch(RULES)
    watch.doubt(seen(100), CLOCK, 0)
    assert watch.doubt(seen(160, int(CLOCK) + 10**6), CLOCK, 1) is not None
    assert watch.highest == 100


def test_a_chain_that_was_not_looked_at_for_long_may_be_far_ahead() -> None:
    watch = HeadWatch(RULES)
    watch.doubt(seen(100), CLOCK, 0)
    assert watch.doubt(seen(3_100), CLOCK, 3_000) is None
    assert watch.highest == 3_100


def test_a_development_chain_mines_as_many_blocks_as_it_is_told() -> None:
    watch = HeadWatch(HeadRules(ahead_s=None))
    assert watch.doubt(seen(1), CLOCK, 0) is None
    assert watch.doubt(seen(100_000), CLOCK, 0.1) is None
    assert watch.highest == 100_000


@pytest.mark.parametrize("block", [None, {}, [], {"number": "0x1"}, {"number": 1, "timestamp": 2, "hash": 3}])
def test_what_is_no_block_is_no_sighting(block: object) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Sighting.of(block)
