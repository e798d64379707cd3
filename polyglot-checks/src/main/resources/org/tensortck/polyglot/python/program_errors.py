"""The classes and texts of PyTorch's errors in place of those of Java; continues program_facade.py.

A rule has a pattern for the text in Java, the class in PyTorch, or None for the one that the kind has, and the text there.
The texts in Java are those of the reference: another implementation has its own, and keeps them.
"""

import re

SCALAR_TYPES = {
    "bool": "Bool",
    "uint8": "Byte",
    "int8": "Char",
    "int16": "Short",
    "int32": "Int",
    "int64": "Long",
    "uint16": "UInt16",
    "uint32": "UInt32",
    "uint64": "UInt64",
    "float16": "Half",
    "bfloat16": "BFloat16",
    "float32": "Float",
    "float64": "Double",
    "complex32": "ComplexHalf",
    "complex64": "ComplexFloat",
    "complex128": "ComplexDouble",
}
C_TYPES = {"int32": "int", "float32": "float", "float64": "double", "int64": "int64_t"}


def scalar_type(name):
    return SCALAR_TYPES.get(name, name[0].upper() + name[1:])


def c_type(name):
    return C_TYPES.get(name, f"{name}_t")


SUPPORTED = (
    "The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, "
    "uint32, uint16, uint8, and bool."
)
CLONE = "Please clone() the tensor before performing the operation."
NEGATIVE_STRIDES = (
    "At least one stride in the given numpy array is negative, and tensors with negative strides are not currently "
    "supported. (You can probably work around this by making a copy of your array  with array.copy().) "
)
CONSUMED = (
    "from_dlpack received an invalid capsule. Note that DLTensor capsules can be consumed only once, so you might have "
    "already constructed a tensor from it once."
)

