"""What a public backbone is worth: whole simulated jobs on images, with the pixels as features and with a backbone.

Everything is the program's own: the split (40 samples for the model owner), training, the frozen statistics of 15
owners in 5 groups, the model owner's session over 8 rounds, without chain and ciphertexts. Two data sets: the digits of
scikit-learn, and a folder of PNG files that is written anew (benchmarks/letters.py).

    python -m benchmarks.backbone --seeds 5
"""

import argparse
import asyncio
import math
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import mean, stdev

import numpy as np

from benchmarks.letters import SIDE, write_letters
from benchmarks.report import Bar, Report, columns, table
from omnilytics_app.domain.document import MAX_BYTES, JobDocument, proof_bytes, serialise_document
from omnilytics_app.learning.feature_map import apply_feature_map
from omnilytics_app.learning.privacy.leverage import held_back
from omnilytics_app.learning.ridge import fit_ridge
from omnilytics_app.services.simulation.course import Course
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.plain import PlainArithmetic
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.services.simulation.run import identities_of, layout_of

LETTERS_COUNT = 1_840
"""As many as there are digits, by and by."""
GAIN = 0.02
KEPT = 0.95
_TIMED_IMAGES = 10_000


@dataclass(frozen=True)
class Job:
    """One simulated job: scores on the held-out quarter at the start, in the end, and of pooled honest samples.

    `kept` is the share of the owners' rows that the leverage rule leaves in. `membership` is how well an outsider with
    labelled images of its own tells whether an image was among the model owner's samples, see `membership_auc`.
    """

    data: str
    seed: int
    backbone: bool
    features: int
    initial: float
    final: float
    pooled: float
    kept: float
    membership: float
    document_bytes: int
    map_seconds: float
    evaluation_seconds: float


def run_job(name: str, options: SimulationOptions, image_shape: tuple[int, int]) -> Job:
    """Simulate one job and look at its map."""
    identities = identities_of(options)
    started = time.perf_counter()
    population = Population.of(options, identities)
    elapsed = time.perf_counter() - started
    layout = layout_of(options, population)
    outcome = asyncio.run(Course(population, identities, layout, PlainArithmetic(layout)).run(lambda _: None))
    return Job(
        data=name,
        seed=options.seed,
        backbone=options.backbone,
        features=population.features.dimension,
        initial=outcome.initial,
        final=outcome.final,
        pooled=outcome.pooled,
        kept=1.0 - float(np.concatenate([held_back(phi) for phi, _ in population.owners]).mean()),
        membership=membership_auc(population),
        document_bytes=_document_bytes(population, image_shape),
        map_seconds=elapsed,
        evaluation_seconds=_seconds_to_evaluate(population),
    )


def gains(jobs: list[Job], data: str) -> list[float]:
    """By seed, how much better the job ended with a backbone than without."""
    final = {(job.seed, job.backbone): job.final for job in jobs if job.data == data}
    return [final[seed, True] - final[seed, False] for seed, backbone in final if backbone]


def bars_of(jobs: list[Job]) -> list[Bar]:
    """What a backbone is held to, on every data set."""
    found = []
    for data in dict.fromkeys(job.data for job in jobs):
        better = gains(jobs, data)
        found.append(Bar(f"{data}: mean gain over the plain head", round(mean(better), 4), ">=", GAIN, "accuracy"))
        found.append(Bar(f"{data}: least gain over the plain head", round(min(better), 4), ">=", 0.0, "accuracy"))
    with_backbone = [job for job in jobs if job.backbone]
    least = min(job.kept for job in with_backbone)
    found.append(Bar("least share of rows that the leverage rule keeps", round(least, 4), ">=", KEPT, "of the rows"))
    largest = max(job.document_bytes for job in with_backbone)
    found.append(Bar("largest job document, 3072-bit key", largest, "<=", MAX_BYTES, "bytes"))
    return found


def membership_auc(population: Population) -> float:
    """The area under the curve of an attack after Yeom et al. (Privacy Risk in Machine Learning, 2018); 0.5 is a guess.

    A head is fitted to the owners' images on the public features; an image on which it errs little is called one of
    those that the features were made from. Candidates are the model owner's samples and the held-out quarter.
    """
    phi, y = (np.concatenate([owner[i] for owner in population.owners]) for i in (0, 1))
    weights = fit_ridge(phi, y).weights
    members, others = (
        ((targets - features @ weights.T) ** 2).sum(axis=1)
        for features, targets in (population.own, population.held_out)
    )
    return float(np.mean(members[:, None] < others) + np.mean(members[:, None] == others) / 2)


def _document_bytes(population: Population, image_shape: tuple[int, int]) -> int:
    bits, task = 3072, population.task
    proof = bytes(proof_bytes(bits))
    document = JobDocument("", task, population.features, bits, 1 << (bits - 1), bytes(32), 4, proof, image_shape)
    return len(serialise_document(document))


def _seconds_to_evaluate(population: Population) -> float:
    """Of the map on 10,000 images."""
    images = np.random.default_rng(0).uniform(0, 255, (_TIMED_IMAGES, len(population.features.columns)))
    started = time.perf_counter()
    apply_feature_map(population.features, images)
    return time.perf_counter() - started


def _summary(jobs: list[Job]) -> list[tuple[str, ...]]:
    rows = [
        (
            "data",
            "features",
            "d",
            "start",
            "after the job",
            "pooled",
            "rows kept",
            "membership",
            "map, s",
            "10,000 images, s",
        )
    ]
    for data in dict.fromkeys(job.data for job in jobs):
        for backbone in (False, True):
            group = [job for job in jobs if (job.data, job.backbone) == (data, backbone)]
            scores = (_mean_and_error([getattr(job, n) for job in group]) for n in ("initial", "final", "pooled"))
            times = (f"{mean(getattr(job, n) for job in group):.1f}" for n in ("map_seconds", "evaluation_seconds"))
            shares = (f"{mean(getattr(job, n) for job in group):.3f}" for n in ("kept", "membership"))
            name = "backbone" if backbone else "pixels"
            rows.append((data, name, str(group[0].features), *scores, *shares, *times))
    return rows


def _mean_and_error(values: list[float]) -> str:
    """Mean and its standard error over the seeds."""
    error = f" +- {stdev(values) / math.sqrt(len(values)):.4f}" if len(values) > 1 else ""
    return f"{mean(values):.4f}{error}"


def measure(seeds: range, images: int) -> list[Job]:
    """All jobs: both data sets, all seeds, without and with a backbone."""
    jobs = []
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "letters"
        write_letters(folder, images)
        for name, data, shape in (("digits", "digits", (8, 8)), ("letters", str(folder), (SIDE, SIDE))):
            for seed in seeds:
                for backbone in (False, True):
                    options = SimulationOptions(data=data, seed=seed, backbone=backbone)
                    jobs.append(run_job(name, options, shape))
                    print(
                        f"{name}, seed {seed}, {'backbone' if backbone else 'pixels'}: {jobs[-1].final:.4f}", flush=True
                    )
    return jobs


def main(arguments: list[str]) -> int:
    """Simulates, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5, help="how many, from 1 on")
    parser.add_argument("--quick", action="store_true", help="one seed, fewer letters")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    jobs = measure(range(1, 2 if options.quick else options.seeds + 1), 600 if options.quick else LETTERS_COUNT)
    bars = bars_of(jobs)
    print(columns(_summary(jobs), right={2}))
    print()
    print(table(bars))
    if options.json:
        Report("backbone", bars, {"jobs": [asdict(job) for job in jobs]}).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
