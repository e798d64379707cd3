Feature: Division

  Rule: ARI-8 The quotient of integers is a float

    @ARI-8.1
    Scenario: Tensors of integers
      Then `(torch.tensor([1, 1], dtype=torch.ROW) / torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |       | bool    | uint8   | int8    | int16   | int32   | int64   |
        | bool  | float32 | float32 | float32 | float32 | float32 | float32 |
        | uint8 | float32 | float32 | float32 | float32 | float32 | float32 |
        | int8  | float32 | float32 | float32 | float32 | float32 | float32 |
        | int16 | float32 | float32 | float32 | float32 | float32 | float32 |
        | int32 | float32 | float32 | float32 | float32 | float32 | float32 |
        | int64 | float32 | float32 | float32 | float32 | float32 | float32 |
      And `(torch.tensor([1, 1], dtype=torch.uint8) / torch.tensor([1, 1])).shape` is `(2,)`

    @ARI-8.2
    Scenario: Tensors of wide unsigned integers
      Then `(torch.tensor([1, 1], dtype=torch.DTYPE) / torch.tensor([1, 1], dtype=torch.DTYPE)).dtype` is `torch.float32` for every row of
        | DTYPE  |
        | uint16 |
        | uint32 |
        | uint64 |
      And `(torch.tensor([1, 1], dtype=torch.uint16) / torch.tensor([1, 1], dtype=torch.uint16)).shape` is `(2,)`

    @ARI-8.3
    Scenario: Tensors of floats
      Then `(torch.tensor([1, 1], dtype=torch.ROW) / torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |           | bool      | int64     | float16   | bfloat16  | float32   | float64    | complex64  |
        | int64     | float32   | float32   | float16   | bfloat16  | float32   | float64    | complex64  |
        | float16   | float16   | float16   | float16   | float32   | float32   | float64    | complex64  |
        | bfloat16  | bfloat16  | bfloat16  | float32   | bfloat16  | float32   | float64    | complex64  |
        | float32   | float32   | float32   | float32   | float32   | float32   | float64    | complex64  |
        | float64   | float64   | float64   | float64   | float64   | float64   | float64    | complex128 |
        | complex64 | complex64 | complex64 | complex64 | complex64 | complex64 | complex128 | complex64  |

    @ARI-8.4
    Scenario: Tensors of rarely supported dtypes
      Then `(torch.tensor([1, 1], dtype=torch.DTYPE) / torch.tensor([1, 1], dtype=torch.DTYPE)).dtype` is `torch.RESULT` for every row of
        | DTYPE           | RESULT                                |
        | float8_e4m3fn   | float8_e4m3fn or !DTYPE_UNSUPPORTED   |
        | float8_e4m3fnuz | float8_e4m3fnuz or !DTYPE_UNSUPPORTED |
        | float8_e5m2     | float8_e5m2 or !DTYPE_UNSUPPORTED     |
        | float8_e5m2fnuz | float8_e5m2fnuz or !DTYPE_UNSUPPORTED |
        | float8_e8m0fnu  | float8_e8m0fnu or !DTYPE_UNSUPPORTED  |
        | complex32       | complex32 or !DTYPE_UNSUPPORTED       |

    @ARI-8.5
    Scenario: Arrays
      Then `(np.array([1, 1], dtype=np.ROW) / np.array([1, 1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        |            | bool_      | uint8      | uint16     | uint32     | uint64     | int8       | int16      | int32      | int64      | float16    | float32    | float64    | complex64  | complex128 |
        | bool_      | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float16    | float32    | float64    | complex64  | complex128 |
        | uint8      | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float16    | float32    | float64    | complex64  | complex128 |
        | uint16     | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float32    | float32    | float64    | complex64  | complex128 |
        | uint32     | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | uint64     | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | int8       | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float16    | float32    | float64    | complex64  | complex128 |
        | int16      | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float32    | float32    | float64    | complex64  | complex128 |
        | int32      | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | int64      | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | float16    | float16    | float16    | float32    | float64    | float64    | float16    | float32    | float64    | float64    | float16    | float32    | float64    | complex64  | complex128 |
        | float32    | float32    | float32    | float32    | float64    | float64    | float32    | float32    | float64    | float64    | float32    | float32    | float64    | complex64  | complex128 |
        | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex128 | complex128 | complex64  | complex64  | complex128 | complex128 | complex64  | complex64  | complex128 | complex64  | complex128 |
        | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 |

    @ARI-8.6
    Scenario: The quotient of a tensor is rounded to float32
      Given `t = torch.tensor([7, 1])`
      When `r = t / torch.tensor([2, 3])`
      Then `r` is `[3.5, 0.3333333432674408]`
      And `r.dtype` is `torch.float32`
      And `t` is unchanged

    @ARI-8.7
    Scenario: The quotient of an array is rounded to float64
      Given `a = np.array([7, 1])`
      When `r = a / np.array([2, 3])`
      Then `r` is `[3.5, 0.3333333333333333]`
      And `r.dtype` is `np.float64`
      And `a` is unchanged

    @ARI-8.8
    Scenario: The functions give the same results
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                  | RESULT      |
        | torch.div(torch.tensor([7, -7]), 2)         | [3.5, -3.5] |
        | torch.true_divide(torch.tensor([7, -7]), 2) | [3.5, -3.5] |
        | np.divide(np.array([7, -7]), 2)             | [3.5, -3.5] |
        | np.true_divide(np.array([7, -7]), 2)        | [3.5, -3.5] |

  Rule: ARI-9 Floor division rounds down and the remainder has the sign of the divisor

    @ARI-9.1
    Scenario: Tensors of integers
      Then `torch.tensor([FIRST]) // torch.tensor([SECOND])` is `QUOTIENT` for every row of
        | FIRST | SECOND | QUOTIENT |
        | 7     | 2      | [3]      |
        | -7    | 2      | [-4]     |
        | 7     | -2     | [-4]     |
        | -7    | -2     | [3]      |
        | 6     | 3      | [2]      |
        | -6    | 3      | [-2]     |
        | 0     | -5     | [0]      |
      And `torch.tensor([FIRST]) % torch.tensor([SECOND])` is `REMAINDER` for every row of
        | FIRST | SECOND | REMAINDER |
        | 7     | 2      | [1]       |
        | -7    | 2      | [1]       |
        | 7     | -2     | [-1]      |
        | -7    | -2     | [-1]      |
        | 6     | 3      | [0]       |
        | -6    | 3      | [0]       |
        | 0     | -5     | [0]       |

    @ARI-9.2
    Scenario: Tensors of floats
      Then `torch.tensor([FIRST]) // torch.tensor([SECOND])` is `QUOTIENT` for every row of
        | FIRST        | SECOND       | QUOTIENT       |
        | 7.5          | 2.0          | [3.0]          |
        | -7.5         | 2.0          | [-4.0]         |
        | 7.5          | -2.0         | [-4.0]         |
        | -1.0         | float('inf') | [-1.0]         |
        | 1.0          | float('inf') | [0.0]          |
        | 0.0          | -3.0         | [-0.0]         |
        | -0.25        | 1.0          | [-1.0]         |
        | float('inf') | 2.0          | [float('nan')] |
      And `torch.tensor([FIRST]) % torch.tensor([SECOND])` is `REMAINDER` for every row of
        | FIRST        | SECOND       | REMAINDER      |
        | 7.5          | 2.0          | [1.5]          |
        | -7.5         | 2.0          | [0.5]          |
        | 7.5          | -2.0         | [-0.5]         |
        | -1.0         | float('inf') | [float('inf')] |
        | 1.0          | float('inf') | [1.0]          |
        | -0.25        | 1.0          | [0.75]         |
        | float('inf') | 2.0          | [float('nan')] |

    @ARI-9.3
    Scenario: Arrays of integers
      Then `np.array([FIRST]) // np.array([SECOND])` is `QUOTIENT` for every row of
        | FIRST | SECOND | QUOTIENT |
        | 7     | 2      | [3]      |
        | -7    | 2      | [-4]     |
        | 7     | -2     | [-4]     |
        | -7    | -2     | [3]      |
        | 6     | 3      | [2]      |
        | -6    | 3      | [-2]     |
        | 0     | -5     | [0]      |
      And `np.array([FIRST]) % np.array([SECOND])` is `REMAINDER` for every row of
        | FIRST | SECOND | REMAINDER |
        | 7     | 2      | [1]       |
        | -7    | 2      | [1]       |
        | 7     | -2     | [-1]      |
        | -7    | -2     | [-1]      |
        | 6     | 3      | [0]       |
        | -6    | 3      | [0]       |
        | 0     | -5     | [0]       |

    @ARI-9.4
    Scenario: Arrays of floats
      Then `np.array([FIRST]) // np.array([SECOND])` is `QUOTIENT` for every row of
        | FIRST        | SECOND       | QUOTIENT       |
        | 7.5          | 2.0          | [3.0]          |
        | -7.5         | 2.0          | [-4.0]         |
        | 7.5          | -2.0         | [-4.0]         |
        | -1.0         | float('inf') | [-1.0]         |
        | 1.0          | float('inf') | [0.0]          |
        | 0.0          | -3.0         | [-0.0]         |
        | -0.25        | 1.0          | [-1.0]         |
        | float('inf') | 2.0          | [float('nan')] |
      And `np.array([FIRST]) % np.array([SECOND])` is `REMAINDER` for every row of
        | FIRST        | SECOND       | REMAINDER      |
        | 7.5          | 2.0          | [1.5]          |
        | -7.5         | 2.0          | [0.5]          |
        | 7.5          | -2.0         | [-0.5]         |
        | -1.0         | float('inf') | [float('inf')] |
        | 1.0          | float('inf') | [1.0]          |
        | -0.25        | 1.0          | [0.75]         |
        | float('inf') | 2.0          | [float('nan')] |

    @ARI-9.5
    Scenario: A quotient just below a whole number
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                              | RESULT                |
        | torch.tensor([1.0], dtype=torch.float64) // 0.1                         | [9.0]                 |
        | torch.tensor([1.0]) // 0.1                                              | [9.0]                 |
        | np.array([1.0]) // 0.1                                                  | [9.0]                 |
        | torch.tensor([2.5], dtype=torch.float64) // 0.7                         | [3.0]                 |
        | torch.tensor([37.7]) // torch.tensor([1.3])                             | [29.0]                |
        | np.array([2.5]) // 0.7                                                  | [3.0]                 |
        | np.array([37.7], dtype=np.float32) // np.array([1.3], dtype=np.float32) | [29.0]                |
        | np.array([1.0]) % 0.1                                                   | [0.09999999999999995] |
        | torch.tensor([1.0], dtype=torch.float64) % 0.1                          | [0.09999999999999995] |

    @ARI-9.6
    Scenario: Rounding modes of torch.div
      Then `torch.div(torch.tensor(COLUMN), 2, rounding_mode=ROW)` is `CELL` for every cell of
        |         | [7, -7]     | [7.5, -7.5]   |
        | None    | [3.5, -3.5] | [3.75, -3.75] |
        | 'floor' | [3, -4]     | [3.0, -4.0]   |
        | 'trunc' | [3, -3]     | [3.0, -3.0]   |

    @ARI-9.7
    Scenario: The functions give the same results
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                   | RESULT  |
        | torch.floor_divide(torch.tensor([7, -7]), 2) | [3, -4] |
        | torch.remainder(torch.tensor([7, -7]), 2)    | [1, 1]  |
        | np.floor_divide(np.array([7, -7]), 2)        | [3, -4] |
        | np.remainder(np.array([7, -7]), 2)           | [1, 1]  |

  Rule: ARI-10 Division of an integer tensor by zero is refused

    @ARI-10.1
    Scenario: Every integer dtype
      Then `torch.tensor([1, 0], dtype=torch.COLUMN) ROW torch.tensor([1, 0], dtype=torch.COLUMN)` is `CELL` for every cell of
        |    | uint8             | int8              | int16             | int32             | int64             |
        | // | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO |
        | %  | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO | !DIVISION_BY_ZERO |

    @ARI-10.2
    Scenario: A number as the divisor
      Then `torch.tensor([1, 2]) OPERATOR 0` is `RESULT` for every row of
        | OPERATOR | RESULT            |
        | //       | !DIVISION_BY_ZERO |
        | %        | !DIVISION_BY_ZERO |

    @ARI-10.3
    Scenario: Empty operands are not refused
      Given `t = torch.tensor([], dtype=torch.int64)`
      When `r = t // 0`
      Then `r` is `[]`
      And `r.dtype` is `torch.int64`
      And `t` is unchanged

    @ARI-10.4
    Scenario: Truncation is refused as well
      When `torch.div(torch.tensor([1]), 0, rounding_mode='trunc')`
      Then it fails with `DIVISION_BY_ZERO`

  Rule: ARI-11 Division of an integer array by zero gives zero

    @ARI-11.1
    Scenario: Every integer dtype
      Then `np.array([7, 0], dtype=np.COLUMN) ROW np.array([0, 0], dtype=np.COLUMN)` is `CELL` for every cell of
        |    | uint8  | uint16 | uint32 | uint64 | int8   | int16  | int32  | int64  |
        | // | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] |
        | %  | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] | [0, 0] |

    @ARI-11.2
    Scenario: The other elements are divided
      Given `a = np.array([7, -7, 9])`
      When `r = a // np.array([2, 0, 3])`
      Then `r` is `[3, 0, 3]`
      And `r.dtype` is `np.int_`
      And `a` is unchanged

  Rule: ARI-12 Division of a float by zero gives infinity or NaN

    @ARI-12.1
    Scenario: Tensors
      Then `torch.tensor(ELEMENTS) OPERATOR 0` is `RESULT` for every row of
        | ELEMENTS         | OPERATOR | RESULT                                      |
        | [1.0, 0.0, -1.0] | /        | [float('inf'), float('nan'), float('-inf')] |
        | [1.0, 0.0, -1.0] | //       | [float('inf'), float('nan'), float('-inf')] |
        | [1.0, 0.0, -1.0] | %        | [float('nan'), float('nan'), float('nan')]  |
        | [1, 0, -1]       | /        | [float('inf'), float('nan'), float('-inf')] |
        | [True, False]    | /        | [float('inf'), float('nan')]                |

    @ARI-12.2
    Scenario: Arrays
      Then `np.array(ELEMENTS) OPERATOR 0` is `RESULT` for every row of
        | ELEMENTS         | OPERATOR | RESULT                                      |
        | [1.0, 0.0, -1.0] | /        | [float('inf'), float('nan'), float('-inf')] |
        | [1.0, 0.0, -1.0] | //       | [float('inf'), float('nan'), float('-inf')] |
        | [1.0, 0.0, -1.0] | %        | [float('nan'), float('nan'), float('nan')]  |
        | [1, 0, -1]       | /        | [float('inf'), float('nan'), float('-inf')] |
        | [True, False]    | /        | [float('inf'), float('nan')]                |

    @ARI-12.3
    Scenario: A negative zero as the divisor
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                       | RESULT                        |
        | torch.tensor([1.0, -1.0]) / -0.0 | [float('-inf'), float('inf')] |
        | np.array([1.0, -1.0]) / -0.0     | [float('-inf'), float('inf')] |

  Rule: ARI-13 The sign of a zero remainder differs between tensors and arrays

    @ARI-13.1
    Scenario: Tensors
      Then `torch.tensor(ELEMENTS) % DIVISOR` is `RESULT` for every row of
        | ELEMENTS    | DIVISOR | RESULT      |
        | [4.0, -4.0] | 2.0     | [0.0, -0.0] |
        | [4.0, -4.0] | -2.0    | [0.0, -0.0] |
        | [0.0, -0.0] | 3.0     | [0.0, -0.0] |
        | [0.0, -0.0] | -3.0    | [0.0, -0.0] |

    @ARI-13.2
    Scenario: Arrays
      Then `np.array(ELEMENTS) % DIVISOR` is `RESULT` for every row of
        | ELEMENTS    | DIVISOR | RESULT       |
        | [4.0, -4.0] | 2.0     | [0.0, 0.0]   |
        | [4.0, -4.0] | -2.0    | [-0.0, -0.0] |
        | [0.0, -0.0] | 3.0     | [0.0, 0.0]   |
        | [0.0, -0.0] | -3.0    | [-0.0, -0.0] |
