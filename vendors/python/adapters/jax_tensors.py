"""JAX as a library of tensors, for worker.py: the vocabulary's functions, each by its counterpart in JAX.

A function is mapped where JAX has one of the same purpose, whatever it then does. Where JAX has none, the name is absent,
and its cases are unsupported: nothing is put together of several functions to do what PyTorch does.
"""

import ctypes
import math
import operator

import jax
import jax.numpy as jnp
import jaxlib
import numpy as np

NAME = "jax"
VERSIONS = {"jax": jax.__version__, "jaxlib": jaxlib.__version__,
            "x64": "enabled" if jax.config.jax_enable_x64 else "disabled"}
TENSOR = jax.Array

# Without x64 JAX has no 64-bit dtypes: it says so in a warning, and takes those of 32 bits in their place.
WIDE = ("int64", "uint64", "float64", "complex128") if jax.config.jax_enable_x64 else ()
DTYPES = {name: jnp.dtype("bool" if name == "bool" else name) for name in (
    "bool", "uint8", "uint16", "uint32", "int8", "int16", "int32", "float16", "bfloat16", "float32", "complex64", *WIDE)}

NO_IN_PLACE = "JAX's arrays are immutable"
NO_GRAPH = "JAX has transformations of functions, such as jax.grad, and no graph of tensors"
NO_STRIDES = "JAX's arrays have neither strides nor an offset that a program chooses"
PRINTS = "JAX prints an array as NumPy does"

# The names without a counterpart, where the reason says more than their absence.
ABSENT = {
    "torch.from_numpy": "no function of JAX promises to share memory with an array; see torch.as_tensor",
    **dict.fromkeys(("Tensor.__setitem__", "Tensor.copy_", "Tensor.fill_", "Tensor.zero_", "Tensor.index_put_",
                     "Tensor.masked_fill_", "Tensor.index_copy_", "Tensor.index_fill_", "Tensor.resize_"), NO_IN_PLACE),
    **{f"Tensor.__i{name}__": NO_IN_PLACE for name in (
        "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift")},
    **dict.fromkeys(("Tensor.requires_grad", "Tensor.requires_grad_", "Tensor.grad", "Tensor.backward", "Tensor.is_leaf",
                     "Tensor.grad_fn", "Tensor.detach", "torch.no_grad", "torch.is_grad_enabled"), NO_GRAPH),
    **dict.fromkeys(("Tensor.storage_offset", "Tensor.is_contiguous", "Tensor.contiguous",
                     "torch.as_strided", "Tensor.as_strided"), NO_STRIDES),
    **dict.fromkeys(("Tensor.__repr__", "Tensor.__str__", "torch.set_printoptions"), PRINTS),
}

# JAX's own refusals: (exception, part of the message, kind of spec/errors.md).
KINDS = [
    ("TypeError", "do not support in-place item assignment", "READ_ONLY"),
    ("TypeError", "Indexer must have integer or boolean type", "INVALID_INDEX"),
    ("TypeError", "Using a non-tuple sequence for multidimensional indexing", "INVALID_INDEX"),
    ("TypeError", "indices must be of integer type", "INVALID_INDEX"),
    ("ValueError", "indices must have an integer type", "INVALID_INDEX"),
    ("IndexError", "boolean index did not match shape", "SHAPE_MISMATCH"),
    ("IndexError", "Too many indices", "INDEX_OUT_OF_RANGE"),
    ("IndexError", "Cannot do a non-empty jnp.take() from an empty axis", "INDEX_OUT_OF_RANGE"),
    ("ValueError", "is out of bounds for array of dimension", "INDEX_OUT_OF_RANGE"),
    ("ValueError", "Incompatible shapes for broadcasting", "SHAPE_MISMATCH"),
    ("ValueError", "Incompatible types for broadcasting", "SHAPE_MISMATCH"),
    ("TypeError", "got incompatible shapes for broadcasting", "SHAPE_MISMATCH"),
    ("TypeError", "dot_general requires contracting dimensions", "SHAPE_MISMATCH"),
    ("ValueError", "matmul input operand", "SHAPE_MISMATCH"),
    ("TypeError", "Cannot concatenate arrays with", "SHAPE_MISMATCH"),
    ("ValueError", "Zero-dimensional arrays cannot be concatenated", "SHAPE_MISMATCH"),
    ("ValueError", "Cannot stack arrays with", "SHAPE_MISMATCH"),
    ("ValueError", "Need at least one array", "INVALID_ARGUMENT"),
    ("ValueError", "diag input must be", "SHAPE_MISMATCH"),
    ("ValueError", "diagonal requires an array of at least two dimensions", "SHAPE_MISMATCH"),
    ("TypeError", "shape must have every element be nonnegative", "INVALID_ARGUMENT"),
    ("TypeError", "rev dimensions must be unique", "INVALID_ARGUMENT"),
    ("TypeError", "Integers cannot be raised to negative powers", "VALUE_OUT_OF_RANGE"),
    ("TypeError", "does not accept dtype", "DTYPE_UNSUPPORTED"),
    ("JaxRuntimeError", "Only DLPack tensors with trivial (compact) striding", "NOT_CONTIGUOUS"),
    ("ValueError", "cannot convert object of type <class 'numpy.ndarray'>", "COPY_NEEDED"),
    ("ValueError", "x must be at least two-dimensional for matrix_transpose", "SHAPE_MISMATCH"),
    ("TypeError", "cannot reshape array of shape", "SHAPE_MISMATCH"),
    ("TypeError", "can only specify one unknown axis size", "SHAPE_MISMATCH"),
    ("TypeError", "transpose permutation isn't a permutation", "INVALID_ARGUMENT"),
    ("ValueError", "Inconsistent number of elements", "INVALID_ARGUMENT"),
    ("ValueError", "dimensions are not unique", "INVALID_ARGUMENT"),
    ("OverflowError", "too large to convert", "VALUE_OUT_OF_RANGE"),
    ("OverflowError", "out of bounds for", "VALUE_OUT_OF_RANGE"),
]


