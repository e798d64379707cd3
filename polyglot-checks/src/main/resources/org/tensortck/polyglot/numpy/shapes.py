"""Shapes of an array and its order in memory: one function for each that the Java side asks for."""


def reshape(array, shape, order, copy):
    return array.reshape(shape, order=order, copy=copy)


def ravel(array, order):
    return array.ravel(order)


def flatten(array, order):
    return array.flatten(order)


def set_shape(array, shape):
    array.shape = shape


def is_contiguous(array):
    return array.flags.c_contiguous


def is_fortran_contiguous(array):
    return array.flags.f_contiguous


def is_writeable(array):
    return array.flags.writeable


def owns_data(array):
    return array.flags.owndata
