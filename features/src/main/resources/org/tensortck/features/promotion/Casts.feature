Feature: Casts that promotion allows

  Rule: PRM-14 A tensor cannot be cast to a lower category

    @PRM-14.1
    Scenario: Commonly supported dtypes
      Then `torch.can_cast(torch.ROW, torch.COLUMN)` is `CELL` for every cell of
        | can cast   | bool  | uint8 | int8  | int16 | int32 | int64 | float16 | bfloat16 | float32 | float64 | complex64 | complex128 |
        | bool       | True  | True  | True  | True  | True  | True  | True    | True     | True    | True    | True      | True       |
        | uint8      | False | True  | True  | True  | True  | True  | True    | True     | True    | True    | True      | True       |
        | int8       | False | True  | True  | True  | True  | True  | True    | True     | True    | True    | True      | True       |
        | int16      | False | True  | True  | True  | True  | True  | True    | True     | True    | True    | True      | True       |
        | int32      | False | True  | True  | True  | True  | True  | True    | True     | True    | True    | True      | True       |
        | int64      | False | True  | True  | True  | True  | True  | True    | True     | True    | True    | True      | True       |
        | float16    | False | False | False | False | False | False | True    | True     | True    | True    | True      | True       |
        | bfloat16   | False | False | False | False | False | False | True    | True     | True    | True    | True      | True       |
        | float32    | False | False | False | False | False | False | True    | True     | True    | True    | True      | True       |
        | float64    | False | False | False | False | False | False | True    | True     | True    | True    | True      | True       |
        | complex64  | False | False | False | False | False | False | False   | False    | False   | False   | True      | True       |
        | complex128 | False | False | False | False | False | False | False   | False    | False   | False   | True      | True       |

    @PRM-14.2
    Scenario: From wide unsigned integers, 8-bit floats and complex32
      Then `torch.can_cast(torch.ROW, torch.COLUMN)` is `CELL` for every cell of
        | can cast        | bool  | uint8 | uint16 | uint32 | uint64 | int8  | int16 | int32 | int64 | float8_e4m3fn | float8_e4m3fnuz | float8_e5m2 | float8_e5m2fnuz | float8_e8m0fnu | float16 | bfloat16 | float32 | float64 | complex32 | complex64 | complex128 |
        | uint16          | False | True  | True   | True   | True   | True  | True  | True  | True  | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | uint32          | False | True  | True   | True   | True   | True  | True  | True  | True  | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | uint64          | False | True  | True   | True   | True   | True  | True  | True  | True  | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | float8_e4m3fn   | False | False | False  | False  | False  | False | False | False | False | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | float8_e4m3fnuz | False | False | False  | False  | False  | False | False | False | False | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | float8_e5m2     | False | False | False  | False  | False  | False | False | False | False | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | float8_e5m2fnuz | False | False | False  | False  | False  | False | False | False | False | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | float8_e8m0fnu  | False | False | False  | False  | False  | False | False | False | False | True          | True            | True        | True            | True           | True    | True     | True    | True    | True      | True      | True       |
        | complex32       | False | False | False  | False  | False  | False | False | False | False | False         | False           | False       | False           | False          | False   | False    | False   | False   | True      | True      | True       |

    @PRM-14.3
    Scenario: To wide unsigned integers, 8-bit floats and complex32
      Then `torch.can_cast(torch.ROW, torch.COLUMN)` is `CELL` for every cell of
        | can cast        | uint16 | uint32 | uint64 | float8_e4m3fn | float8_e4m3fnuz | float8_e5m2 | float8_e5m2fnuz | float8_e8m0fnu | complex32 |
        | bool            | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | uint8           | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | uint16          | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | uint32          | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | uint64          | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | int8            | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | int16           | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | int32           | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | int64           | True   | True   | True   | True          | True            | True        | True            | True           | True      |
        | float8_e4m3fn   | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | float8_e4m3fnuz | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | float8_e5m2     | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | float8_e5m2fnuz | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | float8_e8m0fnu  | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | float16         | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | bfloat16        | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | float32         | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | float64         | False  | False  | False  | True          | True            | True        | True            | True           | True      |
        | complex32       | False  | False  | False  | False         | False           | False       | False           | False          | True      |
        | complex64       | False  | False  | False  | False         | False           | False       | False           | False          | True      |
        | complex128      | False  | False  | False  | False         | False           | False       | False           | False          | True      |

  Rule: PRM-15 The rule safe allows casts to the promoted dtype

    @PRM-15.1
    Scenario: The rule safe
      Then `np.can_cast(np.ROW, np.COLUMN, casting='safe')` is `CELL` for every cell of
        | can cast   | bool_ | uint8 | uint16 | uint32 | uint64 | int8  | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | bool_      | True  | True  | True   | True   | True   | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | uint8      | False | True  | True   | True   | True   | False | True  | True  | True  | True    | True    | True    | True      | True       |
        | uint16     | False | False | True   | True   | True   | False | False | True  | True  | False   | True    | True    | True      | True       |
        | uint32     | False | False | False  | True   | True   | False | False | False | True  | False   | False   | True    | False     | True       |
        | uint64     | False | False | False  | False  | True   | False | False | False | False | False   | False   | True    | False     | True       |
        | int8       | False | False | False  | False  | False  | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | int16      | False | False | False  | False  | False  | False | True  | True  | True  | False   | True    | True    | True      | True       |
        | int32      | False | False | False  | False  | False  | False | False | True  | True  | False   | False   | True    | False     | True       |
        | int64      | False | False | False  | False  | False  | False | False | False | True  | False   | False   | True    | False     | True       |
        | float16    | False | False | False  | False  | False  | False | False | False | False | True    | True    | True    | True      | True       |
        | float32    | False | False | False  | False  | False  | False | False | False | False | False   | True    | True    | True      | True       |
        | float64    | False | False | False  | False  | False  | False | False | False | False | False   | False   | True    | False     | True       |
        | complex64  | False | False | False  | False  | False  | False | False | False | False | False   | False   | False   | True      | True       |
        | complex128 | False | False | False  | False  | False  | False | False | False | False | False   | False   | False   | False     | True       |

    @PRM-15.2
    Scenario: The default rule
      Then `np.can_cast(np.ROW, np.COLUMN)` is `CELL` for every cell of
        | can cast  | int8  | int64 | uint64 | float16 | float32 | float64 | complex64 |
        | int8      | True  | True  | False  | True    | True    | True    | True      |
        | int64     | False | True  | False  | False   | False   | True    | False     |
        | uint64    | False | False | True   | False   | False   | True    | False     |
        | float16   | False | False | False  | True    | True    | True    | True      |
        | float32   | False | False | False  | False   | True    | True    | True      |
        | float64   | False | False | False  | False   | False   | True    | False     |
        | complex64 | False | False | False  | False   | False   | False   | True      |

  Rule: PRM-16 The rule same_kind may narrow but not drop a sign

    @PRM-16.1
    Scenario: The rule same_kind
      Then `np.can_cast(np.ROW, np.COLUMN, casting='same_kind')` is `CELL` for every cell of
        | can cast   | bool_ | uint8 | uint16 | uint32 | uint64 | int8  | int16 | int32 | int64 | float16 | float32 | float64 | complex64 | complex128 |
        | bool_      | True  | True  | True   | True   | True   | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | uint8      | False | True  | True   | True   | True   | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | uint16     | False | True  | True   | True   | True   | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | uint32     | False | True  | True   | True   | True   | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | uint64     | False | True  | True   | True   | True   | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | int8       | False | False | False  | False  | False  | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | int16      | False | False | False  | False  | False  | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | int32      | False | False | False  | False  | False  | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | int64      | False | False | False  | False  | False  | True  | True  | True  | True  | True    | True    | True    | True      | True       |
        | float16    | False | False | False  | False  | False  | False | False | False | False | True    | True    | True    | True      | True       |
        | float32    | False | False | False  | False  | False  | False | False | False | False | True    | True    | True    | True      | True       |
        | float64    | False | False | False  | False  | False  | False | False | False | False | True    | True    | True    | True      | True       |
        | complex64  | False | False | False  | False  | False  | False | False | False | False | False   | False   | False   | True      | True       |
        | complex128 | False | False | False  | False  | False  | False | False | False | False | False   | False   | False   | True      | True       |

  Rule: PRM-17 no and equiv require equal dtypes, unsafe allows all casts

    @PRM-17.1
    Scenario: The rule no
      Then `np.can_cast(np.ROW, np.COLUMN, casting='no')` is `CELL` for every cell of
        | can cast   | bool_ | int8  | uint8 | int64 | float32 | complex128 |
        | bool_      | True  | False | False | False | False   | False      |
        | int8       | False | True  | False | False | False   | False      |
        | uint8      | False | False | True  | False | False   | False      |
        | int64      | False | False | False | True  | False   | False      |
        | float32    | False | False | False | False | True    | False      |
        | complex128 | False | False | False | False | False   | True       |

    @PRM-17.2
    Scenario: The rule equiv
      Then `np.can_cast(np.ROW, np.COLUMN, casting='equiv')` is `CELL` for every cell of
        | can cast   | bool_ | int8  | uint8 | int64 | float32 | complex128 |
        | bool_      | True  | False | False | False | False   | False      |
        | int8       | False | True  | False | False | False   | False      |
        | uint8      | False | False | True  | False | False   | False      |
        | int64      | False | False | False | True  | False   | False      |
        | float32    | False | False | False | False | True    | False      |
        | complex128 | False | False | False | False | False   | True       |

    @PRM-17.3
    Scenario: The rule unsafe
      Then `np.can_cast(np.ROW, np.COLUMN, casting='unsafe')` is `CELL` for every cell of
        | can cast   | bool_ | int8 | uint8 | int64 | float32 | complex128 |
        | bool_      | True  | True | True  | True  | True    | True       |
        | int8       | True  | True | True  | True  | True    | True       |
        | uint8      | True  | True | True  | True  | True    | True       |
        | int64      | True  | True | True  | True  | True    | True       |
        | float32    | True  | True | True  | True  | True    | True       |
        | complex128 | True  | True | True  | True  | True    | True       |
