"""Other axes over the memory of an array: one function for each that the Java side asks for."""

import numpy

AT_LEAST = {1: numpy.atleast_1d, 2: numpy.atleast_2d, 3: numpy.atleast_3d}


def transpose(array):
    return array.T


def matrix_transpose(array):
    return array.mT


def permute(array, axes):
    return array.transpose(axes)


def swap_axes(array, first, second):
    return array.swapaxes(first, second)


def move_axes(array, source, destination):
    return numpy.moveaxis(array, source, destination)


def squeeze(array, axis):
    """Takes away an axis, those of a tuple, or with None all of length one."""
    return array.squeeze(axis)


def unsqueeze(array, axes):
    return numpy.expand_dims(array, axes)


def at_least(array, rank):
    return AT_LEAST[rank](array)


def broadcast_to(array, shape):
    return numpy.broadcast_to(array, shape)


def broadcast_together(*arrays):
    return numpy.broadcast_arrays(*arrays)


def broadcast_shapes(*shapes):
    return numpy.broadcast_shapes(*shapes)
