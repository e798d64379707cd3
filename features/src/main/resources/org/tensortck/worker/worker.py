"""Runs scenarios on NumPy, and on PyTorch or another library of tensors.

Reads one request a line from stdin and writes one answer a line to stdout, as spec/worker-protocol.md says.
Needs Python 3.9 or later, NumPy, and the library of tensors: --tensors torch (PyTorch 2.0 or later, also if not given),
--tensors none, or --tensors FILE, an adapter. See class Adapted for its form.
"""

import argparse
import builtins
import ctypes
import faulthandler
import gc
import importlib
import importlib.util
import inspect
import json
import math
import operator
import os
import platform
import queue
import random
import re
import shutil
import signal
import sys
import tempfile
import threading
import time
import types
import warnings

PROTOCOL = 1
MODULES = {"torch": "torch", "np": "numpy"}

# The environment variable that names the folder for files, which the suite deletes.
FOLDER = "TENSOR_TCK_FOLDER"

# Messages of a PyTorch that has no such device, and the device.
ABSENT_DEVICES = (
    ("Torch not compiled with CUDA enabled", "cuda"),
    ("Found no NVIDIA driver", "cuda"),
    ("No CUDA GPUs are available", "cuda"),
    ("invalid device ordinal", "cuda"),
    ("PyTorch is not linked with support for mps devices", "mps"),
)

# The operators that are not functions of module operator.
OPERATORS = {
    "__repr__": repr, "__str__": str, "__format__": format, "__len__": len, "__hash__": hash, "__iter__": list,
    "__bool__": bool, "__int__": int, "__float__": float, "__complex__": complex,
    "__setattr__": setattr, "__getattr__": getattr, "__getattribute__": getattr, "__delattr__": delattr,
    "__divmod__": divmod, "__round__": round,
}

# The context managers, and the attributes with their state.
CONTEXTS = {"torch.no_grad": (), "torch.enable_grad": (), "torch.set_grad_enabled": ("mode", "prev")}

# The time for a request whose answer is no longer needed, and the exit code after it.
GRACE_SECONDS = 2
NOBODY_ASKS = 4

# The largest number of elements that the suite reads from an object.
LARGEST_CONTENTS = 100_000

# The classes, besides those of tensors and arrays, whose methods are functions of the vocabulary.
CLASSES = ("bytes", "bytearray", "memoryview", "NpzFile", "UntypedStorage")

BOUND = (types.MethodType, types.BuiltinMethodType, types.MethodWrapperType)


# The prefix of the functions by which scenarios request an accelerator, and their capability of the SPI.
ACCELERATOR = "torch.accelerator."
ACCELERATOR_CAPABILITY = "AcceleratorDevices"


class Unsupported(Exception):
    """A request that needs a capability that the libraries or this machine lack."""

    def __init__(self, capability, message):
        super().__init__(message)
        self.capability = capability


class Failure(Exception):
    """A request that cannot be carried out as it stands; only its message is sent."""


def import_modules(names):
    """Returns the modules by the names that scenarios use, and the missing ones with the reason."""
    modules, missing = {}, {}
    for name in names:
        qualified = MODULES[name]
        try:
            modules[name] = importlib.import_module(qualified)
        except Exception as e:
            missing[qualified] = f"{type(e).__name__}: {e}"
    return modules, missing


def take_streams():
    """Returns the streams of the protocol. Descriptors 0 and 1 are then an empty input and stderr, so that whatever
    scenarios or native code read and print stays out of the protocol."""
    requests = os.fdopen(os.dup(0), encoding="utf-8", newline="\n")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return requests, answers


def parse_arguments():
    parser = argparse.ArgumentParser(description="Hosts NumPy and a library of tensors for the tensor TCK.")
    parser.add_argument("--tensors", metavar="LIBRARY", default="torch",
                        help="torch, none, or the file of an adapter to another library; torch if not given")
    return parser.parse_args()


