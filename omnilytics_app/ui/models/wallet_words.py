"""Transactions, fees and accounts in words, for the wallet page."""

from collections.abc import Mapping

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.letters import mixes_scripts
from omnilytics_app.domain.sending import Speed
from omnilytics_app.domain.wallet import AccountKind, Contact, HistoryKind, HistoryRow, HistoryState, PendingTransaction
from omnilytics_app.ui.format import duration, ether_exact, ether_unit, short_hex, visible_text
from omnilytics_app.ui.language import tr

PAYMENT, NOTHING = "payment", "nothing"


def kind_words(kind: HistoryKind) -> str:
    """What lines of a kind are called."""
    return {
        HistoryKind.SENT: tr("Payments"),
        HistoryKind.JOB: tr("Jobs"),
        HistoryKind.SEAT: tr("Seats"),
        HistoryKind.ROUND: tr("Rounds"),
        HistoryKind.MONEY: tr("Claims and withdrawals"),
        HistoryKind.PAYOUT: tr("Payouts"),
        HistoryKind.OTHER: tr("Other"),
    }[kind]


def state_words(state: HistoryState) -> tuple[str, str]:
    """What became of it, and its tone."""
    return {
        HistoryState.PENDING: (tr("Waiting"), "warning"),
        HistoryState.MINED: (tr("Mined"), "success"),
        HistoryState.FINAL: (tr("Done"), "success"),
        HistoryState.FAILED: (tr("Failed"), "danger"),
        HistoryState.CANCELLED: (tr("Cancelled", "transaction"), "muted"),
        HistoryState.REPLACED: (tr("Replaced elsewhere"), "warning"),
        HistoryState.GIVEN_UP: (tr("Given up"), "muted"),
    }[state]


def account_kind_words(kind: AccountKind) -> str:
    """Where the key of an account comes from."""
    return {
        AccountKind.PHRASE: tr("Recovery phrase"),
        AccountKind.IMPORTED: tr("Imported key"),
        AccountKind.WATCHED: tr("Watch-only"),
    }[kind]


def contact_words(contact: Contact) -> str:
    """A contact where one of several is chosen: its name, and its address where the name may copy another's."""
    name = visible_text(contact.name)
    return f"{name}  {short_hex(contact.address)}" if mixes_scripts(name) else name


def disguise_words() -> str:
    """What to say of a name whose letters are mixed."""
    return tr("The name mixes letters of different alphabets that look alike; compare the address.")


def speed_words(speed: Speed | None) -> str:
    """What a speed is called; None for fees of one's own."""
    if speed is None:
        return tr("Custom")
    return {Speed.SLOW: tr("Slow"), Speed.NORMAL: tr("Normal"), Speed.FAST: tr("Fast")}[speed]


def row_words(row: HistoryRow, names: Mapping[Address, str]) -> str:
    """What a line of the history is about."""
    return deed_words(row.name, row.to, row.job_id, names)


def pending_words(pending: PendingTransaction, names: Mapping[Address, str]) -> str:
    """What a waiting transaction is about."""
    words = deed_words(pending.name, pending.to, pending.job_id, names)
    return tr("Cancelling: {what}", what=words) if pending.cancelling else words


def deed_words(name: str, to: Address | None, job_id: JobId | None, names: Mapping[Address, str]) -> str:
    """What a transaction does, by what the journal calls it."""
    if name == PAYMENT:
        return tr("Payment to {recipient}", recipient=called(to, names)) if to else tr("Payment")
    if name == NOTHING:
        return tr("Nothing, to use up a nonce")
    if name == "transfer":
        return tr("Payment in a token")
    job = tr("job {number}", number=job_id) if job_id is not None else tr("a job")
    words = _of_jobs(job).get(name) or _of_rounds(job).get(name)
    return words or name


def functions_of(text: str) -> frozenset[str]:
    """The functions whose words hold a text."""
    wanted = text.strip().casefold()
    known = (PAYMENT, NOTHING, "transfer", *_of_jobs(""), *_of_rounds(""))
    said = ((name, deed_words(name, None, None, {}).casefold()) for name in known)
    return frozenset(name for name, words in said if wanted and wanted in words)


def called(address: Address | None, names: Mapping[Address, str]) -> str:
    """The name of an address, or its beginning and end."""
    return "" if address is None else names.get(address, "") or short_hex(address, 8, 6)


def _of_jobs(job: str) -> dict[str, str]:
    return {
        "payout": tr("Payout of {job}", job=job),
        "createJob": tr("Created {job}", job=job),
        "register": tr("Joined {job}", job=job),
        "leave": tr("Left {job}", job=job),
        "cancel": tr("Cancelled {job}", job=job),
        "stop": tr("Stopped {job}", job=job),
        "closeJob": tr("Closed {job}", job=job),
        "abort": tr("Aborted {job}", job=job),
        "arm": tr("Had the groups of {job} drawn", job=job),
        "start": tr("Started {job}", job=job),
        "claim": tr("Claimed from {job}", job=job),
        "withdraw": tr("Withdrawal from the market"),
        "withdrawSink": tr("Pushed forfeited money on"),
        "approve": tr("Allowed the market tokens"),
        "deploy": tr("Deployed a market"),
    }


def _of_rounds(job: str) -> dict[str, str]:
    return {
        "publish": tr("Published a model of {job}", job=job),
        "submit": tr("Submitted a gradient to {job}", job=job),
        "closeRound": tr("Closed a round of {job}", job=job),
        "storeSeed": tr("Fixed a seed of {job}", job=job),
        "settleQuiet": tr("Settled a round of {job}", job=job),
        "settleOpen": tr("Settled an audit of {job}", job=job),
        "settleByDefault": tr("Settled an overdue round of {job}", job=job),
        "finalize": tr("Made a settlement of {job} final", job=job),
        "dispute": tr("Disputed a settlement of {job}", job=job),
        "contest": tr("Asked for parts of a model of {job}", job=job),
        "flag": tr("Asked for parts of gradients of {job}", job=job),
        "answer": tr("Showed parts in {job}", job=job),
        "closeAnswers": tr("Ended the time for answers in {job}", job=job),
    }


def amount_words(amount: Wei) -> str:
    """An amount with its sign; nothing for nothing."""
    if amount == 0:
        return "\N{EN DASH}"
    sign = "+" if amount > 0 else "\N{MINUS SIGN}"
    return f"{sign}{ether_unit(abs(amount))}"


def exact(amount: Wei) -> str:
    """All digits, in both units."""
    return tr("{ether} ETH = {wei} wei", ether=ether_exact(amount), wei=amount)


def wait_words(seconds: float | None, blocks: int) -> str:
    """When a transaction is probably mined."""
    if seconds is None:
        return tr("within %n block(s)", n=blocks)
    return tr("about {time}", time=duration(max(1.0, seconds)))
