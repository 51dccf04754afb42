"""A job of nine owners whose every round is what tasks returned."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from gmpy2 import mpz

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.gradient import gradient_reference
from omnilytics_app.crypto.keys import key_context
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, x25519_public_key
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.learning.datasets import open_dataset, read_part
from omnilytics_app.learning.rounds import LearnerTerms
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.workers.audit_tasks import KeyPair, sketch_group, sum_payloads
from omnilytics_app.workers.data_tasks import Contribution, freeze_summary, summary_of
from omnilytics_app.workers.gradient_tasks import Part, Tile, cut_statistics, multiply_tile, pack_part
from omnilytics_app.workers.model_owner_tasks import (
    EvaluationRequest,
    GroupAnswer,
    Start,
    StartRequest,
    Weights,
    assemble,
    decrypt_all,
    derive_key_pair,
    encrypt_columns,
    look_into,
    prepare_start,
    read_answer,
    usable_payload,
)
from omnilytics_app.workers.owner_tasks import (
    CommittedPayload,
    MaskInput,
    check_payload,
    randomisers,
    seal,
)

BITS = 1024
GROUPS, GROUP_SIZE = 3, 3
WEIGHT_BITS = 1
SCOPE = JobScope(31_337, b"\x5f" * 20, 7)
MODEL_OWNER = b"\xee" * 20
ROUND = 1
COLUMNS = ("a", "b", "c")
TERMS = LearnerTerms(4, GROUPS, GROUP_SIZE, 0, 0, WEIGHT_BITS)


def write_samples(path: Path, seed: int, rows: int, noise: float = 0.05) -> Path:
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, 3))
    y = x @ [1.0, -2.0, 0.5] + rng.normal(scale=noise, size=rows)
    lines = [",".join((*COLUMNS, "y")), *(",".join(map(repr, map(float, (*r, t)))) for r, t in zip(x, y, strict=True))]
    path.write_text("\n".join(lines))
    return path


def freeze_statistics(contribution: Contribution) -> tuple[bytes, bytes]:
    """The tasks that freeze a data file, one after another."""
    dataset = open_dataset(contribution.data_file)
    first, *others = (
        summary_of(read_part(p, contribution.features, contribution.task), contribution) for p in dataset.parts
    )
    return freeze_summary(dataset.name, sum(others, first), contribution)


class Market:
    """A job of nine owners in memory; everything is what tasks returned."""

    def __init__(self, folder: Path) -> None:
        self.own_file = write_samples(folder / "own.csv", 0, 8, noise=2.0)
        self.start: Start = prepare_start(StartRequest(str(self.own_file), "regression", "y", TERMS))
        self.key: KeyPair = derive_key_pair(b"e" * 32, key_context(1, b"\x01" * 20, MODEL_OWNER, BITS, b"s" * 32), BITS)
        self.n = self.key.p * self.key.q
        self.layout = LaneLayout.derive(BITS, 1, 4, GROUP_SIZE, WEIGHT_BITS)
        files = [write_samples(folder / f"{i}.csv", i + 1, 20) for i in range(GROUPS * GROUP_SIZE)]
        self.frozen = [freeze_statistics(self.contribution(f)) for f in files]
        self.query: Weights = look_into(self.start.learner, self.evaluation()).query
        columns = encrypt_columns(range(self.layout.model_ciphertexts), self.query, self.key, self.layout)
        self.model = CommittedPayload(
            *assemble(columns, self.context(MODEL_OWNER), self.layout), self.context(MODEL_OWNER), len(columns)
        )

    def contribution(self, file: Path, attack: str = "") -> Contribution:
        return Contribution(str(file), self.start.features, self.start.task, attack)

    def evaluation(self, file: Path | None = None) -> EvaluationRequest:
        return EvaluationRequest(str(file) if file else "", self.start.features, self.start.task)

    def context(self, owner: bytes) -> bytes:
        return payload_context(SCOPE, ROUND, owner)

    def gradient(self, owner: int, workers: int = 2) -> list[mpz]:
        """One owner's gradient, tile by tile and then packed a ciphertext at a time."""
        model, n, layout = check_payload(self.model, self.n), self.n, self.layout
        cut = cut_statistics(*self.frozen[owner], layout, workers)
        places = zip(cut.tiling.tiles(), cut.exponents, strict=True)
        tiles = [Tile(model[b.start : b.stop], e, cut.tiling.blocks) for (_, b), e in places]
        products, height = [multiply_tile(tile, n) for tile in tiles], len(cut.tiling.bases)
        slices = [[c for piece in products[start::height] for c in piece] for start in range(height)]
        features = [layout.features_of(t) for t in range(layout.gradient_ciphertexts)]
        parts = [
            Part([row[f.start : f.stop] for row in slices], [constant])
            for f, constant in zip(features, cut.constants, strict=True)
        ]
        return [c for part in parts for c in pack_part(part, n, layout)]

    def submit(self, owner: int, factor: int = 1) -> CommittedPayload:
        """One owner's round."""
        group = owner // GROUP_SIZE
        secrets = {i: bytes([i + 1]) * 32 for i in range(group * GROUP_SIZE, (group + 1) * GROUP_SIZE)}
        roster = tuple((bytes([i + 1]) * 20, x25519_public_key(s)) for i, s in secrets.items())
        name = roster[owner % GROUP_SIZE][0]
        masks = MaskInput(
            context=MaskContext(SCOPE, ROUND, self.model.digest, roster),
            own_index=owner % GROUP_SIZE,
            secret=secrets[owner],
            payload_context=self.context(name),
        )
        gradient = self.gradient(owner)
        payload, digest = seal(gradient, randomisers(len(gradient), self.n), masks, self.n, factor)
        return CommittedPayload(payload, digest, self.context(name), len(gradient))

    def reference(self, owners: range, factor: int = 1) -> list[list[int]]:
        """The integer sum of the owners' gradients."""
        statistics = [Statistics.from_bytes(self.frozen[i][0]) for i in owners]
        W = [list(row) for row in self.query]
        gradients = [np.array(gradient_reference(W, s.A.tolist(), s.B.tolist()), dtype=object) for s in statistics]
        return [list(map(int, row)) for row in factor * sum(gradients)]


def total(market: Market, payloads: list[CommittedPayload]) -> list[mpz]:
    """The sum of a group, of payloads that can be used."""
    checked = [usable_payload(p, market.n) for p in payloads]
    return sum_payloads([c for c in checked if c is not None], market.n)


def read(market: Market, payloads: list[CommittedPayload], coefficients: Sequence[Sequence[int]] = ()) -> GroupAnswer:
    """What the key holder reads in a group."""
    ciphertexts = total(market, payloads)
    sketches = sketch_group(ciphertexts, coefficients, market.n) if coefficients else []
    return read_answer(decrypt_all([*ciphertexts, *sketches], market.key), market.n, market.layout)


def replaced(market: Market, committed: CommittedPayload, first: int) -> CommittedPayload:
    """A payload whose owner committed to another first ciphertext."""
    size = market.layout.ciphertext_bytes
    payload = first.to_bytes(size) + committed.payload[size:]
    return replace(committed, payload=payload, digest=payload_digest(committed.context, payload, size))
