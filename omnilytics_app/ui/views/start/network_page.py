"""The page that says where the market is, and what the profile is called."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from omnilytics_app.domain.onboarding import KNOWN_NETWORKS
from omnilytics_app.ui.format import integer
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.choices import Option, Options
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card

MOST_LETTERS = 60
_LOCAL, _PUBLIC = 0, 1


class NetworkPage(QWidget):
    """The local demonstration, a known network, or an endpoint of one's own."""

    def __init__(self, presenter: FirstRunPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.label = QLineEdit()
        self.label.setMaxLength(MOST_LETTERS)
        self.label.setPlaceholderText(tr("My profile"))
        self.label.textEdited.connect(self._on_label_edited)
        self.options = Options(
            (
                Option(
                    tr("&Local demo"),
                    tr("A chain on this computer with a market and test coin: nothing costs anything. Begin here."),
                ),
                Option(
                    tr("A &public network"),
                    tr("A market that others use, with coin that is worth something; you need its address."),
                ),
            )
        )
        self.network = QComboBox()
        self.network.addItems([*(f"{n.name} ({n.chain_id})" for n in KNOWN_NETWORKS), tr("Another endpoint")])
        self.endpoint = QLineEdit()
        self.endpoint.setPlaceholderText("https://\N{HORIZONTAL ELLIPSIS}")
        self.market = QLineEdit()
        self.market.setPlaceholderText("0x\N{HORIZONTAL ELLIPSIS}")
        self.look = Button(theme, tr("&Test"))
        self.endpoint_field = Field(tr("&Endpoint, an Ethereum node"), self.endpoint)
        self.market_field = Field(tr("Address of the &market"), self.market, tr("Whoever runs the market tells it."))
        self.public = self._public_fields()
        self.setLayout(
            column(Card(Field(tr("&Name of this profile"), self.label)), self.options, self.public, spacing=14)
        )
        self._connect()
        self.render_state()

    def render_state(self) -> None:
        """What the presenter says now."""
        presenter = self._presenter
        public = presenter.network > 0
        self.options.choose(_PUBLIC if public else _LOCAL)
        self.public.setVisible(public)
        if self.label.text() != presenter.label:
            self.label.setText(presenter.label)
        if public:
            self.network.setCurrentIndex(presenter.network - 1)
        for editor, text in ((self.endpoint, presenter.rpc_url), (self.market, presenter.market)):
            if editor.text() != text:
                editor.setText(text)
        self._render_endpoint()

    def _public_fields(self) -> Card:
        network = Field(tr("Net&work"), self.network)
        endpoint = row(self.endpoint_field, column(None, self.look, None), spacing=8)
        endpoint.setStretch(0, 1)
        return Card(network, endpoint, self.market_field, spacing=14)

    def _connect(self) -> None:
        presenter = self._presenter
        self.options.chosen.connect(self._on_option_chosen)
        self.network.activated.connect(lambda index: presenter.choose_network(index + 1))  # after the local one
        self.endpoint.textEdited.connect(presenter.set_endpoint)
        self.endpoint.editingFinished.connect(self._on_endpoint_finished)
        self.market.textEdited.connect(self._on_market_edited)
        self.look.clicked.connect(presenter.look_at_endpoint)
        for editor in (self.label, self.market):
            editor.returnPressed.connect(presenter.go_on)

    def _render_endpoint(self) -> None:
        presenter = self._presenter
        self.look.setEnabled(bool(presenter.rpc_url.strip()))
        self.endpoint_field.show_problem(sentence(presenter.endpoint_problem) if presenter.endpoint_problem else "")
        if presenter.endpoint is not None and not presenter.endpoint_problem:
            chain, block = presenter.endpoint.chain_id, integer(presenter.endpoint.block)
            self.endpoint_field.show_hint(
                tr("It serves chain {chain} and is at block {block}.", chain=chain, block=block)
            )
        else:
            self.endpoint_field.show_hint(
                tr("Your own node, or a provider's, who then sees your account and your IP address.")
            )

    def _on_option_chosen(self, index: int) -> None:
        if (index == _PUBLIC) != (self._presenter.network > 0):
            self._presenter.choose_network(1 if index == _PUBLIC else 0)

    def _on_endpoint_finished(self) -> None:
        presenter = self._presenter
        if presenter.rpc_url.strip() and presenter.endpoint is None and not presenter.endpoint_problem:
            presenter.look_at_endpoint()

    def _on_label_edited(self, text: str) -> None:
        self._presenter.label = text

    def _on_market_edited(self, text: str) -> None:
        self._presenter.market = text
