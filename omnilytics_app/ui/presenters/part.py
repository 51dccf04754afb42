"""A presenter of one part of a page: it asks for what it shows, and its problems are the page's."""

import contextlib
from collections.abc import Callable, Coroutine
from typing import Any

from omnilytics_app.ui.presenters.presenter import Presenter, Problem


class Part(Presenter):
    """Base of parts. `forward_to` hands every problem on; the page that shows it dismisses it."""

    def forward_to(self, take: Callable[[Problem], None]) -> None:
        """Call `take` with every problem from now on."""

        def on_problem_raised(_: str) -> None:
            if self.problem is not None:
                take(self.problem)

        self.problem_raised.connect(on_problem_raised)

    def _ask(self, question: Coroutine[Any, Any, None]) -> None:
        """Ask a service for something to show; before the event loop runs nobody could answer, and nothing is asked."""
        with contextlib.suppress(RuntimeError):
            self._scope.start(question)
