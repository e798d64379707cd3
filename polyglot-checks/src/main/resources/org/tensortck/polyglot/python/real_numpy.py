"""The real NumPy beside the façade of torch; continues facade.py in the Python that has it.

Arrays, NumPy scalars and dtypes are NumPy's own objects on the side of Python, and values of the same objects in Java.
"""

import array
import mmap

import numpy

modules["np"] = numpy
owned_elsewhere.update(
    ("np", "ndarray", "generic", "builtins", "bytes", "bytearray", "memoryview", "NpzFile")
)


# From Python to the vocabulary


def encode_dtype(found):
    if found.isnative:
        return bridge.dtype("ARRAY", found.name)
    return bridge.foreign_dtype(found.name)


def encode_scalar(scalar):
    # item() of the dtypes that Java knows is a number of Python; for others it is refused as PyTorch refuses them.
    item = scalar.item()
    if not isinstance(item, (bool, int, float, complex)):
        raise TypeError(f"can't convert a {type(scalar).__module__}.{type(scalar).__qualname__} to a number")
    return bridge.scalar(scalar.dtype.name, encode(item))


encode_plain_class = encode_class


def encode_class(cls):
    return encode_dtype(numpy.dtype(cls)) if issubclass(cls, numpy.generic) else encode_plain_class(cls)


def encode_buffer(source):
    """Passes the memory of an object with the buffer protocol on as its bytes, which keep it."""
    return bridge.buffer(numpy.frombuffer(source, numpy.uint8) if len(memoryview(source)) else numpy.empty(0, numpy.uint8))


encoders[numpy.ndarray] = lambda found: bridge.array(found)
encoders[numpy.generic] = encode_scalar
encoders[numpy.dtype] = encode_dtype
for buffer in (bytes, bytearray, memoryview, array.array, mmap.mmap):
    encoders[buffer] = encode_buffer


# From the vocabulary to Python; Java itself has the object of an array


class Makers(Makers):
    def dtype(self, side, name):
        return dtype(side, name) if side == "TENSOR" else numpy.dtype(name)

    def foreign_dtype(self, name, value):
        return numpy.dtype(name).newbyteorder()

    def scalar(self, name, number, value):
        return numpy.dtype(name).type(number)
