"""The module torch, made from the vocabulary that Java hands over.

Nothing here says which functions, methods or attributes there are: `install` makes one for every row of the
vocabulary, and all of them end in `call`. Written out are only the classes that Python code can name,
the conversion of plain Python values, and the operations that Python would otherwise derive for an object (equality,
truth, iteration).

A second file continues this one in the same namespace: array_facade.py, which makes the module numpy in the same way, or
real_numpy.py, where the real one is at hand.
"""

import sys
from types import FunctionType, MethodType, ModuleType
from weakref import WeakValueDictionary

bridge = None  # org.tensortck.polyglot.python.Bridge; set by install
closed = False  # whether modules and classes stay as they are; set by install


def require_open(owner, name):
    if closed:
        raise TypeError(f"'{name}' of {owner.__name__} cannot be set: a later scenario would see it")


class Module(ModuleType):
    """A module whose attributes cannot be set once it is closed."""

    def __setattr__(self, name, value):
        require_open(self, name)
        super().__setattr__(name, value)


class Closable(type):
    """A class whose attributes cannot be set once it is closed."""

    def __setattr__(cls, name, value):
        require_open(cls, name)
        super().__setattr__(name, value)


torch = Module("torch", "PyTorch's functions that the vocabulary has, over an implementation of tensors.")
modules = {"torch": torch}  # by the names that the vocabulary has
made = [torch]  # those that are made here and can be imported

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


class Reference(metaclass=Closable):
    """A tensor or an array of the implementation."""

    __slots__ = ("_ref", "__weakref__")

    def __new__(cls, *arguments, **options):
        raise TypeError(f"{cls.__module__}.{cls.__qualname__}(...) is not in the vocabulary; use a function")

    def __getattr__(self, name):
        raise lacking(f"{type(self).__qualname__}.{name}")

    def __iter__(self):
        return (self[position] for position in range(len(self)))


@named(torch)
class Tensor(Reference):
    __slots__ = ()


@named(torch)
class Size(tuple, metaclass=Closable):
    """The shape of a tensor."""

    __slots__ = ()

    def __repr__(self):
        return f"torch.Size({list(self)})"


@named(torch)
class device(metaclass=Closable):
    __slots__ = ("_type", "_index", "_value")

    def __eq__(self, other):
        return isinstance(other, device) and (self._type, self._index) == (other._type, other._index)

    def __hash__(self):
        return hash((self._type, self._index))

    def __repr__(self):
        index = "" if self._index is None else f", index={self._index}"
        return f"device(type={self._type!r}{index})"

    def __str__(self):
        return self._type if self._index is None else f"{self._type}:{self._index}"

    def __enter__(self):
        call("tck.enter", (self,), {})

    def __exit__(self, kind, error, trace):
        call("tck.leave", (), {})


class DType(metaclass=Closable):
    __slots__ = ("_name", "_value")


@named(torch, "dtype")
class TorchDType(DType):
    __slots__ = ()

    def __repr__(self):
        return f"torch.{self._name}"


class Limits(metaclass=Closable):
    __slots__ = ("_value",)


class FloatLimits(Limits):
    __slots__ = ()


class IntegerLimits(Limits):
    __slots__ = ()


def add_limits(module):
    named(module, "finfo")(type("finfo", (FloatLimits,), {"__slots__": ()}))
    named(module, "iinfo")(type("iinfo", (IntegerLimits,), {"__slots__": ()}))


add_limits(torch)


class Context(metaclass=Closable):
    """A mode that `with` enters and leaves; Java remembers the one to restore."""

    __slots__ = ("_value",)

    def __enter__(self):
        call("tck.enter", (self,), {})

    def __exit__(self, kind, error, trace):
        call("tck.leave", (), {})


class Owner(metaclass=Closable):
    """An object that owns memory and is neither a tensor nor an array."""

    __slots__ = ("_value",)


class Capsule(metaclass=Closable):
    """A capsule of DLPack."""

    __slots__ = ("_value",)


class Instance(metaclass=Closable):
    """An object of another class, whose methods are functions of the vocabulary. Java has the object."""

    __slots__ = ("_value",)

    def __iter__(self):
        return (self[position] for position in range(len(self)))


instances = {"UntypedStorage": named(torch)(type("UntypedStorage", (Instance,), {"__slots__": ()}))}  # by name


dtypes = {}  # (side, name) -> the one Python object for it
dtype_classes = {"TENSOR": TorchDType}  # side -> the class of its dtypes
reference_classes = {"TENSOR": Tensor}  # side -> the class of its objects
limits_modules = {"TENSOR": torch}  # side -> the module of its finfo and iinfo
# Methods that Python derives from other operators, or from identity and length, for an object that lacks them

ARITHMETIC = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift")
COMPARISON = ("eq", "ne", "lt", "le", "gt", "ge")
REFLECTED = tuple("r" + name for name in ARITHMETIC)
IN_PLACE = tuple("i" + name for name in ARITHMETIC)
BINARY = {f"__{name}__" for name in ARITHMETIC + REFLECTED + IN_PLACE + COMPARISON} - {"__eq__", "__ne__"}
MADE_UP = tuple(f"__{name}__" for name in ("eq", "ne", "bool", "contains", "reduce_ex") + IN_PLACE)


