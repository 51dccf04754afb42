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
    """gamma, as the number that leaves the outputs nearest to one-hot vectors: labels are guessed, gamma fitted, again.

    The first guess is the least-squares one for outputs that do not depend on alpha.
    """
    alpha, seen = hidden(published.network, x).sum(axis=1), outputs(published.network, x)
    along = seen @ published.a / (published.a @ published.a)
    centred = alpha - alpha.mean()
    start = float(centred @ along / (centred @ centred))
    span = max(float(np.abs(along / alpha).max()), abs(start))
    starts = [start, *(float(along @ alpha / (alpha @ alpha)) * np.linspace(0.0, 2.0, 21)), *np.linspace(-span, span, 201)]
    return min((_settle(published, x, gamma) for gamma in starts), key=lambda found: found[0])[1]
