"""`python -m benchmarks.experiments`: measures, keeps, and on request publishes; see the package."""

import argparse
import sys
import time
from pathlib import Path

import benchmarks.experiments as package
from benchmarks.experiments.catalogue import EXPERIMENTS, load
from benchmarks.experiments.page import DOCS, committed, in_words, publish
from benchmarks.experiments.result import ROOT, Notebook, Result, Size
from benchmarks.report import table

BUILD = ROOT / "build" / "experiments"


def run(name: str, size: Size, seed: int, folder: Path, *, fresh: bool = False) -> Result:
    """Measure one experiment and write what it found; the notebook is used up by that."""
    experiment = load(name)
    kept = folder / f"{name}-{size}.notebook"
    if fresh:
        kept.unlink(missing_ok=True)
    result = experiment.run(Notebook(name, size, seed, kept, experiment.SOURCES))
    result.write(folder / f"{name}.json")
    kept.unlink(missing_ok=True)
    return result


def main(arguments: list[str]) -> int:
    """Run or redraw what was asked for."""
    parser = argparse.ArgumentParser(description=package.__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=EXPERIMENTS, metavar="NAME", help=", ".join(EXPERIMENTS))
    parser.add_argument("--quick", action="store_true", help="few small points")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fresh", action="store_true", help="forget what an interrupted run has measured")
    parser.add_argument("--publish", action="store_true", help="put figures, pictures and tables into docs/")
    parser.add_argument("--redraw", action="store_true", help="the same from the published figures, without measuring")
    options = parser.parse_args(arguments)
    for name in options.only or EXPERIMENTS:
        if options.redraw:
            if committed(DOCS, name).exists():
                publish(load(name), Result.read(committed(DOCS, name)))
            continue
        started = time.perf_counter()
        size = Size.QUICK if options.quick else Size.FULL
        result = run(name, size, options.seed, BUILD, fresh=options.fresh)
        print(f"{name}: {len(result.points)} points in {in_words(time.perf_counter() - started)}\n")
        if result.bars:
            print(table(result.bars) + "\n")
        if options.publish:
            publish(load(name), result)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