def refuse_what_python_makes_up(cls):
    """Makes operators fail for which Python would find an answer that is not PyTorch's or NumPy's."""
    identity_hash = cls.__hash__
    # PyTorch's tensors have no __imatmul__ either: Python computes a new tensor.
    found_as_in_pytorch = {"__imatmul__"} if cls is Tensor else set()
    for name in MADE_UP:
        if name not in vars(cls) and name not in found_as_in_pytorch:
            setattr(cls, name, refusal(cls, name))
    cls.__hash__ = identity_hash if cls is Tensor else None


def refusal(cls, name):
    def refuse(self, *others):
        raise unsupported(TypeError(f"{cls.__module__}.{cls.__qualname__} has no {name} here"))

    return refuse


# From Python to the vocabulary


def encode(value):
    for cls in type(value).__mro__:
        encoder = encoders.get(cls)
        if encoder is not None:
            return encoder(value)
    raise unencodable(f"{value!r} of type {type(value).__qualname__}")


def encode_class(cls):
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
    return bridge.callable(name, None if receiver is None else encode(receiver))


def unencodable(what):
    return unsupported(TypeError(f"{what} is nothing that torch and numpy know here"))


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
    dict: lambda value: bridge.dict(list(value), [encode(item) for item in value.values()]),
    slice: lambda value: bridge.slice(encode(value.start), encode(value.stop), encode(value.step)),
    Reference: lambda value: value._ref,
    DType: lambda value: value._value,
    Limits: lambda value: value._value,
    device: lambda value: value._value,
    Context: lambda value: value._value,
    Instance: lambda value: value._value,
    Owner: lambda value: value._value,
    Capsule: lambda value: value._value,
    type: lambda cls: encode_class(cls),
    ModuleType: encode_module,
    FunctionType: encode_function,
    MethodType: lambda method: encode_function(method.__func__, method.__self__),
}


# From the vocabulary to Python; the bridge calls these


def dtype(side, name):
    known = dtypes.get((side, name))
    if known is None:
        known = dtypes[side, name] = object.__new__(dtype_classes[side])
        known._name = name
        known._value = bridge.dtype(side, name)
    return known


class Makers:
    """Makes the Python object for a value that is not a plain Python value already."""

    def none(self):
        return None  # Java's null would be another object than None

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

    def dict(self, *keys_and_values):
        return dict(zip(keys_and_values[::2], keys_and_values[1::2]))

    def slice(self, start, stop, step):
        return slice(start, stop, step)

    def dtype(self, side, name):
        return dtype(side, name)

    def device(self, type, index, value):
        made = object.__new__(device)
        made._type, made._index, made._value = type, index, value
        return made

    def limits(self, side, name, value):
        made = object.__new__(getattr(limits_modules[side], name))
        made._value = value
        return made

    def type(self, name):
        module, _, simple = name.rpartition(".")
        return getattr(sys.modules[module or "builtins"], simple)

    def context(self, value):
        made = object.__new__(Context)
        made._value = value
        return made

    def owner(self, value):
        made = object.__new__(Owner)
        made._value = value
        return made

    def capsule(self, value):
        made = object.__new__(Capsule)
        made._value = value
        return made

    def instance(self, name, value):
        made = object.__new__(instances[name])
        made._value = value
        return made

    def module(self, name):
        return modules[name]

    def callable(self, name, receiver):
        owner, _, simple = name.partition(".")
        return getattr(modules[owner] if owner in modules else receiver, simple)

    def failure(self, class_name, message, java, reason):
        error = getattr(sys.modules["builtins"], class_name)(message)
        error.java, error.reason = java, reason
        return Failure(error)

    def reference(self, side, identity, ref):
        known = objects.get((side, identity))
        if known is None:
            known = object.__new__(reference_classes[side])
            Reference._ref.__set__(known, ref)
            objects[side, identity] = known
        return known


# Errors cross neither way: each side returns the error that the other one then raises. (Truffle, asked for the stack trace of a
# Python error that it hands to Java, fails now and then with "bytecode index out of range"; seen in GraalPy 25.2.4.)


class Failure:
    """The return value of a failed call in place of a result, with the error to raise."""

    def __init__(self, error):
        self.error = error


def outcome(function, *arguments):
    """Returns [True, result] or [False, text of the error, Java's exception or None, names of its classes, its message].

    Java calls everything by it.
    """
    try:
        return [True, function(*arguments)]
    except BaseException as error:
        if type(error).__module__ == "polyglot":
            raise  # GraalPy's own way to end the program, for os._exit
        classes = [cls.__name__ for cls in type(error).__mro__]
        return [False, f"{classes[0]}: {error}", getattr(error, "java", None), classes, str(error)]