class Lacking(Exception):
    """Arguments that JAX's function has no counterpart of; worker.py answers that they are unsupported."""


class DType:
    """A dtype by its name: those of JAX are NumPy's objects, and the suite tells the dtypes of both sides apart."""

    def __init__(self, dtype):
        self.name = jnp.dtype(dtype).name


class Limits:
    """The limits of a dtype, as Python numbers."""

    def __init__(self, kind, dtype):
        self.kind = kind
        self.dtype = dtype
        self.limits = getattr(jnp, kind)(dtype)

    def __getattr__(self, name):
        value = getattr(self.limits, name)
        return value.item() if hasattr(value, "item") else value


def encode(value):
    if isinstance(value, DType):
        return {"dtype": f"torch.{value.name}"}
    if isinstance(value, Limits):
        return {value.kind: f"torch.{value.dtype.name}"}
    if isinstance(value, jax.Device):
        return {"device": value.platform}
    return None


def place(named):
    """Returns the device of an argument: a device, its name, or None for the default."""
    return named if named is None or isinstance(named, jax.Device) else device(named)


def device(name):
    if name not in ("cpu", "cpu:0"):
        raise Lacking(f"device {name}")
    return jax.devices("cpu")[0]


def reset():
    """Scenarios change no setting of JAX."""


# The suite's own view of an array. It reads and writes the memory itself, since programs cannot write to it: only so it is
# seen which objects share memory.

def memory(x):
    # The elements of an array of JAX lie in row-major order.
    strides = tuple(x.itemsize * math.prod(x.shape[axis + 1:]) for axis in range(x.ndim))
    return x.block_until_ready().unsafe_buffer_pointer(), strides, x.itemsize


def elements(x):
    address, _, _ = memory(x)
    block = (ctypes.c_char * x.nbytes).from_address(address) if x.nbytes else b""
    return np.frombuffer(block, x.dtype).reshape(x.shape)


def numbers(x):
    # The dtypes that NumPy lacks become Python numbers only through another.
    return (x.astype(np.float32) if x.dtype.kind == "V" else x).tolist()


def contents(x):
    return numbers(elements(x))


def read(x, position):
    return numbers(elements(x)[position])


def write(x, value, position):
    elements(x)[position] = value


# The functions. Their parameters have PyTorch's names.

def over_axis(function):
    return lambda input, dim=None, keepdim=False: function(input, axis=dim, keepdims=keepdim)


def over_axis_to(function):
    return lambda input, dim=None, keepdim=False, *, dtype=None: function(input, axis=dim, keepdims=keepdim, dtype=dtype)


def shape_of(size):
    """Returns the shape that PyTorch's *size gives: ints, or one sequence of them."""
    return size[0] if len(size) == 1 and isinstance(size[0], (tuple, list)) else size