chosen = parse_arguments().tensors
requests, answers = take_streams()
modules, missing = import_modules(("torch", "np") if chosen == "torch" else ("np",))
torch, np = modules.get("torch"), modules.get("np")


class PyTorch:
    """PyTorch. Python itself calls it, so scenarios are executed as they are."""

    name = "torch"
    requests = ("call", "execute", "signatures", "warnings")

    def __init__(self):
        self.Tensor = torch.Tensor
        self.namespace = torch
        self.versions = {"torch": torch.__version__}

    def encode(self, value, codec):
        """Returns the JSON of a value of this library, or None for others."""
        if isinstance(value, torch.dtype):
            return {"dtype": str(value)}
        if isinstance(value, torch.device):
            return {"device": str(value)}
        for name, attributes in CONTEXTS.items():
            if type(value) is member(name):
                return {"context": name, "state": [codec.encode(getattr(value, part)) for part in attributes]}
        for limits in ("finfo", "iinfo"):
            if isinstance(value, getattr(torch, limits)):
                return {limits: f"torch.{value.dtype}"}
        return None

    def dtype(self, name):
        return getattr(torch, name)

    def limits(self, kind, name):
        return getattr(torch, kind)(getattr(torch, name))

    def device(self, name):
        return torch.device(name)

    def context(self, name, state):
        # Not by a call: that of torch.set_grad_enabled would set the mode.
        context = object.__new__(member(name))
        vars(context).update(zip(CONTEXTS[name], state))
        return context

    def owns(self, name):
        return False

    def kind(self, e):
        return None

    def read(self, x, position):
        return x[position].item()

    def write(self, x, value, position):
        """Sets one element, also of a leaf of a graph."""
        x = x.detach()
        if x.dtype == torch.uint64 and value >= 2 ** 63:
            # PyTorch takes no Python int beyond int64, not even for uint64: written as the int64 of the same bits.
            x, value = x.view(torch.int64), value - 2 ** 64
        x[position] = value

    def contents(self, x):
        return x.tolist()

    def memory(self, x):
        if x.device.type != "cpu":
            raise TypeError(f"can't convert {x.device} device type tensor to numpy")
        return x.data_ptr(), tuple(stride * x.element_size() for stride in x.stride()), x.element_size()

    def observe_warnings(self):
        # Also those that PyTorch gives only once in a process.
        torch.set_warn_always(True)

    def require(self, code):
        """Refuses code that asks for the accelerator where there is none: PyTorch's answer is None, which is the host."""
        if ACCELERATOR in code and not (hasattr(torch, "accelerator") and torch.accelerator.is_available()):
            raise Unsupported(ACCELERATOR_CAPABILITY, f"PyTorch {torch.__version__} has no accelerator on this machine")

    def reset(self):
        ENTERED.clear()
        torch.set_default_dtype(torch.float32)
        torch.set_default_device(None)
        torch.set_grad_enabled(True)
        torch.set_printoptions(profile="default")
        torch.manual_seed(0)


class NoTensors:
    """No library of tensors: all that needs one is unsupported."""

    name = None
    requests = ("call", "execute", "warnings")
    versions = {}
    Tensor = ()

    def __init__(self):
        self.namespace = self

    def __getattr__(self, name):
        raise Unsupported("a library", f"torch.{name}: this worker hosts no library of tensors")

    def encode(self, value, codec):
        return None

    def owns(self, name):
        return name.startswith(("torch.", "Tensor."))

    def call(self, name, positional, named):
        raise Unsupported("a library", f"{name}: this worker hosts no library of tensors")

    def kind(self, e):
        return None

    def observe_warnings(self):
        pass

    def require(self, code):
        pass

    def reset(self):
        pass


