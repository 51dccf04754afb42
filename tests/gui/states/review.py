"""The window that comes before every signature."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.review import Review
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.views.main_window import Page
from omnilytics_app.ui.views.wallet.review_sheet import ReviewSheet
from tests.gui import sample, sample_wallet
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio


def _review(studio: Studio, review: Review, *, details: bool = False) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet())
    window = studio.main_window(desk, Page.WALLET)[0]
    window.show()
    reviewing = Reviewing()
    reviewing.setParent(window)
    reviewing.names = {sample_wallet.BOB: "Bob", sample_wallet.CAROL: sample.HOSTILE}
    sheet = ReviewSheet(studio.theme, reviewing, review, window)
    sheet.open()
    if details:
        sheet.details_button.click()
    return window


STATES = (
    State("review-send", lambda s: _review(s, sample_wallet.sending())),
    State("review-create", lambda s: _review(s, sample_wallet.creating())),
    State("review-create-small", lambda s: _review(s, sample_wallet.creating(), details=True), SMALL),
    State("review-join", lambda s: _review(s, sample_wallet.joining_job())),
    State("review-send-tokens", lambda s: _review(s, sample_wallet.sending_tokens())),
    State("review-allow", lambda s: _review(s, sample_wallet.allowing())),
    State("review-cancel-transaction", lambda s: _review(s, sample_wallet.cancelling())),
    State("review-withdraw", lambda s: _review(s, sample_wallet.withdrawing(), details=True)),
    State("review-unreadable", lambda s: _review(s, sample_wallet.unreadable())),
    State("review-hostile-small", lambda s: _review(s, sample_wallet.hostile_review()), SMALL),
    *(
        State(f"review-{name}", lambda s, name=name: _review(s, sample_wallet.of_function(name)))
        for name in ("claim", "stop", "leave")
    ),
)
