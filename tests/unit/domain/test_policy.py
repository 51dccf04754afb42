from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.policy import Exposure, Policy, Range, TokenBounds, parse_policy, postponement, refusal
from omnilytics_app.domain.privacy import Accepted, PrivacyChoice
from omnilytics_app.errors import ConfigurationError
from tests.unit.domain.builders import MODEL_OWNER, make_job, make_terms

DOCUMENT = JobDocument(
    title="Digits",
    task=TaskSpec("binary", "sick", ("no", "yes")),
    features=FeatureMapSpec(("age", "pulse"), (0.0, 0.0), (1.0, 1.0)),
    key_bits=3072,
    modulus=1,
    salt=bytes(32),
    weight_bits=3,
    proof=b"",
)
AROUND = st.one_of(st.sampled_from([-1, 0, 1]), st.integers(-(2**96), 2**96))
"""How far a limit is from what it limits: mostly next to it."""
FULL = f"""
[job]
min_reward = "0.5 gwei"
max_stake = "0.1 ETH"
min_groups = 4
max_groups = 8
min_group_size = 3
max_group_size = 5
min_rounds = 2
max_rounds = 20
key_bits = [3072]
model_owners = ["{MODEL_OWNER}"]
blocked = ["0x{"1" * 40}"]

[schema]
tasks = ["binary", "classification"]
targets = ["sick"]
required_columns = ["age"]
allowed_columns = ["age", "pulse", "height"]

[privacy]
epsilon = 4.0
delta = 1e-7
max_epsilon = 12.0
accept = ["map", "held-back"]

[limits]
max_jobs = 3
max_stake_at_risk = "1 ETH"

[payout]
withdraw_above = "0.01 ETH"
"""


def job(**terms: Any) -> Job:
    return replace(make_job(Phase.REGISTER), terms=make_terms(**terms), model_owner=MODEL_OWNER)


def test_every_key_of_a_policy_is_read() -> None:
    assert parse_policy(FULL.encode(), "p.toml") == Policy(
        min_reward=Wei(5 * 10**8),
        max_stake=Wei(10**17),
        groups=Range(4, 8),
        group_size=Range(3, 5),
        rounds=Range(2, 20),
        key_bits=frozenset({3072}),
        model_owners=frozenset({Address(MODEL_OWNER.lower())}),
        blocked=frozenset({Address("0x" + "1" * 40)}),
        tasks=frozenset({"binary", "classification"}),
        targets=frozenset({"sick"}),
        required_columns=frozenset({"age"}),
        allowed_columns=frozenset({"age", "pulse", "height"}),
        privacy=PrivacyChoice(epsilon=4.0, delta=1e-7, accepted=frozenset({Accepted.MAP, Accepted.HELD_BACK})),
        max_epsilon=12.0,
        max_jobs=3,
        max_stake_at_risk=Wei(10**18),
        withdraw_above=Wei(10**16),
    )


