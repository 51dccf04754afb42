"""What the index of jobs tells of an address. Only what the chain has seen; nothing is asked of an endpoint."""

from collections import Counter

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.market import ContributorRecord, Ending, OwnerRecord, Reputation
from omnilytics_app.storage.job_index import JobIndex

_ENDINGS = (
    "SELECT ending, count(*), sum(rounds_paid), sum(defaulted), sum(disputes_lost), min(created_block) FROM jobs "
    "WHERE deployment = ? AND model_owner = ? GROUP BY ending"
)
_PAID = (
    "SELECT token, reward, sum(accepted + voided) FROM jobs JOIN seats USING (deployment, job_id) "
    "WHERE deployment = ? AND model_owner = ? GROUP BY token, reward HAVING sum(accepted + voided) > 0"
)
_PAID_OWNERS = (
    "SELECT count(DISTINCT seats.owner) FROM jobs JOIN seats USING (deployment, job_id) "
    "WHERE deployment = ? AND model_owner = ? AND accepted + voided > 0"
)
_SEATS = (
    "SELECT count(*), sum(accepted), sum(missed), sum(rejected), sum(voided), min(created_block) "
    "FROM seats JOIN jobs USING (deployment, job_id) WHERE deployment = ? AND seats.owner = ?"
)
_PAYERS = (
    "SELECT count(DISTINCT model_owner) FROM seats JOIN jobs USING (deployment, job_id) "
    "WHERE deployment = ? AND seats.owner = ? AND accepted + voided > 0"
)
_PENALTIES = (
    "SELECT token, reward, group_size, sum(missed) FROM seats JOIN jobs USING (deployment, job_id) "
    "WHERE deployment = ? AND seats.owner = ? GROUP BY token, reward, group_size HAVING sum(missed) > 0"
)


def reputation_of(index: JobIndex, address: Address) -> Reputation:
    """Both sides of an address. Blocks."""
    return Reputation(_as_model_owner(index, address), contributor_record(index, address))


def _as_model_owner(index: JobIndex, address: Address) -> OwnerRecord:
    found = index.rows(_ENDINGS, address)
    endings = Counter({ending: count for ending, count, *_ in found})
    rounds, defaulted, lost = (sum(row[column] for row in found) for column in (2, 3, 4))
    paid: Counter[Address] = Counter()
    for token, reward, times in index.rows(_PAID, address):
        paid[Address(token)] += int(reward) * times
    return OwnerRecord(
        address=address,
        created=endings.total(),
        open=endings[Ending.NONE],
        finished=endings[Ending.ALL_ROUNDS],
        early=endings[Ending.EARLY],
        cancelled=endings[Ending.CANCELLED],
        voided=endings[Ending.VOIDED],
        aborted=endings[Ending.ABORTED],
        rounds_paid=rounds,
        defaulted=defaulted,
        disputes_lost=lost,
        data_owners_paid=index.rows(_PAID_OWNERS, address)[0][0],
        paid=tuple((token, Wei(amount)) for token, amount in sorted(paid.items())),
        since=min((row[5] for row in found), default=None),
    )


def contributor_record(index: JobIndex, address: Address) -> ContributorRecord:
    """An address as a data owner. Blocks."""
    penalties: Counter[Address] = Counter()
    for token, reward, size, times in index.rows(_PENALTIES, address):
        penalties[Address(token)] += (size - 1) * int(reward) * times  # as `Terms.absence_penalty`
    joined, accepted, missed, rejected, voided, since = index.rows(_SEATS, address)[0]
    return ContributorRecord(
        address=address,
        joined=joined,
        accepted=accepted or 0,
        missed=missed or 0,
        rejected=rejected or 0,
        voided=voided or 0,
        model_owners=index.rows(_PAYERS, address)[0][0],
        penalties=tuple((token, Wei(amount)) for token, amount in sorted(penalties.items()) if amount),
        since=since,
    )
