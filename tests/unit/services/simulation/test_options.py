import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services.simulation.options import ATTACKS, GROSS, OMNISCIENT, SimulationOptions, parse_split


def test_every_named_attack_can_be_simulated() -> None:
    for attack in ATTACKS:
        SimulationOptions(attack=attack).check()
    assert set(GROSS) | set(OMNISCIENT) < set(ATTACKS)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"attack": "bribery"}, "sign_flip"),
        ({"crypto": "rot13"}, "none or paillier"),
        ({"alpha": 0.0}, "--split"),
        ({"alpha": float("nan")}, "--split"),
        ({"group_size": 2}, "--group-size"),
        ({"owners": 14}, "--owners"),
        ({"owners": 6}, "--owners"),
        ({"faults": 2}, "at most 1"),
        ({"faults": -1}, "--faults"),
        ({"rounds": 0}, "--rounds"),
        ({"key_bits": 520}, "--key-bits"),
        ({"seed": -1}, "--seed"),
    ],
)
def test_what_cannot_be_simulated_is_refused_in_one_sentence(changes: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        SimulationOptions(**changes).check()  # type: ignore[arg-type]
    assert str(caught.value).endswith(".")


def test_splits_are_read() -> None:
    assert parse_split("iid") is None
    assert parse_split("dirichlet:0.5") == 0.5
    for wrong in ("dirichlet", "dirichlet:", "dirichlet:many", "uniform:1", ""):
        with pytest.raises(ConfigurationError, match=r"dirichlet:1\.0"):
            parse_split(wrong)
