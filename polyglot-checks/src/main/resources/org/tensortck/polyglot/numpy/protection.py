"""Writing to memory and exchanging it for more: one function for each question of the Java side."""


def is_writable(array):
    return array.flags.writeable


def set_writable(array, writable):
    array.setflags(write=writable)


def resize(array, shape):
    array.resize(shape)