def filled(function):
    return lambda *size, dtype=None, device=None: function(shape_of(size), dtype=dtype, device=place(device))


def like(function):
    return lambda input, *, dtype=None, device=None: function(input, dtype=dtype, device=place(device))


def from_dlpack(ext_tensor, *, device=None, copy=None):
    if not hasattr(ext_tensor, "__dlpack__"):
        raise Lacking("torch.from_dlpack of a capsule")
    return jnp.from_dlpack(ext_tensor, device=place(device), copy=copy)


def stride(x):
    return tuple(distance // x.itemsize for distance in memory(x)[1])


def arange(*bounds, dtype=None, device=None):
    return jnp.arange(*bounds, dtype=dtype, device=place(device))


def to(x, *args, device=None, dtype=None, copy=False):
    for arg in args:
        if isinstance(arg, np.dtype):
            dtype = arg
        elif isinstance(arg, jax.Device):
            device = arg
        else:
            raise Lacking("Tensor.to of a tensor")
    if dtype is not None:
        x = x.astype(dtype, copy=copy)
    elif copy:
        raise Lacking("Tensor.to with copy, without a dtype")
    return x if device is None else x.to_device(place(device))


def view(x, *shape):
    if len(shape) == 1 and isinstance(shape[0], np.dtype):
        return x.view(shape[0])
    raise Lacking("Tensor.view of a shape")


def reversed_operator(function):
    return lambda x, y: function(y, x)


def where(condition, input=None, other=None):
    return jnp.where(condition, input, other)


OPERATORS = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "matmul")
COMPARISONS = ("eq", "ne", "lt", "le", "gt", "ge")
CASTS = {"bool": "bool", "byte": "uint8", "char": "int8", "short": "int16", "int": "int32", "long": "int64",
         "half": "float16", "bfloat16": "bfloat16", "float": "float32", "double": "float64", "cfloat": "complex64",
         "cdouble": "complex128"}
# Of PyTorch's functions and methods, with the object first.
BOTH = {
    "clone": lambda input: jnp.copy(input),
    "ravel": lambda input: jnp.ravel(input),
    "conj": lambda input: jnp.conj(input),
    "real": lambda input: jnp.real(input),
    "imag": lambda input: jnp.imag(input),
    "diag": lambda input, diagonal=0: jnp.diag(input, diagonal),
    "diagonal": lambda input, offset=0, dim1=0, dim2=1: jnp.diagonal(input, offset, dim1, dim2),
    "squeeze": lambda input, dim=None: jnp.squeeze(input, dim),
    "unsqueeze": lambda input, dim: jnp.expand_dims(input, dim),
    "swapaxes": lambda input, axis0, axis1: jnp.swapaxes(input, axis0, axis1),
    "swapdims": lambda input, dim0, dim1: jnp.swapaxes(input, dim0, dim1),
    "transpose": lambda input, dim0, dim1: jnp.swapaxes(input, dim0, dim1),
    "moveaxis": lambda input, source, destination: jnp.moveaxis(input, source, destination),
    "movedim": lambda input, source, destination: jnp.moveaxis(input, source, destination),
    "fliplr": lambda input: jnp.fliplr(input),
    "flipud": lambda input: jnp.flipud(input),
    "roll": lambda input, shifts, dims=None: jnp.roll(input, shifts, dims),
    "rot90": lambda input, k=1, dims=(0, 1): jnp.rot90(input, k, dims),
    "sum": over_axis_to(jnp.sum),
    "prod": over_axis_to(jnp.prod),
    "mean": over_axis_to(jnp.mean),
    "any": over_axis(jnp.any),
    "all": over_axis(jnp.all),
    "amax": over_axis(jnp.max),
    "amin": over_axis(jnp.min),
    "argmax": over_axis(jnp.argmax),
    "argmin": over_axis(jnp.argmin),
    "cumsum": lambda input, dim, *, dtype=None: jnp.cumsum(input, axis=dim, dtype=dtype),
    "numel": lambda input: input.size,
}

