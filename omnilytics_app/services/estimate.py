"""How long a round of a job takes on this computer, from a measurement of its primitives, and what joining would cost.

A measurement takes about a tenth of a second in a worker, is made once for each key size and computer, and is kept in a
small file that may be deleted. The rest is arithmetic on the job's public sizes, by the engine's own cost model
(`crypto.tiling`); reading the model, and waiting for the chain, are not in it.
"""

import asyncio
import json
import math
import os
import platform
from dataclasses import dataclass
from pathlib import Path

from omnilytics_app.crypto.gradient import EXPONENT_BITS, packing_s, plan_gradient
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.tiling import short_product_s, tile_cost
from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.explain import record_of
from omnilytics_app.domain.ids import JobId
from omnilytics_app.errors import StorageFault
from omnilytics_app.services.fuel import fuel_needed, gas_of_seat
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_terms import understood
from omnilytics_app.storage.atomic import replace_file
from omnilytics_app.workers.calibration_tasks import measure_speed
from omnilytics_app.workers.pool import WorkerPool

FORMAT = 1
MAX_BYTES = 20_000


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds, on this computer and for one key size."""

    short_product_s: float
    nth_power_s: float


class Calibration:
    """Measures this computer once for each key size; what was measured is in `file`."""

    def __init__(self, file: Path, pool: WorkerPool) -> None:
        self._file = file
        self._pool = pool
        self._known: dict[int, Speed] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def speed(self, key_bits: int) -> Speed:
        """The speed at a key size."""
        async with self._one_at_a_time:
            if self._known is None:
                self._known = await asyncio.to_thread(self._read)
            if key_bits not in self._known:
                self._known[key_bits] = Speed(*await self._pool.run(measure_speed, key_bits))
                await asyncio.to_thread(self._write, dict(self._known))
            return self._known[key_bits]

    def _read(self) -> dict[int, Speed]:
        """What was measured on this computer; nothing where that is not to be told from the file."""
        try:
            raw = read_up_to(self._file, MAX_BYTES)
            body = read_bounded(raw) if len(raw) <= MAX_BYTES else {}
            if (body["format"], body["machine"]) != (FORMAT, machine()):
                return {}
            found = {int(bits): Speed(float(a), float(b)) for bits, (a, b) in body["seconds"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}
        usable = all(math.isfinite(t) and t > 0 for s in found.values() for t in (s.short_product_s, s.nth_power_s))
        return found if usable else {}

    def _write(self, known: dict[int, Speed]) -> None:
        seconds = {str(bits): (s.short_product_s, s.nth_power_s) for bits, s in known.items()}
        body = {"format": FORMAT, "machine": machine(), "seconds": seconds}
        try:
            replace_file(self._file, json.dumps(body).encode())
        except (OSError, StorageFault):
            return  # it is measured again at the next start


def machine() -> str:
    """What tells this computer from a faster one, without naming it."""
    return f"{platform.machine()}, {os.cpu_count()} cores, {platform.python_implementation()} {platform.system()}"


def round_seconds(layout: LaneLayout, speed: Speed, workers: int) -> float:
    """How long the computations of a round take that nothing was prepared for."""
    tiling = plan_gradient(layout, workers)
    sizes = [tile_cost(len(bases), len(outputs), EXPONENT_BITS, tiling.blocks) for outputs, bases in tiling.tiles()]
    products = sum(sizes) * speed.short_product_s
    ratio = speed.short_product_s / short_product_s(layout.key_bits)
    packing = layout.gradient_ciphertexts * packing_s(layout, len(tiling.bases)) * ratio
    return (products + packing + layout.gradient_ciphertexts * speed.nth_power_s) / max(1, workers)


async def estimate_joining(
    job_id: JobId, gateway: Gateway, account: Account, pool: WorkerPool, calibration: Calibration
) -> JoinEstimate:
    """What joining a job would ask and may bring. Raises `JobRefused` or `ChainUnavailable`."""
    checked = understood(gateway, job_id)
    jobs = gateway.watcher.view.jobs
    terms = jobs[job_id].terms
    speed = await calibration.speed(checked.layout.key_bits)
    gas = fuel_needed(gas_of_seat(terms), await gateway.connection.gas_price())
    seconds = await asyncio.to_thread(round_seconds, checked.layout, speed, pool.workers)
    record = await asyncio.to_thread(record_of, tuple(jobs.values()), account.address)
    return JoinEstimate(terms, seconds, gas, record, gateway.tokens.known(terms.token))
