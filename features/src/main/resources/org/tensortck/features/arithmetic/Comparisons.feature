Feature: Comparisons

  Rule: ARI-18 A comparison gives bools

    @ARI-18.1
    Scenario: Tensors
      Then `torch.tensor([1, 2, 3]) ROW torch.tensor(COLUMN)` is `CELL` for every cell of
        |    | [2, 2, 2]            | [1.0, 2.5, 3.0]       | 2                    |
        | == | [False, True, False] | [True, False, True]   | [False, True, False] |
        | != | [True, False, True]  | [False, True, False]  | [True, False, True]  |
        | <  | [True, False, False] | [False, True, False]  | [True, False, False] |
        | <= | [True, True, False]  | [True, True, True]    | [True, True, False]  |
        | >  | [False, False, True] | [False, False, False] | [False, False, True] |
        | >= | [False, True, True]  | [True, False, True]   | [False, True, True]  |

    @ARI-18.2
    Scenario: Tensors with NaN and zeros
      Then `torch.tensor([float('nan'), 0.0, 1.0]) ROW torch.tensor(COLUMN)` is `CELL` for every cell of
        |    | [float('nan'), -0.0, float('nan')] |
        | == | [False, True, False]               |
        | != | [True, False, True]                |
        | <  | [False, False, False]              |
        | <= | [False, True, False]               |
        | >  | [False, False, False]              |
        | >= | [False, True, False]               |

    @ARI-18.3
    Scenario: A number before tensors
      Then `COLUMN ROW torch.tensor([1, 2, 3])` is `CELL` for every cell of
        |    | 2                    | 2.5                   | True                  |
        | == | [False, True, False] | [False, False, False] | [True, False, False]  |
        | != | [True, False, True]  | [True, True, True]    | [False, True, True]   |
        | <  | [False, False, True] | [False, False, True]  | [False, True, True]   |
        | <= | [False, True, True]  | [False, False, True]  | [True, True, True]    |
        | >  | [True, False, False] | [True, True, False]   | [False, False, False] |
        | >= | [True, True, False]  | [True, True, False]   | [True, False, False]  |

    @ARI-18.4
    Scenario: Arrays
      Then `np.array([1, 2, 3]) ROW np.array(COLUMN)` is `CELL` for every cell of
        |    | [2, 2, 2]            | [1.0, 2.5, 3.0]       | 2                    |
        | == | [False, True, False] | [True, False, True]   | [False, True, False] |
        | != | [True, False, True]  | [False, True, False]  | [True, False, True]  |
        | <  | [True, False, False] | [False, True, False]  | [True, False, False] |
        | <= | [True, True, False]  | [True, True, True]    | [True, True, False]  |
        | >  | [False, False, True] | [False, False, False] | [False, False, True] |
        | >= | [False, True, True]  | [True, False, True]   | [False, True, True]  |

    @ARI-18.5
    Scenario: Arrays with NaN and zeros
      Then `np.array([float('nan'), 0.0, 1.0]) ROW np.array(COLUMN)` is `CELL` for every cell of
        |    | [float('nan'), -0.0, float('nan')] |
        | == | [False, True, False]               |
        | != | [True, False, True]                |
        | <  | [False, False, False]              |
        | <= | [False, True, False]               |
        | >  | [False, False, False]              |
        | >= | [False, True, False]               |

    @ARI-18.6
    Scenario: A number before arrays
      Then `COLUMN ROW np.array([1, 2, 3])` is `CELL` for every cell of
        |    | 2                    | 2.5                   | True                  |
        | == | [False, True, False] | [False, False, False] | [True, False, False]  |
        | != | [True, False, True]  | [True, True, True]    | [False, True, True]   |
        | <  | [False, False, True] | [False, False, True]  | [False, True, True]   |
        | <= | [False, True, True]  | [False, False, True]  | [True, True, True]    |
        | >  | [True, False, False] | [True, True, False]   | [False, False, False] |
        | >= | [True, True, False]  | [True, True, False]   | [True, False, False]  |

    @ARI-18.7
    Scenario: The dtype of tensors
      Then `(torch.tensor([1, 1], dtype=torch.COLUMN) ROW torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |    | bool | uint8 | int8 | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64                  | complex128                 |
        | == | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool                       | bool                       |
        | != | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool                       | bool                       |
        | <  | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | <= | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | >  | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | >= | bool | bool  | bool | bool  | bool  | bool  | bool    | bool     | bool    | bool    | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |

    @ARI-18.8
    Scenario: The dtype of tensors of wide unsigned integers
      Then `(torch.tensor([1, 1], dtype=torch.COLUMN) ROW torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |    | uint16                     | uint32                     | uint64                     |
        | == | bool                       | bool                       | bool                       |
        | != | bool                       | bool                       | bool                       |
        | <  | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | <= | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | >  | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | >= | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |

    @ARI-18.9
    Scenario: The dtype of tensors of 8-bit floats
      Then `(torch.tensor([1, 1], dtype=torch.COLUMN) ROW torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |    | float8_e4m3fn              | float8_e4m3fnuz            | float8_e5m2                | float8_e5m2fnuz            | float8_e8m0fnu             |
        | == | bool                       | bool                       | bool                       | bool                       | bool                       |
        | != | bool                       | bool                       | bool                       | bool                       | bool                       |
        | <  | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | <= | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | >  | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |
        | >= | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED | bool or !DTYPE_UNSUPPORTED |

    @ARI-18.10
    Scenario: The dtype of arrays
      Then `(np.array([1, 1], dtype=np.COLUMN) ROW np.array([1, 1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        |    | bool_ | uint8 | uint16 | uint32 | uint64 | int8  | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | == | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | != | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | <  | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | <= | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | >  | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |
        | >= | bool_ | bool_ | bool_  | bool_  | bool_  | bool_ | bool_ | bool_ | bool_ | bool_   | bool_   | bool_   | bool_     | bool_      |

    @ARI-18.11
    Scenario: The result does not share memory
      Given `t = torch.tensor([True, False])`
      When `r = t == torch.tensor([True, True])`
      Then `r` is `[True, False]`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @ARI-18.12
    Scenario: The result is not in the graph
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `r = t == 1`
      Then `r` is `[True, False]`
      And `r.requires_grad` is `False`
      And `t.requires_grad` is `True`
      And `t` is unchanged

  Rule: ARI-19 Tensors are compared in the promoted dtype, integer arrays exactly

    @ARI-19.1
    Scenario: Tensors and numbers
      Then `torch.tensor(ELEMENTS, dtype=torch.DTYPE) OPERATOR NUMBER` is `RESULT` for every row of
        | ELEMENTS   | DTYPE | OPERATOR | NUMBER     | RESULT         |
        | [255, 0]   | uint8 | ==       | -1         | [True, False]  |
        | [255, 0]   | uint8 | >        | -1         | [False, False] |
        | [1]        | uint8 | <        | 256        | [False]        |
        | [0]        | int8  | ==       | 256        | [True]         |
        | [16777217] | int64 | ==       | 16777216.0 | [True]         |
        | [127]      | int8  | <        | 128        | [False]        |
        | [1]        | bool  | ==       | 1          | [True]         |
        | [True]     | bool  | ==       | 2          | [False]        |

    @ARI-19.2
    Scenario: Arrays and numbers
      Then `np.array(ELEMENTS, dtype=np.DTYPE) OPERATOR NUMBER` is `RESULT` for every row of
        | ELEMENTS           | DTYPE  | OPERATOR | NUMBER             | RESULT         |
        | [255, 0]           | uint8  | ==       | -1                 | [False, False] |
        | [255, 0]           | uint8  | >        | -1                 | [True, True]   |
        | [1]                | uint8  | <        | 256                | [True]         |
        | [0]                | int8   | ==       | 256                | [False]        |
        | [16777217]         | int64  | ==       | 16777216.0         | [False]        |
        | [127]              | int8   | <        | 128                | [True]         |
        | [1]                | bool_  | ==       | 1                  | [True]         |
        | [True]             | bool_  | ==       | 2                  | [False]        |
        | [1]                | int64  | <        | 2**63              | [True]         |
        | [1]                | uint8  | >        | -(2**70)           | [True]         |
        | [1]                | uint64 | ==       | 2**64 + 1          | [False]        |
        | [9007199254740993] | int64  | ==       | 9007199254740992.0 | [True]         |

    @ARI-19.3
    Scenario: Tensors of different dtypes
      Then `torch.tensor(FIRST, dtype=torch.DTYPE) == torch.tensor(SECOND, dtype=torch.OTHER)` is `RESULT` for every row of
        | FIRST              | DTYPE   | SECOND               | OTHER   | RESULT  |
        | [16777217]         | int64   | [16777216.0]         | float32 | [True]  |
        | [0.1]              | float16 | [0.1]                | float32 | [False] |
        | [255]              | uint8   | [-1]                 | int8    | [False] |
        | [9007199254740993] | int64   | [9007199254740992.0] | float64 | [True]  |
        | [2049]             | int64   | [2048.0]             | float16 | [True]  |

    @ARI-19.4
    Scenario: Arrays of different dtypes
      Then `np.array(FIRST, dtype=np.DTYPE) == np.array(SECOND, dtype=np.OTHER)` is `RESULT` for every row of
        | FIRST                  | DTYPE   | SECOND               | OTHER   | RESULT  |
        | [16777217]             | int64   | [16777216.0]         | float32 | [False] |
        | [0.1]                  | float16 | [0.1]                | float32 | [False] |
        | [255]                  | uint8   | [-1]                 | int8    | [False] |
        | [18446744073709551615] | uint64  | [-1]                 | int64   | [False] |
        | [9007199254740993]     | int64   | [9007199254740992.0] | float64 | [True]  |
        | [9007199254740993]     | uint64  | [9007199254740992]   | int64   | [False] |

    @ARI-19.5
    Scenario: A Python float is converted to the dtype of the operand
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                      | RESULT |
        | torch.tensor([0.1], dtype=torch.float16) == 0.1 | [True] |
        | torch.tensor([0.1]) == 0.1                      | [True] |
        | np.array([0.1], dtype=np.float16) == 0.1        | [True] |
        | np.array([0.1], dtype=np.float32) == 0.1        | [True] |

  Rule: ARI-20 Complex numbers are ordered by real part, then imaginary part

    @ARI-20.1
    Scenario: Tensors
      Then `torch.tensor([1+2j, 1+2j]) OPERATOR torch.tensor([1+2j, 1+3j])` is `RESULT` for every row of
        | OPERATOR | RESULT                               |
        | ==       | [True, False]                        |
        | !=       | [False, True]                        |
        | <        | [False, True] or !DTYPE_UNSUPPORTED  |
        | <=       | [True, True] or !DTYPE_UNSUPPORTED   |
        | >        | [False, False] or !DTYPE_UNSUPPORTED |
        | >=       | [True, False] or !DTYPE_UNSUPPORTED  |

    @ARI-20.2
    Scenario: Arrays
      Then `np.array([1+2j, 1+2j, 2+0j]) OPERATOR np.array([1+2j, 1+3j, 1+9j])` is `RESULT` for every row of
        | OPERATOR | RESULT               |
        | ==       | [True, False, False] |
        | !=       | [False, True, True]  |
        | <        | [False, True, False] |
        | <=       | [True, True, False]  |
        | >        | [False, False, True] |
        | >=       | [True, False, True]  |

    @ARI-20.3
    Scenario: Complex numbers with NaN: <
      Given `nan = float('nan')`
      Then `np.array([ROW]) < np.array([COLUMN])` is `[CELL]` for every cell of
        | <               | 1 + 2j | 1 + 3j | 2 + 0j | complex(0, nan) | complex(nan, 0) | complex(1, nan) |
        | 1 + 2j          | False  | True   | True   | False           | False           | False           |
        | 1 + 3j          | False  | False  | True   | False           | False           | False           |
        | 2 + 0j          | False  | False  | False  | False           | False           | False           |
        | complex(0, nan) | False  | False  | False  | False           | False           | False           |
        | complex(nan, 0) | False  | False  | False  | False           | False           | False           |
        | complex(1, nan) | False  | False  | False  | False           | False           | False           |

    @ARI-20.4
    Scenario: Complex numbers with NaN: <=
      Given `nan = float('nan')`
      Then `np.array([ROW]) <= np.array([COLUMN])` is `[CELL]` for every cell of
        | <=              | 1 + 2j | 1 + 3j | 2 + 0j | complex(0, nan) | complex(nan, 0) | complex(1, nan) |
        | 1 + 2j          | True   | True   | True   | False           | False           | False           |
        | 1 + 3j          | False  | True   | True   | False           | False           | False           |
        | 2 + 0j          | False  | False  | True   | False           | False           | False           |
        | complex(0, nan) | False  | False  | False  | False           | False           | False           |
        | complex(nan, 0) | False  | False  | False  | False           | False           | False           |
        | complex(1, nan) | False  | False  | False  | False           | False           | False           |

    @ARI-20.5
    Scenario: Complex numbers with NaN: >
      Given `nan = float('nan')`
      Then `np.array([ROW]) > np.array([COLUMN])` is `[CELL]` for every cell of
        | >               | 1 + 2j | 1 + 3j | 2 + 0j | complex(0, nan) | complex(nan, 0) | complex(1, nan) |
        | 1 + 2j          | False  | False  | False  | False           | False           | False           |
        | 1 + 3j          | True   | False  | False  | False           | False           | False           |
        | 2 + 0j          | True   | True   | False  | False           | False           | False           |
        | complex(0, nan) | False  | False  | False  | False           | False           | False           |
        | complex(nan, 0) | False  | False  | False  | False           | False           | False           |
        | complex(1, nan) | False  | False  | False  | False           | False           | False           |

    @ARI-20.6
    Scenario: Complex numbers with NaN: >=
      Given `nan = float('nan')`
      Then `np.array([ROW]) >= np.array([COLUMN])` is `[CELL]` for every cell of
        | >=              | 1 + 2j | 1 + 3j | 2 + 0j | complex(0, nan) | complex(nan, 0) | complex(1, nan) |
        | 1 + 2j          | True   | False  | False  | False           | False           | False           |
        | 1 + 3j          | True   | True   | False  | False           | False           | False           |
        | 2 + 0j          | True   | True   | True   | False           | False           | False           |
        | complex(0, nan) | False  | False  | False  | False           | False           | False           |
        | complex(nan, 0) | False  | False  | False  | False           | False           | False           |
        | complex(1, nan) | False  | False  | False  | False           | False           | False           |
