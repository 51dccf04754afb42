"""The pages. Widgets only: they render what their presenter holds and call it; no await, no IO."""
