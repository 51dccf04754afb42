"""What the bundle holds beside what PyInstaller finds by itself, and what it leaves out."""

from fnmatch import fnmatch
from importlib.metadata import distributions

BUILD_TOOLS = frozenset(
    {"pip", "setuptools", "wheel", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "pefile", "macholib"}
)
HIDDEN = ("_cffi_backend",)
KEYRINGS = {
    "linux": ("SecretService", "kwallet", "libsecret", "chainer", "fail"),
    "darwin": ("macOS", "chainer", "fail"),
    "win32": ("Windows", "chainer", "fail"),
}
"""Back ends of `keyring`, which are found by the name of their entry point."""
EXCLUDED = (
    "tkinter IPython matplotlib pytest _pytest pandas tensorboard torch.utils.tensorboard bokeh PySide6.QtQml "
    "PySide6.QtQuick PySide6.QtQuickWidgets PySide6.QtDesigner pyarrow.flight pyarrow.tests sklearn.tests scipy.tests "
    "numpy.tests"
).split()
"""Modules nobody reaches from the program."""
UNWANTED = (
    # programs, headers and libraries of torch's own tests
    "torch/bin/* torch/test/* torch/include/* torch/share/* torch/lib/*.a torch/lib/libtorchbind_test.so "
    "torch/lib/libbackend_with_compiler.so torch/lib/libaoti_custom_ops.so torch/lib/libjitbackend_test.so "
    # Flight of pyarrow is a protocol of databases; headers, sources
    "*libarrow_flight* *libarrow_python_flight* pyarrow/_flight* pyarrow/include/* pyarrow/includes/* pyarrow/src/* "
    "pyarrow/tests/* pyarrow/*.pxd pyarrow/*.pyx pyarrow/*.pxi "
    # Qt: the look of another tool kit, which drags that in; QML; screens without a window system
    "*platformthemes/libqgtk3.so */Qt/qml/* */libQt6Qml* */libQt6Quick* *egldeviceintegrations* */libqeglfs* "
    "*/libQt6EglFS* */libqvnc.so */libqlinuxfb.so "
    "libgtk-3.so.* libgdk-3.so.* libgdk_pixbuf-2.0.so.* libatk-*.so.* libatspi.so.* libpango*.so.* libcairo*.so.* "
    "libepoxy.so.* libharfbuzz.so.* libpixman-1.so.* libfribidi.so.* libthai.so.* libdatrie.so.* libgraphite2.so.* "
    # tests and examples of whoever ships them
    "*/tests/* sklearn/datasets/images/* sklearn/datasets/descr/*"
).split()
"""Files by their path in the bundle."""


def metadata() -> list[str]:
    """Names of the distributions that are installed to run the program; some ask for their own version."""
    names = {distribution.metadata["Name"] for distribution in distributions()}
    return sorted(name for name in names if name.lower() not in BUILD_TOOLS)


def keyrings(platform: str) -> list[str]:
    """Modules of the key stores of a platform."""
    return [f"keyring.backends.{name}" for name in KEYRINGS[platform]]


def wanted(path: str) -> bool:
    """Whether a file stays; its path in the bundle with slashes."""
    return not any(fnmatch(path, pattern) for pattern in UNWANTED)
