"""Pieces of arrays, diagonals and windows: one function for each that the Java side asks for.

Cuts are a number of sections or a tuple of positions.
"""

import numpy
from numpy.lib import stride_tricks


def split(array, cuts, axis):
    return tuple(numpy.split(array, cuts, axis))


def array_split(array, cuts, axis):
    return tuple(numpy.array_split(array, cuts, axis))


def hsplit(array, cuts):
    return tuple(numpy.hsplit(array, cuts))


def vsplit(array, cuts):
    return tuple(numpy.vsplit(array, cuts))


def dsplit(array, cuts):
    return tuple(numpy.dsplit(array, cuts))


def unstack(array, axis):
    return numpy.unstack(array, axis=axis)


def diagonal(array, offset, axis1, axis2):
    return numpy.diagonal(array, offset, axis1, axis2)


def diag(array, offset):
    return numpy.diag(array, offset)


def sliding_window_view(array, window, axes, writable):
    return stride_tricks.sliding_window_view(array, window, axes, writeable=writable)


def as_strided(array, shape, byte_strides, writable):
    return stride_tricks.as_strided(array, shape, byte_strides, writeable=writable)
