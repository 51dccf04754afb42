from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.crypto.abi import encode_words, keccak256
from omnilytics_app.crypto.merkle import audit_path, verify_audit_path
from omnilytics_app.services.simulation.identities import Identities


def shuffled(identities: Identities) -> list[int]:
    """docs/protocol.md, Groups, once more."""
    scope = identities.scope
    seed = keccak256(encode_words(scope.chain_id, scope.market, scope.job_id, identities.block_hash(0)))
    order = list(range(identities.owners))
    for i in reversed(range(1, identities.owners)):
        j = int.from_bytes(keccak256(seed + i.to_bytes(32))) % (i + 1)
        order[i], order[j] = order[j], order[i]
    return order


@settings(max_examples=20)
@given(seed=st.integers(0, 2**64), owners=st.integers(9, 40), size=st.integers(3, 9))
def test_groups_are_drawn_as_the_protocol_says(seed: int, owners: int, size: int) -> None:
    identities = Identities(seed, owners, 1, 512)
    groups = identities.draw_groups(size)
    assert len(groups) == owners // size
    assert [i for members in groups for i in members] == shuffled(identities)[: len(groups) * size]


def test_everything_follows_from_the_seed() -> None:
    first, again, other = (Identities(seed, 9, 4, 512) for seed in (1, 1, 2))
    for name in ("entropy", "model_owner", "probe_seeds", "audit_root", "key_context", "scope"):
        assert getattr(first, name) == getattr(again, name)
        assert getattr(first, name) != getattr(other, name)
    assert first.mask_secret(3) == again.mask_secret(3) != first.mask_secret(4)
    assert len({first.address(i) for i in range(9)} | {first.model_owner}) == 10
    assert len({first.block_hash(r) for r in range(5)}) == 5


def test_the_probe_of_every_round_is_fixed_by_the_audit_root() -> None:
    identities = Identities(1, 9, 4, 512)
    for number in range(1, 5):
        seeds = identities.probe_seeds
        verify_audit_path(identities.audit_root, 4, number, seeds[number - 1], audit_path(seeds, number))
