"""Which jobs a window joins by itself: an agent's policy, the data sets to join with, and whether it is on.

One TOML file of the profile, the same that `omnilytics agent --policy` takes; its section `[window]` is what the window
adds. What the window writes, it reads again as the same rules.
"""

import json
from dataclasses import asdict, dataclass, field

from omnilytics_app.domain.amounts import UNITS
from omnilytics_app.domain.decisions import Decision
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.policy import NO_LIMIT, WINDOW_KEYS, Policy, Range, parse_policy, window_section

_DEFAULT = Policy()


@dataclass(frozen=True, slots=True)
class AutoJoinRules:
    """What holds for joining without being asked; `data_sets` are tried in this order, by name."""

    on: bool = False
    data_sets: tuple[str, ...] = ()
    policy: Policy = field(default_factory=Policy)


@dataclass(frozen=True, slots=True)
class AutoJoinState:
    """The rules, whether an agent runs by them, what keeps it from running, and what it decided, the newest first."""

    rules: AutoJoinRules
    running: bool = False
    problem: str = ""
    decisions: tuple[Decision, ...] = ()


def parse_auto_join(raw: bytes, name: str) -> AutoJoinRules:
    """The rules in a file called `name`. Raises `ConfigurationError` with the key, and its line where it is seen."""
    window = window_section(raw, name)
    return AutoJoinRules(
        on=window.flag("on", default=False),
        data_sets=window.list_of_texts("data_sets"),
        policy=parse_policy(raw, name),
    )


def auto_join_toml(rules: AutoJoinRules) -> bytes:
    """The file of these rules; what a policy leaves open is left out."""
    policy, sections = rules.policy, dict[str, dict[str, str]]()
    sections["window"] = dict(zip(WINDOW_KEYS, ("true" if rules.on else "false", _texts(rules.data_sets)), strict=True))
    sections["job"] = _job(policy)
    sections["schema"] = {
        key: _texts(sorted(getattr(policy, key)))
        for key in ("tasks", "targets", "required_columns", "allowed_columns")
        if getattr(policy, key)
    }
    sections["privacy"] = _privacy(policy)
    sections["limits"] = {"max_jobs": str(policy.max_jobs)} | _amount("max_stake_at_risk", policy.max_stake_at_risk)
    sections["payout"] = _amount("withdraw_above", policy.withdraw_above, Wei(0))
    for token, bounds in policy.tokens.items():
        sections[f"tokens.{token}"] = {key: str(value) for key, value in asdict(bounds).items()}
    lines = ["# Which jobs the window joins by itself. Written by the window; it may be edited while that is closed."]
    for name, body in sections.items():
        if body:
            lines += ["", f"[{name}]", *(f"{key} = {value}" for key, value in body.items())]
    return ("\n".join(lines) + "\n").encode()


def _job(policy: Policy) -> dict[str, str]:
    body = _amount("min_reward", policy.min_reward, Wei(0)) | _amount("max_stake", policy.max_stake)
    for what in ("groups", "group_size", "rounds"):
        allowed: Range = getattr(policy, what)
        usual: Range = getattr(_DEFAULT, what)
        body |= {f"min_{what}": str(allowed.low)} if allowed.low != usual.low else {}
        body |= {f"max_{what}": str(allowed.high)} if allowed.high != usual.high else {}
    if policy.key_bits:
        body["key_bits"] = f"[{', '.join(map(str, sorted(policy.key_bits)))}]"
    body |= {k: _texts(sorted(getattr(policy, k))) for k in ("model_owners", "blocked") if getattr(policy, k)}
    return body


def _privacy(policy: Policy) -> dict[str, str]:
    choice, body = policy.privacy, dict[str, str]()
    for key, value in (("epsilon", choice.epsilon), ("delta", choice.delta), ("max_epsilon", policy.max_epsilon)):
        if value is not None:
            body[key] = repr(float(value))
    if policy.min_trusted:
        body["min_trusted"] = str(policy.min_trusted)
    if choice.accepted:
        body["accept"] = _texts(sorted(choice.accepted))
    return body


def _amount(key: str, amount: Wei, usual: Wei = NO_LIMIT) -> dict[str, str]:
    if amount == usual:
        return {}
    whole, rest = divmod(amount, 10 ** UNITS["gwei"])
    return {key: f'"{whole} gwei"' if rest == 0 else f'"{amount} wei"'}


def _texts(texts: "tuple[str, ...] | list[str]") -> str:
    return f"[{', '.join(map(_text, texts))}]"


def _text(text: str) -> str:
    """A basic string of TOML: what JSON escapes, and the one control character that JSON lets through."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
