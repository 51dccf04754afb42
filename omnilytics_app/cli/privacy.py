"""Options that say how data takes part in a job, and what they stand for."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omnilytics_app.domain.privacy import PrivacyChoice


def privacy_options(parser: argparse.ArgumentParser) -> "argparse._ArgumentGroup":
    """How data takes part in a job; the group, for more of the kind."""
    group = parser.add_argument_group(
        "privacy",
        "Without a choice, noise of epsilon 8 is added unless two members of your group are certain to be trusted.",
    )
    group.add_argument(
        "--epsilon", type=float, default=None, metavar="E", help="add noise (differential privacy) of this epsilon"
    )
    group.add_argument(
        "--delta", type=float, default=None, metavar="D", help="delta of that noise; a millionth or less by default"
    )
    group.add_argument("--epsilon-budget", metavar="E", help="what noisy releases of the same rows may add up to")
    group.add_argument(
        "--trusted", action="append", metavar="ADDRESS",
        help="an owner that does not work with model owners; may be given several times",
    )  # fmt: skip
    for name, sentence in (
        ("exact", "add no noise although fewer than two members of my group are certain to be trusted"),
        ("held-back", "join although more than a tenth of my rows stand out and are held back"),
        ("map", "join although the job uses a column in a way that may tell more than averages"),
        ("unrecorded", "none of these rows was used in the jobs of which this computer has no record"),
    ):
        group.add_argument(f"--accept-{name}", action="append_const", dest="accepted", const=name, help=sentence)
    group.add_argument(
        "--public-data", action="append_const", dest="accepted", const="public",
        help="my rows are public: use all of them, without noise, as often as I like",
    )  # fmt: skip
    return group


def choice_of(options: argparse.Namespace) -> "PrivacyChoice":
    """What the privacy options say."""
    from omnilytics_app.domain.privacy import Accepted, PrivacyChoice  # noqa: PLC0415

    return PrivacyChoice(
        epsilon=options.epsilon,
        delta=options.delta,
        accepted=frozenset(map(Accepted, getattr(options, "accepted", ()))),
    )
