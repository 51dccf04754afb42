"""The scores of a round that was settled with openings, as the contract computed them from the lanes it was shown.

Whether those lanes are right is the settlement check's business (`check_settlement`); here they are read and scored by
the contract's own rule, so that a member of a rejected group sees the figures it was rejected by.
"""

import asyncio

from omnilytics_app.chain.calls import OpeningEvidence
from omnilytics_app.chain.market import as_opening
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import unpack_lanes
from omnilytics_app.crypto.sketch import SKETCHES
from omnilytics_app.domain.explain import ScoreSheet
from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Round
from omnilytics_app.learning.multi_krum import rejection_threshold, scores
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_terms import understood

OPENED = frozenset({Outcome.OPEN, Outcome.FINAL, Outcome.VOID})


async def round_scores(gateway: Gateway, job: Job, number: RoundNumber) -> ScoreSheet | None:
    """The scores of a round; None where nothing was opened.

    Raises `InvalidPayload`, `InvalidOpening`, `JobRefused` or `ChainUnavailable`.
    """
    settled = job.round_at(number)
    if settled is None or settled.outcome not in OPENED:
        return None
    shown = as_opening(await gateway.reader.opening(job.job_id, number))
    layout = understood(gateway, job.job_id).layout
    return await asyncio.to_thread(score_sheet, job, settled, shown, layout)


def score_sheet(job: Job, settled: Round, shown: OpeningEvidence, layout: LaneLayout) -> ScoreSheet:
    """What the contract made of an opening: the reference group's lanes are all zero."""
    by_value = frozenset(claim.group for claim in shown.ranges)
    tau = job.terms.tau_percent
    if not shown.lanes:
        return ScoreSheet({}, 0, 0, tau, shown.claimed, by_value)
    complete = sorted(settled.complete)
    reference = min(settled.complete - shown.claimed)
    lanes = unpack_lanes(shown.lanes, [g for g in complete if g != reference], layout)
    width = SKETCHES * layout.lanes
    vectors = [[v for sketch in lanes[g] for v in sketch] if g != reference else [0] * width for g in complete]
    found = scores(vectors, len(shown.claimed))
    median = sorted(found)[(len(found) - 1) // 2]
    threshold = rejection_threshold(found, tau, job.terms.score_floor, shown.shift)
    by_group = {GroupIndex(g): score for g, score in zip(complete, found, strict=True)}
    return ScoreSheet(by_group, median, threshold, tau, shown.claimed, by_value)
