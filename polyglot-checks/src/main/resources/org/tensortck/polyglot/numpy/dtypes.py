"""The properties of dtypes, which arrive by name."""

import numpy


def byte_size(dtype):
    return numpy.dtype(dtype).itemsize


def kind(dtype):
    return numpy.dtype(dtype).kind


def name(dtype):
    return numpy.dtype(dtype).name


def type_string(dtype):
    return numpy.dtype(dtype).str


def float_limits(dtype):
    limits = numpy.finfo(dtype)
    numbers = limits.eps, limits.max, limits.min, limits.smallest_normal, limits.resolution
    return limits.dtype.name, limits.bits, *(float(number) for number in numbers)


def integer_limits(dtype):
    limits = numpy.iinfo(dtype)
    return limits.dtype.name, limits.bits, limits.max, limits.min
