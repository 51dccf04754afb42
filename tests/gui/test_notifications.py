from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.activity import Kind
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.notifications import NoticeKind, notices
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.ui import tray as tray_module
from omnilytics_app.ui.attendance import Attendance
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.notices import TEXT_LETTERS, Message, desktop_text, message_of
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from tests.gui import sample, sample_activity
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.notices import Front, told, window

__all__ = ["window"]


class TestWords:
    def test_every_kind_of_notice_has_a_heading_and_a_line(self) -> None:
        messages = [message_of(n) for n in notices([e for e in sample_activity.a_day() if not e.taken_back])]
        assert len({m.heading for m in messages}) == len(messages) == len(NoticeKind)
        assert all(m.text for m in messages)

    def test_it_leads_to_where_it_is_about(self) -> None:
        one, other = sample_activity.entry(Kind.JOB_FITS, 1), sample_activity.entry(Kind.JOB_FITS, 2)
        assert message_of(told(one)).place.job_id == 3
        several = message_of(told(one, replace(other, job=JobId(4))))
        assert (several.place.page, several.place.job_id) == (Page.MARKET, None)
        assert several.heading == tr("%n fitting job(s) opened", n=2)
        assert message_of(told(sample_activity.entry(Kind.LOW_GAS, 1))).place.page is Page.WALLET

    def test_what_strangers_wrote_is_plain_and_short(self) -> None:
        for notice in notices(sample_activity.hostile()):
            message = message_of(notice)
            text = desktop_text(message.text)
            assert len(message.text) <= TEXT_LETTERS
            assert not set(text) & set("<>&\u202e\x1b")


