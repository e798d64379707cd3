"""The parts of complex arrays and their conjugates: one function for each that the Java side asks for."""

import numpy


def real(array):
    return array.real


def imaginary(array):
    return array.imag


def conjugate(array):
    return array.conj()


def conjugate_of(array):
    conjugates = numpy.conjugate(array)
    # Of an array without axes NumPy makes a scalar.
    return numpy.asarray(conjugates)
