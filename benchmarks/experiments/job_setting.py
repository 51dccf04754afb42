"""What kind of job a course is about, with the sizes, the document and the terms that the program gives such a job.

All sizes follow from `LaneLayout.derive`. `taken` asks the program's own checks whether its client would make and join
the job; what it refuses can still be played, since the contract knows nothing of columns and weights.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import shake_256
from typing import Any

from eth_utils.crypto import keccak

from omnilytics_app.crypto.abi import document_digest
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.document import (
    MAX_BYTES,
    FeatureMapSpec,
    JobDocument,
    TaskSpec,
    parse_document,
    proof_bytes,
    serialise_document,
)
from omnilytics_app.domain.ids import Address, Digest, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.create_job import WEIGHT_BITS, terms_of_form
from omnilytics_app.services.job_terms import (
    LEAF_FEE,
    LEAF_GAS,
    LOCAL_CHAIN_ID,
    check_terms,
    require_answers_pay,
    require_kept,
    require_store_terms,
)
from omnilytics_app.services.stores import RETENTION_S

INLINE_BYTES = 120_000
"""What the market takes in call data at most."""
ROUNDS = 2
WINDOW_S = 100_000
GAS_PRICE = Wei(10**9)
REWARD = Wei(2 * 10**17)
"""Enough that a missed round costs more than to ask for the longest payload that the client takes."""
A_ROOT = keccak(b"an audit root")
SIZES = frozenset(
    {"features", "lanes", "groups", "model ciphertexts", "ciphertexts", "model bytes", "payload bytes", "taken"}
)
"""The names of a setting's sizes, among the values of its point."""


@dataclass(frozen=True)
class Setting:
    """What a course is about; the usual one is a classifier of handwritten digits, 8 x 8 pixels and the constant."""

    parameters: int = 650
    outputs: int = 10
    key_bits: int = 2_048
    owners: int = 15
    group_size: int = 3
    way: str = "external"
    money: str = "coin"

    @property
    def features(self) -> int:
        """d, the constant included; the last feature may have values to spare."""
        return -(-self.parameters // self.outputs)

    @cached_property
    def layout(self) -> LaneLayout:
        """How the program packs such a model and its gradients."""
        return LaneLayout.derive(self.key_bits, self.outputs, self.features, self.group_size, WEIGHT_BITS)

    @property
    def groups(self) -> int:
        """In which the owners are."""
        return self.owners // self.group_size

    @property
    def payload_bytes(self) -> int:
        """Of a gradient."""
        return self.layout.gradient_ciphertexts * self.layout.ciphertext_bytes

    @property
    def model_bytes(self) -> int:
        """Of a model."""
        return self.layout.model_ciphertexts * self.layout.ciphertext_bytes

    @property
    def fits(self) -> bool:
        """Whether the market takes such payloads in this way."""
        return self.way != "inline" or max(self.payload_bytes, self.model_bytes) <= INLINE_BYTES

    @property
    def taken(self) -> bool:
        """Whether the program's client makes and joins such a job, by its own checks."""
        raw, terms = raw_document(self), terms_of(self, NATIVE_COIN, 0, Digest(A_ROOT))
        try:
            check_terms(terms, parse_document(raw), raw, LOCAL_CHAIN_ID)
            require_answers_pay(terms, GAS_PRICE)
            if not terms.inline_only:
                require_store_terms(terms, has_store=True)
                require_kept(terms, RETENTION_S if self.way == "blob" else None)
        except JobRefused:
            return False
        return self.fits

    def sizes(self) -> dict[str, int]:
        """What follows from the setting, by the names in `SIZES`."""
        return {
            "features": self.features,
            "lanes": self.layout.lanes,
            "groups": self.groups,
            "model ciphertexts": self.layout.model_ciphertexts,
            "ciphertexts": self.layout.gradient_ciphertexts,
            "model bytes": self.model_bytes,
            "payload bytes": self.payload_bytes,
            "taken": self.taken,
        }


SHAPES = {270_896: (37, 3_072)}
"""Outputs and bits of the key where the usual ones would ask for more ciphertexts than the contract takes, 8,192."""


def of_size(parameters: int, **changes: Any) -> Setting:
    """The job with so many parameters, everything else as usual but for the changes."""
    outputs, key_bits = SHAPES.get(parameters, (Setting.outputs, Setting.key_bits))
    return Setting(parameters, outputs, key_bits, **changes)


def document_of(setting: Setting) -> JobDocument:
    """As the program writes it; modulus and proof are noise of the true length: the contract reads neither."""
    columns = tuple(f"pixel{i}" for i in range(1, setting.features))
    middles = (8.0,) * len(columns)
    size = setting.key_bits // 8
    noise = int.from_bytes(shake_256(b"modulus").digest(size))
    return JobDocument(
        title="Handwritten digits",
        task=TaskSpec("classification", "digit", tuple(map(str, range(setting.outputs)))),
        features=FeatureMapSpec(columns, middles, middles),
        key_bits=setting.key_bits,
        modulus=noise | 1 << (setting.key_bits - 1) | 1,
        salt=keccak(b"salt"),
        weight_bits=WEIGHT_BITS,
        proof=shake_256(b"proof").digest(proof_bytes(setting.key_bits)),
    )


def raw_document(setting: Setting) -> bytes:
    """What travels with `createJob`; a document that no client reads is cut off where they stop."""
    return serialise_document(document_of(setting))[:MAX_BYTES]


def modulus_digest(setting: Setting) -> Digest:
    """What the contract is told of the modulus."""
    return Digest(keccak(document_of(setting).modulus_bytes))


def form_of(setting: Setting, token: Address) -> JobForm:
    """What a model owner fills in for such a job, of two rounds, all of whose windows are long."""
    document = document_of(setting)
    return JobForm(
        title=document.title,
        data_file="",
        task=document.task.kind,
        target=document.task.target,
        rounds=ROUNDS,
        groups=setting.groups,
        group_size=setting.group_size,
        faults=max(0, (setting.groups - 3) // 2),
        reward=REWARD,
        key_bits=setting.key_bits,
        register_window=WINDOW_S,
        publish_window=WINDOW_S,
        submit_window=WINDOW_S,
        settle_window=WINDOW_S,
        dispute_window=WINDOW_S // 2,
        token=token,
        in_stores=setting.way != "inline",
    )


def terms_of(setting: Setting, token: Address, now: int, audit_root: Digest) -> Terms:
    """The terms that the program gives such a job, at a gas price of `GAS_PRICE`."""
    form, document = form_of(setting, token), document_digest(modulus_digest(setting), raw_document(setting))
    terms = terms_of_form(form, setting.layout, audit_root, Digest(document), now)
    return replace(terms, answer_fee=Wei(LEAF_FEE * LEAF_GAS * GAS_PRICE)) if form.in_stores else terms
