"""Arrays of nothing but a shape and a number or two, and arrays made after others.

A value is an array, a Python number, or a dtype by name with the value of a NumPy scalar.
"""

import numpy


def zeros(shape, dtype, order):
    return numpy.zeros(shape, dtype, order)


def ones(shape, dtype, order):
    return numpy.ones(shape, dtype, order)


def empty(shape, dtype, order):
    return numpy.empty(shape, dtype, order)


def full(shape, value, dtype, order):
    return numpy.full(shape, _value(value), dtype, order)


def arange(start, stop, step, dtype):
    return numpy.arange(start, stop, step, dtype)


def linspace(start, stop, count, endpoint, dtype):
    return numpy.linspace(start, stop, count, endpoint, dtype=dtype)


def eye(rows, columns, diagonal, dtype, order):
    return numpy.eye(rows, columns, diagonal, dtype, order)


def zeros_like(array, dtype, order, shape):
    return numpy.zeros_like(array, dtype, order, shape=shape)


def ones_like(array, dtype, order, shape):
    return numpy.ones_like(array, dtype, order, shape=shape)


def full_like(array, value, dtype, order, shape):
    return numpy.full_like(array, _value(value), dtype, order, shape=shape)


def empty_like(array, dtype, order, shape):
    return numpy.empty_like(array, dtype, order, shape=shape)


def _value(value):
    return numpy.dtype(value[0]).type(value[1]) if isinstance(value, tuple) else value
