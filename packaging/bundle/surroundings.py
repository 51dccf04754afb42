"""What the frozen program hands on to the programs it starts: the environment it was itself started with.

PyInstaller's loader and hooks set where this program finds its libraries and Qt's plug-ins. A file manager or anvil
that inherited that would load them too, and fail where they are older than what it was made for. This process has read
them by now. A worker is this program again; without the loader's marks it sets everything for itself.
"""

from collections.abc import MutableMapping

OF_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
LIBRARIES = "LD_LIBRARY_PATH"
BEFORE = "LD_LIBRARY_PATH_ORIG"
MARK = "_PYI_"


def restore(environment: MutableMapping[str, str]) -> None:
    """Take out what the loader put in; to be called before Qt is loaded, which finds its plug-ins beside itself."""
    for name in [name for name in environment if name.startswith(MARK) or name in (*OF_QT, LIBRARIES)]:
        del environment[name]
    if BEFORE in environment:
        environment[LIBRARIES] = environment.pop(BEFORE)
