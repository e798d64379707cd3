Feature: any, all and extremes

  Rule: RED-5 any and all are bools

    @RED-5.1
    Scenario: The dtype of tensors
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |     | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | any | bool | uint8 | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool      | bool       |
        | all | bool | uint8 | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool      | bool       |

    @RED-5.2
    Scenario: The dtype of tensors of rarely supported dtypes
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |     | uint16 | uint32 | uint64 | float8_e4m3fn | float8_e4m3fnuz | float8_e5m2 | float8_e5m2fnuz | float8_e8m0fnu | complex32 |
        | any | bool   | bool   | bool   | bool          | bool            | bool        | bool            | bool           | bool      |
        | all | bool   | bool   | bool   | bool          | bool            | bool        | bool            | bool           | bool      |

    @RED-5.3
    Scenario: The dtype of arrays
      Then `np.array([1, 1], dtype=np.COLUMN).ROW().dtype` is `np.CELL` for every cell of
        |     | bool_ | uint8 | uint16 | uint32 | uint64 | int8  | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | any | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | all | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |

    @RED-5.4
    Scenario: Tensors
      Then `torch.tensor(COLUMN).ROW()` is `CELL` for every cell of
        |     | [0.0, -0.0] | [0.0, float('nan')] | [1, 0] | [True, True] | [0j, 1j] | [2, 3] |
        | any | False       | True                | True   | True         | True     | True   |
        | all | False       | False               | False  | True         | False    | True   |

    @RED-5.5
    Scenario: Arrays
      Then `np.array(COLUMN).ROW()` is `CELL` for every cell of
        |     | [0.0, -0.0] | [0.0, float('nan')] | [1, 0] | [True, True] | [0j, 1j] | [2, 3] |
        | any | False       | True                | True   | True         | True     | True   |
        | all | False       | False               | False  | True         | False    | True   |

    @RED-5.6
    Scenario: A tensor of uint8
      Given `t = torch.tensor([0, 5], dtype=torch.uint8)`
      When `r = t.any()`
      Then `r` is `1`
      And `r.dtype` is `torch.uint8`
      And `t` is unchanged

  Rule: RED-6 The maximum keeps the dtype

    @RED-6.1
    Scenario: The dtype of tensors
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |     | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64                       | complex128                       |
        | max | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64 or !DTYPE_UNSUPPORTED | complex128 or !DTYPE_UNSUPPORTED |
        | min | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64 or !DTYPE_UNSUPPORTED | complex128 or !DTYPE_UNSUPPORTED |

    @RED-6.2
    Scenario: The dtype of tensors of rarely supported dtypes
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |     | uint16                       | uint32                       | uint64                       | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       | complex32                       |
        | max | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |
        | min | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED | complex32 or !DTYPE_UNSUPPORTED |

    @RED-6.3
    Scenario: The dtype of arrays
      Then `np.array([1, 1], dtype=np.COLUMN).ROW().dtype` is `np.CELL` for every cell of
        |     | bool_ | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | max | bool_ | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | min | bool_ | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |

    @RED-6.4
    Scenario: Tensors
      Then `torch.tensor(COLUMN).ROW()` is `CELL` for every cell of
        |     | [3, 7, -2] | [1.5, float('nan'), 2.0] | [float('-inf'), 1.0, float('inf')] | [True, False] |
        | max | 7          | float('nan')             | float('inf')                       | True          |
        | min | -2         | float('nan')             | float('-inf')                      | False         |

    @RED-6.5
    Scenario: Arrays
      Then `np.array(COLUMN).ROW()` is `CELL` for every cell of
        |     | [3, 7, -2] | [1.5, float('nan'), 2.0] | [float('-inf'), 1.0, float('inf')] | [True, False] | [1+2j, 1+3j, 0j] |
        | max | 7          | float('nan')             | float('inf')                       | True          | (1+3j)           |
        | min | -2         | float('nan')             | float('-inf')                      | False         | 0j               |

  Rule: RED-7 argmax gives the index of a maximum

    @RED-7.1
    Scenario: The dtypes of tensors
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |        | bool                        | uint8 | int8  | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64                   | complex128                  |
        | argmax | int64 or !DTYPE_UNSUPPORTED | int64 | int64 | int64 | int64 | int64 | int64   | int64    | int64   | int64   | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED |
        | argmin | int64 or !DTYPE_UNSUPPORTED | int64 | int64 | int64 | int64 | int64 | int64   | int64    | int64   | int64   | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED |

    @RED-7.2
    Scenario: The rarely supported dtypes
      Then `torch.tensor([1, 1], dtype=torch.COLUMN).ROW().dtype` is `torch.CELL` for every cell of
        |        | uint16                      | uint32                      | uint64                      | float8_e4m3fn               | float8_e4m3fnuz             | float8_e5m2                 | float8_e5m2fnuz             | float8_e8m0fnu              | complex32                   |
        | argmax | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED |
        | argmin | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED | int64 or !DTYPE_UNSUPPORTED |

    @RED-7.3
    Scenario: The dtypes of arrays
      Then `np.array([1, 1], dtype=np.COLUMN).ROW().dtype` is `np.CELL` for every cell of
        |        | bool_ | uint8 | uint16 | uint32 | uint64 | int8  | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | argmax | int64 | int64 | int64  | int64  | int64  | int64 | int64 | int64 | int64 | int64   | int64   | int64   | int64     | int64      |
        | argmin | int64 | int64 | int64  | int64  | int64  | int64 | int64 | int64 | int64 | int64   | int64   | int64   | int64     | int64      |

    @RED-7.4
    Scenario: Tensors
      Then `torch.tensor(COLUMN).ROW()` is `CELL` for every cell of
        |        | [3, 7, -2] | [1.5, float('nan'), 2.0] | [[1, 5], [7, 2]] | [[4, 4.5], [-1, 9]] |
        | argmax | 1          | 1                        | 2                | 3                   |
        | argmin | 2          | 1                        | 0                | 2                   |

    @RED-7.5
    Scenario: Arrays
      Then `np.array(COLUMN).ROW()` is `CELL` for every cell of
        |        | [3, 7, -2] | [1.5, float('nan'), 2.0] | [[1, 5], [7, 2]] | [[4, 4.5], [-1, 9]] | [1, 3, 3, 1] |
        | argmax | 1          | 1                        | 2                | 3                   | 1            |
        | argmin | 2          | 1                        | 0                | 2                   | 0            |

    @RED-7.6
    Scenario: Along an axis
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                    | RESULT     |
        | torch.tensor([[1, 5], [7, 2]]).argmax(0)                      | [1, 0]     |
        | torch.argmin(torch.tensor([[1, 5], [7, 2]]), 1, keepdim=True) | [[0], [1]] |
        | np.array([[1, 5], [7, 2]]).argmax(0)                          | [1, 0]     |
        | np.argmin(np.array([[1, 5], [7, 2]]), 1, keepdims=True)       | [[0], [1]] |
