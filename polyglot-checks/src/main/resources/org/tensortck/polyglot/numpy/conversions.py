"""Functions that copy an array, or share its memory."""

import numpy


def array(source, dtype, copy, order):
    return numpy.array(source, dtype=dtype, copy=copy, order=order)


def array_of_values(elements, shape, dtype, copy, order):
    nested = numpy.array(elements, dtype=object).reshape(shape).tolist()
    return numpy.array(nested, dtype=dtype, copy=copy, order=order)


def row_major(array, dtype):
    return numpy.ascontiguousarray(array, dtype=dtype)


def column_major(array, dtype):
    return numpy.asfortranarray(array, dtype=dtype)


def copy(array, order):
    return array.copy(order=order)


def cast(array, dtype, order, copy):
    return array.astype(dtype, order=order, copy=copy)
