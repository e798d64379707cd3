"""How many elements and bytes an array has."""

import numpy


def size(array):
    return array.size


def length(array, axis):
    return numpy.size(array, axis)


def item_size(array):
    return array.itemsize


def byte_size(array):
    return array.nbytes
