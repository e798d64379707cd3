"""Writes to arrays in place: one function for each that the Java side asks for."""

import numpy


def copyto(target, source, casting, where):
    numpy.copyto(target, source, casting=casting, where=True if where is None else where)


def fill(array, value):
    array.fill(value)


def put(array, indices, values):
    numpy.put(array, indices, values)


def putmask(array, mask, values):
    numpy.putmask(array, mask, values)


def place(array, mask, values):
    numpy.place(array, mask, values)
