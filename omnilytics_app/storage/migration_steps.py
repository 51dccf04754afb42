"""What each format of a profile became in the next; see `formats` for what they are."""

from collections.abc import Mapping
from typing import Any

from omnilytics_app.storage.migration import Plan, Step

OLD_LOG = "omnilytics.log"
KEPT_LOG = "logs/format-1.log"


def from_1_to_2(profile: Mapping[str, Any], _: Mapping[str, bytes]) -> Plan:
    """The account is named, so that a profile can be looked at without its key; it is not known before that is used.

    The log becomes several files in a directory of their own. What the old one holds was never searched for secrets:
    it is kept, but is no part of the new log.
    """
    return Plan(
        profile={**profile, "account": profile.get("account")},
        directories=("jobs", "data", "logs", "downloads"),
        renames={OLD_LOG: KEPT_LOG},
    )


STEPS = (Step(1, from_1_to_2),)
