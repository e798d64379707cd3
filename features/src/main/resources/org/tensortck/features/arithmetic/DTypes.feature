Feature: Dtypes of operands and results

  Rule: ARI-5 An operation on tensors has the promoted dtype

    @ARI-5.1
    Scenario: Two tensors of a common dtype
      Then `(torch.tensor([1, 1], dtype=torch.COLUMN) ROW torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |    | bool                       | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | +  | bool                       | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | -  | !DTYPE_UNSUPPORTED         | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | *  | bool                       | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | // | int8 or !DTYPE_UNSUPPORTED | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | %  | int8 or !DTYPE_UNSUPPORTED | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | ** | int8 or !DTYPE_UNSUPPORTED | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | &  | bool                       | uint8 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | ^  | bool                       | uint8 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | << | int8 or !DTYPE_UNSUPPORTED | uint8 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | >> | int8 or !DTYPE_UNSUPPORTED | uint8 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |

    @ARI-5.2
    Scenario: Two tensors of wide unsigned integers
      Then `(torch.tensor([1, 1], dtype=torch.COLUMN) ROW torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |    | uint16                       | uint32                       | uint64                       |
        | +  | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | -  | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | *  | uint16                       | uint32                       | uint64                       |
        | // | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | %  | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | ** | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | &  | uint16                       | uint32                       | uint64                       |
        | ^  | uint16                       | uint32                       | uint64                       |
        | << | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | >> | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |

    @ARI-5.3
    Scenario: Two tensors of 8-bit floats
      Then `(torch.tensor([1, 1], dtype=torch.COLUMN) ROW torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |    | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       |
        | +  | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED |
        | -  | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED |
        | *  | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       |
        | // | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED |
        | %  | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED |
        | ** | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED |
        | &  | !DTYPE_UNSUPPORTED                  | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                   |
        | ^  | !DTYPE_UNSUPPORTED                  | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                   |
        | << | !DTYPE_UNSUPPORTED                  | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                   |
        | >> | !DTYPE_UNSUPPORTED                  | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                   |

    @ARI-5.4
    Scenario: Two tensors of complex32
      Then `(torch.tensor([1, 1], dtype=torch.COLUMN) ROW torch.tensor([1, 1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |    | complex32                       |
        | +  | complex32                       |
        | -  | complex32                       |
        | *  | complex32                       |
        | // | !DTYPE_UNSUPPORTED              |
        | %  | !DTYPE_UNSUPPORTED              |
        | ** | complex32 or !DTYPE_UNSUPPORTED |
        | &  | !DTYPE_UNSUPPORTED              |
        | ^  | !DTYPE_UNSUPPORTED              |
        | << | !DTYPE_UNSUPPORTED              |
        | >> | !DTYPE_UNSUPPORTED              |

    @ARI-5.5
    Scenario: Two tensors of different dtypes
      Then `(torch.tensor([2, 2], dtype=torch.FIRST) OPERATOR torch.tensor([1, 1], dtype=torch.SECOND)).dtype` is `torch.RESULT` for every row of
        | FIRST   | OPERATOR | SECOND    | RESULT                     |
        | int8    | +        | int32     | int32                      |
        | uint8   | -        | int8      | int16                      |
        | int64   | *        | float16   | float16                    |
        | float16 | -        | bfloat16  | float32                    |
        | int32   | //       | float32   | float32                    |
        | int8    | %        | int16     | int16                      |
        | int64   | **       | float32   | float32                    |
        | bool    | +        | int8      | int8                       |
        | bool    | -        | int8      | int8 or !DTYPE_UNSUPPORTED |
        | int8    | &        | int64     | int64                      |
        | bool    | ^        | uint8     | uint8                      |
        | int8    | <<       | int64     | int64                      |
        | uint8   | &        | float32   | !DTYPE_UNSUPPORTED         |
        | uint16  | *        | float32   | float32                    |
        | float32 | +        | complex64 | complex64                  |
        | float64 | *        | complex64 | complex128                 |

    @ARI-5.6
    Scenario: The operator | of two tensors
      Given `t = torch.tensor([12, 10])`
      When `r = t | torch.tensor([10, 5])`
      Then `r` is `[14, 15]`
      And `r.dtype` is `torch.int64`
      And `t` is unchanged

  Rule: ARI-6 An operation on arrays has the promoted dtype

    @ARI-6.1
    Scenario: Two arrays of one dtype
      Then `(np.array([1, 1], dtype=np.COLUMN) ROW np.array([1, 1], dtype=np.COLUMN)).dtype` is `np.CELL` for every cell of
        |    | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | +  | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | -  | !DTYPE_UNSUPPORTED | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | *  | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | // | int8               | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | %  | int8               | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | ** | int8               | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | &  | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | ^  | bool_              | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | << | int8               | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | >> | int8               | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |

    @ARI-6.2
    Scenario: Two arrays of different dtypes
      Then `(np.array([2, 2], dtype=np.FIRST) OPERATOR np.array([1, 1], dtype=np.SECOND)).dtype` is `np.RESULT` for every row of
        | FIRST   | OPERATOR | SECOND    | RESULT             |
        | int8    | +        | int32     | int32              |
        | uint8   | -        | int8      | int16              |
        | int64   | *        | float16   | float64            |
        | int16   | -        | float16   | float32            |
        | int32   | //       | float32   | float64            |
        | int8    | %        | int16     | int16              |
        | int64   | **       | float32   | float64            |
        | bool_   | +        | int8      | int8               |
        | bool_   | -        | int8      | int8               |
        | int8    | &        | int64     | int64              |
        | bool_   | ^        | uint8     | uint8              |
        | int8    | <<       | int64     | int64              |
        | uint8   | &        | float32   | !DTYPE_UNSUPPORTED |
        | uint64  | &        | int64     | !DTYPE_UNSUPPORTED |
        | uint64  | +        | int64     | float64            |
        | uint16  | *        | int16     | int32              |
        | float32 | +        | complex64 | complex64          |
        | float64 | *        | complex64 | complex128         |

    @ARI-6.3
    Scenario: The operator | of two arrays
      Given `a = np.array([12, 10])`
      When `r = a | np.array([10, 5])`
      Then `r` is `[14, 15]`
      And `r.dtype` is `np.int_`
      And `a` is unchanged

  Rule: ARI-7 Unary operations keep the dtype

    @ARI-7.1
    Scenario: Tensors
      Then `(ROW(torch.tensor([1, 1], dtype=torch.COLUMN))).dtype` is `torch.CELL` for every cell of
        |     | bool                       | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | -   | !DTYPE_UNSUPPORTED         | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | +   | bool or !DTYPE_UNSUPPORTED | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | complex64          | complex128         |
        | ~   | bool                       | uint8 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | abs | bool or !DTYPE_UNSUPPORTED | uint8 | int8 | int16 | int32 | int64 | float16            | bfloat16           | float32            | float64            | float32            | float64            |

    @ARI-7.2
    Scenario: Tensors of wide unsigned integers
      Then `(ROW(torch.tensor([1, 1], dtype=torch.COLUMN))).dtype` is `torch.CELL` for every cell of
        |     | uint16                       | uint32                       | uint64                       |
        | -   | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | +   | uint16                       | uint32                       | uint64                       |
        | ~   | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |
        | abs | uint16 or !DTYPE_UNSUPPORTED | uint32 or !DTYPE_UNSUPPORTED | uint64 or !DTYPE_UNSUPPORTED |

    @ARI-7.3
    Scenario: Tensors of 8-bit floats
      Then `(ROW(torch.tensor([1, 1], dtype=torch.COLUMN))).dtype` is `torch.CELL` for every cell of
        |     | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       |
        | -   | float8_e4m3fn or !DTYPE_UNSUPPORTED | float8_e4m3fnuz or !DTYPE_UNSUPPORTED | float8_e5m2 or !DTYPE_UNSUPPORTED | float8_e5m2fnuz or !DTYPE_UNSUPPORTED | float8_e8m0fnu or !DTYPE_UNSUPPORTED |
        | +   | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu                       |
        | ~   | !DTYPE_UNSUPPORTED                  | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                | !DTYPE_UNSUPPORTED                    | !DTYPE_UNSUPPORTED                   |
        | abs | float8_e4m3fn                       | float8_e4m3fnuz                       | float8_e5m2                       | float8_e5m2fnuz                       | float8_e8m0fnu or !DTYPE_UNSUPPORTED |

    @ARI-7.4
    Scenario: Tensors of complex32
      Then `(ROW(torch.tensor([1, 1], dtype=torch.COLUMN))).dtype` is `torch.CELL` for every cell of
        |     | complex32          |
        | -   | complex32          |
        | +   | complex32          |
        | ~   | !DTYPE_UNSUPPORTED |
        | abs | float16            |

    @ARI-7.5
    Scenario: Arrays
      Then `(ROW(np.array([1, 1], dtype=np.COLUMN))).dtype` is `np.CELL` for every cell of
        |     | bool_                       | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | -   | !DTYPE_UNSUPPORTED          | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | +   | bool_ or !DTYPE_UNSUPPORTED | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | complex64          | complex128         |
        | ~   | bool_                       | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | abs | bool_                       | uint8 | uint16 | uint32 | uint64 | int8 | int16 | int32 | int64 | float16            | float32            | float64            | float32            | float64            |

    @ARI-7.6
    Scenario: The elements of tensors
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                     | RESULT                    |
        | -torch.tensor([1, -2])                         | [-1, 2]                   |
        | -torch.tensor([1.5, -0.0, float('-inf')])      | [-1.5, 0.0, float('inf')] |
        | abs(torch.tensor([-1.5, -0.0, float('-inf')])) | [1.5, 0.0, float('inf')]  |
        | abs(torch.tensor([3+4j, -2j]))                 | [5.0, 2.0]                |
        | -torch.tensor([1+2j])                          | [(-1-2j)]                 |
        | ~torch.tensor([0, 5, -1])                      | [-1, -6, 0]               |
        | ~torch.tensor([True, False])                   | [False, True]             |
        | ~torch.tensor([0, 255], dtype=torch.uint8)     | [255, 0]                  |
        | +torch.tensor([1, -2])                         | [1, -2]                   |

    @ARI-7.7
    Scenario: The elements of arrays
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                 | RESULT                    |
        | -np.array([1, -2])                         | [-1, 2]                   |
        | -np.array([1.5, -0.0, float('-inf')])      | [-1.5, 0.0, float('inf')] |
        | abs(np.array([-1.5, -0.0, float('-inf')])) | [1.5, 0.0, float('inf')]  |
        | abs(np.array([3+4j, -2j]))                 | [5.0, 2.0]                |
        | -np.array([1+2j])                          | [(-1-2j)]                 |
        | ~np.array([0, 5, -1])                      | [-1, -6, 0]               |
        | ~np.array([True, False])                   | [False, True]             |
        | ~np.array([0, 255], dtype=np.uint8)        | [255, 0]                  |
        | +np.array([1, -2])                         | [1, -2]                   |
