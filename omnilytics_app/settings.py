"""The settings of one run: flag before environment before profile file before default.

`Settings` is built once, at start-up, and never changes. A value is checked wherever it comes from, by the same rule,
and a wrong one raises `ConfigurationError` naming its source.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from urllib.parse import urlsplit

from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import ConfigurationError, clause

ENVIRONMENT_PREFIX = "OMNILYTICS_"
LOCAL_CHAIN_ID = 31_337
PUBLIC_CONFIRMATIONS = 12
"""Two minutes on Ethereum, and what exchanges wait for."""
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run needs to know beside its profile.

    `rpc_url` may carry an access token and stays out of `repr`. `market` is None until a market is deployed or named.
    `workers` is the number of processes for heavy arithmetic. `trusted` are accounts of data owners who are known not
    to work with model owners; `epsilon_budget` is what noisy releases of a row may add up to (see `domain.privacy`).

    `rpc_fallbacks` are further endpoints of the same chain. `confirmations` is how many blocks deep something must lie
    before anything that cannot be taken back is built on it; None means none on the local chain and 12 elsewhere.
    `store` is where this profile puts payloads that do not travel in call data, empty for call data alone;
    `ipfs_gateways`, `s3_endpoint` and `beacon_url` are where payloads of others are read (see `storage.stores`).
    `compute` is the address of a Dask scheduler, tcp://host:port, empty for processes of this machine. `quota_mb`
    bounds what payloads may take on disk. `max_fee_gwei` is the most that is ever offered for a unit of gas.
    `local_network` says that the window runs the chain by itself; `rpc_url` and `market` are where it was last.
    `tokens` are the ERC-20 tokens in which this profile is paid beside the chain's own coin.
    """

    rpc_url: str = field(default="http://127.0.0.1:8545", repr=False)
    chain_id: int = LOCAL_CHAIN_ID
    market: Address | None = None
    poll_interval_s: float = 1.0
    workers: int = field(default_factory=lambda: max(1, min(8, os.cpu_count() or 1)))
    log_level: str = "INFO"
    trusted: tuple[Address, ...] = ()
    epsilon_budget: float = 16.0
    rpc_fallbacks: tuple[str, ...] = field(default=(), repr=False)
    confirmations: int | None = None
    store: str = field(default="", repr=False)
    ipfs_gateways: tuple[str, ...] = ()
    s3_endpoint: str = ""
    beacon_url: str = field(default="", repr=False)
    compute: str = ""
    quota_mb: int = 4_096
    max_fee_gwei: int = 500
    local_network: bool = False
    tokens: tuple[Address, ...] = ()

    @property
    def depth(self) -> int:
        """`confirmations`, the automatic choice made."""
        if self.confirmations is not None:
            return self.confirmations
        return 0 if self.chain_id == LOCAL_CHAIN_ID else PUBLIC_CONFIRMATIONS


def resolve_settings(
    flags: Mapping[str, object], environment: Mapping[str, str], profile: Mapping[str, object]
) -> Settings:
    """The settings of a run; a flag that is None was not given.

    `flags` and `profile` are keyed by field name, `environment` by `OMNILYTICS_` and the field name in capitals.
    """
    given_flags = {f"--{name.replace('_', '-')}": (name, value) for name, value in flags.items() if value is not None}
    variables = {
        variable: (name, environment[variable])
        for name in _RULES
        if (variable := ENVIRONMENT_PREFIX + name.upper()) in environment
    }
    values = check_stored(profile)
    for source, (name, value) in (variables | given_flags).items():
        values[name] = _checked(source, name, value)
    return Settings(**values)


def check_stored(profile: Mapping[str, object]) -> dict[str, Any]:
    """The settings of a profile file, which may leave any out but holds no unknown one."""
    if unknown := sorted(set(profile) - set(_RULES)):
        raise ConfigurationError(
            f"The profile has the unknown setting {unknown[0]!r}; remove it from its profile.json."
        )
    return {name: _checked(f"{name} of the profile", name, value) for name, value in profile.items()}


def stored_form(settings: Settings) -> dict[str, object]:
    """All settings as a profile file holds them; `check_stored` accepts it."""
    return asdict(settings)


def check_value(name: str, value: object) -> object:
    """One setting as its field holds it; raises `ConfigurationError` with a sentence to stand beside the field."""
    expectation, parse = _RULES[name]
    try:
        return parse(value)
    except (TypeError, ValueError, OverflowError):
        raise ConfigurationError(f"It must be {expectation}.") from None


def setting_names() -> tuple[str, ...]:
    """All of them, in alphabetical order."""
    return tuple(sorted(_RULES))


