"""The parts pages are made of. They know the theme and plain values, neither presenters nor services."""
