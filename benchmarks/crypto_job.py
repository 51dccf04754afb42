"""A job's arithmetic as its participants run it: real tasks on a real pool, timed inside the workers."""

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from gmpy2 import mpz

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.keys import derive_private_key, key_context
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, x25519_public_key
from omnilytics_app.crypto.payload import payload_context
from omnilytics_app.crypto.sketch import sketch_coefficients
from omnilytics_app.crypto.tiling import cut_by_time, key_holder_s, nth_power_s
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.services.encrypted_gradient import multiply_tiles, pack_gradient
from omnilytics_app.services.group_sums import find_excesses, group_sums, read_sums, sketch_groups, usable_sums
from omnilytics_app.workers.audit_tasks import KeyPair, check_opening, check_probe, open_difference
from omnilytics_app.workers.availability_tasks import find_malformed, show_leaves
from omnilytics_app.workers.gradient_tasks import cut_statistics
from omnilytics_app.workers.model_owner_tasks import assemble, encrypt_columns, encrypt_probe
from omnilytics_app.workers.owner_tasks import CommittedPayload, MaskInput, check_payload, randomisers, seal
from omnilytics_app.workers.pool import WorkerPool, spawned

CORES = 2
GROUP_SIZE = 3
WEIGHT_BITS = 3
SCOPE = JobScope(31_337, b"\x5f" * 20, 7)
MODEL_OWNER = b"\xee" * 20
SEED = b"s" * 32


def timed(task: Callable[..., Any], *args: Any, **kwargs: Any) -> tuple[float, Any]:
    """A task with the processor's seconds it took, without its way to the worker and back."""
    started = time.thread_time()
    result = task(*args, **kwargs)
    return time.thread_time() - started, result


class TimedPool(WorkerPool):
    """Processes, usually two, of the priority of what they are compared with; knows the longest task of every kind.

    Tasks are timed by the processor, so that what else runs on the machine makes none of them longer.
    """

    def __init__(self, workers: int = CORES) -> None:
        super().__init__(lambda: spawned(workers, niceness=0), workers)
        self.longest: dict[str, float] = defaultdict(float)
        self.spent = 0.0

    async def run(self, task: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """One task."""
        seconds, result = await super().run(timed, task, *args, **kwargs)
        self.longest[task.__name__] = max(self.longest[task.__name__], seconds)
        self.spent += seconds
        return result

    def peak_memory_bytes(self) -> int | None:
        """What this process and its workers have had at most, added up; None where the system does not tell."""
        own, workers = _peak_bytes(Path("/proc/self/status")), self.workers_peak_bytes()
        return None if own is None or workers is None else own + workers

    def workers_peak_bytes(self) -> int | None:
        """What the workers have had at most, added up."""
        peaks = [_peak_bytes(Path(f"/proc/{process}/status")) for process in getattr(self._executor, "_processes", ())]
        return sum(peak for peak in peaks if peak is not None) if None not in peaks else None


def _peak_bytes(status: Path) -> int | None:
    lines = status.read_text("utf-8").splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), None)


def derive_key(key_bits: int) -> tuple[KeyPair, float]:
    """The same key at every run, and the seconds it took."""
    started = time.perf_counter()
    private = derive_private_key(b"benchmark", key_context(1, b"\x01" * 20, MODEL_OWNER, key_bits, SEED), key_bits)
    return KeyPair.of(private), time.perf_counter() - started


@dataclass(frozen=True)
class Data:
    """Random weights, and the random statistics of one owner, which stand for all: the arithmetic is the same.

    Exponents are uniform over their whole range, so that no real data set costs more. The same at every run.
    """

    layout: LaneLayout
    W: tuple[tuple[int, ...], ...]
    statistics: Statistics

    @classmethod
    def of(cls, key_bits: int, outputs: int, features: int, seed: int = 0) -> "Data":
        """Of a job's size."""
        layout = LaneLayout.derive(key_bits, outputs, features, GROUP_SIZE, WEIGHT_BITS)
        rng = np.random.default_rng(features + 10_000 * seed)
        A = rng.integers(-(2**14), 2**14 + 1, (features, features))
        B = rng.integers(-(2**38), 2**38 + 1, (outputs, features))
        W = rng.integers(-layout.weight_bound, layout.weight_bound + 1, (outputs, features))
        return cls(layout, tuple(map(tuple, W.tolist())), Statistics(A, B, 100))


