"""What other people's libraries do of an owner's round; run by the interpreter that has them, with JSON on the way out.

    .venv-peers/bin/python -m benchmarks.experiments.peer_tasks flower 65 10 100 2048 1

All tasks are given the same problem, see `problem`. Times are the processor's, of one owner and round. Needs nothing of
OmniLytics, and of these packages only the one that is asked for.
"""

# ruff: noqa: SLF001 - what Flower's clients do at each stage has no public name
import importlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
OWNERS = 15
RING = 8192


@dataclass(frozen=True)
class Problem:
    """One owner's rows (N x d, the last column constant), their classes one-hot (N x K), and a model (K x d)."""

    phi: Array
    y: Array
    weights: Array
    key_bits: int

    @property
    def statistics(self) -> tuple[Array, Array]:
        """A (d x d) and B (K x d), the means that the gradient `W A - B` is made of."""
        return self.phi.T @ self.phi / len(self.phi), self.y.T @ self.phi / len(self.phi)

    @property
    def gradient(self) -> Array:
        """In the plain."""
        a, b = self.statistics
        return self.weights @ a - b


def problem(features: int, classes: int, rows: int, key_bits: int, seed: int) -> Problem:
    """The same for everybody."""
    rng = np.random.default_rng(seed)
    phi = rng.uniform(-1, 1, (rows, features))
    phi[:, -1] = 1.0
    y = np.eye(classes)[rng.integers(classes, size=rows)]
    return Problem(phi, y, rng.normal(scale=0.3, size=(classes, features)), key_bits)


def phe(given: Problem) -> dict[str, Any]:
    """A model in one Paillier ciphertext a weight, and the gradient computed on it value by value."""
    from phe import generate_paillier_keypair  # noqa: PLC0415 - each task has its own package

    public, private = generate_paillier_keypair(n_length=given.key_bits)
    model = [[public.encrypt(float(w)) for w in row] for row in given.weights]
    a, b = given.statistics
    started = time.process_time()
    values = [
        sum((w * x for w, x in zip(row[1:], column[1:], strict=True)), row[0] * column[0]) - target
        for row, targets in zip(model, b.tolist(), strict=True)
        for column, target in zip(a.T.tolist(), targets, strict=True)
    ]
    for value in values:
        value.obfuscate()
    seconds = time.process_time() - started
    shown = np.array([private.decrypt(value) for value in values]).reshape(given.weights.shape)
    size = given.weights.size * 2 * given.key_bits // 8
    return _found(seconds, size, size, shown, given.gradient)


def tenseal(given: Problem) -> dict[str, Any]:
    """A model in one CKKS ciphertext a class, and TenSEAL's product of vector and matrix."""
    import tenseal as library  # noqa: PLC0415 - each task has its own package

    context = library.context(library.SCHEME_TYPE.CKKS, RING, coeff_mod_bit_sizes=[60, 40, 60])
    context.global_scale = 2**40
    context.generate_galois_keys()
    model = [library.ckks_vector(context, row.tolist()) for row in given.weights]
    a, b = given.statistics
    started = time.process_time()
    values = [vector.mm(a.tolist()) - target for vector, target in zip(model, b.tolist(), strict=True)]
    seconds = time.process_time() - started
    shown = np.array([value.decrypt() for value in values])
    up, down = (sum(len(vector.serialize()) for vector in vectors) for vectors in (values, model))
    return _found(seconds, up, down, shown, given.gradient) | {"key_bytes": _public_bytes(context)}


def _public_bytes(context: Any) -> int:
    """What owners need once: public and Galois keys."""
    return len(context.serialize(save_secret_key=False, save_relin_keys=False))


def flower(given: Problem) -> dict[str, Any]:
    """A gradient in the plain, and all four stages of SecAgg+ among fifteen owners, by Flower's own functions.

    The model is public in it. Its transport is left out; bytes are those of the keys, shares and vectors in messages.
    """
    from flwr.common import ndarray_to_bytes  # noqa: PLC0415

    theirs = importlib.import_module("flwr.client.mod.secure_aggregation.secaggplus_mod")
    states = []
    for owner in range(OWNERS):
        state = theirs.SecAggPlusState()
        state.nid = owner + 1
        states.append(state)
    seconds = [0.0] * OWNERS
    up, down, shown = _secagg(given, states, seconds)
    found = _found(float(np.mean(seconds)), up, down, shown, given.gradient)
    return found | {"model_bytes": len(ndarray_to_bytes(given.weights))}


