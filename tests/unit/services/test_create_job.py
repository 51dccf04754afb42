from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.domain.ids import Digest, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.create_job import (
    MAX_DURATION_S,
    _require_short,
    _with_leaf_fee,
    create_job,
    learner_terms,
    terms_of_form,
)
from omnilytics_app.services.job_terms import LEAST_ANSWER_FEE_SHARE, LOCAL_CHAIN_ID, require_answers_pay, require_kept
from tests.unit.domain.builders import NOW
from tests.unit.services.test_job_terms import LAYOUT

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
        ({"loss": "hinge"}, "logistic loss is for classes"),
        ({"loss": "logistic", "task": "regression"}, "logistic loss is for classes"),
        ({"optimiser": "adam"}, "no such way to train"),
        ({"rule": "median"}, "no such way to train"),
        ({"rule": "nnm"}, "fixed set of groups"),
        ({"penalty": -1.0}, "penalty"),
        ({"patience": -1}, "patience"),
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


def terms_of(form: JobForm) -> Terms:
    return terms_of_form(form, LAYOUT, Digest(b"\x01" * 32), Digest(b"\x02" * 32), NOW)


def test_a_new_job_is_open_to_everyone_in_coin_and_call_data() -> None:
    terms = terms_of(FORM)
    assert (terms.inline_only, terms.by_invitation, terms.allow_root, terms.token) == (
        True,
        False,
        bytes(32),
        NATIVE_COIN,
    )
    assert terms.gradient_bits == LAYOUT.gradient_bits
    assert (terms.register_until, terms.answer_window) == (NOW + 300, FORM.dispute_window)


@pytest.mark.parametrize("reward", [1, 3, 10**15, 10**15 + 1])
def test_a_new_job_pays_answers_within_what_contract_and_data_owners_accept(reward: int) -> None:
    terms = terms_of(replace(FORM, reward=Wei(reward)))
    assert 1 <= terms.answer_fee <= reward
    assert terms.answer_fee * LEAST_ANSWER_FEE_SHARE >= reward


def test_a_job_that_could_take_longer_than_the_contract_allows_is_refused() -> None:
    course = terms_of(FORM).longest_course
    for spare, fits in ((0, True), (1, False)):
        form = replace(FORM, register_window=MAX_DURATION_S - course + spare)
        if fits:
            _require_short(form, terms_of(form))
        else:
            with pytest.raises(JobRefused, match="longer than a year"):
                _require_short(form, terms_of(form))


def test_a_job_that_could_outlast_what_its_store_keeps_is_refused() -> None:
    terms = terms_of(FORM)
    require_kept(terms, None)
    require_kept(terms, terms.longest_course)
    with pytest.raises(JobRefused, match="stay in this profile's store for 18; use another store"):
        require_kept(replace(terms, publish_window=18 * 24 * 3600), 18 * 24 * 3600)


async def test_payloads_in_stores_need_a_store() -> None:
    account = cast("Any", SimpleNamespace(store=None))
    with pytest.raises(JobRefused, match="this profile has none; name one with omnilytics profile set store PLACE"):
        await create_job(replace(FORM, in_stores=True), NOTHING, account, NOTHING)


def gateway_at(chain_id: int, gas_price: int) -> Any:
    async def price() -> Wei:
        return Wei(gas_price)

    connection = SimpleNamespace(gas_price=price)
    return SimpleNamespace(deployment=SimpleNamespace(chain_id=chain_id), connection=connection)


async def test_the_deposit_of_a_job_with_stores_is_what_data_owners_accept() -> None:
    terms = terms_of(replace(FORM, in_stores=True, reward=Wei(10**18)))
    assert not terms.inline_only
    leaves = max(terms.model_leaves, terms.gradient_leaves)
    local = await _with_leaf_fee(terms, gateway_at(LOCAL_CHAIN_ID, 10**9))
    assert local.answer_fee == terms.absence_penalty // leaves
    public = await _with_leaf_fee(terms, gateway_at(1, 10**9))
    require_answers_pay(public, Wei(10**9))
    assert public.answer_fee * leaves <= terms.absence_penalty
    with pytest.raises(JobRefused, match=r"raise the reward to (\d+) wei") as refused:
        await _with_leaf_fee(replace(terms, reward=Wei(10**9)), gateway_at(1, 10**9))
    enough = Wei(int(str(refused.value).partition("reward to ")[2].split()[0]))
    assert (await _with_leaf_fee(replace(terms, reward=enough), gateway_at(1, 10**9))).answer_fee > 0
