"""Which forms the market accepts, what a form means, and how lengths of time are edited."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from omnilytics_app.ui.presenters.job_rules import (
    DURATIONS_S,
    fitting_task,
    form_problems,
    preset_of,
    size_of,
    usual_course_s,
)
from omnilytics_app.ui.widgets.durations import DurationEdit
from tests.gui import sample, sample_studio

CLINIC = "/data/clinic.csv"


class TestRules:
    def test_a_target_is_held_against_its_task(self) -> None:
        look = sample_studio.diabetes_look(CLINIC)
        form = replace(sample.FORM, data_file=CLINIC, evaluation_file="", target="clinic", task="regression")
        assert "words" in form_problems(form, look)["task"]
        assert "task" not in form_problems(replace(form, task="classification"), look)
        assert "task" not in form_problems(replace(form, task="binary", target="sex"), look)
        assert "three labels" in form_problems(replace(form, task="classification", target="sex"), look)["task"]
        assert "too many" in form_problems(replace(form, task="classification", target="record"), look)["task"]
        assert "no column" in form_problems(replace(form, target="nothing"), look)["target"]

    def test_labels_may_follow_where_only_the_beginning_was_read(self) -> None:
        look = replace(sample_studio.diabetes_look(CLINIC), rows=90_000, exact=False)
        form = replace(sample.FORM, data_file=CLINIC, evaluation_file="", target="sex", task="classification")
        assert "task" not in form_problems(form, look)
        assert "task" in form_problems(replace(form, target="record"), look)

    def test_columns_left_out_leave_something(self) -> None:
        look = sample_studio.diabetes_look(CLINIC)
        names = tuple(column.name for column in look.columns if column.name != "progression")
        form = replace(sample.FORM, data_file=CLINIC, evaluation_file="", target="progression", task="regression")
        assert "at least one" in form_problems(replace(form, left_out=names), look)["left_out"]
        assert form_problems(replace(form, left_out=names[1:]), look) == {}
        assert "cannot be left out" in form_problems(replace(form, left_out=("progression",)), look)["left_out"]

    def test_held_out_rows_need_the_same_columns(self) -> None:
        look = sample_studio.diabetes_look(CLINIC)
        form = replace(sample.FORM, data_file=CLINIC, evaluation_file="/h.csv", target="progression", task="regression")
        fewer = replace(look, path="/h.csv", columns=look.columns[1:])
        assert "lacks the column 'record'" in form_problems(form, look, fewer)["evaluation_file"]
        assert form_problems(replace(form, left_out=("record",)), look, fewer) == {}

    def test_a_task_follows_the_column_that_is_chosen(self) -> None:
        look = sample_studio.diabetes_look(CLINIC)
        form = replace(sample.FORM, data_file=CLINIC)
        for target, task in (("clinic", "classification"), ("sex", "binary"), ("progression", "regression")):
            assert fitting_task(replace(form, target=target), look).task == task
        logistic = replace(form, target="progression", loss="logistic")
        assert fitting_task(logistic, look).loss == "squared"

    def test_a_column_of_many_numbers_is_a_quantity_though_a_class_for_each_were_possible(self) -> None:
        look = sample_studio.diabetes_look(CLINIC)
        few = replace(look, columns=(*look.columns[:-1], replace(look.columns[-1], distinct=37)))
        form = replace(sample.FORM, data_file=CLINIC, target="progression", task="classification")
        assert fitting_task(form, few).task == "regression"
        ten = replace(look, columns=(*look.columns[:-1], replace(look.columns[-1], distinct=10)))
        assert fitting_task(form, ten).task == "classification"

    def test_a_size_is_told_from_the_columns_and_exactly_after_a_rehearsal(self) -> None:
        look = sample_studio.digits_look("/d.csv")
        form = replace(sample.FORM, data_file="/d.csv")
        estimate, exact = size_of(form, look, None), size_of(form, look, sample_studio.REHEARSAL)
        assert estimate is not None
        assert exact is not None
        assert (estimate.features, estimate.outputs) == (exact.features, exact.outputs) == (65, 10)
        assert exact.description == 3_204
        assert 0.6 < estimate.description / exact.description < 1.6
        assert size_of(form, None, None) is None
        assert size_of(replace(form, backbone=True), look, None) is None
        pictures = sample_studio.images_look("/i")
        small = size_of(replace(form, target="folder", image_shape=(4, 4)), pictures, None)
        assert small is not None
        assert small.features == 4 * 4 * 3 + 1

    def test_presets_are_windows_that_go_together(self) -> None:
        for name, windows in DURATIONS_S.items():
            assert preset_of(replace(sample.FORM, **windows)) == name
        assert preset_of(replace(sample.FORM, publish_window=121)) == ""
        evening, week = (replace(sample.FORM, **DURATIONS_S[name]) for name in ("An evening", "A week"))
        assert usual_course_s(evening) < 8 * 3_600
        assert 5 * 86_400 < usual_course_s(week) < 8 * 86_400


class TestDurations:
    def test_says_seconds_in_the_largest_exact_unit(self, qtbot: QtBot) -> None:
        editor = DurationEdit()
        qtbot.addWidget(editor)
        for seconds, shown in ((90, (90, 0)), (5_400, (90, 1)), (7_200, (2, 2)), (172_800, (2, 3)), (0, (0, 0))):
            editor.setValue(seconds)
            assert editor.value() == seconds
            assert (editor.number.value(), editor.unit.currentIndex()) == shown

    def test_a_person_s_edits_are_told_in_seconds(self, qtbot: QtBot) -> None:
        editor = DurationEdit()
        qtbot.addWidget(editor)
        told: list[int] = []
        editor.setValue(3_600)
        editor.value_changed.connect(told.append)
        editor.number.setValue(2)
        editor.unit.setCurrentIndex(3)
        editor.unit.activated.emit(3)
        assert told == [7_200, 172_800]
