"""Who takes part: profiles with keys and made data of the size the bars name, and the job they play."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.services.demo.cast import DEMO_SCRYPT_COST
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.storage.protectors import PassphraseProtector

GROUP_SIZE = 5
KEY_BITS = 2048
COLUMNS = 32
"""Of the data; with the constant, d = 33."""
ROWS = 60
FUNDS = Wei(10**18)


@dataclass(frozen=True)
class Actor:
    """A profile, its data file and its account."""

    profile: Path
    data_file: Path
    address: Address


@dataclass(frozen=True)
class Cast:
    """A model owner with its job file, and data owners."""

    passphrase: str = field(repr=False)
    model_owner: Actor
    job_file: Path
    owners: tuple[Actor, ...]


def make_cast(root: Path, owners: int, settings: dict[str, object]) -> Cast:
    """Profiles and files under `root`. Blocks for seconds: call it in a thread."""
    passphrase = secrets.token_urlsafe(24)
    model_owner = make_owner(root / "model-owner", passphrase, settings)
    job_file = root / "job.toml"
    job_file.write_text(_job(model_owner.data_file, owners // GROUP_SIZE), encoding="utf-8")
    everybody = (make_owner(root / f"owner-{i + 1:03}", passphrase, settings, i + 1) for i in range(owners))
    return Cast(passphrase, model_owner, job_file, tuple(everybody))


def make_owner(folder: Path, passphrase: str, settings: dict[str, object], seed: int = 0) -> Actor:
    """A profile with a key and made data, different for every seed."""
    profile = create_profile(folder, folder.name, settings)
    data_file = profile.paths.data / "made.csv"
    _write(data_file, np.random.default_rng(seed))
    secret = create(profile.paths.keystore, None, PassphraseProtector(passphrase, DEMO_SCRYPT_COST))
    return Actor(profile.paths.profile, data_file, LocalSigner(secret.signing_key).address)


async def fund(cast: Cast, sender: TransactionSender) -> None:
    """Give everybody coin."""
    everybody = (cast.model_owner, *cast.owners)
    await sender.send_all([Call("fund", actor.address, b"", FUNDS) for actor in everybody])


def _write(path: Path, rng: np.random.Generator) -> None:
    law, x = np.cos(np.arange(COLUMNS)), rng.normal(size=(ROWS, COLUMNS))
    y = np.where(x @ law + rng.normal(size=ROWS) > 0, "yes", "no")
    lines = [",".join([*(f"c{i}" for i in range(COLUMNS)), "target"])]
    lines += [",".join([*map(repr, row), label]) for row, label in zip(x.tolist(), y, strict=True)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _job(data_file: Path, groups: int) -> str:
    return (
        f'title = "Scale"\ntask = "binary"\ntarget = "target"\ndata_file = "{data_file}"\n'
        f'reward = "0.0001 ETH"\nrounds = 1\ngroups = {groups}\ngroup_size = {GROUP_SIZE}\nfaults = 0\n'
        f"key_bits = {KEY_BITS}\nregister_window = 3600\npublish_window = 1200\nsubmit_window = 3600\n"
        "settle_window = 1200\ndispute_window = 12\n"
    )
