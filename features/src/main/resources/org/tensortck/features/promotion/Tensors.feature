Feature: Promotion of tensors

  Rule: PRM-1 Tensors promote to the smallest dtype of the highest category

    @PRM-1.1
    Scenario: Two commonly supported dtypes
      Then `torch.promote_types(torch.ROW, torch.COLUMN)` is `torch.CELL` for every cell of
        | promoted   | bool       | uint8      | int8       | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | bool       | bool       | uint8      | int8       | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | uint8      | uint8      | uint8      | int16      | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int8       | int8       | int16      | int8       | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int16      | int16      | int16      | int16      | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int32      | int32      | int32      | int32      | int32      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int64      | int64      | int64      | int64      | int64      | int64      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float32    | float32    | float64    | complex64  | complex128 |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | float32    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float64    | complex64  | complex128 |
        | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex128 | complex64  | complex128 |
        | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-1.2
    Scenario: A dtype and itself
      Then `torch.promote_types(torch.DTYPE, torch.DTYPE)` is `torch.DTYPE` for every row of
        | DTYPE           |
        | uint16          |
        | uint32          |
        | uint64          |
        | float8_e4m3fn   |
        | float8_e4m3fnuz |
        | float8_e5m2     |
        | float8_e5m2fnuz |
        | float8_e8m0fnu  |
        | complex32       |

  Rule: PRM-2 Wide unsigned integers of tensors promote with floats

    @PRM-2.1
    Scenario: A wide unsigned integer before another dtype
      Then `torch.promote_types(torch.ROW, torch.COLUMN)` is `torch.CELL` for every cell of
        | promoted | float16 | bfloat16 | float32 | float64 |
        | uint16   | float16 | bfloat16 | float32 | float64 |
        | uint32   | float16 | bfloat16 | float32 | float64 |
        | uint64   | float16 | bfloat16 | float32 | float64 |

    @PRM-2.2
    Scenario: A wide unsigned integer after another dtype
      Then `torch.promote_types(torch.COLUMN, torch.ROW)` is `torch.CELL` for every cell of
        | promoted | float16 | bfloat16 | float32 | float64 |
        | uint16   | float16 | bfloat16 | float32 | float64 |
        | uint32   | float16 | bfloat16 | float32 | float64 |
        | uint64   | float16 | bfloat16 | float32 | float64 |

  Rule: PRM-3 8-bit floats do not promote

    @PRM-3.1
    Scenario: An 8-bit float before another dtype
      Then `torch.promote_types(torch.ROW, torch.COLUMN)` is `torch.CELL` for every cell of
        | promoted        | bool               | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float8_e4m3fn      | float8_e4m3fnuz    | float8_e5m2        | float8_e5m2fnuz    | float8_e8m0fnu     | float16            | bfloat16           | float32            | float64            | complex32          | complex64          | complex128         |
        | float8_e4m3fn   | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e4m3fn      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e4m3fnuz | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e4m3fnuz    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e5m2     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e5m2        | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e5m2fnuz | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e5m2fnuz    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e8m0fnu  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e8m0fnu     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |

    @PRM-3.2
    Scenario: An 8-bit float after another dtype
      Then `torch.promote_types(torch.COLUMN, torch.ROW)` is `torch.CELL` for every cell of
        | promoted        | bool               | uint8              | uint16             | uint32             | uint64             | int8               | int16              | int32              | int64              | float8_e4m3fn      | float8_e4m3fnuz    | float8_e5m2        | float8_e5m2fnuz    | float8_e8m0fnu     | float16            | bfloat16           | float32            | float64            | complex32          | complex64          | complex128         |
        | float8_e4m3fn   | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e4m3fn      | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e4m3fnuz | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e4m3fnuz    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e5m2     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e5m2        | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e5m2fnuz | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e5m2fnuz    | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | float8_e8m0fnu  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | float8_e8m0fnu     | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |

  Rule: PRM-4 complex32 corresponds to float16 in promotion

    @PRM-4.1
    Scenario: complex32 and another dtype
      Then `torch.promote_types(torch.ROW, torch.COLUMN)` is `torch.CELL` for every cell of
        | promoted  | bool      | uint8     | int8      | int16     | int32     | int64     | float16   | bfloat16  | float32   | float64    | complex32 | complex64 | complex128 |
        | complex32 | complex32 | complex32 | complex32 | complex32 | complex32 | complex32 | complex32 | complex64 | complex64 | complex128 | complex32 | complex64 | complex128 |

    @PRM-4.2
    Scenario: Another dtype and complex32
      Then `torch.promote_types(torch.ROW, torch.COLUMN)` is `torch.CELL` for every cell of
        | promoted   | complex32  |
        | bool       | complex32  |
        | uint8      | complex32  |
        | int8       | complex32  |
        | int16      | complex32  |
        | int32      | complex32  |
        | int64      | complex32  |
        | float16    | complex32  |
        | bfloat16   | complex64  |
        | float32    | complex64  |
        | float64    | complex128 |
        | complex32  | complex32  |
        | complex64  | complex64  |
        | complex128 | complex128 |

  Rule: PRM-18 Wide unsigned integers of tensors promote with floats only

    @PRM-18.1
    Scenario: A wide unsigned integer before another dtype
      Then `torch.promote_types(torch.ROW, torch.COLUMN)` is `torch.CELL` for every cell of
        | refused | bool               | uint8              | int8               | int16              | int32              | int64              | uint16             | uint32             | uint64             | complex32          | complex64          | complex128         |
        | uint16  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint16             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint32  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint32             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint64  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint64             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |

    @PRM-18.2
    Scenario: A wide unsigned integer after another dtype
      Then `torch.promote_types(torch.COLUMN, torch.ROW)` is `torch.CELL` for every cell of
        | refused | bool               | uint8              | int8               | int16              | int32              | int64              | uint16             | uint32             | uint64             | complex32          | complex64          | complex128         |
        | uint16  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint16             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint32  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint32             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |
        | uint64  | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | uint64             | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED | !DTYPE_UNSUPPORTED |

    @PRM-18.3
    Scenario: Arithmetic
      When `torch.tensor([1], dtype=torch.uint16) * torch.tensor([1], dtype=torch.int16)`
      Then it fails with `DTYPE_UNSUPPORTED`

  Rule: PRM-5 A 0-d tensor counts only by its category

    @PRM-5.1
    Scenario: A tensor with dimensions at the left, a 0-d tensor at the top
      Then `torch.result_type(torch.tensor([1], dtype=torch.ROW), torch.tensor(1, dtype=torch.COLUMN))` is `torch.CELL` for every cell of
        | result     | bool       | uint8      | int8       | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | bool       | bool       | uint8      | int8       | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | uint8      | uint8      | uint8      | uint8      | uint8      | uint8      | uint8      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int8       | int8       | int8       | int8       | int8       | int8       | int8       | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int16      | int16      | int16      | int16      | int16      | int16      | int16      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int32      | int32      | int32      | int32      | int32      | int32      | int32      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int64      | int64      | int64      | int64      | int64      | int64      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | complex32  | complex32  |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | complex64  | complex64  |
        | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | complex64  | complex64  |
        | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-5.2
    Scenario: A 0-d tensor at the left, a tensor with dimensions at the top
      Then `torch.result_type(torch.tensor(1, dtype=torch.ROW), torch.tensor([1], dtype=torch.COLUMN))` is `torch.CELL` for every cell of
        | result     | bool       | uint8      | int8       | int16      | int32      | int64      | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | bool       | bool       | uint8      | int8       | int16      | int32      | int64      | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | uint8      | uint8      | uint8      | int8       | int16      | int32      | int64      | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | int8       | int8       | uint8      | int8       | int16      | int32      | int64      | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | int16      | int16      | uint8      | int8       | int16      | int32      | int64      | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | int32      | int32      | uint8      | int8       | int16      | int32      | int64      | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | int64      | int64      | uint8      | int8       | int16      | int32      | int64      | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float16   | bfloat16  | float32   | float64    | complex64 | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex32 | complex64 | complex64 | complex128 | complex64 | complex128 |
        | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex32 | complex64 | complex64 | complex128 | complex64 | complex128 |

    @PRM-5.3
    Scenario: Two 0-d tensors promote like two with dimensions
      Then `torch.result_type(torch.tensor(1, dtype=torch.ROW), torch.tensor(1, dtype=torch.COLUMN))` is `torch.CELL` for every cell of
        | result    | bool      | uint8     | int8      | int16     | int32     | int64     | float16   | bfloat16  | float32   | float64    | complex64  | complex128 |
        | uint8     | uint8     | uint8     | int16     | int16     | int32     | int64     | float16   | bfloat16  | float32   | float64    | complex64  | complex128 |
        | int64     | int64     | int64     | int64     | int64     | int64     | int64     | float16   | bfloat16  | float32   | float64    | complex64  | complex128 |
        | float16   | float16   | float16   | float16   | float16   | float16   | float16   | float16   | float32   | float32   | float64    | complex64  | complex128 |
        | float64   | float64   | float64   | float64   | float64   | float64   | float64   | float64   | float64   | float64   | float64    | complex128 | complex128 |
        | complex64 | complex64 | complex64 | complex64 | complex64 | complex64 | complex64 | complex64 | complex64 | complex64 | complex128 | complex64  | complex128 |

    @PRM-5.4
    Scenario: A wide unsigned integer tensor keeps its dtype with a 0-d integer
      Then `torch.result_type(torch.tensor([1], dtype=torch.ROW), torch.tensor(1, dtype=torch.COLUMN))` is `torch.CELL` for every cell of
        | result | bool   | int8   | int64  | float16 | float64 | complex64 |
        | uint16 | uint16 | uint16 | uint16 | float16 | float64 | complex64 |
        | uint32 | uint32 | uint32 | uint32 | float16 | float64 | complex64 |
        | uint64 | uint64 | uint64 | uint64 | float16 | float64 | complex64 |

    @PRM-5.5
    Scenario: The sum of a tensor with dimensions and a 0-d tensor has that dtype
      Then `(torch.tensor([1], dtype=torch.ROW) + torch.tensor(1, dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        | sum        | bool       | uint8      | int8       | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | bool       | bool       | uint8      | int8       | int16      | int32      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | uint8      | uint8      | uint8      | uint8      | uint8      | uint8      | uint8      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int8       | int8       | int8       | int8       | int8       | int8       | int8       | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int16      | int16      | int16      | int16      | int16      | int16      | int16      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int32      | int32      | int32      | int32      | int32      | int32      | int32      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | int64      | int64      | int64      | int64      | int64      | int64      | int64      | float16    | bfloat16   | float32    | float64    | complex64  | complex128 |
        | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | float16    | complex32  | complex32  |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | bfloat16   | complex64  | complex64  |
        | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | float32    | complex64  | complex64  |
        | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | float64    | complex128 | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 | complex128 |

  Rule: PRM-6 Among tensors a Python number counts only by its category

    @PRM-6.1
    Scenario: A tensor with dimensions and a number
      Then `torch.result_type(torch.tensor([1], dtype=torch.ROW), COLUMN)` is `torch.CELL` for every cell of
        | result     | True       | 1          | 1.5        | 1j         |
        | bool       | bool       | int64      | float32    | complex64  |
        | uint8      | uint8      | uint8      | float32    | complex64  |
        | int8       | int8       | int8       | float32    | complex64  |
        | int16      | int16      | int16      | float32    | complex64  |
        | int32      | int32      | int32      | float32    | complex64  |
        | int64      | int64      | int64      | float32    | complex64  |
        | float16    | float16    | float16    | float16    | complex32  |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-6.2
    Scenario: A 0-d tensor and a number
      Then `torch.result_type(torch.tensor(1, dtype=torch.ROW), COLUMN)` is `torch.CELL` for every cell of
        | result     | True       | 1          | 1.5        | 1j         |
        | bool       | bool       | int64      | float32    | complex64  |
        | uint8      | uint8      | uint8      | float32    | complex64  |
        | int8       | int8       | int8       | float32    | complex64  |
        | int16      | int16      | int16      | float32    | complex64  |
        | int32      | int32      | int32      | float32    | complex64  |
        | int64      | int64      | int64      | float32    | complex64  |
        | float16    | float16    | float16    | float16    | complex32  |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |

    @PRM-6.3
    Scenario: Two numbers
      Then `torch.result_type(ROW, COLUMN)` is `torch.CELL` for every cell of
        | result | True      | 1         | 1.5       | 1j        |
        | True   | bool      | int64     | float32   | complex64 |
        | 1      | int64     | int64     | float32   | complex64 |
        | 1.5    | float32   | float32   | float32   | complex64 |
        | 1j     | complex64 | complex64 | complex64 | complex64 |

    @PRM-6.4
    Scenario: A wide unsigned integer and a number
      Then `torch.result_type(torch.tensor([1], dtype=torch.ROW), COLUMN)` is `torch.CELL` for every cell of
        | result | True   | 1      | 1.5     | 1j        |
        | uint16 | uint16 | uint16 | float32 | complex64 |
        | uint32 | uint32 | uint32 | float32 | complex64 |
        | uint64 | uint64 | uint64 | float32 | complex64 |

    @PRM-6.5
    Scenario: complex32 and a number
      Then `torch.result_type(torch.tensor([1], dtype=torch.ROW), COLUMN)` is `torch.CELL` for every cell of
        | result    | True      | 1         | 1.5       | 1j        |
        | complex32 | complex32 | complex32 | complex32 | complex32 |

    @PRM-6.6
    Scenario: A sum with a number at either side has that dtype
      Then `(torch.tensor([1], dtype=torch.ROW) + COLUMN).dtype` is `torch.CELL` for every cell of
        | sum        | True       | 1          | 1.5        | 1j         |
        | bool       | bool       | int64      | float32    | complex64  |
        | uint8      | uint8      | uint8      | float32    | complex64  |
        | int8       | int8       | int8       | float32    | complex64  |
        | int16      | int16      | int16      | float32    | complex64  |
        | int32      | int32      | int32      | float32    | complex64  |
        | int64      | int64      | int64      | float32    | complex64  |
        | float16    | float16    | float16    | float16    | complex32  |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |
      And `(COLUMN + torch.tensor([1], dtype=torch.ROW)).dtype` is `torch.CELL` for every cell of
        | sum        | True       | 1          | 1.5        | 1j         |
        | bool       | bool       | int64      | float32    | complex64  |
        | uint8      | uint8      | uint8      | float32    | complex64  |
        | int8       | int8       | int8       | float32    | complex64  |
        | int16      | int16      | int16      | float32    | complex64  |
        | int32      | int32      | int32      | float32    | complex64  |
        | int64      | int64      | int64      | float32    | complex64  |
        | float16    | float16    | float16    | float16    | complex32  |
        | bfloat16   | bfloat16   | bfloat16   | bfloat16   | complex64  |
        | float32    | float32    | float32    | float32    | complex64  |
        | float64    | float64    | float64    | float64    | complex128 |
        | complex64  | complex64  | complex64  | complex64  | complex64  |
        | complex128 | complex128 | complex128 | complex128 | complex128 |

  Rule: PRM-11 A tensor wraps a Python int that its dtype cannot represent

    @PRM-11.1
    Scenario: The number keeps the low bits
      Then `torch.tensor([1], dtype=torch.DTYPE) + NUMBER` is `RESULT` for every row of
        | DTYPE | NUMBER   | RESULT                 |
        | uint8 | 1000     | [233]                  |
        | uint8 | -1       | [0]                    |
        | int8  | 300      | [45]                   |
        | int8  | 2**62    | [1]                    |
        | int16 | -32769   | [-32768]               |
        | int32 | 2**31    | [-2147483647]          |
        | int64 | 2**63    | [-9223372036854775807] |
        | int64 | -(2**63) | [-9223372036854775807] |
        | uint8 | 2**63    | [1]                    |

    @PRM-11.2
    Scenario: The result keeps the dtype
      Given `t = torch.tensor([1, 2], dtype=torch.uint8)`
      When `u = t + 1000`
      Then `u` is `[233, 234]`
      And `u.dtype` is `torch.uint8`
      And `u` and `t` do not share memory
      And `t` is unchanged

  Rule: PRM-12 A tensor refuses a Python int of more than 64 bits

    @PRM-12.1
    Scenario: A number beyond 64 bits
      Then `torch.tensor([1], dtype=torch.DTYPE) + (NUMBER)` is `RESULT` for every row of
        | DTYPE     | NUMBER       | RESULT                                               |
        | uint8     | 2**64        | !VALUE_OUT_OF_RANGE                                  |
        | int64     | 2**64        | !VALUE_OUT_OF_RANGE                                  |
        | int64     | -(2**63) - 1 | !VALUE_OUT_OF_RANGE                                  |
        | float32   | 2**64        | [1.8446744073709552e+19] or !VALUE_OUT_OF_RANGE      |
        | float64   | -(2**63) - 1 | [-9.223372036854776e+18] or !VALUE_OUT_OF_RANGE      |
        | bool      | 2**64        | !VALUE_OUT_OF_RANGE                                  |
        | complex64 | 2**64        | [1.8446744073709552e+19 + 0j] or !VALUE_OUT_OF_RANGE |

    @PRM-12.2
    Scenario: The largest numbers of 64 bits
      Then `torch.tensor([1.0]) * (NUMBER)` is `RESULT` for every row of
        | NUMBER        | RESULT                   |
        | 2**64 - 2**40 | [1.8446742974197924e+19] |
        | -(2**63)      | [-9.223372036854776e+18] |
