"""Casts of arrays that may be refused or that may do without a copy; dtypes arrive by name."""


def astype(array, dtype, casting, copy):
    return array.astype(dtype, casting=casting, copy=copy)
