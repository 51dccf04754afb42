import json

import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.settings import Settings, check_stored, resolve_settings, stored_form

MARKET = "0x5FbDB2315678afecb367f032d93F642f64180aa3"


def test_a_local_chain_is_the_default() -> None:
    settings = resolve_settings({}, {}, {})
    assert settings == Settings()
    assert (settings.rpc_url, settings.chain_id, settings.market) == ("http://127.0.0.1:8545", 31337, None)
    assert settings.workers >= 1


def test_a_flag_beats_the_environment_and_that_the_profile() -> None:
    profile = {"chain_id": 1, "poll_interval_s": 4.0, "workers": 1, "log_level": "ERROR"}
    environment = {"OMNILYTICS_CHAIN_ID": "2", "OMNILYTICS_WORKERS": "2", "OTHER": "x"}
    settings = resolve_settings({"chain_id": 3, "poll_interval_s": None}, environment, profile)
    assert (settings.chain_id, settings.workers) == (3, 2)
    assert (settings.poll_interval_s, settings.log_level) == (4.0, "ERROR")


def test_stored_settings_are_read_back_the_same() -> None:
    settings = resolve_settings({"market": MARKET, "workers": 3}, {}, {})
    assert resolve_settings({}, {}, stored_form(settings)) == settings


@pytest.mark.parametrize("text", [MARKET, MARKET.lower(), "0x" + MARKET[2:].upper()])
def test_a_market_is_kept_with_its_checksum(text: str) -> None:
    assert resolve_settings({"market": text}, {}, {}).market == MARKET


OTHER = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"


@pytest.mark.parametrize("given", [[MARKET, OTHER, MARKET.lower()], f"{MARKET}, {OTHER}", (MARKET, OTHER)])
def test_trusted_owners_are_kept_once_with_their_checksum(given: object) -> None:
    settings = resolve_settings({"trusted": given, "epsilon_budget": "2.5"}, {}, {})
    assert (settings.trusted, settings.epsilon_budget) == ((MARKET, OTHER), 2.5)
    assert resolve_settings({}, {}, json.loads(json.dumps(stored_form(settings)))) == settings


WRONG: list[tuple[str, object]] = [
    ("rpc_url", "localhost:8545"),
    ("rpc_url", "ftp://node"),
    ("rpc_url", "http://"),
    ("rpc_url", "http://[::1"),
    ("rpc_url", "http://node:99999"),
    ("rpc_url", 8545),
    ("chain_id", 0),
    ("chain_id", -1),
    ("chain_id", "one"),
    ("chain_id", True),
    ("chain_id", 1.5),
    ("chain_id", 2**63),
    ("market", "0x5fbDB2315678afecb367f032d93F642f64180aa3"),
    ("market", "0x" + "0" * 40),
    ("market", MARKET[:-1]),
    ("market", MARKET[2:]),
    ("market", MARKET + "\n"),
    ("market", 5),
    ("poll_interval_s", 0),
    ("poll_interval_s", "nan"),
    ("poll_interval_s", "inf"),
    ("poll_interval_s", None),
    ("poll_interval_s", False),
    ("workers", 0),
    ("workers", "many"),
    ("log_level", "LOUD"),
    ("trusted", MARKET[:-1]),
    ("trusted", [MARKET, 5]),
    ("trusted", 7),
    ("epsilon_budget", 0),
    ("epsilon_budget", "inf"),
    ("log_level", 10),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_stored_value_is_one_sentence_that_names_it(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=rf"^The setting {name} of the profile must be .*; correct it\.$"):
        check_stored({name: value})


def test_a_wrong_value_names_its_source() -> None:
    with pytest.raises(
        ConfigurationError, match=r"^The setting OMNILYTICS_POLL_INTERVAL_S must be a number of seconds"
    ):
        resolve_settings({}, {"OMNILYTICS_POLL_INTERVAL_S": "soon"}, {})
    with pytest.raises(ConfigurationError, match=r"^The setting --log-level must be one of DEBUG"):
        resolve_settings({"log_level": "LOUD"}, {}, {})


def test_an_unknown_setting_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="no setting --colour"):
        resolve_settings({"colour": "red"}, {}, {})
    with pytest.raises(ConfigurationError, match="unknown setting 'colour'"):
        resolve_settings({}, {}, {"colour": "red"})


def test_the_address_of_the_node_is_not_shown() -> None:
    settings = resolve_settings({"rpc_url": "https://node.example/v3/secret-token"}, {}, {})
    assert "secret-token" not in repr(settings)


def test_a_wrong_address_of_a_node_is_not_repeated() -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve_settings({"rpc_url": "htps://node.example/secret-token"}, {}, {})
    assert "secret-token" not in str(caught.value)
