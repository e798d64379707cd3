"""Elements of arrays in new memory: one function for each that the Java side asks for."""

import numpy


def take(array, indices, axis):
    # Of a single position NumPy makes a scalar.
    return numpy.asarray(numpy.take(array, indices, axis=axis))


def take_along_axis(array, indices, axis):
    return numpy.take_along_axis(array, indices, axis=axis)


def compress(condition, array, axis):
    return numpy.compress(condition, array, axis=axis)


def nonzero(array):
    return numpy.nonzero(array)
