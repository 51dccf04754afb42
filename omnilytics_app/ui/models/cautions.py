"""What a person should think about before it signs, in the language of the window."""

from omnilytics_app.domain.review import Caution, Risk
from omnilytics_app.ui.language import tr


def caution_sentence(caution: Caution) -> str:
    """One sentence; an address that looks like another is shown beside it, in groups that can be compared."""
    sentence = _sentences()[caution.risk]
    if caution.risk is Risk.LOOKALIKE and caution.known is not None and caution.address is not None:
        return tr(
            "{sentence} It is {address}; the one you know{name} is {known}.",
            sentence=sentence,
            address=caution.address,
            name=f" ({caution.name})" if caution.name else "",
            known=caution.known,
        )
    return sentence


def _sentences() -> dict[Risk, str]:
    return {**_of_recipients(), **_of_money(), **_of_calls()}


def _of_recipients() -> dict[Risk, str]:
    return {
        Risk.TO_CONTRACT: tr("The recipient is a contract; coin sent to one may be lost."),
        Risk.TO_NOBODY: tr("The recipient is the address zero; what is sent there is lost."),
        Risk.TO_BURN: tr("The recipient is an address that nobody can send from; what is sent there is lost."),
        Risk.TO_SELF: tr("The recipient is this account itself."),
        Risk.TO_TOKEN: tr("The recipient is the token's own contract; what is sent there is lost."),
        Risk.LOOKALIKE: tr("The recipient looks like an address you know but is another one; compare every character."),
        Risk.NEW_RECIPIENT: tr("The recipient is not in the address book and none that this account has dealt with."),
        Risk.PAYS_ELSEWHERE: tr("This pays out to another address than this account."),
    }


def _of_money() -> dict[Risk, str]:
    return {
        Risk.NEARLY_ALL: tr("This takes nearly all that the account has; later steps of jobs need coin for gas."),
        Risk.UNLIMITED_ALLOWANCE: tr("This allows the spender to take everything the account ever holds of the token."),
        Risk.FOREIGN_SPENDER: tr("This allows somebody other than the market to take tokens from the account."),
        Risk.DEAR_FEE: tr("The fee can be more than a tenth of the amount."),
        Risk.DEAR_GAS: tr("This offers more than twice what is paid now to be mined soon; check the fee."),
        Risk.UNKNOWN_TOKEN: tr(
            "The token is none of those that this profile accepts; anybody can make a token of any name."
        ),
        Risk.MIXED_SYMBOL: tr(
            "The token's symbol mixes letters of different alphabets that look alike; compare its address."
        ),
        Risk.SURPLUS_COIN: tr("This sends more coin along than the call asks for."),
    }


def _of_calls() -> dict[Risk, str]:
    return {
        Risk.UNREADABLE: tr("This program cannot read what this does; sign it only if you know exactly what it is."),
        Risk.NOT_THE_MARKET: tr("This calls another contract than the market of this profile."),
        Risk.MIXED_TITLE: tr(
            "The job's title mixes letters of different alphabets that look alike; it may copy another job's."
        ),
        Risk.WRONG_TERMS: tr("The terms that are agreed to are not those of the job as this program knows it."),
        Risk.CONTRADICTS_DOCUMENT: tr(
            "The document does not match the digest in the terms; nobody could join the job."
        ),
        Risk.CHANGED_NONCE: tr(
            "Another transaction of this account went first meanwhile, so that this one has a new number."
        ),
        Risk.CHANGED_FEES: tr("Gas became dearer meanwhile, so that this offers more than what you approved."),
        Risk.CHANGED_GAS: tr("This needs more gas than what you approved, because the chain has changed meanwhile."),
    }
