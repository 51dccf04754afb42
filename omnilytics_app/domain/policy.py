"""Which jobs a data owner's agent joins by itself: a person's policy, written down once, in TOML.

Everything may be left out; what is left out asks for nothing, but that a job is paid in the chain's own coin: one that
is paid in a token is joined only if the token has a section of its own, with whole numbers of its smallest units:

    [tokens.0x5FbDB2315678afecb367f032d93F642f64180aa3]
    min_reward = 1000
    max_stake = 50000

`refusal` is a pure function of the policy, the job and
what is at stake already, and gives the first reason against a job as one sentence. What a policy cannot loosen are the
client's own checks: a job this program would not join by hand is not joined by an agent either.
"""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from omnilytics_app.domain.amounts import ether_exact
from omnilytics_app.domain.document import KEY_SIZES, TASK_KINDS, JobDocument
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.privacy import Accepted, PrivacyChoice
from omnilytics_app.domain.strict_json import plain_text
from omnilytics_app.domain.strict_toml import StrictTable, read_toml
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import clause

JOB_KEYS = frozenset(
    (
        *("min_reward", "max_stake", "min_groups", "max_groups", "min_group_size", "max_group_size"),
        *("min_rounds", "max_rounds", "key_bits", "model_owners", "blocked"),
    )
)
SCHEMA_KEYS = frozenset({"tasks", "targets", "required_columns", "allowed_columns"})
PRIVACY_KEYS = frozenset({"epsilon", "delta", "max_epsilon", "min_trusted", "accept"})
LIMIT_KEYS = frozenset({"max_jobs", "max_stake_at_risk"})
PAYOUT_KEYS = frozenset({"withdraw_above"})
TOKEN_KEYS = frozenset({"min_reward", "max_stake", "max_stake_at_risk", "withdraw_above"})
WINDOW_KEYS = ("on", "data_sets")
SECTIONS = frozenset({"job", "schema", "privacy", "limits", "payout", "tokens", "window"})
NO_LIMIT = Wei(2**256)
MAX_UNITS = 2**96
"""More than any job can hold."""
MOST_TRUSTED = 511
_ADDRESS = re.compile("0x[0-9a-fA-F]{40}")


@dataclass(frozen=True, slots=True)
class Range:
    """A number that must lie between two others, both included."""

    low: int
    high: int

    def __contains__(self, number: int) -> bool:
        return self.low <= number <= self.high


@dataclass(frozen=True, slots=True)
class TokenBounds:
    """What must hold for a job paid in a token, in its smallest units; as the fields of `Policy` do for coin."""

    min_reward: int = 0
    max_stake: int = MAX_UNITS
    max_stake_at_risk: int = MAX_UNITS
    withdraw_above: int = 0


