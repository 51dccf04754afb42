"""What a cluster sees of a whole job: every byte on the wire, held against every secret of every participant."""

import asyncio
import base64
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gmpy2 import mpz

from benchmarks.dask_cluster import running_cluster
from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.masks import mask_values
from omnilytics_app.crypto.paillier import CrtKey
from omnilytics_app.domain.job import Outcome
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.storage.entropy import ethereum_key
from omnilytics_app.workers.cluster import ClusterPool
from omnilytics_app.workers.cluster_executor import ClusterExecutor
from omnilytics_app.workers.owner_tasks import MaskInput
from omnilytics_app.workers.pool import spawned
from tests.integration.books import Ledger
from tests.integration.marketplace import REWARD, Marketplace, Person, form_for, open_marketplace

pytestmark = pytest.mark.anvil

WINDOW = 8
"""Bytes by which a secret is recognised: of 10^7 places and 10^5 forms none agrees by chance but once in 10^7 runs."""


class RecordingPool(ClusterPool):
    """Keeps what its tasks were given and gave back, by the name of the task."""

    def __init__(self, address: str) -> None:
        super().__init__(lambda: spawned(2, 0), 2, lambda: ClusterExecutor(address))
        self.calls: dict[str, list[tuple[tuple[Any, ...], Any]]] = {}

    async def run(self, task: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """As the pool does."""
        result = await super().run(task, *args, **kwargs)
        self.calls.setdefault(task.__name__, []).append((args, result))
        return result


@dataclass
class Played:
    """A job whose gradients were computed on a cluster."""

    wire: bytes
    pool: RecordingPool
    people: list[Person]
    entropies: list[bytes]
    x25519: list[bytes]
    books: Ledger
    outcomes: list[Outcome]


@contextlib.asynccontextmanager
async def recording_proxy(host: str, port: int, wire: bytearray) -> AsyncIterator[str]:
    """Forwards to the scheduler; what goes there is kept."""

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, keep: bool) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(1 << 16):
                if keep:
                    wire.extend(data)
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, there = await asyncio.open_connection(host, port)
        await asyncio.gather(forward(reader, there, True), forward(back, writer, False))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.fixture(scope="module")
def played(chain_url: str, artifact: MarketArtifact, tmp_path_factory: pytest.TempPathFactory) -> Played:
    """One model owner, nine data owners, one round; all of them compute on the cluster what they may."""
    with running_cluster(1) as cluster:
        return asyncio.run(play(chain_url, artifact, cluster.address, tmp_path_factory.mktemp("cluster")))


async def play(url: str, artifact: MarketArtifact, scheduler: str, root: Path) -> Played:
    host, port = scheduler.removeprefix("tcp://").split(":")
    wire = bytearray()
    async with recording_proxy(host, int(port), wire) as address:
        pool = RecordingPool(address)
        market: Marketplace = await open_marketplace(url, artifact, pool, root)
        try:
            await asyncio.wrap_future(pool._cluster.ready)  # type: ignore[union-attr]
            person, people, shares = await market.cast("diabetes", 9)
            model_owner = await market.sit(person)
            job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=1))
            owners = await market.join(people, job_id)
            await market.finish(job_id, [model_owner, *owners])
            job, scope = await market.gateway.watcher.refresh(job_id), market.gateway.scope(job_id)
            return Played(
                wire=bytes(wire),
                pool=pool,
                people=[person, *people],
                entropies=[bytes(p.entropy) for p in (person, *people)],
                x25519=[derive_x25519(p.entropy, scope) for p in people],
                books=await market.settled_books(),
                outcomes=[r.outcome for r in job.rounds],
            )
        finally:
            await market.close()
            await asyncio.to_thread(pool.close)


def forms(secret: "int | mpz | bytes | str") -> Iterable[bytes]:
    """How a value may look in a message: as bytes in both orders, in hexadecimal, in decimal, in base 64."""
    if isinstance(secret, str):
        yield secret.encode()
        return
    if isinstance(secret, bytes):
        yield from (secret, secret[::-1], secret.hex().encode(), base64.b64encode(secret))
        return
    number = int(secret)
    size = (number.bit_length() + 7) // 8
    yield from (number.to_bytes(size), number.to_bytes(size, "little"), b"%x" % number, str(number).encode())


def windows(raw: bytes) -> np.ndarray:
    """The `WINDOW` bytes at every place, as one number each."""
    return np.lib.stride_tricks.sliding_window_view(np.frombuffer(raw, np.uint8), WINDOW).copy().view(np.uint64).ravel()


