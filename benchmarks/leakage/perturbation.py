"""The perturbation "encryption" of OmniLytics+ against a data owner: the same question asked of another scheme.

There a ReLU network without biases is hidden by factors r > 0 for every hidden neuron, which the next layer takes back,
and by gamma a 1^T added to the last layer; r and gamma are secret, the vector a is sent to the data owners (after Yang
et al., WWW 2022). But a factor for a neuron is a symmetry of ReLU networks: what is published computes the very same
outputs y, and on top of them `gamma alpha a` with alpha the sum of the last hidden activations, which whoever evaluates
the network sees. What is left of the secret is one number, gamma. One labelled row gives it by least squares. Without
any label it is the number for which the outputs of a few rows look most like one-hot vectors.

The attacker sees the published network, a, and its own rows. It is not asked to find the weights: what it holds
afterwards predicts as the secret model does.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding

Array = NDArray[np.float64]
Network = tuple[Array, ...]
"""Weights of the layers, outputs x inputs; ReLU between them."""

SIZES = (20, 64, 64, 10)
EPOCHS = 60
_BATCH = 64
_RATE = 3e-3


@dataclass(frozen=True)
class Published:
    """A perturbed network and the vector a (K)."""

    network: Network
    a: Array


@dataclass(frozen=True)
class Rows:
    """Inputs (N x 20) and classes one-hot (N x 10)."""

    x: Array
    t: Array


def hidden(network: Network, x: Array) -> Array:
    """The last hidden activations."""
    for weights in network[:-1]:
        x = np.maximum(x @ weights.T, 0.0)
    return x


def outputs(network: Network, x: Array) -> Array:
    """What the network says of the rows of `x`."""
    return np.asarray(hidden(network, x) @ network[-1].T)


def perturb(network: Network, strength: float, rng: np.random.Generator) -> Published:
    """As the scheme publishes a network. `strength` is the size of gamma a beside that of the last layer."""
    factors = [np.ones(network[0].shape[1]), *(np.exp(rng.normal(0.0, 1.0, len(w))) for w in network[:-1])]
    factors.append(np.ones(len(network[-1])))
    scaled = [w * after[:, None] / before for w, before, after in zip(network, factors, factors[1:], strict=False)]
    a = rng.normal(0.0, 1.0, len(network[-1]))
    gamma = strength * np.abs(scaled[-1]).mean() * rng.choice([-1.0, 1.0])
    return Published((*scaled[:-1], scaled[-1] + gamma * a[:, None]), a)


def gamma_by_label(published: Published, row: Rows) -> float:
    """gamma, by least squares on one labelled row or more."""
    alpha, seen = hidden(published.network, row.x).sum(axis=1), outputs(published.network, row.x)
    noise = alpha[:, None] * published.a
    return float((noise * (seen - row.t)).sum() / (noise**2).sum())


def gamma_without_labels(published: Published, x: Array) -> float:
    """gamma, as the number that leaves the outputs of rows `x` nearest to one-hot vectors.

    Outputs of about unit length along a keep gamma within 1 / (alpha |a|) of the least-squares fit that ignores them.
    """
    alpha, seen = hidden(published.network, x).sum(axis=1), outputs(published.network, x)
    length = float(np.linalg.norm(published.a))
    along = seen @ published.a / length**2
    centre, span = float(along @ alpha / (alpha @ alpha)), 3.0 / (float(alpha.mean()) * length)

    def distance(gamma: float) -> float:
        left = seen - gamma * alpha[:, None] * published.a
        squared = (left**2).sum(axis=1) - 2.0 * left.max(axis=1) + 1.0
        return float(np.minimum(squared, 4.0).sum())

    for _ in range(3):
        centre = min(centre + span * np.linspace(-1.0, 1.0, 201), key=distance)
        span /= 50.0
    return centre


def predict(published: Published, gamma: float, x: Array) -> NDArray[np.int64]:
    """The classes that the published network gives the rows of `x` once `gamma alpha a` is taken off."""
    alpha = hidden(published.network, x).sum(axis=1)
    classes: NDArray[np.int64] = np.argmax(outputs(published.network, x) - gamma * alpha[:, None] * published.a, axis=1)
    return classes


def train(rows: Rows, rng: np.random.Generator) -> Network:
    """A network for the rows: Adam on the loss |y - t|^2 / 2."""
    network = [rng.normal(0.0, np.sqrt(2.0 / i), (o, i)) for i, o in itertools.pairwise(SIZES)]
    moments = [(np.zeros_like(w), np.zeros_like(w)) for w in network]
    steps = EPOCHS * (len(rows.x) // _BATCH)
    for step in range(1, steps + 1):
        chosen = rng.integers(0, len(rows.x), _BATCH)
        rate = _RATE * (1.0 - step / (steps + 1))
        for i, slope in enumerate(_slopes(network, rows.x[chosen], rows.t[chosen])):
            first, second = moments[i] = (0.9 * moments[i][0] + 0.1 * slope, 0.999 * moments[i][1] + 0.001 * slope**2)
            network[i] -= rate * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return tuple(network)


def run(trials: int, strengths: Sequence[float] = (1.0, 100.0)) -> list[Finding]:
    """All findings: `trials` secret networks under noise of every strength, an attacker's row and rows each."""
    experiment = Experiment("perturbation scheme")
    found = []
    networks = [_prepare(trial) for trial in range(trials)]
    for strength in strengths:
        shares: dict[str, list[float]] = {"as it is": [], "a label": [], "no label": []}
        for trial, (network, own, held_out) in enumerate(networks):
            published = perturb(network, strength, np.random.default_rng((trial, 62)))
            truth = np.argmax(outputs(network, held_out.x), axis=1)
            guesses = {
                "as it is": 0.0,
                "a label": gamma_by_label(published, Rows(own.x[:1], own.t[:1])),
                "no label": gamma_without_labels(published, own.x),
            }
            for name, gamma in guesses.items():
                shares[name].append(float((predict(published, gamma, held_out.x) == truth).mean()))
        told = f"agreement with the secret model, noise {strength:g} times the layer"
        found += [
            experiment.at_most(f"published network as it is, {told}", shares["as it is"], 0.5, "of rows", chance=0.1),
            experiment.at_least(f"one labelled row, {told}", shares["a label"], 0.97, "of rows", chance=0.1),
            experiment.at_least(f"no label, {told}", shares["no label"], 0.97, "of rows", chance=0.1),
        ]
    return found


