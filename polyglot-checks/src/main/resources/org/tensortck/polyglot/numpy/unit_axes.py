"""Axes of length one: one function for each that the Java side asks for."""

import numpy

AT_LEAST = {1: numpy.atleast_1d, 2: numpy.atleast_2d, 3: numpy.atleast_3d}


def squeeze(array, axis):
    """Takes away an axis, those of a tuple, or with None all of length one."""
    return array.squeeze(axis)


def unsqueeze(array, axes):
    return numpy.expand_dims(array, axes)


def at_least(array, rank):
    return AT_LEAST[rank](array)
