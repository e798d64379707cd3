"""The protocols of Python that tensors have in programs, their constructors, and their storage; continues
program_facade.py."""

# Sizes


def size_item(self, index):
    item = tuple.__getitem__(self, index)
    return Size(item) if isinstance(index, slice) else item


Size.__getitem__ = size_item
Size.__add__ = lambda self, other: Size(tuple.__add__(self, tuple(other)))
Size.__radd__ = lambda self, other: Size(tuple(other) + tuple(self))
Size.__mul__ = Size.__rmul__ = lambda self, count: Size(tuple.__mul__(self, count))


def numel(self):
    count = 1
    for size in self:
        count *= size
    return count


Size.numel = numel


# Numbers and items


def iterate(self):
    if self.dim() == 0:
        raise TypeError("iteration over a 0-d tensor")
    return iter(self.unbind(0))


def length(self):
    if self.dim() == 0:
        raise TypeError("len() of a 0-d tensor")
    return self.shape[0]


def as_format(self, specification):
    return format(self.item(), specification) if self.dim() == 0 else object.__format__(self, specification)


def as_index(self):
    if self.dtype.is_floating_point or self.dtype.is_complex or self.numel() != 1:
        raise TypeError("only integer tensors of a single element can be converted to an index")
    return int(self.item())


def of_one_element(operation, refusal, error=RuntimeError):
    """Returns a conversion that is refused, as PyTorch refuses it, for another number of elements than one."""

    def convert(self):
        count = self.numel()
        if count != 1:
            raise error(refusal(count))
        return operation(self)

    return convert


def not_a_truth_value(count):
    return f"Boolean value of Tensor with {'more than one value' if count else 'no values'} is ambiguous"


def not_a_scalar(count):
    return f"a Tensor with {count} elements cannot be converted to Scalar"


def not_a_number(count):
    return "only one element tensors can be converted to Python scalars"


def equals_nothing(operation, answer):
    """Returns a comparison in which None is equal to no tensor."""

    def compare(self, other):
        return answer if other is None else operation(self, other)

    return compare


# Copies


def same_memory(tensor):
    """Returns a new tensor over the memory of another one."""
    alias = torch.empty(0, dtype=tensor.dtype, device=tensor.device).set_(tensor.detach())
    return alias.requires_grad_(tensor.requires_grad) if tensor.requires_grad else alias


def deep_copy(self, memo):
    """Copies a tensor; tensors over the same storage that are copied together share the copy of that."""
    if id(self) in memo:
        return memo[id(self)]
    if self.requires_grad and not self.is_leaf:
        raise RuntimeError(
            "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  "
            "If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, "
            "see https://github.com/pytorch/pytorch/pull/103001"
        )
    storage = self.untyped_storage()
    key = ("storage of tensors", storage.data_ptr())
    if key not in memo:
        memo[key] = whole_storage(self).clone()
    copied = memo[key].as_strided(self.shape, self.stride(), self.storage_offset())
    memo[id(self)] = copied.requires_grad_() if self.requires_grad else copied
    return memo[id(self)]


def whole_storage(tensor):
    """Returns a tensor of rank 1 over all elements of the storage."""
    count = tensor.untyped_storage().nbytes() // tensor.element_size()
    return tensor.detach().as_strided((count,), (1,), 0)


def rebuild(storage, dtype_name, shape, stride, offset, requires_grad):
    """Makes the tensor that pickle has kept with the bytes of its whole storage."""
    dtype = getattr(torch, dtype_name)
    elements = torch.frombuffer(bytearray(storage), dtype=dtype) if storage else torch.empty(0, dtype=dtype)
    tensor = elements.as_strided(shape, stride, offset)
    return tensor.requires_grad_() if requires_grad else tensor


rebuild.__module__ = torch.__name__
torch.rebuild = rebuild


def reduce(self, protocol):
    # Two tensors over one storage have two after it, as in PyTorch: only torch.save keeps them together.
    storage = whole_storage(self).cpu().view(torch.uint8).numpy().tobytes()
    dtype_name = str(self.dtype).removeprefix("torch.")
    return rebuild, (
        storage,
        dtype_name,
        tuple(self.shape),
        self.stride(),
        self.storage_offset(),
        self.requires_grad,
    )


# Constructors

LEGACY = {
    "FloatTensor": "float32",
    "DoubleTensor": "float64",
    "HalfTensor": "float16",
    "BFloat16Tensor": "bfloat16",
    "ByteTensor": "uint8",
    "CharTensor": "int8",
    "ShortTensor": "int16",
    "IntTensor": "int32",
    "LongTensor": "int64",
    "BoolTensor": "bool",
}


