"""How Sphinx makes a site of these pages: `make docs`.

The site works from a disk without a network: no fonts, scripts or pictures of other hosts, and a search that reads an
index which is loaded as a script. Warnings are errors (the Makefile says --fail-on-warning), links to missing pages or
headings are warnings.
"""

import re
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_VERSION = re.search(r'__version__ = "(.+)"', (_ROOT / "omnilytics_app" / "__init__.py").read_text(encoding="utf-8"))

project = "OmniLytics"
author = "the authors of OmniLytics"
copyright = "the authors of OmniLytics, GPL-3.0-or-later"  # noqa: A001 (the name is Sphinx's)
release = _VERSION[1] if _VERSION else ""
language = "en"

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["images/*", "site/*"]
nitpicky = True
smartquotes = False  # sentences are searched for as they are written, options with their two hyphens

myst_heading_anchors = 4
myst_enable_extensions = ["deflist"]

html_theme = "furo"
html_title = f"OmniLytics {release}"
html_logo = "../resources/icons/omnilytics.svg"
html_favicon = html_logo
html_static_path: list[str] = ["site"]
html_css_files = ["site.css"]
html_show_sourcelink = False
html_copy_source = False
html_show_sphinx = False
html_show_search_summary = False
html_use_index = False
html_domain_indices = False
highlight_language = "none"
pygments_style = "friendly"
pygments_dark_style = "github-dark"
html_theme_options = {
    "light_css_variables": {"font-stack": "Inter, system-ui, sans-serif"},
    "dark_css_variables": {"font-stack": "Inter, system-ui, sans-serif"},
    "navigation_with_keys": True,
}
