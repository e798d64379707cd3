"""Promotion and arithmetic of arrays.

Operations arrive by the names of the constants that Java has for them. An operand is an array, a Python number, the name
of a dtype, or a dtype by name with the value of a NumPy scalar.
"""

import operator

import numpy

BINARY = {
    "ADD": numpy.add,
    "SUBTRACT": numpy.subtract,
    "MULTIPLY": numpy.multiply,
    "DIVIDE": numpy.divide,
    "FLOOR_DIVIDE": numpy.floor_divide,
    "REMAINDER": numpy.remainder,
    "POWER": numpy.power,
    "AND": numpy.bitwise_and,
    "OR": numpy.bitwise_or,
    "XOR": numpy.bitwise_xor,
    "SHIFT_LEFT": numpy.left_shift,
    "SHIFT_RIGHT": numpy.right_shift,
}
# Operators, because those of scalars are not the functions of arrays.
OPERATORS = {
    "ADD": operator.add,
    "SUBTRACT": operator.sub,
    "MULTIPLY": operator.mul,
    "DIVIDE": operator.truediv,
    "FLOOR_DIVIDE": operator.floordiv,
    "REMAINDER": operator.mod,
    "POWER": operator.pow,
    "AND": operator.and_,
    "OR": operator.or_,
    "XOR": operator.xor,
    "SHIFT_LEFT": operator.lshift,
    "SHIFT_RIGHT": operator.rshift,
}
IN_PLACE = {
    "ADD": operator.iadd,
    "SUBTRACT": operator.isub,
    "MULTIPLY": operator.imul,
    "DIVIDE": operator.itruediv,
    "FLOOR_DIVIDE": operator.ifloordiv,
    "REMAINDER": operator.imod,
    "POWER": operator.ipow,
    "AND": operator.iand,
    "OR": operator.ior,
    "XOR": operator.ixor,
    "SHIFT_LEFT": operator.ilshift,
    "SHIFT_RIGHT": operator.irshift,
}
UNARY = {"NEGATE": operator.neg, "POSITIVE": operator.pos, "INVERT": operator.invert, "ABSOLUTE": operator.abs}
COMPARISONS = {
    "EQUAL": operator.eq,
    "NOT_EQUAL": operator.ne,
    "LESS": operator.lt,
    "LESS_OR_EQUAL": operator.le,
    "GREATER": operator.gt,
    "GREATER_OR_EQUAL": operator.ge,
}


def operand(given):
    if isinstance(given, str):
        return numpy.dtype(given)
    if isinstance(given, tuple):
        dtype, value = given
        return numpy.dtype(dtype).type(value)
    return given


def promote_types(first, second):
    return numpy.promote_types(first, second).name


def result_type(operands):
    return numpy.result_type(*[operand(given) for given in operands]).name


def can_cast(source, target, casting):
    return numpy.can_cast(source, target, casting)


def binary(operation, left, right):
    left, right = operand(left), operand(right)
    known = isinstance(left, (numpy.ndarray, numpy.generic)) or isinstance(right, (numpy.ndarray, numpy.generic))
    # Between two Python numbers only the function is NumPy's.
    return numpy.asarray((OPERATORS if known else BINARY)[operation](left, right))


def in_place(operation, target, given):
    changed = IN_PLACE[operation](target, operand(given))
    if changed is not target:
        raise TypeError(f"{operation} in place returned another object")


def into(target, operation, left, right, casting):
    BINARY[operation](operand(left), operand(right), out=target, casting=casting)


def unary(operation, given):
    return numpy.asarray(UNARY[operation](operand(given)))


def compare(comparison, left, right):
    return numpy.asarray(COMPARISONS[comparison](operand(left), operand(right)))
