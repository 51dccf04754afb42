"""A job's arithmetic as its participants carry it out: every step is the workers' own task, on real ciphertexts.

The model is encrypted and published; each owner checks it, computes its encrypted gradient, masks, re-randomises and
commits; the model owner decrypts sums; an audit is opened by the model owner and checked as data owners do. Malicious
owners encrypt what they please, and nothing else is different for them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gmpy2 import mpz

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, mask_and_rerandomise
from omnilytics_app.crypto.opening import Bundle, Opening, pack_bundle, unpack_bundle
from omnilytics_app.crypto.paillier import add_plain
from omnilytics_app.crypto.payload import pack, payload_context, payload_digest
from omnilytics_app.crypto.tiling import cut_by_time, key_holder_s, nth_power_s
from omnilytics_app.services.encrypted_gradient import encrypted_gradient
from omnilytics_app.services.group_sums import (
    check_differences,
    find_excesses,
    group_sums,
    open_differences,
    read_sums,
    sketch_groups,
    usable_sums,
)
from omnilytics_app.services.simulation.adversary import Sent
from omnilytics_app.services.simulation.arithmetic import Evidence, PublishedRound
from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.services.simulation.plain import pack_values
from omnilytics_app.services.simulation.population import Population
from omnilytics_app.workers.audit_tasks import (
    KeyPair,
    check_excess,
    check_probe,
)
from omnilytics_app.workers.model_owner_tasks import (
    GroupAnswer,
    assemble,
    derive_key_pair,
    encrypt_columns,
    encrypt_probe,
)
from omnilytics_app.workers.owner_tasks import (
    CommittedPayload,
    MaskInput,
    check_payload,
    randomisers,
    seal,
)
from omnilytics_app.workers.pool import WorkerPool

Payloads = dict[int, CommittedPayload]
"""By owner."""


@dataclass(frozen=True, slots=True)
class Committed:
    """A round whose payloads are all in."""

    published: PublishedRound
    model: CommittedPayload
    groups: Mapping[int, Sequence[CommittedPayload]]


class EncryptedArithmetic:
    """One job's; made by `create`."""

    def __init__(
        self, population: Population, identities: Identities, layout: LaneLayout, key: KeyPair, pool: WorkerPool
    ) -> None:
        self.modulus = key.modulus
        self._population = population
        self._identities = identities
        self._layout = layout
        self._key = key
        self._pool = pool
        self._last: Committed | None = None

    @classmethod
    async def create(
        cls, population: Population, identities: Identities, layout: LaneLayout, pool: WorkerPool
    ) -> "EncryptedArithmetic":
        """The model owner's key comes from its entropy, as in a job."""
        bits = layout.key_bits
        key = await pool.run(derive_key_pair, identities.entropy, identities.key_context, bits)
        return cls(population, identities, layout, key, pool)

    async def answer(self, published: PublishedRound, sent: Mapping[int, Sent]) -> Mapping[int, GroupAnswer]:
        """See `Arithmetic`."""
        model = await self._publish(published)
        ciphertexts = await self._pool.run(check_payload, model, self.modulus)
        payloads: Payloads = {}
        for members in published.groups.values():
            for owner in members:
                payloads[owner] = await self._submit(published, model, ciphertexts, owner, sent[owner])
        for owner, what in sent.items():
            if what.copied_from is not None:
                payloads[owner] = await self._copy(published.number, owner, payloads[what.copied_from])
        groups = {a: [payloads[i] for i in members] for a, members in published.groups.items()}
        self._last = Committed(published, model, groups)
        sums = await usable_sums(self._pool, groups, self.modulus)
        return await read_sums(self._pool, sums, published.coefficients, self._key, self._layout, ("", None))

    async def open(self, claimed: frozenset[int]) -> Evidence:
        """See `Arithmetic`."""
        last = self._last
        if last is None:
            raise ValueError("no round was answered yet")
        await self._check_probe(last)
        sums = await group_sums(self._pool, last.groups, self.modulus)
        accused = {a: sums[a] for a in sorted(claimed)}
        excesses = await find_excesses(self._pool, accused, self._key, self._layout)
        claims = [(sums[a], excess) for a, excess in excesses.items()]
        await self._pool.map("", check_excess, claims, None, self.modulus, self._layout)
        if excesses.keys() == claimed:
            return Evidence({}, claimed)
        return Evidence(await self._openings(last, sums, claimed), frozenset(excesses))

    async def _publish(self, published: PublishedRound) -> CommittedPayload:
        layout = self._layout
        pieces = cut_by_time(layout.model_ciphertexts, key_holder_s(layout.key_bits), self._pool.workers)
        if published.is_audit:
            seed = self._identities.probe_seeds[published.number - 1]
            parts = await self._pool.map("", encrypt_probe, pieces, None, seed, self._key, layout)
        else:
            weights = tuple(tuple(row) for row in published.point.tolist())
            parts = await self._pool.map("", encrypt_columns, pieces, None, weights, self._key, layout)
        context = payload_context(self._identities.scope, published.number, self._identities.model_owner)
        payload, digest = await self._pool.run(assemble, [c for part in parts for c in part], context, layout)
        return CommittedPayload(payload, digest, context, layout.model_ciphertexts)

    async def _submit(
        self, published: PublishedRound, model: CommittedPayload, ciphertexts: Sequence[mpz], owner: int, what: Sent
    ) -> CommittedPayload:
        """One owner's round, from the published model to its payload."""
        n, count = self.modulus, self._layout.gradient_ciphertexts
        if what.forged:
            gradient = [add_plain(n, mpz(1), x) for x in pack_values(self._layout, what.values)]
        else:
            statistics = self._population.statistics[owner]
            raw, frozen = statistics.to_bytes(), statistics.digest
            gradient = await encrypted_gradient(self._pool, ciphertexts, (raw, frozen), n, self._layout, ("", None))
        fresh = await self._randomisers()
        masks = self._masks(published, model.digest, owner, wrong=what.wrong_masks)
        payload, digest = await self._pool.run(seal, gradient, fresh, masks, n)
        return CommittedPayload(payload, digest, masks.payload_context, count)

    async def _copy(self, number: int, owner: int, victim: CommittedPayload) -> CommittedPayload:
        """Another owner's payload under one's own name, re-randomised so that it looks like none seen before."""
        ciphertexts = await self._pool.run(check_payload, victim, self.modulus)
        fresh = await self._randomisers()
        copied = mask_and_rerandomise(self.modulus, ciphertexts, [0] * len(fresh), fresh)
        size, context = self._layout.ciphertext_bytes, self._context(number, owner)
        payload = pack(copied, size)
        return CommittedPayload(payload, payload_digest(context, payload, size), context, len(copied))

    async def _randomisers(self) -> list[mpz]:
        count, each = self._layout.gradient_ciphertexts, nth_power_s(self._layout.key_bits)
        sizes = [len(piece) for piece in cut_by_time(count, each, self._pool.workers)]
        parts = await self._pool.map("", randomisers, sizes, None, self.modulus)
        return [r for part in parts for r in part]

    def _masks(self, published: PublishedRound, digest: bytes, owner: int, *, wrong: bool) -> MaskInput:
        """What an owner masks with; wrong masks are those of a model that nobody else has seen."""
        members = next(members for members in published.groups.values() if owner in members)
        context = MaskContext(self._identities.scope, published.number, digest, self._identities.roster(members))
        return MaskInput(
            context=replace(context, model_digest=bytes(32)) if wrong else context,
            own_index=list(members).index(owner),
            secret=self._identities.mask_secret(owner),
            payload_context=self._context(published.number, owner),
        )

    def _context(self, number: int, owner: int) -> bytes:
        return payload_context(self._identities.scope, number, self._identities.address(owner))

    async def _openings(
        self, last: Committed, sums: Mapping[int, list[mpz]], claimed: frozenset[int]
    ) -> Mapping[int, Sequence[Opening]]:
        """The sketch differences, opened by the model owner, packed, unpacked and checked as by a data owner."""
        n, layout = self.modulus, self._layout
        sketches = await sketch_groups(self._pool, sums, last.published.coefficients, n)
        reference = min(sketches.keys() - claimed)
        opened = await open_differences(self._pool, sketches, reference, self._key)
        bundle = unpack_bundle(pack_bundle(Bundle(opened), layout), sorted(opened), 0, layout)
        await check_differences(self._pool, sketches, reference, bundle.sketches, n)
        return bundle.sketches

    async def _check_probe(self, last: Committed) -> None:
        seed = self._identities.probe_seeds[last.published.number - 1]
        model = await self._pool.run(check_payload, last.model, self.modulus)
        pieces = cut_by_time(len(model), nth_power_s(self._layout.key_bits), self._pool.workers)
        published = [(piece, model[piece.start : piece.stop]) for piece in pieces]
        await self._pool.map("", check_probe, published, None, seed, self.modulus, self._layout)
