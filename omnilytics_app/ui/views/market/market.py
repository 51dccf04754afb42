"""The market page."""

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters import MarketPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.page import PageView


class MarketView(PageView):
    """Renders `MarketPresenter`."""

    def __init__(self, presenter: MarketPresenter, theme: Theme) -> None:
        super().__init__(presenter, theme, tr("Market"))
        self._presenter = presenter
        self.compose()
