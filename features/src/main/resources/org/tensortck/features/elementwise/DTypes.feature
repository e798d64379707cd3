Feature: Functions of elements: dtypes of the result

  Rule: ELE-3 A function with fractional results makes floats of the integers of a tensor

    @ELE-3.1
    Scenario: Tensors
      Then `torch.ROW(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |            | bool    | uint8   | int8    | int16   | int32   | int64   | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | sqrt       | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | rsqrt      | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | reciprocal | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | exp        | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | expm1      | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | log        | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | log2       | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | log10      | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | log1p      | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | sin        | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | cos        | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | tan        | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | tanh       | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | sigmoid    | float32 | float32 | float32 | float32 | float32 | float32 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |

    @ELE-3.2
    Scenario: Tensors of wide unsigned integers
      Then `torch.ROW(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |            | uint16  | uint32  | uint64  |
        | sqrt       | float32 | float32 | float32 |
        | rsqrt      | float32 | float32 | float32 |
        | reciprocal | float32 | float32 | float32 |
        | exp        | float32 | float32 | float32 |
        | expm1      | float32 | float32 | float32 |
        | log        | float32 | float32 | float32 |
        | log2       | float32 | float32 | float32 |
        | log10      | float32 | float32 | float32 |
        | log1p      | float32 | float32 | float32 |
        | sin        | float32 | float32 | float32 |
        | cos        | float32 | float32 | float32 |
        | tan        | float32 | float32 | float32 |
        | tanh       | float32 | float32 | float32 |
        | sigmoid    | float32 | float32 | float32 |

    @ELE-3.3
    Scenario: Tensors of 8-bit floats and of complex32
      Then `torch.ROW(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |            | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       | complex32                       |
        | sqrt       | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | rsqrt      | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | reciprocal | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | exp        | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | expm1      | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | log        | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | log2       | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | log10      | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | log1p      | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | sin        | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | cos        | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | tan        | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | tanh       | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | sigmoid    | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |

    @ELE-3.4 @needs:DTY-14
    Scenario: The float is the default dtype
      Given `torch.set_default_dtype(torch.float64)`
      Then `torch.exp(torch.tensor([0])).dtype` is `torch.float64`
      And `torch.exp(torch.tensor([0], dtype=torch.float16)).dtype` is `torch.float16`

  Rule: ELE-4 A function with fractional results makes of the integers of an array the smallest float

    @ELE-4.1
    Scenario: Arrays
      Then `np.ROW(np.array([1, 1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        |       | bool_   | uint8   | uint16  | uint32  | uint64  | int8    | int16   | int32   | int64   | float16 | float32 | float64 | complex64 | complex128 |
        | sqrt  | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | exp   | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | expm1 | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | log   | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | log2  | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | log10 | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | log1p | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | sin   | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | cos   | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | tan   | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | tanh  | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |
        | rint  | float16 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |

    @ELE-4.2
    Scenario: Numbers
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                    | RESULT     |
        | np.sqrt(4)                                    | 2.0        |
        | np.sqrt(True)                                 | 1.0        |
        | np.exp(np.array([0], dtype=np.int8)[0]).dtype | np.float16 |
        | np.exp(0).dtype                               | np.float64 |

  Rule: ELE-5 Rounding, the sign and the square keep the dtype

    @ELE-5.1
    Scenario: Tensors
      Then `torch.ROW(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |        | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64          | complex128         |
        | floor  | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | ceil   | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | trunc  | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | round  | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | sign   | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | square | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64          | complex128         |

    @ELE-5.2
    Scenario: Tensors of bools
      Then `torch.FUNCTION(torch.tensor([True, False])).dtype` is `torch.RESULT` for every row of
        | FUNCTION | RESULT                     |
        | floor    | bool or !DTYPE_UNSUPPORTED |
        | ceil     | bool or !DTYPE_UNSUPPORTED |
        | trunc    | bool or !DTYPE_UNSUPPORTED |
        | round    | bool or !DTYPE_UNSUPPORTED |
        | sign     | bool                       |
        | square   | int64                      |

    @ELE-5.3
    Scenario: Tensors of wide unsigned integers
      Then `torch.ROW(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |        | uint16                       | uint32                       | uint64                       |
        | floor  | uint16                       | uint32                       | uint64                       |
        | ceil   | uint16                       | uint32                       | uint64                       |
        | trunc  | uint16                       | uint32                       | uint64                       |
        | round  | uint16                       | uint32                       | uint64                       |
        | sign   | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | square | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |

    @ELE-5.4
    Scenario: Arrays
      Then `np.ROW(np.array([1, 1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        |            | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64          | complex128         |
        | floor      | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | ceil       | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | trunc      | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | sign       | !DTYPE_UNSUPPORTED | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64          | complex128         |
        | square     | int8               | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64          | complex128         |
        | reciprocal | int8               | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64          | complex128         |

    @ELE-5.5
    Scenario: The integer reciprocal of an array is truncated
      Then `np.reciprocal(np.array([1, -1, 2, -3]))` is `[1, -1, 0, 0]`

    @ELE-5.6
    Scenario: The square of integers wraps around
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                             | RESULT    |
        | torch.square(torch.tensor([20, -3], dtype=torch.int8)) | [-112, 9] |
        | np.square(np.array([20, -3], dtype=np.int8))           | [-112, 9] |
        | np.square(np.array([True, False]))                     | [1, 0]    |
        | torch.square(torch.tensor([True, False]))              | [1, 0]    |

  Rule: ELE-6 Tests of NaN and infinity give bools

    @ELE-6.1
    Scenario: Tensors
      Then `torch.ROW(torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |          | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 | uint16 | uint32 | uint64 |
        | isnan    | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool      | bool       | bool   | bool   | bool   |
        | isinf    | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool      | bool       | bool   | bool   | bool   |
        | isfinite | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool      | bool       | bool   | bool   | bool   |

    @ELE-6.2
    Scenario: Arrays
      Then `np.ROW(np.array([1, 1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        |          | bool_ | uint8 | uint16 | uint32 | uint64 | int8  | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | isnan    | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | isinf    | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | isfinite | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |

    @ELE-6.3
    Scenario: The elements of tensors
      Then `torch.FUNCTION(torch.tensor(VALUES))` is `RESULT` for every row of
        | FUNCTION | VALUES                                                   | RESULT                             |
        | isnan    | [float('nan'), float('inf'), float('-inf'), 1.5, -0.0]   | [True, False, False, False, False] |
        | isnan    | [1, 0]                                                   | [False, False]                     |
        | isnan    | [complex(1, float('nan')), complex(float('inf'), 1), 1j] | [True, False, False]               |
        | isinf    | [float('nan'), float('inf'), float('-inf'), 1.5, -0.0]   | [False, True, True, False, False]  |
        | isinf    | [1, 0]                                                   | [False, False]                     |
        | isinf    | [complex(1, float('nan')), complex(float('inf'), 1), 1j] | [False, True, False]               |
        | isfinite | [float('nan'), float('inf'), float('-inf'), 1.5, -0.0]   | [False, False, False, True, True]  |
        | isfinite | [1, 0]                                                   | [True, True]                       |
        | isfinite | [complex(1, float('nan')), complex(float('inf'), 1), 1j] | [False, False, True]               |

    @ELE-6.4
    Scenario: The elements of arrays
      Then `np.FUNCTION(np.array(VALUES))` is `RESULT` for every row of
        | FUNCTION | VALUES                                                   | RESULT                             |
        | isnan    | [float('nan'), float('inf'), float('-inf'), 1.5, -0.0]   | [True, False, False, False, False] |
        | isnan    | [1, 0]                                                   | [False, False]                     |
        | isnan    | [complex(1, float('nan')), complex(float('inf'), 1), 1j] | [True, False, False]               |
        | isinf    | [float('nan'), float('inf'), float('-inf'), 1.5, -0.0]   | [False, True, True, False, False]  |
        | isinf    | [1, 0]                                                   | [False, False]                     |
        | isinf    | [complex(1, float('nan')), complex(float('inf'), 1), 1j] | [False, True, False]               |
        | isfinite | [float('nan'), float('inf'), float('-inf'), 1.5, -0.0]   | [False, False, False, True, True]  |
        | isfinite | [1, 0]                                                   | [True, True]                       |
        | isfinite | [complex(1, float('nan')), complex(float('inf'), 1), 1j] | [False, False, True]               |

  Rule: ELE-7 The absolute value and the negative by name

    @ELE-7.1
    Scenario: They are those of the operators
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                 | RESULT             |
        | torch.abs(torch.tensor([-1.5, -0.0, 2.0])) | [1.5, 0.0, 2.0]    |
        | torch.tensor([-1, 2]).abs()                | [1, 2]             |
        | torch.abs(torch.tensor([3+4j]))            | [5.0]              |
        | torch.neg(torch.tensor([1.5, -0.0]))       | [-1.5, 0.0]        |
        | torch.tensor([1], dtype=torch.uint8).neg() | [255]              |
        | np.abs(np.array([-1.5, -0.0, 2.0]))        | [1.5, 0.0, 2.0]    |
        | np.absolute(np.array([3+4j]))              | [5.0]              |
        | np.negative(np.array([1], dtype=np.uint8)) | [255]              |
        | np.negative(np.array([1.5, -0.0]))         | [-1.5, 0.0]        |
        | torch.neg(torch.tensor([True]))            | !DTYPE_UNSUPPORTED |
        | np.negative(np.array([True]))              | !DTYPE_UNSUPPORTED |

    @ELE-7.2
    Scenario: The dtype of the magnitude of complex numbers
      Then `EXPRESSION.dtype` is `RESULT` for every row of
        | EXPRESSION                                              | RESULT        |
        | torch.abs(torch.tensor([3+4j], dtype=torch.complex64))  | torch.float32 |
        | torch.abs(torch.tensor([3+4j], dtype=torch.complex128)) | torch.float64 |
        | np.abs(np.array([3+4j], dtype=np.complex64))            | np.float32    |
        | np.abs(np.array([3+4j], dtype=np.complex128))           | np.float64    |
