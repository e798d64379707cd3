"""Byte orders of arrays: one function for each question of the Java side. An order is "<" or ">"."""

import sys

import numpy


def is_little(array):
    return array.dtype.isnative == (sys.byteorder == "little")


def cast(array, dtype, order):
    return array.astype(numpy.dtype(dtype).newbyteorder(order))


def byteswap(array, inplace):
    return array.byteswap(inplace=inplace)
