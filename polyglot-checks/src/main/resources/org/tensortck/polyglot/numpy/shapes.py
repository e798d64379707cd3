"""Shapes of an array: one function for each that the Java side asks for."""


def reshape(array, shape, order, copy):
    return array.reshape(shape, order=order, copy=copy)


def ravel(array, order):
    return array.ravel(order)


def flatten(array, order):
    return array.flatten(order)


def set_shape(array, shape):
    array.shape = shape