def _checked(source: str, name: str, value: object) -> object:
    if name not in _RULES:
        raise ConfigurationError(f"There is no setting {source}.")
    expectation, parse = _RULES[name]
    try:
        return parse(value)
    except (TypeError, ValueError, OverflowError):
        raise ConfigurationError(f"The setting {source} must be {expectation}; correct it.") from None


def _url(value: object) -> str:
    parts = urlsplit(_text(value))
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0:
        raise ValueError
    return _text(value)


def _integer(low: int, high: int) -> Callable[[object], int]:
    def parse(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise TypeError
        number = int(value)
        if not low <= number <= high:
            raise ValueError
        return number

    return parse


def _real(low: float, high: float) -> Callable[[object], float]:
    def parse(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise TypeError
        number = float(value)
        if not low <= number <= high:
            raise ValueError
        return number

    return parse


def _urls(value: object) -> tuple[str, ...]:
    parts = value.replace(",", " ").split() if isinstance(value, str) else value
    if not isinstance(parts, list | tuple):
        raise TypeError
    return tuple(dict.fromkeys(_url(part) for part in parts))


def _url_or_none(value: object) -> str:
    return "" if value == "" else _url(value)


def _optional_integer(low: int, high: int) -> Callable[[object], int | None]:
    parse = _integer(low, high)
    return lambda value: None if value is None else parse(value)


def _boolean(value: object) -> bool:
    known = {True: True, False: False, "true": True, "false": False}
    if not isinstance(value, bool | str) or value not in known:
        raise ValueError
    return known[value]


def _scheduler(value: object) -> str:
    parts = urlsplit(text := _text(value))
    if text and (parts.scheme not in ("tcp", "tls") or not parts.hostname or not parts.port):
        raise ValueError
    return text


def _market(value: object) -> Address | None:
    return None if value is None else _address(value)


def _addresses(value: object) -> tuple[Address, ...]:
    parts = value.replace(",", " ").split() if isinstance(value, str) else value
    if not isinstance(parts, list | tuple):
        raise TypeError
    return tuple(dict.fromkeys(_address(part) for part in parts))


def _address(value: object) -> Address:
    from eth_utils.address import is_checksum_address, to_checksum_address  # noqa: PLC0415  # 0.4 s, only with a market

    text = _text(value)
    digits = text.removeprefix("0x")
    if not re.fullmatch("0x[0-9a-fA-F]{40}", text) or int(digits, 16) == 0:
        raise ValueError
    if digits not in (digits.lower(), digits.upper()) and not is_checksum_address(text):
        raise ValueError
    return Address(to_checksum_address(text))


def _level(value: object) -> str:
    if (level := _text(value).upper()) not in LOG_LEVELS:
        raise ValueError
    return level


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


_RULES: dict[str, tuple[str, Callable[[object], object]]] = {
    "rpc_url": (clause("the http or https address of an Ethereum node"), _url),
    "chain_id": (clause("a chain id, a whole number from 1 on"), _integer(1, 2**63 - 1)),
    "market": (clause("the address of a market contract, 0x and 40 hexadecimal digits with a right checksum"), _market),
    "poll_interval_s": (clause("a number of seconds from 0.05 to 600"), _real(0.05, 600.0)),
    "workers": (clause("a number of processes from 1 to 256"), _integer(1, 256)),
    "log_level": ("one of " + ", ".join(LOG_LEVELS), _level),
    "trusted": (clause("a list of addresses, each 0x and 40 hexadecimal digits with a right checksum"), _addresses),
    "epsilon_budget": (clause("a number from 0.01 to 1000"), _real(0.01, 1_000.0)),
    "rpc_fallbacks": (clause("a list of http or https addresses of Ethereum nodes"), _urls),
    "confirmations": (clause("a number of blocks from 0 to 1000"), _optional_integer(0, 1_000)),
    "store": (clause("a place for payloads such as s3://bucket/prefix, or empty"), _text),
    "ipfs_gateways": (clause("a list of http or https addresses of IPFS gateways"), _urls),
    "s3_endpoint": (clause("the http or https address of an S3-compatible service, or empty"), _url_or_none),
    "beacon_url": (clause("the http or https address of a consensus node, or empty"), _url_or_none),
    "compute": (clause("the address of a Dask scheduler such as tcp://host:8786, or empty"), _scheduler),
    "max_fee_gwei": (clause("a number of gwei from 1 to 1000000"), _integer(1, 1_000_000)),
    "local_network": (clause("true or false"), _boolean),
    "tokens": (clause("a list of addresses, each 0x and 40 hexadecimal digits with a right checksum"), _addresses),
    "quota_mb": (clause("a number of megabytes from 16 to 1000000"), _integer(16, 1_000_000)),
}
