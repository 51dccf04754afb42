"""What a model owner has of a round once its submissions are closed: sums of groups, and what is to be asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import mpz

from omnilytics_app.domain.availability import grace_end
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.errors import PayloadUnavailable, clause
from omnilytics_app.services.availability import Flags, flags_of_missing, malformed_gradients
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.group_sums import usable_sums
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.payloads import arrived_groups
from omnilytics_app.workers.pool import WorkerPool

MAX_NAMED = 3
"""Addresses that a sentence spells out."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sums of the groups of which every gradient can be used, the other complete groups, and what to flag."""

    sums: dict[GroupIndex, list[mpz]]
    void: tuple[GroupIndex, ...]
    flags: Flags


async def gather_gradients(
    gateway: Gateway, pool: WorkerPool, job: Job, settled: Round, checked: CheckedJob
) -> Gathered:
    """Fetch, check and add up the gradients of the complete groups.

    While there is time for it, gradients that are not in their stores yet are waited for: `PayloadUnavailable`. What
    the endpoint got wrong is `InvalidPayload`. There is one flag a round, so that after it nothing is to be flagged.
    """
    n, count = checked.document.modulus, checked.layout.gradient_ciphertexts
    fetched = await arrived_groups(gateway, job, settled, count)
    if fetched.missing and not settled.flagged and gateway.watcher.view.present(job).now < grace_end(job):
        raise PayloadUnavailable(
            f"Waiting for the gradients of round {settled.number} in their owners' stores; {len(fetched.missing)} are "
            "not there yet."
        )
    sums = await usable_sums(pool, fetched.groups, n)
    void = tuple(sorted(settled.complete - sums.keys()))
    if settled.flagged:
        return Gathered(sums, void, ())
    unusable = {group: fetched.groups[group] for group in void if group in fetched.groups}
    malformed = await malformed_gradients(pool, job, unusable, n)
    return Gathered(sums, void, (*malformed, *flags_of_missing(fetched.missing, count)))


def said_of_flags(flags: Flags) -> str:
    """What a person is told about a flag."""
    named = ", ".join(owner for owner, _ in flags[:MAX_NAMED])
    if flags[MAX_NAMED:]:
        named = f"{named} and others"
    return clause(
        f"the gradient of {named} cannot be used or had; unless it is shown, that counts as an absence, and nothing "
        "else is affected."
    )


def said_of_void(void: Sequence[GroupIndex]) -> str:
    """What a person is told about groups whose sums cannot be used."""
    return clause(
        f"group {', '.join(str(g + 1) for g in void)} sent a payload that cannot be used; it stays out of the model "
        "and nothing else is affected."
    )