@dataclass
class Job:
    """One job's steps on a pool."""

    pool: TimedPool
    key: KeyPair
    data: Data
    model: list[mpz] = field(default_factory=list)

    @property
    def layout(self) -> LaneLayout:
        """The layout of the job."""
        return self.data.layout

    @property
    def n(self) -> int:
        """The modulus."""
        return self.key.modulus

    async def encrypt(self) -> float:
        """Encrypt the model; the seconds it took."""
        started = time.perf_counter()
        pieces = cut_by_time(self.layout.features, key_holder_s(self.layout.key_bits), self.pool.workers)
        made = await self.pool.map("", encrypt_columns, pieces, None, self.data.W, self.key, self.layout)
        self.model = [c for piece in made for c in piece]
        return time.perf_counter() - started

    async def gradient(self) -> tuple[list[mpz], dict[str, float]]:
        """The gradient, and the seconds of its steps; `processor` is what its tasks took together."""
        started, before = time.perf_counter(), self.pool.spent
        frozen = self.data.statistics.to_bytes(), self.data.statistics.digest
        cut = await self.pool.run(cut_statistics, *frozen, self.layout, self.pool.workers)
        products = await multiply_tiles(self.pool, self.model, cut, self.n, ("", None))
        multiplied = time.perf_counter()
        packed = await pack_gradient(self.pool, products, cut, self.n, self.layout)
        steps = {"multiply": multiplied - started, "pack": time.perf_counter() - multiplied}
        return packed, steps | {"processor": self.pool.spent - before}

    async def randomisers(self) -> tuple[list[mpz], float]:
        """As many as a gradient needs, and the seconds they took."""
        started = time.perf_counter()
        pieces = cut_by_time(self.layout.gradient_ciphertexts, nth_power_s(self.layout.key_bits), self.pool.workers)
        made = await self.pool.map("", randomisers, [len(piece) for piece in pieces], None, self.n)
        return [r for piece in made for r in piece], time.perf_counter() - started

    async def seal(self, gradient: Sequence[mpz], fresh: Sequence[mpz], index: int = 0) -> tuple[bytes, bytes, float]:
        """The payload of a member and its digest, and the seconds they took."""
        secrets = [bytes([i + 1]) * 32 for i in range(GROUP_SIZE)]
        members = tuple((bytes([i + 1]) * 20, x25519_public_key(s)) for i, s in enumerate(secrets))
        masks = MaskInput(MaskContext(SCOPE, 1, bytes(32), members), index, secrets[index], member_context(index))
        started = time.perf_counter()
        payload, digest = await self.pool.run(seal, gradient, fresh, masks, self.n)
        return payload, digest, time.perf_counter() - started

    async def whole_round(self) -> dict[str, float]:
        """All tasks of all participants once, an audit with openings included; the seconds of the model owner's."""
        payload, digest = await self.pool.run(assemble, self.model, member_context(255), self.layout)
        model = CommittedPayload(payload, digest, member_context(255), self.layout.model_ciphertexts)
        assert await self.pool.run(check_payload, model, self.n) == self.model
        assert await self.pool.run(find_malformed, model, self.n) == ()
        assert len(await self.pool.run(show_leaves, model, frozenset(range(model.count)), self.n)) == model.count
        gradient, _ = await self.gradient()
        fresh, _ = await self.randomisers()
        sealed = [(i, *(await self.seal(gradient, fresh, i))[:2]) for i in range(GROUP_SIZE)]
        count = self.layout.gradient_ciphertexts
        members = [CommittedPayload(raw, root, member_context(i), count) for i, raw, root in sealed]
        return await self._settle({GroupIndex(0): members, GroupIndex(1): members})

    async def _settle(self, payloads: Mapping[GroupIndex, Sequence[CommittedPayload]]) -> dict[str, float]:
        coefficients = sketch_coefficients(SEED, self.layout.gradient_ciphertexts)
        started = time.perf_counter()
        sums = await usable_sums(self.pool, payloads, self.n)
        answers = await read_sums(self.pool, sums, coefficients, self.key, self.layout, ("", None))
        seconds = {"decrypt_group": (time.perf_counter() - started) / len(payloads)}
        reference = GROUP_SIZE * self.data.statistics.gradient(np.array(self.data.W, dtype=object))
        assert answers[0].gradient.values == tuple(map(tuple, reference.tolist()))
        assert await find_excesses(self.pool, sums, self.key, self.layout) == {}
        await self._audit(await group_sums(self.pool, payloads, self.n), coefficients)
        started = time.perf_counter()
        columns = cut_by_time(self.layout.features, key_holder_s(self.layout.key_bits), self.pool.workers)
        made = await self.pool.map("", encrypt_probe, columns, None, SEED, self.key, self.layout)
        probe = [c for piece in made for c in piece]
        seconds["encrypt_probe"] = time.perf_counter() - started
        checked = cut_by_time(self.layout.features, nth_power_s(self.layout.key_bits), self.pool.workers)
        published = [(piece, probe[piece.start : piece.stop]) for piece in checked]
        await self.pool.map("", check_probe, published, None, SEED, self.n, self.layout)
        seconds["check_probe"] = time.perf_counter() - started - seconds["encrypt_probe"]
        return seconds

    async def _audit(self, sums: dict[GroupIndex, list[mpz]], coefficients: Sequence[Sequence[int]]) -> None:
        sketches = await sketch_groups(self.pool, sums, coefficients, self.n)
        own, reference = sketches[GroupIndex(1)], sketches[GroupIndex(0)]
        pairs = list(zip(own, reference, strict=True))
        openings = await self.pool.map("", open_difference, pairs, None, self.key)
        opened = list(zip(own, reference, openings, strict=True))
        await self.pool.map("", check_opening, opened, None, self.n)


def member_context(index: int) -> bytes:
    """What a payload of a member is bound to; 255 stands for the model owner."""
    return payload_context(SCOPE, 1, bytes([index]) * 20)
