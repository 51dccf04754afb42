"""Robust aggregation of the gradients of accepted groups: one rule a module, pure functions of m x n arrays.

This is a second line behind the private filter, for the model owner's own model only; who is paid is decided by the
contract. The filter has removed what it can tell; a rule bounds what the faults that it may have overlooked can do.
"""
