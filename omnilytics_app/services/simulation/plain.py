"""A job's arithmetic on the plaintexts that Paillier would encrypt: sums of lanes modulo n, nothing hidden.

Since Paillier is an isomorphism, whatever participants do to ciphertexts happens to these residues as well: lanes that
overflow carry into the next ones, and a sum whose masks do not cancel is uniform modulo n. Masks are drawn only where
somebody uses a wrong one or sends what another owner sent; everywhere else they cancel.
"""

import hashlib
from collections.abc import Mapping, Sequence

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.services.simulation.adversary import Sent, Values
from omnilytics_app.services.simulation.arithmetic import Evidence, PublishedRound
from omnilytics_app.workers.model_owner_tasks import GroupAnswer, group_answer

Residues = list[int]


class PlainArithmetic:
    """One job's; `modulus` stands for the key's: odd, and of as many bits."""

    def __init__(self, layout: LaneLayout) -> None:
        self.modulus = (3 << (layout.key_bits - 2)) | 1
        self._layout = layout
        self._sketches: Mapping[int, Residues] = {}
        self._excessive: frozenset[int] = frozenset()

    async def answer(self, published: PublishedRound, sent: Mapping[int, Sent]) -> Mapping[int, GroupAnswer]:
        """See `Arithmetic`."""
        odd = {i for i, what in sent.items() if what.wrong_masks or what.copied_from is not None}
        victims = {what.copied_from for what in sent.values()}
        masked = {a for a, members in published.groups.items() if (odd | victims) & set(members)}
        masks: dict[int, Residues] = {}
        for group in sorted(masked):
            masks |= self._masks(published, group)
        sums: dict[int, Residues] = {}
        for group, members in published.groups.items():
            payloads = [self._payload(i, sent, masks, published.number) for i in members]
            sums[group] = [sum(column) % self.modulus for column in zip(*payloads, strict=True)]
        self._sketches = {a: self._sketch(total, published.coefficients) for a, total in sums.items()}
        answers = {a: group_answer(sums[a], self._sketches[a], self.modulus, self._layout) for a in sums}
        self._excessive = frozenset(a for a, answer in answers.items() if answer.excessive)
        return answers

    async def open(self, claimed: frozenset[int]) -> Evidence:
        """See `Arithmetic`; nothing is encrypted, so that the randomness of every opening is 1."""
        excessive = claimed & self._excessive
        if excessive == claimed:
            return Evidence({}, excessive)
        reference = min(self._sketches.keys() - claimed)
        origin = self._sketches[reference]
        openings = {
            a: [Opening((x - y) % self.modulus, 1) for x, y in zip(values, origin, strict=True)]
            for a, values in self._sketches.items()
            if a != reference
        }
        return Evidence(openings, excessive)

    def _payload(self, owner: int, sent: Mapping[int, Sent], masks: Mapping[int, Residues], number: int) -> Residues:
        """The plaintexts of what an owner sends, masks included where they are drawn."""
        what = sent[owner]
        if what.copied_from is not None:
            return self._payload(what.copied_from, sent, masks, number)
        values = pack_values(self._layout, what.values)
        if what.wrong_masks:
            noise = self._noise(f"wrong mask/{number}/{owner}")
            return [v + x for v, x in zip(values, noise, strict=True)]
        return [v + x for v, x in zip(values, masks[owner], strict=True)] if owner in masks else values

    def _masks(self, published: PublishedRound, group: int) -> Mapping[int, Residues]:
        """Masks of a whole group; they sum to nothing."""
        first, *others = published.groups[group]
        masks = {i: self._noise(f"mask/{published.number}/{i}") for i in others}
        return {first: [-sum(column) for column in zip(*masks.values(), strict=True)], **masks}

    def _noise(self, label: str) -> Residues:
        key = hashlib.sha256(f"omnilytics/simulation/1/{label}".encode()).digest()
        return KeyStream(key).read_residues(self._layout.gradient_ciphertexts, self.modulus)

    def _sketch(self, total: Sequence[int], coefficients: Sequence[Sequence[int]]) -> Residues:
        return [sum(e * x for e, x in zip(row, total, strict=True)) % self.modulus for row in coefficients]


def pack_values(layout: LaneLayout, values: Values) -> list[int]:
    """The integers that stand for a K x d gradient, one a ciphertext; a value that is too wide runs into the next."""
    columns, step = values.T.tolist(), layout.features_per_ciphertext
    packed = []
    for index in range(layout.gradient_ciphertexts):
        places = enumerate(columns[feature] for feature in layout.features_of(index))
        lanes = [(k * step + place, value) for place, column in places for k, value in enumerate(column)]
        packed.append(sum(value << (layout.lane_bits * lane) for lane, value in lanes))
    return packed
