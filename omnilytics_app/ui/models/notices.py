"""What a notification says: a heading and one line, plain and bounded, and where it leads."""

from dataclasses import dataclass

from omnilytics_app.domain.notifications import Notice, NoticeKind
from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.activity import sentence
from omnilytics_app.ui.navigation import Page, Place

HEADING_LETTERS, TEXT_LETTERS = 80, 200
_LOOK_ALIKES = str.maketrans(
    {
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "&": "\N{FULLWIDTH AMPERSAND}",
    }
)
_PRESSING = frozenset({NoticeKind.ROUND_DUE, NoticeKind.PENALISED, NoticeKind.DISPUTED, NoticeKind.LOW_GAS})


@dataclass(frozen=True, slots=True)
class Message:
    """A notification in words. `tone` is of the palette, `pressing` says that it should be heard at once."""

    heading: str
    text: str
    place: Place
    tone: str
    pressing: bool


def message_of(notice: Notice) -> Message:
    """The words of a notice."""
    heading = visible_text(_heading(notice), HEADING_LETTERS)
    text = visible_text(_text(notice), TEXT_LETTERS)
    pressing = notice.kind in _PRESSING
    tone = "success" if notice.kind is NoticeKind.PAID else "warning" if pressing else "accent"
    return Message(heading, text, _place(notice), tone, pressing)


def desktop_text(text: str) -> str:
    """Text for a desktop's notification, which some desktops read as markup and others do not.

    So characters of markup are replaced by such that look like them (freedesktop.org, Desktop Notifications, Markup).
    """
    return visible_text(text, TEXT_LETTERS).translate(_LOOK_ALIKES)


def _heading(notice: Notice) -> str:
    count = len(notice.entries)
    match notice.kind:
        case NoticeKind.JOB_FITS:
            return tr("%n fitting job(s) opened", n=count)
        case NoticeKind.ROUND_DUE:
            return tr("%n round(s) due", n=count)
        case NoticeKind.PAID:
            return tr("You were paid")
        case NoticeKind.PENALISED:
            return tr("You lost a reward or part of a stake")
        case NoticeKind.DISPUTED:
            return tr("A settlement is disputed")
        case NoticeKind.LOW_GAS:
            return tr("Gas money runs low")


def _text(notice: Notice) -> str:
    newest = notice.newest
    words = sentence(newest) if notice.kind is not NoticeKind.JOB_FITS else newest.text("title")
    if newest.job is not None:
        words = tr("Job {number}: {words}", number=newest.job, words=words)
    more = len(notice.entries) - 1
    return tr("{words} (and %n more)", n=more, words=words) if more else words


def _place(notice: Notice) -> Place:
    if notice.kind is NoticeKind.LOW_GAS:
        return Place(Page.WALLET)
    if notice.job is not None:
        return Place(job_id=notice.job)
    return Place(Page.MARKET if notice.kind is NoticeKind.JOB_FITS else Page.ACTIVITY)