FUNCTIONS = {
    # Creation.
    "torch.tensor": lambda data, *, dtype=None, device=None: jnp.array(data, dtype=dtype, device=place(device)),
    "torch.as_tensor": lambda data, dtype=None, device=None: jnp.asarray(data, dtype=dtype, device=place(device)),
    "torch.asarray": lambda obj, *, dtype=None, device=None, copy=None: jnp.asarray(
        obj, dtype=dtype, device=place(device), copy=copy),
    "torch.from_dlpack": from_dlpack,
    "torch.frombuffer": lambda buffer, *, dtype, count=-1, offset=0: jnp.frombuffer(
        buffer, dtype=dtype, count=count, offset=offset),
    "torch.arange": arange,
    "torch.empty": filled(jnp.empty),
    "torch.ones": filled(jnp.ones),
    "torch.zeros": filled(jnp.zeros),
    "torch.full": lambda size, fill_value, *, dtype=None, device=None: jnp.full(
        size, fill_value, dtype=dtype, device=place(device)),
    "torch.eye": lambda n, m=None, *, dtype=None, device=None: jnp.eye(n, m, dtype=dtype, device=place(device)),
    "torch.linspace": lambda start, end, steps, *, dtype=None, device=None: jnp.linspace(
        start, end, steps, dtype=dtype, device=place(device)),
    "torch.logspace": lambda start, end, steps, base=10.0, *, dtype=None: jnp.logspace(
        start, end, steps, base=base, dtype=dtype),
    "torch.empty_like": like(jnp.empty_like),
    "torch.ones_like": like(jnp.ones_like),
    "torch.zeros_like": like(jnp.zeros_like),
    "torch.full_like": lambda input, fill_value, *, dtype=None, device=None: jnp.full_like(
        input, fill_value, dtype=dtype, device=place(device)),
    # Arrays of NumPy.
    "Tensor.numpy": lambda x: np.asarray(x),
    "Tensor.__array__": lambda x, dtype=None: x.__array__(dtype),
    "Tensor.__dlpack__": lambda x, **options: x.__dlpack__(**options),
    "Tensor.__dlpack_device__": lambda x: tuple(map(int, x.__dlpack_device__())),
    # Attributes.
    "Tensor.dtype": lambda x: DType(x.dtype),
    "Tensor.shape": lambda x: x.shape,
    "Tensor.ndim": lambda x: x.ndim,
    "Tensor.dim": lambda x: x.ndim,
    "Tensor.device": lambda x: x.device,
    "Tensor.itemsize": lambda x: x.itemsize,
    "Tensor.element_size": lambda x: x.itemsize,
    "Tensor.nbytes": lambda x: x.nbytes,
    "Tensor.nelement": lambda x: x.size,
    "Tensor.size": lambda x, dim=None: x.shape if dim is None else x.shape[dim],
    "Tensor.T": lambda x: x.T,
    "Tensor.mT": lambda x: x.mT,
    # Of the array that NumPy makes over the same memory: JAX has no name for them.
    "Tensor.stride": lambda x, dim=None: stride(x) if dim is None else stride(x)[dim],
    "Tensor.data_ptr": lambda x: x.unsafe_buffer_pointer(),
    "torch.is_tensor": lambda obj: isinstance(obj, jax.Array),
    # Elements.
    "Tensor.item": lambda x: x.item(),
    "Tensor.tolist": lambda x: x.tolist(),
    "Tensor.__getitem__": operator.getitem,
    "Tensor.__contains__": operator.contains,
    "Tensor.__len__": lambda x: len(x),
    "Tensor.__bool__": lambda x: bool(x),
    "Tensor.__int__": lambda x: int(x),
    "Tensor.__float__": lambda x: float(x),
    "Tensor.__complex__": lambda x: complex(x),
    "torch.take_along_dim": lambda input, indices, dim=None: jnp.take_along_axis(input, indices, axis=dim),
    "torch.take": lambda input, index: jnp.take(input, index),
    "torch.index_select": lambda input, dim, index: jnp.take(input, index, axis=dim),
    "torch.where": where,
    "torch.nonzero": lambda input, *, as_tuple=False: jnp.nonzero(input) if as_tuple else jnp.argwhere(input),
    # Dtypes.
    "torch.get_default_dtype": lambda: DType(jnp.result_type(float)),
    "torch.promote_types": lambda type1, type2: DType(jnp.promote_types(type1, type2)),
    "torch.result_type": lambda tensor1, tensor2: DType(jnp.result_type(tensor1, tensor2)),
    "torch.can_cast": lambda from_, to: jnp.can_cast(from_, to),
    "torch.finfo": lambda type: Limits("finfo", type),
    "torch.iinfo": lambda type: Limits("iinfo", type),
    "device.type": lambda device: device.platform,
    "torch.device": lambda type, index=None: place(type),
    "Tensor.to": to,
    "Tensor.cpu": lambda x: x.to_device(jax.devices("cpu")[0]),
    "Tensor.type_as": lambda x, other: x.astype(other.dtype),
    "Tensor.view": view,
    # Shapes.
    "torch.reshape": lambda input, shape: jnp.reshape(input, shape),
    "Tensor.reshape": lambda x, *shape: x.reshape(*shape),
    "Tensor.reshape_as": lambda x, other: x.reshape(other.shape),
    "torch.permute": lambda input, dims: jnp.permute_dims(input, dims),
    "Tensor.permute": lambda x, *dims: x.transpose(*dims),
    "torch.flip": lambda input, dims: jnp.flip(input, dims),
    "Tensor.flip": lambda x, *dims: jnp.flip(x, shape_of(dims)),
    "torch.tile": lambda input, dims: jnp.tile(input, dims),
    "Tensor.tile": lambda x, *dims: jnp.tile(x, shape_of(dims)),
    "torch.repeat_interleave": lambda input, repeats, dim=None: jnp.repeat(input, repeats, axis=dim),
    "Tensor.repeat_interleave": lambda x, repeats, dim=None: jnp.repeat(x, repeats, axis=dim),
    "torch.broadcast_to": lambda input, size: jnp.broadcast_to(input, size),
    "torch.broadcast_tensors": lambda *tensors: jnp.broadcast_arrays(*tensors),
    "torch.broadcast_shapes": lambda *shapes: jnp.broadcast_shapes(*shapes),
    "torch.atleast_1d": lambda *tensors: jnp.atleast_1d(*tensors),
    "torch.atleast_2d": lambda *tensors: jnp.atleast_2d(*tensors),
    "torch.atleast_3d": lambda *tensors: jnp.atleast_3d(*tensors),
    "torch.cat": lambda tensors, dim=0: jnp.concatenate(tensors, axis=dim),
    "torch.concat": lambda tensors, dim=0: jnp.concat(tensors, axis=dim),
    "torch.stack": lambda tensors, dim=0: jnp.stack(tensors, axis=dim),
    "torch.hstack": lambda tensors: jnp.hstack(tensors),
    "torch.vstack": lambda tensors: jnp.vstack(tensors),
    "torch.unbind": lambda input, dim=0: jnp.unstack(input, axis=dim),
    "Tensor.unbind": lambda x, dim=0: jnp.unstack(x, axis=dim),
    # Arithmetic.
    "torch.matmul": lambda input, other: jnp.matmul(input, other),
    "torch.add": lambda input, other: jnp.add(input, other),
    "torch.sub": lambda input, other: jnp.subtract(input, other),
    "torch.mul": lambda input, other: jnp.multiply(input, other),
    "torch.div": lambda input, other: jnp.divide(input, other),
    "torch.true_divide": lambda input, other: jnp.true_divide(input, other),
    "torch.floor_divide": lambda input, other: jnp.floor_divide(input, other),
    "torch.remainder": lambda input, other: jnp.remainder(input, other),
    "torch.pow": lambda input, exponent: jnp.power(input, exponent),
    "torch.bitwise_and": lambda input, other: jnp.bitwise_and(input, other),
    "torch.bitwise_or": lambda input, other: jnp.bitwise_or(input, other),
    "torch.bitwise_xor": lambda input, other: jnp.bitwise_xor(input, other),
    "Tensor.__neg__": operator.neg,
    "Tensor.__pos__": operator.pos,
    "Tensor.__invert__": operator.invert,
    "Tensor.__abs__": operator.abs,
    **{f"Tensor.__{name}__": getattr(operator, f"__{name}__") for name in OPERATORS + COMPARISONS},
    **{f"Tensor.__r{name}__": reversed_operator(getattr(operator, f"__{name}__")) for name in OPERATORS},
    **{f"Tensor.{name}": lambda x, target=target: x.astype(target) for name, target in CASTS.items() if target in DTYPES},
    **{f"{owner}.{name}": function for owner in ("torch", "Tensor") for name, function in BOTH.items()},
}
# PyTorch has these as attributes of tensors too.
FUNCTIONS["Tensor.real"] = lambda x: x.real
FUNCTIONS["Tensor.imag"] = lambda x: x.imag
