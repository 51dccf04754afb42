"""The settings page."""

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters import SettingsPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.page import PageView


class SettingsView(PageView):
    """Renders `SettingsPresenter`."""

    def __init__(self, presenter: SettingsPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Settings"))
        self._presenter = presenter
        self.compose()