@dataclass(frozen=True, slots=True)
class Exposure:
    """What this account has at stake already: jobs under way as data owner, and its stakes in those of one money."""

    jobs: int = 0
    stake: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What must hold for a job. Empty sets admit everything; accounts are in small letters.

    `min_reward` is for one round, `max_stake` for one job; `max_stake_at_risk` bounds the stakes of all jobs under way.
    `max_epsilon` bounds what noisy releases of the same rows add up to, `privacy` is the choice to join with. A job is
    not joined before `min_trusted` of those in it are owners that this account trusts. Credit above `withdraw_above` is
    paid out.
    """

    min_reward: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity
    max_stake: Wei = NO_LIMIT
    groups: Range = Range(3, 32)
    group_size: Range = Range(3, 16)
    rounds: Range = Range(1, 256)
    key_bits: frozenset[int] = frozenset()
    model_owners: frozenset[Address] = frozenset()
    blocked: frozenset[Address] = frozenset()
    tasks: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    required_columns: frozenset[str] = frozenset()
    allowed_columns: frozenset[str] = frozenset()
    privacy: PrivacyChoice = field(default_factory=PrivacyChoice)
    max_epsilon: float | None = None
    min_trusted: int = 0
    max_jobs: int = 1
    max_stake_at_risk: Wei = NO_LIMIT
    withdraw_above: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity
    tokens: Mapping[Address, TokenBounds] = field(default_factory=dict)
    """By the address in small letters."""

    def bounds(self, token: Address) -> TokenBounds | None:
        """What must hold for jobs in a token, or in coin; None for a token that is not accepted."""
        if token == NATIVE_COIN:
            return TokenBounds(self.min_reward, self.max_stake, self.max_stake_at_risk, self.withdraw_above)
        return self.tokens.get(Address(token.lower()))


def parse_policy(raw: bytes, name: str) -> Policy:
    """The policy in a file called `name`. Raises `ConfigurationError` with the key, and its line where it is seen."""
    top = StrictTable(raw, name, read_toml(raw, name), SECTIONS)
    top.section("window", frozenset(WINDOW_KEYS))
    job, schema = top.section("job", JOB_KEYS), top.section("schema", SCHEMA_KEYS)
    privacy, limits = top.section("privacy", PRIVACY_KEYS), top.section("limits", LIMIT_KEYS)
    return Policy(
        min_reward=job.amount("min_reward", Wei(0)),
        max_stake=job.amount("max_stake", NO_LIMIT),
        groups=_range(job, "groups", 3, 32),
        group_size=_range(job, "group_size", 3, 16),
        rounds=_range(job, "rounds", 1, 256),
        key_bits=job.integers("key_bits", KEY_SIZES),
        model_owners=job.addresses("model_owners"),
        blocked=job.addresses("blocked"),
        tasks=schema.texts("tasks", TASK_KINDS),
        targets=schema.texts("targets"),
        required_columns=schema.texts("required_columns"),
        allowed_columns=schema.texts("allowed_columns"),
        privacy=_choice(privacy),
        max_epsilon=privacy.number("max_epsilon", 0.01, 1_000.0) if privacy.has("max_epsilon") else None,
        min_trusted=privacy.integer("min_trusted", 0, MOST_TRUSTED, 0),
        max_jobs=limits.integer("max_jobs", 1, 1_000, 1),
        max_stake_at_risk=limits.amount("max_stake_at_risk", NO_LIMIT),
        withdraw_above=top.section("payout", PAYOUT_KEYS).amount("withdraw_above", Wei(0)),
        tokens=_tokens(top),
    )


def window_section(raw: bytes, name: str) -> StrictTable:
    """What the window adds to a policy, `WINDOW_KEYS`; an agent leaves it alone. Raises `ConfigurationError`."""
    return StrictTable(raw, name, read_toml(raw, name), SECTIONS).section("window", frozenset(WINDOW_KEYS))


def refusal(policy: Policy, job: Job, document: JobDocument) -> str:
    """Why the policy keeps this account out of a job for good, in one sentence; empty if it does not."""
    return _money(policy, job) or _size(policy, job, document) or _people(policy, job) or _schema(policy, document)


def postponement(policy: Policy, job: Job, exposure: Exposure) -> str:
    """Why a job is not joined now, although it may be later, in one sentence; empty if it can be."""
    if exposure.jobs >= policy.max_jobs:
        return clause(f"As many jobs are under way as the policy allows, {policy.max_jobs}.")
    bounds, total = policy.bounds(job.terms.token), exposure.stake + job.terms.stake
    if bounds is not None and total > bounds.max_stake_at_risk:
        return clause(
            f"With its stake of {_amount(job, job.terms.stake)}, {_amount(job, total)} would be at risk, "
            f"more than {_amount(job, bounds.max_stake_at_risk)}."
        )
    return ""


def distrust(policy: Policy, job: Job, own: Address, trusted: Set[Address]) -> str:
    """Why a job's owners so far keep this account out of it for now, in one sentence; empty if they do not."""
    known = sum(member.owner in trusted and member.owner != own for member in job.members)
    if known >= policy.min_trusted:
        return ""
    return clause(f"Of the owners you trust {known} are in it so far, and the policy waits for {policy.min_trusted}.")


