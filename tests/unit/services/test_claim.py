from dataclasses import replace

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.services.claim import claimable
from tests.unit.domain.builders import address, make_job, with_member


def test_claimable_is_what_each_job_owes_the_account_and_nobody_else() -> None:
    owing = with_member(with_member(make_job(Phase.CLOSED), 0, owed=5), 1, owed=9)
    other = replace(with_member(make_job(Phase.PUBLISH), 0, owed=2), job_id=JobId(4))
    jobs = [owing, replace(make_job(Phase.SUBMIT), job_id=JobId(3)), other]
    assert claimable(jobs, address(0)) == {1: 5, 4: 2}
    assert claimable(jobs, address(77)) == {}
