"""How to be paid: the account as a QR code, in groups that can be compared by eye, and to copy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.domain.wallet import payment_link
from omnilytics_app.ui.format import grouped_address
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.qr_code import QrCode
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.text import PlainLabel


class ReceiveSheet(Sheet):
    """The address of one account on one chain, as an EIP-681 link."""

    def __init__(self, theme: Theme, wallet: WalletSnapshot, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Receive"), parent, width=480)
        self.show_caption(
            tr(
                "Coin that is sent to this address on {network} (chain {chain}) arrives here. Coin sent on another "
                "chain does not show.",
                network=sentence(wallet.network),
                chain=wallet.chain_id,
            )
        )
        link = payment_link(wallet.address, wallet.chain_id)
        self.code = QrCode(tr("QR code of the address"))
        self.code.show_text(link)
        self.address = PlainLabel(grouped_address(wallet.address), "strong", wrap=True)
        self.address.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_address = CopyButton(theme, tr("Copy address"), wallet.address)
        self.copy_link = CopyButton(theme, tr("Copy a link that names the chain (EIP-681)"), link)
        self.close_button = Button(theme, tr("&Close"))
        self.close_button.clicked.connect(self.accept)
        copying = row(
            None,
            *(PlainLabel(tr("Address"), "caption"), self.copy_address),
            *(PlainLabel(tr("Link for wallets"), "caption"), self.copy_link),
            None,
            spacing=4,
        )
        copying.insertSpacing(3, 16)
        self.compose(row(None, self.code, None), self.address, copying, buttons=(self.close_button,))