def _prepare(trial: int) -> tuple[Network, Rows, Rows]:
    """A secret network, the rows of a data owner, and rows that neither has seen."""
    place = market.digits(1 + trial)
    everything = np.concatenate([samples.x for samples in place.raw])
    mean = everything.mean(axis=0)
    _, lengths, directions = np.linalg.svd(everything - mean, full_matrices=False)
    basis = directions[: SIZES[0]].T / lengths[0] * np.sqrt(len(everything))
    parts = [Rows((raw.x - mean) @ basis, rows.y) for raw, rows in zip(place.raw, place.owners, strict=True)]
    known = Rows(np.concatenate([p.x for p in parts[1:]]), np.concatenate([p.t for p in parts[1:]]))
    held_out = Rows((place.public_raw.x - mean) @ basis, place.public.y)
    return train(known, np.random.default_rng((trial, 61))), parts[0], held_out


def _slopes(network: Sequence[Array], x: Array, t: Array) -> list[Array]:
    """The loss's derivative by the weights of every layer, a mean over rows."""
    activations = [x]
    for weights in network[:-1]:
        activations.append(np.maximum(activations[-1] @ weights.T, 0.0))
    error = (activations[-1] @ network[-1].T - t) / len(x)
    slopes = []
    for weights, before in zip(reversed(network), reversed(activations), strict=True):
        slopes.append(error.T @ before)
        error = (error @ weights) * (before > 0.0)
    return slopes[::-1]
