"""Who takes part in a demonstration: profiles on disk with keys, coin and their share of a real data set."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.demo_data import DemoSplit, split, write_csv
from omnilytics_app.services.demo.options import FUNDS, REWARD, DemoOptions
from omnilytics_app.services.demo.villains import Villain
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.storage.protectors import PassphraseProtector

DEMO_SCRYPT_COST = 2**15
"""A random passphrase needs no stretching; this only keeps sixteen profiles quick to make."""
TITLES = {
    "digits": "Handwritten digits",
    "breast_cancer": "Breast cancer diagnosis",
    "diabetes": "Diabetes progression",
}
REGISTER_WINDOW_S = {True: 300, False: 1800}
"""By whether nobody has to press a button."""
WINDOWS_S = {"publish": 180, "submit": 240, "settle": 180, "dispute": 12}
VILLAIN_WINDOWS_S: dict[str, dict[str, int]] = {
    Villain.WITHHOLDING_OWNER: {"settle": 100},
    Villain.WITHHOLDING_MODEL_OWNER: {"submit": 60},
}
"""Where what somebody holds back is waited for, a part of these windows goes by."""


@dataclass(frozen=True, slots=True)
class Actor:
    """One participant. `data_file` is its own share; `attack` and `villain` are empty for the honest."""

    profile: Path
    data_file: Path
    address: Address
    attack: str = ""
    villain: str = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody, the job to be created, and what nobody but the report sees."""

    passphrase: str = field(repr=False)
    model_owner: Actor
    owners: tuple[Actor, ...]
    form: JobForm
    held_out_file: Path


def make_cast(options: DemoOptions, root: Path, settings: dict[str, object]) -> Cast:
    """Create profiles and data files under `root`. Blocks for seconds: call it in a thread."""
    shares = split(options.dataset, options.seed, options.owners)
    passphrase = secrets.token_urlsafe(24)
    held_out = root / "held-out.csv"
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_csv(held_out, shares.columns, shares.target, shares.held_out)

    def actor(name: str, label: str, samples: Samples, attack: str = "", villain: str = "") -> Actor:
        profile = create_profile(root / name, label, settings)
        data_file = profile.paths.data / f"{options.dataset}.csv"
        write_csv(data_file, shares.columns, shares.target, samples)
        secret = create(profile.paths.keystore, None, PassphraseProtector(passphrase, DEMO_SCRYPT_COST))
        address = LocalSigner(secret.signing_key).address
        return Actor(profile.paths.profile, data_file, address, attack, villain)

    withholds = options.villain == Villain.WITHHOLDING_OWNER
    villain = "" if withholds else options.villain
    model_owner = actor("model-owner", "Model owner", shares.model_owner, villain=villain)
    first_bad, last = options.owners - options.attackers, options.owners - 1
    owners = tuple(
        actor(
            f"owner-{i + 1:02}",
            f"Data owner {i + 1}",
            share,
            attack=options.attack if i >= first_bad else "",
            villain=options.villain if withholds and i == last else "",
        )
        for i, share in enumerate(shares.owners)
    )
    return Cast(passphrase, model_owner, owners, _form(options, shares, model_owner, held_out), held_out)


async def fund(cast: Cast, sender: TransactionSender) -> None:
    """Give everybody coin from the sender's account."""
    everybody = (cast.model_owner, *cast.owners)
    await sender.send_all([Call("fund", actor.address, b"", FUNDS) for actor in everybody])


def _form(options: DemoOptions, shares: DemoSplit, model_owner: Actor, held_out: Path) -> JobForm:
    windows = WINDOWS_S | VILLAIN_WINDOWS_S.get(options.villain, {})
    return JobForm(
        title=TITLES[options.dataset],
        data_file=str(model_owner.data_file),
        task=shares.kind,
        target=shares.target,
        rounds=options.rounds,
        groups=options.groups,
        group_size=options.group_size,
        faults=options.faults,
        reward=REWARD,
        key_bits=options.key_bits,
        register_window=REGISTER_WINDOW_S[options.auto],
        publish_window=windows["publish"],
        submit_window=windows["submit"],
        settle_window=windows["settle"],
        dispute_window=windows["dispute"],
        evaluation_file=str(held_out),
        image_shape=shares.image_shape,
        backbone=options.backbone,
        in_stores=options.in_stores,
    )
