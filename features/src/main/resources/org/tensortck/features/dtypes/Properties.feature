Feature: Properties of dtypes

  Rule: DTY-10 torch.dtype gives its size and kind

    @DTY-10.1
    Scenario: Dtypes of both libraries
      Then `(torch.DTYPE.itemsize, torch.DTYPE.is_floating_point, torch.DTYPE.is_complex, torch.DTYPE.is_signed)` is `(SIZE, FLOATING, COMPLEX, SIGNED)` for every row of
        | DTYPE      | SIZE | FLOATING | COMPLEX | SIGNED |
        | bool       | 1    | False    | False   | False  |
        | uint8      | 1    | False    | False   | False  |
        | int8       | 1    | False    | False   | True   |
        | int16      | 2    | False    | False   | True   |
        | int32      | 4    | False    | False   | True   |
        | int64      | 8    | False    | False   | True   |
        | float16    | 2    | True     | False   | True   |
        | float32    | 4    | True     | False   | True   |
        | float64    | 8    | True     | False   | True   |
        | complex64  | 8    | False    | True    | True   |
        | complex128 | 16   | False    | True    | True   |

    @DTY-10.2
    Scenario: Rarely supported dtypes
      Then `(torch.DTYPE.itemsize, torch.DTYPE.is_floating_point, torch.DTYPE.is_complex, torch.DTYPE.is_signed)` is `(SIZE, FLOATING, COMPLEX, SIGNED)` for every row of
        | DTYPE           | SIZE | FLOATING | COMPLEX | SIGNED |
        | uint16          | 2    | False    | False   | False  |
        | uint32          | 4    | False    | False   | False  |
        | uint64          | 8    | False    | False   | False  |
        | bfloat16        | 2    | True     | False   | True   |
        | complex32       | 4    | False    | True    | True   |
        | float8_e4m3fn   | 1    | True     | False   | True   |
        | float8_e5m2     | 1    | True     | False   | True   |
        | float8_e4m3fnuz | 1    | True     | False   | True   |
        | float8_e5m2fnuz | 1    | True     | False   | True   |
        | float8_e8m0fnu  | 1    | True     | False   | False  |

  Rule: DTY-11 numpy.dtype gives its size, kind and name

    @DTY-11.1
    Scenario: All dtypes of both libraries
      Given `one = [1]`
      Then `np.array(one, dtype=np.DTYPE).dtype.itemsize` is `SIZE` for every row of
        | DTYPE      | SIZE |
        | bool_      | 1    |
        | uint8      | 1    |
        | uint16     | 2    |
        | uint32     | 4    |
        | uint64     | 8    |
        | int8       | 1    |
        | int16      | 2    |
        | int32      | 4    |
        | int64      | 8    |
        | float16    | 2    |
        | float32    | 4    |
        | float64    | 8    |
        | complex64  | 8    |
        | complex128 | 16   |
      And `np.array(one, dtype=np.DTYPE).dtype.kind` is `KIND` for every row of
        | DTYPE      | KIND |
        | bool_      | 'b'  |
        | uint8      | 'u'  |
        | uint16     | 'u'  |
        | uint32     | 'u'  |
        | uint64     | 'u'  |
        | int8       | 'i'  |
        | int16      | 'i'  |
        | int32      | 'i'  |
        | int64      | 'i'  |
        | float16    | 'f'  |
        | float32    | 'f'  |
        | float64    | 'f'  |
        | complex64  | 'c'  |
        | complex128 | 'c'  |
      And `np.array(one, dtype=np.DTYPE).dtype.name` is `NAME` for every row of
        | DTYPE      | NAME         |
        | bool_      | 'bool'       |
        | uint8      | 'uint8'      |
        | uint16     | 'uint16'     |
        | uint32     | 'uint32'     |
        | uint64     | 'uint64'     |
        | int8       | 'int8'       |
        | int16      | 'int16'      |
        | int32      | 'int32'      |
        | int64      | 'int64'      |
        | float16    | 'float16'    |
        | float32    | 'float32'    |
        | float64    | 'float64'    |
        | complex64  | 'complex64'  |
        | complex128 | 'complex128' |

    @DTY-11.2
    Scenario: The code of a dtype in native byte order
      Then `np.array([1], dtype=np.DTYPE).dtype.str[1:]` is `CODE` for every row of
        | DTYPE      | CODE  |
        | bool_      | 'b1'  |
        | uint8      | 'u1'  |
        | uint16     | 'u2'  |
        | uint32     | 'u4'  |
        | uint64     | 'u8'  |
        | int8       | 'i1'  |
        | int16      | 'i2'  |
        | int32      | 'i4'  |
        | int64      | 'i8'  |
        | float16    | 'f2'  |
        | float32    | 'f4'  |
        | float64    | 'f8'  |
        | complex64  | 'c8'  |
        | complex128 | 'c16' |
      And `np.array([1], dtype=np.DTYPE).dtype.str` is `CODE` for every row of
        | DTYPE | CODE   |
        | bool_ | '\|b1' |
        | uint8 | '\|u1' |
        | int8  | '\|i1' |

  Rule: DTY-12 iinfo gives the limits of an integer dtype

    @DTY-12.1
    Scenario: Tensors
      Then `torch.iinfo(torch.ROW).COLUMN` is `CELL` for every cell of
        | iinfo | bits | min                  | max                 |
        | uint8 | 8    | 0                    | 255                 |
        | int8  | 8    | -128                 | 127                 |
        | int16 | 16   | -32768               | 32767               |
        | int32 | 32   | -2147483648          | 2147483647          |
        | int64 | 64   | -9223372036854775808 | 9223372036854775807 |

    @DTY-12.2
    Scenario: Tensors of unsigned dtypes
      Then `torch.iinfo(torch.ROW).COLUMN` is `CELL` for every cell of
        | iinfo  | bits | min | max                  |
        | uint16 | 16   | 0   | 65535                |
        | uint32 | 32   | 0   | 4294967295           |
        | uint64 | 64   | 0   | 18446744073709551615 |

    @DTY-12.3
    Scenario: Arrays
      Then `np.iinfo(np.ROW).COLUMN` is `CELL` for every cell of
        | iinfo  | bits | min                  | max                  |
        | uint8  | 8    | 0                    | 255                  |
        | uint16 | 16   | 0                    | 65535                |
        | uint32 | 32   | 0                    | 4294967295           |
        | uint64 | 64   | 0                    | 18446744073709551615 |
        | int8   | 8    | -128                 | 127                  |
        | int16  | 16   | -32768               | 32767                |
        | int32  | 32   | -2147483648          | 2147483647           |
        | int64  | 64   | -9223372036854775808 | 9223372036854775807  |

    @DTY-12.4
    Scenario: The attribute dtype
      Then `torch.iinfo(torch.int16).dtype` is `'int16'`
      And `np.iinfo(np.int16).dtype` is `np.int16`

    @DTY-12.5
    Scenario Outline: iinfo of <description> is refused
      When `<code>`
      Then it fails with `DTYPE_UNSUPPORTED`

      Examples:
        | case        | description      | code                       |
        | torch-float | a float32 tensor | torch.iinfo(torch.float32) |
        | torch-bool  | a bool tensor    | torch.iinfo(torch.bool)    |
        | np-float    | a float32 array  | np.iinfo(np.float32)       |
        | np-bool     | a bool array     | np.iinfo(np.bool_)         |

  Rule: DTY-13 finfo gives the limits of a floating-point dtype

    @DTY-13.1
    Scenario: Tensors
      Then `torch.finfo(torch.ROW).COLUMN` is `CELL` for every cell of
        | finfo      | bits | eps                    | max                     | min                      | tiny                    | smallest_normal         | resolution |
        | float16    | 16   | 0.0009765625           | 65504.0                 | -65504.0                 | 6.103515625e-05         | 6.103515625e-05         | 0.001      |
        | float32    | 32   | 1.1920928955078125e-07 | 3.4028234663852886e+38  | -3.4028234663852886e+38  | 1.1754943508222875e-38  | 1.1754943508222875e-38  | 1e-06      |
        | float64    | 64   | 2.220446049250313e-16  | 1.7976931348623157e+308 | -1.7976931348623157e+308 | 2.2250738585072014e-308 | 2.2250738585072014e-308 | 1e-15      |
        | complex64  | 32   | 1.1920928955078125e-07 | 3.4028234663852886e+38  | -3.4028234663852886e+38  | 1.1754943508222875e-38  | 1.1754943508222875e-38  | 1e-06      |
        | complex128 | 64   | 2.220446049250313e-16  | 1.7976931348623157e+308 | -1.7976931348623157e+308 | 2.2250738585072014e-308 | 2.2250738585072014e-308 | 1e-15      |

    @DTY-13.2
    Scenario: Tensors of rarely supported dtypes
      Then `torch.finfo(torch.ROW).COLUMN` is `CELL` for every cell of
        | finfo           | bits | eps          | max                    | min                     | tiny                   | smallest_normal        | resolution |
        | bfloat16        | 16   | 0.0078125    | 3.3895313892515355e+38 | -3.3895313892515355e+38 | 1.1754943508222875e-38 | 1.1754943508222875e-38 | 0.01       |
        | complex32       | 16   | 0.0009765625 | 65504.0                | -65504.0                | 6.103515625e-05        | 6.103515625e-05        | 0.001      |
        | float8_e4m3fn   | 8    | 0.125        | 448.0                  | -448.0                  | 0.015625               | 0.015625               | 1.0        |
        | float8_e5m2     | 8    | 0.25         | 57344.0                | -57344.0                | 6.103515625e-05        | 6.103515625e-05        | 1.0        |
        | float8_e4m3fnuz | 8    | 0.125        | 240.0                  | -240.0                  | 0.0078125              | 0.0078125              | 1.0        |
        | float8_e8m0fnu  | 8    | 1.0          | 1.7014118346046923e+38 | 5.877471754111438e-39   | 5.877471754111438e-39  | 5.877471754111438e-39  | 1.0        |
      And `torch.finfo(torch.float8_e5m2fnuz).FIELD` is `NUMBER` for every row of
        | FIELD           | NUMBER           |
        | bits            | 8                |
        | max             | 57344.0          |
        | min             | -57344.0         |
        | tiny            | 3.0517578125e-05 |
        | smallest_normal | 3.0517578125e-05 |
        | resolution      | 1.0              |

    @DTY-13.3
    Scenario: Arrays
      Then `np.finfo(np.ROW).COLUMN` is `CELL` for every cell of
        | finfo      | bits | eps                    | max                     | min                      | tiny                    | smallest_normal         | resolution            |
        | float16    | 16   | 0.0009765625           | 65504.0                 | -65504.0                 | 6.103515625e-05         | 6.103515625e-05         | 0.0010004043579101562 |
        | float32    | 32   | 1.1920928955078125e-07 | 3.4028234663852886e+38  | -3.4028234663852886e+38  | 1.1754943508222875e-38  | 1.1754943508222875e-38  | 9.999999974752427e-07 |
        | float64    | 64   | 2.220446049250313e-16  | 1.7976931348623157e+308 | -1.7976931348623157e+308 | 2.2250738585072014e-308 | 2.2250738585072014e-308 | 1e-15                 |
        | complex64  | 32   | 1.1920928955078125e-07 | 3.4028234663852886e+38  | -3.4028234663852886e+38  | 1.1754943508222875e-38  | 1.1754943508222875e-38  | 9.999999974752427e-07 |
        | complex128 | 64   | 2.220446049250313e-16  | 1.7976931348623157e+308 | -1.7976931348623157e+308 | 2.2250738585072014e-308 | 2.2250738585072014e-308 | 1e-15                 |

    @DTY-13.4
    Scenario: The attribute dtype
      Then `torch.finfo(torch.DTYPE).dtype` is `'PART'` for every row of
        | DTYPE      | PART    |
        | float16    | float16 |
        | float32    | float32 |
        | complex64  | float32 |
        | complex128 | float64 |
      And `np.finfo(np.DTYPE).dtype` is `np.PART` for every row of
        | DTYPE      | PART    |
        | float16    | float16 |
        | float32    | float32 |
        | complex64  | float32 |
        | complex128 | float64 |

    @DTY-13.5
    Scenario: NumPy gives scalars of the dtype, PyTorch gives floats
      Then `np.finfo(np.float16).max.dtype` is `np.float16`
      And `type(torch.finfo(torch.float16).max)` is `float`

    @DTY-13.6
    Scenario Outline: finfo of <description> is refused
      When `<code>`
      Then it fails with `DTYPE_UNSUPPORTED`

      Examples:
        | case       | description    | code                    |
        | torch-int  | an int8 tensor | torch.finfo(torch.int8) |
        | torch-bool | a bool tensor  | torch.finfo(torch.bool) |
        | np-int     | an int8 array  | np.finfo(np.int8)       |
        | np-bool    | a bool array   | np.finfo(np.bool_)      |
