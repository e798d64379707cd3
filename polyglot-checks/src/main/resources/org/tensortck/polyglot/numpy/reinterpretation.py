"""The bytes of arrays as another dtype; dtypes arrive by name."""


def reinterpret(array, dtype):
    return array.view(dtype)