class Adapted:
    """The library of an adapter: a Python file with these names.

    NAME          the name of the library, for the report
    VERSIONS      a dict of names and versions
    TENSOR        the class of its tensors
    FUNCTIONS     a dict of functions by their names in the vocabulary, such as "torch.tensor" and "Tensor.__add__". Their
                  parameters have the vocabulary's names. A name that is absent, and arguments that a function does not
                  take, are unsupported.
    ABSENT        a dict of reasons by the names of absent functions
    DTYPES        a dict of the library's dtypes by PyTorch's names; others are unsupported
    KINDS         a list of (name of an exception, part of its message, kind), for refusals that spec/errors.md lacks
    Lacking       an exception that a function raises where the library has no counterpart of its arguments; unsupported
    encode(value) the JSON of a value that only this library has, or None
    device(name)  the device of a name such as "cpu"
    read(x, position), write(x, value, position), contents(x)
                  an element, and all of them, as Python numbers
    memory(x)     the address of the element at index zero, the distances in bytes between neighbours in each dimension,
                  and the size of an element
    reset()       restores the settings of the library
    """

    requests = ("call",)

    def __init__(self, path):
        spec = importlib.util.spec_from_file_location("adapter", path)
        self.adapter = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.adapter)
        self.name = self.adapter.NAME
        self.versions = self.adapter.VERSIONS
        self.Tensor = self.adapter.TENSOR
        self.namespace = None
        for probe in ("read", "write", "contents", "memory", "reset"):
            setattr(self, probe, getattr(self.adapter, probe))

    def encode(self, value, codec):
        return self.adapter.encode(value)

    def dtype(self, name):
        if name not in self.adapter.DTYPES:
            raise Unsupported(f"dtype {name}", f"{self.name} has no dtype {name}")
        return self.adapter.DTYPES[name]

    def device(self, name):
        try:
            return self.adapter.device(name)
        except self.adapter.Lacking as e:
            raise Unsupported(str(e), f"{self.name} has no {e} here")

    def limits(self, kind, name):
        return self.call(f"torch.{kind}", [self.dtype(name)], {})

    def context(self, name, state):
        raise Unsupported(name, f"{self.name} has no {name}")

    def owns(self, name):
        return name.startswith(("torch.", "Tensor.", "device."))

    def call(self, name, positional, named):
        function = self.adapter.FUNCTIONS.get(name)
        if function is None:
            raise Unsupported(name, self.adapter.ABSENT.get(name, f"{self.name} has no counterpart of {name}"))
        try:
            inspect.signature(function).bind(*positional, **named)
        except TypeError as e:
            raise Unsupported(f"{name} with other arguments", f"{self.name}: {e}")
        try:
            return function(*positional, **named)
        except self.adapter.Lacking as e:
            raise Unsupported(str(e), f"{self.name} has no counterpart of {e}")

    def kind(self, e):
        for name, fragment, kind in self.adapter.KINDS:
            if fragment in str(e) and any(base.__name__ == name for base in type(e).__mro__):
                return kind
        return None

    def observe_warnings(self):
        pass

    def require(self, code):
        pass


def choose_tensors():
    if chosen == "torch":
        return PyTorch()
    return NoTensors() if chosen == "none" else Adapted(chosen)


