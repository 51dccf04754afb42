"""`omnilytics profile show` and `omnilytics profile set`: the settings that a profile keeps.

What may be an access token in an address is not shown.
"""

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnilytics_app.cli.options import Commands
from omnilytics_app.cli.output import Output, json_option, record
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import default_profile

if TYPE_CHECKING:
    from omnilytics_app.storage.profile import Profile


def add_settings(actions: Commands) -> None:
    """Add both."""
    show = actions.add_parser("show", help="say what every setting is, and whence", argument_default=argparse.SUPPRESS)
    show.set_defaults(command=_show)
    change = actions.add_parser("set", help="keep another value of a setting", argument_default=argparse.SUPPRESS)
    change.set_defaults(command=_set)
    change.add_argument("name", metavar="NAME", help="a setting, such as store")
    change.add_argument("value", metavar="VALUE", help='its value; lists with commas; "" for the default')
    for parser in (show, change):
        parser.add_argument("--profile", type=Path, metavar="DIR", help="profile directory")
        json_option(parser)


def _show(options: argparse.Namespace) -> int:
    from omnilytics_app.storage.profile import read_profile  # noqa: PLC0415

    profile = read_profile(options.profile or default_profile())
    found = _described(profile, os.environ)
    lines = record({name: f"{_words(entry['value'])}  ({entry['from']})" for name, entry in found.items()})
    Output(as_json=options.as_json).result({"settings": found}, lines)
    return 0


def _set(options: argparse.Namespace) -> int:
    from omnilytics_app.settings import setting_names  # noqa: PLC0415
    from omnilytics_app.storage.lock import exclusive  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile, read_profile, save_settings  # noqa: PLC0415

    name = options.name.replace("-", "_")
    if name not in setting_names():
        raise ConfigurationError(f"There is no setting {options.name!r}; choose one of {', '.join(setting_names())}.")
    profile = open_profile(options.profile or default_profile())
    with exclusive(profile.paths):
        profile = read_profile(profile.paths.profile)
        kept = {key: value for key, value in profile.settings.items() if key != name}
        settings = kept | ({name: options.value} if options.value else {})
        if name in ("store", "beacon_url"):
            _require_usable_store(settings)
        profile = save_settings(profile, settings)
    entry = _described(profile, {})[name]
    Output(as_json=options.as_json).result({"name": name, **entry}, [f"{name}  {_words(entry['value'])}"])
    return 0


def _require_usable_store(stored: Mapping[str, object]) -> None:
    """Refuse a store with which no program would start; raises `ConfigurationError`."""
    from omnilytics_app.settings import LOCAL_CHAIN_ID, resolve_settings  # noqa: PLC0415
    from omnilytics_app.storage.stores.opening import require_store  # noqa: PLC0415

    settings = resolve_settings({}, {}, stored)
    require_store(settings.store, local=settings.chain_id == LOCAL_CHAIN_ID, blobs=bool(settings.beacon_url))


def _described(profile: "Profile", environment: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """Each setting's value and where it comes from: environment, profile or default."""
    from omnilytics_app.logs.redaction import plain  # noqa: PLC0415
    from omnilytics_app.settings import ENVIRONMENT_PREFIX, resolve_settings, setting_names, stored_form  # noqa: PLC0415

    values = stored_form(resolve_settings({}, environment, profile.settings))

    def origin(name: str) -> str:
        if ENVIRONMENT_PREFIX + name.upper() in environment:
            return "environment"
        return "profile" if name in profile.settings else "default"

    return {name: {"value": plain(values[name]), "from": origin(name)} for name in setting_names()}


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "none" if value in (None, "") else str(value)
