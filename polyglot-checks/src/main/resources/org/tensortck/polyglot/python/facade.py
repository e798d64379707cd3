"""The modules torch and numpy, made from the vocabulary that Java hands over.

Nothing here says which functions, methods or attributes there are: `install` makes one for every row of the
vocabulary, and all of them end in `call`. What is written out are the classes that Python code can name, how plain
Python values cross, and what Python itself would otherwise make up for an object (equality, truth, iteration).
"""

import operator
import sys
from types import FunctionType, MethodType, ModuleType
from weakref import WeakValueDictionary

bridge = None  # org.tensortck.polyglot.python.Bridge; set by install

torch = ModuleType("torch", "PyTorch's functions that the vocabulary has, over an implementation of tensors.")
numpy = ModuleType("numpy", "NumPy's functions that the vocabulary has, over an implementation of arrays.")
modules = {"torch": torch, "np": numpy}

objects = WeakValueDictionary()  # (side, id) -> the one Python object for it


def named(module, name=None):
    """Gives a class the name that the original has, and puts it into its module."""

    def decorate(cls):
        cls.__module__ = module.__name__
        cls.__name__ = cls.__qualname__ = name or cls.__name__
        setattr(module, cls.__name__, cls)
        return cls

    return decorate


# Classes


class Reference:
    """A tensor or an array of the implementation."""

    __slots__ = ("_ref", "__weakref__")

    def __new__(cls, *arguments, **options):
        raise TypeError(f"{cls.__module__}.{cls.__qualname__}(...) is not in the vocabulary; use a function")

    def __getattr__(self, name):
        raise beyond_vocabulary(AttributeError(f"'{type(self).__qualname__}' object has no attribute '{name}' here"))

    def __iter__(self):
        return (self[position] for position in range(len(self)))


@named(torch)
class Tensor(Reference):
    __slots__ = ()


@named(numpy)
class ndarray(Reference):
    __slots__ = ()


@named(torch)
class Size(tuple):
    """The shape of a tensor."""

    __slots__ = ()

    def __repr__(self):
        return f"torch.Size({list(self)})"


@named(torch)
class device:
    __slots__ = ("type", "index", "_value")

    def __eq__(self, other):
        return isinstance(other, device) and (self.type, self.index) == (other.type, other.index)

    def __hash__(self):
        return hash((self.type, self.index))

    def __repr__(self):
        return f"device(type={self.type!r})" if self.index is None else f"device(type={self.type!r}, index={self.index})"

    def __str__(self):
        return self.type if self.index is None else f"{self.type}:{self.index}"


class DType:
    __slots__ = ("name", "_value")


@named(torch, "dtype")
class TorchDType(DType):
    __slots__ = ()

    def __repr__(self):
        return f"torch.{self.name}"


@named(numpy, "dtype")
class NumPyDType(DType):
    """A dtype of arrays; equal to its scalar class and to its name, as NumPy's is."""

    __slots__ = ()

    def __eq__(self, other):
        return other is self or other is scalar_class(self.name) or other == self.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"dtype('{self.name}')"

    def __str__(self):
        return self.name


@named(numpy)
class generic:
    """A NumPy scalar. It computes and compares as the Python number that `item()` gives."""

    __slots__ = ("_value",)

    def __new__(cls, value=0):
        return numpy.array(value, dtype=cls)[()]

    def __getattr__(self, name):
        raise beyond_vocabulary(AttributeError(f"'{type(self).__qualname__}' object has no attribute '{name}' here"))

    def __hash__(self):
        return hash(self.item())


dtypes = {}  # (side, name) -> the one Python object for it
scalar_classes = {}  # name of a NumPy dtype -> the class of its scalars


def scalar_class(name):
    cls = scalar_classes.get(name)
    if cls is None:
        cls = scalar_classes[name] = type(name, (generic,), {"__slots__": (), "__module__": "numpy"})
    return cls


# What Python derives from other operators, or makes up from identity and length, for an object that has no such method

ARITHMETIC = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift")
COMPARISON = ("eq", "ne", "lt", "le", "gt", "ge")
REFLECTED = tuple("r" + name for name in ARITHMETIC)
IN_PLACE = tuple("i" + name for name in ARITHMETIC)
BINARY = {f"__{name}__" for name in ARITHMETIC + REFLECTED + IN_PLACE + COMPARISON} - {"__eq__", "__ne__"}
MADE_UP = tuple(f"__{name}__" for name in ("eq", "ne", "bool", "contains", "reduce_ex") + IN_PLACE)


def refuse_what_python_makes_up(cls):
    """Makes operators fail for which Python would find an answer that is not PyTorch's or NumPy's."""
    identity_hash = cls.__hash__
    for name in MADE_UP:
        if name not in vars(cls):
            setattr(cls, name, refusal(cls, name))
    cls.__hash__ = identity_hash if cls is Tensor else None


