"""Every page in every state that a person may see it in: one module a page, each with `STATES`.

The catalogue is walked by the tests of pictures, keyboard, screen readers, contrast, clipped text and languages, and
written as pictures by `make screenshots`. Whoever adds a state to a page adds it here.
"""

from tests.gui.states.catalogue import State, Studio, all_states

__all__ = ["State", "Studio", "all_states"]