def _money(policy: Policy, job: Job) -> str:
    terms, bounds = job.terms, policy.bounds(job.terms.token)
    if bounds is None:
        return clause(f"It is paid in the token {terms.token}, which the policy does not list.")
    if terms.reward < bounds.min_reward:
        return clause(f"It pays {_amount(job, terms.reward)} a round, less than {_amount(job, bounds.min_reward)}.")
    if terms.stake > bounds.max_stake:
        return clause(
            f"It asks for a stake of {_amount(job, terms.stake)}, more than {_amount(job, bounds.max_stake)}."
        )
    if terms.stake > bounds.max_stake_at_risk:
        at_risk = _amount(job, bounds.max_stake_at_risk)
        return clause(f"Its stake of {_amount(job, terms.stake)} alone is more than {at_risk} at risk.")
    return ""


def _size(policy: Policy, job: Job, document: JobDocument) -> str:
    terms = job.terms
    owners, groups, rounds = policy.group_size, policy.groups, policy.rounds
    if terms.group_size not in owners:
        return clause(f"It has {terms.group_size} owners in a group, not {owners.low} to {owners.high}.")
    if (number := terms.seats // terms.group_size) not in groups:
        return clause(f"It has {number} groups, not {groups.low} to {groups.high}.")
    if terms.rounds not in rounds:
        return clause(f"It has {terms.rounds} rounds, not {rounds.low} to {rounds.high}.")
    if policy.key_bits and document.key_bits not in policy.key_bits:
        return clause(f"Its key has {document.key_bits} bits, not {_listed({str(b) for b in policy.key_bits})}.")
    return ""


def _people(policy: Policy, job: Job) -> str:
    owner = Address(job.model_owner.lower())
    if owner in policy.blocked:
        return clause(f"Its model owner {job.model_owner} is blocked.")
    if policy.model_owners and owner not in policy.model_owners:
        return clause(f"Its model owner {job.model_owner} is not among those allowed.")
    return ""


def _schema(policy: Policy, document: JobDocument) -> str:
    task, columns = document.task, frozenset(document.features.columns)
    if policy.tasks and task.kind not in policy.tasks:
        return clause(f"It is a {task.kind} task, not {_listed(policy.tasks)}.")
    if policy.targets and task.target not in policy.targets:
        return clause(f"It predicts {plain_text(task.target)}, not {_listed(policy.targets)}.")
    if missing := sorted(policy.required_columns - columns):
        return clause(f"It does not use the column {plain_text(missing[0])}.")
    if policy.allowed_columns and (more := sorted(columns - policy.allowed_columns)):
        return clause(f"It uses the column {plain_text(more[0])}, which is not allowed.")
    return ""


def _range(table: StrictTable, what: str, low: int, high: int) -> Range:
    least = table.integer(f"min_{what}", low, high, low)
    return Range(least, table.integer(f"max_{what}", least, high, high))


def _choice(privacy: StrictTable) -> PrivacyChoice:
    return PrivacyChoice(
        epsilon=privacy.number("epsilon", 0.01, 1_000.0) if privacy.has("epsilon") else None,
        delta=privacy.number("delta", 1e-15, 0.1) if privacy.has("delta") else None,
        accepted=frozenset(map(Accepted, privacy.texts("accept", tuple(Accepted)))),
    )


def _tokens(top: StrictTable) -> dict[Address, TokenBounds]:
    """The sections of tokens, by address."""
    section = top.section("tokens", None)
    found = {}
    for key in section.names():
        if not _ADDRESS.fullmatch(key):
            raise section.refuse(key, "is not 0x and 40 hexadecimal digits")
        table = section.section(key, TOKEN_KEYS)
        found[Address(key.lower())] = TokenBounds(
            min_reward=table.integer("min_reward", 0, MAX_UNITS, 0),
            max_stake=table.integer("max_stake", 0, MAX_UNITS, MAX_UNITS),
            max_stake_at_risk=table.integer("max_stake_at_risk", 0, MAX_UNITS, MAX_UNITS),
            withdraw_above=table.integer("withdraw_above", 0, MAX_UNITS, 0),
        )
    return found


def _amount(job: Job, amount: int) -> str:
    """An amount of a job's money."""
    return f"{ether_exact(amount)} ETH" if job.terms.token == NATIVE_COIN else clause(f"{amount} of the token's units")


def _listed(words: Set[str]) -> str:
    return " or ".join(sorted(words))