def _secagg(given: Problem, states: list[Any], seconds: list[float]) -> tuple[int, int, Array]:
    """Bytes one owner sends and gets, and the mean gradient the server finds; adds to the owners' seconds."""
    from flwr.common import bytes_to_ndarray, ndarrays_to_parameters  # noqa: PLC0415

    theirs = importlib.import_module("flwr.client.mod.secure_aggregation.secaggplus_mod")

    def timed(owner: int, step: Callable[..., Any], *arguments: Any) -> Any:
        started = time.process_time()
        result = step(states[owner], *arguments)
        seconds[owner] += time.process_time() - started
        return result

    everybody = range(OWNERS)
    keys = {str(states[i].nid): tuple(timed(i, theirs._setup, dict(SETTINGS)).values()) for i in everybody}
    shares = [timed(i, theirs._share_keys, dict(keys)) for i in everybody]
    vectors, inbound = [], 0
    for i in everybody:
        sources = [j for j in everybody if j != i]
        texts = [s["ctxts"][s["dsts"].index(states[i].nid)] for j, s in enumerate(shares) if j != i]
        inbound = sum(map(len, texts))
        started = time.process_time()
        gradient = ndarrays_to_parameters([given.gradient])
        seconds[i] += time.process_time() - started
        config = {"ctxts": texts, "srcs": [states[j].nid for j in sources]}
        vectors.append(timed(i, theirs._collect_masked_vectors, config, len(given.phi), gradient)["masked_params"])
    alive = {"active_nids": [state.nid for state in states], "dead_nids": []}
    unmasked = [timed(i, theirs._unmask, dict(alive))["shares"] for i in everybody]
    masked = [[bytes_to_ndarray(raw) for raw in vector] for vector in vectors]
    public = sum(map(len, keys["1"]))
    up = public + sum(map(len, shares[0]["ctxts"])) + sum(map(len, vectors[0])) + sum(map(len, unmasked[0]))
    return up, OWNERS * public + inbound, _unmasked(masked, unmasked)


SETTINGS = {
    "sample_num": OWNERS, "share_num": OWNERS, "threshold": 10, "clipping_range": 8.0, "target_range": 4_194_304,
    "mod_range": 4_294_967_296, "max_weight": 1000.0,
}  # fmt: skip
"""Flower's defaults; ten of fifteen shares open a mask."""


def _unmasked(masked: list[list[Any]], shares: list[list[bytes]]) -> Array:
    """The server's part, on Flower's functions: private masks are opened from shares and taken off the sum."""
    from flwr.common.secure_aggregation.crypto.shamir import combine_shares  # noqa: PLC0415
    from flwr.common.secure_aggregation.quantization import dequantize  # noqa: PLC0415
    from flwr.common.secure_aggregation.secaggplus_utils import pseudo_rand_gen  # noqa: PLC0415

    shapes = [array.shape for array in masked[0]]
    total = [np.sum([vector[i] for vector in masked], axis=0) for i in range(len(shapes))]
    for owner in range(OWNERS):
        seed = combine_shares([row[owner] for row in shares[: SETTINGS["threshold"]]])  # type: ignore[misc]
        mask = pseudo_rand_gen(seed, SETTINGS["mod_range"], shapes)  # type: ignore[arg-type]
        total = [part - own for part, own in zip(total, mask, strict=True)]
    factor, vector = (part % SETTINGS["mod_range"] for part in total)
    shifted = vector.astype(np.int64)
    sum_of = dequantize([shifted], SETTINGS["clipping_range"], SETTINGS["target_range"])[0]  # type: ignore[arg-type]
    sum_of -= (OWNERS - 1) * SETTINGS["clipping_range"]
    return np.asarray(sum_of / (float(np.ravel(factor)[0]) / SETTINGS["target_range"]))


def _found(seconds: float, up: int, down: int, shown: Array, expected: Array) -> dict[str, Any]:
    error = float(np.abs(shown - expected).max())
    return {"seconds": round(seconds, 4), "up_bytes": up, "down_bytes": down, "error": error}


TASKS = {"phe": phe, "tenseal": tenseal, "flower": flower}

if __name__ == "__main__":
    name, *numbers = sys.argv[1:]
    print(json.dumps(TASKS[name](problem(*map(int, numbers)))))
