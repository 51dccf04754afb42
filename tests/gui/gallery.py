"""Writes a picture of every page in every state: `python -m tests.gui.gallery FOLDER [NAME]`.

The pictures are looked at by a person; nothing compares them byte by byte, because fonts differ between machines.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea

from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.privacy import Trust
from omnilytics_app.domain.progress import JobForm, JobProgress
from omnilytics_app.ui.ports import Observer
from omnilytics_app.ui.presenters import DataOwnerPresenter, ModelOwnerPresenter, Problem, WalletPresenter
from omnilytics_app.ui.presenters.joining import Joining
from omnilytics_app.ui.screenshots import capture, write
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.main_window import MainWindow, Page, Presenters
from tests.gui import sample
from tests.gui.fake_service import FakeMarketService

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CONCERN = (
    "The job cuts 73% of your values in column 'blood pressure' to one of two numbers, which asks who lies above a "
    "chosen place rather than for an average; choose another job, or accept that in words."
)
FUEL = (
    f"Account {sample.ME} holds 0.0021 ETH and needs about 0.1348 ETH for gas until the end of job 3 at 18.2 gwei; "
    "send it 0.1327 ETH."
)
SIZES = {"small": (1_000, 640), "usual": (1_280, 860), "large": (1_720, 1_300)}


class Gallery:
    """Windows around fake services, shown and written one by one."""

    def __init__(self, app: QApplication, folder: Path, wanted: str) -> None:
        self.app, self.folder, self.wanted = app, folder, wanted
        self.theme = Theme(app, RESOURCES, Mode.LIGHT)

    def shoot(
        self,
        name: str,
        service: FakeMarketService,
        page: Page,
        *,
        size: str = "usual",
        form: JobForm = sample.FORM,
        scroll: int = 0,
        act: str = "",
        joining: Joining | None = None,
    ) -> None:
        """One state in both themes."""
        if self.wanted not in name:
            return
        presenters = Presenters(
            WalletPresenter(service),
            ModelOwnerPresenter(service, form),
            DataOwnerPresenter(service, "/home/ada/data/clinic-a.csv"),
        )
        window = MainWindow(presenters, self.theme, "Ada", page)
        window.resize(*SIZES[size])
        window.show()
        self._act(window, presenters, act)
        if joining is not None:
            presenters.data_owner.prepare_joining = lambda _: joining  # type: ignore[method-assign]
            window.data_owner.open_jobs.detail.join_button.click()
        for mode in (Mode.LIGHT, Mode.DARK):
            self.theme.set_mode(mode)
            self.settle()
            for area in window.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(scroll)
            self.settle()
            image = capture(window)
            for dialog in window.findChildren(QDialog):
                painter = QPainter(image)
                painter.fillRect(image.rect(), "#66000000")
                corner = QPoint((image.width() - dialog.width()) // 2, (image.height() - dialog.height()) // 2)
                painter.drawPixmap(corner, dialog.grab())
                painter.end()
            write(image, self.folder / f"{name}-{mode.value}.png")
        window.close()
        window.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let layouts and deferred deletions happen."""
        for _ in range(4):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @staticmethod
    def _act(window: MainWindow, presenters: Presenters, act: str) -> None:
        if act == "advanced":
            window.model_owner.form.advanced.click()
        if act == "update":
            window.model_owner.dashboard.model_card.choice.buttons[1].click()
        if act == "jobs":
            window.data_owner.choice.buttons[0].click()
        if act == "error":
            text = "The chain at http://127.0.0.1:8545 does not answer; start it and try again. Nothing was paid."
            presenters.model_owner._raise_problem(Problem(text, "Traceback"))


def service(**snapshots: object) -> FakeMarketService:
    """A service with a wallet and the given snapshots."""
    fake = FakeMarketService()
    fake.publish(wallet=sample.wallet())
    fake.publish(**snapshots)  # type: ignore[arg-type]
    return fake


def several(*snapshots: JobProgress) -> FakeMarketService:
    """A service that tells of several jobs in both roles, the first of them the newest."""

    class Several(FakeMarketService):
        def _tell(self, observer: Observer) -> None:
            super()._tell(observer)
            for number, progress in enumerate(reversed(snapshots), 2):
                numbered = replace(progress, job=replace(progress.job, job_id=JobId(number)))
                observer.on_model_owner_job(numbered)
                observer.on_participation(numbered)

    fake = Several()
    fake.publish(wallet=sample.wallet(), jobs=sample.open_jobs())
    return fake