class FakeIcon(QObject):
    """In place of the desktop's tray."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []

    def showMessage(self, heading: str, text: str, *_: object) -> None:  # noqa: N802 - of Qt
        self.said.append((heading, text))

    def show(self) -> None: ...

    def hide(self) -> None: ...


class Liking:
    """Preferences as the settings page keeps them."""

    def __init__(self) -> None:
        self.preferences = Preferences()

    def get(self) -> Preferences:
        return self.preferences

    def keep(self, preferences: Preferences) -> None:
        self.preferences = preferences


@pytest.fixture
def liking() -> Liking:
    return Liking()


@pytest.fixture(params=[False, True], ids=["no tray", "tray"])
def with_tray(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    monkeypatch.setattr(tray_module.Tray, "is_available", staticmethod(lambda: request.param))
    return bool(request.param)


@pytest.fixture
def attendance(
    with_tray: bool, window: Front, presenters: Presenters, theme: Theme, liking: Liking
) -> Iterator[Attendance]:
    made = Attendance(window, presenters, theme, "Ada", liking.get, liking.keep)
    if made.tray is not None:
        made.tray.icon = FakeIcon()  # type: ignore[assignment]
    yield made
    made.closing._quitting = True
    made.close()


def said(attendance: Attendance) -> list[str]:
    """The headings of what was told, wherever it was."""
    if attendance.tray is not None:
        return [heading for heading, _ in attendance.tray.icon.said]  # type: ignore[attr-defined]
    return [toast.heading.text() for toast in attendance.notifier.toasts.shown]


PAID = told(sample_activity.entry(Kind.CLAIMED, 1, reward="1", stake="2"))


class TestTelling:
    def test_a_notice_is_shown_once_in_one_place(
        self, attendance: Attendance, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch, window: Front
    ) -> None:
        monkeypatch.setattr(window, "isActiveWindow", lambda: False)
        desk.activity.record(told=(PAID,))
        assert said(attendance) == ["You were paid"]
        assert not (attendance.tray and attendance.notifier.toasts.shown)

    def test_a_window_in_front_needs_no_desktop(
        self, attendance: Attendance, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch, window: Front
    ) -> None:
        monkeypatch.setattr(window, "isActiveWindow", lambda: True)
        desk.activity.record(told=(PAID,))
        assert len(attendance.notifier.toasts.shown) == 1

    def test_what_is_switched_off_is_not_told(self, attendance: Attendance, desk: FakeDesk, liking: Liking) -> None:
        liking.preferences = Preferences(muted=(NoticeKind.PAID.value,))
        desk.activity.record(told=(PAID,))
        assert said(attendance) == []
        assert attendance.notifier.toasts.shown == ()

    def test_following_it_leads_there(
        self,
        attendance: Attendance,
        desk: FakeDesk,
        window: Front,
        with_tray: bool,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(window, "isActiveWindow", lambda: False)
        desk.activity.record(told=(PAID,))
        if attendance.tray is not None:
            attendance.tray._on_message_clicked()
        else:
            attendance.notifier.toasts.shown[0].show_button.click()
        assert window.places == [Place(job_id=JobId(3))]

    def test_a_locked_window_tells_nothing_and_stays_where_it_is(
        self, attendance: Attendance, desk: FakeDesk, window: Front, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(window, "isActiveWindow", lambda: False)
        attendance.hide_while(lambda: True)
        desk.activity.record(told=(PAID,))
        assert attendance.notifier.toasts.shown == ()
        if attendance.tray is not None:
            assert attendance.tray.icon.said == [("You were paid", "")]  # type: ignore[attr-defined]
        attendance.notifier.follow(message_of(PAID))
        assert window.places == []


def test_the_tray_pauses_every_job_that_is_not_over(
    attendance: Attendance, service: FakeParticipant, presenters: Presenters, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, bool]] = []
    monkeypatch.setattr(presenters.data_owner.reasons, "pause", lambda job, pause: asked.append((job, pause)))
    if attendance.tray is None:
        return
    pause = attendance.tray.pause
    assert not pause.isEnabled()
    service.publish(participation=sample.participation())
    assert (pause.isEnabled(), pause.isChecked()) == (True, False)
    pause.trigger()
    assert asked == [(3, True)]
    service.publish(participation=replace(sample.participation(), finished=True))
    assert not pause.isEnabled()
    pause.trigger()
    assert asked == [(3, True)]


def test_the_tick_of_the_tray_says_whether_every_job_is_paused(
    attendance: Attendance, service: FakeParticipant, presenters: Presenters, monkeypatch: pytest.MonkeyPatch
) -> None:
    if attendance.tray is None:
        return
    monkeypatch.setattr(presenters.data_owner.reasons, "pause", lambda *_, **__: None)
    pause, first = attendance.tray.pause, sample.participation()
    other = replace(first, job=replace(first.job, job_id=JobId(8)))
    service.publish(participation=replace(first, paused=True))
    assert pause.isChecked()
    service.publish(participation=other)
    assert not pause.isChecked()
    pause.trigger()
    assert not pause.isChecked()  # nothing was paused, whatever was clicked
    service.publish(participation=replace(other, paused=True))
    assert pause.isChecked()
    for progress in (first, other):
        service.publish(participation=replace(progress, paused=True, finished=True))
    assert (pause.isEnabled(), pause.isChecked()) == (False, False)


class TestClosing:
    @pytest.fixture(autouse=True)
    def _at_work(self, service: FakeParticipant) -> None:
        service.publish(participation=sample.participation())

    def test_it_asks_while_jobs_run_and_goes_on(
        self, attendance: Attendance, window: Front, qtbot: QtBot, with_tray: bool, liking: Liking
    ) -> None:
        window.close()
        sheet = attendance.closing._sheet
        assert sheet is not None
        assert window.isVisible()
        with qtbot.assertNotEmitted(window.closed):
            sheet.keep_button.click()
        assert window.isHidden() if with_tray else window.isMinimized()
        assert liking.preferences.closing == "ask"

    def test_cancelling_changes_nothing(self, attendance: Attendance, window: Front, qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(window.closed):
            window.close()
            assert attendance.closing._sheet is not None
            attendance.closing._sheet.cancel_button.click()
        assert window.isVisible()
        assert attendance.closing._sheet is None

    def test_quitting_quits(self, attendance: Attendance, window: Front, qtbot: QtBot) -> None:
        window.close()
        assert attendance.closing._sheet is not None
        with qtbot.waitSignal(window.closed):
            attendance.closing._sheet.quit_button.click()

    @pytest.mark.parametrize("keep", [True, False])
    def test_what_was_decided_for_good_is_not_asked_again(
        self, attendance: Attendance, window: Front, liking: Liking, keep: bool
    ) -> None:
        window.close()
        sheet = attendance.closing._sheet
        assert sheet is not None
        sheet.remember.setChecked(True)
        (sheet.keep_button if keep else sheet.quit_button).click()
        assert liking.preferences.closing == ("keep" if keep else "quit")
        window.showNormal()
        window.close()
        assert attendance.closing._sheet is None

    def test_nothing_is_asked_without_jobs(
        self, attendance: Attendance, window: Front, service: FakeParticipant, qtbot: QtBot
    ) -> None:
        service.publish(participation=replace(sample.participation(), finished=True))
        with qtbot.waitSignal(window.closed):
            window.close()


class TestTray:
    @pytest.fixture
    def tray(self, theme: Theme, qapp: QObject) -> Iterator[tray_module.Tray]:
        made = tray_module.Tray(theme, "Ada <b>", qapp)
        yield made
        made.close()

    @pytest.mark.parametrize("name", ["open", "lock", "quit"])
    def test_its_menu_asks(self, tray: tray_module.Tray, qtbot: QtBot, name: str) -> None:
        with qtbot.waitSignal(getattr(tray, f"{name}_wanted")):
            getattr(tray, name).trigger()

    def test_work_is_paused_and_taken_up_again(self, tray: tray_module.Tray) -> None:
        asked: list[bool] = []
        tray.pause_wanted.connect(asked.append)
        tray.pause.trigger()
        assert asked == []
        for paused in (False, True):
            tray.show_rounds(any_under_way=True, paused=paused)
            tray.pause.trigger()
        assert asked == [True, False]

    def test_a_click_opens_the_window_and_one_on_a_message_leads_there(
        self, tray: tray_module.Tray, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(tray.open_wanted):
            tray._on_activated(QSystemTrayIcon.ActivationReason.Trigger)
        with qtbot.assertNotEmitted(tray.open_wanted):
            tray._on_activated(QSystemTrayIcon.ActivationReason.Context)
        followed: list[Message] = []
        tray.message_followed.connect(followed.append)
        tray._on_message_clicked()
        tray.show_message(message_of(PAID))
        tray._on_message_clicked()
        assert followed == [message_of(PAID)]

    def test_its_tool_tip_is_plain(self, tray: tray_module.Tray) -> None:
        assert "<" not in tray.icon.toolTip()


def test_the_tray_pauses_all_work(attendance: Attendance, with_tray: bool, desk: FakeDesk) -> None:
    if not with_tray:
        return
    assert attendance.tray is not None
    desk.participant.publish(participation=sample.participation())
    attendance.tray.pause_wanted.emit(True)
    attendance.tray.pause_wanted.emit(False)
    job_id = sample.participation().job.job_id
    told = [call for call in desk.data_owner.calls if call[0] in {"pause", "resume"}]
    assert told == [("pause", job_id), ("resume", job_id)]
