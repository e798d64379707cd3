"""The module numpy over an implementation of arrays; continues facade.py where the real NumPy is not at hand."""

import operator

numpy = Module("numpy", "NumPy's functions that the vocabulary has, over an implementation of arrays.")
modules["np"] = numpy
made.append(numpy)


@named(numpy)
class ndarray(Reference):
    __slots__ = ()


@named(numpy, "dtype")
class NumPyDType(DType):
    """A dtype of arrays; equal to its scalar class and to its name, as NumPy's is."""

    __slots__ = ()

    def __eq__(self, other):
        return other is self or other is scalar_class(self._name) or other == self._name

    def __hash__(self):
        return hash(self._name)

    def __repr__(self):
        return f"dtype('{self._name}')"

    def __str__(self):
        return self._name


add_limits(numpy)


class ForeignDType(DType):
    """A dtype of arrays in the byte order that the machine does not have."""

    __slots__ = ()

    def __eq__(self, other):
        return isinstance(other, ForeignDType) and self._name == other._name

    def __hash__(self):
        return hash((ForeignDType, self._name))


# The builtins that have memory outside of Python, which the libraries share.
builtin = Module("builtins", "The builtins that the vocabulary has.")
buffers = {name: named(builtin)(type(name, (Instance,), {"__slots__": ()})) for name in ("bytes", "bytearray", "memoryview")}
instances.update(buffers)
instances["NpzFile"] = named(Module("numpy.lib.npyio"))(type("NpzFile", (Instance,), {"__slots__": ()}))


@named(numpy)
class generic(metaclass=Closable):
    """A NumPy scalar. It converts as the Python number that `item()` gives."""

    def __new__(cls, value=0):
        return numpy.array(value, dtype=cls)[()]

    def __getattr__(self, name):
        raise lacking(f"{type(self).__qualname__}.{name}")

    def __hash__(self):
        return hash(self.item())


def abstract_scalar(name, base):
    return named(numpy)(type(name, (base,), {}))


number = abstract_scalar("number", generic)
integer = abstract_scalar("integer", number)
inexact = abstract_scalar("inexact", number)
SCALAR_BASES = {
    "BOOL": generic,
    "SIGNED": abstract_scalar("signedinteger", integer),
    "UNSIGNED": abstract_scalar("unsignedinteger", integer),
    "FLOAT": abstract_scalar("floating", inexact),
    "COMPLEX": abstract_scalar("complexfloating", inexact),
}
PYTHON_BASES = {"float64": (float,), "complex128": (complex,)}  # NumPy's own: isinstance(x, float) holds for a float64

scalar_classes = {}  # name of a NumPy dtype -> the class of its scalars


def scalar_class(name):
    cls = scalar_classes.get(name)
    if cls is None:
        bases = (SCALAR_BASES[bridge.kind(name)], *PYTHON_BASES.get(name, ()))
        cls = scalar_classes[name] = type(name, bases, {"__module__": "numpy"})
    return cls


def convert_through_item():
    """Gives NumPy scalars the conversions of the Python numbers that they hold."""
    for function in (operator.index, bool, int, float, complex):
        setattr(generic, f"__{function.__name__}__", lambda self, function=function: function(self.item()))
    generic.__format__ = lambda self, specification: format(self.item(), specification) if specification else str(self)


convert_through_item()


# From and to the vocabulary

encode_plain_class = encode_class


def encode_class(cls):
    return dtype("ARRAY", cls.__name__)._value if cls in scalar_classes.values() else encode_plain_class(cls)


encoders[generic] = lambda value: value._value
dtype_classes["ARRAY"] = NumPyDType
reference_classes["ARRAY"] = ndarray
limits_modules["ARRAY"] = numpy


class Makers(Makers):
    def foreign_dtype(self, name, value):
        made = object.__new__(ForeignDType)
        made._name, made._value = name, value
        return made

    def scalar(self, name, number, value):
        cls = scalar_class(name)
        made = PYTHON_BASES[name][0].__new__(cls, number) if name in PYTHON_BASES else object.__new__(cls)
        made._value = value
        return made


def constant(value):
    """Returns the object that a module has for a constant: NumPy's dtypes there are classes of scalars."""
    return scalar_class(value._name) if isinstance(value, NumPyDType) else value


def call_without_tensor(name, positional, options):
    """Leaves a comparison with a tensor to the tensor, which takes arrays and NumPy scalars."""
    return NotImplemented if isinstance(positional[1], Tensor) else call(name, positional, options)


own_operations["ndarray.__eq__"] = own_operations["generic.__eq__"] = call_without_tensor
modules["builtins"] = builtin
classes.update(ndarray=ndarray, generic=generic, **instances)
values_without_identity.append(ndarray)
builtin_classes.update(buffers)