def test_a_policy_that_says_nothing_asks_for_nothing_and_joins_one_job_at_a_time() -> None:
    policy = parse_policy(b"", "p.toml")
    assert refusal(policy, job(), DOCUMENT) == ""
    assert postponement(policy, job(), Exposure()) == ""
    assert "1." in postponement(policy, job(), Exposure(jobs=1))
    assert postponement(Policy(max_jobs=3), job(), Exposure(jobs=2)) == ""
    assert postponement(Policy(max_jobs=3), job(), Exposure(jobs=3)) != ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[jobs]", "jobs is unknown; the keys here are job, limits, payout, privacy, schema"),
        ("[job]\nmin_rewards = '1 ETH'", "line 2: job.min_rewards is unknown"),
        ("[job]\nmin_reward = 1", 'line 2: job.min_reward is not a text such as "0.001 ETH"'),
        ("[job]\nmin_groups = 9\nmax_groups = 8", "line 3: job.max_groups is not a whole number from 9 to 32"),
        ("[job]\nkey_bits = [1024]", "line 2: job.key_bits is not a list of some of 2048, 3072"),
        ("[schema]\ntasks = ['magic']", "line 2: schema.tasks holds 'magic'"),
        ("[privacy]\naccept = ['all']", "line 2: privacy.accept holds 'all'"),
        ("[privacy]\nepsilon = 0", "line 2: privacy.epsilon is not a number from 0.01"),
        ("limits = 3", "line 1: limits is not a section"),
    ],
)
def test_a_wrong_key_is_named_with_its_line(text: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        parse_policy(text.encode(), "p.toml")
    assert said in str(refused.value)
    assert str(refused.value).startswith("In p.toml")


@given(st.integers(1, 2**96), AROUND)
def test_a_reward_is_refused_exactly_below_the_least(reward: int, more: int) -> None:
    least = max(0, reward + more)
    said = refusal(Policy(min_reward=Wei(least)), job(reward=Wei(reward)), DOCUMENT)
    assert bool(said) == (reward < least)


@given(st.integers(1, 2**96), st.integers(1, 8), st.integers(3, 16), AROUND)
def test_a_stake_is_refused_exactly_above_the_most(reward: int, misses: int, size: int, more: int) -> None:
    asked = job(reward=Wei(reward), allowed_misses=misses, group_size=size, seats=3 * size)
    most = max(0, misses * (size - 1) * reward + more)
    said = refusal(Policy(max_stake=Wei(most)), asked, DOCUMENT)
    assert bool(said) == (misses * (size - 1) * reward > most)


@given(st.integers(0, 2**96), st.integers(1, 2**96), AROUND, st.booleans())
def test_all_stakes_together_never_exceed_what_may_be_at_risk(held: int, reward: int, more: int, alone: bool) -> None:
    asked = job(reward=Wei(reward))
    stake = asked.terms.stake
    most = max(0, stake + (0 if alone else held) + more)
    policy = Policy(max_stake_at_risk=Wei(most), max_jobs=9)
    may_join = not refusal(policy, asked, DOCUMENT) and not postponement(policy, asked, Exposure(1, Wei(held)))
    assert may_join == (held + stake <= most)
    assert bool(refusal(policy, asked, DOCUMENT)) == (stake > most)  # then waiting would not help


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (Policy(groups=Range(6, 32)), "It has 5 groups, not 6 to 32."),
        (Policy(group_size=Range(4, 5)), "It has 3 owners in a group, not 4 to 5."),
        (Policy(rounds=Range(1, 7)), "It has 8 rounds, not 1 to 7."),
        (Policy(key_bits=frozenset({2048})), "Its key has 3072 bits, not 2048."),
        (Policy(blocked=frozenset({Address(MODEL_OWNER.lower())})), f"Its model owner {MODEL_OWNER} is blocked."),
        (Policy(model_owners=frozenset({Address("0x" + "2" * 40)})), "is not among those allowed."),
        (Policy(tasks=frozenset({"regression"})), "It is a binary task, not regression."),
        (Policy(targets=frozenset({"ill"})), "It predicts sick, not ill."),
        (Policy(required_columns=frozenset({"age", "weight"})), "It does not use the column weight."),
        (Policy(allowed_columns=frozenset({"age"})), "It uses the column pulse, which is not allowed."),
    ],
)
def test_each_rule_says_what_is_wrong_with_a_job(policy: Policy, said: str) -> None:
    assert said in refusal(policy, job(), DOCUMENT)


def test_whoever_is_blocked_is_so_also_when_allowed() -> None:
    owner = frozenset({Address(MODEL_OWNER.lower())})
    assert "blocked" in refusal(Policy(blocked=owner, model_owners=owner), job(), DOCUMENT)
    assert refusal(Policy(model_owners=owner), job(), DOCUMENT) == ""


TOKEN = Address("0x5FbDB2315678afecb367f032d93F642f64180aa3")
BOUNDS = f"""
[job]
min_reward = "1 ETH"
max_stake = "1 wei"

[tokens.{TOKEN}]
min_reward = 1000
max_stake = 4000
max_stake_at_risk = 9000
withdraw_above = 7
"""


def in_token(**changes: Any) -> Job:
    job = make_job(Phase.REGISTER)
    return replace(job, terms=make_terms(token=TOKEN, **changes))


def test_a_job_in_a_token_is_joined_only_where_the_token_is_listed_and_by_its_own_bounds() -> None:
    policy = parse_policy(BOUNDS.encode(), "policy.toml")
    assert policy.bounds(TOKEN) == TokenBounds(1_000, 4_000, 9_000, 7)
    assert refusal(policy, in_token(), DOCUMENT) == ""
    assert "pays 999 of the token's units a round, less than 1000" in refusal(policy, in_token(reward=999), DOCUMENT)
    assert "stake of 4004 of the token's units, more than 4000" in refusal(policy, in_token(reward=1_001), DOCUMENT)
    assert "pays 0.000000000000001 ETH" in refusal(policy, make_job(Phase.REGISTER), DOCUMENT)
    assert postponement(policy, in_token(), Exposure(0, Wei(5_000))) == ""
    assert "9001 of the token's units would be at risk" in postponement(policy, in_token(), Exposure(0, Wei(5_001)))


def test_a_token_that_is_not_listed_is_refused_whatever_it_pays() -> None:
    other = in_token(reward=10**20)
    assert refusal(Policy(), other, DOCUMENT) == f"It is paid in the token {TOKEN}, which the policy does not list."


@pytest.mark.parametrize("line", ["[tokens.0x12]", f"[tokens.{TOKEN}]\nmin_reward = -1", "[tokens]\nx = 1"])
def test_a_token_that_is_none_is_named(line: str) -> None:
    with pytest.raises(ConfigurationError, match=r"tokens"):
        parse_policy(line.encode(), "policy.toml")