def refusal(cls, name):
    def refuse(self, *others):
        raise beyond_vocabulary(TypeError(f"{cls.__module__}.{cls.__qualname__} has no {name} here"))

    return refuse


def compute_through_item():
    """Gives NumPy scalars the operators of the Python numbers that they hold."""
    for name in ARITHMETIC:
        function = getattr(operator, f"__{name}__")
        setattr(generic, f"__{name}__", lambda self, other, function=function: function(self.item(), plain(other)))
        setattr(generic, f"__r{name}__", lambda self, other, function=function: function(plain(other), self.item()))
    for name in COMPARISON:
        function = getattr(operator, f"__{name}__")
        setattr(generic, f"__{name}__", lambda self, other, function=function: function(self.item(), plain(other)))
    for name, function in (
        ("__neg__", operator.neg),
        ("__pos__", operator.pos),
        ("__abs__", operator.abs),
        ("__invert__", operator.invert),
        ("__index__", operator.index),
        ("__bool__", bool),
        ("__int__", int),
        ("__float__", float),
        ("__complex__", complex),
    ):
        setattr(generic, name, lambda self, function=function: function(self.item()))
    generic.__format__ = lambda self, specification: format(self.item(), specification) if specification else str(self)


def plain(value):
    return value.item() if isinstance(value, generic) else value


# From Python to the vocabulary


def encode(value):
    for cls in type(value).__mro__:
        encoder = encoders.get(cls)
        if encoder is not None:
            return encoder(value)
    raise unencodable(f"{value!r} of type {type(value).__qualname__}")


def encode_class(cls):
    if issubclass(cls, generic) and cls is not generic:
        return dtype("ARRAY", cls.__name__)._value
    return bridge.type(cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}")


def encode_module(module):
    for name, known in modules.items():
        if module is known:
            return bridge.module(name)
    raise unencodable(f"module {module.__name__}")


def encode_function(function, receiver=None):
    name = getattr(function, "vocabulary_name", None)
    if name is None:
        raise unencodable(f"function {function.__qualname__}")
    return bridge.callable(name, encode(receiver))


def unencodable(what):
    return beyond_vocabulary(TypeError(f"{what} is nothing that torch and numpy know here"))


encoders = {
    type(None): lambda value: bridge.none(),
    type(...): lambda value: bridge.ellipsis(),
    bool: lambda value: bridge.bool(value),
    int: lambda value: bridge.integer(value),
    float: lambda value: bridge.real(value),
    complex: lambda value: bridge.complex(value.real, value.imag),
    str: lambda value: bridge.text(value),
    tuple: lambda value: bridge.tuple([encode(item) for item in value]),
    list: lambda value: bridge.list([encode(item) for item in value]),
    slice: lambda value: bridge.slice(encode(value.start), encode(value.stop), encode(value.step)),
    Reference: lambda value: value._ref,
    DType: lambda value: value._value,
    device: lambda value: value._value,
    generic: lambda value: value._value,
    type: encode_class,
    ModuleType: encode_module,
    FunctionType: encode_function,
    MethodType: lambda method: encode_function(method.__func__, method.__self__),
}


# From the vocabulary to Python; the bridge calls these


def dtype(side, name, value=None):
    key = (side, name)
    known = dtypes.get(key)
    if known is None:
        known = dtypes[key] = (TorchDType if side == "TENSOR" else NumPyDType)()
        known.name = name
        known._value = bridge.dtype(side, name)
    return known


class Makers:
    """Makes the Python object for a value that is not a plain Python value already."""

    def ellipsis(self):
        return ...

    def integer(self, hexadecimal):
        return int(hexadecimal, 16)

    def complex(self, real, imaginary):
        return complex(real, imaginary)

    def tuple(self, *items):
        return items

    def list(self, *items):
        return list(items)

    def slice(self, start, stop, step):
        return slice(start, stop, step)

    def dtype(self, side, name):
        return dtype(side, name)

    def device(self, type, index, value):
        made = object.__new__(device)
        made.type, made.index, made._value = type, index, value
        return made

    def type(self, name):
        owner, _, simple = name.rpartition(".")
        return getattr(sys.modules[owner or "builtins"], simple)

    def module(self, name):
        return modules[name]

    def callable(self, name, receiver):
        owner, _, simple = name.partition(".")
        return getattr(modules[owner] if owner in modules else receiver, simple)

    def scalar(self, name, value):
        made = object.__new__(scalar_class(name))
        made._value = value
        return made

    def reference(self, side, identity, ref):
        known = objects.get((side, identity))
        if known is None:
            cls = Tensor if side == "TENSOR" else ndarray
            known = object.__new__(cls)
            Reference._ref.__set__(known, ref)
            objects[side, identity] = known
        return known


