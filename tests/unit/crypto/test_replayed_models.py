"""A known weakness, kept as an experiment: what an audit tells of an earlier model to an owner that replays it.

All rounds of a job are encrypted under one key. An owner may add ciphertexts of an earlier model, times anything, to
what it submits; nobody can tell, for it is masked and re-randomised. If that round is an audit and its group's sketches
are opened, the openings show what it added. docs/security.md says so; this measures how much.
"""

import itertools

import numpy as np
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.lanes import LaneLayout, decode
from omnilytics_app.crypto.opening import open_ciphertext
from omnilytics_app.crypto.payload import pack, unpack
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.crypto.probe import derive_probe, probe_ciphertexts
from omnilytics_app.crypto.sketch import group_sketches, round_seed, sketch_coefficients, sketch_difference

from .simulation import GROUP_SIZE, Group, publish
from .strategies import Owner, random_matrix

LAYOUT = LaneLayout.derive(1024, 3, 30, GROUP_SIZE, 4)
SEED = b"s" * 32
SCALE = 2**24
"""What the owner multiplies the model with: far above honest sketches, far below the width of a lane."""


def ordinary(stream: KeyStream) -> Owner:
    """Statistics of the size that data gives, far from their bounds."""
    d, K = LAYOUT.features, LAYOUT.outputs
    return Owner(random_matrix(stream, d, d, 2**11), random_matrix(stream, K, d, 2**34))


def test_an_opened_audit_shows_three_sketches_worth_of_an_earlier_model_to_whoever_replayed_it(
    key1024: PaillierPrivateKey, scope: JobScope
) -> None:
    n, stream = key1024.public_key.n, KeyStream(b"x" * 32)
    W = random_matrix(stream, LAYOUT.outputs, LAYOUT.features, 2**24)
    earlier = unpack(publish(key1024, LAYOUT, W), n, LAYOUT.features)
    probe = probe_ciphertexts(derive_probe(SEED, LAYOUT.outputs, LAYOUT.features, n), LAYOUT, n, range(LAYOUT.features))
    model = pack(probe, LAYOUT.ciphertext_bytes)
    groups = [Group.create(scope, g, [ordinary(stream) for _ in range(GROUP_SIZE)]) for g in range(2)]
    honest, attacked = (group.submit_all(n, LAYOUT, model) for group in groups)

    blocks = 3  # as many unknown blocks of the model as there are sketches
    step, shift = LAYOUT.features_per_ciphertext, LAYOUT.lane_bits
    for t in range(blocks):
        for f in range(step):
            weights = earlier[t * step + f]
            attacked[1][t] = attacked[1][t] * pow(weights, SCALE << (f * shift), n * n) % (n * n)

    coefficients = sketch_coefficients(round_seed(scope, 1, b"h" * 32, SEED), LAYOUT.gradient_ciphertexts)
    own, reference = (group_sketches(n, payloads, coefficients) for payloads in (attacked, honest))
    opened = [open_ciphertext(key1024, d) for d in sketch_difference(n, own, reference)]
    seen = [decode(o.x, n, LAYOUT.lanes, LAYOUT.lane_bits, 2 * LAYOUT.sketch_bound).values for o in opened]

    equations = np.array([row[:blocks] for row in coefficients], dtype=float)
    found = np.linalg.solve(equations, np.array(seen, dtype=float)) / SCALE
    columns = [[W[k][t * step + f] for k, f in itertools.product(range(LAYOUT.outputs), range(step))] for t in range(3)]
    true = np.array(columns, dtype=float)
    assert found.size == 3 * LAYOUT.lanes
    assert np.abs(found - true).max() < 0.005 * 2**24
