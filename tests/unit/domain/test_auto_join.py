import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.auto_join import AutoJoinRules, auto_join_toml, parse_auto_join
from omnilytics_app.domain.document import KEY_SIZES, TASK_KINDS
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.policy import NO_LIMIT, Policy, Range, TokenBounds, distrust, parse_policy
from omnilytics_app.domain.privacy import Accepted, PrivacyChoice
from omnilytics_app.errors import ConfigurationError
from tests.unit.domain.builders import address, make_job
from tests.unit.domain.test_policy import FULL

AMOUNTS = st.one_of(st.just(0), st.integers(1, 10**24), st.integers(1, 10**9).map(lambda g: g * 10**9)).map(Wei)
LIMITS = st.one_of(st.just(NO_LIMIT), AMOUNTS)
TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=9), max_size=3)
ADDRESSES = st.sets(st.integers(0, 2**160 - 1).map(lambda n: Address(f"0x{n:040x}")), max_size=2).map(frozenset)
UNITS = st.integers(0, 2**96)
BOUNDS = st.builds(TokenBounds, UNITS, UNITS, UNITS, UNITS)
EPSILONS = st.one_of(st.none(), st.floats(0.01, 1_000.0))


@st.composite
def ranges(draw: st.DrawFn, low: int, high: int) -> Range:
    least = draw(st.integers(low, high))
    return Range(least, draw(st.integers(least, high)))


@st.composite
def rules(draw: st.DrawFn) -> AutoJoinRules:
    policy = Policy(
        min_reward=draw(AMOUNTS),
        max_stake=draw(LIMITS),
        groups=draw(ranges(3, 32)),
        group_size=draw(ranges(3, 16)),
        rounds=draw(ranges(1, 256)),
        key_bits=draw(st.sets(st.sampled_from(KEY_SIZES)).map(frozenset)),
        model_owners=draw(ADDRESSES),
        blocked=draw(ADDRESSES),
        tasks=draw(st.sets(st.sampled_from(TASK_KINDS)).map(frozenset)),
        targets=frozenset(draw(TEXTS)),
        required_columns=frozenset(draw(TEXTS)),
        allowed_columns=frozenset(draw(TEXTS)),
        privacy=PrivacyChoice(
            epsilon=draw(EPSILONS),
            delta=draw(st.one_of(st.none(), st.floats(1e-15, 0.1))),
            accepted=draw(st.sets(st.sampled_from(Accepted)).map(frozenset)),
        ),
        max_epsilon=draw(EPSILONS),
        min_trusted=draw(st.integers(0, 511)),
        max_jobs=draw(st.integers(1, 1_000)),
        max_stake_at_risk=draw(LIMITS),
        withdraw_above=draw(AMOUNTS),
        tokens={token: draw(BOUNDS) for token in draw(ADDRESSES)},
    )
    return AutoJoinRules(draw(st.booleans()), tuple(draw(TEXTS)), policy)


@given(rules())
def test_what_is_written_is_read_again_and_is_a_policy_for_agents(written: AutoJoinRules) -> None:
    raw = auto_join_toml(written)
    assert parse_auto_join(raw, "auto-join.toml") == written
    assert parse_policy(raw, "auto-join.toml") == written.policy


def test_a_policy_of_an_agent_joins_nothing_by_itself_in_a_window() -> None:
    read = parse_auto_join(FULL.encode(), "policy.toml")
    assert (read.on, read.data_sets) == (False, ())
    assert read.policy == parse_policy(FULL.encode(), "policy.toml")


@pytest.mark.parametrize("line", ["on = 1", 'on = "yes"', "data_sets = [1]", "daily = true"])
def test_what_is_not_understood_is_named_with_its_line(line: str) -> None:
    with pytest.raises(ConfigurationError, match="line 2: window"):
        parse_auto_join(f"[window]\n{line}\n".encode(), "auto-join.toml")


def test_owners_are_waited_for_as_long_as_the_policy_says() -> None:
    job = make_job(Phase.REGISTER)
    trusted = frozenset({address(0), address(1), address(2)})
    assert distrust(Policy(), job, address(9), frozenset()) == ""
    assert distrust(Policy(min_trusted=3), job, address(9), trusted) == ""
    assert "2 are in it so far, and the policy waits for 3" in distrust(Policy(min_trusted=3), job, address(0), trusted)
