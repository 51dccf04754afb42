"""What a transaction does, in words, by the name of the function that it calls."""

from omnilytics_app.ui.language import tr


def call_words(name: str) -> str:
    """What the call of a function means to a person; its name where the program does not know it."""
    return {
        "createJob": tr("create a job"),
        "register": tr("join a job"),
        "leave": tr("leave a job"),
        "arm": tr("fix the draw of groups"),
        "start": tr("draw the groups"),
        "cancel": tr("call off a job"),
        "nothing": tr("do nothing, in place of another transaction"),
        "publish": tr("publish a model"),
        "submit": tr("submit a gradient"),
        "contest": tr("ask for parts of a model"),
        "flag": tr("ask for parts of gradients"),
        "answer": tr("show parts that were asked for"),
        "closeRound": tr("close a round"),
        "closeAnswers": tr("close the answers"),
        "storeSeed": tr("keep the seed of a round"),
        "settleQuiet": tr("settle a round"),
        "settleOpen": tr("settle an audit"),
        "settleByDefault": tr("settle a round by default"),
        "dispute": tr("dispute a settlement"),
        "finalize": tr("finalise a settlement"),
        "abort": tr("abort a job"),
        "stop": tr("stop a job"),
        "closeJob": tr("close a job"),
        "claim": tr("claim what a job owes"),
        "withdraw": tr("withdraw credit"),
        "withdrawSink": tr("empty the sink"),
        "deploy": tr("deploy a market"),
        "transfer": tr("send"),
        "approve": tr("approve a token"),
    }.get(name, name)