class Codec:
    """Writes Python values as JSON and reads them back. Knows the objects of one scenario by their handles."""

    def __init__(self):
        self.objects = {}
        self.handles = {}
        self.last = 0

    def handle(self, value):
        """Returns the handle of an object: one and the same for as long as it is known."""
        handle = self.handles.get(id(value))
        if handle is None:
            self.last = handle = self.last + 1
            # Keeping the object keeps its id from being given to another.
            self.objects[handle] = value
            self.handles[id(value)] = handle
        return handle

    def forget_all_but(self, values):
        """Lets go of the objects that are not among the values, so that they live no longer than in a program."""
        kept = {id(value) for value in values}
        for identity in [identity for identity in self.handles if identity not in kept]:
            del self.objects[self.handles.pop(identity)]

    def encode(self, value):
        if value is None or isinstance(value, (bool, str)) or type(value) is int:
            return value
        if value is Ellipsis:
            return {"ellipsis": True}
        if isinstance(value, tensors.Tensor):
            return {"tensor": self.handle(value)}
        if isinstance(value, np.ndarray):
            return {"array": self.handle(value)}
        if isinstance(value, np.generic):
            return {"scalar": {"dtype": dtype_name(value.dtype), "value": self.encode(value.item())}}
        if isinstance(value, float):
            return value if math.isfinite(value) else {"float": repr(value)}
        if isinstance(value, complex):
            return {"complex": [self.encode(value.real), self.encode(value.imag)]}
        if isinstance(value, tuple):
            return {"tuple": [self.encode(item) for item in value]}
        if isinstance(value, list):
            return [self.encode(item) for item in value]
        if isinstance(value, dict) and all(isinstance(key, str) for key in value):
            return {"dict": {key: self.encode(item) for key, item in value.items()}}
        if isinstance(value, slice):
            return {"slice": [self.encode(value.start), self.encode(value.stop), self.encode(value.step)]}
        form = tensors.encode(value, self)
        if form is not None:
            return form
        for limits in ("finfo", "iinfo"):
            if isinstance(value, getattr(np, limits)):
                return {limits: f"np.{np.dtype(value.dtype).name}"}
        if isinstance(value, np.dtype) or is_scalar_type(value):
            name = {"dtype": "np." + dtype_name(np.dtype(value))}
            return name if np.dtype(value).isnative else {**name, "foreign": True}
        if isinstance(value, type):
            name = value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"
            return {"type": name}
        if isinstance(value, types.ModuleType):
            return self.encode_module(value)
        if callable(value):
            return self.encode_function(value)
        if type(value).__name__ in CLASSES:
            return {"object": self.handle(value), "class": type(value).__name__}
        if type(value).__name__ == "PyCapsule":
            return {"capsule": self.handle(value)}
        raise Failure(f"a {type(value).__name__} has no form in the protocol: {value!r:.200}")

    def encode_module(self, value):
        for name, module in modules.items():
            if value is module:
                return {"module": name}
        raise Failure(f"module {value.__name__} has no form in the protocol")

    def encode_function(self, value):
        name = getattr(value, "__name__", "")
        receiver = getattr(value, "__self__", None)
        if isinstance(receiver, np.ndarray) or isinstance(receiver, tensors.Tensor):
            owner = "ndarray" if isinstance(receiver, np.ndarray) else "Tensor"
            return {"function": f"{owner}.{name}", "receiver": self.encode(receiver)}
        for module_name, module in modules.items():
            if getattr(module, name, None) is value:
                return {"function": f"{module_name}.{name}"}
        raise Failure(f"the function {value!r:.200} has no form in the protocol")

    def decode(self, node):
        if isinstance(node, list):
            return [self.decode(item) for item in node]
        if not isinstance(node, dict):
            return node
        key, content = next(iter(node.items()))
        if key in ("tensor", "array", "capsule", "object"):
            if content not in self.objects:
                raise Failure(f"there is no object with handle {content}")
            return self.objects[content]
        if key == "float":
            return float(content)
        if key == "complex":
            return complex(*[self.decode(part) for part in content])
        if key == "tuple":
            return tuple(self.decode(item) for item in content)
        if key == "dict":
            return {name: self.decode(item) for name, item in content.items()}
        if key == "slice":
            return slice(*[self.decode(part) for part in content])
        if key == "ellipsis":
            return ...
        if key == "dtype":
            module, name = content.split(".")
            if node.get("foreign"):
                return np.dtype(name).newbyteorder()
            return tensors.dtype(name) if module == "torch" else np.dtype(name).type
        if key in ("finfo", "iinfo"):
            module, name = content.split(".")
            return tensors.limits(key, name) if module == "torch" else getattr(np, key)(np.dtype(name))
        if key == "device":
            return tensors.device(content)
        if key == "context":
            return tensors.context(content, node["state"])
        if key == "type":
            return named_type(content)
        if key == "scalar":
            return np.dtype(content["dtype"]).type(self.decode(content["value"]))
        if key == "module":
            return modules[content]
        if key == "function" and "receiver" in node:
            return getattr(self.decode(node["receiver"]), content.split(".")[1])
        if key == "function":
            return member(content)
        raise Failure(f"{json.dumps(node)} is not the JSON of a value")


