"""The questions that a specification asks; nothing is ever found."""


def collect_data_files(name: str) -> list[tuple[str, str]]:
    """Of a package."""
    return []


def collect_submodules(name: str) -> list[str]:
    """Of a package."""
    return []


def copy_metadata(name: str) -> list[tuple[str, str]]:
    """Of a distribution."""
    return []
