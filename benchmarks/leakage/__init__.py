"""Attacks on the market's own code, and what each of them gives: the figures of docs/measured.md.

An experiment is a module with `run`, which returns findings. Statistics, feature maps, probes, coefficients, lanes,
masks and ciphertexts are the program's; only attacks live here, and where a protection is to be shown at work the very
same attack is run with that one protection taken away. All draws are seeded.
"""