def is_scalar_type(value):
    return isinstance(value, type) and issubclass(value, np.generic) and value not in (np.generic, np.number)


def dtype_name(dtype):
    """Returns the name of a NumPy dtype, whatever its byte order."""
    if dtype.kind not in "biufc":
        raise Failure(f"dtype {dtype.str} has no form in the protocol")
    return dtype.name


def named_type(name):
    """Returns a class by its qualified name."""
    if "." not in name:
        return getattr(builtins, name)
    module, _, path = name.partition(".")
    return operator.attrgetter(path)(importlib.import_module(module))


def member(name):
    """Returns the object of a name such as torch.zeros or np.random.rand."""
    module, _, path = name.partition(".")
    if module not in modules:
        raise Failure(f"{name} is not a function of {' or '.join(modules)}")
    return operator.attrgetter(path)(modules[module])


def call(name, positional, named):
    """Calls a function of the vocabulary."""
    owner, _, function = name.partition(".")
    if owner == "tck":
        # A probe is the suite's own, and so are its warnings.
        given = len(GIVEN)
        try:
            return PROBES[function](*positional, **named)
        finally:
            del GIVEN[given:]
    if tensors.owns(name):
        return tensors.call(name, positional, named)
    if owner == "dtype" and is_scalar_type(positional[0]):
        positional = [np.dtype(positional[0]), *positional[1:]]
    if owner == "builtins":
        return getattr(builtins, function)(*positional, **named)
    if owner in ("Tensor", "ndarray", "generic", "dtype", "finfo", "iinfo", "device", *CLASSES):
        return call_method(function, positional[0], positional[1:], named)
    value = member(name)
    if not callable(value) or is_scalar_type(value) and not positional and not named:
        return value
    return value(*positional, **named)


def call_method(name, receiver, positional, named):
    """Applies an operator, calls a method or reads an attribute."""
    if name.startswith("__") and name.endswith("__"):
        if name in OPERATORS:
            return OPERATORS[name](receiver, *positional, **named)
        if hasattr(operator, name):
            return getattr(operator, name)(receiver, *positional, **named)
        if name.startswith("__r") and hasattr(operator, "__" + name[3:]):
            return getattr(operator, "__" + name[3:])(positional[0], receiver)
    value = operator.attrgetter(name)(receiver)
    return value(*positional, **named) if isinstance(value, BOUND) else value


def read(x, position):
    """Returns one element as the Python number of equal value."""
    position = tuple(position)
    return tensors.read(x, position) if isinstance(x, tensors.Tensor) else x[position].item()


def write(x, value, position):
    """Sets one element."""
    position = tuple(position)
    if isinstance(x, tensors.Tensor):
        tensors.write(x, value, position)
    else:
        x[position] = value


def contents(x):
    """Returns all elements as nested lists of Python numbers."""
    if isinstance(x, (bytes, bytearray)):
        return list(x)
    if isinstance(x, np.lib.npyio.NpzFile):
        return x.files
    count = math.prod(x.shape)
    if count > LARGEST_CONTENTS:
        raise Failure(f"tck.contents: an object of shape {list(x.shape)} has {count} elements, and the suite looks at no "
                      f"more than {LARGEST_CONTENTS}")
    return tensors.contents(x) if isinstance(x, tensors.Tensor) else x.tolist()


def layout(x):
    """Returns the address of the element at index zero, the distance in bytes between neighbours in each axis, and the
    size of an element."""
    if isinstance(x, tensors.Tensor):
        return tensors.memory(x)
    return x.__array_interface__["data"][0], x.strides, x.itemsize


def memory(x):
    return layout(x)[:2]


def element_bytes(x, position):
    """Returns the address and the size of one element."""
    address, byte_strides, size = layout(x)
    return address + sum(map(operator.mul, position, byte_strides)), size