RULES = [
    # Arrays of tensors
    (r"numpy: the tensor requires gradients, .*", None, "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead."),
    (r"numpy: a conjugation is pending, .*", None, "Can't call numpy() on Tensor that has conjugate bit set. Use tensor.resolve_conj().numpy() instead."),
    (r"numpy: a negation is pending, .*", None, "Can't call numpy() on Tensor that has negative bit set. Use tensor.resolve_neg().numpy() instead."),
    (r"numpy: no array has dtype (\w+)", "TypeError", lambda dtype: f"Got unsupported ScalarType {scalar_type(dtype)}"),
    (r"numpy: the elements are on (\w+), .*", "TypeError", r"can't convert \1 device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first."),
    (r"numpy: dtype (\w+).* has no counterpart outside NumPy", "TypeError", lambda dtype: f"can't convert np.ndarray of type numpy.{dtype}{'_' if dtype == 'object' else ''}. {SUPPORTED}"),
    (r"(?:from_numpy|tensor): a stride in .* bytes is negative", "ValueError", NEGATIVE_STRIDES),
    (r"from_numpy: stride of .* is no multiple of .*", "ValueError", "given numpy array strides not a multiple of the element byte size. Copy the numpy array to reallocate the memory."),
    (r"\w+: byte order \w+ of \w+ is not the native one", "ValueError", "given numpy array has byte order different from the native byte order. Conversion between byte orders is currently not supported."),
    (r"resize_: (?:\d+ bytes are needed|the \d+ bytes of the storage).*", None, "Trying to resize storage that is not resizable"),
    (r"resize_: the tensor requires gradients", None, "cannot resize variables that require grad"),
    (r"(?:to|copy_|setitem): the elements are on meta, .*", "NotImplementedError", "Cannot copy out of meta tensor; no data!"),
    (r"read: the elements are on meta, .*", "RuntimeError", "Tensor.item() cannot be called on meta tensors"),
    # DLPack
    (r"__dlpack__: stream=.*", "AssertionError", "stream should be None on cpu."),
    (r"__dlpack__: the tensor requires gradients, .*", "BufferError", "Can't export tensors that require gradient, use tensor.detach()"),
    (r"__dlpack__: a conjugation is pending, .*", "BufferError", "Can't export tensors with the conjugate bit set"),
    (r"__dlpack__: the elements are on (\w+), .*", "BufferError", r"Cannot pack tensors on \1"),
    (r"dlpack: the object is no capsule .*", "RuntimeError", CONSUMED),
    (r"dlpack: an element has \d+ lanes, .*", "BufferError", None),
    # Buffers
    (r"frombuffer: there is no element of \w+ from byte 0 on, .*", "ValueError", None),
    (r"frombuffer: .*(?:outside the buffer|do not fit into|no multiple of|no element of).*", "ValueError", None),
    (r"frombuffer: stride .*", "RuntimeError", "could not retrieve buffer from object"),
    (r"asarray: numbers and lists have no memory to share, .*", "ValueError", "can't alias arbitrary sequence into a tensor."),
    (r"to: (\w+) on (\S+) cannot be had as \1 on (\S+) without a copy", None, r"can't alias tensor from device '\2' to '\3'."),
    (r"to: (\w+) on \S+ cannot be had as (\w+) on .* without a copy", None, lambda given, asked: f"can't alias tensor with dtype '{scalar_type(given)}' into dtype '{scalar_type(asked)}'."),
    # Numbers that do not fit
    (r"tensor: -\d+ cannot be stored as uint64", "OverflowError", "can't convert negative int to unsigned"),
    (r"(?:tensor|full): \d+ cannot be stored as uint64", "OverflowError", "int too big to convert"),
    (r"tensor: -?\d+ cannot be stored as int64", "ValueError", "Overflow when unpacking long long"),
    (r"tensor: \(.*j\) cannot be stored as (?:float|bfloat)\w+", "TypeError", "must be real number, not complex"),
    (r"tensor: \(.*j\) cannot be stored as u?int\w+", "TypeError", "'complex' object cannot be interpreted as an integer"),
    (r"tensor: .* cannot be stored as (\w+)", None, r"value cannot be converted to type \1 without overflow"),
    (r"(?:full|setitem|fill_): .* cannot be stored as (\w+)", None, lambda dtype: f"value cannot be converted to type {c_type(dtype)} without overflow"),
    # Graph
    (r"\w+: the tensor is a leaf that requires gradients", None, "a leaf Variable that requires grad is being used in an in-place operation."),
    (r"\w+: the tensor is a view of a leaf that requires gradients", None, "a view of a leaf Variable that requires grad is being used in an in-place operation."),
    (r"requires_grad: dtype \w+ is neither floating-point nor complex", "RuntimeError", "only Tensors of floating point and complex dtype can require gradients"),
    (r"(\w+): out takes no part in the graph", None, r"\1(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad."),
    (r"backward: the tensor requires no gradients", None, "element 0 of tensors does not require grad and does not have a grad_fn"),
    (r"backward: without a gradient, .*", None, "grad can be implicitly created only for scalar outputs"),
    # Shapes, axes and indices
    (r"(?:reshape|view): shape (\[.*\]) does not fit (\d+) elements", None, r"shape '\1' is invalid for input of size \2"),
    (r"(?:reshape|view): more than one length of .* is to be inferred", None, "only one dimension can be inferred"),
    (r"\w+: there is no axis (-?\d+) among (\d+)", "IndexError", lambda axis, count: f"Dimension out of range (expected to be in range of [{-max(int(count), 1)}, {max(int(count), 1) - 1}], but got {axis})"),
    (r"index: position (-?\d+) lies outside axis (\d+) of length (\d+)", "IndexError", r"index \1 is out of bounds for dimension \2 with size \3"),
    (r"index: \d+ indices for 0 dimensions", "IndexError", "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number"),
    (r"index: \d+ indices for (\d+) dimensions", "IndexError", r"too many indices for tensor of dimension \1"),
    (r"index: step .* of a range is negative", "ValueError", "step must be greater than zero"),
    (r"index: the step of a range is 0", "ValueError", "slice step cannot be zero"),
    (r"index: shapes .* cannot be broadcast to one", "IndexError", None),
    (r"index: elements of dtype \w+ are neither positions nor a mask", "IndexError", "tensors used as indices must be long, int, byte or bool tensors"),
    (r"\w+: the target has shape (\[.*\]), but the result (\[.*\])", None, r"output with shape \1 doesn't match the broadcast shape \2"),
    (r"\w+: elements at .* lie on top of .*", None, f"unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. {CLONE}"),
    (r"\w+: the \d+ elements along axis .* are one, .*", None, f"unsupported operation: more than one element of the written-to tensor refers to a single memory location. {CLONE}"),
    (r"t: there are (\d+) axes, .*", None, r"t() expects a tensor with <= 2 dimensions, but self is \1D"),
    (r"imag: dtype \w+ is not complex", "RuntimeError", "imag is not implemented for tensors with non-complex dtypes."),
    (r"cat: there is no tensor to join", "ValueError", "torch.cat(): expected a non-empty list of Tensors"),
    (r"arange: the step .* leads nowhere", None, None),
    # Dtypes
    (r"negate: bool is not taken", "RuntimeError", "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead."),
    (r"positive: bool is not taken", "RuntimeError", "The `+` operator, on a bool tensor is not supported."),
    (r"\w+: \w+ is not taken", "NotImplementedError", None),
    (r"matmul: dtypes .* are not multiplied with each other", "RuntimeError", None),
    (r"promote_types: (\w+) and (\w+) have no dtype in common", "RuntimeError", lambda one, other: f"Promotion for uint16, uint32, uint64 types is not supported, attempted to promote {scalar_type(one)} and {scalar_type(other)}"),
    (r"as_strided: a stride in (\[.*\]) is negative", "RuntimeError", r"as_strided: Negative strides are not supported at the moment, got strides: \1"),
    (r"subtract: bools are not taken, but .*", "RuntimeError", "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead."),
    (r"\w+: the result of dtype (\w+) cannot be cast to the (\w+) of the target", "RuntimeError", lambda found, asked: f"result type {scalar_type(found)} can't be cast to the desired output type {scalar_type(asked)}"),
    (r"power: integers to the power of .* are no integers", "RuntimeError", "Integers to negative integer powers are not allowed."),
    (r"set_default_dtype: (?!float8).* is not a floating-point dtype .*", "TypeError", "only floating-point types are supported as the default type"),
    (r"type: there is no type '(.*)'", "ValueError", r"invalid type: '\1'"),
    # Devices
    (r"device: '' is not TYPE or TYPE:ORDINAL", None, "Device string must not be empty"),
    (r"device: '(cuda.*|cpu.*|meta.*)' is not TYPE or TYPE:ORDINAL", None, r"Invalid device string: '\1'"),
    (r"\w+: one operand is on (\w+), another one on (\w+)", None, r"Tensor on device \2 is not on the expected device \1!"),
    (r".* does not declare device (cuda|xpu), which .*", "AssertionError", lambda device: f"Torch not compiled with {device.upper()} enabled"),
]
RULES = [(re.compile(pattern), class_name, text) for pattern, class_name, text in RULES]


def as_in_pytorch(class_name, message):
    """Returns the class and the text of PyTorch for those of Java."""
    for pattern, other_class, text in RULES:
        match = pattern.fullmatch(message)
        if match:
            message = message if text is None else text(*match.groups()) if callable(text) else match.expand(text)
            return other_class or class_name, message
    return class_name, message


class Makers(Makers):
    def failure(self, class_name, message, java, reason):
        return super().failure(*as_in_pytorch(class_name, message), java, reason)
