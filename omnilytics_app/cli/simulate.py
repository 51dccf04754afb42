"""`omnilytics simulate`: a job without a chain."""

import argparse
from pathlib import Path

from omnilytics_app.cli.options import Commands


def add_simulate(commands: Commands) -> None:
    """Add `omnilytics simulate`."""
    simulate = commands.add_parser("simulate", help="run a job without a chain, under attack if wanted")
    simulate.set_defaults(command=_simulate)
    simulate.add_argument(
        "--data",
        default="digits",
        metavar="NAME|FILE",
        help="digits, breast_cancer, diabetes, synthetic or a file",
    )
    simulate.add_argument("--target", default="", metavar="COLUMN", help="what a file's rows predict; the last column")
    simulate.add_argument("--task", dest="kind", default="", choices=("classification", "binary", "regression"))
    simulate.add_argument("--owners", type=int, default=15, metavar="N", help="data owners")
    simulate.add_argument("--group-size", type=int, default=3, metavar="G")
    simulate.add_argument("--faults", type=int, default=1, metavar="F", help="groups that are attacked")
    simulate.add_argument("--attack", default="none", metavar="NAME", help="what the malicious owners do")
    simulate.add_argument("--whole-groups", action="store_true", help="all members of those groups are malicious")
    simulate.add_argument("--without-attackers", action="store_true", help="leave those groups out: the reference")
    simulate.add_argument("--split", default="iid", metavar="iid|dirichlet:ALPHA", help="who gets which rows")
    simulate.add_argument("--backbone", action="store_true", help="train a public backbone before the head (images)")
    simulate.add_argument("--rounds", type=int, default=8, metavar="R")
    simulate.add_argument("--crypto", default="none", metavar="none|paillier", help="whether really to encrypt")
    simulate.add_argument("--key-bits", type=int, default=2048, metavar="B")
    simulate.add_argument("--seed", type=int, default=1, metavar="S")
    simulate.add_argument("--workers", type=int, default=None, metavar="N", help="processes for heavy arithmetic")
    simulate.add_argument("--json", dest="report", type=Path, metavar="FILE")


def _simulate(options: argparse.Namespace) -> int:
    from omnilytics_app.services.simulation.command import run_simulation  # noqa: PLC0415
    from omnilytics_app.services.simulation.options import SimulationOptions, parse_split  # noqa: PLC0415

    given = {name: getattr(options, name) for name in SimulationOptions.__dataclass_fields__ if hasattr(options, name)}
    return run_simulation(SimulationOptions(**given, alpha=parse_split(options.split)), options.report)