def bits(x, position):
    """Returns the bytes of one element as the digits of an unsigned int, the first byte being the lowest digit."""
    return int.from_bytes(ctypes.string_at(*element_bytes(x, position)), "little")


def restore(x, bits, position):
    """Writes the bytes of one element: a number would not say which NaN it was."""
    address, size = element_bytes(x, position)
    ctypes.memmove(address, bits.to_bytes(size, "little"), size)


def enter(context):
    """Enters a context manager. It is kept, since it remembers what to restore."""
    context.__enter__()
    ENTERED.append(context)


def leave():
    """Leaves the context manager that was entered last."""
    ENTERED.pop().__exit__(None, None, None)


ENTERED = []


def collect(*kept):
    """Collects objects that have no name; the codec has released them already."""
    gc.collect()


PROBES = {
    "read": read, "write": write, "contents": contents, "memory": memory, "bits": bits, "restore": restore,
    "collect": collect, "enter": enter, "leave": leave,
}


class ScenarioFiles:
    """The files of one scenario: its functions name them relative to the working directory, which is a temporary one."""

    def __init__(self):
        # The libraries may still import modules.
        sys.path[:] = map(os.path.abspath, sys.path)
        # The suite deletes its folder where this process is killed.
        self.folder = os.environ.get(FOLDER) or tempfile.mkdtemp(prefix="tensor-tck")
        os.chdir(self.folder)

    def delete(self):
        for entry in os.scandir(self.folder):
            os.remove(entry)

    def close(self):
        os.chdir(os.path.dirname(self.folder))
        shutil.rmtree(self.folder, ignore_errors=True)


class Scenario:
    """The names and objects of one scenario."""

    def __init__(self):
        self.codec = Codec()
        self.namespace = {"__name__": "scenario", "torch": tensors.namespace, "np": np}

    def variables(self):
        bound = {}
        for name, value in self.namespace.items():
            if not name.startswith("__") and not isinstance(value, types.ModuleType) and value is not tensors:
                bound[name] = self.codec.encode(value)
        return bound


# The warnings since the suite last asked, each with its class.
GIVEN = []


def note_warning(message, category, *place):
    GIVEN.append((category, str(message)))


def observe_warnings():
    """Keeps each warning."""
    warnings.resetwarnings()
    warnings.simplefilter("always")
    warnings.showwarning = note_warning
    tensors.observe_warnings()
    GIVEN.clear()


def reset():
    """Restores the settings of the process that an earlier scenario may have changed."""
    tensors.reset()
    np.set_printoptions(**INITIAL_PRINT_OPTIONS)
    np.seterr(**INITIAL_ERROR_STATE)
    np.random.seed(0)
    random.seed(0)
    observe_warnings()


if not missing:
    tensors = choose_tensors()
    INITIAL_PRINT_OPTIONS = np.get_printoptions()
    INITIAL_ERROR_STATE = np.geterr()


class Documentation:
    """The parameters that a function of a library has, as far as the library says so."""

    def __init__(self, function, receiver):
        self.function = function
        self.receiver = receiver
        self.names, self.complete = self.from_signature()
        if not self.complete:
            self.names |= self.from_text()

    def from_signature(self):
        """Returns the parameters of the Python signature, and whether there are no others."""
        try:
            parameters = inspect.signature(self.function).parameters.values()
        except (TypeError, ValueError):
            return set(), False
        open_ended = any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in parameters)
        return {p.name for p in parameters}, not open_ended

    def from_text(self):
        """Returns the parameters of all call forms that the documentation begins a line with."""
        name = re.escape(getattr(self.function, "__name__", "?"))
        names = set()
        text = inspect.getdoc(self.function) or ""
        for form in re.findall(r"^(?:\.\. \w+:: )?(?:\w+\.)?" + name + r"\((.*)\)", text, re.MULTILINE):
            names |= parameter_names(form)
        return names

    def has(self, parameter):
        """Returns "present", "missing" or "unknown"."""
        if parameter in self.names:
            return "present"
        return "missing" if self.complete else self.try_out(parameter)

    def try_out(self, parameter):
        """Calls the function with a value that no parameter takes: the refusal tells whether it knows the name.

        Some functions look at the name only after their required arguments, so plausible ones are tried too."""
        for arguments in ((), (1,), ([1],), (torch.zeros(1),)):
            try:
                self.function(*self.receiver, *arguments, **{parameter: object()})
            except Exception as e:
                answer = refusal(parameter, str(e))
                if answer != "unknown":
                    return answer
        return "unknown"


