"""Whose memory is whose: one function for each question of the Java side."""

import numpy


def has_base(array):
    return array.base is not None


def is_view(array):
    """Says whether the memory is that of another array."""
    return isinstance(array.base, numpy.ndarray)


def base(array):
    return array.base


def shares_memory(first, second):
    return numpy.shares_memory(first, second)


def may_share_memory(first, second):
    return numpy.may_share_memory(first, second)
