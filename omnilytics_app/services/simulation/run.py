"""Builds a simulated job and runs it."""

from collections.abc import Callable

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.services.simulation.course import Course, Report
from omnilytics_app.services.simulation.encrypted import EncryptedArithmetic
from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.services.simulation.options import SimulationOptions
from omnilytics_app.services.simulation.outcome import Outcome
from omnilytics_app.services.simulation.plain import PlainArithmetic
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.workers.pool import WorkerPool, spawn_pool


def identities_of(options: SimulationOptions) -> Identities:
    """Who takes part in a simulated job."""
    return Identities(options.seed, options.owners, options.rounds, options.key_bits)


def layout_of(options: SimulationOptions, population: Population) -> LaneLayout:
    """The job's lanes; raises `JobRefused` where they do not fit the key."""
    outputs, dimension = population.task.outputs, population.features.dimension
    return LaneLayout.derive(options.key_bits, outputs, dimension, options.group_size, options.weight_bits)


async def simulate(
    options: SimulationOptions,
    report: Report = lambda _: None,
    make_pool: Callable[[int | None], WorkerPool] = spawn_pool,
) -> Outcome:
    """One job from its data to its outcome; raises `UserFacingError` where it cannot be run.

    `make_pool` gives the workers that encryption needs.
    """
    options.check()
    identities = identities_of(options)
    population = Population.of(options, identities)
    layout = layout_of(options, population)
    if options.crypto == "none":
        return await Course(population, identities, layout, PlainArithmetic(layout)).run(report)
    pool = make_pool(options.workers)
    try:
        crypto = await EncryptedArithmetic.create(population, identities, layout, pool)
        return await Course(population, identities, layout, crypto).run(report)
    finally:
        pool.close()
