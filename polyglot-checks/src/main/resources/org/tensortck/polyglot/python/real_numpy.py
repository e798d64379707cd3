"""The real NumPy beside the façade of torch; continues facade.py in the Python that has it.

Arrays, NumPy scalars and dtypes are NumPy's own objects on the side of Python, and values of the same objects in Java.
"""

import array
import mmap
import os
from types import CapsuleType

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
    """Passes on an array over the memory of an object with the buffer protocol, which the array keeps."""
    return checked(bridge.buffer(numpy.asarray(memoryview(source))))


encoders[numpy.ndarray] = lambda found: bridge.array(found)
encoders[numpy.generic] = encode_scalar
encoders[numpy.dtype] = encode_dtype
encoders[CapsuleType] = lambda capsule: checked(bridge.take(capsule))
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


# The protocols by which NumPy takes tensors


def add_array_protocols():
    """Gives tensors the attributes that NumPy asks an operand for, with the parameters that PyTorch's have."""

    def __array__(self, dtype=None):
        return call("Tensor.__array__", (self,) if dtype is None else (self, dtype), {})

    def __array_wrap__(self, array):
        # PyTorch is older than its bool, and has never changed this.
        return torch.from_numpy(array.astype("uint8") if array.dtype == bool else array)

    def __index__(self):
        if self.dtype.is_floating_point or self.dtype.is_complex or self.numel() != 1:
            raise TypeError("only integer tensors of a single element can be converted to an index")
        return int(self)

    for protocol in (__array__, __array_wrap__, __index__):
        protocol.__qualname__ = f"Tensor.{protocol.__name__}"
        setattr(Tensor, protocol.__name__, protocol)
    Tensor.__array_priority__ = 1000  # arrays leave an operation to tensors


added_to_classes.append(add_array_protocols)


# Scenarios


def observe(value):
    """Returns an object of a scenario as a value; a capsule, which Java would consume, as an owner."""
    if isinstance(value, CapsuleType):
        return bridge.owner()
    if isinstance(value, numpy.lib.npyio.NpzFile):
        return checked(bridge.archive(os.path.basename(value.fid.name)))
    return encode(value)


def in_scenario_folder(function):
    """Returns a function whose call has the folder of the scenario as its current one, and Java afterwards its own."""

    def call_there(*arguments):
        own = os.getcwd()
        os.chdir(bridge.folder())
        try:
            return function(*arguments)
        finally:
            os.chdir(own)

    return call_there


execute, evaluate = in_scenario_folder(execute), in_scenario_folder(evaluate)
