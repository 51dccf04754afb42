from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.crypto.gradient import decode_gradient, gradient_reference
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.services.simulation.adversary import Adversary, Sent
from omnilytics_app.services.simulation.arithmetic import PublishedRound
from omnilytics_app.services.simulation.plain import PlainArithmetic, pack_values
from omnilytics_app.services.simulation.run import layout_of
from tests.unit.services.simulation.jobs import job, people, write_table

POINT = np.array([[2**20, -(2**21), 3, 2**22]])


async def answers(folder: Path, attack: str, **changes: object) -> tuple[object, dict[int, object], frozenset[int]]:
    """What the model owner reads of every group, and what of it could be opened as excessive."""
    options = job(write_table(folder), attack=attack, **changes)
    _, population = people(options)
    layout = layout_of(options, population)
    crypto = PlainArithmetic(layout)
    groups = dict(enumerate(population.groups))
    published = PublishedRound(1, POINT, is_audit=True, groups=groups, coefficients=((1,), (-128,), (127,)))
    sent = Adversary(population, layout).send(1, POINT, range(5))
    found = dict(await crypto.answer(published, sent))
    evidence = await crypto.open(population.malicious_groups or frozenset({4}))
    return population, found, evidence.excessive


async def test_sums_and_sketches_are_those_of_the_integers(tmp_path: Path) -> None:
    population, found, excessive = await answers(tmp_path, "none")
    assert excessive == frozenset()
    for group, members in enumerate(population.groups):  # type: ignore[attr-defined]
        references = [
            np.array(gradient_reference(POINT.tolist(), s.A.tolist(), s.B.tolist()))
            for s in (population.statistics[i] for i in members)  # type: ignore[attr-defined]
        ]
        total = np.sum(references, axis=0)
        answer = found[group]
        assert np.array_equal(answer.gradient.values, total)  # type: ignore[attr-defined]
        assert answer.gradient.in_range  # type: ignore[attr-defined]
        lanes = np.zeros(7, dtype=np.int64)
        lanes[:4] = total[0]
        assert np.array_equal(np.reshape(answer.sketch_lanes, (3, -1))[1][:4], -128 * lanes[:4])  # type: ignore[attr-defined]


@pytest.mark.parametrize("attack", ["lane_overflow", "inconsistent_masks"])
async def test_what_no_honest_sum_has_is_seen_and_can_be_opened(tmp_path: Path, attack: str) -> None:
    population, found, excessive = await answers(tmp_path, attack)
    assert excessive == population.malicious_groups  # type: ignore[attr-defined]
    for group, answer in found.items():
        bad = group in excessive
        assert answer.gradient.in_range != bad  # type: ignore[attr-defined]
        assert answer.excessive == bad  # type: ignore[attr-defined]


async def test_a_whole_group_that_copies_another_has_its_sum(tmp_path: Path) -> None:
    population, found, excessive = await answers(tmp_path, "copy")
    (bad,), victim = population.malicious_groups, population.honest_groups[0]  # type: ignore[attr-defined]
    assert found[bad] == found[victim]
    assert excessive == frozenset()


async def test_a_single_copied_payload_leaves_masks_that_do_not_cancel(tmp_path: Path) -> None:
    options = job(write_table(tmp_path))
    _, population = people(options)
    crypto = PlainArithmetic(layout_of(options, population))
    sent = {i: Sent(g) for i, g in enumerate(population.gradients(POINT))}
    copier, victim = population.groups[4][0], population.groups[0][0]
    sent[copier] = Sent(sent[copier].values, copied_from=victim)
    published = PublishedRound(1, POINT, is_audit=False, groups=dict(enumerate(population.groups)), coefficients=())
    found = await crypto.answer(published, sent)
    assert [found[a].gradient.in_range for a in range(5)] == [True, True, True, True, False]


def test_packed_values_decode_to_themselves_and_carry_where_they_are_too_wide() -> None:
    layout = LaneLayout.derive(512, 2, 7, 3, 1)
    values = np.arange(-7, 7).reshape(2, 7) * 10**9
    modulus = (1 << 511) + 1
    decoded = decode_gradient(layout, modulus, [x % modulus for x in pack_values(layout, values)], 2**60)
    assert np.array_equal(decoded.values, values)
    wide = values.astype(object)
    wide[0, 0] = 1 << layout.lane_bits
    carried = decode_gradient(layout, modulus, [x % modulus for x in pack_values(layout, wide)], 2**60)
    assert layout.features_per_ciphertext > 1
    assert (carried.values[0][0], carried.values[0][1]) == (0, values[0, 1] + 1)