def refusal(parameter, message):
    """Returns whether a function has a parameter, from the message of a refused call."""
    if re.search(rf"unexpected keyword argument '{parameter}'|'{parameter}' is an invalid keyword", message):
        return "missing"
    if "takes no keyword arguments" in message:
        return "missing"
    if f"argument '{parameter}'" in message:
        return "present"
    forms = re.findall(r"^ \* \((.*)\)", message, re.MULTILINE)
    if forms:
        return "present" if any(parameter in parameter_names(form) for form in forms) else "missing"
    return "unknown"


def parameter_names(form):
    """Returns the names in a list such as "data, *, dtype: Optional[dtype] = None" or "Tensor input, int n"."""
    form = re.sub(r"\[[^\[\]]*\]|\([^()]*\)", "", form)
    names = (re.split(r"[:=]", part)[0].split() for part in form.split(","))
    return {name[-1].lstrip("*") for name in names if name}


def check_signature(name, parameters):
    """Says whether a function of the vocabulary exists and has the parameters."""
    owner, _, path = name.partition(".")
    if owner == "tck":
        found = path in PROBES
        function, receiver = PROBES.get(path), ()
    else:
        home, receiver = {
            "torch": (torch, ()), "np": (np, ()), "builtins": (builtins, ()),
            "bytes": (bytes, (b"",)), "bytearray": (bytearray, (bytearray(),)),
            "memoryview": (memoryview, (memoryview(b""),)), "NpzFile": (np.lib.npyio.NpzFile, ()),
            "UntypedStorage": (getattr(torch, "UntypedStorage", None), ()),
            "Tensor": (torch.Tensor, (torch.zeros(1),)),
            # An array over a file has methods of its own.
            "ndarray": (np.memmap, (np.zeros(1),)),
            "generic": (np.generic, (np.float64(1),)),
            "dtype": (torch.dtype if hasattr(torch.dtype, path) else np.dtype, (np.dtype(np.float64),)),
            "finfo": (torch.finfo, ()), "iinfo": (torch.iinfo, ()), "device": (torch.device, ()),
        }.get(owner, (None, ()))
        # The attributes of an attribute, as of ndarray.flags, are there on an object only.
        function = receiver[0] if receiver and "." in path else home
        for part in path.split("."):
            function = getattr(function, part, Failure)
        found = function is not Failure
    if not found:
        return {"name": name, "answer": "missing"}
    documentation = Documentation(function, receiver)
    operator_or_attribute = not callable(function) or path.startswith("__")
    answers = {}
    for parameter in parameters:
        if receiver and parameter == "self":
            answers[parameter] = "present"
        elif operator_or_attribute:
            # Their arguments come by position: the names are the vocabulary's own.
            answers[parameter] = "unknown"
        else:
            answers[parameter] = documentation.has(parameter)
    return {"name": name, "answer": "present", "parameters": answers}


def set_digit_limit(digits):
    """Sets how long ints may be that are converted to or from text; 0 is no limit. Older Pythons have none."""
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(digits)


def with_digit_limit(function, *arguments):
    """Calls a function under Python's own limit. The protocol writes ints of any length."""
    set_digit_limit(getattr(sys.int_info, "default_max_str_digits", 0))
    try:
        return function(*arguments)
    finally:
        set_digit_limit(0)


def run(code, mode, namespace):
    tensors.require(code)
    return eval(compile(code, "scenario", mode), namespace)


