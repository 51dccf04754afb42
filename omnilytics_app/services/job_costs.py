"""What a job will take from the wallet, before it is created: escrow, bond, payload sizes and gas until its end.

`likely` is what the contract was measured to use (contracts/snapshots/gas.json) if every round is settled quietly;
`worst` is by the bounds that `services.fuel` warns with, every audit opened and a payload asked for. A transaction of
much call data costs 40 gas a byte that is not zero (EIP-7623), and ciphertexts have next to no zeros.
"""

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.document import KEY_SIZES, MAX_BYTES, proof_bytes
from omnilytics_app.domain.drafting import Expense, GasLine, JobCosts, ModelSize, Sizes
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import JobRefused, clause
from omnilytics_app.services.create_job import WEIGHT_BITS
from omnilytics_app.services.fuel import (
    ANSWER_GAS,
    BEGIN_GAS,
    CLOSE_JOB_GAS,
    CLOSE_ROUND_GAS,
    GAS_PER_BYTE,
    MOST_INLINE_BYTES,
    PAYLOAD_GAS,
    SEED_GAS,
    SETTLE_GAS,
    WITHDRAW_GAS,
    fuel_needed,
    opening_gas,
)

CREATE_GAS, ARM_GAS, START_GAS, START_GAS_A_SEAT = 300_000, 35_000, 90_000, 1_000
STORE_GAS, PUBLISH_GAS, CLOSE_ROUND_QUIET_GAS, SETTLE_QUIET_GAS = 65_000, 75_000, 83_000, 51_000
STANDARD_BYTE_GAS, FLOOR_BYTE_GAS, TRANSACTION_BASE_GAS = 16, 40, 21_000
TERMS_BYTES = 1_500
"""Words of a job's terms and of a call around its payload."""


def costs_of(form: JobForm, size: ModelSize, gas_price: Wei) -> JobCosts:
    """The costs of a form whose model has this size; where it fits no ciphertext or transaction, `problem` says so."""
    seats = form.groups * form.group_size
    escrow, bond = Wei(form.rounds * seats * form.reward), Wei(seats * form.reward)
    offered = fuel_needed(1, gas_price)
    if form.key_bits not in KEY_SIZES:
        return JobCosts(escrow, bond, (), gas_price, offered, None, "Choose a key of 2048 or 3072 bits.", "key_bits")
    try:
        layout = LaneLayout.derive(form.key_bits, size.outputs, size.features, form.group_size, WEIGHT_BITS)
    except JobRefused as error:
        return JobCosts(escrow, bond, (), gas_price, offered, None, str(error), "key_bits")
    sizes = _sizes(form, layout, seats)
    gas = _gas(form, layout, size, seats)
    problem, field = _problem(form, size, sizes)
    return JobCosts(escrow, bond, gas, gas_price, offered, sizes, problem, field, in_coin=form.token == NATIVE_COIN)


def document_bytes(size: ModelSize, key_bits: int) -> int:
    """A job's document: what describes columns and task, the proof of the modulus, and the modulus in hexadecimal."""
    return size.description + proof_bytes(key_bits) + key_bits // 4


def _sizes(form: JobForm, layout: LaneLayout, seats: int) -> Sizes:
    model = layout.model_ciphertexts * layout.ciphertext_bytes
    gradient = layout.gradient_ciphertexts * layout.ciphertext_bytes
    return Sizes(model, gradient, form.rounds * (model + seats * gradient), not form.in_stores)


def _gas(form: JobForm, layout: LaneLayout, size: ModelSize, seats: int) -> tuple[GasLine, ...]:
    rounds, model = form.rounds, layout.model_ciphertexts * layout.ciphertext_bytes
    document = _carrying(CREATE_GAS, document_bytes(size, form.key_bits) + TERMS_BYTES)
    begin = ARM_GAS + START_GAS + START_GAS_A_SEAT * seats
    publish = STORE_GAS if form.in_stores else _carrying(PUBLISH_GAS, model)
    most = PAYLOAD_GAS + (GAS_PER_BYTE * model if model <= MOST_INLINE_BYTES else 0)
    audits = min(rounds, 2 * form.faults)
    end = CLOSE_JOB_GAS + WITHDRAW_GAS
    return (
        GasLine(Expense.CREATE, document, document * 5 // 4),
        GasLine(Expense.BEGIN, begin, max(begin, BEGIN_GAS + START_GAS_A_SEAT * seats)),
        GasLine(Expense.PUBLISH, rounds * publish, rounds * max(publish, most)),
        GasLine(
            Expense.SETTLE,
            rounds * (CLOSE_ROUND_QUIET_GAS + SETTLE_QUIET_GAS),
            rounds * (SETTLE_GAS + CLOSE_ROUND_GAS),
        ),
        GasLine(Expense.AUDIT, 0, audits * (opening_gas(form.groups, layout.lanes) + SEED_GAS)),
        GasLine(Expense.ANSWER, 0, ANSWER_GAS),
        GasLine(Expense.END, end, end),
    )


def _carrying(execution: int, size_bytes: int) -> int:
    """Gas of a transaction that does so much and carries so many bytes: the dearer of the two ways to count."""
    standard = execution + STANDARD_BYTE_GAS * size_bytes
    return max(standard, TRANSACTION_BASE_GAS + FLOOR_BYTE_GAS * size_bytes)


def _problem(form: JobForm, size: ModelSize, sizes: Sizes) -> tuple[str, str]:
    if (described := document_bytes(size, form.key_bits)) > MAX_BYTES:
        return (
            clause(
                f"The job's description would have {described:,} bytes, more than the {MAX_BYTES:,} of a transaction; "
                "leave out columns or make the images smaller."
            ),
            "left_out",
        )
    largest = max(sizes.model, sizes.gradient)
    if not form.in_stores and largest > MOST_INLINE_BYTES:
        return (
            clause(
                f"A model of {largest:,} bytes does not fit into a transaction, which carries {MOST_INLINE_BYTES:,}; "
                "let payloads lie in a store, use fewer features or a smaller key."
            ),
            "in_stores",
        )
    return "", ""
