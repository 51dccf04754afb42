"""`omnilytics demo`: a whole market on this computer."""

import argparse
import asyncio
from pathlib import Path

from omnilytics_app.cli.options import Commands, log_to_stderr


def add_demo(commands: Commands) -> None:
    """Add `omnilytics demo`."""
    demo = commands.add_parser("demo", help="run a whole market on this computer")
    demo.set_defaults(command=_demo)
    demo.add_argument("--auto", action="store_true", help="drive the windows without a person")
    demo.add_argument("--offscreen", action="store_true", help="need no display")
    demo.add_argument("--rounds", type=int, default=8, metavar="N")
    demo.add_argument("--owners", type=int, default=15, metavar="N", help="data owners")
    demo.add_argument("--group-size", type=int, default=3, metavar="G")
    demo.add_argument("--malicious", type=int, default=1, metavar="M", help="data owners that attack")
    demo.add_argument("--attack", default="sign_flip", metavar="NAME")
    demo.add_argument("--key-bits", type=int, default=2048, metavar="B")
    demo.add_argument("--dataset", default="digits", metavar="NAME", help="digits, breast_cancer or diabetes")
    demo.add_argument("--seed", type=int, default=None, metavar="S")
    demo.add_argument("--backbone", action="store_true", help="train a public backbone before the head (digits)")
    demo.add_argument("--stores", action="store_true", help="payloads lie in a shared folder, not in call data")
    _villain_options(demo)
    demo.add_argument(
        "--port", type=int, default=0, metavar="P", help="port of the local chain; any free one by default"
    )
    demo.add_argument("--report", type=Path, metavar="FILE.json")
    demo.add_argument("--screenshots", type=Path, metavar="DIR")
    demo.add_argument("--keep", type=Path, metavar="DIR", help="keep the profiles, with their passphrase, in a folder")


def _villain_options(demo: argparse.ArgumentParser) -> None:
    villains = demo.add_mutually_exclusive_group()
    for name, sentence in (
        ("lying-model-owner", "the model owner claims falsely that a group poisons"),
        ("withholding-owner", "a data owner announces gradients and never shows them"),
        ("withholding-model-owner", "the model owner announces a model and never shows it"),
    ):
        villains.add_argument(
            f"--{name}",
            action="store_const",
            dest="villain",
            const=name,
            default="",
            help=sentence + "; all others are honest",
        )


def _demo(options: argparse.Namespace) -> int:
    from omnilytics_app.services.demo.options import DemoOptions  # noqa: PLC0415
    from omnilytics_app.services.demo.stage import run_demo  # noqa: PLC0415

    given = {n: v for n in DemoOptions.__dataclass_fields__ if (v := getattr(options, n)) is not None}
    log_to_stderr("WARNING")
    return asyncio.run(run_demo(DemoOptions(**given)))
