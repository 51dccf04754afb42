"""Two things that have to be the same."""


def agree(what: str, shown: object, expected: object) -> None:
    """Raises where what is shown is not what it should be."""
    if shown != expected:
        raise AssertionError(f"{what}: {shown} where {expected} was expected")
