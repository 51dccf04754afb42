from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import GroupIndex, RoundNumber, Wei
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.ui.models.group_states import GroupState, group_grid, is_earned
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.models.rounds import outcome_text, own_rounds, round_columns
from omnilytics_app.ui.models.rows import Column, RowsModel
from omnilytics_app.ui.presenters.job_rules import cost_of, form_problems, most_faults
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.model_owner import job_state
from tests.gui import sample, sample_wallet


def test_grid_tells_filtered_from_rejected_and_evicted() -> None:
    grid = group_grid(sample.running_digits())
    poisoned = grid.states[1]
    assert poisoned[:4] == (GroupState.FILTERED, GroupState.REJECTED, GroupState.FILTERED, GroupState.REJECTED)
    assert set(poisoned[4:]) == {GroupState.OUT}
    assert grid.states[0][:4] == (GroupState.ACCEPTED,) * 4
    assert grid.states[0][4:] == (GroupState.RUNNING,) + (GroupState.FUTURE,) * 3


def test_an_absent_group_is_incomplete_and_a_voided_rejection_is_paid() -> None:
    progress = sample.running_digits()
    absent = sample.round_played(1, None, complete=sample.groups(0), accepted=sample.groups(0), filtered=frozenset())
    voided = sample.rejecting(2, None, outcome=Outcome.VOID, accepted=sample.groups(0, 1), filtered=frozenset())
    grid = group_grid(replace(progress, rounds=(absent, voided)))
    assert grid.states[2][0] is GroupState.INCOMPLETE
    assert grid.states[1][1] is GroupState.ACCEPTED


def test_a_dropped_group_was_incomplete_once_and_is_out_afterwards() -> None:
    progress = sample.running_digits()
    others = sample.groups(0, 1, 3, 4)
    rounds = tuple(
        sample.round_played(n, None, complete=others, accepted=others, filtered=frozenset()) if n > 1 else r
        for n, r in enumerate(progress.rounds[:3], 1)
    )
    job = replace(progress.job, dropped=sample.groups(2), evicted=frozenset(), live=others)
    states = group_grid(replace(progress, job=job, rounds=rounds)).states[2]
    assert states[:4] == (GroupState.ACCEPTED, GroupState.INCOMPLETE, GroupState.OUT, GroupState.OUT)


def test_a_miss_long_before_the_eviction_is_shown_as_a_miss() -> None:
    states = group_grid(sample.poisoned_participation(), GroupIndex(1)).states[0]
    assert states[:2] == (GroupState.INCOMPLETE, GroupState.REJECTED)


def test_there_is_no_grid_before_the_draw() -> None:
    assert group_grid(sample.registering()).groups == ()


def test_an_open_settlement_is_not_earned_yet() -> None:
    group = GroupIndex(0)
    assert not is_earned(sample.rejecting(2, None, outcome=Outcome.OPEN), group)
    assert is_earned(sample.rejecting(2, None), group)
    assert [o.earned for o in own_rounds(sample.participation(), GroupIndex(1))] == [
        sample.REWARD,
        0,
        sample.REWARD,
        0,
        0,
    ]


def test_submit_counts_only_live_groups() -> None:
    view = phase_view(sample.running_digits().job)
    assert (view.title, view.detail, view.current) == ("Round 5 of 8", "6 of 12 gradients in", 1)
    assert view.share == 0.5


def test_every_phase_has_a_view() -> None:
    for phase in Phase:
        view = phase_view(sample.job(phase))
        assert view.title
        assert view.detail
        assert 0 <= view.current <= len(view.steps)


def test_a_round_with_gradients_asked_for_has_a_step_more() -> None:
    job = sample.answering().job
    view = phase_view(job)
    assert (view.steps[view.current], view.deadline, view.window_s) == ("Answer", job.deadline, job.terms.answer_window)
    assert view.detail == "2 ciphertexts of gradients asked for; anybody may show them"
    settling = phase_view(replace(job, phase=Phase.SETTLE))
    assert settling.steps[settling.current] == "Settle"
    assert "Answer" not in phase_view(sample.job(Phase.SETTLE)).steps


def test_a_contested_model_is_what_is_waited_for() -> None:
    job = sample.answering().job
    contested = replace(job.rounds[-1], flagged=False, unanswered=1, answer_until=sample.NOW + 30)
    view = phase_view(replace(job, phase=Phase.SUBMIT, rounds=(*job.rounds[:-1], contested)))
    assert (view.steps[view.current], view.deadline) == ("Submit", sample.NOW + 30)
    assert view.detail == "1 ciphertext of the model contested; anybody may show them"
    answered = replace(contested, unanswered=0)
    view = phase_view(replace(job, phase=Phase.SUBMIT, rounds=(*job.rounds[:-1], answered)))
    assert (view.detail, view.deadline) == ("6 of 12 gradients in", job.deadline)


def test_an_aborted_job_says_why_and_pays_its_last_round_to_nobody() -> None:
    progress = sample.aborted()
    assert "did not show its model" in phase_view(progress.job).detail
    grid = group_grid(progress)
    assert [line[4] for line in grid.states] == [GroupState.ABORTED, GroupState.OUT] + [GroupState.ABORTED] * 3
    assert outcome_text(progress.rounds[4]) == "aborted, model not shown"
    assert not is_earned(progress.rounds[4], GroupIndex(0))
    assert job_state(progress) == ("Aborted", "danger")


def test_columns_are_those_that_were_measured() -> None:
    titles = [c.title for c in round_columns(sample.participation().rounds, scored=False)]
    assert titles == ["Round", "Outcome", "Compute", "Submit", "Gas submit"]


def test_cost_is_exact() -> None:
    cost = cost_of(replace(sample.FORM, reward=Wei(10**18 + 1), rounds=7, groups=4, group_size=3))
    assert (cost.seats, cost.escrow, cost.bond) == (12, 84 * 10**18 + 84, 12 * 10**18 + 12)
    assert cost.total == 96 * 10**18 + 96


def test_faults_need_two_more_groups_each() -> None:
    assert [most_faults(m) for m in (3, 4, 5, 7, 32)] == [0, 0, 1, 2, 14]
    assert form_problems(sample.FORM) == {}
    assert set(form_problems(replace(sample.FORM, groups=4))) == {"faults"}
    assert set(form_problems(replace(sample.FORM, title=" ", target="", reward=Wei(0), rounds=0))) == {
        "title", "target", "reward", "rounds",
    }  # fmt: skip


def test_rows_change_in_place(qtbot: QtBot, theme: Theme) -> None:
    model = RowsModel[RoundNumber](theme, (Column("n", str, tone=lambda n: "danger" if n > 5 else ""),))
    changed: list[int] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    model.modelReset.connect(lambda: resets.append(True))
    numbers = tuple(RoundNumber(n) for n in (1, 2, 3))
    model.set_rows(numbers)
    model.set_rows(numbers)
    model.set_rows((*numbers[:2], RoundNumber(9), RoundNumber(4)))
    assert model.rowCount() == 4
    assert changed == [2]
    model.set_rows(numbers[:1])
    assert model.rowCount() == 1
    assert not resets
    assert model.data(model.index(0, 0), Qt.ItemDataRole.UserRole) == 1


def test_names_of_accounts_and_contacts_are_known() -> None:
    details = sample_wallet.details()
    assert details.names[sample_wallet.BOB] == "Bob"
    assert replace(details, contacts=()).names.get(sample_wallet.BOB) is None
