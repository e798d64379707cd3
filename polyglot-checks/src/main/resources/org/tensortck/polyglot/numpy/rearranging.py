"""The elements of arrays in another order, more often, or joined: one function for each that the Java side asks for."""

import numpy


def flip(array, axes):
    return numpy.flip(array, axes)


def fliplr(array):
    return numpy.fliplr(array)


def flipud(array):
    return numpy.flipud(array)


def rot90(array, times, axes):
    return numpy.rot90(array, times, axes)


def roll(array, shifts, axes):
    return numpy.roll(array, shifts, axes)


def repeat(array, repeats, axis):
    return numpy.repeat(array, repeats, axis)


def tile(array, repeats):
    return numpy.tile(array, repeats)


def concatenate(arrays, axis):
    return numpy.concatenate(arrays, axis)


def stack(arrays, axis):
    return numpy.stack(arrays, axis)


def hstack(arrays):
    return numpy.hstack(arrays)


def vstack(arrays):
    return numpy.vstack(arrays)
