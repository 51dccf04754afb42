from hypothesis import given

from omnilytics_app.chain.calls import OpeningEvidence
from omnilytics_app.services.open_audit import parse_evidence, serialise_evidence
from tests.unit.chain.test_calls import evidence


@given(evidence)
def test_evidence_survives_being_kept_on_disk(some: OpeningEvidence) -> None:
    assert parse_evidence(serialise_evidence(some)) == some


@given(evidence)
def test_equal_evidence_is_kept_in_equal_bytes(some: OpeningEvidence) -> None:
    assert serialise_evidence(parse_evidence(serialise_evidence(some))) == serialise_evidence(some)