def construct(dtype, arguments):
    """Makes a tensor as torch.Tensor(…) does: of sizes, of data, or over the memory of another tensor or an array."""
    if len(arguments) == 1 and isinstance(arguments[0], Size):
        arguments = tuple(arguments[0])
    if all(type(argument) is int for argument in arguments):
        return torch.empty(arguments or (0,), dtype=dtype)
    if len(arguments) != 1:
        raise TypeError("new(): takes sizes, or one sequence, array or tensor")
    (source,) = arguments
    if isinstance(source, Tensor):
        if source.dtype != dtype:
            raise TypeError(f"expected {type_name(dtype)} (got {source.type()})")
        return same_memory(source)
    return torch.as_tensor(source, dtype=dtype)


def type_name(dtype):
    found = next(name for name, known in LEGACY.items() if getattr(torch, known) is dtype)
    return f"torch.{found}"


class TensorClass(Closable):
    """The class of torch.FloatTensor and its like, of which tensors of one dtype are instances."""

    def __call__(cls, *arguments):
        return construct(getattr(torch, cls.dtype_name), arguments)

    def __instancecheck__(cls, value):
        return isinstance(value, Tensor) and value.dtype is getattr(torch, cls.dtype_name)

    def __repr__(cls):
        return f"<class 'torch.{cls.__name__}'>"


def new_tensor(cls, *arguments, **options):
    if options:
        raise lacking(f"torch.Tensor(…, {next(iter(options))}=…)")
    return construct(torch.get_default_dtype(), arguments)


# Attributes

FACTS = {
    "layout": lambda self: strided,
    "is_meta": lambda self: self.device.type == "meta",
    "is_cuda": lambda self: self.device.type == "cuda",
    "is_cpu": lambda self: self.device.type == "cpu",
    "is_sparse": lambda self: False,
    "is_quantized": lambda self: False,
    "is_mps": lambda self: False,
    "is_xpu": lambda self: False,
    "is_mkldnn": lambda self: False,
    "is_nested": lambda self: False,
    "names": lambda self: (None,) * self.dim(),
}


# Methods
FUNCTIONS = {
    "get_device": lambda self: -1 if self.device.index is None else self.device.index,
    "cuda": without_cuda,
    "is_floating_point": lambda self: self.dtype.is_floating_point,
    "is_complex": lambda self: self.dtype.is_complex,
}


# Functions of torch in the vocabulary that are methods too
ALSO_METHODS = (
    "broadcast_to",
    "gather",
    "index_select",
    "masked_select",
    "matmul",
    "nonzero",
    "take",
    "take_along_dim",
)


def equal(input, other):
    """Returns whether two tensors have the same shape and equal elements."""
    for place, value in enumerate((input, other), 1):
        if not isinstance(value, Tensor):
            name = "input" if place == 1 else "other"
            raise TypeError(f"equal(): argument '{name}' (position {place}) must be Tensor, not {type(value).__name__}")
    return input.shape == other.shape and bool((input == other).all())


def add_protocols():
    torch.equal = Tensor.equal = equal
    for name in ALSO_METHODS:
        setattr(Tensor, name, getattr(torch, name))
    Tensor.__iter__ = iterate
    Tensor.__len__ = length
    Tensor.__format__ = as_format
    Tensor.__index__ = as_index
    Tensor.__eq__ = equals_nothing(Tensor.__eq__, False)
    Tensor.__ne__ = equals_nothing(Tensor.__ne__, True)
    Tensor.__hash__ = object.__hash__
    Tensor.__bool__ = of_one_element(Tensor.__bool__, not_a_truth_value)
    Tensor.item = of_one_element(Tensor.item, not_a_scalar)
    for conversion in ("__int__", "__float__", "__complex__"):
        setattr(Tensor, conversion, of_one_element(getattr(Tensor, conversion), not_a_number, ValueError))
    Tensor.__copy__ = same_memory
    Tensor.__deepcopy__ = deep_copy
    Tensor.__reduce_ex__ = reduce
    Tensor.__reversed__ = lambda self: self.flip(0) if self.dim() else self
    Tensor.__new__ = staticmethod(new_tensor)
    for name, fact in FACTS.items():
        setattr(Tensor, name, property(fact))
    for name, function in FUNCTIONS.items():
        setattr(Tensor, name, function)
    torch.is_floating_point, torch.is_complex = FUNCTIONS["is_floating_point"], FUNCTIONS["is_complex"]
    for name, dtype_name in LEGACY.items():
        cls = TensorClass(name, (), {"dtype_name": dtype_name, "__module__": "torch", "__slots__": ()})
        setattr(torch, name, cls)


added_at_the_end.append(add_protocols)
