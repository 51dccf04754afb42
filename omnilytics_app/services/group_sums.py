"""Sums of groups from their members' payloads, spread over the workers: what is decrypted, sketched and checked."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TypeVar

from gmpy2 import mpz

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening
from omnilytics_app.crypto.sketch import SKETCHES
from omnilytics_app.crypto.tiling import cut_by_time, key_holder_s
from omnilytics_app.workers.audit_tasks import (
    Excess,
    KeyPair,
    check_opening,
    find_excess_in,
    open_difference,
    sketch_group,
    sum_payloads,
)
from omnilytics_app.workers.model_owner_tasks import GroupAnswer, decrypt_all, read_answer, usable_payload
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload
from omnilytics_app.workers.pool import Report, WorkerPool

T = TypeVar("T")
G = TypeVar("G", bound=int)
"""What stands for a group."""
Ciphertexts = list[mpz]


async def group_sums(
    pool: WorkerPool, payloads: Mapping[G, Sequence[CommittedPayload]], n: int
) -> dict[G, Ciphertexts]:
    """The sum of every group, each payload checked; raises `InvalidPayload` or `InvalidCiphertext`."""
    members = [p for group in payloads.values() for p in group]
    checked = await pool.map("Checking payloads", check_payload, members, None, n)
    return await _sums(pool, _grouped(payloads, checked), n)


async def usable_sums(
    pool: WorkerPool, payloads: Mapping[G, Sequence[CommittedPayload]], n: int
) -> dict[G, Ciphertexts]:
    """The sums of the groups of which every payload can be used; raises `InvalidPayload`."""
    members = [p for group in payloads.values() for p in group]
    checked = await pool.map("Checking payloads", usable_payload, members, None, n)
    whole = {
        group: [c for c in found if c is not None]
        for group, found in _grouped(payloads, checked).items()
        if None not in found
    }
    return await _sums(pool, whole, n)


async def sketch_groups(
    pool: WorkerPool, sums: Mapping[G, Ciphertexts], coefficients: Sequence[Sequence[int]], n: int
) -> dict[G, Ciphertexts]:
    """The sketches of every group's sum."""
    made = await pool.map("Sketching the groups", sketch_group, list(sums.values()), None, coefficients, n)
    return dict(zip(sums, made, strict=True))


async def read_sums(
    pool: WorkerPool,
    sums: Mapping[G, Ciphertexts],
    coefficients: Sequence[Sequence[int]],
    key: KeyPair,
    layout: LaneLayout,
    watch: tuple[str, Report | None],
) -> dict[G, GroupAnswer]:
    """What the key holder reads of every group: its sum and, where coefficients are given, its sketches."""
    n, (label, report) = key.modulus, watch
    sketches = await sketch_groups(pool, sums, coefficients, n) if coefficients else {}
    read = {group: [*total, *sketches.get(group, ())] for group, total in sums.items()}
    ciphertexts = [c for group in read.values() for c in group]
    pieces = cut_by_time(len(ciphertexts), key_holder_s(layout.key_bits), pool.workers)
    decrypted = await pool.map(label, decrypt_all, [ciphertexts[p.start : p.stop] for p in pieces], report, key)
    grouped = _grouped(read, [x for piece in decrypted for x in piece])
    answers = await pool.map("Reading the sums", read_answer, list(grouped.values()), None, n, layout)
    return dict(zip(grouped, answers, strict=True))


async def find_excesses(
    pool: WorkerPool, sums: Mapping[G, Ciphertexts], key: KeyPair, layout: LaneLayout
) -> dict[G, Excess]:
    """The first value of each group's sum that no honest gradients give, where there is one."""
    pieces = cut_by_time(layout.gradient_ciphertexts, key_holder_s(layout.key_bits))
    leaves = [(g, (p.start, total[p.start : p.stop])) for g, total in sums.items() for p in pieces]
    found = await pool.map("Looking for excesses", find_excess_in, [piece for _, piece in leaves], None, key, layout)
    excesses: dict[G, Excess] = {}
    for (group, _), excess in zip(leaves, found, strict=True):
        if excess is not None:
            excesses.setdefault(group, excess)
    return excesses


async def open_differences(
    pool: WorkerPool, sketches: Mapping[G, Ciphertexts], reference: G, key: KeyPair
) -> dict[G, tuple[Opening, ...]]:
    """The openings of every group's sketch differences from those of the reference, groups ascending."""
    opened = sorted(sketches.keys() - {reference})
    pairs = [pair for g in opened for pair in zip(sketches[g], sketches[reference], strict=True)]
    made = iter(await pool.map("Opening the audit", open_difference, pairs, None, key))
    return {group: tuple(islice(made, SKETCHES)) for group in opened}


async def check_differences(
    pool: WorkerPool, sketches: Mapping[G, Ciphertexts], reference: G, openings: Mapping[G, Sequence[Opening]], n: int
) -> None:
    """Accept the openings of sketch differences; raises `InvalidOpening`."""
    opened = [
        claim
        for group, made in openings.items()
        for claim in zip(sketches[group], sketches[reference], made, strict=True)
    ]
    await pool.map("Checking openings", check_opening, opened, None, n)


async def _sums(pool: WorkerPool, checked: Mapping[G, Sequence[Ciphertexts]], n: int) -> dict[G, Ciphertexts]:
    made = await pool.map("Adding up the groups", sum_payloads, list(checked.values()), None, n)
    return dict(zip(checked, made, strict=True))


def _grouped(shape: Mapping[G, Sequence[object]], flat: Sequence[T]) -> dict[G, list[T]]:
    """A flat list cut as its groups were."""
    values = iter(flat)
    return {group: list(islice(values, len(items))) for group, items in shape.items()}
