"""What programs use of torch beside the vocabulary; continues facade.py where Python runs a program and no scenario.

Everything here is Python's own protocols, names that stand for another one, and functions that follow from those of the
vocabulary. A scenario has none of it. Three files continue this one: program_tensors.py, program_sources.py and
program_errors.py.
"""

import builtins as python
import warnings

OWN_FILES = tuple(
    f"<{name}.py>"
    for name in (
        "facade",
        "array_facade",
        "real_numpy",
        "program_facade",
        "program_tensors",
        "program_sources",
        "program_errors",
    )
)

# Calls

call_silently = call
adapters = {}  # a function of the vocabulary -> the function of positional arguments and options that carries it out


def call(name, positional, options):
    """Calls a function of the vocabulary as programs may, and gives the warnings that the call has given in Java."""
    if name in adapters:
        return adapters[name](positional, options)
    return call_plainly(name, positional, options)


def call_plainly(name, positional, options):
    try:
        positional, options, requires_grad = pythonic(name, positional, options)
        result = call_silently(name, positional, options)
        return result.requires_grad_() if requires_grad else result
    except Exception as error:
        if getattr(error, "reason", "REFUSED") != "REFUSED":
            missing.append(f"{name}, as it is called")
        raise
    finally:
        for category, message in bridge.warnings():
            warn(message, getattr(python, category, UserWarning))


def warn(message, category=UserWarning):
    warnings.warn(message, category, stacklevel=2, skip_file_prefixes=OWN_FILES)


def show_warnings_as_python():
    """Shows warnings as a new Python does: Java collects those of NumPy where no program runs."""
    if modules["np"] in made:
        return
    warnings.showwarning = warnings._showwarning_orig
    warnings.resetwarnings()
    for category in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", category)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


# Arguments

DTYPES_OF_CLASSES = {bool: "bool", int: "int64", float: "float64", complex: "complex128"}
NUMPYS_NAMES = {"axis": "dim", "keepdims": "keepdim"}  # which PyTorch takes too
WITHOUT_REQUIRES_GRAD = set()  # the factories whose row has no requires_grad; see add_what_programs_use


def pythonic(name, positional, options):
    """Replaces Python's own classes as dtypes, and options that say what is so anyway.

    Returns the arguments, and whether the result has to require gradients.
    """
    requires_grad = False
    if name.startswith(("torch.", "Tensor.")):
        positional = tuple(dtype_of_class(value) for value in positional)
        options = {NUMPYS_NAMES.get(key, key): dtype_of_class(value) for key, value in options.items()}
        if options.get("memory_format") in (contiguous_format, preserve_format):
            del options["memory_format"]
        if options.get("layout") is strided:
            del options["layout"]
        if name in WITHOUT_REQUIRES_GRAD:
            requires_grad = bool(options.pop("requires_grad", False))
    return positional, options, requires_grad


def dtype_of_class(value):
    if isinstance(value, type) and value in DTYPES_OF_CLASSES:
        return getattr(torch, DTYPES_OF_CLASSES[value])
    return value


class Name:
    """An object that is known by its name only."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class memory_format(Name):
    __module__ = "torch"


class layout(Name):
    __module__ = "torch"


contiguous_format = memory_format("torch.contiguous_format")
preserve_format = memory_format("torch.preserve_format")
channels_last = memory_format("torch.channels_last")
channels_last_3d = memory_format("torch.channels_last_3d")
strided = layout("torch.strided")


def encode_name(value):
    raise unsupported(NotInVocabulary(f"{value.name} is not in the vocabulary"))


encoders[Name] = encode_name


# What is missing

missing = []  # the names that the program has used and that are missing


def take_missing():
    """Returns the names that are missing and were used since the last call of this function."""
    names = list(dict.fromkeys(missing))
    missing.clear()
    return names


class NotInVocabulary(NotImplementedError, AttributeError):
    """Raised for a name that the vocabulary lacks; hasattr() finds no such attribute."""

    __module__ = "builtins"


NotInVocabulary.__name__ = NotInVocabulary.__qualname__ = "NotImplementedError"


def lacking(name):
    # Python and NumPy ask for attributes such as __array_struct__ of their own accord.
    if name.rpartition(".")[2].startswith("__"):
        return AttributeError(f"{name} does not exist")
    missing.append(name)
    return unsupported(
        NotInVocabulary(
            f"{name} is not in the vocabulary; a method of the SPI with its signature adds it, see CONTRIBUTING.md"
        )
    )


# Names that stand for another one, and modules

ALIASES = {
    "float": "float32",
    "double": "float64",
    "half": "float16",
    "int": "int32",
    "long": "int64",
    "short": "int16",
    "cfloat": "complex64",
    "cdouble": "complex128",
    "chalf": "complex32",
}


def submodule(name):
    parent, _, simple = name.rpartition(".")
    module = sys.modules[name] = Module(name)
    setattr(sys.modules[parent], simple, module)
    return module


def without_cuda(*arguments, **options):
    raise AssertionError("Torch not compiled with CUDA enabled")


def add_modules():
    torch.__path__ = []  # a package
    cuda = submodule("torch.cuda")
    cuda.is_available = lambda: False
    cuda.device_count = lambda: 0
    cuda.is_initialized = lambda: False
    cuda.current_device = cuda.synchronize = cuda.get_device_name = without_cuda
    submodule("torch.utils")
    exchange = submodule("torch.utils.dlpack")
    exchange.from_dlpack = torch.from_dlpack
    exchange.to_dlpack = torch.to_dlpack = lambda tensor: tensor.__dlpack__()
    torch.__version__ = "2.13.0"


warns_always = False


def set_warn_always(flag):
    global warns_always
    warns_always = bool(flag)


def add_names():
    for alias, name in ALIASES.items():
        if hasattr(torch, name):
            setattr(torch, alias, getattr(torch, name))
    for name in (contiguous_format, preserve_format, channels_last, channels_last_3d, strided):
        setattr(torch, name.name.removeprefix("torch."), name)
    torch.memory_format, torch.layout = memory_format, layout
    torch.set_warn_always = set_warn_always
    torch.is_warn_always_enabled = lambda: warns_always


def add_what_programs_use():
    for name, form, text in bridge.rows():
        if name.startswith("torch.") and form == "FUNCTION" and "requires_grad" not in text:
            WITHOUT_REQUIRES_GRAD.add(name)
    add_names()
    add_modules()
    show_warnings_as_python()


added_at_the_end = [add_what_programs_use]  # functions that complete the modules
install_vocabulary = install


def install(java, close):
    install_vocabulary(java, False)
    for add in added_at_the_end:
        add()
