from dataclasses import replace
from typing import Any, cast

import pytest

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.create_job import create_job, learner_terms

NOTHING = cast("Any", None)
FORM = JobForm(
    title="Digits",
    data_file="own.csv",
    task="classification",
    target="digit",
    rounds=8,
    groups=5,
    group_size=3,
    faults=1,
    reward=Wei(10**15),
    key_bits=2048,
    register_window=300,
    publish_window=180,
    submit_window=240,
    settle_window=180,
    dispute_window=12,
)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": "  "}, "title"),
        ({"groups": 2}, "groups"),
        ({"groups": 33}, "groups"),
        ({"group_size": 2}, "data owners"),
        ({"group_size": 17}, "data owners"),
        ({"faults": 2}, "5 groups can tolerate 1"),
        ({"faults": -1}, "5 groups can tolerate 1"),
        ({"groups": 3}, "3 groups can tolerate 0"),
        ({"rounds": 0}, "rounds"),
        ({"rounds": 257}, "rounds"),
        ({"key_bits": 1024}, "2048 or 3072"),
        ({"reward": 0}, "reward"),
        ({"reward": -1}, "reward"),
    ],
    ids=str,
)
async def test_a_form_that_makes_no_job_is_refused_before_anything_is_asked_or_written(
    changes: dict[str, Any], said: str
) -> None:
    with pytest.raises(JobRefused, match=said) as caught:
        await create_job(replace(FORM, **changes), NOTHING, NOTHING, NOTHING)
    assert str(caught.value).endswith(".")


def test_a_job_may_be_audited_twice_for_every_fault_it_tolerates() -> None:
    terms = learner_terms(replace(FORM, faults=2, groups=7))
    assert (terms.faults, terms.max_openings, terms.groups, terms.rounds) == (2, 4, 7, 8)
