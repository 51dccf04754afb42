"""A job in full, as groups of facts: its terms, what it says of itself, and what is known of who made it."""

from dataclasses import dataclass

from omnilytics_app.domain.document import JobDocument
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.market import ContributorRecord, JobDetail, OwnerRecord
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import decimal, duration, integer, local_time, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.market_words import TokenOf, kind_words
from omnilytics_app.ui.models.money import money

NAMES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Fact:
    """One line. `hint` says more as its tool tip; `copied` is what can be copied of it, or empty."""

    label: str
    value: str
    hint: str = ""
    copied: str = ""


def money_facts(detail: JobDetail, kind: Token) -> tuple[Fact, ...]:
    """What is earned and what is at risk."""
    terms, most = detail.terms, Wei(detail.terms.rounds * detail.terms.reward)
    return (
        Fact(tr("Reward per round"), money(kind, terms.reward), tr("For each data owner of an accepted group.")),
        Fact(tr("In all, at most"), money(kind, most), tr("Accepted in every round.")),
        Fact(tr("Stake"), money(kind, terms.stake), tr("Comes back, less the penalties for missed rounds.")),
        Fact(
            tr("Penalty for a missed round"),
            money(kind, terms.absence_penalty),
            tr("Paid to the others of your group."),
        ),
        Fact(tr("Misses until you are out"), integer(terms.allowed_misses)),
        Fact(tr("Escrow"), money(kind, terms.escrow), tr("All rewards, paid into the contract before the start.")),
        Fact(
            tr("Paid in"),
            tr("The chain's coin") if kind.is_coin else kind.label,
            copied="" if kind.is_coin else kind.address,
        ),
    )


