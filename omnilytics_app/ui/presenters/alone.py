"""Presenters of what is shown before a profile is at work: they observe nobody."""

from collections.abc import Callable
from typing import cast

from omnilytics_app.ui.ports import Observer, ParticipantService
from omnilytics_app.ui.presenters.presenter import Presenter


class _Nobody:
    def subscribe(self, observer: Observer) -> Callable[[], None]:
        del observer
        return lambda: None


class LonePresenter(Presenter):
    """One action at a time and errors as one sentence, as for every presenter."""

    def __init__(self) -> None:
        super().__init__(cast("ParticipantService", _Nobody()))
