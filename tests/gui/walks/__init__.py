"""Looks every state of the catalogue over: names for screen readers, the keyboard, cut text, hostile text, contrast."""