def lacking(name):
    """Returns the error for a name that the vocabulary lacks."""
    return unsupported(AttributeError(f"{name} is not in the vocabulary here"))


def unsupported(error):
    """Marks an error as ours: the original might well have had an answer."""
    error.reason = "UNSUPPORTED"
    return error


# The vocabulary


def checked(result):
    """Returns a result of Java, or raises its error."""
    if type(result) is Failure:
        raise result.error
    return result


def call(name, positional, options):
    result = checked(
        bridge.call(
            name, [encode(value) for value in positional], {key: encode(value) for key, value in options.items()}
        )
    )
    return Size(result) if name in ("Tensor.shape", "Tensor.size") and isinstance(result, tuple) else result


own_operations = {}  # the functions that another function than `call` carries out


def function(name, text, owner):
    operation = own_operations.get(name) or (call_operator if name.rpartition(".")[2] in BINARY else call)

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
        if getattr(error, "reason", "REFUSED") != "REFUSED":
            return NotImplemented
        raise


def constructor(name):
    return staticmethod(lambda cls, *positional, **options: call(name, positional, options))


class Group(metaclass=Closable):
    """Attributes of an object that are reached through one of its attributes, as in array.flags.writeable."""

    def __init__(self, owner):
        self.owner = owner

    def __getattr__(self, name):
        raise lacking(f"{type(self).__qualname__}.{name}")


groups = {}  # (class, name) -> the class of that group


def group(cls, name):
    """Returns the class of a group, which is made at its first attribute."""
    known = groups.get((cls, name))
    if known is None:
        known = groups[cls, name] = type(f"{cls.__qualname__}.{name}", (Group,), {})
        setattr(cls, name, property(known))
    return known


def add_to_class(cls, name, form, text):
    group_name, _, simple = name.partition(".")[2].rpartition(".")
    if group_name:
        attribute = property(lambda self: call(name, (self.owner,), {}), doc=text)
        setattr(group(cls, group_name), simple, attribute)
    elif form == "ATTRIBUTE":
        setattr(cls, simple, property(lambda self: call(name, (self,), {}), doc=text))
    else:
        setattr(cls, simple, function(name, text, cls))


def add_to_module(module, computed, name, form, text):
    *inner, simple = name.split(".")[1:]
    for part in inner:
        if not hasattr(module, part):
            setattr(module, part, Module(f"{module.__name__}.{part}"))
        module = getattr(module, part)
    if form == "ATTRIBUTE":
        computed[simple] = name
    elif isinstance(getattr(module, simple, None), type):
        getattr(module, simple).__new__ = constructor(name)
    else:
        setattr(module, simple, function(name, text, module))


def constant(value):
    """Returns the object that a module has for a constant."""
    return value


def computed_attributes(module, computed):
    def attribute(simple):
        if simple in computed:
            return constant(call(computed[simple], (), {}))
        raise lacking(f"{module.__name__}.{simple}")

    return attribute


# The owners of functions that are not modules. Rows of other owners are of a module that is not made here.
classes = {"Tensor": Tensor, **instances, "dtype": DType, "device": device, "finfo": FloatLimits, "iinfo": IntegerLimits}
owned_elsewhere = set()
added_to_classes = []  # functions that complete the classes, once all rows are there
values_without_identity = [Tensor]  # the classes whose operators Python must not make up


def install(java, close):
    """Fills the modules and the classes, makes the modules importable, and closes them if asked to."""
    global bridge, closed
    bridge = java
    bridge.connect(Makers())
    sys.modules.update((module.__name__, module) for module in made)
    computed = {name: {} for name in modules}
    for name, form, text in bridge.rows():
        owner = name.partition(".")[0]
        if owner in owned_elsewhere:
            continue
        if owner in modules:
            add_to_module(modules[owner], computed[owner], name, form, text)
        else:
            add_to_class(classes[owner], name, form, text)
    for add in added_to_classes:
        add()
    for cls in values_without_identity:
        refuse_what_python_makes_up(cls)
    for name in bridge.constants():
        owner, _, simple = name.partition(".")
        if owner not in owned_elsewhere:
            setattr(modules[owner], simple, constant(bridge.constant(name)))
    for name, module in modules.items():
        if module in made:
            module.__getattr__ = computed_attributes(module, computed[name])
    closed = close


# Scenarios


def begin():
    """Forgets all objects and returns the names that a scenario starts with."""
    objects.clear()
    return {"__name__": "__main__", "torch": torch, "np": modules["np"], **builtin_classes}


builtin_classes = {}  # the classes that take the place of Python's own


def observe(value):
    """Returns an object of a scenario as a value."""
    return encode(value)


def execute(code, namespace):
    exec(compile(code, "<scenario>", "exec"), namespace)


def evaluate(expression, namespace):
    return observe(eval(compile(expression, "<scenario>", "eval"), namespace))


def variables(namespace):
    return [
        (name, observe(value))
        for name, value in namespace.items()
        if not name.startswith("__") and not isinstance(value, ModuleType) and value is not builtin_classes.get(name)
    ]