class Worker:
    """Answers requests, one after the other."""

    def __init__(self):
        self.files = ScenarioFiles()
        self.scenario = None if missing else Scenario()

    def hello(self, request):
        if missing:
            return {"protocol": PROTOCOL, "missing": missing}
        hosts = {"array": "numpy"} if tensors.name is None else {"tensor": tensors.name, "array": "numpy"}
        return {
            "protocol": PROTOCOL,
            "hosts": hosts,
            "versions": {**tensors.versions, "numpy": np.__version__, "python": platform.python_version()},
            "capabilities": list(tensors.requests),
            "missing": missing,
        }

    def begin(self, request):
        reset()
        self.scenario = Scenario()
        self.files.delete()
        return {"value": None}

    def call(self, request):
        codec = self.scenario.codec
        positional = [codec.decode(node) for node in request["positional"]]
        named = {name: codec.decode(node) for name, node in request["named"].items()}
        tensors.require(request["function"])
        if request["function"] == "tck.collect":
            codec.forget_all_but(positional)
        return {"value": codec.encode(with_digit_limit(call, request["function"], positional, named))}

    def execute(self, request):
        try:
            with_digit_limit(run, request["code"], "exec", self.scenario.namespace)
        finally:
            self.scenario.codec.forget_all_but(self.scenario.namespace.values())
        return {"value": None}

    def evaluate(self, request):
        value = with_digit_limit(run, request["code"].strip(), "eval", self.scenario.namespace)
        return {"value": self.scenario.codec.encode(value)}

    def variables(self, request):
        return {"variables": self.scenario.variables()}

    def warnings(self, request):
        given = [{**described(category), "message": message} for category, message in GIVEN]
        GIVEN.clear()
        return {"warnings": given}

    def signatures(self, request):
        return {"signatures": [check_signature(item["name"], item["parameters"]) for item in request["signatures"]]}

    def answer(self, request):
        name = request.get("request")
        try:
            if name not in ("hello", "begin", "call", "execute", "evaluate", "variables", "signatures",
                            "warnings"):
                raise Failure(f"there is no request {name!r}")
            if missing and name != "hello":
                raise Failure(f"these modules are missing: {missing}")
            return getattr(self, name)(request)
        except Failure as e:
            return {"error": {"message": str(e)}}
        except Unsupported as e:
            return {"unsupported": {"capability": e.capability, "message": str(e)}}
        except BaseException as e:
            return failure(e)


def failure(e):
    """Returns the answer that says which exception was raised."""
    message = str(e)
    for fragment, device in ABSENT_DEVICES:
        if fragment in message:
            return {"unsupported": {"capability": f"device {device}", "message": message}}
    kind = None if missing else tensors.kind(e)
    if kind is not None:
        return {"error": {"kind": kind, "message": f"{type(e).__name__}: {message}"}}
    return {"error": {**described(type(e)), "message": message}}


def described(raised):
    """Returns the names of a class of exceptions or warnings, and of its base classes."""
    bases = [base.__name__ for base in raised.__mro__ if issubclass(base, BaseException)]
    return {"type": raised.__name__, "bases": bases}


def read_requests(files):
    """Returns a queue of the requests, with None for their end. They are read in a thread of their own, which so sees
    their end while one is being carried out: its answer is no longer needed, and the process ends."""
    lines = queue.SimpleQueue()

    def read():
        for line in requests:
            lines.put(line)
        lines.put(None)
        time.sleep(GRACE_SECONDS)
        try:
            files.close()
        finally:
            os._exit(NOBODY_ASKS)

    threading.Thread(target=read, daemon=True).start()
    return lines


def main():
    faulthandler.enable()
    set_digit_limit(0)
    worker = Worker()
    # A Ctrl-C is for the suite, which then ends the requests.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for line in iter(read_requests(worker.files).get, None):
        request = json.loads(line)
        answer = {"id": request.get("id"), **worker.answer(request)}
        # ASCII only, and NaN never: whatever else a value holds was encoded above.
        answers.write(json.dumps(answer, allow_nan=False) + "\n")
        answers.flush()
    worker.files.close()


if __name__ == "__main__":
    main()