# Errors


def throw(class_name, message, java, beyond):
    """Raises what PyTorch or NumPy would raise; Java takes its own exception back out of it."""
    error = getattr(sys.modules["builtins"], class_name)(message)
    error.java = java
    raise beyond_vocabulary(error) if beyond else error


def beyond_vocabulary(error):
    """Marks an error as ours: the original might well have had an answer."""
    error.beyond_vocabulary = True
    return error


# The vocabulary


def call(name, positional, options):
    result = bridge.call(
        name, [encode(value) for value in positional], {key: encode(value) for key, value in options.items()}
    )
    return Size(result) if name in ("Tensor.shape", "Tensor.size") and isinstance(result, tuple) else result


def function(name, text, owner):
    operation = call_operator if name.rpartition(".")[2] in BINARY else call

    def vocabulary_function(*positional, **options):
        return operation(name, positional, options)

    vocabulary_function.vocabulary_name = name
    vocabulary_function.__name__ = name.rpartition(".")[2]
    vocabulary_function.__doc__ = text
    if isinstance(owner, ModuleType):
        vocabulary_function.__module__ = owner.__name__
        vocabulary_function.__qualname__ = vocabulary_function.__name__
    else:
        vocabulary_function.__module__ = owner.__module__
        vocabulary_function.__qualname__ = f"{owner.__qualname__}.{vocabulary_function.__name__}"
    return vocabulary_function


def call_operator(name, positional, options):
    """Leaves the operation to the other operand where this one's row does not take it."""
    try:
        return call(name, positional, options)
    except TypeError as error:
        if getattr(error, "beyond_vocabulary", False):
            return NotImplemented
        raise


def constructor(name):
    return staticmethod(lambda cls, *positional, **options: call(name, positional, options))


def add_to_class(cls, name, form, text):
    simple = name.rpartition(".")[2]
    if form == "ATTRIBUTE":
        setattr(cls, simple, property(lambda self: call(name, (self,), {}), doc=text))
    else:
        setattr(cls, simple, function(name, text, cls))


def add_to_module(module, computed, name, form, text):
    simple = name.rpartition(".")[2]
    if form == "ATTRIBUTE":
        computed[simple] = name
    elif isinstance(getattr(module, simple, None), type):
        getattr(module, simple).__new__ = constructor(name)
    else:
        setattr(module, simple, function(name, text, module))


def computed_attributes(module, computed):
    def attribute(simple):
        if simple in computed:
            value = call(computed[simple], (), {})
            return scalar_class(value.name) if isinstance(value, NumPyDType) else value
        raise beyond_vocabulary(AttributeError(f"module '{module.__name__}' has no attribute '{simple}' here"))

    return attribute


def install(java):
    """Fills the modules and the classes, and makes the modules importable."""
    global bridge
    bridge = java
    bridge.connect(Makers(), throw)
    compute_through_item()
    sys.modules.update((module.__name__, module) for module in modules.values())
    computed = {name: {} for name in modules}
    classes = {"Tensor": Tensor, "ndarray": ndarray, "generic": generic}
    for name, form, text in bridge.rows():
        owner = name.partition(".")[0]
        if owner in modules:
            add_to_module(modules[owner], computed[owner], name, form, text)
        else:
            add_to_class(classes[owner], name, form, text)
    for cls in (Tensor, ndarray):
        refuse_what_python_makes_up(cls)
    for name in bridge.constants():
        owner, _, simple = name.partition(".")
        value = bridge.constant(name)
        setattr(modules[owner], simple, scalar_class(value.name) if isinstance(value, NumPyDType) else value)
    for name, module in modules.items():
        module.__getattr__ = computed_attributes(module, computed[name])


# Scenarios


def begin():
    """Forgets all objects and returns the names that a scenario starts with."""
    objects.clear()
    return {"__name__": "__main__", "torch": torch, "np": numpy}


def execute(code, namespace):
    within_scenario(compile(code, "<scenario>", "exec"), exec, namespace)


def evaluate(expression, namespace):
    return encode(within_scenario(compile(expression, "<scenario>", "eval"), eval, namespace))


def within_scenario(compiled, run, namespace):
    try:
        return run(compiled, namespace)
    except SystemExit as stop:
        # Left alone it would end the whole context.
        raise RuntimeError(f"the code called sys.exit({stop.code!r})") from None


def variables(namespace):
    return [
        (name, encode(value))
        for name, value in namespace.items()
        if not name.startswith("__") and not isinstance(value, ModuleType)
    ]