def course_facts(detail: JobDetail) -> tuple[Fact, ...]:
    """Rounds, groups and times."""
    terms = detail.terms
    return (
        Fact(tr("Rounds"), integer(terms.rounds)),
        Fact(tr("Data owners"), tr("{taken} of {seats}", taken=detail.summary.members, seats=terms.seats)),
        Fact(tr("Groups"), tr("{most} of {size} owners", most=terms.seats // terms.group_size, size=terms.group_size)),
        Fact(tr("Groups that may be rejected for good"), integer(terms.faults)),
        Fact(tr("Registration until"), local_time(terms.register_until)),
        Fact(tr("Time to publish a model"), duration(terms.publish_window)),
        Fact(tr("Time to submit"), duration(terms.submit_window)),
        Fact(tr("Time to settle"), duration(terms.settle_window)),
        Fact(tr("Time to dispute"), duration(terms.dispute_window)),
        Fact(tr("Time to answer"), duration(terms.answer_window)),
        Fact(tr("Whole job, at most"), duration(terms.longest_course)),
        Fact(
            tr("Payloads"),
            tr("In transactions alone") if terms.inline_only else tr("Also in stores outside of the chain"),
        ),
    )


def identity_facts(detail: JobDetail) -> tuple[Fact, ...]:
    """What tells this job from any other."""
    terms_hash = "0x" + detail.terms_hash.hex()
    owner = detail.summary.model_owner
    return (
        Fact(tr("Terms"), terms_hash, tr("The hash that a registration is bound to."), terms_hash),
        Fact(tr("Model owner"), owner, copied=owner),
        Fact(tr("Created in block"), integer(detail.summary.created_block)),
    )


def document_facts(document: JobDocument) -> tuple[Fact, ...]:
    """What the job says of what it learns; all of it is public."""
    task, features = document.task, document.features
    facts = [
        Fact(tr("Task"), kind_words(task.kind)),
        Fact(tr("Target"), visible_text(task.target)),
    ]
    if task.classes:
        facts.append(Fact(tr("Classes"), _listed(task.classes)))
    else:
        low, high = task.target_center - task.target_scale, task.target_center + task.target_scale
        facts.append(Fact(tr("Expected values"), f"{decimal(low)} \N{EN DASH} {decimal(high)}"))
    facts.append(Fact(tr("Features"), f"{integer(len(features.columns))}: {_listed(features.columns)}"))
    if document.image_shape is not None:
        height, width = document.image_shape
        facts.append(
            Fact(tr("Pictures"), tr("{width} \N{MULTIPLICATION SIGN} {height} pixels", width=width, height=height))
        )
    backbone = tr("None: the features are used as they are")
    if features.backbone is not None:
        backbone = tr(
            "Public network of %n layer(s), {bytes} bytes of weights",
            n=len(features.backbone.layers),
            bytes=integer(len(features.backbone.weights)),
        )
    bound = tr("None") if features.row_norm is None else decimal(features.row_norm)
    return (
        *facts,
        Fact(tr("Backbone"), backbone),
        Fact(tr("Loss"), tr("Logistic, first order") if task.loss == "logistic" else tr("Squared")),
        Fact(tr("Largest length of a row"), bound),
        Fact(tr("Key"), tr("Paillier, {bits} bits", bits=document.key_bits)),
    )


def record_facts(record: OwnerRecord, token: TokenOf) -> tuple[Fact, ...]:
    """What the chain tells of a model owner."""
    totals = ", ".join(money(token(address), paid) for address, paid in record.paid) or tr("Nothing")
    since = tr("block {number}", number=integer(record.since)) if record.since is not None else "\N{EN DASH}"
    return (
        Fact(tr("Jobs created"), integer(record.created)),
        Fact(tr("Finished"), integer(record.finished)),
        Fact(tr("Ended early"), integer(record.early)),
        Fact(tr("Cancelled"), integer(record.cancelled)),
        Fact(tr("Voted down or aborted"), integer(record.voided + record.aborted)),
        Fact(tr("Rounds it did not settle in time"), integer(record.defaulted)),
        Fact(tr("Disputes lost"), integer(record.disputes_lost)),
        Fact(tr("Rounds paid"), integer(record.rounds_paid)),
        Fact(tr("Data owners paid"), integer(record.data_owners_paid), tr("Each counted once.")),
        Fact(tr("Paid in all"), totals),
        Fact(tr("First seen"), since),
    )


def record_sentence(record: OwnerRecord) -> tuple[str, str]:
    """One sentence on a model owner, and its tone."""
    bad = record.voided + record.aborted + record.defaulted + record.disputes_lost
    if bad:
        return tr("It has left data owners waiting, or was voted down: look at the figures."), "warning"
    if not record.rounds_paid:
        return tr("No round of its jobs was ever paid: nothing speaks for it yet, and nothing against it."), ""
    return tr("It has paid %n data owner(s), and nothing speaks against it.", n=record.data_owners_paid), "success"


def contributor_facts(record: ContributorRecord, token: TokenOf) -> tuple[Fact, ...]:
    """What the chain tells of a data owner."""
    penalties = ", ".join(money(token(address), paid) for address, paid in record.penalties) or tr("Nothing")
    since = tr("block {number}", number=integer(record.since)) if record.since is not None else "\N{EN DASH}"
    return (
        Fact(tr("Jobs joined"), integer(record.joined)),
        Fact(tr("Rounds paid"), integer(record.accepted + record.voided)),
        Fact(tr("Rounds rejected"), integer(record.rejected), tr("Always with the whole group.")),
        Fact(tr("Rounds missed"), integer(record.missed)),
        Fact(tr("Penalties for missed rounds"), penalties),
        Fact(tr("Model owners who paid"), integer(record.model_owners), tr("Each counted once.")),
        Fact(tr("First seen"), since),
    )


def contributor_sentence(record: ContributorRecord) -> tuple[str, str]:
    """One sentence on a data owner, and its tone."""
    if record.missed or record.rejected:
        return tr("It has missed rounds, or groups of it were left out: look at the figures."), "warning"
    paid = record.accepted + record.voided
    if not paid:
        return tr("It was never paid for a round: nothing speaks for it yet, and nothing against it."), ""
    return tr("It was paid for %n round(s), and nothing speaks against it.", n=paid), "success"


def reference(detail: JobDetail) -> str:
    """Enough to find a job again."""
    return tr(
        "Job {number} of the market {market} on chain {chain}",
        number=detail.summary.job_id,
        market=detail.market,
        chain=detail.chain_id,
    )


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(visible_text(name, 40) for name in names[:NAMES_SHOWN])
    rest = len(names) - NAMES_SHOWN
    return tr("{names} and %n more", n=rest, names=shown) if rest > 0 else shown
