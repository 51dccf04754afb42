"""The activity page."""

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters import ActivityPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.page import PageView


class ActivityView(PageView):
    """Renders `ActivityPresenter`."""

    def __init__(self, presenter: ActivityPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Activity"))
        self._presenter = presenter
        self.compose()
