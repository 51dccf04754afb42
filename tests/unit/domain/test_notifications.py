from dataclasses import replace

import pytest

from omnilytics_app.domain.activity import Entry, Kind, Standing, bounded, group_of, standing_of
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.notifications import DUE_SHARE, Duty, NoticeKind, notices, owed_duty, round_is_due
from tests.unit.domain.builders import address, groups, make_job

ME = address(4)


def entry(number: int, kind: Kind, job: int = 1) -> Entry:
    return Entry(f"{kind}:{number}", kind, 1_000 + number, JobId(job))


def test_several_of_one_kind_are_one_notice_the_newest_first() -> None:
    opened = [entry(n, Kind.JOB_FITS, n) for n in range(5)]
    [jobs, paid] = notices([*opened, entry(1, Kind.CLAIMED), entry(2, Kind.SENT)])
    assert (jobs.kind, len(jobs.entries), jobs.newest.job, jobs.job) == (NoticeKind.JOB_FITS, 5, 4, None)
    assert (paid.kind, paid.job) == (NoticeKind.PAID, 1)


def test_history_is_not_told_but_what_presses_is() -> None:
    fresh = [entry(1, Kind.CLAIMED), entry(2, Kind.ROUND_DUE), entry(3, Kind.LOW_GAS)]
    told = notices(fresh, history={e.key for e in fresh})
    assert [notice.kind for notice in told] == [NoticeKind.ROUND_DUE, NoticeKind.LOW_GAS]


def test_what_was_taken_back_is_not_told() -> None:
    assert notices([replace(entry(1, Kind.CLAIMED), taken_back=True)]) == ()


@pytest.mark.parametrize(
    ("kind", "notice"),
    [
        (Kind.RETURNED, NoticeKind.PAID),
        (Kind.MISSED, NoticeKind.PENALISED),
        (Kind.REJECTED, NoticeKind.PENALISED),
        (Kind.EVICTED, NoticeKind.PENALISED),
        (Kind.DISPUTED, NoticeKind.DISPUTED),
        (Kind.VOIDED, NoticeKind.DISPUTED),
    ],
)
def test_kinds_are_told_as_what_they_mean(kind: Kind, notice: NoticeKind) -> None:
    assert [told.kind for told in notices([entry(1, kind)])] == [notice]


class TestDue:
    job = make_job(Phase.SUBMIT)

    def left(self, seconds: int) -> bool:
        return round_is_due(replace(self.job, deadline=self.job.now + seconds), ME)

    def test_in_the_last_part_of_the_window_alone(self) -> None:
        last = self.job.terms.submit_window // DUE_SHARE
        assert [self.left(s) for s in (last + 1, last, 1, 0, -1)] == [False, True, True, False, False]

    def test_not_for_those_who_need_not_submit(self) -> None:
        due = replace(self.job, deadline=self.job.now + 1)
        member = due.member(ME)
        assert member is not None
        for changes in ({"submitted": True}, {"dropped": True}, {"group": None}):
            members = (replace(member, **changes),)  # type: ignore[arg-type]
            assert not round_is_due(replace(due, members=members), ME)
        inactive = (due.rounds[0], replace(due.rounds[1], active=groups(0, 2)))
        assert not round_is_due(replace(due, rounds=inactive), ME)
        assert not round_is_due(replace(due, phase=Phase.SETTLE), ME)
        assert not round_is_due(replace(due, round=RoundNumber(9)), ME)
        assert not round_is_due(due, address(99))


class TestDuty:
    """What presses a model owner."""

    job = make_job(Phase.PUBLISH)

    def owed(self, phase: Phase, seconds: int, **changes: object) -> Duty | None:
        made = replace(self.job, phase=phase, deadline=self.job.now + seconds, **changes)  # type: ignore[arg-type]
        return owed_duty(made, self.job.model_owner)

    def test_in_the_last_part_of_each_window_alone(self) -> None:
        terms = self.job.terms
        for phase, window in ((Phase.PUBLISH, terms.publish_window), (Phase.SETTLE, terms.settle_window)):
            last, duty = window // DUE_SHARE, Duty(phase.name.lower())
            assert [self.owed(phase, s) for s in (last + 1, last, 1, 0, -1)] == [None, duty, duty, None, None]

    def test_not_where_others_act_or_there_is_nothing_left_to_do(self) -> None:
        others = set(Phase) - {Phase.PUBLISH, Phase.SETTLE}
        assert not any(self.owed(phase, 1) for phase in others)
        assert self.owed(Phase.PUBLISH, 1, round=RoundNumber(self.job.terms.rounds + 1)) is None
        assert self.owed(Phase.SETTLE, 1, voided=True) is None
        assert owed_duty(replace(self.job, deadline=self.job.now + 1), ME) is None


def test_every_kind_has_a_group_and_a_standing() -> None:
    assert all(group_of(kind) and standing_of(kind) is not Standing.TAKEN_BACK for kind in Kind)


def test_numbers_that_no_file_holds_become_texts() -> None:
    assert bounded({"big": 2**60, "small": 7, "negative": -(2**60)}) == {
        "big": str(2**60),
        "small": 7,
        "negative": str(-(2**60)),
    }
