"""Functions of NumPy that Java calls.

Indices arrive as tuples, dtypes by name, numbers as Python numbers.
"""

import collections
import warnings

import numpy
from numpy.lib.array_utils import byte_bounds

# The latest warnings that Java has not taken.
given = collections.deque(maxlen=1000)


def note_warning(message, category, *place):
    given.append((category, str(message)))


warnings.simplefilter("always")
warnings.showwarning = note_warning


def take_warnings():
    """Returns a line for each warning: its class and base classes, a tab, and the message."""
    lines = [
        " ".join(base.__name__ for base in category.__mro__) + "\t" + " ".join(message.split())
        for category, message in given
    ]
    given.clear()
    return "\n".join(lines)


def forget_warnings():
    given.clear()


def version():
    return numpy.__version__


def default_integer():
    return numpy.dtype(numpy.int_).name


def create(elements, shape, dtype):
    """Makes an array of the elements, nested as the shape says; a dtype of None is inferred."""
    array = numpy.array(_nested(iter(elements), shape), dtype=dtype)
    # Nested lists cannot say how long the dimensions inside an empty one are.
    return array if array.shape == shape else array.reshape(shape)


def _nested(elements, shape):
    if not shape:
        return next(elements)
    length, *inner = shape
    return [_nested(elements, inner) for _ in range(length)]


def dtype(array):
    return array.dtype.name


def shape(array):
    return array.shape


def byte_strides(array):
    return array.strides


def read(array, position):
    return array[position].item()


def write(array, position, value):
    """Writes an element for the suite; a warning of it is no warning of a scenario."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        array[position] = value


def assign(array, index, value):
    array[index] = value


def select(array, index):
    # With an ellipsis an element is an array without dimensions, and not a scalar.
    has_ellipsis = any(item is Ellipsis for item in index)
    return array[index] if has_ellipsis else array[(*index, Ellipsis)]


def cast(array, dtype):
    return array.astype(dtype)


def copy(array):
    return array.copy()


def scalar_representation(dtype, value):
    return repr(numpy.dtype(dtype).type(value))


def describe(array):
    """Says where the elements are: the address at index zero, and the lowest and highest address of them all."""
    address, read_only = array.__array_interface__["data"]
    low, high = byte_bounds(array) if array.size else (address, address)
    dtype = array.dtype
    return address, low, high, dtype.name, dtype.isnative, array.shape, array.strides, read_only


class SharedMemory:
    """Memory that Java owns. Arrays over it keep it, and it keeps its keeper, whose end tells Java that it is free."""

    __slots__ = ("__array_interface__", "keeper")


def adopt(address, dtype, byte_order, shape, byte_strides, read_only, keeper):
    """Makes an array over memory that Java owns; the byte order is "<" or ">"."""
    memory = SharedMemory()
    memory.keeper = keeper
    memory.__array_interface__ = {
        "version": 3,
        "typestr": numpy.dtype(dtype).newbyteorder(byte_order).str,
        "data": (address, read_only),
        "shape": shape,
        "strides": byte_strides,
    }
    return numpy.asarray(memory)
