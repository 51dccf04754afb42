"""Practice participants, to walk both roles alone: owners for a job of one's own, or a job with one seat left."""

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QWidget

from omnilytics_app.domain.practice import PracticeKind, Troupe
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.practice import PracticePresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.surfaces import Card
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

LOOK_EVERY_MS = 2_000
DATASETS = ("digits", "breast_cancer", "diabetes")


class PracticeSheet(Sheet):
    """Opened with `open()`. Renders `PracticePresenter`."""

    def __init__(self, theme: Theme, presenter: PracticePresenter, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Practice"), parent, width=640)
        self._presenter = presenter
        self.show_caption(
            tr("Processes on this computer that take part in the market like anybody, with real data and test coin.")
        )
        self.banner = Banner(theme)
        self.job = QComboBox()
        self.owners = Button(theme, tr("Let data &owners join"), "users", "primary")
        self.no_job = PlainLabel("", "caption", wrap=True)
        self.dataset = QComboBox()
        self.dataset.addItems([_of_dataset(name) for name in DATASETS])
        self.start = Button(theme, tr("&Make a job"), "model", "primary")
        self.folder = ElidedLabel("", "caption")
        self.show_folder = Button(theme, tr("Open &folder"), "folder")
        self.at_work = PlainLabel("", "caption", wrap=True)
        self.stop = Button(theme, tr("&Send everybody home"), "stop", "danger")
        self.close_button = Button(theme, tr("&Close"))
        self._lay_out()
        self._connect()
        self._render()

    def _lay_out(self) -> None:
        job = Field(tr("Your &job"), self.job)
        asked = row(job, column(None, self.owners), spacing=10)
        asked.setStretch(0, 1)
        self._of_owners = Card(asked, self.no_job, title=tr("You have a job and need data owners"), spacing=8)
        dataset = Field(tr("&Data"), self.dataset)
        made = row(dataset, column(None, self.start), spacing=10)
        made.setStretch(0, 1)
        one = tr("A practice model owner opens it; practice owners take every seat but one, which is yours.")
        of_job = Card(made, PlainLabel(one, "caption", wrap=True), title=tr("You have data and need a job"), spacing=8)
        files = row(self.folder, self.show_folder, spacing=10)
        files.setStretch(0, 1)
        of_files = Card(files, title=tr("Sample files for both"), spacing=8)
        work = row(self.at_work, self.stop, spacing=10)
        work.setStretch(0, 1)
        self._of_work = Card(work, title=tr("At work"), spacing=8)
        self.compose(self.banner, self._of_owners, of_job, of_files, self._of_work, buttons=(self.close_button,))

    def _connect(self) -> None:
        presenter = self._presenter
        self.owners.clicked.connect(self._on_owners_clicked)
        self.start.clicked.connect(self._on_start_clicked)
        self.stop.clicked.connect(presenter.stop)
        self.show_folder.clicked.connect(self._on_show_folder_clicked)
        self.close_button.clicked.connect(self.accept)
        self.banner.dismissed.connect(presenter.dismiss_problem)
        presenter.changed.connect(self._render)
        presenter.busy_changed.connect(self._render)
        presenter.problem_raised.connect(self._render)
        presenter.problem_dismissed.connect(self._render)
        timer = QTimer(self)  # processes end without telling anybody
        timer.timeout.connect(self._render)
        timer.start(LOOK_EVERY_MS)

    def _on_owners_clicked(self) -> None:
        waiting = self._presenter.waiting
        if 0 <= self.job.currentIndex() < len(waiting):
            self._presenter.start_owners(waiting[self.job.currentIndex()].job.job_id)

    def _on_start_clicked(self) -> None:
        self._presenter.start_job(DATASETS[self.dataset.currentIndex()])

    def _on_show_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._presenter.state.samples))

    def _render(self) -> None:
        presenter = self._presenter
        problem = presenter.problem
        self.banner.show_problem(sentence(problem.text) if problem else "", problem.details if problem else "")
        names = [
            tr("Job {number}, %n seat(s) left", n=p.job.terms.seats - p.job.member_count, number=p.job.job_id)
            for p in presenter.waiting
        ]
        if names != [self.job.itemText(i) for i in range(self.job.count())]:
            self.job.clear()
            self.job.addItems(names)
        self.no_job.setText(
            "" if names else tr("Create one on the page of the model owner, with one of the sample files.")
        )
        self.no_job.setVisible(not names)
        self.job.setEnabled(bool(names))
        self.owners.setEnabled(bool(names) and not presenter.busy)
        self.start.setEnabled(not presenter.busy)
        samples = presenter.state.samples
        self.folder.setText(samples or tr("The files are being written…"))
        self.show_folder.setEnabled(bool(samples))
        self._render_work()

    def _render_work(self) -> None:
        presenter = self._presenter
        troupes = presenter.state.troupes
        lines = [_said(troupe) for troupe in troupes]
        if presenter.busy:
            lines.insert(0, tr("{action}…", action=presenter.action))
        self._of_work.setVisible(bool(lines))
        self.at_work.setText("; ".join(lines))
        self.stop.setEnabled(bool(troupes) and not presenter.busy)


def _said(troupe: Troupe) -> str:
    name = _of_dataset(troupe.dataset)
    if troupe.problem:
        return tr("{name} ended: {problem}", name=name, problem=sentence(troupe.problem))
    if troupe.kind is PracticeKind.JOB:
        return tr("A job on {name} with %n data owner(s)", n=troupe.people, name=name)
    return tr("%n data owner(s) with {name} for job {number}", n=troupe.people, name=name, number=troupe.job_id)


def _of_dataset(name: str) -> str:
    return {
        "digits": tr("handwritten digits"),
        "breast_cancer": tr("breast cancer diagnosis"),
        "diabetes": tr("diabetes progression"),
    }.get(name, name)