class Wire:
    """Finds values in a recording."""

    def __init__(self, raw: bytes) -> None:
        self._seen = np.unique(windows(raw))

    def shows(self, secrets: Iterable[Any]) -> list[Any]:
        """Those that occur."""
        values = [value for value in secrets if len(next(iter(forms(value)))) >= WINDOW]
        assert values
        heads = [(value, form[:WINDOW]) for value in values for form in forms(value)]
        looked_up = np.frombuffer(b"".join(head for _, head in heads), np.uint64)
        return [value for (value, _), there in zip(heads, np.isin(looked_up, self._seen), strict=True) if there]


@pytest.fixture(scope="module")
def wire(played: Played) -> Wire:
    return Wire(played.wire)


def test_the_job_ends_as_any_other_and_its_gradients_came_from_the_cluster(played: Played) -> None:
    assert played.outcomes == [Outcome.QUIET]
    assert played.books.rewards == {p.address: REWARD for p in played.people[1:]}
    tiles, checked = (len(played.pool.calls[name]) for name in ("multiply_tile", "cut_statistics"))
    assert tiles >= checked == 9
    assert played.wire.count(b"multiply_tile") == tiles
    assert played.wire.count(b"pack_part") == len(played.pool.calls["pack_part"])


def test_what_is_public_and_the_owners_statistics_are_on_the_wire_and_would_be_found(
    played: Played, wire: Wire
) -> None:
    for (tile, n), products in played.pool.calls["multiply_tile"]:
        assert set(wire.shows([*tile.bases, n])) == {*tile.bases, n}
        assert wire.shows([tile.exponents.tobytes()])
        assert len(products) == len(tile.exponents)


def test_no_key_and_no_entropy_is_on_the_wire(played: Played, wire: Wire) -> None:
    pairs = [key for _, key in played.pool.calls["derive_key_pair"]]
    assert pairs
    assert wire.shows([prime for key in pairs for prime in (key.p, key.q)]) == []
    halves = [getattr(key.private(), f.name) for key in pairs for f in fields(CrtKey) if f.name != "n"]
    assert wire.shows(halves) == []
    assert wire.shows(played.entropies) == []
    assert wire.shows([ethereum_key(p.entropy) for p in played.people]) == []
    assert wire.shows(played.x25519) == []


def test_no_mask_and_no_randomiser_is_on_the_wire(played: Played, wire: Wire) -> None:
    randomisers = [r for _, made in played.pool.calls["randomisers"] for r in made]
    sealed = played.pool.calls["seal"]
    used = {r for (_, fresh, *_), _ in sealed for r in fresh}
    assert len(sealed) == 9
    assert used <= set(randomisers)
    assert wire.shows(randomisers) == []
    masks: list[MaskInput] = [args[2] for args, _ in sealed]
    assert {m.secret for m in masks} == set(played.x25519)
    values = [
        v
        for m, (args, _) in zip(masks, sealed, strict=True)
        for v in mask_values(m.context, m.own_index, m.secret, args[3], len(args[0]))
    ]
    assert wire.shows(values) == []
    size = 2 * int(sealed[0][0][3]).bit_length() // 8
    payloads = [payload for _, (payload, _) in sealed]
    assert wire.shows([raw[at : at + size] for raw in payloads for at in range(0, len(raw), size)]) == []


def test_neither_the_model_nor_what_is_decrypted_is_on_the_wire(played: Played, wire: Wire) -> None:
    sums = [x for _, plaintexts in played.pool.calls["decrypt_all"] for x in plaintexts]
    assert wire.shows(sums) == []
    sessions = [args[0] for args, _ in played.pool.calls["learn"]] + [r[0] for _, r in played.pool.calls["learn"]]
    models = [ModelOwnerLearner.from_bytes(s).next_weights() for s in sessions]
    assert wire.shows([m.astype(kind).tobytes() for m in models for kind in (np.int64, np.int32, np.float64)]) == []
    assert wire.shows(["".join(map(str, row)) for m in models for row in m.tolist()]) == []


def test_no_row_of_anybodys_data_is_on_the_wire(played: Played, wire: Wire) -> None:
    for person in played.people:
        _, *lines = person.data_file.read_text("utf-8").splitlines()
        rows = np.array([[float(cell) for cell in line.split(",")] for line in lines])
        assert wire.shows(lines) == []
        assert wire.shows([row.astype(kind).tobytes() for row in rows for kind in (np.float64, np.float32)]) == []


def test_only_public_tasks_left(played: Played) -> None:
    names = {name for name in played.pool.calls if name.encode() in played.wire}
    assert names == {"multiply_tile", "pack_part"}
    assert len(played.pool.calls) > 15


@pytest.mark.parametrize("secret", [bytes(range(32)), 7**60, mpz(3) ** 200, "12.5,3.25,7.0,-1"])
def test_a_planted_secret_is_found_in_every_form(secret: "int | mpz | bytes | str") -> None:
    for form in forms(secret):
        assert Wire(bytes(100) + b"x" + form + bytes(50)).shows([secret])
        assert not Wire(bytes(100) + b"x" + form[1:] + bytes(50)).shows([secret])
