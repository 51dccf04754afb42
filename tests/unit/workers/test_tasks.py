"""The tasks of all participants, run one after another: a round from statistics on disk to the model after it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gmpy2 import mpz

from omnilytics_app.crypto.masks import MaskContext, mask_values, x25519_public_key
from omnilytics_app.crypto.payload import pack, payload_digest
from omnilytics_app.crypto.sketch import sketch_coefficients
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.domain.progress import Metric
from omnilytics_app.errors import DataFileError, InvalidOpening, InvalidPayload, StatisticsChanged
from omnilytics_app.workers.audit_tasks import (
    check_opening,
    check_probe,
    chunks,
    open_difference,
    sketch_group,
)
from omnilytics_app.workers.data_tasks import preview
from omnilytics_app.workers.gradient_tasks import cut_statistics
from omnilytics_app.workers.model_owner_tasks import (
    UNDECODABLE_LANE,
    EvaluationRequest,
    StartRequest,
    encrypt_probe,
    float_weights,
    learn,
    look_into,
    prepare_start,
    probe_weights,
    usable_payload,
)
from omnilytics_app.workers.owner_tasks import (
    CommittedPayload,
    MaskInput,
    check_payload,
    seal,
)
from tests.unit.workers.market import (
    BITS,
    GROUP_SIZE,
    GROUPS,
    ROUND,
    SCOPE,
    TERMS,
    Market,
    freeze_statistics,
    read,
    replaced,
    total,
    write_samples,
)

pytestmark = pytest.mark.torch


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Market:
    return Market(tmp_path_factory.mktemp("market"))


@pytest.fixture(scope="module")
def payloads(market: Market) -> list[CommittedPayload]:
    return [market.submit(owner) for owner in range(GROUP_SIZE)]


def test_the_decrypted_sum_of_a_group_is_the_integer_reference(
    market: Market, payloads: list[CommittedPayload]
) -> None:
    gradient = read(market, payloads).gradient
    assert [list(row) for row in gradient.values] == market.reference(range(GROUP_SIZE))
    assert gradient.in_range


def test_a_payload_follows_from_statistics_masks_and_randomisers_whatever_the_tiles(market: Market) -> None:
    n, square = market.n, market.n**2
    gradient = market.gradient(0, workers=1)
    assert gradient == market.gradient(0, workers=3)
    fresh = [mpz(pow(t + 2, n, square)) for t in range(len(gradient))]
    secrets = [bytes([i + 1]) * 32 for i in range(GROUP_SIZE)]
    roster = tuple((bytes([i]) * 20, x25519_public_key(s)) for i, s in enumerate(secrets))
    masks = MaskInput(MaskContext(SCOPE, ROUND, bytes(32), roster), 1, secrets[1], market.context(b"\x01" * 20))
    payload, digest = seal(gradient, fresh, masks, n)
    values = mask_values(masks.context, 1, secrets[1], n, len(gradient))
    products = [
        int(g) * pow(1 + n, m, square) * int(r) % square for g, m, r in zip(gradient, values, fresh, strict=True)
    ]
    assert payload == b"".join(c.to_bytes(market.layout.ciphertext_bytes) for c in products)
    assert digest == payload_digest(masks.payload_context, payload, market.layout.ciphertext_bytes)


def test_less_than_a_whole_group_decrypts_to_nothing(market: Market, payloads: list[CommittedPayload]) -> None:
    for part in ([payloads[0]], payloads[:2]):
        gradient = read(market, part).gradient
        assert not gradient.in_range


def test_a_factor_multiplies_the_sum(market: Market) -> None:
    poisoned = [market.submit(owner, factor=-4) for owner in range(GROUP_SIZE, 2 * GROUP_SIZE)]
    gradient = read(market, poisoned).gradient
    assert [list(row) for row in gradient.values] == market.reference(range(GROUP_SIZE, 2 * GROUP_SIZE), factor=-4)


@pytest.mark.parametrize("kind", ["zero", "a multiple of n", "too large"])
def test_a_ciphertext_that_must_not_be_used_makes_the_group_void(
    market: Market, payloads: list[CommittedPayload], kind: str
) -> None:
    value = {"zero": 0, "a multiple of n": 5 * market.n, "too large": market.n**2 + 1}[kind]
    bad = replaced(market, payloads[1], value)
    assert usable_payload(bad, market.n) is None
    assert usable_payload(payloads[0], market.n) == check_payload(payloads[0], market.n)


def test_a_payload_other_than_the_one_committed_to_is_refused(market: Market, payloads: list[CommittedPayload]) -> None:
    first = payloads[0]
    flipped = bytes([first.payload[0] ^ 1]) + first.payload[1:]
    for bad in (
        replace(first, payload=flipped),
        replace(first, payload=first.payload[:-1]),
        replace(first, context=market.context(b"\x09" * 20)),
        replace(first, count=first.count + 1),
    ):
        with pytest.raises(InvalidPayload):
            usable_payload(bad, market.n)


def test_statistics_that_changed_after_joining_are_not_computed_with(market: Market) -> None:
    (frozen, digest), (others, _) = market.frozen[:2]
    for statistics in (others, frozen[:-1] + bytes([frozen[-1] ^ 1]), frozen[:-8], b""):
        with pytest.raises(StatisticsChanged):
            cut_statistics(statistics, digest, market.layout, 2)


def test_statistics_of_a_file_are_always_the_same(market: Market, tmp_path: Path) -> None:
    file = write_samples(tmp_path / "data.csv", 5, 20)
    assert freeze_statistics(market.contribution(file)) == freeze_statistics(market.contribution(file))


@pytest.mark.parametrize(("attack", "differs"), [("sign_flip", False), ("label_flip", True), ("noise", True)])
def test_only_attacks_on_data_change_the_statistics(
    market: Market, tmp_path: Path, attack: str, *, differs: bool
) -> None:
    file = write_samples(tmp_path / "data.csv", 5, 20)
    honest, poisoned = (freeze_statistics(market.contribution(file, a)) for a in ("", attack))
    assert (honest != poisoned) is differs


def test_a_file_without_a_needed_column_is_refused_by_name(market: Market, tmp_path: Path) -> None:
    file = tmp_path / "short.csv"
    file.write_text("a,b,y\n1,2,3\n")
    with pytest.raises(DataFileError, match="'c'"):
        freeze_statistics(market.contribution(file))
    assert preview(str(file)).columns == ("a", "b", "y")


def test_a_round_teaches_the_session_what_the_groups_know(market: Market, tmp_path: Path) -> None:
    answers = {g: read(market, [market.submit(g * GROUP_SIZE + i) for i in range(GROUP_SIZE)]) for g in range(GROUPS)}
    after, verdict = learn(market.start.learner, ROUND, market.query, answers, is_audit=False)
    held_out = market.evaluation(write_samples(tmp_path / "held-out.csv", 99, 200))
    before, later = look_into(market.start.learner, held_out), look_into(after, held_out)
    assert verdict.filtered == verdict.claimed == frozenset()
    assert learn(market.start.learner, ROUND, market.query, answers, is_audit=False)[0] == after
    assert before.metric is Metric.R2
    assert before.score is not None
    assert later.score is not None
    assert later.score > 0.9
    assert later.score > before.score + 0.05
    assert later.weights != before.weights
    assert look_into(after, market.evaluation()).score is None


def test_a_sum_out_of_range_teaches_nothing_and_puts_its_group_aside(market: Market) -> None:
    answers = {g: read(market, [market.submit(g * GROUP_SIZE + i) for i in range(GROUP_SIZE)]) for g in range(GROUPS)}
    answers[2] = read(market, [market.submit(6)])
    _, verdict = learn(market.start.learner, ROUND, market.query, answers, is_audit=False)
    assert 2 in verdict.filtered
    assert np.isfinite(verdict.update).all()


def test_a_probe_is_what_anybody_recomputes_and_nothing_else(market: Market) -> None:
    seed, columns = b"p" * 32, range(market.layout.model_ciphertexts)
    probe = encrypt_probe(columns, seed, market.key, market.layout)
    check_probe((columns, probe), seed, market.n, market.layout)
    check_probe((range(2, 3), probe[2:3]), seed, market.n, market.layout)
    with pytest.raises(InvalidOpening):
        check_probe((columns, probe), b"q" * 32, market.n, market.layout)
    with pytest.raises(InvalidOpening):
        check_probe((columns, [*probe[:-1], probe[0]]), seed, market.n, market.layout)
    [weights] = probe_weights(seed, market.n, market.layout)
    assert len(weights) == market.layout.features
    assert float_weights((weights,))[0] == tuple(w / 2**24 for w in weights)


def test_openings_of_an_audit_verify_and_tampered_ones_do_not(market: Market, payloads: list[CommittedPayload]) -> None:
    coefficients = sketch_coefficients(b"c" * 32, market.layout.gradient_ciphertexts)
    others = [market.submit(owner) for owner in range(3, 6)]
    own, reference = (sketch_group(total(market, group), coefficients, market.n) for group in (others, payloads))
    openings = [open_difference(pair, market.key) for pair in zip(own, reference, strict=True)]
    for mine, others_, opening in zip(own, reference, openings, strict=True):
        check_opening((mine, others_, opening), market.n)
        with pytest.raises(InvalidOpening):
            check_opening((others_, mine, opening), market.n)
        with pytest.raises(InvalidOpening):
            check_opening((mine, others_, replace(opening, x=opening.x + 1)), market.n)


def test_the_sketch_lanes_of_an_answer_are_the_sketches_of_the_plain_sum(
    market: Market, payloads: list[CommittedPayload]
) -> None:
    layout = market.layout
    coefficients = sketch_coefficients(b"c" * 32, layout.gradient_ciphertexts)
    answer = read(market, payloads, coefficients)
    [row] = market.reference(range(GROUP_SIZE))
    packed = np.zeros((layout.gradient_ciphertexts, layout.lanes), dtype=object)
    packed.flat[: len(row)] = row
    assert answer.sketch_lanes == tuple(int(v) for e in coefficients for v in np.array(e, dtype=object) @ packed)


def test_a_sketch_that_does_not_decode_has_the_largest_lanes(market: Market, payloads: list[CommittedPayload]) -> None:
    coefficients = sketch_coefficients(b"c" * 32, market.layout.gradient_ciphertexts)
    answer = read(market, payloads[:1], coefficients)
    assert UNDECODABLE_LANE in answer.sketch_lanes


def test_secrets_on_their_way_to_a_worker_do_not_show_themselves(market: Market) -> None:
    masks = MaskInput(MaskContext(SCOPE, ROUND, bytes(32), ()), 0, b"hidden secret", bytes(32))
    assert "hidden" not in repr(masks)
    assert str(market.key.p) not in repr(market.key)
    assert str(market.key.q) not in str([market.key])


@pytest.mark.parametrize(("count", "size", "sizes"), [(0, 4, []), (3, 4, [3]), (8, 4, [4, 4]), (9, 4, [4, 4, 1])])
def test_chunks_cover_a_range_in_order(count: int, size: int, sizes: list[int]) -> None:
    pieces = chunks(count, size)
    assert [len(p) for p in pieces] == sizes
    assert [i for p in pieces for i in p] == list(range(count))


@pytest.mark.parametrize("kind", ["classification", "binary"])
def test_a_start_finds_the_classes_of_its_own_samples(tmp_path: Path, kind: str) -> None:
    labels = ["no", "yes", "perhaps"][: 3 if kind == "classification" else 2]
    rows = [f"{i % 7},{i % 5},{labels[i % len(labels)]}" for i in range(30)]
    file = tmp_path / "labels.csv"
    file.write_text("\n".join(["u,v,label", *rows]))
    start = prepare_start(StartRequest(str(file), kind, "label", TERMS))
    assert isinstance(start.features, FeatureMapSpec)
    assert start.features.columns == ("u", "v")
    assert start.task == TaskSpec(kind, "label", tuple(sorted(labels)))
    assert look_into(start.learner, EvaluationRequest(str(file), start.features, start.task)).metric is Metric.ACCURACY


def test_payloads_are_packed_at_the_size_of_the_key(market: Market) -> None:
    assert len(market.model.payload) == market.layout.model_ciphertexts * BITS // 4
    assert pack([mpz(1)], 4) == b"\0\0\0\x01"