def main() -> int:
    """Write the pictures."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    g = Gallery(app, folder, sys.argv[2] if len(sys.argv) > 2 else "")
    running, done = sample.running_digits(), sample.finished_digits()
    g.shoot("wallet", service(), Page.WALLET)
    g.shoot("wallet-small", service(), Page.WALLET, size="small")
    g.shoot("wallet-empty", service(wallet=sample.empty_wallet()), Page.WALLET)
    offline = sample.wallet(connected=False, problem="The chain at http://127.0.0.1:8545 does not answer; start it.")
    g.shoot("wallet-offline", service(wallet=offline), Page.WALLET)
    g.shoot("wallet-waiting", FakeMarketService(), Page.WALLET, size="small")
    g.shoot("form", service(), Page.MODEL_OWNER)
    g.shoot("form-small", service(), Page.MODEL_OWNER, size="small")
    wrong = replace(sample.FORM, title="", faults=3, reward=Wei(10**18), data_file="")
    g.shoot("form-wrong", service(), Page.MODEL_OWNER, form=wrong, act="error", size="large")
    g.shoot("form-advanced", service(), Page.MODEL_OWNER, act="advanced")
    g.shoot("job-registering", service(model_owner_job=sample.registering()), Page.MODEL_OWNER)
    g.shoot("job-running", service(model_owner_job=running), Page.MODEL_OWNER)
    g.shoot("job-running-end", service(model_owner_job=running), Page.MODEL_OWNER, scroll=2_000, act="update")
    g.shoot("job-running-small", service(model_owner_job=running), Page.MODEL_OWNER, size="small")
    g.shoot("job-running-large", service(model_owner_job=running), Page.MODEL_OWNER, size="large")
    g.shoot("job-finished", service(model_owner_job=done), Page.MODEL_OWNER, size="large")
    g.shoot("job-answering", service(model_owner_job=sample.answering()), Page.MODEL_OWNER)
    g.shoot("job-aborted", service(model_owner_job=sample.aborted()), Page.MODEL_OWNER)
    g.shoot("job-regression", service(model_owner_job=sample.diabetes()), Page.MODEL_OWNER, size="large")
    odd = replace(running, title=sample.HOSTILE + sample.LONG, problem="The chain does not answer; trying again.")
    g.shoot("job-hostile", service(model_owner_job=odd), Page.MODEL_OWNER, size="small")
    g.shoot("jobs-two", several(running, replace(odd, problem="")), Page.MODEL_OWNER)
    g.shoot("jobs-two-small", several(running, odd), Page.MODEL_OWNER, size="small")
    shoot_data_owner(g, odd)
    return 0


def shoot_data_owner(g: Gallery, odd: JobProgress) -> None:
    """The data owner's page; `odd` is a job with hostile text."""
    jobs = sample.open_jobs()
    g.shoot("open-jobs", service(jobs=jobs), Page.DATA_OWNER)
    g.shoot("open-jobs-small", service(jobs=jobs), Page.DATA_OWNER, size="small")
    g.shoot("open-jobs-refused", service(jobs=jobs[1:]), Page.DATA_OWNER)
    g.shoot("open-jobs-empty", service(), Page.DATA_OWNER)
    g.shoot("join", service(jobs=jobs), Page.DATA_OWNER, joining=sample.joining(sample.data_report()))
    g.shoot("join-waiting", service(jobs=jobs), Page.DATA_OWNER, joining=sample.joining(None))
    exact = sample.joining(sample.data_report(held_back=150, used_before=300, used_in=("job 2 (Cancer)",)), None)
    g.shoot("join-exact-small", service(jobs=jobs), Page.DATA_OWNER, joining=exact, size="small")
    trust, spent = Trust(14, 3, 3), {1.0: 9.3, 2.0: 9.8, 4.0: 11.2, 8.0: 16.4}
    report = sample.data_report(concern=CONCERN, trust=trust, spent=9.1, total=spent, unrecorded=(2,))
    g.shoot("join-spent", service(jobs=jobs), Page.DATA_OWNER, joining=sample.joining(report))
    g.shoot("join-worst-small", service(jobs=jobs), Page.DATA_OWNER, joining=sample.joining(report, None), size="small")
    g.shoot("participation", service(jobs=jobs, participation=sample.participation()), Page.DATA_OWNER)
    g.shoot("participations-two", several(sample.participation(), odd), Page.DATA_OWNER)
    g.shoot("participations-two-small", several(sample.participation(), odd), Page.DATA_OWNER, size="small")
    g.shoot("participation-aborted", service(participation=sample.aborted()), Page.DATA_OWNER)
    poisoned = sample.poisoned_participation()
    g.shoot("participation-small", service(participation=poisoned), Page.DATA_OWNER, size="small")
    poor = replace(sample.participation(), warning=FUEL)
    g.shoot("participation-warning", service(participation=poor), Page.DATA_OWNER)


if __name__ == "__main__":
    raise SystemExit(main())
