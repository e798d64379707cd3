Feature: Sums, products and means

  Rule: RED-1 Sums and products of integer tensors are int64

    @RED-1.1
    Scenario: The dtype
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |      | bool  | uint8 | int8  | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | sum  | int64 | int64 | int64 | int64 | int64 | int64 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | prod | int64 | int64 | int64 | int64 | int64 | int64 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |

    @RED-1.2
    Scenario: The dtype of wide unsigned integers
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |      | uint16 | uint32 | uint64 |
        | sum  | int64  | int64  | int64  |
        | prod | int64  | int64  | int64  |

    @RED-1.3
    Scenario: 8-bit floats and complex32
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |      | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       | complex32                       |
        | sum  | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | prod | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |

    @RED-1.4
    Scenario: The value
      Then `torch.tensor(ELEMENTS, dtype=torch.DTYPE).REDUCTION()` is `RESULT` for every row of
        | ELEMENTS                 | DTYPE     | REDUCTION | RESULT               |
        | [200, 100]               | uint8     | sum       | 300                  |
        | [100, 100]               | int8      | sum       | 200                  |
        | [100, 100]               | int8      | prod      | 10000                |
        | [True, True, False]      | bool      | sum       | 2                    |
        | [True, True, False]      | bool      | prod      | 0                    |
        | [9223372036854775807, 1] | int64     | sum       | -9223372036854775808 |
        | [0.5, 0.25]              | float32   | sum       | 0.75                 |
        | [1+2j, 3-1j]             | complex64 | sum       | (4+1j)               |
        | [1+2j, 3-1j]             | complex64 | prod      | (5+5j)               |
        | [2.0, -3.0, 0.5]         | float64   | prod      | -3.0                 |

    @RED-1.5
    Scenario: The function gives the same result
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                          | RESULT |
        | torch.sum(torch.tensor([1, 2, 3]))  | 6      |
        | torch.prod(torch.tensor([2, 3, 4])) | 24     |

    @RED-1.6
    Scenario: Sums and products are exact beyond the digits of float64
      Then `torch.tensor(NUMBERS, dtype=torch.DTYPE).CALL` is `RESULT` for every row of
        | NUMBERS                | DTYPE | CALL   | RESULT               |
        | [2 ** 53 + 1, 3]       | int64 | sum()  | 9007199254740996     |
        | [2 ** 53 + 1, 3]       | int64 | prod() | 27021597764222979    |
        | [2 ** 62, 2 ** 62, 1]  | int64 | sum()  | -9223372036854775807 |
        | [2 ** 32 + 1, 2 ** 32] | int64 | prod() | 4294967296           |
        | [127] * 100            | int8  | sum()  | 12700                |
        | [127, 127, 127]        | int8  | prod() | 2048383              |
        | [True] * 300           | bool  | sum()  | 300                  |
        | [-5, 3]                | int32 | prod() | -15                  |

    @RED-1.7
    Scenario: Many elements
      Then `torch.arange(5000, dtype=torch.DTYPE).CALL` is `RESULT` for every row of
        | DTYPE   | CALL                      | RESULT                 |
        | float64 | sum()                     | 12497500.0             |
        | int64   | sum()                     | 12497500               |
        | int64   | reshape(2, 2500).sum(1)   | [3123750, 9373750]     |
        | float64 | reshape(2500, 2).T.sum(1) | [6247500.0, 6250000.0] |
        | float64 | reshape(2500, 2).sum(0)   | [6247500.0, 6250000.0] |

  Rule: RED-2 Sums and products of small integers of arrays are default integers

    @RED-2.1
    Scenario: The dtype
      Then `np.array([1, 1], dtype=np.COLUMN).ROW().dtype` is `np.CELL` for every cell of
        |      | bool_ | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | sum  | int_  | uint64 | int_ | int_  | int_  | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | prod | int_  | uint64 | int_ | int_  | int_  | int64 | float16 | float32 | float64 | complex64 | complex128 |

    @RED-2.2
    Scenario: Unsigned integers give the unsigned dtype of the default integer's size
      Then `(np.array([1, 1], dtype=np.COLUMN).ROW().dtype == np.uint64) == (np.int_ == np.int64)` is `CELL` for every cell of
        |      | uint8 | uint16 | uint32 |
        | sum  | True  | True   | True   |
        | prod | True  | True   | True   |

    @RED-2.3
    Scenario: The value
      Then `np.array(ELEMENTS, dtype=np.DTYPE).REDUCTION()` is `RESULT` for every row of
        | ELEMENTS                  | DTYPE     | REDUCTION | RESULT               |
        | [200, 100]                | uint8     | sum       | 300                  |
        | [100, 100]                | int8      | sum       | 200                  |
        | [100, 100]                | int8      | prod      | 10000                |
        | [True, True, False]       | bool_     | sum       | 2                    |
        | [True, True, False]       | bool_     | prod      | 0                    |
        | [9223372036854775807, 1]  | int64     | sum       | -9223372036854775808 |
        | [18446744073709551615, 2] | uint64    | sum       | 1                    |
        | [0.5, 0.25]               | float32   | sum       | 0.75                 |
        | [1+2j, 3-1j]              | complex64 | sum       | (4+1j)               |
        | [2.0, -3.0, 0.5]          | float64   | prod      | -3.0                 |

    @RED-2.4
    Scenario: The function gives the same result
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                   | RESULT |
        | np.sum(np.array([1, 2, 3]))  | 6      |
        | np.prod(np.array([2, 3, 4])) | 24     |

    @RED-2.5
    Scenario: Sums and products are exact beyond the digits of float64
      Then `np.array(NUMBERS, dtype=np.DTYPE).CALL` is `RESULT` for every row of
        | NUMBERS                | DTYPE  | CALL   | RESULT               |
        | [2 ** 53 + 1, 3]       | int64  | sum()  | 9007199254740996     |
        | [2 ** 53 + 1, 3]       | int64  | prod() | 27021597764222979    |
        | [2 ** 62, 2 ** 62, 1]  | int64  | sum()  | -9223372036854775807 |
        | [2 ** 63, 2 ** 53 + 1] | uint64 | sum()  | 9232379236109516801  |
        | [2 ** 53 + 1, 3]       | uint64 | prod() | 27021597764222979    |
        | [-5, 3]                | int64  | prod() | -15                  |

    @RED-2.6
    Scenario: Many elements
      Then `np.arange(5000, dtype=np.DTYPE).CALL` is `RESULT` for every row of
        | DTYPE   | CALL                      | RESULT                 |
        | float64 | sum()                     | 12497500.0             |
        | int64   | sum()                     | 12497500               |
        | int64   | reshape(2, 2500).sum(1)   | [3123750, 9373750]     |
        | float64 | reshape(2500, 2).T.sum(1) | [6247500.0, 6250000.0] |
        | float64 | reshape(2500, 2).sum(0)   | [6247500.0, 6250000.0] |

  Rule: RED-3 The mean of integers is a float, or refused for tensors

    @RED-3.1
    Scenario: The dtype of tensors
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |      | bool                          | uint8                         | int8                          | int16                         | int32                         | int64                         | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | mean | float32 or !DTYPE_UNSUPPORTED | float32 or !DTYPE_UNSUPPORTED | float32 or !DTYPE_UNSUPPORTED | float32 or !DTYPE_UNSUPPORTED | float32 or !DTYPE_UNSUPPORTED | float32 or !DTYPE_UNSUPPORTED | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |

    @RED-3.2
    Scenario: The dtype of tensors of rarely supported dtypes
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |      | uint16                        | uint32                        | uint64                        | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       | complex32                       |
        | mean | float32 or !DTYPE_UNSUPPORTED | float32 or !DTYPE_UNSUPPORTED | float32 or !DTYPE_UNSUPPORTED | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |

    @RED-3.3
    Scenario: The dtype of arrays
      Then `np.array([1, 1], dtype=np.COLUMN).ROW().dtype` is `np.CELL` for every cell of
        |      | bool_   | uint8   | uint16  | uint32  | uint64  | int8    | int16   | int32   | int64   | float16 | float32 | float64 | complex64 | complex128 |
        | mean | float64 | float64 | float64 | float64 | float64 | float64 | float64 | float64 | float64 | float16 | float32 | float64 | complex64 | complex128 |

    @RED-3.4
    Scenario: The value
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                              | RESULT                  |
        | torch.tensor([1.0, 2.0]).mean()                         | 1.5                     |
        | torch.mean(torch.tensor([1, 2]), dtype=torch.float64)   | 1.5                     |
        | torch.mean(torch.tensor([1.0, 2.0]), dtype=torch.int64) | 1 or !DTYPE_UNSUPPORTED |
        | np.array([1, 2]).mean()                                 | 1.5                     |
        | np.array([True, False]).mean()                          | 0.5                     |
        | np.mean(np.array([1.0, 2.0], dtype=np.float32))         | 1.5                     |
        | np.mean(np.array([1, 2]), dtype=np.float32)             | 1.5                     |
        | np.mean(np.array([1, 2]), dtype=np.int64)               | 1                       |
        | torch.mean(torch.tensor([1+2j, 3.0]))                   | (2+1j)                  |

  Rule: RED-4 dtype= is the dtype of the computation and the result

    @RED-4.1
    Scenario: Tensors
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                               | RESULT |
        | torch.sum(torch.tensor([1.5, 1.5]), dtype=torch.int64)                   | 2      |
        | torch.sum(torch.tensor([100, 100], dtype=torch.int8), dtype=torch.int8)  | -56    |
        | torch.sum(torch.tensor([1, 2]), dtype=torch.float16)                     | 3.0    |
        | torch.prod(torch.tensor([100, 100], dtype=torch.int8), dtype=torch.int8) | 16     |
        | torch.tensor([1.5, 1.5]).sum(dtype=torch.int32)                          | 2      |
        | torch.tensor([0.1, 0.2]).sum(dtype=torch.bool)                           | True   |

    @RED-4.2
    Scenario: Arrays
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                  | RESULT |
        | np.sum(np.array([1.5, 1.5]), dtype=np.int64)                | 2      |
        | np.sum(np.array([100, 100], dtype=np.int8), dtype=np.int8)  | -56    |
        | np.sum(np.array([1, 2]), dtype=np.float16)                  | 3.0    |
        | np.prod(np.array([100, 100], dtype=np.int8), dtype=np.int8) | 16     |
        | np.array([1.5, 1.5]).sum(dtype=np.int32)                    | 2      |

    @RED-4.3
    Scenario: The result is of that dtype
      Given `t = torch.tensor([1, 2], dtype=torch.int8)`
      When `r = torch.sum(t, dtype=torch.float64)`
      Then `r` is `3.0`
      And `r.dtype` is `torch.float64`
      And `t` is unchanged

    @RED-4.4
    Scenario: The result of an array is of that dtype
      Given `a = np.array([1, 2], dtype=np.int8)`
      When `r = np.sum(a, dtype=np.float32)`
      Then `r` is `3.0`
      And `r.dtype` is `np.float32`
      And `a` is unchanged
