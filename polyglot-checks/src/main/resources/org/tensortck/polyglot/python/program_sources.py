"""Data of which programs make tensors: sequences of tensors and arrays, buffers, and objects that export their memory;
continues program_facade.py."""

from collections.abc import Sequence


def is_buffer(value):
    if isinstance(value, (bytes, str, Reference)):
        return False
    try:
        memoryview(value)
    except TypeError:
        return False
    return not hasattr(value, "__array_interface__")


def of_sequence(data):
    """Returns numbers in nested lists for a sequence, and the dtype that tensors or arrays in it ask for, or None."""
    leaves = []
    numbers = nested(data, leaves)
    arrays = [leaf for leaf in leaves if not isinstance(leaf, Tensor)]
    if any(getattr(leaf, "ndim", 0) for leaf in arrays):
        warn(
            "Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a "
            "single numpy.ndarray with numpy.array() before converting to a tensor."
        )
    dtypes = list(dict.fromkeys(tensor_dtype(leaf) for leaf in leaves))
    while len(dtypes) > 1:
        dtypes[:2] = [torch.promote_types(*dtypes[:2])]
    return numbers, dtypes[0] if dtypes else None


def tensor_dtype(leaf):
    return leaf.dtype if isinstance(leaf, Tensor) else torch.from_numpy(modules["np"].zeros(0, leaf.dtype)).dtype


def nested(data, leaves):
    if isinstance(data, Tensor):
        leaves.append(data)
        if data.numel() != 1:
            raise TypeError("only integer tensors of a single element can be converted to an index")
        return data.item()
    if isinstance(data, modules["np"].ndarray):
        leaves.append(data)
        return data.tolist()
    if isinstance(data, (list, tuple, range)) or (isinstance(data, Sequence) and not isinstance(data, (str, bytes))):
        return [nested(item, leaves) for item in data]
    return data


def has_objects(data):
    """Returns whether a sequence has more than numbers in lists and tuples."""
    if isinstance(data, (list, tuple)):
        return any(has_objects(item) for item in data)
    return not isinstance(data, (bool, int, float, complex, modules["np"].generic))


def exported(source, **options):
    """Returns a tensor over the memory of an object with __dlpack__, as torch.from_dlpack asks for it."""
    kind, index = source.__dlpack_device__()
    if int(kind) == 2 and index:
        raise without_cuda()
    try:
        capsule = source.__dlpack__(max_version=(1, 0), **options)
    except TypeError:
        if options:
            raise
        capsule = source.__dlpack__()
    return call_plainly("torch.from_dlpack", (capsule,), {})


def from_dlpack(positional, options):
    source = positional[0] if positional else options.get("ext_tensor")
    if isinstance(source, Reference) or not hasattr(source, "__dlpack__"):
        return call_plainly("torch.from_dlpack", positional, options)
    given = {key: value for key, value in options.items() if key not in ("ext_tensor", "device") and value is not None}
    return exported(source, **given)


adapters["torch.from_dlpack"] = from_dlpack


def class_name(value):
    return type(value).__name__


def source_for(name, source, options):
    """Returns data that Java takes for the data of a program, and options to add."""
    if isinstance(source, (Reference, modules["np"].ndarray, bool, int, float, complex, modules["np"].generic)):
        return source, {}
    if isinstance(source, bytes):
        raise TypeError("new(): invalid data type 'bytes'")
    if isinstance(source, str):
        raise TypeError("new(): invalid data type 'str'")
    if is_capsule(source):
        return torch.from_dlpack(source), {}
    if hasattr(source, "__dlpack__"):
        return exported(source), {}
    if is_buffer(source):
        if name == "torch.asarray":
            dtype = options.get("dtype") or torch.get_default_dtype()
            return call_plainly("torch.frombuffer", (source,), {"dtype": dtype}), {}
        return memoryview(source).tolist(), {}
    if source is None or not isinstance(source, (list, tuple, range, Sequence)):
        raise RuntimeError(f"Could not infer dtype of {class_name(source)}")
    if not isinstance(source, (list, tuple)) or has_objects(source):
        numbers, dtype = of_sequence(source)
        if has_objects(numbers):
            found = first_object(numbers)
            if isinstance(found, str):
                raise ValueError("too many dimensions 'str'")
            raise RuntimeError(f"Could not infer dtype of {class_name(found)}")
        return numbers, {} if dtype is None or options.get("dtype") is not None else {"dtype": dtype}
    return source, {}


def first_object(data):
    if isinstance(data, (list, tuple)):
        return next(first_object(item) for item in data if has_objects(item))
    return data


def is_capsule(value):
    return type(value).__name__ in ("PyCapsule", "Capsule")


def from_data(name):
    def make(positional, options):
        if not positional:
            return call_plainly(name, positional, options)
        source, *rest = positional
        source, more = source_for(name, source, options)
        return call_plainly(name, (source, *rest), {**options, **more})

    return make


for maker in ("torch.tensor", "torch.as_tensor", "torch.asarray"):
    adapters[maker] = from_data(maker)
